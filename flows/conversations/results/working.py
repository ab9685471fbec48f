"""The working of an area's results, down to what each team said."""

from fractions import Fraction

from flows.conversations.results.beside import exact, how, sums
from flows.conversations.results.words import Found, agencies, score_words, teams
from flows.scoring import AreaDomain, AreaItem, AreaScore, Series
from flows.talk import RoundTalk
from flows.wording import Words


def steps_to(talk: RoundTalk, score: AreaScore, domain: AreaDomain) -> list[str]:
    """What each team said of each item, what was made of it, and the sums behind a domain's scores."""
    words = talk.words
    lines = [_item_working(talk, one) for one in domain.items if one.asked]
    skipped = [one.item.label for one in domain.items if not one.asked]
    if skipped:
        lines.append(words("area_lists.items_not_asked", items=", ".join(skipped)))
    series = (Series.SELF_RATED, Series.SETTLED) if score.agreed else (Series.SELF_RATED,)
    return lines + [_sum(talk, domain, one) for one in series]


def _item_working(talk: RoundTalk, one: AreaItem) -> str:
    words, names = talk.words, teams(talk)
    said = [
        words("area_lists.team_level", team=names[team], level=given) for team, given in one.levels.items()
    ]
    for key, found_in in (
        ("area_lists.team_unknown", one.dont_know),
        ("area_lists.team_na", one.not_applicable),
        ("area_lists.team_open", one.unanswered),
    ):
        said += [words(key, team=names[team]) for team in found_in]
    text = words("area_lists.item", label=one.item.label, teams=", ".join(said))
    value = one.value(Series.SELF_RATED)
    made = [*_agencies_working(talk, one), *([] if value is None else [_median(talk, value)])]
    made += [] if one.agreed is None else [words("area_lists.agreed_line", level=one.agreed)]
    return " ".join((text, *made))


def _median(talk: RoundTalk, value: Fraction) -> str:
    return talk.words("area_lists.median", value=exact(value))


def _agencies_working(talk: RoundTalk, one: AreaItem) -> list[str]:
    """The value of each agency, where some agency has several teams."""
    if len(one.levels) == len(one.agencies):
        return []
    said = [
        talk.words("area_lists.team_level", team=agencies(talk, [agency]), level=exact(value))
        for agency, value in one.agencies.items()
    ]
    return [talk.words("area_lists.by_agency", agencies=", ".join(said))]


def _sum(talk: RoundTalk, domain: AreaDomain, series: Series) -> str:
    words, values = talk.words, [value for _, value in domain.values(series)]
    score, name = score_words(talk, domain, series), words(f"area_lists.series.{series}")
    if domain.tenths(series) is None:
        said = ", ".join(exact(value) for value in values) or words("area_lists.no_level")
        return words("area_lists.no_sum", series=name, why=score, values=said)
    total = " + ".join(exact(value) for value in values)
    return words("area_lists.sum", series=name, total=total, n=len(values), score=score)


def steps_beside(talk: RoundTalk, result: Found, domain: AreaDomain) -> tuple[str, ...]:
    """The sums behind a domain's change since the round before, in the series that the star shows."""
    words, comparison, before = talk.words, result.comparison, talk.office.before
    if comparison is None or before is None or not any(one.asked for one in domain.items):
        return ()
    change = comparison.of(domain.domain.id)
    about = {"series": words(f"area_lists.series.{comparison.series}"), "number": before.round.number}
    if not change.compared:
        return (words("beside.no_working", why=how(words, change), **about),)
    labels = {one.item.id: one.item.label for one in domain.items}
    return (words("beside.working_named", **sums(words, change, labels), **about),)


def coverage(words: Words, rated: int, asked: int, not_applicable: int) -> str:
    """How many of the answers asked for have a level, and how many could not have one."""
    key = "working.coverage_na" if not_applicable else "working.coverage"
    return words(key, rated=rated, asked=asked, n=not_applicable)
