"""Meeting the assistant: the welcome, a practice audit, privacy, help, and whom to call about a child."""

from dataclasses import replace

from flows.conversations.answering import tasks
from flows.conversations.partnership import area
from flows.conversations.results import team as results
from flows.permissions import Permission, denied
from flows.presses import press
from flows.replies import Button
from flows.rounds import RoundState
from flows.talk import Shown, Talk, rows
from flows.verbs import Verb, show
from flows.view import Place

MOST_AUDITS = 20
"""Audits listed at once, the newest ones."""


def start(talk: Talk) -> Shown:
    """Where this person is: the welcome for a newcomer, the task list or the menu for everyone else."""
    place = talk.view.place
    if talk.seat:
        return tasks.tasks(talk) if denied(Permission.ANSWER, talk.seat) is None else results.menu(talk)
    if place is None:
        return audits(talk) if talk.view.places else hello(talk)
    board = talk.view.board_of(place.area.id)
    if board and place.team is None:
        return area.card(replace(talk, board=board))
    return _waiting(talk, place)


def _waiting(talk: Talk, place: Place) -> Shown:
    """A team whose area has no round for it yet."""
    words, team = talk.words, place.team.name if place.team else ""
    return Shown(
        again=press("start"),
        heading=words("waiting.heading", team=team, area=place.area.name),
        lines=(words("waiting.line"), *((place.area.contact,) if place.area.contact else ())),
        buttons=rows(
            Button(key="1", label=words("menu.audits"), press=press("audits")),
            Button(key="2", label=words("welcome.privacy"), press=press("privacy")),
            Button(key="3", label=words("welcome.help"), press=press("help")),
        ),
    )


def resume(talk: Talk) -> Shown:
    """The live card again, for somebody who comes back to where they stopped."""
    if talk.live is None:
        return start(talk)
    progress = ""
    if talk.seat:
        card = talk.scorecard
        progress = talk.words("tasks.progress", answered=card.answered, asked=card.asked)
    return talk.again(" ".join(part for part in (talk.words("resume"), progress) if part))


def audits(talk: Talk) -> Shown:
    """All audits the person takes part in, each with the way to it."""
    words = talk.words
    buttons = [
        Button(key=str(number), label=_place_label(talk, place), press=_place_press(place))
        for number, place in enumerate(talk.view.places[-MOST_AUDITS:], 1)
    ]
    return Shown(
        again=press("audits"),
        heading=words("audits.heading"),
        lines=() if buttons else (words("audits.none"),),
        buttons=rows(
            *buttons,
            Button(key="n", label=words("menu.new"), press=press("try")),
            Button(key="b", label=words("back"), press=press("start")),
        ),
    )


def _place_label(talk: Talk, place: Place) -> str:
    words = talk.words
    if place.area.practice and place.team and place.round:
        key = "audits.submitted" if place.submitted else "audits.open"
        return words(key, team=place.team.name, date=talk.date(place.round.opened))
    if place.team is None:
        return words("places.role", area=place.area.name, role=words(f"role.{place.membership.role}"))
    state = "waiting"
    if place.round and place.sheet:
        is_in = place.submitted and place.round.state is RoundState.OPEN
        state = "submitted" if is_in else place.round.state
    return words("places.team", team=place.team.name, area=place.area.name, state=words(f"places.{state}"))


def _place_press(place: Place) -> str:
    if place.sheet is None or place.round is None:
        return press("area", place.area.id)
    open_ = place.round.state is RoundState.OPEN and not place.submitted
    return press("tasks" if open_ else "menu", place.sheet)


def hello(talk: Talk) -> Shown:
    """The first card anyone sees."""
    words = talk.words
    return Shown(
        again=press("start"),
        lines=(words("welcome.hello"), words("welcome.services"), words("welcome.not_reporting")),
        buttons=rows(
            Button(key="1", label=words("welcome.try"), press=press("try")),
            Button(key="2", label=words("welcome.invitation"), press=press("code")),
            Button(key="3", label=words("welcome.setup"), press=press("setup")),
            Button(key="4", label=words("welcome.privacy"), press=press("privacy")),
            Button(key="5", label=words("welcome.help"), press=press("help")),
            Button(key="6", label=words("welcome.call"), press=press("call")),
        ),
    )


_ANYONE = Permission.ANYONE

VERBS: dict[str, Verb] = {
    "start": show(start, to=_ANYONE),
    "resume": show(resume, to=_ANYONE),
    "audits": show(audits, to=_ANYONE),
}
