"""What the numbers of two rounds are called where they are compared: on pictures, in captions, in files."""

from flows.board import Run
from flows.conversations.results.beside import on_compared
from flows.conversations.results.words import series_words
from flows.scoring import AreaScore, Comparison, Series
from flows.talk import RoundTalk


def compared_series(talk: RoundTalk, comparison: Comparison, score: AreaScore) -> str:
    """What is compared of one of two rounds: what was rated, or what was agreed and on how many items.

    Where what was agreed counts only as it was in both, that is the same of both.
    """
    if comparison.agreed is None or comparison.series is Series.SELF_RATED:
        return series_words(talk, score, comparison.series)
    n, items = len(comparison.agreed), comparison.items
    return talk.words("beside.agreed_all" if n == items else "beside.agreed_part", n=n, items=items)


def compared_now(talk: RoundTalk, comparison: Comparison, score: AreaScore) -> str:
    """The name of what is drawn of this round in a comparison: alone it may have other numbers."""
    words, n = talk.words, comparison.items
    if comparison.agreed and comparison.series is Series.SETTLED and len(comparison.agreed) < n:
        return words("beside.series_agreed", agreed=len(comparison.agreed), n=n)
    series = compared_series(talk, comparison, score)
    if comparison.agreed is None and comparison.series is Series.SETTLED:
        series = words("beside.series_settled", agreed=score.agreed, items=score.could_agree)
    return on_compared(words, series, n)


def compared_then(talk: RoundTalk, comparison: Comparison, before: Run, score: AreaScore) -> str:
    """The name of what is drawn of the round before: on the same items, so that alone it may have others."""
    words, agreed = talk.words, comparison.agreed
    series = compared_series(talk, comparison, score)
    if agreed and comparison.series is Series.SETTLED and len(agreed) < comparison.items:
        series = words("beside.series_agreed_then")
    return words("beside.before_same", number=before.round.number, series=series)
