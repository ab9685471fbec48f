"""Forms that are sent: those of fields alone, and those that a file comes with."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from starlette.requests import Request

from flows.blanks import LARGEST

MOST_BYTES_OF_FIELDS = 256 * 1024
"""Bytes of a form without a file; a list of teams is the longest text."""

MOST_BYTES = LARGEST + 64 * 1024
"""Bytes that are kept of a form with a file."""

MOST_READ = 5 * LARGEST
"""Bytes that are read of one, so that whoever sends a larger file is told so on their page."""

SECONDS = 300.0
"""How long a file may take on its way."""

MOST_PARTS = 10
"""Parts of a form."""

LONGEST_NAME = 255
"""Characters of a file's name."""

_BOUNDARY = re.compile(r'multipart/form-data;.*\bboundary="?([\w\'()+,\-./:=? ]{1,70})"?', re.IGNORECASE)
_NAME = re.compile(r'form-data;.*?\bname="([^"\r\n]*)"(?:.*?\bfilename="([^"\r\n]*)")?', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sent:
    """A form with a file. `size` is in bytes: of a larger file than is kept, more than are here."""

    fields: Mapping[str, str] = field(default_factory=dict)
    name: str = field(default="", repr=False)
    data: bytes = field(default=b"", repr=False)
    size: int = 0


async def fields_of(request: Request) -> dict[str, str]:
    """The fields of a form; none of one that is too long."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES_OF_FIELDS:
            return {}
    try:
        return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=10))
    except ValueError:
        return {}


async def form_of(request: Request) -> Sent | None:
    """Read the form of a request, an empty one where it is none; None for a slow or very large one."""
    boundary = _BOUNDARY.match(request.headers.get("content-type", ""))
    if boundary is None:
        return Sent()
    kept, size = bytearray(), 0
    try:
        async with asyncio.timeout(SECONDS):
            async for chunk in request.stream():
                size += len(chunk)
                kept += chunk[: MOST_BYTES - len(kept)]
                if size > MOST_READ:
                    return None
    except TimeoutError:
        return None
    return _form_in(bytes(kept), boundary[1].encode(), size - len(kept))


def _form_in(body: bytes, boundary: bytes, left: int) -> Sent:
    """What a form says, of whose end so many bytes are `left` out."""
    fields, name, data, size = {}, "", b"", 0
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary)[1 : MOST_PARTS + 1]:
        head, is_whole, content = part.partition(b"\r\n\r\n")
        found = _NAME.search(head.decode("utf-8", "replace")) if is_whole else None
        if found is None:
            continue
        if found[2] is None:
            fields[found[1]] = content.decode("utf-8", "replace")
        elif found[2]:
            # browsers send what would end the name or its line as %22, %0D and %0A
            name = re.sub(r"%(?:22|0D|0A)", "_", found[2])[-LONGEST_NAME:]
            data, size = content, len(content) + left
    # a page that has seen for itself that a file is too large sends its size alone
    said = fields.get("size", "")
    return Sent(fields, name, data, max(size, int(said)) if re.fullmatch(r"[0-9]{1,12}", said) else size)
