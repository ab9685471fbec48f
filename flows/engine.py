"""The conversation engine: from a view and an event to a turn.

Rules
- `respond` never raises for what a person did, and never changes anything by itself: it returns a turn.
- What a person meant is a *press*: tapped, typed as a key or a label, or given as a command. Free text is
  the text of the press that the conversation awaits, and passes the guard first.
- A press is understood once, in two stages. `read` takes it from the conversation's row and the event alone;
  `reach` says what to load and to lock for it. Here it is resolved against the view: its sheet must be among
  the seats, its area or round among the boards, and its arguments become values of the framework they are
  pinned to. What is somebody else's is answered like what does not exist.
- The same tap on the same card within `DOUBLE_TAP_SECONDS` is one tap.
- Whatever was not understood gets one line of help and the live card again.

Every verb is a row of `flows.table`, which says what answers it, what it is about, and who may use it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, assert_never

from flows.arguments import Ground, Subject, resolve
from flows.asking.keys import example_key, named_among
from flows.cards import Again, Shown
from flows.changes import ReachChanged
from flows.conversations.answering import tasks
from flows.conversations.arriving import guard, joining, welcome
from flows.conversations.reminders import clock
from flows.conversations.results import team
from flows.events import (
    Commanded,
    Event,
    Left,
    Returned,
    SentOther,
    SpokeInGroup,
    Tapped,
    Ticked,
    Typed,
    new_id,
)
from flows.meaning import Reading, press_of, read
from flows.permissions import Denial, acting, denied, denied_on
from flows.presses import ASK, STOP, Press, parse
from flows.reach import reach
from flows.replies import Button, Card, GroupLine
from flows.table import TABLE
from flows.talk import Answer, Talk
from flows.turns import turn_of
from flows.verbs import Typing, Verb
from flows.view import Board, Conversation, Reach, Seat, Turn, View
from flows.wording import Words

__all__ = ["apologise", "reach", "respond"]

DOUBLE_TAP_SECONDS = 10

WORDS_OF_A_NOTE = 4
"""A text this long at a question was meant as a note."""


def respond(view: View, event: Event, reached: Reach | None = None) -> Turn:
    """What one event leads to; `reached` is what `reach` gave for it, asked for here where it is left out."""
    known = reached.reading if reached else None
    reading = known if isinstance(known, Reading) else read(view.conversation, event, view.language)
    turn = _respond(view, event, reading)
    person = view.person
    if person is None or person.reachable or isinstance(event, Left | Returned | SpokeInGroup | Ticked):
        return turn
    back = ReachChanged(chain=person.id, person=person.id, reachable=True)
    return replace(turn, changes=(back, *turn.changes))


def _respond(view: View, event: Event, reading: Reading) -> Turn:
    match event:
        case SpokeInGroup():
            line = GroupLine(text=Words(view.language)("lost.group"))
            return Turn(replies=(line,), conversation=view.conversation)
        case Left() | Returned():
            return _reach(view, reachable=isinstance(event, Returned))
        case Ticked():
            return clock.ticked(Talk(view=view, event=event), event.nudges)
        case Tapped() if _is_double(view.conversation, event):
            return Turn(conversation=view.conversation)
        case Tapped() | Commanded() | Typed() | SentOther():
            return _finished(_answered(view, event, reading), reading)
        case _:
            assert_never(event)


def _answered(view: View, event: Tapped | Commanded | Typed | SentOther, reading: Reading) -> Answer:
    talk = Talk(view=view, event=event)
    if view.given:
        return joining.present(talk, view.given)
    match event:
        case Tapped():
            return _act(talk, reading.press, "lost.button", reading)
        case Commanded():
            refusal = guard.stopped(talk, _words_of(event), event.message)
            return (
                refusal
                or _no_code(talk, reading)
                or _act(talk, _of_word(reading, view), "lost.text", reading)
            )
        case Typed():
            return _typed(talk, event, reading)
        case SentOther():
            refusal = guard.stopped(talk, event.text, event.message)
            key = "lost.edited" if event.what == "edited" else "lost.other"
            return refusal or talk.turn(talk.again(talk.words(key)))


def _typed(talk: Talk, event: Typed, reading: Reading) -> Answer:
    if reading.among:
        return talk.turn(talk.again(_which(talk, reading.among)))
    if reading.on and reading.press:
        return _as_tapped(talk, event, reading, reading.press)
    if reading.on and not reading.awaited:
        return _on_quoted(talk, event, reading)
    if reading.press or reading.word:
        return _act(talk, reading.press or _of_word(reading, talk.view), "lost.text", reading)
    return _take(talk, event, reading)


def _words_of(command: Commanded) -> str:
    """What a person wrote behind a command; the single word behind /start is from a link, not from them."""
    is_link = command.name.lower() == "start" and len(command.argument.split()) == 1
    return "" if is_link else command.argument


def _of_word(reading: Reading, view: View) -> Press | None:
    return parse(press_of(reading.word, view)) if reading.word else None


def _reach(view: View, *, reachable: bool) -> Turn:
    """Remember that the person blocked the assistant or came back; nothing is sent."""
    person = view.person
    if person is None or person.reachable is reachable:
        return Turn(conversation=view.conversation)
    change = ReachChanged(chain=person.id, person=person.id, reachable=reachable)
    return Turn(changes=(change,), conversation=view.conversation)


def _is_double(conversation: Conversation, event: Tapped) -> bool:
    last = conversation.last
    if last is None or last.press != event.press or last.card != event.card:
        return False
    return abs((event.at - last.at).total_seconds()) < DOUBLE_TAP_SECONDS


# resolving


@dataclass(frozen=True, slots=True, kw_only=True)
class _Call:
    """A press resolved: what answers it, the talk it is for, and its arguments as values, by name."""

    verb: Verb
    talk: Talk
    values: Mapping[str, Any]

    def answer(self, text: str = "") -> Answer:
        """What the handler makes of it; `text` is what was awaited."""
        talk = replace(self.talk, text=text) if text else self.talk
        if self.verb.do:
            return self.verb.do(talk, **self.values)
        return talk.turn(self.show())

    def show(self) -> Shown | Again:
        """The card that a verb shows which changes nothing."""
        if self.verb.show is None:
            return Again(notice="")
        return self.verb.show(self.talk, **self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class _No:
    """Why a press is not answered: a denial about what it names, or None where no button of ours says it."""

    denial: Denial | None
    seat: Seat | None = None
    of_area: bool = False


def _resolve(talk: Talk, press: Press) -> _Call | _No:
    """The press against what the view holds: its subject, its arguments, and whether the person may."""
    verb = TABLE.get(press.verb)
    if verb is None or not verb.form.fits(press):
        return _No(denial=None)
    match verb.form.about:
        case None:
            values = resolve(verb.form.takes, press.args, Ground(current=talk.view.framework))
            return _No(denial=None) if values is None else _Call(verb=verb, talk=talk, values=values)
        case Subject.SHEET:
            return _on_sheet(talk, verb, press, talk.view.seat_of(press.args[0]))
        case _:
            return _on_board(talk, verb, press, talk.view.board_of(press.args[0]))


def _on_sheet(talk: Talk, verb: Verb, press: Press, seat: Seat | None) -> _Call | _No:
    if seat is None:
        return _No(denial=Denial.NOT_FOUND)
    values = resolve(verb.form.takes, press.args[1:], Ground(current=talk.view.framework, seat=seat))
    if values is None:
        return _No(denial=None)
    denial = denied(verb.permission, seat)
    if denial:
        return _No(denial=denial, seat=seat)
    return _Call(verb=verb, talk=talk.on(seat), values=values)


def _on_board(talk: Talk, verb: Verb, press: Press, board: Board | None) -> _Call | _No:
    if board is None:
        return _No(denial=Denial.NOT_FOUND, of_area=True)
    values = resolve(verb.form.takes, press.args[1:], Ground(current=talk.view.framework, board=board))
    if values is None:
        return _No(denial=None)
    place = acting(verb.permission, board)
    if place is None:
        return _No(denial=denied_on(verb.permission, board), of_area=True)
    return _Call(verb=verb, talk=talk.about(board, place), values=values)


# answering


def _act(talk: Talk, press: Press | None, lost: str, reading: Reading) -> Answer:
    """Answer a press that was tapped, named or commanded, or say why not."""
    verb = TABLE.get(press.verb) if press else None
    if press is None or (verb and verb.typed):
        # only free text leads to such a verb, so that no button of ours carries it
        return _lost(talk, lost, reading)
    found = _resolve(talk, press)
    if isinstance(found, _Call):
        return found.answer()
    return _deny(talk, found, found.denial, reading) if found.denial else _lost(talk, lost, reading)


def _take(talk: Talk, event: Typed, reading: Reading) -> Answer:
    """Take typed text for what awaits it, once it has passed the guard."""
    offered = reading.offered
    if offered and offered.alone and not reading.awaited and (answer := _no_code(talk, reading)):
        return answer
    found = _resolve(talk, reading.awaited) if reading.awaited else _No(denial=None)
    call = found if isinstance(found, _Call) else None
    instead = None
    if call and call.verb.refused:
        instead = partial(call.verb.refused, call.talk, **call.values)
    # what nothing awaits is not kept: only what names somebody is worth taking out of the chat
    kind = reading.kind if call else Typing.TO_COLLEAGUES
    refusal = guard.stopped(call.talk if call else talk, event.text, event.message, kind, instead)
    if refusal:
        return refusal
    if call:
        return call.answer(event.text)
    if isinstance(found, _No) and found.denial:
        return _deny(talk, found, found.denial, reading)
    return _no_code(talk, reading) or _lost(talk, "lost.text", reading)


def _on_quoted(talk: Talk, event: Typed, reading: Reading) -> Answer:
    """Answer a text that is no button of the card it replies to: by the question behind that, or ask."""
    found = _resolve(talk, reading.about) if reading.about else _No(denial=None)
    asked = found.answer().shown if isinstance(found, _Call) else None
    if isinstance(asked, Shown):
        named = named_among([button for row in asked.buttons for button in row], event.text, talk.words)
        if len(named) > 1:
            return talk.turn(replace(asked, notice=_which(talk, named)))
        if named and (press := parse(named[0].press)):
            return _as_tapped(talk, event, reading, press)
    refusal = guard.stopped(talk, event.text, event.message) or _no_code(talk, reading)
    if refusal:
        return refusal
    if isinstance(found, _No) and found.denial:
        return _deny(talk, found, found.denial, reading)
    which: Shown | Again = talk.again(talk.words("lost.quoted"))
    if isinstance(asked, Shown):
        which = replace(asked, notice=talk.words("lost.text", hint=example_key(asked.buttons)))
    return talk.turn(which)


def _which(talk: Talk, named: Sequence[Button]) -> str:
    """What to say of a text that names several buttons: all of them, as they are typed."""
    return talk.words("lost.which", choices=", ".join(f"{button.key} {button.label}" for button in named))


def _as_tapped(talk: Talk, event: Typed, reading: Reading, press: Press) -> Answer:
    """Answer what was typed as a tap on the card that it replies to."""
    tap = Tapped(id=event.id, at=event.at, address=event.address, press=str(press), card=reading.on)
    return _act(replace(talk, event=tap), press, "lost.button", reading)


def _no_code(talk: Talk, reading: Reading) -> Answer | None:
    """What to say of a code that leads nowhere, None for a text that is no code by its form."""
    offered = reading.offered
    if offered is None or not (offered.printed or offered.length is not None):
        return None
    return joining.unknown(talk, offered)


def _lost(talk: Talk, key: str, reading: Reading) -> Answer:
    """One line of help, and the live card again; whoever writes first, or after stopping, is greeted."""
    live = talk.live
    call = _once_more(talk, reading)
    if key == "lost.text" and (live is None or (call and call.verb.form is STOP)):
        # the welcome, or where the person is
        here = call.talk if call else talk
        return here.turn(replace(welcome.start(here), notice=talk.words("welcome.again") if live else ""))
    if key == "lost.text" and reading.again and reading.again.verb == ASK.verb and _is_a_sentence(talk.event):
        key = "lost.note"
    hint = example_key(live.buttons if live else ())
    return talk.turn(talk.again(talk.words(key, hint=hint)))


def _is_a_sentence(event: Event) -> bool:
    """Whether somebody wrote more than could be meant for a button."""
    return isinstance(event, Typed) and len(event.text.split()) >= WORDS_OF_A_NOTE


def _deny(talk: Talk, no: _No, denial: Denial, reading: Reading) -> Answer:
    """Why not, with the way on."""
    notice = talk.words(f"denied.{denial}")
    if denial is Denial.NOT_FOUND or no.seat is None or no.of_area or _is_elsewhere(talk, no.seat, reading):
        return talk.turn(talk.again(notice))
    here = talk.on(no.seat)
    if denial is Denial.NOT_SUBMITTED:
        return here.turn(tasks.tasks(here, notice))
    return here.turn(team.menu(here, notice))


def _is_elsewhere(talk: Talk, seat: Seat, reading: Reading) -> bool:
    """Whether the live card is about another sheet than the press, whose question then stays."""
    call = _once_more(talk, reading)
    about = call.talk.seat if call and call.verb.form.about is Subject.SHEET else None
    return about is not None and about.sheet.id != seat.sheet.id


# the live card once more


def _once_more(talk: Talk, reading: Reading) -> _Call | None:
    """What shows the live card again, None where there is none or the person may not see it any more."""
    found = _resolve(talk, reading.again) if reading.again else None
    return found if isinstance(found, _Call) and found.verb.show else None


def _finished(answer: Answer, reading: Reading) -> Turn:
    """The turn that an answer makes, with the live card looked up where it is to be shown again."""
    if isinstance(answer.shown, Shown):
        return turn_of(answer, answer.shown)
    talk = Talk(view=answer.talk.now, event=answer.talk.event)
    call = _once_more(talk, reading)
    shown = call.show() if call else welcome.start(talk)
    card = shown if isinstance(shown, Shown) else welcome.start(talk)
    return turn_of(answer, replace(card, notice=answer.shown.notice))


def apologise(view: View, event: Event) -> Turn:
    """What a conversation is told when its event had to be parked: one sentence, and no other change."""
    if isinstance(event, Ticked):
        return Turn(conversation=view.conversation)
    sentence = Words(view.language)("lost.fault")
    card = Card(id=new_id(event, "fault"), notice=sentence)
    # the tap before is forgotten: the same one again is a new try, no double tap
    return Turn(replies=(card,), conversation=replace(view.conversation, last=None))
