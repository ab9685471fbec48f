"""What a verb is: a row of the engine's table."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from flows.permissions import Permission
from flows.talk import Shown, Talk
from flows.view import Part, Turn


class Typing(Enum):
    """What a text that a verb awaits is, and so what the guard lets pass."""

    NOTE = "about a service"
    LABEL = "the name of a partnership, a team or the person who writes"
    CONTACT = "how to reach a coordinator"
    DATE = "a date"
    SECRET = "a code"  # noqa: S105 – a kind of text, not one


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """How a press is answered.

    `show` only shows a card; `do` returns a turn with what is to be stored or sent besides. `takes` names the
    arguments in order; those ending in "?" may be missing. The first says what the press is about: a "sheet",
    or an "area" or a "round", whose board then has the parts in `needs`. `typed`: only free text of that kind
    leads to it, no button. `writes`: it may change the sheet or the area it is about, so that two events for
    one never share a batch.
    """

    show: Callable[[Talk], Shown] | None = None
    do: Callable[[Talk], Turn] | None = None
    takes: tuple[str, ...] = ()
    permission: Permission = Permission.ANYONE
    typed: Typing | None = None
    needs: Part = Part.PROGRESS
    writes: bool = False


Show: TypeAlias = Callable[[Talk], Shown]
Do: TypeAlias = Callable[[Talk], Turn]


def show(function: Show, *takes: str, to: Permission, needs: Part = Part.PROGRESS) -> Verb:
    """A verb that only shows a card."""
    return Verb(show=function, takes=takes, permission=to, needs=needs)


def do(
    function: Do, *takes: str, to: Permission, needs: Part = Part.PROGRESS, typed: Typing | None = None
) -> Verb:
    """A verb that changes what it is about."""
    return Verb(do=function, takes=takes, permission=to, needs=needs, typed=typed, writes=True)


def send(function: Do, *takes: str, to: Permission, needs: Part = Part.PROGRESS) -> Verb:
    """A verb that sends more than a card and changes nothing."""
    return Verb(do=function, takes=takes, permission=to, needs=needs)
