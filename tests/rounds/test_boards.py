"""What the engine makes of a board is what the store reads back."""

import random
from collections.abc import Iterator
from dataclasses import replace
from functools import reduce
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from flows import engine
from flows.board import Board, Part
from flows.changes import MembershipEnded, RoundMoved, RoundOpened
from flows.events import Event
from flows.history import board_after
from flows.people import Role
from flows.rounds import RoundState, Sheet
from flows.view import Conversation, Turn, View
from flows.wanted import Reach, Wanted
from storage.house import House
from storage.reading.conversations import load_conversations
from storage.reading.views import Asking, load_views
from storage.store import Store
from tests.machine.areas import Areas

EVERYTHING = Part.RATINGS | Part.NOTES


class Watching:
    """The engine, with a note of every board that an event changed: as it should be then."""

    def __init__(self) -> None:
        self.noted: list[tuple[Event, str, Board]] = []

    def respond(self, view: View, event: Event, reached: Reach | None = None) -> Turn:
        """Answer, and note what becomes of the boards."""
        turn = engine.respond(view, event, reached)
        opened = any(isinstance(change, RoundOpened) for change in turn.changes)
        cancelled = any(isinstance(c, RoundMoved) and c.state is RoundState.CANCELLED for c in turn.changes)
        named = engine.reach(view.conversation, event, view.language).wanted.boards
        for subject in named.keys() & view.boards.keys():
            board = view.boards[subject]
            gone = any(
                isinstance(c, MembershipEnded) and c.membership in {m.id for m in board.memberships}
                for c in turn.changes
            )
            if turn.changes and not (opened or cancelled or gone):
                after = reduce(board_after, turn.changes, board)
                self.noted.append((event, subject, after))
        return turn

    def reach(self, conversation: Conversation, event: Event, language: str) -> Reach:
        """Ask for everything, so that all of it is compared."""
        reached = engine.reach(conversation, event, language)
        boards = dict.fromkeys(reached.wanted.boards, EVERYTHING)
        return replace(reached, wanted=replace(reached.wanted, boards=boards))

    apologise = staticmethod(engine.apologise)


class Watched(Areas):
    """Areas whose boards are compared after every event."""

    def _open(self, file: bytes) -> Store:
        self.watching = Watching()
        store = self.run(
            Store.open(self._url, file, engine=self.watching, terms=self.terms, clock=lambda: self.now)
        )
        self._house = House(engine, store._house.library, self.terms)
        self._box, self._before = self.run(store.deliver("test"))
        return store

    def happens(self, *arrivals: Any) -> dict[str, list[Any]]:
        """Let it happen, then read every board that it changed."""
        said = super().happens(*arrivals)
        for event, subject, board in self.watching.noted:
            assert comparable(board) == comparable(self._read(event, subject)), type(event).__name__
            self.compared += 1
        self.watching.noted.clear()
        return said

    compared = 0

    def _read(self, event: Event, subject: str) -> Board:
        def read(connection: Any) -> View:
            wants = Wanted(boards={subject: EVERYTHING})
            house = self._house
            (talk,) = load_conversations(connection, [event])
            (view,) = load_views(connection, house.library, [Asking(event, talk, wants)], house.terms)
            return view

        return self.run(self.store.database.read(read)).boards[subject]


def comparable(board: Board) -> dict[str, Any]:
    """A board as plain values, in an order of its own; names of new members are not known to the engine.

    Whether an invitation lasts with the open round is read anew with each event.
    """
    run = board.run
    return {
        "memberships": {one.id for one in board.memberships},
        "area": board.area,
        "teams": {team.id: team for team in board.teams},
        "members": {one.membership.id: one.membership for one in board.members},
        "invitations": {one.id: replace(one, lasts=False) for one in board.invitations},
        "rounds": board.rounds,
        "actions": board.actions,
        "round": run.round if run else None,
        "returns": {one.sheet.id: (one.team, _bare(one.sheet)) for one in run.returns} if run else {},
        "agreed": dict(run.agreed) if run else {},
        "challenges": dict(run.challenges) if run else {},
        "releaser": run.releaser if run and board.place_of(Role.COORDINATOR) else "",
    }


def _bare(sheet: Sheet) -> Sheet:
    """A sheet without its answers, which the event that closes a round may not see yet."""
    return replace(sheet, answers=MappingProxyType({}))


@pytest.fixture
def areas(tmp_path: Path) -> Iterator[Watched]:
    """Three areas, set up under watch."""
    made = Watched(tmp_path / "watched")
    made.file = made.file.replace(b"about: own", b"about: area", 4)
    made.set_up()
    yield made
    made.close()


def test_boards_are_what_the_store_reads_back(areas: Watched) -> None:
    """Through set-up, two rounds, corrections, agreement, a late return, renaming and removing."""
    dice, cora = random.Random(7), "coordinator@Northshire"  # noqa: S311 – not a secret
    assert areas.compared > 30
    for _ in range(2):
        areas.moves_on("Northshire", dice)
        (round_,) = areas.ids()["Northshire"]["round"][-1:]
        areas.taps_through(cora, "Extend", "1")
        areas.moves_on("Northshire", dice)
        areas.moves_on("Northshire", dice)
        sheet = next(row.id for row in areas.rows_of("sheet") if row.round == round_)
        areas.presses(cora, f"letin:{round_}:{sheet}:late")
        areas.presses("hal@Northshire", f"right:{round_}")
        areas.presses("sam@Northshire", f"wrong:{round_}")
        areas.types("sam@Northshire", "We do have a plan.")
        areas.taps_through(cora, "Agree ratings", "1", "c", "0")
        if "why?" in areas.text(cora):
            areas.types(cora, "We looked.")
        areas.taps(cora, "3")
        areas.types(cora, "There is more of it than that.")
        areas.taps(cora, "1")
        areas.types(cora, "Write it down.")
        areas.taps(cora, "1")
        areas.types(cora, "end of March")
        areas.taps(cora, "1")
        areas.presses("scrutineer@Northshire", f"doubted:{round_}:C02:1")
        areas.presses("scrutineer@Northshire", f"undoubt:{round_}:C02")
        areas.presses("scrutineer@Northshire", f"remark:{round_}")
        areas.types("scrutineer@Northshire", "The evidence is thin.")
        areas.moves_on("Northshire", dice)
        areas.taps_through(cora, "Teams", "Health", "Rename")
        areas.types(cora, f"Health {round_[:3]}")
        areas.taps_through(cora, "Partnership details", "Change the time zone")
        areas.types(cora, "Europe/Dublin")
    action = areas.rows_of("action")[0].id
    (area,) = areas.ids()["Northshire"]["area"]
    for press in (
        f"actionto:{area}:{action}:doing",
        f"dueon:{area}:{action}:20270601",
        f"finish:{area}:{action}",
    ):
        areas.presses(cora, press)
    areas.types(cora, "It is written down.")
    areas.presses(cora, f"ownedby:{area}:{action}:x")
    areas.taps_through(cora, "Teams", "Social care", "Remove", "Remove it")
    assert areas.compared > 60
    assert not [row for row in areas.rows_of("inbox") if row.state == "parked"]
