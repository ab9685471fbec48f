"""No statement that runs often reads from one end to the other what grows; which those are is recorded."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import MappingProxyType

import pytest

from flows.people import Address
from storage.queues.outbox import Delivered
from tests.approvals import linked
from tests.company import Company
from tests.server import Server
from tests.steps import answered, found, joined, opened, released
from tests.storage.plans import (
    Found,
    Recorder,
    grown,
    on_a_file,
    on_a_server,
    scans_in_file,
    scans_on_server,
    shown,
)

SEEN_ENOUGH = MappingProxyType(
    {
        ("inbox", "ix_inbox_oldest"): "what waits, in its order, and of that no more than is said",
        ("inbox", "ix_inbox_waiting"): "whether anything waits: it ends at the first that does",
    }
)
"""What is read from its beginning on and not to its end, and why that is so."""

ENDS = ("LIMIT", "EXISTS (SELECT * \nFROM inbox \nWHERE inbox.done_at IS NULL)")
"""What a statement has to say for that."""

BY_ITSELF = "SELECT note FROM answer WHERE note = {}"
"""Reads all answers."""


def act(company: Company, heard: Recorder) -> None:
    """Release a round of a partnership, then record what people do all day, in its second round."""
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c", "2")
    linked(company)
    answered(company, "ann", "3")
    answered(company, "hal", "1")
    released(company)
    opened(company)
    for often in deeds(company):
        heard.during(often)


def deeds(company: Company) -> Iterator[Callable[[], object]]:
    """Answers, deliveries, pages, ticks, cards of the area, and a release."""
    yield lambda: answered(company, "ann", "2")
    yield lambda: company.types("ann", "/start", "/results", "a word that is nothing")
    yield lambda: delivers(company)
    yield lambda: looks(company)
    yield lambda: company.at("2026-12-01 10:00")
    yield lambda: company.types("cora", "/area", "/teams", "/actions")
    yield lambda: answered(company, "hal", "1")
    yield lambda: released(company)
    yield lambda: company.types("hal", "/results")


def delivers(company: Company) -> None:
    """What waits is answered, sent, and noted."""
    store = company.store
    company.put([company.typed("ann", "/help"), company.typed("hal", "/help")])
    while company.run(store.step()):
        pass
    for row in company.run(store.waiting("test", 100)):
        company.run(store.trying({row.id: True}))
        company.run(store.waits(row.id))
        company.run(store.handle_of("card"))
        company.run(store.standing("card", row.id))
        company.run(store.done([Delivered(id=row.id, handle="h", became="")]))
    company.settled()


def looks(company: Company) -> None:
    """An open page asks what is new, and shows one entry."""
    ann, store = Address(channel="test", id="ann"), company.store
    company.run(store.page(ann))
    company.run(store.page(ann, newest=True))
    company.run(store.reply_on(ann, 1))
    company.run(store.waiting_inbox(ann))


def to_the_end(scans: Found) -> Found:
    """Those that nothing keeps from the end."""
    return {
        place: left
        for place, said in scans.items()
        if (left := {one for one in said if place not in SEEN_ENOUGH or not any(end in one for end in ENDS)})
    }


def test_on_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite plans by the tables and indexes there are, whatever is in them."""
    heard = on_a_file(monkeypatch)
    company, path = Company(tmp_path), str(tmp_path / "audit.db")
    act(company, heard)
    company.close()
    assert len(heard.said) > 80
    scans = to_the_end(scans_in_file(path, heard))
    assert not scans, shown(scans)
    with closing(sqlite3.connect(path)) as there:
        heard.during(lambda: there.cursor().execute(BY_ITSELF.format("?"), ("x",)))
    assert to_the_end(scans_in_file(path, heard)) == {("answer", ""): {BY_ITSELF.format("?")}}


def test_on_a_server(postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL plans by what it was told is there: as much as in a whole nation."""
    monkeypatch.chdir(tmp_path)
    url = postgres.emptied()
    with on_a_server() as heard:
        company = Company(tmp_path, url)
        act(company, heard)
        company.close()
    grown(url)
    assert len(heard.said) > 80
    scans = to_the_end(scans_on_server(url, heard))
    assert not scans, shown(scans)
    heard.said = {BY_ITSELF.format("%s"): ("x",)}
    assert ("answer", "") in scans_on_server(url, heard)
