"""The results of an area, on boards made by hand: what is shown, said and left out."""

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType

import pytest
from matplotlib.text import Text

from bot.channel import Parcel
from bot.report.star import figure
from bot.tg.outgoing import Limits, calls_of
from flows.board import Board, Part, Return, Run
from flows.conversations.results.area import VERBS
from flows.engine import reach, respond
from flows.events import Tapped
from flows.framework import Framework
from flows.lengths import units
from flows.people import Address, Area, Membership, Person, Role, Team
from flows.permissions import Permission
from flows.replies import Button, Card, Look, Picture
from flows.rounds import (
    Action,
    ActionStatus,
    Agreed,
    Answer,
    Challenge,
    DontKnow,
    NoCase,
    NotApplicable,
    Rated,
    Rating,
    Round,
    RoundState,
    Sheet,
)
from flows.table import TABLE
from flows.view import Conversation, Turn, View
from storage.framework.file import read_framework
from tests.flows.play import text_of
from tests.flows.small import SMALL

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
ROUND, BEFORE = "a" * 16, "b" * 16
ADDRESS = Address(channel="test", id="1")
FRAMEWORK = read_framework(SMALL.replace("about: own", "about: area", 4).encode())
"""The small one, with its first domain about the area."""

LEVELS = {"0": Rated(level=0), "1": Rated(level=1), "2": Rated(level=2), "3": Rated(level=3)}
RATINGS: dict[str, Rating] = {**LEVELS, "d": DontKnow(), "c": NoCase(), "n": NotApplicable(reason="age")}


def team(
    name: str, agency: str, said: str, *, back: bool = True, backed: bool = False, assess: bool = False
) -> Return:
    """A team's return: a character for each item it is asked, "." for one it left open."""
    functions = frozenset({"assess"} if assess else ())
    asked = FRAMEWORK.asked(agency, functions)
    behind = frozenset({"data"} if backed else ())
    answers = {
        item.id: Answer(item=item.id, rating=RATINGS[given], backings=behind, by="", at=AT)
        for item, given in zip(asked, said, strict=True)
        if given != "."
    }
    sheet = Sheet(id=name, round=ROUND, team=name, submitted=AT if back else None, answers=answers)
    made = Team(id=name, area="area", name=name, agency=agency, functions=functions)
    return Return(team=made, sheet=sheet, answered=len(answers))


def run(
    *returns: Return,
    state: RoundState = RoundState.DRAFT,
    number: int = 1,
    agreed: dict[str, int] | None = None,
    framework: Framework = FRAMEWORK,
) -> Run:
    """A round with these returns."""
    id_ = ROUND if number == 1 else BEFORE
    settled = {
        item: Agreed(item=item, level=level, reason="We looked.", dissent="Not us.", by="m", at=AT)
        for item, level in (agreed or {}).items()
    }
    return Run(
        round=Round(
            id=id_,
            area="area",
            number=number,
            framework=framework.version,
            state=state,
            opened=AT,
            released=AT if state is RoundState.RELEASED else None,
            released_by="m" if state is RoundState.RELEASED else None,
        ),
        framework=framework,
        returns=returns,
        agreed=MappingProxyType(settled),
    )


def before(*returns: Return) -> Run:
    """The round that was released before."""
    past = run(*returns, state=RoundState.RELEASED)
    return replace(past, round=replace(past.round, id=BEFORE, number=0))


def board(now: Run, *, role: Role = Role.COORDINATOR, past: Run | None = None) -> Board:
    """The board of somebody with this role."""
    place = Membership(id="m", person="p", area="area", team=None, role=role)
    area = Area(id="area", name="Northshire", nation="england", practice=False)
    rounds = (*((past.round,) if past else ()), now.round)
    return Board(memberships=(place,), area=area, rounds=rounds, run=now, before=past)


def pressed(text: str, of: Board) -> Turn:
    """What a press leads to."""
    assert of.run
    event = Tapped(id="e" * 32, at=AT, address=ADDRESS, press=text)
    view = View(
        conversation=Conversation(address=ADDRESS, membership="m"),
        person=Person(id="p"),
        seat=None,
        boards=MappingProxyType({of.run.round.id: of, of.area.id: of}),
        framework=FRAMEWORK,
    )
    return respond(view, event)


def pictures(of: Board) -> list[Picture]:
    """The pictures that the results begin with."""
    return [one for one in pressed(f"outcome:{ROUND}", of).replies if isinstance(one, Picture)]


def picture(of: Board) -> Picture:
    """The star."""
    found, *changes = pictures(of)
    assert found.star.look is Look.STAR
    assert all(one.star.look is Look.CHANGE for one in changes)
    return found


def card(text: str, of: Board) -> Card:
    """The card that a press leads to."""
    turn = pressed(text, of)
    assert turn.changes == ()
    return next(one for one in turn.replies if isinstance(one, Card))


def pages(number: int, of: Board) -> list[Card]:
    """All cards of a list, by its own button for the next."""
    found = [card(f"out:{ROUND}:{number}", of)]
    while more := [one for one in buttons(found[-1]) if one.key == "n"]:
        found.append(card(more[0].press, of))
        assert len(found) < 20
    return found


def said(number: int, of: Board) -> str:
    """What all cards of a list say."""
    return "\n".join(line for one in pages(number, of) for line in (one.heading, *one.lines))


def buttons(of: Card) -> list[Button]:
    """Its buttons in order."""
    return [button for row in of.buttons for button in row]


DOMAINS, MIXED, OWN, UNKNOWN, UNBACKED, CHANGES, TAKERS, WORKING, ACTIONS = range(1, 10)

THREE = (team("North", "SC", "333322"), team("South", "SC", "222211"), team("Clinic", "H", "1031"))
"""Two teams of one agency and one of another."""


# the star


def test_star_shows_medians_and_says_draft() -> None:
    """One agency, one voice: (2.5+1)/2, (2.5+0)/2, 2.5 and (2.5+3)/2 have the mean 2.06."""
    star = picture(board(run(*THREE))).star
    assert [ray.words for ray in star.rays] == ["2.1", "not asked", "too few to score"]
    assert [ray.tenths for ray in star.rays] == [21, None, None]
    assert star.title == "Northshire · A small audit"
    assert star.subtitle == "Round 1 · November 2026 · draft, not yet released"
    assert star.series == "Self-rated"
    assert star.series_before == ""
    assert star.foot[0] == "Self-reported, not independently checked."


def test_star_takes_settled_as_soon_as_anything_is_agreed() -> None:
    """The series is named with how much was agreed."""
    star = picture(board(run(*THREE, agreed={"C01": 0, "C02": 0}))).star
    assert star.series == "Agreed or self-rated (agreed: 2 of 4 about the area)"
    assert star.rays[0].words == "1.3"


def test_released_is_said_everywhere() -> None:
    """The month is that in which the round opened, and who released it is a role."""
    of = board(run(*THREE, state=RoundState.RELEASED), role=Role.LEAD)
    assert picture(of).star.subtitle == "Round 1 · November 2026 · released · for everybody"
    assert "First version, released by a coordinator on 23 November 2026." in picture(of).caption
    for number in (MIXED, WORKING):
        assert all(one.head.endswith("released") for one in pages(number, of))
        assert all("draft" not in one.head for one in pages(number, of))


def test_missing_required_agency_makes_every_score_hollow() -> None:
    """It says until whose return."""
    of = board(run(team("Clinic", "H", "2222"), team("Care", "SC", "......", back=False)))
    star = picture(of).star
    assert [ray.provisional for ray in star.rays] == [True, False, False]
    for text in (" ".join(star.foot), picture(of).caption.replace("\n", " ")):
        assert "No return from Social care. No team from: Voluntary. Hollow: provisional until" in text
    assert "Provisional, as there is no return from Social care." in card(f"outsum:{ROUND}", of).lines


def test_an_agency_without_a_team_is_not_waited_for() -> None:
    """It is named as one, counts among no agencies, and nothing is provisional for it."""
    of = board(run(team("Clinic", "H", "2222")))
    shown = picture(of)
    assert not any(ray.provisional for ray in shown.star.rays)
    for text in (" ".join(shown.star.foot), shown.caption):
        assert "No team from: Social care and Voluntary." in text
        assert "1 of 1 agencies." in text
        assert "No return from" not in text
    assert not any("rovisional" in line for line in card(f"outsum:{ROUND}", of).lines)


def test_who_need_not_return_is_said_where_others_are_waited_for() -> None:
    """They were named just before as having no return: the two lists are not the same, and it says why."""
    clinic, idle = team("Clinic", "H", "2222"), team("Charity", "V", "", back=False)
    of = board(run(clinic, idle, team("Care", "SC", "......", back=False)))
    for text in (" ".join(picture(of).star.foot), picture(of).caption.replace("\n", " ")):
        assert "No return from Social care and Voluntary." in text
        assert "provisional until Social care have returned. A return from Voluntary is not required" in text
    firm = " ".join(picture(board(run(clinic, idle, team("Care", "SC", "333322")))).star.foot)
    assert "No return from Voluntary." in firm
    assert "required" not in firm


def test_they_are_who_was_named_alone() -> None:
    """An agency without a team was named just before, so who is waited for is named again."""
    required = tuple(replace(one, required=one.id in {"SC", "V"}) for one in FRAMEWORK.agencies)
    framework = replace(FRAMEWORK, agencies=required)
    returns = (team("Clinic", "H", "2222"), team("Care", "SC", "......", back=False))
    shown = picture(board(run(*returns, framework=framework)))
    for text in (" ".join(shown.star.foot), shown.caption.replace("\n", " ")):
        assert "No return from Social care. No team from: Voluntary." in text
        assert "Hollow: provisional until Social care have returned." in text
        assert "they" not in text


def test_low_coverage_is_hollow_and_said_at_the_ray() -> None:
    """A domain of which too little was rated is provisional although all have returned."""
    of = board(run(team("North", "SC", "333d.."), team("Clinic", "H", "...1")))
    star = picture(of).star
    assert star.rays[0].provisional
    assert star.rays[0].words == "3.0 (provisional)"
    assert "Hollow: provisional, under 60 % of a domain rated." in star.foot


def _basis(counts: str, *, whole: bool = False) -> str:
    """What the comparison rests on; `whole` leaves no domain out."""
    said = f"Compared with round 0 on what the same teams rated both times: {counts}."
    return said if whole else f"{said} Left out: 2 more, in domains with fewer than 3 such items."


def test_one_return_before_is_drawn_with_its_change() -> None:
    """The same series of the round before, the change in words, and both counts."""
    now = board(run(team("North", "SC", "333311")), past=before(team("North", "SC", "222211")))
    star = picture(now).star
    assert (star.rays[0].before, star.rays[0].change) == (20, "up 1.0")
    assert star.series_before == "Round 0, same items · Self-rated"
    assert _basis("4 of 6 items, 1 of 1 agencies") in star.foot


@pytest.mark.parametrize(
    ("then", "change"), [("333311", "about the same"), ("333211", "too little to tell"), ("332211", "up 0.5")]
)
def test_change_under_two_steps_is_too_little_to_tell(then: str, change: str) -> None:
    """One item that moved by one level is not spoken of."""
    now = board(run(team("North", "SC", "333311")), past=before(team("North", "SC", then)))
    assert picture(now).star.rays[0].change == change


def test_change_downwards() -> None:
    """A fall is said as plainly as a rise."""
    now = board(run(team("North", "SC", "100011")), past=before(team("North", "SC", "333311")))
    assert picture(now).star.rays[0].change == "down 2.7"  # 3.0 and 0.3, for 0.25


def test_round_before_with_other_meanings_is_not_drawn() -> None:
    """Items whose meaning changed are not compared, and then nothing of them is drawn."""
    raised = read_framework(
        SMALL.replace("about: own", "about: area", 4).replace("revision: 1", "revision: 2", 4).encode()
    )
    now = run(team("North", "SC", "333311"), framework=raised)
    shown = picture(board(now, past=before(team("North", "SC", "000011"))))
    assert [(ray.before, ray.change) for ray in shown.star.rays] == [(None, "")] * 3
    assert shown.star.series_before == ""
    assert "Too few items are the same, and rated both times, to compare with round 0." in shown.caption


def in_progress(*returns: Return, whole: Collection[str]) -> Run:
    """A progress round that asked these teams everything, and the others only what they rated now."""
    of = [
        one
        if one.team.id in whole
        else replace(one, sheet=replace(one.sheet, only=frozenset(one.sheet.answers)))
        for one in returns
    ]
    now = run(*of)
    return replace(now, round=replace(now.round, progress=True))


@pytest.mark.parametrize(
    ("whole", "line"),
    [
        (["South"], "some teams were asked everything, the others only what was low, mixed or not known."),
        (["North", "South"], "A progress round in which all teams were asked everything."),
    ],
)
def test_progress_round_says_that_teams_were_asked_everything(whole: list[str], line: str) -> None:
    """What they rated is on the star too: it is not only what was low."""
    of = board(in_progress(team("North", "SC", "333311"), team("South", "H", "2222"), whole=whole))
    shown = picture(of)
    for text in (" ".join(shown.star.foot), shown.caption, " ".join(card(f"outsum:{ROUND}", of).lines)):
        assert line in text
        assert "it shows only" not in text


def test_progress_round_says_so_in_every_comparison() -> None:
    """On the picture, in the caption, on the card and in the list."""
    now = in_progress(team("North", "SC", "333311"), whole=())
    of = board(now, past=before(team("North", "SC", "222211")))
    shown, line = picture(of), "it shows only what was low, mixed or not known, not the whole."
    for text in (" ".join(shown.star.foot), shown.caption, said(DOMAINS, of)):
        assert line in text
    assert line in " ".join(card(f"outsum:{ROUND}", of).lines)
    assert shown.star.subtitle.startswith("Round 1 (progress round)")
    assert all("Round 1 (progress round)" in one.head for one in pages(CHANGES, of))
    assert "Strongest" not in shown.caption + " ".join(card(f"outsum:{ROUND}", of).lines)


def test_nothing_is_drawn_of_nothing() -> None:
    """Nobody has returned: there is no picture, and the card says why."""
    of = board(run(team("North", "SC", "......", back=False)))
    assert pictures(of) == []
    assert card(f"outsum:{ROUND}", of).lines == ("No team has returned, so there is nothing to show.",)


def test_picture_with_everything_on_it_can_be_drawn() -> None:
    """Long names, a round before, both provisional: the painter finds room."""
    now = board(
        run(team("Clinic", "SC", "3d3111"), agreed={"C01": 1}), past=before(team("Clinic", "SC", "222222"))
    )
    now = replace(now, area=replace(now.area, name="Ñ" * 60))
    assert figure(picture(now).star)


# the caption


def test_caption_says_what_the_picture_shows() -> None:
    """What must be read first, then scores and changes."""
    now = run(*THREE, team("Charity", "V", "", back=False))
    lines = picture(board(now, past=before(*THREE))).caption.split("\n")
    assert lines == [
        "Northshire · A small audit · Round 1 · November 2026 · draft, not yet released",
        "Self-reported, not independently checked.",
        "No return from Voluntary.",
        _basis("4 of 6 items, 2 of 2 agencies"),
        "Rated 16 of 16 asked. Took part: 3 of 4 teams, 2 of 3 agencies.",
        "3 items were asked of nobody who returned.",
        "Responses 2.1, about the same as 2.1 · Assessment not asked · Workforce too few to score",
        "Too few answers to compare domains.",
        "Self-rated.",
        "Not an inspection.",
    ]


def test_strongest_and_weakest_have_their_scores() -> None:
    """As on a team's own summary."""
    of = board(run(team("North", "SC", "333311100", assess=True)))
    assert "Strongest: Responses 3.0 · Weakest: Assessment 1.0 (of 3)" in picture(of).caption


@pytest.mark.parametrize("remark", ["R" * 2000, "🙂" * 1500])
def test_remark_gives_way_where_a_caption_has_no_room(remark: str) -> None:
    """It stands last and whole; on Telegram what has no room below the picture follows it."""
    now = run(*THREE, state=RoundState.RELEASED)
    now = replace(now, round=replace(now.round, remark=remark))
    reply = picture(board(now))
    assert reply.caption.endswith(f"The scrutineer says: {remark}.")
    first, *others = calls_of(Parcel(address="1", reply=reply, file=b"png"), bot_name="bot")
    caption, *rest = (str(call.params["caption" if call is first else "text"]) for call in (first, *others))
    assert units(caption) <= Limits.caption
    assert "".join("".join((caption, *rest)).split()) == "".join(reply.caption.split())
    assert remark in " ".join(card(f"outsum:{ROUND}", board(now)).lines)


def _with_longest_names() -> Framework:
    """As many agencies and domains as a framework may have, each with the longest of names."""
    domain, agency = FRAMEWORK.domains[0], FRAMEWORK.agencies[0]
    more = [
        replace(agency, id=f"X{at}", name=f"{at} Adult mental health and addiction care", required=True)
        for at in range(9)
    ]
    items = [
        replace(item, id=f"{number}{at}", ask=("SC", "H"))
        for number in range(10)
        for at, item in enumerate(domain.items)
    ]
    domains = tuple(
        replace(
            domain, id=f"D{number}", short="Prevention & early help", items=tuple(items[4 * number :][:4])
        )
        for number in range(10)
    )
    return replace(FRAMEWORK, agencies=(*FRAMEWORK.agencies, *more), domains=domains)


@pytest.mark.parametrize("progress", [False, True])
def test_what_must_be_read_is_never_pushed_out(progress: bool) -> None:  # noqa: FBT001 – a case of two
    """Of the longest caption and foot: its state, by whom, self-reported, who is missing, the basis."""
    framework = _with_longest_names()

    def answered(levels: str) -> Return:
        one = team("N", "SC", "......")
        given = {
            item.id: Answer(item=item.id, rating=RATINGS[levels[at % 4]], by="", at=AT)
            for at, item in enumerate(framework.asked("SC", frozenset()))
        }
        return replace(one, sheet=replace(one.sheet, answers=given))

    now = run(answered("2132"), state=RoundState.RELEASED, framework=framework)
    past = before(answered("1011"))
    past = replace(past, framework=framework)
    now = replace(now, round=replace(now.round, progress=progress, remark="R" * 500), releaser="Ana")
    of = board(now, past=past)
    of = replace(of, area=replace(of.area, name=("Northshire and Westmoor " * 5)[:100].strip()))
    shown = picture(of)
    first, *others = calls_of(Parcel(address="1", reply=shown, file=b"png"), bot_name="bot")
    caption = "\n".join((str(first.params["caption"]), *(str(one.params["text"]) for one in others)))
    page = figure(shown.star)
    foot = " ".join(text.get_text() for text in page.findobj(Text) if text.get_gid() == "foot")
    subtitle = " ".join(text.get_text() for text in page.findobj(Text) if text.get_gid() == "subtitle")
    assert "· released" in caption.split("\n", maxsplit=1)[0]
    assert "released" in subtitle
    missing = ("No team from: 0 Adult mental health", "and 6 more.")
    for text in (caption, foot):
        assert "Self-reported, not independently checked. " in text
        assert "First version, released by a coordinator on 23 November 2026." in text
        assert all(words in text for words in missing)
        assert _basis("40 of 40 items, 1 of 1 agencies", whole=True) in text
        assert ("A progress round" in text) is progress


def test_file_is_asked_for_untouched() -> None:
    """The same picture, as a file."""
    (found,) = [r for r in pressed(f"outexact:{ROUND}", board(run(*THREE))).replies if isinstance(r, Picture)]
    assert found.exact
    assert found.name == "a-small-audit-star-northshire-round-1-2026-11-23.png"
    assert replace(found, exact=False) == picture(board(run(*THREE)))


# the lists


def test_domains_keep_the_two_series_apart() -> None:
    """Range and coverage go with them."""
    text = said(DOMAINS, board(run(*THREE, agreed={"C01": 0, "C02": 0})))
    assert "Agreed: 2 of 4 items about the area." in text
    assert "Responses: self-rated 2.1, agreed or self-rated 1.3. From 1.3 to 2.5. Rated 11 of 11." in text
    assert "Assessment: not asked of anybody who returned." in text
    assert "settled" not in said(DOMAINS, board(run(*THREE)))


def test_most_mixed_comes_first_with_what_was_agreed() -> None:
    """The median and the agreed level stand beside each other, with reason, dissent and challenge."""
    now = run(*THREE, agreed={"C02": 1})
    challenge = Challenge(item="C02", level=0, note="Show me.", by="s", at=AT)
    now = replace(now, challenges=MappingProxyType({"C02": challenge}))
    lines = said(MIXED, board(now)).split("\n")[1:]
    assert lines[0] == (
        "Named leader (Responses): median 1.25, from 0 to 2.5. Agreed: 1. "
        "Because: We looked. Seen differently: Not us. The scrutineer says: 0 (Not in place) – Show me."
    )
    assert lines[1].startswith("Same definition")
    assert lines[-1] == "Shared plan (Responses): One agency only: 2.5."


def test_own_items_count_agencies_and_name_none() -> None:
    """They are never agreed."""
    text = said(OWN, board(run(*THREE)))
    assert "Induction: 0 of 2 agencies at 2 or more. From 1 to 1.5." in text
    assert "Supervision: One agency only: 1.5." in text
    assert "Agreed" not in text


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("d", "No team could say."),
        ("c", "No case is known."),
        ("n", "Not applicable to anybody who answered."),
        (".", "Nobody answered."),
    ],
)
def test_item_without_a_level_says_why(given: str, words: str) -> None:
    """None of the three is a 0."""
    of = board(run(team("North", "SC", f"{given}333{given}3"), team("Clinic", "H", f"{given}33{given}")))
    assert f"Same definition (Responses): {words}" in said(MIXED, of)
    assert f"Induction: {words}" in said(OWN, of)


def test_alike_and_alone_are_said_in_words() -> None:
    """All alike has no lowest; one team is no area."""
    alike = board(run(team("North", "SC", "222222"), team("Clinic", "H", "2222")))
    assert "Same definition (Responses): All alike: 2." in said(MIXED, alike)
    assert "Induction: 2 of 2 agencies at 2 or more. All alike: 2." in said(OWN, alike)
    alone = board(run(team("North", "SC", "222222")))
    assert "Same definition (Responses): One team only: 2." in said(MIXED, alone)
    assert "Only one team has answered, so this is that team's view." in card(f"outsum:{ROUND}", alone).lines


def test_unknown_says_who_could_tell() -> None:
    """Or that nobody knows."""
    of = board(run(team("North", "SC", "33d322"), team("South", "SC", "33d322"), team("Clinic", "H", "d331")))
    text = said(UNKNOWN, of)
    assert "Same definition (Responses): Clinic don't know. Could tell: North and South." in text
    assert "Shared plan (Responses): North and South don't know. No team could say." in text


def test_unbacked_counts_answers_of_every_team() -> None:
    """Two teams of one agency with the same bare 3 are two, and neither is backed."""
    text = said(UNBACKED, board(run(team("North", "SC", "300000"), team("South", "SC", "300000"))))
    assert "0 of 2 answers at 3 with evidence." in text
    assert "Social care: Same definition." in text
    text = said(UNBACKED, board(run(team("North", "SC", "300000", backed=True), team("Clinic", "H", "3000"))))
    assert "1 of 2 answers at 3 with evidence." in text
    assert "Health: Same definition." in text
    assert "Social care" not in text
    assert "No answer at the top level." in said(UNBACKED, board(run(team("North", "SC", "000000"))))


def test_changes_are_on_common_items_and_agencies_in_both_series() -> None:
    """Each has a card of its own, and says on how many items."""
    now = run(*THREE, agreed={"C01": 0})
    found = pages(CHANGES, board(now, past=before(THREE[0], THREE[2])))
    assert [one.heading.split(" · ")[1] for one in found] == ["Agreed or self-rated", "Self-rated"]
    assert found[0].lines[0] == "Beside round 0. Agreed or self-rated (agreed: 1 of 4 about the area)."
    assert "Assessment: not comparable" in found[0].lines
    assert any("2 of 2 agencies" in line for line in found[0].lines)
    assert any(line == "Workforce: too few to compare (2 items)" for line in found[1].lines)


def test_without_a_round_before_there_is_no_way_to_changes() -> None:
    """The button is missing, and an old press of it says that there is nothing."""
    of = board(run(*THREE))
    assert "Changes since the round before" not in [b.label for b in buttons(card(f"outsum:{ROUND}", of))]
    assert said(CHANGES, of).endswith("None.")


def test_takers_name_teams_and_agencies_that_are_missing() -> None:
    """What was left out is counted by kind and by reason; much of it is flagged."""
    now = run(team("Clinic", "H", "nn2d"), team("Charity", "V", "", back=False))
    text = said(TAKERS, board(now))
    assert "Rated 1 of 4 asked: 1 don't know, 2 not applicable. Took part: 1 of 2 teams, 1 of 2" in text
    assert "Returned: Clinic." in text
    assert "Not returned, so left out: Charity." in text
    assert "No team from: Social care." in text
    assert "Not applicable: 2 × We do not work with this age." in text
    assert "More than a fifth is not applicable: Clinic." in text


def test_agency_of_which_too_few_teams_returned_is_said_with_how_many() -> None:
    """On the picture and in the list; its answers are there, and all of it is provisional."""
    four = [team(name, "SC", "111111", back=name < "C") for name in "ABCD"]
    opened = replace(run(*four), round=replace(run().round, share=60))
    said_of_it = "Returned only in part: Social care (2 of 4 teams)."
    shown = picture(board(opened))
    assert said_of_it in "\n".join(shown.star.foot)
    assert said_of_it in shown.caption
    assert "0 of 1 agencies" in shown.caption
    assert "Hollow: provisional until Social care have returned." in shown.caption
    assert said_of_it in said(TAKERS, board(opened))
    card_lines = " ".join(card(f"outsum:{ROUND}", board(opened)).lines)
    assert "0 of 1 agencies, 1 more in part." in card_lines
    assert "Provisional, as only part has come from Social care (2 of 4 teams)." in card_lines
    assert "Hollow" not in card_lines


def test_working_goes_down_to_teams_and_adds_up() -> None:
    """A card for each domain; quarters are not rounded where a reader adds them up."""
    found = pages(WORKING, board(run(*THREE)))
    assert [one.heading.split(" · ")[1] for one in found] == ["Responses", "Assessment", "Workforce"]
    lines = found[0].lines
    assert (
        "Same definition: North 3, South 2, Clinic 1. By agency: Social care 2.5, Health 1. Median 1.75."
        in lines
    )
    assert "Shared plan: North 3, South 2. By agency: Social care 2.5. Median 2.5." in lines
    assert "Self-rated: (1.75 + 1.25 + 2.5 + 2.75) ÷ 4 = 2.1." in lines
    assert "Self-rated: too few to score. Values: 1.25, 1.5." in found[2].lines
    assert any(one.startswith("Not asked of anybody who returned: Trained") for one in found[1].lines)


def test_working_says_what_was_left_out_and_agreed() -> None:
    """Each answer that is no level is said as what it is."""
    now = run(team("North", "SC", "3dn.22"), team("Clinic", "H", "2222"), agreed={"C01": 1})
    text = "\n".join(pages(WORKING, board(now))[0].lines)
    assert "Same definition: North 3, Clinic 2. Median 2.5. Agreed: 1." in text
    assert "Named leader: Clinic 2, North don't know." in text
    assert "Shared plan: North not applicable." in text
    assert "Known thresholds: Clinic 2, North not answered." in text
    assert "Agreed or self-rated: (1 + 2 + 2) ÷ 3 = 1.7." in text


def test_actions_of_this_round_and_what_is_still_open() -> None:
    """With the role that owns each."""
    of = board(run(*THREE), past=before())
    made = [
        Action(
            id=id_,
            area="area",
            round=id_,
            item="C01",
            what=f"Do {id_[0]}.",
            owner="Health lead",
            status=status,
            by="m",
            at=AT,
        )
        for id_, status in (
            (ROUND, ActionStatus.DONE),
            (BEFORE, ActionStatus.DOING),
            ("c" * 16, ActionStatus.DONE),
        )
    ]
    text = said(ACTIONS, replace(of, actions=tuple(made)))
    assert "Same definition (Responses): Do a. (Health lead, done)" in text
    assert "Do b. (Health lead, doing)" in text
    assert "Do c." not in text


def test_long_lists_go_over_several_cards() -> None:
    """No item is lost or said twice, and a page that is not there shows the last."""
    of = board(run(team("North", "SC", "ddddddddd", assess=True)))
    found = pages(UNKNOWN, of)
    assert [len(one.lines) for one in found] == [6, 3]
    assert len({line for one in found for line in one.lines}) == 9
    assert card(f"out:{ROUND}:{UNKNOWN}:99", of).lines == found[-1].lines
    assert card(f"out:{ROUND}:0", of).lines == card(f"out:{ROUND}:{DOMAINS}", of).lines


def test_agencies_are_never_put_in_order_of_their_scores() -> None:
    """Outside the working nobody is named."""
    of = board(run(team("North", "SC", "333322"), team("Clinic", "H", "1011")))
    for number in (DOMAINS, MIXED, OWN):
        assert "Social care" not in said(number, of)
        assert "Health" not in said(number, of)


# who may


@pytest.mark.parametrize("verb", [verb.form.verb for verb in VERBS])
def test_every_verb_reads_ratings_by_permission_and_changes_nothing(verb: str) -> None:
    """They ask for ratings, so that they are loaded, and write nothing."""
    row = TABLE[verb]
    assert row.permission is Permission.READ_RESULTS
    assert Part.RATINGS in row.needs
    assert not row.writes
    text = f"{verb}:{ROUND}" + (":1" if verb == "out" else "")
    event = Tapped(id="e" * 32, at=AT, address=ADDRESS, press=text)
    assert Part.RATINGS in reach(Conversation(address=ADDRESS), event, "en").wanted.boards[ROUND]


@pytest.mark.parametrize("verb", [verb.form.verb for verb in VERBS])
@pytest.mark.parametrize(
    ("role", "state"),
    [
        (Role.COORDINATOR, RoundState.OPEN),
        (Role.SCRUTINEER, RoundState.CLOSED),
        (Role.LEAD, RoundState.DRAFT),
        (Role.MEMBER, RoundState.DRAFT),
    ],
)
def test_too_early_for_this_role(verb: str, role: Role, state: RoundState) -> None:
    """Whatever was answered, the reply is the same and shows nothing of it."""
    text = f"{verb}:{ROUND}" + (":8" if verb == "out" else "")
    replies = [
        pressed(text, board(run(team("North", "SC", given), state=state), role=role)).replies
        for given in ("333333", "000000")
    ]
    assert replies[0] == replies[1]
    (shown,) = replies[0]
    assert isinstance(shown, Card)
    assert "can't be done at this stage" in shown.notice
    assert "North" not in text_of(shown)


@pytest.mark.parametrize(
    "text", [f"out:{ROUND}", f"out:{ROUND}:x", f"out:{ROUND}:1:1:1", f"outsum:{ROUND}:1"]
)
def test_presses_that_no_button_carries_lead_nowhere(text: str) -> None:
    """They get one line and change nothing."""
    turn = pressed(text, board(run(*THREE)))
    assert turn.changes == ()
    (shown,) = turn.replies
    assert isinstance(shown, Card)
    assert "doesn't lead anywhere" in shown.notice


def test_every_button_of_the_summary_leads_to_a_card() -> None:
    """Keys are unique, and each list says which round it is of; so of the further card."""
    of = board(run(*THREE), past=before(*THREE))
    cards = [buttons(card(f"{verb}:{ROUND}", of)) for verb in ("outsum", "outmore")]
    assert all(len({button.key for button in shown}) == len(shown) for shown in cards)
    lists = [button for shown in cards for button in shown if button.press.startswith("out:")]
    assert len(lists) == 9
    for button in lists:
        found = card(button.press, of)
        assert "Round 1" in found.head
        assert found.heading.startswith(button.label)
