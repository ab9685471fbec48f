"""What ends an approval that nobody decided on: the round moves on, or whoever asked or was asked leaves."""

from collections.abc import Iterable
from dataclasses import replace

from flows.asking.letters import News, letter
from flows.board import Return
from flows.changes import ApprovalEnded, Change, MembershipEnded, Outcome
from flows.presses.answering import CHECK
from flows.presses.explaining import HELP
from flows.talk import AreaTalk
from flows.view import Letter
from flows.wording import phrase


def waiting(talk: AreaTalk) -> list[Return]:
    """The returns that are with a second person for approval, for verbs that need approvals."""
    run = talk.office.run
    return [one for one in run.returns if one.sheet.approval] if run else []


def moved_on(talk: AreaTalk) -> tuple[list[Change], tuple[Letter, ...]]:
    """End all approvals with what they are for; the teams are told of the round itself."""
    found = waiting(talk)
    ended: list[Change] = [_ended(talk, one, Outcome.CLOSED) for one in found]
    return ended, _to_outsiders(talk, found)


def taken_out(talk: AreaTalk, sheet: str) -> tuple[list[Change], tuple[Letter, ...]]:
    """The same of one return that is not answered any more."""
    found = [one for one in waiting(talk) if one.sheet.id == sheet]
    return [_ended(talk, one, Outcome.CLOSED) for one in found], _to_outsiders(talk, found)


def left(talk: AreaTalk, changes: Iterable[Change]) -> tuple[list[Change], tuple[Letter, ...]]:
    """End the approvals that somebody asked for, or was asked for, whose membership ends by these changes.

    What is left of the team is told, and whoever has the link.
    """
    gone = {change.membership for change in changes if isinstance(change, MembershipEnded)}
    found = [one for one in waiting(talk) if _is_of(one, gone)]
    ended: list[Change] = [_ended(talk, one, Outcome.TAKEN_BACK) for one in found]
    told = tuple(_to_team(talk, one, gone) for one in found)
    return ended, (*told, *_to_outsiders(talk, found))


def _is_of(one: Return, memberships: set[str]) -> bool:
    approval = one.sheet.approval
    return approval is not None and bool({approval.by, approval.member} & memberships)


def _ended(talk: AreaTalk, one: Return, how: Outcome) -> ApprovalEnded:
    approval = one.sheet.approval
    return ApprovalEnded(
        chain=one.sheet.id,
        area=talk.office.area.id,
        sheet=one.sheet.id,
        approval=approval.id if approval else "",
        how=how,
        by=talk.by,
        at=talk.event.at,
    )


def _to_team(talk: AreaTalk, one: Return, gone: set[str]) -> Letter:
    approval, me = one.sheet.approval, talk.view.person
    asker = approval is not None and approval.by in gone
    line = phrase("unapproved.asker" if asker else "unapproved.asked", team=one.team.name)
    news = News(line=line, label="tasks.check", press=CHECK(one.sheet.id))
    purpose = f"unapproved {one.sheet.id}"
    written = letter(talk, me.id if me else "", news, purpose=purpose, area=talk.office.area)
    return replace(written, team=one.team.id)


def _to_outsiders(talk: AreaTalk, returns: Iterable[Return]) -> tuple[Letter, ...]:
    """News to whoever opened a link to one of these returns: they are told with no team."""
    told = []
    for one in returns:
        approval = one.sheet.approval
        if approval is None or approval.person is None:
            continue
        line = phrase("unapproved.outside", team=one.team.name)
        news = News(line=line, label="welcome.help", press=HELP())
        purpose = f"not to approve {one.sheet.id}"
        told.append(letter(talk, approval.person, news, purpose=purpose, area=talk.office.area))
    return tuple(told)
