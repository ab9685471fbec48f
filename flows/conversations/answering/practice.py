"""A practice audit: a private area of one team, begun by anybody."""

from dataclasses import replace
from itertools import chain, count

from flows.arguments import NO_FUNCTIONS
from flows.asking.lists import back, numbered
from flows.asking.names import met
from flows.cards import Shown, pairs, rows
from flows.changes import (
    AreaFounded,
    Change,
    Ending,
    MemberJoined,
    MembershipEnded,
    RoundOpened,
    SheetStarted,
    TeamAdded,
)
from flows.conversations.answering import tasks
from flows.events import new_id
from flows.framework import Agency
from flows.moments import UK_TIME
from flows.nations import Signpost
from flows.people import Area, Membership, Role, Team
from flows.permissions import Permission
from flows.presses.answering import BEGIN_PRACTICE, PRACTISE
from flows.presses.arriving import START
from flows.replies import Button
from flows.rounds import Round, RoundState, Sheet
from flows.talk import Answer, Talk
from flows.verbs import Verb, send, show
from flows.view import Place, Seat


def practise(talk: Talk, agency: Agency | None = None, given: str = "") -> Shown:
    """Ask what a practice audit needs, one question at a time; the answers so far travel in the buttons.

    Arguments: an agency, then y or n per function that matters to it.
    """
    if agency is None:
        return _ask_agency(talk)
    if len(given) < len(talk.view.framework.functions_for(agency.id)):
        return _ask_function(talk, agency, given)
    return _ask_nation(talk, agency, given)


def found(talk: Talk, agency: Agency, given: str, nation: Signpost) -> Answer:
    """Begin the practice audit; arguments as for `practise`, then the nation."""
    functions = talk.view.framework.functions_for(agency.id)
    has = frozenset(f.id for f, answer in zip(functions, given, strict=False) if answer == "y")
    seat, changes = _found(talk, agency, has, nation.id)
    after = replace(talk, view=replace(talk.view, places=(*_kept(talk), _place(seat)))).on(seat)
    return after.turn(tasks.tasks(after), changes=(*_given_up(talk), *changes))


def _given_up(talk: Talk) -> tuple[Change, ...]:
    """The end of the practice audit in which nothing was answered: it was begun for the wrong team."""
    seat = talk.seat
    if seat is None or not seat.area.practice or seat.sheet.answers:
        return ()
    own = seat.membership.id
    return (MembershipEnded(chain=seat.area.id, membership=own, how=Ending.LEFT, by=own, at=talk.event.at),)


def _kept(talk: Talk) -> tuple[Place, ...]:
    """The places that the person goes on to have."""
    ended = {change.membership for change in _given_up(talk) if isinstance(change, MembershipEnded)}
    return tuple(place for place in talk.view.places if place.membership.id not in ended)


def _place(seat: Seat) -> Place:
    """The place that a seat is of which has just been made."""
    return Place(
        membership=seat.membership,
        area=seat.area,
        team=seat.team,
        round=seat.round,
        sheet=seat.sheet.id,
        submitted=False,
    )


def _ask_agency(talk: Talk) -> Shown:
    buttons = numbered((agency.name, PRACTISE(agency.id)) for agency in talk.view.framework.agencies)
    back_to_start = back(talk.words, START())
    return Shown(
        again=PRACTISE(),
        heading=talk.words("practice.agency"),
        lines=(talk.words("practice.stays"),) if _kept(talk) else (),
        buttons=rows(*pairs(buttons), back_to_start),
    )


def _ask_function(talk: Talk, agency: Agency, given: str) -> Shown:
    function = talk.view.framework.functions_for(agency.id)[len(given)]
    again = PRACTISE(agency.id, given)
    return Shown(
        again=again,
        head=agency.name,
        heading=function.question,
        buttons=rows(
            (
                Button(key="1", label=talk.words("buttons.yes"), press=PRACTISE(agency.id, given + "y")),
                Button(key="2", label=talk.words("buttons.no"), press=PRACTISE(agency.id, given + "n")),
            ),
            back(talk.words, _step_back(agency, given)),
        ),
    )


def _step_back(agency: Agency, given: str) -> str:
    """The press of the question before the one that follows these answers."""
    if not given:
        return PRACTISE()
    return PRACTISE(agency.id, given[:-1])


def _ask_nation(talk: Talk, agency: Agency, given: str) -> Shown:
    answers = given or NO_FUNCTIONS
    buttons = numbered(
        (signpost.name, BEGIN_PRACTICE(agency.id, answers, signpost.id))
        for signpost in talk.view.framework.signposts
    )
    return Shown(
        again=PRACTISE(agency.id, answers),
        head=agency.name,
        heading=talk.words("practice.nation"),
        buttons=rows(
            *pairs(buttons),
            back(talk.words, _step_back(agency, given)),
        ),
    )


def _name(talk: Talk, agency: Agency) -> str:
    """The agency's, with a number where the person has an audit of that name: they can be told apart."""
    taken = {place.team.name for place in _kept(talk) if place.area.practice and place.team}
    another = (talk.words("practice.another", agency=agency.name, n=n) for n in count(2))
    return next(name for name in chain((agency.name,), another) if name not in taken)


def _found(
    talk: Talk, agency: Agency, functions: frozenset[str], nation: str
) -> tuple[Seat, tuple[Change, ...]]:
    """A private area of one team with an open round on the current framework."""
    event, framework = talk.event, talk.view.framework
    ids = {purpose: new_id(event, purpose) for purpose in ("area", "team", "membership", "round", "sheet")}
    person_id, changes = met(talk)
    area = Area(id=ids["area"], name="", nation=nation, practice=True, zone=UK_TIME)
    team = Team(id=ids["team"], area=area.id, name=_name(talk, agency), agency=agency.id, functions=functions)
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
    seat = Seat(
        membership=membership,
        area=area,
        team=team,
        round=opened,
        sheet=sheet,
        framework=framework.in_nation(nation),
    )
    return seat, (*changes, *_founding(seat))


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
            at=opened.opened,
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


VERBS: tuple[Verb, ...] = (
    show(PRACTISE, practise, to=Permission.ANYONE),
    send(BEGIN_PRACTICE, found, to=Permission.ANYONE),
)
