"""What somebody holds as it stands once changes are made: the way to their own audit is on many cards."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flows.board import Board
from flows.changes import Change, RoundMoved, SheetStarted
from flows.rounds import Round, RoundState
from flows.view import Place, View


def view_after(view: View, board: Board, changes: Sequence[Change]) -> View:
    """The view, with what the person holds in the area of this board as the changes leave it."""
    if not any(isinstance(change, SheetStarted | RoundMoved) for change in changes):
        return view
    started = {change.team: change for change in changes if isinstance(change, SheetStarted)}
    there = [one for one in board.rounds if one.state is not RoundState.CANCELLED]
    places = tuple(
        _after(place, there[-1] if there else None, started) if place.area.id == board.area.id else place
        for place in view.places
    )
    return replace(view, places=places)


def _after(place: Place, newest: Round | None, started: Mapping[str, SheetStarted]) -> Place:
    team, past = place.team, place.past
    if team is None:
        return replace(place, round=newest)
    if newest is None:
        return replace(place, round=None, sheet=None, submitted=False)
    if (begun := started.get(team.id)) and begun.round == newest.id:
        if place.submitted and place.sheet and place.round:
            past = ((place.sheet, place.round.number), *past)
        return replace(place, round=newest, sheet=begun.sheet, submitted=False, past=past)
    if place.round is None or place.round.number < newest.number:
        # the team is not in it
        return place
    if place.round.id == newest.id:
        return replace(place, round=newest)
    # the round was cancelled: what is left is what came in before
    sheet = next((sheet for sheet, number in past if number == newest.number), None)
    left = tuple(one for one in past if one[0] != sheet)
    return replace(place, round=newest, sheet=sheet, submitted=sheet is not None, past=left)
