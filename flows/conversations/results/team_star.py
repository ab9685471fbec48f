"""The star of a team's own sheet, alone or beside its return of before, on the items rated both times.

A picture and its caption are made of the same texts. What has to be read comes first in both, because a long
list gives way at its end.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from flows.asking.names import in_a_file_name
from flows.asking.reasons import apart, says_something
from flows.conversations.results.beside import (
    Spoke,
    compared_spoke,
    disclaimed,
    how,
    on_compared,
    own_spoke,
)
from flows.conversations.results.edges import how_far_apart, standing_out
from flows.conversations.results.kinds import Kind
from flows.conversations.results.team_beside import (
    Compared,
    based,
    beside,
    elsewhere,
    kind_of,
    named,
    too_little,
)
from flows.conversations.results.working import ring_names, what_levels_count
from flows.framework import Domain
from flows.lengths import first_words
from flows.moments import day_in
from flows.replies import Picture, Ray, Star
from flows.rounds import OTHER_REASON, RoundState
from flows.scoring import DomainScore, decimal
from flows.talk import SheetTalk

OWN_REASONS = 40
"""Characters that a caption has for reasons of the team's own; what finds no room there is counted."""


def picture(talk: SheetTalk, *, exact: bool = False) -> Picture:
    """The star and the words that say what it shows."""
    day = day_of(talk).isoformat()
    area, team = in_a_file_name(talk.called(talk.here.area)), in_a_file_name(talk.here.team.name)
    audit = in_a_file_name(talk.framework.short)
    name = talk.words("team_results.file", audit=audit, area=area, team=team, date=day)
    compared = beside(talk)
    kind = kind_of(talk, compared)
    pairs = zip(talk.framework.domains, talk.scorecard.domains, strict=True)
    spokes = [_spoke(talk, compared, kind, domain, score) for domain, score in pairs]
    return Picture(
        star=_star(talk, compared, kind, spokes),
        caption=_caption(talk, compared, kind, spokes),
        name=name,
        exact=exact,
    )


def _spoke(
    talk: SheetTalk, compared: Compared | None, kind: Kind, domain: Domain, score: DomainScore
) -> Spoke:
    """A domain: what is compared of it, or what it came to alone."""
    words, team = talk.words, talk.here.team
    full = len(talk.framework.questions(team.agency, team.functions).by_domain.get(domain.id, ()))
    change = compared.of(domain.id) if compared and kind is not Kind.ALONE else None
    if change and score.asked and (change.compared or kind is Kind.BESIDE):
        return compared_spoke(
            words,
            domain,
            change,
            provisional=score.provisional,
            hollow=score.provisional,
            part_of=full if kind is Kind.BESIDE else 0,
        )
    part = score.asked and talk.here.sheet.only is not None
    said = how(words, change) if change and score.tenths is not None else ""
    ray = Ray(
        name=domain.short,
        tenths=score.tenths,
        words=score_words(talk, score),
        provisional=score.provisional,
        change=words("beside.part", items=score.asked, all_items=full) if part else said,
    )
    return own_spoke(words, ray)


def _star(talk: SheetTalk, compared: Compared | None, kind: Kind, spokes: list[Spoke]) -> Star:
    words = talk.words
    series, past = words("team_results.series"), ""
    if compared and kind is not Kind.ALONE:
        past = named(talk, compared, series)
    if compared and kind is Kind.BESIDE:
        series = on_compared(words, series, compared.items)
    return Star(
        title=title_of(talk),
        subtitle=when_of(talk),
        mark=words("practice.mark") if talk.here.area.practice else "",
        rings=ring_names(words, talk.framework.scale),
        numbers=talk.framework.scale.numbers,
        values=talk.framework.scale.thousandths,
        rays=tuple(spoke.ray for spoke in spokes),
        series=series,
        series_before=past,
        foot=(
            self_reported(talk),
            *foot_provisional(talk, spokes),
            *not_asked(talk),
            *_compared(talk, compared, kind),
            _rated(talk),
            *(() if kind is Kind.ALONE else too_little(talk, compared)),
            *disclaimed(talk.framework),
        ),
    )


def title_of(talk: SheetTalk) -> str:
    """What a picture is headed with."""
    return talk.words("team_results.title", team=talk.here.team.name, audit=talk.framework.short)


def foot_provisional(talk: SheetTalk, spokes: list[Spoke]) -> tuple[str, ...]:
    """What a hollow mark is, where one is drawn."""
    hollow = any(spoke.ray.provisional for spoke in spokes)
    return (talk.words("team_results.foot_provisional"),) if hollow else ()


def _compared(talk: SheetTalk, compared: Compared | None, kind: Kind) -> tuple[str, ...]:
    """What the comparison rests on where it is drawn here, else where it is."""
    return elsewhere(talk, compared) if kind is Kind.ALONE else based(talk, compared)


def _caption(talk: SheetTalk, compared: Compared | None, kind: Kind, spokes: list[Spoke]) -> str:
    """What the star shows, in words: the text alternative of the picture. A channel may cut the end."""
    words, card = talk.words, talk.scorecard
    lines = [
        talk.mark(" · ".join((title_of(talk), when_of(talk)))),
        self_reported(talk),
        *not_asked(talk),
        *_compared(talk, compared, kind),
        _rated(talk),
        *(() if kind is Kind.ALONE else too_little(talk, compared)),
        " · ".join(spoke.said for spoke in spokes),
        *(() if talk.here.sheet.only is not None else (_extremes(talk),)),
        *_backed(talk),
        *what_levels_count(words, talk.framework.scale),
    ]
    lines += _reasons(talk)
    if card.other_function:
        lines.append(words.count("team_results.other_function", len(card.other_function)))
    lines += disclaimed(talk.framework)
    return "\n".join(lines)


def _reasons(talk: SheetTalk) -> tuple[str, ...]:
    """Why items are not applicable, with the team's own reasons as it typed them."""
    counted = dict(talk.scorecard.reasons)
    others, own = counted.pop(OTHER_REASON, 0), _own_reasons(talk)
    # what somebody typed may be the very words of the list
    reasons = Counter({talk.reason(reason): n for reason, n in counted.items()})
    reasons.update(own)
    if others > sum(own.values()):
        reasons[talk.reason(OTHER_REASON)] += others - sum(own.values())
    said = [talk.words("team_results.reason", n=n, reason=reason) for reason, n in reasons.items()]
    return (talk.words("team_results.reasons", reasons=", ".join(said)),) if said else ()


def _own_reasons(talk: SheetTalk) -> dict[str, int]:
    """The team's own reasons that there is room for, the first cut to it, and how often each was typed."""
    typed = [apart(talk.here.sheet.answers.get(item.id))[1] for item in talk.asked]
    found = Counter(first_words(one, OWN_REASONS) for one in typed if says_something(one))
    shown: dict[str, int] = {}
    for reason, n in found.most_common():
        if len(", ".join((*shown, reason))) > OWN_REASONS:
            break
        shown[reason] = n
    return shown


def not_asked(talk: SheetTalk) -> tuple[str, ...]:
    """How much a progress round left out; nothing where the team is asked everything."""
    team = talk.here.team
    full = len(talk.framework.asked(team.agency, team.functions))
    left = full - len(talk.asked)
    return (talk.words.count("beside.not_asked", left, asked=full),) if left else ()


def day_of(talk: SheetTalk) -> date:
    """The area's date of the return, or today's while there is none."""
    return day_in(talk.here.area.zone, talk.here.sheet.submitted or talk.event.at)


def self_reported(talk: SheetTalk) -> str:
    """That nobody has checked it, and in which role it was released where it was: a picture is sent on."""
    words, round_ = talk.words, talk.here.round
    parts = [words("team_results.foot_self")]
    if round_.released:
        who = words("area_results.a_coordinator")
        corrected = talk.date(round_.corrected) if round_.corrected else ""
        key = "versions.team_corrected" if corrected else "versions.first"
        key = "versions.team_left_out" if corrected and not talk.here.sheet.submitted else key
        key = "versions.team_under_way" if round_.correcting else key
        key = "versions.team_unreleased" if is_unreleased(talk) else key
        parts.append(words(key, who=who, date=talk.date(round_.released), corrected=corrected))
    return " ".join(parts)


def when_of(talk: SheetTalk, *, numbered: bool = True) -> str:
    """Its round and in which month that opened, and how far it is; for practice, when it was returned."""
    practice, round_ = talk.here.area.practice, talk.here.round
    day = day_of(talk) if practice else day_in(talk.here.area.zone, round_.opened)
    key = "team_results.practice" if practice else "team_results.draft"
    key = "team_results.released" if round_.state is RoundState.RELEASED else key
    key = "team_results.correcting" if is_unreleased(talk) else key
    key = key if talk.here.sheet.submitted else "team_results.unsubmitted"
    when = talk.words(key, month=talk.words(f"dates.month.{day.month}"), year=day.year)
    if practice or not numbered:
        return when
    return talk.words("team_results.numbered", number=round_.number, when=when)


def is_unreleased(talk: SheetTalk) -> bool:
    """Whether the round is released, and this return is another than in it: for a correction under way.

    One that is let in and has not been reopened is still as it was released.
    """
    round_, sheet = talk.here.round, talk.here.sheet
    released = round_.corrected or round_.released
    if not round_.correcting or released is None:
        return False
    return sheet.submitted is None or sheet.submitted > released


def score_words(talk: SheetTalk, score: DomainScore) -> str:
    """A domain's score as it is printed everywhere, or why there is none."""
    if score.tenths is None:
        return talk.words(f"standing.{score.standing}")
    number = decimal(score.tenths)
    return talk.words("team_results.provisional", score=number) if score.provisional else number


def _rated(talk: SheetTalk) -> str:
    """How much was rated, and what was left out by kind."""
    words, card = talk.words, talk.scorecard
    counts = (
        ("check.dont_know", len(card.dont_know)),
        ("check.no_case", len(card.no_case)),
        ("check.not_applicable", card.not_applicable),
        ("check.unanswered", len(card.unanswered)),
    )
    left_out = ", ".join(words(key, n=n) for key, n in counts if n)
    key = "team_results.foot_rated" if left_out else "team_results.foot_rated_all"
    return words(key, rated=card.rated, asked=card.asked, left_out=left_out)


def _extremes(talk: SheetTalk) -> str:
    """The strongest and the weakest domains, where any stand out."""
    card = talk.scorecard
    scored = sum(score.tenths is not None for score in card.domains)
    best, least, few = (_named(talk, found) for found in (card.strongest, card.weakest, card.too_few))
    return standing_out(talk, best, least, few, scored=scored)


def verdict(talk: SheetTalk) -> tuple[str, ...]:
    """How the strongest and the weakest are found; nothing where none are named."""
    if talk.here.sheet.only is not None:
        return ()
    found = [(score, mean) for score in talk.scorecard.domains if (mean := score.mean)]
    names = _named(talk, [score for score, _ in found])
    return how_far_apart(talk, list(zip(names, (mean for _, mean in found), strict=True)))


def _named(talk: SheetTalk, scores: Sequence[DomainScore]) -> list[str]:
    """Domains, each with its score."""
    names = {domain.id: domain.short for domain in talk.framework.domains}
    return [f"{names[score.domain]} {score_words(talk, score)}" for score in scores]


def _backed(talk: SheetTalk) -> tuple[str, ...]:
    """How many answers at the top level have something behind them; nothing where nobody is asked that."""
    card = talk.scorecard
    if not talk.framework.asks_backing:
        return ()
    if not card.tops:
        return (talk.words("team_results.no_tops"),)
    top = talk.framework.scale.numbers[-1]
    return (talk.words.count("team_results.backed", len(card.tops), backed=len(card.backed), top=top),)
