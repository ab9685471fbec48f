import itertools
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.learned import likeness
from flows.identifiers import Finding, Kind, Place, Teller, concern_sample, find, sample, stand_in, teller
from tests.paths import ROOT, SHIPPED

HERE = Path(__file__).parent
NAMES = {Kind.NAME}
EACH = tuple(Finding(kind=kind, place=place) for place in Place for kind in Kind)
NEUTRAL = "The new form was tried out for some time in both halves of our area. "


def lines(name: str) -> list[str]:
    """Read a corpus without its comments."""
    return [line for line in (HERE / name).read_text("utf-8").splitlines() if line and line[0] != "#"]


def notes() -> list[tuple[set[Kind], str]]:
    r"""Read the identifying notes: the kinds to be found, and the note with its \u escapes resolved."""
    parted = (line.split(" | ", 1) for line in lines("identifying_notes.txt"))
    return [({Kind(kind) for kind in kinds.split(", ")}, unescaped(note)) for kinds, note in parted]


def unescaped(note: str) -> str:
    r"""Put characters in place of \u escapes, which keep hidden ones visible in the corpus."""
    return re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), note)


def service_sentences() -> list[str]:
    """Read the service sentences, each {a|b} in them multiplied out."""
    sentences: list[str] = []
    for line in lines("service_sentences.txt"):
        parts = [part.split("|") for part in re.split(r"[{}]", line)]
        sentences += map("".join, itertools.product(*parts))
    return sentences


def kinds_in(text: str) -> set[Kind]:
    """Find kinds, wherever they are."""
    return {finding.kind for finding in find(text, likeness())}


def test_corpora_are_large_enough_to_measure() -> None:
    """The thresholds below are taken over at least 150 notes of every kind and 1,000 sentences."""
    assert len(notes()) >= 150
    assert set().union(*(kinds for kinds, _ in notes())) == set(Kind)
    assert len(set(service_sentences())) >= 1000


def test_identifying_notes_are_recalled() -> None:
    """Of the made-up notes at least 98 % of numbers and addresses are found, and 80 % of names."""
    asked: Counter[bool] = Counter()
    found: Counter[bool] = Counter()
    for kinds, note in notes():
        for kind in kinds:
            asked[kind in NAMES] += 1
            found[kind in NAMES] += kind in kinds_in(note)
    assert found[False] >= 0.98 * asked[False]
    assert found[True] >= 0.80 * asked[True]


def test_service_language_is_let_through() -> None:
    """At most 3 % of what people write about services is refused."""
    sentences = service_sentences()
    refused = [
        sentence for sentence in sentences if find(sentence, likeness()) or teller(sentence, likeness())
    ]
    assert len(refused) <= 0.03 * len(sentences), refused


UNSAID = {"checked", "cite", "credit", "id", "references"}


def said(content: Any) -> Iterator[str]:
    """Give every text of a piece of content, without citations, their days and ids."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, dict):
        for key, value in content.items():
            yield from said(value) if key not in UNSAID else ()
    elif isinstance(content, list):
        for value in content:
            yield from said(value)


def test_own_words_are_let_through() -> None:
    """Nothing the framework file says, citations apart, would be refused as a note."""
    texts = list(said(yaml.safe_load(SHIPPED.read_text("utf-8"))))
    assert len(texts) > 500
    assert [text for text in texts if find(text, likeness()) or teller(text, likeness())] == []


@pytest.mark.parametrize("text", lines("concerns.txt"))
def test_live_concern_is_heard(text: str) -> None:
    """Who describes a concern about a child now is heard."""
    assert teller(text, likeness())


@pytest.mark.parametrize(
    "text",
    [
        "children disclose online harm more often now",
        "staff told us they were worried about thresholds",
        "When a child tells me something I know whom to call",
        "If a girl discloses today, the lead hears it today",
        "I'm worried about the waiting list for children",
        "One child told us the leaflet was hard to read",
        "Each boy who was hurt has a worker now",
    ],
)
def test_talk_about_services_is_no_concern(text: str) -> None:
    """Conditions, many children, and worries about services are not taken for a child in need."""
    assert not teller(text, likeness())


def test_example_of_the_dialogue() -> None:
    """A name at the start and a date of birth further on are told apart, with their places."""
    assert find("J Smith's son, born 3/4/2012, waited 9 weeks", likeness()) == (
        Finding(kind=Kind.NAME, place=Place.START),
        Finding(kind=Kind.DATE_OF_BIRTH, place=Place.MIDDLE),
    )


def test_few_words_have_only_a_start() -> None:
    """In a text of fewer than four words everything is at the start."""
    assert find("plan for Kyle", likeness()) == (Finding(kind=Kind.NAME, place=Place.START),)


def test_findings_are_not_repeated() -> None:
    """Two names in the same third are one finding."""
    assert find("Kyle and Liam had no plan at all then", likeness()) == (
        Finding(kind=Kind.NAME, place=Place.START),
    )


@pytest.mark.parametrize("kind", Kind)
def test_sample_holds_its_kind_only(kind: Kind) -> None:
    """A sample is found as its own kind, alone and at each place of a neutral text, and is no concern."""
    assert kinds_in(sample(kind)) == {kind}
    text = f"We saw {sample(kind)} once. "
    assert find(text + NEUTRAL, likeness()) == (Finding(kind=kind, place=Place.START),)
    assert find(NEUTRAL + text + NEUTRAL, likeness()) == (Finding(kind=kind, place=Place.MIDDLE),)
    assert find(NEUTRAL + NEUTRAL + text, likeness()) == (Finding(kind=kind, place=Place.END),)
    assert not teller(sample(kind), likeness())


@pytest.mark.parametrize("finding", EACH, ids=lambda finding: f"{finding.kind}-{finding.place}")
def test_stand_in_holds_one_finding(finding: Finding) -> None:
    """The text that stands in for one finding holds it and nothing else."""
    assert find(stand_in((finding,)), likeness()) == (finding,)


def test_stand_in_for_nothing() -> None:
    """Without findings the stand-in is harmless."""
    assert find(stand_in(()), likeness()) == ()
    assert not teller(stand_in(()), likeness())


@given(st.lists(st.sampled_from(EACH), unique=True))
def test_stand_in_holds_any_findings(findings: list[Finding]) -> None:
    """The text that stands in for findings holds exactly these, sorted by place; six fit in a note."""
    wanted = tuple(sorted(findings, key=lambda finding: tuple(Place).index(finding.place)))
    text = stand_in(wanted)
    assert find(text, likeness()) == wanted
    assert not teller(text, likeness())
    assert len(wanted) > 6 or len(text) <= 500


def test_stand_in_of_a_reading_reads_the_same() -> None:
    """What is found in a real note is found again in its stand-in."""
    for _, note in notes():
        assert find(stand_in(find(note, likeness())), likeness()) == find(note, likeness())


@pytest.mark.parametrize("told_by", Teller)
def test_concern_sample_is_a_concern_and_nothing_else(told_by: Teller) -> None:
    """The stand-in for a concern is told by whom it stands for; it names nobody until a name is added."""
    text = concern_sample(told_by)
    assert teller(text, likeness()) is told_by
    assert find(text, likeness()) == ()
    assert teller(f"{text} {sample(Kind.NAME)} knows.", likeness()) is told_by
    assert find(f"{text} {sample(Kind.NAME)} knows.", likeness())


def test_findings_hold_nothing_typed() -> None:
    """Neither repr nor str of a finding shows a word of the text it came from."""
    allowed = set(
        re.findall(
            r"\w+", " ".join([*Kind, *Place, *map(repr, Kind), *map(repr, Place), "Finding kind place"])
        )
    )
    for _, note in notes():
        shown = " ".join(f"{finding!r} {finding}" for finding in find(note, likeness()))
        assert set(re.findall(r"\w+", shown)) <= allowed


digit = st.sampled_from("0123456789")
blank = st.sampled_from(
    ["", " ", "-", " - ", "\N{NO-BREAK SPACE}", "\N{THIN SPACE}", "\N{ZERO WIDTH SPACE}", "\N{EN DASH}"]
)


@st.composite
def nhs_numbers(draw: st.DrawFn) -> str:
    """Draw ten figures with their check digit, parted anyhow."""
    nine = draw(st.lists(st.integers(0, 9), min_size=9, max_size=9))
    check = (11 - sum(weight * each for weight, each in zip(range(10, 1, -1), nine, strict=True)) % 11) % 11
    if check == 10 or len({*nine, check}) == 1:
        return "943 476 5919"
    return "".join(f"{each}{draw(blank)}" for each in nine) + str(check)


@given(nhs_numbers())
def test_nhs_number_is_found_in_any_grouping(number: str) -> None:
    """Ten figures with a right check digit are an NHS number, however they are spaced."""
    assert Kind.NHS_NUMBER in kinds_in(f"The number {number} was on it.")


@given(st.data())
def test_uk_phone_is_found_in_any_spacing(data: st.DataObject) -> None:
    """Mobiles and landlines are found with or without +44, brackets and gaps."""
    area, most = data.draw(st.sampled_from([("7", 9), ("20", 8), ("161", 7), ("1632", 6), ("28", 8)]))
    rest = data.draw(st.text(digit, min_size=most, max_size=most))
    cut = data.draw(st.integers(1, most - 1))
    gap, code = data.draw(blank), data.draw(st.sampled_from(["0", "+44 ", "+44", "0044 ", "+44 (0)", "(0"]))
    number = f"{code}{area}{')' if code == '(0' else ''}{gap}{rest[:cut]}{gap}{rest[cut:]}"
    assert Kind.PHONE in kinds_in(f"The number {number} was on it.")


@given(st.from_regex(r"\A(?:[A-Z]{1,2}[0-9][0-9A-Z]?) ?[0-9][ABD-HJLNP-UW-Z]{2}\Z"), st.booleans())
def test_full_postcode_is_found(postcode: str, small: bool) -> None:  # noqa: FBT001 – drawn, never passed by hand
    """Every full postcode is found, in capitals or not, unless it reads as "2nd"."""
    text = postcode.lower() if small else postcode
    if not re.search(r" (?:1st|2nd|3rd|\dth)\Z", text):
        assert Kind.POSTCODE in kinds_in(f"All came from {text} again.")


FORMATS = [
    "%d/%m/%Y",
    "%d/%m/%y",
    "%Y-%m-%d",
    "%d.%m.%Y",
    "%d-%m-%y",
    "%d %B %Y",
    "%d %b %Y",
    "%B %d, %Y",
    "%dth of %B",
]


@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)), st.sampled_from(FORMATS))
def test_exact_date_is_found(day: date, written: str) -> None:
    """A day is found in each way people write it, and is somebody's birth if it says so."""
    text = day.strftime(written)
    assert Kind.EXACT_DATE in kinds_in(f"It was on {text}, we think.")
    assert Kind.DATE_OF_BIRTH in kinds_in(f"One of them, born {text}, has no plan.")


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    """No text makes the search fail, and places come in order."""
    places = [tuple(Place).index(finding.place) for finding in find(text, likeness())]
    assert places == sorted(places)
    teller(text, likeness())


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "a",
            "1 ",
            "1-",
            "Aa ",
            "A ",
            "@",
            "a@b.",
            "a'",
            "(",
            "kyle ",
            "a boy ",
            "born ",
            "12 Aa ",
            ".a",
            "x'",
        ),
        *("he told me ", "my brother ", "i was worried about a ", "my dad's dad's "),
    ],
)
def test_long_text_ends(piece: str) -> None:
    """Text made to lead a search astray is read to its end."""
    find(piece * 5000, likeness())
    teller(piece * 5000, likeness())


def test_hidden_characters_hide_nothing() -> None:
    """Zero-width signs, full-width figures and look-alike dashes do not get a number through."""
    assert Kind.NHS_NUMBER in kinds_in(
        "９４３\N{ZERO WIDTH JOINER}4\N{SOFT HYPHEN}76\N{NON-BREAKING HYPHEN}5919"
    )
    assert Kind.NAME in kinds_in("K\N{WORD JOINER}yle was late")


@pytest.mark.parametrize(
    "number", ["0808 800 5000", "0800 1111", "£250000", "1,250,000", "101", "0300 123 4567"]
)
def test_numbers_of_everybody_are_let_through(number: str) -> None:
    """Freephone numbers of services and sums of money belong to nobody."""
    assert find(f"On every poster there is {number} in large type.", likeness()) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Zyrah went missing twice",
        "Zyrah and her cousin had one worker",
        "In the end Zyrah was never assessed",
        "We heard that Zyrah turned 18",
        "The plan for Zyrah who has autism is late",
        "zyrah's mum was not told",
        "Anyone known to Zyrah Okonjo-Bell",
        "re Zyrah: no news",
        "Zyrah told me the plan is late",
    ],
)
def test_name_on_no_list_is_told_from_its_place(text: str) -> None:
    """A name that no list knows is found by what is said of it."""
    assert kinds_in(text) == {Kind.NAME}


@pytest.mark.parametrize(
    "text",
    [
        "Standard 943 476 5919 0 1 2 3 4 5 6 7 8 9",
        "0 1 2 3 4 5 6 7 8 9 were the codes",
        "44 260012345 is what it said",
        "1" * 70 + " then " + "2 " * 40,
    ],
)
def test_odd_figures_are_refused_rather_than_kept(text: str) -> None:
    """A long row of figures is refused even if no kind fits it well."""
    assert find(text, likeness())


@pytest.mark.parametrize(
    "text",
    [
        "of whom 12 may need more",
        "aged 9/10/11 or so",
        "children born in 2012 or later",
        "Reports of 3 in 10 on 3/4 of files",
        "A plan called Hope School Review",
        "St. Anne's, King's and the Anna Wood Foundation",
        "a tool known as Brook",
        "Section C Review and Part B Guidance",
        "Smith (2019) and Jones et al. 2013",
        "Leave room for one 2nd, one 3rd; E1 2nd floor",
        "a child called in sick",
        "In May Day week",
        "Grace School Review",
        "Child A had a plan",
        "Cycles of two and a half turned to three",
        "Northshire and its schools, Westfield turned a corner",
    ],
)
def test_near_misses_are_let_through(text: str) -> None:
    """What looks like a name, a date or a number at first, and is none, is let through."""
    assert find(text, likeness()) == ()


def test_no_pattern_is_compiled_before_a_text_is_searched() -> None:
    """Who imports the guard doesn't wait for its patterns; the first text compiles what it needs."""
    code = """
import dataclasses, enum, importlib.resources, json, re
made, compile = [], re.compile
def noting(source, flags=0):
    made.append(source)
    return compile(source, flags)
re.compile = noting
from bot.learned import likeness
from flows.identifiers import find
print(len(made))
find("Kyle, 07700 900123", likeness())
print(len(made) > 20)
"""
    done = subprocess.run(  # noqa: S603 – our own interpreter with our own words
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["0", "True"]
