"""Which domains are called strongest and weakest, of an area and of a team, and which are not, and why."""

from collections.abc import Sequence
from fractions import Fraction

from flows.conversations.results.words import agencies, score_words
from flows.people import Reader
from flows.permissions import reader_of
from flows.rounds import ONE_HEADLINE
from flows.scale import exact
from flows.scoring import AreaDomain, AreaScore, Series, decimal
from flows.scoring.steps import Mean
from flows.talk import RoundTalk, SheetTalk

COMPARED = 2
"""Domains of which one can be the strongest."""


def standing_out(
    talk: RoundTalk | SheetTalk,
    best: list[str],
    least: list[str],
    few: list[str],
    *,
    scored: int,
    shown: str = "",
) -> str:
    """The domains with their scores, else why none is named; `scored` is how many have a score at all.

    `few` are those that are near to one named, on too few items to be told from it.
    `shown` is what it is said of, where not of all that was rated: of the rest nothing is said.
    """
    words, top = talk.words, exact(talk.framework.scale.highest)
    if not best and not least:
        if scored > 1:
            return words("standing_out.none_shown", shown=shown) if shown else words("standing_out.none")
        return "" if shown else words("standing_out.few_scores")
    key = "standing_out.best" if best else "standing_out.least"
    key = "standing_out.both" if best and least else key
    said = words(key, best=words.all_of(best), least=words.all_of(least), top=top)
    said = words("standing_out.shown", said=said, shown=shown) if shown else said
    return f"{said}. {words('standing_out.few_items', domains=words.all_of(few))}" if few else said


def extremes(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """The strongest and the weakest domains, where any stand out; nothing where too few are shown to say.

    A round has one such line, which everybody may read: it is the reader's own only where everybody has none.
    With that one goes which domains are left out of it, and why.
    """
    of = _everybodys(talk, score)
    series, left_out = of.series, of.shaky(of.series)
    scored = _scored(of) - len(left_out)
    if left_out and scored < COMPARED:
        said = talk.words("standing_out.none_firm")
    else:
        said = standing_out(
            talk,
            _named(talk, of.extremes(series, highest=True), series, score),
            _named(talk, of.extremes(series, highest=False), series, score),
            _named(talk, of.too_few(series), series),
            scored=scored,
            shown=_shown(talk, of, score),
        )
    if left_out:
        ended = f"{said.rstrip('.')}. " if said else ""
        said = ended + talk.words("standing_out.left_out", domains=_left_out(talk, of))
    return (said,) if said else ()


def _everybodys(talk: RoundTalk, score: AreaScore) -> AreaScore:
    """The numbers of who reads the area, where these tell domains apart; else those that the reader has."""
    if talk.run.round.rules < ONE_HEADLINE:
        return score
    shared = talk.score_as(reader_of(frozenset(), talk.run.round))
    return shared if _scored(shared) >= COMPARED else score


def _scored(score: AreaScore) -> int:
    return sum(domain.tenths(score.series) is not None for domain in score.domains)


def _shown(talk: RoundTalk, of: AreaScore, score: AreaScore) -> str:
    """Of what it is said which domains stand out, "" where of all that was rated."""
    if of.reader is score.reader:
        return talk.words("standing_out.of_shown") if score.withheld else ""
    return talk.words("standing_out.of_all") if of.withheld or of.held else ""


def told_apart(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """How the strongest and the weakest are found, in numbers; nothing where none could be."""
    of = _everybodys(talk, score)
    means = zip(of.domains, of.firm_means(of.series), strict=True)
    found = [(domain, mean) for domain, mean in means if mean]
    names = _named(talk, [domain for domain, _ in found], of.series)
    known = list(zip(names, (mean for _, mean in found), strict=True))
    lines = how_far_apart(talk, known)
    return (*lines, _rests_on(talk, of, score)) if lines else ()


def _rests_on(talk: RoundTalk, of: AreaScore, score: AreaScore) -> str:
    """Whose returns that rests on: by name for who reads by agency, else how many."""
    words, ids = talk.words, [*of.counted.returned, *of.counted.partly]
    if score.reader is Reader.AREA:
        rests = words.count("told_apart.rests", len(ids))
    else:
        rests = words("told_apart.rests_on", agencies=agencies(talk, ids))
    shown = _shown(talk, of, score)
    return words("told_apart.shown" if shown else "told_apart.all", rests=rests, shown=shown)


def how_far_apart(talk: RoundTalk | SheetTalk, known: Sequence[tuple[str, Mean]]) -> tuple[str, ...]:
    """The rule by which means are told apart, and how far each is from the highest and from the lowest."""
    if len(known) < COMPARED:
        return ()
    words = talk.words
    ordered = sorted(known, key=lambda one: -one[1].value)
    ends = (("told_apart.highest", ordered[0]), ("told_apart.lowest", ordered[-1]))
    return (
        words("told_apart.rule"),
        words(
            "told_apart.items",
            domains=", ".join(words.count("told_apart.on", mean.count, domain=name) for name, mean in known),
        ),
        *(
            words(
                key,
                domain=end[0],
                others=", ".join(
                    words("told_apart.far", domain=name, n=_rounded_down(mean.steps_from(end[1])))
                    for name, mean in ordered
                    if name != end[0]
                ),
            )
            for key, end in ends
        ),
    )


def _rounded_down(steps: Fraction) -> str:
    """Steps in tenths: under two it never reads as two."""
    return decimal(int(10 * steps))


def with_care(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """The same domains where none is called strongest or weakest, as below a picture."""
    domains = _left_out(talk, score)
    return (talk.words("standing_out.read_with_care", domains=domains),) if domains else ()


def _left_out(talk: RoundTalk, score: AreaScore) -> str:
    """The domains that are called neither for what their scores rest on, with that; "" where all may be."""
    series = score.series
    return "; ".join(
        talk.words(
            "standing_out.because",
            domain=f"{domain.domain.short} {score_words(talk, domain, series)}",
            why=", ".join(_why(talk, score, domain)),
        )
        for domain in score.shaky(series)
    )


def from_one(talk: RoundTalk, score: AreaScore, domain: AreaDomain, series: Series) -> str:
    """On how many items a score is the word of one agency alone; "" where these are few."""
    n = domain.alone(series) if score.firm and domain.mean(series) else 0
    return talk.words("standing_out.from_one", n=n, items=len(domain.values(series))) if n else ""


def _why(talk: RoundTalk, score: AreaScore, domain: AreaDomain) -> list[str]:
    """Why a domain is called neither."""
    series = score.series
    n, items = domain.alone(series), len(domain.values(series))
    alone = [talk.words("standing_out.from_one", n=n, items=items)] if n else []
    is_outside = score.within and domain.is_outside(series)
    return [*alone, *([talk.words("standing_out.outside")] if is_outside else [])]


def _named(
    talk: RoundTalk, domains: Sequence[AreaDomain], series: Series, own: AreaScore | None = None
) -> list[str]:
    """Domains, each with its score, and with that which the reader has where that is another."""
    alike = own.domains if own and own.series is series else ()
    found = {one.domain.id: one.tenths(series) for one in alike}
    named = []
    for domain in domains:
        said = f"{domain.domain.short} {score_words(talk, domain, series)}"
        theirs = found.get(domain.domain.id)
        if theirs is not None and theirs != domain.tenths(series):
            said = talk.words("standing_out.theirs", said=said, score=decimal(theirs))
        named.append(said)
    return named
