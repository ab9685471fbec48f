"""Results of the own team: the star, a summary, and the lists behind it."""

from functools import partial

from flows.asking.backings import behind
from flows.asking.lists import as_fit, sectioned, turns
from flows.cards import Shown, rows
from flows.conversations.partnership import own_team
from flows.conversations.results import came_in, files, going_on
from flows.conversations.results.beside import as_printed, sums
from flows.conversations.results.draft_check import draft_check
from flows.conversations.results.insiders import of_sheet
from flows.conversations.results.team_beside import Compared, basis, beside, compares_full, picked
from flows.conversations.results.team_change import pictures, told
from flows.conversations.results.team_star import not_asked, verdict
from flows.conversations.results.working import coverage, what_levels_count
from flows.forms import Form
from flows.framework import Domain
from flows.permissions import Permission
from flows.presses.results import (
    ANSWERS,
    LOWEST,
    MENU,
    NO_CASE,
    NOT_KNOWN,
    TEAM_RESULTS,
    TEAM_SUMMARY,
    WORKING,
)
from flows.replies import Button
from flows.scale import exact as exact_value
from flows.scoring import FEWEST_LEVELS, DomainScore, Standing, decimal
from flows.talk import Answer, SheetTalk
from flows.verbs import Verb, send, show


def results(talk: SheetTalk) -> Answer:
    """The star with its caption and what changed, then the summary."""
    return talk.turn(summary(talk), before=pictures(talk))


# the summary and its lists


def summary(talk: SheetTalk, notice: str = "") -> Shown:
    """What stands out, with the way to each list."""
    words, sheet, card, onward = talk.words, talk.here.sheet, talk.scorecard, going_on.of_team(talk)
    lowest_ones = Button(key="1", label=_lowest_words(talk), press=LOWEST(sheet.id))
    unsure = Button(key="2", label=words("team_results.dont_know_button"), press=NOT_KNOWN(sheet.id))
    return Shown(
        again=TEAM_SUMMARY(sheet.id),
        notice=notice,
        head=talk.mark(words("team_results.head", team=talk.here.team.name)),
        lines=(
            *not_asked(talk),
            *(told(talk, beside(talk)) if compares_full(talk) else ()),
            *came_in.handed_in_of_team(talk),
            *came_in.late_of_team(talk),
            *of_sheet(talk),
            *_how_many_lowest(talk),
            _some(talk, "team_results.dont_know", len(card.dont_know)),
            *((words.count("team_results.no_case", len(card.no_case)),) if card.no_case else ()),
        ),
        buttons=rows(
            onward,
            (lowest_ones,) if card.lowest else (),
            (unsure,) if card.dont_know else _no_case(talk),
            Button(key="3", label=words("team_results.answers_button"), press=ANSWERS(sheet.id)),
            Button(key="4", label=words("team_results.working_button"), press=WORKING(sheet.id)),
            files.team_button(talk),
            () if onward else going_on.reopening(talk) or own_team.actions(talk),
            Button(key="5", label=words("team_results.done_button"), press=MENU(sheet.id)),
        ),
    )


def _no_case(talk: SheetTalk) -> tuple[Button, ...]:
    """The way to the items of which no case is known; where others are not known, it is on their list."""
    if not talk.scorecard.no_case:
        return ()
    label = talk.words("team_results.no_case_button")
    return (Button(key="n", label=label, press=NO_CASE(talk.here.sheet.id)),)


def _how_many_lowest(talk: SheetTalk) -> tuple[str, ...]:
    """How many are at the lowest level; where nothing is rated, that."""
    card = talk.scorecard
    if not any(score.rated for score in card.domains):
        return (talk.words("team_results.nothing_rated"),)
    return (_some(talk, "team_results.lowest", len(card.lowest), level=talk.framework.scale.numbers[0]),)


def _some(talk: SheetTalk, key: str, n: int, **values: object) -> str:
    return talk.words.count(key, n, **values) if n else talk.words(f"{key}.none", **values)


def _lowest_words(talk: SheetTalk) -> str:
    return talk.words("team_results.lowest_button", level=talk.framework.scale.numbers[0])


def lowest(talk: SheetTalk) -> Shown:
    """The items at the lowest level."""
    return _list(talk, LOWEST, _lowest_words(talk), talk.scorecard.lowest)


def dont_know(talk: SheetTalk) -> Shown:
    """The items nobody knew."""
    head = talk.words("team_results.dont_know_button")
    return _list(talk, NOT_KNOWN, head, talk.scorecard.dont_know, _no_case(talk))


def no_case(talk: SheetTalk) -> Shown:
    """The items of which no case is known."""
    return _list(talk, NO_CASE, talk.words("team_results.no_case_button"), talk.scorecard.no_case)


def _list(
    talk: SheetTalk, form: Form, head: str, items: tuple[str, ...], more: tuple[Button, ...] = ()
) -> Shown:
    labels = {item.id: item.label for item in talk.asked}
    names = {item: talk.framework.domain_of[item].short for item in items}
    lines = tuple(f"{labels[item]} ({names[item]})" for item in items)
    return Shown(
        again=form(talk.here.sheet.id),
        head=talk.mark(head),
        lines=lines or (talk.words("lists.empty"),),
        buttons=rows(going_on.changing(talk), more, _back(talk)),
    )


def _back(talk: SheetTalk) -> Button:
    return Button(key="b", label=talk.words("team_results.back"), press=TEAM_SUMMARY(talk.here.sheet.id))


def _adds(note: str | None, line: str) -> bool:
    """Whether a note says more than its line does, which may end with a team's own reason."""
    return note is not None and note != "" and not line.endswith(note.rstrip("."))


def answers(talk: SheetTalk, domain: Domain | None = None, page: int = 0) -> Shown:
    """All answers with their notes, one domain a card, or several where it is long."""
    words, sheet = talk.words, talk.here.sheet
    asked = [domain for domain in talk.framework.domains if talk.asked_in(domain.id)]
    if not asked:
        return _list(talk, ANSWERS, words("team_results.answers_button"), ())
    domain = domain or asked[0]
    following = asked[asked.index(domain) + 1 :][:1]
    said = []
    for number, item in enumerate(talk.asked_in(domain.id), 1):
        line = words("review.line", number=number, label=item.label, rating=talk.said(item))
        answer = sheet.answers.get(item.id)
        note = [words("answers.note", note=answer.note)] if answer and _adds(answer.note, line) else []
        if backings := behind(words, talk.framework, answer):
            note.append(words("answers.backed", backings=backings))
        said.append((item, "\n".join((line, *note))))
    cards = as_fit(sectioned(talk.framework, said))
    at = min(page, len(cards) - 1)
    more = [
        Button(
            key="n",
            label=words("answers.next", domain=known.short),
            press=ANSWERS(sheet.id, known.id),
        )
        for known in following
    ]
    turning = turns(words, at, at + 1 < len(cards), partial(ANSWERS, sheet.id, domain.id))
    return Shown(
        again=ANSWERS(sheet.id, domain.id, at or None),
        head=talk.mark(words("answers.head", domain=domain.title)),
        lines=cards[at],
        buttons=rows(turning, *more, going_on.changing(talk), draft_check(talk, "facts.back"), _back(talk)),
    )


def working(talk: SheetTalk, page: int = 0) -> Shown:
    """How each score came about: the levels, their sum, and what was left out."""
    lines, compared = [talk.words("working.rule", fewest=FEWEST_LEVELS)], beside(talk)
    lines += what_levels_count(talk.words, talk.framework.scale)
    printed = as_printed(talk.words, compared.changes) if compared else ()
    lines += (*basis(talk, compared), *printed, *picked(talk, compared))
    for domain, score in zip(talk.framework.domains, talk.scorecard.domains, strict=True):
        lines.append(" ".join((_sum(talk, domain, score), *_beside(talk, domain, compared))))
    lines += verdict(talk)
    cards, sheet = as_fit(lines), talk.here.sheet.id
    at = min(page, len(cards) - 1)
    return Shown(
        again=WORKING(sheet, at or None),
        head=talk.mark(talk.words("working.head")),
        lines=cards[at],
        buttons=rows(turns(talk.words, at, at + 1 < len(cards), partial(WORKING, sheet)), _back(talk)),
    )


def _beside(talk: SheetTalk, domain: Domain, compared: Compared | None) -> tuple[str, ...]:
    """The sums behind a domain's change since last time."""
    if compared is None or not (change := compared.of(domain.id)).compared:
        return ()
    labels = {item.id: item.label for item in domain.items}
    key = "beside.working_practice" if compared.practice else "beside.working"
    return (talk.words(key, **sums(talk.words, change, labels)),)


def _sum(talk: SheetTalk, domain: Domain, score: DomainScore) -> str:
    words = talk.words
    levels = [exact_value(value) for _, value in score.values]
    if score.tenths is not None:
        parts = [
            words(
                "working.sum",
                title=domain.short,
                levels=" + ".join(levels),
                total=exact_value(score.total),
                n=len(score.rated),
                score=decimal(score.tenths),
            )
        ]
    else:
        standing = words(f"standing.{score.standing}")
        parts = [words("working.without", title=domain.short, standing=standing)]
        if score.standing is Standing.TOO_FEW:
            parts.append(words("working.levels", levels=", ".join(levels)))
    left_out = (
        *score.dont_know,
        *score.no_case,
        *(item for item, _ in score.not_applicable),
        *score.unanswered,
    )
    if left_out:
        items = [
            words(
                "working.item",
                label=talk.framework.items[item].label,
                rating=talk.said(talk.framework.items[item]),
            )
            for item in left_out
        ]
        parts.append(words("working.left_out", items=", ".join(items)))
    if score.asked:
        counts = (
            len(score.dont_know),
            len(score.no_case),
            len(score.not_applicable),
            len(score.unanswered),
        )
        parts.append(coverage(words, len(score.rated), score.asked, counts))
    return " ".join(parts)


# the menu


_READ = Permission.READ_SHEET

VERBS: tuple[Verb, ...] = (
    send(TEAM_RESULTS, results, to=_READ),
    show(TEAM_SUMMARY, summary, to=_READ, stays=True),
    show(LOWEST, lowest, to=_READ),
    show(NOT_KNOWN, dont_know, to=_READ),
    show(NO_CASE, no_case, to=_READ),
    show(ANSWERS, answers, to=_READ),
    show(WORKING, working, to=_READ),
)
