"""Whole dialogues in a language of brackets: every word that stands outside of them can't be translated.

The words of the catalogue are in ⟦these⟧, those of the framework in ‹these›. The gaps of a text are outside,
so that a word of the program that fills one shows.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from string import Formatter
from typing import Any, assert_never

import pytest
import yaml
from sqlalchemy import update

from flows.asking.names import in_a_file_name
from flows.replies import (
    Card,
    Document,
    Fold,
    GroupLine,
    Invite,
    Mail,
    Paper,
    Picture,
    Reply,
    Rows,
    Star,
    Unsay,
    Workbook,
)
from flows.wording import CATALOGUES
from storage.database import tables
from tests.company import Company
from tests.paths import TRANSCRIPTS
from tests.steps import found, joined, opened, released
from tests.transcripts.engine_player import play_engine
from tests.transcripts.grammar import Commands, Types
from tests.transcripts.reading import Transcript, read
from tests.transcripts.stage import framework_bytes

LANGUAGE = "qps"
"""No language has this tag."""

PLAYED = (
    "action",
    "agreeing",
    "approval",
    "asides",
    "bringing-answers",
    "closed-round",
    "group",
    "late-return",
    "not-applicable",
    "note-refused",
    "nudge",
    "partnership",
    "round-two",
    "scrutiny",
    "snooze",
    "two-members",
    "window",
)
"""Dialogues that show cards of every wing between them, and look for no card by its words."""

NO_PROSE = {"id", "about", "ask", "function", "language", "source", "place"}
"""Keys of a framework under which there are no words to read."""


def bracketed(text: str) -> str:
    """A text of the catalogue with its words in brackets and its gaps outside."""
    parts = Formatter().parse(text)
    return "".join(
        (f"⟦{words}⟧" if re.search(r"[^\W\d_]", words) else words) + ("" if gap is None else f"{{{gap}}}")
        for words, gap, _, _ in parts
    )


def brackets() -> dict[str, str]:
    """The catalogue of the language, in which people type what they type in English."""
    return {
        key: text if key.startswith("typed.") else bracketed(text) for key, text in CATALOGUES["en"].items()
    }


def marked(content: Any, key: str = "") -> Any:
    """A framework's content with its prose in brackets of its own."""
    match content:
        case dict():
            return {
                name: marked(value, name if key != "guidance" else key) for name, value in content.items()
            }
        case list():
            return [marked(value, key) for value in content]
        case str() if key not in NO_PROSE:
            return f"‹{content}›"
        case _:
            return content


def translated(framework: bytes, language: str = LANGUAGE) -> bytes:
    """The framework's file in the language of brackets, or with the words of another around it."""
    content = marked(yaml.safe_load(framework)) | {"language": language}
    return yaml.safe_dump(content, allow_unicode=True, sort_keys=False).encode()


FINGERPRINT = re.compile(r"\b[A-Z2-7]{4} [A-Z2-7]{4} [A-Z2-7]{4}\b")
"""Signs that stand for the history and are of no language."""


def outside(text: str, typed: list[str]) -> list[str]:
    """The words of a text that are neither in brackets nor what somebody typed."""
    before = ""
    while text != before:
        before, text = text, re.sub(r"⟦[^⟦⟧‹›]*⟧|‹[^⟦⟧‹›]*›", " ", text)
    for said in typed:
        text = text.replace(said, " ")
    text = FINGERPRINT.sub(" ", text)
    return re.findall(r"[^\W\d_]+", text)


def _typed(transcript: Transcript) -> list[str]:
    """What people type in a dialogue, the longest first."""
    said = set()
    for turn in transcript.acted:
        match turn.action:
            case Types(text=text):
                # a reason stands in a line without its full stop, and without the level in front
                said |= {text, text.rstrip("."), text.partition(", ")[2]}
            case Commands(argument=argument):
                said.add(argument)
            case _:
                pass
    return sorted((text for text in said if len(text) > 1), key=len, reverse=True)


def with_files(typed: Sequence[str], frameworks: Iterable[str]) -> list[str]:
    """What is typed, and how names of audits, areas and teams stand in those of files."""
    files = [yaml.safe_load(framework_bytes(file)) for file in sorted(frameworks)]
    agencies = [agency["name"] for file in files for agency in file["agencies"]]
    audits = [file.get("short", file["title"]) for file in files]
    names = [*typed, *agencies, *audits, CATALOGUES["en"]["practice.area"]]
    slugs = {in_a_file_name(name) for name in names} - {""}
    return [*typed, *sorted(slugs, key=len, reverse=True)]


def seen(reply: Reply) -> Iterator[str]:
    """Every text of a reply that somebody can see."""
    match reply:
        case Card():
            yield from (reply.notice, reply.head, reply.heading, *reply.lines, *_labels(reply.buttons))
        case Fold():
            yield from (reply.text, *_labels(reply.buttons))
        case Picture():
            yield from (reply.caption, reply.name.rpartition(".")[0], *_of_star(reply.star))
        case GroupLine():
            yield reply.text
        case Invite():
            yield from (reply.text, reply.or_code, reply.copy)
        case Document():
            yield from (reply.name.rpartition(".")[0], reply.caption, reply.text)
        case Workbook() | Paper():
            yield from (reply.name.rpartition(".")[0], reply.caption)
        case Mail():
            yield from (reply.subject, *reply.lines, reply.go, reply.or_code, reply.foot)
        case Unsay():
            pass
        case _:
            assert_never(reply)


def _labels(rows: Rows) -> Iterator[str]:
    return (button.label for row in rows for button in row if button.label != button.key)


def _of_star(star: Star) -> Iterator[str]:
    yield from (star.title, star.subtitle, star.mark, star.series, star.series_before)
    yield from (*star.rings, *star.foot)
    for ray in star.rays:
        yield from (ray.name, ray.words, ray.change)


@pytest.mark.wide
@pytest.mark.parametrize("name", PLAYED)
async def test_nothing_escapes_but_what_is_known(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What people see is from the catalogue, from the framework, or what somebody typed."""
    monkeypatch.setitem(CATALOGUES, LANGUAGE, brackets())
    transcript = read((TRANSCRIPTS / f"{name}.txt").read_text(encoding="utf-8"))
    sent: list[Reply] = []
    await play_engine(
        transcript, tmp_path, afresh_every=len(transcript.turns), sent=sent, translated=translated
    )
    typed = with_files(_typed(transcript), {turn.framework for turn in transcript.turns})
    found = {(word, text) for reply in sent for text in seen(reply) for word in outside(text, typed)}
    assert found == set()


def test_what_stands_outside_is_found() -> None:
    """Brackets cover the words of a text, and neither its gaps nor what fills them."""
    text = bracketed("Rated by {who}: {n}")
    assert text == "⟦Rated by ⟧{who}: {n}"
    assert outside(text.format(who="‹Health› or ana", n="3 of 4"), ["ana"]) == ["or", "of"]


# two languages in one area


class Overheard(Company):
    """People of whom everything is remembered that they were ever sent."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.ever: defaultdict[str, list[Reply]] = defaultdict(list)

    def settle(self) -> dict[str, list[Reply]]:
        """Let everything be handled and delivered, and remember it."""
        said = super().settle()
        for who, replies in said.items():
            self.ever[who] += replies
        return said

    def read_by(self, who: str) -> list[str]:
        """Every text that somebody was sent."""
        return [text for reply in self.ever[who] for text in seen(reply)]

    def speaks(self, who: str) -> None:
        """From now on the conversation is held in the language of brackets."""
        here = tables.conversation.c.address == who
        query = update(tables.conversation).where(here).values(language=LANGUAGE)
        self.run(self.store.database.write(lambda connection: connection.execute(query)))

    def submits(self, who: str) -> None:
        """Answer every question, and submit."""
        self.types(who, "/continue")
        while presses := self.presses_on(self.card(who), "rate"):
            self.presses(who, presses[1])
        self.taps(who, "u", "1")


@pytest.fixture
def company(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Overheard]:
    """Cora and Ann in English, Hal and Lee in the other language; the framework's words have its brackets."""
    monkeypatch.setitem(CATALOGUES, LANGUAGE, brackets() | {"typed.stop": "tsop"})
    made = Overheard(tmp_path)
    found(made, "Social care", "Health")
    for who in ("hal", "lee"):
        made.types(who, "/start")
        made.speaks(who)
    made.restart(translated(made.file, "en"))
    made.ever.clear()
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    made.types("cora", "/area")
    made.taps("cora", "Invite", "A lead")
    made.joins("lee", made.code("cora"), "Lee")
    made.types("cora", "/area")
    made.taps("cora", "People", "Yes: Lee")
    opened(made)
    yield made
    made.close()


TYPED = [
    "cora@northshire.example",
    "MASH 01632 960200",
    "Northshire",
    "Social care",
    "Health",
    "Cora",
    "Ann",
    "Hal",
    "Lee",
]
"""What was typed, or stored in the language of that day."""


def test_each_conversation_reads_its_own_language(company: Overheard) -> None:
    """Cards, letters and reminders are in the words of who reads them, whoever caused them."""
    company.types("cora", "/area")
    company.taps("cora", "Extend", "1")
    assert company.at("2026-11-24 09:30").keys() == {"cora"}  # who has joined
    assert company.at("2026-11-26 09:30").keys() == {"ann", "hal"}
    company.taps("hal", "l")
    company.taps("hal", "x")
    assert "Hal says" in company.text("cora")
    company.submits("ann")
    company.submits("hal")
    released(company)
    assert [type(reply) for reply in company.said["lee"]] == [Card]
    for who in ("hal", "lee"):
        assert {
            word
            for text in company.read_by(who)
            for word in outside(text, [*with_files(TYPED, ()), "a-small-audit"])
        } == set()
    for who in ("cora", "ann"):
        assert not [text for text in company.read_by(who) if "⟦" in text]
    letters = {who: company.read_by(who)[-3:] for who in ("ann", "hal")}
    assert letters["ann"][1].startswith(CATALOGUES["en"]["letter.released"].removesuffix("."))
    assert letters["hal"][1].startswith(
        CATALOGUES[LANGUAGE]["letter.released"].removesuffix("⟧").removesuffix(".")
    )


def test_each_conversation_is_understood_in_its_own_language(company: Overheard) -> None:
    """A word that works anywhere, and the label of a button, are those of the conversation."""
    stopped = {}
    for who in ("ann", "hal"):
        company.types(who, "/start", "tsop")
        stopped[who] = company.text(who)
    assert CATALOGUES[LANGUAGE]["tasks.stopped"] in stopped["hal"]
    assert stopped["ann"] != stopped["hal"]
