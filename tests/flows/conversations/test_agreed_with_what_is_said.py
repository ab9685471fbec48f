"""Agreeing ratings with what teams said of the draft: who is offered as there, and what is disputed."""

from dataclasses import replace

from flows.replies import Card
from flows.rounds import FactsCheck
from flows.scoring import score_area, to_talk_about
from tests.flows.conversations.test_area_results import AT, FRAMEWORK, ROUND, board, buttons, card, run, team

CARE, CLINIC = team("Care", "SC", "222222"), team("Clinic", "H", "2222")


WRONG = " · a team says it is wrong"


def labels(shown: Card) -> list[str]:
    """What the buttons of a card say."""
    return [one.label for one in buttons(shown)]


def test_only_agencies_with_a_team_are_offered_as_there() -> None:
    """And ticked from where they stand among all agencies."""
    of = board(run(CARE, CLINIC))
    shown = card(f"agree:{ROUND}", of)
    agencies = {one.id: one.name for one in FRAMEWORK.agencies}
    offered = [one for one in labels(shown) if one in agencies.values()]
    assert offered == [agencies["SC"], agencies["H"]]
    ticked = card(next(one.press for one in buttons(shown) if one.label == agencies["H"]), of)
    assert f"✓ {agencies['H']}" in labels(ticked)


def test_what_a_team_says_is_wrong_stands_where_it_is_agreed() -> None:
    """An item that is named is talked about, and says so in the list; the others have nothing of it."""
    known = {one.id: one for one in FRAMEWORK.items.values() if one.about == "area"}
    plain = [one.item.id for one in to_talk_about(run(CARE, CLINIC), score_area(run(CARE, CLINIC)))]
    named = next(one for one in known.values() if one.id not in plain)
    note = f"{named.label}: should be 1, not 2."
    check = FactsCheck(right=False, note=note, by="x", at=AT)
    wrong = replace(CARE, sheet=replace(CARE.sheet, checked=check))
    of = board(run(wrong, CLINIC))
    room = "0" * len(FRAMEWORK.agencies)
    listed = labels(card(f"agenda:{ROUND}:{room}", of))
    assert f"{named.label} · a team says it is wrong" in listed
    assert f"Care, of the draft: {note}" in card(f"talk:{ROUND}:{room}:{named.id}", of).lines
    (other, *_) = plain
    assert not any("of the draft" in line for line in card(f"talk:{ROUND}:{room}:{other}", of).lines)


def said_wrong(note: str) -> list[str]:
    """The items at which a team's words on the draft stand."""
    check = FactsCheck(right=False, note=note, by="x", at=AT)
    of = board(run(replace(CARE, sheet=replace(CARE.sheet, checked=check)), CLINIC))
    room = "0" * len(FRAMEWORK.agencies)
    listed = card(f"agenda:{ROUND}:{room}", of)
    return [one.removesuffix(WRONG) for one in labels(listed) if one.endswith(WRONG)]


def test_a_word_that_tells_an_item_names_it() -> None:
    """Of its label, in one or several; nothing is named where the words fit two, or any."""
    assert said_wrong("we said 3 for thresholds, it should have been 2. sorry") == ["Known thresholds"]
    assert said_wrong("it is all a 2\nbut our threshold a 1") == ["Known thresholds"]
    assert said_wrong("the leader and the thresholds") == []
    assert said_wrong("we said 3, it should have been 2. sorry") == []
