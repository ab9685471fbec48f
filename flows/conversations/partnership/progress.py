"""Who has what: every team of a round with its people, how far it is and since when; no rating."""

from collections.abc import Iterable, Mapping
from functools import partial

from flows.arguments import Standing
from flows.asking.lists import ON_A_CARD, back, fitting, paged, some_of, some_words
from flows.board import Member, Return
from flows.cards import Shown, pairs, rows
from flows.conversations.partnership import area
from flows.permissions import BY_READER, Permission
from flows.presses.partnership import PROGRESS, TEAM
from flows.presses.reminders import NUDGE_LOG
from flows.replies import Button
from flows.rounds import RoundState
from flows.talk import RoundTalk
from flows.verbs import Verb, show
from flows.wording import sentence

FEW = 20
"""Teams that are shown at once; of more there are counts first."""

STANDINGS: Mapping[Standing, frozenset[str]] = {
    Standing.NOT_STARTED: frozenset({"not_started", "unreachable", "unjoined"}),
    Standing.UNDER_WAY: frozenset({"in_progress"}),
    Standing.SUBMITTED: frozenset({"submitted"}),
    Standing.NOBODY: frozenset({"unreachable", "unjoined"}),
    Standing.ALL: frozenset({"not_started", "in_progress", "submitted", "unreachable", "unjoined"}),
}
"""What of a team's standing each list shows, in the order of its keys."""

_NAMES: Mapping[Standing, str] = {
    Standing.NOT_STARTED: "progress.standing.not_started",
    Standing.UNDER_WAY: "progress.standing.under_way",
    Standing.SUBMITTED: "progress.standing.submitted",
    Standing.NOBODY: "progress.standing.nobody",
    Standing.ALL: "progress.standing.all",
}


def progress(talk: RoundTalk, standing: Standing | None = None, page: int = 0) -> Shown:
    """The teams, a key for each; of many teams first how many are how far, and a key for each of these."""
    if standing is None and len(talk.run.returns) > FEW:
        return _counts(talk)
    chosen = standing or Standing.ALL
    listed = list(enumerate((one for one in _those(talk, chosen) if not one.team.ended), 1))
    page = fitting(page, len(listed))
    shown = listed[page * ON_A_CARD : (page + 1) * ON_A_CARD]
    ended = [one.team.name for one in talk.run.returns if one.team.ended and chosen is Standing.ALL]
    lines = [_line(talk, one, number) for number, one in shown]
    if chosen is Standing.ALL:
        lines += seconded(talk)
    if ended:
        lines.append(talk.words("progress.ended", names=some_of(talk.words, ended)))
    return Shown(
        again=_at(talk, chosen, page) if standing or page else PROGRESS(talk.run.round.id),
        head=area.head(talk),
        heading=_heading(talk, chosen),
        lines=tuple(lines) or (talk.words("progress.nobody_so"),),
        buttons=rows(
            *_leading(talk, listed, page, chosen),
            _went_out(talk),
            back(talk.words, PROGRESS(talk.run.round.id)) if len(talk.run.returns) > FEW else area.back(talk),
        ),
    )


def seconded(talk: RoundTalk) -> tuple[str, ...]:
    """How many of the returns a second person approved here; nothing of what a submitter only says."""
    found = [one.sheet for one in talk.counted if one.sheet.submitted]
    approved = sum(sheet.approved is not None for sheet in found)
    counts = found and talk.run.round.rules >= BY_READER
    return (talk.words.count("progress.seconded_of", len(found), seconded=approved),) if counts else ()


def _counts(talk: RoundTalk) -> Shown:
    """How many teams are how far."""
    words = talk.words
    buttons = [
        Button(
            key=str(number),
            label=words("progress.standing", standing=_named(talk, standing), n=len(_those(talk, standing))),
            press=_at(talk, standing),
        )
        for number, standing in enumerate(STANDINGS, 1)
    ]
    return Shown(
        again=PROGRESS(talk.run.round.id),
        head=area.head(talk),
        heading=words("area.who_has_what"),
        lines=(area.counts_line(talk), *seconded(talk)),
        buttons=rows(*buttons, _went_out(talk), area.back(talk)),
    )


def _went_out(talk: RoundTalk) -> Button:
    """The way to what went out in the round, whatever state that is in."""
    return Button(key="l", label=talk.words("log.heading"), press=NUDGE_LOG(talk.run.round.id))


def _at(talk: RoundTalk, standing: Standing, page: int = 0) -> str:
    return PROGRESS(talk.run.round.id, standing.value, page or None)


def _named(talk: RoundTalk, standing: Standing) -> str:
    return talk.words(_NAMES[standing])


def _heading(talk: RoundTalk, standing: Standing) -> str:
    if standing is Standing.ALL:
        return talk.words("area.who_has_what")
    return talk.words("progress.narrowed", standing=_named(talk, standing))


def _those(talk: RoundTalk, standing: Standing) -> list[Return]:
    return [one for one in talk.run.returns if area.standing(talk, one) in STANDINGS[standing]]


def _leading(
    talk: RoundTalk, listed: Iterable[tuple[int, Return]], page: int, standing: Standing
) -> list[Button | tuple[Button, ...]]:
    """The keys to the teams of one page, two by two, and to the pages around it."""
    area_id = talk.office.area.id
    buttons = [
        Button(key=str(number), label=one.team.name, press=TEAM(area_id, one.team.id))
        for number, one in listed
    ]
    *teams, turning = paged(talk.words, buttons, page, partial(_at, talk, standing))
    return [*pairs([one for one in teams if isinstance(one, Button)]), turning]


def _line(talk: RoundTalk, one: Return, number: int) -> str:
    """A team with how far it is and its people."""
    words = talk.words
    people = [m for m in talk.office.members if m.membership.team == one.team.id and not m.membership.pending]
    said = [known if known[-1:] in ".…!?" else f"{known}." for known in how_far(talk, one, brief=True)]
    if people:
        said.append(words("progress.people", names=some_of(words, [_person(talk, m) for m in people])))
    return words("progress.line", n=number, team=one.team.name, said=" ".join(said))


def how_far(talk: RoundTalk, one: Return, *, brief: bool = False) -> list[str]:
    """Where a team is and since when, who approved its return, and what it says of the draft.

    `brief`: of that the first words, as in a list.
    """
    words, sheet = talk.words, one.sheet
    found = [_state(talk, one)]
    approvers = {known.id: known.label for known in talk.run.framework.approvers}
    if sheet.submitted and sheet.approver in approvers:
        found.append(words("progress.approved", role=approvers[sheet.approver]))
    if sheet.handed:
        found.append(words("progress.handed"))
    if sheet.submitted and sheet.approved:
        found.append(words("progress.seconded"))
    if sheet.late and not sheet.submitted:
        found.append(words("progress.let_in"))
    if sheet.checked:
        key = "progress.right" if sheet.checked.right else "progress.wrong"
        note = some_words(words, sheet.checked.note) if brief else sheet.checked.note
        found.append(words(key, note=sentence(note)))
    elif sheet.submitted and talk.run.round.state is RoundState.DRAFT:
        found.append(words("progress.silent") if one.attended else words("progress.nobody_checks"))
    return found


def _state(talk: RoundTalk, one: Return) -> str:
    words, asked = talk.words, len(talk.run.asked(one))
    if one.sheet.submitted:
        key = "progress.submitted_blank" if one.is_blank else "progress.submitted"
        return words(key, date=talk.date(one.sheet.submitted))
    if one.answered and one.last:
        return words("progress.in_progress", answered=one.answered, asked=asked, date=talk.date(one.last))
    return words("progress.state", state=area.standing_words(talk, one))


def _person(talk: RoundTalk, member: Member) -> str:
    return member.name if member.reachable else talk.words("progress.lost", name=member.name)


VERBS: tuple[Verb, ...] = (show(PROGRESS, progress, to=Permission.RUN_AREA),)
