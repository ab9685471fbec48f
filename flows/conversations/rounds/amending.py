"""What a correction puts right: an agreed rating, its reason or another view of it, or a team's return."""

from collections.abc import Iterable
from functools import partial

from flows.asking import letters
from flows.asking.crowds import MANY, by_agency
from flows.asking.lists import back, fitting, numbered, paged
from flows.asking.text import typed
from flows.cards import Shown, level_buttons, rows, with_levels
from flows.changes import AgreementWithdrawn, Change, DissentKept, LateReturnAllowed, RatingAgreed
from flows.conversations.partnership import area
from flows.conversations.results.differing import about
from flows.conversations.results.words import level as level_words
from flows.conversations.results.words import said_by_teams
from flows.conversations.rounds.correcting import card, head, with_changes
from flows.framework import Agency, Domain, Item
from flows.people import Role
from flows.permissions import Permission
from flows.presses import (
    AMEND,
    AMEND_BACK,
    AMEND_BECAUSE,
    AMEND_DISSENT,
    AMEND_DISSENTED,
    AMEND_ITEM,
    AMEND_ITEMS,
    AMEND_LATE,
    AMEND_LATE_OF,
    AMEND_LET_IN,
    AMEND_TEAM,
    AMEND_TO,
    GO_ON,
    MENU,
)
from flows.replies import Button
from flows.rounds import LATE_REASONS, Agreed
from flows.scoring import Series
from flows.talk import Answer, RoundTalk
from flows.verbs import Typing, Verb, do, show, take
from flows.view import Part, Return, Run
from flows.wording import phrase


def _amended(talk: RoundTalk) -> Run:
    """The round as the correction makes it; as it was released where none is under way."""
    return talk.office.amended or talk.run


def _over(talk: RoundTalk) -> str:
    """Why nothing can be changed, "" while a correction is under way."""
    return "" if talk.office.amended else talk.words("correcting.over")


# agreed ratings


def items(talk: RoundTalk, domain: Domain | None = None, page: int = 0) -> Shown:
    """The domains, or the items of one that can be agreed on, with what is agreed."""
    words, round_id = talk.words, talk.run.round.id
    if problem := _over(talk):
        return card(talk, problem)
    if domain is None:
        with_some = [one for one in talk.framework.domains if any(item.about == "area" for item in one.items)]
        listed = numbered((one.title, AMEND_ITEMS(round_id, one.id)) for one in with_some)
    else:
        about_area = [item for item in domain.items if item.about == "area"]
        listed = numbered((_label(talk, item), AMEND_ITEM(round_id, item.id)) for item in about_area)
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


def _label(talk: RoundTalk, item: Item) -> str:
    agreed = _amended(talk).agreed.get(item.id)
    if agreed is None:
        return item.label
    return talk.words("agreeing.agreed_line", label=item.label, level=_number(talk, agreed))


def _number(talk: RoundTalk, agreed: Agreed) -> str:
    return talk.framework.scale.numbers[agreed.level]


def item_card(talk: RoundTalk, item: Item, notice: str = "") -> Shown:
    """One item: what teams said, what is agreed and was as released, and each way to put it right."""
    words, round_id = talk.words, talk.run.round.id
    if problem := _over(talk):
        return card(talk, problem)
    there = about(talk, _amended(talk))
    agreed, was = there.run.agreed.get(item.id), talk.run.agreed.get(item.id)
    levels = level_buttons(talk.framework.scale, lambda place: AMEND_TO(round_id, item.id, place))
    if item.about != "area":
        levels, notice = [], notice or words("correcting.own")
    more = []
    if agreed:
        more.append(Button(key="w", label=words("correcting.reword"), press=levels[agreed.level].press))
        more.append(
            Button(key="o", label=words("correcting.dissent"), press=AMEND_DISSENT(round_id, item.id))
        )
    if not _alike(agreed, was):
        more.append(Button(key="p", label=words("correcting.put_back"), press=AMEND_BACK(round_id, item.id)))
    value = level_words(there, there.score.items[item.id].value(Series.SELF_RATED))
    return Shown(
        again=AMEND_ITEM(round_id, item.id),
        notice=notice,
        head=head(talk),
        heading=item.statement,
        lines=tuple(
            line
            for line in (
                ", ".join(said_by_teams(there, item.id)),
                words("agreeing.median", value=value),
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
    if problem := _over(talk):
        return card(talk, problem)
    if item.about != "area":
        return item_card(talk, item)
    return Shown(
        again=AMEND_ITEM(round_id, item.id),
        notice=notice,
        head=item.label,
        heading=words("correcting.why_level", level=talk.framework.scale.numbers[level]),
        lines=(*_said(talk, _amended(talk).agreed.get(item.id)), words("writing.ask")),
        buttons=rows(back(words, AMEND_ITEM(round_id, item.id))),
        awaiting=AMEND_BECAUSE(round_id, item.id, level),
    )


def because(talk: RoundTalk, item: Item, level: int) -> Answer:
    """Agree on the level with the reason typed; what somebody else thinks of it stays."""
    text, problem = typed(talk)
    if problem or talk.office.amended is None or item.about != "area":
        return talk.turn(to_level(talk, item, level, problem))
    now = talk.office.amended.agreed.get(item.id)
    return _amend(talk, item, _agreeing(talk, item, level, text, now))


def _agreeing(
    talk: RoundTalk, item: Item, level: int, reason: str, like: Agreed | None
) -> tuple[Change, ...]:
    """The facts of an agreed rating, with who was in the room and the other view as in this one."""
    agreed = RatingAgreed(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        item=item.id,
        level=level,
        reason=reason,
        present=tuple(sorted(like.present)) if like else (),
        by=talk.by,
        at=talk.event.at,
    )
    return (agreed, *(_dissent(talk, item, like.dissent) if like and like.dissent else ()))


def _dissent(talk: RoundTalk, item: Item, text: str) -> tuple[Change, ...]:
    return (
        DissentKept(
            chain=talk.office.area.id,
            round=talk.run.round.id,
            item=item.id,
            text=text,
            by=talk.by,
            at=talk.event.at,
        ),
    )


def _amend(talk: RoundTalk, item: Item, changes: tuple[Change, ...], said: str = "") -> Answer:
    after = with_changes(talk, *changes)
    notice = said or talk.words("correcting.kept")
    return after.turn(item_card(after, item, notice), changes=changes)


def differ(talk: RoundTalk, item: Item, notice: str = "") -> Shown:
    """Ask for the other view of what is agreed."""
    words, round_id = talk.words, talk.run.round.id
    agreed = _amended(talk).agreed.get(item.id)
    if talk.office.amended is None or agreed is None:
        return item_card(talk, item)
    return Shown(
        again=AMEND_ITEM(round_id, item.id),
        notice=notice,
        head=item.label,
        heading=words("correcting.ask_dissent"),
        lines=(*_said(talk, agreed), words("writing.ask")),
        buttons=rows(back(words, AMEND_ITEM(round_id, item.id))),
        awaiting=AMEND_DISSENTED(round_id, item.id),
    )


def differed(talk: RoundTalk, item: Item) -> Answer:
    """Keep the other view."""
    text, problem = typed(talk)
    if problem or talk.office.amended is None or item.id not in talk.office.amended.agreed:
        return talk.turn(differ(talk, item, problem))
    return _amend(talk, item, _dissent(talk, item, text))


def put_back(talk: RoundTalk, item: Item) -> Answer:
    """Let what was released of an item be right after all."""
    was, now = talk.run.agreed.get(item.id), _amended(talk).agreed.get(item.id)
    if talk.office.amended is None or _alike(was, now):
        return talk.turn(item_card(talk, item))
    withdrawn = AgreementWithdrawn(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        item=item.id,
        by=talk.by,
        at=talk.event.at,
    )
    changes = _agreeing(talk, item, was.level, was.reason, was) if was else (withdrawn,)
    return _amend(talk, item, changes, talk.words("correcting.is_back"))


# the returns of teams


def returns(talk: RoundTalk, page: int = 0, notice: str = "") -> Shown:
    """Whose return is let in: those that are not in what was released first."""
    words, round_id = talk.words, talk.run.round.id
    if problem := _over(talk):
        return card(talk, problem)
    listed = _in_order(talk)
    many = len(listed) > MANY
    agencies = (one.team.agency for one in listed)
    buttons = numbered(
        by_agency(talk, agencies, partial(AMEND_LATE_OF, round_id)) if many else _those(talk, listed)
    )
    page = fitting(page, len(buttons))
    return Shown(
        again=AMEND_LATE(round_id, page or None),
        notice=notice,
        head=head(talk),
        heading=words("correcting.whose"),
        lines=(words("correcting.whose_means"),),
        buttons=rows(
            *paged(words, buttons, page, partial(AMEND_LATE, round_id)), back(words, AMEND(round_id))
        ),
    )


def returns_of(talk: RoundTalk, agency: Agency, page: int = 0) -> Shown:
    """The same of the teams of one agency."""
    words, round_id = talk.words, talk.run.round.id
    if problem := _over(talk):
        return card(talk, problem)
    found = [one for one in _in_order(talk) if one.team.agency == agency.id]
    buttons, at = numbered(_those(talk, found)), partial(AMEND_LATE_OF, round_id, agency.id)
    page = fitting(page, len(buttons))
    return Shown(
        again=at(page or None),
        head=head(talk),
        heading=words("correcting.whose"),
        lines=(words("correcting.whose_means"),),
        buttons=rows(*paged(words, buttons, page, at), back(words, AMEND_LATE(round_id))),
    )


def _in_order(talk: RoundTalk) -> list[Return]:
    """The returns, those that did not come in first."""
    return sorted(about(talk, _amended(talk)).run.returns, key=lambda one: one.sheet.submitted is not None)


def _those(talk: RoundTalk, listed: Iterable[Return]) -> list[tuple[str, str]]:
    there = about(talk, _amended(talk))
    return [
        (
            talk.words("area.team_line", team=one.team.name, state=_state(there, one)),
            AMEND_TEAM(talk.run.round.id, one.sheet.id),
        )
        for one in listed
    ]


def _state(there: RoundTalk, one: Return) -> str:
    if one.sheet.late:
        return there.words("late.open", answered=one.answered, asked=len(there.run.asked(one)))
    return area.standing_words(there, one)


def _live(talk: RoundTalk, returned: Return) -> Return:
    """The return as it is in the correction."""
    found = (one for one in _amended(talk).returns if one.sheet.id == returned.sheet.id)
    return next(found, returned)


def return_card(talk: RoundTalk, returned: Return) -> Shown:
    """Ask why it is let in, unless it has been."""
    words, sheet = talk.words, returned.sheet.id
    if problem := _over(talk):
        return card(talk, problem)
    if _live(talk, returned).sheet.late:
        return returns(talk, notice=words("late.already", team=returned.team.name))
    buttons = numbered(
        (words(f"late.{reason}"), AMEND_LET_IN(talk.run.round.id, sheet, reason)) for reason in LATE_REASONS
    )
    return Shown(
        again=AMEND_TEAM(talk.run.round.id, sheet),
        head=head(talk),
        heading=words("late.why", team=returned.team.name),
        buttons=rows(*buttons, back(words, AMEND_LATE(talk.run.round.id))),
    )


def let_in(talk: RoundTalk, returned: Return, reason: str) -> Answer:
    """Let one team's return in until the corrected round is released; the team is told."""
    live, sheet = _live(talk, returned), returned.sheet.id
    if talk.office.amended is None or live.sheet.late:
        return talk.turn(return_card(talk, returned))
    change = LateReturnAllowed(
        chain=sheet,
        area=talk.office.area.id,
        sheet=sheet,
        reason=reason,
        by=talk.by,
        at=talk.event.at,
    )
    after = with_changes(talk, change)
    told = letters.to_people(
        talk,
        letters.people_of(talk, Role.MEMBER, teams={returned.team.id}),
        letters.News(
            line=phrase("letter.let_in_again"),
            label="tasks.continue",
            press=(MENU if live.sheet.submitted else GO_ON)(sheet),
        ),
    )
    notice = talk.words("correcting.let_in", team=returned.team.name)
    return after.turn(card(after, notice), changes=(change,), letters=told)


_CORRECT, _READ = Permission.CORRECT, Part.RATINGS | Part.VERSIONS

VERBS: tuple[Verb, ...] = (
    show(AMEND_ITEMS, items, to=_CORRECT, needs=_READ),
    show(AMEND_ITEM, item_card, to=_CORRECT, needs=_READ),
    show(AMEND_TO, to_level, to=_CORRECT, needs=_READ),
    take(AMEND_BECAUSE, because, to=_CORRECT, needs=_READ, typed=Typing.NOTE),
    show(AMEND_DISSENT, differ, to=_CORRECT, needs=_READ),
    take(AMEND_DISSENTED, differed, to=_CORRECT, needs=_READ, typed=Typing.NOTE),
    do(AMEND_BACK, put_back, to=_CORRECT, needs=_READ),
    show(AMEND_LATE, returns, to=_CORRECT, needs=_READ),
    show(AMEND_LATE_OF, returns_of, to=_CORRECT, needs=_READ),
    show(AMEND_TEAM, return_card, to=_CORRECT, needs=_READ),
    do(AMEND_LET_IN, let_in, to=_CORRECT, needs=_READ),
)
