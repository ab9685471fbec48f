"""Where the files are that tests read, whatever folder they are run from."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
SHIPPED = ROOT / "framework.yaml"
TESTS = ROOT / "tests"
TRANSCRIPTS = TESTS / "transcripts"

TINY = TRANSCRIPTS / "tiny.yaml"
"""Six questions for Social care, in two domains of three."""

FOUR = TRANSCRIPTS / "four.yaml"
"""Four agencies, of which some questions go to two only."""

EVIDENCE = TRANSCRIPTS / "evidence.yaml"
"""Evidence of an item's own, what else it serves, and words that each nation has its own of."""
