"""Who is in the room, said in words where they are ticked one by one."""

import re
from collections.abc import Sequence

from flows.asking.keys import named_among, phrases, plain, without_ends
from flows.forms import parse
from flows.presses.rounds import AGREE
from flows.replies import Button
from flows.wording import Words

_PARTS = re.compile(r"\s*(?:[,;+&/\n]|\band\b)\s*", re.IGNORECASE)


def in_the_room(buttons: Sequence[Button], again: str, text: str, words: Words) -> str:
    """The press that ticks all whom a text names, or everybody; "" for a single one and for other texts.

    `again` shows the card, and says who is ticked.
    """
    card = parse(again)
    if card is None or card.verb != AGREE.verb or len(card.args) < len(("round", "room")):
        return ""
    round_, room = card.args[:2]
    toggles = [one for one in buttons if one.press.split(":")[0] == AGREE.verb]
    around = phrases(words("meeting.around"))
    if without_ends(plain(text), around, around) in phrases(words("meeting.everybody")):
        return AGREE(round_, "1" * len(room))
    parts = [one for one in (without_ends(plain(part), around, around) for part in _PARTS.split(text)) if one]
    found = [named_among(toggles, one, words) for one in parts]
    if len(parts) < len(("one", "another")) or any(len(one) != 1 for one in found):
        return ""
    here = {toggles.index(one[0]) for one in found}
    return AGREE(round_, "".join("1" if n in here else now for n, now in enumerate(room)))
