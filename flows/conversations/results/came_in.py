"""How returns came in, where results are read: late, with when and why, or handed in by a coordinator."""

from collections.abc import Iterator
from datetime import datetime

from flows.asking.lists import some_of
from flows.people import Reader
from flows.permissions import BY_READER
from flows.rounds import LetIn, Sheet
from flows.scoring import AreaScore, counted_for
from flows.talk import RoundTalk, SheetTalk, Talk

NAMED = 6
"""Teams that are named."""


def late_in_round(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """Whose returns came in late, when and why, for who reads by agency; nothing where none did."""
    if score.reader is Reader.AREA or talk.run.round.rules < BY_READER:
        return ()
    words = talk.words
    said: dict[str, list[str]] = {"late_in.named": [], "late_in.again": []}
    for one in counted_for(score.reader, talk.run).returns:
        for came, let_in in _late(one.sheet):
            line = _said(talk, let_in, "of_team", team=one.team.name, date=talk.date(came))
            said["late_in.again" if let_in.there else "late_in.named"].append(line)
    return tuple(words(key, returns=some_of(words, found, NAMED)) for key, found in said.items() if found)


def late_of_team(talk: SheetTalk) -> tuple[str, ...]:
    """That the team's own return came in late, when and why; nothing where it did not."""
    return tuple(
        _said(talk, let_in, "own_again" if let_in.there else "own", date=talk.date(came))
        for came, let_in in _late(talk.here.sheet)
    )


def why_open(talk: SheetTalk) -> str:
    """That the return may be answered although answers have closed, since when and why."""
    *_, last = talk.here.sheet.let_in or (None,)
    if last is None:
        return talk.words("menu.closed")
    return _said(talk, last, "open", date=talk.date(last.at))


def _late(sheet: Sheet) -> Iterator[tuple[datetime, LetIn]]:
    """When it came in late, and when it came again last, each with how it was let in; nothing of another."""
    *before, last = sheet.came_let_in or (None,)
    yield from (one for one in before[:1] if one and one[1].there is None)
    if last:
        yield last


def _said(talk: Talk, let_in: LetIn, key: str, **values: str) -> str:
    """That it was late with the reason: the coordinator's own words, else the one chosen if it says more."""
    if not let_in.words and let_in.why == "late":
        return talk.words(f"late_in.{key}", **values)
    why = let_in.words.rstrip(".") or talk.words(f"late_in.{let_in.why}")
    return talk.words(f"late_in.{key}_because", why=why, **values)


def handed_in_round(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """How many returns a coordinator handed in for teams that had nobody here, and whose for who may read."""
    counted = counted_for(score.reader, talk.run).returns
    found = [one.team.name for one in counted if one.sheet.submitted and one.sheet.handed]
    if not found:
        return ()
    words, counts = talk.words, {"n": len(found), "returns": score.submitted}
    if score.reader is Reader.AREA:
        return (words("handed_in.counted", **counts),)
    return (words("handed_in.named", **counts, teams=some_of(words, found, NAMED)),)


def handed_in_of_team(talk: SheetTalk) -> tuple[str, ...]:
    """That the team's own return was, and by whom; nothing where it was not."""
    if not talk.here.sheet.handed:
        return ()
    name = talk.here.submitter or talk.words("area_results.a_coordinator")
    return (talk.words("handed_in.by", name=name),)
