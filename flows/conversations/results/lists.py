"""The lists behind an area's results."""

from collections import Counter
from collections.abc import Callable, Mapping

from flows.asking.crowds import MANY
from flows.asking.lists import as_fit, back
from flows.cards import Shown, rows
from flows.conversations.partnership import area, offered
from flows.conversations.partnership.outcomes import came_of
from flows.conversations.results import came_in, going_on, items
from flows.conversations.results.area_star import conditions, picked
from flows.conversations.results.beside import as_printed, since, steps_line
from flows.conversations.results.checks import said_wrong
from flows.conversations.results.edges import from_one, told_apart
from flows.conversations.results.found import Found, found, in_series
from flows.conversations.results.missing import in_short, no_team, too_few
from flows.conversations.results.pages import Page, by_domain, in_turn
from flows.conversations.results.pictures import compares
from flows.conversations.results.resting import common, series_told
from flows.conversations.results.told_whom import compared_with, headed
from flows.conversations.results.words import (
    agreed,
    label,
    mistaken,
    not_checked,
    score_words,
    taken_part,
    when,
    withheld,
)
from flows.conversations.results.working import (
    coverage,
    steps_beside,
    steps_to,
    steps_to_ends,
    what_levels_count,
)
from flows.framework import Agency
from flows.people import Reader
from flows.presses.results import AREA_CHANGE, AREA_DETAIL, AREA_LIST, AREA_SUMMARY
from flows.replies import Button
from flows.rounds import NEEDS_RATINGS, actions_as_of
from flows.scoring import AreaDomain, AreaScore, Series, Standing, decimal, score_sheet
from flows.talk import RoundTalk

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
    "no_case",
)
"""The lists, by the number that a press gives them, from 1: new ones come last."""

FIRST = ("domains", "changes")
"""Those that stand on the results themselves; one further card leads to the others."""

_OF_ITEMS = frozenset({"domains", "mixed", "own", "unknown", "challenged"})
"""Lists behind which items are agreed on or challenged."""


def called(talk: RoundTalk, name: str) -> str:
    """What a list is called."""
    if name == "changes" and talk.office.full:
        return talk.words("area_lists.changes_full_button")
    return talk.words(f"area_lists.{name}_button", top=talk.framework.scale.numbers[-1])


def press_of(talk: RoundTalk, name: str) -> str:
    """What shows a list."""
    return AREA_LIST(talk.run.round.id, AT_HAND.index(name) + 1)


def listed(talk: RoundTalk, number: int, page: int = 0) -> Shown:
    """One card of one of the lists, with the way to the next."""
    words, round_id = talk.words, talk.run.round.id
    number = number if 0 < number <= len(AT_HAND) else 1
    name = AT_HAND[number - 1]
    pages = _MADE[name](talk, talk.score) or [Page(lines=(words("lists.empty"),))]
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
    heading = called(talk, name)
    return Shown(
        again=AREA_LIST(round_id, number, at),
        head=f"{talk.area_name} · {when(talk)}",
        heading=" · ".join(part for part in (heading, pages[at].title) if part),
        lines=pages[at].lines,
        buttons=rows(
            *more,
            *(_to_actions(talk) if name == "actions" else ()),
            going_on.about_items(talk) if name in _OF_ITEMS else (),
            _as_picture(talk) if name == "changes" else (),
            _whence(talk, name),
        ),
    )


def _as_picture(talk: RoundTalk) -> tuple[Button, ...]:
    """The picture of what changed, where there is one."""
    press = AREA_CHANGE(talk.run.round.id)
    return (Button(key="d", label=talk.words("area_change.button"), press=press),) if compares(talk) else ()


def _whence(talk: RoundTalk, name: str) -> Button:
    """Back to the results; from a list that a further card leads to, to that."""
    words, round_id = talk.words, talk.run.round.id
    if name in FIRST or name == "actions":
        return Button(key="b", label=words("team_results.back"), press=AREA_SUMMARY(round_id))
    return back(words, AREA_DETAIL(round_id))


def _to_actions(talk: RoundTalk) -> list[Button]:
    """The way from what is noted to where it is done, or to what the results suggest."""
    return [Button(key="a", label=label, press=press) for label, press in offered.actions(talk)]


# domains


def _domains(talk: RoundTalk, score: AreaScore) -> list[Page]:
    first = agreed(talk, score)
    result = found(talk)
    compared = compared_with(talk, result)
    alone = (talk.words("area_lists.in_this_round"),) if compared and talk.run.round.progress else ()
    lines = [_domain(talk, result, domain) for domain in score.domains]
    said = (*first, *alone, *lines, *_outside(talk, score), *compared)
    rests = (*in_short(talk, score), *conditions(talk, result))
    return [Page(lines=card) for card in as_fit((*said, *rests))]


def _outside(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """The domains whose score lies outside the range that stands beside it, and why; as papers say it."""
    found = [one for one in score.domains if one.is_outside(score.series)]
    agreed = [one.domain.short for one in found if not one.is_outside(Series.SELF_RATED)]
    other = [one.domain.short for one in found if one.domain.short not in agreed]
    lines = (("area_lists.outside", agreed), ("area_lists.outside_other", other))
    return tuple(talk.words(key, domains=talk.words.all_of(names)) for key, names in lines if names)


def _domain(talk: RoundTalk, result: Found, domain: AreaDomain) -> str:
    words, score, title = talk.words, result.score, domain.domain.short
    if domain.standing(Series.SELF_RATED) is Standing.NOT_ASKED:
        return words("area_lists.domain_none", title=title, why=words("area_lists.not_asked"))
    if domain.standing(Series.SELF_RATED) is Standing.WITHHELD:
        return words("area_lists.domain_none", title=title, why=words(f"standing.{Standing.WITHHELD}"))
    own, settled = (_scored(talk, result, domain, series) for series in (Series.SELF_RATED, Series.SETTLED))
    there = [domain.tenths(series) is not None for series in (Series.SELF_RATED, Series.SETTLED)]
    key = "area_lists.domain" if score.agreed else "area_lists.domain_self"
    if not there[0]:
        key = "area_lists.domain_settled" if score.agreed and there[1] else "area_lists.domain_none"
    alone = from_one(talk, score, domain, score.series)
    parts = [words(key, title=title, own=own, settled=settled, why=own)]
    parts += [words("area_lists.from_one", said=alone)] if alone else []
    parts.append(_range(talk, result, domain))
    left_out = (domain.dont_know, domain.no_case, domain.not_applicable, domain.unanswered)
    parts.append(coverage(words, domain.rated, domain.asked, left_out))
    return " ".join(part for part in parts if part)


def _scored(talk: RoundTalk, result: Found, domain: AreaDomain, series: Series) -> str:
    """A domain's score, with on how many items where it has another number beside the round before."""
    said, tenths = score_words(talk, domain, series), domain.tenths(series)
    told = [change for change, _ in result.every(domain.domain.id) if change.now]
    if tenths is None or all(change.now and change.now.tenths == tenths for change in told):
        return said
    return talk.words("area_lists.on_so_many", score=said, n=len(domain.rests_on(series)))


def _range(talk: RoundTalk, result: Found, domain: AreaDomain) -> str:
    """From the lowest agency to the highest; none is named."""
    words, span = talk.words, domain.span
    if span is None:
        scored = domain.standing(Series.SELF_RATED) is Standing.SCORED
        return words("area_lists.no_range") if scored and talk.score.reader is Reader.AREA else ""
    least, most = decimal(span.least), decimal(span.most)
    ends = least if least == most else words("papers.from_to", least=least, most=most)
    if n := result.range_on(domain):
        # other items have a range than a number beside it is of, which may lie outside the range
        return words("area_lists.ends_on", ends=ends, n=n)
    if least != most:
        return words("area_lists.ends", least=least, most=most)
    return words("area_lists.one_agency" if span.agencies == 1 else "area_lists.alike", value=least)


# what is to be done


def _actions(talk: RoundTalk, score: AreaScore) -> list[Page]:
    """What was noted to be done in this round and before, what is open first, and what came of it."""
    words, run, lines = talk.words, talk.run, []
    for action in actions_as_of(talk.office.actions, talk.office.rounds, run.round):
        if action.item in score.items:
            name = label(talk, score.items[action.item])
            state = area.action_state(talk, action)
            lines.append(words("area_lists.action_line", label=name, what=action.what, state=state))
            lines += came_of(talk, action)
    return in_turn(lines)


# rounds beside each other, and who took part


def tells_changes(talk: RoundTalk, result: Found) -> bool:
    """Whether there is a domain of which this reader is told how it changed."""
    found_in = (in_series(talk, result, each) for each in (result.now.series, Series.SELF_RATED))
    told = (there.told(one.domain.id)[0] for there in found_in for one in result.score.domains)
    return any(change is not None and change.compared for change in told)


def _changes(talk: RoundTalk, _score: AreaScore) -> list[Page]:
    words, result, before = talk.words, found(talk), talk.office.beside
    if before is None:
        return []
    pages: dict[Series, Page] = {}
    for each in dict.fromkeys((result.now.series, Series.SELF_RATED)):
        there = in_series(talk, result, each)
        series = there.series
        if there.comparison is None or series is None or series in pages:
            continue
        shown = series_told(talk, there)
        lines = [words("area_lists.beside", number=before.round.number, series=shown)]
        for whom, told in headed(talk, there):
            lines += whom
            for domain, change in told:
                said = since(words, change, part=True)
                if change.now:
                    said = words("beside.line", words=decimal(change.now.tenths), change=said)
                if change.pairs:
                    said = words.count("area_lists.on_items", len(change.pairs), change=said)
                lines.append(words("area_lists.change_line", title=domain.domain.short, change=said))
        title = words(f"area_lists.series.{series}")
        lines += [common(talk, there, there.comparison), *steps_line(words, there.comparison.changes)]
        pages[series] = Page(title=title, lines=tuple(lines))
    return list(pages.values())


def _takers(talk: RoundTalk, score: AreaScore) -> list[Page]:
    returns = talk.run.returns
    lines = [taken_part(talk, score), *in_short(talk, score)]
    lines += mistaken(talk, score) if score.held else ()
    lines += _counted(talk, score) if len(returns) > MANY else _named(talk, score)
    lines += [*not_checked(talk), *said_wrong(talk, score), *too_few(talk, score)]
    lines += no_team(talk, score)
    lines += came_in.late_in_round(talk, score)
    return [Page(lines=(*lines, *withheld(talk, score), *_reasons(talk, score)))]


def _named(talk: RoundTalk, score: AreaScore) -> list[str]:
    """Which teams have returned and which have not; these may be counted still where numbers are held."""
    words, lines = talk.words, []
    not_returned = "area_lists.not_returned_held" if score.held else "area_lists.not_returned"
    returns, blank = talk.run.returns, score.turnout.blank
    for key, of in (
        (
            "area_lists.returned",
            [one for one in returns if one.sheet.submitted and one.sheet.id not in blank],
        ),
        ("area_lists.blank", [one for one in returns if one.sheet.id in blank]),
        (not_returned, [one for one in returns if not one.sheet.submitted]),
    ):
        lines += [words(key, names=words.all_of([one.team.name for one in of]))] if of else []
    return lines


def _counted(talk: RoundTalk, score: AreaScore) -> list[str]:
    """The same in counts, agency by agency, where a list of names would be no help."""
    apart = score.turnout.blank if talk.run.round.rules >= NEEDS_RATINGS else frozenset()
    teams = Counter(one.team.agency for one in talk.run.returns)
    back = Counter(one.team.agency for one in talk.run.returns if one.sheet.submitted)
    blank = Counter(one.team.agency for one in talk.run.returns if one.sheet.id in apart)

    def said(known: Agency) -> str:
        counts: dict[str, object] = {
            "agency": known.name,
            "submitted": back[known.id] - blank[known.id],
            "teams": teams[known.id],
        }
        if n := blank[known.id]:
            return talk.words.count("area_lists.returned_blank", n, **counts)
        return talk.words("area_lists.returned_of", **counts)

    return [said(known) for known in talk.run.framework.agencies if teams[known.id]]


def _reasons(talk: RoundTalk, score: AreaScore) -> list[str]:
    """Why what does not apply does not; how much has no level was said before."""
    words, numbers = talk.words, [one.numbers for one in score.items.values()]
    reasons: Counter[str] = Counter()
    for one in numbers:
        reasons.update(one.reasons)
    # in the framework's order, because another would tell by which team each came in
    order = {known.id: place for place, known in enumerate(talk.run.framework.reasons)}
    ids = sorted(reasons, key=lambda id_: order.get(id_, len(order)))
    parts = [words("team_results.reason", n=reasons[id_], reason=talk.reason(id_)) for id_ in ids]
    lines = [words("team_results.reasons", reasons=", ".join(parts))] if parts else []
    many = _with_many(talk) if score.reader is Reader.TEAMS else []
    return lines + ([words("area_lists.many_not_applicable", teams=words.all_of(many))] if many else [])


def _with_many(talk: RoundTalk) -> list[str]:
    """The names of teams that say of too much that it does not apply to them."""
    framework = talk.run.framework
    back = [one for one in talk.run.returns if one.sheet.submitted]
    cards = [(one.team.name, score_sheet(framework, one.team, one.sheet)) for one in back]
    return [name for name, card in cards if card.many_not_applicable]


def _working(talk: RoundTalk, score: AreaScore) -> list[Page]:
    by_id = {domain.domain.id: domain for domain in score.domains}
    result = found(talk)
    pages = by_domain(
        talk,
        lambda domain: (
            *steps_to(talk, score, by_id[domain.id]),
            *steps_to_ends(talk, result, by_id[domain.id]),
            *steps_beside(talk, result, by_id[domain.id]),
        ),
    )
    counts = what_levels_count(talk.words, talk.framework.scale)
    told = [result.told(domain.domain.id)[0] for domain in score.domains]
    printed = as_printed(talk.words, filter(None, told))
    chance = (*printed, *picked(talk, result))
    rule = (talk.words("area_lists.rule"), *counts, *chance, *withheld(talk, score), *not_checked(talk))
    made = [Page(title=page.title, lines=(*rule, *page.lines)) for page in pages]
    verdict = () if talk.run.round.progress else told_apart(talk, score)
    # it rests on what stands before it; last, so that no button leads to another page than before
    return [*made, *([Page(title=talk.words("told_apart.title"), lines=verdict)] if verdict else [])]


_MADE: Mapping[str, Callable[[RoundTalk, AreaScore], list[Page]]] = {
    "domains": _domains,
    "mixed": items.mixed,
    "own": items.own,
    "unknown": items.unknown,
    "no_case": items.no_case,
    "unbacked": items.unbacked,
    "changes": _changes,
    "takers": _takers,
    "working": _working,
    "actions": _actions,
    "challenged": items.challenged,
}
