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
from functools import partial
from typing import TypeAlias, assert_never

from flows.asking.text import clean, puts_off, sighs
from flows.asking.unclear import not_understood
from flows.cards import Again, Shown
from flows.changes import ReachChanged
from flows.conversations.answering import filled, handing
from flows.conversations.arriving import approver, guard, joining, linking, listed, mailing, welcome
from flows.conversations.explaining import everyday
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
from flows.folding import after_reply, after_tap, on_forgotten
from flows.forms import Press, parse
from flows.leading import press_of
from flows.meaning import Reading, by_half, read
from flows.presses.answering import ASK, NOTED, RATE
from flows.presses.explaining import GLOSSARY
from flows.presses.rounds import AMEND, FACTS
from flows.reach import reach
from flows.replies import Button, Card, GroupLine, flat
from flows.resolving import Call, No, call_of, resolve_press
from flows.rivals import contested, is_contested, still_asked
from flows.sentences.astray import (
    at_a_loss,
    courteous,
    deny,
    for_others,
    led_back,
    no_code,
    not_corrected,
    out_or_in,
    over_meanwhile,
    unclear,
    which,
    with_why,
)
from flows.sentences.colleagues import by_sentence
from flows.sentences.halves import half_meant
from flows.sentences.keeping import offered_as_note
from flows.sentences.picking import by_its_label
from flows.sentences.questioning import asked_instead, title_asked
from flows.sentences.slipping import slipped
from flows.sentences.ways import told_where
from flows.standing import day_stays, finished, shown_back
from flows.table import TABLE
from flows.talk import Answer, Talk
from flows.turns import still_told
from flows.typed.asked import AGAIN, Asked
from flows.typed.half import half
from flows.typed.keys import named_among
from flows.verbs import Typing
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
            return _act(talk, reading.press, "lost.button", reading)
        case Commanded():
            # a code that leads nowhere looks like much that identifies somebody
            is_code = reading.offered is not None and reading.offered.alone
            return (
                (no_code(talk, reading) if is_code else None)
                or guard.stopped(talk, event.written, event.message)
                or no_code(talk, reading)
                or for_others(talk, event.name.lower(), event.name)
                or with_why(talk, _act(talk, _of_word(reading, view), "lost.text", reading), reading)
            )
        case Typed():
            return _typed(talk, event, reading)
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


def _typed(talk: Talk, event: Typed, reading: Reading) -> Answer:
    corrected = by_its_label(talk, event, reading) or (slipped(talk, reading) if reading.slip else None)
    if answer := corrected or by_sentence(talk, event, reading):
        return answer
    if reading.courtesy or reading.asked:
        question = reading.asked
        return _asked(talk, event, reading, question) if question else courteous(talk, event, reading)
    if reading.between or reading.among:
        return unclear(talk, event, reading)
    if reading.on or reading.about:
        return _elsewhere(talk, event, reading)
    if reading.press:
        return _act(talk, reading.press, "lost.button", reading)
    return _worded(talk, event, reading, reading.word) if reading.word else _take(talk, event, reading)


def _worded(talk: Talk, event: Typed, reading: Reading, word: str) -> Answer:
    """Answer a word that works anywhere; where it leads nowhere for this person, they stay and hear why."""
    if answer := for_others(talk, word, event.text) or out_or_in(talk, word, event.text):
        return answer
    if word == AMEND.verb and talk.live and (answer := not_corrected(talk, event.text, event.message)):
        return answer
    if word == AMEND.verb and reading.again and reading.again.verb == FACTS.verb:
        # what it leads to stands there already
        return at_a_loss(talk, "lost.text", reading)
    term = everyday.word_told(talk, event.text) if word == GLOSSARY.verb else ""
    if term and talk.live:
        return talk.turn(talk.again(term))
    return with_why(talk, _act(talk, _of_word(reading, talk.view), "lost.text", reading), reading)


def _asked(talk: Talk, event: Typed, reading: Reading, asked: Asked) -> Answer:
    """Answer an everyday question, with the live card again."""
    refusal = None if asked.sure else guard.stopped(talk, event.text, event.message, Typing.TO_COLLEAGUES)
    if refusal:
        return refusal
    said = everyday.answered(replace(talk, text=event.text), asked)
    if not said and asked.topic != AGAIN:
        return _take(talk, event, reading)
    if talk.live is None:
        return talk.turn(replace(welcome.start(talk), notice=said))
    return talk.turn(talk.again(said))


def _of_word(reading: Reading, view: View) -> Press | None:
    return reading.press or (parse(press_of(reading.word, view)) if reading.word else None)


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


def _act(talk: Talk, press: Press | None, lost: str, reading: Reading) -> Answer:
    """Answer a press that was tapped, named or commanded, or say why not."""
    verb = TABLE.get(press.verb) if press else None
    if press is None or (verb and verb.typed):
        # only free text leads to such a verb, so that no button of ours carries it
        return at_a_loss(talk, lost, reading)
    found = resolve_press(talk, press)
    if isinstance(found, Call):
        return after_tap(talk, found.answer(), press)
    return deny(talk, found, found.denial, reading) if found.denial else at_a_loss(talk, lost, reading)


def _take(talk: Talk, event: Typed, reading: Reading) -> Answer:
    """Take typed text for what awaits it, once it has passed the guard."""
    event = replace(event, text=reading.besides, message=None) if reading.besides else event
    offered = reading.offered
    if offered and offered.alone and not reading.awaited and (answer := no_code(talk, reading)):
        return answer
    found = resolve_press(talk, reading.awaited) if reading.awaited else No(denial=None)
    call = found if isinstance(found, Call) else None
    instead = partial(call.verb.refused, call.talk, **call.values) if call and call.verb.refused else None
    # what nothing awaits is not kept: only what names somebody is worth taking out of the chat
    kind = reading.kind if call or (reading.half and reading.half.rest) else Typing.TO_COLLEAGUES
    # whoever won't say what they are asked for tells of nothing; who was asked for nothing may
    if not (puts_off(event.text, talk.words) if call else sighs(event.text, talk.words)):
        if call and kind is Typing.LIST:
            return guard.by_row(call.talk, event, call.answer, instead)
        refusal = title_asked(talk, event.text, reading, call) or guard.stopped(
            call.talk if call else talk, event.text, event.message, kind, instead
        )
        if refusal:
            return refusal if call else told_where(talk, refusal)
    if call:
        is_whose = is_contested(talk.view.conversation, event) and not reading.on
        asked_whose = talk.turn(talk.again(talk.words("lost.contested"))) if is_whose else None
        told = asked_whose or asked_instead(talk, event, reading, call)
        return told or shown_back(day_stays(talk, call.answer(event.text), reading), event.text, reading)
    if isinstance(found, No) and found.denial:
        return shown_back(deny(talk, found, found.denial, reading), event.text, reading)
    answer = no_code(talk, reading) or over_meanwhile(talk, reading) or half_meant(talk, reading)
    return answer or at_a_loss(talk, "lost.text", reading)


def _elsewhere(talk: Talk, event: Typed, reading: Reading) -> Answer:
    """Answer a text for another card than the live one: that which it replies to, or the question behind."""
    if reading.on is None:
        return led_back(talk, event, reading) or _at_question(talk, event, reading)
    if reading.press:
        return _as_tapped(talk, event, reading, reading.press)
    # no button of the card it replies to: by the question behind that
    return after_reply(talk, _by_question(talk, event, reading), event.quoted, reading.about)


def _at_question(talk: Talk, event: Typed, reading: Reading) -> Answer:
    """Answer a text on a card that explains a question as if it were typed on that."""
    call = call_of(talk, reading.about)
    asked = call.answer().shown if call else None
    if talk.live is None or not isinstance(asked, Shown):
        return at_a_loss(talk, "lost.text", reading)
    live = replace(talk.live, again=asked.again, buttons=asked.buttons)
    view = replace(talk.view, conversation=replace(talk.view.conversation, live=live))
    return _typed(replace(talk, view=view), event, read(view.conversation, event, view.language))


def _by_question(talk: Talk, event: Typed, reading: Reading) -> Answer:
    found = resolve_press(talk, reading.about) if reading.about else No(denial=None)
    asked = found.answer().shown if isinstance(found, Call) else None
    named = _named_behind(talk, event, reading, asked) if isinstance(asked, Shown) else []
    if len(named) > 1 and isinstance(asked, Shown):
        return talk.turn(replace(asked, notice=which(talk, named)))
    if named and (press := parse(named[0].press)):
        return _as_tapped(talk, event, reading, press)
    if reading.awaited:
        return _take(talk, event, reading)
    buttons = flat(asked.buttons) if isinstance(asked, Shown) else []
    if reading.half is None and (said := half(buttons, event.text, talk.words)):
        told = by_half(reading, said)
        if told.press:
            return _as_tapped(talk, event, reading, told.press)
        if told.awaited:
            return _take(talk, event, told)
        reading = told
    return _not_told(talk, event, reading, found, asked)


def _named_behind(talk: Talk, event: Typed, reading: Reading, asked: Shown) -> list[Button]:
    """What the text names on the question behind a card.

    A card that only leads back to its question asked for a note, or said why it is asked: a whole answer is
    the answer, anything else the note. One that asked for a reason takes whatever is no key of its own.
    """
    buttons = flat(asked.buttons)
    if reading.awaited is None:
        return named_among(buttons, event.text, talk.words)
    if reading.awaited.verb != NOTED.verb:
        return []
    answers = [button for button in buttons if button.verb == RATE.verb]
    return named_among(answers, event.text, talk.words, exactly=True)


def _not_told(
    talk: Talk, event: Typed, reading: Reading, found: Call | No, asked: Shown | Again | None
) -> Answer:
    """Nothing on the card says what the text is for: ask, on its question if there is one."""
    if refusal := guard.stopped(talk, event.text, event.message) or no_code(talk, reading):
        return refusal
    if isinstance(found, No) and found.denial:
        return deny(talk, found, found.denial, reading)
    question = asked if isinstance(asked, Shown) else None
    if meant := half_meant(talk, reading, question):
        return meant
    if question is None:
        return talk.turn(talk.again(talk.words("lost.quoted", text=clean(event.text))))
    said = not_understood(talk, question.buttons, reading.about)
    return offered_as_note(talk, reading, said, question) or talk.turn(replace(question, notice=said))


def _as_tapped(talk: Talk, event: Typed, reading: Reading, press: Press) -> Answer:
    """Answer what was typed as a tap on the card that it replies to."""
    tap = Tapped(id=event.id, at=event.at, address=event.address, press=str(press), card=reading.on)
    answer = _act(replace(talk, event=tap), press, "lost.button", reading)
    live = reading.again
    is_elsewhere = live is not None and live.verb == ASK.verb and live.args[:2] != press.args[:2]
    if press.verb != RATE.verb or not is_elsewhere or not isinstance(answer.shown, Shown):
        return answer
    # what is answered on an older card leaves the person at their own question
    return replace(answer, shown=Again(notice=answer.shown.notice))


def apologise(view: View, event: Event) -> Turn:
    """What a conversation is told when its event had to be parked: one sentence, and no other change."""
    if isinstance(event, Ticked):
        return Turn(conversation=view.conversation)
    card = Card(id=new_id(event, "fault"), notice=Words(view.language)("lost.fault"))
    # the tap before is forgotten: the same one again is a new try, no double tap
    told = still_told(view.conversation)
    return Turn(replies=(card,), conversation=replace(view.conversation, last=None, told=told))
