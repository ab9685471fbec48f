"""What people type for a button: its key, its label, a usual word for it, or a part of what it says."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache
from itertools import product

from flows.before import Known
from flows.presses.answering import RATE, RATED_WITH, SAME
from flows.presses.partnership import CONFIRM, DECLINE
from flows.presses.rounds import CHALLENGED, SETTLE
from flows.replies import Button, Rows, flat
from flows.wording import Words

SHORTEST_BEGINNING = 3
"""Characters of a word that is enough to name a button it begins."""

ALIASES = {
    "typed.dont_know": "rating.dont_know",
    "typed.not_applicable": "rating.not_applicable",
    "typed.skip": "question.skip",
    "typed.back": "buttons.back",
    "typed.why": "question.why",
    "typed.yes": "buttons.yes",
    "typed.no": "buttons.no",
    "typed.stop": "question.stop",
    "typed.continue": "tasks.continue",
    "finding.skip": "question.skip",
    "finding.back": "buttons.back",
    "finding.stop": "question.stop",
    "finding.continue": "tasks.continue",
}
"""Words people type for the label of a button, both as keys of the wording."""

STAND_FOR = (
    ("typed.skip", "question.next"),
    ("typed.continue", "question.next"),
    ("finding.skip", "question.next"),
    ("finding.continue", "question.next"),
)
"""Words for a button that is another's beside it: whoever has answered goes on by Next, not by Skip."""

NICKNAMES = {
    "putting.not_mine": "putting_off.not_mine",
    "typed.give_up": "correcting.give_up",
    "typed.end_it": "correcting.give_up",
    "typed.no_case": "rating.no_case",
    "typed.too_early": "closing.too_early",
    "typed.england": "nation.england",
    "typed.scotland": "nation.scotland",
    "typed.wales": "nation.wales",
    "typed.northern_ireland": "nation.northern_ireland",
    "typed.edit": "by_hand.own_words",
    "typed.reword": "by_hand.other_words",
    "opening.said_progress": "opening.progress",
    "opening.said_full": "opening.full",
}
"""Other words for a nation, a finding, the end of a correction, what comes of an action, and others.

They are a name or a note where no button says it.
"""

BY_KEY_ALONE = frozenset({CONFIRM.verb, DECLINE.verb})
"""Verbs that decide about somebody for good: whoever types another word for one is asked for its key."""

ANSWERS = frozenset({RATE.verb, RATED_WITH.verb, SETTLE.verb, CHALLENGED.verb})
"""Verbs that save a level: any word out of what stands on one is no answer."""

LEAST_OF_AN_ANSWER = 5
"""Letters of a word that may be one, such as “patchy”."""

MOST_NAMED = 5
"""Buttons that a text may name for the assistant to ask which; a word that names more is no answer."""


LETTERS_OF_A_QUESTION = frozenset("bcdhknstwy")
"""The keys that the card of a question has besides its levels."""


def named_among(buttons: Sequence[Button], text: str, words: Words, *, exactly: bool = False) -> list[Button]:
    """The buttons that the text names, by the first of the ways below that names any.

    By key, label or a usual word, and unless `exactly` by the beginning or another part of the label. More
    than one: nobody can tell which is meant.
    """
    said = _without_courtesy(plain(text), words)
    if _is_measure(text, words) and not _part(text.strip()):
        said = text.casefold().strip()
    whole: tuple[_Way, ...] = (_by_key, _by_label, _by_alias, _by_sameness)
    for named in whole if exactly else (*whole, _by_beginning, _by_part):
        found = {button.press: button for button in reversed(buttons) if named(button, said, words)}
        if found:
            return [button for button in buttons if found.get(button.press) is button]
    return []


def stands_on(buttons: Sequence[Button], text: str, words: Words) -> bool:
    """Whether a text is a key of these buttons or a part of what stands on one, and no other word for it."""
    said = plain(text)
    numbers = {word: str(n) for n, word in enumerate(words("typed.numbers").split())}
    keys = {plain(one.key) for one in buttons}
    label = any(f" {said} " in f" {one.key} {plain(one.label)} " for one in buttons)
    return numbers.get(said, said) in keys or (label and len(said) >= SHORTEST_BEGINNING)


def hedged(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """The buttons that a text names as one that nobody is sure of: "about 2", "I'd say mostly", "2?"."""
    if _is_measure(text, words):
        return []
    hedges = phrases(words("typed.hedges"))
    said = without_ends(plain(text), hedges | chosen(words) | chosen(words, sure=False), hedges)
    said = re.sub(r"^(\d+) ?ish$|^no (?:its |it is )?(\d+)$", lambda found: found[1] or found[2], said)
    return named_among(buttons, said, words) if said and said != plain(text) else []


def all_but(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """The numbered buttons but the one that a text says it is not: "not 3"; none where they are many."""
    said = without_ends(plain(text), phrases(words("typed.hedges")), ())
    found = re.fullmatch(r"not (?:a )?(\d+)", said)
    there = [button for button in buttons if button.key.isdigit()] if found else []
    others = [button for button in there if found and button.key != found[1]]
    return others if len(others) < len(there) and len(others) <= MOST_NAMED else []


def chosen(words: Words, *, sure: bool = True) -> frozenset[str]:
    """What leads to an answer that somebody chooses: "I'd go for a"; not `sure`: "we'd lean towards"."""
    does = words("chosen.does" if sure else "chosen.unsure")
    return _chosen(words("chosen.who"), does)


@cache
def _chosen(who: str, does: str) -> frozenset[str]:
    ways = product(phrases(who), phrases(does), ("", " a", " at", " at a"))
    return frozenset(f"{one} {how}{article}" for one, how, article in ways)


def is_asked(text: str) -> bool:
    """Whether an answer is given as a question: "2?", "yes??"."""
    return text.rstrip().endswith("?") and plain(text) not in ("", "?")


def is_for_yes(button: Button) -> bool:
    """Whether a yes to "Do you mean …?" may press the button."""
    return button.verb not in BY_KEY_ALONE


def is_plain(button: Button, text: str, words: Words) -> bool:
    """Whether the text is enough to press a button that it names alone."""
    return is_for_yes(button) or _by_key(button, plain(text), words)


def is_key(text: str, words: Words) -> bool:
    """Whether the text can only be meant for a button: a key, or a usual word for one.

    An x alone is how people write "none".
    """
    said = plain(text)
    if re.fullmatch(r"[a-wyz?]|\d{1,2}", said, re.ASCII):
        return True
    return any(said in phrases(words(key)) for key in ALIASES)


def is_like_key(text: str, keys: Sequence[str], words: Words) -> bool:
    """Whether the text is no key of these but looks as if it were meant for one: a number, or as short."""
    said = plain(text)
    if said in words("typed.numbers").split() or re.fullmatch(r"-?\d+([ .]\d+)?", said):
        return True
    return any(map(str.isalpha, "".join(keys))) and 0 < len(said) <= max(map(len, keys))


def example_key(rows: Rows) -> str:
    """A key of these buttons to name in a hint: of the first, which says yes where a card asks for that.

    It is never the way back, unless there is nothing else.
    """
    keys = [button.key for button in flat(rows)]
    return next((key for key in keys if key != "b"), "".join(keys) or "1")


@cache
def phrases(text: str) -> frozenset[str]:
    """The words that a text of the catalogue allows, each as people's are compared."""
    return frozenset(plain(phrase) for phrase in text.split("|"))


def any_of(text: str) -> str:
    """A pattern for any of these, the longest first."""
    return f"(?:{'|'.join(sorted(map(re.escape, phrases(text)), key=len, reverse=True))})"


def bare_forms(said: str, lead: Collection[str], tail: Collection[str]) -> tuple[str, ...]:
    """What was said as it stands, without what leads to it, and without what ends it as well; each once."""
    return tuple(dict.fromkeys((said, without_ends(said, lead, ()), without_ends(said, lead, tail))))


def plain(text: str) -> str:
    """Lower case, without signs and with single spaces; a lone question mark, "-1" and "2%" stay so.

    A part of a whole is the same however it is written: "½", "1/2", "0,5". So is an e-mail.
    """
    words = text.split()
    if text.isascii() and all(map(str.isalpha, words)):
        return _E_MAIL.sub("email", " ".join(words).casefold())
    if part := _part(text.strip()):
        return part
    if _is_amount(text):
        return text.casefold().strip()
    folded = unicodedata.normalize("NFKC", text).casefold().strip()
    if folded == "?":
        return folded
    letters = re.sub(r"[’'`´]", "", folded)
    return _E_MAIL.sub("email", " ".join(re.sub(r"[^\w\s]", " ", letters).split()))


_E_MAIL = re.compile(r"\be mail(?=(?:s|ed|ing)?\b)")


def _part(text: str) -> str:
    """A part of a whole, as "0.5"; "" for whole numbers and everything else."""
    if found := re.fullmatch(r"(-?\d{1,3})[.,](\d{1,3})", text, re.ASCII):
        number = float(f"{found[1]}.{found[2]}")
    elif found := re.fullmatch(r"(\d)/(\d{1,2})", text, re.ASCII):
        number = int(found[1]) / (int(found[2]) or 1)
    else:
        number = unicodedata.numeric(text, 0) if len(text) == 1 else 0
    return "" if number == int(number) else f"{number:g}"


_SIGNS = frozenset({"Sc", "Sm", "No"})
"""Categories of characters that make another number of a figure: currencies, comparisons, fractions."""

_BELOW = re.compile(r"(?:^|\s)[-\u2010-\u2015.]\d|^\s*[-\u2010-\u2015]\s+\d")
"""A figure behind a minus, however that is written, or behind a point: "-1", "– 1", ".2"."""

_DASH = re.compile(r"\s[-\u2010-\u2015]\s")
_MINUS = re.compile(r"\s*[-\u2010-\u2015]")


def _is_amount(text: str) -> bool:
    """Whether a figure stands beside a sign that makes it another number: "0%", "£2", "~2", "²", "–1"."""
    folded = unicodedata.normalize("NFKC", text)
    is_below = _BELOW.search(folded) is not None
    return any(map(str.isdigit, folded)) and (is_below or _has_sign(text) or _has_sign(folded))


def _has_sign(text: str) -> bool:
    return any(char in "%‰‱٪°" or unicodedata.category(char) in _SIGNS for char in text)


def _is_measure(text: str, words: Words) -> bool:
    """Whether a text is an amount, in figures or in words: "two %", "– two". Nothing is left out of one."""
    if _is_amount(text):
        return True
    has_sign = _has_sign(text) or _MINUS.match(text) is not None
    numbers = words("typed.numbers").split()
    return has_sign and any(word in numbers for word in re.findall(r"\w+", text.casefold()))


def without_ends(text: str, before: Iterable[str], behind: Iterable[str]) -> str:
    """A text without any of these phrases before and behind it, "" where there is nothing else.

    It is taken word by word, the longest phrase first, so that no text makes it slow.
    """
    words = text.split()
    said = words if _is_plain(text) else [plain(word) for word in words]
    first, last = _behind(said, frozenset(before)), len(said)
    ends = frozenset(" ".join(reversed(phrase.split())) for phrase in behind)
    last -= _behind(said[first:][::-1], ends)
    return " ".join(words[first:last])


def _is_plain(text: str) -> bool:
    """Whether a text is plain already, as most are that are asked about again."""
    return text.isascii() and text.replace(" ", "").isalnum() and text == text.lower()


def has_one(said: str, known: Iterable[str]) -> bool:
    """Whether one of these phrases is anywhere in what is said; both are plain."""
    return any(f" {one} " in f" {said} " for one in known)


def opens_with(text: str, leads: Iterable[str]) -> bool:
    """Whether a text begins with one of these, plainly written."""
    said = f"{plain(text)} "
    return any(said.startswith(f"{one} ") for one in leads)


def without_lead(text: str, before: Iterable[str]) -> str:
    """A text without these phrases before it, "" for nothing else; without any it is as it was."""
    words = text.split()
    said = [plain(word) for word in words]
    leads = _behind(said, frozenset(before))
    if not any(said[:leads]):
        return text
    return text.split(maxsplit=leads)[leads] if leads < len(words) else ""


LONGEST_PHRASE = 8
"""Words of a phrase that is looked for at the end of a text."""


def _behind(said: Sequence[str], known: frozenset[str]) -> int:
    """How many words at the beginning are these phrases, one after the other; a bare sign is one."""
    place = 0
    while length := _phrase_at(said[place : place + LONGEST_PHRASE], known):
        place += length
    return place


def _phrase_at(said: Sequence[str], known: frozenset[str]) -> int:
    """How many words the longest of these phrases has at the beginning, 0 without one."""
    for length in range(len(said), 0, -1):
        phrase = " ".join(filter(None, said[:length]))
        if phrase in known or not phrase:
            return length
    return 0


def _without_courtesy(said: str, words: Words) -> str:
    """What is said but for a "please" before or behind it; of nothing else it is what is said."""
    courtesy = phrases(words("typed.courtesy"))
    return without_ends(said, courtesy, courtesy) or said


_Way = Callable[[Button, str, Words], bool]


def _by_key(button: Button, said: str, words: Words) -> bool:
    numbers = {word: str(n) for n, word in enumerate(words("typed.numbers").split())}
    return plain(button.key) == numbers.get(said, said)


def _by_label(button: Button, said: str, _: Words) -> bool:
    return said in (plain(button.label), plain(f"{button.key} {button.label}"))


def called(button: Button) -> tuple[str, ...]:
    """What a button is called in plain words: its label, and what stands before a dash in it."""
    return tuple(dict.fromkeys((plain(button.label), plain(_DASH.split(button.label)[0]))))


def _by_alias(button: Button, said: str, words: Words) -> bool:
    named = (*ALIASES.items(), *NICKNAMES.items(), *STAND_FOR)
    labels = [label for typed, label in named if said in phrases(words(typed))]
    return any(_is_called(button, label, words) for label in labels)


def _by_sameness(button: Button, said: str, words: Words) -> bool:
    """Whether a text says of an earlier answer that it still holds; "as last time" means no other area's."""
    if button.verb != SAME.verb:
        return False
    filler = phrases(words("half.filler"))
    left = {said, without_ends(said, {*phrases(words("typed.same_lead")), *filler}, filler)}
    kinds = Known.LAST_TIME, Known.ELSEWHERE
    then, here = (plain(words(f"earlier.{known.value}_button", rating="")) for known in kinds)
    if left & phrases(words("typed.same_then")):
        return plain(button.label).startswith(then)
    return not said.startswith(here) and bool(left & phrases(words("typed.same")))


_WHOLE = frozenset({"buttons.yes", "buttons.no"})
"""Labels that mean another thing with more behind them: "No such cases" is no no."""


def _is_called(button: Button, label: str, words: Words) -> bool:
    """Whether a button's label begins with this one, or is just that, with or without a name behind it."""
    named = plain(words(label))
    if label in _WHOLE:
        return plain(button.label.partition(":")[0]) == named
    return f"{plain(button.label)} ".startswith(f"{named} ")


def _by_beginning(button: Button, said: str, _: Words) -> bool:
    label = plain(button.label)
    # “start” is an order, and no “Started”
    is_answer = button.press.partition(":")[0] in ANSWERS
    begins = f"{label} ".startswith(f"{said} ") if is_answer else label.startswith(said)
    return begins and len(said) >= SHORTEST_BEGINNING


def _by_part(button: Button, said: str, _: Words) -> bool:
    label = plain(button.label)
    if button.press.partition(":")[0] in ANSWERS and len(said) * 2 < len(label):
        # “show” is in “we can show it”, and “consistent” in “not consistent”: neither says so
        is_said = any(len(word) >= LEAST_OF_AN_ANSWER for word in said.split())
        if not is_said or f" not {said}" in f" {label}" or f" {said} " not in f" {label} ":
            return False
    return len(said) >= SHORTEST_BEGINNING and f" {said}" in f" {label}"
