"""The form of what a button carries: a verb and its arguments, as text of at most 64 bytes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from flows.arguments import Argument, Subject

LIMIT = 64
"""Bytes; Telegram's limit for the data of a button, the tightest of all channels."""

_PART = "[A-Za-z0-9-]{1,32}"
_PRESS = re.compile(f"{_PART}(?::{_PART})*", re.ASCII)

ALIASES: Mapping[str, str] = {}
"""Verbs that were given another name, by the old one. They stay for good: phones keep their buttons."""


@dataclass(frozen=True, slots=True)
class Press:
    """A verb's text with its arguments, each of letters, digits and hyphens; nobody has checked them."""

    verb: str
    args: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ":".join((self.verb, *self.args))


@dataclass(frozen=True, slots=True)
class Form:
    """A verb and the form of its arguments.

    `about` is what the first argument names, None where a press is about no sheet and no area; `takes` are
    the arguments behind it, those that may be missing last.
    """

    verb: str
    about: Subject | None
    takes: tuple[Argument, ...]

    def __call__(self, *args: str | int | date | None) -> str:
        """The text of a press; arguments that are None or "" at the end are left out."""
        parts = [self.verb, *[arg if type(arg) is str else _text(arg) for arg in args]]
        while not parts[-1]:
            parts.pop()
        return ":".join(parts)

    @property
    def names(self) -> tuple[str, ...]:
        """What each argument is, in order, as it is pinned; "?" marks those that may be missing."""
        first = (self.about.value,) if self.about else ()
        return (*first, *(one.form for one in self.takes))

    def fits(self, press: Press) -> bool:
        """Whether the press has as many arguments as the verb takes."""
        needed, most = _counts(self)
        return needed <= len(press.args) <= most


def _counts(form: Form) -> tuple[int, int]:
    """How many arguments a verb needs and takes: counted once, as every press is looked at so."""
    if form.verb not in _COUNTED:
        names = form.names
        _COUNTED[form.verb] = sum(not name.endswith("?") for name in names), len(names)
    return _COUNTED[form.verb]


_COUNTED: dict[str, tuple[int, int]] = {}


def _text(arg: str | int | date | None) -> str:
    if isinstance(arg, date):
        return arg.strftime("%Y%m%d")
    return "" if arg is None else str(arg)


def parse(text: str) -> Press | None:
    """Read a press back; None for anything that no button of ours ever carried."""
    if len(text) > LIMIT or not _PRESS.fullmatch(text):
        return None
    verb, *args = text.split(":")
    return Press(ALIASES.get(verb, verb), tuple(args))


FORMS: dict[str, Form] = {}
"""Every form by its verb's text."""


def _form(verb: str, about: Subject | None, takes: tuple[Argument, ...]) -> Form:
    if verb in FORMS:
        raise ValueError(f"two verbs are called {verb}")
    FORMS[verb] = Form(verb, about, takes)
    return FORMS[verb]


def plain(verb: str, *takes: Argument) -> Form:
    """A verb that is about nothing that its press names first."""
    return _form(verb, None, takes)


def of_sheet(verb: str, *takes: Argument) -> Form:
    """A verb about a sheet."""
    return _form(verb, Subject.SHEET, takes)


def of_area(verb: str, *takes: Argument) -> Form:
    """A verb about an area."""
    return _form(verb, Subject.AREA, takes)


def of_round(verb: str, *takes: Argument) -> Form:
    """A verb about a round."""
    return _form(verb, Subject.ROUND, takes)


ONWARD = "n"
"""The argument of a press after which one goes on with what comes next."""
