"""Why there is no paper yet for whoever asks for one, when there will be, and what there is until then."""

from flows.asking.lists import back, numbered
from flows.asking.past import of_before
from flows.cards import Shown, rows
from flows.people import Role
from flows.permissions import Permission, sees_ratings
from flows.presses.arriving import START
from flows.presses.explaining import CHECKLIST
from flows.presses.results import AREA_PAPERS, NO_PAPER, TEAM_PAPERS
from flows.rounds import RoundState
from flows.talk import Talk
from flows.verbs import Verb, show
from flows.view import Place

_WHEN = {
    Role.COORDINATOR: "papers.when_closed",
    Role.SCRUTINEER: "papers.when_shared",
    Role.LEAD: "papers.when_released",
    Role.MEMBER: "papers.when_asked",
}


def card(talk: Talk) -> Shown:
    """Why there is none, the checklist, and what the person's team returned before."""
    words, place = talk.words, _place(talk)
    if place is None:
        return Shown(
            again=NO_PAPER(),
            lines=(words("papers.not_a_stranger"),),
            buttons=rows(back(words, START())),
        )
    past = of_before(words, [one for one in talk.view.places if one.area.id == place.area.id])
    there = [(words("files.button"), press) for press in _there(place)]
    lines = (words("papers.there_now"),) if there else _why(talk, place)
    return Shown(
        again=NO_PAPER(),
        head=talk.called(place.area),
        heading=words("files.button"),
        lines=(words("papers.past_alone"),) if past and place.team and not there else lines,
        buttons=rows(
            *numbered([*there, *past, (words("papers.checklist_to_tick"), CHECKLIST())]), back(words, START())
        ),
    )


def _place(talk: Talk) -> Place | None:
    """The place that a paper is asked for: what the conversation speaks for, else the first with a role."""
    places = [one for one in talk.view.places if not one.area.practice]
    places.sort(key=lambda one: (one is not talk.view.place, one.team is not None))
    return next(iter(places), None)


def _there(place: Place) -> tuple[str, ...]:
    """What leads to the papers of this place, where there are some by now."""
    round_ = place.round
    if place.sheet:
        return (TEAM_PAPERS(place.sheet),)
    may = round_ and sees_ratings(frozenset({place.membership.role}), round_.state)
    return (AREA_PAPERS(round_.id),) if round_ and may else ()


def _why(talk: Talk, place: Place) -> tuple[str, ...]:
    """Why there is no paper yet where somebody has this place, and when there will be one."""
    words, round_ = talk.words, place.round
    when = words(_WHEN[place.membership.role])
    if round_ is None:
        return (words("papers.none_for_team" if place.team else "papers.none_begun"), when)
    closes = round_.closes if round_.state is RoundState.OPEN else None
    until = (words("papers.still_open", date=talk.date(closes)),) if closes else ()
    return (words("papers.none_yet", number=round_.number), *until, when)


VERBS: tuple[Verb, ...] = (show(NO_PAPER, card, to=Permission.ANYONE),)
