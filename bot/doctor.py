"""Looks whether the database is sound, beside a running assistant, and says what is in it."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from bot.checked import Checked, read_checked, write_checked
from storage import erased
from storage.database.backup import CannotBackUp
from storage.database.connection import Database, open_database, path_of
from storage.database.dated import newest
from storage.database.faults import DatabaseDamaged
from storage.database.health import Counted, count, is_whole
from storage.database.owner import not_its_own
from storage.writing.journal import Adding, Break, Flaw, Following

_NAMES: Mapping[Counted, str] = {
    Counted.AREAS: "Partnerships",
    Counted.PRACTICE: "Practice audits",
    Counted.PEOPLE: "People",
    Counted.ROUNDS: "Rounds",
    Counted.WAITING: "Waiting to be answered",
    Counted.UNSENT: "Waiting to be sent",
    Counted.PARKED: "Parked, could not be answered in the last 72 hours",
    Counted.NOT_REACHED: "E-mail addresses that mails do not reach",
    Counted.ENTRIES: "Rows of the journal",
}

CURE = (
    "Somebody changed, added or removed a row there. Stop the assistant, keep a copy of the database as it "
    "is, and restore the last backup that this command finds nothing wrong with: audit-bot restore FILE."
)

MOST_WITHOUT = timedelta(days=2)
"""How old the newest backup may be."""

MOST_NAMED = 20
"""How many things that are wrong are named; of the others it is said how many there are."""

_WRONG: Mapping[Flaw, str] = {
    Flaw.BROKEN: "row {row} of chain {chain} does not follow from the one before",
    Flaw.CUT: "rows of chain {chain} behind row {row} are missing",
    Flaw.EMPTIED: "it is empty, and had {row} rows",
    Flaw.UNANCHORED: "row {row} of chain {chain} is behind the end that was kept of that chain",
    Flaw.OTHER_END: "row {row} of chain {chain} is its last and not the one that was kept as that",
    Flaw.UNNAMED: "no partnership's chain names chain {chain}, which is that of a return",
    Flaw.MISPLACED: "row {row} of chain {chain} is about a return, which has a chain of its own",
    Flaw.GONE: "chain {chain} is about a return or a partnership that is not in the database any more",
    Flaw.EDITED: "the rating of {subject} for {item} is not what chain {chain} says",
    Flaw.RETURNED: "whether and when {subject} was returned is not what chain {chain} says",
    Flaw.KEPT: "what was released before correction {subject} is not what chain {chain} says",
    Flaw.WHOSE: "the team or the round of {subject} is not what chain {chain} says",
    Flaw.STAGE: "how far round {subject} is is not what chain {chain} says",
    Flaw.NUMBER: "it has {row} rows and not as many as were written",
    Flaw.BURIED: "rows of chain {chain} up to row {row} are gone, and no gravestone counts them so",
    Flaw.TOTAL: "its {row} rows in their order do not give the total that was kept",
}


_DIFFER = {Flaw.GONE, Flaw.EDITED, Flaw.RETURNED, Flaw.KEPT, Flaw.WHOSE, Flaw.STAGE}
"""What is wrong with the tables, not with the journal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What was found, a line each: what there is, and what is wrong with it and what to do about that.

    `facts` are the same for programs.
    """

    found: tuple[str, ...]
    problems: tuple[str, ...]
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """How to look: `now` to know the last full check and to note this one, None to do neither.

    `full` follows everything whatever was followed before. `fingerprint` is one from elsewhere, "" for none;
    with it everything is followed, too. `backups` is the folder that has a list of what was deleted, too.
    """

    now: datetime | None = None
    full: bool = False
    fingerprint: str = ""
    backups: Path | None = None


async def examine(url: str, wanted: Wanted | None = None) -> Health:
    """Look at the database, reading only; raises DatabaseFault for one that can't be used."""
    wanted = wanted or Wanted()
    database = await open_database(url, lock=False)
    try:
        if not await database.beside(is_whole, seconds=None):
            raise DatabaseDamaged(database.where)
        counted = await database.beside(count, seconds=None)
        sound = "a sound file with" if database.is_file else "a database on a server, with"
        found = [f"{database.where}: {sound} the tables of this version."]
        found += [f"{name}: {counted[what]}" for what, name in _NAMES.items()]
        told = await _journal(database, wanted)
        unlisted = await _unlisted(database, wanted.backups)
        unowned = not_its_own(database.path) if database.is_file else []
    finally:
        await database.close()
    facts = {what.name.lower(): number for what, number in counted.items()} | dict(told.facts)
    return Health(found=(*found, *told.found), problems=(*told.problems, *unlisted, *unowned), facts=facts)


async def _unlisted(database: Database, backups: Path | None) -> tuple[str, ...]:
    """That something is said to have been deleted under a rule, and no list says so."""
    path = database.path
    if not database.is_file:
        # there the journal alone says so
        return ()
    lists = [erased.list_of(path), *([erased.list_of(path, backups)] if backups else [])]
    try:
        missed = await database.beside(partial(erased.unlisted, lists=lists), seconds=None)
    except OSError as error:
        return (f"{error.filename} can't be read ({error.strerror}). Check who owns it and its folder.",)
    if not missed:
        return ()
    more = "" if len(missed) == 1 else f", nor {len(missed) - 1} more"
    problem = (
        f"The journal says that {missed[0].id} was deleted, and {lists[0].name} does not list it{more}. Put "
        "the list back from where the backups are. If it is not in that one either, somebody removed rows: "
        "restore the last backup that this command finds nothing wrong with."
    )
    return (problem,)


def backups_in(folder: Path, url: str, now: datetime) -> Health:
    """Look whether there is a backup from the last days."""
    try:
        last = newest(path_of(url), folder, now)
    except CannotBackUp as fault:
        return Health(found=(), problems=(unread(folder, fault),), facts={"newest_backup": None})
    facts = {"newest_backup": last.isoformat() if last else None}
    if last is not None and now - last <= MOST_WITHOUT:
        line = f"The newest backup in {folder} is of {last:%Y-%m-%d %H:%M} UTC."
        return Health(found=(line,), problems=(), facts=facts)
    return Health(found=(), problems=(no_backup(folder),), facts=facts)


def unread(folder: Path, fault: CannotBackUp) -> str:
    """That the folder of backups can't be looked at."""
    return f"What backups there are in {folder} is not known: {fault.problem}. {fault.cure}"


def no_backup(folder: Path) -> str:
    """That there is none of late, and where to look."""
    return (
        f"There is no backup from the last two days in {folder}. A running bot makes one a day; its log says "
        "what keeps it from that."
    )


def as_json(seen: Sequence[Health]) -> str:
    """All of it as one JSON object on one line, with what people are told as `found` and `problems`."""
    said: dict[str, object] = {
        "healthy": not any(health.problems for health in seen),
        "found": [line for health in seen for line in health.found],
        "problems": [line for health in seen for line in health.problems],
    }
    for health in seen:
        said |= health.facts
    return json.dumps(said, ensure_ascii=False)


async def _journal(database: Database, wanted: Wanted) -> Health:
    """Follow the journal and hold it against the tables."""
    before = None
    if wanted.now and not wanted.full and not wanted.fingerprint:
        before = read_checked(database.path)
    following, adding = Following(before.digests if before else None), Adding(wanted.fingerprint)
    try:
        await database.beside(following.begin, seconds=None)
        await _in_bites(database, following.bite)
        if before is None:
            await _in_bites(database, adding.bite)
    except ValueError:
        return Health(found=(), problems=(f"The journal holds a time that is none. {CURE}",))
    breaks = [*following.breaks, *(adding.breaks if not following.breaks else ())]
    problems, facts = _problems(breaks), _facts(following, breaks, before, wanted)
    lines: tuple[str, ...] = ()
    if not breaks:
        lines = (*_looked_at(following, before), *_under_way(following))
        if (
            wanted.now
            and before is None
            and not write_checked(database.path, Checked(at=wanted.now, digests=following.digests))
        ):
            lines = (*lines, "This check could not be noted beside the database: the next one is full again.")
    if wanted.fingerprint:
        if adding.found is None:
            problems = (*problems, _not_found(wanted.fingerprint))
        elif not breaks:
            lines = (*lines, _proven(wanted.fingerprint, *adding.found))
        facts = facts | {"fingerprint_matches": adding.found is not None and not breaks}
    elif not breaks:
        lines = (*lines, ITSELF)
    return Health(found=lines, problems=problems, facts=facts)


ITSELF = "The journal is consistent in itself; not compared with a copy elsewhere."


async def _in_bites(database: Database, bite: Callable[..., bool]) -> None:
    """Do a work whose bites are a transaction each, so that the log can be emptied between them."""
    while await database.beside(bite, seconds=None):
        pass


def _looked_at(following: Following, before: Checked | None) -> tuple[str, ...]:
    """What was followed, and what was not."""
    held = "Ratings, returns, whose they are, agreed levels and how far rounds are: all as the journal says."
    if unread := following.unread:
        chains = f"{unread} {'chain' if unread == 1 else 'chains'}"
        held = f"{held[:-1]}. Not compared, because they have rows of another version: {chains}."
    if before is None:
        return ("Each row of the journal follows from the one before.", "No chain of it is cut.", held)
    new, same = following.chains - following.skipped, following.skipped
    return (
        f"The last full check was on {before.at:%Y-%m-%d at %H:%M} UTC.",
        f"Chains that are new or different since: {new}. Each row of them follows from the one before.",
        f"Chains that are as they were: {same}, by their lengths, their ends and what the database holds.",
        "Their rows were not read again. To read all: audit-bot doctor --full.",
        "No chain is cut.",
        held,
    )


def _under_way(following: Following) -> tuple[str, ...]:
    """That something is half deleted, if it is."""
    if not (many := len(following.deleting)):
        return ()
    what = "round or partnership" if many == 1 else "rounds or partnerships"
    return (f"Being deleted just now: {many} {what}. What is left of that is in order.",)


def _problems(breaks: Sequence[Break]) -> tuple[str, ...]:
    named = [
        f"The journal and the database differ: {_said(one)}."
        if one.flaw in _DIFFER
        else f"The journal is broken: {_said(one)}."
        for one in breaks[:MOST_NAMED]
    ]
    if len(breaks) > MOST_NAMED:
        named.append(f"There are {len(breaks) - MOST_NAMED} more like these.")
    return (*named[:-1], f"{named[-1]} {CURE}") if named else ()


def _said(one: Break) -> str:
    return _WRONG[one.flaw].format(row=one.seq, chain=one.chain, subject=one.subject, item=one.item)


def _not_found(fingerprint: str) -> str:
    return (
        f"No state of this journal has the fingerprint {fingerprint}. Either it was mistyped, or it is of a "
        "backup of another database, or the history was changed after it was made."
    )


def _proven(fingerprint: str, rows: int, at: datetime | None) -> str:
    if not rows:
        return f"The fingerprint {fingerprint} is that of a journal without rows. It proves nothing."
    last = f", the last of them of {at:%Y-%m-%d %H:%M} UTC" if at else ""
    return (
        f"The fingerprint {fingerprint} is that of the first {rows} rows of the journal{last}. "
        "They are as they were when it was made. What came later is consistent in itself."
    )


def _facts(
    following: Following, breaks: Sequence[Break], before: Checked | None, wanted: Wanted
) -> dict[str, object]:
    checked = wanted.now if before is None and not breaks else before.at if before else None
    return {
        "full": before is None,
        "last_full_check": checked.isoformat() if checked else None,
        "chains": following.chains,
        "chains_not_read_again": following.skipped,
        "chains_not_compared": following.unread,
        "being_deleted": len(following.deleting),
        "compared_with_fingerprint": bool(wanted.fingerprint),
        "wrong": [{**asdict(one), "flaw": one.flaw.name.lower()} for one in breaks[:MOST_NAMED]],
        "wrong_in_all": len(breaks),
    }
