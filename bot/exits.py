"""How a command ends: its exit code, and what it says to whoever ran it."""

import sys

OK, CHECK_FAILED, UNUSABLE, OUR_FAULT, TRY_AGAIN, INTERRUPTED = 0, 1, 2, 70, 75, 130


def say(*sentences: str) -> None:
    """Write sentences to the standard error, a line each."""
    for sentence in sentences:
        print(sentence, file=sys.stderr)


def counted(number: int, what: str) -> str:
    """So many of something in words."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
