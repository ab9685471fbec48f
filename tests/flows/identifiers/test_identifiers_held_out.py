from functools import cache
from pathlib import Path

import pytest

from bot.learned import likeness
from flows.identifiers import find, teller

HERE = Path(__file__).parent
SETS = ("held_out.txt", "held_out_second.txt")
SERVICE = {"service", "general"}


@cache
def lines(name: str) -> tuple[tuple[str, str], ...]:
    """Read a held-out set: what each note holds, and the note."""
    kept = (line for line in (HERE / name).read_text("utf-8").splitlines() if line and line[0] != "#")
    return tuple((held, note) for held, note in (line.split(" | ", 1) for line in kept))


def notes(name: str, held: set[str]) -> list[str]:
    """Give the notes of a set that hold one of these things."""
    return [note for has, note in lines(name) if has in held]


def identifying(name: str) -> list[tuple[set[str], str]]:
    """Give the notes of a set that must be refused, with the kinds to be found in each."""
    others = SERVICE | {"concern"}
    return [(set(has.split(", ")), note) for has, note in lines(name) if has not in others]


def recall(wanted: list[tuple[set[str], str]]) -> float:
    """Give the share of kinds that are found in the notes they are in."""
    found = [
        kind in {finding.kind for finding in find(note, likeness())}
        for kinds, note in wanted
        for kind in kinds
    ]
    return sum(found) / len(found)


def share(texts: list[str], *, heard: bool) -> float:
    """Give the share of texts that are refused, or only that of those taken for a concern."""
    taken = [bool(teller(text, likeness())) or (not heard and bool(find(text, likeness()))) for text in texts]
    return sum(taken) / len(taken)


def test_held_out_sets_are_large_enough_to_measure() -> None:
    """The first set holds 150 identifying notes, 350 of services and 50 concerns; the second a third."""
    first, second = (
        (len(identifying(name)), len(notes(name, {"service"})), len(notes(name, {"concern"})))
        for name in SETS
    )
    assert all(has >= least for has, least in zip(first, (150, 350, 50), strict=True))
    assert all(has >= least for has, least in zip(second, (60, 100, 20), strict=True))


@pytest.mark.parametrize("name", SETS)
def test_held_out_numbers_and_addresses_are_found(name: str) -> None:
    """At least 98 % of numbers, dates, addresses and initials with an age are found, as what they are."""
    assert recall([each for each in identifying(name) if each[0] != {"name"}]) >= 0.98


@pytest.mark.parametrize("name", SETS)
def test_held_out_names_are_found(name: str) -> None:
    """At least 80 % of the names of children and staff are found."""
    assert recall([each for each in identifying(name) if each[0] == {"name"}]) >= 0.80


@pytest.mark.parametrize("name", SETS)
def test_held_out_service_language_is_let_through(name: str) -> None:
    """At most 3 % of what is said about services, concerns in general included, is refused."""
    assert share(notes(name, SERVICE), heard=False) <= 0.03


@pytest.mark.parametrize("name", [*SETS, "held_out_concerns.txt"])
def test_held_out_concerns_are_heard(name: str) -> None:
    """At least 80 % of concerns about a child now are heard; at most 3 % of other talk is taken for one."""
    assert share(notes(name, {"concern"}), heard=True) >= 0.80
    assert share(notes(name, SERVICE), heard=True) <= 0.03
