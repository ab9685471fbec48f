"""A list of teams that comes where nobody asked for it: it is read where lists are pasted."""

from flows.forms import parse
from flows.meaning import Heard, Reading
from flows.presses.partnership import AREA, NEW_TEAM, PASTE, PASTED, TEAMS
from flows.typed.rows import are_rows, parts_of_line
from flows.verbs import Typing


def several(heard: Heard) -> Reading | None:
    """Several rows, where the teams of a partnership stand and on the cards around that."""
    verb = heard.again.verb if heard.again else ""
    is_there = verb in {TEAMS.verb, NEW_TEAM.verb}
    is_above = verb == AREA.verb and any(one.verb == TEAMS.verb for one in heard.buttons)
    if heard.awaited or not (is_there or is_above):
        return None
    return _pasted(heard) if are_rows(heard.text, heard.words, of_teams=is_there) else None


def in_a_line(heard: Heard) -> Reading | None:
    """Several teams in one line, on the card that has a button for lists."""
    is_there = any(one.verb == PASTE.verb for one in heard.buttons)
    if heard.awaited or heard.named or heard.unsure or not is_there:
        return None
    return _pasted(heard) if parts_of_line(heard.text, heard.words) else None


def _pasted(heard: Heard) -> Reading | None:
    press = parse(PASTED(heard.again.args[0])) if heard.again else None
    return Reading(awaited=press, kind=Typing.LIST, again=heard.again)
