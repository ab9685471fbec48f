"""Where somebody belongs, and how it stands there."""

TEXTS: dict[str, str] = {
    "places.team": "{team}, {area} – {state}",
    "places.let_in": "{team}, {area} – to correct in round {number}",
    "places.role": "{area} – {role}",
    "places.waiting": "no round yet",
    "places.open": "open",
    "places.answers closed": "answers closed",
    "places.draft": "draft",
    "places.released": "released",
    "places.cancelled": "cancelled",
    "places.submitted": "submitted",
}
