"""Until when answers are waited for of those whom an invitation is for."""

from sqlalchemy import func, select

from flows.rounds import RoundState
from storage.database.tables import invitation, round_

waited = (
    select(func.max(round_.c.closes))
    .where(
        round_.c.area == invitation.c.area,
        round_.c.state == RoundState.OPEN,
        round_.c.opened < invitation.c.expires,
    )
    .scalar_subquery()
    .label("waited")
)
"""The last day of the open round's answers, NULL where that was opened once the invitation had run out."""
