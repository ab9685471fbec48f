"""The results of an area: its pictures, a summary, and the way to the lists behind it."""

from flows.asking.lists import back, numbered
from flows.board import Part
from flows.cards import Shown, rows
from flows.conversations.partnership import area
from flows.conversations.partnership.progress import seconded
from flows.conversations.results import came_in, detail, files, going_on
from flows.conversations.results.area_star import conditions, remarked
from flows.conversations.results.checks import said_wrong
from flows.conversations.results.corrected_before import since_release
from flows.conversations.results.edges import extremes
from flows.conversations.results.found import Found, found
from flows.conversations.results.insiders import of_round
from flows.conversations.results.lists import listed, tells_changes
from flows.conversations.results.missing import in_short
from flows.conversations.results.pictures import about_pictures, changed, pictures
from flows.conversations.results.told_whom import changes_for_few
from flows.conversations.results.words import (
    agreed,
    being_corrected,
    how_many,
    mistaken,
    released_by,
    taken_part,
    unchecked,
    when,
)
from flows.permissions import Permission
from flows.presses.arriving import START
from flows.presses.results import (
    AREA_CHANGE,
    AREA_LIST,
    AREA_RESULTS,
    AREA_SUMMARY,
    TEAM_RESULTS,
    VERSIONS,
)
from flows.replies import Button
from flows.rounds import RoundState
from flows.scoring import AreaScore
from flows.talk import Answer, RoundTalk
from flows.verbs import Verb, send, show


def results(talk: RoundTalk) -> Answer:
    """The pictures with their captions, then the summary."""
    return talk.turn(card(talk), before=pictures(talk))


def change(talk: RoundTalk) -> Answer:
    """What changed since the round before, as a picture alone."""
    return talk.turn(card(talk), before=changed(talk))


# the summary


def card(talk: RoundTalk, notice: str = "") -> Shown:
    """What stands out, what can be done now, and the way to what is behind it."""
    words, run, result = talk.words, talk.run, found(talk)
    return Shown(
        again=AREA_SUMMARY(run.round.id),
        notice=notice,
        head=f"{talk.area_name} · {when(talk)}",
        lines=(*_summary(talk, result), *_next_due(talk)),
        buttons=rows(
            going_on.next_steps(talk),
            *numbered([*detail.at_hand(talk, result), *_own_team(talk)]),
            detail.button(talk),
            files.area_button(talk),
            _versions(talk),
            back(words, START()),
        ),
    )


def _own_team(talk: RoundTalk) -> list[tuple[str, str]]:
    """To the results of the own team, for who has no other role."""
    if not detail.answers_alone(talk):
        return []
    own = {one.team for one in talk.office.memberships}
    sheets = [one.sheet.id for one in talk.run.returns if one.team.id in own]
    return [(talk.words("area_results.own_team"), TEAM_RESULTS(sheet)) for sheet in sheets[:1]]


def _next_due(talk: RoundTalk) -> tuple[str, ...]:
    """When the audit is repeated, for who answers in it and has no card of the area's."""
    return area.next_due_line(talk) if detail.answers_alone(talk) else ()


def _versions(talk: RoundTalk) -> tuple[Button, ...]:
    """The way to what was released before, where a further mistake is put right as well; else to that."""
    round_ = talk.run.round
    if round_.version > 1 or since_release(talk):
        return (Button(key="v", label=talk.words("versions.button"), press=VERSIONS(round_.id)),)
    return () if round_.correcting else going_on.correction(talk)


def _summary(talk: RoundTalk, result: Found) -> tuple[str, ...]:
    words, score = talk.words, result.score
    if not score.submitted:
        return (words("area_results.none_returned"),)
    alone = (words("area_results.only_team"),) if score.counted.took_part == 1 else ()
    return (
        *(() if talk.run.round.progress else extremes(talk, score)),
        *how_many(talk, score),
        *agreed(talk, score),
        taken_part(talk, score),
        *seconded(talk),
        *_not_checked(talk, score),
        *said_wrong(talk, score),
        *alone,
        *in_short(talk, score),
        *conditions(talk, result),
        *about_pictures(talk),
        *_nothing_compared(talk, result),
        *(changes_for_few(talk, result) if talk.run.round.state is RoundState.RELEASED else ()),
        *came_in.handed_in_round(talk, score),
        *of_round(talk),
        *released_by(talk),
        *mistaken(talk, score),
        *being_corrected(talk),
        *remarked(talk),
    )


def _nothing_compared(talk: RoundTalk, result: Found) -> tuple[str, ...]:
    """That numbers of two rounds are no rise and no fall, where nothing is compared; why was said before."""
    before = talk.office.beside
    if before is None or result.comparison is None or tells_changes(talk, result):
        return ()
    return (talk.words("area_results.not_same_items", number=before.round.number),)


def _not_checked(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """Of how many returns the team has not said whether the draft is right; names are in the lists."""
    checks = unchecked(talk)
    if checks is None:
        return ()
    counts = (
        ("area_results.not_checked", len(checks.silent)),
        ("area_results.nobody_checks", len(checks.nobody)),
    )
    return tuple(talk.words.count(key, score.submitted, left=left) for key, left in counts if left)


_READ, _RATINGS = Permission.READ_RESULTS, Part.RATINGS

VERBS: tuple[Verb, ...] = (
    send(AREA_RESULTS, results, to=_READ, needs=_RATINGS),
    send(AREA_CHANGE, change, to=_READ, needs=_RATINGS),
    show(AREA_SUMMARY, card, to=_READ, needs=_RATINGS, stays=True),
    show(AREA_LIST, listed, to=_READ, needs=_RATINGS),
)
