"""A colleague answered since the card that somebody answers on: it is said, and replaced only with a yes."""

from dataclasses import replace

from flows.arguments import Origin
from flows.asking.seen import is_older
from flows.conversations.answering.colleagues import given_by
from flows.conversations.answering.question import folded, question
from flows.framework import Item
from flows.replies import Button
from flows.rounds import Rating
from flows.talk import Answer, SheetTalk


def is_unseen(talk: SheetTalk, item: Item, rating: Rating) -> bool:
    """Whether this would replace a colleague's answer that the card did not show."""
    here, given = talk.here, talk.here.sheet.answers.get(item.id)
    if given is None or given.rating in (None, rating) or given.by not in here.names:
        return False
    if item.id in here.answered_since:
        return True
    is_seen = talk.live is not None and talk.is_about(item)
    return is_older(talk) and item.id not in here.rated and not is_seen


def asked_first(
    talk: SheetTalk, item: Item, rating: Rating, press: str, origin: Origin | None, text: str = ""
) -> Answer:
    """The question with what the colleague answered; a yes does what the press does, with the text."""
    words, here, given = talk.words, talk.here, talk.here.sheet.answers[item.id]
    asks = words(
        "colleagues.answered_first",
        label=item.label,
        name=given_by(talk, given.by),
        when=talk.moment(given.at),
        rating=talk.said(item),
        mine=talk.rating(rating),
    )
    # it is said here, so that the card does not begin with it once more
    told = replace(talk, here=replace(here, answered_since=here.answered_since - {item.id}))
    yes = Button(key="y", label=words("buttons.yes"), press=press)
    fold = talk.fold(folded(talk, item)) if is_older(talk) else None
    shown = question(told, item, asks, origin=origin)
    return replace(told.turn(shown, fold=fold), meant=yes, besides=text)
