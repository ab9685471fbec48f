"""Reads what stands beside the questions of a progress round: what was agreed, and what is being done."""

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import Connection

from flows.before import Settled
from flows.board import Board, Part
from flows.rounds import Round, RoundState
from flows.settled import settled_in
from storage.reading.asked import Asked
from storage.reading.boards import as_released, bare_board
from storage.reading.library import Library
from storage.reading.places import Held
from storage.reading.runs import load_run


class Besides:
    """What teams read of their partnerships beside the questions of progress rounds, read once for each."""

    def __init__(self, connection: Connection, library: Library) -> None:
        self._connection, self._library = connection, library
        self._found: dict[str, tuple[Board, tuple[Settled, ...]]] = {}

    def of(self, place: Held, round_: Round) -> tuple[Board | None, tuple[Settled, ...]]:
        """The partnership's rounds and actions, and what was agreed before; nothing beside a full round."""
        if not round_.progress or (round_.state is RoundState.RELEASED and not round_.correcting):
            return None, ()
        if round_.id not in self._found:
            office = bare_board(self._connection, place.membership, place.area)
            self._found[round_.id] = office, tuple(self._settled(place, office, round_))
        office, settled = self._found[round_.id]
        return replace(office, memberships=(place.membership,)), settled

    def _settled(self, place: Held, office: Board, round_: Round) -> Iterator[Settled]:
        """What was agreed in the rounds released before, newest first, back to one that asked everything."""
        for past in reversed(office.rounds):
            if past.state is RoundState.RELEASED and past.number < round_.number:
                yield self._settled_in(place, past)
                if not past.progress:
                    return

    def _settled_in(self, place: Held, past: Round) -> Settled:
        known, key = self._library.settled, (past.id, past.version, place.area.nation)
        if key not in known:
            asked = Asked(memberships=(place.membership,), area=place.area, round=past.id, parts=Part.RATINGS)
            framework = self._library.load(self._connection, {past.framework})[past.framework]
            run = load_run(self._connection, past, framework, asked)
            known[key] = settled_in(as_released(self._connection, run, asked))
        return known[key]
