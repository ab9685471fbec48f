"""What a round was like when somebody was asked whether to take a step of it."""

from collections.abc import Iterable

from flows.asking.seen import mark
from flows.board import Run
from flows.talk import RoundTalk


def as_it_is(run: Run) -> str:
    """What stands for a round as it is: which correction, who is let in, what came in, what is agreed."""
    returns = sorted(f"{one.sheet.id} {one.sheet.submitted} {one.sheet.late}" for one in run.returns)
    agreed = sorted(f"{item} {one.level} {one.reason} {one.dissent}" for item, one in run.agreed.items())
    return mark("\n".join((run.round.correcting or "", *returns, *agreed)))


def as_asked(talk: RoundTalk, lines: Iterable[str]) -> str:
    """The same with what a card says of it, and on which day: a yes is to that, and to no other."""
    return mark("\n".join((f"{talk.today}", as_it_is(talk.run), *lines)))
