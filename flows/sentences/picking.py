"""One answer that somebody names on a card of their return: it is shown, or its change is asked about."""

from collections.abc import Sequence
from dataclasses import replace

from flows.arguments import Origin
from flows.events import Typed
from flows.forms import Press, parse
from flows.framework import Item
from flows.meaning import Reading
from flows.presses.answering import ASK, CHECK, REVIEW, STILL_OPEN, TASKS
from flows.replies import Button, flat
from flows.resolving import call_of, card_of
from flows.standing import once_more
from flows.talk import Answer, SheetTalk, Talk
from flows.typed.answers import is_answer
from flows.typed.keys import MOST_NAMED, named_among, phrases, without_ends
from flows.typed.picking import Pick, called, figure_in, picks_in, place_in
from flows.typed.several import place_of

_WHERE = frozenset({CHECK.verb, REVIEW.verb, STILL_OPEN.verb, TASKS.verb})
"""Verbs of the cards that list answers, or lead to where they stand."""


def about_answer(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The answer to a text that names one answer of the return, None for any other."""
    again = reading.again
    if again is None or again.verb not in _WHERE or reading.on or reading.between or talk.live is None:
        return None
    buttons = flat(talk.live.buttons)
    picks = [] if named_among(buttons, event.text, talk.words, exactly=True) else _picks(talk, event)
    call = once_more(talk, reading) if picks else None
    here = call.talk if call else None
    if not isinstance(here, SheetTalk):
        return None
    for pick in picks:
        items = _meant(here, again, pick.what)
        answer = _changed(here, items, pick) if items else _domain(here, buttons, pick)
        if answer:
            return answer
    return None


def by_its_label(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """Ask whether the one answer that a text calls by its label shall be the level it gives.

    Beside a question: any other text may be said to that.
    """
    again, live = reading.again, talk.live
    if again is None or again.verb != ASK.verb or reading.on or reading.between or live is None:
        return None
    if talk.view.conversation.awaiting or talk.view.terms.judgement(event.text).told_by:
        return None
    no_label = phrases(talk.words("typed.same"))
    picks = [
        one
        for one in _picks(talk, event)
        if one.level and one.what not in no_label and not place_in(one.what, talk.words)
    ]
    call = once_more(talk, reading) if picks else None
    here = call.talk if call else None
    if not isinstance(here, SheetTalk):
        return None
    for pick in picks:
        items = _meant(here, again, pick.what)
        if len(items) == 1 and (answer := _changed(here, items, pick)):
            return answer
    return None


def _picks(talk: Talk, event: Typed) -> list[Pick]:
    """What a text may name of a return, and the level it gives."""
    named, by_figure = picks_in(event.text, talk.words), figure_in(event.text, talk.words)
    return [*named, by_figure] if by_figure else named


def _domain(here: SheetTalk, buttons: Sequence[Button], pick: Pick) -> Answer | None:
    """The answers of a domain that is named, None for anything else."""
    there = [one for one in buttons if one.verb == REVIEW.verb]
    what = without_ends(pick.what, (), phrases(here.words("picking.domain")))
    place = place_of(what, here.words) if what != pick.what else None
    named = named_among(there, pick.what, here.words, exactly=True) if not pick.level else []
    named = there[place:][:1] if place is not None and not pick.level else named
    call = call_of(here, named[0].press) if len(named) == 1 else None
    return call.answer() if call else None


def _meant(here: SheetTalk, again: Press, what: str) -> list[Item]:
    """The questions that somebody calls so: by their numbers, as on the card, or by their labels."""
    place = place_in(what, here.words)
    if not place:
        return [here.asked[at] for at in called(what, [one.label for one in here.asked], here.words)]
    *domain, number = place
    listed = list(here.asked)
    if domain:
        domains = here.framework.domains
        listed = list(here.asked_in(domains[domain[0] - 1].id)) if 0 < domain[0] <= len(domains) else []
    elif again.verb != CHECK.verb and (listed_here := _on_card(here)):
        listed = listed_here
    return [listed[number - 1]] if number == 0 < len(listed) or 0 < number <= len(listed) else []


def _on_card(here: SheetTalk) -> list[Item]:
    """The questions that the card leads to by their numbers, in order."""
    buttons = here.view.conversation.buttons
    presses = [press for one in buttons if (press := parse(one.press)) and press.verb == ASK.verb]
    items = here.framework.items
    return [items[one.args[1]] for one in presses if one.args[1] in items]


def _changed(here: SheetTalk, items: list[Item], pick: Pick) -> Answer | None:
    """The question that is named, or whether its answer shall be another; which, where several are."""
    words = here.words
    if len(items) > 1:
        if len(items) > MOST_NAMED:
            return None
        names = words.all_of([_numbered(here, one) for one in items])
        return here.turn(here.again(words("picking.which", names=names)))
    item = items[0]
    if not (found := card_of(here, ASK(here.here.sheet.id, item.id, Origin.REVIEW))):
        return None
    there, shown = found
    if not pick.level:
        return there.turn(shown)
    answers = [one for one in flat(shown.buttons) if is_answer(one)]
    named = named_among(answers, pick.level, words)
    return _asked_about(here, item, named[0]) if len(named) == 1 else None


def _asked_about(here: SheetTalk, item: Item, button: Button) -> Answer:
    """Ask whether the answer to a question shall be this one; that it is so already where it is."""
    label, now = _numbered(here, item), here.said(item)
    if call := call_of(here, button.press):
        meant = call.values.get("rating")
        if meant is not None and meant == here.here.sheet.rating(item.id):
            return here.turn(here.again(here.words("slips.is_so", label=label, answer=now)))
    choice = f"{button.key} {button.label}"
    asked = here.turn(here.again(here.words("picking.offer", label=label, now=now, choice=choice)))
    return replace(asked, meant=button)


def _numbered(here: SheetTalk, item: Item) -> str:
    """A question as it may be typed: its domain's number, its own, and its label."""
    at = here.framework.domains.index(here.framework.domain_of[item.id]) + 1
    return here.words("picking.numbered", domain=at, number=here.number(item), label=item.label)
