"""A partnership, its teams and its people."""

from flows.wording.en.partnership import (
    area,
    details,
    following,
    handover,
    hold,
    invitations,
    journal,
    leave,
    members,
    outcomes,
    own_team,
    pasting,
    progress,
    statement,
    teams,
    unapproved,
)

TEXTS: dict[str, str] = {
    **area.TEXTS,
    **details.TEXTS,
    **following.TEXTS,
    **handover.TEXTS,
    **hold.TEXTS,
    **invitations.TEXTS,
    **journal.TEXTS,
    **leave.TEXTS,
    **members.TEXTS,
    **outcomes.TEXTS,
    **own_team.TEXTS,
    **pasting.TEXTS,
    **progress.TEXTS,
    **statement.TEXTS,
    **teams.TEXTS,
    **unapproved.TEXTS,
}
