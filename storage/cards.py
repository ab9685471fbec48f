"""Live cards, last taps and what pages show, as they are stored: who wrote one lately need not take it apart.

Each is read soon after, by a page or with what is said next in its conversation, and nearly always by the
process that wrote it. What is kept here goes by the whole stored text, so that what is read is in any case
what is on disk. Files that were sent are not kept: they are large, and read once if at all.
"""

from collections import OrderedDict
from typing import TypeAlias, TypeVar

from flows.events import LastTap
from flows.people import Address
from flows.replies import Card, Fold, Reply
from flows.view import LiveCard
from storage.codec import decode, decode_reply, encode

Kept: TypeAlias = LiveCard | LastTap | Card | Fold

T = TypeVar("T", LiveCard, LastTap)

MOST = 2048
"""What is kept: a few kilobytes for the card, the tap and the page of a conversation. The oldest go first."""

Place: TypeAlias = tuple[type[Kept], Address]
"""What there is one of: the live card of a conversation, its last tap."""

_written: OrderedDict[str, tuple[Kept, Place | None]] = OrderedDict()
_latest: dict[Place, str] = {}


def stored(value: LiveCard | LastTap | Reply, *, of: Address | None = None) -> str:
    """The text of a card, a tap or a reply, as it is written.

    Where it is `of` a conversation, what was there before it is kept no longer.
    """
    text = encode(value)
    if isinstance(value, Kept):
        place = (type(value), of) if of else None
        if place:
            _let_go(_latest.get(place))
            _latest[place] = text
        _written[text] = value, place
        if len(_written) > MOST:
            _let_go(next(iter(_written)))
    return text


def _let_go(text: str | None) -> None:
    _, place = _written.pop(text, (None, None)) if text is not None else (None, None)
    if place and _latest.get(place) == text:
        del _latest[place]


def read(text: str, cls: type[T]) -> T:
    """What a text was written of, which is of this class; raise CannotDecode."""
    kept = _kept(text)
    return kept if isinstance(kept, cls) else decode(text, cls)


def read_reply(text: str) -> Reply:
    """The reply that a text was written of; raise CannotDecode."""
    kept = _kept(text)
    return kept if isinstance(kept, Card | Fold) else decode_reply(text)


def forget() -> None:
    """Begin with none, as after a restart."""
    _written.clear()
    _latest.clear()


def _kept(text: str) -> Kept | None:
    value, _ = _written.get(text, (None, None))
    return value
