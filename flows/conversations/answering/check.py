"""Check and submit: every answer at a glance, what is open, who approved."""

from functools import partial

from flows.arguments import Origin
from flows.asking.lists import sectioned, turns
from flows.cards import Shown, pairs, rows
from flows.framework import Domain, Item
from flows.permissions import Permission
from flows.presses.answering import APPROVE, ASK, BACKED, CHECK, REVIEW, SECOND, STILL_OPEN, TAKE_BACK, TASKS
from flows.replies import Button
from flows.rounds import DontKnow
from flows.scoring import DomainScore
from flows.talk import SheetTalk
from flows.typed.keys import phrases, plain
from flows.verbs import Verb, show


def _in_notes(talk: SheetTalk) -> tuple[str, ...]:
    """How many top answers with nothing named speak of evidence in their notes; nothing where none does."""
    card, answers = talk.scorecard, talk.here.sheet.answers
    evidence = phrases(talk.words("check.evidence_words"))
    notes = [answers[item].note for item in card.tops if item not in card.backed]
    n = sum(not evidence.isdisjoint(plain(note).split()) for note in notes if note)
    return (talk.words.count("check.in_notes", n),) if n else ()


def check(talk: SheetTalk, notice: str = "") -> Shown:
    """The sheet per domain, with the way to each answer and to submitting."""
    words, sheet, card = talk.words, talk.here.sheet, talk.scorecard
    domains = talk.framework.domains
    lines = [_domain_line(talk, domain, score) for domain, score in zip(domains, card.domains, strict=True)]
    lines.append(_open_line(talk))
    lines += with_whom(talk)
    has_backings = bool(card.tops and talk.framework.asks_backing)
    if has_backings:
        lines.append(words.count("check.tops", len(card.tops), backed=len(card.backed)))
        lines += _in_notes(talk)
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


_ANSWER = Permission.ANSWER

VERBS: tuple[Verb, ...] = (
    show(CHECK, check, to=_ANSWER),
    show(REVIEW, review_domain, to=_ANSWER),
    show(STILL_OPEN, still_open, to=_ANSWER),
)
