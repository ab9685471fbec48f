"""What should be stored: plain dicts, and a few lines that know the presses but nothing of the engine."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.channel import Arrival
from flows.events import Tapped
from flows.forms import ONWARD

Key: TypeAlias = tuple[str, str]
"""A sheet and an item."""


LEAVING = frozenset({"skip", "why", "note", "na"})
"""Verbs on which an older question shrinks to its answer, if it has one."""


@dataclass(frozen=True)
class Expected:
    """What an event is to be answered with: so many cards, and so many lines that begin with a tick."""

    cards: int = 1
    ticks: int = 0


@dataclass
class Model:
    """Ratings as texts ("2", "d", "n age"), notes and backings by sheet and item; who holds which sheet."""

    holders: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    submitted: set[str] = field(default_factory=set)
    ratings: dict[Key, str] = field(default_factory=dict)
    notes: dict[Key, str] = field(default_factory=dict)
    backings: dict[Key, frozenset[str]] = field(default_factory=dict)
    raters: dict[Key, set[str]] = field(default_factory=dict)
    """Who gave the rating that stands."""

    def may_be_asked_first(self, who: str, press: str) -> bool:
        """Whether a press would replace what a colleague said, perhaps unseen, or return what stands."""
        verb, *of = press.split(":")
        if verb not in {"rate", "reason", "submit", "unnote"} or not self.may_answer(who, press):
            return False
        sheet, *args = of
        if verb == "unnote":
            # whose words a note has is not known here
            return (sheet, args[0]) in self.notes and bool(self.holders[sheet] - {who})
        if verb == "submit":
            # only from a card that shows it as it is
            return True
        key, given = (sheet, args[0]), args[1] if verb == "rate" else f"n {args[1]}"
        return self.ratings.get(key, given) != given and bool(self.raters[key] - {who})

    def may_answer(self, who: str, press: str) -> bool:
        """Whether the sheet that a press names is theirs and still open."""
        sheet = press.split(":")[1]
        return who in self.holders[sheet] and sheet not in self.submitted

    def press(self, who: str, press: str) -> Expected:
        """Take in a press."""
        verb, *args = press.split(":")
        if verb == "reopen" and who in self.holders[args[0]]:
            self.submitted.discard(args[0])
        if verb not in self._WRITES or not self.may_answer(who, press):
            shrinks = verb in LEAVING and self.may_answer(who, press) and (args[0], args[1]) in self.ratings
            return Expected(ticks=int(shrinks))
        key = (args[0], args[1])
        match verb:
            case "rate":
                return self.rate(key, args[2], who)
            case "reason":
                return self.rate(key, f"n {args[2]}", who)
            case "unnote":
                # a reason of one's own stays
                self._keep(key, "", self._apart(key)[1])
            case "submit":
                self.submitted.add(args[0])
                return Expected(cards=2)
            case "backing" | "unbacked":
                # behind what was chosen may stand that the next question comes
                return self._back(key, [one for one in args[2:] if one != ONWARD])
        return Expected()

    def in_order(self, taps: Sequence[Arrival]) -> Iterator[Arrival]:
        """Taps in the order they are handled: the oldest of each person, one for a sheet, and so on.

        Whose a sheet is makes no difference: it is not known yet where that is decided.
        """
        waiting = list(taps)
        while waiting:
            people, sheets = set[str](), set[str]()
            for tap in tuple(waiting):
                assert isinstance(tap.event, Tapped)
                who, (verb, sheet, *_) = tap.event.address.id, tap.event.press.split(":")
                if who in people:
                    continue
                people.add(who)
                if verb in self._WRITES | {"reopen"}:
                    if sheet in sheets:
                        continue
                    sheets.add(sheet)
                waiting.remove(tap)
                yield tap

    _WRITES = frozenset({"rate", "reason", "unnote", "backing", "unbacked", "submit"})

    def rate(self, key: Key, rating: str, who: str) -> Expected:
        """Keep a rating; what was said to be behind a 3 stays for when it is one again."""
        self.raters[key] = {who} | (self.raters[key] if self.ratings.get(key) == rating else set())
        self.ratings[key] = rating
        return Expected(ticks=1)

    def note(self, press: str, text: str, who: str) -> Expected:
        """Keep a text typed on the card of this press: a note, or the reason why it is not applicable."""
        verb, sheet, item, *_ = press.split(":")
        note, reason = self._apart((sheet, item))
        if verb != "na":
            self._keep((sheet, item), text, reason)
            return Expected()
        self._keep((sheet, item), "" if note == text else note, text)
        return self.rate((sheet, item), "n other", who)

    def replaces(self, press: str, text: str) -> bool:
        """Whether a text typed on the card of this press would take the place of another note."""
        verb, sheet, item, *_ = press.split(":")
        note, _ = self._apart((sheet, item))
        return verb == "note" and note not in text

    def _apart(self, key: Key) -> tuple[str, str]:
        """What is kept as a note, and as a reason of one's own below it."""
        text = self.notes.get(key, "")
        if self.ratings.get(key) != "n other":
            return text, ""
        note, _, reason = text.rpartition("\n")
        return note, reason

    def _keep(self, key: Key, note: str, reason: str) -> None:
        self.notes[key] = "\n".join(part for part in (note, reason) if part)
        if not self.notes[key]:
            del self.notes[key]

    def _back(self, key: Key, chosen: list[str]) -> Expected:
        if self.ratings.get(key) != "3":
            return Expected()
        before = self.backings.pop(key, frozenset())
        if not chosen:
            return Expected()
        self.backings[key] = frozenset(chosen) if chosen == ["nothing"] else before - {"nothing"} | {*chosen}
        return Expected(ticks=1)

    def answered(self, sheet: str) -> int:
        """How many items of a sheet have a rating."""
        return sum(of == sheet for of, _ in self.ratings)
