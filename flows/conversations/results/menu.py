"""What can be done with a return once it is submitted, or answers have closed."""

from flows.asking.next_round import due_line
from flows.asking.ways_in import ways_in
from flows.cards import Shown, rows
from flows.conversations.partnership import own_team
from flows.conversations.results import came_in
from flows.conversations.results.draft_check import draft_check
from flows.permissions import Permission, denied
from flows.presses.answering import PRACTISE, REOPEN, TASKS
from flows.presses.arriving import AUDITS
from flows.presses.explaining import HELP, PRIVACY
from flows.presses.partnership import ROUNDS
from flows.presses.results import AREA_RESULTS, MENU, TEAM_RESULTS
from flows.replies import Button
from flows.rounds import RoundState
from flows.talk import SheetTalk
from flows.verbs import Verb, show


def _closed(talk: SheetTalk, *, is_said: bool) -> str:
    """That answers have closed, and what becomes of a return that was not handed in."""
    words, here = talk.words, talk.here
    if here.round.state is RoundState.CANCELLED:
        return words("menu.cancelled")
    is_in = here.sheet.submitted or denied(Permission.ANSWER, here) is None
    if is_in or here.area.practice or here.round.state is RoundState.RELEASED:
        return words("menu.closed")
    whom = here.area.contact or words("menu.a_coordinator")
    if not talk.scorecard.asked:
        kept = words("menu.nothing_asked")
    else:
        kept = words("menu.not_in" if here.sheet.answers else "menu.not_in_empty", whom=whom)
    return kept if is_said else f"{words('menu.closed')} {kept}"


def _let_in(talk: SheetTalk) -> tuple[str, ...]:
    """That the return is let in, why and what its team said is wrong, and the way; nothing of another."""
    words, here = talk.words, talk.here
    can_reopen = denied(Permission.REOPEN, here) is None
    if (
        not here.sheet.late
        or here.area.practice
        or not (can_reopen or denied(Permission.ANSWER, here) is None)
    ):
        return ()
    checked = here.sheet.checked
    wrong = checked if checked and not checked.right else None
    return (
        came_in.why_open(talk),
        *((words("facts.said_wrong", date=talk.date(wrong.at), note=wrong.note),) if wrong else ()),
        words("menu.let_in_reopen" if can_reopen else "menu.let_in_answer"),
        *((words("menu.let_in_until", number=here.round.number),) if here.round.correcting else ()),
    )


def menu(talk: SheetTalk, notice: str = "") -> Shown:
    """What can be done once a sheet is submitted."""
    words, here = talk.words, talk.here
    others = len(talk.view.places) > 1
    has_practised = any(one.area.practice for one in talk.view.places)
    first: tuple[Button, ...] = ()
    lines: tuple[str, ...] = ()
    if here.sheet.submitted:
        lines = (words("menu.submitted", date=talk.date(here.sheet.submitted)),)
    if here.sheet.approved:
        lines = (*lines, words("menu.seconded", name=here.seconder))
    lines = (*lines, *came_in.handed_in_of_team(talk))
    if here.round.state is not RoundState.OPEN:
        lines = (*lines, *(_let_in(talk) or (_closed(talk, is_said=bool(notice)),)))
    lines = (*lines, *_next_due(talk))
    if denied(Permission.ANSWER, here) is None:
        first = (Button(key="1", label=words("menu.tasks"), press=TASKS(here.sheet.id)),)
    elif denied(Permission.REOPEN, here) is None:
        first = (Button(key="1", label=words("menu.reopen"), press=REOPEN(here.sheet.id)),)
    else:
        first = _newer(talk)
    return Shown(
        again=MENU(here.sheet.id),
        passing=bool(notice),
        notice=notice,
        head=talk.mark(words("menu.head", audit=talk.framework.short, team=here.team.name)),
        lines=lines,
        buttons=rows(
            own_team.let_in(talk),
            first,
            _of_area(talk),
            own_team.actions(talk),
            Button(key="2", label=words("menu.results"), press=TEAM_RESULTS(_counted(talk))),
            _earlier(talk),
            own_team.button(talk, talk.place_here),
            Button(key="3", label=words("menu.new" if has_practised else "menu.practise"), press=PRACTISE()),
            Button(key="4", label=words("welcome.privacy"), press=PRIVACY()),
            Button(key="5", label=words("welcome.help"), press=HELP()),
            (Button(key="6", label=words("menu.audits"), press=AUDITS()),) if others else (),
            ways_in(talk),
        ),
    )


def _newer(talk: SheetTalk) -> tuple[Button, ...]:
    """The way to the team's return of the round that is open now, where that is another."""
    now = talk.place_here
    if now is None or now.sheet in {None, talk.here.sheet.id} or now.round is None:
        return ()
    if now.round.state is not RoundState.OPEN:
        return ()
    label = talk.words("menu.newer", number=now.round.number)
    return (Button(key="1", label=label, press=TASKS(now.sheet)),)


def _counted(talk: SheetTalk) -> str:
    """The return whose results are meant: the one that counts last, where this one's round was cancelled."""
    place = talk.place_here
    is_other = talk.here.round.state is RoundState.CANCELLED and place is not None
    return (place.sheet if is_other and place else None) or talk.here.sheet.id


def _next_due(talk: SheetTalk) -> tuple[str, ...]:
    """When the audit is repeated, once its results are released and until it is."""
    newest = talk.place_here.round if talk.place_here else None
    return due_line(talk, talk.here.area, talk.here.round, newest)


def _earlier(talk: SheetTalk) -> tuple[Button, ...]:
    """The way to the rounds that were released before this one."""
    here, place = talk.here, talk.place_here
    first = place.first_released if place else None
    if here.area.practice or first is None or first >= here.round.number:
        return ()
    return (Button(key="e", label=talk.words("area.earlier"), press=ROUNDS(here.area.id)),)


def _of_area(talk: SheetTalk) -> tuple[Button, ...]:
    """The way to what the partnership made of the round, as far as it may be seen."""
    words, round_ = talk.words, talk.here.round
    if talk.here.area.practice:
        return ()
    if round_.state is RoundState.RELEASED:
        return (Button(key="r", label=words("menu.area_results"), press=AREA_RESULTS(round_.id)),)
    return draft_check(talk, "menu.facts_said" if talk.here.sheet.checked else "menu.facts")


VERBS: tuple[Verb, ...] = (show(MENU, menu, to=Permission.READ_SHEET),)
