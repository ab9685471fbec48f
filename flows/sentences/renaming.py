"""What a coordinator wants a team or the partnership to be called: the card that asks, and a yes."""

from dataclasses import replace

from flows.asking.names import unfit_name
from flows.asking.seen import waiting
from flows.conversations.arriving import guard
from flows.events import Typed
from flows.meaning import Reading
from flows.people import Role
from flows.presses.partnership import DETAILS, RENAME, RENAME_TEAM, TEAM
from flows.resolving import card_of
from flows.sentences.members import teams_named
from flows.standing import once_more
from flows.talk import Answer, AreaTalk, Talk
from flows.typed.keys import phrases, plain
from flows.typed.of_teams import OF_TEAMS
from flows.typed.renaming import Renamed, renamed_in
from flows.typed.wants import says
from flows.verbs import Typing


def renamed(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The card that asks for another name, where a yes takes the one in a text; None for any other text.

    Where a text says of a team's name only that it is wrong, the card alone.
    """
    again = reading.again
    if reading.awaited or reading.on or reading.between or again is None:
        return None
    found = renamed_in(event.text, talk.words) if again.verb in {*OF_TEAMS, DETAILS.verb} else None
    if found is None and again.verb == TEAM.verb and says("renaming.wanted", event.text, talk.words):
        found = Renamed("", "")
    call = once_more(talk, reading) if found else None
    here = call.talk if call else None
    if found is None or not isinstance(here, AreaTalk) or here.office.place_of(Role.COORDINATOR) is None:
        return None
    to = card_of(talk, _where(here, found.what or (again.args[1] if again.verb == TEAM.verb else "")))
    if to is None or talk.view.terms.judgement(event.text).told_by:
        return None
    there, shown = to
    if not shown.awaiting or not found.name or guard.stopped(there, found.name, None, Typing.LABEL):
        return there.turn(shown)  # why not, or the card alone, which says the rest
    if problem := unfit_name(there, found.name):
        return there.turn(replace(shown, notice=problem))
    asked = replace(shown, notice=there.words("renaming.ask", name=found.name))
    return waiting(there, asked, shown.awaiting, found.name)


def _where(here: AreaTalk, what: str) -> str | None:
    """The card that renames what is called so: a team by its id or its name, or the partnership."""
    area = here.office.area
    if what and plain(what) in phrases(here.words("renaming.partnership")) | {plain(area.name)}:
        return RENAME(area.id)
    teams = [one for one in here.office.teams if one.id == what] or teams_named(here, what)
    return RENAME_TEAM(area.id, teams[0].id) if len(teams) == 1 else None
