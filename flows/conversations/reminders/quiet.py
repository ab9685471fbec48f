"""Quiet dates: days on which nobody of a partnership is reminded, such as school holidays."""

from datetime import date, timedelta

from flows.asking.dates import day_given, digits, in_words
from flows.changes import QuietDatesSet
from flows.people import Quiet
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.talk import Shown, Talk, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Turn

MOST = 12
"""Spans at a time; those that are over make room."""

LONGEST = timedelta(days=62)
"""How long one span may be: the summer holidays, with room."""


def card(talk: Talk, notice: str = "") -> Shown:
    """The spans that are still to come, each with a way to take it back."""
    words, area_id = talk.words, talk.office.area.id
    spans = _coming(talk)
    return Shown(
        again=press("quiet", area_id),
        notice=notice,
        head=talk.office.area.name,
        heading=words("quiet.heading"),
        lines=(words("quiet.means"),),
        buttons=rows(
            *(
                Button(
                    key=str(number),
                    label=words("quiet.remove", first=talk.date(one.first), last=talk.date(one.last)),
                    press=press("quietdrop", area_id, digits(one.first)),
                )
                for number, one in enumerate(spans, 1)
            ),
            (Button(key="a", label=words("quiet.add"), press=press("quietadd", area_id)),)
            if len(spans) < MOST
            else (),
            Button(key="b", label=words("back"), press=press("details", area_id)),
        ),
    )


def _coming(talk: Talk) -> tuple[Quiet, ...]:
    return tuple(one for one in talk.office.area.quiet if one.last >= talk.today)


def add(talk: Talk, notice: str = "") -> Shown:
    """Ask for the first day."""
    return _ask(talk, "quiet.first", press("quietadd", talk.office.area.id), "quietfrom", notice)


def _ask(talk: Talk, key: str, again: str, awaiting: str, notice: str, **values: str) -> Shown:
    words, area_id = talk.words, talk.office.area.id
    tail = again.split(":")[2:]
    return Shown(
        again=again,
        notice=notice,
        head=talk.office.area.name,
        heading=words(key, **values),
        lines=(words("quiet.type"),),
        buttons=rows(Button(key="b", label=words("back"), press=press("quiet", area_id))),
        awaiting=press(awaiting, area_id, *tail),
    )


def first_given(talk: Talk) -> Turn:
    """Take the first day, and ask for the last."""
    day, problem = day_given(talk)
    return talk.turn(_until(talk, day) if day else add(talk, problem))


def _until(talk: Talk, first: date, notice: str = "") -> Shown:
    again = press("quietto", talk.office.area.id, digits(first))
    return _ask(talk, "quiet.last", again, "quietset", notice, date=in_words(talk, first))


def until(talk: Talk) -> Shown:
    """Ask for the last day."""
    return _until(talk, date.fromisoformat(talk.press.args[1]))


def last_given(talk: Talk) -> Turn:
    """Keep the span."""
    words, first = talk.words, date.fromisoformat(talk.press.args[1])
    day, problem = day_given(talk, max(first, talk.today) + LONGEST)
    if day and day < first:
        problem = words("quiet.before", date=in_words(talk, first))
    if day is None or problem:
        return talk.turn(_until(talk, first, problem))
    kept = [one for one in _coming(talk) if one.last < first or one.first > day]
    merged = [one for one in _coming(talk) if one not in kept]
    span = Quiet(
        first=min([first, *(one.first for one in merged)]), last=max([day, *(one.last for one in merged)])
    )
    return _set(talk, [*kept, span][-MOST:])


def drop(talk: Talk) -> Turn:
    """Take a span back."""
    first = date.fromisoformat(talk.press.args[1])
    return _set(talk, [one for one in _coming(talk) if one.first != first])


def _set(talk: Talk, spans: list[Quiet]) -> Turn:
    area_id = talk.office.area.id
    ordered = tuple(sorted(spans, key=lambda one: one.first))
    change = QuietDatesSet(chain=area_id, area=area_id, quiet=ordered, by=talk.by())
    after = talk.after((change,))
    return after.turn(card(after, talk.words("details.saved")), changes=(change,))


_RUN = Permission.RUN_AREA

VERBS: dict[str, Verb] = {
    "quiet": show(card, "area", to=_RUN),
    "quietadd": show(add, "area", to=_RUN),
    "quietfrom": do(first_given, "area", to=_RUN, typed=Typing.DATE),
    "quietto": show(until, "area", "day", to=_RUN),
    "quietset": do(last_given, "area", "day", to=_RUN, typed=Typing.DATE),
    "quietdrop": do(drop, "area", "day", to=_RUN),
}
