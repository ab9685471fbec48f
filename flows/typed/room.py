"""Who is in the room, said in words where they are ticked one by one."""

from collections.abc import Sequence

from flows.forms import parse
from flows.presses.rounds import AGREE
from flows.replies import Button
from flows.typed.keys import phrases, plain, without_ends
from flows.typed.several import listed
from flows.wording import Words


def in_the_room(buttons: Sequence[Button], again: str, text: str, words: Words) -> str:
    """The press that ticks all whom a text names, or everybody; "" for a single one and for other texts.

    `again` shows the card, and says who is ticked.
    """
    card = parse(again)
    if card is None or card.verb != AGREE.verb or len(card.args) < len(("round", "room")):
        return ""
    round_, room = card.args[:2]
    toggles = [one for one in buttons if one.verb == AGREE.verb]
    around = phrases(words("meeting.around"))
    if without_ends(plain(text), around, around) in phrases(words("meeting.everybody")):
        return _ticked(round_, room, toggles)
    found = listed(toggles, text, words, around)
    if len(found) < len(("one", "another")):
        return ""
    return _ticked(round_, room, found)


def _ticked(round_: str, room: str, toggles: Sequence[Button]) -> str:
    """The press that ticks these too: each button turns over one digit of the room."""
    turned = [parsed.args[1] for one in toggles if (parsed := parse(one.press))]
    here = {n for after in turned for n, (old, new) in enumerate(zip(room, after, strict=True)) if old != new}
    return AGREE(round_, "".join("1" if n in here else now for n, now in enumerate(room)))
