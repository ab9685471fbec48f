"""What is let through of a file that somebody sent: a plain Excel workbook, and no more than fits.

What the library that reads workbooks gets is packed anew from parts that were looked at: two programs may
read one archive differently.
"""

import zipfile
import zlib
from io import BytesIO

from flows import blanks
from flows.asking.filled import Unreadable

LARGEST = blanks.LARGEST
"""Bytes of a file."""

UNPACKED = 20_000_000
"""Bytes of all its parts together."""

PARTS = 1_000
"""Parts of a file."""

PIECE = 65_536

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a file begins that holds files in the way of older programs: a protected one too."""

_PASSWORD = "EncryptedPackage".encode("utf-16-le")
_WORKBOOK = "xl/workbook.xml"
_DECLARES = (b"<!doctype", b"<!entity")
"""Nothing that writes workbooks uses these, and what they name may be as large as it likes."""

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
"""What the archive's reader raises for a file that is none."""


def repacked(data: bytes) -> bytes:
    """The parts of a workbook in an archive of our own; raises `Unreadable`."""
    if len(data) > LARGEST:
        raise Unreadable("filled.too_big")
    if data.startswith(_OLE):
        raise Unreadable("filled.password" if _PASSWORD in data else "filled.old")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _look_at(archive.infolist())
            return _packed(_parts(archive))
    except _BROKEN:
        is_one = data.startswith(b"PK")
        raise Unreadable("filled.damaged" if is_one else "filled.no_workbook") from None


def _look_at(parts: list[zipfile.ZipInfo]) -> None:
    """Refuse what the directory of the archive says of itself."""
    names = {part.filename.casefold() for part in parts}
    if any("vbaproject" in name or "macrosheet" in name for name in names):
        raise Unreadable("filled.macros")
    if sum(part.file_size for part in parts) > UNPACKED or len(parts) > PARTS:
        raise Unreadable("filled.unpacks")
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable("filled.password")
    if "content.xml" in names and _WORKBOOK not in names:
        raise Unreadable("filled.open_document")
    if "xl/workbook.bin" in names:
        raise Unreadable("filled.binary")
    if _WORKBOOK not in names:
        raise Unreadable("filled.no_workbook")
    if len(names) < len(parts):
        raise Unreadable("filled.damaged")


def _parts(archive: zipfile.ZipFile) -> dict[str, bytes]:
    """Unpack it piece by piece: what a directory says of sizes need not be so."""
    parts, left = {}, UNPACKED
    for part in archive.infolist():
        pieces = []
        with archive.open(part) as unpacking:
            while piece := unpacking.read(PIECE):
                left -= len(piece)
                if left < 0:
                    raise Unreadable("filled.unpacks")
                pieces.append(piece)
        content = parts[part.filename] = b"".join(pieces)
        if b"macroenabled" in content.lower() and part.filename.casefold() == "[content_types].xml":
            raise Unreadable("filled.macros")
        if any(word in content.lower() for word in _DECLARES):
            raise Unreadable("filled.damaged")
    return parts


def _packed(parts: dict[str, bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()
