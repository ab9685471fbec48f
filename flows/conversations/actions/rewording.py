"""The words of an action, put right; who owns it hears of them."""

from flows.asking.lists import back
from flows.asking.overtaken import said_since
from flows.asking.seen import asked_to_replace, waiting
from flows.asking.text import ask
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import ActionReworded
from flows.conversations.actions.actions import action_card, kept
from flows.conversations.actions.titles import title
from flows.details import Detail
from flows.permissions import Permission
from flows.presses.actions import ACTION, REWORD, REWORDED
from flows.rounds import Action
from flows.talk import Answer, AreaTalk
from flows.verbs import Typing, Verb, show, take


def reword(talk: AreaTalk, action: Action, *, notice: str = "") -> Shown:
    """Ask for the words of an action, with those it has; those of one that is done go on being read."""
    words, where = talk.words, (talk.office.area.id, action.id)
    return Shown(
        again=REWORD(*where),
        notice=notice,
        head=action.what,
        heading=words("actions.what"),
        lines=(words("actions.reword_means"), ask(words, "action")),
        buttons=rows(back(words, ACTION(*where))),
        awaiting=REWORDED(*where),
    )


def reworded(talk: AreaTalk, action: Action) -> Answer:
    """Keep the new words; the same as before change nothing."""
    press = REWORD(talk.office.area.id, action.id)
    text, asked = title(talk, lambda notice: reword(talk, action, notice=notice), press)
    if asked:
        return asked
    if text == action.what:
        return talk.turn(action_card(talk, action))
    if last := said_since(talk, Detail(action.id, "what")):
        shown = reword(talk, action, notice=asked_to_replace(talk, text, last))
        return waiting(talk, shown, press, text)
    change = ActionReworded(chain=talk.office.area.id, action=action.id, what=text, by=talk.by)
    return kept(talk, action, change)


VERBS: tuple[Verb, ...] = (
    show(REWORD, reword, to=Permission.RUN_AREA),
    take(REWORDED, reworded, to=Permission.RUN_AREA, needs=Part.CHANGES, typed=Typing.NOTE),
)
