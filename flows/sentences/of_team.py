"""What a coordinator says of one team, by its name, its agency or its number: led to where it is done.

Nothing is done by it. What no other reading took shows how the team stands, with all that can be done there.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.arguments import Whom
from flows.asking.unclear import asks_something, is_of_somebody, may_worry
from flows.conversations.arriving import guard
from flows.conversations.partnership.adding import first_step
from flows.events import Typed
from flows.forms import Press
from flows.meaning import Reading
from flows.people import Role, Team
from flows.permissions import Permission, denied_on
from flows.presses.actions import ACTIONS
from flows.presses.partnership import INVITATIONS, INVITES, NEW_TEAM, PEOPLE_IN, PROGRESS, TEAM, TEAMS
from flows.presses.reminders import NUDGE, NUDGE_TEAM, QUIET
from flows.presses.rounds import CANCEL, CLOSE
from flows.replies import Button
from flows.resolving import card_of
from flows.rounds import RoundState
from flows.sentences.inviting import to_teams
from flows.sentences.members import members_named, teams_named
from flows.standing import once_more
from flows.talk import Answer, AreaTalk, Talk
from flows.typed.agencies import agencies_called, agencies_within
from flows.typed.keys import named_among, plain
from flows.typed.of_teams import (
    MOST_WORDS,
    OF_TEAMS,
    OfTeam,
    added_in,
    asks_how_far,
    number_in,
    removed_in,
    says_not_started,
    says_round,
    says_several,
    wants_of_team,
)
from flows.verbs import Typing

_ENDS = frozenset({CANCEL.verb, CLOSE.verb})
"""Verbs that end a round, or its answers."""


def about_team(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The answer to a sentence that wants something with a team it names, None for any other text."""
    wants = wants_of_team(event.text, talk.words)
    if reading.press and reading.press.verb in _ENDS and not says_round(event.text, talk.words):
        # "cancel health" is no round
        there = agencies_within(event.text, talk.view.framework.agencies)
        return _answered(talk, event, reading, wants or OfTeam.STANDS) if there else None
    removed = removed_in(event.text, talk.words)
    if removed and agencies_called(removed, talk.view.framework.agencies):
        # else it is somebody, or something of a team
        return _answered(talk, event, reading, OfTeam.STANDS)
    return _answered(talk, event, reading, wants) if wants and not _is_known(reading, wants) else None


def stands(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """How the team stands that a text names, which nothing else is known of; None where it names none."""
    return _answered(talk, event, reading, OfTeam.STANDS)


def _is_known(reading: Reading, wants: OfTeam) -> bool:
    """Whether a text is known whole, as an everyday question or a word that leads anywhere."""
    if (reading.asked and reading.asked.sure) or (reading.press and reading.press.verb == TEAM.verb):
        return True
    # where the teams stand, the name of one is a button
    if wants in {OfTeam.STANDS, OfTeam.WHO} and reading.again and reading.again.verb == TEAMS.verb:
        return True
    if wants is not OfTeam.STANDS or (reading.press and reading.press.verb in {PROGRESS.verb, TEAMS.verb}):
        return False
    return bool(reading.press or reading.word or reading.among)


def _answered(talk: Talk, event: Typed, reading: Reading, wants: OfTeam) -> Answer | None:
    again = reading.again
    if again is None or again.verb not in OF_TEAMS or reading.on or reading.between or reading.awaited:
        return None
    buttons = talk.view.conversation.buttons
    if is_of_somebody(event.text, talk.words):
        return None
    if len(event.text.split()) > MOST_WORDS or named_among(buttons, event.text, talk.words, exactly=True):
        return None
    call = once_more(talk, reading)
    here = call.talk if call else None
    if not isinstance(here, AreaTalk) or here.office.place_of(Role.COORDINATOR) is None:
        return None
    teams, besides = teams_named(here, event.text) or _numbered(here, buttons, event.text), event.text
    if not teams and wants is OfTeam.CHASE:
        # whoever is to be reminded is, with their team
        members, besides = members_named(here, event.text)
        teams = [one for one in here.office.teams if one.id in {each.membership.team for each in members}]
    if wants is OfTeam.STANDS and again.verb == INVITES.verb and not asks_something(event.text, talk.words):
        wants = OfTeam.INVITE
    is_added = wants is OfTeam.ADD and agencies_within(event.text, here.view.framework.agencies)
    answer = _added(here, event.text) if wants is OfTeam.ADD else None
    if answer is None:
        is_led = teams or is_added
        answer = _led(here, teams, wants) if is_led else _of_several(here, again, event.text, wants)
    # a name or a worry is for what hears those
    if answer is None or guard.stopped(talk, besides, event.message, Typing.TO_COLLEAGUES):
        return None
    # "an incident at Health between two young people" is no order
    tells = wants in {OfTeam.STANDS, OfTeam.WHO} and may_worry(event.text, talk.words)
    return answer.noticed(talk.words("lost.worried")) if tells else answer


def _added(here: AreaTalk, text: str) -> Answer | None:
    """The teams, asking whether one is to be added that is not there: of the agency named, or of which.

    None where no team is said to be added, or it is there.
    """
    name = added_in(text, here.words)
    if name is None or name in {plain(one.name) for one in here.office.teams}:
        return None
    agencies = agencies_within(text, here.view.framework.agencies)
    area_id = here.office.area.id
    press = first_step(here, agencies[0]) if len(agencies) == 1 else NEW_TEAM(area_id)
    asked = _shown(here, TEAMS(area_id), here.words("lost.team"))
    yes = Button(key="y", label=here.words("buttons.yes"), press=press)
    return replace(asked, meant=yes) if asked else None


def _of_several(here: AreaTalk, again: Press, text: str, wants: OfTeam) -> Answer | None:
    """What is wanted with teams that a text only says how far they are: to remind them, or which they are."""
    run, words = here.office.run, here.words
    if run is None or denied_on(Permission.KEEP_OPEN, here.office):
        return None
    if wants is OfTeam.CHASE and says_several(text, words):
        whom = Whom.NOT_STARTED if says_not_started(text, words) else Whom.EVERYBODY
        return _shown(here, NUDGE(run.round.id, whom.value))
    if wants is not OfTeam.STANDS or not asks_how_far(text, words):
        return None
    is_there = again.verb == PROGRESS.verb
    return _shown(here, PROGRESS(run.round.id), words("of_team.listed") if is_there else "")


def _numbered(here: AreaTalk, buttons: Sequence[Button], text: str) -> list[Team]:
    """The team on the button with the one number that a text has in it: "chase 2"."""
    number = number_in(text)
    button = next((one for one in buttons if one.key == str(number)), None)
    args = set(button.press.split(":")) if button else set()
    run = here.office.run
    sheets = {one.sheet.id: one.team for one in run.returns} if run else {}
    by_id = {one.id: one for one in here.office.teams} | sheets
    return [team for key, team in by_id.items() if key in args]


def _led(here: AreaTalk, teams: Sequence[Team], wants: OfTeam) -> Answer | None:
    team = teams[0] if len(teams) == 1 else None
    if wants is OfTeam.INVITE:
        return to_teams(here, teams)
    if wants is OfTeam.CHASE and (chased := _chased(here, team)):
        return chased
    if wants is OfTeam.SAYS and (said := _not_to_see(here)):
        return here.turn(here.again(said))
    notice = here.words("of_team.quiet_here") if wants is OfTeam.QUIET else ""
    return _shown(here, _card_of(here, team, wants), notice)


def _card_of(here: AreaTalk, team: Team | None, wants: OfTeam) -> str:
    """The card on which it is done; how the team stands where it has none of its own."""
    area_id, run = here.office.area.id, here.office.run
    cards = {OfTeam.CANCELS: INVITATIONS, OfTeam.ADD: TEAMS, OfTeam.QUIET: QUIET, OfTeam.ACTS: ACTIONS}
    if wants in cards:
        return cards[wants](area_id)
    if team is None:
        return PROGRESS(run.round.id) if run else TEAMS(area_id)
    return PEOPLE_IN(area_id, team.id) if wants is OfTeam.WHO else TEAM(area_id, team.id)


def _chased(here: AreaTalk, team: Team | None) -> Answer | None:
    """Whom a reminder would go to in this team; of several teams which is asked. None outside a round."""
    run = here.office.run
    if run is None or denied_on(Permission.KEEP_OPEN, here.office):
        return None
    found = next((one for one in run.returns if team and one.team.id == team.id), None)
    if found and found.sheet.submitted:
        return _shown(here, TEAM(here.office.area.id, found.team.id), here.words("of_team.is_in"))
    return _shown(here, NUDGE(run.round.id, team.id) if team else NUDGE_TEAM(run.round.id))


def _not_to_see(here: AreaTalk) -> str:
    """That nobody sees what a team answers before answers close, "" afterwards."""
    run = here.office.run
    return here.words("of_team.unseen") if run and run.round.state is RoundState.OPEN else ""


def _shown(here: AreaTalk, press: str, notice: str = "") -> Answer | None:
    found = card_of(replace(here, view=here.now), press)
    if found is None:
        return None
    there, shown = found
    return there.turn(replace(shown, notice=notice or shown.notice))
