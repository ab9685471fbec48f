"""What is asked again of who was asked for their name: of a number beside it, of one that is of many."""

import re
from collections.abc import Callable
from dataclasses import replace

from flows.asking import ways
from flows.asking.names import own_name_in, unfit_own_name
from flows.asking.seen import waiting
from flows.cards import Shown
from flows.identifiers import Kind
from flows.talk import Answer, Talk
from flows.typed.keys import phrases, plain


def asked_anew(talk: Talk, name: str, ask: Callable[[str], Shown], press: str) -> Answer | None:
    """What follows a text that is no name of a person, None where it is to be taken.

    What may be an organisation's is asked about: a yes, or the same once more, takes it. `ask` makes the card
    that asks for the name, with a notice; `press` takes it.
    """
    if problem := unfit_own_name(talk, name):
        return talk.turn(ask(problem))
    told = talk.view.conversation.told
    is_confirmed = told is not None and told.besides == name
    if is_confirmed or not _is_of_many(talk, name):
        return None
    return waiting(talk, ask(talk.words("guard.name_of_many", name=name)), press, name)


def _is_of_many(talk: Talk, name: str) -> bool:
    """Whether a name is that of a partnership or a team here, or reads as one of an organisation."""
    said, view = plain(name), talk.view
    areas = [*(place.area for place in view.places), *([view.invited.area] if view.invited else [])]
    teams = [place.team.name for place in view.places if place.team]
    if said in {plain(one) for one in (*(area.name for area in areas), *teams)}:
        return True
    # of “Jo (Police)” and “Jo, Health” what is behind says where they work
    spoken = plain(re.split(r"[(,]", name)[0]).split()
    ends = spoken[-1:] if len(spoken) > 1 else []
    anywhere = phrases(talk.words("guard.of_many"))
    reads_so = not anywhere.isdisjoint(spoken) or not phrases(talk.words("guard.ends_many")).isdisjoint(ends)
    return reads_so and not any(one.kind is Kind.NAME for one in view.terms.judgement(name).findings)


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
