"""What was agreed last time, beside an item that is agreed anew."""

from flows.conversations.answering.earlier import in_month, is_same
from flows.framework import Item
from flows.talk import RoundTalk


def agreed_then(talk: RoundTalk, item: Item) -> tuple[str, ...]:
    """The level that was agreed in the round before, else in the last full one, and why.

    Of an item that meant something else then nothing is said.
    """
    words, now = talk.words, talk.run.framework
    for past in (talk.office.before, talk.office.full):
        agreed = past.agreed.get(item.id) if past else None
        if past and agreed and is_same(item, now, past.framework):
            scale, when = past.framework.scale, in_month(talk, talk.office.area.zone, past.round)
            key = "agreeing.then_because" if agreed.reason else "agreeing.then"
            return (words(key, when=when, level=scale.named(agreed.level), reason=agreed.reason),)
    return ()
