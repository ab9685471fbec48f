"""How the numbers of an area are said, the same on the picture, its caption and every card."""

from collections.abc import Iterable
from fractions import Fraction

from flows.asking.lists import some_of
from flows.board import Return
from flows.moments import day_in
from flows.people import Reader
from flows.permissions import BY_READER, HEAR_OF_MISTAKES
from flows.rounds import Rated, Rating, RoundState
from flows.scale import brief
from flows.scoring import (
    AreaDomain,
    AreaItem,
    AreaScore,
    Series,
    decimal,
)
from flows.scoring.medians import median_of_halves
from flows.talk import RoundTalk
from flows.tallies import Checks, of_checks
from flows.wording import Words, sentence

FEW_NAMES = 3
"""Agencies named where they must leave room for what else has to be read."""


def level(talk: RoundTalk, value: Fraction | None) -> str:
    """A median as it is printed: "2", "1.5", or a dash where there is none.

    Where levels are not shown by what they count, it is one of them or lies between two.
    """
    scale = talk.framework.scale
    if value is None:
        return "–"
    if (place := scale.place_of(value)) is not None:
        return scale.numbers[place]
    if not scale.counts_as_shown:
        below, above = (scale.numbers[place] for place in scale.around(value))
        return talk.words("area_lists.between", below=below, above=above)
    return brief(value)


def when(talk: RoundTalk) -> str:
    """Which round it is, when, and whether it is a draft or released."""
    round_ = talk.run.round
    key = "area.round.progress_named" if round_.progress else "area.round.named"
    return dated(talk, talk.words(key, number=round_.number))


def dated(talk: RoundTalk, named: str) -> str:
    """What is shown of a round, with the month in which it opened, and whether it is a draft or released."""
    words, round_ = talk.words, talk.run.round
    day = day_in(talk.zone, round_.opened)
    key = "area_results.when_released" if round_.state is RoundState.RELEASED else "area_results.when_draft"
    said = {"round": named, "month": words(f"dates.month.{day.month}"), "year": day.year}
    if round_.corrected:
        key = "versions.when_superseded" if round_.superseded else "versions.when_corrected"
        version = version_words(words, round_.version)
        return words(key, **said, version=version, date=talk.date(round_.corrected))
    return words("versions.when_first" if round_.superseded else key, **said)


NUMBERED = 9
"""Versions that have a word for which they are."""


def version_words(words: Words, number: int) -> str:
    """Which version it is: "third version"."""
    if number > NUMBERED:
        return words("versions.ordinal.more", number=number)
    return words(f"versions.ordinal.{number}")


def released_by(talk: RoundTalk, *, sent_on: bool = False) -> tuple[str, ...]:
    """Which version it is, and who released it when; nothing of a draft.

    What is `sent_on` says a role in place of the name.
    """
    words, round_ = talk.words, talk.run.round
    if not round_.released:
        return ()
    name = talk.run.corrector if round_.corrected else talk.run.releaser
    named = {
        "who": (not sent_on and name) or words("area_results.a_coordinator"),
        "date": talk.date(round_.corrected or round_.released),
        "released": talk.date(round_.released),
        "corrected": talk.date(round_.superseded) if round_.superseded else "",
    }
    if round_.corrected:
        key = "versions.corrected_again" if round_.superseded else "versions.corrected"
    else:
        key = "versions.superseded" if round_.superseded else "versions.first"
    return (words(key, **named),)


def mistaken(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """What was wrong with the version before, for who reads by agency; nothing of a first version.

    Who reads the area is told instead that the numbers go on as they were, where they do.
    """
    mistake = talk.run.round.mistake
    if score.reader is Reader.AREA:
        return (held_back(talk.words, score),) if score.held else ()
    return (talk.words("versions.mistake", why=sentence(mistake)),) if mistake else ()


def under_way(talk: RoundTalk) -> tuple[str, ...]:
    """That what is released is being put right, for who hears of mistakes."""
    hears = any(one.role in HEAR_OF_MISTAKES for one in talk.office.memberships)
    return being_corrected(talk) if hears else ()


def being_corrected(talk: RoundTalk) -> tuple[str, ...]:
    """That a correction is under way, where one is."""
    return (talk.words("versions.under_way"),) if talk.run.round.correcting else ()


def held_back(words: Words, score: AreaScore) -> str:
    """That the numbers go on without what came in, with what has been taken out or both, and why."""
    if score.leaves_out and score.still_counts:
        return words("versions.held_both")
    return words("versions.held_out" if score.still_counts else "versions.held")


def number_in_name(talk: RoundTalk) -> str:
    """The number of the round as names of files have it: with that of a version that is not the first."""
    round_ = talk.run.round
    if round_.version == 1:
        return str(round_.number)
    return talk.words("versions.in_name", number=round_.number, version=round_.version)


def agencies(talk: RoundTalk, ids: Iterable[str]) -> str:
    """The names of agencies as a list in a sentence."""
    return talk.words.all_of(names_of(talk, ids))


def some_agencies(talk: RoundTalk, ids: Iterable[str]) -> str:
    """The same where there is little room: the first few, and how many more."""
    return some_of(talk.words, names_of(talk, ids), FEW_NAMES)


def names_of(talk: RoundTalk, ids: Iterable[str]) -> list[str]:
    """The name of each of these agencies."""
    names = {known.id: known.name for known in talk.run.framework.agencies}
    return [names[id_] for id_ in ids]


def teams(talk: RoundTalk) -> dict[str, str]:
    """The names of the round's teams by their ids."""
    return {one.team.id: one.team.name for one in talk.run.returns}


def median_said(talk: RoundTalk, one: AreaItem) -> str:
    """The median that stands below what teams said, with how their agencies count where theirs is another."""
    words, value, scale = talk.words, one.value(Series.SELF_RATED), talk.framework.scale
    halves = [2 * int(scale.values[place] * scale.parts) for place in one.levels.values()]
    if median_of_halves(halves, scale.parts) in (value, None):
        return words("agreeing.median", value=level(talk, value))
    rated = [back.team.agency for back in talk.run.returns if back.team.id in one.levels]
    said = [
        words("area_results.team", team=agencies(talk, [id_]), rating=level(talk, one.agencies[id_]))
        for id_ in one.agencies
        if rated.count(id_) > 1
    ]
    return words(
        "agreeing.median_agencies", n=len(one.agencies), value=level(talk, value), agencies=", ".join(said)
    )


def said_by_teams(talk: RoundTalk, item: str) -> list[str]:
    """What each team that returned and was asked the item said of it."""
    return [
        talk.words("area_results.team", team=one.team.name, rating=_short(talk, one.sheet.rating(item)))
        for one in talk.run.returns
        if one.sheet.submitted and _was_asked(talk, one, item)
    ]


def _was_asked(talk: RoundTalk, one: Return, item: str) -> bool:
    asked = talk.run.asked(one)
    return any(known.id == item for known in asked)


def _short(talk: RoundTalk, rating: Rating | None) -> str:
    if isinstance(rating, Rated):
        return talk.framework.scale.numbers[rating.level]
    return talk.rating(rating).lower()


def label(talk: RoundTalk, one: AreaItem) -> str:
    """An item with its domain."""
    domain = talk.run.framework.domain_of[one.item.id]
    return talk.words("area_results.label", label=one.item.label, domain=domain.short)


def no_level(talk: RoundTalk, one: AreaItem, agency: str) -> str:
    """Why an agency has no value for an item: what its teams say, each if that differs; "" if not asked."""
    kinds = (
        ("reports.dont_know", one.dont_know),
        ("reports.no_case", one.no_case),
        ("reports.not_applicable", one.not_applicable),
        ("reports.unanswered", one.unanswered),
    )
    said = [talk.words(key) for key, agencies in kinds if agency in agencies]
    return talk.words("reports.mixed", said=", ".join(said)) if len(said) > 1 else "".join(said)


def score_words(talk: RoundTalk, domain: AreaDomain, series: Series) -> str:
    """A domain's score as it is printed everywhere, or why there is none."""
    tenths = domain.tenths(series)
    if tenths is None:
        return talk.words(f"standing.{domain.standing(series)}")
    number = decimal(tenths)
    return talk.words("team_results.provisional", score=number) if domain.provisional else number


def series_words(talk: RoundTalk, score: AreaScore, series: Series) -> str:
    """The name of a series; of what is settled always with how much was agreed."""
    if series is Series.SETTLED:
        return talk.words("area_results.settled", agreed=score.agreed, items=score.could_agree)
    return talk.words("area_results.self_rated")


def agreed(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """How much was agreed, of what is shown; nothing where nothing is."""
    if score.withheld and not score.could_agree:
        return ()
    key = "area_results.agreed_shown" if score.withheld else "area_results.agreed"
    return (talk.words(key, agreed=score.agreed, items=score.could_agree),)


def taken_part(talk: RoundTalk, score: AreaScore) -> str:
    """How much was rated, what was left out by kind, and how many took part: answered anything."""
    left_out, turnout = left_out_of(talk, score), score.turnout
    partly = turnout.partly.keys() - turnout.silent
    key = "area_results.foot_left_out" if left_out else "area_results.foot"
    said = talk.words(
        key if score.asked or not score.withheld else "area_results.foot_withheld",
        left_out=left_out,
        rated=score.rated,
        asked=score.asked,
        submitted=turnout.took_part,
        teams=turnout.teams,
        agencies=len(set(turnout.returned) - turnout.silent),
        all_agencies=turnout.agencies,
        part=talk.words("area_results.and_part", n=len(partly)) if partly else "",
    )
    if turnout.blank:
        said = " ".join((said, talk.words.count("area_results.blank", len(turnout.blank))))
    if turnout.silent:
        silent = [one.id for one in talk.run.framework.agencies if one.id in turnout.silent]
        said = " ".join((said, talk.words("area_results.silent", agencies=some_agencies(talk, silent))))
    if not score.rests_on_others:
        return said
    counted = score.counted.took_part
    key = "area_results.rests_on_others" if turnout.took_part == counted else "area_results.rests_on"
    return " ".join((said, talk.words.count(key, counted)))


def left_out_of(talk: RoundTalk, score: AreaScore) -> str:
    """How many answers have no level, by kind; "" where all have one."""
    numbers = [one.numbers for one in score.items.values()]
    counts = (
        ("check.dont_know", sum(one.dont_know for one in numbers)),
        ("check.no_case", sum(one.no_case for one in numbers)),
        ("check.not_applicable", sum(one.not_applicable for one in numbers)),
        ("check.unanswered", sum(one.unanswered for one in numbers)),
    )
    return ", ".join(talk.words(key, n=n) for key, n in counts if n)


def nobody_asked(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """How many items nobody who returned was asked; nothing where there is none."""
    n = sum(not one.is_there for one in score.items.values())
    return (talk.words.count("area_results.nobody_asked", n),) if n else ()


def unchecked(talk: RoundTalk) -> Checks | None:
    """What the teams that returned say of the draft.

    None while there is none, and of a round that began before they were asked it until a day.
    """
    return None if talk.run.round.rules < BY_READER else of_checks(talk.run, talk.counted)


def not_checked(talk: RoundTalk) -> tuple[str, ...]:
    """Who has not said, in words, and who had nobody to say it; nothing where all have."""
    checks = unchecked(talk)
    if checks is None:
        return ()
    said = (("area_lists.not_checked", checks.silent), ("area_lists.nobody_checks", checks.nobody))
    return tuple(
        talk.words(key, names=some_of(talk.words, [one.team.name for one in returns]))
        for key, returns in said
        if returns
    )


def withheld(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """What is not shown because too few agencies rated it; nothing where all is."""
    if not score.withheld:
        return ()
    there = sum(one.is_there for one in score.items.values())
    key = "area_results.withheld_progress" if score.progress else "area_results.withheld"
    # of all the questions: what a progress round asked is not for everybody to count
    return (talk.words(key, shown=there - score.withheld, items=len(score.items)),)


def how_many(talk: RoundTalk, score: AreaScore, *, none_said: bool = True) -> tuple[str, ...]:
    """How many items are mixed or not known; where some are withheld it is not said that there is none.

    `none_said`: elsewhere it is.
    """
    found = (
        (len(score.mixed), *_of_mixed(talk, score)),
        (len(score.unknown), "area_results.unknown_count", "area_results.unknown_none"),
    )
    agreed_ = sum(one.agreed is not None for one in score.mixed)
    counts = {"agreed": agreed_, "left": len(score.mixed) - agreed_}
    return tuple(
        talk.words.count(some, n, **counts) if n else talk.words(none)
        for n, some, none in found
        if n or (none_said and not score.withheld)
    )


def _of_mixed(talk: RoundTalk, score: AreaScore) -> tuple[str, str]:
    """How what is mixed is said, and that nothing is: what is over, or agreed, is worth no more talk."""
    is_over = talk.run.round.state is RoundState.RELEASED
    none = "area_results.mixed_none_past" if is_over else "area_results.mixed_none"
    there = {one.agreed is not None for one in score.mixed}
    if is_over or there == {True}:
        return "area_results.mixed_agreed" if True in there else "area_results.mixed_past", none
    return "area_results.mixed_left" if True in there else "area_results.mixed_count", none
