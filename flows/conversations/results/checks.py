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
        agencies = {one.team.agency for one in (*checks.right, *checks.wrong, *checks.silent, *checks.nobody)}
        # of two agencies each would know what the other said
        wrong = checks.wrong if len(agencies) >= FEWEST_AGENCIES else ()
        counts = (
            ("area_results.not_checked", len(silent)),
            ("area_results.nobody_checks", len(nobody)),
            ("area_results.wrong", len(wrong)),
        )
        return tuple(words.count(key, score.submitted, left=left) for key, left in counts if left)
    notes = {one.team.name: one.sheet.checked.note for one in checks.wrong if one.sheet.checked}
    return (
        *((words("area_lists.not_checked", names=some_of(words, _names(silent))),) if silent else ()),
        *((words("area_lists.nobody_checks", names=some_of(words, _names(nobody))),) if nobody else ()),
        *((words("area_lists.said_wrong", names=some_of(words, list(notes))),) if notes else ()),
        *(words("corrections.line", team=team, note=note) for team, note in notes.items() if by_team),
    )


def _names(returns: Sequence[Return]) -> list[str]:
    return [one.team.name for one in returns]
