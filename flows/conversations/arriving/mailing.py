"""Somebody's e-mail address: given, confirmed by a code, used for news, taken away."""

from dataclasses import replace
from datetime import datetime, timedelta

from flows.asking import mails
from flows.asking.letters import News, letter
from flows.asking.lists import back
from flows.asking.mailbox import ends, fits, mailbox_in
from flows.asking.names import met
from flows.cards import Again, Shown, rows
from flows.changes import AddressEnded, AddressLinked, Change, LinkMade, RemindedOver
from flows.codes import code_digest, new_code
from flows.conversations.arriving.addressed import can_show, to_account
from flows.events import new_id
from flows.people import MAIL, Address, Device, Invited, Linking
from flows.permissions import Permission
from flows.presses.arriving import (
    ACCOUNT,
    DEVICES,
    INVITED,
    JOIN,
    LINK_STAYS,
    MAIL_AT,
    MAIL_ENDED,
    MAIL_FIRST,
    MAIL_IS,
    MAIL_NEWS,
    MY_MAIL,
    START,
)
from flows.presses.explaining import MY_DATA
from flows.replies import Button, Matter
from flows.talk import Answer, Talk
from flows.verbs import Typing, Verb, do, send, show, take
from flows.view import Letter, Posted, Turn
from flows.wording import phrase

PURPOSE, SIGNS_IN = "mail", "sign in"
"""What the codes are made for that confirm an address, and that sign in by it."""

SHOWN_LASTS = timedelta(minutes=5)
"""How long a code can be used that a page hands over, and nobody has to fetch."""

MOST_ASKED = 5
"""Addresses that one person may have a code sent to within an hour."""

MOST_CODES = 3
"""Codes to sign in with that may wait in one mailbox: whoever asks for more has one that works."""


# the address


def my_mail(talk: Talk, *, anew: bool = False, notice: str = "") -> Shown | Again:
    """The address there is, and what it is used for; else the question for one."""
    words, own, mails = talk.words, _own(talk), talk.view.terms.mails
    if not _may(talk):
        return talk.again(words("mail.off") if not can_show(talk) else "")
    if own is None or anew:
        return Shown(
            again=MY_MAIL("y" if anew else None),
            notice=notice,
            heading=words("mail.heading"),
            lines=(
                *(() if own else (words("mail.none" if mails else "account.none"),)),
                words("mail.only_yours"),
                *_ways(talk, words("mail.type")),
            ),
            buttons=rows(*to_account(talk), back(words, MY_MAIL() if own else MY_DATA())),
            awaiting=MAIL_AT() if mails else None,
        )
    wants = talk.view.person is not None and talk.view.person.channel == MAIL
    lines = [words("mail.is", mailbox=own.address.id)]
    if mails:
        lines.append(words("mail.wanted" if wants else "mail.unwanted"))
    if _guards(talk):
        lines.append(words(_how_it_confirms(talk, own)))
    if own.refused:
        lines.insert(1, words("mail.refused"))
    switch = words("mail.unwant" if wants else "mail.want")
    return Shown(
        again=MY_MAIL(),
        notice=notice,
        heading=words("mail.heading"),
        lines=tuple(lines),
        buttons=rows(
            *((Button(key="1", label=switch, press=MAIL_NEWS("stop" if wants else "go")),) if mails else ()),
            Button(key="2", label=words("mail.another"), press=MY_MAIL("y")),
            Button(key="3", label=words("mail.remove"), press=MAIL_ENDED()),
            back(words, MY_DATA()),
        ),
    )


def _ways(talk: Talk, typing: str) -> tuple[str, ...]:
    """How an address is given here: typed, where mails are sent, or shown by an account."""
    account = (talk.words("account.shows"),) if to_account(talk) else ()
    return ((typing,) if talk.view.terms.mails else ()) + account


def _own(talk: Talk) -> Device | None:
    """The person's address, as one of the places where they are reached."""
    return next((one for one in talk.view.devices if one.address.channel == MAIL), None)


def _may(talk: Talk) -> bool:
    """Whether somebody may have mails sent: who takes part, or waits for a yes to it."""
    return can_show(talk) and _takes_part(talk)


def _takes_part(talk: Talk) -> bool:
    held = (*talk.view.places, *talk.view.waited_for)
    real = any(not (place.area.practice or place.area.example) for place in held)
    return talk.view.person is not None and real


def _guards(talk: Talk) -> bool:
    return any(place.team is None for place in (*talk.view.places, *talk.view.waited_for))


def _how_it_confirms(talk: Talk, own: Device) -> str:
    """The key of how a new device is confirmed by an address."""
    if talk.view.terms.mails and not own.refused:
        return "mail.confirms"
    return "account.confirms" if talk.view.terms.vouches(own.address.id) else "account.elsewhere"


def _limiting(talk: Talk) -> Invited | None:
    """The invitation given last, if it is for some addresses only and holds."""
    found = talk.view.invited
    if found is None or not found.invitation.domains or not found.invitation.holds(talk.event.at):
        return None
    return found if found.invitation.id == talk.view.conversation.invited else None


def mail_first(talk: Talk, invitation: str, notice: str = "") -> Shown:
    """Ask somebody for the address that an invitation needs."""
    found = _limiting(talk)
    words = talk.words
    if found is None or found.invitation.id != invitation or not can_show(talk):
        return Shown(
            again=START(),
            lines=(words("joining.no_way"),),
            buttons=rows(Button(key="1", label=words("tasks.start"), press=START())),
        )
    domains = words.all_of(ends(found.invitation.domains))
    return Shown(
        again=MAIL_FIRST(invitation),
        notice=notice,
        head=talk.called(found.area),
        heading=words("mail.heading"),
        lines=(
            *_ways(talk, words("mail.type_at", domains=domains)),
            *(() if talk.view.terms.mails else (words("account.at", domains=domains),)),
            words("mail.only_yours"),
        ),
        buttons=rows(*to_account(talk), Button(key="2", label=words("buttons.not_now"), press=LINK_STAYS())),
        awaiting=MAIL_AT() if talk.view.terms.mails else None,
    )


def mail_at(talk: Talk) -> Answer:
    """Send a code to the address typed; nothing says whether anybody has it here."""
    words, limiting, own = talk.words, _limiting(talk), _own(talk)
    if limiting is None and not _may(talk):
        return talk.turn(talk.again(""))
    mailbox = mailbox_in(talk.text)
    problem = ""
    if not mailbox:
        problem = words("mail.not_one")
    elif limiting and not fits(mailbox, limiting.invitation.domains):
        problem = words("mail.not_at", domains=words.all_of(ends(limiting.invitation.domains)))
    elif own and own.address.id == mailbox and not own.refused:
        problem = words("mail.already")
    elif talk.view.mails_asked >= MOST_ASKED:
        problem = words("mail.too_many")
    if problem and limiting:
        return talk.turn(mail_first(talk, limiting.invitation.id, problem))
    if problem:
        return talk.turn(my_mail(talk, anew=True, notice=problem))
    return _sent(talk, mailbox, limiting)


def _sent(talk: Talk, mailbox: str, limiting: Invited | None) -> Answer:
    words, (changes, code, until) = talk.words, _asked(talk, mailbox, limiting)
    shown = Shown(
        again=MAIL_FIRST(limiting.invitation.id) if limiting else MY_MAIL("y"),
        passing=True,
        heading=words("mail.sent", mailbox=mailbox),
        lines=(words("mail.sent_means"),),
        buttons=rows(back(words, MAIL_FIRST(limiting.invitation.id) if limiting else MY_MAIL("y"))),
        # whoever sees that the address is wrong types another
        awaiting=MAIL_AT(),
    )
    posted = Posted(to=mailbox, mail=mails.coded(talk, Matter.ADDRESS, code, until))
    return replace(talk.turn(shown, changes=changes), posted=(posted,))


def _asked(talk: Talk, mailbox: str, limiting: Invited | None) -> tuple[tuple[Change, ...], str, datetime]:
    """The changes by which an address can be confirmed, with the code that does it, and until when."""
    event = talk.event
    person_id, changes = met(talk)
    code, until = new_code(event, PURPOSE), event.at + mails.LASTS
    changes += (
        LinkMade(
            chain=person_id,
            link=new_id(event, "link"),
            person=person_id,
            digest=code_digest(code),
            at=event.at,
            expires=until,
            mail=mailbox,
            invitation=limiting.invitation.id if limiting else "",
        ),
    )
    return changes, code, until


def shown_by_account(talk: Talk, mailbox: str) -> Turn:
    """Let whoever is here confirm the address of their account; nothing is said, for the page asks them."""
    limiting, own, nothing = _limiting(talk), _own(talk), Turn(conversation=talk.view.conversation)
    fits_here = fits(mailbox, limiting.invitation.domains) if limiting else _may(talk)
    if not fits_here or (own and own.address.id == mailbox) or talk.view.mails_asked >= MOST_ASKED:
        return nothing
    changes, _, _ = _asked(talk, mailbox, limiting)
    return replace(nothing, changes=tuple(changes))


def account(talk: Talk) -> Shown:
    """The way to an account once more, for whoever typed its key: the page leads there."""
    words = talk.words
    return Shown(
        again=ACCOUNT(),
        lines=(words("account.shows"), words("account.learns")),
        buttons=rows(*to_account(talk), back(words, MY_DATA())),
    )


def present(talk: Talk, linking: Linking) -> Answer:
    """Answer the code that was sent to an address: only who gave that address may say that it is theirs."""
    if problem := _problem(talk, linking):
        return talk.turn(talk.again(problem))
    words = talk.words
    shown = Shown(
        again=MY_MAIL(),
        passing=True,
        heading=words("mail.ask", mailbox=linking.confirms),
        lines=(words("mail.ask_means"),) if talk.view.terms.mails else (),
        buttons=rows(
            Button(key="1", label=words("mail.yes"), press=MAIL_IS(linking.link)),
            Button(key="2", label=words("buttons.not_now"), press=LINK_STAYS()),
        ),
    )
    turn = talk.turn(shown)
    return replace(turn, conversation=replace(turn.conversation, invited=linking.link))


def _problem(talk: Talk, linking: Linking) -> str:
    words, here = talk.words, talk.view.person
    if not linking.holds:
        return words("linking.over")
    if here is None or here.id != linking.person.id:
        return words("mail.here")
    return words("mail.taken") if linking.taken else ""


def mail_is(talk: Talk, invitation: str) -> Answer:
    """Make the address the person's, in the place of the one before."""
    words, found, person = talk.words, talk.view.linking, talk.view.person
    if found is None or person is None or found.link != talk.view.conversation.invited:
        return talk.turn(talk.again(words("joining.no_way")))
    problem = _problem(talk, found) if found.confirms and found.link == invitation else words("linking.over")
    if problem:
        return talk.turn(talk.again(problem))
    address = Address(channel=MAIL, id=found.confirms)
    own = _own(talk)
    changes: list[Change] = []
    if own and own.address != address:
        changes.append(AddressEnded(chain=person.id, person=person.id, address=own.address))
    changes.append(AddressLinked(chain=person.id, link=found.link, person=person.id, address=address))
    # without mails there is nothing that could come by them
    channel = MAIL if talk.view.terms.mails else person.channel
    if person.channel != channel:
        changes.append(RemindedOver(chain=person.id, person=person.id, channel=channel))
    after = _after(talk, Device(address=address), channel)
    if not found.invitation:
        done = words("mail.done" if talk.view.terms.mails else "mail.now_join")
        shown = my_mail(after, notice=done)
        turn = after.turn(shown, changes=changes, letters=_told(talk, person.id))
        return replace(turn, conversation=replace(turn.conversation, invited=None))
    go_on = Shown(
        again=INVITED(),
        passing=True,
        lines=(words("mail.now_join"),),
        buttons=rows(Button(key="1", label=words("mail.go_on"), press=JOIN(found.invitation))),
    )
    turn = after.turn(go_on, changes=changes)
    return replace(turn, conversation=replace(turn.conversation, invited=found.invitation))


def _after(talk: Talk, own: Device | None, channel: str) -> Talk:
    """The talk once the person has this address, or none, and wants news over this channel."""
    view, person = talk.view, talk.view.person
    others = tuple(one for one in view.devices if one.address.channel != MAIL)
    devices = (*others, own) if own else others
    changed = replace(person, channel=channel) if person else None
    return replace(talk, view=replace(view, devices=devices, person=changed))


def mail_news(talk: Talk, *, wanted: bool) -> Answer:
    """Have reminders and news by e-mail, or not."""
    person, own = talk.view.person, _own(talk)
    if person is None or own is None or (person.channel == MAIL) is wanted:
        return talk.turn(my_mail(talk))
    channel = MAIL if wanted else ""
    change = RemindedOver(chain=person.id, person=person.id, channel=channel)
    after = _after(talk, own, channel)
    return after.turn(my_mail(after), changes=(change,))


def mail_ended(talk: Talk) -> Answer:
    """Take the address away."""
    person, own = talk.view.person, _own(talk)
    if person is None or own is None:
        return talk.turn(my_mail(talk))
    changes: list[Change] = [AddressEnded(chain=person.id, person=person.id, address=own.address)]
    channel = "" if person.channel == MAIL else person.channel
    if channel != person.channel:
        changes.append(RemindedOver(chain=person.id, person=person.id, channel=channel))
    after = _after(talk, None, channel)
    shown = my_mail(after, notice=talk.words("mail.removed"))
    return after.turn(shown, changes=changes, letters=_told(talk, person.id))


def _told(talk: Talk, person: str) -> tuple[Letter, ...]:
    """Tell the person wherever else they are: an address of somebody else's would sign in as them."""
    news = News(line=phrase("mail.told_changed"), label="devices.heading", press=DEVICES())
    return (replace(letter(talk, person, news, purpose="mailbox"), but=talk.event.address),)


# signing in


def signs_in(talk: Talk, *, shown: bool) -> Turn:
    """Make a code for whoever takes part and has this address; nobody is told whether anybody does.

    It is sent there, but not to who has `shown` that the address is theirs: the page hands it to them.
    """
    person, event, nobody = talk.view.person, talk.event, Turn(conversation=talk.view.conversation)
    may = _takes_part(talk) if shown else _may(talk) and talk.view.codes_mailed < MOST_CODES
    if person is None or not may:
        return nobody
    change, posted = sign_in_code(talk, person.id, event.address.id)
    if shown:
        return replace(nobody, changes=(replace(change, expires=event.at + SHOWN_LASTS),))
    return replace(nobody, changes=(change,), posted=(posted,))


def sign_in_code(talk: Talk, person: str, mailbox: str) -> tuple[LinkMade, Posted]:
    """A code that makes the place theirs where it is given, sent to their own address."""
    event = talk.event
    code, until = new_code(event, SIGNS_IN), event.at + mails.LASTS
    change = LinkMade(
        chain=person,
        link=new_id(event, "sign in"),
        person=person,
        digest=code_digest(code),
        at=event.at,
        expires=until,
        by_mail=True,
    )
    return change, Posted(to=mailbox, mail=mails.coded(talk, Matter.SIGN_IN, code, until))


_ANYONE = Permission.ANYONE

VERBS: tuple[Verb, ...] = (
    show(MY_MAIL, my_mail, to=_ANYONE),
    show(MAIL_FIRST, mail_first, to=_ANYONE),
    # what others share stays as it is
    replace(take(MAIL_AT, mail_at, typed=Typing.CONTACT, to=_ANYONE), writes=False),
    do(MAIL_IS, mail_is, to=_ANYONE),
    send(MAIL_NEWS, mail_news, to=_ANYONE),
    send(MAIL_ENDED, mail_ended, to=_ANYONE),
    show(ACCOUNT, account, to=_ANYONE),
)
