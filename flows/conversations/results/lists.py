"""The lists behind an area's results."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from flows.asking.lists import some_of
from flows.cards import Shown, rows
from flows.conversations.partnership import area
from flows.conversations.partnership.outcomes import came_of
from flows.conversations.results.area_star import conditions
from flows.conversations.results.beside import since, steps_line
from flows.conversations.results.words import (
    Found,
    agencies,
    challenge_words,
    common,
    compared,
    found,
    label,
    level,
    provisional,
    score_words,
    series_words,
    taken_part,
    teams,
    too_few,
    when,
)
from flows.conversations.results.working import coverage, steps_beside, steps_to
from flows.framework import Domain
from flows.presses import AREA_LIST, AREA_SUMMARY
from flows.replies import Button
from flows.scoring import (
    AreaDomain,
    AreaItem,
    AreaScore,
    Scorecard,
    Series,
    Standing,
    decimal,
    score_sheet,
)
from flows.talk import RoundTalk

ON_A_CARD = 6
"""Items on one card of a list that is not by domain; each takes a line or two."""

AT_HAND = (
    "domains",
    "mixed",
    "own",
    "unknown",
    "unbacked",
    "changes",
    "takers",
    "working",
    "actions",
    "challenged",
)
"""The lists, by the number that a press gives them, from 1: new ones come last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """One card of a list; `title` is "" where the list has no parts."""

    title: str = ""
    lines: tuple[str, ...]


def listed(talk: RoundTalk, number: int, page: int = 0) -> Shown:
    """One card of one of the lists, with the way to the next."""
    words, round_id = talk.words, talk.run.round.id
    number = number if 0 < number <= len(AT_HAND) else 1
    name = AT_HAND[number - 1]
    pages = _MADE[name](talk, talk.score) or [_Page(lines=(words("lists.empty"),))]
    at = min(page, len(pages) - 1)
    following = pages[at + 1 : at + 2]
    more = [
        Button(
            key="n",
            label=words("answers.next", domain=one.title) if one.title else words("area_lists.more"),
            press=AREA_LIST(round_id, number, at + 1),
        )
        for one in following
    ]
    heading = words(f"area_lists.{name}_button")
    return Shown(
        again=AREA_LIST(round_id, number, at),
        head=f"{talk.area_name} · {when(talk)}",
        heading=" · ".join(part for part in (heading, pages[at].title) if part),
        lines=pages[at].lines,
        buttons=rows(*more, Button(key="b", label=words("team_results.back"), press=AREA_SUMMARY(round_id))),
    )


def _in_turn(lines: Sequence[str], first: Sequence[str] = ()) -> list[_Page]:
    """Lines some on each card; `first` stands above those of the first card."""
    starts = range(0, max(len(lines), 1), ON_A_CARD)
    parts = [(*(first if start == 0 else ()), *lines[start : start + ON_A_CARD]) for start in starts]
    return [_Page(lines=part) for part in parts if part]


def _by_domain(talk: RoundTalk, lines_of: Callable[[Domain], Sequence[str]]) -> list[_Page]:
    """A card for each domain that has lines."""
    pages = [(domain.short, tuple(lines_of(domain))) for domain in talk.run.framework.domains]
    return [_Page(title=title, lines=lines) for title, lines in pages if lines]


# domains


def _domains(talk: RoundTalk, score: AreaScore) -> list[_Page]:
    first = [talk.words("area_results.agreed", agreed=score.agreed, items=len(score.about_area))]
    result = found(talk)
    lines = [
        " ".join((_domain(talk, score, domain), *_beside(talk, result, domain))) for domain in score.domains
    ]
    return [_Page(lines=(*first, *lines, *provisional(talk, score), *conditions(talk, result)))]


def _beside(talk: RoundTalk, result: Found, domain: AreaDomain) -> tuple[str, ...]:
    """The number of a domain beside the round before, in the series that the star shows."""
    words, change = talk.words, result.comparison.of(domain.domain.id) if result.comparison else None
    if change is None or change.now is None:
        return ()
    items, score = len(domain.items), decimal(change.now.tenths)
    said = words(
        "beside.compared", n=len(change.pairs), items=items, score=score, change=since(words, change)
    )
    return (said,)


def _domain(talk: RoundTalk, score: AreaScore, domain: AreaDomain) -> str:
    words, title = talk.words, domain.domain.short
    if domain.standing(Series.SELF_RATED) is Standing.NOT_ASKED:
        return words("area_lists.domain_none", title=title, why=words("area_lists.not_asked"))
    own = score_words(talk, domain, Series.SELF_RATED)
    settled = score_words(talk, domain, Series.SETTLED)
    both = "area_lists.domain" if score.agreed else "area_lists.domain_self"
    parts = [words(both, title=title, own=own, settled=settled), _range(talk, domain)]
    parts.append(coverage(words, domain.rated, domain.asked, domain.not_applicable))
    return " ".join(part for part in parts if part)


def _range(talk: RoundTalk, domain: AreaDomain) -> str:
    """From the lowest agency to the highest; only the lowest is named."""
    words, scores = talk.words, domain.agencies
    if not scores:
        return ""
    least, most = decimal(min(scores.values())), decimal(max(scores.values()))
    if domain.lowest:
        return words("area_lists.range", least=least, most=most, lowest=agencies(talk, domain.lowest))
    return words("area_lists.one_agency" if len(scores) == 1 else "area_lists.alike", value=least)


# items


def _mixed(talk: RoundTalk, score: AreaScore) -> list[_Page]:
    ordered = sorted(score.about_area, key=lambda one: -one.spread)
    ordered.sort(key=lambda one: not one.agencies)
    return _in_turn([_with_verdicts(talk, one, _seen(talk, one)) for one in ordered])


def _seen(talk: RoundTalk, one: AreaItem) -> str:
    """How agencies see one truth: the median, how far apart, and who is lowest."""
    words, name = talk.words, label(talk, one)
    alone = _alone(talk, one)
    if alone:
        return words("area_lists.item_said", label=name, said=alone)
    values = one.agencies.values()
    if not one.lowest:
        return words(
            "area_lists.item_said", label=name, said=words("area_lists.alike", value=level(min(values)))
        )
    text = words(
        "area_lists.mixed_line",
        label=name,
        value=level(one.value(Series.SELF_RATED)),
        least=level(min(values)),
        most=level(max(values)),
    )
    return f"{text} {words('area_lists.lowest', lowest=agencies(talk, one.lowest))}"


def _alone(talk: RoundTalk, one: AreaItem) -> str:
    """What there is to say where fewer than two agencies gave a level, "" where more did."""
    words = talk.words
    if not one.agencies:
        if one.dont_know:
            return words("area_lists.nobody")
        return words("area_lists.nobody_fits" if one.not_applicable else "area_lists.nobody_answered")
    if len(one.agencies) > 1:
        return ""
    key = "area_lists.one_team" if len(one.levels) == 1 else "area_lists.one_agency"
    return words(key, value=level(one.value(Series.SELF_RATED)))


def _with_verdicts(talk: RoundTalk, one: AreaItem, text: str) -> str:
    """The line of an item with what was agreed, and what the scrutineer says."""
    words, parts = talk.words, [text]
    agreed = talk.run.agreed.get(one.item.id) if one.agreed is not None else None
    if agreed:
        parts.append(words("area_lists.agreed_line", level=agreed.level))
        parts += [words("area_lists.because", reason=agreed.reason)] if agreed.reason else []
        parts += [words("area_lists.dissent", text=agreed.dissent)] if agreed.dissent else []
    challenge = talk.run.challenges.get(one.item.id)
    if challenge:
        parts.append(challenge_words(talk, challenge))
    return " ".join(parts)


def _own(talk: RoundTalk, score: AreaScore) -> list[_Page]:
    own = {one.item.id: one for one in score.own}

    def lines(domain: Domain) -> list[str]:
        items = [own[item.id] for item in domain.items if item.id in own]
        return [_with_verdicts(talk, one, _practice(talk, one)) for one in items]

    return _by_domain(talk, lines)


def _practice(talk: RoundTalk, one: AreaItem) -> str:
    """How many agencies have it in their own practice, and who is lowest."""
    words, name, good = talk.words, one.item.label, talk.run.framework.top - 1
    alone = _alone(talk, one)
    if alone:
        return words("area_lists.item_said", label=name, said=alone)
    reached, of = one.at_least(good), len(one.agencies)
    text = words("area_lists.own_line", label=name, n=reached, agencies=of, level=good)
    least = level(min(one.agencies.values()))
    if not one.lowest:
        return f"{text} {words('area_lists.alike', value=least)}"
    return f"{text} {words('area_lists.lowest_at', lowest=agencies(talk, one.lowest), value=least)}"


def _unknown(talk: RoundTalk, score: AreaScore) -> list[_Page]:
    words, names, lines = talk.words, teams(talk), []
    for one in score.unknown:
        who = some_of(talk.words, [names[team] for team in one.dont_know])
        could = some_of(talk.words, [names[team] for team in one.levels])
        tell = words("area_lists.could_tell", teams=could) if could else words("area_lists.nobody")
        lines.append(words("area_lists.unknown_line", label=label(talk, one), who=who, tell=tell))
    return _in_turn(lines)


def _unbacked(talk: RoundTalk, score: AreaScore) -> list[_Page]:
    words, framework = talk.words, talk.run.framework
    if not score.threes:
        return [_Page(lines=(words("team_results.no_threes"),))]
    lines = []
    for agency in framework.agencies:
        bare = score.unbacked.get(agency.id, ())
        labels = ", ".join(framework.items[item].label for item in bare)
        lines += [words("area_lists.unbacked_line", agency=agency.name, items=labels)] if bare else []
    backed = sum(len(card.backed) for card in _cards(talk).values())
    return _in_turn(lines, [words.count("team_results.backed", score.threes, backed=backed)])


def _challenged(talk: RoundTalk, score: AreaScore) -> list[_Page]:
    """What the scrutineer says of single items, beside what they came to."""
    lines = []
    for one in score.items.values():
        challenge = talk.run.challenges.get(one.item.id)
        if challenge:
            value = level(one.value(Series.SETTLED))
            said = challenge_words(talk, challenge)
            name = label(talk, one)
            lines.append(talk.words("area_lists.challenged_line", label=name, value=value, said=said))
    return _in_turn(lines)


def _actions(talk: RoundTalk, score: AreaScore) -> list[_Page]:
    """What was noted to be done in this round, what earlier ones have left open, and what came of it."""
    words, run, before, lines = talk.words, talk.run, talk.office.before, []
    shown = {run.round.id, before.round.id if before else ""}
    for action in talk.office.actions:
        if (action.round in shown or action.is_open) and action.item in score.items:
            name = label(talk, score.items[action.item])
            state = area.action_state(talk, action)
            lines.append(words("area_lists.action_line", label=name, what=action.what, state=state))
            lines += came_of(words, action)
    return _in_turn(lines)


# rounds beside each other, and who took part


def _changes(talk: RoundTalk, score: AreaScore) -> list[_Page]:
    words, result, before = talk.words, found(talk), talk.office.before
    if before is None or result.old is None:
        return []
    pages = []
    for series in dict.fromkeys((score.series, Series.SELF_RATED)):
        comparison = compared(talk, score, result.old, series)
        if comparison is None:
            continue
        shown = series_words(talk, score, series)
        lines = [words("area_lists.beside", number=before.round.number, series=shown)]
        for domain, change in zip(score.domains, comparison.changes, strict=True):
            said = since(words, change)
            if change.now:
                said = words("beside.line", words=decimal(change.now.tenths), change=said)
            if change.pairs:
                said = words.count("area_lists.on_items", len(change.pairs), change=said)
            lines.append(words("area_lists.change_line", title=domain.domain.short, change=said))
        title = words(f"area_lists.series.{series}")
        lines += [common(talk, comparison), *steps_line(words, comparison.changes)]
        pages.append(_Page(title=title, lines=tuple(lines)))
    return pages


def _cards(talk: RoundTalk) -> Mapping[str, Scorecard]:
    """What each team that has submitted said, by the team's id."""
    framework = talk.run.framework
    back = [one for one in talk.run.returns if one.sheet.submitted]
    return {one.team.id: score_sheet(framework, one.team, one.sheet) for one in back}


def _takers(talk: RoundTalk, score: AreaScore) -> list[_Page]:
    words, run = talk.words, talk.run
    lines = [taken_part(talk, score), *provisional(talk, score)]
    for key, back in (("area_lists.returned", True), ("area_lists.not_returned", False)):
        names = [one.team.name for one in run.returns if bool(one.sheet.submitted) is back]
        lines += [words(key, names=words.all_of(names))] if names else []
    lines += too_few(talk, score)
    there = {one.team.agency for one in run.returns}
    absent = [agency for agency in score.missing if agency not in there]
    lines += [words("area_lists.no_team", agencies=agencies(talk, absent))] if absent else []
    return [_Page(lines=(*lines, *_left_out(talk)))]


def _left_out(talk: RoundTalk) -> list[str]:
    """What has no level, by kind and reason."""
    words, cards = talk.words, _cards(talk)
    counts = (
        ("check.dont_know", sum(len(card.dont_know) for card in cards.values())),
        ("check.not_applicable", sum(card.not_applicable for card in cards.values())),
        ("check.unanswered", sum(len(card.unanswered) for card in cards.values())),
    )
    said = ", ".join(words(key, n=n) for key, n in counts if n)
    lines = [words("working.left_out", items=said)] if said else []
    reasons: Counter[str] = Counter()
    for card in cards.values():
        reasons.update(card.reasons)
    parts = [words("team_results.reason", n=n, reason=talk.reason(reason)) for reason, n in reasons.items()]
    lines += [words("team_results.reasons", reasons=", ".join(parts))] if parts else []
    many = [teams(talk)[team] for team, card in cards.items() if card.many_not_applicable]
    return lines + ([words("area_lists.many_not_applicable", teams=words.all_of(many))] if many else [])


def _working(talk: RoundTalk, score: AreaScore) -> list[_Page]:
    by_id = {domain.domain.id: domain for domain in score.domains}
    result = found(talk)
    pages = _by_domain(
        talk,
        lambda domain: (
            *steps_to(talk, score, by_id[domain.id]),
            *steps_beside(talk, result, by_id[domain.id]),
        ),
    )
    rule = talk.words("area_lists.rule")
    return [_Page(title=page.title, lines=(rule, *page.lines)) for page in pages]


_MADE: Mapping[str, Callable[[RoundTalk, AreaScore], list[_Page]]] = {
    "domains": _domains,
    "mixed": _mixed,
    "own": _own,
    "unknown": _unknown,
    "unbacked": _unbacked,
    "changes": _changes,
    "takers": _takers,
    "working": _working,
    "actions": _actions,
    "challenged": _challenged,
}
