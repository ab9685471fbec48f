"""What every history is held against: the model's answers, the journal, and what was sent back."""

import re
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from hypothesis.stateful import RuleBasedStateMachine, invariant
from sqlalchemy import select

from bot.channel import Arrival
from bot.doctor import examine
from flows.changes import NoteWritten, RatingGiven, SheetSubmitted
from flows.engine import DOUBLE_TAP_SECONDS
from flows.events import Tapped
from flows.framework import Framework
from flows.history import sheet_after
from flows.people import Team
from flows.replies import Card, Reply
from flows.rounds import Sheet
from flows.scoring import score_sheet
from storage.codec import decode_change
from storage.database import queued, tables
from storage.framework.file import read_framework
from storage.writing import journal
from tests.flows.play import buttons_of, text_of
from tests.machine.looking import count_of, kept, rating_of, rating_text, who_of
from tests.machine.model import LEAVING, Expected, Model
from tests.machine.stage import FILES, Seen, Stage

FRAMEWORKS: dict[str, Framework] = {f.version: f for f in (read_framework(file) for file in FILES)}

CANARY = "Quillfeather"
"""A word of the text that has to be refused everywhere."""


Coming: TypeAlias = Callable[[], Expected]
"""What is to come of an event, told once it has been answered: of some only the answer tells."""


class Checked(RuleBasedStateMachine):
    """A stage and a model of what should be on it, compared after every step."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.stage = Stage(Path(self._folder.name), self.address())
        self.model = Model()
        self._last: dict[str, tuple[tuple[str, str | None], datetime]] = {}

    def address(self) -> str:
        """Where the database is, "" for a file."""
        return ""

    def teardown(self) -> None:
        """Let the doctor look at what came of it, beside the store, and leave nothing behind."""
        try:
            health = self.stage.run(examine(self.stage.url))
            assert health.problems == ()
        finally:
            self.stage.close()
            self._folder.cleanup()

    # what the model makes of an event

    def tap(self, person: str, press: str, handle: str, seconds: int) -> tuple[Arrival, Coming]:
        """Make a tap, `seconds` after the event before it, and say what is to come of it."""
        tap = self.stage.tapped(person, press, handle, seconds)
        return tap, lambda: self.expect(tap)

    def expect(self, tap: Arrival) -> Expected:
        """Let the model take in a tap that has been handled."""
        assert isinstance(tap.event, Tapped)
        person, this, at = tap.event.address.id, (tap.event.press, tap.event.card), tap.event.at
        last = self._last.get(person)
        if last and last[0] == this and (at - last[1]).seconds < DOUBLE_TAP_SECONDS:
            return Expected(cards=0)
        self._last[person] = (this, at)
        return self._pressed(person, tap.event.press, at)

    def _pressed(self, person: str, press: str, at: datetime) -> Expected:
        """Let the model take in a press; about what a colleague answered the person may be asked first."""
        if self.model.may_be_asked_first(person, press) and not self._was_done(press, at):
            # an older card of a question shrinks to what the colleague answered
            return Expected(ticks=int(not press.startswith(("submit:", "unnote:"))))
        return self.model.press(person, press)

    def _was_done(self, press: str, at: datetime) -> bool:
        """Whether the journal has a rating, a note or a return of this moment where a press gives one."""
        rows = self.stage.rows(select(tables.journal.c.body).where(tables.journal.c.at == at))
        of = press.split(":")[1:3]
        for change in (decode_change(row.body) for row in rows):
            match change:
                case RatingGiven() | NoteWritten() if [change.sheet, change.item] == of:
                    return True
                case SheetSubmitted() if change.sheet == of[0]:
                    return True
        return False

    def type_key_of(self, person: str, text: str, press: str) -> tuple[Arrival, Coming]:
        """Make a line of text that is the key of a button, and say what is to come of its press."""
        line, _ = self.type(person, text)
        assert line.event
        at = line.event.at
        return line, lambda: self._pressed(person, press, at)

    def type(self, person: str, text: str, expected: Coming | None = None) -> tuple[Arrival, Coming]:
        """Make a line of text, and say what is to come of it: one card unless told otherwise."""
        self._last.pop(person, None)
        return self.stage.typed(person, text), expected or Expected

    def let(self, arrivals: Sequence[Arrival]) -> dict[str, list[Reply]]:
        """Let new events happen; give what everybody was sent."""
        self.stage.hear(arrivals)
        said = self.stage.settle()
        self.learn()
        return said

    def happen(self, event: tuple[Arrival, Coming], pressed: str = "") -> None:
        """Let one event happen, and compare what came back; `pressed` is what a key that is typed presses."""
        arrival, coming = event
        person = who_of(arrival)
        live = self.stage.screens[person].handle
        answered = arrival.event.card if isinstance(arrival.event, Tapped) else live
        said = self.let([arrival])
        expected = coming()
        self._check_progress(said)
        assert set(said) <= {person}
        found = count_of(said[person], answered or "")
        assert found.cards == expected.cards
        tap = arrival.event.press if isinstance(arrival.event, Tapped) else pressed
        is_leaving = tap.split(":")[0] in LEAVING
        if answered != live or (expected.ticks and not is_leaving):
            # the live card shrinks whatever takes its place
            assert found.ticks == expected.ticks

    def learn(self) -> None:
        """Take in who holds which sheet: founding is the one thing the model reads from the database."""
        held = select(tables.sheet.c.id, tables.address.c.id.label("who")).join_from(
            tables.sheet, tables.membership, tables.sheet.c.team == tables.membership.c.team
        )
        held = held.join(tables.address, tables.address.c.person == tables.membership.c.person)
        for people in self.model.holders.values():
            people.clear()
        # an audit for practice without an answer is given up for one of another agency
        for row in self.stage.rows(held.where(tables.membership.c.ended.is_(None))):
            self.model.holders[row.id].add(row.who)

    def seen(self, person: str, choice: int, *verbs: str) -> Seen | None:
        """A button that somebody has seen; every verb is as likely, however often it was there."""
        by_verb = defaultdict(list)
        for seen in self.stage.screens[person].buttons:
            by_verb[seen.button.press.split(":")[0]].append(seen)
        known = sorted(by_verb.keys() & set(verbs) if verbs else by_verb)
        if not known:
            return None
        buttons = by_verb[known[choice % len(known)]]
        return buttons[choice // len(known) % len(buttons)]

    def press(self, of: str, template: str) -> str:
        """A press about the first sheet that somebody holds."""
        return template.format(min(sheet for sheet, held in self.model.holders.items() if of in held))

    # what always holds

    @invariant()
    def database_holds_what_the_model_says(self) -> None:
        """Ratings, notes, backings and submitted sheets are the model's, and no event was parked."""
        rows = self.stage.rows(select(tables.answer))
        key = [(row.sheet, row.item) for row in rows]
        assert kept(key, [rating_text(rating_of(row)) for row in rows]) == self.model.ratings
        assert kept(key, [row.note for row in rows]) == self.model.notes
        assert kept(key, [row.backings for row in rows]) == kept(
            self.model.backings, self.model.backings.values()
        )
        sheets = self.stage.rows(select(tables.sheet).where(tables.sheet.c.submitted.is_not(None)))
        assert {row.id for row in sheets} == self.model.submitted
        assert self.stage.rows(select(queued.inbox).where(queued.inbox.c.state != "done")) == []

    @invariant()
    def journal_verifies_and_replays(self) -> None:
        """The chains are whole, and replayed they give the same answers without the texts."""
        assert self.stage.run(self.stage.store.database.read(journal.verify)) is None
        sheets = {id_: Sheet(id=id_, round="r", team="t") for id_ in self.model.holders}
        for row in self.stage.rows(
            select(tables.journal).order_by(tables.journal.c.chain, tables.journal.c.seq)
        ):
            change = decode_change(row.body)
            sheets = {id_: sheet_after(sheet, change) for id_, sheet in sheets.items()}
        answers = {(s.id, item): answer for s in sheets.values() for item, answer in s.answers.items()}
        assert kept(answers, [rating_text(a.rating) for a in answers.values()]) == self.model.ratings
        assert {key for key, answer in answers.items() if answer.backings} == {*self.model.backings}
        assert {s.id for s in sheets.values() if s.submitted} == self.model.submitted
        assert not any(answer.note for answer in answers.values())

    @invariant()
    def nothing_refused_iskept(self) -> None:
        """No table holds a piece of a text that was refused."""
        assert CANARY not in self.stage.every_text()

    @invariant()
    def progress_is_a_share(self) -> None:
        """Of what a team is asked, as many are answered as the model knows, on the version of its round."""
        query = select(tables.sheet.c.id, tables.round_.c.framework, tables.team).join_from(
            tables.sheet, tables.round_
        )
        for row in self.stage.rows(query.join(tables.team, tables.sheet.c.team == tables.team.c.id)):
            team = Team(id="t", area="a", name="", agency=row.agency, functions=row.functions)
            card = score_sheet(FRAMEWORKS[row.framework], team, Sheet(id=row.id, round="r", team="t"))
            assert 0 <= self.model.answered(row.id) <= card.asked

    def _check_progress(self, said: dict[str, list[Reply]]) -> None:
        """A card that says how much is answered says what the model says."""
        for replies in said.values():
            for card in (reply for reply in replies if isinstance(reply, Card)):
                found = re.search(r"(\d+) of (\d+) answered", text_of(card))
                about = {
                    b.press.split(":")[1] for b in buttons_of(card.buttons) if b.press.startswith("tasks:")
                }
                about |= {
                    b.press.split(":")[1] for b in buttons_of(card.buttons) if b.press.startswith("go:")
                }
                if found and len(about) == 1:
                    assert int(found[1]) == self.model.answered(*about)
