"""What the person wants to be called."""

from flows.asking.name_alone import alone, asked_anew
from flows.asking.names import own_name_in
from flows.board import Part
from flows.cards import Shown
from flows.changes import PersonNamed
from flows.conversations.partnership import area, details, how_reached, own_team
from flows.people import Role
from flows.permissions import Permission
from flows.presses.partnership import MY_NAME, MY_NAME_IS
from flows.talk import Answer, AreaTalk
from flows.verbs import Typing, Verb, show, take


def my_name(talk: AreaTalk, notice: str = "", *, first: bool = False) -> Shown:
    """Ask what the person wants to be called."""
    place = talk.office.place_of(Role.COORDINATOR) or talk.office.place_of(Role.MEMBER, Role.LEAD)
    seen = details.name_seen(talk.words, place.role if place else Role.SCRUTINEER)
    lines, asked = (seen,), (talk.office.area.id, area.FIRST if first else None)
    return details.ask(
        talk,
        talk.words("details.ask_own_name"),
        MY_NAME_IS(*asked),
        again=MY_NAME(*asked),
        notice=notice,
        lines=lines,
    )


def my_name_is(talk: AreaTalk, *, first: bool = False) -> Answer:
    """Keep what the person wants to be called."""
    name, person = own_name_in(talk.text, talk.words), talk.view.person
    press = MY_NAME_IS(talk.office.area.id, area.FIRST if first else None)
    asked = asked_anew(talk, name, lambda said: my_name(talk, said, first=first), press)
    if asked or person is None:
        return asked or talk.turn(my_name(talk, first=first))
    change = PersonNamed(chain=person.id, person=person.id, name=name)
    thanks = talk.words("details.named", name=name.rstrip("."))
    return talk.turn(_after_name(talk, name, thanks, first=first), changes=(change,))


def _name_refused(talk: AreaTalk, notice: str, *, first: bool = False) -> Shown | Answer:
    press = MY_NAME_IS(talk.office.area.id, area.FIRST if first else None)
    return alone(talk, my_name(talk, notice, first=first), press)


def _after_name(talk: AreaTalk, name: str, thanks: str, *, first: bool) -> Shown:
    """What follows one's name: at set-up the next question, for a coordinator else all that is known."""
    if first:
        return how_reached.contact(talk, thanks, first=True)
    if details.runs(talk):
        return details.known(talk, name, thanks)
    return own_team.after_name(talk, thanks) or area.card(talk, thanks)


VERBS: tuple[Verb, ...] = (
    show(MY_NAME, my_name, to=Permission.TAKE_PART),
    take(
        MY_NAME_IS,
        my_name_is,
        to=Permission.TAKE_PART,
        typed=Typing.LABEL,
        needs=Part.COLLEAGUES,
        refused=_name_refused,
    ),
)
