"""A round of very many teams, nearly all of them schools, played on a real store as people tap and type.

Every card that anybody is sent is kept, and what each tap cost a processor.
"""

import csv
import io
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import process_time

from bot.channel import Arrival
from flows.events import Tapped
from flows.replies import Card, Document, Reply
from tests.company import Company
from tests.flows.asking.test_pasted import cut
from tests.flows.play import buttons_of
from tests.paths import SHIPPED
from tests.steps import found, goes

OTHERS = ("Social care", "Health", "Police")


@dataclass(frozen=True, order=True)
class Cost:
    """What a tap or a typed line cost: seconds of a processor, all letters that it sends with it."""

    seconds: float
    what: str


class Many(Company):
    """People at work in a round, and what they were shown in each stage of it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.file = SHIPPED.read_bytes()
        self.stage = ""
        self.costs: defaultdict[str, list[Cost]] = defaultdict(list)
        self.cards: list[tuple[str, Card]] = []
        self.opened: dict[str, Card] = {}

    def happens(self, *arrivals: Arrival) -> dict[str, list[Reply]]:
        """Let it happen, note what it cost and all that was shown of it."""
        began = process_time()
        said = super().happens(*arrivals)
        seconds = process_time() - began
        event = arrivals[0].event
        what = event.press if isinstance(event, Tapped) else type(event).__name__
        self.costs[self.stage].append(Cost(seconds, what))
        self.keep(said)
        return said

    def keep(self, said: dict[str, list[Reply]]) -> None:
        """Note the cards of these."""
        shown = [one for replies in said.values() for one in replies if isinstance(one, Card)]
        self.cards += [(self.stage, card) for card in shown]

    def opens(self, name: str, *buttons: str) -> Card:
        """Cora opens a list from the card of the partnership; it is kept under this name."""
        goes(self, *buttons)
        self.opened[name] = self.card("cora")
        return self.opened[name]

    def starts(self, label: str) -> str:
        """The one label on Cora's card that begins like this."""
        labels = [one.label for one in buttons_of(self.card("cora").buttons)]
        (found,) = [one for one in labels if one.startswith(label)]
        return found

    def starts_at_area(self, label: str) -> str:
        """The same on the card of the partnership."""
        self.types("cora", "/area")
        return self.starts(label)


@contextmanager
def many(folder: Path) -> Iterator[Many]:
    """Nobody yet; closed in the end."""
    made = Many(folder)
    try:
        yield made
    finally:
        made.close()


def rows_of(schools: int, others: int) -> list[tuple[str, str, str, str]]:
    """The list that is pasted: team, agency, kind and contact."""
    kinds = "primary", "secondary"
    listed = [
        (f"St {number} School", "Education", kinds[number % 3 == 0], f"office{number}@schools.example")
        for number in range(schools)
    ]
    listed += [(f"Team {n}", OTHERS[n % len(OTHERS)], "", f"team{n}@area.example") for n in range(others)]
    return listed


def plays(company: Many, schools: int, others: int, *, quarters: int) -> None:
    """The whole round; so many quarters of the schools answer, and all others that have somebody."""
    listed = rows_of(schools, others)
    people = _set_up(company, listed)
    returned = [
        who for n, (who, team) in enumerate(people.items()) if n % 4 < quarters or "School" not in team
    ]
    _chasing(company, returned)
    _draft(company, returned)
    _release(company, returned)


def _set_up(company: Many, listed: list[tuple[str, str, str, str]]) -> dict[str, str]:
    company.stage = "set-up"
    found(company)
    company.types("cora", "/area")
    company.taps("cora", "Teams", "Paste a list")
    company.types("cora", *cut("\n".join(map("\t".join, listed)), "\n "))
    company.taps("cora", f"Add these {len(listed)} teams")
    company.opens("teams", "Teams")
    company.opens("invite", "Invite")
    company.taps("cora", company.starts("Links for"))
    (file,) = [one for one in company.said["cora"] if isinstance(one, Document)]
    people = {}
    for number, (team, _, _, code, _) in enumerate(list(csv.reader(io.StringIO(file.text)))[1:]):
        if number % 11:
            company.joins(f"p{number}", code, f"Pat{number}")
            people[f"p{number}"] = team
    company.opens("invitations", "Invite", "r")
    company.opens("people", "People")
    company.opens("hand over", "People", "h")
    return people


def _chasing(company: Many, returned: list[str]) -> None:
    company.stage = "chasing"
    goes(company, "Open a round")
    company.types("cora", "in 4 weeks")
    company.taps("cora", "Open the round")
    company.keep(company.at("2026-11-24 09:30"))
    for place, who in enumerate(returned):
        _answers(company, who, place)
    company.opens("area")
    company.opens("who has what", "Who has what")
    company.taps("cora", company.starts("Not started ("))
    company.opened["not started"] = company.card("cora")
    company.opens("nudge", company.starts_at_area("Nudge"))
    company.opens("nudge one", company.starts_at_area("Nudge"), "One team …")
    goes(company, company.starts_at_area("Nudge"), "Send")
    company.keep(company.at("2026-12-14 09:30"))


def _answers(company: Many, who: str, place: int) -> None:
    company.types(who, "/start")
    if company.presses_on(company.card(who), "go"):
        company.taps(who, "c")
    number = 0
    while presses := company.presses_on(company.card(who), "rate"):
        level = "0112233"[(place * 5 + number * number) % 7]
        company.presses(who, next(one for one in presses if one.split(":")[3] == level))
        number += 1
    company.taps(who, "Submit", "1")


def _draft(company: Many, returned: list[str]) -> None:
    company.stage = "draft"
    goes(company, "Close answers", "1")
    company.opens("late", "Let a team correct or finish its return")
    goes(company, "Share the draft", "1")
    (round_,) = company.rows_of("round")
    for place, who in enumerate(returned):
        company.presses(who, f"facts:{round_.id}")
        if place % 3 == 0:
            company.presses(who, f"right:{round_.id}")
    company.opens("agree", "Agree ratings")
    company.taps("cora", "c")
    _results(company, "cora", round_.id)
    company.opens("ideas", "Suggested actions")


def _release(company: Many, returned: list[str]) -> None:
    company.stage = "release"
    goes(company, "Release", "1")
    (round_,) = company.rows_of("round")
    _results(company, "cora", round_.id)
    _results(company, returned[0], round_.id)
    company.opens("journal", "Journal")
    goes(company, "Suggested actions", "1")
    company.types("cora", "Agree one plan.")
    company.opened["owner"] = company.card("cora")


def _results(company: Many, who: str, round_: str) -> None:
    """All pages of all lists of the results, and the files."""
    for press in ("outcome", "outexact", "outsum", "outbook", "outpublic", "outpapers", "versions"):
        company.presses(who, f"{press}:{round_}")
    for number in range(1, 11):
        card = company.presses(who, f"out:{round_}:{number}")
        while more := [one.press for one in buttons_of(card.buttons) if one.key == "n"]:
            card = company.presses(who, more[0])
