"""What an inspector is given of a released round, in one file, beside a running assistant."""

import hashlib
import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.clock import Clock
from bot.exporting import Wanted, chosen, office_talk, returned
from bot.putting import NotWritten, free, put
from bot.report.data import json_of
from bot.report.paper import ENDINGS, paper
from bot.report.workbook import xlsx
from flows.asking.blank_sheets import blank
from flows.asking.tables import table
from flows.board import Board, Part
from flows.conversations.partnership.journal import export
from flows.conversations.results import bundle
from flows.conversations.results.differing import about
from flows.conversations.results.reporting import of_round
from flows.people import Membership, Role
from flows.replies import Document
from flows.reports import Edition, Form
from flows.talk import RoundTalk
from storage.database.connection import may_be_there, open_database
from storage.framework.file import framework_bytes, read_framework
from storage.reading.boards import load_board
from storage.reading.library import Library

_COORDINATES = Part.JOURNAL | Part.FINGERPRINT


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A file of the bundle: its name, which says for whom it is, what it is, and its bytes."""

    name: str
    what: str
    data: bytes


async def write_bundle(
    url: str, framework: Path, wanted: Wanted, clock: Clock, say: Callable[[str], None]
) -> str:
    """Write the bundle of one round as a ZIP file, with its index; say what was written.

    `say` is told of each file as it is made. Raises NotWritten, DatabaseFault and FrameworkProblems.
    """
    if wanted.file.suffix.lower() != ".zip":
        raise NotWritten(f"{wanted.file} has to end in .zip.")
    free(wanted.file)
    library = Library(read_framework(framework_bytes(framework)), partial(read_framework, stored=True))
    if not may_be_there(url):
        raise NotWritten("There is no database yet, so there are no results.")
    read, office = await _boards(url, library, wanted, clock())
    talk = returned(office_talk(library.current, read, clock()))
    files = []
    for number, one in enumerate(_files(talk, read, office), 1):
        files.append(one)
        say(f"{number}: {one.name}")
    listed = [(one.name, one.what, hashlib.sha256(one.data).hexdigest()) for one in files]
    index = bundle.index(talk, office.members, office.fingerprint, listed)
    name = talk.words("bundle.index")
    put(wanted.file, _zipped([(name, index.encode()), *((one.name, one.data) for one in files)], clock()))
    said = f"{wanted.file}: {len(files)} files of {talk.area_name}, round {talk.run.round.number}."
    return f"{said} {talk.words('bundle.mark')}"


async def _boards(url: str, library: Library, wanted: Wanted, at: datetime) -> tuple[Board, Board]:
    """The round as leads read it, with its versions, and what coordinators know besides."""
    database = await open_database(url, lock=False)
    try:
        asked = await chosen(database, library, wanted, at)
        load = partial(load_board, library=library, at=at)
        read = await database.beside(partial(load, asked=asked))
        place = Membership(id="", person="", area=read.area.id, team=None, role=Role.COORDINATOR)
        office = await database.beside(
            partial(load, asked=replace(asked, memberships=(place,), parts=_COORDINATES))
        )
    finally:
        await database.close()
    return read, office


def _files(talk: RoundTalk, read: Board, office: Board) -> Iterator[Filed]:
    """Every file, in the order of the index."""
    words = talk.words
    for edition, folder in (
        (Edition.PARTNERS, words("bundle.partners")),
        (Edition.PUBLIC, words("bundle.public")),
    ):
        yield from _of_edition(talk, edition, folder)
    for run in read.versions:
        there = about(talk, run)
        folder = words("bundle.earlier", number=run.round.version)
        yield from _of_edition(there, Edition.PARTNERS, folder)
        folder = words("bundle.published_then", number=run.round.version)
        yield from _of_edition(there, Edition.PUBLIC, folder)
    made = blank(talk.run.framework, bundle.sheets(talk))
    yield Filed(name=words("bundle.checklist"), what="checklist", data=paper(made, Form.PDF))
    report = of_round(talk, Edition.COORDINATORS)
    for what, rows in (
        ("questions", bundle.questions(talk)),
        ("took_part", bundle.took_part(talk)),
        ("challenges", bundle.challenges(talk)),
        ("actions", bundle.actions(talk, report)),
    ):
        yield Filed(name=_named(talk, what), what=what, data=_plain(table(rows)))
    (journal,) = export(replace(talk, office=office)).before
    if isinstance(journal, Document):
        yield Filed(name=words("bundle.journal"), what="journal", data=_plain(journal.text))


def _named(talk: RoundTalk, what: str) -> str:
    """What a table is called: questions are for anybody, actions have more than partners read."""
    words, name = talk.words, talk.words(f"bundle.{what}")
    folders = {"questions": "", "actions": f"{words('bundle.coordinators')}/"}
    return folders.get(what, f"{words('bundle.partners')}/") + name


def _of_edition(talk: RoundTalk, edition: Edition, folder: str) -> Iterator[Filed]:
    report, words = of_round(talk, edition), talk.words
    for form in Form:
        name = f"{folder}/{words('bundle.paper')}.{ENDINGS[form]}"
        yield Filed(name=name, what="paper", data=paper(report, form))
    yield Filed(name=f"{folder}/{words('bundle.workbook')}.xlsx", what="workbook", data=xlsx(report))
    data = _plain(json_of([report]))
    yield Filed(name=f"{folder}/{words('bundle.data')}.json", what="data", data=data)


def _plain(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _zipped(files: list[tuple[str, bytes]], at: datetime) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            entry = zipfile.ZipInfo(
                name, date_time=(at.year, at.month, at.day, at.hour, at.minute, at.second)
            )
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, data)
    return made.getvalue()
