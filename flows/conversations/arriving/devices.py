"""Where somebody is signed in: every chat and page of theirs, one more of them, and the end of one."""

from dataclasses import replace
from datetime import timedelta

from flows.asking.lists import back, numbered
from flows.cards import Shown, rows
from flows.changes import AddressEnded, LinkMade
from flows.codes import code_digest, new_code
from flows.conversations.arriving.addressed import can_show
from flows.events import new_id
from flows.people import MAIL, Device
from flows.permissions import Permission
from flows.presses.arriving import DEVICE_CODE, DEVICE_ENDED, DEVICES, END_DEVICE, START
from flows.presses.explaining import MY_DATA
from flows.replies import Button, Invite
from flows.talk import Answer, Talk
from flows.verbs import Verb, send, show

LASTS = timedelta(minutes=15)
"""How long a code for another device can be used."""

MOST = 20
"""Devices listed at once, those used last."""


def devices(talk: Talk) -> Shown:
    """All of them; each leads to its end."""
    words = talk.words
    listed = numbered((_said(talk, one), END_DEVICE(one.id)) for one in _talked_at(talk)[:MOST])
    return Shown(
        again=DEVICES(),
        heading=words("devices.heading"),
        lines=(words("devices.what"), *_unguarded(talk)),
        buttons=rows(
            *listed,
            Button(key="c", label=words("devices.more"), press=DEVICE_CODE()) if talk.view.person else (),
            back(words, MY_DATA()),
        ),
    )


def _unguarded(talk: Talk) -> tuple[str, ...]:
    """That an address would guard the place of who has a role of the whole area, where they gave none."""
    guards = any(place.team is None and not place.area.practice for place in talk.view.places)
    has_one = len(_talked_at(talk)) < len(talk.view.devices)
    return (talk.words("devices.unguarded"),) if can_show(talk) and guards and not has_one else ()


def _talked_at(talk: Talk) -> tuple[Device, ...]:
    """Where the person talks: an e-mail address has a card of its own."""
    return tuple(one for one in talk.view.devices if one.address.channel != MAIL)


def _said(talk: Talk, one: Device) -> str:
    """A device in words: what it is, when it was used, whether it is this one."""
    words, name = talk.words, _name(talk, one)
    if one.address == talk.event.address:
        return words("devices.this", name=name)
    return words("devices.used", name=name, date=talk.date(one.used)) if one.used else name


def _name(talk: Talk, one: Device) -> str:
    channel = talk.view.terms.channels.get(one.address.channel)
    said = talk.words(channel) if channel else one.address.channel
    return talk.words("devices.named", channel=said, name=one.name) if one.name else said


def another(talk: Talk) -> Answer:
    """Make a code that is given on another device, and tell how."""
    person, words, event = talk.view.person, talk.words, talk.event
    if person is None:
        return talk.turn(devices(talk))
    code = new_code(event, "device")
    change = LinkMade(
        chain=person.id,
        link=new_id(event, "link"),
        person=person.id,
        digest=code_digest(code),
        at=event.at,
        expires=event.at + LASTS,
    )
    sent = Invite(
        text="\n".join((words("devices.for_you"), words("devices.anywhere"))),
        code=code,
        or_code=words("invitations.or_code"),
        copy=words("invitations.copy"),
        page=talk.view.terms.page,
    )
    shown = replace(devices(talk), notice=words("devices.made"))
    return talk.turn(shown, changes=(change,), before=(sent,))


def end(talk: Talk, device: str) -> Shown:
    """Ask whether one of them is to be signed out."""
    one = _of(talk, device)
    if one is None:
        return replace(devices(talk), notice=talk.words("devices.gone"))
    words = talk.words
    is_last = len(_talked_at(talk)) == 1
    return Shown(
        again=END_DEVICE(device),
        heading=words("devices.end_ask", name=_name(talk, one)),
        lines=(words(_what_ends(talk, is_last=is_last)),),
        buttons=rows(
            Button(key="1", label=words("devices.end"), press=DEVICE_ENDED(device)),
            back(words, DEVICES()),
        ),
    )


def _what_ends(talk: Talk, *, is_last: bool) -> str:
    """The key of what signing out means."""
    if not is_last:
        return "devices.end_means"
    by_mail = can_show(talk) and len(_talked_at(talk)) < len(talk.view.devices)
    return "devices.end_last_mail" if by_mail else "devices.end_last"


def ended(talk: Talk, device: str) -> Answer:
    """Sign one of them out."""
    one, person, words = _of(talk, device), talk.view.person, talk.words
    if one is None or person is None:
        return talk.turn(replace(devices(talk), notice=words("devices.gone")))
    change = AddressEnded(chain=person.id, person=person.id, address=one.address)
    left = tuple(other for other in talk.view.devices if other is not one)
    after = replace(talk, view=replace(talk.view, devices=left))
    if one.address != talk.event.address:
        return after.turn(replace(devices(after), notice=words("devices.ended")), changes=(change,))
    shown = Shown(
        again=START(),
        passing=True,
        lines=(words("devices.ended_here"),),
        buttons=rows(Button(key="1", label=words("tasks.start"), press=START())),
    )
    return after.turn(shown, changes=(change,))


def _of(talk: Talk, device: str) -> Device | None:
    return next((one for one in _talked_at(talk) if one.id == device), None)


_ANYONE = Permission.ANYONE

VERBS: tuple[Verb, ...] = (
    show(DEVICES, devices, to=_ANYONE),
    send(DEVICE_CODE, another, to=_ANYONE),
    show(END_DEVICE, end, to=_ANYONE),
    send(DEVICE_ENDED, ended, to=_ANYONE, asked=end),
)
