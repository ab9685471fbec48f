"""Whom people can ask: the contact of a partnership, where the coordinator goes whom it may name."""

import re
from collections.abc import Collection
from dataclasses import replace

from flows.asking.letters import News, to_people
from flows.board import Member
from flows.changes import AreaDescribed
from flows.described import described
from flows.people import Membership, Role
from flows.presses.partnership import CONTACT
from flows.replies import Button
from flows.talk import AreaTalk
from flows.unnaming import Gone, called_as, in_a_contact
from flows.view import Letter
from flows.wording import Words, phrase


def heir(talk: AreaTalk, place: Membership) -> Member | None:
    """Who is asked once this place has ended: who acts, else whoever can be written to first.

    None where it is no coordinator's, or the only one's.
    """
    if place.role is not Role.COORDINATOR or place.pending:
        return None
    me = talk.view.person_id
    found = [one for one in _coordinators(talk) if one.membership.person != place.person]
    return min(found, key=lambda one: (one.membership.person != me, not one.reachable), default=None)


def _coordinators(talk: AreaTalk) -> list[Member]:
    places = ((one, one.membership) for one in talk.office.members)
    return [one for one, place in places if place.role is Role.COORDINATOR and not place.pending]


def is_of(talk: AreaTalk, person: str, name: str) -> bool:
    """Whether the contact is this person's: it has their name, or an address that is made of it.

    It is that of no member of the same name, who only takes part; of two coordinators nobody can tell.
    """
    return _without(talk, person, name, "") != talk.office.area.contact


def _without(talk: AreaTalk, person: str, name: str, instead: str) -> str:
    """The contact with something else in place of this person's name."""
    called, run = called_as(name), {one.membership.person for one in _coordinators(talk)}
    others = frozenset(
        one.name
        for one in talk.office.members
        if one.membership.person != person and (one.membership.person in run or called_as(one.name) != called)
    )
    return in_a_contact(Gone(name=name, role=instead, others=others), talk.office.area.contact)


def _seen(talk: AreaTalk, leaver: str, name: str, to: Member) -> str:
    """What people see as the contact until its person says another.

    A number or an address beside the leaver's name may be their own, so it goes, and a title with it. What
    stays is another coordinator who is named as well, or an office that has its own number before the name.
    """
    role = talk.words("role.coordinator")
    successor, marked = to.name or role, _without(talk, leaver, name, MARK)
    others = [one for one in _coordinators(talk) if one.membership.person != leaver]
    named = {one.membership.person for one in others if is_of(talk, one.membership.person, one.name)}
    before, _, behind = marked.partition(MARK)
    if not named:
        return f"{before}{successor}" if _OF_AN_OFFICE.search(before) else successor
    names = [one.name for one in talk.office.members if one.membership.person != leaver and one.name]
    if to.membership.person in named:
        return taken_out(talk.words, marked, names)
    # a number between the leaver's name and the next may be the leaver's own
    own = re.split(_any_of(names), behind, maxsplit=1, flags=re.IGNORECASE)[0]
    return marked.replace(MARK, role if _REACHES.search(own) else successor)


def taken_out(words: Words, marked: str, names: Collection[str]) -> str:
    """A contact of several without who is marked; their role where more than a joint is between the names.

    `names` are those of others.
    """
    joint = rf"(?:\s*(?:[,;/&+]|\b(?:{words('contacts.joints')})\b))+\s*"
    another = _any_of(names)
    last = rf"(?P<before>.*{another}){joint}{MARK}(?P<behind>{joint}{another}.*)?[\s.,;]*"
    first = (
        rf"(?P<before>(?:.*(?::|\b(?:{words('contacts.leads')})\b)\s*)?){MARK}{joint}(?P<behind>{another}.*)"
    )
    if not re.search(rf"\b(?:{words('contacts.of_two')})\b", marked, re.IGNORECASE):
        for whole in (last, first):
            if found := re.fullmatch(whole, marked, re.IGNORECASE | re.DOTALL):
                return f"{found['before']}{found['behind'] or ''}".replace(MARK, words("role.coordinator"))
    return marked.replace(MARK, words("role.coordinator")).strip()


def _any_of(names: Collection[str]) -> str:
    """Matches one of these names, the longest it can; nothing where there is none."""
    said = "|".join(re.escape(one) for one in sorted(names, key=len, reverse=True))
    return rf"(?<![\w'’-])(?:{said})(?![\w'’-])" if said else r"(?!)"


MARK = "\0"
"""Stands where a name was, as no text that was typed has it."""

_REACHES = re.compile(r"\d|@")
_OF_AN_OFFICE = re.compile(r"[^\W\d_]{3}.*(?:\d{4}|@).*[^\W\d_]{2}\W*\Z")
"""Words, a number or an address of theirs, and words again, which lead to a name."""


def passed_on(talk: AreaTalk, leaver: str, name: str, to: Member | None) -> tuple[AreaDescribed, ...]:
    """Another contact, where it names who coordinates no more; nothing where it stands."""
    if to is None or not is_of(talk, leaver, name):
        return ()
    here = talk.office.area
    return (described(here, replace(here, contact=_seen(talk, leaver, name, to)), talk.by),)


def afterwards(talk: AreaTalk, leaver: str, name: str, to: Member | None) -> tuple[str, ...]:
    """Which contact will stand, for who is asked whether somebody shall coordinate no more."""
    words, contact = talk.words, talk.office.area.contact
    if not contact or to is None:
        return ()
    if is_of(talk, leaver, name):
        return (words("contacts.passed_on", contact=contact, name=_seen(talk, leaver, name, to)),)
    # it may be shared, or be a number of one of them
    is_nobodys = not any(is_of(talk, one.membership.person, one.name) for one in _coordinators(talk))
    return (words("contacts.nobodys" if is_nobodys else "contacts.stands", contact=contact),)


def change(talk: AreaTalk) -> tuple[Button, ...]:
    """The way to say another contact first: whose a number in it is, nobody else can tell."""
    if not talk.office.area.contact:
        return ()
    return (Button(key="c", label=talk.words("contacts.change"), press=CONTACT(talk.office.area.id)),)


def told(
    talk: AreaTalk, to: Member | None, name: str, contact: tuple[AreaDescribed, ...]
) -> tuple[Letter, ...]:
    """News to who is asked from now on, where somebody's going has changed the contact."""
    if to is None or not contact:
        return ()
    line = phrase("contacts.is_you", old=name, name=contact[0].contact, area=talk.area_name)
    news = News(line=line, label="contacts.give", press=CONTACT(talk.office.area.id))
    return to_people(talk, [to.membership.person], news, purpose="contact")
