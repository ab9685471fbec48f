"""The report of one team's own return, with its notes and what backs it: for that team alone."""

from flows.asking.backings import behind
from flows.conversations.results import came_in
from flows.conversations.results.beside import on_compared
from flows.conversations.results.kinds import Kind
from flows.conversations.results.report_parts import beside_of, content, named
from flows.conversations.results.team_beside import Compared, basis, beside, kind_of, picked, too_little
from flows.conversations.results.team_star import not_asked, self_reported, when_of
from flows.framework import Item
from flows.reports import DomainReport, Edition, ItemReport, Report, Said
from flows.rounds import Answer, DontKnow, NoCase, NotApplicable, Rated
from flows.scoring import FEWEST_LEVELS
from flows.talk import SheetTalk


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
        **content(talk.framework),
        basis=(
            self_reported(talk),
            *came_in.handed_in_of_team(talk),
            *came_in.late_of_team(talk),
            *not_asked(talk),
            *basis(talk, beside_it),
            *too_little(talk, beside_it),
        ),
        columns=(talk.here.team.name,),
        series=_own_series(talk, beside_it if kind is Kind.BESIDE else None),
        settled=False,
        before=_before(talk, beside_it) if beside_it and compares else "",
        beside=kind is Kind.BESIDE,
        picked=bool(picked(talk, beside_it)),
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
                **beside_of(talk, [(beside_it.of(domain.id), None)] if beside_it and compares else []),
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
        **named(item),
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
