"""That returns were handed in by a coordinator, for teams that had nobody here, where results are read."""

from flows.asking.lists import some_of
from flows.people import Reader
from flows.scoring import AreaScore, counted_for
from flows.talk import RoundTalk, SheetTalk

NAMED = 6
"""Teams that are named."""


def in_round(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """How many of the returns were, and whose for who may read by agency; nothing where none was."""
    counted = counted_for(score.reader, talk.run).returns
    found = [one.team.name for one in counted if one.sheet.submitted and one.sheet.handed]
    if not found:
        return ()
    words, counts = talk.words, {"n": len(found), "returns": score.submitted}
    if score.reader is Reader.AREA:
        return (words("handed_in.counted", **counts),)
    return (words("handed_in.named", **counts, teams=some_of(words, found, NAMED)),)


def of_team(talk: SheetTalk) -> tuple[str, ...]:
    """That the team's own return was, and by whom."""
    if not talk.here.sheet.handed:
        return ()
    name = talk.here.submitter or talk.words("area_results.a_coordinator")
    return (talk.words("handed_in.by", name=name),)
