"""Cards that a chat shows and nothing is known of any more: the database is a backup older than they are."""

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """The cards of one chat with handles above `after`, and below `before` once a card was sent since.

    A channel that counts its messages gives later ones higher numbers; a handle that is no number is none of
    these.
    """

    after: int
    before: int | None = None

    def until(self, handle: str | None) -> "Forgotten":
        """The same once it is known that the card with this handle was sent since."""
        if self.before is not None or handle is None:
            return self
        return Forgotten(after=self.after, before=number(handle))

    def holds(self, card: str | None, press: str | None, since: Collection[str]) -> bool:
        """Whether a card is one of them; what shows buttons that were sent `since` is not."""
        if card is None or not card.isdecimal() or press in since:
            return False
        return self.after < int(card) and (self.before is None or int(card) < self.before)


def number(handle: str | None) -> int:
    """A handle as a number, 0 where it is none."""
    return int(handle) if handle and handle.isdecimal() else 0
