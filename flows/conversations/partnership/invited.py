"""Invitations so far: listed with their use, taken back."""

from collections.abc import Sequence
from functools import partial

from flows.asking.crowds import MANY, narrowed, of_one
from flows.asking.dates import in_words
from flows.asking.lists import ON_A_CARD, back, fitting, numbered, paged, turns
from flows.cards import Shown, rows
from flows.changes import InvitationRevoked
from flows.framework import Agency
from flows.moments import day_in
from flows.people import Invitation
from flows.permissions import Permission
from flows.presses.partnership import INVITATIONS, INVITATIONS_OF, INVITES, REVOKE, REVOKED
from flows.replies import Button
from flows.talk import Answer, AreaTalk
from flows.verbs import Verb, do, show


def so_far(talk: AreaTalk, page: int = 0, *, notice: str = "") -> Shown:
    """The invitations there are, with their use; those that can still be used can be taken back."""
    words, made, area_id = talk.words, _all(talk), talk.office.area.id
    many = len(made) > MANY
    listed = numbered(_by_agency(talk, made)) if many else _revokable(talk, made)
    page = fitting(page, len(listed))
    return Shown(
        again=INVITATIONS(area_id, page or None),
        notice=notice,
        head=talk.area_name,
        heading=words("invitations.so_far_heading"),
        lines=_counts(talk, made) if many else _lines(talk, made),
        buttons=rows(
            *paged(words, listed, page, partial(INVITATIONS, area_id)),
            back(words, INVITES(area_id)),
        ),
    )


def so_far_of(talk: AreaTalk, agency: Agency, page: int = 0) -> Shown:
    """The same of the teams of one agency, those that can still be used first, some on each card."""
    words, area_id = talk.words, talk.office.area.id
    made = of_one(talk, _all(talk), lambda one: one.team, agency)
    made.sort(key=lambda one: not one.holds(talk.event.at))
    page = fitting(page, len(made))
    shown = made[page * ON_A_CARD : (page + 1) * ON_A_CARD]
    turning = turns(
        words, page, len(made) > (page + 1) * ON_A_CARD, partial(INVITATIONS_OF, area_id, agency.id)
    )
    return Shown(
        again=INVITATIONS_OF(area_id, agency.id, page or None),
        head=talk.area_name,
        heading=words("teams.count", agency=agency.name, n=len(made)),
        lines=_lines(talk, shown),
        buttons=rows(
            *_revokable(talk, shown, page * ON_A_CARD + 1), turning, back(words, INVITATIONS(area_id))
        ),
    )


def _all(talk: AreaTalk) -> list[Invitation]:
    return sorted(talk.office.invitations, key=lambda one: one.number)


def _lines(talk: AreaTalk, made: Sequence[Invitation]) -> tuple[str, ...]:
    """Each invitation with its use."""
    lines = (talk.words("invitations.line", whom=_whom(talk, one), state=_state(talk, one)) for one in made)
    return tuple(lines) or (talk.words("invitations.none"),)


def _counts(talk: AreaTalk, made: Sequence[Invitation]) -> tuple[str, ...]:
    """How many of many can still be used, and how many somebody has tried in vain."""
    holding = sum(one.holds(talk.event.at) for one in made)
    tried = sum(one.tried is not None for one in made)
    counted = talk.words("invitations.counted", n=len(made), holding=holding)
    return (counted, *((talk.words.count("invitations.tried_many", tried),) if tried else ()))


def _revokable(talk: AreaTalk, made: Sequence[Invitation], first: int = 1) -> list[Button]:
    """What takes back each that can still be used, numbered as they are listed."""
    return [
        Button(
            key=str(number),
            label=talk.words("invitations.revoke", whom=_whom(talk, one), used=one.used, uses=one.uses),
            press=REVOKE(talk.office.area.id, one.id),
        )
        for number, one in enumerate(made, first)
        if one.may_hold(talk.event.at)
    ]


def _by_agency(talk: AreaTalk, made: Sequence[Invitation]) -> list[tuple[str, str]]:
    """Those of a role that still hold, then each agency with how many it has."""
    area_id = talk.office.area.id
    found = [one for one in made if one.team or one.may_hold(talk.event.at)]

    def line(one: Invitation) -> tuple[str, str]:
        label = talk.words("invitations.revoke", whom=_whom(talk, one), used=one.used, uses=one.uses)
        return label, REVOKE(area_id, one.id)

    return narrowed(talk, found, lambda one: one.team, line, partial(INVITATIONS_OF, area_id))


def _whom(talk: AreaTalk, one: Invitation) -> str:
    """Whom it is for, with its number."""
    words = talk.words
    whom = words(f"role.{one.role}")
    if one.team is not None:
        whom = talk.office.team_name(one.team) or words("invitations.gone")
    return words("invitations.numbered", whom=whom, number=one.number) if one.number else whom


def _state(talk: AreaTalk, one: Invitation) -> str:
    """How far it is used, and when somebody last tried in vain."""
    state = _use(talk, one)
    if one.mailed:
        state = talk.words(f"by_mail.state.{one.mailed}", state=state)
    if one.tried is None:
        return state
    return talk.words("invitations.tried", state=state, date=in_words(talk, day_in(talk.zone, one.tried)))


def _use(talk: AreaTalk, one: Invitation) -> str:
    words = talk.words
    if one.revoked:
        return words("invitations.revoked")
    if one.used >= one.uses:
        return words("invitations.used_up", used=one.used, uses=one.uses)
    key = "invitations.usable" if talk.event.at < one.expires else "invitations.expired"
    return words(key, used=one.used, uses=one.uses, date=talk.date(day_in(talk.zone, one.expires)))


def revoke(talk: AreaTalk, invitation: Invitation) -> Shown:
    """Ask whether to take an invitation back."""
    words, area_id = talk.words, talk.office.area.id
    if invitation.revoked:
        return so_far(talk, notice=words("invitations.revoked_now", whom=_whom(talk, invitation)))
    return Shown(
        again=REVOKE(area_id, invitation.id),
        head=talk.area_name,
        heading=words("invitations.revoke_ask", whom=_whom(talk, invitation)),
        lines=(words("invitations.revoke_means", state=_state(talk, invitation)),),
        buttons=rows(
            Button(key="1", label=words("invitations.revoke_yes"), press=REVOKED(area_id, invitation.id)),
            back(words, INVITATIONS(area_id)),
        ),
    )


def revoked(talk: AreaTalk, invitation: Invitation) -> Answer:
    """Take an invitation back."""
    one = invitation
    change = InvitationRevoked(chain=talk.office.area.id, invitation=one.id, by=talk.by)
    changes = () if one.revoked else (change,)
    after = talk.after(changes)
    shown = so_far(after, notice=talk.words("invitations.revoked_now", whom=_whom(talk, one)))
    return after.turn(shown, changes=changes)


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(INVITATIONS, so_far, to=_RUN),
    show(INVITATIONS_OF, so_far_of, to=_RUN),
    show(REVOKE, revoke, to=_RUN),
    do(REVOKED, revoked, to=_RUN, asked=revoke),
)
