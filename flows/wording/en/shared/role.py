"""Roles in a partnership."""

TEXTS: dict[str, str] = {
    "role.member": "member",
    "role.lead": "lead",
    "role.coordinator": "coordinator",
    "role.scrutineer": "scrutineer",
}
