"""The working of an area's results, down to what each team said, or as far as its reader may know."""

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction

from flows.conversations.results.beside import how, sums
from flows.conversations.results.found import Found
from flows.conversations.results.words import agencies, score_words, teams
from flows.papers.numbers import span
from flows.people import Reader
from flows.scale import Scale, exact
from flows.scoring import CROWD, AreaDomain, AreaItem, AreaScore, Series, decimal
from flows.talk import RoundTalk
from flows.wording import Words


def steps_to(talk: RoundTalk, score: AreaScore, domain: AreaDomain) -> list[str]:
    """What was said of each item, what was made of it, and the sums behind a domain's scores."""
    words = talk.words
    item = {
        Reader.TEAMS: _item_by_team,
        Reader.AGENCIES: _item_by_agency,
        Reader.AREA: _item_of_area,
    }[score.reader]
    lines = [item(talk, one) for one in domain.items if one.is_there]
    skipped = [one.item.label for one in domain.items if not one.is_there]
    if skipped:
        lines.append(words("area_lists.items_not_asked", items=", ".join(skipped)))
    series = (Series.SELF_RATED, Series.SETTLED) if score.agreed else (Series.SELF_RATED,)
    return lines + [_sum(talk, domain, one) for one in series]


def _item_by_team(talk: RoundTalk, one: AreaItem) -> str:
    words, asked = talk.words, talk.score.asked_of[one.item.id]
    many = {agency: counted for agency, counted in asked.items() if len(counted) >= CROWD}
    in_many = frozenset[str]().union(*many.values())
    names = {team: name for team, name in teams(talk).items() if team not in in_many}
    numbers = talk.framework.scale.numbers
    said = [
        words("area_lists.team_level", team=names[team], level=numbers[given])
        for team, given in one.levels.items()
        if team in names
    ]
    counts = [_counted(talk, one, agency, counted) for agency, counted in many.items()]
    return _line(talk, one, [*said, *_without(talk, one, names), *counts], _agencies_working(talk, one))


def _counted(talk: RoundTalk, one: AreaItem, agency: str, counted: frozenset[str]) -> str:
    """How often each answer was given by the teams of an agency that has many."""
    words = talk.words
    levels = Counter(level for team, level in one.levels.items() if team in counted)
    numbers = talk.framework.scale.numbers
    said = [words("area_lists.times", level=numbers[level], n=levels[level]) for level in sorted(levels)]
    for key, found_in in (
        ("check.dont_know", one.dont_know),
        ("check.no_case", one.no_case),
        ("check.not_applicable", one.not_applicable),
        ("check.unanswered", one.unanswered),
    ):
        n = len(counted.intersection(found_in))
        said += [words(key, n=n)] if n else []
    name = agencies(talk, [agency])
    return words("area_lists.counted", agency=name, teams=len(counted), said=", ".join(said))


def _item_by_agency(talk: RoundTalk, one: AreaItem) -> str:
    names = {known.id: known.name for known in talk.run.framework.agencies}
    return _line(talk, one, [*_values(talk, one), *_without(talk, one, names)], _crowds(talk, one))


def _item_of_area(talk: RoundTalk, one: AreaItem) -> str:
    """An item without who said what: how many agencies, and how far apart."""
    words, numbers, crowds = talk.words, one.numbers, _crowds(talk, one)
    if one.withheld:
        said = words("area_lists.withheld")
        return " ".join((words("area_lists.item_said", label=one.item.label, said=said), *crowds))
    said = words("area_lists.no_range")
    if numbers.least is not None and numbers.most is not None:
        ends = {"least": exact(numbers.least), "most": exact(numbers.most)}
        said = words("area_lists.agencies_ends", agencies=numbers.agencies, **ends)
    text = words("area_lists.item_said", label=one.item.label, said=said)
    return " ".join((text, *_made(talk, one, crowds)))


def _without(talk: RoundTalk, one: AreaItem, names: Mapping[str, str]) -> list[str]:
    """Who gave no level, and why: of the teams of one agency each may say another thing."""
    said: dict[str, list[str]] = {}
    for key, found_in in (
        ("area_lists.unknown", one.dont_know),
        ("area_lists.no_case", one.no_case),
        ("area_lists.not_applicable", one.not_applicable),
        ("area_lists.open", one.unanswered),
    ):
        for team in found_in:
            if team in names:
                said.setdefault(team, []).append(talk.words(key))
    return [
        talk.words("area_lists.team_without", team=names[team], said=" / ".join(kinds))
        for team, kinds in said.items()
    ]


def _line(talk: RoundTalk, one: AreaItem, said: list[str], also: list[str]) -> str:
    text = talk.words("area_lists.item", label=one.item.label, teams=", ".join(said))
    return " ".join((text, *_made(talk, one, also)))


def _made(talk: RoundTalk, one: AreaItem, also: list[str]) -> list[str]:
    """What an item came to."""
    value = one.value(Series.SELF_RATED)
    made = [*also, *([] if value is None else [_median(talk, value)])]
    if one.agreed is not None:
        made.append(talk.words("area_lists.agreed_line", level=talk.framework.scale.numbers[one.agreed]))
    return made


def _crowds(talk: RoundTalk, one: AreaItem) -> list[str]:
    """How far apart the teams are of an agency that has many."""
    return [
        talk.words(
            "area_lists.crowd",
            agency=agencies(talk, [crowd.agency]),
            teams=crowd.teams,
            least=talk.framework.scale.numbers[crowd.least],
            most=talk.framework.scale.numbers[crowd.most],
        )
        for crowd in one.crowds
    ]


def _median(talk: RoundTalk, value: Fraction) -> str:
    return talk.words("area_lists.median", value=exact(value))


def _agencies_working(talk: RoundTalk, one: AreaItem) -> list[str]:
    """The value of each agency, where some agency has several teams."""
    if len(one.levels) == len(one.agencies):
        return []
    return [talk.words("area_lists.by_agency", agencies=", ".join(_values(talk, one)))]


def _values(talk: RoundTalk, one: AreaItem) -> list[str]:
    return [
        talk.words("area_lists.team_level", team=agencies(talk, [agency]), level=exact(value))
        for agency, value in one.agencies.items()
    ]


def _sum(talk: RoundTalk, domain: AreaDomain, series: Series) -> str:
    words, values = talk.words, [value for _, value in domain.values(series)]
    score, name = score_words(talk, domain, series), words(f"area_lists.series.{series}")
    if domain.tenths(series) is None:
        said = ", ".join(exact(value) for value in values) or words("area_lists.no_level")
        return words("area_lists.no_sum", series=name, why=score, values=said)
    total = " + ".join(exact(value) for value in values)
    return words("area_lists.sum", series=name, total=total, n=len(values), score=score)


def steps_to_ends(talk: RoundTalk, result: Found, domain: AreaDomain) -> tuple[str, ...]:
    """The range of agencies on its items, where a number of the domain is of others; else nothing."""
    n = result.range_on(domain)
    if n is None or domain.span is None:
        return ()
    ends = span(talk.words, decimal(domain.span.least), decimal(domain.span.most))
    return (talk.words("area_lists.ends_on", ends=ends, n=n),)


def steps_beside(talk: RoundTalk, result: Found, domain: AreaDomain) -> tuple[str, ...]:
    """The sums behind a domain's change since the round before, in the series that the star shows."""
    words, comparison, before = talk.words, result.comparison, talk.office.beside
    if comparison is None or before is None or not any(one.is_there for one in domain.items):
        return ()
    lines, labels = [], {one.item.id: one.item.label for one in domain.items}
    for change, reader in result.every(domain.domain.id):
        series = Series.SETTLED if change.items & result.agreed else comparison.series
        about = {"series": words(f"area_lists.series.{series}"), "number": before.round.number}
        if not change.compared:
            lines.append(words("beside.no_working", why=how(words, change), **about))
            continue
        by_team = (reader or comparison.reader) is Reader.TEAMS
        key = "beside.working_named" if by_team else "beside.working_agencies"
        lines.append(words(key, **sums(words, change, labels, result.agreed), **about))
    return tuple(lines)


def what_levels_count(words: Words, scale: Scale) -> list[str]:
    """What each level counts in a sum; nothing where they are shown by just that."""
    if scale.counts_as_shown:
        return []
    pairs = zip(range(scale.top + 1), scale.values, strict=True)
    said = [words("working.count", level=scale.named(place), value=exact(value)) for place, value in pairs]
    return [words("working.counts", levels=", ".join(said))]


def ring_names(words: Words, scale: Scale) -> tuple[str, ...]:
    """What the rings of a picture are called, with what each counts where that is not shown."""
    if scale.counts_as_shown:
        return scale.labels
    pairs = zip(scale.labels, scale.values, strict=True)
    return tuple(words("working.count", level=label, value=exact(value)) for label, value in pairs)


def coverage(words: Words, rated: int, asked: int, left_out: tuple[int, int, int, int]) -> str:
    """How many of the answers asked for have a level.

    `left_out` are the others: don't know, no case known, not applicable and not answered.
    """
    keys = ("check.dont_know", "check.no_case", "check.not_applicable", "check.unanswered")
    said = ", ".join(words(key, n=n) for key, n in zip(keys, left_out, strict=True) if n)
    key = "working.coverage_left_out" if said else "working.coverage"
    return words(key, rated=rated, asked=asked, left_out=said)
