"""Agreeing: the most mixed items talked through, one card each, with both values kept."""

from dataclasses import replace

from flows.asking.levels import level_alone, reason_of
from flows.asking.lists import back
from flows.asking.naming import asked_of_names
from flows.asking.seen import asked_to_replace, changed, standing, waiting, with_news
from flows.asking.text import ask, typed
from flows.board import Part
from flows.cards import Shown, level_buttons, pairs, rows, with_levels
from flows.changes import RatingAgreed
from flows.conversations.partnership import area
from flows.conversations.results.challenged import challenge_words, who_reads, who_reads_why
from flows.conversations.results.words import level as level_words
from flows.conversations.results.words import median_said, said_by_teams
from flows.conversations.rounds import disputed, of_item, views
from flows.conversations.rounds.in_writing import ask_text
from flows.framework import Item
from flows.permissions import Permission
from flows.presses.partnership import AREA
from flows.presses.rounds import (
    AGENDA,
    AGREE,
    BECAUSE,
    DIFFER,
    DISSENT,
    LATER,
    PLAN_OWNER,
    SETTLE,
    TALK_THROUGH,
)
from flows.replies import Button
from flows.scoring import AreaItem, Series, agenda_of, to_talk_about
from flows.talk import Answer, RoundTalk
from flows.verbs import Typing, Verb, do, show, take


def card(talk: RoundTalk, room: str = "") -> Shown:
    """Ask who is in the room, by agency: of those that have a team, or were there before."""
    present = room or last_room(talk)
    round_id, there = talk.run.round.id, {one.team.agency for one in talk.run.returns}
    agencies = [
        (place, agency.name)
        for place, agency in enumerate(talk.run.framework.agencies)
        if agency.id in there or present[place] == "1"
    ]
    toggles = [
        Button(
            key=str(n),
            label=("✓ " if present[place] == "1" else "") + name,
            press=AGREE(round_id, _toggled(present, place)),
        )
        for n, (place, name) in enumerate(agencies, 1)
    ]
    return Shown(
        again=AGREE(round_id, present),
        head=talk.words("agreeing.head", area=talk.area_name),
        heading=talk.words("agreeing.room"),
        lines=_makeup(talk),
        buttons=rows(
            *pairs(toggles),
            Button(key="c", label=talk.words("agreeing.begin"), press=TALK_THROUGH(round_id, present)),
            _to_list(talk, present),
            back(talk.words, AREA(talk.office.area.id)),
        ),
    )


def _makeup(talk: RoundTalk) -> tuple[str, ...]:
    """How many there are to talk about of each kind: the mixed are not all."""
    found, words = agenda_of(talk.run, talk.score, disputed.items(talk)), talk.words
    counts = (
        ("agreeing.challenged", len(found.challenged)),
        ("agreeing.mixed", len(found.mixed)),
        ("agreeing.doubted", len(found.disputed)),
        ("agreeing.low", len(found.low)),
        ("agreeing.high", len(found.high)),
    )
    kinds = [words(key, n=n) for key, n in counts if n]
    if kinds:
        return (words("agreeing.makeup", n=len(found.items), kinds=", ".join(kinds)),)
    return () if found.items else (words("agreeing.nothing"),)


def last_room(talk: RoundTalk) -> str:
    """Who was there when the last rating was agreed, a digit for each agency."""
    settled = sorted(talk.run.agreed.values(), key=lambda one: one.at)
    there = settled[-1].present if settled else ()
    return "".join("1" if agency.id in there else "0" for agency in talk.run.framework.agencies)


def _toggled(present: str, place: int) -> str:
    return present[:place] + ("0" if present[place] == "1" else "1") + present[place + 1 :]


def items_to_talk_about(talk: RoundTalk) -> tuple[AreaItem, ...]:
    """The agenda, in the order in which it is talked through."""
    return to_talk_about(talk.run, talk.score, disputed.items(talk))


def every_item(talk: RoundTalk) -> tuple[AreaItem, ...]:
    """The agenda, and behind it whatever else can be agreed."""
    first = items_to_talk_about(talk)
    return (*first, *(one for one in talk.score.about_area if one not in first))


def unagreed(talk: RoundTalk) -> int:
    """How many items of the agenda have no agreed rating yet."""
    return sum(one.item.id not in talk.run.agreed for one in items_to_talk_about(talk))


def talk_through(talk: RoundTalk, room: str, item: Item | None = None, *, onward: bool = False) -> Shown:
    """The item named, the one behind it, or the first one of the agenda that is not agreed yet."""
    agenda = items_to_talk_about(talk)
    if item and onward:
        return following(talk, room, item.id)
    if item:
        return _item_card(talk, room, item.id)
    left = [one for one in agenda if one.item.id not in talk.run.agreed]
    if not agenda:
        return area.card(talk, talk.words("agreeing.nothing"))
    if not left:
        return area.card(talk, talk.words.count("agreeing.finished", len(agenda)))
    return _item_card(talk, room, left[0].item.id)


def later(talk: RoundTalk, room: str, item: Item) -> Shown:
    """Leave this item and go to the next on the agenda that is not agreed yet."""
    ids = [one.item.id for one in items_to_talk_about(talk)]
    place = ids.index(item.id) + 1 if item.id in ids else 0
    behind = [one for one in ids[place:] if one not in talk.run.agreed]
    if not behind:
        is_done = all(one in talk.run.agreed for one in ids)
        notice = talk.words.count("agreeing.finished", len(ids)) if is_done else talk.words("agreeing.paused")
        return area.card(talk, notice)
    return _item_card(talk, room, behind[0])


def _item_card(talk: RoundTalk, present: str, item_id: str, notice: str = "") -> Shown:
    words, run, one = talk.words, talk.run, talk.score.items[item_id]
    ids = [entry.item.id for entry in items_to_talk_about(talk)]
    place = (
        words("agreeing.place", number=ids.index(item_id) + 1, count=len(ids))
        if item_id in ids
        else words("agreeing.off_list")
    )
    challenge = run.challenges.get(item_id)
    lines = (
        ", ".join(said_by_teams(talk, item_id)),
        median_said(talk, one),
        *disputed.lines(talk, one.item),
        *of_item.notes(talk, item_id),
        *of_item.planned_before(talk, item_id),
        *((challenge_words(talk, challenge),) if challenge else ()),
        *of_item.agreed_then(talk, one.item),
        *of_item.agreed_so_far(talk, item_id),
        *of_item.levels(talk, one.item),
    )
    levels = (
        level_buttons(run.framework.scale, lambda place: SETTLE(run.round.id, present, item_id, place))
        if one.item.about == "area"
        else []
    )
    return Shown(
        again=TALK_THROUGH(run.round.id, present, item_id),
        notice=notice,
        head=place,
        heading=one.item.statement,
        lines=lines,
        buttons=with_levels(
            levels,
            *levels,
            (
                Button(key="l", label=words("agreeing.later"), press=LATER(run.round.id, present, item_id)),
                Button(key="f", label=words("agreeing.finish"), press=AREA(talk.office.area.id)),
            ),
            (_to_list(talk, present), back(words, _before(talk, present, ids, item_id))),
        ),
        stands=standing(views.kept(run.agreed.get(item_id))),
    )


def _before(talk: RoundTalk, room: str, ids: list[str], item: str) -> str:
    """The press of the item before this one on the agenda, before the first of who is there.

    Of an item that is on none it is the list's.
    """
    round_id = talk.run.round.id
    if item not in ids:
        return AGENDA(round_id, room)
    place = ids.index(item)
    return TALK_THROUGH(round_id, room, ids[place - 1]) if place else AGREE(round_id, room)


def _to_list(talk: RoundTalk, room: str) -> Button:
    """The way to the list of all that can be agreed."""
    return Button(key="i", label=talk.words("agreeing.list"), press=AGENDA(talk.run.round.id, room))


def settle(talk: RoundTalk, room: str, item: Item, level: int) -> Answer:
    """Agree on a level; where it differs from the median ask why first."""
    one = talk.score.items[item.id]
    if one.item.about != "area":
        return talk.turn(_item_card(talk, room, item.id, talk.words("agreeing.own")))
    agreed = talk.run.agreed.get(item.id)
    if views.is_unseen(talk, agreed):
        return talk.turn(_item_card(talk, room, item.id, changed(talk, views.last(talk, agreed))))
    if said := _said_before(talk, SETTLE(talk.run.round.id, room, item.id, level)):
        return because(replace(talk, text=said), room, item, level)
    if one.value(Series.SELF_RATED) == talk.framework.scale.values[level]:
        return _settled(talk, room, item, level, "")
    return talk.turn(_ask_why(talk, room, item, level))


def _said_before(talk: RoundTalk, settles: str) -> str:
    """What came with a level that was asked about, once its button is tapped or typed: it is the reason."""
    told = talk.view.conversation.told
    is_this = told is not None and told.asks and bool(told.buttons) and told.buttons[0][0].press == settles
    return told.besides if told and is_this else ""


def _ask_why(talk: RoundTalk, room: str, item: Item, given: int, notice: str = "") -> Shown:
    one, round_id = talk.score.items[item.id], talk.run.round.id
    return Shown(
        again=TALK_THROUGH(round_id, room, item.id),
        notice=notice,
        head=talk.words("agreeing.to", label=one.item.label, level=talk.framework.scale.numbers[given]),
        heading=talk.words("agreeing.why", who=who_reads_why(talk, item.id)),
        lines=(
            _is_needed(talk, one, given),
            *of_item.agreed_then(talk, item),
            *of_item.agreed_so_far(talk, item.id),
            ask(talk.words, "reason"),
        ),
        buttons=rows(back(talk.words, TALK_THROUGH(round_id, room, item.id))),
        awaiting=BECAUSE(round_id, room, item.id, given),
        stands=standing(views.kept(talk.run.agreed.get(item.id))),
    )


def _is_needed(talk: RoundTalk, one: AreaItem, given: int) -> str:
    """Whether a reason has to be given for a level, and why."""
    median = one.value(Series.SELF_RATED)
    if median is None:
        return talk.words("agreeing.why_no_median")
    is_it = median == talk.framework.scale.values[given]
    key = "agreeing.why_as_well" if is_it else "agreeing.why_needed"
    return talk.words(key, value=level_words(talk, median))


def why_refused(
    talk: RoundTalk, room: str, item: Item, level: int, *, notice: str, asked: bool = False
) -> Shown:
    """Ask for the reason again where one is refused; the level stays the one that it is for."""
    del asked
    return _ask_why(talk, room, item, level, notice)


def because(talk: RoundTalk, room: str, item: Item, level: int, *, asked: bool = False) -> Answer:
    """Agree, with the reason typed; `asked`: who typed it was asked before what it names.

    A level alone is no reason: it is the one to agree on.
    """
    if (given := level_alone(talk, talk.text)) is not None:
        return settle(talk, room, item, given)
    text, problem = reason_of(talk, level)
    agreed = talk.run.agreed.get(item.id)
    has_news, last = views.is_unseen(talk, agreed), views.last(talk, agreed)
    if problem:
        said = with_news(talk, problem, has_news=has_news, last=last)
        return talk.turn(_ask_why(talk, room, item, level, said))
    press = SETTLE(talk.run.round.id, room, item.id, level)

    def ask(named: str) -> Shown:
        return _ask_why(talk, room, item, level, with_news(talk, named, has_news=has_news, last=last))

    if not asked and (question := asked_of_names(talk, text, ask, press, who_reads(talk, item.id))):
        return question
    if has_news:
        asks = asked_to_replace(talk, text, last)
        return waiting(talk, _ask_why(talk, room, item, level, asks), press, text)
    return _settled(talk, room, item, level, text)


def _settled(talk: RoundTalk, room: str, item: Item, level: int, reason: str) -> Answer:
    agencies = talk.run.framework.agencies
    there = [agency.id for agency, digit in zip(agencies, room, strict=True) if digit == "1"]
    change = RatingAgreed(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        item=item.id,
        level=level,
        reason=reason,
        present=tuple(sorted(there)),
        by=talk.by,
        at=talk.event.at,
    )
    before = talk.run.agreed.get(item.id)
    view = before.dissent if before else ""
    stays = view and before and before.level == level
    changes = (change, views.dissent(talk, item, view)) if stays else (change,)
    after = talk.after(changes)
    gone = talk.words("agreeing.view_gone", view=view) if view and not stays else ""
    told = views.told_anew(talk, room, item, before, level) if before else ()
    return after.turn(agreed_card(after, room, item, gone), changes=changes, letters=told)


def agreed_card(talk: RoundTalk, room: str, item: Item, notice: str = "", *, asked: bool = False) -> Shown:
    """What was just agreed, with why, and what can follow; `asked`: the notice asks something else."""
    words, round_id = talk.words, talk.run.round.id
    agreed = talk.run.agreed[item.id]
    return Shown(
        again=TALK_THROUGH(talk.run.round.id, room, item.id),
        passing=True,
        notice=notice,
        head=item.label,
        heading=words("agreeing.agreed", level=talk.framework.scale.named(agreed.level)),
        lines=(
            *views.why(talk, agreed),
            *views.lines(talk, agreed),
            *(() if asked else (words("agreeing.action"),)),
        ),
        buttons=rows(
            Button(
                key="1",
                label=words("agreeing.make_action" if asked else "buttons.yes"),
                press=PLAN_OWNER(round_id, room, item.id),
            ),
            Button(key="2", label=words("agreeing.next"), press=LATER(round_id, room, item.id)),
            Button(key="3", label=words("agreeing.differs"), press=DIFFER(round_id, room, item.id)),
        ),
        stands=standing(views.kept(agreed)),
    )


def differ(talk: RoundTalk, room: str, item: Item, *, notice: str = "") -> Shown:
    """Ask how somebody sees it differently, with what is kept of that so far."""
    agreed = talk.run.agreed.get(item.id)
    again, awaiting = (form(talk.run.round.id, room, item.id) for form in (DIFFER, DISSENT))
    return ask_text(
        talk, room, item, ("agreeing.dissent", "view"), (again, awaiting), notice, *views.below(talk, agreed)
    )


def dissent(talk: RoundTalk, room: str, item: Item) -> Answer:
    """Keep a different view beside the agreed level, below what is kept there already."""
    text, problem = typed(talk, may_ask=True)
    agreed = talk.run.agreed.get(item.id)
    if problem or agreed is None:
        return talk.turn(differ(talk, room, item, notice=problem or talk.words("lost.button")))
    if views.is_there(agreed, text):
        return talk.turn(agreed_card(talk, room, item, talk.words("agreeing.view_is_there")))
    whole, too_long = views.whole(talk, agreed, text)
    if too_long:
        return talk.turn(differ(talk, room, item, notice=too_long))
    press, who = DIFFER(talk.run.round.id, room, item.id), who_reads(talk, item.id)
    question = asked_of_names(talk, text, lambda named: differ(talk, room, item, notice=named), press, who)
    if question:
        return question
    change = views.dissent(talk, item, whole)
    after = talk.after((change,))
    return after.turn(agreed_card(after, room, item, talk.words("agreeing.dissent_kept")), changes=(change,))


def following(talk: RoundTalk, room: str, item: str, notice: str = "") -> Shown:
    """The next item that is not agreed yet: behind this one, if need be one left for later, this one last."""
    ids = [one.item.id for one in items_to_talk_about(talk)]
    behind = ids.index(item) + 1 if item in ids else 0
    left = [one for one in (*ids[behind:], *ids[:behind]) if one not in talk.run.agreed]
    if left:
        return _item_card(talk, room, left[0], notice)
    finished = talk.words.count("agreeing.finished", len(ids))
    return area.card(talk, f"{notice} {finished}".strip())


_AGREE, _BOTH = Permission.AGREE, Part.RATINGS | Part.NOTES

VERBS: tuple[Verb, ...] = (
    show(AGREE, card, to=_AGREE, needs=Part.RATINGS),
    show(TALK_THROUGH, talk_through, to=_AGREE, needs=_BOTH),
    show(LATER, later, to=_AGREE, needs=_BOTH),
    do(SETTLE, settle, to=_AGREE, needs=_BOTH),
    take(BECAUSE, because, to=_AGREE, needs=_BOTH, typed=Typing.NOTE, refused=why_refused),
    show(DIFFER, differ, to=_AGREE, needs=_BOTH),
    take(DISSENT, dissent, to=_AGREE, needs=_BOTH, typed=Typing.NOTE),
)
