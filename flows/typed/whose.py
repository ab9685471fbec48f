"""Questions about colleagues: "who is Bo?", "which team is Ann in?"."""

import re
from collections.abc import Collection, Mapping
from functools import cache

from flows.presses.partnership import PEOPLE, PROGRESS, TEAMS
from flows.replies import Button
from flows.typed.keys import has_one, opens_with, phrases, plain
from flows.wording import Words

MOST_WORDS = 7
"""Words of such a question; a longer text tells of something."""


def asks_who(text: str, words: Words) -> bool:
    """Whether a text asks who somebody is or where they belong, and says nothing of them."""
    said = plain(text)
    if len(said.split()) > MOST_WORDS:
        return False
    begun = sorted(phrases(words("typed.who")), key=len, reverse=True)
    lead = next((phrase for phrase in begun if f"{said} ".startswith(f"{phrase} ")), None)
    left = said[len(lead) :].split() if lead else []
    told = phrases(words("later.nobody"))
    return lead is not None and not any(word in told or _is_doing(word) for word in left)


def _is_doing(word: str) -> bool:
    """Whether a word tells of what somebody does: "who is hurting him" asks for nobody's team."""
    return re.fullmatch(r"\w{2,}ing", word) is not None


def colleagues_among(buttons: list[Button]) -> Button | None:
    """The button of a card that leads to who has what, or to the people and teams; None without one."""
    by_verb = {button.verb: button for button in reversed(buttons)}
    return next((by_verb[one.verb] for one in (PROGRESS, PEOPLE, TEAMS) if one.verb in by_verb), None)


MOST_ASKED = 14
"""Words of a request about a colleague."""


def asks_about(text: str, words: Words) -> bool:
    """Whether a text asks for somebody or wants something done, by how it begins; a long one tells."""
    said = plain(text)
    begins = opens_with(text, phrases(words("whose.asks"))) or hands_over(text, words)
    told = phrases(words("whose.tells"))
    tells = any(word in told or (_is_doing(word) and not hands_over(text, words)) for word in said.split())
    return begins and not tells and len(said.split()) <= MOST_ASKED


def hands_over(text: str, words: Words) -> bool:
    """Whether a text wants the coordination handed over, whatever else it says."""
    return has_one(plain(text), phrases(words("whose.hands_over")))


def hands_on(text: str, words: Words, *, is_action: bool) -> bool:
    """Whether a text wants that and nothing else, and names nobody.

    Beside an action, which has an owner, it has to say “coordinate” or the like.
    """
    said = plain(text)
    of_it, known = phrases(words("whose.coordinates")), phrases(words("whose.hands_beside"))
    wants = phrases(words("whose.hands_on")) | phrases(words("whose.hands_over"))
    own = {word for phrase in wants for word in phrase.split()}
    if not has_one(said, wants) or (is_action and of_it.isdisjoint(said.split())):
        return False
    return (known | of_it | own).issuperset(said.split())


def named_in(text: str, names: Mapping[str, str], nobody: Collection[str] = ()) -> tuple[frozenset[str], str]:
    """Which of these people a text names, by their ids, and the text without the names.

    Where somebody is named in full, nobody else is meant who has a part of that name. `nobody` are the names
    of teams and agencies, whose words name no person.
    """
    found, rest = _taken_out(text, {one: (name, *_whole(name)) for one, name in names.items()})
    others = {word for name in nobody for word in plain(name).split()}
    parts = {one: _words_of(name, others) for one, name in names.items() if one not in found}
    named, rest = _taken_out(rest, parts)
    return found | named, rest


_BESIDE = re.compile(r"\s*[(,;/|]|\s[-\u2010-\u2015]\s|\s(?:from|of|at|in|for|the)\s", re.IGNORECASE)
"""What parts a name from what somebody is or where they work: "Cam from camhs", "Jo (Police)"."""

_NAME = re.compile(r"\b[^\W\d_a-z][\w'’-]+(?![\w@.])")
"""A word with a capital, which is none of an address."""


@cache
def _no_names() -> frozenset[str]:
    """Words that name nobody by themselves, though somebody may be called so."""
    # a list that is loaded once somebody types
    from flows.vocabulary.ordinary import ORDINARY, ORGANISATIONS  # noqa: PLC0415
    from flows.vocabulary.people import LOWER_TITLES, ROLES, SHORT_POSTS, VERBS  # noqa: PLC0415

    return ORDINARY | ORGANISATIONS | ROLES | LOWER_TITLES | SHORT_POSTS | VERBS


def _whole(name: str) -> tuple[str, ...]:
    """The name proper of what somebody is called, where it is more than one word."""
    proper = _BESIDE.split(name)[0].strip()
    return (proper,) if " " in proper else ()


def _words_of(name: str, others: Collection[str]) -> tuple[str, ...]:
    """The words of what somebody is called that are their name: "Ana" of "Ana team mgr"."""
    proper = _BESIDE.split(name)[0].split()
    return tuple(word for word in proper if plain(word) not in others)


def named_by(contact: str) -> tuple[str, ...]:
    """The names of people in a contact: "Jo" of "Jo Hart, coordinator, 01632 960011" and "Hart"."""
    proper = _BESIDE.split(contact)[0]
    return tuple(word for word in _NAME.findall(proper) if plain(word) not in _no_names())


def without_names(text: str, names: Collection[str]) -> str:
    """A text without these names, where nobody else is called so: "Jo" stands in no "Jo Smith"."""
    if not names:
        return text
    known = "|".join(map(re.escape, names))
    run = re.compile(rf"(\S*\s+)?\b(?:{known})(?:\s+(?:{known}))*\b(?!['’])(?=(\s+\w+)?)", re.IGNORECASE)

    def left(found: re.Match[str]) -> str:
        before, behind = found[1] or "", found[2] or ""
        is_other = _may_be_name(behind) or (found.start() > 0 and _may_be_name(before))
        return found[0] if is_other else f"{before}…"

    return run.sub(left, text)


def _may_be_name(word: str) -> bool:
    """Whether a word beside a name may be one of the same person's."""
    from flows.vocabulary.surnames import SURNAMES  # noqa: PLC0415 – see above

    word = word.strip()
    return plain(word) in SURNAMES or (word[:1].isupper() and word.isalpha() and not _is_ordinary(word))


def _taken_out(text: str, names: Mapping[str, tuple[str, ...]]) -> tuple[frozenset[str], str]:
    found, rest = set(), text
    for one, parts in names.items():
        for part in parts:
            name = re.compile(rf"(?<!\w){re.escape(part)}(?!\w)", re.IGNORECASE)
            if len(part) > 1 and any(_is_said(there, part) for there in name.finditer(text)):
                found.add(one)
                rest = name.sub("…", rest)
    return frozenset(found), rest


def _is_said(there: re.Match[str], part: str) -> bool:
    """Whether a name is said: of ordinary words only with a capital that no sentence has begun with."""
    return not _is_ordinary(part) or (there.start() > 0 and there[0][0].isupper())


def is_name(text: str) -> bool:
    """Whether a text may be what somebody is called: its ordinary words, if any, have a capital."""
    proper = _BESIDE.split(text)[0].split()
    return bool(proper) and not any(_is_ordinary(word) and not word[0].isupper() for word in proper)


def _is_ordinary(name: str) -> bool:
    return all(word in _no_names() for word in plain(name).split())
