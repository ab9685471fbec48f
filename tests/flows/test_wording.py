"""The catalogue against the code: what is asked for is there, and what is there is asked for."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from flows.identifiers import Kind, Place
from flows.permissions import Denial
from flows.scoring import Standing
from flows.wording import CATALOGUES, Words
from flows.wording.en import TEXTS

ROOT = Path(__file__).parents[2]
FILES = sorted(
    file
    for folder in ("bot", "flows")
    for file in (ROOT / folder).rglob("*.py")
    if file.name != "en.py" and "identifiers" not in file.parts
)

COUNTED = {key.removesuffix(".one") for key in TEXTS if key.endswith(".one")}
"""Keys of `Words.count`, which adds `.one` or `.other`."""

FAMILIES = {key.split(".")[0] for key in TEXTS if "." in key}


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


LITERALS = sorted(set(_literals()))
PATTERNS = [
    literal
    for literal in LITERALS
    if re.fullmatch(r"(\*|[a-z_]+)(\.(\*|[a-z_0-9]+))+", literal) and "*" in literal
]


def _matches(key: str, pattern: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".+"), key) is not None


def _named(key: str) -> bool:
    """Whether the code asks for the key, by its name, as a count, or with a gap in its name."""
    plain = re.sub(r"\.(none|one|other)$", "", key)
    if key in LITERALS or (plain in COUNTED and plain in LITERALS):
        return True
    return any(_matches(key, pattern) for pattern in PATTERNS if not pattern.startswith("*"))


@pytest.mark.parametrize("key", TEXTS)
def test_every_key_is_used(key: str) -> None:
    """A text that nothing asks for is gone from the catalogue."""
    assert _named(key)


def _asked_for() -> list[str]:
    """Literals that are asked of `Words`: first arguments of a call to words, or values looked up later."""
    found = []
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = ast.unparse(node.func)
            if re.search(r"(^|\.)words(\.count)?$", called) or called.endswith("language)"):
                found += [
                    part.value
                    for part in ast.walk(node.args[0])
                    if isinstance(part, ast.Constant)
                    and isinstance(part.value, str)
                    and "." in part.value.strip(".")
                ]
    return sorted(set(found))


@pytest.mark.parametrize("key", _asked_for())
def test_every_word_asked_for_is_there(key: str) -> None:
    """A key that the code asks for is in the catalogue, or begins one that is put together."""
    assert key in TEXTS or key in COUNTED or any(known.startswith(key) for known in TEXTS)


@pytest.mark.parametrize(
    "key", [literal for literal in LITERALS if re.fullmatch(r"[a-z]+(\.[a-z_]+)+", literal)]
)
def test_every_literal_of_a_family_is_there(key: str) -> None:
    """A string that reads like a key of the catalogue is one, so that a slip of the pen shows."""
    if key.split(".", maxsplit=1)[0] in FAMILIES:
        assert key in TEXTS or key in COUNTED


@pytest.mark.parametrize(
    "key",
    [
        *(f"kind.{kind}" for kind in Kind),
        *(f"place.{place}" for place in Place),
        *(f"denied.{denial}" for denial in Denial),
        *(f"standing.{standing}" for standing in Standing if standing is not Standing.SCORED),
        *(f"month.{month}" for month in range(1, 13)),
        *(f"{counted}.other" for counted in sorted(COUNTED)),
        "results.not_in_place.none",
        "results.dont_know.none",
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


@pytest.mark.parametrize("key", TEXTS)
def test_texts_are_plain_and_whole(key: str) -> None:
    """No text is empty, has stray blanks, straight double spaces or markup."""
    text = TEXTS[key]
    assert text.strip()
    assert not re.search(r"<[a-z/]|\*\*|__|\t|\S  |\s$", text)


def test_language_without_a_catalogue_gets_english() -> None:
    """A framework in another language still gets an assistant that can talk."""
    assert Words("xx")("yes") == TEXTS["yes"]


@pytest.mark.parametrize(
    ("parts", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_read_as_in_a_sentence(parts: list[str], said: str) -> None:
    """The last two are joined by a word."""
    assert Words("en").all_of(parts) == said
