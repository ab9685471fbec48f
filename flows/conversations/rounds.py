"""A round from opening to release."""

from dataclasses import replace
from datetime import date, timedelta

from flows.changes import LateReturnAllowed, RoundExtended, RoundOpened, SheetStarted
from flows.conversations import area, outcome
from flows.events import Typed, new_id
from flows.framework import Framework
from flows.people import Role, Team
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.rounds import LATE_REASONS, RoundState
from flows.scoring import AreaScore, progress_items, score_area
from flows.talk import Shown, Talk, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Letter, Part, Run, Turn

WEEKS = (2, 4, 6)
"""Weeks until answers close, as offered on buttons."""

LONGEST = timedelta(days=366)
"""How far ahead answers may close."""


def _back(talk: Talk) -> Button:
    return Button(key="b", label=talk.words("back"), press=press("area", talk.office.area.id))


def _day(day: date) -> str:
    return day.strftime("%Y%m%d")


def _in_words(talk: Talk, day: date) -> str:
    return talk.words("round.weekday", weekday=talk.words(f"weekday.{day.weekday()}"), date=talk.date(day))


# opening


def opening(talk: Talk, notice: str = "") -> Shown:
    """Ask when answers close; say what each agency is asked. "y" opens a progress round."""
    words, board = talk.words, talk.office
    if not board.teams:
        return area.card(talk, words("opening.no_teams"))
    tail = (talk.argument(1),) if talk.argument(1) else ()
    buttons = [_weeks_button(talk, n, weeks, tail) for n, weeks in enumerate(WEEKS, 1)]
    again = press("opening", board.area.id, *tail)
    switch = Button(key="p", label=words("opening.progress"), press=press("opening", board.area.id, "y"))
    if tail:
        switch = Button(key="p", label=words("opening.full"), press=press("opening", board.area.id))
    return Shown(
        again=again,
        notice=notice,
        head=board.area.name,
        heading=words("opening.heading_progress" if tail else "opening.heading"),
        lines=(*_asked_lines(talk), words("opening.type")),
        buttons=rows(*buttons, (switch,) if _last(talk) else (), _back(talk)),
        awaiting=press("dated", board.area.id, *tail),
    )


def _weeks_button(talk: Talk, number: int, weeks: int, tail: tuple[str, ...]) -> Button:
    day = talk.today + timedelta(weeks=weeks)
    label = talk.words("opening.weeks", weeks=weeks, date=_in_words(talk, day))
    return Button(key=str(number), label=label, press=press("begin", talk.office.area.id, _day(day), *tail))


def _asked_lines(talk: Talk) -> tuple[str, ...]:
    """How many questions each team gets."""
    words, framework = talk.words, talk.view.framework
    if talk.argument(1):
        return (words("opening.progress_means"),)
    counts = [
        words(
            "opening.asked",
            team=team.name,
            questions=words.count("questions", len(framework.asked(team.agency, team.functions))),
        )
        for team in talk.office.teams
    ]
    return ("; ".join(counts) + ".",)


def _last(talk: Talk) -> Run | None:
    """The last released round."""
    run = talk.office.run
    return run if run and run.round.state is RoundState.RELEASED else talk.office.before


def dated(talk: Talk) -> Turn:
    """Echo a typed date in words before anything is stored."""
    day, problem = _day_given(talk)
    if day is None:
        return talk.turn(opening(talk, problem))
    tail = (talk.argument(1),) if talk.argument(1) else ()
    area_id = talk.office.area.id
    shown = Shown(
        again=press("opening", area_id, *tail),
        head=talk.office.area.name,
        heading=talk.words("opening.until", date=_in_words(talk, day)),
        buttons=rows(
            Button(key="1", label=talk.words("opening.yes"), press=press("begin", area_id, _day(day), *tail)),
            Button(key="2", label=talk.words("opening.no"), press=press("opening", area_id, *tail)),
        ),
    )
    return talk.turn(shown)


def _day_given(talk: Talk) -> tuple[date | None, str]:
    """The date typed, or why it can't be one on which answers close."""
    day = talk.event.day if isinstance(talk.event, Typed) else None
    problem = _unfit(talk, day)
    return (None, problem) if problem else (day, "")


def _unfit(talk: Talk, day: date | None) -> str:
    if day is None:
        return talk.words("opening.no_date")
    if day < talk.today:
        return talk.words("opening.past", date=talk.date(day))
    return talk.words("opening.far", date=talk.date(day)) if day > talk.today + LONGEST else ""


def begin(talk: Talk) -> Turn:
    """Open a round for all teams, and tell everybody."""
    words, board = talk.words, talk.office
    day, is_progress = date.fromisoformat(talk.press.args[1]), bool(talk.argument(2))
    problem = _unfit(talk, day) or ("" if board.teams else words("opening.no_teams"))
    last = _last(talk)
    if problem or (is_progress and last is None):
        return talk.turn(area.card(talk, problem))
    opened = RoundOpened(
        chain=board.area.id,
        round=new_id(talk.event, "round"),
        area=board.area.id,
        number=max((one.number for one in board.rounds), default=0) + 1,
        framework=talk.view.framework.version,
        at=talk.event.at,
        closes=day,
        progress=is_progress,
        by=_by(talk),
    )
    score = score_area(last) if last and is_progress else None
    sheets = [_sheet(talk, opened, team, last, score) for team in board.teams]
    after = _after_opening(talk, opened, sheets)
    told = area.letters(
        talk,
        area.people_of(talk, Role.MEMBER),
        words("letter.opened", date=_in_words(talk, day)),
        Button(key="1", label=words("tasks.start"), press=press("audits")),
    )
    notice = words("opening.done", date=_in_words(talk, day))
    return after.turn(area.card(after, notice), changes=(opened, *sheets), letters=told)


def _by(talk: Talk) -> str:
    place = talk.office.place_of(Role.COORDINATOR)
    return place.id if place else ""


def _sheet(
    talk: Talk, opened: RoundOpened, team: Team, last: Run | None, score: AreaScore | None
) -> SheetStarted:
    only = _only(talk, team, last, score) if last and score else None
    return SheetStarted(
        chain=opened.chain,
        sheet=new_id(talk.event, f"sheet {team.id}"),
        round=opened.round,
        team=team.id,
        functions=tuple(sorted(team.functions)),
        only=None if only is None else tuple(sorted(only)),
    )


def _only(talk: Talk, team: Team, last: Run, score: AreaScore) -> frozenset[str] | None:
    """What a progress round asks the team; everything if it did not return last time."""
    found = next((one for one in last.returns if one.team.id == team.id and one.sheet.submitted), None)
    if found is None:
        return None
    before, now = last.framework, talk.view.framework
    asked = {i.id for i in before.asked(found.team.agency, found.team.functions, found.sheet.only)}
    actions = [one for one in talk.office.actions if one.round == last.round.id]
    again = progress_items(score, found.sheet, asked, actions)
    whole = {i.id for i in before.asked(found.team.agency, found.team.functions)}
    new = {item.id for item in now.asked(team.agency, team.functions) if _is_new(item.id, now, before, whole)}
    return again | new


def _is_new(item: str, now: Framework, before: Framework, asked: set[str]) -> bool:
    """Whether the team was not asked this item before, or it meant something else."""
    return item not in asked or before.items[item].revision != now.items[item].revision


def _after_opening(talk: Talk, opened: RoundOpened, sheets: list[SheetStarted]) -> Talk:
    """The talk with the new round on its board."""
    after = talk.after((opened,))
    round_ = after.office.rounds[-1]
    run = Run(round=round_, framework=talk.view.framework, returns=())
    board = replace(after.office, run=run, before=_last(talk))
    return replace(after, board=board).after(sheets)


# while it is open


def extend(talk: Talk, notice: str = "") -> Shown:
    """Ask for another day on which answers close."""
    words, round_ = talk.words, talk.run.round
    base = max(round_.closes or talk.today, talk.today)
    buttons = [
        Button(
            key=str(weeks),
            label=words("extend.weeks", date=_in_words(talk, base + timedelta(weeks=weeks))),
            press=press("extendto", round_.id, _day(base + timedelta(weeks=weeks))),
        )
        for weeks in (1, 2)
    ]
    return Shown(
        again=press("extend", round_.id),
        notice=notice,
        head=talk.office.area.name,
        heading=words("extend.heading"),
        lines=(words("opening.type"),),
        buttons=rows(*buttons, _back(talk)),
        awaiting=press("extended", round_.id),
    )


def extended(talk: Talk) -> Turn:
    """Take a typed date."""
    day, problem = _day_given(talk)
    return _extended(talk, day) if day else talk.turn(extend(talk, problem))


def extend_to(talk: Talk) -> Turn:
    """Take a date from a button."""
    day = date.fromisoformat(talk.press.args[1])
    problem = _unfit(talk, day)
    return talk.turn(extend(talk, problem)) if problem else _extended(talk, day)


def _extended(talk: Talk, day: date) -> Turn:
    words = talk.words
    change = RoundExtended(chain=talk.office.area.id, round=talk.run.round.id, closes=day, by=_by(talk))
    after = talk.after((change,))
    told = area.letters(
        talk,
        area.people_of(talk, Role.MEMBER, teams=_teams(talk, submitted=False)),
        words("letter.extended", date=_in_words(talk, day)),
        Button(key="1", label=words("tasks.continue"), press=press("audits")),
    )
    notice = words("extend.done", date=_in_words(talk, day))
    return after.turn(area.card(after, notice), changes=(change,), letters=told)


def _teams(talk: Talk, *, submitted: bool) -> set[str]:
    return {one.team.id for one in talk.run.returns if bool(one.sheet.submitted) is submitted}


def close(talk: Talk) -> Shown:
    """Say what is missing, and ask."""
    words = talk.words
    missing = [one.team.name for one in talk.run.returns if not one.sheet.submitted]
    lines = [area.counts_line(talk)]
    if missing:
        lines.append(words("close.missing", names=area.some_of(talk, missing)))
    return Shown(
        again=press("close", talk.run.round.id),
        head=talk.office.area.name,
        heading=words("close.heading"),
        lines=(*lines, words("close.means")),
        buttons=rows(
            Button(key="1", label=words("area.close"), press=press("closed", talk.run.round.id)), _back(talk)
        ),
    )


def closed(talk: Talk) -> Turn:
    """Close answers."""
    return _moved(talk, RoundState.CLOSED, "close.done")


def _moved(talk: Talk, state: RoundState, key: str, told: tuple[Letter, ...] = ()) -> Turn:
    change = area.moved(talk, state)
    after = talk.after((change,))
    return after.turn(area.card(after, talk.words(key)), changes=(change,), letters=told)


# once answers have closed


def share(talk: Talk) -> Shown:
    """Ask whether teams shall check the draft."""
    words, round_id = talk.words, talk.run.round.id
    return Shown(
        again=press("share", round_id),
        head=talk.office.area.name,
        heading=words("share.heading"),
        lines=(words("share.means"),),
        buttons=rows(
            Button(key="1", label=words("area.share"), press=press("shared", round_id)), _back(talk)
        ),
    )


def shared(talk: Talk) -> Turn:
    """Make it a draft, and ask each team to check what it says about them."""
    told = area.letters(
        talk,
        area.people_of(talk, Role.MEMBER, teams=_teams(talk, submitted=True)),
        talk.words("letter.draft"),
        Button(key="1", label=talk.words("menu.facts"), press=press("facts", talk.run.round.id)),
    )
    return _moved(talk, RoundState.DRAFT, "share.done", told)


def late(talk: Talk) -> Shown:
    """Ask which team's return is let in."""
    words, run = talk.words, talk.run
    buttons = [
        Button(
            key=str(number),
            label=words("late.open", team=one.team.name) if one.sheet.late else one.team.name,
            press=press("lateone", run.round.id, one.sheet.id),
        )
        for number, one in enumerate(run.returns, 1)
    ]
    return Shown(
        again=press("late", run.round.id),
        head=talk.office.area.name,
        heading=words("late.heading"),
        lines=(words("late.means"),),
        buttons=rows(*buttons, _back(talk)),
    )


def late_one(talk: Talk) -> Shown:
    """Ask why."""
    words, sheet = talk.words, talk.press.args[1]
    found = next(one for one in talk.run.returns if one.sheet.id == sheet)
    buttons = [
        Button(
            key=str(number),
            label=words(f"late.{reason}"),
            press=press("letin", talk.run.round.id, sheet, reason),
        )
        for number, reason in enumerate(LATE_REASONS, 1)
    ]
    return Shown(
        again=press("lateone", talk.run.round.id, sheet),
        head=talk.office.area.name,
        heading=words("late.why", team=found.team.name),
        buttons=rows(*buttons, _back(talk)),
    )


def let_in(talk: Talk) -> Turn:
    """Let one team's return in, with a reason that the journal keeps."""
    words, sheet = talk.words, talk.press.args[1]
    found = next(one for one in talk.run.returns if one.sheet.id == sheet)
    change = LateReturnAllowed(
        chain=talk.office.area.id, sheet=sheet, reason=talk.press.args[2], by=_by(talk), at=talk.event.at
    )
    after = talk.after((change,))
    told = area.letters(
        talk,
        area.people_of(talk, Role.MEMBER, teams={found.team.id}),
        words("letter.late"),
        Button(key="1", label=words("tasks.continue"), press=press("menu", sheet)),
    )
    notice = words("late.done", team=found.team.name)
    return after.turn(area.card(after, notice), changes=(change,), letters=told)


def release(talk: Talk) -> Shown:
    """Say what is still open, and ask."""
    words, run = talk.words, talk.run
    lines = []
    if run.round.remark:
        lines.append(words("release.remark", remark=run.round.remark))
    wrong = [
        words("release.wrong_line", team=one.team.name, note=one.sheet.checked.note)
        for one in run.returns
        if one.sheet.checked and not one.sheet.checked.right
    ]
    if wrong:
        lines += [words("release.wrong"), *wrong]
    open_ones = [one.team.name for one in run.returns if one.sheet.late and not one.sheet.submitted]
    if open_ones:
        lines.append(words("release.late", names=area.some_of(talk, open_ones)))
    return Shown(
        again=press("release", run.round.id),
        head=talk.office.area.name,
        heading=words("release.heading"),
        lines=(*lines, words("release.means")),
        buttons=rows(
            Button(key="1", label=words("area.release"), press=press("released", run.round.id)), _back(talk)
        ),
    )


def released(talk: Talk) -> Turn:
    """Release: leads get the picture now, and not before."""
    change = area.moved(talk, RoundState.RELEASED)
    after = talk.after((change,))
    leads = area.people_of(talk, Role.LEAD)
    button = Button(key="1", label=talk.words("area.results"), press=press("outcome", talk.run.round.id))
    everybody = area.people_of(talk, *Role)
    told = area.letters(after, everybody, talk.words("letter.released"), button)
    me = talk.view.person.id if talk.view.person else ""
    picture = outcome.picture(after)
    pictures = tuple(Letter(person=lead, reply=picture) for lead in dict.fromkeys(leads) if lead != me)
    shown = area.card(after, talk.words("release.done"))
    return after.turn(shown, changes=(change,), before=(picture,), letters=(*pictures, *told))


def cancel(talk: Talk) -> Shown:
    """Ask whether the round shall end without results."""
    words, round_id = talk.words, talk.run.round.id
    return Shown(
        again=press("cancel", round_id),
        head=talk.office.area.name,
        heading=words("cancel.heading"),
        lines=(words("cancel.means"),),
        buttons=rows(
            Button(key="1", label=words("cancel.yes"), press=press("cancelled", round_id)), _back(talk)
        ),
    )


def cancelled(talk: Talk) -> Turn:
    """End the round without results."""
    change = area.moved(talk, RoundState.CANCELLED)
    after = talk.after((change,))
    after = replace(after, board=replace(after.office, run=after.office.before))
    told = area.letters(
        talk,
        area.people_of(talk, Role.MEMBER),
        talk.words("letter.cancelled"),
        Button(key="1", label=talk.words("menu.audits"), press=press("audits")),
    )
    shown = area.card(after, talk.words("cancel.done"))
    return after.turn(shown, changes=(change,), letters=told)


_KEEP, _OPEN, _LET_IN = Permission.KEEP_OPEN, Permission.OPEN_ROUND, Permission.LET_IN

VERBS: dict[str, Verb] = {
    "opening": show(opening, "area", "yes?", to=_OPEN),
    "dated": do(dated, "area", "yes?", to=_OPEN, typed=Typing.DATE),
    "begin": do(begin, "area", "day", "yes?", to=_OPEN, needs=Part.RATINGS),
    "extend": show(extend, "round", to=_KEEP),
    "extendto": do(extend_to, "round", "day", to=_KEEP),
    "extended": do(extended, "round", to=_KEEP, typed=Typing.DATE),
    "close": show(close, "round", to=_KEEP),
    "closed": do(closed, "round", to=_KEEP),
    "share": show(share, "round", to=Permission.SHARE_DRAFT),
    "shared": do(shared, "round", to=Permission.SHARE_DRAFT),
    "late": show(late, "round", to=_LET_IN),
    "lateone": show(late_one, "round", "return", to=_LET_IN),
    "letin": do(let_in, "round", "return", "late reason", to=_LET_IN),
    "release": show(release, "round", to=Permission.RELEASE),
    "released": do(released, "round", to=Permission.RELEASE, needs=Part.RATINGS),
    "cancel": show(cancel, "round", to=Permission.CANCEL),
    "cancelled": do(cancelled, "round", to=Permission.CANCEL),
}
