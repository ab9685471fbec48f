"""A return that comes in once answers are closed: who hears of it, and who checks what a draft says of it."""

from dataclasses import replace

from flows.asking.heard import Step, beside
from flows.asking.letters import News, to_coordinators
from flows.cards import Shown, rows
from flows.presses.partnership import AREA
from flows.presses.results import TEAM_RESULTS
from flows.presses.rounds import AMEND, FACTS
from flows.replies import Button
from flows.rounds import RoundState
from flows.talk import SheetTalk
from flows.view import Letter
from flows.wording import Phrase, phrase

KEY = "menu.facts"
"""What the button says that leads there."""


def to_check(talk: SheetTalk) -> Phrase | None:
    """What the team is asked, and until when while that day is not past; None where there is no draft."""
    if talk.here.round.state is not RoundState.DRAFT or talk.here.sheet.submitted is None:
        return None
    until = talk.here.round.check_by
    return phrase("letter.check_by", date=until) if until and until >= talk.today else phrase("letter.check")


def news(talk: SheetTalk, line: Phrase) -> News:
    """News of a return that has come in; with a draft it asks the team to check that."""
    asked = to_check(talk)
    if asked is None:
        return News(line=line, label="area.results", press=TEAM_RESULTS(talk.here.sheet.id))
    line = phrase("letter.then_check", said=line, check=asked)
    return News(line=line, label=KEY, press=_draft_of(talk))


def _draft_of(talk: SheetTalk) -> str:
    """What the draft says about this team, whichever other teams its reader is in."""
    return FACTS(talk.here.round.id, talk.here.sheet.id)


def came_in(talk: SheetTalk) -> tuple[Letter, ...]:
    """News of a return that was let in, late or for a correction, to who reads what it changes."""
    steps = {RoundState.DRAFT: Step.LATE_IN_DRAFT, RoundState.RELEASED: Step.LATE_IN_CORRECTION}
    step = steps.get(talk.here.round.state, Step.LATE_IN)
    return to_coordinators(talk, _let_in(talk), beside(step))


def _let_in(talk: SheetTalk) -> News:
    here = talk.here
    if here.round.state is RoundState.RELEASED:
        line = phrase("letter.return_in_correction", team=here.team.name, number=here.round.number)
        return News(line=line, label="letter.see_correction", press=AMEND(here.round.id))
    is_draft = here.round.state is RoundState.DRAFT
    line = phrase("letter.late_in_draft" if is_draft else "letter.late_return", team=here.team.name)
    return News(line=line, label="letter.see_area", press=AREA(here.area.id))


def leading(talk: SheetTalk, shown: Shown) -> Shown:
    """The card with the way to what the draft says about the team, where there is a draft."""
    if to_check(talk) is None:
        return shown
    button = Button(key="d", label=talk.words(KEY), press=_draft_of(talk))
    return replace(shown, passing=True, buttons=(*rows(button), *shown.buttons))
