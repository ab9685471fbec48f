"""The style of the shipped content: what a person may read, checked on the plain file.

Whether the file is well formed is another test's business; this one reads it as a mapping and asks whether
the words are short, kind, sourced and asked of the right agencies.
"""

import re
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import pytest
import yaml

from flows.nations import Call
from flows.scoring.sheet import FEWEST_LEVELS
from tests.formats.pins import GONE
from tests.paths import ROOT, SHIPPED

CONTENT: dict[str, Any] = yaml.safe_load(SHIPPED.read_text(encoding="utf-8"))
ITEMS: dict[str, dict[str, Any]] = {
    item["id"]: item for domain in CONTENT["domains"] for item in domain["items"]
}
SOURCES = {source["id"]: source["cite"].strip() for source in CONTENT["sources"]}
AGENCIES = [agency["id"] for agency in CONTENT["agencies"]]

NOT_PROSE = {"id", "language", "cite", "source", "place", "about", "function", "ask", "kind"}
OPENINGS = {"area": "Across the area, ", "own": "In our service, "}
ASKED = {  # without a function, with both
    "SC": (34, 45),
    "H": (34, 45),
    "E": (25, 25),
    "P": (27, 27),
    "YJ": (33, 44),
    "V": (25, 36),
    "L": (26, 26),
}
MOST_ASKED = {"H": (35, 45), "E": (25, 45), "V": (25, 45)}
"""What a school, a charity and a clinic can answer beside their work; nobody is asked more than 45."""

OWN = "own"
"""The source of what is our own question."""

COMPARED = {
    *(
        ("C02", "1.1.4"),
        ("C04", "1.1.5"),
        ("C05", "1.1.5"),
        ("A01", "1.1.4"),
        ("I05", "1.1.1"),
        ("I14", "1.1.2"),
    ),
    *(("P04", "on universal services"), ("A14", "on risk assessment"), ("I03", "on families and carers")),
}
"""Items that somebody laid beside NG55, or a published summary of it, and that say the same; and where."""

SHARES = {
    "of the staff": {"P04", "A09", "A12", "W04", "W06", "W08", "W09"},
    "of the children": {"C10", "P08", "P13", "A14", "I01"},
}
"""Items of which "most of the time" is an answer though no cases are counted, and of whom it is said."""

LEANS = r"\bboth\b(?! sides)|^(?:It|They) (?:was|were|did|covers?)\b"
"""What makes no sense without the level before it."""

NATIONS = ("England", "Scotland", "Wales", "Northern Ireland")
HEALTH = (
    *(r"\bschool nurses?\b", r"\bGPs?\b", r"\bCAMHS\b", r"\{sarc\}"),
    *(r"\b(?:[Dd]esignated|[Nn]amed)\b", r"\b[Hh]ealth visitors?\b"),
)
BANNED = (
    r"abusers?|perpetrators?|offenders?|victims?|predators?|paedophiles?|promiscuous|deviant|stakeholders?"
)
LABELS_A_CHILD = r"HSB (?:child|children|boys?|girls?|pupils?|young people)"
TITLE = "Individual, family and abuse characteristics of 700 British child and adolescent sexual abusers."
"""A title as it was published, without which a reader could not find the article."""

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
    """The label fits a list, and what stands behind an item for one agency fits one card."""
    guidance = list(item["guidance"].values())
    behind = [item["why"], item["good"], *guidance]
    assert len(item["label"]) <= 40
    assert max(map(len, behind)) <= 300
    assert len(item["why"]) + len(item["good"]) + max(map(len, guidance)) <= 500
    assert all(text.endswith(".") for text in behind)
    assert all(1 <= len(re.findall(r"[.?](?:\s|$)", text)) <= 2 for text in behind)


@each_item
def test_what_is_no_share_of_anything_says_what_each_level_takes(item: dict[str, Any]) -> None:
    """Nobody has to say of a plan that it is there most of the time.

    What is asked of each case can be so, and is where "no case known" is an answer. Of anything else it is
    said here of whom "most" is, or it has level texts.
    """
    share = any(item["id"] in items for items in SHARES.values())
    assert ("levels" in item) + item.get("no_case", False) + share == 1


def test_a_text_of_a_level_is_one_short_sentence_that_stands_alone() -> None:
    """Nothing is said of two levels, and no level is understood only with the one before it."""
    own = [item["levels"] for item in ITEMS.values() if "levels" in item]
    texts = [text for levels in own for text in levels]
    assert len(texts) == len(set(texts)) == 4 * len(own)
    assert [text for text in texts if overlong(text) or not re.fullmatch(r"[A-Z][^.?]+\.", text)] == []
    assert [text for text in texts if re.search(LEANS, text)] == []


def test_labels_are_unique() -> None:
    """No two items share a label, whatever the case of its letters."""
    labels = [item["label"].casefold() for item in ITEMS.values()]
    assert len(set(labels)) == len(labels)


@each_item
def test_guidance_reaches_health_and_nobody_who_is_not_asked(item: dict[str, Any]) -> None:
    """Health has guidance of its own wherever it is asked; no other agency's guidance is out of reach."""
    assert set(item["guidance"]) <= set(item["ask"])
    assert ("H" in item["guidance"]) == ("H" in item["ask"])


def test_guidance_for_health_speaks_to_its_services_one_at_a_time() -> None:
    """Each of them is spoken to more than once, and no item lists more than three of them."""
    said = [item["guidance"]["H"] for item in ITEMS.values() if "H" in item["guidance"]]
    assert len(set(said)) == len(said)
    for service in HEALTH:
        assert sum(bool(re.search(service, text)) for text in said) >= 3, service
    assert [text for text in said if sum(bool(re.search(one, text)) for one in HEALTH) > 3] == []


@pytest.mark.parametrize("agency", ASKED)
def test_each_agency_has_guidance_of_its_own(agency: str) -> None:
    """Where an agency is asked something it is mostly told something, and never the same twice."""
    said = [item["guidance"][agency] for item in ITEMS.values() if agency in item["guidance"]]
    assert len(said) >= asked(agency, functions=True) * 2 / 3
    assert len(set(said)) == len(said)


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


def test_the_readme_says_how_many_items_a_team_is_asked() -> None:
    """The fewest and the most."""
    fewest, most = min(alone for alone, _ in ASKED.values()), max(both for _, both in ASKED.values())
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    assert f"There are {len(ITEMS)}; a team is asked between {fewest} and {most}" in readme


@pytest.mark.parametrize("agency", ASKED)
def test_nobody_is_asked_more_than_they_can_answer(agency: str) -> None:
    """Without a function and with both."""
    alone, both = MOST_ASKED.get(agency, (45, 45))
    assert asked(agency, functions=False) <= alone
    assert asked(agency, functions=True) <= both


@each_domain
@pytest.mark.parametrize("agency", ASKED)
def test_a_domain_asks_an_agency_enough_to_be_scored(agency: str, domain: dict[str, Any]) -> None:
    """A domain in which a team can rate fewer than that has no score, so that its star would lack a ray."""
    assert sum(agency in item["ask"] and "function" not in item for item in domain["items"]) >= FEWEST_LEVELS


def test_ids_are_in_order_and_none_comes_back() -> None:
    """They travel in buttons and stand in answers: what was asked under one is never something else."""
    for domain in CONTENT["domains"]:
        ids = [item["id"] for item in domain["items"]]
        assert ids == sorted(ids)
        assert all(re.fullmatch(rf"{domain['id']}\d\d", one) for one in ids)
    assert set(ITEMS) & GONE == set()
    assert list(ASKED) == AGENCIES


@each_item
def test_an_item_of_an_area_is_asked_of_several_or_of_its_leads(item: dict[str, Any]) -> None:
    """What one agency alone would say of everybody is only asked of those who lead."""
    assert item["about"] == "own" or len(item["ask"]) >= 3 or item["ask"] == ["L"]


def test_raw_words_label_nobody() -> None:
    """The whole file, comments and citations included, has no word that labels a child, save one title."""
    text = " ".join(SHIPPED.read_text(encoding="utf-8").split())
    assert text.count(TITLE) == 1
    text = text.replace(TITLE, "")
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


def test_what_was_not_compared_is_not_given_as_a_place() -> None:
    """What NG55 says was laid beside the item; where nobody could read it, it has to be checked."""
    places = {
        (where, one["place"])
        for where, given in REFERENCES.items()
        for one in given
        if one["source"] == "nice-ng55"
    }
    assert {one for one in places if not one[1].endswith("check before use")} == COMPARED


def test_no_day_is_noted_on_which_nobody_could_look() -> None:
    """Only who opens the page of the publisher knows its current edition; no copy can tell."""
    assert [source["id"] for source in CONTENT["sources"] if "checked" in source] == []
    assert [
        (nation["id"], call["kind"])
        for nation in CONTENT["signposts"]
        for call in nation["calls"]
        if "looked_up" in call
    ] == []


def test_our_own_question_has_no_place_and_stands_for_no_evidence() -> None:
    """What is ours is found nowhere else, and what is known was found somewhere."""
    own = [(where, one) for where, given in REFERENCES.items() for one in given if one["source"] == OWN]
    assert [where for where, one in own if "place" in one or "evidence" in where] == []


def test_guidance_of_a_nation_says_which_and_when_it_was_looked_up() -> None:
    """Every nation has some; each says its nation, and a day or that it has to be checked."""
    official = [
        source for source in CONTENT["sources"] if re.search(r"Government|Department", source["cite"])
    ]
    assert all(any(nation in source["short"] for nation in NATIONS) for source in official[1:])
    # a comment, which `audit-bot check` lists: a board that reads the source has nothing to check
    raw = SHIPPED.read_text(encoding="utf-8")
    marked = re.findall(r'^    short: "(.+)" # .*check before use$', raw, re.MULTILINE)
    assert [
        source["id"] for source in official[1:] if "checked" not in source and source["short"] not in marked
    ] == []
    assert all(any(nation in source["short"] for source in official) for nation in NATIONS)


def test_what_papers_print_of_it_is_not_said_by_the_partnership() -> None:
    """A board reads "we could not read it" as its own partnership's: what it is told are plain references."""
    printed = [*SOURCES.values(), CONTENT["credit"], CONTENT["disclaimer"]]
    said = [re.sub(r"“.*?”", "", one) for one in printed]
    assert [one for one in said if re.search(r"\b(we|our|us|check before use)\b", one, re.IGNORECASE)] == []


def test_what_inspectors_saw_in_one_nation_says_which() -> None:
    """Wherever it is shown, nobody takes it for the whole of the UK."""
    seen = [one for one in CONTENT["sources"] if re.search(r"Ofsted|Estyn|Inspect", one["cite"])]
    assert len(seen) >= 4
    assert [one["id"] for one in seen if not any(nation in one["short"] for nation in NATIONS)] == []


@each_domain
def test_a_domain_says_nothing_twice(domain: dict[str, Any]) -> None:
    """Evidence, principles and reasons of a domain have no sentence in common."""
    texts = [piece["text"] for piece in (*domain["evidence"], *domain["principles"])]
    texts += [item[key] for item in domain["items"] for key in ("why", "good", "statement")]
    said = [one for text in texts for one in re.split(r"(?<=[.?])\s+", text.strip())]
    assert sorted(one for one in set(said) if said.count(one) > 1) == []


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
    raw = SHIPPED.read_text(encoding="utf-8")
    assert raw.count('0808 800 5000."') == raw.count('5000." # check before use') == len(CONTENT["signposts"])


@pytest.mark.parametrize("nation", CONTENT["signposts"], ids=lambda nation: nation["id"])
def test_each_nation_says_whom_to_call_for_what(nation: dict[str, Any]) -> None:
    """Every kind of call is there, and 999 comes first."""
    calls = nation["calls"]
    assert {call["kind"] for call in calls} == set(get_args(get_type_hints(Call)["kind"]))
    assert (calls[0]["kind"], calls[0]["number"]) == ("emergency", "999")


def test_buttons_have_room_for_their_labels() -> None:
    """Reasons, backings, approvers and levels fit a button; "not sure yet" does not count as backing."""
    choices = [*CONTENT["reasons"], *CONTENT["backings"], *CONTENT["approvers"]]
    assert [c["label"] for c in (*choices, *CONTENT["levels"]) if len(c["label"]) > 30] == []
    assert [c["id"] for c in choices if not re.fullmatch(r"[a-z]{2,12}", c["id"])] == []
    assert [b["id"] for b in CONTENT["backings"] if not b.get("counts", True)] == ["unsure", "nothing"]
    assert [level["value"] for level in CONTENT["levels"]] == [0, 1, 2, 3]
