"""What is behind an answer at the top level, and where that is kept: asked once, never required."""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.asking.backings import added, behind, named, place_in
from flows.asking.lists import numbered
from flows.asking.seen import is_older, waiting
from flows.asking.text import clean, puts_off, to_delete, unfit
from flows.cards import Folded, Shown, pairs, rows
from flows.changes import BackingsNamed, EvidencePlaced
from flows.conversations.answering.check import check
from flows.conversations.answering.question import answers_to
from flows.conversations.answering.question import onward as go_on
from flows.forms import ONWARD, parse
from flows.framework import Backing, Framework, Item
from flows.permissions import Permission
from flows.presses.answering import ASK, BACK_UP, BACKED, CHECK, CLEAR_BACKINGS, LEAVE_UNBACKED, PLACED
from flows.replies import Button
from flows.talk import Answer, SheetTalk
from flows.typed.besides import asked_about
from flows.typed.keys import phrases, plain
from flows.typed.several import listed, means_all, only_lists
from flows.typed.slips import takes_back
from flows.verbs import Typing, Verb, do, show, take

_KEYS_AND_PLACE = re.compile(
    r"\s*\d(?:(?:\s*[,&+/]\s*|\s+and\s+)\d)*\s*[,;:\u2010-\u2015-]?\s+"
    r"(?:kept |saved |stored |held |both )?(?:in|on|at)\b",
    re.IGNORECASE,
)
"""Keys, and where it is kept behind them: "1 and 2, in the red folder"."""

LONGEST_PLACE = 150
"""Characters of where something is kept."""


def backed(talk: SheetTalk, item: Item | None = None, *, onward: bool = False) -> Shown:
    """Ask what is behind an answer at the top level: the item named, or the first with nothing behind it.

    `onward`: the questions go on after that one, in place of the next such answer.
    """
    tops = _tops(talk)
    if not tops:
        return check(talk, talk.words("backed.no_tops"))
    if item and item.id in tops:
        return _card(talk, item.id, onward=onward)
    if item is None and _at_question(talk):
        return _card(talk, _just_answered(talk, tops), onward=True)
    return _next_top(talk, "")


def _at_question(talk: SheetTalk) -> bool:
    """Whether the person is asked a question, so that whoever types this means the answer before."""
    return talk.live is not None and talk.live.again.split(":")[:2] == [ASK.verb, talk.here.sheet.id]


def _just_answered(talk: SheetTalk, tops: tuple[str, ...]) -> str:
    """The newest of these answers, one that nothing was said about before any other."""
    answers = talk.here.sheet.answers
    return max(reversed(tops), key=lambda one: (not answers[one].backings, answers[one].at))


def _is_sampled(framework: Framework, item: Item) -> bool:
    """Whether what is said of sampling is about this item: one of its texts has the word that it quotes."""
    quoted = re.search(r"[“‘\"](.+?)[”’\"]", framework.sampling)
    said = " ".join((item.statement, item.good, *item.levels, *item.evidence)).casefold()
    return bool(framework.sampling) and (quoted is None or quoted[1].casefold() in said)


def _then(*, onward: bool) -> str | None:
    """The end of a press after which the questions go on."""
    return ONWARD if onward else None


def _tops(talk: SheetTalk) -> tuple[str, ...]:
    """The items at the top level of which anything can be said."""
    return tuple(one for one in talk.scorecard.tops if talk.framework.backings_of(one))


def _following(
    talk: SheetTalk, item: Item, notice: str = "", *, onward: bool = False, chosen: bool = False
) -> Shown:
    """What follows an item: the questions, or the next at the top level."""
    return go_on(talk, notice, after=item) if onward else _next_top(talk, item.id, notice, chosen=chosen)


def _next_top(talk: SheetTalk, after: str, notice: str = "", *, chosen: bool = False) -> Shown:
    """The next one at the top that nothing was said about, in order; the check when that was the last.

    A place that is typed next is where the evidence is that was `chosen` just before, if that has none.
    """
    tops = _tops(talk)
    later = tops[tops.index(after) + 1 :] if after in tops else tops
    unsaid = [item for item in later if not talk.here.sheet.answers[item].backings]
    if unsaid:
        shown = _card(talk, unsaid[0], notice, onward=False)
        return _placing(talk, shown, after) if chosen and not talk.here.sheet.answers[after].kept else shown
    if after:
        return check(talk, notice or talk.words("backed.done", top=talk.framework.scale.numbers[-1]))
    return _card(talk, tops[0], notice, onward=False)


def _placing(talk: SheetTalk, shown: Shown, item: str) -> Shown:
    """The card of the next item, on which a place is that of the one just chosen for."""
    where = talk.words("backed.where_chosen", label=talk.framework.items[item].label, limit=LONGEST_PLACE)
    return replace(shown, lines=(*shown.lines[:-1], where), awaiting=PLACED(talk.here.sheet.id, item))


def _card(talk: SheetTalk, item_id: str, notice: str = "", *, onward: bool) -> Shown:
    words, sheet = talk.words, talk.here.sheet
    item, answer = talk.framework.items[item_id], sheet.answers[item_id]
    known = [one for one in talk.framework.backings_of(item_id) if one.offered]
    then = _then(onward=onward)
    buttons = numbered((one.label, BACK_UP(sheet.id, item_id, one.id, then)) for one in known)
    lines = [item.statement, words("backed.ask_onward" if onward else "backed.ask")]
    if _is_sampled(talk.framework, item) and not any(one.backings for one in sheet.answers.values()):
        lines.append(talk.framework.sampling)
    said = behind(words, talk.framework, answer)
    if said:
        lines.append(words("backed.so_far", backings=said))
    lines.append(words("backed.where", limit=LONGEST_PLACE))
    clear = Button(key="x", label=words("backed.clear"), press=CLEAR_BACKINGS(sheet.id, item_id, then))
    skip = LEAVE_UNBACKED(sheet.id, item_id, then)
    to_check = Button(key="b", label=words("review.back"), press=CHECK(sheet.id))
    to_question = Button(key="b", label=words("why.back"), press=ASK(sheet.id, item_id))
    return Shown(
        again=BACKED(sheet.id, item_id, then),
        notice=notice,
        head=talk.mark(words("backed.head", label=item.label, top=talk.framework.scale.numbers[-1])),
        lines=tuple(lines),
        buttons=rows(
            *(buttons if item.evidence else pairs(buttons)),
            (clear,) if said else (),
            Button(key="k", label=words("backed.skip"), press=skip),
            to_question if onward else to_check,
        ),
        awaiting=PLACED(sheet.id, item_id, then),
    )


def _line(talk: SheetTalk, item: Item) -> str:
    """What an answer folds to once something was said about it."""
    answer = talk.here.sheet.answers[item.id]
    if not talk.framework.is_backed(item.id, answer.backings):
        labels = named(talk.framework, item.id, answer.backings)
        return talk.words("backed.nothing", label=item.label, backings=labels)
    return talk.words("backed.saved", label=item.label, backings=behind(talk.words, talk.framework, answer))


def back_up(talk: SheetTalk, item: Item, backing: Backing, *, onward: bool = False) -> Answer:
    """Add what is behind an answer and go on; what counts for nothing stands alone."""
    return _choose(talk, item, (backing,), onward=onward)


def _choose(talk: SheetTalk, item: Item, chosen: Sequence[Backing], *, onward: bool) -> Answer:
    if item.id not in _tops(talk):
        return talk.turn(talk.again(talk.words("lost.button")))
    counts = {known.id: known.counts for known in talk.framework.backings_of(item.id)}
    given, is_counted = talk.here.sheet.answers[item.id].backings, all(one.counts for one in chosen)
    kept = {known for known in given if counts.get(known)} if is_counted else set()
    after, changes = _named(talk, item.id, tuple(sorted({*kept, *(one.id for one in chosen)})))
    line = _line(after, item)
    press = BACKED(talk.here.sheet.id, item.id, _then(onward=onward))
    add = Button(key="a", label=talk.words("backed.add"), press=press)
    fold = talk.fold(Folded(text=line, buttons=rows(add)))
    if talk.is_about(item):
        notice = line if len(chosen) > 1 else ""
        shown = _following(after, item, notice, onward=onward, chosen=is_counted)
        return after.turn(shown, changes=changes, fold=fold)
    return after.turn(after.again(line), changes=changes, fold=fold)


def unback(talk: SheetTalk, item: Item, *, onward: bool = False) -> Answer:
    """Forget what was said to be behind an answer, and where it is kept."""
    if item.id not in _tops(talk):
        return talk.turn(talk.again(talk.words("lost.button")))
    after, changes = _named(talk, item.id, ())
    after, placed = _placed(after, item.id, "")
    notice = talk.words("backed.cleared", label=item.label)
    return after.turn(_card(after, item.id, notice, onward=onward), changes=(*changes, *placed))


def place(talk: SheetTalk, item: Item, *, onward: bool = False) -> Answer:
    """Keep where the evidence is and leave the card open for what it is; a list of keys chooses those."""
    if item.id not in _tops(talk):
        return talk.turn(talk.again(talk.words("lost.button")))
    if answer := _by_list(talk, item, onward=onward):
        return answer
    text = " ".join(clean(talk.text).split())
    if problem := _no_place(talk, item, text):
        return talk.turn(_card(talk, item.id, problem, onward=onward))
    given = talk.here.sheet.answers[item.id]
    more, before = added(text), given.kept or ""
    where = place_in(more or text, talk.words)
    is_same = plain(where) in plain(before) if more else plain(where) == plain(before)
    if before and not more and not is_same and text != asked_about(talk):
        asks = talk.words("backed.other_place", before=before, place=where)
        shown = _card(talk, item.id, asks, onward=onward)
        return waiting(talk, shown, BACKED(talk.here.sheet.id, item.id, _then(onward=onward)), text)
    if more and before:
        where = before if is_same else talk.words("backed.both_kept", before=before, place=where)
        if len(where) > LONGEST_PLACE:
            problem = talk.words("backed.long_both", length=len(where), limit=LONGEST_PLACE)
            return talk.turn(_card(talk, item.id, problem, onward=onward))
    after, changes = _placed(talk, item.id, where)
    key = "backed.placed" if is_same or not before else "backed.added" if more else "backed.replaced"
    notice = talk.words(key, label=item.label)
    if not talk.framework.is_backed(item.id, given.backings):
        notice = f"{notice} {talk.words('backed.placed_only')}"
    return after.turn(_card(after, item.id, notice, onward=onward), changes=changes)


def _by_list(talk: SheetTalk, item: Item, *, onward: bool) -> Answer | None:
    """What comes of a text that names some of what the card offers: those, or which; None for any other."""
    words, item = talk.words, _on_card(talk, item)
    buttons = [one for row in _card(talk, item.id, onward=onward).buttons for one in row]
    offered = [one for one in buttons if one.verb == BACK_UP.verb]
    known = {one.label: one for one in talk.framework.backings_of(item.id) if one.offered}
    counted = [one for one in known.values() if one.counts]
    if means_all(talk.text, words, len(counted)):
        chosen = counted
    else:
        found = listed(offered, talk.text, words, phrases(words("several.around")), exactly=True)
        chosen = [known[one.label] for one in found]
    if chosen and (len(chosen) == 1 or all(one.counts for one in chosen)):
        return _choose(talk, item, chosen, onward=onward)
    if not chosen and _KEYS_AND_PLACE.match(talk.text):
        return talk.turn(_card(talk, item.id, words("backed.keys_first"), onward=onward))
    if not chosen and not only_lists(talk.text, words):
        return None
    keys = words.all_of([one.key for one in offered[:2]])
    return talk.turn(_card(talk, item.id, words("backed.which", keys=keys), onward=onward))


def _on_card(talk: SheetTalk, item: Item) -> Item:
    """The item of the card that stands there, where a place is that of the one before it."""
    press = parse(talk.live.again) if talk.live and not is_older(talk) else None
    is_card = press is not None and press.verb == BACKED.verb and len(press.args) > 1
    return talk.framework.items.get(press.args[1], item) if press and is_card else item


def _no_place(talk: SheetTalk, item: Item, text: str) -> str:
    """Why a text can't be kept as a place, "" if it can."""
    if puts_off(talk.text, talk.words) or takes_back(talk.text, answers_to(talk, item), talk.words):
        return talk.words("backed.no_place")
    if len(text) > LONGEST_PLACE:
        return talk.words("backed.long_place", length=len(text), limit=LONGEST_PLACE)
    return unfit(talk, text)


def place_refused(talk: SheetTalk, item: Item, *, onward: bool = False, notice: str = "") -> Shown:
    """The card once more after a refused place; the check where the answer is at the top no more."""
    if item.id not in _tops(talk):
        return check(talk, notice)
    return _card(talk, item.id, " ".join((notice, to_delete(talk))), onward=onward)


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


def _placed(talk: SheetTalk, item: str, text: str) -> tuple[SheetTalk, tuple[EvidencePlaced, ...]]:
    here = talk.here
    if (here.sheet.answers[item].kept or "") == text:
        return talk, ()
    change = EvidencePlaced(
        chain=here.sheet.id,
        area=here.area.id,
        sheet=here.sheet.id,
        item=item,
        text=text,
        by=here.membership.id,
        at=talk.event.at,
    )
    return talk.after((change,)), (change,)


_ANSWER = Permission.ANSWER

VERBS: tuple[Verb, ...] = (
    show(BACKED, backed, to=_ANSWER),
    show(LEAVE_UNBACKED, _following, to=_ANSWER),
    do(BACK_UP, back_up, to=_ANSWER),
    do(CLEAR_BACKINGS, unback, to=_ANSWER),
    take(PLACED, place, to=_ANSWER, typed=Typing.PLACE, refused=place_refused),
)
