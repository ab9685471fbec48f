"""A link to one return, which whoever opens it first reads and approves."""

from dataclasses import replace

from flows.asking.letters import News, letter
from flows.asking.lists import back
from flows.asking.name_alone import alone, asked_anew
from flows.asking.names import met_as, own_name_in
from flows.cards import Shown, rows
from flows.changes import ApprovalTaken
from flows.conversations.arriving.joining import ask_code, leads_nowhere
from flows.people import ApprovalLink
from flows.permissions import Permission
from flows.presses.answering import CHECK, LINK, READ_FOR, READ_FOR_AS, READ_PAGE
from flows.presses.arriving import LINK_STAYS
from flows.replies import Button
from flows.talk import Answer, Talk
from flows.verbs import Typing, Verb, do, show, take
from flows.wording import phrase


def present(talk: Talk, link: ApprovalLink) -> Answer:
    """Answer a link's code: what it leads to, or why it leads nowhere."""
    if problem := _problem(talk, link):
        return talk.turn(leads_nowhere(talk, problem))
    turn = talk.turn(_offer(talk, link))
    return replace(turn, conversation=replace(turn.conversation, invited=link.approval))


def _problem(talk: Talk, link: ApprovalLink) -> str:
    """Why this person can't approve by the link, "" if they can."""
    words, team = talk.words, link.team.name
    if not link.holds:
        return words("link.over", team=team)
    if link.takes_part:
        return words("link.takes_part", team=team)
    return words("link.taken") if link.taken else ""


def _offer(talk: Talk, link: ApprovalLink) -> Shown:
    words = talk.words
    by = link.by or words("approving.somebody")
    press = READ_PAGE(link.sheet) if link.mine else READ_FOR(link.approval)
    return Shown(
        again=LINK(),
        head=talk.called(link.area),
        heading=words("link.asks", by=by, team=link.team.name),
        lines=(words("link.what"), words("link.seen")),
        buttons=rows(
            Button(key="1", label=words("second.read"), press=press),
            Button(key="2", label=words("buttons.not_now"), press=LINK_STAYS()),
        ),
    )


def offered(talk: Talk) -> Shown:
    """What the link leads to that was opened last."""
    link = talk.view.link
    if link is None or link.approval != talk.view.conversation.invited:
        return replace(ask_code(talk), notice=talk.words("joining.no_way"))
    problem = _problem(talk, link)
    return replace(ask_code(talk), notice=problem) if problem else _offer(talk, link)


def _valid(talk: Talk) -> ApprovalLink | None:
    link = talk.view.link
    if link is None or link.approval != talk.view.conversation.invited or _problem(talk, link):
        return None
    return link


def read_for(talk: Talk, invitation: str) -> Answer:
    """Take it on, or ask for a name first."""
    link, person = _valid(talk), talk.view.person
    if link is None or link.approval != invitation:
        return talk.turn(offered(talk))
    if person is None or not person.name:
        return talk.turn(_ask_name(talk, link))
    return _taken(talk, link, person.name)


def _ask_name(talk: Talk, link: ApprovalLink, notice: str = "") -> Shown:
    words = talk.words
    return Shown(
        again=LINK(),
        notice=notice,
        head=talk.called(link.area),
        heading=words("link.name"),
        lines=(words("link.name_seen"),),
        buttons=rows(back(words, LINK())),
        awaiting=READ_FOR_AS(link.approval),
    )


def read_for_as(talk: Talk, invitation: str) -> Answer:
    """Take it on under the name typed."""
    link, name = _valid(talk), own_name_in(talk.text, talk.words)
    if link is None or link.approval != invitation:
        return talk.turn(offered(talk))
    asked = asked_anew(talk, name, lambda said: _ask_name(talk, link, said), READ_FOR_AS(invitation))
    return asked or _taken(talk, link, name)


def _name_refused(talk: Talk, invitation: str, notice: str) -> Shown | Answer:
    link = _valid(talk)
    return alone(talk, _ask_name(talk, link, notice), READ_FOR_AS(invitation)) if link else offered(talk)


def _taken(talk: Talk, link: ApprovalLink, name: str) -> Answer:
    """From now on the link is theirs alone; the team hears who has it."""
    if link.mine:
        return talk.turn(_offer(talk, link))
    words, event = talk.words, talk.event
    person_id, changes = met_as(talk, name)
    changes += (
        ApprovalTaken(
            chain=link.sheet,
            area=link.area.id,
            sheet=link.sheet,
            approval=link.approval,
            person=person_id,
            at=event.at,
        ),
    )
    line = phrase("link.opened", name=name, team=link.team.name)
    news = News(line=line, label="tasks.check", press=CHECK(link.sheet))
    told = replace(letter(talk, person_id, news, purpose="opened", area=link.area), team=link.team.id)
    shown = Shown(
        again=LINK(),
        passing=True,
        head=talk.called(link.area),
        heading=words("link.thanks", name=name),
        lines=(words("link.next"),),
        buttons=rows(Button(key="1", label=words("second.read"), press=READ_PAGE(link.sheet))),
    )
    return talk.turn(shown, changes=changes, letters=(told,))


VERBS: tuple[Verb, ...] = (
    show(LINK, offered, to=Permission.ANYONE),
    do(READ_FOR, read_for, to=Permission.ANYONE),
    take(READ_FOR_AS, read_for_as, to=Permission.ANYONE, typed=Typing.LABEL, refused=_name_refused),
)
