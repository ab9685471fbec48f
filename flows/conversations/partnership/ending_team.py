"""Removing a team, and with it the places and the invitations of those in it."""

from flows.asking.lists import back
from flows.board import Member
from flows.cards import Shown, rows
from flows.changes import Change, Ending, InvitationRevoked, MembershipEnded, TeamEnded
from flows.conversations.partnership.members import told_no_more
from flows.conversations.partnership.teams import card, has_answered, nobody, team_card
from flows.people import Team
from flows.permissions import Permission
from flows.presses.partnership import END_TEAM, TEAM, TEAM_ENDED
from flows.replies import Button
from flows.talk import Answer, AreaTalk
from flows.verbs import Verb, do, show


def end(talk: AreaTalk, team: Team) -> Shown:
    """Ask whether the team shall go, with those who lose their place in it."""
    if has_answered(talk, team):
        return team_card(talk, team, notice=talk.words("teams.has_answers"))
    if any(one.correcting for one in talk.office.rounds):
        # its return may be let in, and would come back from nobody
        return team_card(talk, team, notice=talk.words("teams.correcting"))
    where, people = (talk.office.area.id, team.id), _people(talk, team)
    names = ", ".join(one.name for one in people)
    who = talk.words("teams.end_people", names=names) if people else nobody(talk, team)
    lines = (who, talk.words("teams.end_means"))
    return Shown(
        again=END_TEAM(*where),
        head=team.name,
        heading=talk.words("teams.end"),
        lines=lines,
        buttons=rows(
            Button(key="1", label=talk.words("teams.end_yes"), press=TEAM_ENDED(*where)),
            back(talk.words, TEAM(*where)),
        ),
        rests_on=(*lines, *sorted(one.membership.id for one in people)),
    )


def ended(talk: AreaTalk, team: Team) -> Answer:
    """End the team, its memberships and its invitations; who was in it hears that."""
    board, by, at = talk.office, talk.by, talk.event.at
    people, chain = _people(talk, team), board.area.id
    changes: list[Change] = [
        InvitationRevoked(chain=chain, invitation=one.id, by=by)
        for one in board.invitations
        if one.team == team.id and not one.revoked
    ]
    changes += [
        MembershipEnded(chain=chain, membership=one.membership.id, how=Ending.REMOVED, by=by, at=at)
        for one in people
    ]
    changes.append(TeamEnded(chain=chain, team=team.id, by=by, at=at))
    told = tuple(letter for one in people for letter in told_no_more(talk, one, Ending.REMOVED))
    after = talk.after(changes)
    notice = talk.words("teams.ended", team=team.name)
    return after.turn(card(after, notice=notice), changes=changes, letters=told)


def _people(talk: AreaTalk, team: Team) -> list[Member]:
    return [one for one in talk.office.members if one.membership.team == team.id]


VERBS: tuple[Verb, ...] = (
    show(END_TEAM, end, to=Permission.RUN_AREA),
    do(TEAM_ENDED, ended, to=Permission.RUN_AREA, asked=end),
)
