"""What somebody saw when they were given a button: as its press carries it, or by when they were given it."""

import base64
import hashlib
from datetime import datetime

from flows.cards import is_on
from flows.events import Tapped
from flows.talk import Talk


def mark(seen: str) -> str:
    """Eight letters that tell a text from any other."""
    return base64.b32encode(hashlib.sha256(seen.encode()).digest()[:5]).decode().lower()


def is_unseen(talk: Talk, at: datetime) -> bool:
    """Whether something came after the person was last shown a card."""
    looked = talk.view.conversation.looked
    return looked is not None and at > looked


def is_older(talk: Talk) -> bool:
    """Whether another card than the live one was tapped."""
    event, live = talk.event, talk.live
    return isinstance(event, Tapped) and not (live and is_on(live, event))
