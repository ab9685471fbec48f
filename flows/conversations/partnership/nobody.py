"""Teams of a round that nobody of is here: for them a coordinator can hand a filled workbook in."""

from dataclasses import dataclass

from flows.board import Return
from flows.people import Team
from flows.rounds import UNDER_WAY, Round, RoundState
from flows.talk import AreaTalk


@dataclass(frozen=True, slots=True, kw_only=True)
class ToHandIn:
    """A return that a coordinator can hand a workbook in for now."""

    sheet: str
    team: Team
    round: Round


def returns_to_hand_in(talk: AreaTalk) -> list[ToHandIn]:
    """The returns for which something can be handed in now: of the round under way, then of corrections."""
    run = talk.office.run
    is_open = run is not None and run.round.state is RoundState.OPEN
    found = [
        ToHandIn(sheet=one.sheet.id, team=one.team, round=run.round)
        for one in (run.returns if run else ())
        if run and (is_open or one.sheet.late) and has_nobody(talk, one)
    ]
    return [*found, *let_in_again(talk)]


def let_in_again(talk: AreaTalk) -> list[ToHandIn]:
    """The returns of released rounds that a correction lets in, of teams that have nobody here."""
    return [
        ToHandIn(sheet=one.sheet, team=one.team, round=one.round)
        for one in talk.office.again
        if not one.own and not talk.office.in_team(one.team.id)
    ]


def has_nobody(talk: AreaTalk, one: Return) -> bool:
    """Whether a team of the round under way is asked, has nobody here, and did not submit itself."""
    run, sheet = talk.office.run, one.sheet
    if run is None or run.round.state not in UNDER_WAY or one.team.ended or talk.office.area.practice:
        return False
    has_own = sheet.submitted is not None and not sheet.handed
    return not has_own and not talk.office.in_team(one.team.id) and bool(run.asked(one))
