"""Frameworks made from spreadsheets, by whoever runs the assistant."""

import asyncio
from pathlib import Path

from bot.exits import counted
from bot.faults import OperatorFault
from bot.putting import free, put
from bot.report.reading import NotRead, read_sheets
from bot.report.unpacking import LARGEST
from bot.report.workbook.framework_template import template_xlsx
from storage.framework.file import check_framework
from storage.framework.sheets.cells import Slips
from storage.framework.sheets.reading import read_draft
from storage.framework.sheets.writing import written


class NotMade(OperatorFault):
    """No framework came of a spreadsheet. Says every slip, a line each."""


def write_template(file: Path) -> str:
    """Write the workbook to fill in; say what was written. Raises NotWritten."""
    put(file, template_xlsx())
    return f"{file}: a workbook for items of your own. Then: audit-bot framework new {file}"


def make_framework(source: Path, to: Path | None) -> str:
    """Make a framework file of a spreadsheet; say what was made. Raises NotMade and NotWritten."""
    out = to or source.with_suffix(".yaml")
    free(out)
    try:
        book, hidden, put_away = asyncio.run(read_sheets(_bytes_of(source)))
        away = f"Hidden, so not read: {', '.join(put_away)}." if put_away else ""
        draft = read_draft(book, source.stem)
        text = written(draft)
    except NotRead as why:
        raise NotMade(f"{source}: {why}") from None
    except Slips as slips:
        lines = [f"{source}: {slip}" for slip in slips.found]
        mend = f"Nothing was written. {counted(len(lines), 'thing')} to mend."
        raise NotMade("\n".join(line for line in (*lines, *slips.also, away, mend) if line)) from None
    put(out, text.encode())
    framework, warnings = check_framework(text.encode())
    said = f"{out}: {counted(len(framework.domains), 'domain')}, {counted(len(framework.items), 'item')}."
    left = (
        f"Left out, as no column of that name is known: {', '.join(draft.left_out)}."
        if draft.left_out
        else ""
    )
    ours = (
        f"Nobody said: {'; '.join(draft.assumed)}. Change it in the file, or say it on a sheet of the name "
        "in brackets and make it again."
        if draft.assumed
        else ""
    )
    unseen = [
        item.said
        for item in (item for domain in draft.domains for item in domain.items)
        if item.place.row + 1 in hidden.get(item.place.sheet, ())
    ]
    also = f"Hidden in the sheet, and read too: {', '.join(unseen)}." if unseen else ""
    better = f"What it could do better with: audit-bot check {out}" if warnings else ""
    return "\n".join(
        line for line in (said, ours, *draft.said, *draft.unread, also, away, left, better) if line
    )


def _bytes_of(file: Path) -> bytes:
    try:
        if file.is_dir():
            raise NotMade(f"{file} is a folder. Give the file in it.")
        if file.stat().st_size > LARGEST:
            raise NotMade(
                f"{file} is larger than {LARGEST // 1_000_000} MB. A list of items is much smaller."
            )
        return file.read_bytes()
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "no file is called so"
        raise NotMade(f"{file} can't be read: {why}.") from None
