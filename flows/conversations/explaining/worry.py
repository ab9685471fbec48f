"""Where somebody who tells of a concern is sent, by who they are and where they live."""

from collections.abc import Mapping
from dataclasses import replace

from flows.arguments import Anywhere
from flows.cards import Shown, rows
from flows.conversations.explaining.aside import back
from flows.conversations.explaining.call import beside_own, checked, lines_of, nations, own_area, own_door
from flows.forms import Press, parse
from flows.framework import Framework
from flows.identifiers import Teller
from flows.nations import Call, Signpost
from flows.presses.answering import ASK, NOT_APPLICABLE, NOTE
from flows.presses.explaining import CALL
from flows.replies import Button
from flows.talk import Talk

_TURN_TO: Mapping[Teller, tuple[str, ...]] = {
    Teller.PROFESSIONAL: ("emergency", "front-door", "out-of-hours", "advice"),
    Teller.PARENT: ("emergency", "front-door", "out-of-hours", "stop-it-now", "advice"),
    Teller.CHILD: (),
    Teller.SURVIVOR: ("survivor", "emergency", "childline"),
    Teller.OWN: ("stop-it-now", "childline", "emergency"),
    Teller.COLLEAGUE: ("emergency", "staff", "front-door", "out-of-hours", "advice"),
}
"""The kinds of call that help each, in the order in which they are shown."""

_OWN_DOOR = frozenset({Teller.PROFESSIONAL, Teller.PARENT, Teller.COLLEAGUE})
_EVERYWHERE = ("emergency", "survivor", "childline", "stop-it-now", "advice")
"""Kinds of call that are the same in all of the UK, and a line of our own where the content has none."""


def worry_card(talk: Talk, teller: Teller) -> Shown:
    """A human line, that nobody knows yet, whom to turn to, and the way back.

    Neither its press nor its buttons say who told of a concern, as these are stored.
    """
    words, framework = talk.words, talk.view.framework
    area = own_area(talk)
    signpost = framework.signpost(area.nation) if area else None
    elsewhere = (
        (Button(key="o", label=words("call.other"), press=CALL(Anywhere.ANY.value)),)
        if signpost
        else nations(talk)
    )
    is_childs = teller is Teller.CHILD
    return Shown(
        again=CALL(signpost.id if signpost else Anywhere.ANY.value),
        passing=True,
        notice=words(f"worry.first.{teller}"),
        head=signpost.name if signpost and not is_childs else "",
        lines=(
            words("worry.machine_child" if is_childs else "worry.machine"),
            *(_for_child(talk, signpost) if is_childs else _lines(talk, teller, signpost)),
            *(() if signpost or is_childs else (words("worry.choose"),)),
            words(f"worry.last.{teller}"),
        ),
        buttons=rows(_back(talk), *(() if is_childs else elsewhere)),
    )


def _back(talk: Talk) -> Button:
    """The way back, named first; to the question itself whose note was asked for."""
    button = back(talk)
    press = parse(button.press)
    if press is None or press.verb not in {ASK.verb, NOTE.verb, NOT_APPLICABLE.verb}:
        return button
    return replace(button, label=talk.words("worry.back"), press=str(Press(ASK.verb, press.args)))


def _lines(talk: Talk, teller: Teller, signpost: Signpost | None) -> tuple[str, ...]:
    """What to do, then whom to call: in the own area, in the nation, in all of the UK."""
    words = talk.words
    calls = beside_own(talk, signpost) if signpost else _calls(talk.view.framework, None)
    wanted = [one for kind in _TURN_TO[teller] for one in calls if one.kind == kind]
    there = own_door(talk, signpost) if signpost and teller in _OWN_DOOR else ()
    given = signpost.lines if signpost and not calls and teller in _OWN_DOOR else ()
    held = {one.kind for one in calls}
    missing = [kind for kind in _TURN_TO[teller] if kind in _EVERYWHERE and kind not in held]
    urgent = "emergency" in missing and not given
    return (
        words(f"worry.do.{teller}"),
        *there,
        *given,
        *((words("worry.call.emergency"),) if urgent else ()),
        *lines_of(talk, wanted, wanted),
        *(words(f"worry.call.{kind}") for kind in missing if kind != "emergency"),
        *checked(talk, wanted),
    )


def _for_child(talk: Talk, signpost: Signpost | None) -> tuple[str, ...]:
    """Childline, 999 and a grown-up; no notes about who checked the number."""
    calls = _calls(talk.view.framework, signpost)
    numbers = [one.number for one in calls if one.kind == "childline" and one.number]
    words = talk.words
    childline = words("worry.child_call", number=numbers[0]) if numbers else words("worry.call.child")
    return (childline, words("worry.child_danger"), words("worry.child_adult"))


def _calls(framework: Framework, signpost: Signpost | None) -> tuple[Call, ...]:
    """The calls of a nation; without one, those that are the same in all of them."""
    if signpost:
        return signpost.calls
    first, *others = framework.signposts
    return tuple(one for one in first.calls if one.number and all(_has(other, one) for other in others))


def _has(signpost: Signpost, call: Call) -> bool:
    return any((one.kind, one.number) == (call.kind, call.number) for one in signpost.calls)
