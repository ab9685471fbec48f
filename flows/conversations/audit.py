"""The audit: task list, question cards, why, notes, not applicable, and stopping.

Where the person is follows from the answers: the next question is the first without a rating.
"""

from flows.changes import BackingsNamed, Change, NoteWritten, RatingGiven
from flows.conversations import check, results
from flows.conversations.background import cited
from flows.events import Tapped
from flows.framework import Domain, Item
from flows.presses import press
from flows.replies import Button, Fold
from flows.rounds import DontKnow, NotApplicable, Rated, Rating
from flows.talk import OTHER_REASON, Shown, Talk, rows
from flows.view import Turn

NOTE_LIMIT = 500
"""Characters of a note or a reason."""

SECONDS_AN_ITEM = 25
"""What tapping an answer takes: 35 questions are "about 15 minutes"."""

REVIEW, STILL_OPEN = "r", "o"
"""The last argument of presses that came from the check, from a domain's answers or from what is open:
afterwards the person returns there."""


# the task list


def tasks(talk: Talk, notice: str = "") -> Shown:
    """The domains with their progress, and the one button that goes on."""
    words, card, sheet = talk.words, talk.scorecard, talk.here.sheet
    domains = [
        Button(
            key=str(number),
            label=f"{domain.short} – {progress(talk, domain)}",
            press=press("domain", sheet.id, domain.id),
        )
        for number, domain in enumerate(talk.framework.domains, 1)
        if talk.asked_in(domain.id)
    ]
    go = (
        Button(key="c", label=words("tasks.continue"), press=press("go", sheet.id))
        if card.answered
        else Button(key="c", label=words("tasks.start"), press=press("go", sheet.id))
    )
    to_check = Button(key="u", label=words("tasks.check"), press=press("check", sheet.id))
    first = (go,) if card.unanswered else ()
    return Shown(
        again=press("tasks", sheet.id),
        notice=notice,
        head=talk.mark(""),
        lines=_lead(talk),
        buttons=rows(*first, *domains, *((to_check,) if card.answered or not card.asked else ())),
    )


def _lead(talk: Talk) -> tuple[str, ...]:
    """How much is asked, and how much of it is done."""
    words, card, agency = talk.words, talk.scorecard, talk.here.team.name
    if not card.asked:
        return (words("tasks.not_asked", agency=agency),)
    questions = words.count("questions", card.asked)
    lead = words("team.lead", agency=agency, questions=questions, minutes=minutes(card.asked))
    if not card.answered:
        return (lead, words("tasks.asking"))
    return (lead, words("tasks.progress", answered=card.answered, asked=card.asked))


def minutes(questions: int) -> int:
    """How long tapping takes, in minutes, to the nearest five."""
    return max(5, 5 * round(questions * SECONDS_AN_ITEM / 300))


def progress(talk: Talk, domain: Domain) -> str:
    """How far a domain is, counting only what this team is asked."""
    asked = talk.asked_in(domain.id)
    answered = sum(talk.here.sheet.rating(item.id) is not None for item in asked)
    if answered == len(asked):
        return talk.words("tasks.done")
    if not answered:
        return talk.words("tasks.none")
    return talk.words("tasks.some", answered=answered, asked=len(asked))


def go(talk: Talk) -> Shown:
    """Continue: the first question without a rating, or the check when there is none."""
    return _onward(talk)


def domain(talk: Talk) -> Shown:
    """Open a domain: its first question without a rating, or its answers when all are given."""
    asked = talk.asked_in(talk.press.args[1])
    item = next((item for item in asked if talk.here.sheet.rating(item.id) is None), None)
    return question(talk, item) if item else check.review_domain(talk, talk.press.args[1])


def stop(talk: Talk) -> Shown:
    """Stop for now; nothing is lost. After submitting there is nothing to stop, only the menu."""
    words, sheet = talk.words, talk.here.sheet
    if sheet.submitted:
        return results.menu(talk)
    card = talk.scorecard
    return Shown(
        again=press("stop", sheet.id),
        head=talk.mark(""),
        heading=words("stop.heading"),
        lines=(words("tasks.progress", answered=card.answered, asked=card.asked), words("stop.back")),
        buttons=rows(
            Button(key="c", label=words("tasks.continue"), press=press("go", sheet.id)),
            Button(key="t", label=words("menu.tasks"), press=press("tasks", sheet.id)),
        ),
    )


def _onward(talk: Talk, notice: str = "", after: Item | None = None) -> Shown:
    """The next question without a rating, looking behind `after` first; the check when there is no other."""
    unrated = [item for item in talk.asked if talk.here.sheet.rating(item.id) is None]
    open_items = [item for item in unrated if item is not after]
    if not open_items:
        return check.check(talk, notice)
    place = talk.asked.index(after) if after else 0
    later = [item for item in open_items if talk.asked.index(item) > place] if after else []
    return question(talk, (later or open_items)[0], notice)


# one question


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
    return Shown(
        again=press("ask", sheet.id, item.id, *_tail(origin)),
        notice=notice,
        head=talk.mark(words("question.head", **place)),
        heading=item.statement,
        lines=tuple(lines),
        buttons=_choices(talk, item, origin),
        folded=words("question.folded", **place, label=item.label),
    )


def _tail(origin: str) -> tuple[str, ...]:
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
    tail = _tail(origin)

    def button(key: str, label: str, verb: str, *args: str | int) -> Button:
        return Button(key=key, label=label, press=press(verb, sheet, item.id, *args, *tail))

    levels = [button(str(lv.value), lv.label, "rate", lv.value) for lv in talk.framework.levels]
    return rows(
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
            button("k", words("question.skip"), "skip"),
            Button(key="s", label=words("question.stop"), press=press("stop", sheet)),
        ),
    )


def _before(talk: Talk, item: Item, origin: str) -> str:
    """Where Back leads: the question before this one, the review it came from, or the task list."""
    sheet = talk.here.sheet.id
    if origin == STILL_OPEN:
        return press("open", sheet)
    if origin:
        return press("review", sheet, talk.framework.domain_of[item.id].id)
    index = talk.asked.index(item)
    return press("ask", sheet, talk.asked[index - 1].id) if index else press("tasks", sheet)


def skip(talk: Talk) -> Shown:
    """Leave the question open and go to the next open one."""
    item = talk.item()
    rating = talk.here.sheet.rating(item.id)
    notice = talk.words("answered.skipped", label=item.label)
    if rating:
        notice = talk.words("answered.same", label=item.label, after=talk.rating(rating))
    return _return_to(talk, item, talk.argument(2), notice)


def _return_to(talk: Talk, item: Item, origin: str, notice: str = "") -> Shown:
    """What follows an item: for a change from the check where it came from, else the next open question."""
    if origin == STILL_OPEN:
        return check.still_open(talk, notice)
    if origin:
        return check.review_domain(talk, talk.framework.domain_of[item.id].id, notice)
    return _onward(talk, notice, after=item)


# answering


def rate(talk: Talk) -> Turn:
    """Store a level or don't know."""
    given = talk.press.args[2]
    rating: Rating = DontKnow() if given == "d" else Rated(level=int(given))
    return _answer(talk, rating, talk.argument(3))


def reason(talk: Talk) -> Turn:
    """Store not applicable with one of the framework's reasons."""
    return _answer(talk, NotApplicable(reason=talk.press.args[2]), talk.argument(3))


def _answer(talk: Talk, rating: Rating, origin: str, note: str | None = None) -> Turn:
    """Store the rating, fold the card it was given on, and go on.

    On the live card the person moves to the next question. On any other card the answer is edited, said so,
    and the live question is asked again.
    """
    item, here = talk.item(), talk.here
    before = here.sheet.rating(item.id)
    changes = _rating_changes(talk, item, rating, note)
    after = talk.after(changes)
    line = talk.words("answered.line", number=talk.number(item), label=item.label, rating=talk.rating(rating))
    change_button = Button(
        key="c", label=talk.words("answered.change"), press=press("ask", here.sheet.id, item.id)
    )
    fold = fold_of(talk, line, change_button)
    if is_about(talk, item):
        notice = _changed(talk, item, before, rating) if before and before != rating else ""
        return after.turn(_return_to(after, item, origin, notice), changes=changes, fold=fold)
    notice = _changed(talk, item, before, rating)
    return after.turn(after.again(notice), changes=changes, fold=fold)


def _rating_changes(talk: Talk, item: Item, rating: Rating, note: str | None) -> tuple[Change, ...]:
    """The facts of an answer; none when it is what the sheet says already."""
    sheet, by, at = talk.here.sheet, talk.here.membership.id, talk.event.at
    chain = talk.here.area.id
    answer = sheet.answers.get(item.id)
    changes: list[Change] = []
    if sheet.rating(item.id) != rating:
        changes.append(RatingGiven(chain=chain, sheet=sheet.id, item=item.id, rating=rating, by=by, at=at))
        if answer and answer.backings and rating != Rated(level=talk.framework.top):
            changes.append(
                BackingsNamed(chain=chain, sheet=sheet.id, item=item.id, backings=(), by=by, at=at)
            )
    if note is not None and (answer is None or answer.note != note):
        changes.append(NoteWritten(chain=chain, sheet=sheet.id, item=item.id, text=note, by=by, at=at))
    return tuple(changes)


def _changed(talk: Talk, item: Item, before: Rating | None, after: Rating) -> str:
    words, now = talk.words, talk.rating(after)
    if before is None:
        return words("answered.given", label=item.label, after=now)
    if before == after:
        return words("answered.same", label=item.label, after=now)
    return words("answered.changed", label=item.label, before=talk.rating(before), after=now)


def is_about(talk: Talk, item: Item) -> bool:
    """Whether the card the answer came from is the live one, judged by what the live card shows."""
    live = talk.live
    if live is None:
        return True
    return live.again.split(":")[1:3] == [talk.here.sheet.id, item.id]


def fold_of(talk: Talk, line: str, button: Button) -> Fold | None:
    """Shrink the card the answer was given on: the one tapped, or for typed answers the live one."""
    live, event = talk.live, talk.event
    if isinstance(event, Tapped):
        card = live.id if live and (live.handle == event.card or event.card is None) else None
        return Fold(card=card, handle=event.card, text=line, buttons=rows(button))
    return Fold(card=live.id, handle=live.handle, text=line, buttons=rows(button)) if live else None


# why


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
    tail = _tail(talk.argument(2))
    domain = talk.framework.domain_of[item.id]
    more = Button(
        key="m", label=words("why.more", domain=domain.short), press=press("evidence", sheet, domain.id)
    )
    back = Button(key="b", label=words("why.back"), press=press("ask", sheet, item.id, *tail))
    return Shown(
        again=press("why", sheet, item.id, *tail),
        head=talk.mark(words("why.head", label=item.label)),
        lines=tuple(lines),
        buttons=rows(back, more),
    )


def _agency_name(talk: Talk, agency: str) -> str:
    return next(known.name for known in talk.framework.agencies if known.id == agency)


# not applicable


def not_applicable(talk: Talk, notice: str = "") -> Shown:
    """Ask why; nothing is stored before there is a reason."""
    words, sheet, item = talk.words, talk.here.sheet.id, talk.item()
    tail = _tail(talk.argument(2))
    buttons = [
        Button(key=str(number), label=known.label, press=press("reason", sheet, item.id, known.id, *tail))
        for number, known in enumerate(talk.framework.reasons, 1)
    ]
    back = Button(key="b", label=words("why.back"), press=press("ask", sheet, item.id, *tail))
    return Shown(
        again=press("na", sheet, item.id, *tail),
        notice=notice,
        head=talk.mark(item.label),
        heading=words("reason.heading"),
        lines=(words("reason.ask"),),
        buttons=rows(*buttons, back),
        awaiting=press("other", sheet, item.id, *tail),
    )


def other_reason(talk: Talk) -> Turn:
    """Store not applicable with a reason of the team's own, kept as the item's note."""
    problem = _unfit(talk)
    if problem:
        return talk.turn(not_applicable(talk, problem))
    return _answer(talk, NotApplicable(reason=OTHER_REASON), talk.argument(2), note=talk.text.strip())


# notes


def note(talk: Talk, notice: str = "") -> Shown:
    """Ask for a note, and say what it may not hold."""
    words, sheet, item = talk.words, talk.here.sheet, talk.item()
    tail = _tail(talk.argument(2))
    answer = sheet.answers.get(item.id)
    has = bool(answer and answer.note)
    remove = Button(key="r", label=words("note.remove"), press=press("unnote", sheet.id, item.id, *tail))
    none = Button(key="x", label=words("note.none"), press=press("ask", sheet.id, item.id, *tail))
    lines = [words("note.ask"), words("note.counts")]
    if answer and answer.note:
        lines.insert(0, words("question.note", note=answer.note))
    return Shown(
        again=press("note", sheet.id, item.id, *tail),
        notice=notice,
        head=talk.mark(words("note.head", label=item.label)),
        lines=tuple(lines),
        buttons=rows(none, *((remove,) if has else ())),
        awaiting=press("noted", sheet.id, item.id, *tail),
    )


def noted(talk: Talk) -> Turn:
    """Store a note that passed the guard, and show the question again."""
    problem = _unfit(talk)
    if problem:
        return talk.turn(note(talk, problem))
    return _note(talk, talk.text.strip(), talk.words("answered.noted", label=talk.item().label))


def unnote(talk: Talk) -> Turn:
    """Remove the note."""
    return _note(talk, "", talk.words("answered.note_removed", label=talk.item().label))


def _note(talk: Talk, text: str, notice: str) -> Turn:
    here, item = talk.here, talk.item()
    answer = here.sheet.answers.get(item.id)
    change = NoteWritten(
        chain=here.area.id,
        sheet=here.sheet.id,
        item=item.id,
        text=text,
        by=here.membership.id,
        at=talk.event.at,
    )
    is_new = text != ((answer and answer.note) or "")
    after = talk.after((change,) if is_new else ())
    shown = question(after, item, notice, origin=talk.argument(2))
    return after.turn(shown, changes=(change,) if is_new else ())


def _unfit(talk: Talk) -> str:
    """Why the text can't be a note, "" if it can."""
    text = talk.text.strip()
    if not text:
        return talk.words("note.empty")
    if len(text) > NOTE_LIMIT:
        return talk.words("note.long", length=len(text), limit=NOTE_LIMIT)
    return ""


def refused_card(talk: Talk, notice: str) -> Shown:
    """After a refused note or reason: write it again, or go back without one."""
    words, sheet, item = talk.words, talk.here.sheet.id, talk.item()
    tail = _tail(talk.argument(2))
    again = press("na" if talk.press.verb == "other" else "note", sheet, item.id, *tail)
    return Shown(
        again=again,
        notice=notice,
        head=talk.mark(item.label),
        lines=(words("guard.rewrite"), words("guard.delete")),
        buttons=rows(
            Button(key="1", label=words("note.again"), press=again),
            Button(key="2", label=words("why.back"), press=press("ask", sheet, item.id, *tail)),
        ),
        awaiting=str(talk.press),
    )
