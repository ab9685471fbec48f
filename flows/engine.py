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
- Every verb is a row of `flows.table`: what answers it, what it is about, and who may use it.
"""

from dataclasses import replace
from typing import TypeAlias, assert_never

from flows.changes import ReachChanged
from flows.conversations.answering import filled, handing
from flows.conversations.arriving import approver, guard, joining, linking, listed, mailing
from flows.conversations.reminders import clock
from flows.events import (
    CodeAsked,
    Commanded,
    Event,
    FileRead,
    Left,
    MailboxShown,
    Returned,
    SentFile,
    SentOther,
    SpokeInGroup,
    Tapped,
    Ticked,
    Typed,
    new_id,
)
from flows.folding import on_forgotten
from flows.meaning import Reading
from flows.outcomes import act, of_word, typed
from flows.reach import reach
from flows.recognising import read
from flows.replies import Card, GroupLine
from flows.rivals import contested, still_asked
from flows.sentences.astray import (
    for_others,
    no_code,
    with_why,
)
from flows.standing import finished
from flows.talk import Answer, Talk
from flows.turns import still_told
from flows.view import Conversation, Turn, View
from flows.walks import going_on
from flows.wanted import Reach
from flows.wording import Words

__all__ = ["apologise", "reach", "respond"]

DOUBLE_TAP_SECONDS = 10

_NOT_SAID = Left | Returned | SpokeInGroup | Ticked | FileRead | CodeAsked | MailboxShown
_Said: TypeAlias = Tapped | Commanded | Typed | SentOther | SentFile


def respond(view: View, event: Event, reached: Reach | None = None) -> Turn:
    """What one event leads to; `reached` is what `reach` gave for it, asked for here where it is left out."""
    known = reached.reading if reached else None
    reading = known if isinstance(known, Reading) else read(view.conversation, event, view.language)
    turn = _respond(view, event, reading)
    person = view.person
    if person is None or person.reachable or isinstance(event, _NOT_SAID):
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
        case Ticked() | CodeAsked() | MailboxShown():
            return _unsaid(Talk(view=view, event=event), event)
        case Tapped() if _is_double(view.conversation, event):
            return Turn(conversation=view.conversation)
        case FileRead():
            came = _read(Talk(view=view, event=event), event)
            return finished(came, reading) if came else Turn(conversation=view.conversation)
        case Tapped() | Commanded() | Typed() | SentOther() | SentFile():
            answer = still_asked(view, event, _answered(view, event, reading))
            return going_on(view, event, contested(view, event, finished(answer, reading)))
        case _:
            assert_never(event)


def _unsaid(talk: Talk, event: Ticked | CodeAsked | MailboxShown) -> Turn:
    """What nobody said in a conversation, and shows no card there to go on from."""
    match event:
        case Ticked():
            return clock.ticked(talk, event.nudges)
        case CodeAsked():
            return mailing.signs_in(talk, shown=event.shown)
        case MailboxShown():
            return mailing.shown_by_account(talk, event.mailbox)


def _answered(view: View, event: _Said, reading: Reading) -> Answer:
    talk = Talk(view=view, event=event)
    if reading.forgotten and not view.given:
        return on_forgotten(talk)
    if entered := _entered(talk):
        return entered
    match event:
        case Tapped():
            return act(talk, reading.press, "lost.button", reading)
        case Commanded():
            # a code that leads nowhere looks like much that identifies somebody
            is_code = reading.offered is not None and reading.offered.alone
            return (
                (no_code(talk, reading) if is_code else None)
                or guard.stopped(talk, event.written, event.message)
                or no_code(talk, reading)
                or for_others(talk, event.name.lower(), event.name)
                or with_why(talk, act(talk, of_word(reading, view), "lost.text", reading), reading)
            )
        case Typed():
            return typed(talk, event, reading)
        case SentOther() | SentFile():
            return _not_text(talk, event)


def _entered(talk: Talk) -> Answer | None:
    """The answer to a code that leads somewhere."""
    view = talk.view
    if view.given:
        return joining.present(talk, view.given)
    if view.link and view.link_given:
        return approver.present(talk, view.link)
    if view.linking and view.linking_given:
        of_mail = bool(view.linking.confirms)
        return mailing.present(talk, view.linking) if of_mail else linking.present(talk, view.linking)
    return None


def _not_text(talk: Talk, event: SentOther | SentFile) -> Answer:
    if isinstance(event, SentFile):
        refused = guard.stopped(talk, filled.words_with(event), event.message)
        return refused or listed.sent(talk, event) or handing.sent(talk, event) or filled.sent(talk, event)
    key = "lost.edited" if event.what == "edited" else "lost.caption" if event.text.strip() else "lost.other"
    return guard.stopped(talk, event.text, event.message) or talk.turn(talk.again(talk.words(key)))


def _read(talk: Talk, event: FileRead) -> Answer | None:
    """What is said of a file that was read, None for one that nobody waits for."""
    filing = talk.view.filing
    if event.area:
        return listed.came(talk, event)
    if filing and filing.hands and filing.id == event.filing:
        return handing.came(talk, filing, event) if filing.filled is None else None
    return filled.came(talk, event)


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


def apologise(view: View, event: Event) -> Turn:
    """What a conversation is told when its event had to be parked: one sentence, and no other change."""
    if isinstance(event, Ticked):
        return Turn(conversation=view.conversation)
    card = Card(id=new_id(event, "fault"), notice=Words(view.language)("lost.fault"))
    # the tap before is forgotten: the same one again is a new try, no double tap
    told = still_told(view.conversation)
    return Turn(replies=(card,), conversation=replace(view.conversation, last=None, told=told))
