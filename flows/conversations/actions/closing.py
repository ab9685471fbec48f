"""An action comes to its end: what is different and how that is known, or why it is dropped."""

from dataclasses import replace

from flows.asking.lists import back
from flows.asking.seen import changed, is_news, standing
from flows.asking.text import ask, calls_back
from flows.cards import Shown, rows
from flows.changes import ActionKnown
from flows.conversations.actions.actions import acting_by, action_card, as_it_is, kept, moved
from flows.conversations.actions.saying import to_who_runs, what_is_said
from flows.conversations.partnership.outcomes import came_of, known_line
from flows.history import action_after
from flows.permissions import Permission
from flows.presses.actions import ACTION, DROP, DROPPED, FINISH, FINISHED, KNOWN, KNOWN_AS, TOO_EARLY
from flows.replies import Button
from flows.rounds import Action, ActionStatus
from flows.talk import Answer, AreaTalk
from flows.verbs import Typing, Verb, do, show, take
from flows.view import Letter


def finish(talk: AreaTalk, action: Action, *, notice: str = "") -> Shown:
    """Ask what is different, with what was said of that so far, unless it was dropped."""
    if action.status is ActionStatus.DROPPED:
        return as_it_is(talk, action)
    where = (talk.office.area.id, action.id)
    return Shown(
        again=FINISH(*where),
        notice=notice,
        head=action.what,
        heading=talk.words("closing.different"),
        lines=(*came_of(talk, action), ask(talk.words, "different")),
        buttons=rows(*_too_early(talk, action), back(talk.words, ACTION(*where))),
        awaiting=FINISHED(*where),
        stands=standing(action.outcome),
    )


def _too_early(talk: AreaTalk, action: Action) -> list[Button]:
    """The button that says so, until somebody has said how it is known."""
    press = TOO_EARLY(talk.office.area.id, action.id)
    return [] if action.evidence else [Button(key="1", label=talk.words("closing.too_early"), press=press)]


def finished(talk: AreaTalk, action: Action) -> Answer:
    """Keep that it is done and what is different, and ask how that is known."""
    if action.status is ActionStatus.DROPPED:
        return talk.turn(as_it_is(talk, action))
    text, asked = what_is_said(talk, action, finish, FINISH, action.outcome)
    if asked:
        return asked
    changes = (moved(talk, action, ActionStatus.DONE, text),)
    after = talk.after(changes)
    shown = known(after, action_after(action, changes[0]))
    return after.turn(shown, changes=changes, letters=_done(talk, action))


def known(talk: AreaTalk, action: Action, *, notice: str = "") -> Shown:
    """Ask how it is known what is different, with what was said of that so far."""
    if action.status is not ActionStatus.DONE:
        return as_it_is(talk, action)
    words, where = talk.words, (talk.office.area.id, action.id)
    return Shown(
        again=KNOWN(*where),
        notice=notice,
        head=action.what,
        heading=words("closing.known"),
        lines=(
            *((known_line(words, action),) if action.evidence else ()),
            words("closing.known_means"),
            ask(words, "known"),
        ),
        buttons=rows(
            *_too_early(talk, action),
            Button(
                key="2",
                label=words("closing.leave" if action.evidence else "closing.unsaid"),
                press=ACTION(*where),
            ),
        ),
        awaiting=KNOWN_AS(*where),
        stands=standing(action.evidence or ""),
    )


def known_as(talk: AreaTalk, action: Action) -> Answer:
    """Keep how it is known; nothing of an action that is not done."""
    if action.status is not ActionStatus.DONE:
        return talk.turn(as_it_is(talk, action))
    text, asked = what_is_said(talk, action, known, KNOWN, action.evidence or "")
    return asked or kept(talk, action, _known(talk, action, text))


def _known(talk: AreaTalk, action: Action, text: str) -> ActionKnown:
    chain, by = talk.office.area.id, acting_by(talk, action)
    return ActionKnown(chain=chain, action=action.id, evidence=text, by=by)


def too_early(talk: AreaTalk, action: Action) -> Answer:
    """Keep that it is done, and that it is too early to say what is different or how one would know.

    What somebody has written stays.
    """
    if action.status is ActionStatus.DROPPED:
        return talk.turn(as_it_is(talk, action))
    if action.evidence:
        return talk.turn(action_card(talk, action, notice=talk.words("closing.is_known")))
    if action.is_open and is_news(talk, action.outcome):
        return talk.turn(finish(talk, action, notice=changed(talk)))
    early = _known(talk, action, "")
    if action.status is ActionStatus.DONE:
        return kept(talk, action, early)
    answer = kept(talk, action, moved(talk, action, ActionStatus.DONE), early)
    return replace(answer, letters=(*answer.letters, *_done(talk, action)))


def drop(talk: AreaTalk, action: Action, *, notice: str = "") -> Shown:
    """Ask why it is dropped; only what is still open can be."""
    if not action.is_open:
        return as_it_is(talk, action)
    where = (talk.office.area.id, action.id)
    return Shown(
        again=DROP(*where),
        notice=notice,
        head=action.what,
        heading=talk.words("closing.why_drop"),
        lines=(*came_of(talk, action), ask(talk.words, "reason")),
        buttons=rows(back(talk.words, ACTION(*where))),
        awaiting=DROPPED(*where),
        stands=standing(action.outcome),
    )


def dropped(talk: AreaTalk, action: Action) -> Answer:
    """Keep that it is dropped, and why."""
    if not action.is_open:
        return talk.turn(as_it_is(talk, action))
    text, asked = what_is_said(talk, action, drop, DROP, action.outcome, calls_back)
    told = to_who_runs(talk, action, "letter.action_dropped")
    return asked or kept(talk, action, moved(talk, action, ActionStatus.DROPPED, text), letters=told)


def _done(talk: AreaTalk, action: Action) -> tuple[Letter, ...]:
    """News that an action is done, which was not before."""
    if action.status is ActionStatus.DONE:
        return ()
    return to_who_runs(talk, action, "letter.action_done")


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
