"""What a correction puts right of a return: whose team may answer again, and what is put back as it was."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial

from flows.asking import letters
from flows.asking.crowds import MANY, by_agency
from flows.asking.lists import back, fitting, numbered, paged
from flows.board import Part, Return, Run
from flows.cards import Shown, rows
from flows.changes import FoundRating, ReturnPutBack
from flows.conversations.partnership import area, unapproved
from flows.conversations.results.differing import about, says_else
from flows.conversations.rounds.amending import amended_of, over
from flows.conversations.rounds.correcting import card, head, with_changes
from flows.conversations.rounds.late import (
    OWN_WORDS,
    allowed,
    asked_why,
    came_since,
    in_own_words,
    reasons,
    submission,
    typed_why,
)
from flows.framework import Agency
from flows.permissions import Permission
from flows.presses.answering import GO_ON, HAND_IN
from flows.presses.partnership import INVITE
from flows.presses.results import MENU
from flows.presses.rounds import (
    AMEND,
    AMEND_LATE,
    AMEND_LATE_OF,
    AMEND_LET_IN,
    AMEND_RETURN_BACK,
    AMEND_TEAM,
    AMEND_TYPED,
    AMEND_WHY,
)
from flows.replies import Button
from flows.rounds import Sheet
from flows.talk import Answer, RoundTalk
from flows.verbs import Typing, Verb, do, show, take
from flows.view import Letter
from flows.wording import phrase


def returns(talk: RoundTalk, page: int = 0, notice: str = "") -> Shown:
    """Whose return is let in: those that are not in what was released first."""
    words, round_id = talk.words, talk.run.round.id
    if problem := over(talk):
        return card(talk, problem)
    listed = _in_order(talk)
    many = len(listed) > MANY
    agencies = (one.team.agency for one in listed)
    buttons = numbered(
        by_agency(talk, agencies, partial(AMEND_LATE_OF, round_id)) if many else _those(talk, listed)
    )
    page = fitting(page, len(buttons))
    return Shown(
        again=AMEND_LATE(round_id, page or None),
        notice=notice,
        head=head(talk),
        heading=words("correcting.whose"),
        lines=(words("correcting.whose_means"),),
        buttons=rows(
            *paged(words, buttons, page, partial(AMEND_LATE, round_id)), back(words, AMEND(round_id))
        ),
    )


def returns_of(talk: RoundTalk, agency: Agency, page: int = 0) -> Shown:
    """The same of the teams of one agency."""
    words, round_id = talk.words, talk.run.round.id
    if problem := over(talk):
        return card(talk, problem)
    found = [one for one in _in_order(talk) if one.team.agency == agency.id]
    buttons, at = numbered(_those(talk, found)), partial(AMEND_LATE_OF, round_id, agency.id)
    page = fitting(page, len(buttons))
    return Shown(
        again=at(page or None),
        head=head(talk),
        heading=words("correcting.whose"),
        lines=(words("correcting.whose_means"),),
        buttons=rows(*paged(words, buttons, page, at), back(words, AMEND_LATE(round_id))),
    )


def _in_order(talk: RoundTalk) -> list[Return]:
    """The returns, those that did not come in first."""
    return sorted(about(talk, amended_of(talk)).run.returns, key=lambda one: one.sheet.submitted is not None)


def _those(talk: RoundTalk, listed: Iterable[Return]) -> list[tuple[str, str]]:
    there = about(talk, amended_of(talk))
    return [
        (
            talk.words("area.team_line", team=one.team.name, state=_state(there, one)),
            AMEND_TEAM(talk.run.round.id, one.sheet.id),
        )
        for one in listed
    ]


def _state(there: RoundTalk, one: Return) -> str:
    if one.sheet.late:
        return there.words("late.open", answered=one.answered, asked=len(there.run.asked(one)))
    return area.standing_words(there, one)


def _live(talk: RoundTalk, returned: Return) -> Return:
    """The return as it is in the correction."""
    found = (one for one in amended_of(talk).returns if one.sheet.id == returned.sheet.id)
    return next(found, returned)


def return_card(talk: RoundTalk, returned: Return, notice: str = "") -> Shown:
    """Ask why it is let in, unless it has been; one that was is put back as it was released."""
    words, sheet = talk.words, returned.sheet.id
    if problem := over(talk):
        return card(talk, problem)
    seen, live = submission(_live(talk, returned)), _live(talk, returned).sheet
    putting = Button(
        key="p", label=words("correcting.put_back"), press=AMEND_RETURN_BACK(talk.run.round.id, sheet)
    )
    if live.late:
        here = _ways_to_answer(talk, returned)
        return Shown(
            again=AMEND_TEAM(talk.run.round.id, sheet),
            notice=notice,
            head=head(talk),
            heading=words("correcting.is_in" if here else "correcting.is_let_in", team=returned.team.name),
            lines=(
                *_of_nobody(talk, returned),
                words("correcting.return_back" if returned.sheet.submitted else "correcting.first_back"),
            ),
            buttons=rows(*here, putting, back(words, AMEND_LATE(talk.run.round.id))),
        )
    round_id = talk.run.round.id
    buttons = numbered(
        (
            words(f"late.{reason}"),
            AMEND_WHY(round_id, sheet, seen)
            if reason == OWN_WORDS
            else AMEND_LET_IN(round_id, sheet, reason, seen),
        )
        for reason in reasons(_live(talk, returned))
    )
    return Shown(
        again=AMEND_TEAM(talk.run.round.id, sheet),
        notice=notice,
        head=head(talk),
        heading=asked_why(talk, _live(talk, returned)),
        lines=_of_nobody(talk, returned),
        buttons=rows(
            *buttons,
            *((putting,) if _is_moved(live, returned.sheet) else ()),
            back(words, AMEND_LATE(talk.run.round.id)),
        ),
    )


def _of_nobody(talk: RoundTalk, returned: Return) -> tuple[str, ...]:
    """That nobody is in the team to answer, and the way to somebody who is."""
    if talk.office.in_team(returned.team.id):
        return ()
    live = _live(talk, returned).sheet
    can_hand_in = live.submitted is None or live.handed
    key = "late.nobody" if can_hand_in else "correcting.nobody"
    return (talk.words(key, team=returned.team.name),)


def _ways_to_answer(talk: RoundTalk, returned: Return) -> list[Button]:
    """What gets a return answered that was let in, of a team that has nobody here."""
    if talk.office.in_team(returned.team.id):
        return []
    words, live = talk.words, _live(talk, returned).sheet
    press = INVITE(talk.office.area.id, returned.team.id)
    invite = Button(key="i", label=words("teams.invite_one"), press=press)
    if live.submitted and not live.handed:
        return [invite]
    return [Button(key="h", label=words("handing.button"), press=HAND_IN(live.id)), invite]


def _asked_again(talk: RoundTalk, returned: Return, seen: str) -> Shown | None:
    """The card in place of another, where the return was let in or has come in since it was seen."""
    live = _live(talk, returned)
    if over(talk) or live.sheet.late:
        return return_card(talk, returned)
    said = came_since(talk, live, seen)
    return return_card(talk, returned, said) if said else None


def why(talk: RoundTalk, returned: Return, seen: str = "", notice: str = "") -> Shown:
    """Ask for the reason in the coordinator's own words, unless it was a return before that was seen."""
    words, where = talk.words, (talk.run.round.id, returned.sheet.id)
    if other := _asked_again(talk, returned, seen):
        return other
    return Shown(
        again=AMEND_WHY(*where, seen or None),
        notice=notice,
        head=head(talk),
        heading=asked_why(talk, _live(talk, returned)),
        lines=in_own_words(talk),
        buttons=rows(back(words, AMEND_TEAM(*where))),
        awaiting=AMEND_TYPED(*where, seen or None),
    )


def let_in_because(talk: RoundTalk, returned: Return, seen: str = "") -> Answer:
    """Let one team's return in for a reason that was typed."""
    text, problem = typed_why(talk)
    if problem:
        return talk.turn(why(talk, returned, seen, problem))
    return let_in(talk, returned, OWN_WORDS, seen, text)


def let_in(talk: RoundTalk, returned: Return, reason: str, seen: str = "", text: str = "") -> Answer:
    """Let one team's return in until the corrected round is released; the team is told.

    `seen` is what had come in when somebody was asked; if another has since, they are asked again. `text` is
    a reason in their own words.
    """
    live, sheet = _live(talk, returned), returned.sheet.id
    if other := _asked_again(talk, returned, seen):
        return talk.turn(other)
    change = allowed(talk, returned, reason, text)
    after = with_changes(talk, change)
    told = letters.to_team(
        talk,
        returned.team.id,
        letters.News(
            line=phrase(
                "letter.let_in_again" if returned.sheet.submitted else "letter.let_in_first",
                number=talk.run.round.number,
            ),
            label="tasks.continue",
            press=(MENU if live.sheet.submitted else GO_ON)(sheet),
        ),
    )
    if not talk.office.in_team(returned.team.id):
        notice = talk.words("correcting.let_in_nobody", team=returned.team.name)
        return after.turn(return_card(after, returned, notice), changes=(change,), letters=told)
    notice = talk.words("correcting.let_in", team=returned.team.name)
    return after.turn(card(after, notice), changes=(change,), letters=told)


def return_back(talk: RoundTalk, returned: Return) -> Answer:
    """Let a return be what it was when the correction began; its team is let in no more, and is told."""
    amended, live, was = talk.office.amended, _live(talk, returned).sheet, returned.sheet
    if amended is None or not _is_moved(live, was):
        return talk.turn(return_card(talk, returned))
    ended, outside = unapproved.taken_out(about(talk, amended), live.id)
    change = putting_back(talk, amended, was)
    answers = was.answers if was.submitted else live.answers
    again = replace(was, answers=answers, late=False, only=live.only)
    there = tuple(replace(one, sheet=again) if one.sheet.id == live.id else one for one in amended.returns)
    after = replace(talk, office=replace(talk.office, amended=replace(amended, returns=there)))
    told = told_of_it(talk, {returned.team.id: live.id})
    notice = talk.words("correcting.return_is_back", team=returned.team.name)
    return after.turn(card(after, notice), changes=(*ended, change), letters=(*told, *outside))


def _is_moved(live: Sheet, was: Sheet) -> bool:
    """Whether a return is let in, or was handed in or taken out since the correction began."""
    return live.late or live.submitted != was.submitted


def moved(talk: RoundTalk) -> list[Return]:
    """The returns, as they were released, that the correction has let in or changed."""
    return [one for one in talk.run.returns if _is_moved(_live(talk, one).sheet, one.sheet)]


def goes_with(talk: RoundTalk) -> tuple[list[str], list[str]]:
    """The teams whose answers go when all is put back, and those whose first answers stay."""
    pairs = [(one, _live(talk, one)) for one in moved(talk)]
    goes = [one.team.name for one, live in pairs if one.sheet.submitted and says_else(one.sheet, live.sheet)]
    stays = [one.team.name for one, live in pairs if not one.sheet.submitted and live.answered]
    return goes, stays


def putting_back(talk: RoundTalk, amended: Run, was: Sheet) -> ReturnPutBack:
    """The fact that lets a return be what it `was` when the correction began."""
    found = sorted(was.answers.items()) if was.submitted else ()
    return ReturnPutBack(
        chain=was.id,
        area=talk.office.area.id,
        sheet=was.id,
        correction=amended.round.correcting or "",
        ratings=tuple(
            FoundRating(item=item, rating=one.rating) for item, one in found if one.rating is not None
        ),
        submitted=was.submitted,
        by=talk.by,
        at=talk.event.at,
        handed=bool(was.submitted) and was.handed,
    )


def told_of_it(talk: RoundTalk, sheets: Mapping[str, str]) -> tuple[Letter, ...]:
    """News to the teams whose returns, by team, are as they were released."""
    line = phrase("letter.return_back", number=talk.run.round.number)
    return letters.to_teams(talk, sheets, line, label="letter.see_return", form=MENU)


_CORRECT, _READ = Permission.CORRECT, Part.RATINGS | Part.VERSIONS

VERBS: tuple[Verb, ...] = (
    show(AMEND_LATE, returns, to=_CORRECT, needs=_READ),
    show(AMEND_LATE_OF, returns_of, to=_CORRECT, needs=_READ),
    show(AMEND_TEAM, return_card, to=_CORRECT, needs=_READ),
    show(AMEND_WHY, why, to=_CORRECT, needs=_READ),
    take(AMEND_TYPED, let_in_because, to=_CORRECT, needs=_READ, typed=Typing.NOTE),
    do(AMEND_LET_IN, let_in, to=_CORRECT, needs=_READ),
    do(AMEND_RETURN_BACK, return_back, to=_CORRECT, needs=_READ | Part.APPROVALS),
)
