"""The only coordinator of a partnership, who can't go before there is another."""

from dataclasses import replace

from flows.cards import Shown, rows
from flows.presses.partnership import HAND_OVER, PEOPLE
from flows.replies import Button
from flows.talk import AreaTalk


def stays(talk: AreaTalk, asked: Shown, way_back: Button) -> Shown:
    """In place of a card that asks whether they shall go: why not, and the ways to another coordinator."""
    words, area_id = talk.words, talk.office.area.id
    return replace(
        asked,
        lines=(words("members.last"),),
        buttons=rows(
            Button(key="p", label=words("area.people"), press=PEOPLE(area_id)),
            Button(key="h", label=words("handover.offer"), press=HAND_OVER(area_id)),
            way_back,
        ),
    )
