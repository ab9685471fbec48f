"""The conversation engine: from a view and an event to a turn.

Rules
- `respond` never raises for what a person did, and never changes anything by itself: it returns a turn.
- What a person meant is a *press*: tapped, typed as a key or a label, or given as a command. Free text is
  the text of the press that the conversation awaits, and passes the guard first.
- A press carries all it needs. Its sheet must be among the view's seats, its area or round among the boards;
  one of somebody else is answered like one that does not exist.
- The same tap on the same card within `DOUBLE_TAP_SECONDS` is one tap.
- Whatever was not understood gets one line of help and the live card again.

Every verb is a row of `flows.table`, which says what answers it, what it is about, and who may use it.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import assert_never

from flows.arguments import Ground, arguments_fit, arity_fits
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
    code_digest,
    code_in,
    new_id,
)
from flows.permissions import Denial, denied, denied_on
from flows.presses import Press, parse
from flows.replies import Card, GroupLine
from flows.table import TABLE
from flows.talk import Shown, Talk
from flows.understanding import COMMANDS, button_named, example_key, of_verb, word_known
from flows.verbs import Typing, Verb
from flows.view import Board, Conversation, Part, Scope, Seat, Turn, View, Wanted
from flows.wording import Words

DOUBLE_TAP_SECONDS = 10


_SHOWS: Mapping[str, Callable[[Talk], Shown]] = {name: verb.show for name, verb in TABLE.items() if verb.show}


def respond(view: View, event: Event) -> Turn:
    """What one event leads to."""
    turn = _respond(view, event)
    person = view.person
    if person is None or person.reachable or isinstance(event, Left | Returned | SpokeInGroup | Ticked):
        return turn
    back = ReachChanged(chain=person.id, person=person.id, reachable=True)
    return replace(turn, changes=(back, *turn.changes))


def _respond(view: View, event: Event) -> Turn:  # noqa: PLR0911 – one way out for each kind of event
    match event:
        case SpokeInGroup():
            line = GroupLine(text=Words(view.framework.language)("group"))
            return Turn(replies=(line,), conversation=view.conversation)
        case Left() | Returned():
            return _reach(view, reachable=isinstance(event, Returned))
        case Tapped():
            if _is_double(view.conversation, event):
                return Turn(conversation=view.conversation)
            return _act(view, event, parse(event.press))
        case Commanded():
            if _code_given(event):
                return joining.present(_talk(view, event, Press("start")))
            verb = COMMANDS.get(event.name.lower())
            refusal = guard.stopped(_talk(view, event, Press("start")), _words_of(event), event.message)
            return refusal or _act(view, event, parse(of_verb(verb, view)) if verb else None)
        case Typed():
            return _read(view, event)
        case SentOther():
            key = "lost.edited" if event.what == "edited" else "lost.other"
            talk = _talk(view, event, Press("start"))
            refusal = guard.stopped(talk, event.text, event.message)
            return refusal or talk.turn(talk.again(talk.words(key)))
        case Ticked():
            return clock.ticked(_talk(view, event, Press("start")), event.nudges)
        case _:
            assert_never(event)


def _words_of(command: Commanded) -> str:
    """What a person wrote behind a command; the single word behind /start is from a link, not from them."""
    is_link = command.name.lower() == "start" and len(command.argument.split()) == 1
    return "" if is_link else command.argument


def _code_given(event: Event) -> str | None:
    """The invitation code that an event gives: behind /start or /join, or typed alone."""
    match event:
        case Commanded(name=name, argument=argument) if name.lower() in {"start", "join"}:
            return code_in(argument)
        case Typed(text=text):
            return code_in(text)
        case _:
            return None


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


def _act(view: View, event: Event, press: Press | None) -> Turn:
    """Answer a press, or say why not."""
    if press is None or _needs_text(press) or not _fits(view, press):
        return _lost(view, event, "lost.button" if isinstance(event, Tapped) else "lost.text")
    talk = _talk(view, event, press)
    denial = _denied(talk.press, talk.seat, talk.board)
    return _deny(talk, denial) if denial else _answer(TABLE[press.verb], talk)


def _needs_text(press: Press) -> bool:
    """Whether only free text leads to the verb, so that no button of ours carries it."""
    verb = TABLE.get(press.verb)
    return verb is not None and verb.typed is not None


def _denied(press: Press, seat: Seat | None, board: Board | None) -> Denial | None:
    """Why the person may not do what the press says."""
    permission = TABLE[press.verb].permission
    return denied_on(permission, board) if _is_about_area(press) else denied(permission, seat)


def _answer(verb: Verb, talk: Talk) -> Turn:
    if verb.do:
        return verb.do(talk)
    return talk.turn(_SHOWS[talk.press.verb](talk))


def _read(view: View, event: Typed) -> Turn:
    """Answer typed text: a button's name, the text that is awaited, or a word that works anywhere."""
    awaited = _awaited(view)
    kind = TABLE[awaited.verb].typed if awaited else None
    if kind is not Typing.SECRET and _code_given(event):
        return joining.present(_talk(view, event, Press("start")))
    words = Words(view.framework.language)
    named = _named(view, event, words, exactly=awaited is not None)
    if named:
        return _act(view, event, parse(named))
    denial = _denied(awaited, _seat(view, awaited), _board(view, awaited)) if awaited else None
    talk = _talk(view, event, awaited if awaited and not denial else Press("start"))
    refusal = guard.stopped(talk, event.text, event.message, kind or Typing.NOTE)
    if refusal:
        return refusal
    if awaited is None:
        return _lost(view, event, "lost.text")
    if denial:
        return _deny(_talk(view, event, awaited), denial)
    return _answer(TABLE[awaited.verb], replace(talk, text=event.text))


def _awaited(view: View) -> Press | None:
    """The press that free text belongs to now."""
    awaiting = view.conversation.awaiting
    press = parse(awaiting) if awaiting else None
    return press if press and _fits(view, press) else None


def _named(view: View, event: Typed, words: Words, *, exactly: bool) -> str | None:
    """The press that the text names. While a note is awaited, a part of a button's label is not enough."""
    named = button_named(view.conversation.live, event.text, words, exactly=exactly)
    return named or word_known(view, event.text, words)


def _talk(view: View, event: Event, press: Press) -> Talk:
    return Talk(
        view=view,
        event=event,
        press=press,
        seat=_seat(view, press),
        board=_board(view, press),
        once_more=_once_more(view),
        shows=_SHOWS,
    )


def _seat(view: View, press: Press) -> Seat | None:
    return view.seat_of(press.args[0]) if _is_about_sheet(press) else view.seat


def _board(view: View, press: Press) -> Board | None:
    return view.board_of(press.args[0]) if _is_about_area(press) else None


def _once_more(view: View) -> Press:
    """The press that shows the live card again, or the start where the person may not see it any more."""
    live = view.conversation.live
    press = parse(live.again) if live else None
    if press is None or press.verb not in _SHOWS or not _fits(view, press):
        return Press("start")
    return Press("start") if _denied(press, _seat(view, press), _board(view, press)) else press


def _is_about_sheet(press: Press) -> bool:
    verb = TABLE.get(press.verb)
    return verb is not None and verb.takes[:1] == ("sheet",) and bool(press.args)


def _is_about_area(press: Press) -> bool:
    verb = TABLE.get(press.verb)
    return verb is not None and verb.takes[:1] in {("area",), ("round",)} and bool(press.args)


def _lost(view: View, event: Event, key: str) -> Turn:
    """One line of help, and the live card again; whoever writes first, or after stopping, is greeted."""
    talk = _talk(view, event, Press("start"))
    live = view.conversation.live
    if key == "lost.text" and (live is None or talk.once_more.verb == "stop"):
        return _greet(_talk(view, event, talk.once_more))
    hint = example_key(live.buttons if live else ())
    return talk.turn(talk.again(talk.words(key, hint=hint)))


def _greet(talk: Talk) -> Turn:
    """The welcome, or where the person is."""
    notice = talk.words("resume") if talk.live else ""
    return talk.turn(replace(welcome.start(talk), notice=notice))


def _deny(talk: Talk, denial: Denial) -> Turn:
    """Why not, with the way on."""
    notice = talk.words(f"denied.{denial}")
    if denial is Denial.NOT_FOUND or talk.board or talk.seat is None or _is_elsewhere(talk):
        here = replace(talk, seat=talk.view.seat, board=None)
        return here.turn(here.again(notice))
    if denial is Denial.NOT_SUBMITTED:
        return talk.turn(tasks.tasks(talk, notice))
    return talk.turn(team.menu(talk, notice))


def _is_elsewhere(talk: Talk) -> bool:
    """Whether the live card is about another sheet than the press, whose question then stays."""
    live = talk.once_more
    return talk.seat is not None and _is_about_sheet(live) and live.args[0] != talk.seat.sheet.id


def apologise(view: View, event: Event) -> Turn:
    """What a conversation is told when its event had to be parked: one sentence, and no other change."""
    if isinstance(event, Ticked):
        return Turn(conversation=view.conversation)
    sentence = Words(view.framework.language)("fault")
    card = Card(id=new_id(event, "fault"), notice=sentence)
    # the tap before is forgotten: the same one again is a new try, no double tap
    return Turn(replies=(card,), conversation=replace(view.conversation, last=None))


# what the step needs to know before it loads and batches


def wanted(conversation: Conversation, event: Event) -> Wanted:
    """What an event may name, so that it can be loaded with its view."""
    live = conversation.live
    texts = [conversation.awaiting, event.press if isinstance(event, Tapped) else None]
    if live:
        texts += [live.again, *(button.press for row in live.buttons for button in row)]
    presses = [press for press in (parse(text) for text in texts if text) if press]
    boards: dict[str, Part] = {}
    if isinstance(event, Ticked):
        boards = dict.fromkeys(event.areas, Part.PROGRESS)
        return Wanted(sheets=frozenset(event.sheets), boards=boards, nudges=True)
    for press in presses:
        if _is_about_area(press):
            boards[press.args[0]] = boards.get(press.args[0], Part.PROGRESS) | TABLE[press.verb].needs
    code = _code_given(event)
    return Wanted(
        sheets=frozenset(press.args[0] for press in presses if _is_about_sheet(press)),
        boards=boards,
        digest=code_digest(code) if code else None,
        everywhere=_asks_for_actions(event),
        nudges=any(TABLE[press.verb].needs & Part.NUDGES for press in presses if _is_about_sheet(press)),
    )


def _asks_for_actions(event: Event) -> bool:
    """Whether the event asks for the actions of an area that only its view can tell."""
    match event:
        case Commanded(name=name):
            return COMMANDS.get(name.lower()) == "actions"
        case _:
            return False


def scope_of(view: View, event: Event) -> Scope | None:
    """What the event may change, None when it changes nothing that others share."""
    press: Press | None = None
    match event:
        case Tapped():
            press = parse(event.press)
        case Typed():
            words = Words(view.framework.language)
            awaited = _awaited(view)
            named = _named(view, event, words, exactly=awaited is not None)
            press = parse(named) if named else awaited
        case _:
            return None
    if press is None or press.verb not in TABLE or not TABLE[press.verb].writes:
        return None
    if _is_about_area(press):
        board = view.board_of(press.args[0])
        return Scope(area=board.area.id, sheet=None) if board else None
    if press.verb in joining.JOINS:
        return Scope(area=view.invited.area.id, sheet=None) if view.invited else None
    seat = view.seat_of(press.args[0]) if _is_about_sheet(press) else None
    return Scope(area=seat.area.id, sheet=seat.sheet.id) if seat else None


def _fits(view: View, press: Press) -> bool:
    """Whether the verb exists and its arguments could be on a button of ours.

    A sheet or an area that is not in the view passes: the permission answers for it.
    """
    verb = TABLE.get(press.verb)
    if verb is None or not arity_fits(verb.takes, press):
        return False
    framework = view.framework
    if _is_about_area(press):
        board = view.board_of(press.args[0])
        framework = board.run.framework if board and board.run else framework
        ground = Ground(framework=framework, press=press, board=board)
        return board is None or arguments_fit(verb.takes, ground)
    if _is_about_sheet(press):
        seat = view.seat_of(press.args[0])
        framework = seat.framework if seat else framework
        return seat is None or arguments_fit(verb.takes, Ground(framework=framework, press=press, seat=seat))
    return arguments_fit(verb.takes, Ground(framework=framework, press=press))
