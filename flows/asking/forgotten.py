"""What is said on a card that came after a backup which was restored means nothing any more."""

from flows.events import Event, Quoted, Tapped, Typed
from flows.view import Conversation


def is_forgotten(conversation: Conversation, event: Event) -> bool:
    """Whether a tap or a reply is on a card that came after a backup which was restored."""
    live = conversation.live
    if live is None or live.forgotten is None:
        return False
    told = conversation.told.buttons if conversation.told else ()
    # while the live card's handle is not known, its buttons tell
    live_buttons = live.buttons if live.handle is None else ()
    since = {button.press for row in (*live_buttons, *told) for button in row}
    forgotten = live.forgotten.until(live.handle)
    match event:
        case Tapped():
            return forgotten.holds(event.card, (event.press,), since)
        case Typed(quoted=Quoted(ours=True) as quoted):
            return forgotten.holds(quoted.card, [button.press for button in quoted.buttons], since)
        case _:
            return False
