"""What a round came to and what changed since an earlier one: the value that all cards and files say.

What changed is one comparison for all who read it: the one that everybody may read. Only where that has
nothing to compare is it the next that fewer may read; that one says whom it is for, and the others read that
there is none. Of a domain that it leaves out, whoever may read more is told what is for them, marked so; from
the tenth rules on behind a number of fewer items, too, where theirs is another.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from flows.people import Reader
from flows.permissions import BY_READER
from flows.rounds import BESIDE_ALIKE, BESIDE_RATED, BESIDE_TEAMS, TELLS_BOTH, Round
from flows.scoring import AreaDomain, AreaScore, Change, Comparison, Series, compare
from flows.talk import RoundTalk


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A round's score for its reader, and what changed; `comparison` is None without an earlier round.

    `now` and `then` are the scores of the two rounds that it compares, as those may read them whom it is for:
    `shared` says that this is everybody. `readers` are for whom it is and, the widest first, who may be told
    more; `more` has for each of these what that is. `tells_both`: they are told so of a domain that everybody
    is told of, too.
    """

    score: AreaScore
    comparison: Comparison | None
    now: AreaScore
    then: AreaScore | None
    shared: bool
    readers: tuple[Reader, ...] = ()
    more: tuple[Comparison, ...] = ()
    tells_both: bool = False

    def told(self, domain: str) -> tuple[Change | None, Reader | None]:
        """How a domain changed, with for whom alone that is where it is not in the comparison for all."""
        if self.comparison is None:
            return None, None
        change = self.comparison.of(domain)
        for reader, known in zip(self.readers[1:], self.more, strict=True):
            if not change.compared and known.of(domain).compared:
                return known.of(domain), reader
        if change.withheld and not change.compared and self.more:
            # what is withheld from everybody is there for this reader, who is told what else is in the way
            return self.more[-1].of(domain), None
        return change, None

    def every(self, domain: str) -> list[tuple[Change, Reader | None]]:
        """All that is told of how a domain changed: behind what everybody is told what says other numbers.

        That is of more of its items, for this reader and not for everybody.
        """
        change, reader = self.told(domain)
        if change is None:
            return []
        if reader is None and change.compared and self.tells_both:
            for narrower, known in zip(self.readers[1:], self.more, strict=True):
                other = known.of(domain)
                if other.compared and _printed(other) != _printed(change):
                    return [(change, None), (other, narrower)]
        return [(change, reader)]

    def audiences(self) -> dict[Reader | None, list[tuple[AreaDomain, Change]]]:
        """All that is told of how domains changed, by for whom it is; None is everybody, who come first."""
        found: dict[Reader | None, list[tuple[AreaDomain, Change]]] = {}
        for domain in self.score.domains:
            for change, reader in self.every(domain.domain.id):
                whom = reader or (None if self.shared else self.readers[0])
                found.setdefault(whom, []).append((domain, change))
        order = (None, *Reader)
        return {whom: found[whom] for whom in order if whom in found}

    def range_on(self, domain: AreaDomain) -> int | None:
        """On how many items a domain's range is, where a number beside it is on others; None on the same."""
        told = self.every(domain.domain.id) if self.compares else []
        series = [Series.SELF_RATED, *([Series.SETTLED] if self.score.agreed else [])]
        marks = [domain.rests_on(one) for one in series]
        return domain.span_on(*marks, *(change.items for change, _ in told if change.compared))

    @property
    def agreed(self) -> frozenset[str]:
        """The items told that count as they were agreed in both rounds; none where either is enough."""
        known = (self.comparison, *self.more)
        return frozenset().union(*(one.agreed for one in known if one and one.agreed))

    @property
    def series(self) -> Series | None:
        """The series that the reader is told: settled where anything told was agreed; None without one.

        What is marked as not for everybody may count what was agreed where the rest has nothing of it.
        """
        if self.comparison is None:
            return None
        agreed = any(one.compared and one.items & self.agreed for one, _ in self._all_told())
        return Series.SETTLED if agreed else self.comparison.series

    @property
    def marked(self) -> frozenset[str]:
        """The items of changes that are told to this reader and not to everybody."""
        return frozenset().union(*(change.items for change, reader in self._all_told() if reader))

    def _all_told(self) -> Iterator[tuple[Change, Reader | None]]:
        """What is told of all domains, in their order."""
        for domain in self.score.domains:
            yield from self.every(domain.domain.id)

    @property
    def compares(self) -> bool:
        """Whether there is any domain that can be compared."""
        return self.comparison is not None and self.comparison.items > 0

    @property
    def apart(self) -> bool:
        """Whether the round has other numbers beside the earlier one than alone, as it has more in it."""
        return self._is_apart(self.comparison.changes if self.comparison else ())

    @property
    def apart_as_told(self) -> bool:
        """The same of all that the reader is told, what is for fewer among it."""
        return self._is_apart(self.told(domain.domain.id)[0] for domain in self.score.domains)

    def _is_apart(self, changes: Iterable[Change | None]) -> bool:
        if self.comparison and self.comparison.one_sided:
            # the round alone has what was agreed, and what changed has what was rated
            return True
        pairs = zip(self.score.domains, changes, strict=False)
        return any(
            change.now.tenths != domain.tenths(self.score.series)
            for domain, change in pairs
            if change and change.now
        )

    @property
    def narrower(self) -> bool:
        """Whether the reader's own numbers rest on more than what changed does."""
        return self.shared and self.now.withheld > self.score.withheld


def found(talk: RoundTalk, reader: Reader | None = None) -> Found:
    """Score the round of the talk for a reader, else for whom it is worded, and say what changed."""
    own = reader or talk.reader_of(talk.run.round)
    readers = _who_reads(own, talk.run.round)
    every = [_beside(talk, talk.score_as(own), readers[place:]) for place in range(len(readers))]
    result = next((one for one in every if one.compares), every[-1])
    return in_series(talk, result, result.now.series)


def _who_reads(own: Reader, round_: Round) -> tuple[Reader, ...]:
    """For whom a comparison may be that this reader is told of: the widest first, the reader alone last."""
    order = tuple(Reader)
    return (own,) if round_.rules < BY_READER else order[: order.index(own) + 1]


def _beside(talk: RoundTalk, score: AreaScore, readers: tuple[Reader, ...]) -> Found:
    now, then = _scores(talk, readers[0])
    shared = readers[0] is Reader.AREA or talk.run.round.rules < BY_READER
    comparison = _compared(talk, (now, then), now.series)
    return Found(
        score=score,
        comparison=comparison,
        now=now,
        then=then,
        shared=shared,
        readers=readers,
        tells_both=talk.run.round.rules >= TELLS_BOTH,
    )


def _printed(change: Change) -> tuple[int, int] | None:
    """The two numbers that a change is said in."""
    return (change.then.tenths, change.now.tenths) if change.then and change.now else None


def _scores(talk: RoundTalk, reader: Reader) -> tuple[AreaScore, AreaScore | None]:
    """Both rounds as a reader of this kind may read them; what began under earlier rules, all may by team."""
    before = talk.office.beside
    if before is None:
        return talk.score_as(reader), None
    old = before.round.rules < BY_READER <= talk.run.round.rules
    return talk.score_as(reader), talk.score_as(Reader.TEAMS if old else reader, before)


def in_series(talk: RoundTalk, result: Found, series: Series) -> Found:
    """The same in one series, with what is for fewer; for the same readers, whatever there is in it."""
    every = [_compared(talk, _scores(talk, reader), series) for reader in result.readers]
    comparison, *more = every
    return replace(result, comparison=comparison, more=tuple(one for one in more if one))


def _compared(
    talk: RoundTalk, scores: tuple[AreaScore, AreaScore | None], series: Series
) -> Comparison | None:
    before, (now, then) = talk.office.beside, scores
    if before is None or then is None:
        return None
    rules = talk.run.round.rules
    return compare(
        (talk.run.framework, now),
        (before.framework, then),
        series,
        alike=rules >= BESIDE_ALIKE,
        same_teams=rules >= BESIDE_TEAMS,
        as_rated=rules >= BESIDE_RATED,
    )
