"""A partnership over Telegram, two rounds, checked by a script of its own.

It has 9 teams and 18 people; in the long run 12 and 60.
"""

import random
import re
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml

from storage.framework.file import read_framework
from tests import independent
from tests.counts import IS_LONG
from tests.end_to_end.running import Home, Phone, TelegramBot
from tests.end_to_end.telegram_people import Posted
from tests.end_to_end.telegram_server import TelegramServer
from tests.independent import Returned
from tests.paths import SHIPPED

CODE = "a code of some length"
CONTENT: dict[str, Any] = yaml.safe_load(SHIPPED.read_text(encoding="utf-8"))
ENGLAND = read_framework(SHIPPED.read_bytes()).in_nation("england")
STATEMENTS = {item.statement: item.id for item in ENGLAND.items.values()}
AGENCIES = [agency["id"] for agency in CONTENT["agencies"]]
SECOND_TEAMS = ["SC", "H", "E", "P", "V"] if IS_LONG else ["SC", "V"]
MEMBERS = 5 if IS_LONG else 2
TEAMS = len(AGENCIES) + len(SECOND_TEAMS)
AGREE = 6
"""Items agreed in a round."""

SEED = 20261124


class Group:
    """One team: its people's phones, and what was asked of it and answered in the round under way."""

    def __init__(self, agency: str, phones: list[Phone]) -> None:
        self.agency, self.phones = agency, phones
        self.said: dict[str, int | str] = {}

    def answers(self, dice: random.Random) -> None:
        """Let its people answer a share each, and the last one submit.

        What they could rate last time they mostly can again, and the rest not: else nothing is to compare.
        """
        before, self.said = self.said, {}
        first = self.phones[0]
        first.server.wait_until(lambda: "new round" in first.card.text)
        asked = int(re.findall(r"(\d+) questions", first.tap("Start").text)[0])
        for number, phone in enumerate(self.phones, 1):
            phone.say("/continue")
            while len(self.said) < asked * number // MEMBERS:
                self._answer(phone, dice, before)
        last = self.phones[-1]
        last.tap("Submit")
        last.tap("1 ·")
        assert len(self.said) == asked

    def _answer(self, phone: Phone, dice: random.Random, before: Mapping[str, int | str]) -> None:
        item = item_on(phone.card)
        given = dice.choice("0123" * 4 + "ddnn")
        if item in before and dice.random() < 0.95:
            given = dice.choice("0123") if isinstance(before[item], int) else str(before[item])
        phone.tap(f"{given} ·")
        if given == "n":
            phone.tap("1 ·")
        self.said[item] = int(given) if given.isdigit() else given

    def returned(self) -> Returned:
        """What it was asked and said, for the script."""
        return Returned(str(id(self)), self.agency, set(self.said), dict(self.said))


def item_on(card: Posted) -> str:
    """The item that a card asks about."""
    return next(id_ for statement, id_ in STATEMENTS.items() if statement in card.text)


class Partnership:
    """Everybody, and the coordinator's hand."""

    def __init__(self, server: TelegramServer, dice: random.Random) -> None:
        self.server, self.dice = server, dice
        self.cora = Phone(server, server.user(7000, "Cora"))
        self.lee = Phone(server, server.user(7001, "Lee"))
        self.groups: list[Group] = []
        self.agreed: dict[str, int] = {}
        self.released = 0

    def goes(self, *labels: str) -> Posted:
        """The coordinator goes from the area's card through these buttons."""
        self.cora.say("/area")
        for label in labels:
            self.cora.tap(label)
        return self.cora.card

    def sets_up(self) -> None:
        """A partnership with a team of each agency, and second teams."""
        cora = self.cora
        cora.say("/start")
        for label in ("Set up", "England"):
            cora.tap(label)
        for line in (CODE, "Northshire", "Cora", "01632 960100", "MASH 01632 960200"):
            cora.say(line)
        cora.tap("Add one for each agency")
        for agency in SECOND_TEAMS:
            cora.tap("Add another team")
            cora.tap(f"{AGENCIES.index(agency) + 1} ·")
            while [button for row in cora.card.buttons for button in row if "Yes" in button]:
                cora.tap(self.dice.choice(["Yes", "No"]))
        says_who_answers(cora)

    def invites(self) -> None:
        """People for each team, and a lead, who needs a yes."""
        agencies = sorted(AGENCIES + SECOND_TEAMS, key=AGENCIES.index)
        people = iter(range(8000, 9000))
        for number, agency in enumerate(agencies, 1):
            code = self._code("Invite", f"{number} ·")
            phones = [Phone(self.server, self.server.user(next(people))) for _ in range(MEMBERS)]
            together(phones, partial(joins, code))
            self.groups.append(Group(agency, phones))
        joins(self._code("Invite", "A lead"), self.lee)
        self.server.wait_until(lambda: "needs your approval" in self.cora.card.text)
        self.goes("People", "Yes: ")

    def _code(self, *labels: str) -> str:
        self.goes(*labels)
        texts = [posted.text for posted in self.cora.user.shown]
        codes = [found for text in texts for found in re.findall(r"start=([a-z2-7]{26})", text)]
        return str(codes[-1])

    def round(self) -> None:
        """Open one, let everybody answer, agree on some items and release."""
        self.goes("Open a round", *(["Go on"] if self.released else []), "In 4 weeks", "Open the round")
        seeds = {group: self.dice.random() for group in self.groups}
        together(self.groups, lambda group: group.answers(random.Random(seeds[group])))  # noqa: S311 – no secret
        assert f"Submitted {TEAMS} of {TEAMS}" in self.goes().text
        self.goes("Close answers", "1 ·")
        self.goes("Share the draft", "1 ·")
        self._agrees()
        assert len(photos(self.lee)) == self.pictures
        self.goes("Release", "1 ·")
        self.released += 1
        self.server.wait_until(lambda: len(photos(self.lee)) == self.pictures)

    @property
    def pictures(self) -> int:
        """How many everybody has been sent: the star of each round, and what changed since the one before."""
        return max(0, 2 * self.released - 1)

    def _agrees(self) -> None:
        self.agreed = {}
        self.goes("Agree ratings", "1 ·", "2 ·", "Begin")
        for _ in range(AGREE):
            item, level = item_on(self.cora.card), self.dice.randrange(4)
            if "why?" in self.cora.tap(f"{level} ·").text:
                self.cora.say("We talked it through.")
            self.agreed[item] = level
            self.cora.tap("Next item")

    def returned(self) -> list[Returned]:
        """What every team said."""
        return [group.returned() for group in self.groups]


def says_who_answers(cora: Phone) -> None:
    """A round over Telegram waits for what the partnership says of itself."""
    cora.say("/area")
    assert "Nobody has said" not in cora.tap("Open a round").text
    assert "Before a round opens here" in cora.card.text
    cora.tap("Say what is missing")
    for line in ("Northshire Council and its partners", "Northshire Council", "dpo@northshire.example"):
        cora.say(line)
    cora.tap("Yes")
    cora.say("Head of information governance")
    assert "Still to be said" not in cora.card.text


def joins(code: str, phone: Phone) -> None:
    """Somebody opens the link, says yes and gives a name."""
    phone.say(f"/start {code}")
    phone.tap("Join")
    phone.say(f"Person {phone.user.id}")


def together(those: Iterable[Any], what: Callable[[Any], None]) -> None:
    """Let them all do it at the same time."""
    with ThreadPoolExecutor(max_workers=12) as threads:
        list(threads.map(what, those))


def photos(phone: Phone) -> list[Posted]:
    """The pictures somebody was sent."""
    return [posted for posted in phone.user.shown if "photo" in posted.files]


def printed(score: int | str) -> str:
    """A score in tenths as it is printed."""
    return f"{score // 10}.{score % 10}" if isinstance(score, int) else score


def shows_what_the_script_says(of: Partnership) -> None:
    """Picture, summary and lists of the newest round are what the script makes of the taps."""
    teams, agreed = of.returned(), of.agreed
    counts = independent.coverage(teams)
    caption = next(one.text for one in reversed(photos(of.lee)) if " beside round " not in one.text)
    # the picture is for everybody, the coordinator's cards are of all ratings
    assert "Shown where at least three agencies rated: " in caption
    assert f"{TEAMS} of {TEAMS} teams, 7 of 7 agencies" in caption
    summary = of.goes("Results").text
    assert f"Rated {counts['rated']} of {counts['asked']} asked" in summary
    assert f"{len(independent.mixed(CONTENT, teams))} items were so mixed" in summary
    unknown = {item for team in teams for item, given in team.said.items() if given == "d"}
    assert f"{len(unknown)} items have a don't know" in summary
    of.cora.tap("Domains")
    for domain in CONTENT["domains"]:
        own, settled = (printed(independent.domain_score(domain, teams, one)) for one in ({}, agreed))
        on = r"( on \d+ items)?"
        said = rf"{domain['short']}: self-rated {own}{on}, agreed or self-rated {settled}{on}\."
        assert re.search(said, of.cora.card.text)
    own_practice(of, teams)


def own_practice(of: Partnership, teams: list[Returned]) -> None:
    """How many agencies have each item in their own practice; none is named."""
    of.goes("Results", "More detail", "About each agency's own practice")
    names = [agency["name"] for agency in CONTENT["agencies"]]
    for domain in CONTENT["domains"]:
        for item in domain["items"]:
            reached, agencies = independent.good(teams, item["id"])
            if item["about"] == "own" and agencies > 1:
                (line,) = [one for one in of.cora.card.text.splitlines() if item["label"] in one]
                assert f"{reached} of {agencies} agencies at 2 or more" in line
                assert not any(name in line for name in names)
        if domain is not CONTENT["domains"][-1]:
            of.cora.tap("n ·")


def shows_the_changes(of: Partnership, before: tuple[list[Returned], dict[str, int]]) -> None:
    """Changes in both series, on common items, with their sign and size."""
    of.goes("Results", "Changes since the round before")
    # what was agreed counts where it was agreed both times
    both = of.agreed.keys() & before[1].keys()
    alike = {item: of.agreed[item] for item in both}, {item: before[1][item] for item in both}
    for agreed, agreed_then in (alike, ({}, {})):
        text = of.cora.card.text
        for domain in CONTENT["domains"]:
            sides = (of.returned(), agreed), (before[0], agreed_then)
            # what everybody may read of it, else what is for who reads by agency, below its heading
            common, alone = independent.pairs_for_everybody(domain, *sides), False
            if len(common) < independent.FEWEST:
                common, alone = independent.pairs_by_agency(domain, *sides), True
            expected = independent.beside(common)
            assert isinstance(expected, tuple)
            then, now, change = expected
            line = f"{domain['short']}: {printed(now)}, {since(change, then)} ({len(common)} items)"
            everybody, _, partners = text.partition("For partners alone, by agency:")
            assert line in (partners if alone else everybody)
        if agreed is alike[0]:
            of.cora.tap("n ·")
    changes = photos(of.lee)[-1].text
    assert "What changed · Round 2 beside round 1" in changes
    assert re.search("on what the same agencies rated(, or what was agreed,)? both times", changes)


def since(change: str, then: int) -> str:
    """A change with the number it is from."""
    if change == "too little to tell":
        return f"from {printed(then)}: {change}"
    return f"{change} as {printed(then)}" if change == "about the same" else f"{change} from {printed(then)}"


@pytest.mark.wide
@pytest.mark.wide
def test_two_rounds_of_a_whole_partnership(server: TelegramServer, tmp_path: Path) -> None:
    """Every number that is shown is the one that a script of its own makes of what was tapped."""
    home = Home(tmp_path, SHIPPED)
    home.environment["AUDIT_BOT_SETUP_CODE"] = CODE
    of = Partnership(server, random.Random(SEED))  # noqa: S311 – no secret
    with TelegramBot(server, home) as bot:
        of.sets_up()
        of.invites()
        of.round()
        shows_what_the_script_says(of)
        before = (of.returned(), of.agreed)
        of.round()
        shows_what_the_script_says(of)
        shows_the_changes(of, before)
        assert not server.refused()
        assert not re.search("Traceback|ERROR", bot.log)
    assert len(home.query("SELECT DISTINCT person FROM membership WHERE role = 'member'")) == TEAMS * MEMBERS
