"""What there is to agree on, as a list to jump from."""

from functools import partial

from flows.asking.lists import back, fitting, numbered, paged
from flows.board import Part
from flows.cards import Shown, rows
from flows.conversations.rounds import disputed
from flows.conversations.rounds.agreeing import every_item
from flows.permissions import Permission
from flows.presses.rounds import AGENDA, AGREE, TALK_THROUGH
from flows.scoring import AreaItem
from flows.talk import RoundTalk
from flows.verbs import Verb, show


def agenda(talk: RoundTalk, room: str, page: int = 0) -> Shown:
    """Every item that can be agreed, those to talk about first, with what is agreed of it."""
    words, round_id = talk.words, talk.run.round.id
    buttons = numbered(
        (_label(talk, one), TALK_THROUGH(round_id, room, one.item.id)) for one in every_item(talk)
    )
    page = fitting(page, len(buttons))
    return Shown(
        again=AGENDA(round_id, room, page or None),
        head=words("agreeing.head", area=talk.area_name),
        heading=words("agreeing.which"),
        lines=() if buttons else (words("lists.empty"),),
        buttons=rows(
            *paged(words, buttons, page, partial(AGENDA, round_id, room)), back(words, AGREE(round_id, room))
        ),
    )


def _label(talk: RoundTalk, one: AreaItem) -> str:
    label, agreed = one.item.label, talk.run.agreed.get(one.item.id)
    if agreed:
        return talk.words(
            "agreeing.agreed_line", label=label, level=talk.framework.scale.numbers[agreed.level]
        )
    if one.item.id in talk.run.challenges:
        return talk.words("agreeing.challenged_line", label=label)
    is_disputed = one.item.id in disputed.items(talk)
    return talk.words("agreeing.disputed_line", label=label) if is_disputed else label


VERBS: tuple[Verb, ...] = (show(AGENDA, agenda, to=Permission.AGREE, needs=Part.RATINGS),)
