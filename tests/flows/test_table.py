"""What the table promises of every verb: its handler takes what its presses carry, and a talk of its kind."""

import inspect
from collections import Counter
from collections.abc import Callable
from typing import Any, get_type_hints

import pytest

from flows import engine, forms, outcomes, recognising
from flows.arguments import AS_ASKED, Subject
from flows.events import Tapped
from flows.forms import FORMS
from flows.permissions import RULES, Permission
from flows.table import TABLE
from flows.talk import ApprovalTalk, AreaTalk, HandingTalk, RoundTalk, SheetTalk, Talk
from flows.verbs import Verb
from tests.flows.explore import begun
from tests.flows.play import common


def _handlers(verb: Verb) -> list[Callable[..., Any]]:
    return [one for one in (verb.show, verb.do, verb.refused, verb.asked) if one]


def _is_optional(form: str) -> bool:
    return form.endswith("?")


def test_every_form_is_answered_and_by_its_own_verb() -> None:
    """What a button may carry and what is answered are the same list."""
    assert TABLE.keys() == FORMS.keys()
    assert all(verb.form is FORMS[name] for name, verb in TABLE.items())
    assert all((verb.show is None) != (verb.do is None) for verb in TABLE.values())


def test_what_is_asked_again_carries_a_mark() -> None:
    """A verb has a card that asks where its buttons have the mark of that, last, and nowhere else."""
    marked = {name for name, form in FORMS.items() if AS_ASKED.name in [one.name for one in form.takes]}
    assert {name for name, verb in TABLE.items() if verb.asked} == marked
    assert all(FORMS[name].takes[-1].name == AS_ASKED.name for name in marked)


@pytest.mark.parametrize("name", TABLE)
def test_handler_takes_what_its_presses_carry(name: str) -> None:
    """By the same names, of the same types, without what may be missing; all else is for its neighbours."""
    verb = TABLE[name]
    takes = {argument.name: argument for argument in verb.form.takes if argument.name != AS_ASKED.name}
    for handler in _handlers(verb):
        _talk, *parameters = inspect.signature(handler).parameters.values()
        mine = {one.name: one for one in parameters if one.name not in {"notice"} - takes.keys()}
        assert mine.keys() >= takes.keys()
        may_be_left_out = {name for name, one in mine.items() if one.default is not inspect.Parameter.empty}
        assert may_be_left_out >= mine.keys() - takes.keys()
        hints = get_type_hints(handler)
        for argument in takes.values():
            told, may_miss = hints[argument.name], _is_optional(argument.form)
            assert argument.name in may_be_left_out or not may_miss
            assert told in (argument.type, argument.type | None)


def _has_a_round(permission: Permission) -> bool:
    """Whether nobody has the permission where there is no round."""
    return permission is not Permission.ANYONE and not any(
        None in states for states in RULES[permission].roles.values()
    )


@pytest.mark.parametrize("name", TABLE)
def test_handler_is_given_the_talk_it_asks_for(name: str) -> None:
    """About a sheet, an area or a round as the form says; about a round too where only a round allows it."""
    verb = TABLE[name]
    given: tuple[type[Talk], ...] = {
        None: (Talk,),
        Subject.SHEET: (SheetTalk, Talk),
        Subject.AREA: (AreaTalk, Talk),
        Subject.ROUND: (RoundTalk, AreaTalk, Talk),
    }[verb.form.about]
    if verb.permission is Permission.APPROVE:
        given = (ApprovalTalk,)
    if verb.permission is Permission.HAND_IN:
        given = (HandingTalk,)
    if verb.form.about is Subject.AREA and _has_a_round(verb.permission):
        given = (RoundTalk, *given)
    for handler in _handlers(verb):
        asked = get_type_hints(handler)["talk"]
        # one that serves several talks asks for what they have in common
        assert getattr(asked, "__bound__", asked) in given


def test_a_press_is_understood_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """From the event to the turn it is read once and resolved once, and no text is taken apart twice."""
    counts: Counter[str] = Counter()

    def counted(module: Any, function: str) -> None:
        inner = getattr(module, function)

        def outer(*args: Any, **values: Any) -> Any:
            counts[f"{function} {args[0] if function == 'parse' else ''}".strip()] += 1
            return inner(*args, **values)

        monkeypatch.setattr(module, function, outer)

    chat = begun()
    chat.tap("c")
    rate = next(b.press for row in chat.card.buttons for b in row if b.press.startswith("rate:"))
    event = Tapped(**common(chat.address, 99, 9999), press=rate)
    view = chat.world.view(event)
    counted(outcomes, "resolve_press")
    counted(engine, "read")
    counted(recognising, "parse")
    counted(outcomes, "parse")
    monkeypatch.setattr("flows.reach.read", vars(engine)["read"])
    reached = engine.reach(view.conversation, event, view.language)
    turn = engine.respond(view, event, reached)
    assert [type(change).__name__ for change in turn.changes] == ["RatingGiven"]
    live = view.conversation.live
    assert live is not None
    assert counts == {"resolve_press": 1, "read": 1, f"parse {rate}": 1, f"parse {live.again}": 1}
    assert forms.parse(rate) is not None
