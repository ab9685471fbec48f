"""Live cards and last taps as they are stored: whoever wrote one lately has no need to take it apart.

Each is read once, with what is said next in its conversation, and nearly always by the process that wrote
it. What is kept here goes by the whole stored text, so that what is read is in any case what is on disk.
"""

from collections import OrderedDict
from typing import TypeVar

from flows.taps import LastTap
from flows.view import LiveCard
from storage.codec import decode, encode

T = TypeVar("T", LiveCard, LastTap)

MOST = 2048
"""What is kept: a few kilobytes for the card and the tap of a conversation. The oldest go first."""

_written: OrderedDict[str, LiveCard | LastTap] = OrderedDict()


def stored(value: LiveCard | LastTap) -> str:
    """The text of a card, or a tap, as it is written."""
    text = encode(value)
    _written[text] = value
    if len(_written) > MOST:
        _written.popitem(last=False)
    return text


def read(text: str, cls: type[T]) -> T:
    """What a text was written of, which is of this class; raise CannotDecode."""
    kept = _written.pop(text, None)
    return kept if isinstance(kept, cls) else decode(text, cls)


def forget() -> None:
    """Begin with none, as after a restart."""
    _written.clear()
