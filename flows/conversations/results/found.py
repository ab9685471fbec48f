"""What a round came to and what changed since an earlier one: the value that all cards and files say.

What changed is one comparison for all who read it: the one that everybody may read. Only where that has
nothing to compare is it the next that fewer may read; that one says whom it is for, and the others read that
there is none.
"""

from dataclasses import dataclass, replace

from flows.people import Reader
from flows.permissions import BY_READER
from flows.rounds import Round
from flows.scoring import AreaScore, Comparison, Series, compare
from flows.talk import RoundTalk


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A round's score for its reader, and what changed; `comparison` is None without an earlier round.

    `now` and `then` are the scores of the two rounds that it compares, as those may read them whom it is for:
    `shared` says that this is everybody.
    """

    score: AreaScore
    comparison: Comparison | None
    now: AreaScore
    then: AreaScore | None
    shared: bool

    @property
    def compares(self) -> bool:
        """Whether there is any domain that can be compared."""
        return self.comparison is not None and self.comparison.items > 0

    @property
    def apart(self) -> bool:
        """Whether the round has other numbers beside the earlier one than alone, as it has more in it."""
        changes = self.comparison.changes if self.comparison else ()
        pairs = zip(self.score.domains, changes, strict=False)
        return any(
            change.now.tenths != domain.tenths(self.score.series) for domain, change in pairs if change.now
        )

    @property
    def narrower(self) -> bool:
        """Whether the reader's own numbers rest on more than what changed does."""
        return self.shared and self.now.withheld > self.score.withheld

    @property
    def without_late(self) -> bool:
        """Whether what changed leaves out a return that the reader's own numbers count."""
        return self.now.held and not self.score.held


def found(talk: RoundTalk, reader: Reader | None = None) -> Found:
    """Score the round of the talk for a reader, else for whom it is worded, and say what changed."""
    own = reader or talk.reader_of(talk.run.round)
    score = talk.score_as(own)
    for one in _who_reads(own, talk.run.round):
        result = _beside(talk, score, one)
        if result.compares:
            return result
    return result


def _who_reads(own: Reader, round_: Round) -> tuple[Reader, ...]:
    """For whom a comparison may be that this reader is told of: the widest first, the reader alone last."""
    order = tuple(Reader)
    return (own,) if round_.rules < BY_READER else order[: order.index(own) + 1]


def _beside(talk: RoundTalk, score: AreaScore, reader: Reader) -> Found:
    now = talk.score_as(reader)
    shared = reader is Reader.AREA or talk.run.round.rules < BY_READER
    alone = Found(score=score, comparison=None, now=now, then=None, shared=shared)
    before = talk.office.beside
    if before is None:
        return alone
    # what was released under earlier rules was shown to everybody by team
    old = before.round.rules < BY_READER <= talk.run.round.rules
    then = talk.score_as(Reader.TEAMS if old else reader, before)
    return replace(alone, then=then, comparison=_compared(talk, now, then, now.series))


def in_series(talk: RoundTalk, result: Found, series: Series) -> Comparison | None:
    """What changed in one series, between the same scores; None without an earlier round."""
    return None if result.then is None else _compared(talk, result.now, result.then, series)


def _compared(talk: RoundTalk, now: AreaScore, then: AreaScore, series: Series) -> Comparison | None:
    before = talk.office.beside
    if before is None:
        return None
    return compare((talk.run.framework, now), (before.framework, then), series)
