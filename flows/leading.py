"""Where a word that works anywhere leads: to what the conversation speaks for, or to one's own place."""

from collections.abc import Callable, Mapping, Sequence

from flows.forms import FORMS, Form, Press, parse
from flows.people import Role
from flows.permissions import sees_ratings
from flows.presses.actions import ACTIONS
from flows.presses.arriving import START
from flows.presses.explaining import MY_DATA
from flows.presses.partnership import AREA, JOURNAL, LAUNCH, LEAVE, MY_NAME, MY_TEAM, ROUNDS
from flows.presses.results import (
    AREA_DETAIL,
    AREA_LIST,
    AREA_PAPERS,
    AREA_RESULTS,
    AREA_SUMMARY,
    MENU,
    NO_PAPER,
    STAFF_PAGES,
    TEAM_PAPERS,
    TEAM_RESULTS,
    VERSIONS,
)
from flows.presses.rounds import AMEND, FACTS
from flows.replies import Button, flat
from flows.rounds import RoundState
from flows.table import TABLE
from flows.typed.about import about
from flows.typed.finding import begun_with, found_on, within, word_sought
from flows.typed.keys import MOST_NAMED
from flows.typed.wants import wanted_card, wanted_on, wants_new_round
from flows.view import Conversation, Place, View
from flows.wording import Words

_OF_RESULTS = frozenset(
    form.verb for form in (AREA_DETAIL, AREA_LIST, AREA_PAPERS, AREA_SUMMARY, STAFF_PAGES, VERSIONS)
)
"""Verbs of cards on which the results of a round are read, or taken away."""


def press_of(verb: str, view: View) -> str:
    """The press of a word's verb, about what the conversation speaks for; the start for whoever has none."""
    if FORMS[verb].about is None:
        return FORMS[verb]()
    if verb == TEAM_PAPERS.verb and _has_no_paper(view):
        return NO_PAPER()
    if verb in _BY_PLACE:
        return _BY_PLACE[verb](view)
    if verb in OF_OWN_PLACE:
        place = _own_place(view, in_team=verb == MY_TEAM.verb)
        nowhere = START() if verb in {ACTIONS.verb, MY_TEAM.verb, ROUNDS.verb} else MY_DATA()
        return OF_OWN_PLACE[verb](place) if place else nowhere
    round_ = _results_of(view) if verb == TEAM_RESULTS.verb else _round_of(view)
    if verb in OF_A_ROUND and round_:
        return OF_A_ROUND[verb](round_)
    return FORMS[verb](view.seat.sheet.id) if view.seat else START()


def _to_verdict(view: View) -> str:
    """What tells the strongest and the weakest: the area's results, else the own team's, else the place."""
    place = _own_place(view)
    round_ = _read_now(view) or (_read_there(view, place) if place else "")
    if round_:
        return AREA_RESULTS(round_)
    if view.seat:
        return TEAM_RESULTS(view.seat.sheet.id)
    return AREA(place.area.id) if place and place.membership.role is not Role.MEMBER else START()


def led_to(
    buttons: Sequence[Button], text: str, again: Press | None, words: Words
) -> tuple[Press | None, tuple[Button, ...]]:
    """Where what somebody wants in a sentence is done: a card, or buttons that only they can choose from.

    What does something is only asked about. Neither for any other text.
    """
    found = wanted_on(buttons, text, again, words)
    if found:
        return _led_by(found)
    if wants_new_round(text, words):
        return parse(START()), ()
    return wanted_card(text, again, words), ()


def led_by_words(
    buttons: Sequence[Button], text: str, words: Words, again: Press | None = None
) -> tuple[Press | None, tuple[Button, ...], str | None]:
    """The same by the words alone that a sentence is made of, or by a name that it looks for.

    Last the verb of a word that works anywhere, where it is that; once nothing else is known of the sentence.
    """
    press, among = _led_by(
        within(buttons, text, words)
        or about(buttons, text, words, again.verb if again else "")
        or found_on(buttons, text, words)
        or begun_with([one for one in buttons if _only_leads(one)], text, words)
    )
    return press, among, None if press or among else word_sought(text, words)


def _only_leads(button: Button) -> bool:
    press = parse(button.press)
    return press is not None and TABLE[press.verb].do is None


def _led_by(found: Sequence[Button]) -> tuple[Press | None, tuple[Button, ...]]:
    """The card that these lead to, or which of them to ask about; those that lead to one place are one."""
    apart = [one for place, one in enumerate(found) if one.press not in {it.press for it in found[:place]}]
    if len(apart) == 1 and _only_leads(apart[0]):
        return parse(apart[0].press), ()
    return None, tuple(apart[:MOST_NAMED])


def is_for_others(verb: str, view: View) -> bool:
    """Whether a word leads to what only people with another role have, or can do."""
    places = [one for one in view.places if not one.area.practice]
    roles = {one.membership.role for one in places}
    if verb == AREA.verb:
        return bool(roles) and roles == {Role.MEMBER}
    return verb in {JOURNAL.verb, LAUNCH.verb} and Role.COORDINATOR not in roles


def _round_of(view: View) -> str | None:
    """The round whose results are meant: of somebody without a return, and of who is reading such results."""
    if reading := _read_now(view):
        return reading
    if view.seat is not None:
        return None
    # somebody who has said nothing yet speaks for no place
    of_area = (one for one in view.places if one.team is None and not one.area.practice)
    place = view.place or next(of_area, None)
    return _readable(view, place) if place else None


def _readable(view: View, place: Place) -> str | None:
    """The newest round of a place whose results may be read there; its newest where there is none."""
    return _read_there(view, place) or (place.round.id if place.round else None)


def _read_there(view: View, place: Place) -> str:
    """The newest round of a place whose results may be read there, "" where there is none."""
    round_ = place.round
    if round_ and sees_ratings(frozenset({place.membership.role}), round_.state):
        return round_.id
    return _last_released(view, place)


def _has_no_paper(view: View) -> bool:
    """Whether somebody in a partnership has nothing that could be printed yet."""
    if view.seat or _read_now(view):
        return False
    places = [one for one in view.places if not one.area.practice]
    place = view.place or next((one for one in places if one.team is None), None)
    return bool(places) and not (place and _read_there(view, place))


def _last_released(view: View, place: Place) -> str:
    """The newest released round of a place's area, "" where there is none."""
    board = view.boards.get(place.area.id)
    past = [one.id for one in board.rounds if one.state is RoundState.RELEASED] if board else []
    return past[-1] if past else ""


def _read_now(view: View) -> str | None:
    """The round whose results somebody is reading, None for nobody who does."""
    again = parse(view.conversation.live.again) if view.conversation.live else None
    reads = again is not None and again.verb in _OF_RESULTS
    return again.args[0] if again and reads else None


def _results_of(view: View) -> str | None:
    """The round of the results that are asked for: a newer one than what is read, once it may be read."""
    reading = _read_now(view)
    board = view.boards.get(reading) if reading else None
    places = (one for one in view.places if board and one.team is None and one.area.id == board.area.id)
    newest = next((one for one in places if one.round), None)
    if newest and newest.round and sees_ratings(frozenset({newest.membership.role}), newest.round.state):
        return newest.round.id
    return _round_of(view)


def _to_launch(view: View) -> str:
    """The launch pack of the area that the person coordinates; for others what was found, or the start."""
    runs = [one for one in view.places if one.membership.role is Role.COORDINATOR and not one.area.practice]
    runs.sort(key=lambda one: not (view.place and one.area.id == view.place.area.id))
    return LAUNCH(runs[0].area.id) if runs else START()


def corrects(view: View) -> bool:
    """Whether a mistake can be put right where the person is: in what is released, or in a draft."""
    press = parse(_to_correct(view))
    if press is None or press.verb != AREA.verb:
        return press is not None and press.verb in {AMEND.verb, AREA_SUMMARY.verb, FACTS.verb}
    rounds = (one.round for one in view.places if one.area.id == press.args[0])
    return any(one is not None and one.state is RoundState.DRAFT for one in rounds)


def is_under_correction(view: View) -> bool:
    """Whether a correction is under way that the person may see."""
    return bool(_under_correction(view, [one for one in view.places if not one.area.practice]))


def _to_correct(view: View) -> str:
    """Where a mistake is put right: in a round that is released, in a draft, or in one's own answers."""
    reading = _read_now(view)
    places = [one for one in view.places if one.round and not one.area.practice]
    places.sort(key=lambda one: (one.membership.role is not Role.COORDINATOR, one is not view.place))
    place = places[0] if places else None
    round_ = place.round if place else None
    under_way = _under_correction(view, places)
    if reading and (round_ is None or reading not in {round_.id, under_way}):
        return AREA_SUMMARY(reading)
    if under_way:
        return AMEND(under_way)
    if round_ and round_.state is RoundState.RELEASED:
        return AMEND(round_.id)
    if round_ and place and round_.state is RoundState.DRAFT and place.team:
        return FACTS(round_.id)
    if place and place.membership.role is not Role.MEMBER:
        runs = place.membership.role is Role.COORDINATOR and round_ and round_.state is not RoundState.DRAFT
        past = _last_released(view, place) if runs else ""
        return AMEND(past) if past else AREA(place.area.id)
    return MENU(view.seat.sheet.id) if view.seat else START()


def _under_correction(view: View, places: list[Place]) -> str:
    """The round whose correction is under way in the first of these places that may see it, "" for none."""
    sees = (one.area.id for one in places if one.membership.role in {Role.COORDINATOR, Role.SCRUTINEER})
    boards = (board for area in sees if (board := view.boards.get(area)))
    found = (one.id for board in boards for one in board.rounds if one.correcting)
    return next(found, "")


def _to_journal(view: View) -> str:
    """The journal of the area that the person coordinates; for others their place, or the start."""
    runs = [one for one in view.places if one.membership.role is Role.COORDINATOR and not one.area.practice]
    runs.sort(key=lambda one: not (view.place and one.area.id == view.place.area.id))
    return JOURNAL(runs[0].area.id) if runs else _own_area(view)


OF_A_ROUND: Mapping[str, Form] = {TEAM_RESULTS.verb: AREA_RESULTS, TEAM_PAPERS.verb: AREA_PAPERS}
"""Words about a team's return that are about the area's round where that is meant."""

OF_OWN_PLACE: Mapping[str, Callable[[Place], str]] = {
    ACTIONS.verb: lambda place: ACTIONS(place.area.id),
    ROUNDS.verb: lambda place: ROUNDS(place.area.id),
    LEAVE.verb: lambda place: LEAVE(place.area.id, place.membership.id),
    MY_NAME.verb: lambda place: MY_NAME(place.area.id),
    ROUNDS.verb: lambda place: ROUNDS(place.area.id),
    MY_TEAM.verb: lambda place: MY_TEAM(place.area.id, place.team.id if place.team else None),
}
"""Words about a place that is not for practice, and the press each is there."""


def _own_area(view: View) -> str:
    """The area the conversation speaks for, else the first that the person has a role in, else a team's."""
    places = [place for place in view.places if place.membership.role is not Role.MEMBER]
    places.sort(key=lambda place: not (view.place and place.area.id == view.place.area.id))
    own = places[0] if places else _own_place(view)
    return START() if own is None or _is_answering(own) else AREA(own.area.id)


def _is_answering(place: Place) -> bool:
    """Whether a team has a return to hand in, which is then what comes next."""
    open_ = place.round is not None and place.round.state is RoundState.OPEN
    return place.membership.role is Role.MEMBER and open_ and not place.submitted


def _own_place(view: View, *, in_team: bool = False) -> Place | None:
    """The place the conversation speaks for, else the first not for practice; `in_team`: one in a team."""
    places = [place for place in view.places if not place.area.practice and (place.team or not in_team)]
    places.sort(key=lambda place: place is not view.place)
    return places[0] if places else None


_BY_PLACE: Mapping[str, Callable[[View], str]] = {
    AREA.verb: _own_area,
    AREA_RESULTS.verb: _to_verdict,
    LAUNCH.verb: _to_launch,
    JOURNAL.verb: _to_journal,
    AMEND.verb: _to_correct,
}
"""Words that lead to where the person has a role."""


def check_in_front(conversation: Conversation) -> Press | None:
    """The button that leads to the check of a draft, on the live card or on the news since; None for none."""
    told, live = conversation.told, conversation.live
    buttons = (*(told.buttons if told and not told.asks else ()), *(live.buttons if live else ()))
    presses = (parse(one.press) for one in flat(buttons))
    return next((one for one in presses if one and one.verb == FACTS.verb), None)
