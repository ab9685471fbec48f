"""Sentences about people by their names: led to where it is done, and no name is kept."""

from dataclasses import replace

from flows.arguments import Subject
from flows.conversations.explaining import everyday
from flows.events import Typed
from flows.forms import FORMS, Press
from flows.identifiers import Judged, Kind
from flows.meaning import Reading
from flows.people import Role
from flows.presses.answering import ASK, SECOND
from flows.presses.partnership import INVITES, MY_TEAM, PEOPLE, PERSON
from flows.presses.rounds import AGREE
from flows.resolving import card_of
from flows.sentences.members import members_named
from flows.standing import once_more
from flows.talk import Answer, AreaTalk, Talk
from flows.typed.asked import Asked
from flows.typed.assenting import admitted
from flows.typed.gone import Part, Told, told_who_left
from flows.typed.keys import named_among
from flows.typed.sharing import SHARES
from flows.typed.somebody import About, wishes_of_somebody
from flows.view import Place


def by_name(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The answer to a wish about somebody, None for any other text."""
    if reading.awaited or reading.on or reading.between:
        return None
    if answer := _left(talk, event, reading):
        return answer
    if talk.view.terms.judgement(event.text).told_by:
        return None
    buttons = talk.view.conversation.buttons
    if named_among(buttons, event.text, talk.words) or admitted(buttons, event.text, talk.words):
        return None
    if reading.again is not None and reading.again.verb == AGREE.verb:
        return None  # whoever is named there is in the room
    return _wished(talk, event, reading)


def _left(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """Where somebody who has left is taken off, or by whom; it is said in words of some worries as well.

    Beside a question what calls nobody by a name may be a note.
    """
    place, again = _place(talk), reading.again
    if place is None or (again is not None and again.verb == AGREE.verb):
        return None
    told = told_who_left(event.text, talk.words, _places(talk, place))
    is_question = again is not None and again.verb == ASK.verb
    if told is None or (is_question and not told.by_name):
        return None
    person, judged = _person(talk, event, reading), talk.view.terms.judgement(event.text)
    if not (person or _is_colleague(told, judged)):
        return None
    if place.membership.role is not Role.COORDINATOR:
        return _asks(talk, place, "somebody.removed_by")
    worried = talk.words("lost.worried") if judged.told_by or not person else ""
    # who is where is looked up by what they are called
    who = "" if person else talk.words("somebody.remove")
    press = PERSON(place.area.id, person) if person else PEOPLE(place.area.id)
    return _led(talk, press, f"{who} {worried}".strip())


def _is_colleague(told: Told, judged: Judged) -> bool:
    """Whether somebody unknown is one: a name is one, and a wish says so where a worry would be heard."""
    is_name = any(one.kind is Kind.NAME for one in judged.findings)
    return (is_name or not told.by_name) and (judged.told_by is None or Part.WISH in told.parts)


def _places(talk: Talk, place: Place) -> list[str]:
    """What the teams and agencies are called."""
    board = talk.view.boards.get(place.area.id)
    teams = [one.name for one in board.teams] if board else []
    return teams + [one.name for one in talk.view.framework.agencies]


def _wished(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    place, again = _place(talk), reading.again
    if place is None:
        return None
    words = talk.words
    wishes = wishes_of_somebody(event.text, words, _places(talk, place))
    # who may see it is a question of its own
    approves = About.APPROVES in wishes and (reading.asked is None or reading.asked.topic != "sees")
    if approves and again is not None and again.verb == ASK.verb:
        return talk.turn(talk.again(words("somebody.approve_later")))
    if approves and (answer := _to_approve(talk, again)):
        return answer
    is_run = place.membership.role is Role.COORDINATOR
    if not is_run and reading.press and reading.press.verb == INVITES.verb:
        return talk.turn(talk.again(everyday.answered(talk, Asked(SHARES))))
    found = talk.view.terms.judgement(event.text).findings
    person = _person(talk, event, reading)
    if not wishes & {About.JOINS, About.FOLLOWS, About.SOUGHT} or not (
        person or any(one.kind is Kind.NAME for one in found)
    ):
        return None
    return _to_join(talk, place, wishes) if is_run else _asks(talk, place, _told_of(wishes))


def _to_join(talk: Talk, place: Place, wishes: frozenset[About]) -> Answer | None:
    """Where a coordinator invites somebody."""
    is_meant = About.JOINS in wishes
    return _led(talk, INVITES(place.area.id), talk.words("somebody.invite")) if is_meant else None


def _told_of(wishes: frozenset[About]) -> str:
    """The key of what others are told of such a wish."""
    return "somebody.invited_by" if wishes & {About.JOINS, About.FOLLOWS} else "somebody.asked_by"


def _to_approve(talk: Talk, again: Press | None) -> Answer | None:
    """Where somebody chooses who is to approve the return that is in front, or that they answer for."""
    is_sheet = again is not None and again.verb in FORMS and FORMS[again.verb].about is Subject.SHEET
    sheet = again.args[0] if again and is_sheet else talk.seat.sheet.id if talk.seat else ""
    return _led(talk, SECOND(sheet), talk.words("somebody.approve")) if sheet else None


def _place(talk: Talk) -> Place | None:
    """The place that the conversation speaks for, a coordinator's first."""
    places = [one for one in talk.view.places if not one.area.practice]
    places.sort(key=lambda one: (one.membership.role is not Role.COORDINATOR, one is not talk.view.place))
    return places[0] if places else None


def _asks(talk: Talk, place: Place, told: str) -> Answer:
    """The team of who does not coordinate, with whom to ask."""
    words, contact = talk.words, place.area.contact
    notice = words(told, whom=words("somebody.at", contact=contact) if contact else "")
    if told != "somebody.invited_by":
        notice = f"{notice} {words('lost.worried')}"
    press = MY_TEAM(place.area.id, place.team.id) if place.team else None
    return _led(talk, press, notice) or talk.turn(talk.again(notice))


def _led(talk: Talk, press: str | None, notice: str) -> Answer | None:
    """A card that only shows, below the notice."""
    if not (found := card_of(talk, press)):
        return None
    there, shown = found
    return there.turn(replace(shown, notice=notice) if notice else shown)


def _person(talk: Talk, event: Typed, reading: Reading) -> str:
    """The one place of the one person whom a text names, "" for none or several."""
    call = once_more(talk, reading)
    here = call.talk if call else None
    if not isinstance(here, AreaTalk):
        return ""
    named, _ = members_named(here, event.text)
    return named[0].membership.id if len(named) == 1 else ""
