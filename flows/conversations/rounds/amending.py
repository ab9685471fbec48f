"""What a correction puts right of what was agreed: a rating, its reason or another view of it."""

from collections.abc import Iterable
from functools import partial

from flows.asking.levels import level_alone, reason_of
from flows.asking.lists import back, fitting, numbered, paged
from flows.asking.naming import asked_of_names
from flows.asking.seen import asked_to_replace, changed, standing, waiting, with_news
from flows.asking.text import ask, typed
from flows.board import Part, Run
from flows.cards import Shown, level_buttons, rows, with_levels
from flows.changes import AgreementWithdrawn, Change, RatingAgreed
from flows.conversations.results.challenged import who_reads
from flows.conversations.results.differing import about
from flows.conversations.results.words import median_said, said_by_teams
from flows.conversations.rounds import views
from flows.conversations.rounds.correcting import card, head, with_changes
from flows.framework import Domain, Item
from flows.permissions import Permission
from flows.presses.rounds import (
    AMEND,
    AMEND_BACK,
    AMEND_BECAUSE,
    AMEND_DISSENT,
    AMEND_DISSENT_OFF,
    AMEND_DISSENTED,
    AMEND_ITEM,
    AMEND_ITEMS,
    AMEND_TO,
)
from flows.replies import Button
from flows.rounds import Agreed
from flows.talk import Answer, RoundTalk
from flows.verbs import Typing, Verb, do, show, take


def amended_of(talk: RoundTalk) -> Run:
    """The round as the correction makes it; as it was released where none is under way."""
    return talk.office.amended or talk.run


def over(talk: RoundTalk) -> str:
    """Why nothing can be changed, "" while a correction is under way."""
    return "" if talk.office.amended else talk.words("correcting.over")


# agreed ratings


def items(talk: RoundTalk, domain: Domain | None = None, page: int = 0) -> Shown:
    """The domains, or the items of one that can be agreed on, with what is agreed."""
    words, round_id = talk.words, talk.run.round.id
    if problem := over(talk):
        return card(talk, problem)
    if domain is None:
        found = {item.id for item in _to_agree_on(talk, talk.framework.items.values())}
        with_some = [one for one in talk.framework.domains if any(item.id in found for item in one.items)]
        listed = numbered((one.title, AMEND_ITEMS(round_id, one.id)) for one in with_some)
    else:
        to_agree_on = _to_agree_on(talk, domain.items)
        listed = numbered((_label(talk, item), AMEND_ITEM(round_id, item.id)) for item in to_agree_on)
    page = fitting(page, len(listed))
    here = partial(AMEND_ITEMS, round_id, domain.id) if domain else partial(AMEND_ITEMS, round_id, None)
    return Shown(
        again=AMEND_ITEMS(round_id, domain.id if domain else None, page or None),
        head=head(talk),
        heading=words("correcting.which" if domain else "correcting.domain"),
        buttons=rows(
            *paged(words, listed, page, here),
            back(words, AMEND_ITEMS(round_id) if domain else AMEND(round_id)),
        ),
    )


def _to_agree_on(talk: RoundTalk, items: Iterable[Item]) -> list[Item]:
    """Those about the area that somebody who returned was asked, or that something is agreed on.

    As the meeting has it: what nobody was asked has no value that another could stand in for.
    """
    there = about(talk, amended_of(talk))
    known, agreed = there.score.items, there.run.agreed.keys() | talk.run.agreed.keys()
    return [one for one in items if one.about == "area" and (known[one.id].is_there or one.id in agreed)]


def _label(talk: RoundTalk, item: Item) -> str:
    agreed = amended_of(talk).agreed.get(item.id)
    if agreed is None:
        return item.label
    return talk.words("agreeing.agreed_line", label=item.label, level=_number(talk, agreed))


def _number(talk: RoundTalk, agreed: Agreed) -> str:
    return talk.framework.scale.numbers[agreed.level]


def item_card(talk: RoundTalk, item: Item, notice: str = "") -> Shown:
    """One item: what teams said, what is agreed and was as released, and each way to put it right."""
    words, round_id = talk.words, talk.run.round.id
    if problem := over(talk):
        return card(talk, problem)
    there = about(talk, amended_of(talk))
    agreed, was = there.run.agreed.get(item.id), talk.run.agreed.get(item.id)
    levels = level_buttons(talk.framework.scale, lambda place: AMEND_TO(round_id, item.id, place))
    if not _to_agree_on(talk, [item]):
        why = words("correcting.unasked" if item.about == "area" else "correcting.own")
        levels, notice = [], notice or why
    more = []
    if agreed:
        more.append(Button(key="w", label=words("correcting.reword"), press=levels[agreed.level].press))
        label = words("correcting.dissent" if agreed.dissent else "correcting.dissent_add")
        more.append(Button(key="o", label=label, press=AMEND_DISSENT(round_id, item.id)))
    if agreed and agreed.dissent:
        off = AMEND_DISSENT_OFF(round_id, item.id)
        more.append(Button(key="t", label=words("correcting.dissent_off"), press=off))
    if not _alike(agreed, was):
        more.append(Button(key="p", label=words("correcting.put_back"), press=AMEND_BACK(round_id, item.id)))
    return Shown(
        again=AMEND_ITEM(round_id, item.id),
        notice=notice,
        head=head(talk),
        heading=item.statement,
        lines=tuple(
            line
            for line in (
                ", ".join(said_by_teams(there, item.id)),
                median_said(there, there.score.items[item.id]),
                *_said(talk, agreed),
                "" if _alike(agreed, was) else _was(talk, was),
            )
            if line
        ),
        buttons=with_levels(
            levels,
            *levels,
            *more,
            back(words, AMEND_ITEMS(round_id, talk.framework.domain_of[item.id].id)),
        ),
        stands=standing(views.kept(agreed)),
    )


def _alike(one: Agreed | None, other: Agreed | None) -> bool:
    if one is None or other is None:
        return one is other
    return (one.level, one.reason, one.dissent) == (other.level, other.reason, other.dissent)


def _said(talk: RoundTalk, agreed: Agreed | None) -> tuple[str, ...]:
    if agreed is None:
        return (talk.words("correcting.item_none"),)
    key = "correcting.item_now" if agreed.reason else "correcting.item_bare"
    dissent = (talk.words("correcting.item_dissent", dissent=agreed.dissent),) if agreed.dissent else ()
    return (talk.words(key, level=_number(talk, agreed), reason=agreed.reason), *dissent)


def _was(talk: RoundTalk, was: Agreed | None) -> str:
    level = _number(talk, was) if was else talk.words("versions.nothing")
    return talk.words("correcting.item_was", level=level)


def to_level(talk: RoundTalk, item: Item, level: int, notice: str = "") -> Shown:
    """Ask why the level is right; the one that is agreed gets another reason."""
    words, round_id = talk.words, talk.run.round.id
    if problem := over(talk):
        return card(talk, problem)
    if not _to_agree_on(talk, [item]):
        return item_card(talk, item)
    agreed = amended_of(talk).agreed.get(item.id)
    return Shown(
        again=AMEND_TO(round_id, item.id, level),
        notice=notice,
        head=item.label,
        heading=words(
            "correcting.why_level",
            level=talk.framework.scale.numbers[level],
            who=who_reads(talk, item.id),
        ),
        lines=(*_said(talk, agreed), ask(words, "reason")),
        buttons=rows(back(words, AMEND_ITEM(round_id, item.id))),
        awaiting=AMEND_BECAUSE(round_id, item.id, level),
        stands=standing(views.kept(agreed)),
    )


def because(talk: RoundTalk, item: Item, level: int, *, asked: bool = False) -> Answer:
    """Agree on the level with the reason typed; what somebody else thinks of it stays.

    A level alone is no reason: it is the one to agree on.
    """
    if (given := level_alone(talk, talk.text)) is not None:
        return talk.turn(to_level(talk, item, given))
    text, problem = reason_of(talk, level)
    now = amended_of(talk).agreed.get(item.id)
    has_news, last = views.is_unseen(talk, now), views.last(talk, now)
    if problem or talk.office.amended is None or not _to_agree_on(talk, [item]):
        return talk.turn(to_level(talk, item, level, with_news(talk, problem, has_news=has_news, last=last)))
    press = AMEND_TO(talk.run.round.id, item.id, level)

    def ask(named: str) -> Shown:
        return to_level(talk, item, level, with_news(talk, named, has_news=has_news, last=last))

    if not asked and (question := asked_of_names(talk, text, ask, press, who_reads(talk, item.id))):
        return question
    if has_news:
        return waiting(talk, to_level(talk, item, level, asked_to_replace(talk, text, last)), press, text)
    return _amend(talk, item, _agreeing(talk, item, level, text, now))


def _agreeing(
    talk: RoundTalk, item: Item, level: int, reason: str, like: Agreed | None, *, is_back: bool = False
) -> tuple[Change, ...]:
    """The facts of an agreed rating, with who was in the room and the other view as in this one.

    `is_back`: it is this one again, as it was recorded then.
    """
    agreed = RatingAgreed(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        item=item.id,
        level=level,
        reason=reason,
        present=tuple(sorted(like.present)) if like else (),
        by=talk.by,
        at=talk.event.at,
        agreed_at=like.at if like and is_back else None,
        agreed_by=like.by if like and is_back else "",
    )
    return (agreed, views.dissent(talk, item, like.dissent)) if like and like.dissent else (agreed,)


def _amend(talk: RoundTalk, item: Item, changes: tuple[Change, ...], said: str = "") -> Answer:
    after = with_changes(talk, *changes)
    notice = said or talk.words("correcting.kept")
    return after.turn(item_card(after, item, notice), changes=changes)


def differ(talk: RoundTalk, item: Item, notice: str = "") -> Shown:
    """Ask for the other view of what is agreed, in place of what was kept."""
    words, round_id = talk.words, talk.run.round.id
    agreed = amended_of(talk).agreed.get(item.id)
    if talk.office.amended is None or agreed is None:
        return item_card(talk, item)
    return Shown(
        again=AMEND_DISSENT(round_id, item.id),
        notice=notice,
        head=item.label,
        heading=words("correcting.ask_dissent", who=who_reads(talk, item.id)),
        lines=(*_said(talk, agreed), ask(words, "view")),
        buttons=rows(back(words, AMEND_ITEM(round_id, item.id))),
        awaiting=AMEND_DISSENTED(round_id, item.id),
        stands=standing(views.kept(agreed)),
    )


def differed(talk: RoundTalk, item: Item) -> Answer:
    """Keep the other view in these words: those before may be what has to be put right."""
    text, problem = typed(talk, may_ask=True)
    agreed = amended_of(talk).agreed.get(item.id)
    if problem or talk.office.amended is None or agreed is None:
        return talk.turn(differ(talk, item, problem))
    press, has_news = AMEND_DISSENT(talk.run.round.id, item.id), views.is_unseen(talk, agreed)

    def ask(named: str) -> Shown:
        return differ(talk, item, with_news(talk, named, has_news=has_news))

    if question := asked_of_names(talk, text, ask, press, who_reads(talk, item.id)):
        return question
    if has_news:
        return waiting(talk, differ(talk, item, asked_to_replace(talk, text)), press, text)
    return _amend(talk, item, (views.dissent(talk, item, text),))


def undiffered(talk: RoundTalk, item: Item) -> Answer:
    """Let nobody read another view of it once the corrected round is released."""
    agreed = amended_of(talk).agreed.get(item.id)
    if talk.office.amended is None or agreed is None or not agreed.dissent:
        return talk.turn(item_card(talk, item))
    if views.is_unseen(talk, agreed):
        return talk.turn(item_card(talk, item, changed(talk, views.last(talk, agreed))))
    return _amend(talk, item, (views.dissent(talk, item, ""),), talk.words("correcting.dissent_is_off"))


def put_back(talk: RoundTalk, item: Item) -> Answer:
    """Let what was released of an item be right after all."""
    was, now = talk.run.agreed.get(item.id), amended_of(talk).agreed.get(item.id)
    if talk.office.amended is None or _alike(was, now):
        return talk.turn(item_card(talk, item))
    if views.is_unseen(talk, now):
        return talk.turn(item_card(talk, item, changed(talk, views.last(talk, now))))
    return _amend(talk, item, _as_released(talk, item, was), talk.words("correcting.is_back"))


def _as_released(talk: RoundTalk, item: Item, was: Agreed | None) -> tuple[Change, ...]:
    """The facts that make what is agreed on an item what it was when the round was released."""
    if was:
        return _agreeing(talk, item, was.level, was.reason, was, is_back=True)
    withdrawn = AgreementWithdrawn(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        item=item.id,
        by=talk.by,
        at=talk.event.at,
    )
    return (withdrawn,)


def all_as_released(talk: RoundTalk) -> tuple[Change, ...]:
    """The same of every item on which something was agreed since, in the framework's order."""
    then, now = talk.run.agreed, amended_of(talk).agreed
    return tuple(
        change
        for item in talk.framework.items.values()
        if then.get(item.id) != now.get(item.id)
        for change in _as_released(talk, item, then.get(item.id))
    )


_CORRECT, _READ = Permission.CORRECT, Part.RATINGS | Part.VERSIONS

VERBS: tuple[Verb, ...] = (
    show(AMEND_ITEMS, items, to=_CORRECT, needs=_READ),
    show(AMEND_ITEM, item_card, to=_CORRECT, needs=_READ),
    show(AMEND_TO, to_level, to=_CORRECT, needs=_READ),
    take(AMEND_BECAUSE, because, to=_CORRECT, needs=_READ, typed=Typing.NOTE),
    show(AMEND_DISSENT, differ, to=_CORRECT, needs=_READ),
    take(AMEND_DISSENTED, differed, to=_CORRECT, needs=_READ, typed=Typing.NOTE),
    do(AMEND_DISSENT_OFF, undiffered, to=_CORRECT, needs=_READ),
    do(AMEND_BACK, put_back, to=_CORRECT, needs=_READ),
)
