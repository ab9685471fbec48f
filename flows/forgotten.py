"""Cards that a chat shows and nothing is known of any more: the database is a backup older than they are."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """What came after one backup: the cards with handles above `after`, and below `before` once one was sent.

    The card `after` itself may have been replaced in place since: it is lost unless all that it carries is
    among the presses `shown` on it when the backup was made. A channel that counts its messages gives later
    ones higher numbers; a handle that is no number is none of these.
    """

    after: int
    before: int | None = None
    shown: tuple[str, ...] = ()

    def until(self, handle: str | None) -> Self:
        """The same once it is known that the card with this handle was sent since."""
        if self.before is not None or handle is None:
            return self
        return replace(self, before=number(handle))

    def holds(self, card: str | None, presses: Collection[str]) -> bool:
        """Whether a card that carries these presses is one of them."""
        if card is None or not card.isdecimal():
            return False
        if int(card) == self.after:
            return not {*presses} <= {*self.shown}
        return self.after < int(card) and (self.before is None or int(card) < self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """The cards of one chat that came after the backup restored last, and after those restored `earlier`."""

    after: int
    before: int | None = None
    shown: tuple[str, ...] = ()
    earlier: tuple[Lost, ...] = ()

    def until(self, handle: str | None) -> "Forgotten":
        """The same once it is known that the card with this handle was sent since."""
        return replace(self, before=self._last.until(handle).before)

    def holds(self, card: str | None, presses: Collection[str], since: Collection[str]) -> bool:
        """Whether a card is one of them; what shows buttons that were sent `since` is not."""
        if not {*presses}.isdisjoint(since):
            return False
        return any(one.holds(card, presses) for one in (*self.earlier, self._last))

    def again(self, after: int, shown: tuple[str, ...]) -> "Forgotten":
        """The same once another backup was restored, whose newest card was `after`, with these presses."""
        if self.before is None:
            # nothing was sent between the two
            return self
        return Forgotten(after=after, shown=shown, earlier=(*self.earlier, self._last))

    @property
    def _last(self) -> Lost:
        return Lost(after=self.after, before=self.before, shown=self.shown)


def number(handle: str | None) -> int:
    """A handle as a number, 0 where it is none."""
    return int(handle) if handle and handle.isdecimal() else 0
