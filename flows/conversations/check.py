"""Check and submit: every answer at a glance, what is open, what is behind the 3s, who approved."""

from flows.changes import BackingsNamed, SheetReopened, SheetSubmitted
from flows.conversations import results
from flows.events import new_id
from flows.framework import Domain, Item
from flows.presses import press
from flows.replies import Button, Card
from flows.rounds import DontKnow, RoundState
from flows.scoring import DomainScore
from flows.talk import REVIEW, STILL_OPEN, Folded, Shown, Talk, pairs, rows
from flows.view import Turn


def check(talk: Talk, notice: str = "") -> Shown:
    """The sheet per domain, with the way to each answer and to submitting."""
    words, sheet, card = talk.words, talk.here.sheet, talk.scorecard
    domains = talk.framework.domains
    lines = [_domain_line(talk, domain, score) for domain, score in zip(domains, card.domains, strict=True)]
    lines.append(_open_line(talk))
    if card.threes:
        lines.append(words.count("check.threes", len(card.threes), backed=len(card.backed)))
    if card.many_not_applicable:
        lines.append(words("check.many_not_applicable"))
    numbered = [
        Button(key=str(number), label=domain.short, press=press("review", sheet.id, domain.id))
        for number, domain in enumerate(domains, 1)
        if talk.asked_in(domain.id)
    ]
    open_button = Button(key="o", label=words("check.open_button"), press=press("open", sheet.id))
    backed = Button(key="e", label=words("check.backed_button"), press=press("backed", sheet.id))
    return Shown(
        again=press("check", sheet.id),
        notice=notice,
        head=talk.mark(words("check.head")),
        lines=tuple(lines),
        buttons=rows(
            *pairs(numbered),
            (open_button,) if card.unanswered or card.dont_know else (),
            (backed,) if card.threes else (),
            Button(key="u", label=words("check.submit"), press=press("approve", sheet.id)),
            Button(key="b", label=words("check.tasks"), press=press("tasks", sheet.id)),
        ),
    )


def _domain_line(talk: Talk, domain: Domain, score: DomainScore) -> str:
    words = talk.words
    if not score.asked:
        return words("check.not_asked", title=domain.title)
    counts = (
        ("check.dont_know", score.dont_know),
        ("check.not_applicable", score.not_applicable),
        ("check.unanswered", score.unanswered),
    )
    first = words("check.domain", title=domain.title, rated=len(score.rated), asked=score.asked)
    return ", ".join([first, *(words(key, n=len(items)) for key, items in counts if items)])


def _open_line(talk: Talk) -> str:
    card = talk.scorecard
    if not card.unanswered and not card.dont_know:
        return talk.words("check.nothing_open")
    return talk.words("check.open", unanswered=len(card.unanswered), dont_know=len(card.dont_know))


def review(talk: Talk) -> Shown:
    """The answers of one domain, numbered, each a button to change it."""
    return review_domain(talk, talk.press.args[1])


def review_domain(talk: Talk, domain_id: str, notice: str = "") -> Shown:
    """The review of the domain with this id."""
    words, sheet = talk.words, talk.here.sheet
    domain = next(domain for domain in talk.framework.domains if domain.id == domain_id)
    items = talk.asked_in(domain_id)
    lines = [
        words("review.line", number=n, label=item.label, rating=talk.rating(sheet.rating(item.id)))
        for n, item in enumerate(items, 1)
    ]
    return Shown(
        again=press("review", sheet.id, domain_id),
        notice=notice,
        head=talk.mark(words("review.head", domain=domain.title)),
        lines=(*lines, words("review.ask")),
        buttons=rows(
            *_numbers(talk, items, REVIEW),
            Button(key="b", label=words("review.back"), press=press("check", sheet.id)),
        ),
    )


NUMBERS_A_ROW = 5


def _numbers(talk: Talk, items: tuple[Item, ...], origin: str) -> list[tuple[Button, ...]]:
    """A small button for each item, with its number in the list; its answer leads back to `origin`."""
    buttons = [
        Button(key=str(n), label=str(n), press=press("ask", talk.here.sheet.id, item.id, origin))
        for n, item in enumerate(items, 1)
    ]
    return [tuple(buttons[i : i + NUMBERS_A_ROW]) for i in range(0, len(buttons), NUMBERS_A_ROW)]


OPEN_SHOWN = 30
"""Items on the card of what is open; the rest follows once these are done."""


def still_open(talk: Talk, notice: str = "") -> Shown:
    """What has no rating, and what nobody knew."""
    words, sheet = talk.words, talk.here.sheet
    is_open = [item for item in talk.asked if sheet.rating(item.id) in (None, DontKnow())][:OPEN_SHOWN]
    lines = [
        words("review.line", number=n, label=item.label, rating=talk.rating(sheet.rating(item.id)))
        for n, item in enumerate(is_open, 1)
    ]
    return Shown(
        again=press("open", sheet.id),
        notice=notice,
        head=talk.mark(words("open.head")),
        lines=(*lines, words("review.ask")) if lines else (words("open.none"),),
        buttons=rows(
            *_numbers(talk, tuple(is_open), STILL_OPEN),
            Button(key="b", label=words("review.back"), press=press("check", sheet.id)),
        ),
    )


# what is behind the 3s


def backed(talk: Talk) -> Shown:
    """Ask what is behind a 3: the item named, or the first with nothing behind it."""
    card = talk.scorecard
    if not card.threes:
        return check(talk, talk.words("backed.no_threes"))
    named = talk.argument(1)
    if named in card.threes:
        return _backed_card(talk, named)
    return _next_three(talk, "")


def _next_three(talk: Talk, after: str, notice: str = "") -> Shown:
    """The next 3 that nothing was said about, in order; the check when that was the last."""
    threes = talk.scorecard.threes
    later = threes[threes.index(after) + 1 :] if after in threes else threes
    unsaid = [item for item in later if not talk.here.sheet.answers[item].backings]
    if unsaid:
        return _backed_card(talk, unsaid[0], notice)
    if after:
        return check(talk, notice or talk.words("backed.done"))
    return _backed_card(talk, threes[0], notice)


def _backed_card(talk: Talk, item_id: str, notice: str = "") -> Shown:
    words, sheet = talk.words, talk.here.sheet
    item = talk.framework.items[item_id]
    given = sheet.answers[item_id].backings
    buttons = [
        Button(key=str(n), label=known.label, press=press("backing", sheet.id, item_id, known.id))
        for n, known in enumerate(talk.framework.backings, 1)
    ]
    lines = [item.statement, words("backed.ask")]
    if given:
        lines.append(words("backed.so_far", backings=_backing_words(talk, given)))
    clear = Button(key="x", label=words("backed.clear"), press=press("unbacked", sheet.id, item_id))
    return Shown(
        again=press("backed", sheet.id, item_id),
        notice=notice,
        head=talk.mark(words("backed.head", label=item.label)),
        lines=tuple(lines),
        buttons=rows(
            *pairs(buttons),
            (clear,) if given else (),
            Button(key="k", label=words("backed.skip"), press=press("unsaid", sheet.id, item_id)),
            Button(key="b", label=words("review.back"), press=press("check", sheet.id)),
        ),
    )


def _backing_words(talk: Talk, given: frozenset[str]) -> str:
    return ", ".join(known.label for known in talk.framework.backings if known.id in given)


def _backed_line(talk: Talk, label: str, given: frozenset[str]) -> str:
    counting = any(known.counts for known in talk.framework.backings if known.id in given)
    if not counting:
        return talk.words("backed.nothing", label=label)
    return talk.words("backed.saved", label=label, backings=_backing_words(talk, given))


def unsaid(talk: Talk) -> Shown:
    """Leave this 3 and go to the next."""
    return _next_three(talk, talk.press.args[1])


def back_up(talk: Talk) -> Turn:
    """Add what is behind a 3 and go to the next; "nothing yet" stands alone."""
    item, chosen = talk.press.args[1], talk.press.args[2]
    answer = talk.here.sheet.answers.get(item)
    if answer is None or item not in talk.scorecard.threes:
        return talk.turn(talk.again(talk.words("lost.button")))
    counts = {known.id: known.counts for known in talk.framework.backings}
    kept = {known for known in answer.backings if counts.get(known)} if counts[chosen] else set()
    after, changes = _named(talk, item, tuple(sorted({*kept, chosen})))
    label = talk.framework.items[item].label
    given = after.here.sheet.answers[item].backings
    line = _backed_line(talk, label, given)
    add = Button(key="a", label=talk.words("backed.add"), press=press("backed", talk.here.sheet.id, item))
    fold = talk.fold(Folded(text=line, buttons=rows(add)))
    if talk.is_about(talk.framework.items[item]):
        return after.turn(_next_three(after, item), changes=changes, fold=fold)
    return after.turn(after.again(line), changes=changes, fold=fold)


def unback(talk: Talk) -> Turn:
    """Forget what was said to be behind a 3."""
    item = talk.press.args[1]
    if item not in talk.here.sheet.answers or item not in talk.scorecard.threes:
        return talk.turn(talk.again(talk.words("lost.button")))
    after, changes = _named(talk, item, ())
    notice = talk.words("backed.cleared", label=talk.framework.items[item].label)
    return after.turn(_backed_card(after, item, notice), changes=changes)


def _named(talk: Talk, item: str, backings: tuple[str, ...]) -> tuple[Talk, tuple[BackingsNamed, ...]]:
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


# submitting


def approve(talk: Talk) -> Shown:
    """Ask who approved, and say what submitting does."""
    words, here = talk.words, talk.here
    buttons = [
        Button(key=str(n), label=known.label, press=press("submit", here.sheet.id, known.id))
        for n, known in enumerate(talk.framework.approvers, 1)
    ]
    open_items = len(talk.scorecard.unanswered)
    lines = [words("approve.role")]
    if open_items:
        lines.append(words.count("approve.open", open_items))
    lines.append(words("approve.what"))
    lines.append(_until(talk))
    if here.area.practice:
        lines.append(words("approve.practice"))
    return Shown(
        again=press("approve", here.sheet.id),
        head=talk.mark(here.team.name),
        heading=words("approve.heading_practice" if here.area.practice else "approve.heading"),
        lines=tuple(lines),
        buttons=rows(
            *buttons, Button(key="b", label=words("review.back"), press=press("check", here.sheet.id))
        ),
    )


def _until(talk: Talk) -> str:
    words, round_ = talk.words, talk.here.round
    if round_.closes is None:
        return words("approve.reopen")
    if round_.state is not RoundState.OPEN:
        return words("approve.final")
    key = "approve.reopen_until" if talk.today <= round_.closes else "approve.reopen_open"
    return words(key, date=talk.date(round_.closes))


def submit(talk: Talk) -> Turn:
    """Submit, and show summary and star at once."""
    here = talk.here
    change = SheetSubmitted(
        chain=here.sheet.id,
        area=here.area.id,
        sheet=here.sheet.id,
        approver=talk.press.args[1],
        by=here.membership.id,
        at=talk.event.at,
    )
    after = talk.after((change,))
    done = talk.words("submitted.done", team=here.team.name, date=talk.date(talk.event.at))
    said = Card(id=new_id(talk.event, "submitted"), head=talk.mark(""), lines=(done, _until(talk)))
    return after.turn(results.summary(after), changes=(change,), before=(said, results.picture(after)))


def reopen(talk: Talk) -> Turn:
    """Take a submitted return back."""
    here = talk.here
    change = SheetReopened(
        chain=here.sheet.id,
        area=here.area.id,
        sheet=here.sheet.id,
        by=here.membership.id,
        at=talk.event.at,
    )
    after = talk.after((change,))
    return after.turn(check(after, talk.words("reopened")), changes=(change,))
