"""The task list: the domains with their progress, going on, and stopping.

Where the person is follows from the answers: the next question is the first without a rating.
"""

from flows.asking.duration import takes
from flows.asking.lists import back
from flows.cards import Shown, rows
from flows.conversations.answering import blanks, check
from flows.conversations.answering.colleagues import given_by
from flows.conversations.answering.first import all_of_it, is_news, who_sees_once
from flows.conversations.answering.question import onward, question
from flows.conversations.answering.until import until
from flows.conversations.partnership import own_team
from flows.conversations.results import papers
from flows.conversations.results.menu import menu
from flows.framework import Domain
from flows.permissions import Permission, denied
from flows.presses.answering import (
    BY_WHOM,
    CHECK,
    GO_ON,
    OPEN_DOMAIN,
    PRACTISE,
    READ_PAGE,
    STOP,
    TASKS,
    TEAM_BLANK,
    TEAM_CHECKLIST,
)
from flows.presses.arriving import AUDITS
from flows.replies import Button
from flows.talk import Answer, SheetTalk
from flows.verbs import Verb, send, show


def tasks(talk: SheetTalk, notice: str = "") -> Shown:
    """The domains with their progress, and the one button that goes on."""
    words, card, sheet = talk.words, talk.scorecard, talk.here.sheet
    domains = [
        Button(
            key=str(number),
            label=f"{domain.short} – {progress(talk, domain)}",
            press=OPEN_DOMAIN(sheet.id, domain.id),
        )
        for number, domain in enumerate(talk.framework.domains, 1)
        if talk.asked_in(domain.id)
    ]
    go = (
        Button(key="c", label=words("tasks.continue"), press=GO_ON(sheet.id))
        if card.answered
        else Button(key="c", label=words("tasks.start"), press=GO_ON(sheet.id))
    )
    to_check = Button(key="u", label=words("tasks.check"), press=CHECK(sheet.id))
    others = Button(key="a", label=words("menu.audits"), press=AUDITS())
    by_whom = Button(key="w", label=words("colleagues.given_button"), press=BY_WHOM(sheet.id))
    first = (go,) if card.unanswered else ()
    return Shown(
        again=TASKS(sheet.id),
        tells=card.asked > 0 and is_news(talk),
        notice=notice,
        head=talk.mark(""),
        lines=_lead(talk),
        buttons=rows(
            own_team.let_in(talk),
            _to_approve(talk),
            *first,
            all_of_it(talk),
            *domains,
            (to_check,) if card.answered or not card.asked else (),
            (by_whom,) if _several(talk) else (),
            blanks.button(talk),
            blanks.on_paper(talk),
            own_team.owed(talk),
            own_team.button(talk, talk.place_here),
            (others,) if len(talk.view.places) > 1 else (),
            (back(words, PRACTISE()),) if talk.here.area.practice and not card.answered else (),
        ),
    )


def as_it_stands(talk: SheetTalk) -> Shown:
    """The same while there is something to answer, else what became of the return: old news leads here."""
    return tasks(talk) if denied(Permission.ANSWER, talk.here) is None else menu(talk)


def _to_approve(talk: SheetTalk) -> tuple[Button, ...]:
    """The way to read the return, for whom it was sent to for approval."""
    here, approval = talk.here, talk.here.sheet.approval
    if approval is None or approval.member != here.membership.id:
        return ()
    return (Button(key="r", label=talk.words("second.read"), press=READ_PAGE(here.sheet.id)),)


def blank_workbook(talk: SheetTalk) -> Answer:
    """What the team is asked as a workbook to fill in."""
    return talk.turn(tasks(talk), before=(blanks.workbook(talk),))


def blank_checklist(talk: SheetTalk) -> Answer:
    """What the team is asked on paper."""
    return talk.turn(tasks(talk), before=(papers.checklist_of_team(talk),))


def _lead(talk: SheetTalk) -> tuple[str, ...]:
    """How much is asked, and how much of it is done."""
    words, card, agency = talk.words, talk.scorecard, talk.here.team.name
    kind = "tasks.progress_whole" if talk.here.sheet.only is None else "tasks.progress_round"
    progress_round = (words(kind),) if talk.here.round.progress else ()
    if not card.asked:
        key = "tasks.nothing_again" if progress_round else "tasks.not_asked"
        return (words(key, agency=agency),)
    questions = words.count("counts.questions", card.asked)
    nation = talk.view.framework.signpost(talk.here.area.nation)
    team = f"{agency} · {nation.name}" if nation else agency
    lead = words("tasks.lead", agency=team, questions=questions)
    by = until(talk)
    if not card.answered:
        long = takes(words, card.asked, alone=talk.here.area.practice)
        plan = words("tasks.stop_at_any_time", takes=long)
        return (lead, *progress_round, *by, plan, *_advice(talk), *who_sees_once(talk))
    by = (*by, *check.with_whom(talk))
    progress_line = _begun_by(talk) or words("tasks.progress", answered=card.answered, asked=card.asked)
    return (lead, *progress_round, *by, progress_line, *who_sees_once(talk), *_kept(talk))


def _begun_by(talk: SheetTalk) -> str:
    """Who in the team has begun and how far that is, to whoever has answered nothing yet; else ""."""
    here, card = talk.here, talk.scorecard
    if any(one.by == here.membership.id for one in here.sheet.answers.values()):
        return ""
    by = {one.by for one in here.sheet.answers.values() if one.rating and one.by in here.names}
    said = (given_by(talk, one) for one in here.names if one in by)
    names = talk.words.all_of(list(dict.fromkeys(said)))
    how_far = {"answered": card.answered, "asked": card.asked}
    key = "tasks.begun_by" if card.unanswered else "tasks.all_by"
    return talk.words(key, names=names, **how_far) if names else ""


def _kept(talk: SheetTalk) -> tuple[str, ...]:
    """How long an audit for practice is kept."""
    if not talk.here.area.practice:
        return ()
    return (talk.words("practice.kept", n=talk.view.terms.keeping.practice.days),)


def _advice(talk: SheetTalk) -> tuple[str, ...]:
    """What the content has to say to teams of this agency before they begin."""
    return tuple(
        one.advice for one in talk.framework.agencies if one.id == talk.here.team.agency and one.advice
    )


def _several(talk: SheetTalk) -> bool:
    """Whether others have answered on this sheet."""
    return bool(talk.here.names)


def progress(talk: SheetTalk, domain: Domain) -> str:
    """How far a domain is, counting only what this team is asked."""
    asked = talk.asked_in(domain.id)
    answered = sum(talk.here.sheet.rating(item.id) is not None for item in asked)
    if answered == len(asked):
        return talk.words("tasks.done")
    if not answered:
        return talk.words("tasks.none")
    return talk.words("tasks.some", answered=answered, asked=len(asked))


def domain(talk: SheetTalk, domain: Domain) -> Shown:
    """Open a domain: its first question without a rating, or its answers when all are given."""
    asked = talk.asked_in(domain.id)
    item = next((item for item in asked if talk.here.sheet.rating(item.id) is None), None)
    return question(talk, item) if item else check.review_domain(talk, domain)


def stop(talk: SheetTalk) -> Shown:
    """Stop for now; nothing is lost. After submitting there is nothing to stop, only the menu."""
    words, sheet = talk.words, talk.here.sheet
    if sheet.submitted:
        return menu(talk)
    card = talk.scorecard
    return Shown(
        again=STOP(sheet.id),
        head=talk.mark(""),
        heading=words("tasks.stopped"),
        lines=(words("tasks.progress", answered=card.answered, asked=card.asked), words("tasks.come_back")),
        buttons=rows(
            Button(key="c", label=words("tasks.continue"), press=GO_ON(sheet.id)),
            Button(key="t", label=words("menu.tasks"), press=TASKS(sheet.id)),
        ),
    )


_ANSWER, _READ = Permission.ANSWER, Permission.READ_SHEET

VERBS: tuple[Verb, ...] = (
    show(TASKS, as_it_stands, to=_READ),
    show(GO_ON, onward, to=_ANSWER),
    show(OPEN_DOMAIN, domain, to=_ANSWER),
    show(STOP, stop, to=_READ),
    send(TEAM_BLANK, blank_workbook, to=_ANSWER),
    send(TEAM_CHECKLIST, blank_checklist, to=_ANSWER),
)
