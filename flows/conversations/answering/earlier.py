"""What the team answered before or elsewhere, offered beside a question."""

from flows.arguments import Origin
from flows.framework import Framework, Item
from flows.moments import day_in
from flows.presses.answering import SAME
from flows.replies import Button
from flows.rounds import OTHER_REASON, Answer, NoCase, NotApplicable
from flows.talk import SheetTalk
from flows.view import Earlier, Known


def offers(talk: SheetTalk, item: Item) -> list[tuple[Earlier, Answer]]:
    """What the team said of this very item before or elsewhere: the newest of each kind, with a rating."""
    found: dict[Known, tuple[Earlier, Answer]] = {}
    for earlier in talk.here.earlier:
        answer = earlier.sheet.answers.get(item.id) if earlier.known is not Known.PRACTISED else None
        if (
            answer
            and _fits(talk.framework, item, answer)
            and _is_same(item, talk.framework, earlier.framework)
        ):
            found.setdefault(earlier.known, (earlier, answer))
    return list(found.values())


def _fits(now: Framework, item: Item, answer: Answer) -> bool:
    """Whether an answer is one that may be given now: a finding or a reason may be gone from the file."""
    match answer.rating:
        case None:
            return False
        case NoCase():
            return bool(item.no_case)
        case NotApplicable(reason=reason):
            return reason == OTHER_REASON or any(known.id == reason for known in now.offered_reasons)
        case _:
            return True


def _is_same(item: Item, now: Framework, before: Framework) -> bool:
    """Whether the item meant the same then, on the same scale."""
    return now.means_the_same(item.id, before) and now.scale.says_the_same(before.scale)


def offer_lines(talk: SheetTalk, item: Item) -> list[str]:
    """What the question says of earlier answers."""
    words, lines = talk.words, []
    for earlier, answer in offers(talk, item):
        opened = day_in(earlier.area.zone, earlier.round.opened)
        when = words("dates.in_month", month=words(f"dates.month.{opened.month}"), year=opened.year)
        rating = talk.rating(answer.rating)
        lines.append(
            words(f"earlier.{earlier.known.value}", when=when, area=talk.called(earlier.area), rating=rating)
        )
        if answer.note:
            lines.append(words("earlier.note_then", note=answer.note))
    return lines


_KEYS = {Known.LAST_TIME: "y", Known.ELSEWHERE: "h"}


def offer_buttons(talk: SheetTalk, item: Item, origin: Origin | None) -> list[Button]:
    """One tap that says the same again, while the question has no answer yet."""
    if talk.here.sheet.rating(item.id):
        return []
    return [
        Button(
            key=_KEYS[earlier.known],
            label=talk.words(f"earlier.{earlier.known.value}_button", rating=talk.rating(answer.rating)),
            press=SAME(talk.here.sheet.id, item.id, earlier.sheet.id, origin),
        )
        for earlier, answer in offers(talk, item)
    ]
