"""The lists behind an area's results: which there are, and those that one further card leads to."""

from flows.asking.lists import back, numbered
from flows.board import Part
from flows.cards import Shown, rows
from flows.conversations.results import going_on
from flows.conversations.results.found import Found, found
from flows.conversations.results.lists import AT_HAND, FIRST, called, press_of, tells_changes
from flows.conversations.results.pictures import compares
from flows.conversations.results.words import when
from flows.people import Role
from flows.permissions import Permission
from flows.presses.results import AREA_DETAIL, AREA_SUMMARY
from flows.replies import Button
from flows.rounds import RoundState
from flows.talk import RoundTalk
from flows.verbs import Verb, show


def at_hand(talk: RoundTalk, result: Found) -> list[tuple[str, str]]:
    """The lists that stand on the results themselves: a label and a press for each."""
    return _ways(talk, [name for name in _first(talk) if _is_there(talk, result, name)])


def button(talk: RoundTalk) -> Button:
    """The way to all others."""
    return Button(key="m", label=talk.words("detail.button"), press=AREA_DETAIL(talk.run.round.id))


def card(talk: RoundTalk) -> Shown:
    """The other lists."""
    words, result = talk.words, found(talk)
    first = _first(talk)
    names = [name for name in AT_HAND if name not in first and _is_there(talk, result, name)]
    return Shown(
        again=AREA_DETAIL(talk.run.round.id),
        head=f"{talk.area_name} · {when(talk)}",
        heading=words("detail.button"),
        buttons=rows(*numbered(_ways(talk, names)), back(words, AREA_SUMMARY(talk.run.round.id))),
    )


def answers_alone(talk: RoundTalk) -> bool:
    """Whether the person has no other role than to answer for a team."""
    return talk.office.place_of(Role.COORDINATOR, Role.LEAD, Role.SCRUTINEER) is None


def _first(talk: RoundTalk) -> tuple[str, ...]:
    """The names of those; the actions too, where they are what comes next."""
    is_next = talk.run.round.state is RoundState.RELEASED and not going_on.next_steps(talk)
    return (*FIRST, "actions") if is_next and not answers_alone(talk) else FIRST


def _ways(talk: RoundTalk, names: list[str]) -> list[tuple[str, str]]:
    return [(called(talk, name), press_of(talk, name)) for name in names]


def _is_there(talk: RoundTalk, result: Found, name: str) -> bool:
    """Whether there is a list of this name to look at."""
    match name:
        case "unbacked":
            return bool(result.score.tops_by_agency) and talk.framework.asks_backing
        case "changes":
            return tells_changes(talk, result) or compares(talk)
        case "challenged":
            return bool(talk.run.challenges)
        case "no_case":
            return bool(result.score.without_case)
        case _:
            return True


VERBS: tuple[Verb, ...] = (show(AREA_DETAIL, card, to=Permission.READ_RESULTS, needs=Part.RATINGS),)
