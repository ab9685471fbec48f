"""Where somebody who tells of a concern is sent, by who they are and where they live."""

from collections.abc import Mapping
from dataclasses import replace

from flows.arguments import Anywhere
from flows.cards import Shown, rows
from flows.conversations.explaining.aside import back
from flows.conversations.explaining.call import beside_own, nations, own_area, own_door, said
from flows.forms import Press, parse
from flows.framework import Framework
from flows.identifiers import Teller
from flows.nations import Call, Signpost
from flows.presses.answering import ASK, NOT_APPLICABLE, NOTE
from flows.presses.explaining import CALL
from flows.replies import Button
from flows.talk import Talk

_TURN_TO: Mapping[Teller, tuple[str, ...]] = {
    Teller.PROFESSIONAL: ("front-door", "out-of-hours", "advice"),
    Teller.PARENT: ("front-door", "out-of-hours", "stop-it-now", "advice"),
    Teller.CHILD: (),
    Teller.SURVIVOR: ("survivor", "childline"),
    Teller.OWN: ("stop-it-now", "childline"),
    Teller.COLLEAGUE: ("staff", "front-door", "advice"),
    Teller.WHISTLEBLOWER: ("front-door", "staff", "advice"),
    Teller.CRISIS: (),
    Teller.YOUNG: ("stop-it-now",),
    Teller.ENDANGERED: (),
}
"""The kinds of call that help each, in the order in which they are shown."""

_SAID: Mapping[Teller, tuple[str, ...]] = {
    Teller.PROFESSIONAL: ("worry.do.professional",),
    Teller.PARENT: (),
    Teller.CHILD: ("worry.do.child",),
    Teller.SURVIVOR: ("worry.do.survivor",),
    Teller.OWN: ("worry.do.own",),
    Teller.COLLEAGUE: ("worry.do.colleague",),
    Teller.WHISTLEBLOWER: ("worry.do.whistleblower",),
    Teller.CRISIS: ("worry.do.crisis", "worry.do.crisis_young"),
    Teller.YOUNG: ("worry.do.young", "worry.do.young_call"),
    Teller.ENDANGERED: ("worry.do.endangered", "worry.do.crisis_young"),
}
"""What each is told before whom to call."""

_LAST: Mapping[Teller, str] = {
    Teller.PROFESSIONAL: "worry.last.professional",
    Teller.COLLEAGUE: "worry.last.professional",
    Teller.WHISTLEBLOWER: "worry.last.professional",
    Teller.CHILD: "worry.last.child",
    Teller.SURVIVOR: "worry.last.survivor",
    Teller.CRISIS: "worry.last.crisis",
    Teller.YOUNG: "worry.last.young",
    Teller.ENDANGERED: "worry.last.crisis",
}
"""What is said last, where there is room for it."""

_DANGER: Mapping[Teller, str] = {
    Teller.CHILD: "worry.danger.child",
    Teller.CRISIS: "worry.danger.crisis",
    Teller.YOUNG: "worry.danger.young",
}
"""When they are to call 999, where it is said in other words than to the rest."""

_OWN_DOOR = frozenset({Teller.PROFESSIONAL, Teller.PARENT, Teller.COLLEAGUE, Teller.WHISTLEBLOWER})
_EVERYWHERE = ("survivor", "childline", "stop-it-now", "advice", "staff")
"""Kinds of call that are the same in all of the UK, and a line of our own where the content has none."""

_YOUNG = frozenset({Teller.CHILD, Teller.YOUNG})
_ANYWHERE = _YOUNG | {Teller.CRISIS, Teller.ENDANGERED}
"""Those who are sent to the same wherever they live."""

MOST = 6
"""Lines behind the two that say what to do: somebody in need reads no more on a phone."""


def worry_card(talk: Talk, teller: Teller, *, now: bool = False, named: bool = False) -> Shown:
    """What to do, in two lines; then in a few whom to turn to, that nobody reads this, and the way back.

    `now` is danger that is there now, and `named` a text that was refused for what it names as well. Neither
    the card's press nor its buttons say who told of a concern, as these are stored.
    """
    words, framework = talk.words, talk.view.framework
    area = own_area(talk)
    signpost = framework.signpost(area.nation) if area else None
    by_nation = teller not in _ANYWHERE
    elsewhere = (
        (Button(key="o", label=words("call.other"), press=CALL(Anywhere.ANY.value)),)
        if signpost
        else nations(talk)
    )
    first = words(f"worry.first.{teller}", **_numbers(talk, signpost))
    return Shown(
        again=CALL(signpost.id if signpost else Anywhere.ANY.value),
        passing=True,
        notice=words("worry.now") if now else first,
        lines=(
            first if now else words(_DANGER.get(teller, "worry.danger")),
            *_lines(talk, teller, signpost, named=named),
        ),
        buttons=rows(_back(talk), *(elsewhere if by_nation else ())),
    )


def childline(talk: Talk) -> str:
    """Childline's number, where somebody may be a child."""
    area = own_area(talk)
    return _numbers(talk, talk.view.framework.signpost(area.nation) if area else None)["childline"]


def _back(talk: Talk) -> Button:
    """The way back, named first; to the question itself whose note was asked for."""
    button = back(talk)
    press = parse(button.press)
    if press is None or press.verb not in {ASK.verb, NOTE.verb, NOT_APPLICABLE.verb}:
        return button
    return replace(button, label=talk.words("worry.back"), press=str(Press(ASK.verb, press.args)))


def _lines(talk: Talk, teller: Teller, signpost: Signpost | None, *, named: bool) -> tuple[str, ...]:
    """Whom to call: in the own area, in the nation, in all of the UK; and that nobody reads this."""
    words = talk.words
    machine = (
        "worry.machine_named" if named else "worry.machine_young" if teller in _YOUNG else "worry.machine"
    )
    numbers = _numbers(talk, signpost)
    told = [words(key, **numbers) for key in _SAID[teller]] + _to_call(talk, teller, signpost)
    last = [] if signpost or teller in _ANYWHERE else ["worry.choose"]
    last += [_LAST[teller]] if teller in _LAST else []
    return (*told[: MOST - 1], words(machine), *map(words, last))[:MOST]


def _to_call(talk: Talk, teller: Teller, signpost: Signpost | None) -> list[str]:
    """A line for each to call. Whether anybody checked its number is for who runs this, not for now."""
    calls = beside_own(talk, signpost) if signpost else _calls(talk.view.framework, None)
    wanted = [one for kind in _TURN_TO[teller] for one in calls if one.kind == kind]
    is_theirs = signpost is not None and teller in _OWN_DOOR
    there = own_door(talk, signpost) if signpost and is_theirs else ()
    given = signpost.lines if signpost and is_theirs and not calls else ()
    held = {one.kind for one in calls}
    missing = [kind for kind in _TURN_TO[teller] if kind in _EVERYWHERE and kind not in held]
    missing = [kind for kind in missing if kind != "staff" or signpost is None]
    return [
        *there,
        *given,
        *(said(talk, one) for one in wanted),
        *(talk.words(f"worry.call.{kind}") for kind in missing),
    ]


def _numbers(talk: Talk, signpost: Signpost | None) -> dict[str, str]:
    """The numbers that stand in lines of ours."""
    calls = _calls(talk.view.framework, signpost)
    given = {one.kind: one.number for one in reversed(calls) if one.number}
    return {
        "childline": given.get("childline") or talk.words("worry.number.childline"),
        "crisis": given.get("crisis") or talk.words("worry.number.crisis"),
    }


def _calls(framework: Framework, signpost: Signpost | None) -> tuple[Call, ...]:
    """The calls of a nation; without one, those that are the same in all of them."""
    if signpost:
        return signpost.calls
    first, *others = framework.signposts
    return tuple(one for one in first.calls if one.number and all(_has(other, one) for other in others))


def _has(signpost: Signpost, call: Call) -> bool:
    return any((one.kind, one.number) == (call.kind, call.number) for one in signpost.calls)
