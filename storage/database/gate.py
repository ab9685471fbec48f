"""How processes that share a database let each other in."""

GATE = 0x61756469745F6731
"""Held by all who answer, each beside the others, and by whoever does anything else alone."""

WRITES = 0x61756469745F7731
"""Held by the one who writes, from the first row to the end of the transaction."""

BEGIN = "BEGIN ISOLATION LEVEL READ COMMITTED"
BESIDE = f"{BEGIN}; SELECT pg_advisory_xact_lock_shared({GATE})"
ALONE = f"{BEGIN}; SELECT pg_advisory_xact_lock({GATE})"
"""How a transaction that writes begins; each statement then sees what was committed before it."""

ASKING = f"{BEGIN} READ ONLY"
"""How each question begins of what is read in a moment: it is over with the answer, which takes one trip."""
