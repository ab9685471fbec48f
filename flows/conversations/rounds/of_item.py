"""What a meeting reads of an item: notes, evidence, earlier actions, what was agreed before and so far."""

from collections.abc import Iterator

from flows.asking.backings import behind
from flows.conversations.answering.earlier import in_month, is_same
from flows.conversations.partnership import area
from flows.conversations.partnership.outcomes import came_of
from flows.conversations.rounds import views
from flows.framework import Item
from flows.talk import RoundTalk


def notes(talk: RoundTalk, item: str) -> list[str]:
    """What teams that returned wrote of it, and what backs their levels."""
    found = []
    for one in talk.run.returns:
        answer = one.sheet.answers.get(item)
        if one.sheet.submitted and answer and answer.note:
            found.append(talk.words("agreeing.note", team=one.team.name, note=answer.note))
        if one.sheet.submitted and (backings := behind(talk.words, talk.framework, answer)):
            found.append(talk.words("agreeing.backed", team=one.team.name, backings=backings))
    return found


def planned_before(talk: RoundTalk, item: str) -> list[str]:
    """The actions of earlier rounds on an item, and what came of them."""
    found = []
    for one in talk.office.actions:
        if one.item == item and one.round != talk.run.round.id:
            found.append(talk.words("agreeing.planned", what=one.what, state=area.action_state(talk, one)))
            found += came_of(talk, one)
    return found


def levels(talk: RoundTalk, item: Item) -> Iterator[str]:
    """What each level takes, whole, where the item has words of its own for it."""
    for number, text in zip(talk.run.framework.scale.numbers, item.levels, strict=False):
        yield talk.words("question.level", number=number, text=" ".join(text.split()))


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


def agreed_so_far(talk: RoundTalk, item: str) -> tuple[str, ...]:
    """What is agreed of an item so far, why, and how somebody sees it differently."""
    words, agreed = talk.words, talk.run.agreed.get(item)
    if agreed is None:
        return ()
    level = talk.framework.scale.numbers[agreed.level]
    key = "agreeing.now_because" if agreed.reason else "agreeing.now"
    return (words(key, level=level, reason=agreed.reason), *views.lines(talk, agreed))
