"""What an event may name and change, told by form before anything is loaded."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from flows.board import Part
from flows.topics import Extract


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What an event may name, so that it can be loaded with its view; nobody has checked it.

    `sheets` are ids of sheets, `boards` ids of areas and rounds with the parts their cards need. `digests`
    are of what may be the code of an invitation. `own`: the boards of the areas where the person has a role
    of the whole area; `everywhere`: those of all areas where they have a place, with these parts. `journal`
    is the part of a journal that is asked for, None for all of it. `approves`: a sheet is named for approving
    it, `hands`: for handing a workbook in; `colleagues`: the others in the team are needed, `rated`: what the
    person rated last. `filing`: so is
    the file that the conversation sent;
    `held`: so is all that is stored about the person, `guesses`: so are the wrong codes of all.
    `devices`: the person's addresses are, and `linked` is a membership whose person may be in other areas.
    """

    sheets: frozenset[str] = frozenset()
    boards: Mapping[str, Part] = field(default_factory=lambda: MappingProxyType({}))
    digests: tuple[str, ...] = field(default=(), repr=False)
    own: bool = False
    everywhere: Part | None = None
    journal: Extract | None = None
    nudges: bool = False
    approves: bool = False
    hands: bool = False
    colleagues: bool = False
    rated: bool = False
    filing: bool = False
    held: bool = False
    guesses: bool = False
    devices: bool = False
    linked: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """What an event may change, by form: a sheet, or a whole area, which its id or that of a round names.

    `invitation`: the area of the invitation whose code the conversation gave last; `digests`: of those whose
    codes it gives now.
    """

    sheet: str | None = None
    area: str | None = None
    invitation: bool = False
    digests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What an event reaches, known before anything is loaded: what it means, what it names, what it changes.

    `reading` is the engine's own and handed back to it; `lock` is None when the event changes nothing that
    others share. `answers`: it gives one answer on the sheet it locks and names nothing else, so that those
    of colleagues may be given in one go with it.
    """

    reading: object = None
    wanted: Wanted = field(default_factory=Wanted)
    lock: Lock | None = None
    answers: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What an event may change. Two events of one scope share a batch only where each gives one answer.

    `sheet` is None when the event may change the whole area, which then excludes the area's sheets as well.
    """

    area: str
    sheet: str | None
