"""The coordinator's hand: who would be reminded of what and when, own words, the log, and asking for help."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from flows.changes import NudgesAsked, RoundWorded
from flows.conversations import area
from flows.conversations.days import in_words
from flows.conversations.note import typed
from flows.conversations.pages import ON_A_CARD, number_of, paged
from flows.conversations.reminding import sheet_lines, team_lines
from flows.moments import day_in
from flows.nudges import COUNTED, MOST, Nudge, NudgeState, Stage
from flows.people import Role
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.talk import Shown, Talk, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Member, Part, Return, Turn
from flows.workdays import Workdays

NOT_STARTED = "n"
"""Stands in a press for those who have not started."""

NAMED = 20
"""People named in a preview."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chosen:
    """Who would be reminded, and who would not and why, by the key of the reason."""

    teams: tuple[Return, ...]
    people: tuple[Member, ...]
    left_out: tuple[tuple[str, Member], ...]


def _teams(talk: Talk, whom: str) -> tuple[Return, ...]:
    """The teams that have something left to do, all or those meant."""
    found = tuple(
        one
        for one in talk.run.returns
        if not one.sheet.submitted
        and talk.run.framework.asked(one.team.agency, one.team.functions, one.sheet.only)
    )
    if whom == area.EVERYBODY:
        return found
    if whom == NOT_STARTED:
        return tuple(one for one in found if not one.answered)
    return tuple(one for one in found if one.team.id == whom)


def _chosen(talk: Talk, whom: str, about: date) -> _Chosen:
    teams = _teams(talk, whom)
    ids = {one.team.id for one in teams}
    people, left_out = [], []
    for member in talk.office.members:
        if member.membership.team in ids and not member.membership.pending:
            why = _why_left_out(talk, member, about)
            if why:
                left_out.append((why, member))
            else:
                people.append(member)
    return _Chosen(teams=teams, people=tuple(people), left_out=tuple(left_out))


def _why_left_out(talk: Talk, member: Member, about: date) -> str:
    """Why somebody is not reminded, "" if they are: the key of the reason."""
    if not member.reachable:
        return "unreachable"
    if not member.reminders:
        return "stopped"
    if member.membership.not_mine:
        return "not_mine"
    theirs = [one for one in _of_round(talk) if one.membership == member.membership.id]
    if any(one.stage is Stage.SNOOZED and one.is_waiting for one in theirs):
        return "snoozed"
    if any(one.stage is Stage.ASKED and (one.is_waiting or one.about == about) for one in theirs):
        return "asked"
    return "enough" if _so_far(theirs) >= MOST else ""


def _so_far(theirs: Sequence[Nudge]) -> int:
    return sum(one.stage in COUNTED and one.state is NudgeState.SENT for one in theirs)


def _of_round(talk: Talk) -> list[Nudge]:
    return [one for one in talk.office.nudges if one.subject == talk.run.round.id]


def _when(talk: Talk) -> datetime:
    """When it would go: now, or the next time the area works."""
    days = Workdays.of(talk.office.area, talk.view.terms.bank_holidays)
    return days.next_open(talk.event.at)


def when_words(talk: Talk, moment: datetime) -> str:
    """A moment from now on, in words."""
    if moment <= talk.event.at:
        return talk.words("nudging.now")
    return talk.words("nudging.then", date=in_words(talk, day_in(talk.zone, moment)))


def nudge(talk: Talk, notice: str = "") -> Shown:
    """Say exactly who would get what and when."""
    words, run, whom = talk.words, talk.run, talk.press.args[1]
    moment = _when(talk)
    chosen = _chosen(talk, whom, day_in(talk.zone, moment))
    teams = {one.membership.team for one in chosen.people}
    where = (run.round.id, whom)
    buttons = (
        [Button(key="1", label=words("nudging.send"), press=press("nudgesend", *where))] if teams else []
    )
    behind = _teams(talk, NOT_STARTED)
    if whom == area.EVERYBODY and 0 < len(behind) < len(chosen.teams):
        label = words("nudging.only_new")
        buttons.append(Button(key="2", label=label, press=press("nudge", run.round.id, NOT_STARTED)))
    own = "nudging.other_words" if run.round.words else "nudging.own_words"
    return Shown(
        again=press("nudge", *where),
        notice=notice,
        head=talk.office.area.name,
        heading=words(
            "nudging.preview",
            people=words.count("people", len(chosen.people)),
            teams=words.count("teams", len(teams)),
            when=when_words(talk, moment),
        )
        if teams
        else words("nudging.nobody"),
        lines=_preview(talk, chosen),
        buttons=rows(
            *buttons,
            (Button(key="3", label=words("nudging.one_team"), press=press("nudgeone", run.round.id)),),
            (Button(key="w", label=words(own), press=press("nudgewords", *where)),) if teams else (),
            (Button(key="x", label=words("nudging.no_words"), press=press("nudgebare", *where)),)
            if run.round.words
            else (),
            Button(key="l", label=words("nudging.log"), press=press("nudgelog", run.round.id)),
            Button(key="b", label=words("nudging.not_now"), press=press("area", talk.office.area.id)),
        ),
    )


def _preview(talk: Talk, chosen: _Chosen) -> tuple[str, ...]:
    """Names with teams and channels, the text of the first, and who is left out and why."""
    words = talk.words
    lines = []
    if chosen.people:
        names = [_named(talk, one) for one in chosen.people]
        lines.append(words("nudging.names", names=_some(talk, names)))
        first = next(one for one in chosen.teams if one.team.id == chosen.people[0].membership.team)
        asked = talk.run.framework.asked(first.team.agency, first.team.functions, first.sheet.only)
        text = sheet_lines(talk, first.answered, len(asked), talk.run.round.closes, talk.run.round.words)
        lines.append(words("nudging.text", team=first.team.name, text=" ".join(text)))
    by_reason: defaultdict[str, list[str]] = defaultdict(list)
    for why, member in chosen.left_out:
        by_reason[why].append(_named(talk, member))
    lines += [words(f"nudging.left_{why}", names=_some(talk, names)) for why, names in by_reason.items()]
    return tuple(lines)


def _some(talk: Talk, names: list[str]) -> str:
    if len(names) <= NAMED:
        return talk.words.all_of(names)
    return talk.words("area.more", names=", ".join(names[:NAMED]), n=len(names) - NAMED)


def _named(talk: Talk, member: Member) -> str:
    """A name with its team and the channel it is reached on."""
    teams = {one.team.id: one.team.name for one in talk.run.returns}
    team = teams.get(member.membership.team or "", "")
    return talk.words(
        "nudging.person",
        name=member.name,
        team=team,
        channel=" + ".join(map(str.capitalize, member.channels)),
    )


def send(talk: Talk) -> Turn:
    """Ask for the reminders; the clock sends them, so that nobody gets one who has finished meanwhile."""
    words, board, run = talk.words, talk.office, talk.run
    moment = _when(talk)
    about = day_in(talk.zone, moment)
    chosen = _chosen(talk, talk.press.args[1], about)
    if not chosen.people:
        return talk.turn(nudge(talk, words("nudging.nobody")))
    change = NudgesAsked(
        chain=board.area.id,
        subject=run.round.id,
        stage=Stage.ASKED,
        memberships=tuple(one.membership.id for one in chosen.people),
        about=about,
        due=moment,
        words=run.round.words,
        by=talk.by(),
    )
    after = talk.after((change,))
    count = words.count("people", len(chosen.people))
    notice = words("nudging.sent", people=count, when=when_words(talk, moment))
    return after.turn(area.card(after, notice), changes=(change,))


# own words


def own_words(talk: Talk, notice: str = "") -> Shown:
    """Ask for a line of the coordinator's own."""
    words, where = talk.words, (talk.run.round.id, talk.press.args[1])
    return Shown(
        again=press("nudgewords", *where),
        notice=notice,
        head=talk.office.area.name,
        heading=words("nudging.ask_words"),
        lines=(words("note.ask"),),
        buttons=rows(Button(key="b", label=words("back"), press=press("nudge", *where))),
        awaiting=press("nudgeworded", *where),
    )


def worded(talk: Talk) -> Turn:
    """Keep the words, and show what would be sent."""
    text, problem = typed(talk)
    return talk.turn(own_words(talk, problem)) if problem else _worded(talk, text)


def bare(talk: Talk) -> Turn:
    """Leave the words out."""
    return _worded(talk, "")


def _worded(talk: Talk, text: str) -> Turn:
    change = RoundWorded(chain=talk.office.area.id, round=talk.run.round.id, text=text, by=talk.by())
    after = talk.after((change,))
    return after.turn(nudge(after), changes=(change,))


# one team


def one_team(talk: Talk) -> Shown:
    """Ask which team."""
    words, run = talk.words, talk.run
    buttons = [
        Button(
            key=str(number),
            label=words("area.team_line", team=one.team.name, state=_state(talk, one)),
            press=press("behind", run.round.id, one.sheet.id),
        )
        for number, one in enumerate(_teams(talk, area.EVERYBODY), 1)
    ]
    page = number_of(talk, "nudgeone", 1, len(buttons))
    return Shown(
        again=press("nudgeone", run.round.id, page) if page else press("nudgeone", run.round.id),
        head=talk.office.area.name,
        heading=words("nudging.which_team"),
        buttons=rows(*paged(talk, buttons, page, "nudgeone", run.round.id), area.back(talk)),
    )


def _state(talk: Talk, one: Return) -> str:
    asked = talk.run.framework.asked(one.team.agency, one.team.functions, one.sheet.only)
    return talk.words(f"standing.{area.standing(talk, one)}", answered=one.answered, asked=len(asked))


def _return(talk: Talk) -> Return:
    return next(one for one in talk.run.returns if one.sheet.id == talk.press.args[1])


def behind(talk: Talk, notice: str = "") -> Shown:
    """One team that has not submitted: its people, what they have had, and who could help."""
    words, one, round_id = talk.words, _return(talk), talk.run.round.id
    people = [m for m in talk.office.members if m.membership.team == one.team.id and not m.membership.pending]
    return Shown(
        again=press("behind", round_id, one.sheet.id),
        notice=notice,
        head=talk.office.area.name,
        heading=words("area.team_line", team=one.team.name, state=_state(talk, one)),
        lines=(
            *(_had(talk, member) for member in people[:ON_A_CARD]),
            *(() if people else (words("nudging.nobody_there"),)),
            *_approved_by(talk, one),
        ),
        buttons=rows(
            (Button(key="1", label=words("nudging.this_team"), press=press("nudge", round_id, one.team.id)),)
            if people and not one.sheet.submitted
            else (),
            (
                Button(
                    key="2", label=words("nudging.escalate"), press=press("escalate", round_id, one.sheet.id)
                ),
            )
            if not one.sheet.submitted
            else (),
            Button(key="3", label=words("teams.invite"), press=press("invites", talk.office.area.id)),
            Button(key="b", label=words("back"), press=press("nudgeone", round_id)),
        ),
    )


def _had(talk: Talk, member: Member) -> str:
    """Somebody of the team, and how many reminders they have had; why they get none."""
    words = talk.words
    theirs = [one for one in _of_round(talk) if one.membership == member.membership.id]
    why = _why_left_out(talk, member, talk.today)
    said = words.count("nudging.had", _so_far(theirs), most=MOST)
    parts = [said, words(f"nudging.is_{why}")] if why else [said]
    return words("nudging.member", name=member.name, state=", ".join(parts))


def _approved_by(talk: Talk, one: Return) -> tuple[str, ...]:
    """Who approved the team's return in the round before: somebody to ask."""
    before = talk.office.before
    sheets = [past.sheet for past in before.returns if past.team.id == one.team.id] if before else []
    approver = next((sheet.approver for sheet in sheets), None)
    labels = {known.id: known.label for known in before.framework.approvers} if before else {}
    return (talk.words("nudging.approver", role=labels[approver]),) if approver in labels else ()


def _leads(talk: Talk) -> list[Member]:
    """The area's leads who can be reminded; the coordinator needs no letter from themselves."""
    me = talk.view.person.id if talk.view.person else ""
    return [
        one
        for one in talk.office.members
        if one.membership.role is Role.LEAD
        and not one.membership.pending
        and one.reachable
        and one.reminders
        and one.membership.person != me
    ]


def escalate(talk: Talk) -> Shown:
    """Say who would be asked for help with a team, and with what words."""
    words, one, round_id = talk.words, _return(talk), talk.run.round.id
    leads = _leads(talk)
    out = Button(key="b", label=words("nudging.not_now"), press=press("behind", round_id, one.sheet.id))
    again = press("escalate", round_id, one.sheet.id)
    if not leads:
        return Shown(
            again=again, head=talk.office.area.name, heading=words("nudging.no_lead"), buttons=rows(out)
        )
    text = " ".join(team_lines(talk, one, talk.run.round.words))
    return Shown(
        again=again,
        head=talk.office.area.name,
        heading=words(
            "nudging.escalate_to",
            names=words.all_of([lead.name for lead in leads]),
            when=when_words(talk, _when(talk)),
        ),
        lines=(words("nudging.says", text=text), words("nudging.lead_sees")),
        buttons=rows(
            Button(key="1", label=words("nudging.send"), press=press("escalated", round_id, one.sheet.id)),
            out,
        ),
    )


def escalated(talk: Talk) -> Turn:
    """Ask the leads for help with a team."""
    words, one, moment = talk.words, _return(talk), _when(talk)
    leads = _leads(talk)
    if not leads or one.sheet.submitted:
        return talk.turn(behind(talk))
    change = NudgesAsked(
        chain=talk.office.area.id,
        subject=one.sheet.id,
        stage=Stage.ESCALATED,
        memberships=tuple(lead.membership.id for lead in leads),
        about=day_in(talk.zone, moment),
        due=moment,
        words=talk.run.round.words,
        by=talk.by(),
    )
    after = talk.after((change,))
    notice = words("nudging.escalated", when=when_words(talk, moment))
    return after.turn(behind(after, notice), changes=(change,))


# what went out


def log(talk: Talk) -> Shown:
    """What went out in this round, by day and kind, and what came of it; the newest first."""
    words, board, round_id = talk.words, talk.office, talk.run.round.id
    subjects = {round_id, *(one.sheet.id for one in talk.run.returns)}
    groups: defaultdict[tuple[date, Stage], list[Nudge]] = defaultdict(list)
    for one in board.nudges:
        if one.subject in subjects and one.state is NudgeState.SENT and one.settled:
            groups[day_in(talk.zone, one.settled), one.stage].append(one)
    lines = [
        _log_line(talk, day, stage, found) for (day, stage), found in sorted(groups.items(), reverse=True)
    ]
    return Shown(
        again=press("nudgelog", round_id),
        head=board.area.name,
        heading=words("nudging.log"),
        lines=(*(lines[:ON_A_CARD] or [words("nudging.log_none")]), *_coming(talk)),
        buttons=rows(area.back(talk)),
    )


def _log_line(talk: Talk, day: date, stage: Stage, found: Sequence[Nudge]) -> str:
    """One day's reminders of one kind."""
    words = talk.words
    became = Counter(one.outcome for one in found)
    parts = [
        words(f"nudging.became_{outcome or 'going'}", n=count) for outcome, count in sorted(became.items())
    ]
    teams = {m.membership.id: m.membership.team for m in talk.office.members}
    reached = {teams.get(one.membership) for one in found}
    since = sum(
        one.team.id in reached
        and one.sheet.submitted is not None
        and day_in(talk.zone, one.sheet.submitted) >= day
        for one in talk.run.returns
    )
    if since:
        parts.append(words.count("nudging.since", since))
    return words(
        "nudging.log_line",
        date=talk.date(day),
        stage=words(f"stage.{stage}"),
        people=words.count("people", len(found)),
        what=", ".join(parts),
    )


def _coming(talk: Talk) -> tuple[str, ...]:
    """When the next reminders are due, and how many people they are to."""
    done = {one.team.id for one in talk.run.returns if one.sheet.submitted}
    finished = {m.membership.id for m in talk.office.members if m.membership.team in done}
    waiting = [one for one in _of_round(talk) if one.is_waiting and one.membership not in finished]
    if not waiting:
        return ()
    day = min(day_in(talk.zone, one.due) for one in waiting)
    people = {one.membership for one in waiting if day_in(talk.zone, one.due) == day}
    count = talk.words.count("people", len(people))
    return (talk.words("nudging.coming", date=in_words(talk, day), people=count),)


_KEEP, _RUN, _NUDGES = Permission.KEEP_OPEN, Permission.RUN_AREA, Part.NUDGES

VERBS: dict[str, Verb] = {
    "nudge": show(nudge, "round", "whom", to=_KEEP, needs=_NUDGES),
    "nudgesend": do(send, "round", "whom", to=_KEEP, needs=_NUDGES),
    "nudgewords": show(own_words, "round", "whom", to=_KEEP, needs=_NUDGES),
    "nudgeworded": do(worded, "round", "whom", to=_KEEP, needs=_NUDGES, typed=Typing.NOTE),
    "nudgebare": do(bare, "round", "whom", to=_KEEP, needs=_NUDGES),
    "nudgeone": show(one_team, "round", "number?", to=_KEEP, needs=_NUDGES),
    "behind": show(behind, "round", "return", to=_KEEP, needs=_NUDGES),
    "escalate": show(escalate, "round", "return", to=_KEEP, needs=_NUDGES),
    "escalated": do(escalated, "round", "return", to=_KEEP, needs=_NUDGES),
    "nudgelog": show(log, "round", to=_RUN, needs=_NUDGES),
}
