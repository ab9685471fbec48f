"""Random histories in which people leave, are deleted, or are kept for long enough: nothing is left."""

import logging
import random
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from bot.erasing import Holding, Wanted, erase, hold
from storage.database.backup import back_up
from storage.erased import list_of
from storage.restore import restore
from tests.company import Company
from tests.counts import examples
from tests.kept import practise, problems
from tests.steps import found, joined, opened, released

CHATS = ("zq7ann", "zq7ben")
NOTES = {"zq7ann": "plover is two years old", "zq7ben": "dotterel has no owner", "pia": "zq7 wrote this"}
"""What each types, in words that are in no other text."""

AREA = "Quarrelshire"
PAST_TEXTS, PAST_PRACTICE = 1150, 100
"""Days after which notes of a round, and an audit for practice, have been kept for long enough."""


@dataclass
class History:
    """One company, what happened to it, and which words must be gone or still be there."""

    company: Company
    dice: random.Random
    backups: Path
    held: bool = False
    gone: set[str] = field(default_factory=set)
    acts: list[str] = field(default_factory=list)

    def begin(self) -> None:
        """A partnership with two people's notes, and an audit for practice."""
        company, dice = self.company, self.dice
        company.run(company.store.retain(company.now))
        company.store.lists.append(list_of(company.store.database.path, self.backups))
        found(company, "Social care", "Health")
        company.types("cora", "/area")
        company.taps("cora", "Partnership details", "Change the name")
        company.types("cora", AREA)
        for who, team in zip(CHATS, ("Social care", "Health"), strict=True):
            joined(company, who, team)
        opened(company)
        for who in dice.sample(CHATS, 2):
            company.types(who, "/start")
            company.taps(who, "c", "2", "t")
            company.types(who, NOTES[who])
        practise(company, "pia")
        if dice.random() < 0.5:
            company.types("cora", "/area")
            released(company)

    def acts_on(self) -> None:
        """Some of what can happen, in any order."""
        acts = [self.leave, self.person, self.practice, self.texts, self.area]
        if self.dice.random() < 0.4:
            self.hold()
        for act in self.dice.sample(acts, self.dice.randint(2, 4)):
            if act != self.leave or self.company.rows_of("area"):
                self.acts.append(act.__name__)
                act()

    def hold(self) -> None:
        """Nothing of the partnership is deleted from now on."""
        self.held = True
        self.acts.append("hold")
        self._stopped(lambda url, now: hold(url, Holding(area=AREA, kind="inquiry"), lambda: now))

    def leave(self) -> None:
        """Ann gives up her last place, unless she is gone."""
        who = CHATS[0]
        if any(row.id == who for row in self.company.rows_of("address")) and AREA not in self.gone:
            self.company.types(who, "leave")
            self.company.taps(who, "Leave")
        self.gone.add(who)

    def person(self) -> None:
        """An operator has Ben deleted, with what he typed."""
        if any(row.id == CHATS[1] for row in self.company.rows_of("address")):
            wanted = Wanted(person=f"test:{CHATS[1]}", texts=True)
            self._erase(wanted)
            self.gone |= {CHATS[1]} if self.held else {CHATS[1], NOTES[CHATS[1]]}

    def area(self) -> None:
        """An operator has the partnership deleted."""
        if AREA in self.gone:
            return
        self._erase(Wanted(area=AREA))
        if not self.held:
            self.gone |= {AREA, *CHATS, *(NOTES[who] for who in CHATS)}

    def practice(self) -> None:
        """Nobody uses the audit for practice for long enough."""
        self._pass(PAST_PRACTICE)
        self.gone |= {NOTES["pia"]}

    def texts(self) -> None:
        """The round's notes have been kept for long enough."""
        self._pass(PAST_TEXTS)
        self.gone |= {NOTES["pia"]} | (set() if self.held else {NOTES[who] for who in CHATS})

    def _pass(self, days: int) -> None:
        for part in (days, 40):
            self.company._seconds += part * 86400
            self.company.looks_at_the_clock()
            self.company.run(self.company.store.sweep(self.company.now))
            self.company.run(self.company.store.forget_gone(self.company.now))
            self.company.run(self.company.store.retain(self.company.now))

    def _erase(self, wanted: Wanted) -> None:
        self._stopped(lambda url, now: erase(url, self.backups, wanted, lambda: now, really=True))

    def _stopped(self, do: object) -> None:
        """Do something while the assistant does not run."""
        assert callable(do)
        company = self.company
        company.run(company.store.close())
        company.run(do(f"sqlite:///{company.folder / 'audit.db'}", company.now + timedelta(seconds=1)))
        company.store = company._open(company.file)
        company.store.lists.append(list_of(company.store.database.path, self.backups))

    def left(self, *files: Path) -> set[str]:
        """The words that are in these files."""
        text = b"".join(path.read_bytes() for path in files).lower()
        return {words for words in (AREA, *CHATS, *NOTES.values()) if words.lower().encode() in text}


@pytest.mark.parametrize("number", range(examples(1)))
def test_nothing_is_left(tmp_path: Path, number: int, caplog: pytest.LogCaptureFixture) -> None:
    """In the database, its log, a later backup, a backup restored, lines of the log; the doctor agrees."""
    caplog.set_level(logging.DEBUG)
    backups = tmp_path / "backups"
    backups.mkdir()
    made = History(Company(tmp_path / "home"), random.Random(number), backups)  # noqa: S311 – no secret
    company = made.company
    try:
        made.begin()
        before = back_up(company.store.database.path, tmp_path / "before.db").path
        made.acts_on()
        assert company.run(company.store.wipe())
        later = back_up(company.store.database.path, tmp_path / "later.db").path
        files = [*company.folder.glob("audit.db*"), *backups.iterdir(), later]
        kept = {AREA, *NOTES.values()} - made.gone
        left = made.left(*files)
        assert not left & made.gone, made.acts
        assert kept <= left, made.acts
        assert problems(company) == (), made.acts
        company.run(company.store.close())
        database = company.folder / "audit.db"
        restore(before, database, company.now)
        assert not made.left(database) & made.gone, made.acts
        company.store = company._open(company.file)
        assert problems(company) == (), made.acts
        assert not [words for words in made.gone if words in caplog.text]
    finally:
        company.close()
