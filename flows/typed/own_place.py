"""Whom or where somebody answers for, said as people say it where agencies or nations are on the buttons."""

from collections.abc import Sequence

from flows.arguments import NATION
from flows.forms import FORMS, parse
from flows.presses.answering import PRACTISE
from flows.presses.partnership import NEW_TEAM
from flows.replies import Button
from flows.typed.agencies import called_among
from flows.typed.keys import named_among, phrases, plain, without_ends
from flows.wording import Words

_AGENCY_AT = {PRACTISE.verb: 0, NEW_TEAM.verb: 1}
"""Where the agency stands among the arguments of buttons that choose one."""


def place_said(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """The buttons of the agencies or of the nation that a text may say its writer is of; none for others."""
    return agencies_said(buttons, text) or nations_said(buttons, text, words)


def agencies_said(buttons: Sequence[Button], text: str) -> list[Button]:
    """The buttons of the agencies that a team or a job may be of: "school", "im a school nurse", "A&E"."""
    choosing = [one for one in buttons if _chooses_agency(one)]
    return [choosing[n] for n in called_among(text, [one.label for one in choosing])]


def nations_said(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """The buttons of the nation that a text names and nothing besides: "we're a Welsh board"."""
    choosing = [one for one in buttons if _chooses_nation(one)]
    said = without_ends(plain(text), phrases(words("nation.lead")), phrases(words("nation.tail")))
    return named_among(choosing, said, words, exactly=True) if choosing and said else []


def nations_on(buttons: Sequence[Button]) -> list[str]:
    """The nations that are on the buttons, as they are called there."""
    return [one.label for one in buttons if _chooses_nation(one)]


def _chooses_agency(button: Button) -> bool:
    press = parse(button.press)
    at = _AGENCY_AT.get(press.verb) if press else None
    return press is not None and at is not None and len(press.args) == at + 1


def _chooses_nation(button: Button) -> bool:
    form = FORMS.get(button.verb)
    takes = () if form is None else form.takes
    return ":" in button.press and (NATION in takes or NATION.or_none in takes)
