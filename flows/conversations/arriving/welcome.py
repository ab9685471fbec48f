"""Meeting the assistant: the welcome, a practice audit, privacy, help, and whom to call about a child."""

from dataclasses import replace

from flows.asking.called import care, greeting
from flows.asking.lists import back, numbered
from flows.asking.reached import and_how
from flows.asking.ways_in import ways_in
from flows.board import Board
from flows.cards import Again, Shown, rows
from flows.conversations.answering import tasks
from flows.conversations.arriving.addressed import to_mail
from flows.conversations.partnership import area, own_team
from flows.conversations.results.menu import menu
from flows.people import Role
from flows.permissions import Permission, denied
from flows.presses.answering import PRACTISE, READ_PAGE, TASKS
from flows.presses.arriving import AS_TERMINAL, AUDITS, CODE, EXAMPLE, LINK_STAYS, RESUME, SET_UP, START
from flows.presses.explaining import CALL, HELP, PRIVACY
from flows.presses.partnership import AREA
from flows.presses.results import MENU
from flows.replies import Button
from flows.rounds import RoundState
from flows.talk import AreaTalk, SheetTalk, Talk
from flows.verbs import Verb, show
from flows.view import Place

MOST_AUDITS = 20
"""Audits listed at once, the newest ones."""


def start(talk: Talk) -> Shown:
    """Where this person is: the welcome for a newcomer, the task list or the menu for everyone else."""
    place, home = talk.view.place, _home(talk)
    if home:
        return area.card(home)
    if talk.seat:
        return _at_a_return(talk.on(talk.seat))
    if place is None:
        return audits(talk) if talk.view.places else hello(talk)
    if place.team is None:
        board = _board(talk, place)
        return area.card(talk.about(board, place.membership)) if board else audits(talk)
    return _waiting(talk, place)


def _at_a_return(talk: SheetTalk) -> Shown:
    """What is to be answered, or the menu; from an audit for practice also the ways to one's own."""
    if denied(Permission.ANSWER, talk.here) is not None:
        return menu(talk)
    shown = tasks.tasks(talk)
    if ways := rows(ways_in(talk)):
        # the list itself has none, so a page does not make it anew: nobody else answers for practice
        return replace(shown, passing=True, buttons=(*shown.buttons, *ways))
    return shown


def _board(talk: Talk, place: Place) -> Board | None:
    """The board of a place's area as it is now, by whatever name it was loaded."""
    newest = place.round.id if place.round else ""
    there = (one for one in talk.view.boards.values() if one.area.id == place.area.id)
    found = (one for one in there if (one.run.round.id if one.run else "") == newest)
    return talk.view.board_of(place.area.id) or next(found, None)


def link_stays(talk: Talk) -> Shown:
    """The same for somebody who leaves a link for later."""
    return replace(start(talk), notice=talk.words("joining.link_stays"))


def _home(talk: Talk) -> AreaTalk | None:
    """The partnership that somebody is at home in who coordinates it, or speaks for no place and has a role.

    Whoever is on a card of their team's audit, or tries one, is at that.
    """
    place = talk.view.place
    if isinstance(talk, SheetTalk) or (place and place.area.practice):
        return None
    roles = sorted(talk.view.places, key=lambda one: one.membership.role is not Role.COORDINATOR)
    for one in roles:
        board = _board(talk, one)
        runs = one.membership.role is Role.COORDINATOR
        is_here = place is None or (runs and one.area.id == place.area.id)
        if board and one.team is None and is_here:
            return talk.about(board, one.membership)
    return None


def _waiting(talk: Talk, place: Place) -> Shown:
    """A team whose area has no round for it yet."""
    words, team = talk.words, place.team.name if place.team else ""
    return Shown(
        again=START(),
        heading=words("welcome.no_round_heading", team=team, area=talk.called(place.area)),
        lines=(
            and_how(talk, words("welcome.no_round")),
            *((words("area.contact", contact=place.area.contact),) if place.area.contact else ()),
        ),
        buttons=rows(
            *own_team.button(talk, place),
            Button(key="1", label=words("menu.audits"), press=AUDITS()),
            Button(key="2", label=words("welcome.privacy"), press=PRIVACY()),
            Button(key="3", label=words("welcome.help"), press=HELP()),
        ),
    )


def resume(talk: Talk) -> Shown | Again:
    """The live card again, for somebody who comes back to where they stopped."""
    if talk.live is None:
        return start(talk)
    progress = ""
    if talk.seat:
        card = talk.on(talk.seat).scorecard
        progress = talk.words("tasks.progress", answered=card.answered, asked=card.asked)
    return talk.again(" ".join(part for part in (talk.words("welcome.again"), progress) if part))


def audits(talk: Talk) -> Shown:
    """All audits the person takes part in, each with the way to it."""
    words = talk.words
    listed = [way for place in talk.view.places for way in (*_let_in(talk, place), _way(talk, place))]
    buttons = numbered(listed[-MOST_AUDITS:])
    has_practised = any(place.area.practice for place in talk.view.places)
    return Shown(
        again=AUDITS(),
        heading=words("audits.heading"),
        lines=(*_waits(talk), *(() if buttons else (words("audits.none"),))),
        buttons=rows(
            *buttons,
            Button(key="n", label=words("menu.new" if has_practised else "menu.practise"), press=PRACTISE()),
            ways_in(talk),
            back(words, START()),
        ),
    )


def _let_in(talk: Talk, place: Place) -> list[tuple[str, str]]:
    """What a correction lets the team answer again of earlier rounds."""
    if place.team is None:
        return []
    named = {"team": place.team.name, "area": talk.called(place.area)}
    return [
        (talk.words("places.let_in", number=number, **named), MENU(sheet)) for sheet, number in place.let_in
    ]


def _way(talk: Talk, place: Place) -> tuple[str, str]:
    return _place_label(talk, place), place_press(place)


def _place_label(talk: Talk, place: Place) -> str:
    words = talk.words
    if place.area.practice and place.team and place.round:
        key = "audits.submitted" if place.submitted else "audits.open"
        return words(key, team=place.team.name, date=talk.date(place.round.opened))
    if place.team is None:
        return words("places.role", area=talk.called(place.area), role=words(f"role.{place.membership.role}"))
    state = "waiting"
    if place.round and place.sheet:
        is_in = place.submitted and place.round.state is RoundState.OPEN
        state = "submitted" if is_in else place.round.state
    return words(
        "places.team", team=place.team.name, area=talk.called(place.area), state=words(f"places.{state}")
    )


def place_press(place: Place) -> str:
    """Where a place leads: to its questions, its results, or its partnership."""
    if place.sheet is None or place.round is None:
        return AREA(place.area.id)
    open_ = place.round.state is RoundState.OPEN and not place.submitted
    return (TASKS if open_ else MENU)(place.sheet)


def hello(talk: Talk) -> Shown:
    """The first card anyone sees."""
    words = talk.words
    return Shown(
        again=START(),
        lines=(
            *_waits(talk),
            greeting(words, talk.framework),
            words("welcome.services"),
            words("welcome.not_reporting"),
            *care(talk.framework),
        ),
        buttons=rows(
            _to_approve(talk),
            _as_in_terminal(talk),
            *(
                (Button(key="e", label=words("welcome.example"), press=EXAMPLE()),)
                if talk.view.example
                else ()
            ),
            Button(key="1", label=words("welcome.try"), press=PRACTISE()),
            Button(key="2", label=words("welcome.invitation"), press=CODE()),
            Button(key="3", label=words("welcome.setup"), press=SET_UP()),
            Button(key="4", label=words("welcome.privacy"), press=PRIVACY()),
            Button(key="5", label=words("welcome.help"), press=HELP()),
            Button(key="6", label=words("welcome.call"), press=CALL()),
            # who waits for a yes hears it by e-mail while the page is closed
            *(to_mail(talk, key="m") if talk.view.waited_for else ()),
        ),
    )


def _to_approve(talk: Talk) -> tuple[Button, ...]:
    """The way back to a return that somebody with no place of their own is reading to approve it."""
    link = talk.view.link
    if link is None or not (link.mine and link.holds):
        return ()
    return (Button(key="r", label=talk.words("second.read"), press=READ_PAGE(link.sheet)),)


def _as_in_terminal(talk: Talk) -> tuple[Button, ...]:
    """The way on for whoever sits at the machine and is known in its terminal."""
    known = talk.view.at_terminal
    if known is None:
        return ()
    name = known.name or talk.words("welcome.terminal_somebody")
    return (Button(key="t", label=talk.words("welcome.terminal", name=name), press=AS_TERMINAL()),)


def _waits(talk: Talk) -> tuple[str, ...]:
    """What somebody waits for, and whom they can ask."""
    words = talk.words
    said = []
    for place in talk.view.waited_for:
        area_name, role = talk.called(place.area), words(f"role.{place.membership.role}")
        if place.team:
            said.append(and_how(talk, words("welcome.waits_team", area=area_name, team=place.team.name)))
            continue
        said.append(and_how(talk, words("welcome.waits", area=area_name, role=role)))
        if place.area.contact:
            said.append(words("area.contact", contact=place.area.contact))
    return tuple(said)


_ANYONE = Permission.ANYONE

VERBS: tuple[Verb, ...] = (
    show(START, start, to=_ANYONE, stays=True),
    show(LINK_STAYS, link_stays, to=_ANYONE),
    show(RESUME, resume, to=_ANYONE),
    show(AUDITS, audits, to=_ANYONE),
)
