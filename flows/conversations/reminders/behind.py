"""A team that has not submitted: its people, what they have had, and who could help."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from flows.arguments import Whom
from flows.asking.crowds import MANY, by_agency
from flows.asking.lists import ON_A_CARD, back, fitting, numbered, paged
from flows.board import Member, Part, Return
from flows.cards import Shown, rows
from flows.changes import NudgesAsked
from flows.conversations.partnership import area
from flows.conversations.reminders.recipients import (
    goes_words,
    moment_next,
    of_round,
    teams_behind,
    when_words,
    why_left_out,
)
from flows.conversations.reminders.words import by_coordinator, team_lines
from flows.framework import Agency
from flows.moments import day_in
from flows.nudges import BY_HAND, MOST, NudgeState, Stage, reached
from flows.people import Role
from flows.permissions import Permission
from flows.presses.partnership import INVITES
from flows.presses.reminders import BEHIND, ESCALATE, ESCALATED, NUDGE, NUDGE_AGENCY, NUDGE_TEAM
from flows.replies import Button
from flows.talk import Answer, RoundTalk
from flows.verbs import Verb, do, show


def one_team(talk: RoundTalk, page: int = 0) -> Shown:
    """Ask which team, or of many first which agency."""
    found, round_id = teams_behind(talk, Whom.EVERYBODY), talk.run.round.id
    if len(found) <= MANY:
        return _which(talk, _lines(talk, found), page, partial(NUDGE_TEAM, round_id), area.back(talk))
    agencies = by_agency(talk, (one.team.agency for one in found), partial(NUDGE_AGENCY, round_id))
    return _which(talk, agencies, page, partial(NUDGE_TEAM, round_id), area.back(talk))


def of_agency(talk: RoundTalk, agency: Agency, page: int = 0) -> Shown:
    """Ask which team of an agency."""
    found = [one for one in teams_behind(talk, Whom.EVERYBODY) if one.team.agency == agency.id]
    round_id = talk.run.round.id
    at = partial(NUDGE_AGENCY, round_id, agency.id)
    return _which(talk, _lines(talk, found), page, at, back(talk.words, NUDGE_TEAM(round_id)))


def _lines(talk: RoundTalk, found: Iterable[Return]) -> list[tuple[str, str]]:
    return [
        (
            talk.words("area.team_line", team=one.team.name, state=area.standing_words(talk, one)),
            BEHIND(talk.run.round.id, one.sheet.id),
        )
        for one in found
    ]


def _which(
    talk: RoundTalk,
    listed: Iterable[tuple[str, str]],
    page: int,
    at: Callable[[int | None], str],
    out: Button,
) -> Shown:
    buttons = numbered(listed)
    page = fitting(page, len(buttons))
    return Shown(
        again=at(page or None),
        head=talk.area_name,
        heading=talk.words("behind.which_team"),
        buttons=rows(*paged(talk.words, buttons, page, at), out),
    )


def behind(talk: RoundTalk, returned: Return, *, notice: str = "") -> Shown:
    """One team that has not submitted: its people, what they have had, and who could help."""
    words, one, round_id = talk.words, returned, talk.run.round.id
    people = [m for m in talk.office.members if m.membership.team == one.team.id and not m.membership.pending]
    return Shown(
        again=BEHIND(round_id, one.sheet.id),
        notice=notice,
        head=talk.area_name,
        heading=words("area.team_line", team=one.team.name, state=area.standing_words(talk, one)),
        lines=(
            *(_had(talk, member) for member in people[:ON_A_CARD]),
            *(() if people else (words("behind.nobody_there"),)),
            *_approved_by(talk, one),
        ),
        buttons=rows(
            (Button(key="1", label=words("behind.this_team"), press=NUDGE(round_id, one.team.id)),)
            if people and not one.sheet.submitted
            else (),
            (Button(key="2", label=words("behind.escalate"), press=ESCALATE(round_id, one.sheet.id)),)
            if not one.sheet.submitted
            else (),
            Button(key="3", label=words("teams.invite"), press=INVITES(talk.office.area.id)),
            back(words, NUDGE_TEAM(round_id)),
        ),
    )


def _had(talk: RoundTalk, member: Member) -> str:
    """Somebody of the team, and how many reminders they have had; why they get none."""
    words = talk.words
    theirs = [one for one in of_round(talk) if one.membership == member.membership.id]
    why = why_left_out(talk, member, talk.today)
    whose, round_id = member.membership.id, talk.run.round.id
    parts = [words.count("behind.had", reached(theirs, membership=whose, subject=round_id), most=MOST)]
    sent = reached(theirs, membership=whose, subject=round_id, stages=BY_HAND)
    if sent:
        parts.append(words("behind.by_hand", n=sent))
    if why:
        parts.append(words(f"behind.is_{why}"))
    return words("behind.member", name=member.name, state=", ".join(parts))


def _approved_by(talk: RoundTalk, one: Return) -> tuple[str, ...]:
    """Who approved the team's return in the round before: somebody to ask."""
    before = talk.office.before
    sheets = [past.sheet for past in before.returns if past.team.id == one.team.id] if before else []
    approver = next((sheet.approver for sheet in sheets), None)
    labels = {known.id: known.label for known in before.framework.approvers} if before else {}
    return (talk.words("behind.approver", role=labels[approver]),) if approver in labels else ()


def _leads(talk: RoundTalk, sheet: str, about: date) -> list[Member]:
    """The area's leads who can be asked for help with a team that day, and have not been; never oneself."""
    me = talk.view.person_id
    asked = {
        one.membership
        for one in talk.office.nudges
        if one.subject == sheet and one.about == about and one.state is not NudgeState.DROPPED
    }
    return [
        one
        for one in talk.office.members
        if one.membership.role is Role.LEAD
        and not one.membership.pending
        and one.reachable
        and one.reminders
        and one.membership.person != me
        and one.membership.id not in asked
    ]


def escalate(talk: RoundTalk, returned: Return) -> Shown:
    """Say who would be asked for help with a team, and with what words."""
    words, one, round_id = talk.words, returned, talk.run.round.id
    moment = moment_next(talk)
    leads = _leads(talk, one.sheet.id, day_in(talk.zone, moment))
    out = Button(key="b", label=words("buttons.not_now"), press=BEHIND(round_id, one.sheet.id))
    again = ESCALATE(round_id, one.sheet.id)
    if not leads:
        return Shown(again=again, head=talk.area_name, heading=words("behind.no_lead"), buttons=rows(out))
    me = talk.view.person_name
    text = " ".join((*team_lines(talk, one), *by_coordinator(talk, me, talk.office.area, "")))
    return Shown(
        again=again,
        head=talk.area_name,
        heading=words(
            "behind.escalate_to",
            names=words.all_of([lead.name for lead in leads]),
            when=when_words(talk, moment),
        ),
        lines=(words("behind.says", text=text), words("behind.lead_sees")),
        buttons=rows(
            Button(key="1", label=words("by_hand.send"), press=ESCALATED(round_id, one.sheet.id)),
            out,
        ),
    )


def escalated(talk: RoundTalk, returned: Return) -> Answer:
    """Ask the leads for help with a team."""
    words, one, moment = talk.words, returned, moment_next(talk)
    about = day_in(talk.zone, moment)
    leads = _leads(talk, one.sheet.id, about)
    if not leads or one.sheet.submitted:
        return talk.turn(behind(talk, one))
    change = NudgesAsked(
        chain=talk.office.area.id,
        subject=one.sheet.id,
        stage=Stage.ESCALATED,
        memberships=tuple(lead.membership.id for lead in leads),
        about=about,
        due=moment,
        by=talk.by,
    )
    after = talk.after((change,))
    notice = words("behind.escalated", when=goes_words(talk, moment))
    return after.turn(behind(after, one, notice=notice), changes=(change,))


_KEEP, _NUDGES = Permission.KEEP_OPEN, Part.NUDGES

VERBS: tuple[Verb, ...] = (
    show(NUDGE_TEAM, one_team, to=_KEEP, needs=_NUDGES),
    show(NUDGE_AGENCY, of_agency, to=_KEEP, needs=_NUDGES),
    show(BEHIND, behind, to=_KEEP, needs=_NUDGES),
    show(ESCALATE, escalate, to=_KEEP, needs=_NUDGES),
    do(ESCALATED, escalated, to=_KEEP, needs=_NUDGES),
)
