"""A round from the day it is open to its release."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache, partial

from flows.asking import letters, mails
from flows.asking.dates import about_day, confirming, day_given, in_words, later_given, unfit_day
from flows.asking.heard import HEARS, Step, awaited, not_to_anybody, not_to_me, to_beside, unaware
from flows.asking.lists import numbered, some_of
from flows.asking.overtaken import said_since
from flows.asking.seen import changed
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import Change, RoundExtended, RoundMoved
from flows.conversations.partnership import area, unapproved
from flows.conversations.results.pictures import about_pictures, pictures
from flows.conversations.results.words import unchecked
from flows.conversations.rounds import calendar, hearing
from flows.conversations.rounds.as_asked import as_asked
from flows.details import Detail
from flows.nudges import next_due
from flows.people import Role
from flows.permissions import Permission
from flows.presses.answering import GO_ON
from flows.presses.arriving import AUDITS
from flows.presses.partnership import AREA
from flows.presses.results import AREA_RESULTS, MENU
from flows.presses.rounds import CANCEL, CANCELLED, CLOSE, CLOSED, EXTEND, EXTEND_ASK, EXTEND_TO, EXTENDED
from flows.replies import Button, Matter, Picture
from flows.rounds import RoundState
from flows.talk import Answer, RoundTalk
from flows.verbs import Typing, Verb, do, echo, show
from flows.view import Letter
from flows.wording import Phrase, phrase
from flows.workdays import Workdays


def extend(talk: RoundTalk, notice: str = "") -> Shown:
    """Ask for another day on which answers close."""
    words, round_ = talk.words, talk.run.round
    base = max(round_.closes or talk.today, talk.today)
    workdays = Workdays.of(talk.office.area, talk.view.terms.bank_holidays)
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
    so_far: tuple[str, ...] = ()
    if round_.closes:
        key = "running.extend.sooner" if day < round_.closes else "running.extend.so_far"
        so_far = (talk.words(key, date=in_words(talk, round_.closes)),)
    shown = confirming(
        talk,
        talk.words("running.extend.until", date=in_words(talk, day)),
        yes=Button(key="1", label=talk.words("running.extend.yes"), press=EXTEND_TO(round_.id, day)),
        no=EXTEND(round_.id),
        typed=EXTENDED(round_.id),
        lines=(
            *so_far,
            *about_day(talk, day),
            *hearing.of_news(talk, _news_of_day(talk, day), "running.extend.unaware"),
        ),
    )
    shown = replace(shown, again=EXTEND_ASK(round_.id, day))
    return area.with_back(talk, shown)


def extend_to(talk: RoundTalk, day: date) -> Answer:
    """Take the date, and tell everybody who takes part in the round; nobody hears of it twice."""
    problem = unfit_day(talk, day) or _no_change(talk, day)
    if problem:
        return talk.turn(extend(talk, problem))
    last = said_since(talk, Detail(talk.run.round.id, "closes"))
    return talk.turn(replace(_asked(talk, day), notice=changed(talk, last))) if last else _extended(talk, day)


def _extended(talk: RoundTalk, day: date) -> Answer:
    change = RoundExtended(chain=talk.office.area.id, round=talk.run.round.id, closes=day, by=talk.by)
    after = talk.after((change,))
    # the news of the round, which waits for others, has the new day
    told = _but(unaware(talk), _news_of_day(talk, day))
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
    teams = (
        *letters.to_teams(talk, _unfinished(talk), line, label="tasks.continue", form=GO_ON),
        *letters.to_teams(talk, done, is_in, label="letter.see_return", form=MENU),
    )
    beside = _beside(talk, Step.CLOSES_MOVED, phrase("letter.moved", date=day))
    return letters.once((*teams, *beside))


def _but(people: Collection[str], told: Iterable[Letter]) -> tuple[Letter, ...]:
    """The letters but those to these people."""
    return tuple(one for one in told if one.person not in people)


def _unfinished(talk: RoundTalk) -> dict[str, str]:
    """The teams that have not submitted, with their sheets."""
    return {one.team.id: one.sheet.id for one in talk.run.returns if not one.sheet.submitted}


def _beside(talk: RoundTalk, step: Step, line: Phrase) -> tuple[Letter, ...]:
    """The same to whoever runs or reads the round."""
    news = letters.News(line=line, label="letter.see_area", press=AREA(talk.office.area.id))
    return to_beside(talk, step, news)


def close(talk: RoundTalk, notice: str = "") -> Shown:
    """Say what is missing, and ask."""
    lines = _said_of_closing(talk)
    press = CLOSED(talk.run.round.id, as_asked(talk, lines))
    return Shown(
        again=CLOSE(talk.run.round.id),
        notice=notice,
        head=talk.area_name,
        heading=talk.words("running.close.heading"),
        lines=lines,
        buttons=rows(Button(key="1", label=talk.words("area.close"), press=press), area.back(talk)),
    )


def _said_of_closing(talk: RoundTalk) -> tuple[str, ...]:
    """What the card says that asks."""
    words = talk.words
    missing = [one.team.name for one in talk.run.returns if not one.sheet.submitted]
    lines = [*_early(talk, "running.close.early"), area.counts_line(talk)]
    if missing:
        lines.append(words("running.close.missing", names=some_of(talk.words, missing)))
    if whole := sum(not one.sheet.submitted and area.is_whole(talk, one) for one in talk.run.returns):
        lines.append(words.count("running.close.whole", whole))
    if blank := [one.team.name for one in talk.run.returns if one.is_blank]:
        lines.append(words("running.close.blank", names=some_of(talk.words, blank)))
    return (*lines, words("running.close.means"), *hearing.of_news(talk, _news_of_closing(talk)))


def _early(talk: RoundTalk, key: str) -> tuple[str, ...]:
    """How many days it is before the announced one; nothing on that day, and after it."""
    day = talk.run.round.closes
    left = (day - talk.today).days if day else 0
    return (talk.words.count(key, left, date=in_words(talk, day)),) if day and left > 0 else ()


def closed(talk: RoundTalk, seen: str = "") -> Answer:
    """Close answers; who had not finished hears it, before the announced day every team, and who runs it.

    `seen` is what the card said that asked: where it would say anything else now, it is asked again.
    """
    if seen != as_asked(talk, _said_of_closing(talk)):
        return talk.turn(close(talk, talk.words("seen.moved_on")))
    ended, outside = unapproved.moved_on(talk)
    # whoever is told of both has heard of the round, also for what becomes of it next
    known = not_to_anybody(talk, awaited(talk, talk.run.round.id, opening=True))
    changes = (*ended, _change(talk, RoundState.CLOSED), *known)
    after = talk.after(changes)
    early = _early(talk, "running.close.was_early")
    shown = area.card(after, " ".join((talk.words("running.close.done"), *early)))
    about = mails.About(matter=Matter.CLOSED, area=talk.office.area)
    told = mails.mailed(talk, _news_of_closing(talk), about)
    return after.turn(shown, changes=changes, letters=(*told, *outside))


def _news_of_closing(talk: RoundTalk) -> tuple[Letter, ...]:
    """What everybody is told; whoever does not know of the round yet hears that it was open."""
    waiting = {one.team.id: one.sheet.id for one in unapproved.waiting(talk)}
    unfinished = _unfinished(talk)
    asked = {one.team.id for one in talk.run.returns if talk.run.asked(one)}
    idle = {team: sheet for team, sheet in unfinished.items() if team not in asked}
    behind = {team: sheet for team, sheet in unfinished.items() if team in asked}
    see = partial(letters.to_teams, talk, label="letter.see_return", form=MENU)
    day = talk.run.round.closes
    in_time: tuple[Letter, ...] = ()
    on_you = phrase("letter.closed_on_you")
    if day and day > talk.today:
        done = {one.team.id: one.sheet.id for one in talk.run.returns if one.sheet.submitted}
        in_time = see(sheets=done, line=phrase("letter.closed_early", date=day))
        on_you = phrase("letter.closed_early_on_you", date=day)
    heard_of = (
        *see(sheets=waiting, line=phrase("unapproved.closed")),
        *see(sheets=behind, line=on_you),
        *see(sheets=idle, line=phrase("letter.closed_nothing_asked")),
        *_beside(talk, Step.CLOSED, phrase("letter.closed")),
    )
    unheard = (
        *see(sheets=behind, line=phrase("letter.closed_unheard_on_you")),
        *see(sheets=idle, line=phrase("letter.closed_unheard_nothing_asked")),
        *_beside(talk, Step.CLOSED, phrase("letter.closed_unheard")),
    )
    return letters.once((*_but(unaware(talk), heard_of), *in_time, *unheard))


def _change(talk: RoundTalk, state: RoundState) -> RoundMoved:
    """The fact that the round is in another state now."""
    return RoundMoved(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        state=state,
        by=talk.by,
        at=talk.event.at,
    )


# once answers have closed


def release_now(talk: RoundTalk, *besides: Change) -> Answer:
    """Release: leads get the pictures now, and not before. `besides` are facts stored with it."""
    ended, outside = unapproved.moved_on(talk)
    changes = (*ended, _change(talk, RoundState.RELEASED), *besides)
    after = talk.after(changes)
    leads = letters.people_of(talk, Role.LEAD)
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
    me = talk.view.person.id if talk.view.person else ""

    @cache
    def drawn(language: str) -> tuple[Picture, ...]:
        return pictures(after.read_in(language))

    owned = [one for one in talk.office.actions if one.round == talk.run.round.id and one.is_open]
    owners = tuple(letter for one in owned for letter in letters.to_owner(after, one, one.team))

    def one_of(number: int, language: str) -> Picture:
        return drawn(language)[number]

    language = talk.view.conversation.language
    sent = tuple(
        Letter(person=lead, worded=partial(one_of, number))
        for lead in dict.fromkeys(leads)
        if lead != me
        for number in range(len(drawn(language)))
    )
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


def cancel(talk: RoundTalk) -> Shown:
    """Ask whether the round shall end without results."""
    words, round_id = talk.words, talk.run.round.id
    return Shown(
        again=CANCEL(round_id),
        head=talk.area_name,
        heading=words("running.cancel.heading"),
        lines=(
            words("running.cancel.means"),
            *hearing.of_news(talk, _news_of_cancelling(talk), "running.cancel.unaware"),
        ),
        buttons=rows(
            Button(key="1", label=words("running.cancel.yes"), press=CANCELLED(round_id)), area.back(talk)
        ),
    )


def cancelled(talk: RoundTalk) -> Answer:
    """End the round without results."""
    ended, outside = unapproved.moved_on(talk)
    changes = (*ended, _change(talk, RoundState.CANCELLED))
    after = talk.after(changes)
    after_all = after.about(replace(after.office, run=after.office.before), talk.acting)
    # the news of the round, which waits for others, goes with it
    told = _but(unaware(talk), _news_of_cancelling(talk))
    unheard = "" if told else f" {talk.words('running.cancel.unheard')}"
    told = mails.mailed(talk, told, mails.About(matter=Matter.CANCELLED, area=talk.office.area))
    shown = area.card(after_all, talk.words("running.cancel.done") + unheard)
    return after_all.turn(shown, changes=changes, letters=(*told, *outside))


def _news_of_cancelling(talk: RoundTalk) -> tuple[Letter, ...]:
    """The news to everybody who hears of it, also to who does not know of the round yet."""
    told = letters.to_people(
        talk,
        letters.people_of(talk, Role.MEMBER),
        letters.News(line=phrase("letter.cancelled"), label="menu.audits", press=AUDITS()),
    )
    return letters.once((*told, *_beside(talk, Step.CANCELLED, phrase("letter.cancelled_beside"))))


_KEEP = Permission.KEEP_OPEN

VERBS: tuple[Verb, ...] = (
    show(EXTEND, extend, to=_KEEP),
    show(EXTEND_ASK, extend_ask, to=_KEEP, needs=Part.NUDGES),
    do(EXTEND_TO, extend_to, to=_KEEP, needs=Part.NUDGES | Part.CHANGES),
    echo(EXTENDED, extended, to=_KEEP, typed=Typing.DATE, needs=Part.NUDGES),
    show(CLOSE, close, to=_KEEP, needs=Part.APPROVALS | Part.NUDGES),
    do(CLOSED, closed, to=_KEEP, needs=Part.APPROVALS | Part.NUDGES),
    show(CANCEL, cancel, to=Permission.CANCEL, needs=Part.NUDGES),
    do(CANCELLED, cancelled, to=Permission.CANCEL, needs=Part.APPROVALS | Part.NUDGES),
)
