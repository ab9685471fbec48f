"""What teams said of the draft, where the results are read on paper: silence, and what they say is wrong."""

from collections.abc import Sequence

from flows.asking.lists import some_of
from flows.board import Return
from flows.people import Reader
from flows.permissions import BY_READER
from flows.scoring import FEWEST_AGENCIES, AreaScore, counted_for
from flows.talk import RoundTalk
from flows.tallies import of_checks


def in_round(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """Who did not check the draft, and who says that something in it is wrong; counts for who reads the area.

    What exactly is wrong was written to the coordinator, and may say what one team rated: it is told only of
    rounds in which ratings are read by team. A round that began before drafts were checked until a day has no
    silence.
    """
    words = talk.words
    checks = of_checks(talk.run, counted_for(score.reader, talk.run).returns)
    by_team = talk.run.round.rules < BY_READER
    silent, nobody = ((), ()) if by_team else (checks.silent, checks.nobody)
    if score.reader is Reader.AREA:
        counts = (("area_results.not_checked", len(silent)), ("area_results.nobody_checks", len(nobody)))
        counted = (words.count(key, score.submitted, left=left) for key, left in counts if left)
        return (*counted, *said_wrong(talk, score))
    notes = {one.team.name: one.sheet.checked.note for one in checks.wrong if one.sheet.checked}
    return (
        *((words("area_lists.not_checked", names=some_of(words, _names(silent))),) if silent else ()),
        *((words("area_lists.nobody_checks", names=some_of(words, _names(nobody))),) if nobody else ()),
        *said_wrong(talk, score),
        *(words("corrections.line", team=team, note=note) for team, note in notes.items() if by_team),
    )


def said_wrong(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """Whose teams say that something in the draft is wrong; how many of them for who reads the area."""
    words, checks = talk.words, of_checks(talk.run, counted_for(score.reader, talk.run).returns)
    if not checks.wrong:
        return ()
    if score.reader is not Reader.AREA:
        return (words("area_lists.said_wrong", names=some_of(words, _names(checks.wrong))),)
    agencies = {one.team.agency for one in (*checks.right, *checks.wrong, *checks.silent, *checks.nobody)}
    if len(agencies) < FEWEST_AGENCIES:
        # of two agencies each would know what the other said
        return ()
    return (words.count("area_results.wrong", score.submitted, left=len(checks.wrong)),)


def _names(returns: Sequence[Return]) -> list[str]:
    return [one.team.name for one in returns]
