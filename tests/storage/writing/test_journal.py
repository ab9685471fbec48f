import hashlib

import pytest

from storage.codec import decode_change
from storage.database import tables
from storage.store import Store
from storage.writing import journal
from tests.storage.play import play, rows_of, sheet_of, view_of
from tests.storage.world import Rules, start, tap, typed

ON_BOTH = True


async def _chain(store: Store, rules: Rules) -> str:
    """The chain of a sheet with nine rows."""
    await play(store, start("ann"), typed("ann", "x"))
    sheet = sheet_of(rules, "ann")
    await play(store, *(tap("ann", f"rate:{sheet}:item{number}:2") for number in range(8)))
    return sheet


async def test_chains_verify_and_count_from_one(store: Store, rules: Rules) -> None:
    """Every chain counts up from one without a gap and its hashes follow from each other."""
    chain = await _chain(store, rules)
    assert await store.database.read(journal.verify) is None
    rows = await rows_of(store, tables.journal)
    for one in {row.chain for row in rows}:
        seqs = [row.seq for row in rows if row.chain == one]
        assert seqs == list(range(1, len(seqs) + 1))
    assert [row.seq for row in rows if row.chain == chain][-1] > 4


async def test_what_changes_a_sheet_is_in_its_chain(store: Store, rules: Rules) -> None:
    """Each row knows its area, whichever chain it is in; what concerns a person alone has none."""
    sheet = await _chain(store, rules)
    seat = view_of(rules, "ann").seat
    assert seat is not None
    rows = await rows_of(store, tables.journal)
    chains = {type(decode_change(row.body)).__name__: (row.chain, row.area) for row in rows}
    area = seat.area.id
    assert chains["RatingGiven"] == chains["NoteWritten"] == (sheet, area)
    assert chains["SheetStarted"] == chains["AreaFounded"] == (area, area)
    assert chains["PersonMet"] == (seat.membership.person, None)


async def test_hash_can_be_recomputed_by_hand(store: Store) -> None:
    """The first hash of a chain is the SHA-256 of the row as canonical JSON."""
    await play(store, start("ann"))
    row = next(row for row in await rows_of(store, tables.journal) if row.seq == 1)
    at = row.at.isoformat(timespec="microseconds")
    body = f'{{"at":"{at}","body":{row.body},"chain":"{row.chain}","seq":1}}'
    assert row.hash == hashlib.sha256(body.encode()).hexdigest()


@pytest.mark.parametrize(
    "tamper",
    [
        """UPDATE journal SET body = replace(body, '"level":2', '"level":3') WHERE seq = 7""",
        "UPDATE journal SET at = '2020-01-01T00:00:00.000000+00:00' WHERE seq = 7",
        "UPDATE journal SET area = 'another' WHERE seq = 7",
        "DELETE FROM journal WHERE seq = 6",
        "UPDATE journal SET hash = (SELECT hash FROM journal AS j WHERE j.seq = 6 LIMIT 1) WHERE seq = 7",
    ],
)
async def test_tampering_shows_at_its_place(store: Store, rules: Rules, tamper: str) -> None:
    """A row that was altered, or whose predecessor is gone, is named by its chain and number."""
    chain = await _chain(store, rules)
    await store.database.write(lambda connection: connection.exec_driver_sql(tamper).rowcount)
    assert await store.database.read(journal.verify) == journal.Break(chain=chain, seq=7)


async def test_holds_no_typed_text_and_no_address(store: Store, rules: Rules) -> None:
    """Names, notes and the addresses people are reached at are in no row of the journal."""
    await _chain(store, rules)
    await play(store, typed("ann", "canary-note"))
    rows = await rows_of(store, tables.journal)
    kinds = {type(decode_change(row.body)).__name__ for row in rows}
    assert {"PersonMet", "AreaFounded", "TeamAdded", "NoteWritten"} <= kinds
    everything = "".join(row.body for row in rows)
    for secret in ("canary-note", "Newtown", '"Us"', '"ann"'):
        assert secret not in everything
