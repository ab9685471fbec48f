"""Of what kind a team is, and whom to write to: said with a pasted list, and changed here at any time.

Nothing that a team answers follows from them, so they change in a round as well.
"""

from dataclasses import replace

from flows.asking.lists import back
from flows.asking.names import LONGEST_NAME, name_in, unfit_name
from flows.asking.text import puts_off, shows
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import TeamDetailed
from flows.conversations.partnership.teams import team_card
from flows.described import differing
from flows.people import Team
from flows.permissions import Permission
from flows.presses.partnership import (
    TEAM,
    TEAM_CONTACT,
    TEAM_CONTACT_IS,
    TEAM_KIND,
    TEAM_KIND_IS,
    TEAM_NO_CONTACT,
    TEAM_NO_KIND,
)
from flows.replies import Button
from flows.talk import Answer, AreaTalk
from flows.typed.keys import is_key
from flows.verbs import Typing, Verb, do, show, take


def kind(talk: AreaTalk, team: Team, notice: str = "") -> Shown:
    """Ask of what kind a team is."""
    words, where = talk.words, (talk.office.area.id, team.id)
    none = Button(key="x", label=words("describing.no_kind"), press=TEAM_NO_KIND(*where))
    return Shown(
        again=TEAM_KIND(*where),
        notice=notice,
        head=team.name,
        heading=words("describing.ask_kind"),
        lines=(
            words("describing.kind_for"),
            *((words("describing.now", said=team.kind),) if team.kind else ()),
        ),
        buttons=rows((none,) if team.kind else (), back(words, TEAM(*where))),
        awaiting=TEAM_KIND_IS(*where),
    )


def kind_is(talk: AreaTalk, team: Team) -> Answer:
    """Keep the kind of a team."""
    said = name_in(talk.text)
    problem = talk.words("writing.no_name") if puts_off(said, talk.words) else unfit_name(talk, said)
    return talk.turn(kind(talk, team, problem)) if problem else _kept(talk, team, said, team.contact)


def no_kind(talk: AreaTalk, team: Team) -> Answer:
    """Leave the kind of a team unsaid."""
    return _kept(talk, team, "", team.contact)


def contact(talk: AreaTalk, team: Team, notice: str = "") -> Shown:
    """Ask whom to write to in a team."""
    words, where = talk.words, (talk.office.area.id, team.id)
    none = Button(key="x", label=words("describing.no_contact"), press=TEAM_NO_CONTACT(*where))
    return Shown(
        again=TEAM_CONTACT(*where),
        notice=notice,
        head=team.name,
        heading=words("describing.ask_contact"),
        lines=(
            words("describing.contact_for"),
            *((words("describing.now", said=team.contact),) if team.contact else ()),
        ),
        buttons=rows((none,) if team.contact else (), back(words, TEAM(*where))),
        awaiting=TEAM_CONTACT_IS(*where),
    )


def contact_is(talk: AreaTalk, team: Team) -> Answer:
    """Keep whom to write to in a team."""
    said = name_in(talk.text)
    problem = _unfit(talk, said)
    return talk.turn(contact(talk, team, problem)) if problem else _kept(talk, team, team.kind, said)


def _unfit(talk: AreaTalk, said: str) -> str:
    """Why the text can't be whom to write to, "" if it can."""
    if not shows(said):
        return talk.words("writing.empty")
    if is_key(said, talk.words):
        return talk.words("writing.key")
    if puts_off(said, talk.words) or "?" in said:
        return talk.words("describing.no_one")
    if len(said) > LONGEST_NAME:
        return talk.words("writing.long_name", length=len(said), limit=LONGEST_NAME)
    return ""


def no_contact(talk: AreaTalk, team: Team) -> Answer:
    """Leave unsaid whom to write to in a team."""
    return _kept(talk, team, team.kind, "")


def detailed(talk: AreaTalk, team: Team, kind: str, contact: str) -> TeamDetailed:
    """The change by which a team is of this kind and has this contact."""
    return TeamDetailed(
        chain=talk.office.area.id,
        team=team.id,
        kind=kind,
        contact=contact,
        by=talk.by,
        changed=differing(team, replace(team, kind=kind, contact=contact), ("kind", "contact")),
    )


def _kept(talk: AreaTalk, team: Team, kind: str, contact: str) -> Answer:
    notice = talk.words("teams.saved")
    if (kind, contact) == (team.kind, team.contact):
        return talk.turn(team_card(talk, team, notice=notice))
    change = detailed(talk, team, kind, contact)
    after = talk.after((change,))
    return after.turn(team_card(after, team, notice=notice), changes=(change,))


_RUN, _CHANGES = Permission.RUN_AREA, Part.CHANGES

VERBS: tuple[Verb, ...] = (
    show(TEAM_KIND, kind, to=_RUN),
    take(TEAM_KIND_IS, kind_is, to=_RUN, needs=_CHANGES, typed=Typing.LABEL),
    do(TEAM_NO_KIND, no_kind, to=_RUN, needs=_CHANGES),
    show(TEAM_CONTACT, contact, to=_RUN),
    take(TEAM_CONTACT_IS, contact_is, to=_RUN, needs=_CHANGES, typed=Typing.CONTACT),
    do(TEAM_NO_CONTACT, no_contact, to=_RUN, needs=_CHANGES),
)
