"""What a meeting reads of an item besides its levels: notes, what backs them, and what was planned before."""

from flows.asking.backings import behind
from flows.conversations.partnership import area
from flows.conversations.partnership.outcomes import came_of
from flows.talk import RoundTalk


def notes(talk: RoundTalk, item: str) -> list[str]:
    """What teams that returned wrote of it, and what backs their levels."""
    found = []
    for one in talk.run.returns:
        answer = one.sheet.answers.get(item)
        if one.sheet.submitted and answer and answer.note:
            found.append(talk.words("agreeing.note", team=one.team.name, note=answer.note))
        if one.sheet.submitted and (backings := behind(talk.words, talk.framework, answer)):
            found.append(talk.words("agreeing.backed", team=one.team.name, backings=backings))
    return found


def planned_before(talk: RoundTalk, item: str) -> list[str]:
    """The actions of earlier rounds on an item, and what came of them."""
    found = []
    for one in talk.office.actions:
        if one.item == item and one.round != talk.run.round.id:
            found.append(talk.words("agreeing.planned", what=one.what, state=area.action_state(talk, one)))
            found += came_of(talk, one)
    return found
