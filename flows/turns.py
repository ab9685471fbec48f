"""From a handler's answer to the turn: its card gets an id and becomes the live one, the one before folds."""

from collections.abc import Sequence
from dataclasses import replace

from flows.board import Board
from flows.cards import Again, Folded, Shown
from flows.events import Event, LastTap, Tapped, new_id
from flows.forms import parse
from flows.people import Role
from flows.presses.arriving import FOUNDING, INVITED, JOIN_AS, SET_UP, START
from flows.replies import Card, Fold
from flows.rounds import Answer as Given
from flows.rounds import Rated, Rating
from flows.talk import Answer, Talk
from flows.view import Conversation, LiveCard, Read, Seat, Told, Turn, View

ASIDES = frozenset(
    {"help", "basis", "glossary", "wordsof", "privacy", "mydata", "forget", "call", "evidence"}
)
"""Verbs that only explain; their Back leads to the card that was there before them."""

NEWS_SHOWN = 3
"""Answers of a colleague that are told one by one."""


def turn_of(answer: Answer, shown: Shown) -> Turn:
    """The turn that stores the changes, sends `before`, then the card, and folds the card it replaces."""
    talk, subject = answer.talk, _subject(shown.again)
    now = talk.now
    seat, board = now.seat_of(subject), now.board_of(subject)
    card = Card(
        id=new_id(talk.event, "card"),
        # what the person did or asked is answered first, in a paragraph of its own
        notice="\n".join(part for part in (shown.notice, _news(talk, seat)) if part),
        head=shown.head,
        heading=shown.heading,
        lines=shown.lines,
        buttons=shown.buttons,
    )
    folded = shown.folded or Folded(text="")
    live = LiveCard(
        id=card.id,
        again=shown.again,
        buttons=shown.buttons,
        folded=folded.kept or folded.text,
        folded_buttons=folded.buttons,
        forgotten=talk.live.forgotten.until(talk.live.handle) if talk.live and talk.live.forgotten else None,
        stands=shown.stands,
        anew=not shown.passing,
    )
    folds = tuple(one for one in (answer.fold, _superseded(talk.live, answer)) if one)
    speaks_for = answer.moved.to if answer.moved else _speaks_for(talk.view, seat, board)
    before = answer.conversation
    return Turn(
        changes=answer.changes,
        replies=(*answer.before, card, *folds),
        letters=answer.letters,
        posted=answer.posted,
        filing=answer.filing,
        filed=answer.filed,
        conversation=replace(
            before,
            last=_tap(talk.event),
            read=_read(talk, seat, shown),
            membership=speaks_for,
            live=live,
            awaiting=shown.awaiting or _still_awaited(answer, shown),
            looked=talk.event.at,
            told=_offered(answer),
        ),
    )


def _read(talk: Talk, seat: Seat | None, shown: Shown) -> tuple[Read, ...]:
    """What the conversation has shown: the sheet the card is about, and who will see what it says."""
    before = talk.view.conversation
    if seat is None:
        return before.read
    after = replace(before, read=before.read_with(seat.membership.id, talk.event.at))
    return after.read_with(seat.sheet.id, talk.event.at) if shown.tells else after.read


def _offered(answer: Answer) -> Told | None:
    """What the message offers besides its card: yes to the one button that the person is asked about.

    What came in between stands as long as the same card is only shown again, which is below it from then on;
    a question that was asked does not.
    """
    left = answer.left
    if answer.meant is None and left:
        return left
    if answer.meant is None:
        told = still_told(answer.talk.view.conversation) if isinstance(answer.shown, Again) else None
        if told and told.open:
            # the card shown again asks it no more
            told = replace(told, left="", besides="", open=False)
        return replace(told, above=True) if told else None
    yes = replace(answer.meant, key="y", label=answer.talk.words("buttons.yes"))
    gone = (left.left, left.text_left) if left else ("", "")
    return Told(buttons=((yes,),), asks=True, besides=answer.besides, left=gone[0], left_with=gone[1])


def still_told(conversation: Conversation) -> Told | None:
    """What came in between, once more has been said: the question that was asked is no longer open."""
    told = conversation.told
    return told if told and not told.asks else None


def _still_awaited(answer: Answer, shown: Shown) -> str | None:
    """A name that stays awaited, whatever card comes between: of somebody who has said that they join.

    That of a partnership, before which its code was given, stays so behind a card that only explains, and
    behind the one that asks for the nation.
    """
    before = answer.talk.view.conversation
    press = parse(before.awaiting) if before.awaiting else None
    if press is None:
        return None
    if press.verb == FOUNDING.verb:
        stays = shown.again == SET_UP() or shown.again.split(":")[0] in ASIDES
        return before.awaiting if stays else None
    if press.verb != JOIN_AS.verb or press.args != (before.invited,):
        return None
    # the card that asks for it has a button that leads to the start: who taps that does not join
    declined = before.live is not None and before.live.again == INVITED() and shown.again == START()
    return None if declined or answer.conversation.invited != before.invited else before.awaiting


def _subject(press: str) -> str:
    """The id of the sheet, area or round that the press of a card names, "" where it names none."""
    return [*press.split(":"), ""][1]


def _news(talk: Talk, seat: Seat | None) -> str:
    """What colleagues answered on the sheet since the person last looked; once it is released, nothing."""
    before = talk.view.conversation.read_at(seat.membership.id) if seat else None
    if seat is None or not seat.names or before is None or seat.round.released:
        return ""
    said = []
    for by, name in seat.names.items():
        answers = [a for a in seat.sheet.answers.values() if a.by == by and a.item in seat.answered_since]
        answers = [answer for answer in answers if answer.item in seat.framework.items]
        changed = [one for one in answers if seat.overtaken.get(one.item, one.rating) != one.rating]
        given = [one for one in answers if one not in changed]
        if changed:
            said.append(talk.words("colleagues.changed", name=name, items=_listed(talk, seat, changed)))
        if given:
            said.append(talk.words("colleagues.news", name=name, items=_listed(talk, seat, given)))
    return " ".join(said)


def _listed(talk: Talk, seat: Seat, answers: Sequence[Given]) -> str:
    shown = [_told_of(talk, seat, one) for one in answers[:NEWS_SHOWN]]
    if len(answers) <= NEWS_SHOWN:
        return talk.words.all_of(shown)
    return talk.words("colleagues.news_more", items=", ".join(shown), n=len(answers) - NEWS_SHOWN)


def _told_of(talk: Talk, seat: Seat, answer: Given) -> str:
    """An answer of a colleague, and what it replaced if that was the person's own."""
    item, rating = seat.framework.items[answer.item], answer.rating
    label = item.label
    before = seat.overtaken.get(answer.item, rating)
    if before == rating:
        return talk.words("colleagues.news_item", label=label, rating=talk.on(seat).said(item))
    return talk.words(
        "colleagues.changed_item",
        label=label,
        before=_briefly(talk, seat, before),
        after=_briefly(talk, seat, rating),
    )


def _briefly(talk: Talk, seat: Seat, rating: Rating | None) -> str:
    """A level by its number, anything else in words."""
    if isinstance(rating, Rated):
        return seat.framework.scale.numbers[rating.level]
    return talk.words("colleagues.no_level", rating=talk.rating(rating))


def _speaks_for(view: View, seat: Seat | None, board: Board | None) -> str | None:
    """The membership that the conversation speaks for once the card is shown."""
    speaks_for = view.conversation.membership
    if seat:
        return seat.membership.id
    if board is None:
        return speaks_for
    of_area = board.place_of(Role.COORDINATOR, Role.SCRUTINEER, Role.LEAD)
    if of_area is None and speaks_for not in {one.id for one in board.memberships}:
        of_area = board.place_of(Role.MEMBER)
    return of_area.id if of_area else speaks_for


def _superseded(live: LiveCard | None, answer: Answer) -> Fold | None:
    """Shrink the card that was live, unless it is the one already being folded."""
    if live is None or not live.folded or (answer.fold and answer.fold.card == live.id):
        return None
    now = answer.answered or Folded(text=live.folded, buttons=live.folded_buttons)
    return Fold(card=live.id, handle=live.handle, text=now.text, buttons=now.buttons)


def _tap(event: Event) -> LastTap | None:
    """The event as it is remembered if it was a tap."""
    return LastTap(press=event.press, card=event.card, at=event.at) if isinstance(event, Tapped) else None
