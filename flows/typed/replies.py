"""What people say back: yes, no, and what is only polite."""

import re
from collections.abc import Sequence

from flows.replies import Button
from flows.typed.keys import any_of, bare_forms, has_one, phrases, plain, without_ends
from flows.wording import Words

LATER = "lost.later"
"""The key of what is answered to somebody who puts off what a card asks."""

THUMB_UP = "\N{THUMBS UP SIGN}"


def agrees(text: str, words: Words) -> bool:
    """Whether a text says yes to one thing that was asked, in one word or several: "yes, go ahead"."""
    said, yes = plain(text), phrases(words("typed.yes"))
    if not said:
        return THUMB_UP in text
    every = yes | phrases(words("typed.go_on")) | phrases(words("typed.willing"))
    if said in every:
        return True
    # "ok thanks" is only polite; with a plain yes a thanks is no other word
    is_yes = any(f"{said} ".startswith(f"{one} ") for one in yes)
    polite = phrases(words("typed.courtesy")) - (frozenset() if is_yes else phrases(words("typed.thanks")))
    left = " ".join(word for word in said.split() if word not in polite)
    every |= phrases(words("typed.goes")) if is_yes else frozenset()
    return bool(left) and not without_ends(left, every, ())


def is_willing(text: str, words: Words) -> bool:
    """Whether a text says a plain yes, or that they will: "correct" and "ok" may be said of what was read."""
    said, yes = plain(text), phrases(words("typed.yes"))
    begins = any(f"{said} ".startswith(f"{one} ") for one in yes)
    return agrees(text, words) and (begins or said in phrases(words("typed.willing")))


def declines(text: str, words: Words) -> bool:
    """Whether a text says no to it, or not now."""
    return plain(text) in {*phrases(words("typed.no")), *phrases(words("typed.leave_it"))}


def is_unwilling(text: str, words: Words) -> bool:
    """Whether every part of a text says no, or that its writer can't: "no thanks, too busy"."""
    lists = ("typed.no", "typed.leave_it", "putting.unwilling", "putting.not", "putting.not_mine")
    no, polite = phrases("|".join(map(words, lists))), phrases(words("putting.unwilling_around"))
    joints = any_of("|".join(map(words, ("typed.but", "typed.because", "typed.and"))))
    parts = [plain(part) for part in re.split(rf"[,.;!]\s+|\s+(?:{joints}|[-–])\s+", text.casefold())]
    left = [bare_forms(part, polite, polite) for part in parts if part in no or part not in {*polite, ""}]
    return bool(left) and all(no.intersection(one) for one in left)


def later_on(buttons: Sequence[Button], said: str, words: Words) -> str:
    """The press of the button that puts off what a card asks, "" where it has none or nothing is put off."""
    if said != LATER:
        return ""
    return next((one.press for one in buttons if plain(one.label) == plain(words("later.button"))), "")


def how_declined(text: str, words: Words) -> str:
    """The key of what to answer to a no: what is only put off is not turned down."""
    return LATER if plain(text) in phrases(words("later.no")) else "lost.not_meant"


ENOUGH = "lost.enough"
"""The key of what is answered to somebody who can't go on, whatever with."""

_COURTESIES = {
    "typed.enough": ENOUGH,
    "typed.hello": "lost.hello",
    "finding.hello": "lost.hello",
    "typed.thanks": "lost.thanks",
    "typed.ok": "lost.ok",
}
"""What people say to nothing in particular, and what is answered to it."""


def courtesy_of(text: str, words: Words, *, of_no_card: bool = False, is_note: bool = False) -> str:
    """The key of what to answer to a greeting, a thanks or an "ok", "" for any other text.

    `of_no_card`: it is said to nothing that can be given up. `is_note`: a note is awaited, which "this is too
    much" may be.
    """
    said, known = plain(text), {key: phrases(words(key)) for key in _COURTESIES}
    if not is_note and said in phrases(words("typed.too_much")):
        return ENOUGH
    if of_no_card and said in phrases(words("typed.gives_up")):
        return ENOUGH
    whole = next((answer for key, answer in _COURTESIES.items() if said in known[key]), "")
    if whole or not said or without_ends(said, frozenset().union(*known.values()), ()):
        return whole
    # several of them: "ok thanks will do"
    key = next(
        (key for key in ("typed.enough", "typed.thanks", "typed.ok") if has_one(said, known[key])),
        "typed.hello",
    )
    return _COURTESIES[key]


def affirms(text: str, words: Words) -> bool:
    """Whether a text is a yes with nothing behind it but what makes it stronger: "yes that's right".

    Some of that says yes by itself, "exactly". A thanks does not, and "always" may be another level.
    """
    said, lead, more = plain(text), phrases(words("typed.yes")), phrases(words("typed.yes_more"))
    if without_ends(said, lead, ()) != said:
        return said not in lead and not without_ends(said, lead, more)
    no_yes = phrases(words("typed.no_yes_alone"))
    bare = without_ends(said, (), no_yes)
    return bool(bare) and not without_ends(bare, (), more - no_yes)
