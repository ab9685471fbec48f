"""Short answers to everyday questions, from what is known where the question is asked."""

from collections.abc import Callable, Mapping
from functools import partial

from flows.asking.dates import in_words
from flows.asking.duration import minutes
from flows.asking.next_round import next_due_told
from flows.asking.reached import and_how
from flows.cards import level_buttons
from flows.conversations.explaining import glossary
from flows.conversations.explaining.worry import childline
from flows.forms import parse
from flows.people import Role
from flows.permissions import BY_READER, Permission, denied
from flows.presses.answering import ASK, RATE
from flows.rounds import UNDER_WAY, Round, RoundState
from flows.talk import Talk
from flows.typed.asides import TOPICS
from flows.typed.asked import AGAIN, OWN_SENT, Asked
from flows.typed.keys import has_one, phrases, plain
from flows.typed.levels import levels_in
from flows.typed.regrets import REGRETS
from flows.typed.sharing import SHARES
from flows.view import Seat


def answered(talk: Talk, asked: Asked) -> str:
    """What to say to a question, in a few sentences; "" where it asks for a word that nobody knows here.

    Nothing is said to whoever wants to read the card again.
    """
    seat = _seat(talk)
    return _ANSWERS[asked.topic](talk.on(seat) if seat else talk)


def is_answering(talk: Talk) -> bool:
    """Whether the person can answer now where they are: on a card of their return, or with no other role."""
    about = talk.seat_shown
    if about is None and any(place.membership.role is not Role.MEMBER for place in talk.view.places):
        return False
    seat = about or talk.view.seat
    return _may_answer(seat) or _is_let_in(talk, seat)


def has_closed(talk: Talk) -> bool:
    """Whether the return that is meant here can't be answered any more."""
    seat, round_ = _seat(talk), _round(talk)
    if seat is None or seat.area.practice or _may_answer(seat) or _is_let_in(talk, seat):
        return False
    return round_ is not None and round_.state not in {RoundState.OPEN, RoundState.CANCELLED}


def _seat(talk: Talk) -> Seat | None:
    """The return that the conversation speaks for, or that its card is about."""
    return talk.seat_shown or talk.view.seat


def _may_answer(seat: Seat | None) -> bool:
    """Whether the person may answer on this return now, or take it back to do so."""
    return any(denied(one, seat) is None for one in (Permission.ANSWER, Permission.REOPEN))


def _is_let_in(talk: Talk, seat: Seat | None) -> bool:
    """Whether a return may be answered although answers have closed: this one, or one of an earlier round."""
    if seat is not None and seat.round.state is not RoundState.OPEN and _may_answer(seat):
        return True
    about = talk.seat_shown
    if about is not None and about.round.state is RoundState.OPEN:
        return False
    here = seat or talk.view.place
    return any(one.let_in for one in talk.view.places if here is None or one.area == here.area)


def _is_practice(talk: Talk) -> bool:
    return talk.seat is not None and talk.seat.area.practice


def _round(talk: Talk) -> Round | None:
    if talk.seat:
        return talk.seat.round
    place = talk.view.place or next((one for one in talk.view.places if not one.area.practice), None)
    return place.round if place else None


def _got(talk: Talk) -> str:
    words, seat = talk.words, talk.seat
    if seat is None or not seat.asked:
        return words("everyday.got_nothing")
    counts = {
        "answered": sum(1 for item in seat.asked if seat.sheet.rating(item.id) is not None),
        "asked": len(seat.asked),
    }
    if seat.sheet.submitted is None:
        return words("everyday.got", **counts)
    return words("everyday.got_submitted", date=talk.on(seat).date(seat.sheet.submitted), **counts)


def _open(talk: Talk) -> str:
    words, round_ = talk.words, _round(talk)
    if _is_practice(talk) or (round_ and round_.state is RoundState.OPEN and round_.closes is None):
        return words("everyday.open_always")
    if not talk.view.places:
        return words("everyday.open_nowhere")
    if _is_let_in(talk, talk.seat):
        return words("everyday.let_in")
    if round_ and round_.state is RoundState.OPEN and round_.closes:
        key = "everyday.open_past" if round_.closes < talk.today else "everyday.open"
        return words(key, date=in_words(talk, round_.closes))
    if round_ is None or round_.state is RoundState.CANCELLED:
        return and_how(talk, words("everyday.open_none"))
    is_released = round_.state is RoundState.RELEASED
    waits = f"{_closed(talk, round_)} {words('everyday.open_closed')}"
    return and_how(talk, words("everyday.open_released") if is_released else waits)


def verdict(talk: Talk) -> str:
    """When the area's results can be read, "" where there is no round whose results will be."""
    seat = _seat(talk)
    talk = talk.on(seat) if seat else talk
    words, round_ = talk.words, _round(talk)
    if round_ is None or round_.state not in UNDER_WAY:
        return ""
    place = talk.view.place
    coordinates = place is not None and place.membership.role is Role.COORDINATOR
    if coordinates and round_.state is not RoundState.OPEN:
        return ""
    said = words("everyday.verdict_coordinator" if coordinates else "everyday.verdict")
    return f"{said} {_open(talk) if round_.state is RoundState.OPEN else _closed(talk, round_)}"


def _closed(talk: Talk, round_: Round) -> str:
    """That answers have closed, and until when teams check the draft."""
    words = talk.words
    if round_.state is RoundState.DRAFT and round_.check_by and round_.check_by >= talk.today:
        return f"{words('everyday.closed')} {words('everyday.checks', date=in_words(talk, round_.check_by))}"
    return words("everyday.closed")


def _sees(talk: Talk) -> str:
    words, seat = talk.words, talk.seat
    if seat is None:
        return words("everyday.sees_role", who=words("privacy.who"))
    if seat.area.practice:
        return words("everyday.sees_practice")
    after = words("everyday.after")
    if seat.round.rules < BY_READER:
        after = f"{after} {words('tasks.seen_by_all')}"
    return words("everyday.sees", after=after)


def _anonymous(talk: Talk) -> str:
    return talk.words("everyday.anonymous_practice" if _is_practice(talk) else "everyday.anonymous")


def _what_for(talk: Talk) -> str:
    words, framework = talk.words, talk.framework
    if framework.subject:
        said = words("everyday.what_for", subject=framework.subject)
    else:
        said = words("everyday.what_for_titled", title=framework.title)
    return f"{said} {words('everyday.practice')}" if _is_practice(talk) else said


def _who_are_you(talk: Talk) -> str:
    said = talk.words("everyday.who_are_you", audit=talk.framework.title)
    return f"{said} {asks}" if (asks := _contact(talk)) else said


def _contact(talk: Talk) -> str:
    """Whom people can ask where they are; "" where nobody is named."""
    areas = [talk.seat.area] if talk.seat else [place.area for place in talk.view.places]
    known = next((area for area in areas if area.contact and not area.practice), None)
    if known is None:
        return ""
    return talk.words("everyday.asks", area=talk.called(known), contact=known.contact)


def _whom(talk: Talk) -> str:
    said = _contact(talk) or talk.words("everyday.asks_nobody")
    # who asks for the police may have a worry
    may_worry = not phrases(talk.words("everyday.called_too")).isdisjoint(plain(talk.text).split())
    return f"{said} {talk.words('lost.worried')}" if may_worry else said


def _how_long(talk: Talk) -> str:
    words, seat = talk.words, talk.seat
    if seat is None or not seat.asked:
        return words("everyday.how_long_begin")
    asked = len(seat.asked)
    done = sum(1 for item in seat.asked if seat.sheet.rating(item.id) is not None)
    if done == asked:
        return words("everyday.how_long_done", asked=asked)
    return words("everyday.how_long", answered=done, asked=asked, minutes=minutes(words, asked - done))


def _stop(talk: Talk) -> str:
    round_ = _round(talk)
    is_open = (
        round_ is not None and round_.state is RoundState.OPEN and round_.closes and not _is_practice(talk)
    )
    has_closed = round_ is not None and round_.state not in {RoundState.OPEN, RoundState.CANCELLED}
    if has_closed and not _is_practice(talk) and not _is_let_in(talk, talk.seat):
        return _open(talk)
    said = talk.words("everyday.stop")
    return f"{said} {_due(talk)}" if is_open else said


def _due(talk: Talk) -> str:
    words, round_ = talk.words, _round(talk)
    if _is_practice(talk):
        return words("everyday.closes_practice")
    if round_ is None:
        return words("everyday.closes_none")
    if _is_let_in(talk, talk.seat):
        return words("everyday.let_in")
    if round_.state is not RoundState.OPEN:
        return _closed(talk, round_)
    if round_.closes is None:
        return words("everyday.closes_open")
    key = "everyday.open_past" if round_.closes < talk.today else "everyday.closes"
    return words(key, date=in_words(talk, round_.closes))


def _level(talk: Talk) -> str:
    """What the levels mean that were named: what each takes for this item, or else in general."""
    words, live, framework = talk.words, talk.live, talk.framework
    buttons = talk.view.conversation.buttons
    again = parse(live.again) if live else None
    item = framework.items.get(again.args[1]) if again and again.verb == ASK.verb else None
    numbers = [button.key for button in levels_in(talk.text, buttons, words)]
    if len(numbers) == 1 and "differen" in plain(talk.text):
        # the other is called by no part of its label
        numbers = list(framework.scale.numbers)
    places = [place for place, number in enumerate(framework.scale.numbers) if number in numbers]
    return "\n".join(
        _means(talk, place, item.levels[place] if item and item.levels else "") for place in places
    )


def _means(talk: Talk, place: int, here: str) -> str:
    level = talk.framework.scale.named(place)
    meaning = here or talk.framework.levels[place].meaning
    if meaning:
        return talk.words("everyday.level", level=level, meaning=meaning)
    return talk.words("everyday.level_bare", level=level)


def explained(talk: Talk, text: str) -> str:
    """What a word means that a text asks for: one used here, or levels where a card has none; else ""."""
    buttons = level_buttons(talk.framework.scale, lambda place: RATE("0" * 16, "0", place))
    numbers = [button.key for button in levels_in(text, buttons, talk.words)]
    places = [place for place, number in enumerate(talk.framework.scale.numbers) if number in numbers]
    return glossary.meaning(talk, text) or "\n".join(_means(talk, place, "") for place in places)


def word_told(talk: Talk, text: str) -> str:
    """The same, or that it is not in the list; "" where the list itself is asked for."""
    is_list = has_one(plain(text), phrases(talk.words("typed.words")))
    return "" if is_list else explained(talk, text) or talk.words("glossary.unknown")


def _levels(talk: Talk) -> str:
    scale = talk.framework.scale
    return "\n".join(_means(talk, place, "") for place in range(len(scale.labels)))


def _who_else(talk: Talk) -> str:
    words, seat = talk.words, talk.seat
    if seat is None:
        return words("everyday.who_else_role")
    if seat.area.practice:
        return words("everyday.who_else_practice")
    names = sorted(set(seat.names.values()))
    so_far = words("everyday.so_far", names=words.all_of(names)) if names else words("everyday.so_far_nobody")
    return words("everyday.who_else", team=seat.team.name, so_far=so_far)


def _colleagues(talk: Talk) -> str:
    """How a colleague comes in, and how a team shares its questions."""
    words, seat = talk.words, talk.seat
    if seat is None:
        runs = any(place.membership.role is Role.COORDINATOR for place in talk.view.places)
        return words("everyday.colleague_runs" if runs else "everyday.who_else_role")
    if seat.area.practice:
        return words("everyday.who_else_practice")
    return f"{words('everyday.colleague', team=seat.team.name)} {_contact(talk)}".rstrip()


def _change(talk: Talk) -> str:
    round_ = _round(talk)
    if _is_let_in(talk, talk.seat) and not _is_practice(talk):
        return talk.words("everyday.change_let_in")
    is_over = round_ is not None and round_.state is not RoundState.OPEN and not _is_practice(talk)
    if is_over and round_ and round_.state is RoundState.RELEASED:
        return talk.words("everyday.change_released")
    if not is_over:
        return talk.words("everyday.change")
    said = talk.words("everyday.change_closed")
    return f"{said} {asks}" if (asks := _contact(talk)) else said


def _own_text(talk: Talk) -> str:
    """How what somebody wrote is removed while they may answer, else that it stays as answers do.

    Whoever has no place has no answers either: it may be what they told.
    """
    if not talk.view.places:
        return _regrets(talk)
    said = _change(talk)
    said = talk.words("everyday.own_text") if said == talk.words("everyday.change") else said
    return talk.words("everyday.own_sent", how=said) if _is_practice(talk) else said


def _own_sent(talk: Talk) -> str:
    """The same, and whom to call: what was sent may be a picture."""
    how = _own_text(talk)
    is_said = not talk.view.places or _is_practice(talk)
    return how if is_said else talk.words("everyday.own_sent", how=how)


def _regrets(talk: Talk) -> str:
    """That nothing was kept, and where there is help, as it may have been a worry."""
    return talk.words("everyday.regrets", childline=childline(talk))


def _breach(talk: Talk) -> str:
    """What to do where a note names somebody: take it out, and tell whoever is responsible."""
    words, seat = talk.words, talk.seat
    if seat is None:
        out = words("everyday.breach_role" if talk.view.places else "everyday.breach_nowhere")
    else:
        out = words("everyday.breach_closed" if has_closed(talk) else "everyday.breach")
    if seat and seat.area.practice:
        return out
    areas = [seat.area] if seat else [place.area for place in talk.view.places]
    known = next((area for area in areas if area.statement.protection and not area.practice), None)
    whom = words("everyday.breach_contact", contact=known.statement.protection) if known else ""
    return " ".join(filter(None, (out, words("everyday.breach_tell"), whom, _contact(talk))))


def _meant(talk: Talk) -> str:
    again = talk.showing
    if again and again.verb == ASK.verb:
        return talk.words("aside.plain")
    is_awaited = talk.view.conversation.awaiting is not None
    return talk.words("everyday.meant_typed" if is_awaited else "everyday.meant")


def _aside(topic: str, talk: Talk) -> str:
    runs = any(one.membership.role is Role.COORDINATOR for one in talk.view.places)
    if topic == "copy" and runs and talk.seat_shown is None:
        return talk.words("aside.copy_area")
    return talk.words(f"aside.{topic}")


_ANSWERS: Mapping[str, Callable[[Talk], str]] = {
    "got": _got,
    "open": _open,
    "where": lambda talk: talk.words("everyday.where"),
    "sees": _sees,
    "anonymous": _anonymous,
    "what_for": _what_for,
    "who_are_you": _who_are_you,
    "whom": _whom,
    "meant": _meant,
    "evidence": lambda talk: talk.words("everyday.evidence"),
    "official": lambda talk: talk.words("everyday.official", who=_who_are_you(talk)),
    "how_long": _how_long,
    "stop": _stop,
    "next_due": lambda talk: next_due_told(talk, _round(talk)),
    "due": _due,
    "level": _level,
    "levels": _levels,
    "named": lambda talk: explained(talk, talk.text),
    "who_else": _who_else,
    SHARES: _colleagues,
    "change": _change,
    "own_text": _own_text,
    OWN_SENT: _own_sent,
    REGRETS: _regrets,
    "must": lambda talk: talk.words("everyday.must"),
    "unknown": lambda talk: talk.words("everyday.unknown"),
    "right": lambda talk: talk.words("everyday.right"),
    "submitted": lambda talk: talk.words("everyday.submitted"),
    "breach": _breach,
    "about_child": lambda talk: talk.words("everyday.about_child"),
    "kept": lambda talk: talk.words("everyday.kept"),
    **{topic: partial(_aside, topic) for topic in TOPICS if topic != "saves"},
    "saves": _stop,
    AGAIN: lambda _: "",
}
"""What answers each question."""
