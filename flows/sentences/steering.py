"""What coordinators want of a round where no button says it, and what a figure of the results means.

It is led to where it is done, or answered in a line; nothing is done by a sentence.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction

from flows.asking.reached import and_how
from flows.conversations.partnership.everybody import may_coordinate
from flows.dates import dated_end
from flows.events import Typed
from flows.forms import parse
from flows.meaning import Reading
from flows.people import Role
from flows.permissions import Permission, denied_on
from flows.presses.partnership import (
    AREA,
    DETAILS,
    INVITE_TO,
    INVITES,
    PEOPLE,
    PERSON,
    PROGRESS,
    PROMOTE,
    ROUNDS,
    TEAMS,
)
from flows.presses.results import (
    ANSWERS,
    AREA_DETAIL,
    AREA_LIST,
    AREA_SUMMARY,
    LOWEST,
    NO_CASE,
    NOT_KNOWN,
    TEAM_SUMMARY,
    WORKING,
)
from flows.presses.rounds import (
    AGREE,
    AMEND,
    CHALLENGES,
    EXTEND,
    FACTS,
    LATE,
    LATE_TEAM,
    NEXT_ROUND,
    NEXT_ROUND_DATED,
    RELEASE,
    SHARE,
)
from flows.replies import flat
from flows.resolving import call_of, card_of
from flows.rounds import UNDER_WAY, Round, RoundState
from flows.scale import Scale
from flows.sentences.members import members_named, teams_named, the_one
from flows.standing import once_more
from flows.table import TABLE
from flows.talk import Answer, AreaTalk, SheetTalk, Talk
from flows.typed.keys import named_among
from flows.typed.steering import Reading as Reads
from flows.typed.steering import Wish, figure_in, lists_in, read_in, wish_in
from flows.verbs import Typing

_OF_RESULTS = frozenset(
    one.verb
    for one in (
        *(ANSWERS, AREA_DETAIL, AREA_LIST, AREA_SUMMARY, LOWEST, NO_CASE, NOT_KNOWN, TEAM_SUMMARY, WORKING),
        *(AGREE, FACTS, RELEASE, SHARE, AREA, CHALLENGES, PROGRESS, ROUNDS),
    )
)
"""Verbs of cards that print scores, or follow a picture of them; elsewhere 1.8 may be a question's number."""


def steered(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The answer to a wish about the round, or to a question about a figure; None for any other text."""
    buttons, exactly = list(talk.view.conversation.buttons), lists_in(event.text, talk.words)
    is_button = bool(named_among(buttons, event.text, talk.words, exactly=exactly))
    if reading.on or reading.between or is_button or _takes_text(talk):
        return None
    return _of_figure(talk, event, reading) or _of_round(talk, event, reading)


def _takes_text(talk: Talk) -> bool:
    """Whether a text is awaited that such a sentence may be: any but a date."""
    press = parse(talk.view.conversation.awaiting or "")
    verb = TABLE.get(press.verb) if press else None
    return verb is not None and verb.typed is not Typing.DATE


def _of_round(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    wish, reads = wish_in(event.text, talk.words), read_in(event.text, talk.words)
    call = once_more(talk, reading) if wish or reads else None
    here = call.talk if call else None
    if not isinstance(here, AreaTalk) or talk.view.terms.judgement(event.text).told_by:
        return None
    if here.office.place_of(Role.COORDINATOR) is None:
        return _read_by(here, reads) if reads else None
    if wish in {Wish.NEXT, Wish.NEXT_ON} and (dated := _on_day(here, event.text)):
        return dated
    if wish is None and reads is Reads.RESULTS:
        return _first_results(here)
    if wish is None or wish is Wish.NEXT_ON or (wish is Wish.NEXT and reading.press):
        return None
    return _WISHES[wish](here, event.text)


def _first_results(here: AreaTalk) -> Answer | None:
    """When a coordinator reads the first results there are, None where there are some."""
    is_first = all(one.state is not RoundState.RELEASED for one in here.office.rounds)
    said = results_later(here, here.office.run.round if here.office.run else None)
    return here.turn(here.again(said)) if said and is_first else None


def results_later(talk: Talk, round_: Round | None) -> str:
    """When a coordinator reads results of a round that is open, "" for any other."""
    if round_ is None or round_.closes is None or round_.state is not RoundState.OPEN:
        return ""
    return talk.words("steering.results_closed", date=talk.date(round_.closes))


def _on_day(here: AreaTalk, text: str) -> Answer | None:
    """The card that asks for a yes to the day that a text has for the next round; None where it has none."""
    day = dated_end(text, here.today)
    call = call_of(replace(here, view=here.now), NEXT_ROUND_DATED(here.office.area.id)) if day else None
    return call.answer(day) if call else None


def _next_dated(here: AreaTalk, _: str) -> Answer | None:
    """Where the date of the next round is chosen; before there is one to choose, when that comes."""
    area_id = here.office.area.id
    later = here.words("steering.next_later")
    return _led(here, NEXT_ROUND(area_id), "") or _led(here, ROUNDS(area_id), later)


def _reopened(here: AreaTalk, text: str) -> Answer | None:
    """To a later day while answers are open; once closed, a team is let in or a mistake put right."""
    words, round_ = here.words, here.office.run.round if here.office.run else None
    if one := _let_in(here, text):
        return one
    match round_.state if round_ else None:
        case RoundState.OPEN if round_ and round_.closes:
            said = words("steering.extend", date=here.date(round_.closes))
            return _led(here, EXTEND(round_.id), said)
        case RoundState.CLOSED | RoundState.DRAFT if round_:
            return _led(here, LATE(round_.id), words("steering.late"))
        case RoundState.RELEASED:
            button = _named(here, AMEND.verb) or words("correcting.button")
            return here.turn(here.again(words("steering.released", button=button)))
        case _:
            return here.turn(here.again(words("steering.nothing_open")))


def _let_in(here: AreaTalk, text: str) -> Answer | None:
    """Why a team that is named is let in; while answers are open nothing keeps it from answering."""
    run, one = here.office.run, _return_named(here, text)
    if run is None or not one or run.round.state is RoundState.OPEN:
        return None
    return _led(here, LATE_TEAM(run.round.id, one), "")


def _return_named(here: AreaTalk, text: str) -> str:
    """The return of the one team that a text names, of a round that is not released; "" where none is."""
    run, teams = here.office.run, teams_named(here, text)
    if run is None or run.round.state not in UNDER_WAY or len(teams) != 1:
        return ""
    return next((one.sheet.id for one in run.returns if one.team.id == teams[0].id), "")


def _paused(here: AreaTalk, _: str) -> Answer:
    """That there is no need to, and what there is instead."""
    words, run = here.words, here.office.run
    key = "steering.no_pause_none"
    if run and run.round.state is RoundState.OPEN:
        key = "steering.no_pause"
    elif run and run.round.state in {RoundState.CLOSED, RoundState.DRAFT}:
        key = "steering.no_pause_closed"
    extend = _named(here, EXTEND.verb) or words("area.extend")
    return here.turn(here.again(words(key, extend=extend)))


def _read_by(here: AreaTalk, wish: Reads) -> Answer | None:
    """What leads and scrutineers read of how far it is, when they read results, and how they challenge."""
    words, office = here.words, here.office
    if office.run is None or office.place_of(Role.LEAD, Role.SCRUTINEER) is None:
        return None
    state, sees = office.run.round.state, denied_on(Permission.READ_RESULTS, office) is None
    match wish:
        case Reads.FAR | Reads.WHO:
            said = words("steering.far") if state in UNDER_WAY else ""
        case Reads.RESULTS:
            scrutinises = office.place_of(Role.SCRUTINEER) is not None
            # those of an earlier round are there
            sees = sees or any(one.state is RoundState.RELEASED for one in office.rounds)
            later = words("steering.draft_later" if scrutinises else "steering.results_later")
            said = "" if sees else and_how(here, later)
        case Reads.CHALLENGE:
            button = _named(here, CHALLENGES.verb)
            said = words("steering.challenge_here", button=button) if button else _no_challenge(here, state)
    return here.turn(here.again(said)) if said else None


def _no_challenge(here: AreaTalk, state: RoundState) -> str:
    """Why nothing can be challenged now, "" where something can."""
    words, whom = here.words, here.office.area.contact or here.words("menu.a_coordinator")
    if here.office.place_of(Role.SCRUTINEER) is None:
        return words("steering.challenge_no_part", whom=whom)
    if state is RoundState.RELEASED:
        return words("steering.challenge_over", whom=whom)
    is_later = state in {RoundState.OPEN, RoundState.CLOSED}
    return and_how(here, words("steering.draft_later")) if is_later else ""


def _helped(here: AreaTalk, text: str) -> Answer | None:
    """The card of whoever is named, on which they are made a coordinator; else that of invitations."""
    words, area_id = here.words, here.office.area.id
    one = the_one(members_named(here, text)[0])
    if one is None:
        return _led(here, INVITES(area_id), "", ("steering.helper_new", INVITE_TO(area_id, Role.COORDINATOR)))
    members_of = [each for each in here.office.members if each.membership.person == one.membership.person]
    if any(each.membership.role is Role.COORDINATOR for each in members_of):
        return _led(here, PERSON(area_id, one.membership.id), words("steering.helper_is", name=one.name))
    if not may_coordinate(one):
        return None
    where = area_id, one.membership.id
    return _led(here, PERSON(*where), "", ("steering.helper_here", PROMOTE(*where)), name=one.name)


_WISHES: Mapping[Wish, Callable[[AreaTalk, str], Answer | None]] = {
    Wish.REOPEN: _reopened,
    Wish.LET: _let_in,
    Wish.PAUSE: _paused,
    Wish.TEAMS: lambda here, _: _led(here, TEAMS(here.office.area.id), ""),
    Wish.PEOPLE: lambda here, _: _led(here, PEOPLE(here.office.area.id), ""),
    Wish.DETAILS: lambda here, _: _led(
        here, DETAILS(here.office.area.id), here.words("steering.details_here")
    ),
    Wish.HELPER: _helped,
    Wish.NEXT: _next_dated,
}


def _led(
    here: Talk, press: str, said: str, by_button: tuple[str, str] | None = None, **values: str
) -> Answer | None:
    """The card that a press shows, below what is said, which may name the button there that has a press."""
    if not (found := card_of(replace(here, view=here.now), press)):
        return None
    there, shown = found
    if by_button:
        key, of = by_button
        button = next((one for one in flat(shown.buttons) if one.press == of), None)
        said = here.words(key, button=f"{button.key} {button.label}", **values) if button else said
    return there.turn(replace(shown, notice=said))


def _named(talk: Talk, verb: str) -> str:
    """The button of the live card that has this verb, as it is typed; "" for none."""
    found = next((one for one in talk.view.conversation.buttons if one.verb == verb), None)
    return f"{found.key} {found.label}" if found else ""


# a figure


def _of_figure(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """What a score says, on a card that prints scores."""
    is_of_results = reading.again is not None and reading.again.verb in _OF_RESULTS
    figure = figure_in(event.text, talk.words) if is_of_results else ""
    call = once_more(talk, reading) if figure else None
    here = call.talk if call else None
    framework = None
    if isinstance(here, SheetTalk):
        framework = here.here.framework
    elif isinstance(here, AreaTalk):
        framework = here.framework
    said = _read(talk, framework.scale, figure) if framework else ""
    return talk.turn(talk.again(said)) if said else None


def _read(talk: Talk, scale: Scale, figure: str) -> str:
    """A score in words, "" for a figure that is none on this scale."""
    words, value = talk.words, Fraction(figure)
    if not scale.lowest <= value <= scale.highest:
        return ""
    place = scale.place_of(value)
    if place is not None:
        said = words("steering.at_level", figure=figure, level=scale.named(place))
    else:
        said = _between(talk, scale, figure)
    ends = {"first": scale.named(0), "last": scale.named(scale.top)}
    lines = [said, words("steering.of_a_domain", **ends)]
    if button := _named(talk, WORKING.verb):
        lines.append(words("steering.working", button=button))
    return " ".join(lines)


def _between(talk: Talk, scale: Scale, figure: str) -> str:
    words, value = talk.words, Fraction(figure)
    low, high = scale.around(value)
    down, up = value - scale.values[low], scale.values[high] - value
    near = words("steering.nearer", level=scale.named(low if down < up else high))
    near = words("steering.half_way") if down == up else near
    return words("steering.between", figure=figure, low=scale.named(low), high=scale.named(high), near=near)
