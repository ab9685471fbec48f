"""What there is to talk about, as a list to jump from."""

from functools import partial

from flows.asking.lists import back, fitting, numbered, paged
from flows.board import Part
from flows.cards import Shown, rows
from flows.conversations.rounds import disputed
from flows.conversations.rounds.agreeing import items_to_talk_about
from flows.permissions import Permission
from flows.presses.rounds import AGENDA, AGREE, TALK_THROUGH
from flows.scoring import AreaItem
from flows.talk import RoundTalk
from flows.verbs import Verb, show


def agenda(talk: RoundTalk, room: str, page: int = 0) -> Shown:
    """Every item to talk about, with what is agreed of it, and the way to each."""
    words, round_id = talk.words, talk.run.round.id
    buttons = numbered(
        (_label(talk, one), TALK_THROUGH(round_id, room, one.item.id)) for one in items_to_talk_about(talk)
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
    agreed = talk.run.agreed.get(one.item.id)
    if agreed is None:
        is_disputed = one.item.id in disputed.items(talk)
        return talk.words("agreeing.disputed_line", label=one.item.label) if is_disputed else one.item.label
    return talk.words(
        "agreeing.agreed_line", label=one.item.label, level=talk.framework.scale.numbers[agreed.level]
    )


VERBS: tuple[Verb, ...] = (show(AGENDA, agenda, to=Permission.AGREE, needs=Part.RATINGS),)
