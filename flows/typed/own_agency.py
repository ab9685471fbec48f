"""Whom somebody answers for, said as people call their team or job where agencies are on the buttons."""

from collections.abc import Sequence

from flows.forms import parse
from flows.presses.answering import PRACTISE
from flows.presses.partnership import NEW_TEAM
from flows.replies import Button
from flows.typed.agencies import called_among

_AGENCY_AT = {PRACTISE.verb: 0, NEW_TEAM.verb: 1}
"""Where the agency stands among the arguments of buttons that choose one."""


def agencies_said(buttons: Sequence[Button], text: str) -> list[Button]:
    """The buttons of the agencies that a team or a job may be of: "school", "im a school nurse", "A&E"."""
    choosing = [one for one in buttons if _chooses(one)]
    return [choosing[n] for n in called_among(text, [one.label for one in choosing])]


def _chooses(button: Button) -> bool:
    press = parse(button.press)
    at = _AGENCY_AT.get(press.verb) if press else None
    return press is not None and at is not None and len(press.args) == at + 1
