"""Has things deleted, and holds put on, by whoever runs the assistant."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.faults import OperatorFault
from bot.learned import likeness
from flows.changes import Change, HoldExplained, HoldLifted, HoldPlaced
from flows.identifiers import judge
from flows.keeping import Rule
from flows.people import Area, HoldKind
from flows.typed.keys import plain
from storage import erasing
from storage.database.connection import Database, beside, open_database
from storage.erased import list_of
from storage.erasing import Doomed
from storage.reading.returns import load_areas
from storage.writing.turns import write_changes


class NotErased(OperatorFault):
    """Nothing was deleted, or held."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to go: a person by id or CHANNEL:CHAT, a partnership by name, or what nobody used for days."""

    person: str = ""
    texts: bool = False
    area: str = ""
    inactive: int = 0


async def erase(url: str, backups: Path | None, wanted: Wanted, clock: Clock, *, really: bool) -> list[str]:
    """Say what would go, when it was used last and under which rule; delete it if that is really wanted.

    Raises NotErased and DatabaseFault.
    """
    now = clock()
    database = await open_database(url, lock=really)
    try:
        doomed = await database.read(partial(_doomed, wanted=wanted, clock=clock))
        free = [one for one in doomed if not _stays(one)]
        lines = [_line(one) for one in doomed]
        if not doomed:
            return ["There is nothing to delete."]
        if not really:
            how = "stop the assistant and add --yes" if database.is_file else "add --yes"
            if not free:
                how = "lift the hold first: audit-bot hold --area NAME --lift"
            return [*lines, f"Nothing has been deleted. To do it, {how}."]
        if not free:
            raise NotErased("\n".join([*lines, "Nothing was deleted: a hold keeps it. Lift that first."]))
        folders = [None, *([backups] if backups else [])] if database.is_file else []
        lists = [list_of(beside(url), folder) for folder in folders]
        try:
            await erasing.erase(database, free, lists, now)
        except OSError as error:
            raise NotErased(
                f"Nothing was deleted: the list of it can't be written ({error.strerror}, "
                f"{error.filename or lists[0]}). "
                "Check that the folder is there, who owns it, and that its disk has room. It is beside the "
                "database, or named in AUDIT_BOT_BACKUPS."
            ) from None
    finally:
        await database.close()
    kept = len(doomed) - len(free)
    backups_say = _BACKUPS_OF_CHATS if any(one.chat for one in free) else _BACKUPS
    held = f" Kept because of a hold: {kept}." if kept else ""
    return [*lines, f"Deleted: {len(free)}.{held} {backups_say}"]


_BACKUPS_OF_CHATS = (
    "Backups hold it until they go. One that is restored brings it back: delete it again then."
)
"""What is nobody's has no id of its own that a list could name."""

_BACKUPS = "Backups hold it until they go, and lose it when one is restored."


def _stays(one: Doomed) -> bool:
    """Whether a hold keeps it; words that somebody typed go where nothing holds them."""
    return one.held and one.rule is not Rule.WRITTEN


def _doomed(connection: Any, wanted: Wanted, clock: Clock) -> list[Doomed]:
    if wanted.person:
        found = erasing.of_person(connection, wanted.person, texts=wanted.texts)
        if not found:
            raise NotErased("There is nobody with this id or chat. A chat is given as telegram:123456.")
        return found
    if wanted.area:
        return erasing.of_area(connection, _area(load_areas(connection), wanted.area).id)
    return erasing.unused(connection, wanted.inactive, clock())


def _area(areas: Sequence[Area], name: str) -> Area:
    """The one partnership of that name."""
    found = [one for one in areas if plain(one.name) == plain(name)]
    if len(found) != 1:
        many = "no partnership" if not found else f"{len(found)} partnerships"
        raise NotErased(f"There is {many} of this name. Nothing has been changed.")
    return found[0]


def _line(one: Doomed) -> str:
    used = f"last used {one.used:%Y-%m-%d}" if one.used else "use unknown"
    held = " There is a hold: " + ("what is held stays." if one.rule is Rule.WRITTEN else "it stays.")
    tail = held if one.held else ""
    if one.chat:
        return f"Chat {one.subject}, {used}: what was said there, by somebody without a place. Rule: person."
    if one.rule is None:
        alone = " Nobody else coordinates their partnership." if one.alone else ""
        return f"Person {one.subject}, {used}: name, chats and what waits for them. Rule: person.{alone}"
    if one.rule is Rule.WRITTEN:
        return f"Person {one.subject}: notes and reasons that they typed. Rule: {one.rule}.{tail}"
    what = "Audit for practice" if one.practice else f"Partnership {one.name},"
    size = ", ".join(
        f"{many} {single if many == 1 else more}"
        for many, single, more in (
            (one.rounds, "round", "rounds"),
            (one.people, "person", "people"),
            (one.rows, "row of the journal", "rows of the journal"),
        )
    )
    return f"{what} {one.subject}, {used}: {size}. Rule: {one.rule}.{tail}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A hold that is to be put on a partnership of this name, or with `lift` taken off."""

    area: str
    kind: str = ""
    who: str = ""
    why: str = ""
    lift: bool = False


async def hold(url: str, wanted: Holding, clock: Clock) -> str:
    """Put a hold on, or take it off, while no assistant runs; raises NotErased and DatabaseFault."""
    database = await open_database(url)
    try:
        return await _hold(database, wanted, clock)
    finally:
        await database.close()


async def _hold(database: Database, wanted: Holding, clock: Clock) -> str:
    for said in (wanted.who, wanted.why):
        judged = judge(said, likeness())
        if judged.findings or judged.told_by:
            raise NotErased(
                "This may identify somebody, or tell of a child, and would be kept for years. Say who asked "
                "by body or role, and why in a sentence without people: --who Ofsted --why Inspection"
            )
    here, now = _area(await database.read(load_areas), wanted.area), clock()
    changes: list[Change] = []
    if wanted.lift:
        if here.hold is None:
            raise NotErased("There is no hold on it. Nothing has been changed.")
        changes.append(HoldLifted(chain=here.id, area=here.id, at=now))
    else:
        if here.hold is None:
            changes.append(HoldPlaced(chain=here.id, area=here.id, kind=HoldKind(wanted.kind), at=now))
        elif here.hold.kind is not HoldKind(wanted.kind):
            raise NotErased(
                f"There is a hold for another cause already: {here.hold.kind.value}. Nothing has been "
                "changed. To put it on for this one, lift it first: --lift"
            )
        who = wanted.who or (here.hold.who if here.hold else "")
        why = wanted.why or (here.hold.why if here.hold else "")
        changes.append(HoldExplained(chain=here.id, area=here.id, who=who, why=why))
    await database.write(partial(write_changes, changes=changes, at=now))
    if wanted.lift:
        return "The hold is off. What has been kept for long enough goes after thirty days' notice."
    if here.hold is not None:
        return "There was a hold already. Who asked for it and why stay as they were, where you said nothing."
    return "There is a hold: nothing of the partnership is deleted by itself, and its people can read so."
