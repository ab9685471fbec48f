"""How many taps a whole audit takes, from the first card to the results: `python -m tests.taps` prints it."""

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from flows.asking.duration import minutes
from flows.framework import Framework
from flows.replies import Fold
from flows.wording import Words
from storage.framework.file import read_framework
from tests.company import Company
from tests.flows.play import buttons_of
from tests.paths import SHIPPED

FRAMEWORK: Framework = read_framework(SHIPPED.read_bytes())


@dataclass(frozen=True, slots=True)
class Took:
    """What a whole audit of one agency took: items answered, how many at the top, and taps in all."""

    agency: str
    items: int
    tops: int
    taps: int


class Tapping(Company):
    """Somebody who taps their way through a practice audit, every tap of which counts."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.file = SHIPPED.read_bytes()
        self.restart(self.file)
        self.taken = 0

    def tap(self, press: str) -> None:
        """One tap."""
        self.presses("ann", press)
        self.taken += 1

    def first(self, verb: str) -> str:
        """The first press of a verb on the card."""
        return self.presses_on(self.card("ann"), verb)[0]

    def labelled(self, *labels: str) -> str:
        """The press of the button that is called so."""
        return next(b.press for b in buttons_of(self.card("ann").buttons) if b.label in labels)


def whole(folder: Path, agency: str, *, functions: bool, level: int, backed: bool = False) -> Took:
    """A practice audit of an agency with the same level everywhere; `backed`: each with evidence."""
    company = Tapping(folder)
    company.types("ann", "/start")
    company.tap(company.labelled("Try it now"))
    company.tap(company.labelled(agency))
    while buttons := {one.label: one.press for one in buttons_of(company.card("ann").buttons)}:
        if not {"Yes", "England"} & buttons.keys():
            break
        company.tap(buttons.get("England") or buttons["Yes" if functions else "No"])
    company.tap(company.first("go"))
    items = 0
    while company.presses_on(company.card("ann"), "rate"):
        company.tap(company.presses_on(company.card("ann"), "rate")[level])
        items += 1
        if backed:
            _backs(company)
    company.tap(company.labelled("Submit"))
    company.tap(buttons_of(company.card("ann").buttons)[0].press)
    company.close()
    return Took(agency, items, items if level == len(FRAMEWORK.levels) - 1 else 0, company.taken)


def _backs(company: Tapping) -> None:
    """Name one thing behind the answer that was just given."""
    folds = [one for one in company.said["ann"] if isinstance(one, Fold)]
    company.tap(next(b.press for b in buttons_of(folds[-1].buttons) if b.label == "Evidence"))
    company.tap(company.first("backing"))


def every(level: int, *, functions: bool, backed: bool = False) -> Iterator[Took]:
    """Each agency in turn."""
    for agency in FRAMEWORK.agencies:
        with tempfile.TemporaryDirectory() as folder:
            yield whole(Path(folder), agency.name, functions=functions, level=level, backed=backed)


def table() -> str:
    """What each agency takes, with all of its functions."""
    top = len(FRAMEWORK.levels) - 1
    plain = every(0, functions=True)
    named = every(top, functions=True, backed=True)
    lines = [f"{'agency':<20}{'items':>6}{'taps':>6}{'with evidence for all':>24}"]
    lines += [
        f"{one.agency:<20}{one.items:>6}{one.taps:>6}{two.taps:>24}"
        for one, two in zip(plain, named, strict=True)
    ]
    return "\n".join(lines) + "\n"


def time_said(fewest: Took, most: Took) -> str:
    """What the notice for staff says of the time, by who is asked least and who is asked most."""
    return (
        "**Time.** Plan two short meetings of your team. The tapping itself takes about "
        f"{minutes(Words('en'), fewest.items).split()[0]} to {minutes(Words('en'), most.items)}:\n"
        f"{fewest.items} to {most.items} questions, by agency, in {fewest.taps} to {most.taps} taps. "
        "Naming evidence takes two more each."
    )


def asked(agency: str) -> int:
    """How many items an agency is asked that does all it may be asked about."""
    return len(FRAMEWORK.asked(agency, frozenset(one.id for one in FRAMEWORK.functions_for(agency))))


if __name__ == "__main__":
    sys.stdout.write(table())
