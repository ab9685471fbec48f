"""Histories of several people at one real store, against a model of plain dicts.

Events are answered as they come in, or kept first, in turn. After every step the database holds what the
model says, the journal verifies and gives the same state when replayed, nothing refused is in any table, and
every event was answered exactly once. `COUNT=2000 pytest tests/machine` tries as many, each time others.
"""

from collections import defaultdict
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule, run_state_machine_as_test
from sqlalchemy import select

from flows.engine import DOUBLE_TAP_SECONDS
from flows.view import LiveCard, Told
from storage.codec import decode
from storage.database import tables
from tests.counts import IS_LONG, examples
from tests.flows.play import buttons_of
from tests.machine.checked import CANARY, Checked
from tests.machine.looking import count_of, who_of
from tests.machine.model import Expected
from tests.machine.stage import FILES
from tests.server import Server

PEOPLE = ("ann", "bob", "eve")
"""Ann and Bob hold the same sheet, Eve one of her own."""

NOTES = ("We meet every week.", "Wedi'i gytuno – bob blwyddyn ✓ 🙂", "=1+1; drop table answer; <b>x</b>")
REFUSED = f"Canary {CANARY}, born 3/4/2012, of 12 High Street"
STRAY = ("zzzz", "/start", "/continue", "/stop", "/resume", "menu", "back", "?", "🙂", "/nothing")

who = st.sampled_from(PEOPLE)
pause = st.sampled_from([1, DOUBLE_TAP_SECONDS - 1, 60])
which = st.integers(0, 10_000)
presses = st.sampled_from(
    [
        *(f"rate:{{}}:C01:{level}" for level in "331"),
        *(f"backing:{{}}:C01:{backing}" for backing in ("policy", "data", "nothing")),
        "rate:{}:C04:d",
        "reason:{}:C04:age",
        "unbacked:{}:C01",
        "unnote:{}:C01",
        "ask:{}:C04",
        "submit:{}:head",
        "submit:{}:manager",
        "reopen:{}",
    ]
)
"""Presses of old cards about two items that every team is asked, on both versions of the file."""


class Machine(Checked):
    """Everything people and operators do; each rule tells the model what should come of it."""

    @initialize()
    def begin(self) -> None:
        """Ann and Eve found an audit each, Bob joins Ann's."""
        for person, press in (("ann", "found:SC:y:england"), ("eve", "found:H:x:wales")):
            self.let([self.stage.tapped(person, press, "h0", 60)])
        (row,) = self.stage.rows(select(tables.team).where(tables.team.c.agency == "SC"))
        self.stage.join("bob", row.area, row.id)
        self.learn()
        self.happen(self.type("bob", "/start"))

    # what people do

    @rule(person=who, choice=which, seconds=pause)
    def tap_live_card(self, person: str, choice: int, seconds: int) -> None:
        """Tap a button of the last card."""
        screen = self.stage.screens[person]
        assert screen.card
        button = buttons_of(screen.card.buttons)[choice % len(buttons_of(screen.card.buttons))]
        self.happen(self.tap(person, button.press, screen.handle, seconds))

    @rule(person=who, level=st.sampled_from("0123d"))
    def answer_live_question(self, person: str, level: str) -> None:
        """Type an answer if a question is live."""
        card = self.stage.screens[person].card
        assert card
        named = [b for b in buttons_of(card.buttons) if b.key == level and b.press.startswith("rate:")]
        if named:
            self.happen(self.type_key_of(person, level, named[0].press))

    @rule(person=who, choice=which)
    def type_key(self, person: str, choice: int) -> None:
        """Type the key of a button of the last card."""
        card = self.stage.screens[person].card
        assert card
        button = buttons_of(card.buttons)[choice % len(buttons_of(card.buttons))]
        self.happen(self.type_key_of(person, button.key, button.press), button.press)

    @rule(person=who, choice=which, seconds=pause)
    def tap_old_button(self, person: str, choice: int, seconds: int) -> None:
        """Tap any button there ever was, of a question long answered or a sheet long submitted."""
        seen = self.seen(person, choice)
        assert seen
        self.happen(self.tap(person, seen.button.press, seen.handle, seconds))

    @rule(person=who, choice=which, seconds=st.integers(0, DOUBLE_TAP_SECONDS - 1))
    def double_tap(self, person: str, choice: int, seconds: int) -> None:
        """Tap a button twice within ten seconds."""
        seen = self.seen(person, choice)
        assert seen
        self.happen(self.tap(person, seen.button.press, seen.handle, 60))
        arrival, coming = self.tap(person, seen.button.press, seen.handle, seconds)
        expected = coming()
        assert expected == Expected(cards=0)
        self.happen((arrival, lambda: expected))

    @rule(person=who, of=who, template=presses, seconds=pause)
    def tap_card_of_anybody(self, person: str, of: str, template: str, seconds: int) -> None:
        """Tap a button of an old card, perhaps one that somebody else was sent and forwarded."""
        self.happen(self.tap(person, self.press(of, template), f"card of {of}", seconds))

    @rule(
        person=who,
        choice=which,
        text=st.sampled_from((*NOTES, REFUSED)),
        verb=st.sampled_from(["note", "na"]),
    )
    def write_note(self, person: str, choice: int, text: str, verb: str) -> None:
        """Write a note or a reason of one's own, or one that has to be refused."""
        seen = self.seen(person, choice, verb)
        if seen is None:
            return
        self.happen(self.tap(person, seen.button.press, f"{seen.handle} anew", 60))
        kept = text in NOTES and self.model.may_answer(person, seen.button.press)
        if kept and self._is_contested(person):
            # what two cards ask for is kept for neither, and that is said; sent again it is for this one
            self.happen(self.type(person, text))
        if not kept:
            self.happen(self.type(person, text))
            return
        has_other = self.model.replaces(seen.button.press, text)
        noted = partial(self.model.note, seen.button.press, text, person)
        self.happen(self.type(person, text, lambda: Expected() if self._waits(person, text) else noted()))
        if self._waits(person, text):
            self.happen(self.type(person, "yes", noted))
        else:
            # so short a text replaces none unasked
            assert not has_other

    def _waits(self, person: str, text: str) -> bool:
        """Whether a text that they typed waits for a yes."""
        here = select(tables.conversation.c.told).where(tables.conversation.c.address == person)
        told = self.stage.rows(here)[0].told
        return told is not None and decode(told, Told).besides == text

    def _is_contested(self, person: str) -> bool:
        here = select(tables.conversation.c.live).where(tables.conversation.c.address == person)
        live = decode(self.stage.rows(here)[0].live, LiveCard)
        return live.contested

    @rule(person=who, choice=which, digit=st.sampled_from("0123"))
    def ask_why_and_type(self, person: str, choice: int, digit: str) -> None:
        """Ask why, and type a number there: it answers the question that is explained."""
        seen = self.seen(person, choice, "why")
        if seen:
            self.happen(self.tap(person, seen.button.press, f"{seen.handle} anew", 60))
            _, sheet, item, *_ = seen.button.press.split(":")
            self.happen(self.type_key_of(person, digit, f"rate:{sheet}:{item}:{digit}"))

    @rule(person=who, text=st.sampled_from((*STRAY, REFUSED)))
    def write_something_else(self, person: str, text: str) -> None:
        """Write what nobody asked for; where a note is awaited it would be one."""
        awaiting = self.stage.rows(
            select(tables.conversation.c.awaiting).where(tables.conversation.c.address == person)
        )
        if text == REFUSED or text.startswith("/") or not awaiting or awaiting[0].awaiting is None:
            self.happen(self.type(person, text))

    @rule(taps=st.lists(st.tuples(who, who, presses), min_size=2, max_size=6))
    def many_at_once(self, taps: list[tuple[str, str, str]]) -> None:
        """Several people tap before anything is handled; each conversation stays in order."""
        self._at_once(taps)

    @rule(
        pair=st.permutations(["ann", "bob"]),
        ending=st.sampled_from(["approve:{}", "reopen:{}"]),
        other=presses,
    )
    def end_against_answer(self, pair: list[str], ending: str, other: str) -> None:
        """One of two colleagues submits or reopens while the other taps: one order, no half state."""
        if ending.startswith("approve"):
            ending = self._asked_to_submit(pair[0], "ann") or ending
        self._at_once([(pair[0], "ann", ending), (pair[1], "ann", other)])

    @rule(person=who, of=who)
    def submit(self, person: str, of: str) -> None:
        """Say who approved a return, on the card that asks."""
        if press := self._asked_to_submit(person, of):
            self.happen(self.tap(person, press, self.stage.screens[person].handle, 60))

    def _asked_to_submit(self, person: str, of: str) -> str:
        """Ask for that card, and give what its first button carries; "" where it is not for them."""
        self.happen(self.tap(person, self.press(of, "approve:{}"), "card of a return", 60))
        card = self.stage.screens[person].card
        buttons = buttons_of(card.buttons) if card else []
        return next((one.press for one in buttons if one.press.startswith("submit:")), "")

    def _at_once(self, taps: list[tuple[str, str, str]]) -> None:
        handle = "an old card"
        arrivals = [
            self.stage.tapped(person, self.press(of, template), handle, 1) for person, of, template in taps
        ]
        said = self.let(arrivals)
        expected: dict[str, list[Expected]] = defaultdict(list)
        for arrival in self.model.in_order(arrivals):
            expected[who_of(arrival)].append(self.expect(arrival))
        for person, each in expected.items():
            cards, ticks = sum(one.cards for one in each), sum(one.ticks for one in each)
            assert count_of(said[person], handle) == Expected(cards, ticks)

    # what happens to the machine

    @rule(file=st.sampled_from(FILES))
    def restart(self, file: bytes) -> None:
        """Stop and start again, with the framework file as it was or edited meanwhile."""
        self.stage.restart(file)

    @rule(person=who, choice=which, file=st.sampled_from(FILES))
    def restart_with_an_event_waiting(self, person: str, choice: int, file: bytes) -> None:
        """Stop between taking an event in and handling it: it is handled once, afterwards."""
        seen = self.seen(person, choice)
        assert seen
        arrival, expected = self.tap(person, seen.button.press, seen.handle, 60)
        self.stage.put([arrival])
        self.stage.restart(file)
        said = self.stage.settle()
        self.learn()
        assert count_of(said[person], seen.handle).cards == expected().cards

    @precondition(lambda self: self.stage.sent)
    @rule(choice=which, times=st.integers(1, 3))
    def redeliver(self, choice: int, times: int) -> None:
        """The source delivers an update again, right away or much later: it is nothing new."""
        again = self.stage.sent[choice % len(self.stage.sent)]
        self.stage.put([again] * times)
        self.stage.hear([again] * times)
        assert self.stage.settle() == {}


TestMachine = Machine.TestCase
TestMachine.settings = settings(
    max_examples=examples(6),
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


class OnServer(Machine):
    """The same on PostgreSQL."""

    server: Server

    def address(self) -> str:
        """An empty database there."""
        return self.server.emptied()


@pytest.mark.wide
def test_on_a_server_all_of_it_holds(
    postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same histories, and no less true."""
    monkeypatch.chdir(tmp_path)
    OnServer.server = postgres
    steps = 30 if IS_LONG else 10
    few = settings(TestMachine.settings, max_examples=examples(1), stateful_step_count=steps)
    run_state_machine_as_test(OnServer, settings=few)
