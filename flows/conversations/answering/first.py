"""What everybody is told before their own first answer on a return: who will see what it says.

Rules
- A conversation says it whole once for each return, on whichever card comes first: `Shown.tells` marks it.
- From then on a file's offer has one line that leads to it, and questions have nothing.
- The task list has a button to it until their first answer.
"""

from flows.permissions import BY_READER, Permission, denied
from flows.presses.explaining import PRIVACY
from flows.replies import Button
from flows.talk import SheetTalk


def who_sees(talk: SheetTalk) -> tuple[str, ...]:
    """Who will see what the team rates, to whoever can answer and has not yet; once told, how to read it."""
    if not _concerns(talk):
        return ()
    return _whole(talk) if is_news(talk) else (talk.words("tasks.seen_again"),)


def who_sees_once(talk: SheetTalk) -> tuple[str, ...]:
    """The same; nothing to whoever has been told."""
    return _whole(talk) if is_news(talk) else ()


def all_of_it(talk: SheetTalk) -> tuple[Button, ...]:
    """The way to all that is said of it, for whoever can answer and has not yet."""
    button = Button(key="v", label=talk.words("welcome.who_sees"), press=PRIVACY())
    return (button,) if _concerns(talk) else ()


def is_news(talk: SheetTalk) -> bool:
    """Whether the person has yet to be told: the card that tells them says so in `tells`."""
    return _concerns(talk) and talk.view.conversation.read_at(talk.here.sheet.id) is None


def _concerns(talk: SheetTalk) -> bool:
    """Whether the person can answer and has not yet; in practice nobody sees anything."""
    here = talk.here
    if here.area.practice or denied(Permission.ANSWER, here):
        return False
    return all(one.by != here.membership.id for one in here.sheet.answers.values())


def _whole(talk: SheetTalk) -> tuple[str, ...]:
    round_ = talk.here.round
    if round_.rules < BY_READER:
        return (talk.words("tasks.seen_by_all"),)
    return (talk.words("tasks.seen_progress" if round_.progress else "tasks.seen"),)
