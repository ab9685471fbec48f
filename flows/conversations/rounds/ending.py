"""How the answers of a round end: closed, or cancelled without results. Neither can be undone."""

from dataclasses import replace
from datetime import date
from functools import partial

from flows.asking import letters, mails
from flows.asking.dates import in_words
from flows.asking.heard import Step, awaited, not_to_anybody, unaware
from flows.asking.kept import span
from flows.asking.lists import some_of
from flows.board import Part
from flows.cards import Shown, rows
from flows.conversations.partnership import area, unapproved
from flows.conversations.rounds import before_release, hearing
from flows.conversations.rounds.steps import as_it_is, but, moved_to, to_others, unfinished
from flows.people import Role
from flows.permissions import Permission
from flows.presses.arriving import AUDITS
from flows.presses.results import ANSWERS, MENU
from flows.presses.rounds import CANCEL, CANCELLED, CLOSE, CLOSED
from flows.replies import Button, Matter
from flows.rounds import RoundState
from flows.talk import Answer, RoundTalk
from flows.verbs import Verb, do, show
from flows.view import Letter
from flows.wording import phrase


def close(talk: RoundTalk) -> Shown:
    """Say what is missing, and ask."""
    lines, counts = _said_of_closing(talk), area.counts_line(talk)
    return Shown(
        again=CLOSE(talk.run.round.id),
        head=talk.area_name,
        heading=talk.words("running.close.heading"),
        lines=lines,
        buttons=rows(
            Button(key="1", label=talk.words("area.close"), press=CLOSED(talk.run.round.id)), area.back(talk)
        ),
        # how many have begun changes all day, and for nobody's yes
        rests_on=(as_it_is(talk.run), *(line for line in lines if line != counts)),
    )


def _said_of_closing(talk: RoundTalk) -> tuple[str, ...]:
    """What the card says that asks."""
    words = talk.words
    missing = [one.team.name for one in talk.run.returns if not one.sheet.submitted]
    lines = [*_said_of_day(talk, "running.close.early"), area.counts_line(talk)]
    if missing:
        lines.append(words("running.close.missing", names=some_of(talk.words, missing)))
    if whole := sum(not one.sheet.submitted and area.is_whole(talk, one) for one in talk.run.returns):
        lines.append(words.count("running.close.whole", whole))
    if blank := [one.team.name for one in talk.run.returns if one.is_blank]:
        lines.append(words("running.close.blank", names=some_of(talk.words, blank)))
    lines.append(words("running.close.means"))
    if any(not one.sheet.submitted and talk.run.asked(one) for one in talk.run.returns):
        lines += before_release.after_a_release(talk)
    return (*lines, *hearing.of_news(talk, _news_of_closing(talk)))


def _early(talk: RoundTalk) -> date | None:
    """The day that was announced, if it is before that; None on that day, and after it."""
    day = talk.run.round.closes
    return day if day and talk.today < day else None


def _said_of_day(talk: RoundTalk, key: str) -> tuple[str, ...]:
    """How many days it is before the announced one, if it is."""
    day = _early(talk)
    return (talk.words.count(key, (day - talk.today).days, date=in_words(talk, day)),) if day else ()


def closed(talk: RoundTalk) -> Answer:
    """Close answers; who had not finished hears it, before the announced day every team, and who runs it."""
    ended, outside = unapproved.moved_on(talk)
    # whoever is told of both has heard of the round, also for what becomes of it next
    known = not_to_anybody(talk, awaited(talk, talk.run.round.id, opening=True))
    changes = (*ended, moved_to(talk, RoundState.CLOSED), *known)
    after = talk.after(changes)
    said = (talk.words("running.close.done"), *_said_of_day(talk, "running.close.was_early"))
    shown = area.card(after, " ".join(said))
    about = mails.About(matter=Matter.CLOSED, area=talk.office.area)
    told = mails.mailed(talk, _news_of_closing(talk), about)
    return after.turn(shown, changes=changes, letters=(*told, *outside))


def _news_of_closing(talk: RoundTalk) -> tuple[Letter, ...]:
    """What everybody is told; whoever does not know of the round yet hears that it was open."""
    waiting = {one.team.id: one.sheet.id for one in unapproved.waiting(talk)}
    missing = unfinished(talk)
    asked = {one.team.id for one in talk.run.returns if talk.run.asked(one)}
    idle = {team: sheet for team, sheet in missing.items() if team not in asked}
    behind = {team: sheet for team, sheet in missing.items() if team in asked}
    see = partial(letters.to_teams, talk, label="letter.see_return", form=MENU)
    in_time: tuple[Letter, ...] = ()
    on_you = phrase("letter.closed_on_you")
    if day := _early(talk):
        done = {one.team.id: one.sheet.id for one in talk.run.returns if one.sheet.submitted}
        in_time = see(sheets=done, line=phrase("letter.closed_early", date=day))
        on_you = phrase("letter.closed_early_on_you", date=day)
    heard_of = (
        *see(sheets=waiting, line=phrase("unapproved.closed")),
        *see(sheets=behind, line=on_you),
        *see(sheets=idle, line=phrase("letter.closed_nothing_asked")),
        *to_others(talk, Step.CLOSED, phrase("letter.closed")),
    )
    unheard = (
        *see(sheets=behind, line=phrase("letter.closed_unheard_on_you")),
        *see(sheets=idle, line=phrase("letter.closed_unheard_nothing_asked")),
        *to_others(talk, Step.CLOSED, phrase("letter.closed_unheard")),
    )
    return letters.once((*but(unaware(talk), heard_of), *in_time, *unheard))


def cancel(talk: RoundTalk) -> Shown:
    """Ask whether the round shall end without results."""
    words, round_id, lines = talk.words, talk.run.round.id, _said_of_cancelling(talk)
    return Shown(
        again=CANCEL(round_id),
        head=talk.area_name,
        heading=words("running.cancel.heading"),
        lines=(*_given_so_far(talk), *lines),
        buttons=rows(
            Button(key="1", label=words("running.cancel.yes"), press=CANCELLED(round_id)), area.back(talk)
        ),
        # how many have begun changes all day, and for nobody's yes
        rests_on=(as_it_is(talk.run), *lines),
    )


def _given_so_far(talk: RoundTalk) -> tuple[str, ...]:
    """How many teams have begun, with how many answers; nothing where none has."""
    words, begun = talk.words, [one for one in talk.run.returns if one.answered]
    answers = words.count("running.cancel.answers", sum(one.answered for one in begun))
    return (words.count("running.cancel.begun", len(begun), answers=answers),) if begun else ()


def _said_of_cancelling(talk: RoundTalk) -> tuple[str, ...]:
    """What the card says that asks."""
    news = _news_of_cancelling(talk)
    return (talk.words("running.cancel.means"), *hearing.of_news(talk, news, "running.cancel.unaware"))


def cancelled(talk: RoundTalk) -> Answer:
    """End the round without results."""
    ended, outside = unapproved.moved_on(talk)
    changes = (*ended, moved_to(talk, RoundState.CANCELLED))
    after = talk.after(changes)
    after_all = after.about(replace(after.office, run=after.office.before), talk.acting)
    # the news of the round, which waits for others, goes with it
    told = but(unaware(talk), _news_of_cancelling(talk))
    unheard = "" if told else f" {talk.words('running.cancel.unheard')}"
    told = mails.mailed(talk, told, mails.About(matter=Matter.CANCELLED, area=talk.office.area))
    shown = area.card(after_all, talk.words("running.cancel.done") + unheard)
    return after_all.turn(shown, changes=changes, letters=(*told, *outside))


def _news_of_cancelling(talk: RoundTalk) -> tuple[Letter, ...]:
    """The news to everybody who hears of it, also to who does not know of the round yet.

    A team that has begun hears what becomes of its answers, and where they are.
    """
    begun = {one.team.id: one.sheet.id for one in talk.run.returns if one.answered}
    counted, number = span(talk.view.terms.keeping.cancelled.days)
    period = phrase(f"{counted}.{'one' if number == 1 else 'other'}", n=number)
    line = phrase("letter.cancelled_begun", period=period)
    answers = letters.to_teams(talk, begun, line, label="letter.see_answers", form=ANSWERS)
    told = letters.to_people(
        talk,
        letters.people_of(talk, Role.MEMBER),
        letters.News(line=phrase("letter.cancelled"), label="menu.audits", press=AUDITS()),
    )
    return letters.once(
        (*answers, *told, *to_others(talk, Step.CANCELLED, phrase("letter.cancelled_beside")))
    )


_KEEP = Permission.KEEP_OPEN

VERBS: tuple[Verb, ...] = (
    show(CLOSE, close, to=_KEEP, needs=Part.APPROVALS | Part.NUDGES),
    do(CLOSED, closed, to=_KEEP, needs=Part.APPROVALS | Part.NUDGES, asked=close),
    show(CANCEL, cancel, to=Permission.CANCEL, needs=Part.NUDGES),
    do(CANCELLED, cancelled, to=Permission.CANCEL, needs=Part.APPROVALS | Part.NUDGES, asked=cancel),
)
