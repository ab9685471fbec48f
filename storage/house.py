"""What every event is answered with."""

from dataclasses import dataclass
from typing import Protocol

from flows.events import Event
from flows.terms import Terms
from flows.view import Conversation, Turn, View
from flows.wanted import Reach
from storage.reading.library import Library


class Engine(Protocol):
    """The rules of the conversation, pure: same view and event, same answer."""

    def reach(self, conversation: Conversation, event: Event, language: str) -> Reach:
        """What the event means, names and may change, by form: nobody has checked it."""
        ...

    def respond(self, view: View, event: Event, reached: Reach | None = None) -> Turn:
        """What the event leads to, which reaches what `reach` said."""
        ...

    def apologise(self, view: View, event: Event) -> Turn:
        """What to say when the event could not be handled because of a fault of ours."""
        ...


@dataclass(frozen=True, slots=True)
class House:
    """What every event is answered with: the rules, the frameworks, and what the operator allows."""

    engine: Engine
    library: Library
    terms: Terms
