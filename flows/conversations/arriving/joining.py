"""Joining with an invitation's code."""

from dataclasses import replace
from datetime import timedelta

from flows.asking.called import what_it_is
from flows.asking.invited import about, asked_to, besides, whom_to_ask
from flows.asking.letters import News, letter
from flows.asking.lists import back
from flows.asking.name_alone import alone, asked_anew
from flows.asking.names import is_no_name, met_as, own_name_in
from flows.asking.reached import and_how
from flows.cards import Again, Shown, rows
from flows.changes import (
    Change,
    Ending,
    InvitationTried,
    InvitationUsed,
    MemberJoined,
    MembershipEnded,
)
from flows.codes import LENGTH, Offered
from flows.conversations.arriving import welcome
from flows.conversations.arriving.addressed import can_show, lacks_address, needed, no_way, stays, to_mail
from flows.conversations.arriving.founding import guessed
from flows.conversations.arriving.offers import (
    conditions,
    is_insider,
    is_this,
    mates,
    needs_team,
    offer_of,
    place_of,
    reads_there,
)
from flows.conversations.explaining.everyday import explained
from flows.conversations.partnership import details, not_us
from flows.events import new_id
from flows.moments import day_in
from flows.people import Invited, Role
from flows.permissions import Permission
from flows.presses.arriving import CODE, INVITED, JOIN, JOIN_AS, JOIN_NAMED, MAIL_FIRST, START
from flows.presses.partnership import ADMIT, PEOPLE
from flows.replies import Button
from flows.talk import Answer, Talk
from flows.verbs import Typing, Verb, do, show, take
from flows.view import Letter, Moved
from flows.wording import phrase

TRIED_AGAIN = timedelta(hours=1)
"""How long after one vain try the next is worth a line in the journal."""

WORDS_OF_A_NAME = 4
"""More are not taken for one where it is not on the card that asks for it."""


def ask_code(talk: Talk) -> Shown:
    """Ask for the code."""
    return Shown(
        again=CODE(),
        heading=talk.words("joining.code"),
        lines=(talk.words("joining.code_where"),),
        buttons=rows(back(talk.words, START())),
    )


def present(talk: Talk, found: Invited) -> Answer:
    """Answer an invitation's code: where it leads and who will see what."""
    if not found.invitation.holds(talk.event.at):
        return _with_others(talk, found, _too_late(talk, found))
    turn = _with_others(talk, found, _known(talk, found) or talk.turn(_offer(talk, found)))
    return replace(turn, conversation=replace(turn.conversation, invited=found.invitation.id))


def _with_others(talk: Talk, found: Invited, answer: Answer) -> Answer:
    """The answer to one invitation, which says where the others in the same message lead."""
    others = [place_of(talk, one) for one in found.others]
    if talk.view.link_given:
        others.append(talk.words("joining.other_link"))
    if not others:
        return answer
    named = {"here": place_of(talk, found), "others": talk.words.all_of([*dict.fromkeys(others)])}
    said = f"{answer.shown.notice} {talk.words('joining.several', **named)}".strip()
    return answer.noticed(said)


def _known(talk: Talk, found: Invited) -> Answer | None:
    """What somebody is told who is there, has asked to be, was removed, or reads a return there."""
    asked = [place for place in talk.view.waited_for if place.team is None or is_insider(talk, found)]
    for places, key in ((talk.view.places, "joining.already"), (asked, "joining.asked")):
        if any(is_this(found, place) for place in places):
            return talk.turn(replace(welcome.audits(talk), notice=talk.words(key)))
    if talk.view.person and talk.view.person.id in found.shut_out:
        ended = talk.words("joining.shut_out", place=place_of(talk, found))
        return talk.turn(leads_nowhere(talk, f"{ended} {whom_to_ask(talk, offer_of(found))}"))
    if reads_there(talk, found):
        return talk.turn(leads_nowhere(talk, talk.words("joining.reads", area=talk.called(found.area))))
    return None


def _too_late(talk: Talk, found: Invited) -> Answer:
    """Say why a real invitation can't be used, and whom to ask; its coordinators see that it was tried."""
    one, words, at = found.invitation, talk.words, talk.event.at
    area = talk.called(found.area)
    if one.revoked:
        why = words("invited.revoked", area=area)
    elif one.used >= one.uses:
        why = words("invited.used_up", area=area)
    else:
        why = words("invited.expired", area=area, date=talk.date(day_in(found.area.zone, one.expires)))
    change = InvitationTried(chain=one.area, invitation=one.id, at=at)
    is_news = one.tried is None or at - one.tried >= TRIED_AGAIN
    notice = f"{why} {whom_to_ask(talk, offer_of(found))}"
    return talk.turn(leads_nowhere(talk, notice), changes=(change,) if is_news else ())


def unknown(talk: Talk, offered: Offered) -> Answer:
    """Answer what has the form of a code and is none, or is one but for its length."""
    if offered.length is not None:
        notice = talk.words("joining.length", length=LENGTH, given=offered.length)
        return talk.turn(leads_nowhere(talk, notice))
    turn = talk.turn(leads_nowhere(talk, no_way(talk)))
    return replace(turn, conversation=guessed(turn.conversation, talk))


def leads_nowhere(talk: Talk, notice: str) -> Shown | Again:
    """Ask a newcomer for the code once more; whoever is at work, or has another to type, stays there."""
    return talk.again(notice) if stays(talk) else replace(ask_code(talk), notice=notice)


def _no_way(talk: Talk) -> Shown:
    return replace(ask_code(talk), notice=talk.words("joining.no_way"))


def _needs_address(talk: Talk, found: Invited) -> Shown:
    """Where it leads, and that an address has to be shown first."""
    words, offer, id_ = talk.words, offer_of(found), found.invitation.id
    give = Button(key="1", label=words("mail.offer"), press=MAIL_FIRST(id_))
    can = can_show(talk)
    return Shown(
        again=INVITED(),
        head=talk.called(found.area),
        heading=asked_to(talk, offer),
        lines=(
            *about(talk, offer),
            *conditions(talk, found),
            needed(talk, found),
        ),
        buttons=rows(
            *((give,) if can else ()),
            *besides(talk),
        ),
    )


def _offer(talk: Talk, found: Invited) -> Shown:
    if lacks_address(talk, found):
        return _needs_address(talk, found)
    words, person, offer = talk.words, talk.view.person, offer_of(found)
    return Shown(
        again=INVITED(),
        head=talk.called(found.area),
        heading=asked_to(talk, offer),
        lines=(*about(talk, offer), *conditions(talk, found)),
        buttons=rows(
            Button(key="1", label=words("joining.yes"), press=JOIN(found.invitation.id)),
            *besides(talk),
        ),
        awaiting=None if person and person.name else JOIN_NAMED(found.invitation.id),
    )


def invited(talk: Talk) -> Shown:
    """Where the invitation whose code was given last leads; its name card for who has said yes."""
    found = _valid(talk)
    if found is None:
        return _no_way(talk)
    is_in = talk.view.conversation.awaiting == JOIN_AS(found.invitation.id)
    return _ask_name(talk, found) if is_in else _offer(talk, found)


def _valid(talk: Talk) -> Invited | None:
    """The invitation whose code this conversation has given, while it can still be used."""
    found = talk.view.invited
    if found is None or found.invitation.id != talk.view.conversation.invited:
        return None
    return found if found.invitation.holds(talk.event.at) else None


def join(talk: Talk, invitation: str) -> Answer:
    """Join, or ask for a name first."""
    found, person = _valid(talk), talk.view.person
    if found is None or found.invitation.id != invitation:
        return talk.turn(_no_way(talk))
    if known := _known(talk, found):
        return known
    if lacks_address(talk, found):
        return talk.turn(_needs_address(talk, found))
    if person is None or not person.name:
        return talk.turn(_ask_name(talk, found))
    return _joined(talk, found, person.name)


def _ask_name(talk: Talk, found: Invited, notice: str = "") -> Shown:
    return Shown(
        again=INVITED(),
        notice=notice,
        head=talk.called(found.area),
        heading=talk.words("details.ask_own_name"),
        lines=(details.name_seen(talk.words, found.invitation.role), *conditions(talk, found)),
        buttons=rows(*besides(talk)),
        awaiting=JOIN_AS(found.invitation.id),
    )


def join_named(talk: Talk, invitation: str) -> Answer:
    """Whoever writes instead of tapping has not said yes: nobody joins by a name, or by a question."""
    found = _valid(talk)
    if found is None or found.invitation.id != invitation:
        return talk.turn(_no_way(talk))
    asks = is_no_name(talk.text, talk.words)
    told = explained(talk, talk.text) or what_it_is(talk.words, talk.framework, talk.called(found.area))
    notice = told if asks else talk.words("joining.tap_first")
    return talk.turn(replace(_offer(talk, found), notice=notice))


def join_as(talk: Talk, invitation: str) -> Answer:
    """Join under the name typed."""
    found, name = _valid(talk), own_name_in(talk.text, talk.words)
    if found is None or found.invitation.id != invitation:
        now = talk.view.invited
        if now and now.invitation.id == invitation:
            return _too_late(talk, now)
        return talk.turn(replace(ask_code(talk), notice=talk.words("joining.full")))
    is_asked = talk.live is not None and talk.live.again == INVITED()
    if not is_asked and len(name.split()) > WORDS_OF_A_NAME:
        # a sentence written on a card between is no answer to the question before it
        return talk.turn(_ask_name(talk, found, talk.words("writing.no_name")))
    asked = asked_anew(talk, name, lambda said: _ask_name(talk, found, said), JOIN_AS(invitation))
    return asked or _joined(talk, found, name)


def _name_refused(talk: Talk, invitation: str, notice: str) -> Shown | Answer:
    found = _valid(talk)
    return alone(talk, _ask_name(talk, found, notice), JOIN_AS(invitation)) if found else _no_way(talk)


def _joined(talk: Talk, found: Invited, name: str) -> Answer:
    """Join; members at once, a coordinator once the team says yes, others once a coordinator does."""
    if known := _known(talk, found):
        return known
    if lacks_address(talk, found):
        return talk.turn(_needs_address(talk, found))
    event = talk.event
    person_id, changes = met_as(talk, name)
    membership, chain, role = new_id(event, "membership"), found.area.id, found.invitation.role
    to_team = needs_team(talk, found)
    pending = role is not Role.MEMBER or to_team
    changes += (
        *_given_up(talk, found),
        MemberJoined(
            chain=chain,
            membership=membership,
            person=person_id,
            area=found.area.id,
            team=found.invitation.team,
            role=role,
            pending=pending,
            insider=is_insider(talk, found),
            at=event.at,
        ),
        InvitationUsed(chain=chain, invitation=found.invitation.id, by=membership),
    )
    told: tuple[Letter, ...] = ()
    if to_team:
        told = _to_team(talk, found, name, membership)
    elif pending:
        told = _to_coordinators(talk, found, name)
    else:
        told = not_us.told(talk, found, person_id, name, membership)
    turn = talk.turn(_after_joining(talk, found, name, pending=pending), changes=changes, letters=told)
    conversation = replace(turn.conversation, invited=None)
    return replace(turn, conversation=conversation, moved=_moved(talk, None if pending else membership))


def _given_up(talk: Talk, found: Invited) -> list[Change]:
    """The end of what somebody asked this team for as a coordinator, who is none any more."""
    asked = [place.membership.id for place in talk.view.waited_for if place.team and is_this(found, place)]
    return [
        MembershipEnded(chain=found.area.id, membership=id_, how=Ending.LEFT, by=id_, at=talk.event.at)
        for id_ in asked
    ]


def _moved(talk: Talk, membership: str | None) -> Moved | None:
    """Whoever has joined speaks for that place; who asks to join leaves a practice audit behind."""
    is_trying = talk.view.place is not None and talk.view.place.area.practice
    return Moved(to=membership) if membership or is_trying else None


def _after_joining(talk: Talk, found: Invited, name: str, *, pending: bool) -> Shown:
    """What somebody is told who has joined, or whose yes it waits for."""
    words, said = talk.words, {"name": name, "area": talk.called(found.area)}
    next_ = words("joining.waiting_next")
    heading, line = words("joining.done", **said), words("joining.next")
    # somebody in the team may have come to coordinate since the offer was shown
    condition = () if pending else conditions(talk, found)
    if pending and found.team:
        heading = words("joining.waiting_team", team=found.team.name, **said)
        key = "no_mate" if found.members else "nobody"
        line = and_how(talk, next_) if mates(found) else words(f"joining.waiting_{key}")
    elif pending:
        heading, line = words("joining.waiting", **said), and_how(talk, next_)
    return Shown(
        again=START(),
        passing=True,
        heading=heading,
        lines=(*condition, line),
        buttons=rows(
            Button(key="c", label=words("tasks.start"), press=START()),
            *to_mail(talk),
        ),
    )


def _to_team(talk: Talk, found: Invited, name: str, membership: str) -> tuple[Letter, ...]:
    """Ask a team whether a coordinator may join it."""
    if found.team is None:
        return ()
    line = phrase("own_team.asks", name=name, team=found.team.name, area=found.area.name)
    news = News(line=line, label="own_team.decide", press=ADMIT(found.area.id, membership))
    me = talk.view.person_id
    asked = letter(talk, me, news, purpose="asks the team", area=found.area)
    return (replace(asked, team=found.team.id, beside=found.coordinators),)


def _to_coordinators(talk: Talk, found: Invited, name: str) -> tuple[Letter, ...]:
    """Tell each coordinator that somebody waits for their yes."""
    line = phrase("joining.waits", name=name, role=phrase(f"role.{found.invitation.role}"))
    news = News(line=line, label="area.people", press=PEOPLE(found.area.id))
    return tuple(
        letter(talk, person, news, purpose=f"waits {person}", area=found.area)
        for person in found.coordinators
    )


VERBS: tuple[Verb, ...] = (
    show(CODE, ask_code, to=Permission.ANYONE),
    show(INVITED, invited, to=Permission.ANYONE, stays=True),
    do(JOIN, join, to=Permission.ANYONE),
    take(JOIN_AS, join_as, to=Permission.ANYONE, typed=Typing.LABEL, refused=_name_refused),
    # joins nobody yet
    replace(take(JOIN_NAMED, join_named, to=Permission.ANYONE, typed=Typing.LABEL), writes=False),
)
