"""What somebody saw when they were given a button, as its press carries it."""

import base64
import hashlib


def mark(seen: str) -> str:
    """Eight letters that tell a text from any other."""
    return base64.b32encode(hashlib.sha256(seen.encode()).digest()[:5]).decode().lower()
