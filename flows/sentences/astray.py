"""What is said where there is nothing to do: for what was not understood, leads nowhere, or may not be.

One line of help or why not, with the live card again, so that everybody has a way on.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.arguments import Subject
from flows.asking.text import clean, sighs
from flows.asking.unclear import (
    half_said,
    has_room,
)
from flows.cards import Shown
from flows.consenting import unsure
from flows.conversations.answering import tasks
from flows.conversations.arriving import guard, joining, welcome
from flows.conversations.explaining import everyday
from flows.conversations.results.menu import menu
from flows.events import Typed
from flows.forms import Press, parse
from flows.leading import corrects, is_for_others, is_under_correction
from flows.meaning import Reading
from flows.people import Role
from flows.permissions import Denial
from flows.presses.answering import ASK, STOP
from flows.presses.arriving import CODE
from flows.presses.partnership import (
    LEAVE,
)
from flows.presses.results import AREA_RESULTS, TEAM_RESULTS
from flows.replies import Button, flat
from flows.resolving import No, call_of, resolve_press
from flows.sentences.steering import results_later
from flows.standing import once_more
from flows.talk import Answer, Talk
from flows.typed.asked import Asked
from flows.typed.behind import called_from
from flows.typed.besides import with_note
from flows.typed.clauses import worth_keeping
from flows.typed.keys import MOST_NAMED, is_for_yes, named_among, phrases, plain
from flows.typed.leaving import asks_who_follows, has_no_way_in
from flows.typed.levels import half
from flows.typed.replies import ENOUGH, agrees
from flows.typed.wants import wants_to_answer
from flows.unkept import what_waits
from flows.verbs import Typing
from flows.view import Seat


def courteous(talk: Talk, event: Typed, reading: Reading) -> Answer:
    """Answer a greeting, a thanks or an "ok" where it is said; whoever had stopped is met at the start."""
    is_enough = reading.courtesy == ENOUGH
    if is_enough and (told := guard.stopped(talk, event.text, event.message, Typing.TO_COLLEAGUES)):
        return told
    if talk.live is None or (reading.again is not None and reading.again.verb == STOP.verb):
        start = welcome.start(talk)
        return talk.turn(replace(start, notice=talk.words(ENOUGH)) if is_enough else start)
    return talk.turn(talk.again(talk.words(reading.courtesy)))


def no_code(talk: Talk, reading: Reading) -> Answer | None:
    """What to say of a code that leads nowhere, None for a text that is no code by its form."""
    offered = reading.offered
    if offered is None or not (offered.printed or offered.length is not None):
        return None
    return joining.unknown(talk, offered)


def for_others(talk: Talk, word: str, text: str = "") -> Answer | None:
    """The live card with why, for a word or command of who coordinates; None for any other.

    Whoever names the area itself sees what it has for them.
    """
    names_it = plain(text) in phrases(talk.words("typed.the_area"))
    is_theirs = is_for_others(word, talk.view) and not names_it
    return talk.turn(talk.again(talk.words("lost.coordinators"))) if is_theirs else None


def out_or_in(talk: Talk, word: str, text: str) -> Answer | None:
    """What to say to who can't get in though they are, or leaves where they have no place; else None."""
    held = any(not one.area.practice for one in talk.view.places)
    if word == CODE.verb and held and has_no_way_in(text, talk.words):
        runs = any(one.membership.role is Role.COORDINATOR for one in talk.view.places)
        return talk.turn(talk.again(talk.words("leaving.is_in_runs" if runs else "leaving.is_in")))
    if word != LEAVE.verb or held or talk.view.waited_for or talk.view.places:
        return None
    return talk.turn(talk.again(talk.words("leaving.no_place")))


def with_why(talk: Talk, answer: Answer, reading: Reading) -> Answer:
    """The answer to a word with what has to be said of it beside.

    Somebody asks for results and has no audit here, or none any more; somebody leaves, so that another has
    to take over.
    """
    if not isinstance(answer.shown, Shown):
        return answer
    asks_verdict = reading.word == AREA_RESULTS.verb
    has_none = (asks_verdict or reading.word == TEAM_RESULTS.verb) and not talk.view.places
    notice = talk.words("lost.no_results") if has_none else everyday.verdict(talk) if asks_verdict else ""
    if reading.word == LEAVE.verb:
        notice = " ".join(filter(None, (answer.shown.notice, _who_follows(talk))))
    return answer.noticed(notice) if notice else answer


def _who_follows(talk: Talk) -> str:
    """How somebody else takes over, "" where that was not asked."""
    text = talk.typed
    place = next((one for one in talk.view.places if not one.area.practice), None)
    if place is None or not asks_who_follows(text, talk.words):
        return ""
    key = "leaving.follows_team" if place.team else "leaving.follows_area"
    return talk.words(key, whom=place.area.contact or talk.words("leaving.somebody"))


def is_led_back(talk: Talk, reading: Reading) -> bool:
    """Whether a text is for the question that whom to call was shown on."""
    return talk.live is not None and reading.about is not None and called_from(talk.live) == reading.about


def led_back(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The question again that whom to call was shown on, with the answer to it that a text may mean.

    It is asked, as the question was not in sight. None for what says no answer.
    """
    kind = Typing.TO_COLLEAGUES
    if not sighs(event.text, talk.words) and (told := guard.stopped(talk, event.text, event.message, kind)):
        return told
    call = call_of(talk, reading.about)
    shown = call.answer().shown if call else None
    among, rest = _answers_on(shown, event.text, talk) if isinstance(shown, Shown) else ((), "")
    if not among or not isinstance(shown, Shown):
        return None
    meant = among[0] if len(among) == 1 else None
    besides = rest if meant and with_note(parse(meant.press)) and has_room(talk, meant, rest) else ""
    said = half_said(talk, among, shown.buttons, keeps=True) if besides else which(talk, among)
    asked = talk.turn(replace(shown, notice=f"{talk.words('lost.led_back')} {said}"))
    return replace(asked, meant=meant, besides=besides)


def _answers_on(shown: Shown, text: str, talk: Talk) -> tuple[tuple[Button, ...], str]:
    """What a text may mean on a card, and what it says besides."""
    buttons = flat(shown.buttons)
    named = named_among(buttons, text, talk.words) or unsure(buttons, text, talk.words)
    said = half(buttons, text, talk.words)
    if named or said is None:
        return tuple(named) if len(named) <= MOST_NAMED else (), ""
    return ((said.button,) if said.button else said.among), said.rest


def not_corrected(talk: Talk, text: str, message: str | None) -> Answer | None:
    """The answer to words of a mistake where no correction is meant, None where one is.

    Whoever can answer changes answers, and what is not released needs no correction. It may be a worry.
    """
    words, said = talk.words, plain(text)
    if said in phrases(words("typed.give_up")):
        if is_under_correction(talk.view):
            return None
        is_members = all(place.membership.role is Role.MEMBER for place in talk.view.places)
        of_one = "lost.coordinators" if is_members and talk.view.places else "lost.no_correction"
        return talk.turn(talk.again(words(ENOUGH if said in phrases(words("typed.gives_up")) else of_one)))
    if talk.view.terms.judgement(text).told_by:
        return guard.stopped(talk, text, message)
    if everyday.is_answering(talk) or not corrects(talk.view):
        return talk.turn(talk.again(everyday.answered(talk, Asked("change"))))
    return None


def unclear(talk: Talk, event: Typed, reading: Reading) -> Answer:
    """Ask about a text that may mean one thing or another; a yes is then to the one that is asked about.

    Sent again, a yes or a no that may be to the message in between is to what stands below.
    """
    between, only = reading.between, reading.among[0] if len(reading.among) == 1 else None
    if between is None:
        asked = talk.turn(talk.again(which(talk, reading.among)))
        return replace(asked, meant=only if only and is_for_yes(only) else None)
    said = talk.words("lost.between", letter=f"{between.key} {between.label}")
    if reading.press:
        return _still_open(talk, said, reading.press, reading.besides)
    if agrees(event.text, talk.words):
        conversation = replace(talk.view.conversation, told=None)
        talk = replace(talk, view=replace(talk.view, conversation=conversation))
        return talk.turn(talk.again(said))
    return replace(talk.turn(talk.again(said)), meant=between if is_for_yes(between) else None)


def _still_open(talk: Talk, said: str, press: Press, text: str) -> Answer:
    """The question again that was open when a message came in between, for a yes to that."""
    yes = Button(key="y", label=talk.words("buttons.yes"), press=str(press))
    live = flat(talk.live.buttons) if talk.live else []
    shown = next((one for one in live if one.press == str(press)), None)
    asks = what_waits(talk, press, text, talk.words("unkept.yes")) if with_note(press) else ""
    if not asks and shown:
        asks = which(talk, [shown])
    asked = talk.turn(talk.again("\n".join(filter(None, (said, asks)))))
    return replace(asked, meant=yes, besides=text)


def which(talk: Talk, named: Sequence[Button]) -> str:
    """What to say of a text that names several buttons: all of them, as they are typed."""
    key = "lost.one" if len(named) == 1 else "lost.which"
    return talk.words(key, choices=", ".join(f"{button.key} {button.label}" for button in named))


def over_meanwhile(talk: Talk, reading: Reading) -> Answer | None:
    """Why a text comes to nothing beside a question that takes no answer any more, with the text to copy.

    None elsewhere.
    """
    text, again = talk.typed, reading.again
    found = resolve_press(talk, again) if again and again.verb == ASK.verb else None
    if not isinstance(found, No) or found.denial is None:
        return None
    answer = deny(talk, found, found.denial, reading)
    if not worth_keeping(plain(text), talk.words) or guard.stopped(talk, text, None):
        return answer
    said = f"{answer.shown.notice}\n{talk.words('seen.not_kept', text=clean(text))}".strip()
    return answer.noticed(said)


def is_too_late(talk: Talk) -> bool:
    """Whether somebody wants to answer on a return whose answers have closed."""
    wants = isinstance(talk.event, Typed) and wants_to_answer(talk.event.text, talk.words)
    return wants and everyday.has_closed(talk)


def deny(talk: Talk, no: No, denial: Denial, reading: Reading) -> Answer:
    """Why not, with the way on."""
    late = everyday.answered(talk, Asked("change")) if is_too_late(talk) else ""
    early = _wants_results(talk, reading) if denial is Denial.NOT_NOW else ""
    notice = late or early or talk.words(f"denied.{denial}")
    if denial is Denial.NOT_FOUND or no.seat is None or no.of_area or _is_elsewhere(talk, no.seat, reading):
        return talk.turn(talk.again(notice))
    here = talk.on(no.seat)
    if denial is Denial.NOT_SUBMITTED:
        return here.turn(tasks.tasks(here, notice))
    # of a round that was cancelled the card itself says that
    return here.turn(menu(here, "" if denial is Denial.CANCELLED else notice))


def _wants_results(talk: Talk, reading: Reading) -> str:
    """When a coordinator reads results that are asked for while answers are open, "" for anything else."""
    wants = {reading.word, reading.press and reading.press.verb} & {AREA_RESULTS.verb, TEAM_RESULTS.verb}
    runs = (one.round for one in talk.view.places if one.membership.role is Role.COORDINATOR)
    return next(filter(None, (results_later(talk, one) for one in runs)), "") if wants else ""


def _is_elsewhere(talk: Talk, seat: Seat, reading: Reading) -> bool:
    """Whether the live card is about another sheet than the press, whose question then stays."""
    call = once_more(talk, reading)
    about = call.talk.seat if call and call.verb.form.about is Subject.SHEET else None
    return about is not None and about.sheet.id != seat.sheet.id
