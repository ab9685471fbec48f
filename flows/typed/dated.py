"""A step of a round that is wanted until a day: "open a round, answers close on 18 December"."""

from collections.abc import Iterator, Mapping, Sequence

from flows.arguments import Subject
from flows.dates import is_date, is_length, names_day
from flows.forms import FORMS, Form, Press, parse
from flows.presses.partnership import AREA
from flows.presses.rounds import (
    CLOSE,
    DATED,
    EXTEND,
    EXTENDED,
    GATHER,
    NEXT_ROUND,
    NEXT_ROUND_DATED,
    OPEN_ROUND,
)
from flows.replies import Button
from flows.typed.about import about
from flows.typed.keys import phrases, plain, without_ends
from flows.typed.wants import wanted_on
from flows.wording import Words

MOST_WORDS = 18
"""Words of a step with its day; a longer text tells more."""

_TAKE_A_DAY: Mapping[str, Form] = {
    GATHER.verb: DATED,
    OPEN_ROUND.verb: DATED,
    EXTEND.verb: EXTENDED,
    # when answers close is moved, and they are not closed now
    CLOSE.verb: EXTENDED,
    NEXT_ROUND.verb: NEXT_ROUND_DATED,
}
"""Verbs of the button of a step that ends on a day, and what takes the day that is typed."""


def step_until(
    buttons: Sequence[Button], text: str, again: Press | None, awaited: Press | None, words: Words
) -> tuple[Press, str] | None:
    """What takes the day of a step that a text wants, and the day as it is written; None for any other text.

    `awaited` takes one on the card that stands there. Nothing is done by it: the day is asked about.
    """
    if again is None or len(text.split()) > MOST_WORDS or (awaited and is_date(text)):
        return None
    for step, day in _cuts(text, words):
        takes = awaited if _opens(step, words) else None
        takes = takes or _by_button(buttons, (step, text), again, words, is_day=names_day(day))
        takes = takes or _elsewhere(step, again, words)
        if takes:
            return takes, day
    return None


def _cuts(text: str, words: Words) -> Sequence[tuple[str, str]]:
    """Where a text may be cut between a step and a day at its end, the last place first.

    None where it is the step that is on that day: "start on Monday" and "open it Monday" tell no end.
    """
    found = tuple(_each_cut(text, words))
    on = phrases(words("wants.open_on"))
    starts = any(
        _opens(bare, words) and (bare != step or _is_bare(day, words))
        for step, day in found
        if (bare := without_ends(step, (), on))
    )
    return () if starts else found


def _each_cut(text: str, words: Words) -> Iterator[tuple[str, str]]:
    said = text.rstrip(" .!").split()
    while said and plain(said[-1]) in phrases(words("typed.courtesy")):
        said.pop()
    for place in range(len(said) - 1, 0, -1):
        step, day = " ".join(said[:place]), " ".join(said[place:])
        wanted = without_ends(plain(step), phrases(words("wants.lead")), ())
        # "after Christmas" is another day than Christmas
        is_beside = plain(said[place - 1]) in phrases(words("opening.sides"))
        is_longer = is_beside and names_day(f"{said[place - 1]} {day}")
        if (names_day(day) or is_length(day)) and not is_longer:
            yield wanted, day


def _is_bare(day: str, words: Words) -> bool:
    """Whether a day stands without a word for an end: "until", "by", "for"."""
    return phrases(words("opening.opens_not")).isdisjoint(plain(day).split())


def _opens(step: str, words: Words) -> bool:
    return step in phrases(words("wants.open")) | phrases(words("wants.open_round"))


def _by_button(
    buttons: Sequence[Button], said: Sequence[str], again: Press, words: Words, *, is_day: bool
) -> Press | None:
    """What takes the day of the step that one of these buttons leads to; to put off takes a day by itself."""
    for step in said:
        found = wanted_on(buttons, step, again, words) or about(buttons, step, words, again.verb)
        if _opens(step, words):
            found = [one for one in buttons if one.verb in {GATHER.verb, OPEN_ROUND.verb}]
        for press in (press for one in found if (press := parse(one.press))):
            form = _TAKE_A_DAY.get(press.verb)
            if form and (is_day or form is DATED):
                return Press(form.verb, press.args[:1])
    return None


def _elsewhere(step: str, again: Press, words: Words) -> Press | None:
    """The same of opening a round, wanted on another card of a partnership than that of its steps."""
    form = FORMS.get(again.verb)
    is_other = form is not None and form.about is Subject.AREA and form is not AREA
    return Press(DATED.verb, again.args[:1]) if is_other and _opens(step, words) else None
