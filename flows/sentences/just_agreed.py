"""What a meeting says to the card of what was just agreed: what shall be done, that somebody differs, or why.

A yes is asked for before any of it is kept, but for a reason that says itself that it is one.
"""

from dataclasses import replace
from functools import partial
from itertools import pairwise

from flows.arguments import WHOLE_AREA
from flows.asking.reasons import FEWEST_OF_A_REASON, below
from flows.asking.text import LIMIT, clean
from flows.asking.unclear import asks_something, is_of_somebody
from flows.cards import level_buttons
from flows.conversations.arriving import guard
from flows.conversations.results.challenged import who_reads_why
from flows.conversations.rounds.agreeing import agreed_card
from flows.forms import Press
from flows.meaning import Reading
from flows.presses.rounds import BECAUSE, DIFFER, LATER, PLAN, PLAN_OWNER, SETTLE, TALK_THROUGH
from flows.replies import Button, flat
from flows.resolving import call_of, card_of
from flows.standing import once_more
from flows.talk import Answer, RoundTalk, Talk
from flows.typed.keys import has_one, named_among, opens_with, phrases, plain, without_lead
from flows.typed.levels import levels_in
from flows.typed.wants import says
from flows.wording import Words

_ITEM = 2
"""Where in their presses stands the item that is open, behind the round and who is in the room."""


def is_there(talk: Talk, again: Press) -> bool:
    """Whether the live card says what was agreed: another view of it can be given there."""
    differs = talk.live and any(one.verb == DIFFER.verb for one in flat(talk.live.buttons))
    return bool(differs) and again.verb == TALK_THROUGH.verb and len(again.args) > _ITEM


def said(here: RoundTalk, again: Press, text: str) -> Answer | None:
    """Where a sentence leads that says what one of the buttons does, or that the level is another."""
    words, where = here.words, again.args[: _ITEM + 1]
    ordered = _ordered(here, again, text)
    if ordered or says("talking.makes_action", text, words):
        return ordered or _led(here, PLAN_OWNER(*where))
    if asks_something(text, words):
        return None
    if says("talking.no_action", text, words):
        return _led(here, LATER(*where))
    if says("talking.differs", text, words):
        return _led(here, DIFFER(*where))
    if says("talking.fine", text, words):
        item = here.score.items[again.args[_ITEM]].item
        return here.turn(agreed_card(here, again.args[1], item))
    return _another_level(here, again, text) or _to_be_done(here, again, text)


def _led(here: RoundTalk, press: str) -> Answer | None:
    found = call_of(here, press)
    return found.answer("") if found else None


def _another_level(here: RoundTalk, again: Press, text: str) -> Answer | None:
    """The levels again, one of them asked about where the text gives it."""
    words = here.words
    where = again.args[: _ITEM + 1]
    agreed, levels = here.run.agreed.get(again.args[_ITEM]), _levels(here, again)
    named = levels_in(_not_denied(text, levels, words), levels, words)
    is_another = says("talking.another", text, words) and bool(named)
    if agreed is None or not (is_another or says("talking.wrong", text, words)):
        return None
    found = card_of(here, TALK_THROUGH(*where))
    if found is None:
        return None
    there, shown = found
    others = [one for one in named if one != levels[agreed.level]]
    if len(others) != 1:
        return there.turn(replace(shown, notice=words("talking.choose_again")))
    choice = f"{others[0].key} {others[0].label}"
    notice = words("talking.level_instead", choice=choice)
    return replace(there.turn(replace(shown, notice=notice)), meant=others[0])


def _not_denied(text: str, levels: list[Button], words: Words) -> str:
    """A text without the levels that stand behind "not" or "instead of", which it does not give."""
    denies, said = phrases(words("talking.not_that")), ("", *plain(text).split())
    return " ".join(
        part
        for last, part in pairwise(said)
        if last not in denies or not named_among(levels, part, words, exactly=True)
    )


def _to_be_done(here: RoundTalk, again: Press, text: str) -> Answer | None:
    """What a sentence says is to be done, asked about: a yes makes it an action."""
    words, what = here.words, clean(text)
    heard = plain(what)
    if len(what) > LIMIT or len(what.split()) < FEWEST_OF_A_REASON:
        return None
    does = phrases(words("talking.does"))
    wanted = (*phrases(words("talking.to_do")), *(f"to {one}" for one in does))
    is_wanted = has_one(heard, wanted)
    is_left = has_one(heard, phrases(words("talking.not_done")))
    if is_left or not (is_wanted or opens_with(what, does)):
        return None
    return None if is_of_somebody(what, words) else _asked_to_plan(here, again, what)


def _ordered(here: RoundTalk, again: Press, text: str) -> Answer | None:
    """What is to be done, asked about, of "make it an action for Health to write it"; else None."""
    what = ordered_in(text, here.words)
    is_action = 0 < len(what) <= LIMIT and not is_of_somebody(what, here.words)
    return _asked_to_plan(here, again, what) if is_action else None


def ordered_in(text: str, words: Words) -> str:
    """What a text orders to be an action, "" for any other text and where it says only whose it is."""
    orders = frozenset(one for one in phrases(words("talking.makes_action")) if "action" in one.split())
    said = without_lead(text, phrases(words("wants.lead")) | phrases(words("typed.yes")))
    rest = without_lead(said, orders)
    what = clean(without_lead(rest, phrases(words("talking.before_action"))))
    is_told = ":" in text or has_one(plain(what), phrases(words("talking.joins_what")))
    return what if rest != said and is_told else ""


def _asked_to_plan(here: RoundTalk, again: Press, what: str) -> Answer:
    """The card with the question whether this shall be done."""
    words = here.words
    press = PLAN(*again.args[: _ITEM + 1], WHOLE_AREA)
    yes = Button(key="1", label=words("agreeing.make_action"), press=press)
    return _asked(here, again, "\n".join((words("talking.may_be_action"), what)), yes, what)


def why_it_was_agreed(talk: Talk, reading: Reading, text: str) -> Answer | None:
    """A sentence below what was just agreed, as its reason: kept if it says so, else asked about."""
    again, why = reading.again, clean(text)
    call = once_more(talk, reading) if again and is_there(talk, again) else None
    here = call.talk if call else None
    if again is None or not isinstance(here, RoundTalk):
        return None
    round_id, room, item = again.args[: _ITEM + 1]
    agreed = here.run.agreed.get(item)
    kept = below(agreed.reason, why) if agreed else ""
    if agreed is None or len(kept) > LIMIT or len(why.split()) < FEWEST_OF_A_REASON:
        return None
    if asks_something(why, here.words) or is_of_somebody(why, here.words) or guard.stopped(talk, why, None):
        return None
    if opens_with(why, phrases(here.words("talking.why"))):
        found = call_of(talk, BECAUSE(round_id, room, item, agreed.level))
        return found.answer(kept) if found else None
    asks = "\n".join((here.words("talking.may_be_why"), why, who_reads_why(here, item)))
    return _asked(here, again, asks, _levels(here, again)[agreed.level], kept)


def _levels(here: RoundTalk, again: Press) -> list[Button]:
    """What settles the open item, lowest first."""
    return level_buttons(here.framework.scale, partial(SETTLE, *again.args[: _ITEM + 1]))


def _asked(here: RoundTalk, again: Press, asks: str, yes: Button, besides: str) -> Answer:
    """The card once more with a question, which is then the only one on it."""
    item = here.score.items[again.args[_ITEM]].item
    shown = agreed_card(here, again.args[1], item, asks, asked=True)
    return replace(here.turn(shown), meant=yes, besides=besides)
