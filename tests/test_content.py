"""The style of the shipped content: what a person may read, checked on the plain file.

Whether the file is well formed is another test's business; this one reads it as a mapping and asks whether
the words are short, kind, sourced and asked of the right agencies.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
import yaml

from flows.framework import Call

FILE = Path(__file__).parent.parent / "framework.yaml"
CONTENT: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
ITEMS: dict[str, dict[str, Any]] = {
    item["id"]: item for domain in CONTENT["domains"] for item in domain["items"]
}
SOURCES = {source["id"]: source["cite"].strip() for source in CONTENT["sources"]}
AGENCIES = [agency["id"] for agency in CONTENT["agencies"]]

NOT_PROSE = {"id", "language", "cite", "source", "place", "about", "function", "ask", "kind"}
OPENINGS = {"area": "Across the area, ", "own": "In our service, "}
ITEMS_PER_DOMAIN = {"C": 13, "P": 12, "A": 13, "I": 13, "W": 13}
ASKED = {  # without a function, with both
    "SC": (44, 55),
    "H": (35, 46),
    "E": (36, 36),
    "P": (33, 33),
    "YJ": (30, 41),
    "V": (35, 46),
    "L": (22, 22),
}
BANNED = (
    r"abusers?|perpetrators?|offenders?|victims?|predators?|paedophiles?|promiscuous|deviant|stakeholders?"
)
LABELS_A_CHILD = r"HSB (?:child|children|boys?|girls?|pupils?|young people)"
SPELLED_OUT = "harmful sexual behaviour (HSB)"

each_item = pytest.mark.parametrize("item", ITEMS.values(), ids=ITEMS)
each_domain = pytest.mark.parametrize("domain", CONTENT["domains"], ids=lambda domain: domain["id"])


def prose(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield (path, text) for every text below `value` that a person may read; citations and ids are not."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, below in value.items():
            if key not in NOT_PROSE:
                yield from prose(below, f"{path}/{key}")
    elif isinstance(value, list):
        for index, below in enumerate(value):
            name = below.get("id", index) if isinstance(below, dict) else index
            yield from prose(below, f"{path}/{name}")


def overlong(text: str) -> list[str]:
    """Return the sentences of more than 20 words; a dash is not a word."""
    sentences = re.split(r"(?<=[.?])\s+", text.strip())
    return [s for s in sentences if sum(any(c.isalnum() for c in word) for word in s.split()) > 20]


def references() -> Iterator[tuple[str, list[dict[str, str]]]]:
    """Yield (where, references) for every piece of evidence and every item."""
    for domain in CONTENT["domains"]:
        for index, evidence in enumerate(domain["evidence"]):
            yield f"{domain['id']}-evidence-{index}", evidence["references"]
    for item_id, item in ITEMS.items():
        yield item_id, item["references"]


def asked(agency: str, *, functions: bool) -> int:
    """Count the items this agency is asked, with all functions or with none."""
    return sum(agency in item["ask"] and (functions or "function" not in item) for item in ITEMS.values())


FRAME = {key: value for key, value in CONTENT.items() if key != "domains"}
FRAME["credit"] = CONTENT["credit"].replace(SOURCES["framework-2019"], "")
DOMAINS = [{**domain, "items": []} for domain in CONTENT["domains"]]
TEXTS = dict(prose({"frame": FRAME, "domains": DOMAINS}))
REFERENCES = dict(references())


def test_the_sentence_rule_can_fail() -> None:
    """Twenty words pass, twenty-one do not, and a dash or a full stop inside a number counts for nothing."""
    assert overlong("word " * 19 + "– 1.5. Short.") == []
    assert len(overlong("Short. " + "word " * 20 + "last.")) == 1


@pytest.mark.parametrize("path", TEXTS)
def test_sentences_outside_items_are_short(path: str) -> None:
    """No sentence of the frame, the evidence or the principles has more than 20 words."""
    assert overlong(TEXTS[path]) == []


@each_item
def test_sentences_of_an_item_are_short(item: dict[str, Any]) -> None:
    """No sentence of an item has more than 20 words."""
    assert {path: found for path, text in prose(item) if (found := overlong(text))} == {}


@each_item
def test_statement_is_one_checkable_sentence(item: dict[str, Any]) -> None:
    """A statement opens by what it is about, is one sentence and does not offer a choice."""
    statement = item["statement"]
    assert statement.startswith(OPENINGS[item["about"]])
    assert statement.endswith(".")
    assert not re.search(r"[.?;:]\s", statement)
    assert "and/or" not in statement


@each_item
def test_item_fits_a_phone(item: dict[str, Any]) -> None:
    """The label fits a list, and all that stands behind an item fits one card."""
    behind = [item["why"], item["good"], *item["guidance"].values()]
    assert len(item["label"]) <= 40
    assert max(map(len, behind)) <= 300
    assert sum(map(len, behind)) <= 600
    assert all(text.endswith(".") for text in behind)
    assert all(1 <= len(re.findall(r"[.?](?:\s|$)", text)) <= 2 for text in behind)


def test_labels_are_unique() -> None:
    """No two items share a label, whatever the case of its letters."""
    labels = [item["label"].casefold() for item in ITEMS.values()]
    assert len(set(labels)) == len(labels)


@each_item
def test_guidance_reaches_health_and_nobody_who_is_not_asked(item: dict[str, Any]) -> None:
    """Health has guidance of its own wherever it is asked; no other agency's guidance is out of reach."""
    assert set(item["guidance"]) <= set(item["ask"])
    assert ("H" in item["guidance"]) == ("H" in item["ask"])


def test_other_agencies_have_guidance_too() -> None:
    """At least a third of the items say something to an agency other than health."""
    assert sum(bool(set(item["guidance"]) - {"H"}) for item in ITEMS.values()) >= len(ITEMS) / 3


@each_item
def test_agencies_are_asked_in_the_order_of_the_file(item: dict[str, Any]) -> None:
    """An item asks known agencies, once each and in the file's order, and has a known function or none."""
    assert item["ask"] == [agency for agency in AGENCIES if agency in item["ask"]]
    assert item.get("function", "none") in {"assess", "deliver", "none"}
    assert item["revision"] >= 1


@pytest.mark.parametrize("agency", ASKED)
def test_each_agency_is_asked_a_known_number_of_items(agency: str) -> None:
    """The length of the audit is part of what a team is told before it starts."""
    assert (asked(agency, functions=False), asked(agency, functions=True)) == ASKED[agency]


def test_the_ids_are_the_64_that_were_promised() -> None:
    """Ids run on without a gap in each domain, in order: they travel in buttons and never change."""
    assert list(ITEMS) == [f"{d}{n:02}" for d, count in ITEMS_PER_DOMAIN.items() for n in range(1, count + 1)]
    assert all(
        item_id.startswith(d["id"]) for d in CONTENT["domains"] for item_id in (i["id"] for i in d["items"])
    )
    assert list(ASKED) == AGENCIES


def test_raw_words_label_nobody() -> None:
    """The whole file, comments and citations included, holds no word that labels a child."""
    text = FILE.read_text(encoding="utf-8")
    assert re.findall(rf"\b(?:{BANNED})\b", text, re.IGNORECASE) == []
    assert re.findall(rf"\b{LABELS_A_CHILD}\b", text) == []


def test_nothing_is_shouted() -> None:
    """No text holds an exclamation mark or an "and/or"."""
    assert [path for path, text in prose(CONTENT) if "!" in text or "and/or" in text] == []


@pytest.mark.parametrize("key", ["title", "disclaimer"])
def test_hsb_is_spelled_out_in_the_frame(key: str) -> None:
    """The texts that a newcomer may see first spell HSB out at its first use."""
    assert CONTENT[key].casefold().find("(hsb)") == CONTENT[key].casefold().find("hsb") - 1 > 0
    assert SPELLED_OUT.casefold() in CONTENT[key].casefold()


@each_domain
def test_hsb_is_spelled_out_once_in_a_domain(domain: dict[str, Any]) -> None:
    """A domain's first evidence spells HSB out, at its first use; its other evidence does not repeat it."""
    first, *others = (evidence["text"].casefold() for evidence in domain["evidence"])
    spelled = SPELLED_OUT.casefold()
    assert first.count(spelled) == 1
    assert first.index("hsb") == first.index(spelled) + spelled.index("hsb")
    assert not any(spelled in text for text in others)


@each_domain
def test_domain_has_evidence_and_two_principles(domain: dict[str, Any]) -> None:
    """Each domain has two to four pieces of evidence, two principles with examples, and a short name."""
    assert 2 <= len(domain["evidence"]) <= 4
    assert len(domain["principles"]) == 2
    assert all(principle["example"] for principle in domain["principles"])
    assert len(domain["short"]) <= 24


@pytest.mark.parametrize("where", REFERENCES)
def test_everything_has_a_source(where: str) -> None:
    """Evidence and items each name at least one source that the file cites, and a place as text."""
    given = REFERENCES[where]
    assert given
    assert all(reference["source"] in SOURCES for reference in given)
    assert all(isinstance(reference.get("place", ""), str) for reference in given)


def test_every_source_is_used() -> None:
    """No source is cited for show."""
    assert {reference["source"] for given in REFERENCES.values() for reference in given} == set(SOURCES)


def test_credit_names_the_framework_and_claims_nothing() -> None:
    """The credit cites the framework in full and says that the audit is neither official nor endorsed."""
    assert SOURCES["framework-2019"] in CONTENT["credit"]
    assert "not the official audit tool" in CONTENT["credit"]
    assert "not endorsed by the NSPCC" in CONTENT["credit"]


@pytest.mark.parametrize("nation", CONTENT["signposts"], ids=lambda nation: nation["id"])
def test_signposts_start_with_999_and_say_what_to_check(nation: dict[str, Any]) -> None:
    """In every nation the emergency comes first, and the number of a helpline is marked for a check."""
    assert nation["lines"][0].endswith("call 999.")
    assert [line for line in nation["lines"] if "0808 800 5000" in line]
    raw = FILE.read_text(encoding="utf-8")
    assert raw.count('0808 800 5000."') == raw.count("# check before use") == len(CONTENT["signposts"])


@pytest.mark.parametrize("nation", CONTENT["signposts"], ids=lambda nation: nation["id"])
def test_each_nation_says_whom_to_call_for_what(nation: dict[str, Any]) -> None:
    """Every kind of call is there, and 999 comes first."""
    calls = nation["calls"]
    assert {call["kind"] for call in calls} == set(get_args(get_type_hints(Call)["kind"]))
    assert (calls[0]["kind"], calls[0]["number"]) == ("emergency", "999")


def test_buttons_have_room_for_their_labels() -> None:
    """Reasons, backings, approvers and levels fit a button; only "nothing yet" does not count as backing."""
    choices = [*CONTENT["reasons"], *CONTENT["backings"], *CONTENT["approvers"]]
    assert [c["label"] for c in (*choices, *CONTENT["levels"]) if len(c["label"]) > 30] == []
    assert [c["id"] for c in choices if not re.fullmatch(r"[a-z]{2,12}", c["id"])] == []
    assert [b["id"] for b in CONTENT["backings"] if not b.get("counts", True)] == ["nothing"]
    assert [level["value"] for level in CONTENT["levels"]] == [0, 1, 2, 3]
