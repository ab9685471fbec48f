"""A partnership, its teams and its people."""

from flows.wording.en.partnership import area, details, invitations, journal, leave, members, pasting, teams

TEXTS: dict[str, str] = {
    **area.TEXTS,
    **details.TEXTS,
    **invitations.TEXTS,
    **journal.TEXTS,
    **leave.TEXTS,
    **members.TEXTS,
    **pasting.TEXTS,
    **teams.TEXTS,
}
