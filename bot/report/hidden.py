"""Which rows of the sheets of a workbook are hidden: the library that reads cells does not say."""

import html
import re
import zipfile
from io import BytesIO
from posixpath import join, normpath

_WORKBOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_TAG = re.compile(r"<(?:\w+:)?(?:sheet|Relationship)\b[^<>]*>")
_ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*["']([^"']*)["']""")
_ROW = re.compile(rb"""<(?:\w+:)?row\b(?=[^<>]*\bhidden=["'](?:1|true)["'])[^<>]*\br=["'](\d{1,7})["']""")


def hidden_rows(data: bytes) -> dict[str, list[int]]:
    """The numbers of the rows that are hidden, counted from 1, by sheet; those without any are left out."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {part["Id"]: _path(part["Target"]) for part in _tags(archive, _RELATIONS) if "Target" in part}
        found = {}
        for sheet in _tags(archive, _WORKBOOK):
            part = parts.get(next((said for key, said in sheet.items() if key.endswith(":id")), ""), "")
            if part in archive.namelist():
                found[sheet["name"]] = [int(row) for row in _ROW.findall(archive.read(part))]
    return {name: rows for name, rows in found.items() if rows}


def _tags(archive: zipfile.ZipFile, part: str) -> list[dict[str, str]]:
    """What the sheets or relations that a part lists say of themselves."""
    if part not in archive.namelist():
        return []
    text = archive.read(part).decode("utf-8", "replace")
    tags = [dict(_ATTRIBUTE.findall(tag)) for tag in _TAG.findall(text)]
    return [
        {key: html.unescape(said) for key, said in tag.items()} for tag in tags if {"name", "Id"} & {*tag}
    ]


def _path(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
