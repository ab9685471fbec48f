"""What a partnership agreed in a round, as its teams read it."""

from types import MappingProxyType

from flows.before import Settled
from flows.board import Run
from flows.people import Role
from flows.permissions import reader_of
from flows.scoring import score_for


def settled_in(run: Run) -> Settled:
    """The levels agreed in a released round, of the items whose numbers a member of a team may read."""
    score = score_for(reader_of(frozenset({Role.MEMBER}), run.round), run)
    levels = {item: one.agreed for item, one in score.items.items() if one.agreed is not None}
    return Settled(round=run.round, framework=run.framework, levels=MappingProxyType(levels))
