"""Keeping out what may identify somebody, and answering whoever tells of a concern."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from flows.asking.filed import as_read
from flows.asking.pasted import REFUSED, rows_of, without_school_numbers
from flows.asking.text import to_delete
from flows.asking.ways import has_number, without_second_lines
from flows.cards import Again, Shown
from flows.conversations.arriving import welcome
from flows.conversations.explaining.call import call
from flows.conversations.explaining.worry import worry_card
from flows.dates import is_date
from flows.events import Typed
from flows.identifiers import Finding, Judged, Kind, Teller, introduces, unnamed
from flows.identifiers.plain import folded
from flows.people import Role
from flows.presses.arriving import START
from flows.presses.explaining import CALL, HELP
from flows.replies import Unsay
from flows.talk import Answer, Talk
from flows.typed.anywhere import word_known
from flows.typed.whose import named_by, without_names
from flows.verbs import Typing

Instead: TypeAlias = Callable[..., Shown | Again | Answer]
"""What is shown where a text was refused, with a notice."""

WORDS_OF_A_DATE = 4
"""A text no longer than this, with a figure, is a date or was meant for one."""

WORDS_WITH_PLACES = 5
"""A text this long is worth saying where in it something was found."""


_NAMES = frozenset({Kind.NAME, Kind.INITIALS_WITH_AGE})
_POINTING = frozenset({Kind.DESCRIPTION})
WAYS = frozenset({Kind.PHONE, Kind.EMAIL, Kind.POSTCODE, Kind.ADDRESS, Kind.HANDLE})
"""How somebody is reached."""

PASSES = {
    Typing.NOTE: frozenset[Kind](),
    Typing.LABEL: _NAMES | _POINTING | {Kind.ADDRESS},
    Typing.ROLE: _POINTING | {Kind.ADDRESS, Kind.EXACT_DATE},
    Typing.CONTACT: _NAMES | WAYS | _POINTING,
    Typing.LIST: _NAMES | WAYS | _POINTING,
    Typing.TO_COLLEAGUES: frozenset({Kind.EXACT_DATE}),
    Typing.DATE: frozenset({Kind.EXACT_DATE}),
    Typing.PLACE: frozenset({Kind.EXACT_DATE, Kind.HANDLE}),
}
"""Kinds of identifying text that a text may hold: a team's name often looks like a person's, and colleagues
are told when they meet."""


_NUMBER = re.compile(r"\+?\d[\d ()-]{5,}\d")
"""What may be a number to call, however it is spaced."""

_PARTS = re.compile(r"[^\W\d_]{3,}")
"""Names in a mail address, which whoever has the address has as well: "helen.barrow"."""

_WORD = re.compile(r"[^\W\d_][\w'’-]+")
"""A word of what somebody is called, without a sign behind it: "Jo, coordinator"."""

_FROM_ABROAD = re.compile(r"^(?:\+|00)440?")
"""How a number of the United Kingdom begins for a caller from elsewhere."""


def stopped(
    talk: Talk,
    text: str,
    message: str | None,
    kind: Typing = Typing.NOTE,
    instead: Instead | None = None,
) -> Answer | None:
    """The turn that refuses the text, None when there is nothing against it.

    `message` is the channel's handle of what it came in, None where that can't be deleted. `instead` makes
    the card that is shown then, with a notice; without it that is the live one.
    """
    if kind is Typing.SECRET or not text:
        return None  # the patterns are not even compiled for a bare command, which is what a start is
    terms = talk.view.terms
    judged = terms.judgement(text)
    if judged.told_by:
        return _concern(talk, judged, message)
    if kind is Typing.DATE and is_date(text):
        return None
    findings = _against(talk, text, kind, judged.findings)
    if judged.told_of_named and not _NAMES.isdisjoint(one.kind for one in findings):
        return _concern(talk, replace(judged, told_by=judged.told_of_named), message)
    return _of_findings(talk, text, Unsay(message=message, findings=findings), instead) if findings else None


def _of_findings(talk: Talk, text: str, unsay: Unsay, instead: Instead | None) -> Answer:
    """Refuse what identifies somebody; whoever asks for help besides is shown whom to call."""
    if _NAMES.isdisjoint(one.kind for one in unsay.findings) or not _pleads(talk, text):
        return _identifying(talk, text, unsay, instead)
    return talk.turn(replace(call(talk), notice=_refused(talk, text, unsay.findings)), before=(unsay,))


def _pleads(talk: Talk, text: str) -> bool:
    """Whether somebody asks for help in what they say besides a name."""
    said = unnamed(text, talk.view.terms.likeness())
    return word_known(said, talk.words) in {CALL.verb, HELP.verb}


def by_row(talk: Talk, event: Typed, take: Callable[[str], Answer], instead: Instead | None) -> Answer:
    """Let a list be taken without the rows that are refused; one with no other rows is refused as any text.

    Nothing is then taken, so that what was torn around it is not joined.
    """
    terms, lines = talk.view.terms, event.text.replace(REFUSED, " ").splitlines()
    judged = [terms.judgement(without_school_numbers(line)) for line in lines]
    if all(row.trouble for row in rows_of(event.text, talk.view.framework.agencies)):
        judged.append(terms.judgement(event.text))
    found = [
        _against(talk, line, Typing.LIST, one.findings) for line, one in zip(lines, judged, strict=False)
    ]
    findings = tuple(dict.fromkeys(one for row in found for one in row))
    unsay = Unsay(message=event.message, findings=findings)
    if told := next((one for one in judged if one.told_by), None):
        return replace(
            _concern(talk, replace(told, findings=findings), event.message), changes=take("").changes
        )
    if findings and all(row or not line.strip() for line, row in zip(lines, found, strict=True)):
        return replace(_identifying(talk, event.text, unsay, instead), changes=take("").changes)
    answer = take("\n".join(REFUSED if row else line for line, row in zip(lines, found, strict=True)))
    return replace(answer, before=(unsay, *answer.before)) if findings else answer


def _against(talk: Talk, text: str, kind: Typing, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What of a text that was found is not to be in one of its kind."""
    terms = talk.view.terms
    if kind is Typing.TO_COLLEAGUES:
        found = terms.judgement(_of_others(talk, text)).findings
    if kind is Typing.ROLE:
        found = terms.judgement(talk.words("guard.of_role", role=text)).findings
    if kind is Typing.PLACE:
        found = terms.judgement(as_read(text)).findings
    if kind in {Typing.CONTACT, Typing.LIST} and has_number(text):
        bare = without_school_numbers(text) if kind is Typing.LIST else text
        found = terms.judgement(without_second_lines(bare)).findings
    passes = PASSES.get(kind, frozenset())
    if kind is Typing.DATE and len(text.split()) <= WORDS_OF_A_DATE and any(map(str.isdigit, text)):
        passes |= _NAMES  # "18. Dez. 2026" names nobody, and nothing but a date is kept
    return tuple(one for one in found if one.kind not in passes)


def _of_others(talk: Talk, text: str) -> str:
    """The text without what colleagues have anyway: the writer's own name, and the contacts given."""
    name = talk.view.person_name
    contacts = {place.area.contact for place in talk.view.places}
    ways = contacts | {place.area.front_door for place in talk.view.places}
    own = {name, *_WORD.findall(name), *ways} - {""}
    mails = {part for way in ways for part in re.split(r"[\s,;]+", way) if "@" in part}
    own |= mails | {part for mail in mails for part in _PARTS.findall(mail.partition("@")[0])}
    for words in sorted(own, key=len, reverse=True):
        text = _without(text, words)
    text = without_names(text, {one for contact in contacts for one in named_by(contact)})
    numbers = {_digits(number) for way in ways for number in _NUMBER.findall(way)}
    return _NUMBER.sub(lambda number: "…" if _digits(number[0]) in numbers else number[0], text)


def _without(text: str, words: str) -> str:
    """The text without these words, whatever their case and with or without their accents."""
    text = unicodedata.normalize("NFC", text)
    plain = "".join((folded(char) or char)[0] for char in text)
    kept, end = [], 0
    for found in re.finditer(rf"(?<!\w){re.escape(folded(words))}(?!\w)", plain):
        kept += [text[end : found.start()], "…"]
        end = found.end()
    return "".join((*kept, text[end:]))


def _digits(number: str) -> str:
    """The digits of a number as it is dialled within the country."""
    return _FROM_ABROAD.sub("0", re.sub(r"[^\d+]", "", number))


def _concern(talk: Talk, judged: Judged, message: str | None) -> Answer:
    """Send whoever tells of a concern on; the message stays in the chat unless it identifies somebody."""
    told_by, findings = judged.told_by or Teller.PROFESSIONAL, judged.findings
    unsay = Unsay(message=message if findings else None, findings=findings, concern=True, told_by=told_by)
    card = worry_card(talk, told_by, now=judged.now, named=bool(findings))
    return talk.turn(card, before=(unsay,))


def _is_newcomers(talk: Talk, text: str, findings: tuple[Finding, ...]) -> bool:
    """Whether somebody without a place says who they are or who sent them, and was asked for nothing."""
    view = talk.view
    again = talk.showing
    is_outside = not view.places and not view.waited_for and not view.conversation.awaiting
    is_first = talk.live is None or (again is not None and again.verb == START.verb)
    is_name = {one.kind for one in findings} == {Kind.NAME}
    return is_outside and is_first and is_name and introduces(text, view.terms.likeness())


def _refused(talk: Talk, text: str, findings: tuple[Finding, ...]) -> str:
    """That the text was not saved, and what it seems to hold."""
    words = talk.words
    where = "guard.finding" if len(text.split()) >= WORDS_WITH_PLACES else "guard.finding_short"
    named = [
        words(where, kind=words(f"guard.kind.{f.kind}"), place=words(f"guard.place.{f.place}"))
        for f in findings
    ]
    return words("guard.refused", findings=words.all_of(named))


def _identifying(talk: Talk, text: str, unsay: Unsay, instead: Instead | None) -> Answer:
    words, findings = talk.words, unsay.findings
    if _is_newcomers(talk, text, findings):
        notice = words("guard.named_first")
        return talk.turn(replace(welcome.start(talk), notice=notice), before=(unsay,))
    notice = _refused(talk, text, findings)
    if instead:
        shown = instead(notice=notice)
        answer = shown if isinstance(shown, Answer) else talk.turn(shown)
        return replace(answer, before=(unsay, *answer.before))
    coordinates = any(place.membership.role is Role.COORDINATOR for place in talk.view.places)
    colleague = coordinates and {one.kind for one in findings} <= _NAMES
    advice = (words("guard.unasked"), to_delete(talk), words("guard.colleague") if colleague else "")
    return talk.turn(talk.again(" ".join(filter(None, (notice, *advice)))), before=(unsay,))
