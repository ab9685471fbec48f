"""A day of the round as a file for one's own calendar: when answers close, or when the next audit is due."""

from datetime import date

from flows.asking import mails
from flows.asking.dates import in_words
from flows.asking.letters import Labelled, in_words_of
from flows.asking.names import in_a_file_name
from flows.asking.next_round import due_after
from flows.people import Area
from flows.permissions import Permission
from flows.presses.rounds import CALENDAR, MY_DAY
from flows.replies import Button, Document
from flows.rounds import Round, RoundState, newest_of
from flows.talk import Answer, RoundTalk, Talk
from flows.verbs import Verb, send
from flows.wording import phrase


def offered(talk: Talk, round_id: str, day: date | None) -> tuple[Button, ...]:
    """The way to the file, for people who also get a page: chats alone have no calendar beside them."""
    way = beside(talk, round_id, day)
    return (Button(key="k", label=in_words_of(talk, way[0]), press=way[1]),) if way else ()


def beside(talk: Talk, round_id: str, day: date | None) -> Labelled | None:
    """The same, beside the button of a letter."""
    if day is None or not talk.view.terms.page:
        return None
    return phrase("mail.calendar.offer", date=day), CALENDAR(round_id)


def calendar(talk: RoundTalk) -> Answer:
    """Send the file; where no day is to come, say so."""
    return _sent(talk, talk.office.area, talk.run.round, newest_of(talk.office.rounds))


def my_day(talk: Talk) -> Answer:
    """The same of the partnership that the person is in; of several that which they speak for."""
    places = [one for one in talk.view.places if not one.area.practice]
    place = talk.view.place if talk.view.place in places else next((one for one in places if one.round), None)
    if place is None or place.round is None:
        return talk.turn(talk.again(talk.words("mail.calendar.none")))
    return _sent(talk, place.area, place.round, place.round)


def _sent(talk: Talk, area: Area, round_: Round, newest: Round | None) -> Answer:
    words = talk.words
    day = round_.closes if round_.state is RoundState.OPEN else due_after(area, round_, newest)
    if day is None:
        return talk.turn(talk.again(words("mail.calendar.none")))
    is_open = round_.state is RoundState.OPEN
    text = mails.closing(talk, area, round_) if is_open else mails.next_audit(talk, area, round_, day)
    file = Document(
        name=words("mail.calendar.file", audit=in_a_file_name(talk.framework.short), date=day.isoformat()),
        caption=words("mail.calendar.caption", date=in_words(talk, day)),
        text=text,
    )
    return talk.turn(talk.again(""), before=(file,))


VERBS: tuple[Verb, ...] = (
    send(CALENDAR, calendar, to=Permission.TAKE_PART),
    send(MY_DAY, my_day, to=Permission.ANYONE),
)
