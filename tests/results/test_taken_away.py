"""Results on a phone: a few buttons, and what is taken away as a file on a card of its own."""

import pytest

from flows.presses.explaining import CHECKLIST
from flows.presses.results import (
    AREA_CHANGE,
    AREA_LIST,
    AREA_PAPER,
    AREA_PICTURE,
    AREA_RESULTS,
    AREA_WORKBOOK,
    PUBLIC_WORKBOOK,
    STAFF_PAGE,
    STAFF_PAGES,
    TEAM_CHANGE,
    TEAM_PAPER,
    TEAM_PICTURE,
    TEAM_RESULTS,
    TEAM_WORKBOOK,
    VERSION_FILE,
)
from flows.presses.rounds import AMEND
from flows.replies import Button, Paper, Picture, Workbook
from tests.company import Company
from tests.corrections import agreed, begun, put_right
from tests.few_buttons import MOST
from tests.flows.play import buttons_of
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, released, with_readers

TEAMS = (("ann", "Social care"), ("hal", "Health"), ("pam", "Police"), ("ed", "Education"))


def _closed(made: Company) -> None:
    """Four teams, a lead and a scrutineer; a round is released, and answers to the second have closed."""
    made.file = FOUR.read_bytes()
    found(made, *(team for _, team in TEAMS))
    for who, team in TEAMS:
        joined(made, who, team)
    with_readers(made, ("lee", "A lead"), ("sue", "A scrutineer"))
    opened(made)
    for who, _ in TEAMS:
        answered(made, who, "2")
    released(made)
    opened(made)
    for who, _ in TEAMS:
        answered(made, who, "3")
    goes(made, "Close answers", "1")


@so_far
def closed(made: Company) -> None:
    """As it is said there."""
    _closed(made)


@so_far
def company(made: Company) -> None:
    """The same once the second round is released."""
    _closed(made)
    for steps in (("Share the draft", "1"), ("Release", "1")):
        goes(made, *steps)


def _round(company: Company) -> str:
    return str(max(company.rows_of("round"), key=lambda row: row.number).id)


def _results(company: Company, who: str) -> list[Button]:
    company.presses(who, AREA_RESULTS(_round(company)))
    return buttons_of(company.card(who).buttons)


def _own_sheet(company: Company) -> str:
    """Ann's return of the second round."""
    team = next(row.id for row in company.rows_of("team") if row.name == "Social care")
    rows = (row.id for row in company.rows_of("sheet") if (row.round, row.team) == (_round(company), team))
    return str(next(rows))


def _within_two_taps(company: Company, who: str) -> set[str]:
    """The presses of a person's results, and of the cards that these lead to."""
    there = _results(company, who)
    presses = {one.press for one in there}
    for one in there:
        if one.verb in {"outmore", "outpapers", "out", "versions"}:
            company.presses(who, one.press)
            presses |= {button.press for button in buttons_of(company.card(who).buttons)}
    return presses


def _files(company: Company, who: str) -> list[str]:
    made = (Paper, Picture, Workbook)
    return [type(one).__name__ for one in company.said.get(who, []) if isinstance(one, made)]


def _is_short(company: Company, *people: str) -> None:
    for who in people:
        assert 0 < len(_results(company, who)) <= MOST, who
        assert company.text(who).startswith("Northshire · Round 2"), who


def test_a_card_of_results_has_few_buttons(closed: Company) -> None:
    """In each state, for each role, also while a correction is under way and after it."""
    _is_short(closed, "cora")
    goes(closed, "Share the draft", "1")
    _is_short(closed, "cora", "sue")
    goes(closed, "Release", "1")
    everybody = ("cora", "lee", "sue", "ann")
    _is_short(closed, *everybody)
    begun(closed)
    _is_short(closed, *everybody)
    agreed(closed, "1", "The minutes say so.")
    put_right(closed)
    _is_short(closed, *everybody)
    assert VERSION_FILE(_round(closed), 1, 1) in _within_two_taps(closed, "cora")
    begun(closed, "Another level was wrong.")
    _is_short(closed, *everybody)
    assert AMEND(_round(closed)) in {one.press for one in _results(closed, "cora")}


def test_a_team_has_few_as_well(company: Company) -> None:
    """Where it may still answer, and once the round is over."""
    company.presses("ann", TEAM_RESULTS(_own_sheet(company)))
    assert 0 < len(buttons_of(company.card("ann").buttons)) <= MOST
    opened(company)
    answered(company, "ann", "0")
    company.types("ann", "results")
    assert 0 < len(buttons_of(company.card("ann").buttons)) <= MOST


@pytest.mark.parametrize("who", ["cora", "lee", "sue", "ann"])
def test_all_is_reached_in_two_taps(company: Company, who: str) -> None:
    """Every list and every file that stood on the results or under papers."""
    round_ = _round(company)
    there = _within_two_taps(company, who)
    lists = {AREA_LIST(round_, number) for number in (1, 2, 3, 4, 6, 7, 8, 9)}
    files = {PUBLIC_WORKBOOK(round_), AREA_PAPER(round_, 3), AREA_PAPER(round_, 4), AREA_PICTURE(round_)}
    assert lists | files | {AREA_CHANGE(round_), CHECKLIST()} <= there
    partners = {AREA_WORKBOOK(round_), AREA_PAPER(round_, 1), AREA_PAPER(round_, 2), AREA_LIST(round_, 5)}
    if who == "ann":
        assert not partners & there
        assert {STAFF_PAGE(round_, 1), TEAM_RESULTS(_own_sheet(company))} <= there
    else:
        assert partners | {STAFF_PAGES(round_)} <= there
    assert (AMEND(round_) in there) is (who == "cora")


def test_what_comes_next_is_on_the_results_once(company: Company) -> None:
    """The actions stand there for who follows the whole, and not once more behind them."""
    for who, is_there in (("cora", True), ("lee", True), ("ann", False)):
        actions = AREA_LIST(_round(company), 9)
        assert (actions in {one.press for one in _results(company, who)}) is is_there
        company.taps(who, "More detail")
        assert (actions in {one.press for one in buttons_of(company.card(who).buttons)}) is not is_there


def test_old_buttons_still_bring_their_file(company: Company) -> None:
    """From messages of before: the files are told of below."""
    round_, sheet = _round(company), _own_sheet(company)
    for press in (
        AREA_WORKBOOK(round_),
        PUBLIC_WORKBOOK(round_),
        AREA_PICTURE(round_),
        AREA_PAPER(round_, 2),
    ):
        company.presses("lee", press)
        assert _files(company, "lee")
        assert "Not for publication." in company.text("lee")
    for press in (TEAM_WORKBOOK(sheet), TEAM_PICTURE(sheet), TEAM_CHANGE(sheet), TEAM_PAPER(sheet, 1)):
        company.presses("ann", press)
        assert _files(company, "ann")
        assert "For your team, not for publication." in company.text("ann")
    company.presses("lee", AREA_CHANGE(round_))
    assert _files(company, "lee") == ["Picture"]


@pytest.mark.parametrize(
    "said",
    [
        *("pdf please", "spreadsheet", "export", "can I print it", "print", "word", "csv", "papers to print"),
        *("how do I print this?", "download it", "workbook", "can i have the spreadsheet", "files", "excel"),
    ],
)
def test_words_for_a_file_lead_to_the_files(company: Company, said: str) -> None:
    """From the results of the area, and of a team."""
    for who in ("cora", "ann"):
        _results(company, who)
        company.types(who, said)
        assert "\nFiles\n" in company.text(who), who
    company.presses("ann", TEAM_RESULTS(_own_sheet(company)))
    company.types("ann", said)
    assert "\nFiles\n" in company.text("ann")


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("workbook for partners", "Workbook"),
        ("PDF for everybody", "Paper"),
        ("the picture as a file", "Picture"),
    ],
)
def test_a_file_that_is_named_comes_at_once(company: Company, said: str, what: str) -> None:
    """Though its button is one card further on."""
    _results(company, "cora")
    company.types("cora", said)
    assert what in _files(company, "cora")


@pytest.mark.parametrize(
    ("said", "heading"),
    [
        ("who took part", "Who took part"),
        ("working", "Show the working"),
        ("most mixed", "About the area, most mixed first"),
        ("don't know", "Don't know"),
        ("what we found", "What we found"),
    ],
)
def test_a_list_that_is_named_comes_at_once(company: Company, said: str, heading: str) -> None:
    """As it did while it stood on the results."""
    _results(company, "cora")
    company.types("cora", said)
    assert f"\n{heading}" in company.text("cora")


def test_the_files_say_who_may_be_given_them(closed: Company) -> None:
    """A draft is for those who check it; a member is told of nothing that is for partners."""
    goes(closed, "Share the draft", "1")
    _results(closed, "cora")
    assert "give it only to those who check it" in closed.taps("cora", "Files").lines[0]
    goes(closed, "Release", "1")
    for who in ("cora", "ann"):
        _results(closed, who)
        said = " ".join(closed.taps(who, "Files").lines)
        assert "draft" not in said
        assert ("For partners" in said) is (who == "cora")
    closed.taps("ann", "What we found")
    assert _files(closed, "ann") == ["Paper"]
    assert "\nFiles\n" in closed.text("ann")
