"""What a second person says of a return: that it is approved, or goes back, and why.

Nothing is approved or sent by it: the return is read first, and what is final asks.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.forms import Press, parse
from flows.presses.answering import APPROVED, PAGE_AGAIN, READ_FOR, READ_PAGE, SEND_BACK
from flows.replies import Button
from flows.typed.keys import named_among, phrases, plain, without_ends, without_lead
from flows.wording import Words


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a return is approved; if it goes back, why, "" for no reason."""

    approves: bool
    why: str = ""


_PARTS = re.compile(r"[,;:.!\n(]|\s[-\u2010-\u2015]+\s")
"""What stands between a verdict and its reason."""

LONGEST = 700
"""Characters in which a verdict is looked for."""


_SIGNS = " ,;:.!\n-\u2013\u2014()"


def verdict_in(text: str, words: Words) -> Verdict | None:
    """What a text says of a return as a whole, None for any other text."""
    spans = [one for one in _parts(text) if plain(text[slice(*one)])]
    parts = [text[slice(*one)] for one in spans]
    said_yes = [_bare(part, words) for part in parts]
    if any(said_yes) and phrases(words("approving.says_yes")).issuperset(filter(None, said_yes)):
        return Verdict(approves=True)
    back = phrases(words("approving.says_back"))
    if not parts or not any(_bare(part, words) in back or _because(part, words) for part in parts):
        return None
    if _because(parts[0], words):
        return Verdict(approves=False, why=_because(text[spans[0][0] :].strip(), words))
    if _bare(parts[0], words) in back:
        return Verdict(approves=False, why=_reason(text[spans[0][1] :], words))
    if _bare(parts[-1], words) in back:
        return Verdict(approves=False, why=_reason(text[: spans[-1][0]], words))
    return None


def _parts(text: str) -> list[tuple[int, int]]:
    """Where each part of a text begins and ends."""
    ends = [(one.start(), one.end()) for one in _PARTS.finditer(text[:LONGEST])]
    begins = [0, *(end for _, end in ends)]
    return list(zip(begins, [*(start for start, _ in ends), len(text)], strict=True))


def _reason(text: str, words: Words) -> str:
    """What stands beside a verdict; a yes, or what only leads to it, is no reason."""
    why = text.strip(_SIGNS)
    bare = _bare(why, words)
    return "" if not bare or bare in phrases(words("approving.says_yes")) else why


def _bare(part: str, words: Words) -> str:
    return without_ends(plain(part), phrases(words("approving.lead")), phrases(words("approving.tail")))


def _because(text: str, words: Words) -> str:
    """The reason that follows a verdict without a sign: "send it back because training is too high"."""
    lead = phrases(words("approving.lead")) | phrases(words("approving.says_back"))
    rest = without_lead(text, lead)
    why = without_lead(rest, phrases(words("typed.because")) | phrases(words("approving.because")))
    return why if rest not in (text, why) else ""


def decided(
    buttons: Sequence[Button], told: Sequence[Button], text: str, again: Press | None, words: Words
) -> tuple[Press | None, tuple[Button, ...]]:
    """Where a verdict leads on a return that is read, or may be: a card, or a button to ask about.

    `told` are the buttons of a message that came in between. Neither for any other text.
    """
    there = [press for one in (*buttons, *told) if (press := parse(one.press))]
    is_read = again is not None and again.verb == PAGE_AGAIN.verb
    read = next((one for one in there if one.verb in {READ_PAGE.verb, READ_FOR.verb}), None)
    approve = tuple(one for one in buttons if one.verb == APPROVED.verb)
    if is_read and named_among(approve, text, words):
        return None, approve
    verdict = verdict_in(text, words) if is_read or read else None
    if verdict is None:
        return None, ()
    if verdict.approves and is_read:
        return (None, approve) if approve else (again, ())
    if verdict.approves or read is None or read.verb == READ_FOR.verb:
        sheet = again.args[:1] if is_read and again else ()
        return (Press(SEND_BACK.verb, sheet) if sheet else read), ()
    return Press(SEND_BACK.verb, read.args[:1]), ()
