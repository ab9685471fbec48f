"""Putting right what was released: said to be wrong, worked on beside it, and released as corrected."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial

from flows.asking import letters, mails
from flows.asking.lists import NAMED, as_fit, back, some_of
from flows.asking.text import ask, calls_back, typed
from flows.board import Part, Run
from flows.cards import Shown, rows
from flows.changes import Change, CorrectionBegun, CorrectionReleased
from flows.conversations.partnership import area, unapproved
from flows.conversations.results.area import card as summary
from flows.conversations.results.differing import about, differences, differs, for_everybody
from flows.conversations.results.pictures import pictures
from flows.conversations.rounds import hearing
from flows.conversations.rounds.steps import as_it_is
from flows.corrections import mark_of
from flows.events import new_id
from flows.people import Reader, Role
from flows.permissions import Permission, denied_on, reader_of
from flows.presses.results import AREA_RESULTS, AREA_SUMMARY, MENU, VERSIONS
from flows.presses.rounds import (
    AMEND,
    AMEND_BEGUN,
    AMEND_CHALLENGES,
    AMEND_DROPPED,
    AMEND_GIVE_UP,
    AMEND_ITEMS,
    AMEND_LATE,
    AMEND_RELEASE,
    AMEND_RELEASED,
)
from flows.replies import Button, Matter
from flows.rounds import Round, RoundState, compared_with, newest_of
from flows.talk import Answer, RoundTalk
from flows.verbs import Typing, Verb, do, show, take
from flows.view import Letter
from flows.wording import Phrase, phrase

OLD_AND_NEW = 6
"""Lines of old and new that the news of a corrected round has room for; all are a button away."""


def card(talk: RoundTalk, notice: str = "") -> Shown:
    """The correction under way with what it has changed; where there is none, what is wrong is asked."""
    words, round_id = talk.words, talk.run.round.id
    amended = talk.office.amended
    may = denied_on(Permission.CORRECT, talk.office) is None
    if amended is None:
        return _ask(talk, notice) if may else _not_theirs(talk)
    lines = differences(talk, talk.run, amended)
    changed = differs(talk.run, amended)
    every = for_everybody(talk, talk.run, amended) if changed else ()
    named = words("correcting.by_agency" if every else "correcting.changed")
    found = (*every, named, *lines) if lines else (words("correcting.nothing"),)
    shown = as_fit((words("correcting.wrong", why=amended.round.mistake), *answering(talk, amended), *found))[
        0
    ]
    settles = any(item.about == "area" for item in talk.framework.items.values())
    steps = [("items", AMEND_ITEMS(round_id))] if settles else []
    steps.append(("late", AMEND_LATE(round_id)))
    steps += [("challenges", AMEND_CHALLENGES(round_id))] if amended.challenges else []
    if changed:
        steps += [("release", AMEND_RELEASE(round_id)), ("give_up", AMEND_GIVE_UP(round_id))]
    else:
        steps.append(("drop", AMEND_DROPPED(round_id, as_it_is(amended))))
    buttons = [
        Button(key=str(number), label=words(f"correcting.{name}"), press=press)
        for number, (name, press) in enumerate(steps if may else (), 1)
    ]
    return Shown(
        again=AMEND(round_id),
        notice=notice,
        head=head(talk),
        heading=words("correcting.heading") if may else "",
        lines=shown,
        buttons=rows(*buttons, back(words, AREA_SUMMARY(round_id))),
    )


def answering(talk: RoundTalk, amended: Run) -> tuple[str, ...]:
    """The teams that are let in and have not submitted, or not again."""
    names = [one.team.name for one in amended.returns if one.sheet.late]
    return (talk.words("correcting.may_answer", names=some_of(talk.words, names, NAMED)),) if names else ()


def head(talk: RoundTalk) -> str:
    """The partnership, and of which round it is a correction."""
    return talk.words("correcting.head", area=talk.area_name, number=talk.run.round.number)


def _ask(talk: RoundTalk, notice: str = "") -> Shown:
    words, round_id = talk.words, talk.run.round.id
    return Shown(
        again=AMEND(round_id),
        notice=notice,
        head=head(talk),
        heading=words("correcting.ask"),
        lines=(words("correcting.means"), words("correcting.who_reads"), ask(words, "wrong")),
        buttons=rows(back(words, AREA_SUMMARY(round_id))),
        awaiting=AMEND_BEGUN(round_id),
    )


def _not_theirs(talk: RoundTalk) -> Shown:
    """Whom to tell, for who can't put anything right."""
    words, round_id = talk.words, talk.run.round.id
    contact = talk.office.area.contact or words("correcting.coordinator")
    sees = denied_on(Permission.SEE_CORRECTION, talk.office) is None
    return Shown(
        again=AMEND(round_id),
        head=head(talk),
        lines=(
            *((words("correcting.none_under_way"),) if sees else ()),
            words("correcting.not_yours", contact=contact),
        ),
        buttons=rows(back(words, AREA_SUMMARY(round_id))),
    )


def begun(talk: RoundTalk) -> Answer:
    """Keep what was released, and begin; scrutineers and the other coordinators are told."""
    if talk.office.amended:
        return talk.turn(card(talk, talk.words("correcting.begun_by_other")))
    text, problem = typed(talk, is_none=calls_back)
    if problem:
        return talk.turn(_ask(talk, problem))
    change = CorrectionBegun(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        correction=new_id(talk.event, "correction"),
        why=text,
        kept=mark_of(talk.run),
        by=talk.by,
        at=talk.event.at,
    )
    after = talk.after((change,))
    amended = replace(after.run, round=replace(after.run.round, mistake=text))
    after = replace(after, office=replace(after.office, amended=amended))
    told = letters.to_people(
        talk,
        letters.people_of(talk, Role.SCRUTINEER, Role.COORDINATOR),
        letters.News(
            line=phrase("letter.mistake", number=talk.run.round.number, why=text),
            label="letter.see_correction",
            press=AMEND(talk.run.round.id),
        ),
    )
    return after.turn(card(after, talk.words("correcting.begun")), changes=(change,), letters=told)


def with_changes(talk: RoundTalk, *changes: Change) -> RoundTalk:
    """The talk once the correction has made these changes; what was released stays as it is."""
    amended = talk.office.amended
    if amended is None:
        return talk
    return replace(talk, office=replace(talk.office, amended=about(talk, amended).after(changes).run))


def release(talk: RoundTalk) -> Shown:
    """Say what is released, and ask."""
    words, round_id, amended = talk.words, talk.run.round.id, talk.office.amended
    if amended is None or not differs(talk.run, amended):
        key = "correcting.over" if amended is None else "correcting.nothing"
        return card(talk, words(key))
    open_ones = [one.team.name for one in amended.returns if one.sheet.late and not one.sheet.submitted]
    unfinished = (
        (words("correcting.unfinished", names=some_of(words, open_ones, NAMED)),) if open_ones else ()
    )
    said = as_fit(differences(talk, talk.run, amended))[0]
    return Shown(
        again=AMEND_RELEASE(round_id),
        head=head(talk),
        heading=words("correcting.release_ask"),
        lines=(
            words("correcting.release_means"),
            *unfinished,
            *for_everybody(talk, talk.run, amended),
            words("correcting.by_agency"),
            *said,
        ),
        buttons=rows(
            Button(key="1", label=words("correcting.release"), press=AMEND_RELEASED(round_id)),
            back(words, AMEND(round_id)),
        ),
        rests_on=(as_it_is(amended), *unfinished, *said),
    )


def released(talk: RoundTalk) -> Answer:
    """Let everybody read the corrected round; who takes part is told, and leads get the picture."""
    amended = talk.office.amended
    if amended is None or not differs(talk.run, amended):
        return talk.turn(release(talk))
    there = about(talk, amended)
    ended, outside = unapproved.moved_on(there)
    change = CorrectionReleased(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        correction=amended.round.correcting or "",
        by=talk.by,
        at=talk.event.at,
    )
    old = replace(talk.run, round=replace(talk.run.round, superseded=talk.event.at, correcting=None))
    after = there.after((*ended, change))
    after = replace(after, office=replace(after.office, amended=None, versions=(*after.office.versions, old)))
    mark = talk.office.fingerprint
    every = " ".join(for_everybody(after, old, after.run))
    sent, told = _pictures(after), _told(after, there, old)
    said = talk.words("correcting.released", mark=mark, every=every, told=hearing.told_now(after, told, sent))
    # the card of the partnership is about its newest round
    newest = newest_of(after.office.rounds)
    is_newest = newest is not None and newest.id == after.run.round.id
    shown = area.card(after, said) if is_newest else summary(after, said)
    return after.turn(
        shown, changes=(*ended, change), before=pictures(after), letters=(*sent, *told, *outside)
    )


def _pictures(talk: RoundTalk) -> tuple[Letter, ...]:
    """The picture of the corrected round to each lead."""
    of_leads = frozenset({Role.LEAD})
    return letters.pictures_to(
        talk,
        letters.people_of(talk, Role.LEAD),
        lambda language: pictures(replace(talk.read_in(language), roles=of_leads)),
    )


def _told(talk: RoundTalk, before: RoundTalk, old: Run) -> tuple[Letter, ...]:
    """News to all, with old and new as they may read it; what was wrong in words to who may read by agency.

    Who has not submitted in time hears that.
    """
    round_, people = talk.run.round, partial(letters.people_of, talk)
    beside = (phrase("versions.button"), VERSIONS(round_.id))
    see = partial(
        letters.News,
        label="area.results",
        press=AREA_RESULTS(round_.id),
        beside=beside,
        also=tuple(
            phrase("letter.compared_with_corrected", number=later.number) for later in _beside_it(talk)
        ),
    )
    as_read = cache(partial(_old_and_new, talk, old))
    more = {role: as_read(reader_of(frozenset({role}), round_)) for role in Role}
    why = phrase("letter.corrected", number=round_.number, why=round_.mistake)
    mark = phrase("letter.mark", mark=talk.office.fingerprint)
    missed = phrase("letter.not_in_correction", number=round_.number)
    told = [
        one
        for role in (Role.COORDINATOR, Role.SCRUTINEER, Role.LEAD)
        for one in letters.to_people(talk, people(role), see(line=why, more=_and(talk, more[role], mark)))
    ]
    for one in before.run.returns:
        if one.sheet.late and not one.sheet.submitted:
            news = see(line=missed, more=more[Role.MEMBER])
            news = replace(news, label="letter.see_return", press=MENU(one.sheet.id))
            told += letters.to_team(talk, one.team.id, news)
    plainly = see(line=phrase("letter.corrected_plainly", number=round_.number), more=more[Role.MEMBER])
    told = [*letters.once((*told, *letters.to_people(talk, people(Role.MEMBER), plainly)))]
    return mails.mailed(talk, told, mails.About(matter=Matter.CORRECTED, area=talk.office.area))


def _beside_it(talk: RoundTalk) -> list[Round]:
    """The rounds released since then that are compared with this one: their results change as well."""
    rounds, round_ = talk.office.rounds, talk.run.round
    released = [one for one in rounds if one.state is RoundState.RELEASED]
    beside = [(one, compared_with(rounds, one)) for one in released]
    return [one for one, before in beside if before and before.id == round_.id]


def _and(
    talk: RoundTalk, lines: Callable[[str], tuple[str, ...]], last: Phrase
) -> Callable[[str], tuple[str, ...]]:
    """These lines with one more below them, in a language."""
    return lambda language: (*lines(language), letters.in_words_of(talk.read_in(language), last))


def _old_and_new(talk: RoundTalk, old: Run, reader: Reader) -> Callable[[str], tuple[str, ...]]:
    """What differs for a reader, in a language: the first few lines, and how many more there are."""

    @cache
    def said(language: str) -> tuple[str, ...]:
        there = talk.read_in(language)
        lines = differences(there, old, there.run, reader)
        if not lines:
            return (there.words("versions.alike"),)
        more = len(lines) - OLD_AND_NEW
        rest = (there.words.count("versions.more", more),) if more > 0 else ()
        every = for_everybody(there, old, there.run, reader)
        key = "correcting.by_agency" if every else "correcting.changed"
        key = "versions.what_was_wrong" if reader is Reader.AREA else key
        return (*every, there.words(key), *lines[:OLD_AND_NEW], *rest)

    return said


_CORRECT = Permission.CORRECT
_READ = Part.RATINGS | Part.VERSIONS

VERBS: tuple[Verb, ...] = (
    show(AMEND, card, to=Permission.READ_RESULTS, needs=_READ),
    take(AMEND_BEGUN, begun, to=_CORRECT, needs=_READ, typed=Typing.NOTE),
    show(AMEND_RELEASE, release, to=_CORRECT, needs=_READ),
    do(
        AMEND_RELEASED,
        released,
        to=_CORRECT,
        needs=_READ | Part.APPROVALS | Part.FINGERPRINT,
        asked=release,
    ),
)
