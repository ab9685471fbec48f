"""The report of a round for one edition: what the files print, made of a board.

It says what the cards and pictures say, in their words, and holds only what the edition's readers may know,
whoever asks for it.
"""

from dataclasses import replace

from flows.conversations.results import came_in, checks
from flows.conversations.results.acting import action_of
from flows.conversations.results.area_star import conditions, picked, remarked, too_little
from flows.conversations.results.beside import on_compared
from flows.conversations.results.challenged import challenge_of, challenged_level, settled_since
from flows.conversations.results.differing import differences
from flows.conversations.results.edges import from_one
from flows.conversations.results.findings import findings, undone
from flows.conversations.results.found import Found, found
from flows.conversations.results.missing import in_short, not_returned
from flows.conversations.results.report_parts import beside_of, content, named
from flows.conversations.results.resting import series_told
from flows.conversations.results.series import compared_now
from flows.conversations.results.words import (
    being_corrected,
    held_back,
    mistaken,
    no_level,
    released_by,
    series_words,
    taken_part,
    version_words,
    when,
)
from flows.framework import Framework
from flows.people import Reader
from flows.reports import DomainReport, Edition, ItemReport, Report, Said
from flows.rounds import Challenge, actions_as_of
from flows.scale import Scale
from flows.scoring import (
    FEWEST_LEVELS,
    AreaDomain,
    AreaItem,
    AreaScore,
    Series,
)
from flows.talk import RoundTalk

_READERS = {
    Edition.PARTNERS: Reader.AGENCIES,
    Edition.COORDINATORS: Reader.AGENCIES,
    Edition.PUBLIC: Reader.AREA,
}


def of_round(talk: RoundTalk, edition: Edition) -> Report:
    """The report of a round for partners or for everybody."""
    # what is worded goes by the edition's readers too, not by who asks; who released it is a role in a file
    run = replace(talk.run, releaser="", corrector="")
    talk = replace(talk, office=replace(talk.office, memberships=()), roles=frozenset(), run=run)
    result = found(talk, _READERS[edition])
    score, framework = result.score, talk.run.framework
    before = talk.office.beside
    actions = actions_as_of(talk.office.actions, talk.office.rounds, talk.run.round)
    planned = [one for one in actions if one.round == talk.run.round.id or one.is_open]
    return Report(
        edition=edition,
        whose=talk.area_name,
        when=when(talk),
        practice=talk.office.area.practice,
        **content(framework),
        basis=_basis(talk, result),
        columns=_columns(framework, score),
        series=_drawn_series(talk, result),
        settled=score.series is Series.SETTLED,
        before=talk.words("reports.round", number=before.round.number) if before and result.compares else "",
        beside=result.compares and talk.run.round.progress,
        picked=bool(picked(talk, result)),
        twice=result.compares and not result.apart_as_told,
        fewest=FEWEST_LEVELS,
        domains=tuple(_domain(talk, result, domain) for domain in score.domains),
        actions=tuple(action_of(talk, one, edition) for one in actions),
        undone=undone(talk, score, planned),
        findings=findings(talk, score),
        compared=_compared(talk, result),
        edited=talk.run.round.version,
        corrected=_corrected(talk, _READERS[edition]),
    )


def _compared(talk: RoundTalk, result: Found) -> tuple[str, ...]:
    """What the comparison rests on, or that no domain of the round before can be compared."""
    before = talk.office.beside
    if before is None:
        return ()
    none = () if result.compares else (talk.words("papers.nothing_compared", number=before.round.number),)
    return (*none, *conditions(talk, result), *too_little(talk, result))


def _drawn_series(talk: RoundTalk, result: Found) -> str:
    """What the star shows: the round's numbers, or of a progress round what is compared."""
    comparison, alone = result.comparison, series_words(talk, result.score, result.score.series)
    if comparison is None or not (result.compares and talk.run.round.progress):
        return alone
    told = [change for one in result.score.domains if (change := result.told(one.domain.id)[0])]
    items = sum(len(change.pairs) for change in told if change.compared)
    if items == comparison.items:
        return compared_now(talk, comparison, result.now)
    # of some domains it is told what is for fewer
    return on_compared(talk.words, alone if comparison.agreed is None else series_told(talk, result), items)


def _corrected(talk: RoundTalk, reader: Reader) -> tuple[str, ...]:
    """Why it was corrected, and old and new beside the first version, as these readers may know it.

    Of several corrections what the last one changed comes after that.
    """
    words, number = talk.words, talk.run.round.version
    past = [one for one in talk.office.versions if one.round.version < number]
    if not past:
        return ()
    why = [*past[1:], talk.run] if reader is not Reader.AREA else []
    reasons = tuple(
        words("versions.put_right", version=version_words(words, one.round.version), why=one.round.mistake)
        for one in why
        if one.round.mistake
    )
    alike = (words("versions.alike"),)
    first = differences(talk, past[0], talk.run, reader) or alike
    if len(past) == 1:
        return (*reasons, *first)
    held = held_back(words, talk.score_as(reader))
    last = tuple(one for one in differences(talk, past[-1], talk.run, reader) if one != held) or alike
    return (*reasons, words("versions.since_first"), *first, words("versions.last_correction"), *last)


def _basis(talk: RoundTalk, result: Found) -> tuple[str, ...]:
    score = result.score
    return (
        " ".join((talk.words("team_results.foot_self"), *released_by(talk))),
        *mistaken(talk, score),
        *(() if score.reader is Reader.AREA else being_corrected(talk)),
        *not_returned(talk, score),
        *in_short(talk, score, missing_said=True),
        *conditions(talk, result),
        taken_part(talk, score),
        *came_in.handed_in_round(talk, score),
        *came_in.late_in_round(talk, score),
        *checks.in_round(talk, score),
        *remarked(talk),
    )


def _columns(framework: Framework, score: AreaScore) -> tuple[str, ...]:
    """The agencies whose values may be read: all of which a team has returned."""
    if score.reader is Reader.AREA:
        return ()
    return tuple(one.name for one in framework.agencies if one.id in _there(score))


def _there(score: AreaScore) -> frozenset[str]:
    return frozenset((*score.counted.returned, *score.counted.partly))


def _domain(talk: RoundTalk, result: Found, domain: AreaDomain) -> DomainReport:
    score, known = result.score, domain.domain
    told = result.every(known.id) if result.compares else []
    tenths = domain.tenths(score.series)
    return DomainReport(
        name=known.title,
        short=known.short,
        score=tenths,
        rated_score=domain.tenths(Series.SELF_RATED),
        why="" if tenths is not None else _why_no_score(talk, score, domain),
        provisional=tenths is not None and (score.provisional or domain.provisional),
        **beside_of(talk, told),
        least=domain.span.least if domain.span else None,
        most=domain.span.most if domain.span else None,
        range_items=result.range_on(domain),
        rests=from_one(talk, score, domain, score.series),
        items=tuple(_item(talk, score, one) for one in domain.items),
        evidence=tuple(one.text for one in known.evidence),
    )


def _why_no_score(talk: RoundTalk, score: AreaScore, domain: AreaDomain) -> str:
    """Why a domain has no score; where nobody has returned it is that, and not that nobody was asked."""
    if not score.submitted:
        return talk.words("reports.no_return")
    return talk.words(f"standing.{domain.standing(score.series)}")


def _item(talk: RoundTalk, score: AreaScore, one: AreaItem) -> ItemReport:
    numbers, framework = one.numbers, talk.run.framework
    agreed = talk.run.agreed.get(one.item.id) if one.agreed is not None else None
    by_agency = score.reader is not Reader.AREA
    value = one.value(Series.SETTLED)
    return ItemReport(
        **named(one.item),
        said=tuple(_said(talk, one, agency.id) for agency in framework.agencies if agency.id in _there(score))
        if by_agency
        else (),
        median=numbers.median,
        agreed=None if one.agreed is None else one.scale.values[one.agreed],
        agreed_why=agreed.reason if agreed and by_agency else "",
        dissent=agreed.dissent if agreed and by_agency else "",
        why=_why(talk, score, one) if value is None else "",
        least=numbers.least,
        most=numbers.most,
        good=numbers.good,
        agencies=numbers.agencies,
        rated=numbers.rated,
        dont_know=numbers.dont_know,
        no_case=numbers.no_case,
        not_applicable=numbers.not_applicable,
        unanswered=numbers.unanswered,
        challenge=_challenge(talk, one.scale, challenge_of(talk, one)),
        mixed=one in score.mixed,
    )


def _challenge(talk: RoundTalk, scale: Scale, one: Challenge | None) -> str:
    """What was challenged, and that it has been agreed on since; "" where nothing was."""
    level = challenged_level(talk.words, scale, one) if one else ""
    said = (level, one.note, settled_since(talk, one)) if one else ()
    return " – ".join(part for part in said if part)


def _why(talk: RoundTalk, score: AreaScore, one: AreaItem) -> str:
    """Why an item has no value."""
    if not score.submitted:
        return talk.words("reports.no_return")
    if one.withheld:
        # who is asked again was chosen by what was said before, so not even that is told
        return talk.words("reports.withheld_again" if talk.run.round.progress else "reports.withheld")
    if not one.asked:
        return talk.words("reports.not_asked")
    return talk.words("reports.nobody_rated")


def _said(talk: RoundTalk, one: AreaItem, agency: str) -> Said:
    """What an agency says of an item: its value, or why it has none."""
    if agency in one.halves:
        return Said(value=one.agencies[agency])
    return Said(why=no_level(talk, one, agency))
