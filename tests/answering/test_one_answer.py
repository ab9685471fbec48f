"""What changed is one answer: whoever asks, wherever it is said, and past a round that asked only part."""

import pytest
from sqlalchemy import update

from flows.papers import Bullets, Paragraph
from flows.papers.report import of_report
from flows.replies import Picture
from flows.reports import Edition, Report
from storage.database import tables
from tests.company import Company
from tests.corrections import report
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, released, with_readers

TEAMS = (("ann", "Social care"), ("hal", "Health"), ("pam", "Police"), ("ed", "Education"))
READERS = ("cora", "lee", "sue", "ann")


@so_far
def company(made: Company) -> None:
    """Four agencies, two of them low on staff, a lead and a scrutineer; the first round is released."""
    made.file = FOUR.read_bytes()
    found(made, *(team for _, team in TEAMS))
    for who, team in TEAMS:
        joined(made, who, team)
    with_readers(made, ("lee", "A lead"), ("sue", "A scrutineer"))
    returned(made, "222111", "222111", "222", "22")
    released(made)


def returned(company: Company, *levels: str, how: str = "") -> None:
    """A round in which the teams answer so; a team of which nothing is asked has nothing to submit."""
    opened(company, *how)
    for (who, _), said in zip(TEAMS, levels, strict=True):
        if said:
            answered(company, who, said)


def reads(company: Company, who: str, number: int, *names: str) -> str:
    """The results of a round as somebody is shown them, with the captions of the pictures, and a list."""
    (id_,) = (row.id for row in company.rows_of("round") if row.number == number)
    company.presses(who, f"outcome:{id_}")
    captions = [one.caption for one in company.said[who] if isinstance(one, Picture)]
    company.taps(who, *names)
    return "\n".join((*captions, company.text(who)))


def changes(company: Company, who: str, number: int) -> list[str]:
    """What somebody reads of what changed, domain by domain, in the list of changes."""
    said = reads(company, who, number, "Changes since").splitlines()
    return [line for line in said if line.startswith(("Responses:", "Staff:", "For "))]


PAST = "Round 2 asked only part, so the comparison is with the last full round. Compared with round 1 on"


@pytest.mark.wide
def test_what_changed_is_one_answer(company: Company) -> None:
    """A progress round and a full one, in pictures, captions, lists and files, for everybody who may read."""
    returned(company, "222", "222", "", "", how="p")
    released(company)
    # of what two agencies were asked, who reads by agency has one answer, and everybody else none
    shown = {who: changes(company, who, 2) for who in READERS if who != "ann"}
    assert shown["lee"] == shown["cora"] == shown["sue"]
    assert shown["lee"][0] == "For partners alone, by agency:"
    assert "up 1.0 from 1.0" in shown["lee"][-1]
    assert "beside each other they show no rise and no fall" in reads(company, "ann", 2)
    assert "Changes since" not in company.text("ann")
    for who in ("lee", "cora", "sue"):
        assert "Everybody is told of no change: too few agencies. What changed is for" in company.text(who)

    returned(company, "333222", "333222", "333", "33")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    draft = changes(company, "cora", 3)
    goes(company, "Release", "1")
    responses, alone = "Responses: 3.0, up 1.0 from 2.0 (3 items)", "For partners alone, by agency:"
    told = ["For everybody:", responses, alone, "Staff: 2.0, up 1.0 from 1.0 (3 items)"]
    shown = {who: changes(company, who, 3) for who in ("cora", "lee", "sue")}
    assert shown == dict.fromkeys(shown, told)
    assert draft == told
    assert changes(company, "ann", 3) == [responses, "Staff: too few items to compare"]
    said_to_lee = "is the same for all. What is for fewer people rests on other items."
    assert said_to_lee in company.text("lee")

    # a full round is compared past the progress round, and that is said in both captions and on the card
    said = reads(company, "cora", 3)
    assert said.count(PAST) == 3
    assert "Round 3 beside round 1" in said
    assert "Changes since the last full round" in reads(company, "cora", 3, "Changes since")
    assert "Responses 3.0, up 1.0 from 2.0" in said
    more = {Edition.PARTNERS: "up 1.0 from 1.0", Edition.PUBLIC: "too few items to compare"}
    for edition, staff in more.items():
        made = report(company, edition, number=3)
        assert made.before == "Round 1"
        assert PAST in " ".join(made.basis)
        assert [one.change for one in made.domains] == ["up 1.0 from 2.0", staff]
        few = edition is Edition.PARTNERS
        assert [one.few for one in made.domains] == [False, few]
        headed = in_paper(made)
        assert any(one.startswith("For partners alone") for one in headed) is few

    # one that began before that is compared as it was
    old = update(tables.round_).values(rules=2)
    company.run(company.store.database.write(lambda one: one.execute(old)))
    assert "asked only part, so" not in reads(company, "cora", 3)
    assert report(company, Edition.PUBLIC, number=3).before == ""


APART = "In its own results round 2 has other numbers: they count all that was rated or agreed in it."
CHANCE = "A progress round asks again what was low, and some of that rises by chance, whatever was done."


def test_why_a_round_has_two_numbers_is_said_beside_them(company: Company) -> None:
    """Only Social care was low on staff: what it says now is beside what it said, not the whole."""
    returned(company, "222111", "222333", "222", "22")
    released(company)
    assert "Staff: self-rated 2.0. From 1.0 to 3.0." in reads(company, "cora", 2, "1")
    returned(company, "222", "", "", "", how="p")
    released(company)
    for number, on in (
        ("Domains", "2.0 on 3 of 3 items, up 1.0 from 1.0."),
        ("Changes since", "2.0, up 1.0 from 1.0 (3 items)"),
    ):
        said = reads(company, "cora", 3, number)
        assert f"Staff: {on}" in said
        assert APART in said
    assert CHANCE in reads(company, "cora", 3, "More detail", "Show the working")
    assert CHANCE not in reads(company, "cora", 2, "More detail", "Show the working")
    made = report(company, Edition.PARTNERS, number=3)
    assert APART in " ".join(made.basis)
    assert any("on 3 items: 2.0, up 1.0 from 1.0" in said for said in in_paper(made))
    assert CHANCE in in_paper(made)
    assert CHANCE not in in_paper(report(company, Edition.PARTNERS, number=2))


def in_paper(made: Report) -> list[str]:
    """What the paper of a report says in paragraphs and bullets."""
    blocks = of_report(made).blocks
    listed = [said for one in blocks if isinstance(one, Bullets) for said in one.items]
    return [*listed, *(one.text for one in blocks if isinstance(one, Paragraph))]
