import random
from collections.abc import Callable

import pytest

from storage.framework.file import read_framework
from storage.framework.problems import FrameworkProblems, Problem
from tests.counts import examples
from tests.paths import SHIPPED
from tests.storage.framework.framework_samples import SMALL

VALUES = [
    "yes",
    "2019-01-01",
    "null",
    "[]",
    "{}",
    "x" * 5000,
    "a\0b",
    "1.0",
    "*a",
    "&a",
    "!t x",
    "<<",
    "'",
    '"',
    "|",
    "-",
    "? x",
]

Lines = list[str]


def _delete(lines: Lines, at: int, _: random.Random) -> None:
    del lines[at]


def _double(lines: Lines, at: int, _: random.Random) -> None:
    lines.insert(at, lines[at])


def _swap(lines: Lines, at: int, _: random.Random) -> None:
    lines[at - 1], lines[at] = lines[at], lines[at - 1]


def _indent(lines: Lines, at: int, chance: random.Random) -> None:
    lines[at] = chance.choice([" ", "    ", "\t"]) + lines[at]


def _dedent(lines: Lines, at: int, chance: random.Random) -> None:
    lines[at] = lines[at].removeprefix(" " * chance.randint(1, 4))


def _value(lines: Lines, at: int, chance: random.Random) -> None:
    key, colon, _ = lines[at].partition(": ")
    lines[at] = (key + colon if colon else "- ") + chance.choice(VALUES)


def _misspell(lines: Lines, at: int, chance: random.Random) -> None:
    line = lines[at]
    place = chance.randrange(len(line) + 1)
    lines[at] = line[:place] + chance.choice("xq:#-[]{}\"'&*!|>%@`,\0\u2028é😀") + line[place + 1 :]


def _cut(lines: Lines, at: int, chance: random.Random) -> None:
    lines[at:] = [lines[at][: chance.randrange(len(lines[at]) + 1)]]


MUTATIONS: list[Callable[[Lines, int, random.Random], None]] = [
    _delete,
    _double,
    _swap,
    _indent,
    _dedent,
    _value,
    _misspell,
    _cut,
]


def _mutate(text: str, seed: int) -> str:
    chance = random.Random(seed)  # noqa: S311 – repeatable mistakes, not secrets
    lines = text.split("\n")
    for _ in range(chance.choice([1, 1, 1, 2, 5])):
        chance.choice(MUTATIONS)(lines, chance.randrange(len(lines)), chance)
        lines = lines or [""]
    return "\n".join(lines)


def _loads_or_explains(text: str, seed: int) -> bool:
    """Return whether the text is a framework; fail unless each of its problems has a place and a cure."""
    problems: tuple[Problem, ...] = ()
    try:
        read_framework(text.encode())
    except FrameworkProblems as refusal:
        problems = refusal.problems
    except Exception as fault:  # noqa: BLE001 – that there is none is what these tests are about
        pytest.fail(f"seed {seed}: {type(fault).__name__}: {fault}")
    else:
        return True
    lines = text.count("\n") + 1
    assert problems, f"seed {seed}: refused without a problem"
    for one in problems:
        assert 1 <= one.line <= lines, f"seed {seed}: {one}"
        assert one.column >= 1, f"seed {seed}: {one}"
        assert one.what, f"seed {seed}: {one}"
        assert one.cure, f"seed {seed}: {one}"
    return False


@pytest.mark.parametrize("seed", range(400))
def test_a_small_file_broken_at_random_is_explained_or_harmless(seed: int) -> None:
    """Whatever mistake is made in a file, it loads or each problem has a place and a cure."""
    _loads_or_explains(_mutate(SMALL, seed), seed)


@pytest.mark.wide
@pytest.mark.parametrize("seed", range(examples(40)))
@pytest.mark.skipif(not SHIPPED.exists(), reason="there is no shipped file beside the code")
def test_the_shipped_file_broken_at_random_is_explained_or_harmless(seed: int) -> None:
    """The same for the file that people start from."""
    _loads_or_explains(_mutate(SHIPPED.read_text(encoding="utf-8"), seed), seed)


def test_the_mutations_do_break_files() -> None:
    """Most of the mutations above are refused, so that the tests above test something."""
    harmless = sum(_loads_or_explains(_mutate(SMALL, seed), seed) for seed in range(100))
    assert harmless < 50


@pytest.mark.wide
@pytest.mark.parametrize("value", VALUES)
def test_each_odd_value_in_each_place_is_explained_or_harmless(value: str) -> None:
    """Every line of the small file takes every odd value without anything but located problems."""
    lines = SMALL.split("\n")
    for at, line in enumerate(lines):
        key, colon, _ = line.partition(": ")
        odd = [*lines[:at], (key + colon if colon else "- ") + value, *lines[at + 1 :]]
        _loads_or_explains("\n".join(odd), at)
