"""How long the guard looks at a text: the longest and worst, and what people write."""

import string
from itertools import product
from pathlib import Path
from random import Random
from time import process_time

from bench.measuring import Sample, goal, heading, interleaved, percentile, row
from bot.learned import likeness
from flows.identifiers import judge

LONGEST = 4000
"""Characters of a text."""

REACH = 20.0
"""Milliseconds of a processor for the worst text."""

REACH_USUAL = 1.0
"""Milliseconds for what people write, 99 of 100."""

PIECES = (
    *("a ", "i ", "1 ", "1-", "1/", "24/7 ", "Ab ", "A ", "Kyle ", "Kyle's ", "O'", "a@a", "a.b ", "@a"),
    *("\n ", "dot at ", "born ", "1 may ", "12 Ab ", "case no 1-", "Mae ", "my dad ", "he told me ", "A. "),
    *("six seven ", "Mr A ", "Mr. ", "KYLE ", "Ab Ab ", "Ab, ", "Ab1 ", "Ab.", "aB ", "Éa ", "tîm Siân "),
    *("Кyle ", "one Ab ", "is is ", "ig-", "id::::", "mum in ", "the a a a ", "l1 ", "|1", "12 12 ", "00 "),
    *("1/1/12 ", "a\n", "I am. "),
)
"""What the worst texts are made of, each over and over."""

_CAPITALS, _SMALL = string.ascii_uppercase, string.ascii_lowercase
DIFFERENT = (
    *(f"{sign} ".join(map("".join, product(_CAPITALS, _SMALL))) for sign in ("", ",", ".", "1")),
    " ".join(map("".join, product(_SMALL, _SMALL))),
    " ".join(f"{day}/{month}/12" for month in range(1, 13) for day in range(1, 29)),
    "o" * 1000 + "x",
    "l1" * 1000 + "x",
    "1" * LONGEST + "x",
    "ig " + "aA" * 2000,
    "".join(Random(12).choices(PIECES, k=LONGEST)),  # noqa: S311 – no secret
)
"""Texts of words that hardly repeat, and words without an end."""

WRITTEN = Path("tests/flows/identifiers/unseen/first.txt")


async def run(pairs: int, *, count: int = 1000) -> None:
    """Measure the worst of the long texts and `count` short ones, against copying out their words."""
    heading(
        "guard",
        f"milliseconds of a processor for a text of {LONGEST:,} characters, against splitting it in words",
    )
    texts = [(piece * LONGEST)[-LONGEST:] for piece in (*PIECES, *DIFFERENT)]
    judge("Kyle, 07700 900123, told me today that he is hurt", likeness())
    times = {text: min(_spent(text) for _ in range(pairs)) for text in texts}
    worst = max(times, key=lambda text: times[text])
    found = await interleaved(pairs, {"guard": _sample(worst), "floor": _floor(worst)})
    row("the worst of them", found["guard"], "ms", "a split", found["floor"])
    goal(f"the worst ≤ {REACH:.0f} ms", found["guard"].median, "ms", reached=found["guard"].median <= REACH)
    usual = percentile([_spent(text) for text in _written()[:count]], 0.99)
    goal(f"what people write, p99 ≤ {REACH_USUAL:.0f} ms", usual, "ms", reached=usual <= REACH_USUAL)


def _written() -> list[str]:
    return [one.split(" | ", 1)[1] for one in WRITTEN.read_text("utf-8").splitlines() if " | " in one]


def _spent(text: str) -> float:
    began = process_time()
    judge(text, likeness())
    return (process_time() - began) * 1000


def _sample(text: str) -> Sample:
    async def measure() -> float:
        return _spent(text)

    return measure


def _floor(text: str) -> Sample:
    async def measure() -> float:
        began = process_time()
        for _ in range(100):
            text.split()
        return (process_time() - began) * 10

    return measure
