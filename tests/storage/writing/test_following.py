"""The journal followed in bites, while others go on answering."""

import pytest

from storage.store import Store
from storage.writing import journal
from storage.writing.journal import Adding, Following
from tests.storage.play import play, sheet_of
from tests.storage.world import Rules, start, tap, typed

ON_BOTH = True


async def test_answers_between_two_bites_are_no_fault(
    store: Store, rules: Rules, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each chain is compared as it is at one moment; who begins meanwhile is left to the next time."""
    monkeypatch.setattr(journal, "BITE", 1)
    await play(store, start("ann"), typed("ann", "x"), start("bob"), typed("bob", "y"))
    sheets = {who: sheet_of(rules, who) for who in ("ann", "bob")}
    following, adding, number = Following(), Adding(), 0
    await store.database.beside(following.begin)
    for work in (following.bite, adding.bite):
        while await store.database.beside(work):
            number += 1
            for who, sheet in sheets.items():
                # no more of them than are added up in each bite, or that would never end
                if number < 12:
                    await play(store, tap(who, f"rate:{sheet}:item{number % 8}:{number % 4}"))
            if number == 2:
                await play(store, start("eve"), typed("eve", "z"))
    assert following.breaks == adding.breaks == []
    assert number > 12
    assert following.skipped == 0
    again = Following(following.digests)
    await store.database.beside(again.begin)
    while await store.database.beside(again.bite):
        pass
    assert again.breaks == []
    assert 0 < again.skipped < again.chains


async def test_a_bite_is_of_some_thousand_rows(store: Store) -> None:
    """Chains go together while they are short."""
    await play(store, start("ann"), typed("ann", "x"))
    following = Following()
    await store.database.read(following.begin)
    assert not await store.database.read(following.bite)
    assert following.rows > 5
    assert following.chains == 3
