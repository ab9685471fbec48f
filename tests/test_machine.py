"""Histories of several people at one real store, against a model of plain dicts.

After every step the database holds what the model says, the journal verifies and gives the same state when
replayed, nothing refused is in any table, and every event was answered exactly once. `COUNT=2000 pytest
tests/test_machine.py` tries as many histories, each time others.
"""

import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from bot.channel import Arrival
from flows.engine import DOUBLE_TAP_SECONDS
from flows.events import Tapped
from flows.framework import Framework
from flows.history import sheet_after
from flows.people import Team
from flows.replies import Card, Fold, Reply
from flows.rounds import DontKnow, NotApplicable, Rated, Rating, Sheet
from flows.scoring import score_sheet
from storage import journal, tables
from storage.codec import decode_change
from storage.framework_file import read_framework
from tests.counts import examples
from tests.flows.play import buttons_of, text_of
from tests.machine.model import Expected, Key, Model
from tests.machine.stage import FILES, Seen, Stage

PEOPLE = ("ann", "bob", "eve")
"""Ann and Bob hold the same sheet, Eve one of her own."""

NOTES = ("We meet every week.", "Wedi'i gytuno – bob blwyddyn ✓ 🙂", "=1+1; DROP TABLE answer; <b>x</b>")
CANARY = "Quillfeather"
REFUSED = f"Canary {CANARY}, born 3/4/2012, of 12 High Street"
STRAY = ("zzzz", "/start", "/continue", "/stop", "/resume", "menu", "back", "?", "🙂", "/nothing")

who = st.sampled_from(PEOPLE)
pause = st.sampled_from([1, DOUBLE_TAP_SECONDS - 1, 60])
which = st.integers(0, 10_000)
presses = st.sampled_from(
    [
        *(f"rate:{{}}:{item}:{level}" for item in ("C01", "C04") for level in "3d1"),
        *(f"backing:{{}}:C01:{backing}" for backing in ("policy", "data", "nothing")),
        "reason:{}:C01:age",
        "unbacked:{}:C01",
        "unnote:{}:C01",
        "ask:{}:C04",
        "results:{}",
        "submit:{}:head",
        "reopen:{}",
    ]
)
"""Presses of old cards about two items that every team is asked, on both versions of the file."""


class Machine(RuleBasedStateMachine):
    """Everything people and operators do; each rule tells the model what should come of it."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.stage = Stage(Path(self._folder.name))
        self.model = Model()
        self._last: dict[str, tuple[str, str, Any]] = {}

    def teardown(self) -> None:
        """Leave nothing behind."""
        self.stage.close()
        self._folder.cleanup()

    @initialize()
    def begin(self) -> None:
        """Ann and Eve found an audit each, Bob joins Ann's."""
        for person, press in (("ann", "found:SC:y:england"), ("eve", "found:H:x:wales")):
            self._let([self.stage.tapped(person, press, "h0", 60)], check=False)
        (row,) = self.stage.rows(select(tables.team).where(tables.team.c.agency == "SC"))
        self.stage.join("bob", row.area, row.id)
        self._learn()
        self._let([self.stage.typed("bob", "/start")])

    # what the model makes of an event

    def _tap(self, person: str, press: str, handle: str, seconds: int) -> tuple[Arrival, Expected]:
        arrival = self.stage.tapped(person, press, handle, seconds)
        last = self._last.get(person)
        if last and last[:2] == (press, handle) and (self.stage.now - last[2]).seconds < DOUBLE_TAP_SECONDS:
            return arrival, Expected(cards=0)
        self._last[person] = (press, handle, self.stage.now)
        return arrival, self.model.press(person, press)

    def _type(self, person: str, text: str, expected: Expected | None = None) -> tuple[Arrival, Expected]:
        self._last.pop(person, None)
        return self.stage.typed(person, text), expected or Expected()

    def _let(self, arrivals: Sequence[Arrival], *, check: bool = True) -> dict[str, list[Reply]]:
        assert self.stage.put(arrivals) == len(arrivals)
        said = self.stage.settle()
        self._learn()
        if check and len(arrivals) == 1:
            self._check_progress(said)
        return said

    def _happen(self, event: tuple[Arrival, Expected]) -> None:
        """Let one event happen, and compare what came back."""
        arrival, expected = event
        assert arrival.event
        person = arrival.event.address.id
        live = self.stage.screens[person].handle
        answered = arrival.event.card if isinstance(arrival.event, Tapped) else live
        said = self._let([arrival])
        assert set(said) <= {person}
        found = _count(said[person], answered or "")
        assert found.cards == expected.cards
        if expected.ticks or answered != live:  # the live card shrinks whatever takes its place
            assert found.ticks == expected.ticks

    def _learn(self) -> None:
        """Take in who holds which sheet: founding is the one thing the model reads from the database."""
        held = select(tables.sheet.c.id, tables.address.c.id.label("who")).join_from(
            tables.sheet, tables.membership, tables.sheet.c.team == tables.membership.c.team
        )
        held = held.join(tables.address, tables.address.c.person == tables.membership.c.person)
        for row in self.stage.rows(held):
            self.model.holders[row.id].add(row.who)

    def _seen(self, person: str, choice: int, *verbs: str) -> Seen | None:
        """A button that somebody has seen; every verb is as likely, however often it was there."""
        by_verb = defaultdict(list)
        for seen in self.stage.screens[person].buttons:
            by_verb[seen.button.press.split(":")[0]].append(seen)
        known = sorted(by_verb.keys() & set(verbs) if verbs else by_verb)
        if not known:
            return None
        buttons = by_verb[known[choice % len(known)]]
        return buttons[choice // len(known) % len(buttons)]

    def _press(self, of: str, template: str) -> str:
        """A press about the first sheet that somebody holds."""
        return template.format(min(sheet for sheet, held in self.model.holders.items() if of in held))

    # what people do

    @rule(person=who, choice=which, seconds=pause)
    def tap_live_card(self, person: str, choice: int, seconds: int) -> None:
        """Tap a button of the last card."""
        screen = self.stage.screens[person]
        assert screen.card
        button = buttons_of(screen.card.buttons)[choice % len(buttons_of(screen.card.buttons))]
        self._happen(self._tap(person, button.press, screen.handle, seconds))

    @rule(person=who, level=st.sampled_from("0123d"))
    def answer_live_question(self, person: str, level: str) -> None:
        """Type an answer if a question is live."""
        card = self.stage.screens[person].card
        assert card
        named = [b for b in buttons_of(card.buttons) if b.key == level and b.press.startswith("rate:")]
        if named:
            self._happen(self._type(person, level, self.model.press(person, named[0].press)))

    @rule(person=who, choice=which)
    def type_key(self, person: str, choice: int) -> None:
        """Type the key of a button of the last card."""
        card = self.stage.screens[person].card
        assert card
        button = buttons_of(card.buttons)[choice % len(buttons_of(card.buttons))]
        self._happen(self._type(person, button.key, self.model.press(person, button.press)))

    @rule(person=who, choice=which, seconds=pause)
    def tap_old_button(self, person: str, choice: int, seconds: int) -> None:
        """Tap any button there ever was, of a question long answered or a sheet long submitted."""
        seen = self._seen(person, choice)
        assert seen
        self._happen(self._tap(person, seen.button.press, seen.handle, seconds))

    @rule(person=who, choice=which, seconds=st.integers(0, DOUBLE_TAP_SECONDS - 1))
    def double_tap(self, person: str, choice: int, seconds: int) -> None:
        """Tap a button twice within ten seconds."""
        seen = self._seen(person, choice)
        assert seen
        self._happen(self._tap(person, seen.button.press, seen.handle, 60))
        second = self._tap(person, seen.button.press, seen.handle, seconds)
        assert second[1] == Expected(cards=0)
        self._happen(second)

    @rule(person=who, of=who, template=presses, seconds=pause)
    def tap_card_of_anybody(self, person: str, of: str, template: str, seconds: int) -> None:
        """Tap a button of an old card, perhaps one that somebody else was sent and forwarded."""
        self._happen(self._tap(person, self._press(of, template), f"card of {of}", seconds))

    @rule(
        person=who,
        choice=which,
        text=st.sampled_from((*NOTES, REFUSED)),
        verb=st.sampled_from(["note", "na"]),
    )
    def write_note(self, person: str, choice: int, text: str, verb: str) -> None:
        """Write a note or a reason of one's own, or one that has to be refused."""
        seen = self._seen(person, choice, verb)
        if seen is None:
            return
        self._happen(self._tap(person, seen.button.press, f"{seen.handle} anew", 60))
        kept = text in NOTES and self.model.may_answer(person, seen.button.press)
        self._happen(self._type(person, text, self.model.note(seen.button.press, text) if kept else None))

    @rule(person=who, choice=which, digit=st.sampled_from("0123"))
    def ask_why_and_type(self, person: str, choice: int, digit: str) -> None:
        """Ask why, and type a number there: it is no answer."""
        seen = self._seen(person, choice, "why")
        if seen:
            self._happen(self._tap(person, seen.button.press, f"{seen.handle} anew", 60))
            self._happen(self._type(person, digit))

    @rule(person=who, text=st.sampled_from((*STRAY, REFUSED)))
    def write_something_else(self, person: str, text: str) -> None:
        """Write what nobody asked for; where a note is awaited it would be one."""
        awaiting = self.stage.rows(
            select(tables.conversation.c.awaiting).where(tables.conversation.c.address == person)
        )
        if text == REFUSED or text.startswith("/") or not awaiting or awaiting[0].awaiting is None:
            self._happen(self._type(person, text))

    @rule(taps=st.lists(st.tuples(who, who, presses), min_size=2, max_size=6))
    def many_at_once(self, taps: list[tuple[str, str, str]]) -> None:
        """Several people tap before anything is handled; each conversation stays in order."""
        handle = "an old card"
        events = [
            (person, self._tap(person, self._press(of, template), handle, 1)) for person, of, template in taps
        ]
        said = self._let([arrival for _, (arrival, _) in events])
        for person in {person for person, _ in events}:
            expected = [one for other, (_, one) in events if other == person]
            cards, ticks = sum(one.cards for one in expected), sum(one.ticks for one in expected)
            assert _count(said[person], handle) == Expected(cards, ticks)

    # what happens to the machine

    @rule(file=st.sampled_from(FILES))
    def restart(self, file: bytes) -> None:
        """Stop and start again, with the framework file as it was or edited meanwhile."""
        self.stage.restart(file)

    @rule(person=who, choice=which, file=st.sampled_from(FILES))
    def restart_with_an_event_waiting(self, person: str, choice: int, file: bytes) -> None:
        """Stop between taking an event in and handling it: it is handled once, afterwards."""
        seen = self._seen(person, choice)
        assert seen
        arrival, expected = self._tap(person, seen.button.press, seen.handle, 60)
        assert self.stage.put([arrival]) == 1
        self.stage.restart(file)
        said = self.stage.settle()
        self._learn()
        assert _count(said[person], seen.handle).cards == expected.cards

    @precondition(lambda self: self.stage.sent)
    @rule(choice=which, times=st.integers(1, 3))
    def redeliver(self, choice: int, times: int) -> None:
        """The source delivers an update again, right away or much later: it is nothing new."""
        again = self.stage.sent[choice % len(self.stage.sent)]
        assert self.stage.put([again] * times) == 0
        assert self.stage.settle() == {}

    # what always holds

    @invariant()
    def database_holds_what_the_model_says(self) -> None:
        """Ratings, notes, backings and submitted sheets are the model's, and no event was parked."""
        rows = self.stage.rows(select(tables.answer))
        key = [(row.sheet, row.item) for row in rows]
        assert _kept(key, [_text(_rating(row)) for row in rows]) == self.model.ratings
        assert _kept(key, [row.note for row in rows]) == self.model.notes
        assert _kept(key, [row.backings for row in rows]) == _kept(
            self.model.backings, self.model.backings.values()
        )
        sheets = self.stage.rows(select(tables.sheet).where(tables.sheet.c.submitted.is_not(None)))
        assert {row.id for row in sheets} == self.model.submitted
        assert self.stage.rows(select(tables.inbox).where(tables.inbox.c.state != "done")) == []

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
        assert _kept(answers, [_text(a.rating) for a in answers.values()]) == self.model.ratings
        assert {key for key, answer in answers.items() if answer.backings} == {*self.model.backings}
        assert {s.id for s in sheets.values() if s.submitted} == self.model.submitted
        assert not any(answer.note for answer in answers.values())

    @invariant()
    def nothing_refused_is_kept(self) -> None:
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
            card = score_sheet(_FRAMEWORKS[row.framework], team, Sheet(id=row.id, round="r", team="t"))
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


_FRAMEWORKS: dict[str, Framework] = {f.version: f for f in (read_framework(file) for file in FILES)}


def _count(replies: Sequence[Reply], handle: str) -> Expected:
    """How many cards, and how many lines with a tick that the message with this handle shrinks to."""
    kinds = Counter(type(reply) for reply in replies)
    folds = [reply for reply in replies if isinstance(reply, Fold) and reply.handle == handle]
    return Expected(cards=kinds[Card], ticks=sum(fold.text.startswith("✓") for fold in folds))


def _kept(keys: Any, values: Any) -> dict[Key, Any]:
    """What is there, by key; nothing is as good as no row."""
    return {key: value for key, value in zip(keys, values, strict=True) if value}


def _rating(row: Any) -> Rating | None:
    if row.level is not None:
        return Rated(level=row.level)
    if row.other == "not_applicable":
        return NotApplicable(reason=row.reason)
    return DontKnow() if row.other else None


def _text(rating: Rating | None) -> str:
    """A rating as the model writes it."""
    match rating:
        case Rated(level=level):
            return str(level)
        case NotApplicable(reason=reason):
            return f"n {reason}"
        case DontKnow():
            return "d"
        case None:
            return ""


TestMachine = Machine.TestCase
TestMachine.settings = settings(
    max_examples=examples(20),
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
