"""Agreeing: the most mixed items talked through, one card each, with both values kept."""

from datetime import date

from flows.changes import ActionDated, DissentKept, RatingAgreed
from flows.conversations import actions, area
from flows.conversations.days import day_given, digits, in_words, unfit_day
from flows.conversations.note import typed
from flows.conversations.outcome_words import challenge_words, level, said_by_teams
from flows.conversations.pages import number_of, paged
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.scoring import AreaItem, Series, to_talk_about
from flows.talk import Shown, Talk, pairs, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Part, Turn

NOBODY = "x"
"""Stands in a press for the partnership as a whole as the owner of an action."""


def card(talk: Talk, notice: str = "") -> Shown:
    """Ask who is in the room, by agency."""
    agencies = talk.run.framework.agencies
    present = talk.argument(1) or _last_room(talk)
    round_id = talk.run.round.id
    toggles = [
        Button(
            key=str(n),
            label=("✓ " if present[n - 1] == "1" else "") + agency.name,
            press=press("agree", round_id, _toggled(present, n - 1)),
        )
        for n, agency in enumerate(agencies, 1)
    ]
    return Shown(
        again=press("agree", round_id, present),
        notice=notice,
        head=talk.words("agree.head", area=talk.office.area.name),
        heading=talk.words("agree.room"),
        buttons=rows(
            *pairs(toggles),
            Button(key="c", label=talk.words("agree.begin"), press=press("talk", round_id, present)),
            Button(key="b", label=talk.words("back"), press=press("area", talk.office.area.id)),
        ),
    )


def _last_room(talk: Talk) -> str:
    """Who was there when the last rating was agreed, a digit for each agency."""
    settled = sorted(talk.run.agreed.values(), key=lambda one: one.at)
    there = settled[-1].present if settled else ()
    return "".join("1" if agency.id in there else "0" for agency in talk.run.framework.agencies)


def _toggled(present: str, place: int) -> str:
    return present[:place] + ("0" if present[place] == "1" else "1") + present[place + 1 :]


def _agenda(talk: Talk) -> tuple[AreaItem, ...]:
    return to_talk_about(talk.run, talk.score)


def talk_through(talk: Talk) -> Shown:
    """The item named, the one behind it, or the first one of the agenda that is not agreed yet."""
    agenda = _agenda(talk)
    named = talk.argument(2)
    if named and talk.argument(3):
        return _following(talk, named)
    if named:
        return _item_card(talk, named)
    left = [one for one in agenda if one.item.id not in talk.run.agreed]
    if not left:
        return area.card(talk, talk.words.count("agree.finished", len(agenda)))
    return _item_card(talk, left[0].item.id)


def later(talk: Talk) -> Shown:
    """Leave this item and go to the next on the agenda that is not agreed yet."""
    ids = [one.item.id for one in _agenda(talk)]
    item = talk.press.args[2]
    place = ids.index(item) + 1 if item in ids else 0
    behind = [one for one in ids[place:] if one not in talk.run.agreed]
    if not behind:
        is_done = all(one in talk.run.agreed for one in ids)
        notice = talk.words.count("agree.finished", len(ids)) if is_done else talk.words("agree.paused")
        return area.card(talk, notice)
    return _item_card(talk, behind[0])


def _item_card(talk: Talk, item_id: str, notice: str = "") -> Shown:
    words, run, present = talk.words, talk.run, talk.press.args[1]
    one = talk.score.items[item_id]
    ids = [entry.item.id for entry in _agenda(talk)]
    number = ids.index(item_id) + 1 if item_id in ids else len(ids)
    lines = [
        ", ".join(said_by_teams(talk, item_id)),
        words("agree.median", value=level(one.value(Series.SELF_RATED))),
    ]
    lines += _notes(talk, item_id)
    challenge = run.challenges.get(item_id)
    if challenge:
        lines.append(challenge_words(talk, challenge))
    agreed = run.agreed.get(item_id)
    if agreed:
        lines.append(words("agree.now", level=agreed.level))
    levels = [
        Button(
            key=str(known.value),
            label=known.label,
            press=press("settle", run.round.id, present, item_id, known.value),
        )
        for known in run.framework.levels
    ]
    return Shown(
        again=press("talk", run.round.id, present, item_id),
        notice=notice,
        head=words("agree.place", number=number, count=len(ids)),
        heading=one.item.statement,
        lines=tuple(lines),
        buttons=rows(
            *(levels if one.item.about == "area" else ()),
            (
                Button(
                    key="l", label=words("agree.later"), press=press("later", run.round.id, present, item_id)
                ),
                Button(key="f", label=words("agree.finish"), press=press("area", talk.office.area.id)),
            ),
        ),
    )


def _notes(talk: Talk, item: str) -> list[str]:
    found = []
    for one in talk.run.returns:
        answer = one.sheet.answers.get(item)
        if one.sheet.submitted and answer and answer.note:
            found.append(talk.words("agree.note", team=one.team.name, note=answer.note))
    return found


def settle(talk: Talk) -> Turn:
    """Agree on a level; where it differs from the median ask why first."""
    _, present, item, given = talk.press.args
    one = talk.score.items[item]
    if one.item.about != "area":
        return talk.turn(_item_card(talk, item, talk.words("agree.own")))
    if one.value(Series.SELF_RATED) == int(given):
        return _settled(talk, "")
    return talk.turn(_ask_why(talk, present, item, given))


def _ask_why(talk: Talk, present: str, item: str, given: str, notice: str = "") -> Shown:
    one = talk.score.items[item]
    round_id = talk.run.round.id
    value = level(one.value(Series.SELF_RATED))
    return Shown(
        again=press("talk", round_id, present, item),
        notice=notice,
        head=talk.words("agree.to", label=one.item.label, level=given),
        heading=talk.words("agree.why"),
        lines=(talk.words("agree.why_needed", value=value), talk.words("note.ask")),
        buttons=rows(Button(key="b", label=talk.words("back"), press=press("talk", round_id, present, item))),
        awaiting=press("because", round_id, present, item, given),
    )


def because(talk: Talk) -> Turn:
    """Agree, with the reason typed."""
    _, present, item, given = talk.press.args
    text, problem = typed(talk)
    return talk.turn(_ask_why(talk, present, item, given, problem)) if problem else _settled(talk, text)


def _settled(talk: Talk, reason: str) -> Turn:
    _, present, item, given = talk.press.args
    agencies = talk.run.framework.agencies
    there = [agency.id for agency, digit in zip(agencies, present, strict=True) if digit == "1"]
    change = RatingAgreed(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        item=item,
        level=int(given),
        reason=reason,
        present=tuple(sorted(there)),
        by=talk.by(),
        at=talk.event.at,
    )
    after = talk.after((change,))
    return after.turn(_agreed_card(after, present, item), changes=(change,))


def _agreed_card(talk: Talk, present: str, item: str, notice: str = "") -> Shown:
    words, round_id = talk.words, talk.run.round.id
    agreed = talk.run.agreed[item]
    label = talk.run.framework.levels[agreed.level].label
    return Shown(
        again=press("talk", round_id, present, item),
        notice=notice,
        head=talk.run.framework.items[item].label,
        heading=words("agree.agreed", level=agreed.level, label=label),
        lines=(words("agree.action"),),
        buttons=rows(
            Button(key="1", label=words("yes"), press=press("owner", round_id, present, item)),
            Button(key="2", label=words("agree.next"), press=press("later", round_id, present, item)),
            Button(key="3", label=words("agree.differs"), press=press("differ", round_id, present, item)),
        ),
    )


def differ(talk: Talk, notice: str = "") -> Shown:
    """Ask how somebody sees it differently."""
    return _ask_text(talk, "agree.dissent", "dissent", notice)


def _ask_text(talk: Talk, heading: str, awaiting: str, notice: str, *also: str) -> Shown:
    _, present, item, *_ = talk.press.args
    round_id, known = talk.run.round.id, talk.run.framework.items[item]
    lines = (known.good,) if also else ()
    return Shown(
        again=press("talk", round_id, present, item),
        notice=notice,
        head=known.label,
        heading=talk.words(heading),
        lines=(*(talk.words("why.good", good=line) for line in lines), talk.words("note.ask")),
        buttons=rows(Button(key="b", label=talk.words("back"), press=press("talk", round_id, present, item))),
        awaiting=press(awaiting, round_id, present, item, *also),
    )


def dissent(talk: Talk) -> Turn:
    """Keep a different view beside the agreed level."""
    _, present, item = talk.press.args
    text, problem = typed(talk)
    if problem or item not in talk.run.agreed:
        return talk.turn(differ(talk, problem or talk.words("lost.button")))
    change = DissentKept(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        item=item,
        text=text,
        by=talk.by(),
        at=talk.event.at,
    )
    after = talk.after((change,))
    shown = _agreed_card(after, present, item, talk.words("agree.dissent_kept"))
    return after.turn(shown, changes=(change,))


def owner(talk: Talk) -> Shown:
    """Ask which team owns the action."""
    _, present, item, *_ = talk.press.args
    round_id = talk.run.round.id
    buttons = [
        Button(key=str(n), label=team.name, press=press("plan", round_id, present, item, team.id))
        for n, team in enumerate(talk.office.teams, 1)
    ]
    whole = Button(
        key="p", label=talk.words("agree.partnership"), press=press("plan", round_id, present, item, NOBODY)
    )
    page = number_of(talk, "owner", 3, len(buttons))
    where = (round_id, present, item)
    return Shown(
        again=press("owner", *where, page) if page else press("owner", *where),
        head=talk.run.framework.items[item].label,
        heading=talk.words("agree.owner"),
        buttons=rows(
            *paged(talk, buttons, page, "owner", *where),
            whole,
            Button(key="b", label=talk.words("back"), press=press("talk", round_id, present, item)),
        ),
    )


def plan(talk: Talk, notice: str = "") -> Shown:
    """Ask what shall be done."""
    return _ask_text(talk, "agree.what", "planned", notice, talk.press.args[3])


def planned(talk: Talk) -> Turn:
    """Keep the action."""
    _, _, item, team = talk.press.args
    text, problem = typed(talk)
    if problem:
        return talk.turn(plan(talk, problem))
    change = actions.born(talk, item, text, team)
    after = talk.after((change,))
    return after.turn(_ask_due(after, change.action, talk.words("agree.action_kept")), changes=(change,))


def _ask_due(talk: Talk, action: str, notice: str = "") -> Shown:
    one = next(known for known in talk.office.actions if known.id == action)
    where = (talk.run.round.id, talk.press.args[1], action)
    ways = actions.Ways(
        again=press("planday", *where),
        at=lambda day: press("planby", *where, digits(day)),
        typed=press("plantyped", *where),
        out=Button(
            key="n", label=talk.words("actions.no_date"), press=press("talk", *where[:2], one.item, "n")
        ),
    )
    return actions.ask_due(talk, one, ways, notice)


def plan_day(talk: Talk, notice: str = "") -> Shown:
    """Ask when the action is due."""
    return _ask_due(talk, talk.press.args[2], notice)


def plan_typed(talk: Talk) -> Turn:
    """Echo the date typed."""
    day, problem = day_given(talk, actions.latest(talk))
    if day is None:
        return talk.turn(plan_day(talk, problem))
    where = talk.press.args[:3]
    yes, no = press("planby", *where, digits(day)), press("planday", *where)
    return talk.turn(actions.confirm_due(talk, day, yes=yes, no=no))


def plan_by(talk: Talk) -> Turn:
    """Keep the date, and go on with the next item."""
    action, day = talk.press.args[2], date.fromisoformat(talk.press.args[3])
    problem = unfit_day(talk, day, actions.latest(talk))
    if problem:
        return talk.turn(plan_day(talk, problem))
    change = ActionDated(chain=talk.office.area.id, action=action, due=day, by=talk.by())
    after = talk.after((change,))
    item = next(one.item for one in talk.office.actions if one.id == action)
    notice = talk.words("agree.action_due", date=in_words(talk, day))
    return after.turn(_following(after, item, notice), changes=(change,))


def _following(talk: Talk, item: str, notice: str = "") -> Shown:
    """What follows an action: the next item that is not agreed yet, if need be one left for later."""
    ids = [one.item.id for one in _agenda(talk)]
    here = ids.index(item) if item in ids else 0
    left = [one for one in (*ids[here:], *ids[:here]) if one not in talk.run.agreed]
    return _item_card(talk, left[0], notice) if left else area.card(talk, notice)


_AGREE, _BOTH = Permission.AGREE, Part.RATINGS | Part.NOTES

VERBS: dict[str, Verb] = {
    "agree": show(card, "round", "present?", to=_AGREE, needs=Part.RATINGS),
    "talk": show(talk_through, "round", "present", "item?", "next?", to=_AGREE, needs=_BOTH),
    "later": show(later, "round", "present", "item", to=_AGREE, needs=_BOTH),
    "settle": do(settle, "round", "present", "item", "level", to=_AGREE, needs=_BOTH),
    "because": do(because, "round", "present", "item", "level", to=_AGREE, needs=_BOTH, typed=Typing.NOTE),
    "differ": show(differ, "round", "present", "item", to=_AGREE, needs=_BOTH),
    "dissent": do(dissent, "round", "present", "item", to=_AGREE, needs=_BOTH, typed=Typing.NOTE),
    "owner": show(owner, "round", "present", "item", "number?", to=_AGREE, needs=_BOTH),
    "plan": show(plan, "round", "present", "item", "owner", to=_AGREE, needs=_BOTH),
    "planday": show(plan_day, "round", "present", "action", to=_AGREE, needs=_BOTH),
    "plantyped": do(plan_typed, "round", "present", "action", to=_AGREE, needs=_BOTH, typed=Typing.DATE),
    "planby": do(plan_by, "round", "present", "action", "day", to=_AGREE, needs=_BOTH),
    "planned": do(planned, "round", "present", "item", "owner", to=_AGREE, needs=_BOTH, typed=Typing.NOTE),
}
