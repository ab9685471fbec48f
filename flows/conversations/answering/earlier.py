"""What a team answered before or elsewhere, offered beside a question, and what its partnership agreed."""

from datetime import date

from flows.arguments import Origin
from flows.asking.lists import some_words
from flows.before import Earlier, Known
from flows.conversations.partnership.area import action_state
from flows.conversations.partnership.outcomes import may_read
from flows.framework import Framework, Item
from flows.moments import day_in
from flows.presses.answering import SAME
from flows.replies import Button
from flows.rounds import OTHER_REASON, Action, Answer, NoCase, NotApplicable, Rated, Round
from flows.talk import SheetTalk, Talk


def offers(talk: SheetTalk, item: Item) -> list[tuple[Earlier, Answer]]:
    """What the team said of this very item before or elsewhere: the newest of each kind, with a rating.

    What was answered of a return that was not submitted is one of last time, and says so.
    """
    found: dict[Known, tuple[Earlier, Answer]] = {}
    for earlier in talk.here.earlier:
        answer = earlier.sheet.answers.get(item.id) if earlier.known is not Known.PRACTISED else None
        if (
            answer
            and _fits(talk.framework, item, answer)
            and is_same(item, talk.framework, earlier.framework)
        ):
            kind = Known.LAST_TIME if earlier.known is Known.UNSUBMITTED else earlier.known
            found.setdefault(kind, (earlier, answer))
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


def is_same(item: Item, now: Framework, before: Framework) -> bool:
    """Whether the item meant the same then, on the same scale."""
    return now.means_the_same(item.id, before) and now.scale.says_the_same(before.scale)


def offer_lines(talk: SheetTalk, item: Item) -> list[str]:
    """What the question says of earlier answers."""
    words, lines = talk.words, []
    for earlier, answer in offers(talk, item):
        when = in_month(talk, earlier.area.zone, earlier.round)
        rating = talk.rating(answer.rating)
        lines.append(
            words(f"earlier.{earlier.known.value}", when=when, area=talk.called(earlier.area), rating=rating)
        )
        if answer.note:
            lines.append(words("earlier.note_then", note=answer.note))
    return lines


def in_month(talk: Talk, zone: str, round_: Round) -> str:
    """The month in which a round was opened."""
    words, opened = talk.words, day_in(zone, round_.opened)
    return words("dates.in_month", month=words(f"dates.month.{opened.month}"), year=opened.year)


def of_partnership(talk: SheetTalk, item: Item) -> list[str]:
    """What the question of a progress round says of the partnership: what it agreed, and what it does."""
    return [*_agreed(talk, item), *_action(talk, item)]


def _agreed(talk: SheetTalk, item: Item) -> list[str]:
    """The level that was agreed last, where the question meant the same then."""
    last = next((one for one in talk.here.settled if item.id in one.levels), None)
    if last is None or not is_same(item, talk.framework, last.framework):
        return []
    level, when = last.levels[item.id], in_month(talk, talk.here.area.zone, last.round)
    number, rating = talk.framework.scale.numbers[level], talk.rating(Rated(level=level))
    return [talk.words("earlier.agreed", when=when, number=number, rating=rating)]


def _action(talk: SheetTalk, item: Item) -> list[str]:
    """The open action on an item, the team's own before others; how many more there are."""
    words, office = talk.words, talk.here.office
    if office is None:
        return []

    def first(one: Action) -> tuple[bool, date, str]:
        return one.team != talk.here.team.id, one.due or date.max, one.id

    found = sorted((one for one in office.actions if one.is_open and one.item == item.id), key=first)
    if not found:
        return []
    one, *others = found
    area = talk.about(office, talk.here.membership)
    states = [action_state(area, one)]
    if one.outcome and may_read(area, one):
        states.append(some_words(words, one.outcome).rstrip("."))
    said = words("earlier.action", what=some_words(words, one.what).rstrip("."), states="; ".join(states))
    more = [words.count("earlier.actions_more", len(others))] if others else []
    return [" ".join([said, *more])]


_KEYS = {Known.LAST_TIME: "y", Known.UNSUBMITTED: "y", Known.ELSEWHERE: "h"}


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
