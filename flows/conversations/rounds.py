"""A round from the day it is open to its release."""

from dataclasses import replace
from datetime import date, timedelta

from flows.changes import LateReturnAllowed, RoundExtended, RoundMoved
from flows.conversations import area, letters, outcome
from flows.conversations.days import day_given, digits, in_words, unfit_day
from flows.conversations.pages import number_of, paged
from flows.people import Role
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.rounds import LATE_REASONS, RoundState
from flows.talk import Shown, Talk, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Letter, Part, Turn


def extend(talk: Talk, notice: str = "") -> Shown:
    """Ask for another day on which answers close."""
    words, round_ = talk.words, talk.run.round
    base = max(round_.closes or talk.today, talk.today)
    buttons = [
        Button(
            key=str(weeks),
            label=words("extend.weeks", date=in_words(talk, base + timedelta(weeks=weeks))),
            press=press("extendto", round_.id, digits(base + timedelta(weeks=weeks))),
        )
        for weeks in (1, 2)
    ]
    return Shown(
        again=press("extend", round_.id),
        notice=notice,
        head=talk.office.area.name,
        heading=words("extend.heading"),
        lines=(words("opening.type"),),
        buttons=rows(*buttons, area.back(talk)),
        awaiting=press("extended", round_.id),
    )


def extended(talk: Talk) -> Turn:
    """Take a typed date."""
    day, problem = day_given(talk)
    return _extended(talk, day) if day else talk.turn(extend(talk, problem))


def extend_to(talk: Talk) -> Turn:
    """Take a date from a button."""
    day = date.fromisoformat(talk.press.args[1])
    problem = unfit_day(talk, day)
    return talk.turn(extend(talk, problem)) if problem else _extended(talk, day)


def _extended(talk: Talk, day: date) -> Turn:
    words = talk.words
    change = RoundExtended(chain=talk.office.area.id, round=talk.run.round.id, closes=day, by=talk.by())
    after = talk.after((change,))
    told = letters.to_teams(
        talk,
        {one.team.id: one.sheet.id for one in talk.run.returns if not one.sheet.submitted},
        words("letter.extended", date=in_words(talk, day)),
        label=words("tasks.continue"),
        verb="go",
    )
    notice = words("extend.done", date=in_words(talk, day))
    return after.turn(area.card(after, notice), changes=(change,), letters=told)


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
            Button(key="1", label=words("area.close"), press=press("closed", talk.run.round.id)),
            area.back(talk),
        ),
    )


def closed(talk: Talk) -> Turn:
    """Close answers."""
    return _moved(talk, RoundState.CLOSED, "close.done")


def _change(talk: Talk, state: RoundState) -> RoundMoved:
    """The fact that the round is in another state now."""
    return RoundMoved(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        state=state,
        by=talk.by(),
        at=talk.event.at,
    )


def _moved(talk: Talk, state: RoundState, key: str, told: tuple[Letter, ...] = ()) -> Turn:
    change = _change(talk, state)
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
            Button(key="1", label=words("area.share"), press=press("shared", round_id)), area.back(talk)
        ),
    )


def shared(talk: Talk) -> Turn:
    """Make it a draft, and ask each team to check what it says about them."""
    told = letters.to_people(
        talk,
        letters.people_of(
            talk, Role.MEMBER, teams={one.team.id for one in talk.run.returns if one.sheet.submitted}
        ),
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
    page = number_of(talk, "late", 1, len(buttons))
    return Shown(
        again=press("late", run.round.id, page) if page else press("late", run.round.id),
        head=talk.office.area.name,
        heading=words("late.heading"),
        lines=(words("late.means"),),
        buttons=rows(*paged(talk, buttons, page, "late", run.round.id), area.back(talk)),
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
        buttons=rows(*buttons, area.back(talk)),
    )


def let_in(talk: Talk) -> Turn:
    """Let one team's return in, with a reason that the journal keeps."""
    words, sheet = talk.words, talk.press.args[1]
    found = next(one for one in talk.run.returns if one.sheet.id == sheet)
    change = LateReturnAllowed(
        chain=sheet,
        area=talk.office.area.id,
        sheet=sheet,
        reason=talk.press.args[2],
        by=talk.by(),
        at=talk.event.at,
    )
    after = talk.after((change,))
    told = letters.to_people(
        talk,
        letters.people_of(talk, Role.MEMBER, teams={found.team.id}),
        words("letter.late"),
        Button(
            key="1",
            label=words("tasks.continue"),
            press=press("menu" if found.sheet.submitted else "go", sheet),
        ),
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
    if run.challenges:
        lines.append(words.count("release.challenged", len(run.challenges)))
    open_ones = [one.team.name for one in run.returns if one.sheet.late and not one.sheet.submitted]
    if open_ones:
        lines.append(words("release.late", names=area.some_of(talk, open_ones)))
    return Shown(
        again=press("release", run.round.id),
        head=talk.office.area.name,
        heading=words("release.heading"),
        lines=(*lines, words("release.means")),
        buttons=rows(
            Button(key="1", label=words("area.release"), press=press("released", run.round.id)),
            area.back(talk),
        ),
    )


def released(talk: Talk) -> Turn:
    """Release: leads get the picture now, and not before."""
    change = _change(talk, RoundState.RELEASED)
    after = talk.after((change,))
    leads = letters.people_of(talk, Role.LEAD)
    button = Button(key="1", label=talk.words("area.results"), press=press("outcome", talk.run.round.id))
    everybody = letters.people_of(talk, *Role)
    told = letters.to_people(after, everybody, talk.words("letter.released"), button)
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
            Button(key="1", label=words("cancel.yes"), press=press("cancelled", round_id)), area.back(talk)
        ),
    )


def cancelled(talk: Talk) -> Turn:
    """End the round without results."""
    change = _change(talk, RoundState.CANCELLED)
    after = talk.after((change,))
    after = replace(after, board=replace(after.office, run=after.office.before))
    told = letters.to_people(
        talk,
        letters.people_of(talk, Role.MEMBER),
        talk.words("letter.cancelled"),
        Button(key="1", label=talk.words("menu.audits"), press=press("audits")),
    )
    shown = area.card(after, talk.words("cancel.done"))
    return after.turn(shown, changes=(change,), letters=told)


_KEEP, _LET_IN = Permission.KEEP_OPEN, Permission.LET_IN

VERBS: dict[str, Verb] = {
    "extend": show(extend, "round", to=_KEEP),
    "extendto": do(extend_to, "round", "day", to=_KEEP),
    "extended": do(extended, "round", to=_KEEP, typed=Typing.DATE),
    "close": show(close, "round", to=_KEEP),
    "closed": do(closed, "round", to=_KEEP),
    "share": show(share, "round", to=Permission.SHARE_DRAFT),
    "shared": do(shared, "round", to=Permission.SHARE_DRAFT),
    "late": show(late, "round", "number?", to=_LET_IN),
    "lateone": show(late_one, "round", "return", to=_LET_IN),
    "letin": do(let_in, "round", "return", "late reason", to=_LET_IN),
    "release": show(release, "round", to=Permission.RELEASE, needs=Part.RATINGS),
    "released": do(released, "round", to=Permission.RELEASE, needs=Part.RATINGS),
    "cancel": show(cancel, "round", to=Permission.CANCEL),
    "cancelled": do(cancelled, "round", to=Permission.CANCEL),
}
