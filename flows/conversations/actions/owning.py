"""Whose an action is: a team's, the partnership's, or of whoever is named."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Generic, TypeVar

from flows.arguments import WHOLE_AREA
from flows.asking.crowds import MANY, by_agency
from flows.asking.dates import day_given, in_words, last_to_plan
from flows.asking.lists import ON_A_CARD, back, fitting, numbered, paged
from flows.asking.overtaken import said_since
from flows.asking.seen import changed, waiting
from flows.asking.text import clean
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import ActionDated, ActionOwned
from flows.conversations.actions.actions import kept
from flows.conversations.actions.owners import Meant, is_time, owner_in, teams_meant
from flows.details import Detail
from flows.framework import Agency
from flows.history import action_after
from flows.people import Team
from flows.permissions import Permission, reader_of
from flows.presses.actions import ACTION, OWNED_AS, OWNED_BY, REOWN, REOWN_OF
from flows.replies import Button
from flows.rounds import Action
from flows.talk import Answer, AreaTalk
from flows.typed.besides import asked_about
from flows.verbs import Typing, Verb, do, show, take

T = TypeVar("T", bound=AreaTalk)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """Where the question for an owner leads: to itself on a page, an agency, one chosen, out, one typed."""

    again: Callable[[int | None], str]
    of: Callable[[str, int | None], str]
    to: Callable[[str], str]
    out: Button
    typed: str


@dataclass(frozen=True, slots=True)
class Whose(Generic[T]):
    """The question for the owner of an action, wherever it is asked: where it leads, and what follows it.

    `own_first`: the team that has the action so far stands first.
    """

    hands: Callable[[T, Action], Hands]
    then: Callable[[T, Action, ActionOwned], Answer]
    own_first: bool = False

    def ask(self, talk: T, action: Action, page: int = 0, *, notice: str = "") -> Shown:
        """Ask who owns it: a team, the partnership, or whoever is named."""
        hands = self.hands(talk, action)
        teams = sorted(talk.office.teams, key=lambda team: self.own_first and team.id != action.team)
        return replace(_typed_too(talk, action, _owners(talk, teams, hands, page), hands), notice=notice)

    def ask_of(self, talk: T, action: Action, agency: Agency, page: int = 0) -> Shown:
        """The same of the teams of one agency."""
        hands = self.hands(talk, action)
        return _typed_too(talk, action, _owners_of(talk, agency, hands, page), hands)

    def given(self, talk: T, action: Action, owner: Team | None) -> Answer:
        """Give it to the team that was chosen, or to the partnership."""
        return self._kept(talk, action, _given_to(talk, action, owner))

    def _kept(self, talk: T, action: Action, change: ActionOwned) -> Answer:
        """Keep it, unless the action may have another owner by now, whom the card did not show."""
        last = said_since(talk, Detail(action.id, "owner"))
        if last and changing(action, change):
            return talk.turn(self.ask(talk, action, notice=changed(talk, last)))
        return self.then(talk, action, change)

    def named(self, talk: T, action: Action) -> Answer:
        """Give it to whom the text names, and ask where that is nobody, or may be a team."""
        if is_time(talk, talk.text):
            return self._dated(talk, action)
        name, problem = owner_in(talk)
        if problem:
            return talk.turn(self.ask(talk, action, notice=problem))
        # the words that waited for a yes were asked about before
        meant = Meant() if not name or talk.text == asked_about(talk) else teams_meant(talk, name)
        if len(meant.teams) == 1 and meant.sure:
            return self.given(talk, action, meant.teams[0])
        if meant.teams:
            return self._which(talk, action, name, meant)
        as_typed = replace(_given_to(talk, action, None), owner=name)
        return self._kept(talk, action, as_typed)

    def _dated(self, talk: T, action: Action) -> Answer:
        """Keep a day that was typed in place of an owner, unless there is one, and ask whose it is again."""
        day, problem = day_given(talk, last_to_plan(talk))
        if day is None or action.due or action.team:
            said = " ".join(filter(None, (talk.words("actions.owner_time", said=clean(talk.text)), problem)))
            return talk.turn(self.ask(talk, action, notice=said))
        change = ActionDated(chain=talk.office.area.id, action=action.id, due=day, by=talk.by)
        after = talk.after((change,))
        notice = talk.words("actions.kept_due_first", date=in_words(talk, day))
        return after.turn(self.ask(after, action_after(action, change), notice=notice), changes=(change,))

    def _which(self, talk: T, action: Action, name: str, meant: Meant) -> Answer:
        """Ask which team is meant; a yes keeps the words."""
        hands = self.hands(talk, action)
        listed = numbered((team.name, hands.to(team.id)) for team in meant.teams[:ON_A_CARD])
        key = "actions.which_owner" if meant.joint else "actions.which_team"
        asked = self.ask(talk, action, notice=talk.words(key, said=name))
        others = back(talk.words, hands.again(None))
        shown = replace(asked, buttons=rows(*listed, others), passing=True)
        return waiting(talk, shown, hands.again(None), talk.text)


def _typed_too(talk: AreaTalk, one: Action, asked: Shown, hands: Hands) -> Shown:
    so_far = (talk.words("actions.owned_now", owner=talk.owner(one)),) if one.team or one.owner else ()
    for_few = talk.hides_owner(one, partial(reader_of, frozenset()))
    lines = (*so_far, talk.words("actions.type_owner_few" if for_few else "actions.type_owner"))
    return replace(asked, head=one.what, lines=lines, awaiting=hands.typed)


def _owners(talk: AreaTalk, teams: Sequence[Team], hands: Hands, page: int) -> Shown:
    """The teams of which one may own an action, in this order, and the partnership.

    Of many the first, and the agencies.
    """
    listed = [(team.name, hands.to(team.id)) for team in teams]
    if len(teams) > MANY:
        agencies = (team.agency for team in teams)
        listed = [listed[0], *by_agency(talk, agencies, lambda agency: hands.of(agency, None))]
    whole = Button(key="p", label=talk.words("actions.partnership"), press=hands.to(WHOLE_AREA))
    return _choice(talk, listed, page, hands.again, whole, hands.out)


def _owners_of(talk: AreaTalk, agency: Agency, hands: Hands, page: int) -> Shown:
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


def _given_to(talk: AreaTalk, action: Action, owner: Team | None) -> ActionOwned:
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


def _hands(talk: AreaTalk, action: Action) -> Hands:
    where = (talk.office.area.id, action.id)
    return Hands(
        again=partial(REOWN, *where),
        of=partial(REOWN_OF, *where),
        to=partial(OWNED_BY, *where),
        typed=OWNED_AS(*where),
        out=back(talk.words, ACTION(*where)),
    )


_REOWNED = Whose(_hands, kept)

_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(REOWN, _REOWNED.ask, to=_RUN),
    show(REOWN_OF, _REOWNED.ask_of, to=_RUN),
    do(OWNED_BY, _REOWNED.given, to=_RUN, needs=Part.CHANGES),
    take(OWNED_AS, _REOWNED.named, to=_RUN, needs=Part.CHANGES, typed=Typing.LABEL),
)
