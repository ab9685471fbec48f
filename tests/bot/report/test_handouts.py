"""Pages to hand out and what an inspector is given: whole files, whatever people wrote."""

import csv
import io
import zipfile
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.report.paper import paper
from flows.asking.tables import table
from flows.board import Board
from flows.conversations.partnership import launching
from flows.conversations.results import bundle, handed_on, reporting
from flows.events import Commanded
from flows.handouts import Handout, HandoutPage, HandoutPart, HandoutRow
from flows.papers import Heading, PageBreak, of_handout
from flows.people import Membership, Role
from flows.reports import Edition, Form
from flows.rounds import Challenge, RoundState
from flows.scoring import decimal
from flows.talk import RoundTalk
from flows.view import Conversation, View
from storage.codec import decode, encode
from tests.bot.report.test_hostile_papers import ANY
from tests.counts import files_with
from tests.readers.test_who_reads_ratings import ADDRESS, made, office
from tests.round_pairs import AREA, AT, FRAMEWORK, NOW

EACH = 40


def talk(board: Board) -> RoundTalk:
    """An exchange of a coordinator about the round of a board."""
    view = View(conversation=Conversation(address=ADDRESS), person=None, seat=None, framework=FRAMEWORK)
    event = Commanded(id="e" * 32, at=AT, address=ADDRESS, name="launch")
    place = Membership(id="m", person="p", area=AREA.id, team=None, role=Role.COORDINATOR)
    assert board.run
    return RoundTalk(view=view, event=event, office=board, acting=place, run=board.run)


def some(seed: int) -> RoundTalk:
    """An exchange about a round that is released."""
    now, past = made(seed, RoundState.RELEASED)
    released = replace(now, round=replace(now.round, released=AT, released_by="m"))
    return talk(office(released, past, Role.COORDINATOR))


@given(given=st.lists(ANY, min_size=EACH, max_size=EACH))
@settings(max_examples=files_with(EACH, 2))
def test_no_text_is_ever_markup(given: list[str]) -> None:
    """A page to hand out is a whole Word file, and comes back from a row as it was."""
    part = HandoutPart(
        heading=given[4],
        said=tuple(given[5:15]),
        points=tuple(given[15:25]),
        heads=HandoutRow(given[25], given[26]),
        rows=tuple(HandoutRow(given[at], given[at + 1]) for at in range(27, 39, 2)),
        to_write=given[39],
    )
    whole = Handout(
        language="en",
        title=given[0],
        subtitle=given[1],
        mark=given[2],
        footer=given[3],
        pages=(HandoutPage(title="One", parts=(part,)), HandoutPage(parts=(part,))),
    )
    plain = [one for one in given if one.encode("utf-8", "replace").decode() == one]
    if len(plain) == len(given):
        assert decode(encode(whole), Handout) == whole
    data = paper(whole, Form.WORD)
    with zipfile.ZipFile(BytesIO(data)) as file:
        assert file.testzip() is None
    document = Document(BytesIO(data))
    bullets = [one for one in document.paragraphs if one.style and one.style.name == "List Bullet"]
    assert len(bullets) == 20
    assert len(document.tables) == 2
    assert sum(len(one.rows) for one in document.tables) == 14


@given(texts=st.lists(ANY, min_size=4, max_size=4))
@settings(max_examples=files_with(4, 20))
def test_no_cell_of_a_bundle_is_a_formula(texts: list[str]) -> None:
    """Whatever a scrutineer, a coordinator or a team wrote."""
    there = some(1)
    agreed = {item: replace(one, reason=texts[0], dissent=texts[1]) for item, one in there.run.agreed.items()}
    doubted = {
        item: replace(one, note=texts[2]) if isinstance(one, Challenge) else one
        for item, one in there.run.challenges.items()
    }
    returns = tuple(replace(one, team=replace(one.team, name=texts[3])) for one in there.run.returns)
    run = replace(there.run, agreed=agreed, challenges=doubted, returns=returns)
    there = replace(there, run=run, office=replace(there.office, run=run))
    for rows in (bundle.challenges(there), bundle.took_part(there), bundle.questions(there)):
        assert len({len(row) for row in rows}) == 1
        written = list(csv.reader(io.StringIO(table(rows), newline="")))
        assert len(written) == len(rows)
        assert not [cell for row in written for cell in row if cell[:1] in {"=", "+", "-", "@", "\t", "\r"}]


def test_a_launch_pack_is_four_pages_with_every_date_that_is_known() -> None:
    """What nobody has set yet is left to be set."""
    now, past = made(2, RoundState.OPEN)
    closing = replace(now, round=replace(now.round, closes=AT.date(), id=NOW))
    there = talk(office(closing, past, Role.COORDINATOR))
    pages = launching.handout(there)
    assert len(pages.pages) == 4
    blocks = of_handout(pages).blocks
    assert sum(isinstance(one, PageBreak) for one in blocks) == 3
    levels = [one.level for one in blocks if isinstance(one, Heading)]
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))
    days = [row.second for row in pages.pages[1].parts[0].rows]
    assert "1 June 2027" in days
    assert days.count("to be set") == 4


def test_a_page_for_staff_tells_no_team_of_several_from_the_others() -> None:
    """Of an agency with more than one team it is the same whatever these rated."""
    there = some(3)
    teams: dict[str, int] = {}
    for one in there.run.returns:
        teams[one.team.agency] = teams.get(one.team.agency, 0) + 1
    several = [one for one in there.run.framework.agencies if teams.get(one.id, 0) > 1]
    assert several
    for agency in several:
        part = next(
            one for one in handed_on.handout(there, agency).pages[0].parts if one.heading == "Your agency"
        )
        assert part.points == ()
        assert f"of its {teams[agency.id]} teams handed in a return." in part.said[0]


def part_of(there: RoundTalk, heading: str) -> HandoutPart | None:
    """A part of the page for the staff of the first agency."""
    parts = handed_on.handout(there, there.run.framework.agencies[0]).pages[0].parts
    return next((one for one in parts if one.heading == heading), None)


def test_a_page_for_staff_says_that_a_progress_round_is_no_whole() -> None:
    """Its numbers are of what was low: beside those of the full round before they look like a change."""
    full, progress = some(2), some(7)
    assert (full.run.round.progress, progress.run.round.progress) == (False, True)
    said = [
        part and part.said
        for part in (part_of(one, "Each domain, for the whole area") for one in (full, progress))
    ]
    assert said[0] == ()
    assert said[1]
    assert "not the whole" in said[1][0]


def test_a_page_for_staff_says_what_changed_as_everybody_is_told() -> None:
    """With the numbers that the report for everybody has; nothing of it where that compares nothing."""
    there = some(86)
    part = part_of(there, "Each domain, for the whole area")
    assert part
    assert part.said == ("Compared with round 1 on what the same agencies rated both times: 13 of 28 items.",)
    domains = reporting.of_round(there, Edition.PUBLIC).domains
    assert {one.now is None for one in domains} == {True, False}
    for row, one in zip(part.rows, domains, strict=True):
        if one.now is None:
            assert "compared" not in row.second
        else:
            assert row.second.endswith(
                f"; on the {one.both} items compared: {decimal(one.now)}, {one.change}"
            )


def test_a_page_for_staff_says_that_what_was_agreed_is_compared() -> None:
    """As the report for everybody does: it said of every comparison that agencies rated it both times."""
    there = some(177)
    part = part_of(there, "Each domain, for the whole area")
    assert part
    said = part.said[-1]
    assert "on what the same agencies rated, or what was agreed, both times" in said
    assert said.removesuffix(".") in " ".join(reporting.of_round(there, Edition.PUBLIC).basis)
