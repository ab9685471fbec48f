"""A partnership, its teams and its people."""

from flows.wording.en.partnership import (
    area,
    details,
    following,
    handover,
    invitations,
    journal,
    leave,
    members,
    newlink,
    outcomes,
    own_team,
    pasting,
    progress,
    teams,
    unapproved,
)

TEXTS: dict[str, str] = {
    **area.TEXTS,
    **details.TEXTS,
    **following.TEXTS,
    **handover.TEXTS,
    **invitations.TEXTS,
    **journal.TEXTS,
    **leave.TEXTS,
    **members.TEXTS,
    **newlink.TEXTS,
    **outcomes.TEXTS,
    **own_team.TEXTS,
    **pasting.TEXTS,
    **progress.TEXTS,
    **teams.TEXTS,
    **unapproved.TEXTS,
}
