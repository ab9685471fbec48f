"""The coordinator's hand: who would be reminded of what and when, and own words."""

from collections import defaultdict
from collections.abc import Iterable

from flows.arguments import Whom
from flows.asking.dates import agency_name, in_words
from flows.asking.lists import back, some_of
from flows.asking.seen import mark
from flows.asking.text import typed
from flows.board import Member, Part, Return
from flows.cards import Shown, rows
from flows.changes import Change, NudgesAsked, NudgesTakenBack, RoundWorded
from flows.conversations.partnership import area
from flows.conversations.partnership.within_reach import teams_within_reach
from flows.conversations.reminders.recipients import (
    Chosen,
    by_person,
    chosen_people,
    goes_words,
    moment_next,
    put_off,
    teams_behind,
    teams_of,
    when_words,
    whom_text,
)
from flows.conversations.reminders.words import by_coordinator, sheet_lines
from flows.dates import last_named
from flows.moments import day_in
from flows.nudges import Nudge, Stage
from flows.people import Team
from flows.permissions import Permission
from flows.presses.partnership import AREA, INVITES
from flows.presses.reminders import (
    NUDGE,
    NUDGE_BACK,
    NUDGE_BARE,
    NUDGE_LOG,
    NUDGE_SEND,
    NUDGE_TEAM,
    NUDGE_WORDED,
    NUDGE_WORDS,
)
from flows.replies import Button
from flows.talk import Answer, RoundTalk
from flows.verbs import Typing, Verb, do, show, take

WORDED = "y"
"""Stands in a press for own words that go with it; behind it is what tells them from any others."""

NAMED = 20
"""People named in a preview."""


def nudge(
    talk: RoundTalk, whom: Team | Whom, *, worded: bool = False, seen: str = "", notice: str = ""
) -> Shown:
    """Say exactly who would get what and when; `worded` with the own words that were just given for it.

    The words are the round's, so that another coordinator may have changed those that were `seen`.
    """
    words, run = talk.words, talk.run
    own = run.round.words if worded else ""
    if worded and seen != mark(own):
        notice = words("by_hand.changed")
    flags = (WORDED, mark(own)) if own else ()
    moment = moment_next(talk)
    chosen = chosen_people(talk, whom, day_in(talk.zone, moment))
    where = (run.round.id, whom_text(whom))
    send = Button(key="1", label=words("by_hand.send"), press=NUDGE_SEND(*where, *flags))
    buttons = [send] if chosen.people or chosen.told_first else []
    behind = teams_behind(talk, Whom.NOT_STARTED)
    if whom is Whom.EVERYBODY and 0 < len(behind) < len(chosen.teams):
        label = words("by_hand.only_new")
        new = NUDGE(run.round.id, Whom.NOT_STARTED.value, *flags)
        buttons.append(Button(key="2", label=label, press=new))
    ask = words("by_hand.other_words" if own else "by_hand.own_words")
    return Shown(
        again=NUDGE(*where, *flags),
        notice=notice,
        head=talk.area_name,
        heading=_to_whom(talk, chosen, when_words(talk, moment)),
        lines=(
            *_waits(talk),
            *_within_reach(talk, chosen),
            *_preview(talk, chosen, own),
            *_asked_nothing(talk, whom),
        ),
        buttons=rows(
            *buttons,
            (Button(key="3", label=words("by_hand.one_team"), press=NUDGE_TEAM(run.round.id)),),
            (Button(key="w", label=ask, press=NUDGE_WORDS(*where, *flags)),) if buttons else (),
            (Button(key="x", label=words("by_hand.no_words"), press=NUDGE_BARE(*where)),) if own else (),
            (Button(key="i", label=words("by_hand.invite"), press=INVITES(talk.office.area.id)),)
            if _out_of_reach(talk, chosen)
            else (),
            *_back_buttons(talk),
            Button(key="l", label=words("log.heading"), press=NUDGE_LOG(run.round.id)),
            Button(key="b", label=words("buttons.not_now"), press=AREA(talk.office.area.id)),
        ),
    )


def _waiting(talk: RoundTalk) -> list[Nudge]:
    """What coordinators have asked for and has not gone: to members, and to leads about a team."""
    subjects = {talk.run.round.id, *(one.sheet.id for one in talk.run.returns)}
    by_hand = {Stage.ASKED, Stage.ESCALATED}
    return [
        one
        for one in talk.office.nudges
        if one.is_waiting and one.stage in by_hand and one.subject in subjects
    ]


def _back_buttons(talk: RoundTalk) -> tuple[Button, ...]:
    """The way to take back what waits."""
    if not _waiting(talk):
        return ()
    return (Button(key="u", label=talk.words("by_hand.take_back"), press=NUDGE_BACK(talk.run.round.id)),)


def _waits(talk: RoundTalk) -> tuple[str, ...]:
    """What waits: when it goes, and to whom."""
    found = _waiting(talk)
    if not found:
        return ()
    day = min(day_in(talk.zone, one.due) for one in found)
    whose = {one.membership for one in found}
    names = _named(talk, (one for one in talk.office.members if one.membership.id in whose))
    return (talk.words("by_hand.waits", date=in_words(talk, day), names=some_of(talk.words, names, NAMED)),)


def take_back(talk: RoundTalk) -> Answer:
    """Take back what waits; the words that went with it are there again to be changed."""
    words, board, found = talk.words, talk.office, _waiting(talk)
    if not found:
        return talk.turn(nudge(talk, Whom.EVERYBODY, notice=words("by_hand.gone")))
    own = next((one.words for one in found if one.words), "")
    changes: list[Change] = [
        NudgesTakenBack(
            chain=board.area.id, nudges=tuple(one.id for one in found), by=talk.by, at=talk.event.at
        )
    ]
    if own and own != talk.run.round.words:
        changes.append(RoundWorded(chain=board.area.id, round=talk.run.round.id, text=own, by=talk.by))
    after = talk.after(changes)
    whose = {one.membership for one in found}
    theirs = by_person(one for one in board.members if one.membership.id in whose)
    people = words.count("counts.people", len(theirs))
    notice = words("by_hand.taken_back", people=people)
    shown = nudge(after, Whom.EVERYBODY, worded=bool(own), seen=mark(own), notice=notice)
    return after.turn(shown, changes=changes)


def _to_whom(talk: RoundTalk, chosen: Chosen, when: str) -> str:
    words, teams = talk.words, {one.membership.team for one in chosen.people}
    if not teams:
        return words("by_hand.only_looked", when=when) if chosen.told_first else words("by_hand.nobody")
    people = words.count("counts.people", len(by_person(chosen.people)))
    return words("by_hand.preview", people=people, teams=words.count("counts.teams", len(teams)), when=when)


def _out_of_reach(talk: RoundTalk, chosen: Chosen) -> list[Return]:
    """The teams that are meant in which nobody takes reminders."""
    reached = {one.team.id for one in teams_within_reach(talk)}
    return [one for one in chosen.teams if one.team.id not in reached]


def _within_reach(talk: RoundTalk, chosen: Chosen) -> tuple[str, ...]:
    """How many teams have somebody to write to, and what to do for the others; nothing where all have."""
    words, others = talk.words, _out_of_reach(talk, chosen)
    if not others:
        return ()
    peopled = {one.membership.team for one in talk.office.members if not one.membership.pending}
    lines = [words("by_hand.within_reach", n=len(chosen.teams) - len(others), all=len(chosen.teams))]
    for key, found in (
        ("by_hand.unjoined", [one.team.name for one in others if one.team.id not in peopled]),
        ("by_hand.lost", [one.team.name for one in others if one.team.id in peopled]),
    ):
        if found:
            lines.append(words(key, names=some_of(words, found)))
    return tuple(lines)


def _asked_nothing(talk: RoundTalk, whom: Team | Whom) -> tuple[str, ...]:
    """The teams that are left out because the round asks them nothing; nothing where one team is meant."""
    names = [one.team.name for one in talk.run.returns if not one.sheet.submitted and not talk.run.asked(one)]
    if not names or not isinstance(whom, Whom):
        return ()
    return (talk.words("by_hand.asked_nothing", names=some_of(talk.words, names)),)


def _preview(talk: RoundTalk, chosen: Chosen, own: str) -> tuple[str, ...]:
    """Names with teams and channels, the text of the first, and who is left out and why."""
    words = talk.words
    lines = []
    if chosen.people:
        lines.append(words("by_hand.names", names=some_of(words, _named(talk, chosen.people), NAMED)))
        lines += _put_off(talk, chosen)
    if chosen.people or chosen.told_first:
        example = (*chosen.people, *chosen.told_first)[0]
        first = next(one for one in chosen.teams if one.team.id == example.membership.team)
        asked = talk.run.asked(first)
        me = talk.view.person_name
        text = (
            *sheet_lines(talk, first.answered, len(asked), talk.run.round.closes),
            *by_coordinator(talk, me, talk.office.area, own),
        )
        lines.append(words("by_hand.text", team=first.team.name, text=" ".join(text)))
    by_reason: defaultdict[str, list[Member]] = defaultdict(list)
    for why, member in chosen.left_out:
        by_reason[why].append(member)
    lines += [
        words(f"by_hand.left_{why}", names=some_of(words, _named(talk, members), NAMED))
        for why, members in by_reason.items()
    ]
    return tuple(lines)


def _put_off(talk: RoundTalk, chosen: Chosen) -> list[str]:
    """Whose quiet dates put it off, and until when."""
    return [
        talk.words("by_hand.put_off", agency=agency_name(talk, agency), when=in_words(talk, day))
        for agency, day in put_off(talk, (*chosen.people, *chosen.told_first)).items()
    ]


def _named(talk: RoundTalk, members: Iterable[Member]) -> list[str]:
    """The names of people, each with their teams and the channel they are reached on."""
    teams = {one.team.id: one.team.name for one in talk.run.returns}
    known_as = talk.view.terms.channels
    named = []
    for own in by_person(members):
        channels = " + ".join(
            talk.words(known_as[channel]) if channel in known_as else channel for channel in own[0].channels
        )
        named.append(
            talk.words("by_hand.person", name=own[0].name, team=teams_of(own, teams), channel=channels)
        )
    return named


def send_all(talk: RoundTalk, whom: Team | Whom, *, worded: bool = False, seen: str = "") -> Answer:
    """Ask for the reminders; the clock sends them, so that nobody gets one who has finished meanwhile.

    Own words are for these alone: they are gone once it is done. Nothing goes with words that were not seen.
    """
    if worded and seen != mark(talk.run.round.words):
        return talk.turn(nudge(talk, whom, worded=True, seen=seen))
    words, board, run = talk.words, talk.office, talk.run
    moment = moment_next(talk)
    about = day_in(talk.zone, moment)
    chosen = chosen_people(talk, whom, about)
    people = (*chosen.people, *chosen.told_first)
    if not people:
        # the card says so itself
        return talk.turn(nudge(talk, whom))
    day = last_named(run.round.words, talk.today) if worded else None
    if day and talk.today <= day < about:
        too_late = words("by_hand.day_before", day=in_words(talk, day), when=goes_words(talk, moment))
        return talk.turn(own_words(talk, whom, worded=True, seen=seen, notice=too_late))
    change = NudgesAsked(
        chain=board.area.id,
        subject=run.round.id,
        stage=Stage.ASKED,
        memberships=tuple(one.membership.id for one in people),
        about=about,
        due=moment,
        words=run.round.words if worded else "",
        by=talk.by,
    )
    changes: list[Change] = [change]
    if run.round.words:
        changes.append(RoundWorded(chain=board.area.id, round=run.round.id, text="", by=talk.by))
    after = talk.after(changes)
    count, when = words.count("counts.people", len(by_person(chosen.people))), goes_words(talk, moment)
    key = "by_hand.sent" if chosen.people else "by_hand.sent_looked"
    later = (words("by_hand.until_then"),) if moment > talk.event.at else ()
    notice = " ".join((words(key, people=count, when=when), *_put_off(talk, chosen), *later))
    return after.turn(area.card(after, notice), changes=changes)


# own words


def own_words(
    talk: RoundTalk, whom: Team | Whom, *, worded: bool = False, seen: str = "", notice: str = ""
) -> Shown:
    """Ask for a line of the coordinator's own; the way back is with the words that went before, if any."""
    words, where = talk.words, (talk.run.round.id, whom_text(whom), *((WORDED, seen) if worded else ()))
    return Shown(
        again=NUDGE_WORDS(*where),
        notice=notice,
        head=talk.area_name,
        heading=words("by_hand.ask_words"),
        lines=(words("by_hand.ask_line"),),
        buttons=rows(back(words, NUDGE(*where))),
        awaiting=NUDGE_WORDED(*where),
    )


def say(talk: RoundTalk, whom: Team | Whom, *, worded: bool = False, seen: str = "") -> Answer:
    """Keep the words, and show what would be sent."""
    text, problem = typed(talk, may_ask=True)
    if problem:
        return talk.turn(own_words(talk, whom, worded=worded, seen=seen, notice=problem))
    return _worded(talk, whom, text)


def bare(talk: RoundTalk, whom: Team | Whom) -> Answer:
    """Leave the words out."""
    return _worded(talk, whom, "")


def _worded(talk: RoundTalk, whom: Team | Whom, text: str) -> Answer:
    change = RoundWorded(chain=talk.office.area.id, round=talk.run.round.id, text=text, by=talk.by)
    after = talk.after((change,))
    return after.turn(nudge(after, whom, worded=bool(text), seen=mark(text)), changes=(change,))


_KEEP, _NUDGES = Permission.KEEP_OPEN, Part.NUDGES

VERBS: tuple[Verb, ...] = (
    show(NUDGE, nudge, to=_KEEP, needs=_NUDGES),
    do(NUDGE_BACK, take_back, to=_KEEP, needs=_NUDGES),
    do(NUDGE_SEND, send_all, to=_KEEP, needs=_NUDGES),
    show(NUDGE_WORDS, own_words, to=_KEEP, needs=_NUDGES),
    take(NUDGE_WORDED, say, to=_KEEP, needs=_NUDGES, typed=Typing.TO_COLLEAGUES),
    do(NUDGE_BARE, bare, to=_KEEP, needs=_NUDGES),
)
