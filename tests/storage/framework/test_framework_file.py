import hashlib
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
import yaml

from flows.framework import Framework
from flows.nations import Call
from storage.framework.file import load_framework, read_framework
from storage.framework.limits import LIMITS
from storage.framework.marks import read_tree
from storage.framework.problems import Code, Findings, FrameworkProblems, Problem, error_codes_markdown
from tests.paths import ROOT
from tests.storage.framework.framework_samples import BROKEN, SMALL, changed

CASES = [
    pytest.param(code, data, id=f"{code}-{n}") for code, all_ in BROKEN.items() for n, data in enumerate(all_)
]


def problems(data: bytes) -> tuple[Problem, ...]:
    """Return what the reader says about a broken file."""
    with pytest.raises(FrameworkProblems) as caught:
        read_framework(data)
    return caught.value.problems


def found(data: bytes) -> list[tuple[int, int, str]]:
    """Return line, column and code of each problem."""
    return [(one.line, one.column, one.code) for one in problems(data)]


def place_of(data: bytes, passage: str) -> tuple[int, int]:
    """Return line and column, from 1, of the first place of a passage."""
    before = data.decode().partition(passage)[0]
    return before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1


def test_a_sound_file_becomes_a_framework_with_the_hash_of_its_bytes() -> None:
    """What the file says is in the framework, and its version is the SHA-256 of the bytes."""
    framework = read_framework(SMALL.encode())
    assert framework.version == hashlib.sha256(SMALL.encode()).hexdigest()
    assert list(framework.items) == ["C01", "A01"]
    assert framework.items["C01"].ask == ("SC", "H")
    assert framework.items["A01"].function == "assess"
    assert framework.items["C01"].guidance == {"SC": "Name the head of service."}
    assert framework.levels[1].value == 1
    assert [one.counts for one in framework.backings] == [True, False]


def test_the_break_that_ends_a_block_is_not_part_of_the_text() -> None:
    """A text written with “|” keeps its inner line breaks and loses the last."""
    assert read_framework(SMALL.encode()).items["A01"].good == "Two people\nat least."


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + SMALL.encode(),
        SMALL.replace("\n", "\r\n").encode(),
        b"%YAML 1.1\n---\n" + SMALL.encode() + b"...\n",
        changed("ask: [SC, H]", "ask: &both [SC, H]").replace(b"ask: [SC]", b"ask: *both"),
        changed("A small audit", '"no"'),
        changed("A small audit", "!!str 2019"),
        changed("        function: assess", "        function: assess\n").replace(
            b"C01\n", b"C01\n        function: null\n"
        ),
    ],
    ids=["byte-order mark", "CRLF", "one explicit document", "alias", "quoted no", "str tag", "no function"],
)
def test_what_is_harmless_is_accepted(data: bytes) -> None:
    """A framework is read from each of these ways to write it."""
    assert len(read_framework(data).items) == 2


@pytest.mark.parametrize(("code", "data"), CASES)
def test_each_broken_file_is_refused_with_its_code(code: str, data: bytes) -> None:
    """A broken file is refused with the code that fits, at a place that exists, with a cure."""
    seen = problems(data)
    assert code in {one.code for one in seen}
    assert list(seen) == sorted(seen)
    assert all(one.line >= 1 and one.column >= 1 and one.what and one.cure for one in seen)


def test_every_code_is_tried() -> None:
    """There is no code in the table without a broken file in these tests."""
    of_paths = {Code.FILE_MISSING.number, Code.NOT_A_FILE.number, Code.UNREADABLE.number}
    warnings = {code.number for code in Code if code.meaning.startswith("A warning")}
    assert set(BROKEN) | of_paths | warnings == {code.number for code in Code}


@pytest.mark.parametrize(
    ("data", "passage", "code"),
    [
        (changed("label: In place", "label: No"), "No, meaning", "FW305"),
        (changed("language: en\n", "language: en\ntitle: Two\n"), "title: Two", "FW210"),
        (changed("          SC: Name", "          XX: Name"), "XX: Name", "FW404"),
        (changed("function: assess", "function: asses"), "asses\n", "FW404"),
        (changed("title: A small audit", "title:"), "title:", "FW306"),
        (changed("        statement: Across the area a named leader answers.\n", ""), "id: C01", "FW309"),
        (changed("A small", "A\x00small"), "\x00", "FW503"),
        (changed("[SC, H]", "[SC, H"), "[SC, H", "FW201"),
        (changed("title: A small audit", "title: 'A"), "'A\n", "FW213"),
        (changed("id: A01", "id: C01"), "C01\n        revision: 1\n        about: own", "FW403"),
        (SMALL.encode() + b"---\na: b\n", "---", "FW203"),
    ],
)
def test_a_problem_is_reported_where_it_is(data: bytes, passage: str, code: str) -> None:
    """The only problem of the file stands at the line and column of the passage that causes it."""
    assert found(data) == [(*place_of(data, passage), code)]


def test_a_file_that_ends_too_early_is_reported_where_it_is_left_open() -> None:
    """The place is the bracket, not on a line that an editor doesn't have."""
    assert found(SMALL.partition("title")[0].encode() + b"short: {a: 1,\n") == [(2, 8, "FW201")]


def test_a_problem_reads_as_one_line_with_its_cure() -> None:
    """A problem says file, line, column, code, what is wrong and what to do."""
    (problem,) = problems(changed("        label: A", "        lable: A"))
    assert problem.at("my.yaml") == (
        "my.yaml:44:9: FW310 in C01: unknown key “lable” – "
        "Did you mean “label”? Correct its spelling or remove it."
    )


@pytest.mark.parametrize(
    ("data", "hint"),
    [
        (changed("[{source: ng55}]", "[{source: ng5}]"), "Did you mean “ng55”?"),
        (changed("ask: [SC, H]", "ask: [sc, H]"), "Did you mean “SC”?"),
        (changed("ask: [SC, H]", "ask: [SC, H, X]"), "Known here: SC, H."),
        (changed("about: area", "about: aera"), "Did you mean “area”?"),
        (changed("glossary:", "glosary:"), "Did you mean “glossary”?"),
    ],
)
def test_a_slip_gets_a_suggestion(data: bytes, hint: str) -> None:
    """A word near one that is known is answered with it, another with the short list of what is known."""
    (problem,) = problems(data)
    assert problem.cure.startswith(hint)


def test_all_problems_come_in_one_run() -> None:
    """Problems of notation, kind, text and reference are reported together, in the order of the file."""
    data = SMALL
    for old, new in [
        ("title: A small audit", "title: 2019-01-01"),
        ("language: en\n", "language: en\nlanguage: cy\n"),
        ("label: Not in place", "label: no"),
        ("{id: H, name: Health}", "{id: H, name: Health, colour: red}"),
        ("short: Responses", "short: " + "x" * 25),
        ("revision: 1", "revision: 1.0"),
        ("[{source: ng55}]", "[{source: ng5}]"),
        ("guidance: {}", "guidance: {H: Not asked}"),
    ]:
        assert old in data
        data = data.replace(old, new, 1)
    codes = [one.code for one in problems(data.encode())]
    assert codes == ["FW304", "FW210", "FW305", "FW310", "FW502", "FW307", "FW404", "FW406"]


def test_a_broken_section_accuses_nobody_else() -> None:
    """Where the agencies can't be read, what refers to them is not called unknown."""
    assert {one.code for one in problems(changed("id: SC, name", "ids: SC, name"))} == {"FW310"}
    assert {one.code for one in problems(changed("agencies:", "agencys:"))} == {"FW310"}


def test_a_problem_of_something_repeated_by_alias_counts_once() -> None:
    """An anchored value that is wrong is reported at its one place, not for each alias."""
    data = changed("ask: [SC, H]", "ask: &both [SC, H, X]").replace(b"ask: [SC]", b"ask: *both")
    assert found(data) == [(*place_of(data, "X]"), "FW404")]


@pytest.mark.parametrize("code", ["FW204", "FW205", "FW207"])
def test_a_bomb_is_refused_at_once(code: str) -> None:
    """Aliases that unfold to millions of values, and brackets without end, take less than a second."""
    for data in BROKEN[code]:
        start = time.process_time()
        problems(data)
        assert time.process_time() - start < 1


@pytest.mark.wide
@pytest.mark.parametrize(
    "data",
    [
        b"- a\n" * 200_000,
        b"\0" * 900_000,
        b"".join(b"key%d: {a: 1}\n" % n for n in range(8_000)),
        changed(
            "sources:\n", "sources:\n" + "".join(f"  - {{id: s{n}, cite: c}}\n" for n in range(6_000))
        ).replace(b"[{source: ng55}]", b"[" + b", ".join(b"{source: x%d}" % n for n in range(6_000)) + b"]"),
        b"a: x" + ("\u00a0" * 400_000).encode() + b"x\nb\n",
        b"a: [" + ",\u00a0b".encode() * 200_000,
        b"\t- a\n" * 200_000,
        "– a\n".encode() * 150_000,
        b"- a #1\n" * 140_000,
        b'a: "b\n' * 140_000,
    ],
    ids=[
        *("entries", "NULs", "unknown keys", "unknown references"),
        *("no-break spaces", "spaces in brackets", "tabs", "long dashes", "hashes", "quotes"),
    ],
)
def test_a_large_file_full_of_mistakes_is_refused_in_seconds(data: bytes) -> None:
    """Neither the number of mistakes nor the search for suggestions makes a file slow to refuse."""
    start = time.process_time()
    problems(data)
    assert time.process_time() - start < 5


def test_only_so_many_problems_are_listed() -> None:
    """A file of nothing but mistakes gets 500 of them and a word that there are more."""
    seen = problems(BROKEN["FW901"][0])
    assert len(seen) == 501
    assert [one.code for one in seen].count("FW901") == 1


def test_a_file_comes_with_its_bytes(tmp_path: Path) -> None:
    """Loading a path returns the bytes of the file unchanged, and the framework they describe."""
    path = tmp_path / "framework.yaml"
    path.write_bytes(SMALL.encode())
    data, framework = load_framework(path)
    assert data == SMALL.encode()
    assert framework.title == "A small audit"


def test_a_path_that_leads_nowhere_is_a_problem_too(tmp_path: Path) -> None:
    """A missing file, a folder, an endless link, an impossible name and a large file each have their code."""
    loop, large = tmp_path / "loop", tmp_path / "large"
    loop.symlink_to(loop)
    large.write_bytes(b"#" * 1_000_001)
    for path, code in [
        (tmp_path / "no.yaml", "FW101"),
        (tmp_path, "FW102"),
        (Path("/dev/null"), "FW102"),
        (loop, "FW103"),
        (tmp_path / ("x" * 5000), "FW103"),
        (Path("a\0b"), "FW103"),
        (large, "FW104"),
    ]:
        with pytest.raises(FrameworkProblems) as caught:
            load_framework(path)
        assert [(one.line, one.column, one.code) for one in caught.value.problems] == [(1, 1, code)]


@pytest.mark.parametrize(("code", "data"), [case for case in CASES if str(case.values[0]).startswith("FW2")])
def test_the_slow_parser_finds_the_same(code: str, data: bytes) -> None:
    """PyYAML without libyaml refuses what libyaml refuses, or leaves it to the checks of texts."""
    findings = Findings()
    read_tree(data.decode(), findings, yaml.SafeLoader)
    if b"\\ud800" in data:
        findings.raise_any()
        return
    with pytest.raises(FrameworkProblems) as caught:
        findings.raise_any()
    assert code in {one.code for one in caught.value.problems}


def test_half_a_character_is_refused_by_the_slow_parser_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """A lone surrogate, which libyaml refuses itself, never gets into a framework or an exception."""
    monkeypatch.setattr(read_tree, "__defaults__", (yaml.SafeLoader,))
    for data in (changed("A small audit", '"\\ud800"'), changed("          SC: N", '          "\\ud800": N')):
        assert {one.code for one in problems(data)} == {"FW503"}
    assert {one.code for one in problems(changed("A small audit", '"\\U00110000"'))} == {"FW201"}


def test_the_documentation_holds_every_code_once() -> None:
    """The generated table has a row for each code, with its meaning and its cure; numbers are unique."""
    rows = error_codes_markdown().splitlines()[2:]
    assert [row.split(" | ")[0].strip("| ") for row in rows] == sorted({code.number for code in Code})
    assert all(row.count("|") == 4 for row in rows)


def _texts(kind: Any, key: str = "") -> Iterator[str]:
    """Yield the key, as the table of limits writes it, of every text in a class of the framework."""
    if hasattr(kind, "__dataclass_fields__"):
        hints = get_type_hints(kind)
        for name in kind.__dataclass_fields__:
            yield from _texts(hints[name], f"{key}.{name}" if key else name)
    elif get_args(kind)[-1:] == (...,):
        yield from _texts(get_args(kind)[0], f"{key}[]")
    elif get_args(kind) == (str, str):
        yield f"{key}.*"
    elif kind is str:
        yield key


def test_every_text_has_a_limit_or_is_a_reference() -> None:
    """No text of a framework is without a limit, and no limit is about something that isn't there."""
    limited = {limit.key for limit in LIMITS if limit.kind != "entries"}
    references = {
        "version",
        "domains[].items[].ask[]",
        "domains[].items[].also[].nations[]",
        "sources[].nations[]",
        "glossary[].nations[]",
        "domains[].items[].references[].source",
        "domains[].evidence[].references[].source",
    }
    assert set(_texts(Framework)) == limited | references


def test_a_file_without_evidence_other_audits_and_words_is_read_as_before() -> None:
    """What it says of backings is offered for every item, and braces in it are braces."""
    framework = read_framework(changed("Across the area a named leader", "Across the {area} a named leader"))
    item = framework.items["C01"]
    assert item.statement == "Across the {area} a named leader answers."
    assert (item.evidence, item.also, framework.words, framework.sampling) == ((), (), (), "")
    assert framework.backings_of("C01") == framework.backings
    assert framework.in_nation("england") is framework


def worded() -> bytes:
    """A file with a word for a placeholder."""
    words = "words:\n  - {id: area, nations: {england: district}}\n"
    return changed("domains:", f"{words}domains:").replace(b"the area a named", b"the {area} a named")


def test_a_placeholder_becomes_the_word_of_the_nation() -> None:
    """In texts of domains; how long they are is told with the longest word."""
    data = worded()
    assert read_framework(data).items["C01"].statement == "Across the district a named leader answers."
    long = data.replace(b"label: A named leader", b"label: Leader of the whole {area} of ours")
    assert read_framework(long)
    (problem,) = problems(long.replace(b"district", b"district of boroughs"))
    assert problem.what == "“label” has 48 characters, at most 40 fit"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("{england: district}", "{wales: district}", "there is no nation “wales”"),
        ("{england: district}", "{}", "“area” has no word for england"),
        ("{area} a named", "{aera} a named", "nothing says what {aera} stands for"),
        ("id: ng55", "id: ng55, nations: [englnd]", "there is no nation “englnd”"),
        ("term: HSB", "term: HSB, nations: [walse]", "there is no nation “walse”"),
        (
            "function: assess",
            "also: [{what: X, nations: [cornwall]}]\n        function: assess",
            "there is no nation “cornwall”",
        ),
    ],
)
def test_what_is_wrong_by_nation_is_named(old: str, new: str, what: str) -> None:
    """Each nation that has no word, each word and each nation that is not known."""
    data = worded()
    assert old.encode() in data
    assert what in [problem.what for problem in problems(data.replace(old.encode(), new.encode(), 1))]


def test_a_signpost_has_its_numbers_apart() -> None:
    """Each has its kind, hours and the day it was looked up; a file without any is read as before."""
    (call,) = read_framework(SMALL.encode()).signposts[0].calls
    assert call == Call(
        kind="emergency", who="The police", number="999", hours="Any time", looked_up="25 November 2026"
    )
    old = "".join(
        line for line in SMALL.splitlines(keepends=True) if "calls:" not in line and '999"' not in line
    )
    assert read_framework(old.encode()).signposts[0].calls == ()


def test_a_day_that_yaml_reads_as_a_date_has_one_problem() -> None:
    """How to write it is said at once, not after quotes have been put around it."""
    assert [code for _, _, code in found(changed("25 November 2026", "2026-11-25"))] == ["FW314"]


def test_importing_the_reader_loads_neither_pydantic_nor_yaml() -> None:
    """Commands that read no framework don't pay for the libraries that read one."""
    code = "import sys, storage.framework.file; sys.exit(any(n in sys.modules for n in ('pydantic', 'yaml')))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0  # noqa: S603 – our own code


def test_stored_bytes_are_not_held_to_later_rules() -> None:
    """A version that a round is pinned to is read as it is, though a new file like it would be refused."""
    long = changed("label: A named leader", f"label: A named leader {'of everything ' * 9}")
    with pytest.raises(FrameworkProblems):
        read_framework(long)
    assert read_framework(long, stored=True).items
