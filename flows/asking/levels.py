"""Which buttons of a card give a level."""

from flows.forms import Press, parse
from flows.presses import CHALLENGED, RATE, SETTLE
from flows.replies import Rows


def levels_on(buttons: Rows) -> list[str]:
    """The numbers of the levels that a card offers."""
    presses = [(button.key, parse(button.press)) for row in buttons for button in row]
    return [key for key, press in presses if press and _gives_level(press)]


def _gives_level(press: Press) -> bool:
    if press.verb == RATE.verb:
        return press.args[2:3] != ("d",)
    return press.verb in {SETTLE.verb, CHALLENGED.verb}
