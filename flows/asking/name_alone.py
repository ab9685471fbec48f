"""A name that was typed with a number or an address: offered alone, so that nobody is only refused."""

from dataclasses import replace

from flows.asking import ways
from flows.asking.names import own_name_in, unfit_own_name
from flows.asking.seen import waiting
from flows.cards import Shown
from flows.identifiers import Kind
from flows.talk import Answer, Talk


def alone(talk: Talk, asked: Shown, press: str) -> Shown | Answer:
    """What follows a text that was refused where a name is asked for: a yes takes the name that is in it.

    `asked` is the card that asks once more, `press` takes the name.
    """
    name = _name_beside_ways(talk)
    notice = talk.words("guard.name_alone", name=name)
    return waiting(talk, replace(asked, notice=notice), press, name) if name else asked


def _name_beside_ways(talk: Talk) -> str:
    """The name in a text that says how somebody is reached, "" where that was not all that was refused."""
    text = talk.typed
    if not (ways.numbers_meant(text) or ways.has_email(text)):
        return ""
    name = own_name_in(ways.without_ways(text), talk.words)
    kinds = {finding.kind for finding in talk.view.terms.judgement(name).findings}
    is_safe = bool(name) and kinds <= {Kind.NAME} and not unfit_own_name(talk, name)
    return name if is_safe else ""
