"""Sharing the draft: until when each team checks what it says about them, and who is told."""

from dataclasses import replace
from datetime import date

from flows.asking import heard, letters, mails
from flows.asking.dates import about_day, confirming, day_given, in_words, left_out, unfit_day
from flows.cards import Shown, rows
from flows.changes import Change, CheckDated
from flows.conversations.partnership import area
from flows.conversations.rounds.steps import moved_to
from flows.dates import working_days
from flows.people import Role
from flows.permissions import Permission
from flows.presses.partnership import AREA
from flows.presses.rounds import FACTS, SHARE, SHARE_BY, SHARE_TYPED, SHARED
from flows.replies import Button, Matter
from flows.rounds import RoundState
from flows.talk import Answer, RoundTalk
from flows.verbs import Verb, do, echo, show
from flows.view import Letter
from flows.wording import phrase

_RESTS_ON = ("the day that a button has",)
"""What a yes to a day is to, whether the card offers two or asks about one."""

OFFERED = (5, 10)
"""Working days after which the check may end."""


def share(talk: RoundTalk, notice: str = "") -> Shown:
    """Ask until when teams check the draft; whoever says so shares it."""
    words, round_id = talk.words, talk.run.round.id
    if not _back(talk):
        return _share_alone(talk)
    calendar = talk.view.workdays(talk.office.area)
    days = {count: calendar.to_offer_after(talk.today, count) for count in OFFERED}
    buttons = [
        Button(
            key=str(number),
            label=words("sharing.in_days", date=in_words(talk, day), n=count),
            press=SHARE_BY(round_id, day),
        )
        for number, (count, day) in enumerate(days.items(), 1)
    ]
    return Shown(
        again=SHARE(round_id),
        notice=notice,
        head=talk.area_name,
        heading=words("sharing.heading"),
        lines=(words("sharing.means"), *left_out(talk, max(days.values())), words("opening.type")),
        buttons=rows(*buttons, area.back(talk)),
        rests_on=_RESTS_ON,
        awaiting=SHARE_TYPED(round_id),
    )


def _back(talk: RoundTalk) -> set[str]:
    """The teams that have submitted."""
    return {one.team.id for one in talk.run.returns if one.sheet.submitted}


def _share_alone(talk: RoundTalk) -> Shown:
    """Ask whether there shall be a draft that no team has anything to check in."""
    words, round_id = talk.words, talk.run.round.id
    return Shown(
        again=SHARE(round_id),
        head=talk.area_name,
        heading=words("sharing.alone_heading"),
        lines=(words("sharing.alone"),),
        buttons=rows(Button(key="1", label=words("area.share"), press=SHARED(round_id)), area.back(talk)),
    )


def share_typed(talk: RoundTalk) -> Answer:
    """Echo a typed date in words before anybody is told."""
    day, problem = day_given(talk)
    return talk.turn(share(talk, problem) if day is None else _until(talk, day))


def _until(talk: RoundTalk, day: date) -> Shown:
    """Ask whether it shall be that day, of those offered as of any other."""
    if unfit_day(talk, day) or not _back(talk):
        return share(talk, unfit_day(talk, day))
    round_id = talk.run.round.id
    shown = confirming(
        talk,
        talk.words("sharing.until", date=in_words(talk, day)),
        yes=Button(key="1", label=talk.words("area.share"), press=SHARE_BY(round_id, day)),
        no=SHARE(round_id),
        typed=SHARE_TYPED(round_id),
        lines=(*about_day(talk, day), *(left_out(talk, day) if working_days(talk.text) else ())),
    )
    return area.with_back(talk, replace(shown, rests_on=_RESTS_ON))


def share_by(talk: RoundTalk, day: date) -> Answer:
    """Make it a draft, and ask each team to check by that day what it says about them."""
    problem = unfit_day(talk, day)
    if problem:
        return talk.turn(share(talk, problem))
    dated = CheckDated(chain=talk.office.area.id, round=talk.run.round.id, until=day, by=talk.by)
    notice = talk.words("sharing.done", date=in_words(talk, day))
    return _shared(talk, notice, dated, told=_told(talk, day))


def shared(talk: RoundTalk) -> Answer:
    """Make it a draft where no team has anything to check in it; else ask until when they can."""
    if _back(talk):
        return talk.turn(share(talk))
    read = letters.News(
        line=phrase("letter.draft_alone"), label="letter.see_draft", press=AREA(talk.office.area.id)
    )
    about = mails.About(matter=Matter.DRAFT, area=talk.office.area)
    told = mails.mailed(talk, heard.to_beside(talk, heard.Step.SHARED, read), about)
    return _shared(talk, talk.words("sharing.done_alone"), told=told)


def _shared(talk: RoundTalk, notice: str, *dated: CheckDated, told: tuple[Letter, ...] = ()) -> Answer:
    changes: tuple[Change, ...] = (*dated, moved_to(talk, RoundState.DRAFT))
    after = talk.after(changes)
    return after.turn(area.card(after, notice), changes=changes, letters=told)


def _told(talk: RoundTalk, day: date) -> tuple[Letter, ...]:
    """Teams that have submitted hear until when to check the draft, the others that it can be read."""
    line = phrase("letter.draft", date=day)
    news = letters.News(line=line, label="menu.facts", press=FACTS(talk.run.round.id))
    read = letters.News(
        line=phrase("letter.draft_to_read", date=day),
        label="letter.see_draft",
        press=AREA(talk.office.area.id),
    )
    shared = letters.News(
        line=phrase("letter.draft_shared", date=day),
        label="letter.see_draft",
        press=AREA(talk.office.area.id),
    )
    told = letters.once(
        (
            *letters.to_people(talk, letters.people_of(talk, Role.MEMBER, teams=_back(talk)), news),
            *letters.to_people(talk, letters.people_of(talk, Role.SCRUTINEER), read, purpose="scrutiny"),
            *heard.to_beside(talk, heard.Step.SHARED, shared),
        )
    )
    return mails.mailed(talk, told, mails.About(matter=Matter.DRAFT, area=talk.office.area, day=day))


_SHARE = Permission.SHARE_DRAFT

VERBS: tuple[Verb, ...] = (
    show(SHARE, share, to=_SHARE),
    do(SHARED, shared, to=_SHARE, asked=share),
    do(SHARE_BY, share_by, to=_SHARE, asked=_until),
    echo(SHARE_TYPED, share_typed, to=_SHARE),
)
