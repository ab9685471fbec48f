"""Where an invitation leads, and what stands between it and whoever has it."""

from flows.asking.invited import Offer
from flows.conversations.partnership.own_team import is_home
from flows.people import Invited, Role
from flows.talk import Talk
from flows.view import Place


def place_of(talk: Talk, found: Invited) -> str:
    """Where an invitation leads, and as what where that is no team."""
    area = talk.called(found.area)
    what = found.team.name if found.team else talk.words(f"role.{found.invitation.role}")
    return talk.words("joining.place", what=what, area=area)


def offer_of(found: Invited) -> Offer:
    """What an invitation offers."""
    role, by, closes = found.invitation.role, found.by, found.closes
    return Offer(area=found.area, team=found.team, role=role, by=by, closes=closes, state=found.state)


def is_this(found: Invited, place: Place) -> bool:
    """Whether it is the very place that the invitation leads to."""
    one, held = found.invitation, place.membership
    return (held.area, held.team, held.role) == (one.area, one.team, one.role)


def reads_there(talk: Talk, found: Invited) -> bool:
    """Whether the person reads a return there, or did in this round: leads apart, they take no other part."""
    person = talk.view.person
    return person is not None and person.id in found.readers and found.invitation.role is not Role.LEAD


def is_insider(talk: Talk, found: Invited) -> bool:
    """Whether a coordinator of the area joins a team that the audit is not run from."""
    person, team = talk.view.person, found.team
    if person is None or team is None or person.id not in found.coordinators:
        return False
    return not is_home(talk, team)


def needs_team(talk: Talk, found: Invited) -> bool:
    """Whether the team has to say yes: to a coordinator, once it has anybody or has answered anything."""
    return is_insider(talk, found) and (found.members > 0 or found.answered)


def mates(found: Invited) -> int:
    """How many in the team can say it: those who do not coordinate."""
    return found.members - len(found.insiders)


def conditions(talk: Talk, found: Invited) -> tuple[str, ...]:
    """Which coordinators are in the team, and for one of them that somebody there has to say yes."""
    if found.team is None or is_home(talk, found.team):
        return ()
    words, names = talk.words, [name for name in found.insiders if name]
    if names and not is_insider(talk, found):
        return (words("joining.insiders", names=words.all_of(names), team=found.team.name),)
    if not needs_team(talk, found):
        return ()
    return (talk.words("joining.team_first", team=found.team.name, area=talk.called(found.area)),)
