"""The cards that conversations are about, as they would be shown now.

Functions of a synchronous connection.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, bindparam, or_, select

from flows.events import Tapped
from flows.presses.answering import ASK
from flows.replies import Card, Rows
from flows.view import Conversation, LiveCard, Read, Turn
from flows.wanted import Reach
from storage.database.prepared import Prepared
from storage.database.tables import answer as answers
from storage.house import House
from storage.reading.conversations import load_conversations
from storage.reading.views import Asking, load_views


def card_now(connection: Connection, house: House, event: Tapped) -> Card | None:
    """The live card of the conversation that an event comes in; see `cards_now`."""
    (talk,) = load_conversations(connection, [event])
    (card,) = cards_now(connection, house, [(talk, event)])
    return card


def cards_now(
    connection: Connection, house: House, looks: Sequence[tuple[Conversation, Tapped]]
) -> list[Card | None]:
    """The live card of each conversation as it would be shown now, None where it stays as it was sent.

    An event presses nothing: what is pressed is whatever shows the card again. A key that is typed means what
    it meant on the card that was sent, and a text is for what that awaits: a button has no key where another
    has it, and what would await another text stays, as long as that can be said at all. So does a question
    until it has an answer.
    """
    lives = [talk.live if talk.live and talk.live.anew else None for talk, _ in looks]
    presses = [live.again if live else "" for live in lives]
    for press in presses:
        _expect_answered(connection, press)
    answered = [_is_answered(connection, press) for press in presses]
    asked = dict[int, Asking]()
    reached = dict[int, Reach]()
    for place, (talk, event) in enumerate(looks):
        press, is_answered = presses[place], answered[place]
        if not press or (not is_answered and press.startswith(f"{ASK.verb}:")):
            continue
        shows = replace(event, press=press)
        reached[place] = house.engine.reach(talk, shows, talk.language or house.library.current.language)
        # what waits for a yes is still asked on an answered one, and what others say once is still on them
        then = replace(talk, told=None) if is_answered else replace(talk, read=_read_before(talk))
        asked[place] = Asking(shows, then, reached[place].wanted)
    views = load_views(connection, house.library, [*asked.values()], house.terms) if asked else []
    found: list[Card | None] = [None] * len(looks)
    for (place, one), view in zip(asked.items(), views, strict=True):
        turn, live = house.engine.respond(view, one.event, reached[place]), lives[place]
        if live:
            found[place] = _shown(looks[place][0], live, turn, is_answered=answered[place])
    return found


def _shown(talk: Conversation, live: LiveCard, turn: Turn, *, is_answered: bool) -> Card | None:
    card = next((reply for reply in reversed(turn.replies) if isinstance(reply, Card)), None)
    if card is None or (
        turn.conversation.awaiting != talk.awaiting and not _is_over(talk, turn.conversation)
    ):
        return None
    # that somebody has answered the very question is news; what a list shows needs no words
    notice = card.notice if is_answered else ""
    return replace(card, id=live.id, notice=notice, buttons=_with_keys_of(live, card.buttons))


def _is_over(then: Conversation, now: Conversation) -> bool:
    """Whether what the live card asked can't be said any more: another comes, which awaits nothing."""
    if now.awaiting or then.live is None or now.live is None or now.live.again == then.live.again:
        return False
    about = [[*press.split(":"), ""][1] for press in (then.live.again, then.awaiting or "")]
    return about[0] != "" and about[0] == about[1]


def _read_before(talk: Conversation) -> tuple[Read, ...]:
    """What a conversation had shown before its live card."""
    return tuple(one for one in talk.read if one.at != talk.looked)


def _expect_answered(connection: Connection, press: str) -> None:
    if here := _question(press):
        _ANSWERED.expect(connection, here)


def _is_answered(connection: Connection, press: str) -> bool:
    """Whether a press shows a question that has an answer."""
    here = _question(press)
    return here is not None and _ANSWERED.scalar(connection, here) is not None


def _question(press: str) -> Mapping[str, str] | None:
    """Where the question is that a press shows, None where it shows something else."""
    verb, _, where = press.partition(":")
    sheet, item = [*where.split(":"), ""][:2]
    return {"its_sheet": sheet, "its_item": item} if verb == ASK.verb else None


_ANSWERED = Prepared(
    select(answers.c.item).where(
        answers.c.sheet == bindparam("its_sheet"),
        answers.c.item == bindparam("its_item"),
        or_(answers.c.level.is_not(None), answers.c.other.is_not(None)),
    )
)


def _with_keys_of(live: LiveCard, rows: Rows) -> Rows:
    """These buttons, each without its key where that means another thing on the card that was sent.

    Those that stood there in another order go on standing so.
    """
    sent = {button.key: button.press for row in live.buttons for button in row}
    if _said(rows) == _said(live.buttons):
        return live.buttons
    return tuple(
        tuple(
            button if sent.get(button.key, button.press) == button.press else replace(button, key="")
            for button in row
        )
        for row in rows
    )


def _said(rows: Rows) -> list[tuple[str, str]]:
    return sorted((button.press, button.label) for row in rows for button in row)
