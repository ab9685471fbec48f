"""Pictures and files of a page, made when they are asked for, and the parts that every page is made with."""

import asyncio
import hashlib
from collections import OrderedDict
from contextlib import suppress
from importlib import resources
from pathlib import Path
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from bot.plain import document_bytes
from bot.report.painter import Painter, PaintingFailed
from bot.web.front import Front
from flows.replies import Document, Look, Paper, Picture, Reply, Star, Workbook
from storage.queues.shown import Page

_TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".ics": "text/calendar",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

STAR = (1080, 1260)
"""The width and height of every star, in pixels."""

MOST_DRAWN = 32
"""Pictures that are remembered, so that none is drawn once for its size and once more to be seen."""

PATIENCE_SECONDS = 3.0
"""How long a page waits for the size of a picture."""

PARTS = frozenset({"page.css", "page.js", "door.js"})
"""What is served as it is."""


def name_of(picture: Picture) -> str:
    """What the file of a picture is called; some are named with their ending."""
    return picture.name if picture.name.endswith(".png") else f"{picture.name}.png"


def _size(png: bytes) -> tuple[int, int]:
    """The width and height that the head of a PNG says."""
    return int.from_bytes(png[16:20]), int.from_bytes(png[20:24])


class Files:
    """Makes the files that replies stand for."""

    def __init__(self, painter: Painter, front: Front) -> None:
        self._painter, self._front = painter, front
        self._drawn: OrderedDict[Star, bytes] = OrderedDict()

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
                return await self._picture(reply.star), "image/png", name_of(reply)
            case Workbook():
                return await self._painter.file(reply.report), _XLSX, reply.name
            case Paper():
                return await self._painter.file(reply), _TYPES[Path(reply.name).suffix], reply.name
            case Document():
                kind = _TYPES.get(Path(reply.name).suffix, "text/csv")
                return document_bytes(self._with_links(reply)), kind, reply.name
            case _:
                return None

    async def _picture(self, star: Star) -> bytes:
        if star not in self._drawn:
            self._drawn[star] = await self._painter.file(star)
        self._drawn.move_to_end(star)
        while len(self._drawn) > MOST_DRAWN:
            self._drawn.popitem(last=False)
        return self._drawn[star]

    async def sizes(self, page: Page) -> dict[int, tuple[int, int]]:
        """The width and height in pixels of the pictures of a page, by number, as far as they are known soon.

        What changed is as high as its rows, which only drawing tells.
        """
        found = {}
        with suppress(PaintingFailed, TimeoutError):
            async with asyncio.timeout(PATIENCE_SECONDS):
                for entry in page.entries:
                    if isinstance(entry.reply, Picture) and not entry.reply.exact:
                        star = entry.reply.star
                        is_star = star.look is not Look.CHANGE
                        found[entry.number] = STAR if is_star else _size(await self._picture(star))
        return found

    def _with_links(self, document: Document) -> Document:
        text = document.text
        for code in document.codes:
            text = text.replace(code, f"{self._front.origins[0]}/join/{code}")
        return Document(name=document.name, caption=document.caption, text=text)

    async def part(self, request: Request) -> Response:
        """The stylesheet, or a script."""
        name = request.path_params["name"]
        if name not in PARTS:
            return self._front.said("There is no such file.", 404)
        data = (resources.files("bot.web") / "static" / name).read_bytes()
        tag = f'"{hashlib.sha256(data).hexdigest()[:16]}"'
        fresh = {**self._front.headers, "Cache-Control": "no-cache", "ETag": tag}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=fresh)
        return Response(data, media_type=_TYPES[f".{name.partition('.')[2]}"], headers=fresh)
