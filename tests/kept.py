"""What is still kept once days have passed: looked for in every file, and by the doctor."""

from datetime import datetime, timedelta

from bot.doctor import Wanted, examine
from tests.company import Company

CANARY = "zq7 wrote this"
"""Words that nothing else has."""


def practise(company: Company, who: str) -> None:
    """Begin a practice audit, and answer one question with a note."""
    company.types(who, "/start")
    company.taps(who, "1")
    while not company.presses_on(company.card(who), "rate"):
        company.taps(who, "c" if company.presses_on(company.card(who), "go") else "1")
    company.taps(who, "2", "t")
    company.types(who, CANARY)


def passes(company: Company, days: int, step: int = 20) -> datetime:
    """Let days pass, with a sweep after each step of so many."""
    until = company.now + timedelta(days=days)
    while company.now < until:
        company._seconds += min(step * 86400, int((until - company.now).total_seconds()))
        company.looks_at_the_clock()
        company.run(company.store.sweep(company.now))
        company.run(company.store.retain(company.now))
        company.ticks()
    return company.now


def traces(company: Company, words: str = CANARY) -> list[str]:
    """The files of the database in which the words are."""
    company.run(company.store.wipe())
    files = sorted(company.folder.glob("audit.db*"))
    return [path.name for path in files if words.encode() in path.read_bytes()]


def problems(company: Company, fingerprint: str = "") -> tuple[str, ...]:
    """What the doctor finds wrong."""
    company.run(company.store.wipe())
    url = f"sqlite:///{company.store.database.path}"
    wanted = Wanted(now=company.now, full=True, fingerprint=fingerprint)
    return company.run(examine(url, wanted)).problems
