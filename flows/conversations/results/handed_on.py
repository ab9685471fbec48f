"""What was found, on one page for the staff of each agency: what everybody may read, and of their own a part.

Of an agency with a single team the page says how that team rated, which its staff may read. With several it
says nothing of it: beside one team's own results an agency's would tell the others'.
"""

from functools import partial

from flows.asking.lists import back, fitting, numbered, paged, some_words
from flows.asking.names import in_a_file_name
from flows.board import Part, Return
from flows.cards import Shown, rows
from flows.conversations.results import reporting
from flows.conversations.results.area_star import of_progress
from flows.conversations.results.found import found
from flows.conversations.results.resting import compared_on
from flows.conversations.results.words import number_in_name, when
from flows.framework import Agency
from flows.handouts import Handout, HandoutPage, HandoutPart, HandoutRow
from flows.papers.numbers import day
from flows.people import Reader, Role
from flows.permissions import Permission
from flows.presses.results import AREA_PAPERS, STAFF_PAGE, STAFF_PAGES
from flows.replies import Paper
from flows.reports import DomainReport, Edition, Form, Report
from flows.rounds import DontKnow, NoCase, Rated, RoundState
from flows.scoring import decimal
from flows.talk import RoundTalk
from flows.verbs import Verb, show

NAMED = 4
"""Items of a kind, and actions, that a page has room for."""

FINDINGS = 4
"""Findings that it has room for."""


def way(talk: RoundTalk) -> tuple[tuple[str, str], ...]:
    """The way to the pages of a round that is released; to who may have one alone, that page."""
    words, round_ = talk.words, talk.run.round
    if round_.state is not RoundState.RELEASED or not talk.score.submitted:
        return ()
    only = only_one(talk)
    press = STAFF_PAGES(round_.id) if only is None else STAFF_PAGE(round_.id, only)
    return ((words("handed_on.button"), press),)


def only_one(talk: RoundTalk) -> int | None:
    """The number of the agency whose page alone the person may have, None where it is not just one."""
    numbers = [number for number, _ in _agencies(talk)]
    return numbers[0] if len(numbers) == 1 else None


def _agencies(talk: RoundTalk) -> list[tuple[int, Agency]]:
    """The agencies whose page the person may have, with their numbers from 1: a member's own."""
    listed = list(enumerate(talk.run.framework.agencies, 1))
    took_part = {one.team.agency for one in talk.run.returns}
    if talk.office.place_of(Role.COORDINATOR, Role.LEAD, Role.SCRUTINEER):
        return [(number, one) for number, one in listed if one.id in took_part]
    own = {one.team for one in talk.office.memberships if one.team}
    theirs = {one.team.agency for one in talk.run.returns if one.team.id in own}
    return [(number, one) for number, one in listed if one.id in theirs]


def card(talk: RoundTalk, page: int = 0) -> Shown:
    """The pages that the person may have."""
    words, round_id = talk.words, talk.run.round.id
    shown = talk.run.round.state is RoundState.RELEASED
    listed = numbered(
        (one.name, STAFF_PAGE(round_id, number)) for number, one in (_agencies(talk) if shown else ())
    )
    page = fitting(page, len(listed))
    return Shown(
        again=STAFF_PAGES(round_id, page or None),
        head=f"{talk.area_name} · {when(talk)}",
        heading=words("handed_on.heading"),
        lines=(words("handed_on.means"), words("handed_on.means_own")),
        buttons=rows(
            *paged(words, listed, page, partial(STAFF_PAGES, round_id)), back(words, AREA_PAPERS(round_id))
        ),
    )


def page_of(talk: RoundTalk, number: int) -> Paper | None:
    """The page of one agency as a Word file; None where the person may have none of it."""
    words, round_ = talk.words, talk.run.round
    agency = next((one for known, one in _agencies(talk) if known == number), None)
    if agency is None or round_.state is not RoundState.RELEASED:
        return None
    return Paper(
        report=handout(talk, agency),
        form=Form.WORD,
        caption="\n".join(
            (
                words("handed_on.caption", agency=agency.name),
                words("workbook.caption", whose=talk.area_name, when=when(talk)),
            )
        ),
        name=words(
            "handed_on.file",
            whose=in_a_file_name(talk.office.area.name),
            number=number_in_name(talk),
            agency=in_a_file_name(agency.name),
            date=talk.today.isoformat(),
        ),
        failed=words("handed_on.failed"),
    )


def handout(talk: RoundTalk, agency: Agency) -> Handout:
    """The page of one agency: the report for everybody, and how its only team rated."""
    words, report = talk.words, reporting.of_round(talk, Edition.PUBLIC)
    numbers = talk.run.framework.scale.numbers
    asked = words("handed_on.asked_said", whose=report.whose, lowest=numbers[0], highest=numbers[-1])
    limits = (report.disclaimer,) if report.disclaimer else ()
    contact = talk.office.area.contact
    return Handout(
        language=report.language,
        title=words("handed_on.title", whose=report.whose),
        subtitle=report.when,
        mark=words("practice.mark") if report.practice else "",
        footer=words("handed_on.footer", whose=report.whose, when=report.when, agency=agency.name),
        pages=(
            HandoutPage(
                title=words("handed_on.for", agency=agency.name),
                parts=(
                    HandoutPart(heading=words("handed_on.asked"), said=(asked, *limits)),
                    _found(talk, report),
                    _domains(talk, report),
                    _own(talk, agency),
                    _next(talk, report),
                    HandoutPart(
                        heading=words("handed_on.basis"),
                        said=(
                            " ".join(report.basis[:3]),
                            *((words("handed_on.contact", contact=contact),) if contact else ()),
                        ),
                    ),
                ),
            ),
        ),
    )


def _found(talk: RoundTalk, report: Report) -> HandoutPart:
    heading, points = talk.words("handed_on.found"), report.findings[:FINDINGS]
    if points:
        return HandoutPart(heading=heading, points=points)
    return HandoutPart(heading=heading, said=(talk.words("handed_on.nothing"),))


def _domains(talk: RoundTalk, report: Report) -> HandoutPart:
    """Each domain, with how it changed as everybody is told, and what that rests on."""
    words, result = talk.words, found(talk, Reader.AREA)
    is_compared = any(one.now is not None for one in report.domains)
    return HandoutPart(
        heading=words("handed_on.domains"),
        said=(
            *of_progress(talk, result),
            *((compared_on(talk, result.comparison),) if result.comparison and is_compared else ()),
        ),
        heads=HandoutRow(
            words("handed_on.domain"),
            words("handed_on.score", highest=talk.run.framework.scale.numbers[-1]),
        ),
        rows=tuple(HandoutRow(one.short, _score(talk, one)) for one in report.domains),
    )


def _score(talk: RoundTalk, one: DomainReport) -> str:
    said = one.why if one.score is None else decimal(one.score)
    if one.now is None:
        return said
    return talk.words.count(
        "handed_on.changed", one.both, score=said, now=decimal(one.now), change=one.change
    )


def _own(talk: RoundTalk, agency: Agency) -> HandoutPart:
    """What the agency's own staff may read of it."""
    words, heading = talk.words, talk.words("handed_on.own")
    theirs = [one for one in talk.run.returns if one.team.agency == agency.id]
    back_ = [one for one in theirs if one.sheet.submitted]
    if len(theirs) > 1 and back_:
        said = words("handed_on.own_teams", back=len(back_), n=len(theirs))
        return HandoutPart(heading=heading, said=(said,))
    if not back_:
        return HandoutPart(heading=heading, said=(words("handed_on.own_missing"),))
    if not any(back_[0].sheet.rating(item.id) for item in talk.run.asked(back_[0])):
        return HandoutPart(heading=heading, said=(words("handed_on.own_blank"),))
    return HandoutPart(
        heading=heading, said=(words("handed_on.own_returned"),), points=_rated(talk, back_[0])
    )


def _rated(talk: RoundTalk, one: Return) -> tuple[str, ...]:
    """What the only team of an agency rated good and low, what it did not know and had no case of."""
    words, scale, kinds = talk.words, talk.run.framework.scale, ("good", "low", "unknown", "no_case")
    labels: dict[str, list[str]] = {kind: [] for kind in kinds}
    for item in talk.run.asked(one):
        match one.sheet.rating(item.id):
            case Rated(level=level) if scale.is_good(scale.values[level]):
                labels["good"].append(item.label)
            case Rated(level=level) if scale.is_low(scale.values[level]):
                labels["low"].append(item.label)
            case DontKnow():
                labels["unknown"].append(item.label)
            case NoCase():
                labels["no_case"].append(item.label)
            case _:
                pass
    said = {
        "good": partial(words, "handed_on.own_good"),
        "low": partial(words, "handed_on.own_low"),
        "unknown": partial(words, "handed_on.own_unknown"),
        "no_case": partial(words, "handed_on.own_no_case"),
    }
    lines = tuple(said[kind](items=_some(talk, labels[kind])) for kind in kinds if labels[kind])
    return lines or (words("handed_on.own_even"),)


def _some(talk: RoundTalk, labels: list[str]) -> str:
    more = len(labels) - NAMED
    if more <= 0:
        return talk.words.all_of(labels)
    return talk.words("lists.more", names=", ".join(labels[:NAMED]), n=more)


def _next(talk: RoundTalk, report: Report) -> HandoutPart:
    """The first open actions."""
    words = talk.words
    listed = [one for one in report.actions if one.is_open]
    if not listed:
        return HandoutPart(heading=words("handed_on.next"), said=(words("handed_on.no_actions"),))
    lines = [
        words(
            "handed_on.action" if one.due else "handed_on.action_undated",
            what=some_words(words, one.what),
            owner=one.owner,
            due=day(words, one.due),
        )
        for one in listed[:NAMED]
    ]
    more = len(listed) - NAMED
    return HandoutPart(
        heading=words("handed_on.next"),
        points=(*lines, *((words("handed_on.more", n=more),) if more > 0 else ())),
    )


VERBS: tuple[Verb, ...] = (show(STAFF_PAGES, card, to=Permission.READ_RESULTS, needs=Part.RATINGS),)
