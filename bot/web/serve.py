"""Run the assistant as a web page on this machine until it is stopped."""

import asyncio
import errno
import logging
import signal
import socket
import sys

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from bot import logs
from bot.assistant import Assistant
from bot.clock import Clock
from bot.collecting import settle
from bot.faults import OperatorFault
from bot.pages import Pages
from bot.patience import patiently
from bot.report.painter import Painter
from bot.settings import Settings
from bot.web.site import House, Site
from storage.framework.file import framework_bytes
from storage.store import Store

HOST = "127.0.0.1"
"""Whoever opens the page holds the database, so it is served to this machine alone."""

PORT = 8080
MOST_PORTS = 20
"""Ports that are tried, one after the other, where those before are taken."""


class NoPort(OperatorFault):
    """No port is free."""

    def __init__(self, port: int) -> None:
        super().__init__(
            f"Ports {port} to {port + MOST_PORTS - 1} are taken. Give another: audit-bot web --port 9000"
        )


async def serve(settings: Settings, port: int, *, clock: Clock) -> None:
    """Serve the page until SIGINT or SIGTERM; raises NoPort, FrameworkProblems and DatabaseFault."""
    logs.begin(settings.log, logging.WARNING)
    listening = _listening(port)
    framework = framework_bytes(settings.framework)
    store = await Store.open(settings.database, framework, terms=settings.terms, clock=clock)
    painter, pages = Painter(), Pages(store)
    try:
        assistant = Assistant(store, [], painter, clock=clock, do=patiently, pages=pages)
        number = listening.getsockname()[1]
        origins = [f"http://{host}:{number}" for host in (HOST, "localhost")]
        site = Site(House(assistant, store, pages, painter), origins, clock=clock)
        print(f"Open {origins[0]} in a browser on this machine. Ctrl-C stops.", flush=True)  # noqa: T201
        settle()
        await _together(assistant, _server(site), listening)
    finally:
        listening.close()
        await painter.close()
        await store.close()


def _listening(port: int) -> socket.socket:
    """A socket on the first port that is free, from this one on."""
    for number in range(port, min(port + MOST_PORTS, 65536)):
        made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            made.bind((HOST, number))
            # two processes may bind, and only one listens
            made.listen()
        except OSError as error:
            made.close()
            if error.errno not in {errno.EADDRINUSE, errno.EACCES}:
                raise
            continue
        if number != port:
            print(f"Port {port} is taken.", file=sys.stderr)  # noqa: T201
        return made
    raise NoPort(port)


def _server(site: Site) -> uvicorn.Server:
    config = uvicorn.Config(
        _only_here(site),
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        timeout_graceful_shutdown=1,
    )
    return uvicorn.Server(config)


def _only_here(site: Site) -> ASGIApp:
    """The site for requests that name its host; what a page elsewhere has a name resolve to gets nothing."""
    app = site.app()

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            hosts = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
            if refused := site.refusal(hosts[0] if len(hosts) == 1 else ""):
                await refused(scope, receive, send)
                return
        await app(scope, receive, send)

    return answer


async def _together(assistant: Assistant, server: uvicorn.Server, listening: socket.socket) -> None:
    """Answer and serve side by side, until the server is told to stop or either fails."""

    def stop() -> None:
        server.should_exit = True

    asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, stop)
    answering = asyncio.create_task(assistant.run())
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    await asyncio.wait({answering, serving}, return_when=asyncio.FIRST_COMPLETED)
    stop()
    try:
        await serving
    finally:
        answering.cancel()
        await asyncio.wait({answering})
    if not answering.cancelled() and (error := answering.exception()):
        raise error
