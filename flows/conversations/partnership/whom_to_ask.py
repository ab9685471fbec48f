"""Whom people can ask: the contact of a partnership, where the coordinator goes whom it may name."""

from flows.asking.letters import News, to_people
from flows.board import Member
from flows.changes import AreaDescribed
from flows.people import Role
from flows.presses.partnership import CONTACT
from flows.replies import Button
from flows.talk import AreaTalk
from flows.unnaming import Gone, in_a_contact
from flows.view import Letter
from flows.wording import phrase


def heir(talk: AreaTalk, leaver: str) -> Member | None:
    """Who is asked once this person coordinates no more: who acts, else whoever can be written to first."""
    me = talk.view.person.id if talk.view.person else ""
    found = [one for one in talk.office.members if _runs(one) and one.membership.person != leaver]
    return min(found, key=lambda one: (one.membership.person != me, not one.reachable), default=None)


def _runs(one: Member) -> bool:
    return one.membership.role is Role.COORDINATOR and not one.membership.pending


def is_of(talk: AreaTalk, person: str, name: str) -> bool:
    """Whether the contact is this person's: it has their name, or an address that is made of it.

    It is that of no member of the same name, who only takes part; of two coordinators nobody can tell.
    """
    return _without(talk, person, name, "") != talk.office.area.contact


def _without(talk: AreaTalk, person: str, name: str, instead: str) -> str:
    """The contact with something else in place of this person's name."""
    called = _plain(name)
    others = frozenset(
        one.name
        for one in talk.office.members
        if one.membership.person != person and (_runs(one) or _plain(one.name) != called)
    )
    return in_a_contact(Gone(name=name, role=instead, others=others), talk.office.area.contact)


def _plain(name: str) -> str:
    return " ".join(name.split()).strip(" .").casefold()


def _seen(talk: AreaTalk, leaver: str, name: str, to: Member) -> str:
    """What people see as the contact until its person says another.

    What stands behind the leaver's name may be their own number, so it goes; with another coordinator's name,
    or before theirs, it is more than one person's.
    """
    role = talk.words("role.coordinator")
    others = [one for one in talk.office.members if _runs(one) and one.membership.person != leaver]
    named = {one.membership.person for one in others if is_of(talk, one.membership.person, one.name)}
    begins = _without(talk, leaver, name, "\0").startswith("\0")
    if begins and not named:
        return to.name or role
    return _without(talk, leaver, name, role if to.membership.person in named else to.name or role)


def passed_on(talk: AreaTalk, leaver: str, name: str, to: Member | None) -> tuple[AreaDescribed, ...]:
    """Another contact, where it names who coordinates no more; nothing where it stands."""
    here = talk.office.area
    if to is None or not is_of(talk, leaver, name):
        return ()
    return (
        AreaDescribed(
            chain=here.id,
            area=here.id,
            name=here.name,
            nation=here.nation,
            zone=here.zone,
            contact=_seen(talk, leaver, name, to),
            front_door=here.front_door,
            by=talk.by,
        ),
    )


def afterwards(talk: AreaTalk, leaver: str, name: str, to: Member | None) -> tuple[str, ...]:
    """Which contact will stand, for who is asked whether somebody shall coordinate no more."""
    words, contact = talk.words, talk.office.area.contact
    if not contact or to is None:
        return ()
    if is_of(talk, leaver, name):
        return (words("whom_to_ask.passed_on", contact=contact, name=_seen(talk, leaver, name, to)),)
    if is_nobodys(talk):
        return (words("whom_to_ask.nobodys", contact=contact),)
    return (words("whom_to_ask.stands", contact=contact),)


def is_nobodys(talk: AreaTalk) -> bool:
    """Whether there is a contact that names no coordinator: it may be shared, or a number of one of them."""
    run = (one for one in talk.office.members if _runs(one))
    return bool(talk.office.area.contact) and not any(
        is_of(talk, one.membership.person, one.name) for one in run
    )


def change(talk: AreaTalk) -> tuple[Button, ...]:
    """The way to say another contact, where this may be theirs and nobody can tell."""
    if not is_nobodys(talk):
        return ()
    return (Button(key="c", label=talk.words("whom_to_ask.change"), press=CONTACT(talk.office.area.id)),)


def told(
    talk: AreaTalk, to: Member | None, name: str, contact: tuple[AreaDescribed, ...]
) -> tuple[Letter, ...]:
    """News to who is asked from now on, where somebody's going has changed the contact."""
    if to is None or not contact:
        return ()
    line = phrase("whom_to_ask.is_you", old=name, name=contact[0].contact, area=talk.area_name)
    news = News(line=line, label="whom_to_ask.give", press=CONTACT(talk.office.area.id))
    return to_people(talk, [to.membership.person], news, purpose="contact")
