"""How many actions there are and how far they are, in the same numbers on every card."""

from flows.talk import AreaTalk
from flows.tallies import of_actions


def actions_line(talk: AreaTalk) -> tuple[str, ...]:
    """How many actions are done, if there are any."""
    counts = of_actions(talk.office.actions)
    return (talk.words.count("area.actions_done", counts.all, done=counts.done),) if counts.all else ()


def actions_label(talk: AreaTalk) -> str:
    """What the way to the actions is called: with how many of them are open, if there are any."""
    counts = of_actions(talk.office.actions)
    if not counts.all:
        return talk.words("area.actions")
    return talk.words("area.actions_open", n=counts.open, all=counts.all)
