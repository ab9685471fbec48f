"""What a partnership says of itself: who answers for what is kept, and on what ground."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from flows.asking import ways
from flows.asking.kept import (
    FIELDS,
    agreed_by,
    is_lacking,
    said_of,
    statement_lines,
    whether_allowed,
)
from flows.asking.lists import back
from flows.asking.names import name_in
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import StatementMade
from flows.described import OF_STATEMENT, differing
from flows.forms import Form
from flows.people import Role, Stated, Statement
from flows.permissions import Permission
from flows.presses.partnership import (
    AREA,
    CHAT_APPS,
    CHAT_APPS_SAID,
    STATE,
    STATED,
    STATED_AS,
    STATED_ROLE,
    STATED_WAY,
    STATEMENT,
)
from flows.replies import Button
from flows.talk import Answer, AreaTalk
from flows.verbs import Typing, Verb, do, show, take

LONGEST = 300
"""Characters of one part."""

CHAT_APPS_KEY = "7"
"""The key of the question for chat apps, below those of all parts."""

FORMS: Mapping[Stated, Form] = {
    Stated.PROTECTION: STATED_WAY,
    Stated.BASIS: STATED_AS,
    Stated.REQUESTS: STATED_AS,
    Stated.AGREED_ROLE: STATED_ROLE,
}
"""What takes the text of a part, where it is not a name."""

NEEDED = (Stated.CONTROLLERS, Stated.HOST, Stated.PROTECTION, Stated.AGREED_ROLE)
"""Parts without usual words."""


def is_needed(talk: AreaTalk) -> bool:
    """Whether a round can't be opened here before more is said."""
    here = talk.event.address.channel in talk.view.terms.stated_on
    return here and not talk.office.area.statement.is_whole


def unsaid_line(talk: AreaTalk) -> tuple[str, ...]:
    """What a coordinator is asked once a round is open that began without it."""
    asked = is_needed(talk) and talk.office.rounds and talk.office.place_of(Role.COORDINATOR)
    return (talk.words("statement.area_line"),) if asked else ()


def lacking(talk: AreaTalk) -> tuple[tuple[str, ...], tuple[Button, ...]]:
    """What staff are not told while nobody has said it, and the way to say it; nothing once it is said."""
    here = talk.office.area
    if not is_lacking(here.statement):
        return (), ()
    say = Button(key="w", label=talk.words("statement.button"), press=STATEMENT(here.id))
    return (talk.words("statement.lacking"),), (say,)


def card(talk: AreaTalk, notice: str = "") -> Shown:
    """All that is said, each with a way to change it."""
    words, here = talk.words, talk.office.area
    keys = {part: str(n) for n, part in enumerate(Stated, 1)}
    apps, is_open = words("statement.name.chat_apps"), here.statement.chat_apps is None
    missing = [
        words("statement.key", number=keys[part], what=words(f"statement.name.{part}"))
        for part in NEEDED
        if not said_of(here.statement, part)
    ]
    missing += [words("statement.key", number=CHAT_APPS_KEY, what=apps)] if is_open else []
    unsaid = words("statement.line", what=apps, said=words("statement.unsaid"))
    first = _next(talk)
    return Shown(
        again=STATEMENT(here.id),
        notice=notice,
        head=talk.area_name,
        heading=words("statement.heading"),
        lines=(
            *statement_lines(talk, here),
            *((unsaid,) if is_open else ()),
            words("statement.means"),
            *((words("statement.missing", what=words.all_of(missing)),) if missing else ()),
        ),
        buttons=rows(
            *((Button(key="c", label=words("statement.on"), press=first),) if first else ()),
            *(
                Button(key=key, label=words(f"statement.name.{part}"), press=STATE(here.id, part))
                for part, key in keys.items()
            ),
            Button(key=CHAT_APPS_KEY, label=apps, press=CHAT_APPS(here.id)),
            back(words, AREA(here.id)),
        ),
    )


def needed(talk: AreaTalk) -> Shown:
    """The same, where a round waits for it."""
    forbidden = talk.office.area.statement.chat_apps is False
    return card(talk, talk.words("statement.forbidden" if forbidden else "statement.needed"))


def _next(talk: AreaTalk) -> str:
    """The press that asks for the first of what is missing, "" where nothing is."""
    here = talk.office.area
    first, last = NEEDED[:-1], NEEDED[-1]
    for part in first:
        if not said_of(here.statement, part):
            return STATE(here.id, part)
    if here.statement.chat_apps is None:
        return CHAT_APPS(here.id)
    return "" if said_of(here.statement, last) else STATE(here.id, last)


def state(talk: AreaTalk, stated: Stated, notice: str = "") -> Shown:
    """Ask for one part, with what is said of it so far."""
    words, here = talk.words, talk.office.area
    said = said_of(here.statement, stated)
    so_far = (words("details.so_far", said=said.rstrip(".")),) if said else ()
    return Shown(
        again=STATE(here.id, stated),
        notice=notice,
        head=talk.area_name,
        heading=words(f"statement.ask.{stated}"),
        lines=(*so_far, words(f"statement.example.{stated}")),
        buttons=rows(Button(key="l", label=words("statement.later"), press=STATEMENT(here.id))),
        awaiting=FORMS.get(stated, STATED)(here.id, stated),
    )


def take_said(talk: AreaTalk, stated: Stated) -> Answer:
    """Keep one part, and ask for the next that is missing."""
    text = name_in(talk.text)
    problem = ""
    if not 0 < len(text) <= LONGEST:
        problem = talk.words("statement.long", length=len(text), limit=LONGEST)
    elif stated is Stated.PROTECTION and not (ways.has_number(text) or ways.has_email(text)):
        problem = talk.words("statement.no_way")
    if problem:
        return talk.turn(state(talk, stated, problem))
    changed: Any = {FIELDS[stated]: text}
    said = replace(talk.office.area.statement, **changed)
    if stated is Stated.AGREED_ROLE:
        said = replace(said, agreed_on=talk.today)
    return _made(talk, said)


def chat_apps(talk: AreaTalk, notice: str = "") -> Shown:
    """Ask whether chat apps may be used."""
    words, here = talk.words, talk.office.area
    return Shown(
        again=CHAT_APPS(here.id),
        notice=notice,
        head=talk.area_name,
        heading=words("statement.ask_chat_apps"),
        lines=(*_apps_so_far(talk), words("statement.chat_apps_means")),
        buttons=rows(
            Button(key="1", label=words("buttons.yes"), press=CHAT_APPS_SAID(here.id, "y")),
            Button(key="2", label=words("buttons.no"), press=CHAT_APPS_SAID(here.id, "n")),
            Button(key="l", label=words("statement.later"), press=STATEMENT(here.id)),
        ),
    )


def _apps_so_far(talk: AreaTalk) -> tuple[str, ...]:
    """What was said of them, and who agreed to what the partnership says."""
    words, said = talk.words, talk.office.area.statement
    allowed, agreed = whether_allowed(talk, said), agreed_by(talk, said)
    if not allowed:
        return ()
    by = words("statement.line", what=words("statement.name.role"), said=agreed or words("statement.unsaid"))
    return (words("details.so_far", said=allowed), f"{by.rstrip('.')}.")


def chat_apps_said(talk: AreaTalk, *, whether: bool) -> Answer:
    """Keep whether they may."""
    return _made(talk, replace(talk.office.area.statement, chat_apps=whether))


def _made(talk: AreaTalk, said: Statement) -> Answer:
    here = talk.office.area
    values = {one.name: getattr(said, one.name) for one in fields(Statement)}
    anew = differing(here.statement, said, OF_STATEMENT)
    change = StatementMade(chain=here.id, area=here.id, by=talk.by, changed=anew, **values)
    after = talk.after((change,))
    return after.turn(_following(after, talk.words("statement.saved")), changes=(change,))


def _following(talk: AreaTalk, notice: str) -> Shown:
    """The question for the first of what is missing, else all that is said."""
    said = talk.office.area.statement
    for part in NEEDED[:-1]:
        if not said_of(said, part):
            return state(talk, part, notice)
    if said.chat_apps is None:
        return chat_apps(talk, notice)
    return card(talk, notice) if said.agreed_role else state(talk, NEEDED[-1], notice)


_RUN, _CHANGES = Permission.RUN_AREA, Part.CHANGES

VERBS: tuple[Verb, ...] = (
    show(STATEMENT, card, to=_RUN),
    show(STATE, state, to=_RUN),
    take(STATED, take_said, to=_RUN, needs=_CHANGES, typed=Typing.LABEL),
    take(STATED_ROLE, take_said, to=_RUN, needs=_CHANGES, typed=Typing.ROLE, refused=state),
    take(STATED_AS, take_said, to=_RUN, needs=_CHANGES, typed=Typing.NOTE),
    take(STATED_WAY, take_said, to=_RUN, needs=_CHANGES, typed=Typing.CONTACT),
    show(CHAT_APPS, chat_apps, to=_RUN),
    do(CHAT_APPS_SAID, chat_apps_said, to=_RUN, needs=_CHANGES),
)
