"""A round from the day it is open to its release."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from flows.asking import letters, mails
from flows.asking.dates import about_day, confirming, day_given, in_words, later_given, unfit_day
from flows.asking.heard import HEARS, Step, awaited, not_to_me, unaware
from flows.asking.lists import numbered
from flows.asking.overtaken import said_since
from flows.asking.seen import changed
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import Change, RoundExtended
from flows.conversations.partnership import area, unapproved
from flows.conversations.results.pictures import about_pictures, pictures
from flows.conversations.results.words import unchecked
from flows.conversations.rounds import calendar, hearing
from flows.conversations.rounds.steps import but, moved_to, to_others, unfinished
from flows.details import Detail
from flows.nudges import next_due
from flows.people import Role
from flows.permissions import Permission
from flows.presses.answering import GO_ON
from flows.presses.results import AREA_RESULTS, MENU
from flows.presses.rounds import EXTEND, EXTEND_ASK, EXTEND_TO, EXTENDED
from flows.replies import Button, Matter
from flows.rounds import RoundState
from flows.talk import Answer, RoundTalk
from flows.verbs import Verb, do, echo, show
from flows.view import Letter
from flows.wording import phrase


def extend(talk: RoundTalk, notice: str = "") -> Shown:
    """Ask for another day on which answers close."""
    words, round_ = talk.words, talk.run.round
    base = max(round_.closes or talk.today, talk.today)
    workdays = talk.view.workdays(talk.office.area)
    days = dict.fromkeys(workdays.to_offer(base + timedelta(weeks=weeks)) for weeks in (1, 2))
    buttons = numbered(
        (words("running.extend.weeks", date=in_words(talk, day)), EXTEND_ASK(round_.id, day)) for day in days
    )
    return Shown(
        again=EXTEND(round_.id),
        notice=notice,
        head=talk.area_name,
        heading=words("running.extend.heading"),
        lines=(words("opening.type"),),
        buttons=rows(*buttons, area.back(talk)),
        awaiting=EXTENDED(round_.id),
    )


def extended(talk: RoundTalk) -> Answer:
    """Echo a typed date in words before anybody is told."""
    day, problem = later_given(talk, talk.run.round.closes), ""
    if day is None:
        day, problem = day_given(talk)
    problem = problem or (_no_change(talk, day) if day else "")
    return talk.turn(extend(talk, problem) if day is None or problem else _asked(talk, day))


def extend_ask(talk: RoundTalk, day: date) -> Shown:
    """The same for a date from a button."""
    problem = unfit_day(talk, day) or _no_change(talk, day)
    return extend(talk, problem) if problem else _asked(talk, day)


def _no_change(talk: RoundTalk, day: date) -> str:
    is_same = day == talk.run.round.closes
    return talk.words("running.extend.same", date=in_words(talk, day)) if is_same else ""


def _asked(talk: RoundTalk, day: date) -> Shown:
    round_ = talk.run.round
    shown = confirming(
        talk,
        talk.words("running.extend.until", date=in_words(talk, day)),
        yes=Button(key="1", label=talk.words("running.extend.yes"), press=EXTEND_TO(round_.id, day)),
        no=EXTEND(round_.id),
        typed=EXTENDED(round_.id),
        lines=_said_of_day(talk, day),
    )
    # a day that was typed is the same as one that was chosen
    rests_on = (shown.heading, *_said_of_day(replace(talk, text=""), day))
    return area.with_back(talk, replace(shown, again=EXTEND_ASK(round_.id, day), rests_on=rests_on))


def _said_of_day(talk: RoundTalk, day: date) -> tuple[str, ...]:
    """What the card says that asks."""
    closes = talk.run.round.closes
    so_far: tuple[str, ...] = ()
    if closes:
        key = "running.extend.sooner" if day < closes else "running.extend.later"
        so_far = (talk.words.count(key, abs((day - closes).days), date=in_words(talk, closes)),)
    return (
        *so_far,
        *about_day(talk, day),
        *hearing.of_news(talk, _news_of_day(talk, day), "running.extend.unaware"),
    )


def _asked_again(talk: RoundTalk, day: date) -> Shown:
    """The card that asks about a date, with who has moved it since."""
    last = said_since(talk, Detail(talk.run.round.id, "closes"))
    shown = extend_ask(talk, day)
    return replace(shown, notice=changed(talk, last)) if last and not shown.notice else shown


def extend_to(talk: RoundTalk, day: date) -> Answer:
    """Take the date, and tell everybody who takes part in the round; nobody hears of it twice."""
    problem = unfit_day(talk, day) or _no_change(talk, day)
    if problem:
        return talk.turn(extend(talk, problem))
    change = RoundExtended(chain=talk.office.area.id, round=talk.run.round.id, closes=day, by=talk.by)
    after = talk.after((change,))
    # the news of the round, which waits for others, has the new day
    told = but(unaware(talk), _news_of_day(talk, day))
    known = not_to_me(talk, awaited(talk, talk.run.round.id, opening=True))
    notice = talk.words("running.extend.done", date=in_words(talk, day))
    about = mails.About(
        matter=Matter.MOVED,
        area=talk.office.area,
        day=day,
        calendar=mails.closing(talk, talk.office.area, after.run.round),
    )
    told = mails.mailed(talk, told, about)
    return after.turn(area.card(after, notice), changes=(change, *known), letters=told)


def _news_of_day(talk: RoundTalk, day: date) -> tuple[Letter, ...]:
    """The news of another day to everybody who hears of it, also to who does not know of the round yet."""
    before = talk.run.round.closes
    is_sooner = before is not None and day < before
    line = phrase("letter.sooner" if is_sooner else "letter.extended", date=day)
    is_in = phrase("letter.moved_yours_in", date=day)
    done = {one.team.id: one.sheet.id for one in talk.run.returns if one.sheet.submitted}
    # whose calendar has the day of before
    also = calendar.beside(talk, talk.run.round.id, day)
    teams = (
        *letters.to_teams(talk, unfinished(talk), line, label="tasks.continue", form=GO_ON, beside=also),
        *letters.to_teams(talk, done, is_in, label="letter.see_return", form=MENU),
    )
    beside = to_others(talk, Step.CLOSES_MOVED, phrase("letter.moved", date=day), also)
    return letters.once((*teams, *beside))


# once answers have closed


def release_now(talk: RoundTalk, *besides: Change) -> Answer:
    """Release: leads get the pictures now, and not before. `besides` are facts stored with it."""
    ended, outside = unapproved.moved_on(talk)
    changes = (*ended, moved_to(talk, RoundState.RELEASED), *besides)
    after = talk.after(changes)
    everybody = letters.people_of(talk, *HEARS[Step.RELEASED])
    waiting = letters.people_of(talk, Role.MEMBER, teams={one.team.id for one in unapproved.waiting(talk)})
    news = letters.News(
        line=phrase("letter.released"),
        label="area.results",
        press=AREA_RESULTS(talk.run.round.id),
        beside=calendar.beside(talk, talk.run.round.id, next_due(after.run.round, talk.zone)),
    )
    late = replace(news, line=phrase("unapproved.released"))
    soon = _told(after, *_before_their_day(talk, news))
    told = letters.once((*_told(after, waiting, late), *soon, *_told(after, everybody, news)))
    told = mails.mailed(talk, told, _of_release(after))
    owned = [one for one in talk.office.actions if one.round == talk.run.round.id and one.is_open]
    owners = tuple(letter for one in owned for letter in letters.to_owner(after, one, one.team))
    leads = letters.people_of(talk, Role.LEAD)
    sent = letters.pictures_to(talk, leads, lambda language: pictures(after.read_in(language)))
    shown_now = pictures(after)
    shown = area.card(after, _done(after, told, sent, drawn=bool(shown_now)))
    day = next_due(after.run.round, talk.zone)
    shown = replace(shown, buttons=(*shown.buttons, *rows(*calendar.offered(talk, talk.run.round.id, day))))
    told = (*sent, *told, *owners, *outside)
    return after.turn(shown, changes=changes, before=shown_now, letters=told)


def _before_their_day(talk: RoundTalk, news: letters.News) -> tuple[list[str], letters.News]:
    """Who was to check the draft until a day that is yet to end, and has not; and the news as they get it."""
    until, checks = talk.run.round.check_by, unchecked(talk)
    if until is None or checks is None or until < talk.today:
        return [], news
    teams = {one.team.id for one in checks.silent}
    line = phrase("letter.released_early", date=until)
    return letters.people_of(talk, Role.MEMBER, teams=teams), replace(news, line=line)


def _of_release(talk: RoundTalk) -> mails.About:
    """What goes out by e-mail once it is released, with the day of the next audit."""
    area_, round_ = talk.office.area, talk.run.round
    day = next_due(round_, talk.zone)
    calendar = mails.next_audit(talk, area_, round_, day) if day else ""
    return mails.About(matter=Matter.RELEASED, area=area_, day=day, calendar=calendar)


def _done(talk: RoundTalk, told: Iterable[Letter], sent: Iterable[Letter], *, drawn: bool) -> str:
    """What the coordinator hears: who has been told, and of the picture who has it or why there is none."""
    words, mark, told_ = talk.words, talk.office.fingerprint, hearing.told_now(talk, told, sent)
    if drawn:
        return words("running.release.done", told=told_, mark=mark)
    why = " ".join(about_pictures(talk)) if talk.score.submitted else words("area_results.none_returned")
    return words("running.release.done_without", why=why, told=told_, mark=mark)


def _told(talk: RoundTalk, people: list[str], news: letters.News) -> tuple[Letter, ...]:
    """News to these people; with the fingerprint to those who keep it where no operator can reach it."""
    keepers = frozenset(letters.people_of(talk, Role.COORDINATOR, Role.LEAD, Role.SCRUTINEER))
    line = phrase("letter.marked", news=news.line, mark=talk.office.fingerprint)
    return (
        *letters.to_people(talk, [one for one in people if one in keepers], replace(news, line=line)),
        *letters.to_people(talk, [one for one in people if one not in keepers], news),
    )


_KEEP = Permission.KEEP_OPEN

VERBS: tuple[Verb, ...] = (
    show(EXTEND, extend, to=_KEEP),
    show(EXTEND_ASK, extend_ask, to=_KEEP, needs=Part.NUDGES),
    do(EXTEND_TO, extend_to, to=_KEEP, needs=Part.NUDGES | Part.CHANGES, asked=_asked_again),
    echo(EXTENDED, extended, to=_KEEP, needs=Part.NUDGES),
)
