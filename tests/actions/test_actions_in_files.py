"""Files say of actions what their readers read of them in the chat, and no more."""

import asyncio
import csv
import io
import zipfile
from collections.abc import Sequence

import pytest

from bot.bundling import write_bundle
from bot.exporting import Wanted, export
from bot.report.data import json_of, reports_of
from flows.papers.blocks import Table
from flows.papers.report import of_report
from flows.replies import Paper, Workbook
from flows.reports import Edition, Report
from tests.actions.test_actions import planned
from tests.beginnings import agreed_on_one
from tests.company import Company
from tests.corrections import url_of
from tests.so_far import so_far
from tests.steps import answered, goes, opened, released, with_readers

TEAM, KNOWN = "Our night shift had no copy.", "The ward audit shows it."
WHOLE = "Half of the letters are out."
FOR_FEW = "for its team, coordinators and scrutineers"


@so_far
def company(made: Company) -> None:
    """Round 1 is out: Health's action is done, the partnership's goes on, and each has words of its own."""
    agreed_on_one(made)
    planned(made, "Health")
    made.taps("cora", "n", "0")
    made.types("cora", "Nobody has it in writing.")
    made.taps("cora", "1")
    made.types("cora", "The letters go out.", "the partnership")
    goes(made, "Release", "1")
    with_readers(made, ("lee", "A lead"), ("sam", "A scrutineer"))
    done_by_health(made)
    goes(made, "Actions", "1", "Say how far it is")
    made.types("cora", WHOLE)


def done_by_health(made: Company) -> None:
    """Hal says that the action of his team is done, what is different, and how that is known."""
    made.types("hal", "/actions")
    made.taps("hal", "1", "It is done")
    made.types("hal", TEAM, KNOWN)


def rounds_files(company: Company, who: str) -> dict[str, Report]:
    """The reports of all files that the person's card of files offers, by the names of the buttons."""
    company.types(who, "files")
    found = {}
    for row in company.card(who).buttons:
        for button in row:
            if not button.press.startswith(("outbook", "outpublic", "outfull", "outpaper:")):
                continue
            company.presses(who, button.press)
            (made,) = (one for one in company.said[who] if isinstance(one, Workbook | Paper))
            assert isinstance(made.report, Report)
            found[button.label] = made.report
    return found


def said_of_actions(report: Report) -> Sequence[tuple[str, ...]]:
    """The rows of the actions in the paper of a report."""
    tables = [one for one in of_report(report).blocks if isinstance(one, Table)]
    (rows,) = (one.rows for one in tables if one.heads[1] == "What is to be done")
    return [tuple(str(cell) for cell in row) for row in rows]


def in_the_chat(company: Company, who: str) -> str:
    """What the person reads on the cards of both actions."""
    company.types(who, "/actions")
    company.taps(who, "1")
    first = company.text(who)
    company.types(who, "/actions")
    company.taps(who, "2")
    return first + company.text(who)


@pytest.mark.parametrize("who", ["cora", "sam", "lee", "ann"])
def test_no_file_says_more_than_the_chat_nor_less(company: Company, who: str) -> None:
    """Of all files of a person one says all that they read in the chat; none says what they do not read."""
    chat, files = in_the_chat(company, who), rounds_files(company, who)
    by_team = who in {"cora", "sam"}
    assert (TEAM in chat and KNOWN in chat) is by_team
    assert WHOLE in chat
    full = [name for name in files if name.endswith(" in full")]
    assert full == (["Workbook in full", "Word in full", "PDF in full"] if by_team else [])
    for name, report in files.items():
        said = json_of([report])
        assert (TEAM in said and KNOWN in said) is (name in full), name
        assert (TEAM in said or KNOWN in said) is (name in full), name
        assert (WHOLE in said) is (not name.endswith("for everybody")), name
        assert (FOR_FEW in said) is name.endswith("for partners"), name


def test_the_paper_has_owner_day_state_and_words(company: Company) -> None:
    """What is open comes first; what leads do not read is said to be written."""
    files = rounds_files(company, "cora")
    (letters, done) = said_of_actions(files["PDF in full"])
    assert letters[1:3] + letters[4:] == ("The letters go out.", "The partnership", "to do", WHOLE, "–")
    assert done[1:3] + done[4:] == ("Health gets the plan.", "Health", "done", TEAM, KNOWN)
    (letters, done) = said_of_actions(files["PDF for partners"])
    assert letters[5:] == (WHOLE, "–")
    assert done[4:] == ("done", FOR_FEW, "–")
    assert all(len(row) == 5 for row in said_of_actions(files["PDF for everybody"]))


def test_too_early_and_not_said_stand_in_files_as_in_the_chat(company: Company) -> None:
    """A dash would say that nobody was asked."""
    goes(company, "Actions", "1", "It is done")
    company.taps("cora", "Too early to say")
    assert "What is different: too early to say" in company.text("cora")
    rows = said_of_actions(rounds_files(company, "lee")["PDF for partners"])
    (letters,) = (row for row in rows if row[1] == "The letters go out.")
    assert letters[4:] == ("done", "too early to say", "too early to say")


def test_nothing_in_full_is_offered_where_partners_read_all(company: Company) -> None:
    """A button for what another file has already is one too many."""
    goes(company, "Actions", "2", "It is still to do")
    assert not [one for one in rounds_files(company, "cora") if one.endswith("in full")]


def test_a_button_of_somebody_elses_gives_what_its_reader_may_have(company: Company) -> None:
    """A lead who presses what a coordinator has gets that for partners, a member that for everybody."""
    round_ = company.rows_of("round")[-1].id
    for who, edition in (("lee", Edition.PARTNERS), ("ann", Edition.PUBLIC), ("cora", Edition.COORDINATORS)):
        for press in (f"outfull:{round_}", f"outpaper:{round_}:5", f"outpaper:{round_}:6"):
            company.presses(who, press)
            (made,) = (one for one in company.said[who] if isinstance(one, Workbook | Paper))
            assert isinstance(made.report, Report)
            assert made.report.edition is edition


@pytest.mark.parametrize("name", ["Workbook in full", "Word in full", "PDF in full", "Workbook for partners"])
def test_a_file_is_typed_on_the_results_by_its_name(company: Company, name: str) -> None:
    """Each that the card of files has, as if it stood on the results."""
    company.types("cora", "results", name.lower())
    (made,) = (one for one in company.said["cora"] if isinstance(one, Workbook | Paper))
    assert isinstance(made.report, Report)
    assert made.report.edition is (Edition.COORDINATORS if name.endswith("full") else Edition.PARTNERS)


def test_a_later_round_has_what_earlier_ones_came_to(company: Company) -> None:
    """An action that is done stays in the papers of the rounds after it, in the chat's list too."""
    for _ in range(2):
        opened(company)
        answered(company, "ann", "3")
        answered(company, "hal", "3")
        released(company)
    files = rounds_files(company, "cora")
    for name in ("PDF in full", "Workbook in full"):
        assert TEAM in json_of([files[name]])
    assert [row[1] for row in said_of_actions(files["PDF for everybody"])] == [
        "The letters go out.",
        "Health gets the plan.",
    ]
    assert TEAM in goes(company, "Results", "Actions")


def test_what_leaves_at_the_machine_has_the_words(company: Company) -> None:
    """Data for coordinators has them, and so has the table of actions that an inspector gets."""
    framework, url, clock = company.folder / "framework.yaml", url_of(company), (lambda: company.now)
    framework.write_bytes(company.file)
    for edition in (Edition.COORDINATORS, Edition.PARTNERS, Edition.PUBLIC):
        file = company.folder / f"{edition}.json"
        wanted = Wanted(file=file, area=None, round=1, edition=edition)
        said = asyncio.run(export(url, framework, wanted, clock))
        (report,) = reports_of(file.read_text())
        assert (TEAM in file.read_text()) is (edition is Edition.COORDINATORS)
        assert (WHOLE in file.read_text()) is (edition is not Edition.PUBLIC)
        assert report.edition is edition
        assert ("for coordinators and scrutineers" in said) is (edition is Edition.COORDINATORS)
    wanted = Wanted(file=company.folder / "inspection.zip", area=None, round=1, edition=Edition.PARTNERS)
    asyncio.run(write_bundle(url, framework, wanted, clock, lambda _: None))
    with zipfile.ZipFile(wanted.file) as archive:
        table = archive.read("not-for-publication-coordinators/actions.csv").decode()
        others = b"".join(archive.read(one) for one in archive.namelist() if one.endswith(".json"))
    rows = {row["what"]: row for row in csv.DictReader(io.StringIO(table))}
    assert rows["Health gets the plan."]["how far it is, or what came of it"] == TEAM
    assert rows["Health gets the plan."]["how that is known"] == KNOWN
    assert rows["The letters go out."]["how far it is, or what came of it"] == WHOLE
    assert TEAM.encode() not in others


def test_an_item_that_is_gone_is_called_as_it_was_or_said_to_be_gone(company: Company) -> None:
    """In the chat and in files, which had the id that nobody has ever read."""
    first = next(row.item for row in company.rows_of("action"))
    company.file = company.file.replace(f"- id: {first}\n".encode(), b"- id: C09\n", 1)
    for called in ("Same definition", "An item that is not asked any more"):
        company.restart(company.file)
        opened(company)
        for who in ("ann", "hal"):
            answered(company, who, "1")
        released(company)
        assert called in in_the_chat(company, "cora")
        for report in rounds_files(company, "cora").values():
            assert called in {one.about for one in report.actions}
            assert first not in {one.about for one in report.actions}
