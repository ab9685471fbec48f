"""Everything that can be reached, and everything that can be pressed."""

import re
from collections import deque
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, replace
from functools import cache
from itertools import product

from flows.framework import Framework
from flows.permissions import Permission
from flows.replies import Card
from flows.scoring import score_sheet
from flows.table import TABLE
from flows.turns import ASIDES
from flows.view import Seat
from tests.flows.play import Chat, buttons_of
from tests.flows.small import FRAMEWORK
from tests.presses import press

A_NOTE = "We meet every week."
A_NAME = "John Smith was born on 3 April 2012."

MOST = 5000
"""Cards after which the search gives up; the small framework has fewer."""


WHATEVER_THE_ANSWERS = {*ASIDES, "try", "why", "na", "note"}
"""Verbs whose cards depend on the answers in nothing but their buttons."""


@dataclass(frozen=True)
class Found:
    """A card, and the talk that led to it, as it was then; `chat` makes a copy to go on from."""

    card: Card
    _chat: Chat

    @property
    def chat(self) -> Chat:
        """The talk as it was when the card was shown."""
        return copy(self._chat)


def _kind(chat: Chat) -> str:
    """What makes a card worth looking at once: what it shows and where it leads, whatever the ids.

    A card that only explains leads back to where it came from; of those the verb is enough.
    """
    talk = chat.world.conversation
    presses = [button.press for button in buttons_of(chat.card.buttons)]
    verb = chat.live.split(":", maxsplit=1)[0]
    if verb in {*ASIDES, "audits"}:
        presses = sorted({press.split(":", maxsplit=1)[0] for press in presses})
    progress = _progress(chat) if verb not in WHATEVER_THE_ANSWERS else ()
    text = " ".join([chat.live, talk.awaiting or "", *presses, *progress])
    for id_ in chat.world.seats:
        text = text.replace(id_, "sheet")
    return text


def _progress(chat: Chat) -> Iterator[str]:
    """How far the sheet is, roughly: cards differ with it, but not with every answer."""
    if chat.world.conversation.membership is None:
        return
    seat = chat.seat
    card = score_sheet(seat.framework, seat.team, seat.sheet)
    yield "none" if not card.answered else "some" if card.unanswered else "all"
    noted = any(answer.note for answer in seat.sheet.answers.values())
    for so_far in (card.tops, card.backed, card.dont_know, noted, seat.sheet.submitted):
        yield str(bool(so_far))


def _after_each(chat: Chat) -> Iterator[Chat]:
    """The talk after every button of its last card, and after texts of every kind."""
    for button in buttons_of(chat.card.buttons):
        after = copy(chat)
        after.press(button.press, on=chat.card.id)
        yield after
    awaiting = chat.world.conversation.awaiting
    for text in (A_NOTE, A_NAME) if awaiting else ("/help",):
        after = copy(chat)
        after.send(text)
        yield after


@cache
def explored() -> tuple[Found, ...]:
    """Every card of the small framework that taps lead to from /start, each once, nearest first."""
    first = Chat()
    first.send("/start")
    seen = {_kind(first)}
    waiting, found = deque([first]), [Found(first.card, first)]
    while waiting:
        for after in _after_each(waiting.popleft()):
            kind = _kind(after)
            if kind in seen:
                continue
            assert len(seen) < MOST, "the cards don't come to an end"
            seen.add(kind)
            waiting.append(after)
            found.append(Found(after.card, copy(after)))
    return tuple(found)


def begun(agency: str = "SC", given: str = "y", framework: Framework = FRAMEWORK, who: str = "ann") -> Chat:
    """Somebody whose practice audit has just begun."""
    chat = Chat(who, framework)
    chat.send("/start")
    chat.press(f"found:{agency}:{given}:{framework.signposts[0].id}")
    return chat


def asked() -> Chat:
    """Somebody who is asked the first question of a sheet of nine."""
    chat = begun()
    chat.tap("c")
    return chat


def _values(framework: Framework, seat: Seat) -> dict[str, list[str]]:
    """What each argument of the table can be on a button of this seat."""
    asked = framework.asked(seat.team.agency, seat.team.functions, seat.sheet.only)
    return {
        "sheet": [seat.sheet.id],
        "item": [item.id for item in asked],
        "domain": list(dict.fromkeys(framework.domain_of[item.id].id for item in asked)),
        "number": ["1"],
        "rating": ["d", *(str(place) for place in range(len(framework.levels)))],
        "reason": [reason.id for reason in framework.reasons],
        "backing": [backing.id for backing in framework.backings],
        "next": ["n"],
        "approver": [approver.id for approver in framework.approvers],
        "agency": ["SC"],
        "functions": ["y"],
        "all functions": ["y" * len(framework.functions_for("SC"))],
        "nation": [signpost.id for signpost in framework.signposts],
        "nation or any": ["any", *(signpost.id for signpost in framework.signposts)],
        "review": ["r"],
        "day": ["20261201"],
        "yes": ["y"],
        "mark": ["aaaaaaaa"],
        "yes or no": ["n", "y"],
        "stop or go": ["stop", "go"],
    }


GIVEN = ("code given", "device given", "channel given")
"""Arguments that take more than one person, or more than one chat, to have."""


def is_alone(name: str) -> bool:
    """Whether the verb is one that somebody with a practice audit alone can use."""
    takes = TABLE[name].form.names
    if TABLE[name].permission in {Permission.SEND, Permission.APPROVE, Permission.HAND_IN}:
        return False
    return takes[:1] not in {("area",), ("round",)} and not {"source", *GIVEN} & {*takes}


ALONE = sorted(name for name in TABLE if is_alone(name))


def presses_of(verb: str, seat: Seat, *, sheet: str | None = None) -> list[str]:
    """Every press of a verb, with and without what may be missing, about this seat's sheet or another one."""
    takes = TABLE[verb].form.names
    values = _values(seat.framework, seat)
    values["sheet"] = [sheet or seat.sheet.id]
    fewest = sum(not name.endswith("?") for name in takes)
    return [
        press(verb, *arguments)
        for count in range(fewest, len(takes) + 1)
        for arguments in product(*(values[re.sub(r"\?$", "", name)] for name in takes[:count]))
    ]


def put(chat: Chat, seat: Seat) -> Chat:
    """A copy of the talk in which the seat is as given."""
    after = copy(chat)
    after.world = replace(chat.world, seats={**chat.world.seats, seat.sheet.id: seat})
    return after
