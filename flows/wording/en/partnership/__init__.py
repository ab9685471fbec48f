"""A partnership, its teams and its people."""

from flows.wording.en.partnership import (
    area,
    describing,
    details,
    following,
    handover,
    invitations,
    journal,
    launch,
    leave,
    members,
    outcomes,
    own_team,
    pasting,
    progress,
    teams,
    unapproved,
)

TEXTS: dict[str, str] = {
    **area.TEXTS,
    **describing.TEXTS,
    **details.TEXTS,
    **following.TEXTS,
    **handover.TEXTS,
    **invitations.TEXTS,
    **journal.TEXTS,
    **launch.TEXTS,
    **leave.TEXTS,
    **members.TEXTS,
    **outcomes.TEXTS,
    **own_team.TEXTS,
    **pasting.TEXTS,
    **progress.TEXTS,
    **teams.TEXTS,
    **unapproved.TEXTS,
}
