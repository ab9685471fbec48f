"""What came of an action, or how far it is, in words."""

from flows.people import Reader, Role
from flows.permissions import reader_of
from flows.rounds import Action, ActionStatus, Round
from flows.talk import AreaTalk
from flows.wording import Words


def came_of(talk: AreaTalk, action: Action) -> tuple[str, ...]:
    """What is different now and how that is known, of one that is done; why, of one that was dropped.

    Of one that is open it is how far it is, where somebody has said so.

    What is said of a team's action tells of that team, as its notes do: it is for the team itself and for who
    reads by team.
    """
    words = talk.words
    if not says(action) or may_read(talk, action):
        return _said(words, action)
    return (words("outcomes.so_far_for_few" if action.is_open else "outcomes.for_few"),)


def in_table(talk: AreaTalk, action: Action, roles: frozenset[Role]) -> tuple[str, str]:
    """The same in two cells, what came of it and how that is known, as these roles read it."""
    words = talk.words
    if says(action) and not for_roles(talk, action, roles):
        return words("outcomes.few"), ""
    if action.status is not ActionStatus.DONE:
        return action.outcome, ""
    return action.outcome or _unsaid(words, action), action.evidence or _unsaid(words, action)


def says(action: Action) -> bool:
    """Whether somebody wrote how far it is, or what came of it."""
    return bool(action.outcome or action.evidence)


def may_read(talk: AreaTalk, action: Action) -> bool:
    """Whether the person may read what was said of what came of an action."""
    own = {one.team for one in talk.office.memberships} - {None}
    if action.team is None or action.team in own:
        return True
    round_ = _round_of(talk, action)
    return round_ is not None and talk.reader_of(round_) is Reader.TEAMS


def for_roles(talk: AreaTalk, action: Action, roles: frozenset[Role]) -> bool:
    """Whether whoever has these roles, and is in no team, may read that."""
    round_ = _round_of(talk, action)
    return action.team is None or (round_ is not None and reader_of(roles, round_) is Reader.TEAMS)


def _round_of(talk: AreaTalk, action: Action) -> Round | None:
    return next((one for one in talk.office.rounds if one.id == action.round), None)


def _said(words: Words, action: Action) -> tuple[str, ...]:
    if action.status is ActionStatus.DROPPED:
        return (words("outcomes.dropped", text=action.outcome),) if action.outcome else ()
    if action.is_open:
        return (words("outcomes.so_far", text=action.outcome),) if action.outcome else ()
    different = action.outcome or _unsaid(words, action)
    return (words("outcomes.different", text=different), known_line(words, action))


def known_line(words: Words, action: Action) -> str:
    """How it is known what is different, of an action that is done."""
    return words("outcomes.known", text=action.evidence or _unsaid(words, action))


def _unsaid(words: Words, action: Action) -> str:
    return words("outcomes.too_early" if action.evidence == "" else "outcomes.not_said")
