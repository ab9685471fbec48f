"""The results of an area: its pictures, a summary, and the way to the lists behind it."""

from flows.asking.lists import back
from flows.board import Part
from flows.cards import Shown, rows
from flows.conversations.partnership import area
from flows.conversations.partnership.progress import seconded
from flows.conversations.results import came_in, going_on, papers
from flows.conversations.results.area_star import conditions, remarked
from flows.conversations.results.checks import said_wrong
from flows.conversations.results.corrected_before import since_release
from flows.conversations.results.edges import extremes
from flows.conversations.results.found import Found, found
from flows.conversations.results.insiders import of_round
from flows.conversations.results.lists import AT_HAND, called, changes_for_few, listed, tells_changes
from flows.conversations.results.missing import in_short
from flows.conversations.results.pictures import about_pictures, changed, compares, draws, pictures
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
from flows.conversations.results.workbooks import of_area, workbook_buttons
from flows.people import Reader, Role
from flows.permissions import Permission, denied_on
from flows.presses.arriving import START
from flows.presses.results import (
    AREA_CHANGE,
    AREA_LIST,
    AREA_PICTURE,
    AREA_RESULTS,
    AREA_SUMMARY,
    AREA_WORKBOOK,
    PUBLIC_WORKBOOK,
    VERSIONS,
)
from flows.presses.rounds import AMEND
from flows.replies import Button
from flows.reports import Edition
from flows.rounds import RoundState
from flows.scoring import AreaScore
from flows.talk import Answer, RoundTalk
from flows.verbs import Verb, send, show


def results(talk: RoundTalk) -> Answer:
    """The pictures with their captions, then the summary."""
    return talk.turn(card(talk), before=pictures(talk))


def exact(talk: RoundTalk) -> Answer:
    """The pictures as files, exactly as they were drawn."""
    made = pictures(talk, exact=True)
    why = "" if made else " ".join(about_pictures(talk))
    return talk.turn(card(talk, why), before=made)


def change(talk: RoundTalk) -> Answer:
    """What changed since the round before, as a picture alone."""
    return talk.turn(card(talk), before=changed(talk))


def partners(talk: RoundTalk) -> Answer:
    """The workbook for partners, for who may read by agency; for others the public one."""
    edition = Edition.PUBLIC if talk.score.reader is Reader.AREA else Edition.PARTNERS
    return talk.turn(card(talk), before=(of_area(talk, edition),))


def public(talk: RoundTalk) -> Answer:
    """The workbook for everybody."""
    return talk.turn(card(talk), before=(of_area(talk, Edition.PUBLIC),))


# the summary


def card(talk: RoundTalk, notice: str = "") -> Shown:
    """What stands out, with the way to each list."""
    words, run, result = talk.words, talk.run, found(talk)
    there = {
        "unbacked": result.score.tops_by_agency and talk.framework.asks_backing,
        "changes": tells_changes(talk, result),
        "challenged": run.challenges,
        "no_case": result.score.without_case,
    }
    lists = [
        Button(
            key=str(n),
            label=called(talk, name),
            press=AREA_LIST(run.round.id, n),
        )
        for n, name in enumerate(AT_HAND, 1)
        if there.get(name, True)
    ]
    return Shown(
        again=AREA_SUMMARY(run.round.id),
        notice=notice,
        head=f"{talk.area_name} · {when(talk)}",
        lines=(*_summary(talk, result), *_next_due(talk)),
        buttons=rows(
            *lists,
            _picture_buttons(talk),
            (*workbook_buttons(talk), papers.area_button(talk)),
            going_on.of_round(talk),
            _versions(talk),
            back(words, START()),
        ),
    )


def _next_due(talk: RoundTalk) -> tuple[str, ...]:
    """When the audit is repeated, for who answers in it and has no card of the area's."""
    reads = talk.office.place_of(Role.COORDINATOR, Role.LEAD, Role.SCRUTINEER) is None
    return area.next_due_line(talk) if reads else ()


def _versions(talk: RoundTalk) -> tuple[Button, ...]:
    """The way to what was released before, and to what puts it right."""
    words, round_, found = talk.words, talk.run.round, []
    if round_.version > 1 or since_release(talk):
        found.append(Button(key="v", label=words("versions.button"), press=VERSIONS(round_.id)))
    sees = denied_on(Permission.SEE_CORRECTION, talk.office) is None
    if denied_on(Permission.CORRECT, talk.office) is None or (sees and round_.correcting):
        label = words("correcting.go_on" if round_.correcting else "correcting.button")
        found.append(Button(key="c", label=label, press=AMEND(round_.id)))
    return tuple(found)


def _picture_buttons(talk: RoundTalk) -> tuple[Button, ...]:
    """The picture as a file, and what changed, each where there is such a picture."""
    words, round_id = talk.words, talk.run.round.id
    if not draws(talk):
        return ()
    exact_ = Button(key="x", label=words("team_results.exact_button"), press=AREA_PICTURE(round_id))
    if not compares(talk):
        return (exact_,)
    return (exact_, Button(key="d", label=words("area_change.button"), press=AREA_CHANGE(round_id)))


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
_FILES = Part.RATINGS | Part.VERSIONS

VERBS: tuple[Verb, ...] = (
    send(AREA_RESULTS, results, to=_READ, needs=_RATINGS),
    send(AREA_PICTURE, exact, to=_READ, needs=_RATINGS),
    send(AREA_WORKBOOK, partners, to=_READ, needs=_FILES),
    send(PUBLIC_WORKBOOK, public, to=_READ, needs=_FILES),
    send(AREA_CHANGE, change, to=_READ, needs=_RATINGS),
    show(AREA_SUMMARY, card, to=_READ, needs=_RATINGS, stays=True),
    show(AREA_LIST, listed, to=_READ, needs=_RATINGS),
)
