"""What was meant, read once: from the conversation's row and the event alone, before anything is loaded.

A tap carries its press. Typed text is a button of the live card, a word that works anywhere, or the text
that is awaited. It may offer the code of an invitation besides, which only the stored ones can tell; what is
awaited never does, unless it is a link. Which it is, `flows.recognising` tries in order.
Nobody has checked the ids that are read here: the engine resolves them against the view.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from flows.codes import Offered, offered_in
from flows.consenting import agreed_on, declined_on, is_guess, unsure
from flows.conversations.results.further import Further, beneath
from flows.dates import tells_time
from flows.events import Typed
from flows.forms import Press, parse
from flows.presses.answering import NOTED
from flows.presses.arriving import CODE, JOIN_AS, JOIN_NAMED, MAIL_AT
from flows.presses.partnership import AREA
from flows.presses.rounds import BECAUSE, DISSENT, PLANNED
from flows.replies import Button, flat
from flows.table import TABLE
from flows.typed.anywhere import COMMANDS
from flows.typed.asked import AGAIN, Asked
from flows.typed.behind import question_behind
from flows.typed.halves import Half
from flows.typed.keys import named_among, plain
from flows.typed.own_place import place_said
from flows.typed.sharing import asked_or_shared
from flows.typed.slips import Slip
from flows.verbs import Typing
from flows.view import Conversation
from flows.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What an event means by form.

    `press` is the one tapped, or that of the button typed; `word` the verb of a command or of a word that
    works anywhere, whose subject only the view can tell; `among` are the buttons that a text names if it
    names several, or one that takes its key. `awaited` is the press that typed text belongs to if it is none
    of these, and `kind` what that text is. `offered` is what may be an invitation's code. `again` shows the
    live card.

    Of a text that replies to another card than the live one, `on` is the handle of that card: `press`,
    `among` and `awaited` are that card's, and `about` shows the question that it was about: that behind the
    live card, of a text on one that explains a question. `courtesy` is the key of what to answer to a
    greeting, a thanks or an "ok" that is said to nothing in particular.

    `asked` is an everyday question that is answered beside the live card.

    `half` is what a longer text says of the answers on the card that don't follow from it.

    `between` is the button that the text names of a message that came in between, where it means something
    on the live card too; `press` is then what a yes there is to, if it asks for one. `besides` is what was
    said before, which a yes keeps as a note. `forgotten`: it was said on a card of which nothing is known any
    more. `slip` is what it wants with the last answer.
    """

    press: Press | None = None
    word: str | None = None
    among: tuple[Button, ...] = ()
    awaited: Press | None = None
    kind: Typing = Typing.NOTE
    offered: Offered | None = None
    again: Press | None = None
    on: str | None = None
    about: Press | None = None
    courtesy: str = ""
    asked: Asked | None = None
    half: Half | None = None
    between: Button | None = None
    besides: str = field(default="", repr=False)
    forgotten: bool = False
    slip: Slip | None = None

    @property
    def meant(self) -> Press | None:
        """The press that the event comes to, if it says one by itself."""
        return self.press or self.awaited or self.about


_NO_QUESTION = frozenset(Typing) - {Typing.LIST, Typing.TO_COLLEAGUES}
"""What is awaited that an everyday question can't be."""

_TAKES_QUESTIONS = frozenset({BECAUSE.verb, DISSENT.verb, JOIN_AS.verb, NOTED.verb, PLANNED.verb})
"""Verbs that answer one themselves, or take it: a note may be one, unless it asks what is asked."""


@dataclass(frozen=True, kw_only=True)
class Heard:
    """A typed text as recognisers look at it; what several of them ask of it is found out once.

    `here` is what the text means on the live card, for those that look at a message which came in between.
    """

    conversation: Conversation
    event: Typed
    words: Words
    here: Reading | None = None

    @property
    def text(self) -> str:
        """What was typed."""
        return self.event.text

    @cached_property
    def buttons(self) -> list[Button]:
        """The buttons of the live card."""
        return self.conversation.buttons

    @cached_property
    def beneath(self) -> list[Further]:
        """What stands one card further on, and may be typed here as well."""
        return beneath(self.again, self.words)

    @cached_property
    def again(self) -> Press | None:
        """The press that shows the live card again, or the question which that explains."""
        live = self.conversation.live
        return question_behind(live) or (parse(live.again) if live else None)

    @cached_property
    def _awaits(self) -> tuple[Press | None, Typing]:
        press = parse(self.conversation.awaiting) if self.conversation.awaiting else None
        verb = TABLE.get(press.verb) if press else None
        if press is None or verb is None or verb.typed is None or not verb.form.fits(press):
            return None, Typing.NOTE
        return press, verb.typed

    @property
    def awaited(self) -> Press | None:
        """The press that free text belongs to now."""
        return self._awaits[0]

    @property
    def kind(self) -> Typing:
        """What text that is."""
        return self._awaits[1]

    @property
    def is_note(self) -> bool:
        """Whether a note is awaited: "do it" is one."""
        return self.awaited is not None and self.kind is Typing.NOTE

    @cached_property
    def offered(self) -> Offered | None:
        """What may be an invitation's code; where a text is awaited only a link is."""
        is_asked = self.again is not None and self.again.verb == CODE.verb
        offered, awaited = offered_in(self.text, asked=is_asked), self.awaited
        is_text = awaited is not None and awaited.verb not in {JOIN_NAMED.verb, MAIL_AT.verb}
        return None if is_text and offered and not offered.linked else offered

    @cached_property
    def agreed(self) -> list[Button]:
        """What a yes in any words is to."""
        return agreed_on(self.buttons, self.text, self.words)

    @cached_property
    def named_loosely(self) -> list[Button]:
        """The buttons that a text names, by a part of what they say as well."""
        return named_among(self.buttons, self.text, self.words)

    @cached_property
    def named_exactly(self) -> list[Button]:
        """The buttons that a text names by what they say, or says yes or no to."""
        agreed = [] if self.is_note else self.agreed
        if self.awaited is None and not agreed:
            agreed = declined_on(self.buttons, self.text, self.words)
        return agreed or named_among(self.buttons, self.text, self.words, exactly=True)

    @cached_property
    def named(self) -> Sequence[Button]:
        """The buttons that a text names in any way that may be meant where it stands."""
        if self.named_exactly:
            return self.named_exactly
        may_be_part = self.awaited is None or (self.kind is Typing.DATE and not tells_time(self.text))
        loosely = self._named_in_part if may_be_part else []
        return loosely or ([] if self.awaited else place_said(self.buttons, self.text, self.words))

    @property
    def _named_in_part(self) -> list[Button]:
        """The same by a part of what they say; a command leads elsewhere, unless a label begins with it."""
        said, found = plain(self.text), self.named_loosely
        if said not in COMMANDS:
            return found
        return [one for one in found if said != AREA.verb and plain(one.label).startswith(said)]

    @cached_property
    def unsure(self) -> list[Button]:
        """What a text that names no button may mean."""
        return unsure(self.buttons, self.text, self.words)

    @cached_property
    def may_wish(self) -> bool:
        """Whether a text may want something in a sentence: no button is it, and no other text awaited."""
        said = self.agreed or self.named_loosely
        if said and not is_guess(said, self.text, self.words):
            return False
        return self.awaited is None or self.kind is Typing.DATE

    @cached_property
    def asked(self) -> Asked | None:
        """What a text asks that anybody may; None where what is awaited takes or answers it."""
        awaited = self.awaited
        if awaited and self.kind not in _NO_QUESTION:
            return None
        asked = asked_or_shared(self.text, self.buttons, self.words, is_awaited=awaited is not None)
        takes_it = asked and awaited and awaited.verb in _TAKES_QUESTIONS and asked.topic != AGAIN
        return None if takes_it else asked

    @cached_property
    def between(self) -> list[Button]:
        """The buttons of a message that came in between."""
        told = self.conversation.told
        return flat(told.buttons) if told else []
