"""That returns came in late, when and why: where results are read by agency, and for the team itself."""

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


def in_round(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """Whose returns came in late, when and why, for who reads by agency; nothing where none did."""
    if score.reader is Reader.AREA or talk.run.round.rules < BY_READER:
        return ()
    words = talk.words
    said: dict[str, list[str]] = {"late_in.named": [], "late_in.again": []}
    for one in counted_for(score.reader, talk.run).returns:
        for came, let_in in _late(one.sheet):
            again = _is_again(let_in) or _was_there(talk, one.sheet, let_in)
            line = _said(talk, let_in, "of_team", team=one.team.name, date=talk.date(came))
            said["late_in.again" if again else "late_in.named"].append(line)
    return tuple(words(key, returns=some_of(words, found, NAMED)) for key, found in said.items() if found)


def _is_again(let_in: LetIn) -> bool:
    """Whether the reason says that there had been a return."""
    return let_in.why in {"error", "new"}


def _was_there(talk: RoundTalk, sheet: Sheet, let_in: LetIn) -> bool:
    """Whether a version that was released before had the return."""
    then = (one.sheet for version in talk.run.earlier for one in version.returns if one.sheet.id == sheet.id)
    return any(one.submitted and one.submitted < let_in.at for one in then)


def of_team(talk: SheetTalk) -> tuple[str, ...]:
    """The same of the team's own return."""
    return tuple(
        _said(talk, let_in, "own_again" if _is_again(let_in) else "own", date=talk.date(came))
        for came, let_in in _late(talk.here.sheet)
    )


def why_open(talk: SheetTalk) -> str:
    """That the return may be answered although answers have closed, since when and why."""
    *_, last = talk.here.sheet.let_in or (None,)
    if last is None:
        return talk.words("menu.closed")
    return _said(talk, last, "open", date=talk.date(last.at))


def _late(sheet: Sheet) -> Iterator[tuple[datetime, LetIn]]:
    """When it came in, and how it was let in before; nothing of one that came in without."""
    if sheet.submitted and sheet.came_late:
        yield sheet.submitted, sheet.came_late


def _said(talk: Talk, let_in: LetIn, key: str, **values: str) -> str:
    """That it was late with the reason: the coordinator's own words, else the one chosen if it says more."""
    if not let_in.words and let_in.why == "late":
        return talk.words(f"late_in.{key}", **values)
    why = let_in.words.rstrip(".") or talk.words(f"late_in.{let_in.why}")
    return talk.words(f"late_in.{key}_because", why=why, **values)
