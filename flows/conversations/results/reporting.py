"""The report of a round for one edition, and of one team's return: what the files print, made of a board.

It says what the cards and pictures say, in their words, and holds only what the edition's readers may know,
whoever asks for it.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from flows.asking.backings import behind
from flows.asking.blank_sheets import steps_of
from flows.conversations.results import came_in, checks
from flows.conversations.results.acting import action_of
from flows.conversations.results.area_star import conditions, picked, remarked, too_little
from flows.conversations.results.beside import on_compared, since
from flows.conversations.results.differing import differences
from flows.conversations.results.edges import from_one
from flows.conversations.results.findings import findings, undone
from flows.conversations.results.found import Found, found
from flows.conversations.results.kinds import Kind
from flows.conversations.results.missing import in_short, not_returned
from flows.conversations.results.resting import series_told
from flows.conversations.results.series import compared_now
from flows.conversations.results.team_beside import Compared, basis, beside, kind_of
from flows.conversations.results.team_beside import picked as picked_own
from flows.conversations.results.team_beside import too_little as too_little_own
from flows.conversations.results.team_star import not_asked, self_reported, when_of
from flows.conversations.results.words import (
    being_corrected,
    challenge_of,
    challenged_level,
    held_back,
    mistaken,
    no_level,
    released_by,
    series_words,
    settled_since,
    taken_part,
    version_words,
    when,
)
from flows.framework import Framework, Item
from flows.people import Reader
from flows.reports import DomainReport, Edition, ItemReport, Report, Said
from flows.rounds import Answer, Challenge, DontKnow, NoCase, NotApplicable, Rated, actions_as_of
from flows.scale import Scale
from flows.scoring import (
    FEWEST_LEVELS,
    AreaDomain,
    AreaItem,
    AreaScore,
    Change,
    Series,
    decimal,
)
from flows.talk import RoundTalk, SheetTalk

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
        **_content(framework),
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


def _content(framework: Framework) -> dict[str, Any]:
    """What a report says of the framework that its round is pinned to."""
    return {
        "language": framework.language,
        "framework": framework.title,
        "version": framework.version,
        "credit": framework.credit,
        "disclaimer": framework.disclaimer,
        "steps": steps_of(framework),
        "good_from": framework.scale.good_from,
        "sources": tuple(dict.fromkeys(source.cite for source in framework.sources)),
    }


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
        **_beside(talk, told),
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


def _beside(talk: RoundTalk | SheetTalk, told: Sequence[tuple[Change, Reader | None]]) -> dict[str, Any]:
    """A domain beside the round before, where the two can be compared at all.

    The numbers are the first of what is told; what is said beside them has the others.
    """
    if not told:
        return {}
    words, (first, reader) = talk.words, told[0]
    more = [
        words(
            "beside.on_items_too",
            n=len(change.pairs),
            score=decimal(change.now.tenths),
            change=since(words, change, part=True),
        )
        for change, _ in told[1:]
        if change.now
    ]
    return {
        "then": first.then.tenths if first.then else None,
        "now": first.now.tenths if first.now else None,
        "both": len(first.pairs),
        "change": since(words, first, part=True),
        "few": reader is not None,
        "more": "; ".join(more),
    }


def _item(talk: RoundTalk, score: AreaScore, one: AreaItem) -> ItemReport:
    numbers, framework = one.numbers, talk.run.framework
    agreed = talk.run.agreed.get(one.item.id) if one.agreed is not None else None
    by_agency = score.reader is not Reader.AREA
    value = one.value(Series.SETTLED)
    return ItemReport(
        **_named(one.item),
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


def _named(item: Item) -> dict[str, Any]:
    also = tuple(one.what for one in item.also)
    named = {"id": item.id, "label": item.label, "statement": item.statement}
    return {**named, "own": item.about == "own", "also": also}


# one team's own return


def of_sheet(talk: SheetTalk) -> Report:
    """The report of a team's own return, with its notes and what backs it."""
    beside_it = beside(talk)
    kind = kind_of(talk, beside_it)
    compares = bool(beside_it and beside_it.items)
    pairs = zip(talk.framework.domains, talk.scorecard.domains, strict=True)
    return Report(
        edition=Edition.TEAM,
        whose=talk.here.team.name,
        when=_when_of_team(talk),
        practice=talk.here.area.practice,
        **_content(talk.framework),
        basis=(
            self_reported(talk),
            *came_in.handed_in_of_team(talk),
            *came_in.late_of_team(talk),
            *not_asked(talk),
            *basis(talk, beside_it),
            *too_little_own(talk, beside_it),
        ),
        columns=(talk.here.team.name,),
        series=_own_series(talk, beside_it if kind is Kind.BESIDE else None),
        settled=False,
        before=_before(talk, beside_it) if beside_it and compares else "",
        beside=kind is Kind.BESIDE,
        picked=bool(picked_own(talk, beside_it)),
        twice=kind is not Kind.ALONE,
        fewest=FEWEST_LEVELS,
        domains=tuple(
            DomainReport(
                name=domain.title,
                short=domain.short,
                score=score.tenths,
                rated_score=score.tenths,
                why="" if score.tenths is not None else talk.words(f"standing.{score.standing}"),
                provisional=score.provisional,
                **_beside(talk, [(beside_it.of(domain.id), None)] if beside_it and compares else []),
                items=_own_items(talk, domain.id),
                evidence=tuple(one.text for one in domain.evidence),
            )
            for domain, score in pairs
        ),
    )


def _own_series(talk: SheetTalk, drawn: Compared | None) -> str:
    """What a team's star shows: its numbers, or of a progress round what is compared."""
    series = talk.words("team_results.series")
    return on_compared(talk.words, series, drawn.items) if drawn else series


def _when_of_team(talk: SheetTalk) -> str:
    """The partnership with its round; of a return for practice only when."""
    when = when_of(talk)
    if talk.here.area.practice:
        return when
    return talk.words("reports.team_when", area=talk.called(talk.here.area), when=when)


def _before(talk: SheetTalk, compared: Compared) -> str:
    if compared.practice:
        return talk.words("reports.practice", day=compared.practice)
    return talk.words("reports.round", number=compared.number)


def _own_items(talk: SheetTalk, domain: str) -> tuple[ItemReport, ...]:
    return tuple(
        _own_item(talk, item, talk.here.sheet.answers.get(item.id)) for item in talk.asked_in(domain)
    )


def _own_item(talk: SheetTalk, item: Item, answer: Answer | None) -> ItemReport:
    rating = answer.rating if answer else None
    value = talk.framework.scale.values[rating.level] if isinstance(rating, Rated) else None
    why = "" if value is not None else talk.rating(rating)
    if isinstance(rating, NotApplicable):
        why = talk.said(item)
    return ItemReport(
        **_named(item),
        said=(Said(value=value, why=why),),
        median=value,
        why=why,
        agencies=int(value is not None),
        rated=int(value is not None),
        dont_know=int(isinstance(rating, DontKnow)),
        no_case=int(isinstance(rating, NoCase)),
        not_applicable=int(isinstance(rating, NotApplicable)),
        unanswered=int(rating is None),
        note=(answer.note if answer else None) or "",
        backing=behind(talk.words, talk.framework, answer),
    )
