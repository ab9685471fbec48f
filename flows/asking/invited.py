"""What an invitation says of itself, in the message that is passed on and on the card that asks to join."""

import re
from dataclasses import dataclass
from datetime import date

from flows.asking.called import what_is_looked_at
from flows.asking.duration import takes
from flows.people import Area, Role, Team
from flows.presses.arriving import LINK_STAYS
from flows.presses.explaining import PRIVACY
from flows.replies import Button
from flows.rounds import RoundState
from flows.talk import Talk

_MAILBOX = re.compile(r"([^\s@,;<>:]+)@")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A place that somebody is invited to.

    `by` is the name of who invites, "" for one without; `state` is that of the round under way, None without
    one, and `closes` when answers close in one that is open, None where nobody has said.
    """

    area: Area
    team: Team | None
    role: Role
    by: str
    closes: date | None
    state: str | None


def asked_to(talk: Talk, offer: Offer) -> str:
    """Who invites whom to what, in a sentence."""
    words = talk.words
    team = offer.team.name if offer.team else ""
    by = offer.by or words("invited.somebody")
    return words(f"invited.as_{offer.role}", by=by, team=team, area=talk.called(offer.area))


def about(talk: Talk, offer: Offer) -> tuple[str, ...]:
    """What it is for, how long it takes and until when, what will be seen, and whom to ask."""
    words, is_member = talk.words, offer.role is Role.MEMBER
    return (
        what_is_looked_at(words, talk.view.framework),
        words("invited.why"),
        *_takes(talk, offer),
        words("invited.seen_member" if is_member else "invited.seen_other"),
        *(() if is_member else (words("invited.needs_yes"),)),
        *_questions(talk, offer),
    )


def besides(talk: Talk) -> tuple[Button, ...]:
    """What can be done on the card but join: leave it, and read who will see what a team answers."""
    words = talk.words
    leave = Button(key="2", label=words("buttons.not_now"), press=LINK_STAYS())
    seen = Button(key="3", label=words("welcome.who_sees"), press=PRIVACY())
    return (leave, seen)


def whom_to_ask(talk: Talk, offer: Offer) -> str:
    """Who can make a new invitation, as far as that is known."""
    known = _known(offer)
    return talk.words("invited.ask_new", whom=known) if known else talk.words("invited.ask_new_somebody")


def _questions(talk: Talk, offer: Offer) -> tuple[str, ...]:
    known = _known(offer)
    if not known:
        return ()
    if not offer.area.contact:
        return (talk.words("invited.questions_to", whom=known),)
    return (talk.words("invited.questions", whom=known),)


def _known(offer: Offer) -> str:
    """The contact of the partnership, which may be another person's than who invites; else who invites."""
    contact = offer.area.contact
    if not contact or offer.by in contact or not _is_theirs(contact, offer.by):
        return contact or offer.by
    return f"{offer.by}, {contact}"


def _is_theirs(contact: str, name: str) -> bool:
    """Whether an address in the contact is of this name and of no longer one: "ann.lee@" is not Ann's."""
    parts = _WORD.findall(name.casefold())
    return any(_WORD.findall(one) == parts for one in _MAILBOX.findall(contact.casefold()))


def _takes(talk: Talk, offer: Offer) -> tuple[str, ...]:
    """What a team is asked and until when; to those who read what it answered, when there is something."""
    stands = _under_way(talk, offer)
    if offer.team is None:
        return (" ".join((*stands, talk.words("invited.results_after"))),) if stands else ()
    asked = len(talk.view.framework.asked(offer.team.agency, offer.team.functions))
    questions = talk.words.count("counts.questions", asked)
    said = talk.words("invited.takes", questions=questions, takes=takes(talk.words, asked))
    after = talk.words("invited.at_once" if offer.state == RoundState.OPEN else "invited.later")
    return (said, " ".join((*stands, after))) if stands else (f"{said} {after}",)


def _under_way(talk: Talk, offer: Offer) -> tuple[str, ...]:
    """That a round is open, and until when, or that its answers have closed; nothing without one."""
    words, closes = talk.words, offer.closes
    if offer.state is None:
        return ()
    if offer.state != RoundState.OPEN:
        return (words("invited.closed"),)
    if closes is None:
        return (words("invited.open"),)
    key = "invited.were_to_close" if closes < talk.today else "invited.until"
    return (words("invited.open"), words(key, date=talk.date(closes)))
