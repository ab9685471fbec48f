"""What a person meant by what they typed: a button of the live card, or one of a few words."""

import re
import unicodedata
from collections.abc import Iterable

from flows.people import Role
from flows.presses import press
from flows.replies import Button, Rows
from flows.view import LiveCard, View
from flows.wording import Words

SHORTEST_BEGINNING = 3
"""Characters of a word that is enough to name a button it begins."""

_ALIASES = {
    "typed.dont_know": "rating.dont_know",
    "typed.not_applicable": "rating.not_applicable",
    "typed.skip": "question.skip",
    "typed.back": "back",
    "typed.why": "question.why",
    "typed.yes": "yes",
    "typed.no": "no",
    "typed.stop": "question.stop",
    "typed.continue": "tasks.continue",
}
"""Words people type for the label of a button, both as keys of the wording."""

_ANYWHERE = {
    "typed.menu": "start",
    "typed.continue": "go",
    "typed.results": "results",
    "typed.stop": "stop",
    "typed.privacy": "privacy",
    "typed.help": "help",
    "typed.audits": "audits",
    "typed.area": "area",
    "typed.invitation": "code",
    "typed.reminders": "reminders",
}
"""Words that work whatever card is live, and the verb each stands for."""

COMMANDS = {
    "start": "start",
    "menu": "start",
    "continue": "go",
    "results": "results",
    "stop": "stop",
    "privacy": "privacy",
    "help": "help",
    "audits": "audits",
    "teams": "audits",
    "resume": "resume",
    "area": "area",
    "next": "area",
    "actions": "actions",
    "reminders": "reminders",
    "join": "code",
}
"""Commands, without the slash, and the verb each stands for."""


def button_named(live: LiveCard | None, text: str, words: Words, *, exactly: bool) -> str | None:
    """The press of the one button that the text names, None if there is none or more than one.

    It may be named by its key, its label or a usual word for it, and unless `exactly` by a part of the label.
    """
    if live is None:
        return None
    said = _plain(text)
    buttons = [button for row in live.buttons for button in row]
    whole = (_by_key, _by_label, _by_alias)
    for named in whole if exactly else (*whole, _by_beginning, _by_part):
        found = named(buttons, said, words)
        if len(found) == 1:
            return found.pop()
    return None


def word_known(view: View, text: str, words: Words) -> str | None:
    """The press of a word that works anywhere, None for any other text."""
    said = _plain(text)
    for key, verb in _ANYWHERE.items():
        if said in _phrases(words(key)):
            return of_verb(verb, view)
    return None


def of_verb(verb: str, view: View) -> str:
    """The press of a verb about what the conversation speaks for; whoever has none is sent to the start."""
    if verb in ("start", "resume", "privacy", "help", "audits", "code", "reminders"):
        return press(verb)
    if verb == "area":
        return _own_area(view)
    if verb == "actions":
        return _own_actions(view)
    if verb == "results" and view.seat is None and view.place and view.place.round:
        return press("outcome", view.place.round.id)
    return press(verb, view.seat.sheet.id) if view.seat else press("start")


def _own_area(view: View) -> str:
    """The area the conversation speaks for, else the first that the person has a role in."""
    places = [place for place in view.places if place.membership.role is not Role.MEMBER]
    places.sort(key=lambda place: not (view.place and place.area.id == view.place.area.id))
    return press("area", places[0].area.id) if places else press("start")


def _own_actions(view: View) -> str:
    """The actions of the area the conversation speaks for, else of the first that is not for practice."""
    places = [place for place in view.places if not place.area.practice]
    places.sort(key=lambda place: not (view.place and place.area.id == view.place.area.id))
    return press("actions", places[0].area.id) if places else press("start")


def _by_key(buttons: list[Button], said: str, words: Words) -> set[str]:
    numbers = {word: str(n) for n, word in enumerate(words("typed.numbers").split())}
    wanted = numbers.get(said, said)
    return {button.press for button in buttons if button.key == wanted}


def _by_label(buttons: list[Button], said: str, _: Words) -> set[str]:
    return {b.press for b in buttons if said in (_plain(b.label), _plain(f"{b.key} {b.label}"))}


def _by_alias(buttons: list[Button], said: str, words: Words) -> set[str]:
    labels = [_plain(words(label)) for typed, label in _ALIASES.items() if said in _phrases(words(typed))]
    return {b.press for b in buttons for label in labels if _plain(b.label).startswith(label)}


def _by_beginning(buttons: list[Button], said: str, _: Words) -> set[str]:
    if len(said) < SHORTEST_BEGINNING:
        return set()
    return {button.press for button in buttons if _plain(button.label).startswith(said)}


def _by_part(buttons: list[Button], said: str, _: Words) -> set[str]:
    if len(said) < SHORTEST_BEGINNING:
        return set()
    return {button.press for button in buttons if f" {_plain(button.label)}".find(f" {said}") >= 0}


def _phrases(text: str) -> Iterable[str]:
    return {_plain(phrase) for phrase in text.split("|")}


def _plain(text: str) -> str:
    """Lower case, without signs and with single spaces; a lone question mark and "-1" stay as they are."""
    folded = unicodedata.normalize("NFKC", text).casefold().strip()
    if folded == "?" or re.match(r"[-+]\d", folded):
        return folded
    letters = re.sub(r"[’'`´]", "", folded)
    return " ".join(re.sub(r"[^\w\s]", " ", letters).split())


def example_key(rows: Rows) -> str:
    """A key of these buttons to name in a hint: not the first, which on a question would answer 0."""
    keys = [button.key for row in rows for button in row]
    return keys[1] if len(keys) > 1 else "".join(keys) or "1"
