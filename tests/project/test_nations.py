"""Our own questions as each nation is shown them: its words, its sources, and nobody else's statutes."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from flows.framework import Framework
from flows.presses.answering import WHY
from flows.presses.explaining import EVIDENCE
from storage.framework.file import load_framework
from tests.company import Company
from tests.paths import SHIPPED

_, FRAMEWORK = load_framework(SHIPPED)
NATIONS = {one.id: one.name for one in FRAMEWORK.signposts}
each_nation = pytest.mark.parametrize("nation", NATIONS)

STATUTES = {
    "england": r"Working together|Keeping children safe|KCSIE|[Ss]ection (?:11|175)|UKCIS|RSHE|Review Panel",
    "wales": r"Wales [Ss]afeguarding|Welsh Government|Board: annual|[Ss]ection 28|Keeping learners",
    "scotland": r"National guidance for child|Quality framework|children's reporter|SARCS|Included, engaged",
    "ni": r"Co-operating to safeguard|SBNI|[Ss]ection 12|youth conference",
}
"""Guidance and law that holds in one nation, by whose it is."""

MOST_WORDS = 20


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, dict):
        yield from _texts(tuple(value.values()))
    elif is_dataclass(value):
        for one in fields(value):
            yield from _texts(getattr(value, one.name))


def _here(nation: str) -> Framework:
    return FRAMEWORK.in_nation(nation)


@each_nation
def test_no_statute_of_another_nation_is_shown(nation: str) -> None:
    """Neither behind an item, nor in a source, nor among the words that are explained."""
    here = _here(nation)
    said = "\n".join(_texts((here.domains, here.sources, here.glossary)))
    for other, statutes in STATUTES.items():
        found = re.findall(statutes, said)
        assert bool(found) == (other == nation), (other, found)


@each_nation
def test_no_placeholder_is_left_and_sentences_stay_short(nation: str) -> None:
    """Whatever the nation's word is."""
    texts = list(_texts(_here(nation).domains))
    assert [text for text in texts if re.search(r"[{}]", text)] == []
    sentences = [part for text in texts for part in re.split(r"(?<=[.?])\s+", text)]
    assert [one for one in sentences if len(one.split()) > MOST_WORDS] == []
    assert [text for text in texts if re.search(r"\b(?:a|the) (?:a|the)\b|,\.|,,|\bA (?=[AEIO])", text)] == []


@each_nation
def test_every_item_says_where_it_comes_from(nation: str) -> None:
    """A source that holds there, if only that it is our own; and something is known of each domain."""
    here = _here(nation)
    assert [item.id for item in here.items.values() if not item.references] == []
    assert [domain.id for domain in here.domains if not domain.evidence] == []


@each_nation
def test_images_are_asked_about_with_guidance_of_each_nation(nation: str) -> None:
    """A school of any of them finds its own, and none is sent to another's."""
    rests_on = {one.source for one in _here(nation).items["P11"].references}
    theirs = {one.id for one in FRAMEWORK.sources if one.nations and nation in one.nations}
    assert rests_on & theirs - {"own-sn", "own-swn"}


@each_nation
def test_items_revisions_and_ids_are_those_of_all(nation: str) -> None:
    """So that rounds of two nations are answered and compared alike."""
    here = _here(nation)
    assert here.version == FRAMEWORK.version
    assert {id_: item.revision for id_, item in here.items.items()} == {
        id_: item.revision for id_, item in FRAMEWORK.items.items()
    }
    assert here is _here(nation)


def test_an_unknown_nation_reads_the_first_ones_words() -> None:
    """So does whoever has not said where they work."""
    assert FRAMEWORK.in_nation("mars") is FRAMEWORK
    assert "safeguarding partnership" in FRAMEWORK.items["C01"].statement
    assert "child protection committee" in _here("scotland").items["C01"].statement


def test_every_item_names_evidence_and_each_nation_an_other_audit() -> None:
    """Two or three things each; what a nation is audited on besides is in its own words."""
    for item in FRAMEWORK.items.values():
        assert 2 <= len(item.evidence) <= 3, item.id
        assert len({*item.evidence}) == len(item.evidence)
    for nation in NATIONS:
        assert sum(bool(item.also) for item in _here(nation).items.values()) >= 8, nation


def test_who_answers_in_glasgow_sees_glasgows_words_on_cards(tmp_path: Path) -> None:
    """On a question, its Why and the evidence of its domain; another nation changes them."""
    company = Company(tmp_path)
    company.file = SHIPPED.read_bytes()
    company.restart(company.file)
    known: set[str] = set()
    for who, nation in (("isla", "Scotland"), ("emma", "England")):
        company.types(who, "/start")
        company.taps(who, "1", "Partnership lead", nation, "c")
        texts = [company.text(who)]
        (sheet,) = {row.id for row in company.rows_of("sheet")} - known
        known.add(sheet)
        for press in (*(WHY(sheet, item) for item in ("C01", "C04", "A01")), EVIDENCE(sheet, "A")):
            company.presses(who, press)
            texts.append(company.text(who))
        said = "\n".join(texts)
        assert ("child protection committee's work" in said) == (nation == "Scotland")
        assert ("Section 11" in said) == (nation == "England")
        assert ("Quality framework" in said) == (nation == "Scotland")
        assert ("Working together" in said) == (nation == "England")
    company.close()
