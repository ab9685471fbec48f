"""What everybody is told before their own first answer on a return: who will see what it says."""

from flows.permissions import BY_READER, Permission, denied
from flows.presses.answering import ASK, NOT_APPLICABLE, NOTE, TASKS, WHY
from flows.talk import SheetTalk

_SAYS_IT = frozenset(one.verb for one in (TASKS, ASK, NOTE, NOT_APPLICABLE, WHY))
"""Verbs of cards that say it, and of those that only a question leads to."""


def who_sees(talk: SheetTalk) -> tuple[str, ...]:
    """Who will see what the team rates, to whoever can answer and has not yet; in practice nobody does."""
    here = talk.here
    if here.area.practice or denied(Permission.ANSWER, here):
        return ()
    if any(one.by == here.membership.id for one in here.sheet.answers.values()):
        return ()
    if here.round.rules < BY_READER:
        return (talk.words("tasks.seen_by_all"),)
    return (talk.words("tasks.seen_progress" if here.round.progress else "tasks.seen"),)


def who_sees_once(talk: SheetTalk) -> tuple[str, ...]:
    """The same, unless the card they come from has said it."""
    verb, *args = (talk.live.again if talk.live else "").split(":")
    is_said = verb in _SAYS_IT and args[:1] == [talk.here.sheet.id]
    return () if is_said else who_sees(talk)
