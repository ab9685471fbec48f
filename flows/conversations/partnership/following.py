"""What comes next in a round, for those who follow it without answering."""

from flows.people import Role
from flows.rounds import UNDER_WAY
from flows.talk import AreaTalk


def follows(talk: AreaTalk) -> tuple[str, ...]:
    """What comes next for a lead or a scrutineer; nothing for others."""
    office = talk.office
    state = office.run.round.state if office.run and office.run.round.state in UNDER_WAY else "none"
    if office.place_of(Role.SCRUTINEER):
        return (talk.words(f"following.scrutineer_{state}"),)
    return (talk.words(f"following.lead_{state}"),) if office.place_of(Role.LEAD) else ()
