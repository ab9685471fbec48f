"""Teams of a round that nobody of is here: for them a coordinator can hand a filled workbook in."""

from flows.board import Return
from flows.rounds import UNDER_WAY, RoundState
from flows.talk import AreaTalk


def teams_to_hand_in(talk: AreaTalk) -> list[Return]:
    """The teams for which something can be handed in now, in their order."""
    run = talk.office.run
    if run is None:
        return []
    is_open = run.round.state is RoundState.OPEN
    return [one for one in run.returns if (is_open or one.sheet.late) and has_nobody(talk, one)]


def has_nobody(talk: AreaTalk, one: Return) -> bool:
    """Whether a team of the round under way is asked, has nobody here, and did not submit itself."""
    run, sheet = talk.office.run, one.sheet
    if run is None or run.round.state not in UNDER_WAY or one.team.ended or talk.office.area.practice:
        return False
    has_own = sheet.submitted is not None and not sheet.handed
    return not has_own and not talk.office.in_team(one.team.id) and bool(run.asked(one))
