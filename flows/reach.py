"""What an event reaches: what has to be loaded to answer it, and what no other may change meanwhile."""

from flows.arguments import Subject
from flows.asking.seen import is_on_older
from flows.board import Part
from flows.codes import code_digest
from flows.conversations.answering.handing import sheet_on_card
from flows.conversations.partnership.journal import NEWEST, extract_of
from flows.events import CodeAsked, Event, FileRead, MailboxShown, SentFile, Tapped, Ticked, Typed
from flows.forms import Press
from flows.leading import OF_A_ROUND, OF_OWN_PLACE, check_in_front
from flows.meaning import Reading
from flows.permissions import Permission
from flows.presses.answering import (
    ASK,
    FILE_FOR,
    FILE_OFFER,
    FILE_WHICH,
    HAND_IN_FOR,
    HAND_IN_LEAVE,
    HAND_IN_OF,
    HAND_IN_OFFER,
    HAND_IN_SAVE,
    HAND_IN_WHOSE,
    LEAVE_FILE,
    OTHER_REASON_TYPED,
    RATE,
    RATED_WITH,
    READ_FOR,
    READ_FOR_AS,
    REASON,
    SAME,
    SAVE_FILE,
)
from flows.presses.arriving import (
    DEVICE_ENDED,
    DEVICES,
    END_DEVICE,
    FOUNDER,
    INVITED,
    JOIN,
    JOIN_AS,
    JOIN_NAMED,
    MAIL_AT,
    MAIL_ENDED,
    MAIL_FIRST,
    MAIL_IS,
    MAIL_NEWS,
    MY_MAIL,
)
from flows.presses.explaining import MY_DATA_FILE
from flows.presses.partnership import AREA, EXPORT_JOURNAL, JOURNAL, JOURNAL_OF, NEW_LINK, NEW_LINK_MADE
from flows.presses.reminders import REMIND_OVER, REMINDERS
from flows.presses.results import AREA_RESULTS
from flows.presses.rounds import AMEND
from flows.recognising import read
from flows.table import TABLE
from flows.topics import Extract
from flows.typed.note_orders import may_order
from flows.typed.noting import has_head
from flows.typed.of_teams import may_chase
from flows.view import Conversation
from flows.wanted import Lock, Reach, Wanted
from flows.wording import Words

FILES = frozenset(
    form.verb
    for form in (
        *(FILE_OFFER, SAVE_FILE, LEAVE_FILE, FILE_WHICH, FILE_FOR),
        *(HAND_IN_WHOSE, HAND_IN_OF, HAND_IN_FOR, HAND_IN_OFFER, HAND_IN_SAVE, HAND_IN_LEAVE),
    )
)
"""Verbs about the file that the conversation sent."""

OF_DEVICES = frozenset(
    {
        form.verb
        for form in (
            *(DEVICES, END_DEVICE, DEVICE_ENDED, REMINDERS, REMIND_OVER),
            *(MY_MAIL, MAIL_AT, MAIL_FIRST, MAIL_IS, MAIL_NEWS, MAIL_ENDED),
            *(INVITED, JOIN, JOIN_AS, JOIN_NAMED),
        )
    }
)
"""Verbs about the person's addresses."""

RATES = frozenset(form.verb for form in (RATE, RATED_WITH, REASON, OTHER_REASON_TYPED, SAME))
"""Verbs that give an answer; on an older card it may be in place of a colleague's."""

LINKS = frozenset({NEW_LINK.verb, NEW_LINK_MADE.verb})
"""Verbs by which a coordinator makes a new link for a membership."""

JOINS = frozenset({JOIN.verb, JOIN_AS.verb, READ_FOR.verb, READ_FOR_AS.verb})
"""Verbs that write to the area of the invitation, or the link to a return, whose code was given."""


def reach(conversation: Conversation, event: Event, language: str) -> Reach:
    """What the event reaches; `language` is that of the buttons it may name."""
    reading = read(conversation, event, language)
    lists = isinstance(event, FileRead) and event.area
    lock = Lock(area=event.area) if isinstance(event, FileRead) and lists else _lock(reading)
    lock = lock or _of_note(reading, event, language)
    wanted = _wanted(conversation, reading, event, language)
    return Reach(reading=reading, wanted=wanted, lock=lock, answers=_answers(reading, event, wanted))


def _answers(reading: Reading, event: Event, wanted: Wanted) -> bool:
    """Whether a button gives one answer, and nothing is needed for that but its sheet."""
    is_answer = isinstance(event, Tapped) and reading.meant is not None and reading.meant.verb == RATE.verb
    return (
        is_answer and len(wanted.sheets) == 1 and wanted == Wanted(sheets=wanted.sheets, rated=wanted.rated)
    )


def _of_note(reading: Reading, event: Event, language: str) -> Lock | None:
    """The sheet of the question beside which a text may order that a level is saved without its note."""
    is_asked = reading.again is not None and reading.again.verb == ASK.verb
    if reading.again is None or not is_asked or not isinstance(event, Typed):
        return None
    return Lock(sheet=reading.again.args[0]) if may_order(event.text, Words(language)) else None


def _wanted(conversation: Conversation, reading: Reading, event: Event, language: str) -> Wanted:
    """What has to be loaded: what its own press is about, and what the live card is."""
    if isinstance(event, Ticked):
        return Wanted(
            sheets=frozenset(event.sheets),
            boards=dict.fromkeys(event.areas, Part.COLLEAGUES | Part.LEAVERS),
            nudges=True,
        )
    if isinstance(event, CodeAsked):
        return Wanted()
    if isinstance(event, MailboxShown):
        return Wanted(devices=True)
    sheets = {event.sheet} if isinstance(event, FileRead) and event.sheet else set()
    handed = sheet_on_card(reading.again) if isinstance(event, SentFile) and reading.again else ""
    sheets |= {handed} - {""}
    boards: dict[str, Part] = {}
    if isinstance(event, FileRead) and event.area:
        boards[event.area] = Part.PASTED
    nudges = False
    presses = [press for press in (reading.meant, reading.again) if press]
    if isinstance(event, Typed) and (check := check_in_front(conversation)):
        # what is typed there may be about the draft
        presses.append(check)
    verbs = {press.verb for press in presses}
    allowed = {TABLE[verb].permission for verb in verbs if verb in TABLE}
    for press in presses:
        about, needs = _about(press)
        if about is None:
            continue
        if about is Subject.SHEET:
            sheets.add(press.args[0])
            nudges |= Part.NUDGES in needs
        else:
            boards[press.args[0]] = boards.get(press.args[0], Part.PROGRESS) | needs
    if isinstance(event, Typed) and reading.again and may_chase(event.text, reading.again, Words(language)):
        where = reading.again.args[0]
        boards[where] = boards.get(where, Part.PROGRESS) | Part.NUDGES
    return Wanted(
        sheets=frozenset(sheets),
        boards=boards,
        digests=_digests(reading),
        everywhere=_everywhere(reading.word),
        own=_about(reading.meant)[0] is None,
        journal=_journal(reading),
        nudges=nudges,
        approves=Permission.APPROVE in allowed,
        hands=isinstance(event, FileRead) or bool(handed) or Permission.HAND_IN in allowed,
        filing=isinstance(event, FileRead) or not verbs.isdisjoint(FILES),
        guesses=reading.meant is not None and reading.meant.verb == FOUNDER.verb,
        held=reading.meant is not None and reading.meant.verb == MY_DATA_FILE.verb,
        colleagues=Permission.SEND in allowed,
        rated=reading.slip is not None
        or (isinstance(event, Typed) and (has_head(event.text) or may_order(event.text, Words(language))))
        or (bool(verbs & RATES) and is_on_older(event, conversation.live)),
        devices=reading.offered is not None or not verbs.isdisjoint(OF_DEVICES),
        linked=next(
            (press.args[1] for press in presses if press.verb in LINKS and len(press.args) > 1), None
        ),
    )


_OF_AREAS = frozenset({AMEND.verb, AREA.verb, AREA_RESULTS.verb, JOURNAL.verb})
"""Other words about an area."""


def _everywhere(word: str | None) -> Part | None:
    """What a word needs to know of all the person's areas, None where it is about none."""
    if word and word in OF_A_ROUND:
        # those of an area, for who has no return of their own
        return TABLE[OF_A_ROUND[word].verb].needs
    return TABLE[word].needs if word and (word in OF_OWN_PLACE or word in _OF_AREAS) else None


def _digests(reading: Reading) -> tuple[str, ...]:
    return tuple(map(code_digest, reading.offered.codes)) if reading.offered else ()


def _journal(reading: Reading) -> Extract | None:
    """The part of a journal that the press shows, or else the live card, or the word; None for all of it."""
    for press in (reading.meant, reading.again):
        if press and press.verb in {JOURNAL.verb, JOURNAL_OF.verb}:
            return extract_of(press)
        if press and press.verb == EXPORT_JOURNAL.verb:
            return None
    return NEWEST if reading.word == JOURNAL.verb else None


def _lock(reading: Reading) -> Lock | None:
    """What the event may change, by form."""
    if reading.about:
        # what it will come to is known with the view
        return Lock(sheet=reading.about.args[0])
    if reading.slip and reading.again:
        return Lock(sheet=reading.again.args[0])
    press = reading.meant
    verb = TABLE.get(press.verb) if press else None
    if press is None or verb is None or not verb.writes:
        # that somebody gave a code which can't be used any more is kept
        return Lock(digests=_digests(reading)) if reading.offered else None
    if press.verb in JOINS:
        return Lock(invitation=True)
    about, _ = _about(press)
    if about is Subject.SHEET:
        return Lock(sheet=press.args[0])
    return Lock(area=press.args[0]) if about else None


def _about(press: Press | None) -> tuple[Subject | None, Part]:
    """What a press is about, and the parts of a board that its verb needs."""
    verb = TABLE.get(press.verb) if press and press.args else None
    return (verb.form.about, verb.needs) if verb else (None, Part.PROGRESS)
