"""Pictures and files of a page, made when they are asked for, and the parts that every page is made with."""

import hashlib
from importlib import resources
from pathlib import Path
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from bot.plain import document_bytes
from bot.report.painter import Painter, PaintingFailed
from bot.web.front import Front
from flows.replies import Document, Paper, Picture, Reply, Workbook

_TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".ics": "text/calendar",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

PARTS = frozenset({"page.css", "page.js"})
"""What is served as it is."""


class Files:
    """Makes the files that replies stand for."""

    def __init__(self, painter: Painter, front: Front) -> None:
        self._painter, self._front = painter, front

    async def of_reply(self, reply: Reply | None) -> Response:
        """The file of an entry of a page."""
        front = self._front
        try:
            made = await self._made(reply) if reply else None
        except PaintingFailed:
            return front.said("The file can't be made now. Try again later.", 503)
        if made is None:
            return front.said("There is no such file.", 404)
        data, kind, name = made
        # a partnership's name may have letters that a header has not
        kept = (
            {}
            if kind == "image/png"
            else {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
        )
        return Response(data, media_type=kind, headers={**front.headers, **kept})

    async def _made(self, reply: Reply) -> tuple[bytes, str, str] | None:
        match reply:
            case Picture():
                return await self._painter.file(reply.star), "image/png", f"{reply.name}.png"
            case Workbook():
                return await self._painter.file(reply.report), _XLSX, reply.name
            case Paper():
                return await self._painter.file(reply), _TYPES[Path(reply.name).suffix], reply.name
            case Document():
                kind = _TYPES.get(Path(reply.name).suffix, "text/csv")
                return document_bytes(self._with_links(reply)), kind, reply.name
            case _:
                return None

    def _with_links(self, document: Document) -> Document:
        text = document.text
        for code in document.codes:
            text = text.replace(code, f"{self._front.origins[0]}/join/{code}")
        return Document(name=document.name, caption=document.caption, text=text)

    async def part(self, request: Request) -> Response:
        """The stylesheet, or the script."""
        name = request.path_params["name"]
        if name not in PARTS:
            return self._front.said("There is no such file.", 404)
        data = (resources.files("bot.web") / "static" / name).read_bytes()
        tag = f'"{hashlib.sha256(data).hexdigest()[:16]}"'
        fresh = {**self._front.headers, "Cache-Control": "no-cache", "ETag": tag}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=fresh)
        return Response(data, media_type=_TYPES[f".{name.partition('.')[2]}"], headers=fresh)
