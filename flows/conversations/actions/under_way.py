"""How far an action is, in words, while somebody still has to do it."""

from flows.asking.lists import back
from flows.asking.seen import standing
from flows.asking.text import ask
from flows.cards import Shown, rows
from flows.conversations.actions.actions import as_it_is, kept, moved
from flows.conversations.actions.saying import to_who_runs, what_is_said
from flows.conversations.partnership.outcomes import came_of
from flows.permissions import Permission
from flows.presses.actions import ACTION, HOW_FAR, HOW_FAR_SAID
from flows.rounds import Action
from flows.talk import Answer, AreaTalk
from flows.verbs import Typing, Verb, show, take


def how_far(talk: AreaTalk, action: Action, *, notice: str = "") -> Shown:
    """Ask how far it is, with what was said of that so far."""
    if not action.is_open:
        return as_it_is(talk, action)
    words, where = talk.words, (talk.office.area.id, action.id)
    return Shown(
        again=HOW_FAR(*where),
        notice=notice,
        head=action.what,
        heading=words("under_way.asks"),
        lines=(
            *came_of(talk, action),
            words("under_way.replaces" if action.outcome else "under_way.means"),
            ask(words, "how_far"),
        ),
        buttons=rows(back(words, ACTION(*where))),
        awaiting=HOW_FAR_SAID(*where),
        stands=standing(action.outcome),
    )


def said(talk: AreaTalk, action: Action) -> Answer:
    """Keep how far it is, in place of what was said before; whether it has begun stays as it is."""
    if not action.is_open:
        return talk.turn(as_it_is(talk, action))
    text, asked = what_is_said(talk, action, how_far, HOW_FAR, action.outcome)
    told = to_who_runs(talk, action, "letter.action_how_far")
    return asked or kept(talk, action, moved(talk, action, action.status, text), letters=told)


VERBS: tuple[Verb, ...] = (
    show(HOW_FAR, how_far, to=Permission.ACT),
    take(HOW_FAR_SAID, said, to=Permission.ACT, typed=Typing.NOTE),
)
