"""Lists of an area with more teams than anybody reads through: they open on counts."""

from dataclasses import replace

from flows.conversations.results.pages import LETTERS, in_turn
from flows.people import Role, Team
from flows.rounds import RULES, RoundState
from tests.flows.conversations.test_area_results import TAKERS, WORKING, board, card, pages, run, team
from tests.flows.play import text_of

SCHOOLS = 40


def test_working_counts_the_answers_of_an_agency_with_many_teams() -> None:
    """Each answer with how often it was given; the teams of the others by name."""
    few = team("Clinic", "H", "2222")
    many = [team(f"North {n}", "SC", f"{'0123dn'[n % 6]}22222") for n in range(12)]
    text = "\n".join(pages(WORKING, board(run(*many, few)))[0].lines)
    counted = "Social care, 12 teams: 2 × 0, 2 × 1, 2 × 2, 2 × 3, 2 don't know, 2 not applicable"
    assert f"Same definition: Clinic 2, {counted}. By agency: Social care 1.5, Health 2. Median 1.75." in text
    assert "North" not in text


def test_an_agency_whose_teams_say_other_things_is_named_once() -> None:
    """By agency, where none of its teams gave a level."""
    teams = [team("North", "H", "n222"), team("Clinic", "H", "d222"), team("Care", "SC", "222222")]
    now = run(*teams, state=RoundState.RELEASED)
    lead = board(replace(now, round=replace(now.round, rules=RULES)), role=Role.LEAD)
    text = "\n".join(pages(WORKING, lead)[0].lines)
    assert "Social care 2, Health don't know / not applicable." in text
    mine = "\n".join(pages(WORKING, board(run(*teams)))[0].lines)
    assert "Clinic don't know, North not applicable." in mine


def test_who_took_part_is_counted_by_agency() -> None:
    """Not three hundred names; these are in the list of who has what."""
    many = [team(f"North {n}", "SC", "222222", back=n % 4 > 0) for n in range(SCHOOLS)]
    (page,) = pages(TAKERS, board(run(*many, team("Clinic", "H", "2222"))))
    text = "\n".join(page.lines)
    assert "Social care: 30 of 40 teams returned." in text
    assert "Health: 1 of 1 teams returned." in text
    assert "North 1," not in text.replace("Not checked by: North 1,", "")


def test_opening_a_round_says_by_agency_what_is_asked() -> None:
    """From the fewest to the most questions of its teams."""
    teams = [
        Team(
            id=f"t{n}",
            area="area",
            name=f"North {n}",
            agency="SC",
            functions=frozenset({"assess"} if n == 0 else ()),
        )
        for n in range(SCHOOLS)
    ]
    of = replace(board(run(state=RoundState.RELEASED)), teams=tuple(teams))
    text = text_of(card("opening:area", of))
    assert "Social care, 40 teams:" in text
    assert "North 1" not in text


def test_card_of_a_list_takes_no_more_than_two_screens() -> None:
    """Long lines go on the next card; one that is longer alone has a card of its own."""
    lines = ["a" * (LETTERS // 2)] * 3 + ["b" * (2 * LETTERS)]
    assert [len(page.lines) for page in in_turn(lines, ["first"])] == [3, 1, 1]
    assert [line for page in in_turn(lines) for line in page.lines] == lines
