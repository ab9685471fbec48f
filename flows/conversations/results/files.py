"""What there is to take away as a file, on a card of its own: of a round, and of a team's own return.

The card says what each file holds and who may be given it. After a file it stands below once more.
"""

from flows.asking.lists import back, numbered
from flows.asking.past import of_before
from flows.board import Part
from flows.cards import Shown, rows
from flows.conversations.results import handed_on, papers, team_change, workbooks
from flows.conversations.results.acting import kept_from_partners
from flows.conversations.results.pictures import about_pictures, draws, pictures
from flows.conversations.results.team_beside import beside
from flows.conversations.results.words import under_way, when
from flows.people import Reader
from flows.permissions import Permission
from flows.presses.explaining import CHECKLIST
from flows.presses.results import (
    AREA_PAPER,
    AREA_PAPERS,
    AREA_PICTURE,
    AREA_SUMMARY,
    AREA_WORKBOOK,
    FULL_WORKBOOK,
    PUBLIC_WORKBOOK,
    STAFF_PAGE,
    TEAM_CHANGE,
    TEAM_PAPER,
    TEAM_PAPERS,
    TEAM_PICTURE,
    TEAM_SUMMARY,
    TEAM_WORKBOOK,
)
from flows.replies import Button
from flows.reports import Edition
from flows.rounds import RoundState
from flows.talk import Answer, RoundTalk, SheetTalk
from flows.verbs import Verb, send, show

# of a round


def area_button(talk: RoundTalk) -> Button:
    """The way to the files of a round."""
    return Button(key="f", label=talk.words("files.button"), press=AREA_PAPERS(talk.run.round.id))


def of_round(talk: RoundTalk, notice: str = "") -> Shown:
    """Which files there are for the person."""
    words = talk.words
    return Shown(
        again=AREA_PAPERS(talk.run.round.id),
        notice=notice,
        head=f"{talk.area_name} · {when(talk)}",
        heading=words("files.button"),
        lines=_told(talk),
        buttons=rows(*numbered(_offered(talk)), back(words, AREA_SUMMARY(talk.run.round.id))),
    )


def _offered(talk: RoundTalk) -> list[tuple[str, str]]:
    """What each is called, and its press: first what is for partners, for who may read by agency."""
    words, round_id = talk.words, talk.run.round.id
    found = []
    for edition, (book, called) in workbooks.OF_ROUND.items():
        if not talk.score.submitted or not _may_have(talk, edition):
            continue
        found.append((words(called), book(round_id)))
        found += [
            (words(key), AREA_PAPER(round_id, number))
            for number, (its, _, key) in enumerate(papers.OF_ROUND, 1)
            if its is edition
        ]
    picture = [(words("team_results.exact_button"), AREA_PICTURE(round_id))] if draws(talk) else []
    return [*found, *picture, *handed_on.way(talk), (words("papers.checklist_button"), CHECKLIST())]


def _reads_more(talk: RoundTalk) -> bool:
    return talk.score.reader is not Reader.AREA


def _may_have(talk: RoundTalk, edition: Edition) -> bool:
    """Whether the person may have such a file: one in full where that for partners leaves something out."""
    if edition is Edition.COORDINATORS:
        return talk.score.reader is Reader.TEAMS and kept_from_partners(talk)
    return edition is Edition.PUBLIC or _reads_more(talk)


def _told(talk: RoundTalk) -> tuple[str, ...]:
    """What each holds, and who may be given it."""
    words, is_out = talk.words, talk.run.round.state is RoundState.RELEASED
    checklist = words("files.checklist")
    if not talk.score.submitted:
        return (words("area_results.none_returned"), checklist)
    return (
        *under_way(talk),
        *(() if is_out else (words("files.draft"),)),
        *((words("files.partners"),) if _reads_more(talk) else ()),
        *((words("files.coordinators"),) if _may_have(talk, Edition.COORDINATORS) else ()),
        words("files.public"),
        words("files.kinds"),
        *((words("files.picture" if is_out else "files.picture_draft"),) if draws(talk) else ()),
        *((words("files.page"),) if handed_on.way(talk) else ()),
        checklist,
    )


def paper_of_round(talk: RoundTalk, number: int) -> Answer:
    """One paper of a round; for who may not read by agency the one for everybody."""
    edition, form, _ = papers.OF_ROUND[number - 1 if 0 < number <= len(papers.OF_ROUND) else 0]
    return talk.turn(of_round(talk), before=(papers.of_edition(talk, _at_most(talk, edition), form),))


def _at_most(talk: RoundTalk, edition: Edition) -> Edition:
    """The edition, or where the person may not have it the next that they may."""
    upwards = (edition, Edition.PARTNERS, Edition.PUBLIC)
    return next(one for one in upwards if _may_have(talk, one))


def partners(talk: RoundTalk) -> Answer:
    """The workbook for partners, for who may read by agency; for others the public one."""
    return _workbook(talk, Edition.PARTNERS)


def in_full(talk: RoundTalk) -> Answer:
    """The workbook for coordinators and scrutineers; for others what they may have."""
    return _workbook(talk, Edition.COORDINATORS)


def public(talk: RoundTalk) -> Answer:
    """The workbook for everybody."""
    return _workbook(talk, Edition.PUBLIC)


def _workbook(talk: RoundTalk, edition: Edition) -> Answer:
    return talk.turn(of_round(talk), before=(workbooks.of_area(talk, _at_most(talk, edition)),))


def exact(talk: RoundTalk) -> Answer:
    """The pictures as files, exactly as they were drawn."""
    made = pictures(talk, exact=True)
    why = "" if made else " ".join(about_pictures(talk))
    return talk.turn(of_round(talk, why), before=made)


def staff_page(talk: RoundTalk, number: int) -> Answer:
    """The page for the staff of one agency; below it the others, where there are some."""
    made = handed_on.page_of(talk, number)
    card = handed_on.card(talk) if made is None or handed_on.only_one(talk) is None else of_round(talk)
    return talk.turn(card, before=(made,) if made else ())


# of a team


def team_button(talk: SheetTalk) -> Button:
    """The way to a team's own files."""
    return Button(key="f", label=talk.words("files.button"), press=TEAM_PAPERS(talk.here.sheet.id))


def of_team(talk: SheetTalk) -> Shown:
    """Which files a team has."""
    words, sheet = talk.words, talk.here.sheet.id
    is_drawn = bool(talk.scorecard.answered)
    picture = [(words("team_results.exact_button"), TEAM_PICTURE(sheet))] if is_drawn else []
    compares = is_drawn and team_change.change(talk, beside(talk))
    return Shown(
        again=TEAM_PAPERS(sheet),
        head=talk.mark(words("team_results.head", team=talk.here.team.name)),
        heading=words("files.button"),
        lines=(
            words("files.own"),
            *((words("files.own_picture"),) if is_drawn else ()),
            words("files.checklist"),
        ),
        buttons=rows(
            *numbered(
                [
                    (words("papers.own_button"), TEAM_PAPER(sheet, papers.OWN)),
                    (words("workbook.team_button"), TEAM_WORKBOOK(sheet)),
                    *picture,
                    *([(words("area_change.button"), TEAM_CHANGE(sheet))] if compares else []),
                    (words("papers.checklist_button"), TEAM_PAPER(sheet, papers.OWN_CHECKLIST)),
                    *of_before(words, [talk.place_here], but=sheet),
                ]
            ),
            Button(key="b", label=words("team_results.back"), press=TEAM_SUMMARY(sheet)),
        ),
    )


def paper_of_team(talk: SheetTalk, number: int) -> Answer:
    """The team's own return as it is now, or the checklist of what it is asked."""
    made = papers.checklist_of_team if number == papers.OWN_CHECKLIST else papers.answers_of_team
    return talk.turn(of_team(talk), before=(made(talk),))


def workbook_of_team(talk: SheetTalk) -> Answer:
    """The team's own workbook."""
    return talk.turn(of_team(talk), before=(workbooks.of_team(talk),))


def exact_of_team(talk: SheetTalk) -> Answer:
    """The pictures as files, exactly as they were drawn."""
    return talk.turn(of_team(talk), before=team_change.pictures(talk, exact=True))


def change_of_team(talk: SheetTalk) -> Answer:
    """What changed since the return before, as a picture alone."""
    return talk.turn(of_team(talk), before=team_change.change(talk, beside(talk)))


_READ, _OWN_READ = Permission.READ_RESULTS, Permission.READ_SHEET
_RATINGS, _WHOLE = Part.RATINGS, Part.RATINGS | Part.VERSIONS

VERBS: tuple[Verb, ...] = (
    show(AREA_PAPERS, of_round, to=_READ, needs=_RATINGS),
    send(AREA_PAPER, paper_of_round, to=_READ, needs=_WHOLE),
    send(AREA_WORKBOOK, partners, to=_READ, needs=_WHOLE),
    send(FULL_WORKBOOK, in_full, to=_READ, needs=_WHOLE),
    send(PUBLIC_WORKBOOK, public, to=_READ, needs=_WHOLE),
    send(AREA_PICTURE, exact, to=_READ, needs=_RATINGS),
    send(STAFF_PAGE, staff_page, to=_READ, needs=_RATINGS),
    show(TEAM_PAPERS, of_team, to=_OWN_READ),
    send(TEAM_PAPER, paper_of_team, to=_OWN_READ),
    send(TEAM_WORKBOOK, workbook_of_team, to=_OWN_READ),
    send(TEAM_PICTURE, exact_of_team, to=_OWN_READ),
    send(TEAM_CHANGE, change_of_team, to=_OWN_READ),
)
