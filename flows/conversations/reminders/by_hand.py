"""The coordinator's hand: who would be reminded of what and when, and own words."""

from collections import defaultdict

from flows.asking.text import typed
from flows.changes import NudgesAsked, RoundWorded
from flows.conversations.partnership import area
from flows.conversations.reminders.recipients import (
    NOT_STARTED,
    Chosen,
    chosen_people,
    moment_next,
    teams_behind,
    when_words,
)
from flows.conversations.reminders.words import sheet_lines
from flows.moments import day_in
from flows.nudges import Stage
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.talk import Shown, Talk, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Member, Part, Turn

NAMED = 20
"""People named in a preview."""


def nudge(talk: Talk, notice: str = "") -> Shown:
    """Say exactly who would get what and when."""
    words, run, whom = talk.words, talk.run, talk.press.args[1]
    moment = moment_next(talk)
    chosen = chosen_people(talk, whom, day_in(talk.zone, moment))
    teams = {one.membership.team for one in chosen.people}
    where = (run.round.id, whom)
    buttons = (
        [Button(key="1", label=words("nudging.send"), press=press("nudgesend", *where))] if teams else []
    )
    behind = teams_behind(talk, NOT_STARTED)
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


def _preview(talk: Talk, chosen: Chosen) -> tuple[str, ...]:
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
    moment = moment_next(talk)
    about = day_in(talk.zone, moment)
    chosen = chosen_people(talk, talk.press.args[1], about)
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


_KEEP, _NUDGES = Permission.KEEP_OPEN, Part.NUDGES

VERBS: dict[str, Verb] = {
    "nudge": show(nudge, "round", "whom", to=_KEEP, needs=_NUDGES),
    "nudgesend": do(send, "round", "whom", to=_KEEP, needs=_NUDGES),
    "nudgewords": show(own_words, "round", "whom", to=_KEEP, needs=_NUDGES),
    "nudgeworded": do(worded, "round", "whom", to=_KEEP, needs=_NUDGES, typed=Typing.NOTE),
    "nudgebare": do(bare, "round", "whom", to=_KEEP, needs=_NUDGES),
}
