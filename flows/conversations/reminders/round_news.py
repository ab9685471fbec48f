"""News of a round: the check of its draft nears its end or is over, and what was done out of hours."""

from dataclasses import replace
from datetime import date

from flows.asking.dates import in_words, left
from flows.asking.letters import in_words_of
from flows.asking.opened import to_others, to_team
from flows.conversations.reminders.said import Said
from flows.nudges import Nudge, next_due
from flows.presses.answering import TASKS
from flows.presses.partnership import AREA, PROGRESS
from flows.presses.reminders import NUDGE_LOG
from flows.presses.rounds import CALENDAR, CLOSE, FACTS
from flows.talk import AreaTalk, RoundTalk, SheetTalk
from flows.tallies import of_checks


def of_check(talk: SheetTalk) -> Said:
    """To a team that has said nothing of the draft, shortly before the end of the check."""
    words, here, until = talk.words, talk.here, talk.here.round.check_by
    lines = [words("nudge.check", team=here.team.name)]
    if until:
        key = "facts.until" if until >= talk.today else "facts.past"
        lines.append(words(key, date=in_words(talk, until), left=left(talk, until)))
    return Said(
        head=talk.called(here.area),
        lines=(*lines, words("nudge.why_team", team=here.team.name)),
        label=words("menu.facts"),
        leads_to=FACTS(here.round.id, here.sheet.id),
        how="nudge.how_check",
    )


def of_check_over(talk: RoundTalk, nudge: Nudge) -> Said:
    """To a coordinator: the day until which teams were asked has passed."""
    words, run = talk.words, talk.run
    checks = of_checks(run, run.returns)
    of, silent = len((*checks.right, *checks.wrong, *checks.silent)), len(checks.silent)
    said_ = words.count("nudge.check_over", of, date=talk.date(nudge.about), silent=silent)
    return Said(
        head=talk.area_name,
        lines=(said_, words("nudge.why_coordinator")),
        label=words("letter.see_wrong"),
        leads_to=PROGRESS(run.round.id),
        how="nudge.how_check",
    )


def of_all_in(talk: RoundTalk) -> Said:
    """To a coordinator: nobody is waited for any more, so that answers can be closed."""
    words, round_ = talk.words, talk.run.round
    lines = [words("nudge.all_in")]
    if round_.closes and round_.closes >= talk.today:
        day = in_words(talk, round_.closes)
        lines.append(words("nudge.all_in_until", date=day, left=left(talk, round_.closes)))
    return Said(
        head=talk.area_name,
        lines=(*lines, words("nudge.why_coordinator")),
        label=words("area.close"),
        leads_to=CLOSE(round_.id),
        how="nudge.how_check",
    )


def is_news_alone(talk: SheetTalk) -> bool:
    """Whether somebody is told that a round is open, and not what waits for them there."""
    person = talk.view.person
    wants = person is not None and person.reminders
    return not wants or talk.here.membership.not_mine or not talk.scorecard.asked


def of_opening(talk: SheetTalk) -> Said:
    """To a member who wants no reminders or has nothing to answer: what others were told at once."""
    here, day = talk.here, talk.here.round.closes or talk.today
    line = to_team(here.team.name, here.sheet.only, day, progress=here.round.progress)
    return Said(
        head=talk.called(here.area),
        lines=(in_words_of(talk, line),),
        label=talk.words("tasks.start"),
        leads_to=TASKS(here.sheet.id),
        how="nudge.how_told",
    )


def of_told(talk: RoundTalk, nudge: Nudge) -> Said:
    """What somebody did out of hours, in the morning: a round is open, or the next is due on another day."""
    words, round_ = talk.words, talk.run.round
    beside = {"label": words("nudge.to_area"), "leads_to": AREA(talk.office.area.id)}
    if nudge.words:
        due, before = next_due(round_, talk.zone), date.fromisoformat(nudge.words)
        line = words("letter.next_moved", date=in_words(talk, due or before), before=in_words(talk, before))
        if talk.view.terms.page:
            offer = words("mail.calendar.offer", date=in_words(talk, due or before))
            beside = {"label": offer, "leads_to": CALENDAR(round_.id)}
    else:
        asked = [one.sheet.only for one in talk.run.returns]
        opened = to_others(asked, round_.closes or talk.today, progress=round_.progress)
        line = in_words_of(talk, opened)
    return Said(head=talk.area_name, lines=(line,), how="nudge.how_told", **beside)


def of_unsent(talk: AreaTalk, nudge: Nudge) -> Said:
    """To who sent a reminder that did not go to all; its words are a day that was over, if that is why."""
    words, on = talk.words, in_words(talk, nudge.about)
    shown = Said(
        head=talk.area_name,
        lines=(words("nudge.unsent_kept_back", date=on),),
        label=words("log.heading"),
        leads_to=NUDGE_LOG(nudge.subject),
        how="nudge.how_check",
    )
    if not nudge.words:
        return shown
    said = words("nudge.unsent", date=on, past=in_words(talk, date.fromisoformat(nudge.words)))
    return replace(
        shown,
        lines=(said, words("nudge.unsent_again")),
        label=words("nudge.to_area"),
        leads_to=AREA(talk.office.area.id),
    )
