"""Pictures of an area: one set for all once a round is released, and of a draft what each may read."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from itertools import pairwise
from types import MappingProxyType

import pytest

from bot.report import change, star
from bot.report.making import made
from flows.board import Board, Run
from flows.conversations.results.area_change import change as area_change
from flows.conversations.results.area_star import star as area_star
from flows.conversations.results.found import found
from flows.conversations.results.lists import listed
from flows.conversations.results.papers import papers_for
from flows.conversations.results.pictures import about_pictures, changed, pictures
from flows.conversations.results.published import to_be_shown
from flows.conversations.results.reporting import of_round
from flows.events import Tapped
from flows.people import Membership, Role
from flows.replies import Card, Look, Picture
from flows.reports import Edition
from flows.rounds import RULES, RoundState
from flows.scoring import decimal
from flows.talk import RoundTalk
from flows.view import Conversation, View
from tests.flows.conversations.test_area_results import (
    ADDRESS,
    AT,
    ROUND,
    before,
    board,
    card,
    pressed,
    run,
    team,
)
from tests.independent import Returned, asked_of
from tests.round_pairs import AREA, CONTENT, NOW, Pair

TWO = (team("North", "SC", "321321"), team("Clinic", "H", "1111"))
WHY = "There is no picture: "
ON_ALL = " on all that was asked"


def talk(pair: Pair, role: Role, state: RoundState = RoundState.RELEASED, *, past: bool = True) -> RoundTalk:
    """What somebody with this role talks of."""
    place = Membership(id="m", person="p", area=AREA.id, team=None, role=role)
    now = pair.run(past=False)
    released = AT if state is RoundState.RELEASED else None
    now = replace(now, round=replace(now.round, state=state, released=released))
    office = Board(
        memberships=(place,),
        area=AREA,
        rounds=(now.round,),
        run=now,
        before=pair.run(past=True) if past else None,
    )
    view = View(
        conversation=Conversation(address=ADDRESS),
        person=None,
        seat=None,
        boards=MappingProxyType({NOW: office}),
        framework=now.framework,
    )
    event = Tapped(id="e" * 32, at=AT, address=ADDRESS, press=f"outcome:{NOW}")
    return RoundTalk(view=view, event=event, office=office, acting=place, run=now)


PAIRS = [Pair(seed, rules=2, teams=(4, 12)) for seed in range(8)]


@pytest.mark.parametrize("pair", PAIRS)
def test_everybody_has_the_same_pictures_of_a_released_round(pair: Pair) -> None:
    """Coordinator, lead, scrutineer and member: the same values, so the same bytes."""
    shown = [pictures(talk(pair, role)) for role in Role]
    assert shown == [shown[0]] * len(Role)
    assert [changed(talk(pair, role)) for role in Role] == [shown[0][1:]] * len(Role)


@pytest.mark.wide
@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("state", [RoundState.DRAFT, RoundState.RELEASED])
def test_what_changed_is_one_comparison_for_all_who_are_told(seed: int, state: RoundState) -> None:
    """By role and in both editions: the same numbers, or none for who may not be told any."""
    pair = Pair(seed, rules=RULES, teams=(3, 14))
    told = {role: found(talk(pair, role, state)) for role in Role}
    said = {
        role: [(one.domain, one.then, one.now, one.by) for one in of.comparison.changes]
        for role, of in told.items()
        if of.comparison and of.compares
    }
    # who may read more may be told where others are not, and is told nothing else where they are
    assert all(one in (said.get(Role.LEAD), said.get(Role.COORDINATOR)) for one in said.values())
    for wider, narrower in pairwise((Role.MEMBER, Role.LEAD, Role.SCRUTINEER, Role.COORDINATOR)):
        assert wider not in said or said[wider] == said[narrower]
    for role, edition in ((Role.MEMBER, Edition.PUBLIC), (Role.LEAD, Edition.PARTNERS)):
        domains = of_round(talk(pair, role), edition).domains
        if role in said and state is RoundState.RELEASED:
            for shown, (_, then, now, _) in zip(domains, said[role], strict=True):
                alone = shown.few or bool(shown.more)
                assert alone or (shown.then, shown.now) == (then and then.tenths, now and now.tenths)
                # where everybody is told of few items theirs is beside it
                beside = then is None or bool(shown.more)
                assert not alone or (edition is Edition.PARTNERS and beside)


def test_of_a_draft_the_coordinator_is_shown_what_she_may_read() -> None:
    """It is marked as a draft, and has numbers that nobody else may see yet."""
    kinds = {"same": 0, "other": 0}
    for pair in PAIRS:
        draft = pictures(talk(pair, Role.COORDINATOR, RoundState.DRAFT))
        assert all("draft, not yet released" in one.star.subtitle for one in draft)
        other = [one.star.rays for one in draft] != [
            one.star.rays for one in pictures(talk(pair, Role.COORDINATOR))
        ]
        kinds["other" if other else "same"] += 1
    assert kinds["other"]


@pytest.mark.parametrize("seed", range(12))
def test_the_draft_says_what_everybody_will_see(seed: int) -> None:
    """Each domain that becomes a gap, and each that has another number; of the others nothing."""
    pair = Pair(seed, rules=RULES, teams=(3, 14))
    draft, public = talk(pair, Role.COORDINATOR, RoundState.DRAFT), talk(pair, Role.MEMBER)
    said = "\n".join(to_be_shown(draft, draft.score))
    captions = [one.caption for one in pictures(draft)]
    plain = [caption.replace(ON_ALL, "") for caption in captions[:1]]
    assert all(line in caption for caption in plain for line in said.splitlines())
    listed_ = {
        kind: line
        for kind, begins in (("A", "A gap"), ("Other", "Everybody else"), ("Tables", "Only tables"))
        for line in said.splitlines()
        if line.startswith(begins)
    }
    drawn_ = pictures(public)
    dots = [one.tenths for one in drawn_[0].star.rays] if drawn_ else [None] * len(public.score.domains)
    there = any(one is not None for one in dots)
    for ours, theirs, dot in zip(draft.score.domains, public.score.domains, dots, strict=True):
        here, shown = ours.tenths(draft.score.series), theirs.tenths(public.score.series)
        gap, other = here is not None and dot is None, None not in {here, shown} and here != shown
        assert (ours.domain.short in listed_.get("A", "")) is (gap and there)
        assert (f"{ours.domain.short} {decimal(shown or 0)} instead" in listed_.get("Other", "")) is other
        assert (ours.domain.short in listed_.get("Tables", "")) is (gap and there and shown is not None)
        assert not gap or "too few agencies rated" in said or "at least four agencies rated" in said
    assert ("Everybody is shown no domain, and so no picture" in said) is (said != "" and not there)
    assert to_be_shown(public, public.score) == ()


@pytest.mark.parametrize("seed", [0, 3, 10, 14])
def test_a_caption_says_which_number_it_means_that_its_picture_does_not_show(seed: int) -> None:
    """Beside everybody's number stands the reader's own: the picture has that, or what is compared."""
    draft, met = talk(Pair(seed, rules=RULES, teams=(6, 14)), Role.COORDINATOR, RoundState.DRAFT), set()
    result = found(draft)
    other = rf"(?:: |; )([A-Z]\w+) \d\.\d instead of (\d\.\d)({ON_ALL})?"
    for one in (area_star(draft, result, exact=False), *area_change(draft, result, exact=False)):
        drawn_ = {ray.name: ray.tenths for ray in one.star.rays}
        for said in (one.caption, " ".join(one.star.foot)):
            for name, number, on_all in re.findall(other, said):
                tenths = drawn_[name]
                assert bool(on_all) is (tenths is None or decimal(tenths) != number), name
                met.add(bool(on_all))
    assert True in met


def everywhere(*, progress: bool) -> Pair:
    """Each agency with one team: what fewer than four are asked stays low, the rest rises.

    Of that, one item of each domain was not known to one team before, and is low now.
    """
    pair = Pair(0, rules=RULES)
    pair.progress, pair.agreed, pair.agreed_then = progress, {}, {}
    pair.teams = [
        replace(pair.teams[0], id=f"t{number}", agency=agency["id"])
        for number, agency in enumerate(CONTENT["agencies"])
    ]
    asked = {one.id: asked_of(CONTENT, one.agency, set(one.functions)) for one in pair.teams}
    many = [
        [item["id"] for item in domain["items"] if sum(item["id"] in items for items in asked.values()) >= 4]
        for domain in CONTENT["domains"]
    ]
    high, new = {item for items in many for item in items[1:]}, {items[0] for items in many}
    pair.then, pair.now = (
        [
            Returned(
                one.id, one.agency, asked[one.id], {item: level * (item in high) for item in asked[one.id]}
            )
            for one in pair.teams
        ]
        for level in (1, 3)
    )
    for item in new:
        unsure = next(one for one in pair.then if item in one.asked)
        unsure.said = {**unsure.said, item: "d"}
    return pair


ALONE = (
    "What is compared is the same for all. Of this round alone, in lists and tables, everybody else reads "
    "other numbers than you, of fewer items: "
)
FEWER = "Everybody else reads numbers of fewer items, those that enough agencies rated: "


@pytest.mark.parametrize(
    ("progress", "past", "said"), [(True, True, ALONE), (True, False, FEWER), (False, True, FEWER)]
)
def test_why_everybodys_numbers_are_others(*, progress: bool, past: bool, said: str) -> None:
    """The star of a progress round has what is compared, so its numbers alone are in lists and tables."""
    pair = everywhere(progress=progress)
    draft, public = (
        talk(pair, role, state, past=past)
        for role, state in ((Role.COORDINATOR, RoundState.DRAFT), (Role.MEMBER, RoundState.RELEASED))
    )
    lines = [one for one in to_be_shown(draft, draft.score) if "verybody else reads" in one]
    assert [one.split(": ")[0] + ": " for one in lines] == [said]
    assert found(public).compares is past
    if said is ALONE:
        # the star has neither of the two numbers
        assert not re.search(r"\d", lines[0])
        return
    on_star = [
        f"{one.domain.short} {decimal(ray.tenths)} instead" in lines[0]
        for ray, one in zip(pictures(public)[0].star.rays, public.score.domains, strict=True)
        if ray.tenths is not None and f"{one.domain.short} " in lines[0]
    ]
    assert on_star
    assert all(on_star)


def drawn(of: Board) -> list[Picture]:
    """The pictures of the results."""
    return [one for one in pressed(f"outcome:{ROUND}", of).replies if isinstance(one, Picture)]


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.LEAD, Role.MEMBER])
def test_two_agencies_have_no_picture_and_hear_why(role: Role) -> None:
    """Who may read by agency is led to where the numbers are, whoever may not is not."""
    now = run(*TWO, state=RoundState.RELEASED)
    now = replace(now, round=replace(now.round, rules=2))
    of = board(now, role=role, past=before(*TWO))
    assert drawn(of) == []
    said = " ".join(card(f"outsum:{ROUND}", of).lines)
    assert WHY in said
    assert ("workbook for partners" in said) is (role is not Role.MEMBER)
    verbs = {one.verb for row in card(f"outpapers:{ROUND}", of).buttons for one in row}
    assert ("outbook" in verbs) is (role is not Role.MEMBER)
    assert "outexact" not in verbs
    verbs = {one.verb for row in card(f"outsum:{ROUND}", of).buttons for one in row}
    assert "outchange" not in verbs


def test_the_release_says_that_there_is_no_picture() -> None:
    """Nobody hears that leads were sent one."""
    now = run(*TWO, state=RoundState.DRAFT)
    now = replace(now, round=replace(now.round, rules=2))
    (asked,) = (one for one in pressed(f"release:{ROUND}", board(now)).replies if isinstance(one, Card))
    turn = pressed(asked.buttons[0][0].press, board(now))
    assert not [one for one in turn.replies if isinstance(one, Picture)]
    (shown,) = (one for one in turn.replies if isinstance(one, Card))
    assert shown.notice.startswith(f"Released. {WHY}")
    assert "have been sent" not in shown.notice


def test_rounds_from_before_ratings_were_read_by_reader_keep_their_picture() -> None:
    """Everybody was told then that each team's ratings are shown, so nothing is left out for anybody."""
    of = board(run(*TWO, state=RoundState.RELEASED), role=Role.MEMBER)
    assert of.run
    assert of.run.round.rules == 1
    assert drawn(of)


def test_a_range_says_on_how_many_items_it_is() -> None:
    """In the list and in the report, wherever a number beside it is of other items; nowhere else."""
    said = 0
    for pair in PAIRS:
        of = talk(pair, Role.MEMBER)
        listed_, result = " ".join(listed(of, 1).lines), found(of)
        for domain, shown in zip(of.score.domains, of_round(of, Edition.PUBLIC).domains, strict=True):
            ranges = sum(one.numbers.least is not None for one in domain.items)
            marks = [{one.item.id for one in domain.items if one.numbers.median is not None}]
            if result.compares and (change := result.told(domain.domain.id)[0]) and change.compared:
                marks.append(set(change.items))
            ranged = {one.item.id for one in domain.items if one.numbers.least is not None}
            expected = ranges if domain.span and any(one != ranged for one in marks) else None
            assert shown.range_items == expected
            said += expected is not None
            assert expected is None or f"Agencies on the {expected} items that have a range: " in listed_
    assert said


# what is handed over of every kind of round


@cache
def _kinds() -> Mapping[str, RoundTalk]:
    pair = Pair(2, rules=2, teams=(9, 12))
    others = (Pair(seed, rules=2, teams=(11, 12)) for seed in range(60))
    progress = next(one for one in others if one.progress and pictures(talk(one, Role.LEAD)))
    whole = talk(pair, Role.LEAD)
    nobody = tuple(replace(one, sheet=replace(one.sheet, submitted=None)) for one in whole.run.returns)
    one = (*whole.run.returns[:1], *nobody[1:])
    return {
        "whole": whole,
        "first": talk(pair, Role.LEAD, past=False),
        "draft": talk(pair, Role.COORDINATOR, RoundState.DRAFT),
        "progress": talk(progress, Role.LEAD),
        "empty": _with(whole, replace(whole.run, returns=nobody)),
        "one team": _with(whole, replace(whole.run, returns=one)),
    }


def _with(of: RoundTalk, now: Run) -> RoundTalk:
    return replace(of, run=now, office=replace(of.office, run=now))


@pytest.mark.wide
@pytest.mark.parametrize("kind", ["whole", "first", "draft", "progress", "empty", "one team"])
def test_every_file_of_every_kind_of_round_is_right_or_says_why_not(kind: str) -> None:
    """Pictures that draw, or a reason; a workbook and papers that open, with the reason in the report."""
    of = _kinds()[kind]
    shown = pictures(of)
    for one in shown:
        draw = change.figure if one.star.look is Look.CHANGE else star.figure
        assert draw(one.star)
        assert any(ray.tenths is not None for ray in one.star.rays)
    assert bool(shown) is (kind not in {"empty", "one team"})
    if not shown:
        assert about_pictures(of)[0].startswith(WHY)
    assert len(shown) < 2 or of.office.before
    for edition in (Edition.PARTNERS, Edition.PUBLIC):
        report = of_round(of, edition)
        assert made(report).startswith(b"PK")
        assert all(domain.score is not None or domain.why for domain in report.domains)
        assert [len(made(paper)) > 1_000 for paper in papers_for(of, edition)] == [True, True]
