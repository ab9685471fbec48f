"""Texts of which nothing else is known: what they may mean on the card that they were typed on."""

from dataclasses import dataclass, replace
from functools import cached_property

from flows.asking.new_team import first_of, may_be_new, team_in, there
from flows.asking.unclear import asks_something, is_general, is_of_somebody, not_understood
from flows.consenting import only_asks
from flows.conversations.explaining import everyday
from flows.conversations.results.further import as_ways, beneath, on_card
from flows.events import Typed
from flows.meaning import Reading
from flows.people import Role
from flows.presses.answering import CHECK, OPEN_DOMAIN, REOPEN
from flows.presses.partnership import AREA, NEW_TEAM, TEAM, TEAMS
from flows.presses.results import AREA_DETAIL, AREA_LIST, AREA_SUMMARY
from flows.presses.rounds import TALK_THROUGH
from flows.replies import Rows, flat
from flows.resolving import Call, call_of, card_of
from flows.sentences import just_agreed
from flows.sentences.acting import offered_how_far
from flows.sentences.astray import is_too_late, which
from flows.sentences.checking import about_draft
from flows.sentences.keeping import offered_as_note, offered_as_own_words, offered_as_reason
from flows.sentences.of_team import stands
from flows.standing import buttons_again, once_more
from flows.talk import Answer, AreaTalk, Talk
from flows.typed.about import about, is_step
from flows.typed.agencies import agencies_within
from flows.typed.asked import Asked
from flows.typed.finding import MOST_WORDS, SHORTEST_NEAR, looked_for
from flows.typed.keys import is_for_yes, named_among, phrases, plain
from flows.typed.likely import denies, likely
from flows.typed.picking import figure_in, picks_in
from flows.typed.wants import wants_to_answer


@dataclass(frozen=True, kw_only=True)
class Lost:
    """A text of which nothing is known, and what `said` is of it where it stays so."""

    talk: Talk
    reading: Reading

    @property
    def text(self) -> str:
        """What was typed, "" of a command."""
        return self.talk.typed

    @cached_property
    def call(self) -> Call | None:
        """What shows the live card again."""
        return once_more(self.talk, self.reading)

    @cached_property
    def below(self) -> Rows:
        """The buttons that will stand below."""
        live = self.talk.live
        return buttons_again(self.call) or (live.buttons if live else ())

    @cached_property
    def said(self) -> str:
        """What is said of a text that is not understood; where that is of the card, it helps more."""
        return not_understood(self.talk, self.below, self.reading.again)


def draft_is_right_or_not(lost: Lost) -> Answer | None:
    """What a team says of the draft."""
    return about_draft(lost.talk, lost.reading)


def wants_to_change(lost: Lost) -> Answer | None:
    """A wish to change an answer where answers are checked, or have closed."""
    talk, again = lost.talk, lost.reading.again
    is_check = again is not None and again.verb == CHECK.verb and wants_to_answer(lost.text, talk.words)
    changes = is_too_late(talk) or is_check
    return talk.turn(talk.again(everyday.answered(talk, Asked("change")))) if changes else None


def team(lost: Lost) -> Answer | None:
    """A team that is typed where the teams stand, or whether it is a new one; None for any other text."""
    talk, call = lost.talk, lost.call
    if call is None or call.verb.form is not TEAMS or not lost.text:
        return None
    text, here = lost.text, call.talk
    if not isinstance(here, AreaTalk):
        return None
    begins, text, (first, *_) = text, team_in(text, talk.words), (*plain(text).split(), "")
    named = (there(one, here.office.teams, talk.words) for one in (text, first_of(begins, talk.words)))
    if known := next(filter(None, named), None):
        found = call_of(talk, TEAM(here.office.area.id, known.id))
        return found.answer() if found else None
    another = next((one for one in talk.view.conversation.buttons if one.verb == NEW_TEAM.verb), None)
    is_of_one_there = first in phrases(talk.words("new_team.orders")) - phrases(talk.words("new_team.adds"))
    people = [one.name for one in here.office.members]
    if another is None or is_of_one_there or not may_be_new(talk, text, people):
        return None
    return replace(talk.turn(talk.again(f"{lost.said} {talk.words('lost.team')}")), meant=another)


def domain(lost: Lost) -> Answer | None:
    """The questions of a domain that a text looks for by its title, None for any other text."""
    talk, text = lost.talk, lost.text
    seat = talk.view.seat
    bare = looked_for(text, talk.words)
    if seat is None or len(bare) < SHORTEST_NEAR or len(text.split()) > MOST_WORDS:
        return None
    is_led = bare != plain(text)
    found = [
        one
        for one in talk.on(seat).framework.domains
        if bare in {plain(one.title), plain(one.short)} or (is_led and f" {bare}" in f" {plain(one.title)}")
    ]
    call = call_of(talk, OPEN_DOMAIN(seat.sheet.id, found[0].id)) if len(found) == 1 else None
    return call.answer() if call else None


def step_of_a_round(lost: Lost) -> Answer | None:
    """Where a step of a round is done, or that it is none now; None for any other text, or elsewhere."""
    talk, call = lost.talk, lost.call
    here = call.talk if call else None
    if call is None or not isinstance(here, AreaTalk) or not lost.text:
        return None
    if not is_general(lost.said, talk.words) or only_asks(talk.live) or not is_step(lost.text, talk.words):
        return None
    area_id, text = here.office.area.id, lost.text
    roles = {one.membership.role for one in talk.view.places if one.area.id == area_id}
    if Role.COORDINATOR not in roles:
        return talk.turn(talk.again(talk.words("lost.coordinators")))
    if call.verb.form in {AREA, TALK_THROUGH}:
        key = "lost.no_step" if call.verb.form is AREA else "lost.step_outside"
        return talk.turn(talk.again(talk.words(key)))
    if not (found := card_of(talk, AREA(area_id))):
        return None
    there, shown = found
    buttons = flat(shown.buttons)
    is_there = named_among(buttons, text, talk.words) or about(buttons, text, talk.words)
    return there.turn(replace(shown, notice=talk.words("lost.step_here" if is_there else "lost.no_step")))


def how_far_an_action_is(lost: Lost) -> Answer | None:
    """Whether a text where an action stands is how far it is."""
    return offered_how_far(lost.talk, lost.text, lost.reading) if lost.text else None


def how_a_team_stands(lost: Lost) -> Answer | None:
    """How the team stands that a coordinator names."""
    event = lost.talk.event
    return stands(lost.talk, event, lost.reading) if isinstance(event, Typed) else None


def agency(lost: Lost) -> Answer | None:
    """Where it stands what an agency rated, to who asks on the results; None for any other text."""
    talk, text, again = lost.talk, lost.text, lost.reading.again
    if again is None or again.verb not in {AREA_SUMMARY.verb, AREA_DETAIL.verb, AREA_LIST.verb}:
        return None
    here = lost.call.talk if lost.call else None
    named = agencies_within(text, talk.view.framework.agencies) if asks_something(text, talk.words) else []
    if not named or not isinstance(here, AreaTalk):
        return None
    reads = here.office.place_of(Role.COORDINATOR, Role.LEAD, Role.SCRUTINEER) is not None
    return here.turn(here.again(here.words("lost.by_agency" if reads else "lost.no_agency")))


def note_of_the_question(lost: Lost) -> Answer | None:
    """A sentence beside a question, as its note."""
    return offered_as_note(lost.talk, lost.reading, lost.said)


def own_words_of_a_reminder(lost: Lost) -> Answer | None:
    """A sentence at the preview of a reminder, as its own words."""
    return offered_as_own_words(lost.talk, lost.reading, lost.said)


def why_a_return_is_let_in(lost: Lost) -> Answer | None:
    """A sentence where that is asked, as the reason."""
    return offered_as_reason(lost.talk, flat(lost.below), lost.said)


def why_it_was_agreed(lost: Lost) -> Answer | None:
    """A sentence below what was just agreed, as its reason."""
    return just_agreed.why_it_was_agreed(lost.talk, lost.reading, lost.text) if lost.text else None


def likely_buttons(lost: Lost) -> Answer | None:
    """The buttons that a text is likely about, which are asked about; None where it is about none.

    Where what is said of a text that is not understood is of the card, that helps more.
    """
    talk, text, said = lost.talk, lost.text, lost.said
    there = flat(lost.below)
    reopens = [one for one in there if one.verb == REOPEN.verb]
    is_of_answers = bool(reopens) and bool(picks_in(text, talk.words) or figure_in(text, talk.words))
    further = beneath(lost.reading.again, talk.words)
    guessed = on_card(likely([*there, *as_ways(further)], text, talk.words), further, there)
    found = reopens if is_of_answers else guessed
    if (
        not found
        or is_of_somebody(text, talk.words)
        or not is_general(said, talk.words)
        or only_asks(talk.live)
        or talk.view.conversation.awaiting
    ):
        return None
    worried = talk.words("lost.worried")
    if denies(text, found, talk.words):
        left = talk.words("lost.left_alone")
        return talk.turn(talk.again(f"{left} {worried}" if said.endswith(worried) else left))
    asked = f"{which(talk, found)} {worried}" if said.endswith(worried) else which(talk, found)
    only = found[0] if len(found) == 1 and is_for_yes(found[0]) else None
    return replace(talk.turn(talk.again(asked)), meant=only)
