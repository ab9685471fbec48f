"""What answers a verb: a row of the table, made beside the handler."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from flows.board import Part
from flows.cards import Again, Shown
from flows.forms import Form
from flows.permissions import Permission
from flows.talk import Answer


class Typing(Enum):
    """What a text that a verb awaits is, and so what the guard lets pass."""

    NOTE = "about a service"
    LABEL = "the name of a partnership, a team or the person who writes"
    ROLE = "who agreed to something, by role"
    CONTACT = "how to reach a coordinator"
    LIST = "a list of teams, row by row"
    TO_COLLEAGUES = "a coordinator's own words to colleagues"
    DATE = "a date"
    PLACE = "where a document is kept"
    SECRET = "a code"  # noqa: S105 – a kind of text, not one


MAY_BE_PUT_OFF = frozenset({Typing.LABEL, Typing.ROLE, Typing.NOTE})
"""What may be awaited where somebody says that they say it later."""

Show: TypeAlias = Callable[..., Shown | Again]
Refused: TypeAlias = Callable[..., Shown | Again | Answer]
"""Gives the card that a press shows; takes the talk, and the arguments of the press by their names."""

Do: TypeAlias = Callable[..., Answer]
"""Gives what is to be stored or sent besides the card; takes the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """How a press is answered, by `show` or `do`.

    A board that the press is about has the parts in `needs`. `typed`: only free text of that kind leads to
    it, no button; `refused` is the card shown, with a notice, where the guard refuses the text, None for the
    live one. `writes`: it may change the sheet or the area it is about, so that two events for one never
    share a batch. `stays`: its card is one to come back to and read, which no other takes the place of.
    `asked` gives the card that asks before what can't be undone; see `flows.asking.anew`.
    """

    form: Form
    show: Show | None = None
    do: Do | None = None
    permission: Permission
    typed: Typing | None = None
    refused: Refused | None = None
    needs: Part = Part.PROGRESS
    writes: bool = False
    stays: bool = False
    asked: Show | None = None


def show(
    form: Form, function: Show, *, to: Permission, needs: Part = Part.PROGRESS, stays: bool = False
) -> Verb:
    """A verb that only shows a card."""
    return Verb(form=form, show=function, permission=to, needs=needs, stays=stays)


def do(
    form: Form, function: Do, *, to: Permission, needs: Part = Part.PROGRESS, asked: Show | None = None
) -> Verb:
    """A verb that changes what it is about."""
    return Verb(form=form, do=function, permission=to, needs=needs, writes=True, asked=asked)


def echo(form: Form, function: Do, *, to: Permission, needs: Part = Part.PROGRESS) -> Verb:
    """A verb that takes a typed date and only shows what would become of it."""
    return Verb(form=form, do=function, permission=to, needs=needs, typed=Typing.DATE)


def take(
    form: Form,
    function: Do,
    *,
    typed: Typing,
    to: Permission,
    needs: Part = Part.PROGRESS,
    refused: Refused | None = None,
) -> Verb:
    """A verb that takes a typed text for what it is about."""
    return Verb(form=form, do=function, permission=to, needs=needs, typed=typed, refused=refused, writes=True)


def send(
    form: Form, function: Do, *, to: Permission, needs: Part = Part.PROGRESS, asked: Show | None = None
) -> Verb:
    """A verb that sends more than a card and changes nothing that others share."""
    return Verb(form=form, do=function, permission=to, needs=needs, asked=asked)
