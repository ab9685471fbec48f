"""Replies handed from the one who writes to the one who delivers, without a way round over the disk.

They are on disk before they are handed over. What is still undelivered when the process ends is read from
there by the next one.
"""

from collections import deque
from collections.abc import Sequence

from storage.queues.outbox import OutboxRow


class Mail:
    """A box for each channel that is delivered over in this process; others' replies wait on disk."""

    def __init__(self) -> None:
        self._boxes: dict[str, deque[OutboxRow]] = {}

    def open(self, channel: str) -> deque[OutboxRow]:
        """A new empty box for a channel, which from now on gets everything that is put in."""
        box = self._boxes[channel] = deque()
        return box

    def close(self, channel: str) -> None:
        """Put nothing into a channel's box any more."""
        self._boxes.pop(channel, None)

    def put(self, rows: Sequence[OutboxRow]) -> None:
        """Put each row into its channel's box, in this order."""
        for row in rows:
            box = self._boxes.get(row.address.channel)
            if box is not None:
                box.append(row)
