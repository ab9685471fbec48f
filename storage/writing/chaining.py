"""How rows of the journal follow from each other, as numbers and hashes: no database, no clock."""

import base64
import hashlib
from dataclasses import dataclass
from datetime import datetime

from storage.codec import moment_text, quote

LETTERS = 12
"""The letters of a fingerprint, each of 32: whoever wants a given one has to try 2**60 histories."""

_SIGN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain: how many rows it has, and the hash of the last."""

    seq: int = 0
    hash: str = ""

    def then(self, hash_: str) -> "Head":
        """The total of all rows so far and one more, whose hash this is."""
        return Head(self.seq + 1, hashlib.sha256((self.hash + hash_).encode()).hexdigest())


def row_hash(before: str, chain: str, seq: int, at: datetime, body: str) -> str:
    """The hash of a row, from the hash of the one before it in its chain."""
    row = f'{{"at":"{moment_text(at)}","body":{body},"chain":{quote(chain)},"seq":{seq}}}'
    return hashlib.sha256((before + row).encode()).hexdigest()


def fingerprint(total: Head) -> str:
    """What stands for all rows up to a total, as people copy it: three groups of four letters."""
    text = base64.b32encode(hashlib.sha256(f"{total.seq} {total.hash}".encode()).digest()).decode()[:LETTERS]
    return " ".join(text[place : place + 4] for place in range(0, LETTERS, 4))


def read_fingerprint(given: str) -> str:
    """A fingerprint as somebody typed it, with or without its spaces; raise ValueError for what is none."""
    letters = "".join(given.replace("-", " ").split()).upper()
    if len(letters) != LETTERS or not _SIGN.issuperset(letters):
        raise ValueError("no fingerprint")
    return " ".join(letters[place : place + 4] for place in range(0, LETTERS, 4))
