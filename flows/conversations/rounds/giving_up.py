"""Giving up a correction: everything is put back as it was released, and who heard of it is told."""

from dataclasses import replace

from flows.asking import letters
from flows.asking.lists import NAMED, back, some_of
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import CorrectionDropped
from flows.conversations.partnership import area, unapproved
from flows.conversations.results.differing import about, differs
from flows.conversations.rounds.amending import all_as_released
from flows.conversations.rounds.correcting import answering, card, head
from flows.conversations.rounds.letting_in import goes_with, moved, putting_back, told_of_it
from flows.conversations.rounds.steps import as_it_is
from flows.people import Role
from flows.permissions import Permission
from flows.presses.partnership import AREA
from flows.presses.rounds import AMEND, AMEND_DROPPED, AMEND_GIVE_UP, AMEND_GIVEN_UP
from flows.replies import Button
from flows.talk import Answer, RoundTalk
from flows.verbs import Verb, do, show
from flows.view import Letter
from flows.wording import phrase


def give_up(talk: RoundTalk) -> Shown:
    """Say what giving up the correction puts back, and ask."""
    words, round_id, amended = talk.words, talk.run.round.id, talk.office.amended
    if amended is None:
        return card(talk, words("correcting.over"))
    listed = zip(("give_up_returns", "give_up_first"), goes_with(talk), strict=True)
    returned = [
        words(f"correcting.{key}", names=some_of(words, names, NAMED)) for key, names in listed if names
    ]
    return Shown(
        again=AMEND_GIVE_UP(round_id),
        head=head(talk),
        heading=words("correcting.give_up_ask"),
        lines=(words("correcting.give_up_means"), *answering(talk, amended), *returned),
        buttons=rows(
            Button(key="1", label=words("correcting.give_up"), press=AMEND_GIVEN_UP(round_id)),
            back(words, AMEND(round_id)),
        ),
        rests_on=(as_it_is(amended), *returned),
    )


def given_up(talk: RoundTalk) -> Answer:
    """Put everything back and end the correction."""
    return _ended(talk, "correcting.given_up")


def dropped(talk: RoundTalk, seen: str = "") -> Answer:
    """End a correction that has changed nothing; `seen` is how it was when the button was given."""
    amended = talk.office.amended
    if amended is None or differs(talk.run, amended):
        key = "correcting.over" if amended is None else "correcting.not_dropped"
        return talk.turn(card(talk, talk.words(key)))
    if seen != as_it_is(amended):
        return talk.turn(card(talk, talk.words("correcting.moved_on")))
    return _ended(talk, "correcting.dropped")


def _ended(talk: RoundTalk, said: str) -> Answer:
    """End the correction with what is left of it put back; who heard that it began hears that it is over."""
    amended = talk.office.amended
    if amended is None:
        return talk.turn(card(talk))
    returned = moved(talk)
    ended, outside = unapproved.moved_on(about(talk, amended))
    again = (*all_as_released(talk), *(putting_back(talk, amended, one.sheet) for one in returned))
    change = CorrectionDropped(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        correction=amended.round.correcting or "",
        by=talk.by,
        at=talk.event.at,
    )
    after = talk.after((change,))
    after = replace(after, office=replace(after.office, amended=None))
    told = letters.once((*told_of_it(talk, {one.team.id: one.sheet.id for one in returned}), *_told(talk)))
    return after.turn(
        area.card(after, talk.words(said)), changes=(*ended, *again, change), letters=(*told, *outside)
    )


def _told(talk: RoundTalk) -> tuple[Letter, ...]:
    """News to scrutineers and the other coordinators."""
    return letters.to_people(
        talk,
        letters.people_of(talk, Role.SCRUTINEER, Role.COORDINATOR),
        letters.News(
            line=phrase("letter.given_up", number=talk.run.round.number),
            label="letter.see_area",
            press=AREA(talk.office.area.id),
        ),
    )


_CORRECT = Permission.CORRECT
_READ = Part.RATINGS | Part.VERSIONS

VERBS: tuple[Verb, ...] = (
    show(AMEND_GIVE_UP, give_up, to=_CORRECT, needs=_READ),
    do(AMEND_GIVEN_UP, given_up, to=_CORRECT, needs=_READ | Part.APPROVALS, asked=give_up),
    do(AMEND_DROPPED, dropped, to=_CORRECT, needs=_READ | Part.APPROVALS),
)
