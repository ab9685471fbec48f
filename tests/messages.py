"""How many messages a partnership's year is for each, by stage: `python -m tests.messages` prints them.

A card that takes the place of the one before it is no message: nobody's phone makes a sound for it.
"""

import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from bot.channel import Arrival
from flows.events import Quoted
from flows.replies import Card, Fold, Reply, Unsay
from tests.company import Company
from tests.paths import SHIPPED
from tests.steps import found, goes, joined

TEAMS = {
    "ann": ("Social care", "2113201", "2223211"),
    "hal": ("Health", "1202113", "2212123"),
    "eve": ("Education", "3112012", "3122122"),
    "pat": ("Police", "2011212", "2021222"),
    "jo": ("Youth justice", "1130121", "1130221"),
    "vic": ("Voluntary", "0121121", "1121121"),
}
"""Who answers for whom, and the levels they tap in turn in the first round and in the second."""

LATE = "vic"
"""Who answers only when reminded."""

AREA_ROLES = {"lee": "A lead", "sue": "A scrutineer"}


WIDTHS = {"cora": 12, "in place": 10, "members": 12, "lee": 6, "sue": 12}
"""Who has a column, and how wide it is; of the members it is the one who was sent most."""


class Counted(Company):
    """People at a real store, and how many messages each was sent and how many cards changed in place."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.file = SHIPPED.read_bytes()
        self.stage = "set-up"
        self.new: Counter[tuple[str, str]] = Counter()
        self.in_place: Counter[tuple[str, str]] = Counter()
        self._newest: dict[str, str] = {}

    def typed(self, who: str, text: str, quoted: Quoted | None = None) -> Arrival:
        """A line that somebody types stands below all cards."""
        self._newest.pop(who, None)
        return super().typed(who, text, quoted)

    def settle(self) -> dict[str, list[Reply]]:
        """Let everything be handled and delivered, and count it."""
        said = super().settle()
        for who, replies in said.items():
            for reply in replies:
                self._count(who, reply)
        return said

    def finger(self, who: str, press: str) -> Card:
        """Tap a button that carries this on the card that is in front of somebody."""
        self.happens(self.tapped(who, press, self.screens[who].handle, 60))
        return self.card(who)

    def _count(self, who: str, reply: Reply) -> None:
        if isinstance(reply, Fold | Unsay):
            return
        card = reply if isinstance(reply, Card) else None
        if card and card.instead and card.instead == self._newest.get(who):
            self.in_place[self.stage, who] += 1
        else:
            self.new[self.stage, who] += 1
        if card:
            self._newest[who] = card.id
        else:
            self._newest.pop(who, None)


def plays(company: Counted) -> None:
    """A year: set-up, a round with all that belongs to it, its actions, and a progress round."""
    found(company, *(team for team, _, _ in TEAMS.values()))
    company.stage = "inviting"
    for who, (team, _, _) in TEAMS.items():
        joined(company, who, team)
    for who, role in AREA_ROLES.items():
        goes(company, "Invite", role)
        company.joins(who, company.code("cora"), who.title())
        goes(company, "People", f"Yes: {who.title()}")
    company.at("2026-11-24 09:30")
    _round(company, "first round", 0, "2026-11-25 09:30", "2026-12-02 09:30", "2026-12-04 09:30")
    company.stage = "between the rounds"
    goes(company, "Suggested actions", "1")
    company.types("cora", "Write one shared guide.")
    company.taps("cora", "1")
    company.types("cora", "31 March 2027")
    company.taps("cora", "1")
    for moment in ("2027-03-24 09:30", "2027-04-01 09:30", "2027-10-12 09:30", "2027-12-07 09:30"):
        company.at(moment)
    _round(company, "second round", 1, "2027-12-08 09:30", "2027-12-15 09:30", "2027-12-17 09:30")


def _round(company: Counted, name: str, nth: int, *mornings: str) -> None:
    """A round of two weeks: all but one answer at once, and that one when reminded."""
    company.stage = f"{name}: opening"
    goes(company, "Open a round")
    if nth:
        company.taps("cora", "c", "p")
    company.types("cora", "in 2 weeks")
    company.taps("cora", "Open the progress round" if nth else "Open the round")
    company.at(mornings[0])
    company.stage = f"{name}: answering"
    for who, (_, *levels) in TEAMS.items():
        if who != LATE:
            _answers(company, who, levels[nth])
    company.stage = f"{name}: chasing"
    goes(company, "Who has what", "1")
    goes(company, "Nudge", "Send")
    for morning in mornings[1:]:
        company.at(morning)
    _answers(company, LATE, TEAMS[LATE][1 + nth])
    company.stage = f"{name}: draft"
    goes(company, "Close answers", "1")
    goes(company, "Results")
    goes(company, "Share the draft", "1")
    round_ = company.rows_of("round")[-1].id
    for who in TEAMS:
        company.finger(who, f"facts:{round_}")
        company.finger(who, f"right:{round_}")
    company.stage = f"{name}: agreeing"
    goes(company, "Agree ratings", "c")
    while levels := company.presses_on(company.card("cora"), "settle"):
        card = company.finger("cora", levels[1])
        if not company.presses_on(card, "differ"):
            company.types("cora", "The minutes say so.")
        company.taps("cora", "2")
    company.stage = f"{name}: release"
    goes(company, "Release", "1")
    for who in (*TEAMS, *AREA_ROLES):
        company.finger(who, f"outcome:{round_}")


def _answers(company: Counted, who: str, levels: str) -> None:
    """Answer every question by a tap on its card, and submit."""
    company.types(who, "/start")
    if company.presses_on(company.card(who), "go"):
        company.taps(who, "c")
    number = 0
    while presses := company.presses_on(company.card(who), "rate"):
        said = levels[number % len(levels)]
        company.finger(who, next(press for press in presses if press.split(":")[3] == said))
        number += 1
    company.taps(who, "Submit", "1")


def table(company: Counted) -> str:
    """A line for each stage: new messages to each, and cards of the coordinator's that changed in place."""
    stages = list(dict.fromkeys(stage for stage, _ in [*company.new, *company.in_place]))
    heads = dict(zip(WIDTHS, ("coordinator", "in place", "a member", "lead", "scrutineer"), strict=True))
    lines = [_line("new messages", heads)]
    sums = Counter[str]()
    for stage in stages:
        counts = {
            "cora": company.new[stage, "cora"],
            "in place": company.in_place[stage, "cora"],
            "members": max(company.new[stage, who] for who in TEAMS),
            "lee": company.new[stage, "lee"],
            "sue": company.new[stage, "sue"],
        }
        sums.update(counts)
        lines.append(_line(stage, counts))
    return "\n".join([*lines, _line("all", sums)])


def _line(stage: str, counts: Mapping[str, object]) -> str:
    return f"{stage:<26}" + "".join(f"{counts[name]!s:>{width}}" for name, width in WIDTHS.items())


def main() -> int:
    """Play the year and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        company = Counted(Path(folder))
        try:
            plays(company)
        finally:
            company.close()
    sys.stdout.write(f"{table(company)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
