"""What is agreed on an item, and how others see it differently: each view below the last."""

from flows.asking.heard import Step, beside
from flows.asking.letters import News, to_area
from flows.asking.reasons import together
from flows.asking.seen import Last, is_news, last_by
from flows.asking.text import LIMIT
from flows.changes import DissentKept
from flows.framework import Item
from flows.presses.rounds import TALK_THROUGH
from flows.rounds import Agreed
from flows.talk import RoundTalk
from flows.typed.keys import plain
from flows.view import Letter
from flows.wording import phrase


def kept(agreed: Agreed | None) -> str:
    """All that is agreed on an item, in a text that is another for each; "" for nothing."""
    return f"{agreed.level} {agreed.reason}\n{agreed.dissent}" if agreed else ""


def is_unseen(talk: RoundTalk, agreed: Agreed | None) -> bool:
    """Whether something may be agreed that the card did not show; nobody knows whose another view is."""
    own = agreed is not None and agreed.by == talk.by and not agreed.dissent
    return is_news(talk, kept(agreed), own=own)


def last(talk: RoundTalk, agreed: Agreed | None) -> Last | None:
    """Who else agreed it, and when; None beside another view, which somebody may have kept since."""
    return None if agreed and agreed.dissent else last_by(talk, agreed)


def why(talk: RoundTalk, agreed: Agreed) -> tuple[str, ...]:
    """The reason that is kept with what was just agreed, if one is."""
    return (talk.words("agreeing.why_kept", reason=agreed.reason),) if agreed.reason else ()


def lines(talk: RoundTalk, agreed: Agreed | None) -> tuple[str, ...]:
    """How somebody sees it differently, if anybody does."""
    if agreed is None or not agreed.dissent:
        return ()
    return (talk.words("agreeing.other_view", view=agreed.dissent),)


def below(talk: RoundTalk, agreed: Agreed | None) -> tuple[str, ...]:
    """The same where another view is asked for, which is kept below it."""
    there = lines(talk, agreed)
    return (*there, talk.words("agreeing.below")) if there else ()


def is_there(agreed: Agreed, text: str) -> bool:
    """Whether a view is kept already."""
    return plain(text) in {plain(line) for line in agreed.dissent.splitlines()}


def whole(talk: RoundTalk, agreed: Agreed, text: str) -> tuple[str, str]:
    """All views with this one below, and why they can't be kept, "" if they can."""
    views = together(agreed.dissent, text)
    length = len(views)
    too_long = talk.words("agreeing.views_long", length=length, limit=LIMIT) if length > LIMIT else ""
    return views, too_long


def dissent(talk: RoundTalk, item: Item, text: str) -> DissentKept:
    """The fact that this is how somebody sees it."""
    return DissentKept(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        item=item.id,
        text=text,
        by=talk.by,
        at=talk.event.at,
    )


def told_anew(talk: RoundTalk, room: str, item: Item, before: Agreed, level: int) -> tuple[Letter, ...]:
    """Tell the other coordinators that a level which one of them agreed on is replaced."""
    if before.by == talk.by or before.level == level:
        return ()
    numbers, me = talk.framework.scale.numbers, talk.view.person_name
    was, now = numbers[before.level], numbers[level]
    line = phrase("letter.agreed_anew", name=me, label=item.label, before=was, level=now)
    press = TALK_THROUGH(talk.run.round.id, room, item.id)
    return to_area(talk, News(line=line, label="letter.see_item", press=press), beside(Step.AGREED_ANEW))
