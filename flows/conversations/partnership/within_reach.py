"""Which teams can be reminded."""

from flows.board import Member, Return
from flows.talk import AreaTalk


def teams_within_reach(talk: AreaTalk) -> list[Return]:
    """The teams that have something left to do, and somebody who can be reminded of it."""
    run = talk.office.run
    teams = {one.membership.team for one in talk.office.members if can_be_reminded(one)}
    return [
        one
        for one in (run.returns if run else ())
        if not one.sheet.submitted and run and run.asked(one) and one.team.id in teams
    ]


def can_be_reminded(member: Member) -> bool:
    """Whether somebody takes reminders for a team: reached, and neither stopped nor not theirs to answer."""
    held = member.membership
    return member.reachable and member.reminders and not held.pending and not held.not_mine
