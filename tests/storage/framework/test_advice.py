"""What the check of a file says of a framework that loads and could be better."""

import re

from storage.framework.file import check_framework
from tests.storage.framework.framework_samples import SMALL, changed

PLAIN = """\
format: 1
title: A checklist
levels: [{label: "No"}, {label: "Yes"}]
agencies: [{id: A, name: One}, {id: B, name: Other}]
domains:
  - id: D
    title: The only part
    items:
      - {id: D1, statement: Our service has a plan that everybody knows by heart.}
      - {id: D2, statement: Our service has a plan that everybody knows but few use.}
      - {id: D3, statement: Our service meets., ask: [A]}
"""


def warned(data: bytes) -> dict[str, list[str]]:
    """What is warned of, by code."""
    _, warnings = check_framework(data)
    found: dict[str, list[str]] = {}
    for one in warnings:
        found.setdefault(one.code, []).append(one.what)
    return found


def test_a_checklist_loads_and_is_told_what_it_could_do_better_with() -> None:
    """Every optional key by what people miss without it, once, however many items lack it."""
    framework, _ = check_framework(PLAIN.encode())
    assert [item.ask for item in framework.items.values()] == [("A", "B"), ("A", "B"), ("A",)]
    assert framework.items["D3"].label == "Our service meets"
    found = warned(PLAIN.encode())
    assert [what.split(":")[0] for what in found["FW705"]] == [
        "there is no “disclaimer”",
        "there is no “reasons”",
        "there is no “signposts”",
        "3 of 3 items have no “good”",
        "3 of 3 items have no “why”",
    ]


def test_titles_that_are_cut_short_are_named() -> None:
    """By what is read in their place; a short name, or one that fits, is nothing to say of."""
    long = PLAIN.replace("title: A checklist", "title: Homelessness prevention, a self-assessment")
    long = long.replace("title: The only part", "title: Finding people before it is too late")
    assert [what for what in warned(long.encode())["FW705"] if "short" in what] == [
        "there is no “short”: pictures and files say “Homelessness prevention, a…”",
        "there is no “short”: the star says “Finding people before…”",
    ]
    named = long.replace("    title: Finding", "    short: Finding\n    title: Finding")
    assert len([what for what in warned(named.encode())["FW705"] if "short" in what]) == 1


def test_a_domain_without_items_enough_for_an_agency_names_it() -> None:
    """B is asked two of three items; A, which is asked all, is nothing to say."""
    assert warned(PLAIN.encode())["FW706"] == [
        "fewer than 3 items are asked of B: no score is possible there"
    ]
    assert "FW706" not in warned(PLAIN.replace(", ask: [A]", "").encode())


def test_items_that_begin_alike_need_a_label() -> None:
    """The first words of two statements would be one label."""
    assert len(warned(PLAIN.encode())["FW708"]) == 1
    assert "FW708" not in warned(PLAIN.replace("{id: D1,", "{id: D1, label: Known,").encode())


def test_a_statement_under_two_ids_is_named_once() -> None:
    """Rather than the label that both would have."""
    first, second = re.findall(r"statement: ([^,}\n]+)", PLAIN)[:2]
    found = warned(PLAIN.replace(second, first.rstrip(".").upper(), 1).encode())
    assert [one.startswith("its statement is that of the item on line") for one in found["FW711"]] == [True]
    assert "FW711" not in warned(PLAIN.encode())


def test_a_language_without_words_of_ours_is_a_warning() -> None:
    """Cards are then in two languages; a kind of English is none."""
    assert "FW707" in warned(changed("language: en", "language: cy"))
    assert "FW707" not in warned(changed("language: en", "language: en-GB"))
    assert "FW707" not in warned(SMALL.encode())
