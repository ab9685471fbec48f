"""A text for everybody that names an agency, says who said what or tells a level: asked about first."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from flows.asking.seen import waiting
from flows.asking.telling import names_a_lack, tells_level
from flows.cards import Shown
from flows.talk import Answer, AreaTalk
from flows.typed.agencies import is_called
from flows.typed.besides import asked_about
from flows.typed.keys import phrases, plain

LONGEST_CALLED = 5
"""Words of what people call an agency or a team."""

_BESIDE = re.compile(r"\s{0,3}[(:;=]\s{0,3}(?=[^\s(:;=]{1,20}(?:[)\s.,;!?]|$))")
"""What stands between a name and a level of one word beside it: "Health (0)", "Health: nothing"."""

NEAR = 3
"""Words between who it is and what they said."""


def asked_of_names(
    talk: AreaTalk,
    text: str,
    ask: Callable[[str], Shown],
    press: str,
    who_reads: str = "",
    *,
    of_action: bool = False,
) -> Answer | None:
    """What is answered where a text says who said what and nobody was asked about it; a yes keeps it.

    `ask` is the card that asks for the text, with a notice; `press` the one that a yes presses with the text.
    `who_reads` says who does, where that is not everybody.
    `of_action`: a name alone is nothing to ask about, and a level may be that of who owns it.
    """
    # what waited for a yes was asked about before
    said = (
        ""
        if text == asked_about(talk)
        else _said(talk, text, who_reads or talk.words("writing.all_read"), of_action=of_action)
    )
    return waiting(talk, ask(said), press, text) if said else None


def _said(talk: AreaTalk, text: str, who: str, *, of_action: bool) -> str:
    """What to ask of a text, "" for one that names nobody and tells nobody's level."""
    if tells_who_said(talk, text):
        return talk.words("writing.who_said", who=who)
    if tells_level(talk, text, owned=of_action):
        return talk.words("telling.asks", who=who)
    if of_action:
        return ""
    names = (*(one.name for one in talk.framework.agencies), *(one.name for one in talk.office.teams))
    there = f" {plain(text)} "
    found = [name for name in names if f" {plain(name)} " in there]
    named = _each_once((*found, *_short_for(talk, text)))
    return talk.words("writing.names", names=talk.words.all_of(named), who=who) if named else ""


def _each_once(names: Iterable[str]) -> list[str]:
    """The first of those that are alike in plain words: a team may be called as its agency is."""
    once: dict[str, str] = {}
    for name in names:
        once.setdefault(plain(name), name)
    return list(once.values())


def _short_for(talk: AreaTalk, text: str) -> Iterator[str]:
    """The letters in a text that stand for an agency, as they are typed: "YJS", "csc"."""
    for word in dict.fromkeys(re.findall(r"\b[A-Za-z]{2,6}\b", text)):
        are_letters = word.isupper() or not set(word.lower()) & set("aeiou")
        if are_letters and is_called(word, talk.framework.agencies):
            yield word


def tells_who_said(talk: AreaTalk, text: str) -> bool:
    """Whether a text names an agency or a team, as people call it, beside what it says or how it rates."""
    parts = re.split(r"[.;!?()\n]|,(?= )", _BESIDE.sub(" ", text))
    return any(_in_a_part(talk, plain(part).split()) for part in parts)


def _in_a_part(talk: AreaTalk, said: Sequence[str]) -> bool:
    before = phrases(talk.words("writing.said_by"))
    for first, last in _named(talk, said):
        if any(" ".join(said[start:first]) in before for start in range(max(first - NEAR, 0), first)):
            return True
        if _says(talk, (*said[first - 1 : first], *said[last : last + NEAR])) or _rates(talk, said, last):
            return True
        if names_a_lack(talk, said[last:]):
            return True
    return False


def _named(talk: AreaTalk, said: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where in a text an agency or a team is named, by its longest name; all together are nobody."""
    teams = {plain(one.name) for one in talk.office.teams}
    whole = phrases(talk.words("actions.whole"))
    longest = max((len(name.split()) for name in teams), default=0)
    for first in range(len(said)):
        for length in range(min(max(longest, LONGEST_CALLED), len(said) - first), 0, -1):
            name = " ".join(said[first : first + length])
            if name in whole:
                break
            if name in teams or is_called(name, talk.framework.agencies):
                yield first, first + length
                break


def _says(talk: AreaTalk, beside: Sequence[str]) -> bool:
    return any(word in phrases(talk.words("writing.says")) for word in beside)


def _rates(talk: AreaTalk, said: Sequence[str], last: int) -> bool:
    """Whether a level stands behind a name; a number that counts something is none."""
    scale, goes_on = talk.framework.scale, phrases(talk.words("writing.goes_on"))
    behind = f" {' '.join(said[last:])} "
    if any(f" {plain(label)} " in behind for label in scale.labels):
        return True
    numbers = {plain(number) for number in scale.numbers}
    return any(
        said[place] in numbers and (place + 1 == len(said) or said[place + 1] in goes_on)
        for place in range(last, min(last + NEAR + 1, len(said)))
    )
