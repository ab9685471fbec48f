"""Check and submit: every answer at a glance, what is open, what is behind the top level, who approved."""

from functools import partial

from flows.arguments import Origin
from flows.asking.lists import numbered, sectioned, turns
from flows.cards import Folded, Shown, pairs, rows
from flows.changes import BackingsNamed
from flows.framework import Backing, Domain, Item
from flows.permissions import Permission
from flows.presses import (
    APPROVE,
    ASK,
    BACK_UP,
    BACKED,
    CHECK,
    CLEAR_BACKINGS,
    LEAVE_UNBACKED,
    REVIEW,
    SECOND,
    STILL_OPEN,
    TAKE_BACK,
    TASKS,
)
from flows.replies import Button
from flows.rounds import DontKnow
from flows.scoring import DomainScore
from flows.talk import Answer, SheetTalk
from flows.verbs import Verb, do, show


def check(talk: SheetTalk, notice: str = "") -> Shown:
    """The sheet per domain, with the way to each answer and to submitting."""
    words, sheet, card = talk.words, talk.here.sheet, talk.scorecard
    domains = talk.framework.domains
    lines = [_domain_line(talk, domain, score) for domain, score in zip(domains, card.domains, strict=True)]
    lines.append(_open_line(talk))
    lines += with_whom(talk)
    has_backings = bool(card.tops and talk.framework.backings)
    if has_backings:
        lines.append(words.count("check.tops", len(card.tops), backed=len(card.backed)))
    if card.many_not_applicable:
        lines.append(words("check.many_not_applicable"))
    by_domain = [
        Button(key=str(number), label=domain.short, press=REVIEW(sheet.id, domain.id))
        for number, domain in enumerate(domains, 1)
        if talk.asked_in(domain.id)
    ]
    open_button = Button(key="o", label=words("check.open_button"), press=STILL_OPEN(sheet.id))
    backed = Button(
        key="e",
        label=words("check.backed_button", top=talk.framework.scale.numbers[-1]),
        press=BACKED(sheet.id),
    )
    return Shown(
        again=CHECK(sheet.id),
        notice=notice,
        head=talk.mark(words("check.head")),
        lines=tuple(lines),
        buttons=rows(
            *pairs(by_domain),
            (open_button,) if card.unanswered or card.dont_know else (),
            (backed,) if has_backings else (),
            Button(key="u", label=words("check.submit"), press=APPROVE(sheet.id)),
            _for_approval(talk),
            Button(key="b", label=words("check.tasks"), press=TASKS(sheet.id)),
        ),
    )


def _for_approval(talk: SheetTalk) -> tuple[Button, ...]:
    """Send the return to a second person, or take it back; nothing in practice."""
    words, sheet = talk.words, talk.here.sheet
    if talk.here.area.practice:
        return ()
    if sheet.approval:
        return (Button(key="a", label=words("second.take_back"), press=TAKE_BACK(sheet.id)),)
    return (Button(key="a", label=words("second.button"), press=SECOND(sheet.id)),)


def with_whom(talk: SheetTalk) -> tuple[str, ...]:
    """Who has the return for approval now, and since when."""
    approval = talk.here.sheet.approval
    if approval is None:
        return ()
    date = talk.date(approval.asked)
    if not approval.name:
        return (talk.words("second.with_link", date=date),)
    return (talk.words("second.with", name=approval.name, date=date),)


def _domain_line(talk: SheetTalk, domain: Domain, score: DomainScore) -> str:
    words = talk.words
    if not score.asked:
        return words("check.not_asked", title=domain.title)
    counts = (
        ("check.dont_know", score.dont_know),
        ("check.no_case", score.no_case),
        ("check.not_applicable", score.not_applicable),
        ("check.unanswered", score.unanswered),
    )
    first = words("check.domain", title=domain.title, rated=len(score.rated), asked=score.asked)
    return ", ".join([first, *(words(key, n=len(items)) for key, items in counts if items)])


def _open_line(talk: SheetTalk) -> str:
    card = talk.scorecard
    if not card.unanswered and not card.dont_know:
        return talk.words("check.nothing_open")
    return talk.words("check.open", unanswered=len(card.unanswered), dont_know=len(card.dont_know))


def review(talk: SheetTalk, domain: Domain, page: int = 0) -> Shown:
    """The answers of one domain, numbered, each a button to change it."""
    return review_domain(talk, domain, page=page)


REVIEWED = 30
"""Items of a domain on one card."""


def review_domain(
    talk: SheetTalk, domain: Domain, notice: str = "", *, page: int = 0, item: Item | None = None
) -> Shown:
    """The review of a domain: the page asked for, or that of an item."""
    words, sheet = talk.words, talk.here.sheet
    items = talk.asked_in(domain.id)
    at = items.index(item) // REVIEWED if item in items else min(page, max(len(items) - 1, 0) // REVIEWED)
    start = at * REVIEWED
    shown = items[start : start + REVIEWED]
    said = [
        (one, words("review.line", number=n, label=one.label, rating=talk.said(one)))
        for n, one in enumerate(shown, start + 1)
    ]
    lines = sectioned(talk.framework, said)
    turning = turns(words, at, start + REVIEWED < len(items), partial(REVIEW, sheet.id, domain.id))
    return Shown(
        again=REVIEW(sheet.id, domain.id, at or None),
        notice=notice,
        head=talk.mark(words("review.head", domain=domain.title)),
        lines=(*lines, words("review.ask")),
        buttons=rows(
            *_numbers(talk, shown, Origin.REVIEW, start),
            turning,
            Button(key="b", label=words("review.back"), press=CHECK(sheet.id)),
        ),
    )


NUMBERS_A_ROW = 5


def _numbers(
    talk: SheetTalk, items: tuple[Item, ...], origin: Origin, start: int = 0
) -> list[tuple[Button, ...]]:
    """A small button for each item, with its number in the list; its answer leads back to `origin`."""
    buttons = [
        Button(key=str(n), label=str(n), press=ASK(talk.here.sheet.id, item.id, origin))
        for n, item in enumerate(items, start + 1)
    ]
    return [tuple(buttons[i : i + NUMBERS_A_ROW]) for i in range(0, len(buttons), NUMBERS_A_ROW)]


OPEN_SHOWN = 30
"""Items on the card of what is open; the rest follows once these are done."""


def still_open(talk: SheetTalk, notice: str = "") -> Shown:
    """What has no rating, and what nobody knew."""
    words, sheet = talk.words, talk.here.sheet
    is_open = [item for item in talk.asked if sheet.rating(item.id) in (None, DontKnow())][:OPEN_SHOWN]
    lines = [
        words("review.line", number=n, label=item.label, rating=talk.said(item))
        for n, item in enumerate(is_open, 1)
    ]
    return Shown(
        again=STILL_OPEN(sheet.id),
        notice=notice,
        head=talk.mark(words("check.open_head")),
        lines=(*lines, words("review.ask")) if lines else (words("check.open_none"),),
        buttons=rows(
            *_numbers(talk, tuple(is_open), Origin.STILL_OPEN),
            Button(key="b", label=words("review.back"), press=CHECK(sheet.id)),
        ),
    )


# what is behind the top level


def backed(talk: SheetTalk, item: Item | None = None) -> Shown:
    """Ask what is behind an answer at the top level: the item named, or the first with nothing behind it."""
    card = talk.scorecard
    if not card.tops or not talk.framework.backings:
        return check(talk, talk.words("backed.no_tops"))
    if item and item.id in card.tops:
        return _backed_card(talk, item.id)
    return _next_top(talk, "")


def _next_top(talk: SheetTalk, after: str, notice: str = "") -> Shown:
    """The next one at the top that nothing was said about, in order; the check when that was the last."""
    tops = talk.scorecard.tops
    later = tops[tops.index(after) + 1 :] if after in tops else tops
    unsaid = [item for item in later if not talk.here.sheet.answers[item].backings]
    if unsaid:
        return _backed_card(talk, unsaid[0], notice)
    if after:
        return check(talk, notice or talk.words("backed.done", top=talk.framework.scale.numbers[-1]))
    return _backed_card(talk, tops[0], notice)


def _backed_card(talk: SheetTalk, item_id: str, notice: str = "") -> Shown:
    words, sheet = talk.words, talk.here.sheet
    item = talk.framework.items[item_id]
    given = sheet.answers[item_id].backings
    buttons = numbered(
        (known.label, BACK_UP(sheet.id, item_id, known.id)) for known in talk.framework.backings
    )
    lines = [item.statement, words("backed.ask")]
    if given:
        lines.append(words("backed.so_far", backings=_backing_words(talk, given)))
    clear = Button(key="x", label=words("backed.clear"), press=CLEAR_BACKINGS(sheet.id, item_id))
    return Shown(
        again=BACKED(sheet.id, item_id),
        notice=notice,
        head=talk.mark(words("backed.head", label=item.label, top=talk.framework.scale.numbers[-1])),
        lines=tuple(lines),
        buttons=rows(
            *pairs(buttons),
            (clear,) if given else (),
            Button(key="k", label=words("backed.skip"), press=LEAVE_UNBACKED(sheet.id, item_id)),
            Button(key="b", label=words("review.back"), press=CHECK(sheet.id)),
        ),
    )


def _backing_words(talk: SheetTalk, given: frozenset[str]) -> str:
    return ", ".join(known.label for known in talk.framework.backings if known.id in given)


def _backed_line(talk: SheetTalk, label: str, given: frozenset[str]) -> str:
    counting = any(known.counts for known in talk.framework.backings if known.id in given)
    if not counting:
        return talk.words("backed.nothing", label=label)
    return talk.words("backed.saved", label=label, backings=_backing_words(talk, given))


def unsaid(talk: SheetTalk, item: Item) -> Shown:
    """Leave this one and go to the next."""
    return _next_top(talk, item.id)


def back_up(talk: SheetTalk, item: Item, backing: Backing) -> Answer:
    """Add what is behind an answer and go to the next; "nothing yet" stands alone."""
    answer = talk.here.sheet.answers.get(item.id)
    if answer is None or item.id not in talk.scorecard.tops:
        return talk.turn(talk.again(talk.words("lost.button")))
    counts = {known.id: known.counts for known in talk.framework.backings}
    kept = {known for known in answer.backings if counts.get(known)} if backing.counts else set()
    after, changes = _named(talk, item.id, tuple(sorted({*kept, backing.id})))
    given = after.here.sheet.answers[item.id].backings
    line = _backed_line(talk, item.label, given)
    add = Button(key="a", label=talk.words("backed.add"), press=BACKED(talk.here.sheet.id, item.id))
    fold = talk.fold(Folded(text=line, buttons=rows(add)))
    if talk.is_about(item):
        return after.turn(_next_top(after, item.id), changes=changes, fold=fold)
    return after.turn(after.again(line), changes=changes, fold=fold)


def unback(talk: SheetTalk, item: Item) -> Answer:
    """Forget what was said to be behind an answer."""
    if item.id not in talk.here.sheet.answers or item.id not in talk.scorecard.tops:
        return talk.turn(talk.again(talk.words("lost.button")))
    after, changes = _named(talk, item.id, ())
    notice = talk.words("backed.cleared", label=item.label)
    return after.turn(_backed_card(after, item.id, notice), changes=changes)


def _named(
    talk: SheetTalk, item: str, backings: tuple[str, ...]
) -> tuple[SheetTalk, tuple[BackingsNamed, ...]]:
    here = talk.here
    if here.sheet.answers[item].backings == frozenset(backings):
        return talk, ()
    change = BackingsNamed(
        chain=here.sheet.id,
        area=here.area.id,
        sheet=here.sheet.id,
        item=item,
        backings=backings,
        by=here.membership.id,
        at=talk.event.at,
    )
    return talk.after((change,)), (change,)


_ANSWER = Permission.ANSWER

VERBS: tuple[Verb, ...] = (
    show(CHECK, check, to=_ANSWER),
    show(REVIEW, review, to=_ANSWER),
    show(STILL_OPEN, still_open, to=_ANSWER),
    show(BACKED, backed, to=_ANSWER),
    show(LEAVE_UNBACKED, unsaid, to=_ANSWER),
    do(BACK_UP, back_up, to=_ANSWER),
    do(CLEAR_BACKINGS, unback, to=_ANSWER),
)
