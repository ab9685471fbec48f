"""The nation that somebody says they are in, where nations are on the buttons: "we're a Welsh board"."""

from collections.abc import Sequence

from flows.arguments import NATION
from flows.forms import FORMS
from flows.replies import Button
from flows.typed.keys import named_among, phrases, plain, without_ends
from flows.wording import Words


def nations_said(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """The buttons of the nation that a text says its writer is in, and nothing besides; none for others."""
    choosing = [one for one in buttons if _chooses(one)]
    said = without_ends(plain(text), phrases(words("nation.lead")), phrases(words("nation.tail")))
    return named_among(choosing, said, words, exactly=True) if choosing and said else []


def nations_on(buttons: Sequence[Button]) -> list[str]:
    """The nations that are on the buttons, as they are called there."""
    return [one.label for one in buttons if _chooses(one)]


def _chooses(button: Button) -> bool:
    form = FORMS.get(button.verb)
    takes = () if form is None else form.takes
    return ":" in button.press and (NATION in takes or NATION.or_none in takes)
