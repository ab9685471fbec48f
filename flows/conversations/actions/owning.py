"""Whose an action is: a team's, the partnership's, or of whoever is named."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from flows.arguments import WHOLE_AREA
from flows.asking.besides import asked_about
from flows.asking.crowds import MANY, by_agency
from flows.asking.lists import ON_A_CARD, back, fitting, numbered, paged
from flows.asking.seen import waiting
from flows.cards import Shown, rows
from flows.changes import ActionOwned
from flows.conversations.actions.actions import kept
from flows.conversations.actions.owners import Meant, owner_in, teams_meant
from flows.framework import Agency
from flows.people import Team
from flows.permissions import Permission
from flows.presses.actions import ACTION, OWNED_AS, OWNED_BY, REOWN, REOWN_OF
from flows.replies import Button
from flows.rounds import Action
from flows.talk import Answer, AreaTalk
from flows.verbs import Typing, Verb, do, show, take


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """Where the question for an owner leads: to itself on a page, an agency, one chosen, out, one typed."""

    again: Callable[[int | None], str]
    of: Callable[[str, int | None], str]
    to: Callable[[str], str]
    out: Button
    typed: str | None = None


def ask_owner(
    talk: AreaTalk, one: Action, teams: Sequence[Team], hands: Hands, *, page: int = 0, notice: str = ""
) -> Shown:
    """Ask who owns an action: one of these teams in this order, the partnership, or whoever is named."""
    return _typed_too(talk, one, owners(talk, teams, hands, page), hands, notice)


def ask_owner_of(talk: AreaTalk, one: Action, agency: Agency, hands: Hands, *, page: int = 0) -> Shown:
    """The same of the teams of one agency."""
    return _typed_too(talk, one, owners_of(talk, agency, hands, page), hands)


def _typed_too(talk: AreaTalk, one: Action, asked: Shown, hands: Hands, notice: str = "") -> Shown:
    lines = (talk.words("actions.type_owner"),)
    return replace(asked, notice=notice, head=one.what, lines=lines, awaiting=hands.typed)


def owners(talk: AreaTalk, teams: Sequence[Team], hands: Hands, page: int) -> Shown:
    """The teams of which one may own an action, in this order, and the partnership.

    Of many the first, and the agencies.
    """
    listed = [(team.name, hands.to(team.id)) for team in teams]
    if len(teams) > MANY:
        agencies = (team.agency for team in teams)
        listed = [listed[0], *by_agency(talk, agencies, lambda agency: hands.of(agency, None))]
    whole = Button(key="p", label=talk.words("actions.partnership"), press=hands.to(WHOLE_AREA))
    return _choice(talk, listed, page, hands.again, whole, hands.out)


def owners_of(talk: AreaTalk, agency: Agency, hands: Hands, page: int) -> Shown:
    """The teams of one agency of which one may own an action."""
    listed = [(team.name, hands.to(team.id)) for team in talk.office.teams if team.agency == agency.id]
    at = partial(hands.of, agency.id)
    return _choice(talk, listed, page, at, back(talk.words, hands.again(None)))


def _choice(
    talk: AreaTalk,
    listed: Iterable[tuple[str, str]],
    page: int,
    at: Callable[[int | None], str],
    *others: Button,
) -> Shown:
    buttons = numbered(listed)
    page = fitting(page, len(buttons))
    return Shown(
        again=at(page or None),
        heading=talk.words("actions.whose"),
        buttons=rows(*paged(talk.words, buttons, page, at), *others),
    )


def given_to(talk: AreaTalk, action: Action, owner: Team | None) -> ActionOwned:
    """Give the action to a team, or to the partnership."""
    return ActionOwned(
        chain=talk.office.area.id,
        action=action.id,
        owner=owner.name if owner else "",
        team=owner.id if owner else None,
        by=talk.by,
    )


def changing(action: Action, change: ActionOwned) -> tuple[ActionOwned, ...]:
    """The change, none where the action is theirs already."""
    return () if (change.owner, change.team) == (action.owner, action.team) else (change,)


def kept_owner(talk: AreaTalk, change: ActionOwned) -> str:
    """Whose it is now."""
    return talk.words("actions.kept_owner", owner=change.owner or talk.words("actions.partnership"))


def given_as(
    talk: AreaTalk, action: Action, hands: Hands, ask: Callable[[str], Shown]
) -> tuple[ActionOwned, Answer | None]:
    """Give the action to whom the text names, and what is answered where that is nobody, or may be a team.

    `ask` is the card that asks who owns it, with a notice.
    """
    name, problem = owner_in(talk)
    words_alone = ActionOwned(chain=talk.office.area.id, action=action.id, owner=name, team=None, by=talk.by)
    if problem:
        return words_alone, talk.turn(ask(problem))
    # the words that waited for a yes were asked about before
    meant = Meant() if not name or talk.text == asked_about(talk) else teams_meant(talk, name)
    if len(meant.teams) == 1 and meant.sure:
        return given_to(talk, action, meant.teams[0]), None
    if not meant.teams:
        return words_alone, None
    listed = numbered((team.name, hands.to(team.id)) for team in meant.teams[:ON_A_CARD])
    others = back(talk.words, hands.again(None))
    asked = replace(ask(talk.words("actions.which_team", said=name)), buttons=rows(*listed, others))
    return words_alone, waiting(talk, asked, hands.again(None), talk.text)


def _hands(talk: AreaTalk, action: Action) -> Hands:
    where = (talk.office.area.id, action.id)
    return Hands(
        again=partial(REOWN, *where),
        of=partial(REOWN_OF, *where),
        to=partial(OWNED_BY, *where),
        typed=OWNED_AS(*where),
        out=back(talk.words, ACTION(*where)),
    )


def reown(talk: AreaTalk, action: Action, page: int = 0, *, notice: str = "") -> Shown:
    """Ask who owns it now."""
    return ask_owner(talk, action, talk.office.teams, _hands(talk, action), page=page, notice=notice)


def reown_of(talk: AreaTalk, action: Action, agency: Agency, page: int = 0) -> Shown:
    """The same of the teams of one agency."""
    return ask_owner_of(talk, action, agency, _hands(talk, action), page=page)


def owned_by(talk: AreaTalk, action: Action, owner: Team | None) -> Answer:
    """Give it to a team, or to the partnership."""
    return kept(talk, action, given_to(talk, action, owner))


def owned_as(talk: AreaTalk, action: Action) -> Answer:
    """Give it to a role or person, as typed."""
    hands = _hands(talk, action)
    change, asked = given_as(talk, action, hands, lambda notice: reown(talk, action, notice=notice))
    return asked or kept(talk, action, change)


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(REOWN, reown, to=_RUN),
    show(REOWN_OF, reown_of, to=_RUN),
    do(OWNED_BY, owned_by, to=_RUN),
    take(OWNED_AS, owned_as, to=_RUN, typed=Typing.LABEL),
)
