"""Meeting the assistant: the welcome, a practice audit, privacy, help, and whom to call about a child."""

from dataclasses import replace

from flows.changes import AreaFounded, Change, MemberJoined, PersonMet, RoundOpened, SheetStarted, TeamAdded
from flows.conversations import area, results, tasks
from flows.conversations.background import back
from flows.events import new_id
from flows.framework import Agency
from flows.people import Area, Membership, Role, Team
from flows.permissions import Permission, denied
from flows.presses import press
from flows.replies import Button
from flows.rounds import Round, RoundState, Sheet
from flows.talk import Shown, Talk, pairs, rows
from flows.view import Place, Seat, Turn

NO_FUNCTIONS = "x"
"""Stands in a press for the answers of an agency that is asked about no function."""

MOST_AUDITS = 20
"""Audits listed at once, the newest ones."""

ZONE = "Europe/London"
"""The time zone of all four nations, unless a coordinator sets another."""

ANY_NATION = "any"
"""Stands in a press for a nation that is yet to be chosen."""


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


def practise(talk: Talk) -> Shown:
    """Ask what a practice audit needs, one question at a time; the answers so far travel in the buttons.

    Arguments: an agency, then y or n per function that matters to it.
    """
    if not talk.press.args:
        return _ask_agency(talk)
    agency, given = _agency(talk), _given(talk)
    if len(given) < len(talk.view.framework.functions_for(agency.id)):
        return _ask_function(talk, agency, given)
    return _ask_nation(talk, agency, given)


def found(talk: Talk) -> Turn:
    """Begin the practice audit; arguments as for `practise`, then the nation."""
    agency, given = _agency(talk), _given(talk)
    functions = talk.view.framework.functions_for(agency.id)
    has = frozenset(f.id for f, answer in zip(functions, given, strict=False) if answer == "y")
    seat, changes = _found(talk, agency, has, talk.press.args[2])
    after = talk.with_seat(seat)
    return after.turn(tasks.tasks(after), changes=changes)


def _agency(talk: Talk) -> Agency:
    return next(known for known in talk.view.framework.agencies if known.id == talk.press.args[0])


def _given(talk: Talk) -> str:
    """The answers to the function questions so far, a letter each."""
    answers = talk.argument(1)
    return "" if answers == NO_FUNCTIONS else answers


def _ask_agency(talk: Talk) -> Shown:
    buttons = [
        Button(key=str(number), label=agency.name, press=press("try", agency.id))
        for number, agency in enumerate(talk.view.framework.agencies, 1)
    ]
    back_to_start = Button(key="b", label=talk.words("back"), press=press("start"))
    return Shown(
        again=press("try"),
        heading=talk.words("try.agency"),
        lines=(talk.words("try.stays"),) if talk.view.places else (),
        buttons=rows(*pairs(buttons), back_to_start),
    )


def _ask_function(talk: Talk, agency: Agency, given: str) -> Shown:
    function = talk.view.framework.functions_for(agency.id)[len(given)]
    again = press("try", agency.id, given) if given else press("try", agency.id)
    return Shown(
        again=again,
        head=agency.name,
        heading=function.question,
        buttons=rows(
            (
                Button(key="1", label=talk.words("yes"), press=press("try", agency.id, given + "y")),
                Button(key="2", label=talk.words("no"), press=press("try", agency.id, given + "n")),
            ),
            Button(key="b", label=talk.words("back"), press=_step_back(agency, given)),
        ),
    )


def _step_back(agency: Agency, given: str) -> str:
    """The press of the question before the one that follows these answers."""
    if not given:
        return press("try")
    return press("try", agency.id, given[:-1]) if given[:-1] else press("try", agency.id)


def _ask_nation(talk: Talk, agency: Agency, given: str) -> Shown:
    answers = given or NO_FUNCTIONS
    buttons = [
        Button(key=str(number), label=signpost.name, press=press("found", agency.id, answers, signpost.id))
        for number, signpost in enumerate(talk.view.framework.signposts, 1)
    ]
    return Shown(
        again=press("try", agency.id, answers),
        head=agency.name,
        heading=talk.words("try.nation"),
        buttons=rows(
            *pairs(buttons), Button(key="b", label=talk.words("back"), press=_step_back(agency, given))
        ),
    )


def _found(
    talk: Talk, agency: Agency, functions: frozenset[str], nation: str
) -> tuple[Seat, tuple[Change, ...]]:
    """A private area of one team with an open round on the current framework."""
    event, framework, person = talk.event, talk.view.framework, talk.view.person
    ids = {purpose: new_id(event, purpose) for purpose in ("area", "team", "membership", "round", "sheet")}
    person_id = person.id if person else new_id(event, "person")
    area = Area(id=ids["area"], name=talk.words("try.area"), nation=nation, practice=True, zone=ZONE)
    team = Team(id=ids["team"], area=area.id, name=agency.name, agency=agency.id, functions=functions)
    membership = Membership(
        id=ids["membership"], person=person_id, area=area.id, team=team.id, role=Role.MEMBER
    )
    opened = Round(
        id=ids["round"],
        area=area.id,
        number=1,
        framework=framework.version,
        state=RoundState.OPEN,
        opened=event.at,
    )
    sheet = Sheet(id=ids["sheet"], round=opened.id, team=team.id)
    met = () if person else (PersonMet(chain=person_id, person=person_id, address=event.address),)
    seat = Seat(membership=membership, area=area, team=team, round=opened, sheet=sheet, framework=framework)
    return seat, (*met, *_founding(seat))


def _founding(seat: Seat) -> tuple[Change, ...]:
    """The facts that make a new seat true, in the order they depend on each other."""
    area, team, membership, opened = seat.area, seat.team, seat.membership, seat.round
    return (
        AreaFounded(
            chain=area.id,
            area=area.id,
            name=area.name,
            nation=area.nation,
            practice=area.practice,
            zone=area.zone,
        ),
        TeamAdded(
            chain=area.id,
            team=team.id,
            area=area.id,
            name=team.name,
            agency=team.agency,
            functions=tuple(sorted(team.functions)),
        ),
        MemberJoined(
            chain=area.id,
            membership=membership.id,
            person=membership.person,
            area=area.id,
            team=team.id,
            role=membership.role,
        ),
        RoundOpened(
            chain=area.id,
            round=opened.id,
            area=area.id,
            number=opened.number,
            framework=opened.framework,
            at=opened.opened,
            closes=opened.closes,
        ),
        SheetStarted(
            chain=area.id,
            sheet=seat.sheet.id,
            round=opened.id,
            team=team.id,
            functions=tuple(sorted(team.functions)),
        ),
    )


def help_(talk: Talk) -> Shown:
    """How the assistant works."""
    words = talk.words
    lines = tuple(words(f"help.{key}") for key in ("steps", "saved", "change", "reminders", "words"))
    return Shown(
        again=press("help"),
        heading=words("help.heading"),
        lines=(*lines, words("welcome.not_reporting")),
        buttons=rows(
            Button(key="1", label=words("welcome.privacy"), press=press("privacy")),
            Button(key="2", label=words("help.basis"), press=press("basis")),
            Button(key="3", label=words("glossary.heading"), press=press("glossary")),
            Button(key="4", label=words("welcome.call"), press=press("call")),
            back(talk),
        ),
    )


def privacy(talk: Talk) -> Shown:
    """What is kept and who sees it."""
    words = talk.words
    keys = ("kept", "not_kept", "who", "reminders", "operator", "channel")
    return Shown(
        again=press("privacy"),
        heading=words("privacy.heading"),
        lines=tuple(words(f"privacy.{key}") for key in keys),
        buttons=rows(back(talk)),
    )


def call(talk: Talk) -> Shown:
    """Whom to call about a child: in the nation named, else in the person's own, else ask which."""
    nation = talk.argument(0) or (talk.seat.area.nation if talk.seat else "")
    return call_card(talk, nation)


def call_card(talk: Talk, nation: str, *, notice: str = "", last: tuple[str, ...] = ()) -> Shown:
    """The signpost of a nation, or the choice of one when `nation` is none of the framework's."""
    words, signposts = talk.words, talk.view.framework.signposts
    signpost = next((known for known in signposts if known.id == nation), None)
    if signpost:
        return Shown(
            again=press("call", signpost.id),
            notice=notice,
            heading=words("call.heading"),
            lines=(*signpost.lines, *last),
            buttons=rows(
                Button(key="o", label=words("call.other"), press=press("call", ANY_NATION)), back(talk)
            ),
        )
    buttons = [
        Button(key=str(number), label=known.name, press=press("call", known.id))
        for number, known in enumerate(signposts, 1)
    ]
    return Shown(
        again=press("call", ANY_NATION),
        notice=notice,
        heading=words("call.heading"),
        lines=(*(() if notice else (words("welcome.not_reporting"),)), words("call.choose"), *last),
        buttons=rows(*pairs(buttons), back(talk)),
    )
