"""The least an answer over HTTP takes: `python -m bench.bare PORT FILE`, a route that commits one row."""

import sqlite3
import sys

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.disk import ROW


def app(file: str) -> Starlette:
    """A Starlette application whose POST adds a row to the file, durably."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode = wal")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE answer (id INTEGER PRIMARY KEY, body TEXT)")

    async def tap(request: Request) -> Response:
        await request.body()
        connection.execute("INSERT INTO answer (body) VALUES (?)", (ROW,))
        return Response(status_code=204)

    return Starlette(routes=[Route("/tap", tap, methods=["POST"])])


if __name__ == "__main__":
    # as the page is served
    uvicorn.run(
        app(sys.argv[2]),
        port=int(sys.argv[1]),
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        lifespan="off",
    )
