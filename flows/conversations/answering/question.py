"""One question: its card, why it is asked, and what follows it."""

from flows.conversations.answering import check, earlier
from flows.conversations.explaining.basis import cited
from flows.events import Tapped
from flows.framework import Item
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button, Fold
from flows.talk import STILL_OPEN, Folded, Shown, Talk, rows
from flows.verbs import Verb, show
from flows.view import Turn


def ask(talk: Talk) -> Shown:
    """Show the question, with its answer if there is one."""
    return question(talk, talk.item(), origin=talk.argument(2))


def question(talk: Talk, item: Item, notice: str = "", origin: str = "") -> Shown:
    """One item to rate. `origin` is `REVIEW` or `STILL_OPEN` for a change from the check."""
    words, sheet = talk.words, talk.here.sheet
    place = _place(talk, item)
    answer = sheet.answers.get(item.id)
    lines = []
    if answer and answer.rating:
        lines.append(words("question.now", rating=talk.rating(answer.rating)))
    if answer and answer.note:
        lines.append(words("question.note", note=answer.note))
    lines += earlier.offer_lines(talk, item)
    return Shown(
        again=press("ask", sheet.id, item.id, *tail_of(origin)),
        notice=notice,
        head=talk.mark(words("question.head", **place)),
        heading=item.statement,
        lines=tuple(lines),
        buttons=_choices(talk, item, origin),
        folded=folded(talk, item),
    )


def folded(talk: Talk, item: Item) -> Folded:
    """What a question shrinks to: its answer if there is one, and the way back to it."""
    words = talk.words
    rating = talk.here.sheet.rating(item.id)
    if rating:
        text = words("answered.line", number=talk.number(item), label=item.label, rating=talk.rating(rating))
        label = words("answered.change")
    else:
        text = words("question.folded", **_place(talk, item), label=item.label)
        label = words("answered.answer")
    back = Button(key="c", label=label, press=press("change", talk.here.sheet.id, item.id))
    return Folded(text=text, buttons=rows(back))


def change(talk: Talk) -> Turn:
    """Ask a folded question again; its line gives way to the new card."""
    item = talk.item()
    shown = question(talk, item)
    if not isinstance(talk.event, Tapped) or (talk.live and talk.live.handle == talk.event.card):
        return talk.turn(shown)
    text = talk.words("answered.below", number=talk.number(item), label=item.label)
    return talk.turn(shown, fold=Fold(card=None, handle=talk.event.card, text=text))


def tail_of(origin: str) -> tuple[str, ...]:
    """The last argument of presses that return to where they came from, if they do."""
    return (origin,) if origin else ()


def _place(talk: Talk, item: Item) -> dict[str, object]:
    """Where the item stands in its domain, for the words of a card."""
    domain = talk.framework.domain_of[item.id]
    return {
        "domain": domain.title,
        "number": talk.number(item),
        "count": len(talk.asked_in(domain.id)),
    }


def _choices(talk: Talk, item: Item, origin: str) -> tuple[tuple[Button, ...], ...]:
    words, sheet = talk.words, talk.here.sheet.id
    tail = tail_of(origin)

    def button(key: str, label: str, verb: str, *args: str | int) -> Button:
        return Button(key=key, label=label, press=press(verb, sheet, item.id, *args, *tail))

    rated = talk.here.sheet.rating(item.id) is not None
    levels = [button(str(lv.value), lv.label, "rate", lv.value) for lv in talk.framework.levels]
    return rows(
        *earlier.offer_buttons(talk, item, tail),
        *levels,
        (
            button("d", words("rating.dont_know"), "rate", "d"),
            button("n", words("rating.not_applicable"), "na"),
        ),
        (
            button("w", words("question.why"), "why"),
            button("t", words("question.note_button"), "note"),
        ),
        (
            Button(key="b", label=words("back"), press=_before(talk, item, origin)),
            button("k", words("question.next" if rated else "question.skip"), "skip"),
            Button(key="s", label=words("question.stop"), press=press("stop", sheet)),
        ),
    )


def _before(talk: Talk, item: Item, origin: str) -> str:
    """Where Back leads: where the card came from, the question before if it is answered, or the task list."""
    sheet = talk.here.sheet.id
    if origin == STILL_OPEN:
        return press("open", sheet)
    if origin:
        return press("review", sheet, talk.framework.domain_of[item.id].id)
    place = talk.place(item)
    before = talk.asked[place - 1] if place else None
    if before is None or (talk.number(item) == 1 and talk.here.sheet.rating(before.id) is None):
        return press("tasks", sheet)
    return press("ask", sheet, before.id)


def skip(talk: Talk) -> Shown:
    """Leave the question open and go to the next open one."""
    item = talk.item()
    rating = talk.here.sheet.rating(item.id)
    notice = talk.words("answered.skipped", label=item.label)
    if rating:
        notice = talk.words("answered.same", label=item.label, after=talk.rating(rating))
    return return_to(talk, item, talk.argument(2), notice)


def return_to(talk: Talk, item: Item, origin: str, notice: str = "") -> Shown:
    """What follows an item: for a change from the check where it came from, else the next open question."""
    if origin == STILL_OPEN:
        return check.still_open(talk, notice)
    if origin:
        return check.review_domain(talk, talk.framework.domain_of[item.id].id, notice)
    return onward(talk, notice, after=item)


def onward(talk: Talk, notice: str = "", after: Item | None = None) -> Shown:
    """The next question without a rating, looking behind `after` first; the check when there is no other."""
    place = talk.place(after) if after else 0
    in_turn = (*talk.asked[place:], *talk.asked[:place])
    following = (item for item in in_turn if item is not after and talk.here.sheet.rating(item.id) is None)
    item = next(following, None)
    if item is None:
        return check.check(talk, notice)
    if after and talk.place(item) < place:
        notice = " ".join(part for part in (notice, talk.words("question.left")) if part)
    return question(talk, item, notice)


def why(talk: Talk) -> Shown:
    """Why the item matters and what good looks like, on a card of its own."""
    words, item, sheet = talk.words, talk.item(), talk.here.sheet.id
    agency = talk.here.team.agency
    guidance = item.guidance.get(agency)
    lines = [words("why.why", why=item.why), words("why.good", good=item.good)]
    if guidance:
        lines.append(words("why.guidance", agency=_agency_name(talk, agency), guidance=guidance))
    if item.references:
        lines.append(words("why.sources", sources=cited(talk.framework, item.references)))
    tail = tail_of(talk.argument(2))
    domain = talk.framework.domain_of[item.id]
    more = Button(
        key="m", label=words("why.more", domain=domain.short), press=press("evidence", sheet, domain.id)
    )
    back = Button(key="b", label=words("why.back"), press=press("ask", sheet, item.id, *tail))
    return Shown(
        again=press("why", sheet, item.id, *tail),
        head=talk.mark(words("why.head", label=item.label)),
        lines=tuple(lines),
        buttons=rows(back, (more,) if domain.evidence or domain.principles else ()),
    )


def _agency_name(talk: Talk, agency: str) -> str:
    return next(known.name for known in talk.framework.agencies if known.id == agency)


_ANSWER, _READ = Permission.ANSWER, Permission.READ_SHEET

VERBS: dict[str, Verb] = {
    "ask": show(ask, "sheet", "item", "review?", to=_ANSWER),
    "change": Verb(do=change, takes=("sheet", "item"), permission=_ANSWER),
    "skip": show(skip, "sheet", "item", "review?", to=_ANSWER),
    "why": show(why, "sheet", "item", "review?", to=_READ),
}
