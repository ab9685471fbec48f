"""Until when a team can answer; once the day has passed, that it still can."""

from flows.asking.dates import in_words
from flows.rounds import RoundState
from flows.talk import SheetTalk


def until(talk: SheetTalk) -> tuple[str, ...]:
    """The day on which answers close, or were to; nothing where none is set or answers have closed."""
    round_ = talk.here.round
    if round_.state is not RoundState.OPEN or round_.closes is None:
        return ()
    key = "tasks.were_to_close" if round_.closes < talk.today else "tasks.closes"
    return (talk.words(key, date=in_words(talk, round_.closes)),)


def once_passed(talk: SheetTalk) -> tuple[str, ...]:
    """The same once the day has passed, for cards that else say nothing of it."""
    closes = talk.here.round.closes
    return until(talk) if closes and closes < talk.today else ()
