"""Whom to call about a child."""

from collections.abc import Sequence

from flows.arguments import Anywhere
from flows.asking.lists import numbered
from flows.asking.ways import has_number
from flows.cards import Shown, pairs, rows
from flows.conversations.explaining.aside import back
from flows.nations import Call, Signpost
from flows.people import Area
from flows.permissions import Permission
from flows.presses.explaining import CALL
from flows.replies import Button
from flows.talk import Talk
from flows.verbs import Verb, show

_OF_OTHERS = {"survivor", "crisis"}
"""Kinds of call that are about nobody who is a child now."""


def call(talk: Talk, nation: Signpost | Anywhere | None = None) -> Shown:
    """Whom to call about a child: in the nation named, else in the person's own, else ask which."""
    if isinstance(nation, Signpost):
        return call_card(talk, nation.id)
    area = own_area(talk)
    return call_card(talk, area.nation if area and nation is None else "")


def own_area(talk: Talk) -> Area | None:
    """Where the person works: what the conversation speaks for, else any place they hold."""
    if talk.seat:
        return talk.seat.area
    places = [talk.view.place] if talk.view.place else []
    places += [place for place in talk.view.places if not place.area.practice]
    return places[0].area if places else None


def call_card(talk: Talk, nation: str) -> Shown:
    """The signpost of a nation, or the choice of one when `nation` is none of the framework's."""
    words, framework = talk.words, talk.view.framework
    signpost = framework.signpost(nation)
    if signpost:
        return Shown(
            again=CALL(signpost.id),
            head=signpost.name,
            heading=words("call.heading"),
            lines=_lines(talk, signpost),
            buttons=rows(
                Button(key="o", label=words("call.other"), press=CALL(Anywhere.ANY.value)), back(talk)
            ),
        )
    return Shown(
        again=CALL(Anywhere.ANY.value),
        heading=words("call.heading"),
        lines=(words("welcome.not_reporting"), words("call.choose")),
        buttons=rows(*nations(talk), back(talk)),
    )


def nations(talk: Talk) -> list[tuple[Button, ...]]:
    """A button for each nation, which leads to whom to call there."""
    return pairs(numbered((known.name, CALL(known.id)) for known in talk.view.framework.signposts))


def _lines(talk: Talk, signpost: Signpost) -> tuple[str, ...]:
    """The area's own front door, then the nation's numbers."""
    return (*own_door(talk, signpost), *_of_nation(talk, signpost))


def own_door(talk: Talk, signpost: Signpost) -> tuple[str, ...]:
    """How somebody reaches children's social care in the person's own area, empty without a number."""
    area = own_area(talk)
    if area is None or not has_number(area.front_door) or area.nation != signpost.id:
        return ()
    return (talk.words("call.own", area=talk.called(area), front_door=area.front_door),)


def beside_own(talk: Talk, signpost: Signpost) -> tuple[Call, ...]:
    """The calls of a nation, but for a front door without a number where the area's own is shown."""
    if not own_door(talk, signpost):
        return signpost.calls
    return tuple(one for one in signpost.calls if one.number or one.kind != "front-door")


def _of_nation(talk: Talk, signpost: Signpost) -> tuple[str, ...]:
    """Who answers, at which number, when; what nobody has confirmed is marked."""
    if not signpost.calls:
        return signpost.lines
    words = talk.words
    calls = [one for one in beside_own(talk, signpost) if one.kind not in _OF_OTHERS]
    urgent = [one for one in calls if one.kind == "emergency"]
    return (
        *lines_of(talk, urgent, calls),
        words("call.today"),
        *lines_of(talk, [one for one in calls if one not in urgent], calls),
        *checked(talk, calls),
    )


def checked(talk: Talk, calls: Sequence[Call]) -> tuple[str, ...]:
    """When these were looked up, who can add the area's own, and what the mark behind the others means."""
    words = talk.words
    days = sorted({one.looked_up for one in calls if one.looked_up})
    return (
        *((words("call.looked_up", days=words.all_of(days)),) if days else ()),
        *((words("call.own_wanted"),) if _wants_own(talk, calls) else ()),
        *_caution(talk, calls),
    )


def _caution(talk: Talk, calls: Sequence[Call]) -> tuple[str, ...]:
    """That nobody has checked some of the numbers, said once; which ones, where others were checked."""
    unchecked = [one for one in calls if _is_unconfirmed(one)]
    if not unchecked:
        return ()
    if not _is_none_confirmed(calls):
        return (talk.words("call.not_confirmed"),)
    return (talk.words("call.none_confirmed" if unchecked[1:] else "call.one_unconfirmed"),)


def lines_of(talk: Talk, some: Sequence[Call], calls: Sequence[Call]) -> tuple[str, ...]:
    """The lines of some of a card's calls; where nobody has confirmed any number, none has a mark."""
    marks = not _is_none_confirmed(calls)
    return tuple(said(talk, one, marks=marks) for one in some)


def said(talk: Talk, one: Call, *, marks: bool = False) -> str:
    """One line: who answers, at which number if there is one for everybody, and when."""
    words, number = talk.words, one.number
    if marks and _is_unconfirmed(one):
        number = words("call.unconfirmed", number=number)
    line = words("call.line", who=one.who, number=number) if number else words("call.who", who=one.who)
    return words("call.hours", line=line, hours=one.hours) if one.hours else line


def _wants_own(talk: Talk, calls: Sequence[Call]) -> bool:
    """Whether the person's own partnership could say the number of a front door that has none here."""
    area = own_area(talk)
    is_there = any(one.kind == "front-door" and not one.number for one in calls)
    return is_there and area is not None and not area.practice and not has_number(area.front_door)


def _is_none_confirmed(calls: Sequence[Call]) -> bool:
    """Whether nobody has looked up any of the numbers, so that it is said once for all."""
    return all(_is_unconfirmed(one) for one in calls if one.number and one.kind != "emergency")


def _is_unconfirmed(one: Call) -> bool:
    """Whether nobody has looked the number up; 999 needs nobody to."""
    return bool(one.number) and not one.looked_up and one.kind != "emergency"


VERBS: tuple[Verb, ...] = (show(CALL, call, to=Permission.ANYONE, stays=True),)
