"""Approving a return as a second person: all of it, page by page, then yes or back to the team.

What is approved is what was read. Each answer that is shown leaves a mark of what it was then; whatever has
no mark, or another by now, is shown before the return is approved. The button that approves carries a digest
of all marks up to its card: nothing that a later card shows is approved by an earlier one.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence

from flows.asking.anew import is_typed_later
from flows.asking.backings import behind
from flows.asking.disputing import is_still_wrong
from flows.asking.letters import News, to_colleagues
from flows.asking.seen import mark
from flows.asking.text import ask, calls_back, typed
from flows.cards import Shown, rows
from flows.changes import ApprovalEnded, Change, Outcome, ReturnRead, SheetSubmitted
from flows.conversations.answering import drafted
from flows.framework import Item
from flows.people import PAGE
from flows.permissions import Permission
from flows.presses.answering import APPROVED, CHECK, PAGE_AGAIN, READ_PAGE, SEND_BACK, SENT_BACK
from flows.presses.arriving import START
from flows.presses.explaining import PRIVACY
from flows.replies import Button
from flows.rounds import Answer as Given
from flows.rounds import RoundState
from flows.talk import Answer, ApprovalTalk
from flows.typed.keys import plain
from flows.typed.verdicts import verdict_in
from flows.verbs import Typing, Verb, do, show, take
from flows.wording import Phrase, phrase

ROOM = 2800
"""Characters of answers on a card, which leaves room for what stands around them."""


def read_page(talk: ApprovalTalk, page: int = 0) -> Answer:
    """Show a page of the return, and remember what was shown."""
    pages = _pages(talk)
    page = min(page, len(pages) - 1)
    after, changes = _having_read(talk, pages[page])
    return after.turn(page_again(after, page), changes=changes)


def page_again(talk: ApprovalTalk, page: int = 0, notice: str = "") -> Shown:
    """A page of the return, without remembering that it was shown."""
    words, sheet, pages = talk.words, talk.here.sheet.id, _pages(talk)
    page = min(page, len(pages) - 1)
    is_last = page == len(pages) - 1
    first = (
        words("approving.what", team=talk.here.team.name, area=talk.called(talk.here.area)),
        *_since_last_time(talk, pages),
    )
    return Shown(
        again=PAGE_AGAIN(sheet, page or None),
        notice=notice,
        head=talk.mark(words("approving.head", page=page + 1, pages=len(pages))),
        lines=(
            *(() if page else first),
            *_listed(talk, pages[page]),
            *(_at_the_end(talk) if is_last else ()),
        ),
        buttons=rows(
            *(
                _deciding(talk, pages[page])
                if is_last
                else (Button(key="n", label=words("approving.next"), press=READ_PAGE(sheet, page + 1)),)
            ),
            *(
                (Button(key="e", label=words("approving.before"), press=READ_PAGE(sheet, page - 1 or None)),)
                if page
                else ()
            ),
            *(() if is_last else (_sending_back(talk),)),
        ),
    )


def _sending_back(talk: ApprovalTalk) -> Button:
    """The way to say no, which needs not all to have been read."""
    return Button(key="2", label=talk.words("approving.send_back"), press=SEND_BACK(talk.here.sheet.id))


def _deciding(talk: ApprovalTalk, items: Sequence[Item]) -> tuple[Button, Button]:
    """Yes or back, below these items; yes is to them and to all that was read before."""
    words, sheet = talk.words, talk.here.sheet.id
    approve = APPROVED(sheet, _digest({**talk.asked_for.seen, **_marks(talk, items)}))
    return (
        Button(key="1", label=words("approving.approve"), press=approve),
        _sending_back(talk),
    )


def _at_the_end(talk: ApprovalTalk) -> tuple[str, ...]:
    words, is_open = talk.words, len(talk.scorecard.unanswered)
    said = (words.count("approving.open", is_open),) if is_open else ()
    return (*said, words("approving.means", team=talk.here.team.name))


def _since_last_time(talk: ApprovalTalk, pages: Sequence[Sequence[Item]]) -> tuple[str, ...]:
    """How much has changed of what the person read when they were asked before, where, and what is unread."""
    before = talk.asked_for.before
    if not before:
        return ()
    unread = sum(item.id not in before and item.id not in talk.asked_for.seen for item in talk.asked)
    rest = (talk.words.count("approving.not_read", unread),) if unread else ()
    changed = [[item for item in page if _is_changed(talk, item)] for page in pages]
    at = [talk.words("approving.page", page=number) for number, found in enumerate(changed, 1) if found]
    n = sum(map(len, changed))
    if not n:
        return (talk.words("approving.as_before"), *rest)
    return (talk.words.count("approving.since", n, pages=talk.words.all_of(at)), *rest)


def _is_changed(talk: ApprovalTalk, item: Item) -> bool:
    """Whether an answer is another than the person read when they were asked before."""
    then = talk.asked_for.before.get(item.id)
    return then is not None and then != _mark(talk.here.sheet.answers.get(item.id))


def _pages(talk: ApprovalTalk) -> list[tuple[Item, ...]]:
    """The items of the return in order, as many on a page as there is room for, never of two domains."""
    pages: list[tuple[Item, ...]] = []
    for domain in talk.framework.domains:
        pages += _fitting(talk, talk.asked_in(domain.id))
    return pages or [()]


def _fitting(talk: ApprovalTalk, items: Iterable[Item]) -> list[tuple[Item, ...]]:
    pages: list[tuple[Item, ...]] = []
    page: list[Item] = []
    room = ROOM
    for item in items:
        length = sum(len(line) + 1 for line in _entry(talk, item))
        if page and length > room:
            pages.append(tuple(page))
            page, room = [], ROOM
        page.append(item)
        room -= length
    return [*pages, tuple(page)] if page else pages


def _listed(talk: ApprovalTalk, items: Sequence[Item]) -> list[str]:
    lines, domain = [], None
    for item in items:
        if talk.framework.domain_of[item.id] is not domain:
            domain = talk.framework.domain_of[item.id]
            lines.append(domain.title)
        lines += _entry(talk, item)
    return lines


def _entry(talk: ApprovalTalk, item: Item) -> tuple[str, ...]:
    """An item with its rating, its note and what is behind it."""
    words, answer = talk.words, talk.here.sheet.answers.get(item.id)
    rating = talk.rating(talk.here.sheet.rating(item.id))
    lines = [
        words("approving.item", number=talk.number(item), label=item.label),
        words("approving.answer", rating=rating),
    ]
    if _is_changed(talk, item):
        lines.append(words("approving.is_changed"))
    lines.append(words("approving.statement", statement=item.statement))
    if answer and answer.note:
        lines.append(words("answers.note", note=answer.note))
    if backings := behind(words, talk.framework, answer):
        lines.append(words("answers.backed", backings=backings))
    return tuple(lines)


# what was read


def _mark(answer: Given | None) -> str:
    """Tells an answer from any other to the same item."""
    if answer is None:
        return "none"
    kept = (answer.kept,) if answer.kept else ()
    said = repr((answer.rating, answer.note or "", sorted(answer.backings), *kept))
    return hashlib.sha256(said.encode("utf-8", "backslashreplace")).hexdigest()[:16]


def _marks(talk: ApprovalTalk, items: Iterable[Item]) -> dict[str, str]:
    return {item.id: _mark(talk.here.sheet.answers.get(item.id)) for item in items}


def _digest(seen: Mapping[str, str]) -> str:
    """Tells what was shown up to a card from what was shown up to any other."""
    return mark(repr(sorted(seen.items())))


def _having_read(talk: ApprovalTalk, items: Sequence[Item]) -> tuple[ApprovalTalk, tuple[ReturnRead, ...]]:
    """The talk once these have been shown, and the fact that they were, if they had not been as they are."""
    here = talk.here
    seen = {**talk.asked_for.seen, **_marks(talk, items)}
    if seen == talk.asked_for.seen:
        return talk, ()
    change = ReturnRead(
        chain=here.sheet.id,
        area=here.area.id,
        sheet=here.sheet.id,
        approval=talk.asked_for.id,
        seen=" ".join(f"{item}={mark}" for item, mark in sorted(seen.items())),
        by=here.membership.id,
        at=talk.event.at,
    )
    return talk.after((change,)), (change,)


def _to_read(talk: ApprovalTalk) -> tuple[str, tuple[Item, ...]]:
    """What was changed since it was read, else what was not read, and the key of what to say of it."""
    answers, seen = talk.here.sheet.answers, talk.asked_for.seen
    other = [item for item in talk.asked if seen.get(item.id) != _mark(answers.get(item.id))]
    changed = [item for item in other if item.id in seen]
    pages = _fitting(talk, changed or other)
    return ("approving.changed" if changed else "approving.unread"), (pages[0] if pages else ())


# yes, or back


def approved(talk: ApprovalTalk, seen: str = "") -> Answer:
    """Approve and submit what was read; what is new since is shown first, and counts once that is tapped.

    `seen` says what the card shows that was tapped, "" for one that does not tell. A word that was typed on
    another day than the card shows that once more.
    """
    words = talk.words
    if not talk.scorecard.answered:
        return talk.turn(page_again(talk, 0, words("approving.nothing")))
    if is_typed_later(talk):
        return talk.turn(page_again(talk, len(_pages(talk)) - 1, words("seen.moved_on")))
    key, items = _to_read(talk)
    after, read = _having_read(talk, items)
    if seen != _digest(after.asked_for.seen):
        if items:
            return talk.turn(_once_more(talk, items, words(key)))
        return talk.turn(page_again(talk, 0, words("approving.older")))
    key, left = _to_read(after)
    if left:
        return after.turn(_once_more(after, left, words(key)), changes=read)
    return _submitted(after, read)


def _submitted(talk: ApprovalTalk, read: tuple[ReturnRead, ...]) -> Answer:
    """Submit the return, and tell the team who approved it."""
    words, here = talk.words, talk.here
    submitted = SheetSubmitted(
        chain=here.sheet.id,
        area=here.area.id,
        sheet=here.sheet.id,
        approver="",
        by=here.membership.id,
        at=talk.event.at,
        approval=talk.asked_for.id,
        corrects=here.round.state is RoundState.RELEASED,
        still_wrong=is_still_wrong(here.sheet, talk.asked),
    )
    line = phrase("approving.told", name=_approver(talk), team=here.team.name)
    after = talk.after((submitted,))
    told = to_colleagues(talk, drafted.news(after, line))
    if here.sheet.late:
        told += drafted.came_in(talk)
    done = words("approving.done", team=here.team.name, date=talk.date(talk.event.at))
    changed: tuple[Change, ...] = (*read, _ended(talk, Outcome.APPROVED), submitted)
    return talk.turn(_last_card(talk, done), changes=changed, letters=told)


def _once_more(talk: ApprovalTalk, items: Sequence[Item], heading: str) -> Shown:
    page = next(n for n, page in enumerate(_pages(talk)) if items[0] in page)
    return Shown(
        again=PAGE_AGAIN(talk.here.sheet.id, page or None),
        passing=True,
        head=talk.mark(""),
        heading=heading,
        lines=(*_listed(talk, items), *_at_the_end(talk)),
        buttons=rows(*_deciding(talk, items)),
    )


def _ended(talk: ApprovalTalk, how: Outcome, why: str = "") -> ApprovalEnded:
    here = talk.here
    return ApprovalEnded(
        chain=here.sheet.id,
        area=here.area.id,
        sheet=here.sheet.id,
        approval=talk.asked_for.id,
        how=how,
        why=why,
        by=here.membership.id,
        at=talk.event.at,
    )


def _last_card(talk: ApprovalTalk, said: str) -> Shown:
    words, is_colleague = talk.words, bool(talk.here.membership.id)
    over = "approving.over_page" if talk.event.address.channel == PAGE else "approving.over_chat"
    lines = () if is_colleague else (words(over),)
    onward = Button(key="1", label=words("menu.tasks"), press=START())
    privacy = Button(key="1", label=words("welcome.privacy"), press=PRIVACY())
    return Shown(
        again=START(),
        passing=True,
        head=talk.mark(""),
        heading=said,
        lines=lines,
        buttons=rows(onward if is_colleague else privacy),
    )


def send_back(talk: ApprovalTalk, *, notice: str = "") -> Shown:
    """Ask what the team should look at."""
    words, sheet = talk.words, talk.here.sheet.id
    return Shown(
        again=SEND_BACK(sheet),
        notice=notice,
        head=talk.mark(""),
        heading=words("approving.why"),
        lines=(ask(words, "look_at"),),
        buttons=rows(Button(key="b", label=words("approving.to_return"), press=READ_PAGE(sheet))),
        awaiting=SENT_BACK(sheet),
    )


def sent_back(talk: ApprovalTalk) -> Answer:
    """Send it back with a line; the team hears who did and why."""
    here = talk.here
    why, problem = typed(talk, is_none=calls_back)
    if not problem and _is_no_reason(talk):
        problem = talk.words("approving.no_reason")
    if problem:
        return talk.turn(send_back(talk, notice=problem))
    line = phrase("approving.sent_back_told", name=_approver(talk), team=here.team.name, why=why)
    told = to_colleagues(talk, News(line=line, label="tasks.check", press=CHECK(here.sheet.id)))
    said = talk.words("approving.sent_back", team=here.team.name)
    return talk.turn(_last_card(talk, said), changes=(_ended(talk, Outcome.SENT_BACK, why),), letters=told)


def _is_no_reason(talk: ApprovalTalk) -> bool:
    """Whether a text only approves, says once more that it goes back, or names a button of the pages."""
    verdict = verdict_in(talk.text, talk.words)
    labels = ("approving.next", "approving.before", "approving.approve")
    names_button = plain(talk.text) in {plain(talk.words(key)) for key in labels}
    return names_button or (verdict is not None and not verdict.why)


def _approver(talk: ApprovalTalk) -> str | Phrase:
    return talk.view.person_name or phrase("approving.somebody")


_APPROVE = Permission.APPROVE

VERBS: tuple[Verb, ...] = (
    do(READ_PAGE, read_page, to=_APPROVE),
    show(PAGE_AGAIN, page_again, to=_APPROVE),
    do(APPROVED, approved, to=_APPROVE),
    show(SEND_BACK, send_back, to=_APPROVE),
    take(SENT_BACK, sent_back, to=_APPROVE, typed=Typing.NOTE, refused=send_back),
)
