"""Whose returns are missing from the numbers of an area, and what is provisional for that, in words."""

from collections.abc import Mapping

from flows.asking.lists import some_of
from flows.conversations.results.words import FEW_NAMES, names_of, some_agencies
from flows.people import Reader
from flows.scoring import AreaDomain, AreaScore
from flows.talk import RoundTalk


def not_returned(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """Who has no return or no team, and of whom too few teams have a return; nothing where all count."""
    named = some_agencies(talk, score.turnout.missing)
    missing = (talk.words("area_results.missing", agencies=named),) if named else ()
    return (*missing, *too_few(talk, score), *no_team(talk, score))


def no_team(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """The agencies that should have a team and have none; nothing where there are none."""
    if not score.no_team:
        return ()
    return (talk.words("area_lists.no_team", agencies=some_agencies(talk, score.no_team)),)


def too_few(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """The agencies of which some teams have returned, but too few to count; nothing where there are none."""
    if not score.turnout.partly:
        return ()
    return (talk.words("area_results.partly", agencies=_in_part(talk, score.turnout.partly)),)


def _in_part(talk: RoundTalk, partly: Mapping[str, tuple[int, int]]) -> str:
    """Agencies, each with how many of its teams have returned."""
    counts = [
        talk.words("area_results.partly_one", agency=name, submitted=submitted, teams=teams)
        for name, (submitted, teams) in zip(names_of(talk, partly), partly.values(), strict=True)
    ]
    return some_of(talk.words, counts, FEW_NAMES)


def provisional(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """Why all or some of it is provisional; nothing when it is not.

    Who is missing was said just before, and need not be said again.
    """
    words: list[str] = []
    came, waiting = _required(score)
    if came:
        words.append(talk.words("area_results.provisional_held", agencies=some_agencies(talk, came)))
    words += _rated_nothing(
        talk, score, "area_results.provisional_unrated", "area_results.provisional_unrated_some"
    )
    if _are_named_alone(score):
        words.append(talk.words("area_results.provisional_they"))
    elif waiting:
        words.append(talk.words("area_results.provisional", agencies=some_agencies(talk, waiting)))
        words += _not_waited_for(talk, score)
    if any(hollow(score, domain) and domain.provisional for domain in score.domains):
        words.append(talk.words("team_results.foot_provisional"))
    return tuple(words)


def _required(score: AreaScore) -> tuple[list[str], list[str]]:
    """The required agencies of which a return came in that is not counted, and those that are waited for."""
    came = {*score.turnout.returned, *(score.turnout.partly.keys() - score.counted.partly.keys())}
    others = [one for one in score.required if one not in score.unrated]
    return [one for one in others if one in came], [one for one in others if one not in came]


def _unrated(score: AreaScore) -> list[str]:
    """The required agencies whose returns are counted and rate nothing."""
    return [one for one in score.required if one in score.unrated]


def _rated_nothing(talk: RoundTalk, score: AreaScore, named: str, unnamed: str) -> tuple[str, ...]:
    """That required agencies have rated nothing: which, to whoever may know what an agency said."""
    unrated = _unrated(score)
    if not unrated:
        return ()
    if score.reader is Reader.AREA and not score.turnout.silent.issuperset(unrated):
        return (talk.words(unnamed),)
    return (talk.words(named, agencies=some_agencies(talk, unrated)),)


def _not_waited_for(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """That it is not provisional for others who have no return either: they were named just before."""
    others = [one for one in score.turnout.missing if one not in score.required]
    if not others:
        return ()
    return (talk.words("area_results.not_waited_for", agencies=some_agencies(talk, others)),)


def _are_named_alone(score: AreaScore) -> bool:
    """Whether nobody but who is waited for has been named, so that "they" can be nobody else."""
    came, waiting = _required(score)
    named = {*score.turnout.partly, *score.turnout.missing, *score.no_team, *came, *_unrated(score)}
    return set(waiting) == named != set()


def in_short(talk: RoundTalk, score: AreaScore, *, missing_said: bool = False) -> tuple[str, ...]:
    """The same beside a text, where nothing is drawn hollow."""
    rated_little = any(hollow(score, domain) and domain.provisional for domain in score.domains)
    little = (talk.words("area_results.little"),) if rated_little else ()
    return (*_still_missing(talk, score, missing_said=missing_said), *little)


def _still_missing(talk: RoundTalk, score: AreaScore, *, missing_said: bool) -> tuple[str, ...]:
    words, partly = talk.words, score.counted.partly
    came, waiting = _required(score)
    held = (words("area_results.still_held", agencies=some_agencies(talk, came)),) if came else ()
    unrated = _rated_nothing(talk, score, "area_results.still_unrated", "area_results.still_unrated_some")
    held = (*held, *unrated)
    if missing_said and waiting:
        named = some_agencies(talk, waiting)
        key = "area_results.still_they" if _are_named_alone(score) else "area_results.still_until"
        return (*held, words(key, agencies=named), *_not_waited_for(talk, score))
    none = some_agencies(talk, [one for one in waiting if one not in partly])
    part = _in_part(talk, {one: partly[one] for one in waiting if one in partly})
    return (
        *held,
        *((words("area_results.still_missing", agencies=none),) if none else ()),
        *((words("area_results.still_partly", agencies=part),) if part else ()),
    )


def hollow(score: AreaScore, domain: AreaDomain) -> bool:
    """Whether the score of a domain, if it has one, is provisional."""
    return domain.tenths(score.series) is not None and (score.provisional or domain.provisional)
