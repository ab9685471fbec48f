"""What a change makes of a board: the rest of it is not made anew."""

from dataclasses import replace

from flows.changes import SheetStarted
from flows.history import board_after
from flows.people import Role
from tests.readers.test_who_reads_ratings import office
from tests.round_pairs import NOW, Pair


def test_the_returns_of_others_stay_the_very_same() -> None:
    """Opening a round starts a sheet for each of hundreds of teams: none of them touches the others."""
    run = Pair(3, teams=(9, 9)).run(past=False)
    board = replace(office(run, run, Role.COORDINATOR), teams=tuple(one.team for one in run.returns))
    team = run.returns[0].team
    change = SheetStarted(chain=NOW, sheet="s", round=NOW, team=team.id)
    after = board_after(board, change).run
    assert after
    assert len(after.returns) == len(run.returns) + 1
    assert all(one is other for one, other in zip(run.returns, after.returns, strict=False))
