"""How many actions there are and how far they are, in the same numbers on every card."""

from flows.talk import AreaTalk
from flows.tallies import of_actions


def actions_line(talk: AreaTalk) -> tuple[str, ...]:
    """How many actions are done, if there are any, and how many are overdue."""
    words, counts = talk.words, of_actions(talk.office.actions, talk.today)
    if not counts.all:
        return ()
    said = words.count("area.actions_done", counts.all, done=counts.done)
    late = words.count("area.actions_overdue", counts.overdue) if counts.overdue else ""
    return (f"{said} {late}".rstrip(),)


def actions_label(talk: AreaTalk) -> str:
    """What the way to the actions is called: with how many of them are open, if there are any."""
    counts = of_actions(talk.office.actions, talk.today)
    if not counts.all:
        return talk.words("area.actions")
    key = "area.actions_late" if counts.overdue else "area.actions_open"
    return talk.words(key, n=counts.open, all=counts.all, late=counts.overdue)
