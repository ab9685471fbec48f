"""A return that is late or wrong: who is missing, and why one of them is let in."""

from collections.abc import Iterable
from functools import partial

from flows.asking import letters
from flows.asking.crowds import MANY, by_agency
from flows.asking.lists import back, fitting, numbered, paged, some_of
from flows.asking.seen import mark
from flows.asking.text import calls_back, typed
from flows.board import Return
from flows.cards import Shown, rows
from flows.changes import LateReturnAllowed
from flows.conversations.partnership import area
from flows.framework import Agency
from flows.permissions import Permission
from flows.presses.answering import GO_ON
from flows.presses.results import MENU
from flows.presses.rounds import LATE, LATE_AGENCY, LATE_TEAM, LATE_TYPED, LATE_WHY, LET_IN
from flows.rounds import LATE_REASONS
from flows.talk import Answer, RoundTalk
from flows.verbs import Typing, Verb, do, show, take
from flows.wording import phrase

LONGEST_WHY = 200
"""Characters of a reason in somebody's own words."""

OWN_WORDS = "other"
"""The reason that is said in them."""


def late(talk: RoundTalk, page: int = 0, notice: str = "") -> Shown:
    """Say who is missing, and ask whose return is let in: theirs first, then one that came in."""
    words, run = talk.words, talk.run
    missing = [one for one in run.returns if not one.sheet.submitted]
    listed = (*missing, *(one for one in run.returns if one.sheet.submitted))
    at = partial(LATE_AGENCY, run.round.id)
    many = len(listed) > MANY
    buttons = numbered(
        by_agency(talk, (one.team.agency for one in listed), at) if many else _those(talk, listed)
    )
    page = fitting(page, len(buttons))
    names = [words("late.missing_one", team=one.team.name, state=_state(talk, one)) for one in missing]
    return Shown(
        again=LATE(run.round.id, page or None),
        notice=notice,
        head=talk.area_name,
        heading=words("late.heading"),
        lines=(
            words("late.missing", names=some_of(words, names)) if names else words("late.none_missing"),
            words("late.means"),
        ),
        buttons=rows(*paged(words, buttons, page, partial(LATE, run.round.id)), area.back(talk)),
    )


def _those(talk: RoundTalk, listed: Iterable[Return]) -> list[tuple[str, str]]:
    return [
        (
            talk.words("area.team_line", team=one.team.name, state=_state(talk, one)),
            LATE_TEAM(talk.run.round.id, one.sheet.id),
        )
        for one in listed
    ]


def of_agency(talk: RoundTalk, agency: Agency, page: int = 0) -> Shown:
    """Ask whose return of an agency is let in: of who is missing first."""
    words, round_id = talk.words, talk.run.round.id
    found = [one for one in talk.run.returns if one.team.agency == agency.id]
    found.sort(key=lambda one: one.sheet.submitted is not None)
    buttons, at = numbered(_those(talk, found)), partial(LATE_AGENCY, round_id, agency.id)
    page = fitting(page, len(buttons))
    return Shown(
        again=at(page or None),
        head=talk.area_name,
        heading=words("teams.count", agency=agency.name, n=len(found)),
        lines=(words("late.means"),),
        buttons=rows(*paged(words, buttons, page, at), back(words, LATE(round_id))),
    )


def _state(talk: RoundTalk, one: Return) -> str:
    """How far a team is; one that has been let in may answer now."""
    if one.sheet.late and not one.sheet.submitted:
        return talk.words("late.open", answered=one.answered, asked=len(talk.run.asked(one)))
    return area.standing_words(talk, one)


def submission(returned: Return) -> str:
    """What tells the return that came in from one before and after it, and from none."""
    came = returned.sheet.submitted
    return mark(came.isoformat() if came else "")


def came_since(talk: RoundTalk, returned: Return, seen: str) -> str:
    """That a return has come in since somebody saw which there was, `seen`; "" where it is still that."""
    came = returned.sheet.submitted
    if came is None or seen == submission(returned):
        return ""
    return talk.words("late.came", team=returned.team.name, date=talk.date(came))


def late_one(talk: RoundTalk, returned: Return, notice: str = "") -> Shown:
    """Ask why, unless it has been let in."""
    words, sheet = talk.words, returned.sheet.id
    if returned.sheet.late:
        return late(talk, notice=words("late.already", team=returned.team.name))
    seen = submission(returned)
    round_id = talk.run.round.id
    buttons = numbered(
        (
            words(f"late.{reason}"),
            LATE_WHY(round_id, sheet, seen) if reason == OWN_WORDS else LET_IN(round_id, sheet, reason, seen),
        )
        for reason in reasons(returned)
    )
    return Shown(
        again=LATE_TEAM(talk.run.round.id, sheet),
        notice=notice,
        head=talk.area_name,
        heading=asked_why(talk, returned),
        lines=_of_nobody(talk, returned),
        buttons=rows(*buttons, back(words, LATE(talk.run.round.id))),
    )


def reasons(returned: Return) -> tuple[str, ...]:
    """What there is to choose from: what is in does not come late now, and only that can hold an error."""
    unfit = "late" if returned.sheet.submitted else "error"
    return tuple(one for one in LATE_REASONS if one != unfit)


def asked_why(talk: RoundTalk, returned: Return) -> str:
    """What is asked of whoever lets a return in: it may have come in before, and in time."""
    team = returned.team.name
    return talk.words("late.why_again" if returned.sheet.submitted else "late.why", team=team)


def _of_nobody(talk: RoundTalk, returned: Return) -> tuple[str, ...]:
    """That nobody is in the team to answer, where that is so."""
    if talk.office.in_team(returned.team.id):
        return ()
    return (talk.words("late.nobody", team=returned.team.name),)


def why(talk: RoundTalk, returned: Return, seen: str = "", notice: str = "") -> Shown:
    """Ask for the reason in the coordinator's own words, unless it was a return before that was seen."""
    words, where = talk.words, (talk.run.round.id, returned.sheet.id)
    if other := _asked_again(talk, returned, seen):
        return other
    return Shown(
        again=LATE_WHY(*where, seen or None),
        notice=notice,
        head=talk.area_name,
        heading=asked_why(talk, returned),
        lines=in_own_words(talk),
        buttons=rows(back(words, LATE_TEAM(*where))),
        awaiting=LATE_TYPED(*where, seen or None),
    )


def in_own_words(talk: RoundTalk) -> tuple[str, ...]:
    """What is asked of whoever types a reason, and who reads it."""
    return (talk.words("late.own_words", limit=LONGEST_WHY), talk.words("late.who_reads"))


def typed_why(talk: RoundTalk) -> tuple[str, str]:
    """The reason that was typed, and why it can't be kept."""
    text, problem = typed(talk, is_none=calls_back)
    if not problem and len(text) > LONGEST_WHY:
        problem = talk.words("writing.long", length=len(text), limit=LONGEST_WHY)
    return text, problem


def allowed(talk: RoundTalk, returned: Return, reason: str, text: str) -> LateReturnAllowed:
    """That one team's return is let in, for one of the reasons to choose from, with own words or ""."""
    return LateReturnAllowed(
        chain=returned.sheet.id,
        area=talk.office.area.id,
        sheet=returned.sheet.id,
        reason=reason,
        words=text,
        by=talk.by,
        at=talk.event.at,
    )


def _asked_again(talk: RoundTalk, returned: Return, seen: str) -> Shown | None:
    """The card in place of another, where the return was let in or has come in since it was seen."""
    if returned.sheet.late:
        return late_one(talk, returned)
    said = came_since(talk, returned, seen)
    return late_one(talk, returned, said) if said else None


def let_in_because(talk: RoundTalk, returned: Return, seen: str = "") -> Answer:
    """Let one team's return in for a reason that was typed."""
    text, problem = typed_why(talk)
    if problem and not returned.sheet.late:
        return talk.turn(why(talk, returned, seen, problem))
    return let_in(talk, returned, OWN_WORDS, seen, text)


def let_in(talk: RoundTalk, returned: Return, reason: str, seen: str = "", text: str = "") -> Answer:
    """Let one team's return in once, with a reason that is kept.

    `seen` is what had come in when somebody was asked; if another has since, they are asked again. `text` is
    a reason in their own words.
    """
    words, sheet = talk.words, returned.sheet.id
    if other := _asked_again(talk, returned, seen):
        return talk.turn(other)
    change = allowed(talk, returned, reason, text)
    after = talk.after((change,))
    told = letters.to_team(
        talk,
        returned.team.id,
        letters.News(
            line=phrase("letter.late_again" if returned.sheet.submitted else "letter.late"),
            label="letter.see_return" if returned.sheet.submitted else "tasks.continue",
            press=(MENU if returned.sheet.submitted else GO_ON)(sheet),
        ),
    )
    notice = " ".join((words("late.done", team=returned.team.name), *_of_nobody(talk, returned)))
    return after.turn(area.card(after, notice), changes=(change,), letters=told)


VERBS: tuple[Verb, ...] = (
    show(LATE, late, to=Permission.LET_IN),
    show(LATE_AGENCY, of_agency, to=Permission.LET_IN),
    show(LATE_TEAM, late_one, to=Permission.LET_IN),
    show(LATE_WHY, why, to=Permission.LET_IN),
    take(LATE_TYPED, let_in_because, to=Permission.LET_IN, typed=Typing.NOTE),
    do(LET_IN, let_in, to=Permission.LET_IN),
)
