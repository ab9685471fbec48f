"""What a paper leaves to a section of its own, or says in one line, so that page one is one page."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any

from flows.papers import Bullets, Heading, Pages, Paragraph, Room, Table, of_blank
from flows.papers.numbers import day, value
from flows.papers.report import MOST_CORRECTED, of_report
from flows.reports import ActionReport, Edition, Report
from tests.bot.report.test_paper import CHECKLIST, PUBLIC, SOME, WORDS, texts


def under(pages: Pages, heading: str) -> list[str]:
    """The texts of a section."""

    def there() -> Iterator[str]:
        inside = False
        for block in pages.blocks:
            if isinstance(block, Heading):
                inside = block.text == heading
            elif inside and isinstance(block, Bullets):
                yield from block.items
            elif inside and isinstance(block, Paragraph):
                yield block.text

    return list(there())


def test_page_one_has_room_for_a_long_correction() -> None:
    """Of many lines the first few and where the rest is; all of them stand in a section."""
    lines = tuple(f"Item {n}: median 1 → 2" for n in range(28))
    pages = of_report(replace(SOME, edited=2, corrected=lines))
    first = under(pages, WORDS("papers.corrected"))
    assert first[:MOST_CORRECTED] == list(lines[:MOST_CORRECTED])
    assert first[MOST_CORRECTED:] == ["26 more, under “All that was corrected”."]
    assert under(pages, WORDS("papers.corrected_all")) == list(lines)
    few = of_report(replace(SOME, edited=2, corrected=lines[:MOST_CORRECTED]))
    assert under(few, WORDS("papers.corrected")) == list(lines[:MOST_CORRECTED])
    assert not under(few, WORDS("papers.corrected_all"))


def test_tables_name_items_as_the_checklist_does() -> None:
    """So that whoever reads an id finds its statement, also where nothing is told by agency."""
    for report in (SOME, PUBLIC, replace(SOME, edition=Edition.TEAM, columns=("Us",))):
        tables = [one for one in of_report(report).blocks if isinstance(one, Table)]
        first = [row[0] for one in tables if one.heads[0] == WORDS("workbook.item") for row in one.rows]
        items = {f"{one.id} · {one.statement}": one for domain in report.domains for one in domain.items}
        assert first
        assert {text.partition(" · ")[0] for text in first} <= {one.id for one in items.values()}
        assert any(text in items for text in first)


def test_the_checklist_has_a_box_before_what_each_level_takes() -> None:
    """Levels are there once: a box for each text of an item's own, else one for each of the scale's."""
    rooms = [one for one in of_blank(CHECKLIST).blocks if isinstance(one, Room)]
    items = [item for sheet in CHECKLIST.sheets for item in sheet.items]
    assert any(item.levels for item in items)
    for room, item in zip(rooms, items, strict=True):
        assert [text.split(" – ", 1)[1] for text in room.choices] == list(item.levels)
        levels = [step for step in CHECKLIST.steps if f"{step.number} {step.label}" in room.boxes]
        assert len(levels) == (0 if item.levels else len(CHECKLIST.steps))


def bare(report: Report, why: str) -> Report:
    """The same with no number of any item, for this reason."""
    nothing: dict[str, Any] = {
        "median": None, "agreed": None, "least": None, "most": None, "good": None, "said": (), "why": why,
        "rated": 0, "dont_know": 0, "no_case": 0, "not_applicable": 0, "unanswered": 0, "mixed": False,
        "challenge": "", "agreed_why": "", "dissent": "",
    }  # fmt: skip
    domains = (
        replace(one, items=tuple(replace(item, **nothing) for item in one.items)) for one in report.domains
    )
    return replace(report, domains=tuple(domains))


def test_items_without_any_number_are_one_line() -> None:
    """A table of nothing but reasons is none; every item is counted in its line."""
    why = WORDS("reports.withheld_again")
    pages = of_report(bare(PUBLIC, why))
    items = [WORDS("papers.item")]
    assert not [one for one in pages.blocks if isinstance(one, Table) and list(one.heads[:1]) == items]
    for domain in PUBLIC.domains:
        if domain.items:
            line = WORDS("papers.none_shown", n=len(domain.items), why=why)
            assert line in list(texts(pages))


def test_an_earlier_round_is_not_denied() -> None:
    """Where it can't be compared that is said, and not that there is none."""
    none = WORDS("papers.changed_none")
    silent = replace(SOME, domains=tuple(replace(one, change="") for one in SOME.domains))
    assert none in under(of_report(replace(silent, compared=())), WORDS("papers.changed"))
    said = WORDS("papers.nothing_compared", number=2)
    assert under(of_report(replace(silent, compared=(said,))), WORDS("papers.changed")) == [said]


def test_the_method_says_what_is_read() -> None:
    """What good means, what an agreed rating does, and how numbers are rounded."""
    said = under(of_report(replace(SOME, settled=True)), WORDS("papers.method"))
    assert WORDS("papers.method_good", value="2") in said
    uneven = under(of_report(replace(SOME, good_from=Fraction(8, 3))), WORDS("papers.method"))
    assert WORDS("papers.method_good", value="2.67") in uneven
    assert WORDS("papers.method_agreed") in said
    assert WORDS("papers.method_agreed") not in under(
        of_report(replace(SOME, settled=False)), WORDS("papers.method")
    )


def test_numbers_and_days_are_said_in_one_way() -> None:
    """A median between levels as the chat says it, and a day in words."""
    assert [value(SOME, WORDS, Fraction(n, 4)) for n in (7, 6, 8, 1)] == ["1.75", "1.5", "2", "0.25"]
    assert day(WORDS, "2027-03-31") == "31 March 2027"
    assert day(WORDS, "") == "–"


def test_an_action_is_said_in_one_order_everywhere() -> None:
    """What it is about, what is to be done, whose, when and how far: as on cards and in the workbook."""
    planned = ActionReport(about="Plan", what="Sign the plan", owner="Ann", due="2027-08-01")
    blocks = of_report(replace(SOME, actions=(planned,))).blocks
    owner = WORDS("workbook.action_owner")
    (table,) = [one for one in blocks if isinstance(one, Table) and owner in one.heads]
    heads = ("about", "what", "owner", "due", "status")
    assert table.heads[:5] == tuple(WORDS(f"workbook.action_{name}") for name in heads)
    assert table.rows[0][:3] == ("Plan", "Sign the plan", "Ann")


def test_what_is_not_agreed_is_asked_of_a_board() -> None:
    """How many items partners see very differently; everybody's paper, which knows no agency, says none."""
    items = [one for domain in SOME.domains for one in domain.items]
    mixed = replace(items[0], mixed=True, agreed=None)
    domains = (replace(SOME.domains[0], items=(mixed, replace(mixed, agreed=Fraction(2)))),)
    asked = under(of_report(replace(SOME, domains=domains, actions=())), WORDS("papers.decisions"))
    assert asked == [WORDS.count("papers.decide_mixed", 1), WORDS("papers.no_actions")]
    public = under(of_report(replace(PUBLIC, domains=domains, actions=())), WORDS("papers.decisions"))
    assert public == [WORDS("papers.no_actions")]
    planned = ActionReport(about="Plan", what="Sign the plan", owner="Ann", due="2027-08-01")
    left = replace(PUBLIC, domains=domains, actions=(planned,), undone="Two items have no action.")
    assert under(of_report(left), WORDS("papers.decisions")) == ["Two items have no action."]
