"""A step of a round: what it was like when somebody was asked, that it is taken, and who hears of it."""

from collections.abc import Collection, Iterable

from flows.asking import letters
from flows.asking.heard import Step, to_beside
from flows.asking.seen import mark
from flows.board import Run
from flows.changes import RoundMoved
from flows.presses.partnership import AREA
from flows.rounds import RoundState
from flows.talk import RoundTalk
from flows.view import Letter
from flows.wording import Phrase


def as_it_is(run: Run) -> str:
    """What stands for a round as it is: which correction, who is let in, what came in, what is agreed.

    While answers are open nothing is agreed, and no button may hang on a rating.
    """
    returns = sorted(f"{one.sheet.id} {one.sheet.submitted} {one.sheet.late}" for one in run.returns)
    settled = run.agreed if run.round.state is not RoundState.OPEN else {}
    agreed = sorted(f"{item} {one.level} {one.reason} {one.dissent}" for item, one in settled.items())
    return mark("\n".join((run.round.correcting or "", *returns, *agreed)))


def moved_to(talk: RoundTalk, state: RoundState) -> RoundMoved:
    """The fact that the round is in another state now."""
    return RoundMoved(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        state=state,
        by=talk.by,
        at=talk.event.at,
    )


def but(people: Collection[str], told: Iterable[Letter]) -> tuple[Letter, ...]:
    """The letters but those to these people."""
    return tuple(one for one in told if one.person not in people)


def unfinished(talk: RoundTalk) -> dict[str, str]:
    """The teams that have not submitted, with their sheets."""
    return {one.team.id: one.sheet.id for one in talk.run.returns if not one.sheet.submitted}


def to_others(
    talk: RoundTalk, step: Step, line: Phrase, beside: letters.Labelled | None = None
) -> tuple[Letter, ...]:
    """The same to whoever runs or reads the round."""
    news = letters.News(line=line, label="letter.see_area", press=AREA(talk.office.area.id), beside=beside)
    return to_beside(talk, step, news)
