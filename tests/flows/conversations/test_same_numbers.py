"""What papers, files and cards of one round say of the same thing: nowhere another number."""

import html
import io
import re
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from bot.report.data import json_of
from bot.report.workbook import xlsx
from flows.before import Earlier, Known
from flows.board import Return
from flows.changes import SheetStarted
from flows.conversations.results import bundle, items
from flows.conversations.results.found import found
from flows.conversations.results.pictures import pictures
from flows.conversations.results.reporting import of_round
from flows.conversations.results.team_star import picture
from flows.conversations.rounds import opening
from flows.papers import Block, Bullets, StarPicture, Table, of_report
from flows.people import Reader, Role
from flows.permissions import BY_READER
from flows.reports import Edition, Report
from flows.rounds import RULES, FactsCheck, RoundState
from flows.scoring import Change, Comparison, Series, score_for
from flows.scoring.comparison import Pair
from flows.talk import RoundTalk
from tests.bot.report.test_handouts import some, talk
from tests.flows.conversations.test_area_results import AT, board, run, team
from tests.flows.conversations.test_team_star import about
from tests.readers.test_who_reads_ratings import made, office
from tests.round_pairs import FRAMEWORK


def test_who_took_part_counts_as_rated_what_the_paper_does() -> None:
    """A level, not a don't know or a not applicable; a return that is not in counts in neither."""
    returns = (
        team("Clinic", "H", "2dnc"),
        team("North", "SC", "2d10n2"),
        team("South", "SC", "12ddd.", back=False),
    )
    there = talk(board(run(*returns, state=RoundState.RELEASED)))
    heads, *rows = bundle.took_part(there)
    named = [dict(zip(heads, row, strict=True)) for row in rows]
    assert [(one["asked"], one["answered"], one["rated"]) for one in named] == [
        ("4", "4", "1"),
        ("6", "6", "4"),
        ("6", "5", ""),
    ]
    basis = " ".join(of_round(there, Edition.PARTNERS).basis)
    assert f"Rated {sum(int(one['rated'] or 0) for one in named)} of 10 asked" in basis


def test_who_took_part_sums_to_the_paper_whatever_was_said() -> None:
    """The same of rounds made by chance."""
    for seed in range(12):
        there = some(seed)
        heads, *rows = bundle.took_part(there)
        rated = sum(int(row[heads.index("rated")] or 0) for row in rows)
        report = of_round(there, Edition.PARTNERS)
        assert rated == sum(one.rated for domain in report.domains for one in domain.items)
        assert not report.basis or f"Rated {rated} of" in " ".join(report.basis) or not rated


def _checked(one: Return, note: str = "") -> Return:
    """The return with its team's word on the draft."""
    word = FactsCheck(right=not note, note=note, by="m", at=AT)
    return replace(one, sheet=replace(one.sheet, checked=word))


@pytest.mark.parametrize(
    ("said", "chat", "column"),
    [
        ("dd", "No team could say.", "don't know"),
        ("dn", "Nobody rated it: 1 don't know, 1 not applicable.", "mixed: don't know, not applicable"),
        ("c.", "Nobody rated it: 1 no case known, 1 not answered.", "mixed: no case known, not answered"),
        ("nn", "Not applicable to anybody who answered.", "not applicable"),
    ],
)
def test_why_nobody_rated_an_item_is_what_they_said(said: str, chat: str, column: str) -> None:
    """Of one agency's two teams, in chat, paper and workbook: where they differ each of it is said."""
    now = run(*(team(name, "SC", f"{one}22222") for name, one in zip(("North", "South"), said, strict=True)))
    there = talk(board(replace(now, round=replace(now.round, rules=RULES))))
    score = score_for(Reader.AGENCIES, there.run)
    (item, *_) = [one for one in there.run.framework.items.values() if one.about == "area"]
    (line,) = [one for page in items.mixed(there, score) for one in page.lines if item.label in one]
    assert line.endswith(chat)
    report = of_round(there, Edition.PARTNERS)
    (told,) = [one for domain in report.domains for one in domain.items if one.id == item.id]
    assert {one.why for one in told.said if one.why} == {column}
    tables = [one for one in of_report(report).blocks if isinstance(one, Table)]
    assert column in {cell for table in tables for row in table.rows for cell in row}
    with zipfile.ZipFile(io.BytesIO(xlsx(report))) as file:
        cells = html.unescape(file.read("xl/sharedStrings.xml").decode())
    assert f">{column}<" in cells


@pytest.mark.parametrize("state", [RoundState.DRAFT, RoundState.RELEASED])
def test_what_teams_said_of_the_draft_outlives_the_release(state: RoundState) -> None:
    """Partners read who did not check and who says it is wrong, everybody how many, and nobody what."""
    now = run(
        _checked(team("Clinic", "H", "2222")),
        _checked(team("North", "SC", "222222"), "We said 2 of the first."),
        team("South", "SC", "222222"),
        team("East", "SC", "222222", back=False),
        state=state,
    )
    now = replace(now, round=replace(now.round, rules=RULES))
    there = talk(board(now))
    partners, public = (of_round(there, one) for one in (Edition.PARTNERS, Edition.PUBLIC))
    assert "Not checked by: South." in partners.basis
    assert "Something in the draft was said to be wrong by: North." in partners.basis
    assert "Not checked by their teams: 1 of 3 returns." in public.basis
    assert not [one for one in public.basis if "North" in one or "South" in one]
    for report in (partners, public):
        assert "We said 2" not in json_of([report])
        for basis in report.basis:
            assert basis in "\n".join(_texts(of_report(report).blocks))


def test_how_many_say_that_it_is_wrong_is_told_where_that_tells_nobody_who() -> None:
    """Of two agencies each would know what the other said."""
    met = set[bool]()
    for seed in range(12):
        there = some(seed)
        few = {*sorted({one.team.agency for one in there.run.returns})[: 2 if seed % 2 else None]}
        returns = tuple(_checked(one, "Wrong.") for one in there.run.returns if one.team.agency in few)
        now = replace(there.run, returns=returns)
        there = replace(there, run=now, office=replace(there.office, run=now))
        back = {one.team.agency for one in returns if one.sheet.submitted}
        said = [one for one in of_round(there, Edition.PUBLIC).basis if "wrong in the draft" in one]
        assert bool(said) is (len(back) > 2)
        met.add(bool(said))
    assert met == {True, False}


def test_what_a_team_says_is_wrong_is_read_by_partners_where_they_read_by_team() -> None:
    """In rounds that began under earlier rules, and never by everybody."""
    now = run(_checked(team("North", "SC", "222222"), "Not the first."), state=RoundState.RELEASED)
    there = talk(board(replace(now, round=replace(now.round, rules=BY_READER - 1))))
    assert "North: Not the first." in of_round(there, Edition.PARTNERS).basis
    assert "Not the first" not in json_of([of_round(there, Edition.PUBLIC)])


def _texts(blocks: tuple[Block, ...]) -> list[str]:
    return [text for one in blocks if isinstance(one, Bullets) for text in one.items]


def test_items_compared_and_left_out_are_those_of_the_lines() -> None:
    """A team's progress round says of how many items rated both times it compares how many."""
    now = replace(run().round, progress=True, number=2)
    then = team("North", "SC", "111111")
    later = team("North", "SC", "22222n")
    here = about(later).here
    earlier = Earlier(
        known=Known.LAST_TIME, area=here.area, round=run().round, sheet=then.sheet, framework=here.framework
    )
    sheet = replace(later.sheet, only=frozenset(later.sheet.answers))
    seen = replace(about(later), here=replace(here, round=now, sheet=sheet, earlier=(earlier,)))
    caption = picture(seen).caption
    found = re.search(r"on (\d+) of the (\d+) items rated both times\. Left out: (\d+) more, in", caption)
    assert found, caption
    compared, both, left = map(int, found.groups())
    each = [int(n) for n in re.findall(r"(?:on |compare, )(\d+) of \d+ items(?=[, ·\n])", caption)]
    assert both == compared + left == sum(each) == 5


def test_each_picture_says_for_whom_it_is() -> None:
    """On it, in its caption, in papers and in workbooks: two of one round have other numbers."""
    for seed in range(6):
        there = some(seed)
        stars = [one for report in _both(there) for one in of_report(report).blocks]
        drawn = [one for one in stars if isinstance(one, StarPicture)]
        for one, whom in zip(drawn, ("for partners, not for publication", "for everybody"), strict=True):
            assert one.star.subtitle.endswith(f"released · {whom}")
            assert whom in one.alternative
        for shown in pictures(there):
            assert shown.star.subtitle.endswith("released · for everybody")
            assert shown.star.subtitle in shown.caption
    books = [xlsx(one) for one in _both(there)]
    for book, whom in zip(books, ("for partners, not for publication", "for everybody"), strict=True):
        with zipfile.ZipFile(io.BytesIO(book)) as file:
            assert whom.encode() in file.read("xl/charts/chart1.xml")


def test_a_picture_for_partners_does_not_withhold_what_its_table_shows() -> None:
    """What of a progress round can't be compared says why to these readers, not why to everybody."""
    told = 0
    for seed in range(12):
        now = some(seed).run
        run_ = replace(now, round=replace(now.round, progress=True, rules=RULES))
        there = some(seed)
        there = replace(there, run=run_, office=replace(there.office, run=run_))
        report = of_round(there, Edition.PARTNERS)
        star = next(one.star for one in of_report(report).blocks if isinstance(one, StarPicture))
        for domain, ray in zip(report.domains, star.rays, strict=True):
            told += domain.score is not None and ray.tenths is None
            if domain.score is not None:
                assert "too few agencies" not in f"{ray.words} {ray.change} {domain.change}"
    assert told


def test_too_few_agencies_for_everybody_is_no_reason_for_who_reads_by_agency() -> None:
    """A domain with too few items in both rounds for them says that."""
    pair = Pair(item="C01", then=Fraction(1), now=Fraction(2))
    wide, narrow = (
        Comparison(
            series=Series.SELF_RATED,
            reader=reader,
            changes=(Change(domain="C", pairs=pairs, withheld=not pairs),),
            agencies=(),
            all_items=4,
            all_agencies=2,
        )
        for reader, pairs in ((Reader.AREA, ()), (Reader.AGENCIES, (pair,)))
    )
    result = found(some(1))
    told = replace(result, comparison=wide, readers=(Reader.AREA, Reader.AGENCIES), more=(narrow,)).told("C")
    assert told == (narrow.of("C"), None)
    alone = replace(result, comparison=wide, readers=(Reader.AREA,), more=())
    assert alone.told("C") == (wide.of("C"), None)


def _both(there: RoundTalk) -> list[Report]:
    return [of_round(there, one) for one in (Edition.PARTNERS, Edition.PUBLIC)]


@pytest.mark.parametrize("agencies", [2, 3, 4, 5, 6])
def test_confirm_of_a_progress_round_says_what_it_asks_and_shows(agencies: int) -> None:
    """How many questions each team gets, as its sheet then has, and what everybody will not be shown."""
    used = [known.id for known in FRAMEWORK.agencies][:agencies]
    now, _ = made(3, RoundState.RELEASED)
    teams = tuple(replace(one.team, agency=used[place % agencies]) for place, one in enumerate(now.returns))
    of = replace(office(now, now, Role.COORDINATOR), teams=teams, before=None)
    there = replace(talk(of), acting=of.memberships[0])
    day = date(2027, 9, 1)
    full, part = (
        "\n".join(opening.open_ask(there, day, progress=progress).lines) for progress in (False, True)
    )
    assert "This is a full round" in full
    assert "too few" not in full
    assert "This is a progress round" in part
    few = "\n".join(opening.opening(there, progress=True).lines)
    none = "Even if every team rates all it is asked, everybody is shown no domain."
    assert (none in part, "everybody is shown" in part) == (agencies < 4, True)
    assert len(re.findall(r"everybody is shown \d+ of the 5 domains, and \d+ of the 59 items", part)) in (
        {0} if none in part else {1, 2}
    )
    # the card before guesses nothing that the forecast then says otherwise
    assert "for most domains" not in few
    assert ("for every domain" in few) is (none in part)
    begun = opening.begin(there, day, progress=True)
    sheets = [one for one in begun.changes if isinstance(one, SheetStarted)]
    assert len(sheets) == len(teams)
    for team_, sheet in zip(teams, sheets, strict=True):
        whole = FRAMEWORK.asked(team_.agency, team_.functions)
        n = len(whole) if sheet.only is None else sum(item.id in sheet.only for item in whole)
        assert f"{team_.name}: {n} question" in part


def test_a_round_has_one_month_in_draft_and_released() -> None:
    """That in which it opened, whatever month it is released in."""
    for state in (RoundState.DRAFT, RoundState.RELEASED):
        now = run(team("Clinic", "H", "2222"), state=state)
        late = now.round.released and now.round.released + timedelta(days=40)
        there = talk(board(replace(now, round=replace(now.round, released=late))))
        assert of_round(there, Edition.PARTNERS).when.startswith("Round 1 · November 2026 · ")


@pytest.mark.parametrize("edition", [Edition.PARTNERS, Edition.PUBLIC])
def test_findings_name_the_items_that_the_tables_show_low_and_high(edition: Edition) -> None:
    """The furthest first, at most four by name, and of everybody's edition none that it withholds."""
    met = set[str]()
    for seed in range(12):
        there = some(seed)
        report, scale = of_round(there, edition), there.run.framework.scale
        items = [one for domain in report.domains for one in domain.items]
        shown = {
            one.label: one.agreed if report.settled and one.agreed is not None else one.median
            for one in items
        }
        for head, fits, first in (("Rated low", scale.is_low, min), ("Rated high", scale.is_good, max)):
            there_are = {label: value for label, value in shown.items() if value is not None and fits(value)}
            said = [line for line in report.findings if line.startswith(f"{head} (")]
            assert bool(said) is bool(there_are)
            if said:
                named = re.findall("“([^”]+)”", said[0])
                more = int((re.findall(r"and (\d+) more", said[0]) or ["0"])[0])
                assert set(named) <= there_are.keys()
                assert len(named) + more == len(there_are)
                assert there_are[named[0]] == first(there_are.values())
                met.add(head)
    assert met == {"Rated low", "Rated high"}
