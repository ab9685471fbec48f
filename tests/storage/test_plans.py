"""No statement that runs often reads from one end to the other what grows; which those are is recorded."""

from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import pytest

from flows.people import Address
from storage.queues.outbox import Delivered
from storage.store import Store
from tests.company import Company
from tests.server import Server
from tests.storage.plans import Recorder, grown, on_a_file, on_a_server, scans_in_file, scans_on_server, shown
from tests.test_partnership import answered, found, joined, opened, released


def acted(company: Company, heard: Recorder) -> None:
    """A partnership whose first round is released, and then again, heard: what people do all day."""
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    opened(company)
    answered(company, "ann", "3")
    answered(company, "hal", "1")
    released(company)
    opened(company)
    for act in hot(company):
        heard.during(act)


def hot(company: Company) -> list[Callable[[], object]]:
    """What is done many times a minute, or while people wait."""
    store = company.store
    address = Address(channel="test", id="ann")

    def looks() -> None:
        page = company.run(store.page(address))
        company.run(store.page(address, newest=True))
        company.run(store.database.read(store.looking(3), address=address)) if False else None
        company.run(store.reply_on(address, 1))
        company.run(store.waiting_inbox(address))
        assert page

    def delivers() -> None:
        company.put([company.typed("ann", "/help"), company.typed("hal", "/help")])
        while company.run(store.step()):
            pass
        for row in company.run(store.waiting("test", 100)):
            company.run(store.trying({row.id: True}))
            company.run(store.waits(row.id))
            company.run(store.handle_of("card"))
            company.run(store.standing("card", row.id))
            company.run(store.done([Delivered(id=row.id, handle="h", became="")]))
        company._box.clear()

    return [
        lambda: answered(company, "ann", "2"),
        lambda: company.types("ann", "/start", "/results", "a word that is nothing"),
        delivers,
        looks,
        lambda: company.at("2026-12-01 10:00"),
        lambda: company.types("cora", "/area"),
        lambda: answered(company, "hal", "1"),
        lambda: released(company),
    ]


def test_on_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = on_a_file(monkeypatch)
    company = Company(tmp_path)
    acted(company, heard)
    company.close()
    assert len(heard.said) > 50
    scans = scans_in_file(str(tmp_path / "audit.db"), heard)
    print(len(heard.said))
    print(shown(scans))
    assert not scans


def test_on_a_server(postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Store, "several", True)
    url = postgres.emptied()
    with on_a_server() as heard:
        company = Company(tmp_path, url)
        acted(company, heard)
        company.close()
    print(len(heard.said))
    grown(url)
    scans = scans_on_server(url, heard)
    print(shown(scans))
    assert not scans
