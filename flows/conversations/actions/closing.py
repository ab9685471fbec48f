"""An action comes to its end: what is different and how that is known, or why it is dropped."""

from flows.asking.lists import back
from flows.asking.text import typed
from flows.cards import Shown, rows
from flows.changes import ActionKnown
from flows.conversations.actions.actions import acting_by, kept, moved
from flows.permissions import Permission
from flows.presses import ACTION, DROP, DROPPED, FINISH, FINISHED, KNOWN, KNOWN_AS, TOO_EARLY
from flows.replies import Button
from flows.rounds import Action, ActionStatus
from flows.talk import Answer, AreaTalk
from flows.verbs import Typing, Verb, do, show, take


def finish(talk: AreaTalk, action: Action, *, notice: str = "") -> Shown:
    """Ask what is different."""
    where = (talk.office.area.id, action.id)
    return Shown(
        again=FINISH(*where),
        notice=notice,
        head=action.what,
        heading=talk.words("closing.different"),
        lines=(talk.words("writing.ask"),),
        buttons=rows(_too_early(talk, action), back(talk.words, ACTION(*where))),
        awaiting=FINISHED(*where),
    )


def _too_early(talk: AreaTalk, action: Action) -> Button:
    press = TOO_EARLY(talk.office.area.id, action.id)
    return Button(key="1", label=talk.words("closing.too_early"), press=press)


def finished(talk: AreaTalk, action: Action) -> Answer:
    """Keep that it is done and what is different, and ask how that is known."""
    text, problem = typed(talk)
    if problem:
        return talk.turn(finish(talk, action, notice=problem))
    changes = (moved(talk, action, ActionStatus.DONE, text),)
    after = talk.after(changes)
    return after.turn(known(after, action), changes=changes)


def known(talk: AreaTalk, action: Action, *, notice: str = "") -> Shown:
    """Ask how it is known what is different."""
    words, where = talk.words, (talk.office.area.id, action.id)
    return Shown(
        again=KNOWN(*where),
        notice=notice,
        head=action.what,
        heading=words("closing.known"),
        lines=(words("closing.known_means"), words("writing.ask")),
        buttons=rows(
            _too_early(talk, action), Button(key="2", label=words("closing.unsaid"), press=ACTION(*where))
        ),
        awaiting=KNOWN_AS(*where),
    )


def known_as(talk: AreaTalk, action: Action) -> Answer:
    """Keep how it is known."""
    text, problem = typed(talk)
    if problem:
        return talk.turn(known(talk, action, notice=problem))
    return kept(talk, action, _known(talk, action, text))


def _known(talk: AreaTalk, action: Action, text: str) -> ActionKnown:
    chain, by = talk.office.area.id, acting_by(talk, action)
    return ActionKnown(chain=chain, action=action.id, evidence=text, by=by)


def too_early(talk: AreaTalk, action: Action) -> Answer:
    """Keep that it is done, and that it is too early to say what is different or how one would know."""
    early = _known(talk, action, "")
    if action.status is ActionStatus.DONE:
        return kept(talk, action, early)
    return kept(talk, action, moved(talk, action, ActionStatus.DONE), early)


def drop(talk: AreaTalk, action: Action, *, notice: str = "") -> Shown:
    """Ask why it is dropped."""
    where = (talk.office.area.id, action.id)
    return Shown(
        again=DROP(*where),
        notice=notice,
        head=action.what,
        heading=talk.words("closing.why_drop"),
        lines=(talk.words("writing.ask"),),
        buttons=rows(back(talk.words, ACTION(*where))),
        awaiting=DROPPED(*where),
    )


def dropped(talk: AreaTalk, action: Action) -> Answer:
    """Keep that it is dropped, and why."""
    text, problem = typed(talk)
    if problem:
        return talk.turn(drop(talk, action, notice=problem))
    return kept(talk, action, moved(talk, action, ActionStatus.DROPPED, text))


_ACT, _NOTE = Permission.ACT, Typing.NOTE

VERBS: tuple[Verb, ...] = (
    show(FINISH, finish, to=_ACT),
    take(FINISHED, finished, to=_ACT, typed=_NOTE),
    show(KNOWN, known, to=_ACT),
    take(KNOWN_AS, known_as, to=_ACT, typed=_NOTE),
    do(TOO_EARLY, too_early, to=_ACT),
    show(DROP, drop, to=_ACT),
    take(DROPPED, dropped, to=_ACT, typed=_NOTE),
)
