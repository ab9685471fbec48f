"""A team as its members see it: who is in it, whom to ask, and coordinators who ask to join it."""

from flows.asking import mails
from flows.asking.letters import News, letter, people_of, to_people
from flows.asking.lists import back, numbered
from flows.board import Member, Part
from flows.cards import Shown, rows
from flows.changes import Ending, MemberConfirmed, MembershipEnded
from flows.conversations.partnership.counting import actions_label
from flows.people import Role, Team
from flows.permissions import Permission
from flows.presses.actions import ACTIONS
from flows.presses.arriving import AUDITS, START
from flows.presses.partnership import ADMIT, ADMITTED, LEAVE, MY_NAME, MY_TEAM, REFUSED, ROUNDS
from flows.presses.results import MENU
from flows.replies import Button, Matter
from flows.rounds import RoundState
from flows.talk import Answer, AreaTalk, SheetTalk, Talk
from flows.tallies import overdue
from flows.verbs import Verb, do, show
from flows.view import Letter, Place
from flows.wording import Phrase, phrase


def is_home(talk: Talk, team: Team) -> bool:
    """Whether the audit is run from the team's agency, so that a coordinator is no stranger in it."""
    return any(known.id == team.agency and known.coordinates for known in talk.view.framework.agencies)


def card(talk: AreaTalk, team: Team, *, notice: str = "") -> Shown:
    """Who is in the team, whom to ask, who waits for its yes, and what its members can do for themselves."""
    words, area_id = talk.words, talk.office.area.id
    asking = [one for one in _of(talk, team) if one.membership.pending and not _no_say(talk, one)]
    asked = [
        Button(
            key=f"w{number}",
            label=words("own_team.waits", name=one.name),
            press=ADMIT(area_id, one.membership.id),
        )
        for number, one in enumerate(asking, 1)
    ]
    return Shown(
        again=MY_TEAM(area_id, team.id),
        notice=notice,
        head=talk.area_name,
        heading=team.name,
        lines=(_people(talk, team), *_contact(talk)),
        buttons=rows(*asked, *numbered(_own(talk, team)), back(words, START())),
    )


def let_in(talk: SheetTalk) -> tuple[Button, ...]:
    """The ways to the team's returns of other rounds that a correction lets it answer again."""
    place, words = talk.place_here, talk.words
    others = [one for one in (place.let_in if place else ()) if one[0] != talk.here.sheet.id]
    return tuple(
        Button(key=f"l{key}", label=words("menu.let_in", number=number), press=MENU(sheet))
        for key, (sheet, number) in enumerate(others, 1)
    )


def _own(talk: AreaTalk, team: Team) -> list[tuple[str, str]]:
    """What members can do for themselves."""
    words, area_id = talk.words, talk.office.area.id
    place = next(one for one in talk.office.memberships if one.team == team.id)
    past = any(one.past for one in talk.view.places if one.area.id == area_id)
    is_further = past or any(one.state is RoundState.RELEASED for one in talk.office.rounds)
    return [
        (words("own_team.my_name"), MY_NAME(area_id)),
        (actions_label(talk), ACTIONS(area_id)),
        *([(words("area.earlier"), ROUNDS(area_id))] if is_further else []),
        (words("area.leave"), LEAVE(area_id, place.id)),
    ]


def _of(talk: AreaTalk, team: Team) -> list[Member]:
    """The people of the team, and those who wait for its yes."""
    return [one for one in talk.office.colleagues if one.membership.team == team.id]


def _coordinators(talk: AreaTalk) -> dict[str, str]:
    """The names of those who run the area, by person."""
    return {
        one.membership.person: one.name
        for one in talk.office.colleagues
        if one.membership.role is Role.COORDINATOR
    }


def _people(talk: AreaTalk, team: Team) -> str:
    words, runs = talk.words, _coordinators(talk)
    me = talk.view.person_id
    names = []
    for one in _of(talk, team):
        person = one.membership.person
        if person != me and not one.membership.pending:
            names.append(words("own_team.coordinator", name=one.name) if person in runs else one.name)
    own = words("own_team.you")
    names.append(words("own_team.coordinator", name=own) if me in runs else own)
    return words("own_team.people", names=words.all_of(names))


def _contact(talk: AreaTalk) -> tuple[str, ...]:
    """Who runs the partnership, and how they are reached."""
    words, names = talk.words, [name for name in _coordinators(talk).values() if name]
    contact = talk.office.area.contact
    run_by = (words("own_team.run_by", names=words.all_of(names)),) if names else ()
    return (*run_by, *((words("area.contact", contact=contact),) if contact else ()))


def after_name(talk: AreaTalk, notice: str) -> Shown | None:
    """The team of a member who has said what to call them, None for somebody without one."""
    own = {one.team for one in talk.office.memberships}
    team = next((team for team in talk.office.teams if team.id in own), None)
    return card(talk, team, notice=notice) if team else None


def button(talk: Talk, place: Place | None) -> tuple[Button, ...]:
    """The way to the team of a place, with how many wait for its yes; nothing for one in practice."""
    if place is None or place.team is None or place.area.practice:
        return ()
    words, waiting = talk.words, place.asked_for
    label = words.count("own_team.button_waits", waiting) if waiting else words("own_team.button")
    return (Button(key="t", label=label, press=MY_TEAM(place.area.id, place.team.id)),)


def actions(talk: SheetTalk) -> tuple[Button, ...]:
    """The way to the actions of the partnership and its teams, once a round of it was released."""
    here, place = talk.here, talk.place_here
    if theirs := owed(talk, key="a"):
        return theirs
    if here.area.practice or place is None or place.first_released is None:
        return ()
    return (Button(key="a", label=talk.words("area.actions"), press=ACTIONS(here.area.id)),)


def owed(talk: SheetTalk, *, key: str = "o") -> tuple[Button, ...]:
    """The way to what the team has said it does; nothing while all of it is done."""
    place = talk.place_here
    if place is None or not place.owed:
        return ()
    late = overdue(place.owed, talk.today)
    said = "own_team.actions_late" if late else "own_team.actions"
    label = talk.words(said, n=len(place.owed), late=late)
    return (Button(key=key, label=label, press=ACTIONS(place.area.id)),)


# a coordinator who asks to join


def admit(talk: AreaTalk, member: Member, *, notice: str = "") -> Shown:
    """Ask whether a coordinator may join the team."""
    words, where = talk.words, (talk.office.area.id, member.membership.id)
    team = team_of(talk, member)
    if reason := _no_say(talk, member):
        return card(talk, team, notice=reason)
    return Shown(
        again=ADMIT(*where),
        notice=notice,
        head=talk.area_name,
        heading=words("own_team.ask", name=member.name, team=team.name),
        lines=(words("own_team.means", name=member.name, area=talk.area_name),),
        buttons=rows(
            (
                Button(key="1", label=words("buttons.yes"), press=ADMITTED(*where)),
                Button(key="2", label=words("buttons.no"), press=REFUSED(*where)),
            ),
            back(words, MY_TEAM(talk.office.area.id, team.id)),
        ),
    )


def _no_say(talk: AreaTalk, member: Member) -> str:
    """Why the person has no say whether somebody joins the team, "" where they have."""
    words, runs = talk.words, _coordinators(talk)
    if not member.membership.pending:
        return words("own_team.is_in", name=member.name)
    if member.membership.person not in runs:
        return words("own_team.no_coordinator", name=member.name, area=talk.area_name)
    me = talk.view.person_id
    return words("own_team.others_say", name=member.name, area=talk.area_name) if me in runs else ""


def team_of(talk: AreaTalk, member: Member) -> Team:
    """The team that somebody is in or waits for."""
    return next(team for team in talk.office.teams if team.id == member.membership.team)


def admitted(talk: AreaTalk, member: Member) -> Answer:
    """Let a coordinator into the team; everybody in it hears of it."""
    if _no_say(talk, member):
        return talk.turn(admit(talk, member))
    one, team = member.membership, team_of(talk, member)
    change = MemberConfirmed(chain=one.area, membership=one.id, by=_by(talk, team), at=talk.event.at)
    line = phrase("own_team.you_are_in", team=team.name)
    news = phrase("own_team.has_joined", name=member.name, team=team.name, by=talk.me)
    after = talk.after((change,))
    shown = card(after, team, notice=talk.words("own_team.admitted", name=member.name))
    return after.turn(shown, changes=(change,), letters=_told(talk, member, line, news))


def refused(talk: AreaTalk, member: Member) -> Answer:
    """Say no to a coordinator; everybody in the team hears of it."""
    if _no_say(talk, member):
        return talk.turn(admit(talk, member))
    one, team = member.membership, team_of(talk, member)
    change = MembershipEnded(
        chain=one.area, membership=one.id, how=Ending.DECLINED, by=_by(talk, team), at=talk.event.at
    )
    line = phrase("own_team.you_are_not", team=team.name)
    news = phrase("own_team.was_refused", name=member.name, team=team.name, by=talk.me)
    after = talk.after((change,))
    shown = card(after, team, notice=talk.words("own_team.refused", name=member.name))
    return after.turn(shown, changes=(change,), letters=_told(talk, member, line, news))


def _by(talk: AreaTalk, team: Team) -> str:
    """The membership that the person has in the team."""
    return next(one.id for one in talk.office.memberships if one.team == team.id)


def _told(talk: AreaTalk, member: Member, to_them: Phrase, to_team: Phrase) -> tuple[Letter, ...]:
    """Tell the coordinator who asked, and the others in the team."""
    area_id, team = talk.office.area.id, team_of(talk, member)
    asker = News(line=to_them, label="menu.audits", press=AUDITS())
    mates = [one.membership.person for one in _of(talk, team) if not one.membership.pending]
    news = News(line=to_team, label="own_team.button", press=MY_TEAM(area_id, team.id))
    told = letter(talk, member.membership.person, asker, purpose="asked the team", area=talk.office.area)
    to_asker = mails.mailed(talk, [told], mails.About(matter=Matter.DECIDED, area=talk.office.area))
    return (*to_asker, *to_people(talk, mates, news, purpose="decided"))


# a member who becomes a coordinator


def to_teams_of(talk: AreaTalk, member: Member) -> tuple[Letter, ...]:
    """Tell each team of somebody that they coordinate the area from now on."""
    board, person = talk.office, member.membership.person
    own = {one.membership.team for one in board.members if one.membership.person == person}
    told: list[Letter] = []
    for team in board.teams:
        mates = [one for one in people_of(talk, Role.MEMBER, teams={team.id}) if one != person]
        if team.id not in own or is_home(talk, team) or not _is_in(board.in_team(team.id), person):
            continue
        line = phrase("own_team.coordinates", name=member.name, team=team.name, area=talk.area_name)
        news = News(line=line, label="own_team.button", press=MY_TEAM(board.area.id, team.id))
        told += to_people(talk, mates, news, purpose=f"coordinates {team.id}")
    return tuple(told)


def _is_in(members: tuple[Member, ...], person: str) -> bool:
    return any(one.membership.person == person for one in members)


_MATE, _PEOPLE = Permission.BE_COLLEAGUE, Part.COLLEAGUES

VERBS: tuple[Verb, ...] = (
    show(MY_TEAM, card, to=_MATE, needs=_PEOPLE),
    show(ADMIT, admit, to=_MATE, needs=_PEOPLE),
    do(ADMITTED, admitted, to=_MATE, needs=_PEOPLE, asked=admit),
    do(REFUSED, refused, to=_MATE, needs=_PEOPLE),
)
