"""Three partnerships at one store: whatever anybody presses or types, what is not theirs is not there."""

import random
import tempfile
from collections import Counter
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from flows.table import TABLE
from tests.counts import examples
from tests.machine.areas import AREAS, IDS, VALUES, Areas

HISTORIES = max(2, examples(6) // 3)
"""COUNT=1000 makes 333 of them, which is more than 100,000 tries."""

TRIES_AT_LEAST = 1_000

seeds = st.integers(0, 2**32)
areas = st.sampled_from(AREAS)


class Machine(RuleBasedStateMachine):
    """Areas go their ways; in between everybody tries what is not theirs."""

    home: ClassVar[Areas]
    folder: ClassVar[Path]
    tries: ClassVar[Counter[str]]

    @initialize(seed=seeds)
    def begin(self, seed: int) -> None:
        """Everybody has joined, two areas have a round open, one its second, and much is tried at once."""
        self.areas = Areas.copied(self.home, Path(tempfile.mkdtemp(dir=self.folder)) / "areas")
        for area in [*[AREAS[0]] * 5, AREAS[1]]:
            self.areas.moves_on(area, random.Random(1))  # noqa: S311 – not a secret
        self.tries_what_is_foreign(seed)

    @rule(area=areas, seed=seeds)
    def moves_on(self, area: str, seed: int) -> None:
        """A round is opened, answered and closed, shared, or released."""
        self.areas.moves_on(area, random.Random(seed))  # noqa: S311 – not a secret

    @rule(area=areas)
    def sam_leaves(self, area: str) -> None:
        """Sam is removed, and what was Sam's is nobody's."""
        of = self.areas
        ids = [row.person for row in of.rows_of("address") if row.id == of.who(area, "sam")]
        for row in of.rows_of("membership"):
            if row.person in ids and row.ended is None:
                of.does(of.who(area, "coordinator"), f"expelled:{row.area}:{row.id}")

    @rule(seed=seeds)
    def tries_what_is_foreign(self, seed: int) -> None:
        """It is answered like what does not exist, says nothing of it, and stores nothing."""
        of, dice = self.areas, random.Random(seed)  # noqa: S311 – not a secret
        of.knows_roles()
        # what colleagues have answered is told once, and would be told by the first of two presses alone
        of.replies_to(dict.fromkeys(of.people, "/start"))
        before, ids = of.kept(), of.ids()
        for _ in range(16):
            pairs = {who: of.foreign(who, dice, ids) for who in of.people}
            there = of.seen({who: pair[0] for who, pair in pairs.items()})
            nowhere = of.seen({who: pair[1] for who, pair in pairs.items()})
            for who, pair in pairs.items():
                assert there[who] == nowhere[who], (who, pair)
                self.tries[pair[0].split(":")[0]] += 1
            self._says_nothing(there)
        assert of.kept() == before

    @rule(seed=seeds)
    def tries_what_the_role_does_not_allow(self, seed: int) -> None:
        """In one's own area, too, nothing is stored."""
        of, dice = self.areas, random.Random(seed)  # noqa: S311 – not a secret
        of.knows_roles()
        before, ids = of.kept(), of.ids()
        for _ in range(8):
            presses = {who: press for who in of.people if (press := of.beyond(who, dice, ids))}
            self._says_nothing(of.seen(presses))
            self.tries.update(press.split(":")[0] for press in presses.values())
        assert of.kept() == before

    @rule(seed=seeds)
    def tries_codes(self, seed: int) -> None:
        """Codes that are made up get one reply, those used up or taken back say so; none lets anybody in."""
        of, dice = self.areas, random.Random(seed)  # noqa: S311 – not a secret
        codes = ["".join(dice.choices("abcdefghijklmnop234567", k=26)) for _ in range(3)]
        before, members = of.kept(), of.rows_of("membership")
        of.knows_roles()
        replies = of.replies_to({who: f"/join {dice.choice(codes)}" for who in of.people})
        assert all("I can't use that code" in reply for reply in replies.values())
        self._says_nothing(replies)
        assert of.kept() == before
        given = of.replies_to({who: f"/join {dice.choice(of.codes)}" for who in of.people})
        for who, reply in given.items():
            assert any(said in reply for said in ("used up", "cancelled", "You are there already")), (
                who,
                reply,
            )
        assert of.rows_of("membership") == members
        self.tries["codes"] += len(replies) + len(given)

    def _says_nothing(self, seen: dict[str, str]) -> None:
        """Nobody is shown the name of an area, or of a person in one, where they have no place."""
        of = self.areas
        for who, text in seen.items():
            for area in AREAS:
                if of.has_no_place(who, area):
                    assert area not in text, (who, area)

    def teardown(self) -> None:
        """Close the store."""
        if hasattr(self, "areas"):
            self.areas.close()


def test_every_argument_can_be_made() -> None:
    """A new argument of the engine's table needs a row here, so that no verb is left untried."""
    names = {name.rstrip("?") for verb in TABLE.values() for name in verb.form.names}
    assert names == IDS.keys() | VALUES.keys()


@pytest.mark.wide
def test_what_is_foreign_is_not_there(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Thousands of tries with every verb that names something, by people of every role."""
    home = Areas(tmp_path_factory.mktemp("home"))
    try:
        home.set_up()
        assert len(home.people) == 7 * 3 + 2
        home.run(home.store.database.truncate_wal())
        Machine.home, Machine.folder = home, tmp_path_factory.mktemp("copies")
        Machine.tries = Counter()
        checks = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
        run_state_machine_as_test(
            Machine,
            settings=settings(
                max_examples=HISTORIES, stateful_step_count=12, deadline=None, suppress_health_check=checks
            ),
        )
    finally:
        home.close()
    assert sum(Machine.tries.values()) >= TRIES_AT_LEAST
    named = {verb for verb, row in TABLE.items() if any(n.rstrip("?") in IDS for n in row.form.names)}
    assert named <= Machine.tries.keys()
