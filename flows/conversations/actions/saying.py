"""What is said of an action in somebody's own words: taken as it can be kept, and told to coordinators."""

from collections.abc import Callable

from flows.asking.heard import Step, beside
from flows.asking.letters import News, to_area
from flows.asking.naming import asked_of_names
from flows.asking.seen import asked_to_replace, is_news, waiting
from flows.asking.text import IsNone, is_taken_back, typed
from flows.cards import Shown
from flows.forms import Form
from flows.people import Role
from flows.presses.actions import ACTION
from flows.rounds import Action
from flows.talk import Answer, AreaTalk
from flows.view import Letter
from flows.wording import phrase


def what_is_said(
    talk: AreaTalk,
    action: Action,
    ask: Callable[..., Shown],
    form: Form,
    stands: str,
    is_none: IsNone = is_taken_back,
) -> tuple[str, Answer | None]:
    """The text that was typed, and the answer that asks about it or refuses it, None where it is to be kept.

    `ask` makes the card that it was asked on, with a notice, and `form` is its press. What `stands` is
    replaced unseen by nobody. What is said of a team's action is not for everybody, so that a level in it is
    nothing to ask about.
    """

    def again(notice: str) -> Shown:
        return ask(talk, action, notice=notice)

    text, problem = typed(talk, is_none=is_none)
    if problem:
        return text, talk.turn(again(problem))
    press = form(talk.office.area.id, action.id)
    asked = None if action.team else asked_of_names(talk, text, again, press, of_action=True)
    if asked is None and text != stands and is_news(talk, stands):
        asked = waiting(talk, again(asked_to_replace(talk, text)), press, text)
    return text, asked


def to_who_runs(talk: AreaTalk, action: Action, key: str) -> tuple[Letter, ...]:
    """News of a team's action to coordinators; of what one of them does with it there is none."""
    if talk.acting.role is Role.COORDINATOR:
        return ()
    team = talk.office.team_name(action.team) or talk.owner(action)
    line, press = phrase(key, team=team, what=action.what), ACTION(talk.office.area.id, action.id)
    return to_area(talk, News(line=line, label="letter.see_action", press=press), beside(Step.ACTION_TOLD))
