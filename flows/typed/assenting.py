"""A yes in the words of the button that it is for: "yes close them", "yes I'll take over", "approve Bea"."""

from collections.abc import Collection, Mapping, Sequence

from flows.presses.answering import APPROVED
from flows.presses.partnership import ADMIT, ADMITTED, CONFIRM, DECLINE
from flows.presses.rounds import EXTEND_TO, PLAN_OWNER
from flows.replies import Button
from flows.typed.keys import has_one, phrases, plain, without_ends
from flows.wording import Words

_ALSO: Mapping[str, str] = {
    EXTEND_TO.verb: "assent.move",
    CONFIRM.verb: "assent.approve",
    ADMITTED.verb: "assent.approve",
    APPROVED.verb: "assent.approve",
    PLAN_OWNER.verb: "assent.plan",
}
"""Verbs that people have another word for than their button, and the key of these."""


def assented(buttons: Sequence[Button], text: str, words: Words, *, bare: bool = False) -> list[Button]:
    """The buttons to which a text says yes in their own words, and names nothing besides.

    `bare`: the button's verb is enough without a yes, unless it may as well be said of the card: "cancel it".
    """
    said = plain(text)
    # "do we close it" asks, with its mark or without
    if has_one(said, phrases(words("assent.asks"))):
        return []
    rest = without_ends(said, phrases(words("assent.yes")), ())
    is_yes = rest != said
    rest = without_ends(rest, phrases(words("assent.lead")), phrases(words("assent.tail")))
    kept = phrases(words("assent.leaves")) | phrases(words("assent.others"))
    if not rest or without_ends(rest, kept, ()) != rest:
        return []
    if is_yes and (people := _named(buttons, rest, words)):
        return people
    if not is_yes and (not bare or rest.split()[0] in phrases(words("assent.either"))):
        return []
    found = [one for one in buttons if _says(one, rest, words)]
    if is_yes and not found:
        found = _of_things(buttons, rest, words)
    whole = [one for one in found if _content(one.label, words) == _content(rest, words)]
    return whole if len(found) == len(whole) else found


def _of_things(buttons: Sequence[Button], rest: str, words: Words) -> list[Button]:
    """The one button whose verb a yes has, with things of an audit that its short label leaves out."""
    things = _each(words("assent.things"))
    bare = " ".join(word for word in rest.split() if word not in things)
    whole = [one for one in buttons if bare and _content(one.label, words) == _content(bare, words)]
    return [one for one in whole if _says(one, bare, words)]


def says_all(button: Button, text: str, words: Words) -> bool:
    """Whether a text has every word of a button's label that says something."""
    return bool(_content(button.label, words)) and _content(button.label, words) <= _content(text, words)


def _says(button: Button, rest: str, words: Words) -> bool:
    """Whether what is said begins with the verb of a button, and has no word that the button has not."""
    also = words(_ALSO[verb]) if (verb := button.verb) in _ALSO else ""
    label = without_ends(plain(button.label), phrases(words("assent.lead")), ())
    beside = _each(words("assent.beside"))
    known = {*label.split(), *_each(also)}
    spoken = [word for word in rest.split() if word not in beside]
    firsts = {*[word for word in label.split() if word not in beside][:1], *_each(also)}
    return bool(spoken) and spoken[0] in firsts and known.issuperset(spoken)


def _content(text: str, words: Words) -> frozenset[str]:
    around = _each(words("assent.lead")) | _each(words("assent.beside"))
    return frozenset(plain(text).split()) - around


def _each(text: str) -> frozenset[str]:
    return frozenset(word for phrase in phrases(text) for word in phrase.split())


def admitted(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """The buttons about people who wait, where a text says yes to somebody of them, or no: "approve Sam".

    By name, or all of them where nobody is named; none where it says anything else.
    """
    said = without_ends(plain(text), phrases(words("assent.lead")), phrases(words("assent.tail")))
    for key, waiting in (
        ("assent.approve", _of(buttons, _WAIT)),
        ("assent.refuse", _of(buttons, _TURNS_DOWN)),
    ):
        does = phrases(words(key))
        whom = without_ends(said, does, does | phrases(words("typed.courtesy")))
        if not waiting or not said or whom == said:
            continue
        if not whom or whom in phrases(words("assent.whoever")):
            return waiting
        people = {one.press.split(":")[-1] for one in _named(buttons, whom, words)}
        return [one for one in waiting if one.press.split(":")[-1] in people]
    return []


_WAIT = frozenset({CONFIRM.verb, ADMIT.verb})
"""Verbs of a button for somebody who waits for a yes."""

_TURNS_DOWN = frozenset({DECLINE.verb})


def _of(buttons: Sequence[Button], verbs: Collection[str]) -> list[Button]:
    return [one for one in buttons if one.verb in verbs]


def _named(buttons: Sequence[Button], rest: str, words: Words) -> list[Button]:
    """Those of the people who wait for a yes whom a text names, or all of them; none with any other word."""
    waiting = _of(buttons, _WAIT)
    does = phrases(words("assent.approve"))
    whom = without_ends(rest, does, does | phrases(words("typed.courtesy")))
    if whom in phrases(words("assent.all")):
        return waiting
    spoken = set(whom.split()) - _each(words("assent.beside"))
    known = {word for one in waiting for word in _content(one.label, words)}
    if not spoken or not known.issuperset(spoken):
        return []
    return [one for one in waiting if spoken & _content(one.label, words)]
