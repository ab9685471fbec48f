"""The catalogue against the code: what is asked for is there, and what is there is asked for."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

from flows import conversations
from flows.changes import Change, Ending
from flows.identifiers import Kind, Place, Teller
from flows.permissions import Denial
from flows.scoring import Standing
from flows.wording import CATALOGUES, Words, en
from flows.wording.en import TEXTS
from tests.paths import ROOT

FILES = sorted(
    file
    for folder in ("bot", "flows")
    for file in (ROOT / folder).rglob("*.py")
    if not {"en", "identifiers"} & {*file.parts}
)

COUNTED = {key.removesuffix(".one") for key in TEXTS if key.endswith(".one")}
"""Keys of `Words.count`, which adds `.one` or `.other`."""

LONGEST_SENTENCE = 20
"""Words."""

NOT_AN_AUDITORS = re.compile(
    r"what is behind|behind it\b|backed by|what backs|else median|nobody to reach"
    r"|has to say yes|say yes first|waits? for (?:a|your|its|the team's) yes"
    r"|\blet (?:it|one|in|(?:the|your|a) (?:late )?return)\b",
    re.IGNORECASE,
)
"""What people who audit would not say: it is evidence, approval, agreed or self-rated, accepted late."""

FAMILIES = {key.split(".")[0] for key in TEXTS}
CHANGES = {kind.__name__ for kind in get_args(Change)}
ELSEWHERE = {*Kind, *Place, *Teller, *Ending, "arrived", "refused"}
"""What fills gaps and is written elsewhere: what is found, who tells, what became of a reminder."""


def _literals() -> Iterator[str]:
    """Every string in the code; a gap in an f-string reads as `*`."""
    for file in FILES:
        inside = set()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                inside |= {id(part) for part in node.values}
                yield "".join(str(v.value) if isinstance(v, ast.Constant) else "*" for v in node.values)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
                yield node.value


LITERALS = set(_literals())
PATTERNS = sorted(
    literal for literal in LITERALS if re.fullmatch(r"[a-z_]+(\.[a-z_]+)*\.[a-z_]*\*[a-z_]*", literal)
)
"""Keys that are put together: the gap is the `*`."""


def _fills(gap: str) -> bool:
    """Whether the code has something to put into a gap: a word, a number, or the name of a change."""
    return gap in LITERALS | CHANGES | ELSEWHERE or gap.isdecimal()


def _matches(key: str, pattern: str) -> bool:
    """Whether the key is the pattern with its gap filled."""
    found = re.fullmatch(re.escape(pattern).replace(r"\*", "(.+)"), key)
    return found is not None and _fills(found[1])


def _named(key: str) -> bool:
    """Whether the code asks for the key, by its name, as a count, or with a gap in its name."""
    plain = re.sub(r"\.(none|one|other)$", "", key)
    if key in LITERALS or (plain in COUNTED and plain in LITERALS):
        return True
    counted = {plain} & COUNTED
    return any(_matches(one, pattern) for pattern in PATTERNS for one in (key, *counted))


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_every_key_is_used(family: str) -> None:
    """A text that nothing asks for is gone from the catalogue."""
    assert [key for key in TEXTS if key.partition(".")[0] == family and not _named(key)] == []


def _asked_for() -> list[str]:
    """Literals that are asked of `Words`: first arguments of a call to words, or values looked up later."""
    found = []
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = ast.unparse(node.func)
            if re.search(r"(^|\.)words(\.count)?$|^phrase$", called) or called.endswith("language)"):
                found += [
                    part.value
                    for part in ast.walk(node.args[0])
                    if isinstance(part, ast.Constant)
                    and isinstance(part.value, str)
                    and "." in part.value.strip(".")
                ]
    return sorted(set(found))


def test_every_word_asked_for_is_there() -> None:
    """A key that the code asks for is in the catalogue, or begins one that is put together."""
    asked = _asked_for()
    assert len(asked) > len(TEXTS) / 2
    missing = [key for key in asked if key not in TEXTS and key not in COUNTED]
    assert [key for key in missing if not any(known.startswith(key) for known in TEXTS)] == []


def test_every_literal_of_a_family_is_there() -> None:
    """A string that reads like a key of the catalogue is one, so that a slip of the pen shows."""
    like_keys = [literal for literal in sorted(LITERALS) if re.fullmatch(r"[a-z]+(\.[a-z_]+)+", literal)]
    of_family = [key for key in like_keys if key.partition(".")[0] in FAMILIES]
    assert len(of_family) > len(TEXTS) / 2
    assert [key for key in of_family if key not in TEXTS and key not in COUNTED] == []


@pytest.mark.parametrize(
    "key",
    [
        *(f"guard.kind.{kind}" for kind in Kind),
        *(f"guard.place.{place}" for place in Place),
        *(f"denied.{denial}" for denial in Denial),
        *(f"standing.{standing}" for standing in Standing if standing is not Standing.SCORED),
        *(f"dates.month.{month}" for month in range(1, 13)),
        *(f"{counted}.other" for counted in sorted(COUNTED)),
        "team_results.lowest.none",
        "team_results.dont_know.none",
    ],
)
def test_every_case_has_words(key: str) -> None:
    """Whatever can be found, denied, scored or counted can be said."""
    assert TEXTS[key]


@pytest.mark.parametrize("language", CATALOGUES)
def test_catalogues_have_the_same_keys_and_gaps(language: str) -> None:
    """A translation has every text, with the same gaps."""

    def gaps(text: str) -> set[str | None]:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}

    texts = CATALOGUES[language]
    assert set(texts) == set(TEXTS)
    assert {key: gaps(text) for key, text in texts.items()} == {
        key: gaps(text) for key, text in TEXTS.items()
    }


def test_texts_are_plain_and_whole() -> None:
    """No text is empty, has stray blanks, straight double spaces or markup."""
    marked = re.compile(r"<[a-z/]|\*\*|__|\t|\S  |\s$")
    assert [key for key, text in TEXTS.items() if not text.strip() or marked.search(text)] == []


ENGLISH = Path(en.__file__).parent
PARTS = {
    ".".join(file.relative_to(ENGLISH).with_suffix("").parts): file
    for file in sorted(ENGLISH.rglob("*.py"))
    if file.name != "__init__.py"
}
"""The files of the catalogue, by wing and name."""


@pytest.mark.parametrize("name", PARTS)
def test_a_file_has_one_prefix_and_its_name(name: str) -> None:
    """Whoever reads a key knows its file: `journal.older` stands in journal.py."""
    texts = import_module(f"{en.__name__}.{name}").TEXTS
    assert {key.partition(".")[0] for key in texts} == {name.rpartition(".")[2]}


def test_no_prefix_is_in_two_files() -> None:
    """A prefix belongs to one wing, and no text is covered by another's."""
    names = [name.rpartition(".")[2] for name in PARTS]
    assert sorted(names) == sorted(set(names))
    assert len(TEXTS) == sum(len(import_module(f"{en.__name__}.{name}").TEXTS) for name in PARTS)


def test_the_catalogue_has_the_wings_of_the_conversations() -> None:
    """What a wing says is in the folder of its name; what several say is shared."""
    wings = {file.parent.name for file in Path(conversations.__file__).parent.glob("*/__init__.py")}
    assert {name.partition(".")[0] for name in PARTS} == wings | {"shared"}


def test_language_without_a_catalogue_gets_english() -> None:
    """A framework in another language still gets an assistant that can talk."""
    assert Words("xx")("buttons.yes") == TEXTS["buttons.yes"]


@pytest.mark.parametrize(
    ("parts", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_read_as_in_a_sentence(parts: list[str], said: str) -> None:
    """The last two are joined by a word."""
    assert Words("en").all_of(parts) == said


def test_no_list_has_a_phrase_twice() -> None:
    """A list of what people say is long, and whoever adds to it looks whether it is there."""
    for key, text in TEXTS.items():
        if "+" in text or "(?" in text:  # groups of phrases, and patterns
            continue
        phrases = text.split("|")
        assert [one for one in set(phrases) if phrases.count(one) > 1] == [], key


def test_no_sentence_is_long() -> None:
    """Whoever reads on a phone has read a sentence of twenty words in one breath; a list of words is none."""
    said = {key: text for key, text in TEXTS.items() if "|" not in text}
    assert len(said) > len(TEXTS) * 0.8
    parts = [(key, part) for key, text in said.items() for part in re.split(r"(?<=[.?:])\s+", text)]
    assert [key for key, part in parts if len(part.split()) > LONGEST_SENTENCE] == []


def test_words_are_those_of_who_audits() -> None:
    """Evidence is named and not what is behind, people are approved, and a late return is accepted."""
    assert NOT_AN_AUDITORS.search("What is behind each 3")
    assert NOT_AN_AUDITORS.search("Agreed, else median")
    said = {key: text for key, text in TEXTS.items() if "|" not in text}
    assert [key for key, text in said.items() if NOT_AN_AUDITORS.search(text)] == []
