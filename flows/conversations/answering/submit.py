"""Submitting a return: who approved it, who hears of it, and taking it back."""

from flows.asking.disputing import is_still_wrong
from flows.asking.letters import News, in_words_of, to_colleagues
from flows.asking.lists import back, numbered, some_words
from flows.cards import Shown, rows
from flows.changes import Change, SheetReopened, SheetSubmitted
from flows.conversations.answering import drafted
from flows.conversations.answering.check import check, with_whom
from flows.conversations.answering.second import taken_back, to_outsider
from flows.conversations.results import came_in
from flows.conversations.results import team as results
from flows.conversations.results.team_change import pictures
from flows.events import new_id
from flows.framework import Approver
from flows.permissions import Permission
from flows.presses.answering import (
    APPROVE,
    APPROVE_WITHOUT,
    CHECK,
    REOPEN,
    REOPEN_ANYWAY,
    SUBMIT,
    SUBMIT_ALONE,
)
from flows.presses.results import MENU
from flows.replies import Button, Card, Reply
from flows.rounds import RoundState
from flows.talk import Answer, SheetTalk
from flows.typed.besides import unsaved_of
from flows.verbs import Verb, do, show
from flows.wording import Phrase, phrase


def approve(talk: SheetTalk) -> Shown:
    """Ask who approved, and say what submitting does; first, whether to go without what is not saved."""
    return _unsaved_first(talk) or approve_without(talk)


def _unsaved_first(talk: SheetTalk) -> Shown | None:
    """Ask whether to submit without what waits to be saved; None where nothing does.

    What that is stands above the card, with the words that keep it: with a text, only they do.
    """
    words, sheet = talk.words, talk.here.sheet.id
    found = unsaved_of(talk.view.conversation.told, sheet)
    if found is None:
        return None
    press, text = found
    keep = () if text else (Button(key="1", label=words("approve.save_first"), press=str(press)),)
    return Shown(
        again=APPROVE(sheet),
        head=talk.mark(talk.here.team.name),
        heading=words("approve.unsaved"),
        lines=(words("approve.unsaved_means"),),
        buttons=rows(
            *keep,
            Button(key="2", label=words("approve.without_it"), press=APPROVE_WITHOUT(sheet)),
            Button(key="b", label=words("review.back"), press=CHECK(sheet)),
        ),
    )


def approve_without(talk: SheetTalk) -> Shown:
    """Ask who approved, and say what submitting does."""
    words, here = talk.words, talk.here
    buttons = numbered((known.label, SUBMIT(here.sheet.id, known.id)) for known in talk.framework.approvers)
    at_once = Button(key="1", label=words("check.submit"), press=SUBMIT_ALONE(here.sheet.id))
    open_items = len(talk.scorecard.unanswered)
    lines = [words("approve.role"), *_approved_before(talk)] if buttons else []
    if open_items:
        lines.append(words.count("approve.open", open_items))
    if here.sheet.approval:
        lines += [*with_whom(talk), words("approve.without")]
    lines += _still_wrong(talk)
    lines.append(words("approve.what"))
    lines.append(_until(talk))
    if here.area.practice:
        lines.append(words("approve.practice"))
    return Shown(
        again=APPROVE(here.sheet.id),
        head=talk.mark(here.team.name),
        heading=words(_heading(talk)),
        lines=tuple(lines),
        rests_on=(*lines, *_answers(talk)),
        buttons=rows(
            *(buttons or [at_once]), Button(key="b", label=words("review.back"), press=CHECK(here.sheet.id))
        ),
    )


def _still_wrong(talk: SheetTalk) -> tuple[str, ...]:
    """What the team said is wrong in the draft, where that is as it was."""
    said = talk.here.sheet.checked
    if said is None or not is_still_wrong(talk.here.sheet, talk.asked):
        return ()
    return (talk.words("approve.still_wrong", note=some_words(talk.words, said.note)),)


def _answers(talk: SheetTalk) -> tuple[str, ...]:
    """What stands for each answer as it is: what is submitted is what was there to be seen."""
    answers = talk.here.sheet.answers
    return tuple(
        repr((item.id, given.rating, given.note or "", sorted(given.backings)))
        for item in talk.asked
        if (given := answers.get(item.id))
    )


def _asked(talk: SheetTalk, approver: Approver) -> Shown:  # noqa: ARG001 – one card asks for all
    """The same, before anybody is said to have approved it."""
    return approve(talk)


def _heading(talk: SheetTalk) -> str:
    """What is asked before a return is submitted, as a key."""
    if not talk.framework.approvers:
        return "approve.heading_alone"
    return "approve.heading_practice" if talk.here.area.practice else "approve.heading"


def _until(talk: SheetTalk) -> str:
    words, round_ = talk.words, talk.here.round
    if round_.closes is None:
        return words("approve.reopen")
    if round_.state is not RoundState.OPEN:
        return words("approve.final")
    key = "approve.reopen_until" if talk.today <= round_.closes else "approve.reopen_open"
    return words(key, date=talk.date(round_.closes))


def _approved_before(talk: SheetTalk) -> tuple[str, ...]:
    """Who approved it when it was submitted last, where it was reopened since."""
    label = "" if talk.here.area.practice else _label(talk, talk.here.sheet.last_approver)
    return (talk.words("approve.before", approver=label),) if label else ()


def _label(talk: SheetTalk, approver: str | None) -> str:
    return next((known.label for known in talk.framework.approvers if known.id == approver), "")


def _approved(talk: SheetTalk, approver: Approver) -> Phrase:
    """Who approved it, and who had before if that is somebody else."""
    before = _label(talk, talk.here.sheet.last_approver)
    if before and before != approver.label:
        return phrase("approve.by_other", approver=approver.label, before=before)
    return phrase("approve.by", approver=approver.label)


def submit(talk: SheetTalk, approver: Approver | None = None) -> Answer:
    """Submit, and show summary and star at once; the team's others hear of it.

    `approver` is who is said to have approved it, None where the framework asks for nobody.
    """
    here = talk.here
    change = SheetSubmitted(
        chain=here.sheet.id,
        area=here.area.id,
        sheet=here.sheet.id,
        approver=approver.id if approver else "",
        by=here.membership.id,
        at=talk.event.at,
        corrects=here.round.state is RoundState.RELEASED,
        still_wrong=is_still_wrong(here.sheet, talk.asked),
    )
    changes: tuple[Change, ...] = (*taken_back(talk), change)
    after = talk.after(changes)
    done = talk.words("approve.done", team=here.team.name, date=talk.date(talk.event.at))
    approved = _approved(talk, approver) if approver else None
    by = (talk.words(approved.key, **approved.values),) if approved and not here.area.practice else ()
    asked = drafted.to_check(after)
    lines = (done, *by, _until(talk), *((in_words_of(talk, asked),) if asked else ()))
    said = Card(id=new_id(talk.event, "submitted"), head=talk.mark(""), lines=lines)
    line = phrase("letter.submitted_alone", name=talk.me, team=here.team.name)
    if approved:
        line = phrase("letter.submitted", name=talk.me, team=here.team.name, approved=approved)
    told = to_colleagues(talk, drafted.news(after, line))
    if here.sheet.late:
        told += drafted.came_in(talk)
    told += to_outsider(talk, phrase("second.submitted_without", name=talk.me, team=here.team.name))
    before: tuple[Reply, ...] = (said, *pictures(after))
    shown = drafted.leading(after, results.summary(after))
    return after.turn(shown, changes=changes, before=before, letters=told)


def reopen(talk: SheetTalk) -> Answer:
    """Take a submitted return back; one that somebody else submitted only after asking."""
    here, by = talk.here, talk.here.sheet.submitted_by
    if here.area.practice or by == here.membership.id:
        return reopen_anyway(talk)
    return talk.turn(_reopening(talk))


def _reopening(talk: SheetTalk) -> Shown:
    """Ask whether to take back what somebody else submitted."""
    words, here, sheet = talk.words, talk.here, talk.here.sheet
    day = talk.date(sheet.submitted or talk.event.at)
    return Shown(
        again=MENU(sheet.id),
        passing=True,
        head=talk.mark(""),
        heading=words("approve.reopen_ask", team=here.team.name),
        lines=(
            _submitted_by(talk, day),
            words("approve.reopen_means"),
        ),
        buttons=rows(
            Button(key="1", label=words("approve.reopen_yes"), press=REOPEN_ANYWAY(sheet.id)),
            back(words, MENU(sheet.id)),
        ),
    )


def _submitted_by(talk: SheetTalk, day: str) -> str:
    """Who submitted the return, and who approved it as far as that was said."""
    words, here = talk.words, talk.here
    if here.sheet.approved:
        return words("approve.seconded_by", name=here.seconder, date=day)
    if here.sheet.handed:
        return came_in.handed_in_of_team(talk)[0]
    name, approver = here.submitter or words("colleagues.somebody"), _label(talk, here.sheet.approver)
    key = "approve.submitted_by" if approver else "approve.submitted_alone_by"
    return words(key, name=name, date=day, approver=approver)


def reopen_anyway(talk: SheetTalk) -> Answer:
    """Take a submitted return back; the team's others hear of it."""
    here = talk.here
    change = SheetReopened(
        chain=here.sheet.id,
        area=here.area.id,
        sheet=here.sheet.id,
        by=here.membership.id,
        at=talk.event.at,
    )
    after = talk.after((change,))
    line = phrase("letter.reopened", name=talk.me, team=here.team.name)
    told = to_colleagues(talk, News(line=line, label="tasks.check", press=CHECK(here.sheet.id)))
    return after.turn(check(after, talk.words("approve.reopened")), changes=(change,), letters=told)


VERBS: tuple[Verb, ...] = (
    show(APPROVE, approve, to=Permission.ANSWER),
    show(APPROVE_WITHOUT, approve_without, to=Permission.ANSWER),
    do(SUBMIT, submit, to=Permission.ANSWER, asked=_asked),
    do(SUBMIT_ALONE, submit, to=Permission.ANSWER, asked=approve),
    do(REOPEN, reopen, to=Permission.REOPEN),
    do(REOPEN_ANYWAY, reopen_anyway, to=Permission.REOPEN, asked=_reopening),
)
