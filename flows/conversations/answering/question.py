"""One question: its card, why it is asked, and what follows it."""

from flows.arguments import Origin
from flows.asking.backings import behind
from flows.asking.lists import back, some_words
from flows.asking.reasons import kept_in
from flows.asking.seen import standing
from flows.cards import Folded, Shown, level_buttons, rows, with_levels
from flows.conversations.answering import check, earlier
from flows.conversations.answering.colleagues import note_line
from flows.conversations.answering.first import is_news, who_sees_once
from flows.conversations.answering.until import once_passed
from flows.conversations.explaining.basis import cited
from flows.events import Tapped
from flows.forms import ONWARD, Form
from flows.framework import Item
from flows.permissions import Permission
from flows.presses.answering import (
    ASK,
    BACKED,
    CHANGE,
    NOT_APPLICABLE,
    NOTE,
    RATE,
    REVIEW,
    SKIP,
    STILL_OPEN,
    STOP,
    TASKS,
    WHY,
)
from flows.presses.explaining import EVIDENCE
from flows.replies import Button, Fold, flat
from flows.rounds import Rated, Rating
from flows.talk import Answer, SheetTalk
from flows.typed.answers import is_answer
from flows.verbs import Verb, send, show


def answers_to(talk: SheetTalk, item: Item) -> list[Button]:
    """The answers that a question offers."""
    return [button for button in flat(question(talk, item).buttons) if is_answer(button)]


def question(talk: SheetTalk, item: Item, notice: str = "", origin: Origin | None = None) -> Shown:
    """One item to rate; `origin` is where the person returns to for a change from the check."""
    words, sheet = talk.words, talk.here.sheet
    answer = sheet.answers.get(item.id)
    lines = [
        words("question.level", number=number, text=text)
        for number, text in zip(talk.framework.scale.numbers, item.levels, strict=False)
    ]
    if answer and answer.rating:
        lines.append(words("question.now", rating=talk.said(item)))
    if answer and answer.note:
        lines.append(note_line(talk, answer.note))
    if backings := behind(words, talk.framework, answer):
        lines.append(words("question.backed", backings=backings))
    lines += (*earlier.offer_lines(talk, item), *earlier.of_partnership(talk, item), *once_passed(talk))
    return Shown(
        again=ASK(sheet.id, item.id, origin),
        tells=is_news(talk),
        notice="\n".join(part for part in (notice, *who_sees_once(talk)) if part),
        head="\n".join(
            part for part in (talk.mark(_head(talk, item)), talk.framework.section_of[item.id]) if part
        ),
        heading=item.statement,
        lines=tuple(lines),
        buttons=_choices(talk, item, origin),
        folded=folded(talk, item),
        stands=standing(kept_in(answer)),
    )


def folded(talk: SheetTalk, item: Item) -> Folded:
    """What a question shrinks to: its answer if there is one, and the way back to it."""
    words = talk.words
    rating, kept = talk.here.sheet.rating(item.id), ""
    if rating:
        text = _line(talk, item, _rated(talk, item, rating))
        kept = "" if isinstance(rating, Rated) else _line(talk, item, talk.rating(rating))
        label = words("answer.change")
    else:
        text = words("question.folded", **_place(talk, item), label=item.label)
        label = words("answer.answer")
    change = Button(key="c", label=label, press=CHANGE(talk.here.sheet.id, item.id))
    return Folded(text=text, kept=kept, buttons=rows((change, *_backs(talk, item, rating))))


def _line(talk: SheetTalk, item: Item, rating: str) -> str:
    return talk.words("answer.line", number=talk.number(item), label=item.label, rating=rating)


def _backs(talk: SheetTalk, item: Item, rating: Rating | None) -> tuple[Button, ...]:
    """The way to say what backs an answer, at the top level."""
    is_top = rating == Rated(level=talk.framework.scale.top)
    if not is_top or not talk.framework.backings_of(item.id):
        return ()
    press = BACKED(talk.here.sheet.id, item.id, ONWARD)
    return (Button(key="e", label=talk.words("backed.button"), press=press),)


def _rated(talk: SheetTalk, item: Item, rating: Rating) -> str:
    """A rating in words, with what its level takes where the item says so itself."""
    said = talk.said(item)
    if not isinstance(rating, Rated) or not item.levels:
        return said
    return talk.words("answer.rated", label=said, text=some_words(talk.words, item.levels[rating.level]))


def change(talk: SheetTalk, item: Item) -> Answer:
    """Ask a folded question again; its line gives way to the new card."""
    shown = question(talk, item)
    if not isinstance(talk.event, Tapped) or (talk.live and talk.live.handle == talk.event.card):
        return talk.turn(shown)
    text = talk.words("answer.below", number=talk.number(item), label=item.label)
    return talk.turn(shown, fold=Fold(card=None, handle=talk.event.card, text=text))


def _head(talk: SheetTalk, item: Item) -> str:
    """Where the question stands in its domain, and among all that are asked where there are other domains."""
    place, asked = _place(talk, item), len(talk.asked)
    if place["count"] == asked:
        return talk.words("question.head", **place)
    return talk.words("question.head_of_all", **place, place=talk.place(item) + 1, asked=asked)


def _place(talk: SheetTalk, item: Item) -> dict[str, object]:
    """Where the item stands in its domain, for the words of a card."""
    domain = talk.framework.domain_of[item.id]
    return {
        "domain": domain.title,
        "number": talk.number(item),
        "count": len(talk.asked_in(domain.id)),
    }


def _choices(talk: SheetTalk, item: Item, origin: Origin | None) -> tuple[tuple[Button, ...], ...]:
    words, sheet = talk.words, talk.here.sheet.id

    def button(key: str, label: str, form: Form, *args: str | int) -> Button:
        return Button(key=key, label=label, press=form(sheet, item.id, *args, origin))

    rated = talk.here.sheet.rating(item.id) is not None
    levels = level_buttons(talk.framework.scale, lambda place: RATE(sheet, item.id, place, origin))
    return with_levels(
        levels,
        *earlier.offer_buttons(talk, item, origin),
        *levels,
        (
            button("d", words("rating.dont_know"), RATE, "d"),
            button("n", words("rating.not_applicable"), NOT_APPLICABLE),
        ),
        (button("c", words("rating.no_case"), RATE, "c"),) if item.no_case else (),
        (
            *((button("w", words("question.why"), WHY),) if _has_why(talk, item) else ()),
            button("t", words("question.note_button"), NOTE),
        ),
        (
            back(words, _before(talk, item, origin)),
            button("k", words("question.next" if rated else "question.skip"), SKIP),
            Button(key="s", label=words("question.stop"), press=STOP(sheet)),
        ),
    )


def _before(talk: SheetTalk, item: Item, origin: Origin | None) -> str:
    """Where Back leads: where the card came from, the question before if it is answered, or the task list."""
    sheet = talk.here.sheet.id
    if origin is Origin.STILL_OPEN:
        return STILL_OPEN(sheet)
    if origin:
        return REVIEW(sheet, talk.framework.domain_of[item.id].id)
    place = talk.place(item)
    before = talk.asked[place - 1] if place else None
    if before is None or (talk.number(item) == 1 and talk.here.sheet.rating(before.id) is None):
        return TASKS(sheet)
    return ASK(sheet, before.id)


def skip(talk: SheetTalk, item: Item, origin: Origin | None = None) -> Shown:
    """Leave the question open and go to the next open one."""
    rating = talk.here.sheet.rating(item.id)
    notice = talk.words("answer.skipped", label=item.label)
    if rating:
        notice = talk.words("answer.same", label=item.label, after=talk.rating(rating))
    return return_to(talk, item, origin, notice)


def return_to(talk: SheetTalk, item: Item, origin: Origin | None, notice: str = "") -> Shown:
    """What follows an item: for a change from the check where it came from, else the next open question."""
    if origin is Origin.STILL_OPEN:
        return check.still_open(talk, notice)
    if origin:
        return check.review_domain(talk, talk.framework.domain_of[item.id], notice, item=item)
    return onward(talk, notice, after=item)


def onward(talk: SheetTalk, notice: str = "", after: Item | None = None) -> Shown:
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


def why(talk: SheetTalk, item: Item, origin: Origin | None = None) -> Shown:
    """Why the item matters and what good looks like, on a card of its own."""
    words, sheet = talk.words, talk.here.sheet.id
    domain = talk.framework.domain_of[item.id]
    more = Button(key="m", label=words("why.more", domain=domain.short), press=EVIDENCE(sheet, domain.id))
    to_question = Button(key="b", label=words("why.back"), press=ASK(sheet, item.id, origin))
    return Shown(
        again=WHY(sheet, item.id, origin),
        head=talk.mark(words("why.head", label=item.label)),
        lines=_why_lines(talk, item),
        buttons=rows(to_question, (more,) if domain.evidence or domain.principles else ()),
    )


def _has_why(talk: SheetTalk, item: Item) -> bool:
    """Whether anything stands behind an item or its domain."""
    domain, guidance = talk.framework.domain_of[item.id], item.guidance.get(talk.here.team.agency)
    of_item = item.why or item.good or guidance or item.also or item.references
    return bool(of_item or domain.evidence or domain.principles)


def _why_lines(talk: SheetTalk, item: Item) -> tuple[str, ...]:
    """What the framework says behind an item; nothing where it says nothing."""
    words, agency = talk.words, talk.here.team.agency
    guidance = item.guidance.get(agency)
    lines = [words("why.why", why=item.why)] if item.why else []
    lines += [words("why.good", good=item.good)] if item.good else []
    if guidance:
        lines.append(words("why.guidance", agency=_agency_name(talk, agency), guidance=guidance))
    if item.also:
        lines.append(words("why.also", also="; ".join(one.what for one in item.also)))
    if item.references:
        lines.append(words("why.sources", sources=cited(talk.framework, item.references)))
    return tuple(lines)


def _agency_name(talk: SheetTalk, agency: str) -> str:
    return next(known.name for known in talk.framework.agencies if known.id == agency)


_ANSWER, _READ = Permission.ANSWER, Permission.READ_SHEET

VERBS: tuple[Verb, ...] = (
    show(ASK, question, to=_ANSWER),
    send(CHANGE, change, to=_ANSWER),
    show(SKIP, skip, to=_ANSWER),
    show(WHY, why, to=_READ),
)
