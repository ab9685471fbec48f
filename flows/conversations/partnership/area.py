"""A partnership on one card, and who has what."""

from collections.abc import Collection
from dataclasses import replace

from flows.asking import lists
from flows.asking.dates import in_words, left
from flows.asking.kept import is_lacking
from flows.asking.letters import people_of
from flows.asking.lists import numbered, some_of
from flows.asking.next_round import due_line
from flows.asking.past import of_before
from flows.asking.ways_in import ways_in
from flows.board import Return
from flows.cards import Shown, pairs, rows
from flows.conversations.partnership import offered, stating
from flows.conversations.partnership.counting import actions_line
from flows.conversations.partnership.within_reach import teams_within_reach
from flows.moments import day_in
from flows.people import Role, Team
from flows.permissions import Permission
from flows.presses.answering import PRACTISE
from flows.presses.partnership import AREA, CONTACT, FRONT_DOOR, MY_NAME, ROUNDS, STATEMENT, TEAMS
from flows.presses.results import AREA_RESULTS
from flows.replies import Button
from flows.rounds import UNDER_WAY, Action, RoundState, newest_of
from flows.talk import AreaTalk, RoundTalk
from flows.tallies import of_checks
from flows.verbs import Verb, show

FIRST = "y"
"""Stands in the press of a question that set-up asks, which goes on to the next one."""


def card(talk: AreaTalk, notice: str = "") -> Shown:
    """Where the partnership is, and what its person here can do next."""
    board = talk.office
    coordinates = board.place_of(Role.COORDINATOR) is not None
    lines = _lines(talk) if coordinates else _plain_lines(talk)
    steps = offered.steps(talk) if coordinates else offered.plain_steps(talk)
    buttons = numbered([*steps, *(offered.keeping(talk) if coordinates else offered.plain_keeping(talk))])
    return Shown(
        again=AREA(board.area.id),
        notice=notice,
        head=head(talk),
        lines=lines,
        buttons=rows(
            *buttons[: len(steps)],
            *pairs(buttons[len(steps) :]),
            offered.mistake(talk),
            _setting_up(talk) if coordinates else (),
            *_own_ways(talk),
        ),
    )


def head(talk: AreaTalk) -> str:
    """The name of the partnership, and where its round is."""
    words, board = talk.words, talk.office
    if board.run is None:
        return talk.area_name
    round_ = board.run.round
    state = words(f"area.round.{round_.state}")
    if round_.state is RoundState.OPEN and round_.closes:
        key = "area.round.were_to_close" if round_.closes < talk.today else "area.round.closes"
        state = words(key, date=talk.date(round_.closes), left=left(talk, round_.closes))
    named = words(
        "area.round.progress_named" if round_.progress else "area.round.named", number=round_.number
    )
    return f"{talk.area_name} · {named} · {state}"


def _lines(talk: AreaTalk) -> tuple[str, ...]:
    """What a coordinator has to know now."""
    words, board = talk.words, talk.office
    lines = []
    waiting = sum(one.membership.pending and one.membership.team is None for one in board.members)
    if waiting:
        lines.append(words.count("area.waiting", waiting))
    lines += _waited_for(talk)
    lines += stating.unsaid_line(talk)
    if not isinstance(talk, RoundTalk):
        return (*lines, words("area.no_round"), *_still_unsaid(talk))
    lines += _being_corrected(talk)
    returns, state = talk.run.returns, talk.run.round.state
    if state is RoundState.RELEASED:
        return (*lines, *_after_release(talk))
    lines.append(counts_line(talk))
    lines += behind(talk) if state is RoundState.OPEN else ()
    let_in = [one.team.name for one in returns if one.sheet.late]
    if let_in:
        lines.append(words("area.let_in", names=some_of(words, let_in)))
    if state is RoundState.DRAFT:
        lines.append(_facts_line(talk))
        lines += _chosen_next(talk)
    return tuple(lines)


def _chosen_next(talk: RoundTalk) -> list[str]:
    """The day chosen for the next round while this one is not released: it is kept for the release."""
    day = talk.run.round.next_round
    return [talk.words("area.next_chosen", date=in_words(talk, day))] if day else []


def _being_corrected(talk: AreaTalk) -> list[str]:
    """The rounds whose correction is under way."""
    found = (one.number for one in talk.office.rounds if one.correcting)
    return [talk.words("area.being_corrected", number=number) for number in found]


def _waited_for(talk: AreaTalk) -> list[str]:
    """The teams that the person has asked to join, and whether anybody there can say yes."""
    board, said = talk.office, []
    runs = people_of(talk, Role.COORDINATOR)
    for place in talk.view.waited_for:
        if place.team and place.area.id == board.area.id:
            mates = [one.membership.person not in runs for one in board.in_team(place.team.id)]
            key = "team" if any(mates) else "no_mate" if mates else "nobody"
            said.append(talk.words(f"area.asked_{key}", team=place.team.name))
    return said


def _unsaid(talk: AreaTalk) -> dict[str, str]:
    """What set-up asks and nobody has said before the first round, each with the press that asks for it."""
    board = talk.office
    ways = ways_to_say(board.area.id)
    if board.rounds:
        return {"statement": ways["statement"]} if stating.is_needed(talk) else {}
    person = talk.view.person
    is_said = {
        "own_name": person is not None and person.name,
        "contact": board.area.contact,
        "front_door": board.area.front_door,
        "teams": board.teams,
        "statement": not (stating.is_needed(talk) or is_lacking(board.area.statement)),
    }
    return {what: press for what, press in ways.items() if not is_said[what]}


def ways_to_say(area_id: str) -> dict[str, str]:
    """All that set-up asks, each with the press that asks for it."""
    return {
        "own_name": MY_NAME(area_id, FIRST),
        "contact": CONTACT(area_id, FIRST),
        "front_door": FRONT_DOOR(area_id, FIRST),
        "teams": TEAMS(area_id),
        "statement": STATEMENT(area_id),
    }


def _still_unsaid(talk: AreaTalk) -> tuple[str, ...]:
    words, unsaid = talk.words, _unsaid(talk)
    named = words.all_of([words(f"area.unsaid.{what}") for what in unsaid])
    return (words("area.unsaid", what=named),) if unsaid else ()


def _setting_up(talk: AreaTalk) -> tuple[Button, ...]:
    """The way back into set-up, to the first of what is unsaid."""
    press = next(iter(_unsaid(talk).values()), "")
    return (Button(key="s", label=talk.words("area.set_up"), press=press),) if press else ()


def _own_ways(talk: AreaTalk) -> tuple[tuple[Button, ...], ...]:
    """From the example to an audit of one's own."""
    ways = ways_in(talk) if talk.office.area.example else ()
    return (ways, (Button(key="n", label=talk.words("welcome.try"), press=PRACTISE()),)) if ways else ()


def _after_release(talk: RoundTalk) -> tuple[str, ...]:
    """When the last round was released, how far its actions are, and when to repeat the audit."""
    released = day_in(talk.zone, talk.run.round.released or talk.event.at)
    said = talk.words("area.released", date=talk.date(released))
    corrected = talk.run.round.corrected
    anew = (talk.words("area.corrected", date=talk.date(corrected)),) if corrected else ()
    return (said, *anew, *actions_line(talk), *next_due_line(talk))


def action_state(talk: AreaTalk, one: Action) -> str:
    """Whose it is, when it is due, and how far it is."""
    words = talk.words
    parts = [talk.owner(one)]
    if one.due and one.is_open:
        key = "actions.overdue" if one.due < talk.today else "actions.due"
        parts.append(words(key, date=talk.date(one.due)))
    parts.append(words(f"actions.{one.status}"))
    return ", ".join(parts)


def next_due_line(talk: RoundTalk) -> tuple[str, ...]:
    """When the round after this one is due."""
    return due_line(talk, talk.office.area, talk.run.round, newest_of(talk.office.rounds))


def _facts_line(talk: RoundTalk) -> str:
    checks = of_checks(talk.run, talk.run.returns)
    empty = [one.team.name for one in checks.nobody]
    said_so = talk.words(
        "area.facts", right=len(checks.right), wrong=len(checks.wrong), silent=len(checks.silent)
    )
    if empty:
        said_so = f"{said_so} {talk.words('area.facts_empty', names=some_of(talk.words, empty))}"
    until = talk.run.round.check_by
    if until is None:
        return said_so
    key = "area.check_by" if until >= talk.today else "area.was_check_by"
    return f"{talk.words(key, date=talk.date(until), left=left(talk, until))} {said_so}"


def _plain_lines(talk: AreaTalk) -> tuple[str, ...]:
    board = talk.office
    lines: tuple[str, ...] = ()
    corrected = _being_corrected(talk) if board.place_of(Role.SCRUTINEER, Role.LEAD) else []
    if not isinstance(talk, RoundTalk):
        lines = (talk.words("area.no_round"), *_follows(talk))
    elif talk.run.round.state is RoundState.RELEASED:
        lines = _after_release(talk)
    elif board.place_of(Role.LEAD, Role.SCRUTINEER):
        lines = (counts_line(talk), *_follows(talk))
    contact = (talk.words("area.contact", contact=board.area.contact),) if board.area.contact else ()
    return (*corrected, *lines, *contact)


def counts_line(talk: RoundTalk) -> str:
    """How many teams are how far, and how many returns are empty; nothing of what they said."""
    found = [standing(talk, one) for one in talk.run.returns]
    blank = sum(one.is_blank for one in talk.run.returns)
    return talk.words(
        "area.counts_blank" if blank else "area.counts",
        blank=blank,
        submitted=found.count("submitted"),
        teams=len(found),
        started=found.count("in_progress"),
        rest=sum(found.count(key) for key in ("not_started", "unreachable", "unjoined")),
    )


def is_whole(talk: RoundTalk, one: Return) -> bool:
    """Whether a team has answered all that it is asked."""
    asked = len(talk.run.asked(one))
    return 0 < asked <= one.answered


def standing(talk: AreaTalk, one: Return) -> str:
    """Where a team is: submitted, in_progress, not_started, unreachable, or unjoined when it has nobody."""
    if one.sheet.submitted:
        return "submitted"
    members = talk.office.in_team(one.team.id)
    if one.answered:
        return "in_progress"
    if not members:
        return "unjoined"
    return "not_started" if any(known.reachable for known in members) else "unreachable"


def behind(talk: RoundTalk) -> list[str]:
    """Which teams have answered nothing, and which nobody can be reminded of, a line for each reason."""
    words, lines = talk.words, []
    reached = {one.team.id for one in teams_within_reach(talk)}
    for key in ("not_started", "unreachable", "unjoined", "emptied", "unreminded"):
        found = [one for one in talk.run.returns if key in _behind_by(talk, one, reached)]
        if found:
            lines.append(words(f"area.{key}", names=some_of(words, [one.team.name for one in found])))
    return lines


def _behind_by(talk: RoundTalk, one: Return, reached: Collection[str]) -> tuple[str, ...]:
    """Why a team is named: it has answered nothing, or there is nobody who could be reminded of the rest."""
    said = _standing_said(talk, one)
    if one.sheet.submitted or one.team.id in reached or not talk.run.asked(one):
        return (said,)
    people = talk.office.in_team(one.team.id)
    if not people:
        return ("emptied" if had_people(talk, one.team) else "unjoined",)
    if not any(known.reachable for known in people):
        return ("unreachable",)
    return (said, "unreminded")


def _standing_said(talk: RoundTalk, one: Return) -> str:
    """The same, but blank where nothing is answered, and emptied where nobody is in a team any more."""
    found = standing(talk, one)
    if one.is_blank:
        return "blank"
    return "emptied" if found == "unjoined" and had_people(talk, one.team) else found


def had_people(talk: AreaTalk, team: Team) -> bool:
    """Whether somebody is in a team or was; whoever only asked to be let in never was."""
    return team.id in talk.office.peopled


def standing_words(talk: RoundTalk, one: Return) -> str:
    """Where a team is, in words."""
    asked = talk.run.asked(one)
    return talk.words(f"area.standing.{_standing_said(talk, one)}", answered=one.answered, asked=len(asked))


def back(talk: AreaTalk) -> Button:
    """The way back to the partnership's card."""
    return lists.back(talk.words, AREA(talk.office.area.id))


def with_back(talk: AreaTalk, shown: Shown) -> Shown:
    """A card that asks something of the partnership, named on it, with the way to leave that alone."""
    return replace(shown, head=talk.area_name, buttons=(*shown.buttons, *rows(back(talk))))


def earlier(talk: AreaTalk) -> Shown:
    """Every released round, the newest first, with the way to its results; then what one's team returned."""
    words, board = talk.words, talk.office
    released = [one for one in reversed(board.rounds) if one.state is RoundState.RELEASED]
    own = of_before(words, [one for one in talk.view.places if one.area.id == board.area.id])
    listed = [
        (
            words(
                "area.earlier_corrected" if one.corrected else "area.earlier_line",
                number=one.number,
                date=talk.date(one.released or one.opened),
            ),
            AREA_RESULTS(one.id),
        )
        for one in released
    ]
    return Shown(
        again=ROUNDS(board.area.id),
        head=talk.area_name,
        heading=words("area.earlier"),
        lines=(*(() if listed else (words("area.earlier_none"),)), *next_lines(talk)),
        buttons=rows(*numbered([*listed, *own]), back(talk)),
    )


def next_lines(talk: AreaTalk) -> tuple[str, ...]:
    """When the next round is due once the last is released; until when answers are given in an open one."""
    if not isinstance(talk, RoundTalk):
        return ()
    round_ = talk.run.round
    if round_.state is RoundState.RELEASED:
        return next_due_line(talk)
    if round_.state is RoundState.OPEN and round_.closes:
        key = "invited.were_to_close" if round_.closes < talk.today else "invited.until"
        return (talk.words(key, date=talk.date(round_.closes)),)
    return ()


def _follows(talk: AreaTalk) -> tuple[str, ...]:
    """What comes next in a round for a lead or a scrutineer, who follow it; nothing for others."""
    office = talk.office
    state = office.run.round.state if office.run and office.run.round.state in UNDER_WAY else "none"
    if office.place_of(Role.SCRUTINEER):
        return (talk.words(f"following.scrutineer_{state}"),)
    return (talk.words(f"following.lead_{state}"),) if office.place_of(Role.LEAD) else ()


VERBS: tuple[Verb, ...] = (
    show(AREA, card, to=Permission.TAKE_PART),
    show(ROUNDS, earlier, to=Permission.TAKE_PART),
)
