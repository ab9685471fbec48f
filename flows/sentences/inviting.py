"""Whom a coordinator wants to invite, by the team or the agency that a sentence names.

No invitation is made by it: where it is made is shown, or asked about.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from flows.asking.crowds import MANY
from flows.cards import Shown
from flows.conversations.arriving import guard
from flows.conversations.partnership.adding import first_step
from flows.events import Typed
from flows.forms import Press
from flows.framework import Agency
from flows.meaning import Reading
from flows.people import Team
from flows.presses.partnership import AREA, INVITE, INVITES, INVITES_OF, NEW_TEAM, PEOPLE, TEAM, TEAMS
from flows.replies import Button
from flows.resolving import Call, resolve_press
from flows.standing import once_more
from flows.talk import Answer, AreaTalk, Talk
from flows.typed.agencies import agencies_called
from flows.typed.keys import phrases, plain, without_ends
from flows.typed.wants import MOST_WORDS
from flows.verbs import Typing
from flows.wording import Words

_WHERE = frozenset({AREA.verb, INVITES.verb, INVITES_OF.verb, PEOPLE.verb, TEAM.verb, TEAMS.verb})
"""Verbs of the cards that are about who takes part."""


def about_invited(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The answer to a wish to invite a team or an agency, None for any other text."""
    again = reading.again
    if again is None or again.verb not in _WHERE or reading.on or reading.between:
        return None
    called = whom_to_invite(event.text, talk.words)
    call = once_more(talk, reading) if called else None
    here = call.talk if call else None
    if not isinstance(here, AreaTalk):
        return None
    teams, agencies = _meant(here, called)
    if not teams and not agencies:
        return None
    told = guard.stopped(talk, event.text, event.message, Typing.TO_COLLEAGUES)
    return told or (to_teams(here, teams) if teams else _to_none(here, agencies))


def whom_to_invite(text: str, words: Words) -> str:
    """What a text calls those whom its writer wants to invite, "" where they want nothing of the kind."""
    if len(text.split()) > MOST_WORDS:
        return ""
    said = without_ends(plain(text), phrases(words("wants.lead")), phrases(words("wants.tail")))
    slots = {f"@{slot}": words(f"inviting.{slot}") for slot in ("some", "gives", "needs", "link")}
    found = (form.fullmatch(said) for form in _forms(words("inviting.forms"), *slots.items()))
    return next((one["whom"] for one in found if one), "")


@cache
def _forms(text: str, *slots: tuple[str, str]) -> tuple[re.Pattern[str], ...]:
    """The forms of a wish to invite, with a gap for whom."""
    found = text.split("|")
    for slot, known in slots:
        found = [form.replace(slot, f"(?:{known})") for form in found]
    found = [form.replace("@whom", "(?:the |a |our )?(?P<whom>.+?)") for form in found]
    return tuple(map(re.compile, found))


def _meant(here: AreaTalk, called: str) -> tuple[list[Team], list[Agency]]:
    """The teams that people call so: that of this name, else all of the agency, which may have none."""
    named = [one for one in here.office.teams if plain(one.name) in {called, f"{called} team"}]
    agencies = agencies_called(called, here.view.framework.agencies)
    ids = {one.id for one in agencies}
    return named[:1] or [one for one in here.office.teams if one.agency in ids], agencies


def to_teams(here: AreaTalk, teams: Sequence[Team]) -> Answer | None:
    """The card of invitations, asking which of these teams is meant; of many that of their agency."""
    area_id, words = here.office.area.id, here.words
    of_agency = len(here.office.teams) > MANY
    form = INVITES_OF(area_id, teams[0].agency) if of_agency else INVITES(area_id)
    found = resolve_press(here, Press(form.split(":")[0], tuple(form.split(":")[1:])))
    shown = found.show() if isinstance(found, Call) else None
    if not isinstance(shown, Shown):
        return None
    presses = {INVITE(area_id, one.id) for one in teams}
    there = [one for row in shown.buttons for one in row if one.press in presses]
    if len(teams) == 1:
        choice = f"{there[0].key} {there[0].label}" if there else teams[0].name
        yes = Button(key="y", label=words("buttons.yes"), press=INVITE(area_id, teams[0].id))
        asked = here.turn(replace(shown, notice=words("lost.one", choices=choice)))
        return replace(asked, meant=there[0] if there else yes)
    choices = ", ".join(f"{one.key} {one.label}" for one in there)
    return here.turn(replace(shown, notice=words("lost.which", choices=choices) if there else ""))


def _to_none(here: AreaTalk, agencies: Sequence[Agency]) -> Answer | None:
    """The teams, where none is of this agency yet; a yes goes on to add it, where it is one agency."""
    area_id, words = here.office.area.id, here.words
    found = resolve_press(here, Press(TEAMS.verb, (area_id,)))
    shown = found.show() if isinstance(found, Call) else None
    if not isinstance(shown, Shown):
        return None
    names = words.all_of([one.name for one in agencies])
    asked = here.turn(replace(shown, notice=words("inviting.no_team", agencies=names)))
    add = first_step(here, agencies[0]) if len(agencies) == 1 else NEW_TEAM(area_id)
    yes = Button(key="y", label=words("buttons.yes"), press=add)
    return replace(asked, meant=yes)
