"""The live cards of conversations as they are stored: whoever wrote one lately has no need to take it apart.

A card is read once, with what is said next in its conversation, and nearly always by the process that wrote
it. What is kept here goes by the whole stored text, so that what is read is in any case what is on disk.
"""

from collections import OrderedDict

from flows.view import LiveCard
from storage.codec import decode, encode

MOST = 1024
"""Cards that are kept, a few kilobytes each; the oldest go first."""

_written: OrderedDict[str, LiveCard] = OrderedDict()


def stored(live: LiveCard) -> str:
    """The text of a card as it is written."""
    text = encode(live)
    _written[text] = live
    if len(_written) > MOST:
        _written.popitem(last=False)
    return text


def read(text: str) -> LiveCard:
    """The card that a text was written of; raise CannotDecode."""
    return _written.pop(text, None) or decode(text, LiveCard)


def forget() -> None:
    """Begin with none, as after a restart."""
    _written.clear()
