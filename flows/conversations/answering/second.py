"""Sending a return to a second person, who approves it: a colleague, or somebody invited for just this."""

from dataclasses import replace
from functools import partial

from flows.asking.letters import News, letter
from flows.asking.lists import back, fitting, numbered, paged
from flows.asking.reached import and_how
from flows.cards import Shown, rows
from flows.changes import ApprovalAsked, ApprovalEnded, Outcome
from flows.codes import code_digest, new_code
from flows.conversations.answering.check import check
from flows.events import new_id
from flows.people import Colleague
from flows.permissions import Permission
from flows.presses.answering import CHECK, READ_PAGE, SECOND, SEND_AGAIN, SEND_LINK, SEND_TO, TAKE_BACK
from flows.presses.explaining import HELP
from flows.replies import Button, Invite
from flows.talk import Answer, SheetTalk
from flows.verbs import Verb, do, show
from flows.view import Letter
from flows.wording import Phrase, phrase


def second(talk: SheetTalk, page: int = 0) -> Shown:
    """Ask who approves the return."""
    words, sheet = talk.words, talk.here.sheet
    if problem := _cannot(talk):
        return check(talk, problem)
    buttons = numbered((one.name, SEND_TO(sheet.id, one.membership)) for one in talk.here.colleagues)
    page = fitting(page, len(buttons))
    return Shown(
        again=SECOND(sheet.id, page or None),
        head=talk.mark(""),
        heading=words("second.heading"),
        lines=(words("second.what"), words("second.until")),
        buttons=rows(
            *paged(words, buttons, page, partial(SECOND, sheet.id)),
            *_again(talk),
            Button(key="l", label=words("second.by_link"), press=SEND_LINK(sheet.id)),
            back(words, CHECK(sheet.id)),
        ),
    )


def _again(talk: SheetTalk) -> list[Button]:
    """The way to whoever from outside has opened a link to it before."""
    one = talk.here.outsider
    label = talk.words("second.again", name=one.name) if one else ""
    return [Button(key="o", label=label, press=SEND_AGAIN(talk.here.sheet.id))] if one else []


def _cannot(talk: SheetTalk) -> str:
    """Why the return can't be sent to anybody, "" if it can."""
    if talk.here.area.practice:
        return talk.words("second.practice")
    if talk.here.sheet.approval:
        return talk.words("second.already")
    return "" if talk.scorecard.answered else talk.words("second.nothing")


def send_to(talk: SheetTalk, colleague: Colleague) -> Answer:
    """Send it to a colleague, who gets one message."""
    problem = _cannot(talk)
    return talk.turn(check(talk, problem)) if problem else _sent_to(talk, colleague)


def send_again(talk: SheetTalk) -> Answer:
    """Send it to whoever from outside has opened a link to it before: they need no other."""
    problem, outsider = _cannot(talk), talk.here.outsider
    if problem:
        return talk.turn(check(talk, problem))
    return _sent_to(talk, outsider) if outsider else talk.turn(second(talk))


def _sent_to(talk: SheetTalk, colleague: Colleague) -> Answer:
    """Ask somebody who is known, and tell their colleagues."""
    news = News(
        line=phrase("second.asks_you", name=talk.me, team=talk.here.team.name),
        label="second.read",
        press=READ_PAGE(talk.here.sheet.id),
    )
    told = phrase("second.sent_to", name=talk.me, whom=colleague.name, team=talk.here.team.name)
    after, change = _asked(talk, colleague)
    letters = (
        letter(talk, colleague.person, news, purpose="for approval", area=talk.here.area),
        *_to_others(talk, told, colleague.membership),
    )
    notice = and_how(talk, talk.words("second.sent", name=colleague.name))
    return after.turn(check(after, notice), changes=(change,), letters=letters)


def send_link(talk: SheetTalk) -> Answer:
    """Make a link for one person from outside the team."""
    if problem := _cannot(talk):
        return talk.turn(check(talk, problem))
    words, here = talk.words, talk.here
    code = new_code(talk.event, "approval")
    after, change = _asked(talk, None, code_digest(code))
    by = talk.view.person_name or words("colleagues.somebody")
    area = talk.called(here.area)
    lines = [words("second.link_asks", by=by, team=here.team.name, area=area), words("second.link_what")]
    if here.round.closes:
        lines.append(words("second.link_until", date=talk.date(here.round.closes)))
    sent = Invite(
        text="\n".join(lines),
        code=code,
        or_code=words("invitations.or_code"),
        copy=words("invitations.copy"),
        page=talk.view.terms.page,
    )
    told = phrase("second.sent_link", name=talk.me, team=here.team.name)
    letters = _to_others(talk, told, "")
    shown = check(after, words("second.link_made"))
    return after.turn(shown, changes=(change,), before=(sent,), letters=letters)


def _asked(talk: SheetTalk, colleague: Colleague | None, digest: str = "") -> tuple[SheetTalk, ApprovalAsked]:
    here = talk.here
    change = ApprovalAsked(
        chain=here.sheet.id,
        area=here.area.id,
        sheet=here.sheet.id,
        approval=new_id(talk.event, "approval"),
        member=(colleague.membership or None) if colleague else None,
        person=colleague.person if colleague and not colleague.membership else None,
        digest=digest,
        by=here.membership.id,
        at=talk.event.at,
    )
    after = talk.after((change,))
    approval = after.here.sheet.approval
    if colleague and approval:
        sheet = replace(after.here.sheet, approval=replace(approval, name=colleague.name))
        after = replace(after, here=replace(after.here, sheet=sheet))
    return after, change


def take_back(talk: SheetTalk) -> Answer:
    """Take it back from whoever was to approve it; they and the team hear of it."""
    here, approval = talk.here, talk.here.sheet.approval
    if approval is None:
        return talk.turn(check(talk, talk.words("second.with_nobody")))
    change = taken_back(talk)
    after = talk.after(change)
    told = phrase("second.taken_back_told", name=talk.me, team=here.team.name)
    letters = (*to_outsider(talk, told), *_to_others(talk, told, ""))
    return after.turn(check(after, talk.words("second.taken_back")), changes=change, letters=letters)


def taken_back(talk: SheetTalk) -> tuple[ApprovalEnded, ...]:
    """The fact that a return is not with anybody for approval any more; none if it was not."""
    here, approval = talk.here, talk.here.sheet.approval
    if approval is None:
        return ()
    change = ApprovalEnded(
        chain=here.sheet.id,
        area=here.area.id,
        sheet=here.sheet.id,
        approval=approval.id,
        how=Outcome.TAKEN_BACK,
        by=here.membership.id,
        at=talk.event.at,
    )
    return (change,)


def to_outsider(talk: SheetTalk, line: Phrase) -> tuple[Letter, ...]:
    """News to whoever opened the link to the return, if anybody has: they are told with no team."""
    approval = talk.here.sheet.approval
    if approval is None or approval.person is None:
        return ()
    news = News(line=line, label="welcome.help", press=HELP())
    return (letter(talk, approval.person, news, purpose="to the approver", area=talk.here.area),)


def _to_others(talk: SheetTalk, line: Phrase, but: str) -> tuple[Letter, ...]:
    """News to each colleague but the one with this membership."""
    news = News(line=line, label="tasks.check", press=CHECK(talk.here.sheet.id))
    return tuple(
        letter(talk, one.person, news, purpose=f"to {one.membership}", area=talk.here.area)
        for one in talk.here.colleagues
        if one.membership != but
    )


VERBS: tuple[Verb, ...] = (
    show(SECOND, second, to=Permission.SEND),
    do(SEND_TO, send_to, to=Permission.SEND),
    do(SEND_AGAIN, send_again, to=Permission.SEND),
    do(SEND_LINK, send_link, to=Permission.SEND),
    do(TAKE_BACK, take_back, to=Permission.SEND),
)
