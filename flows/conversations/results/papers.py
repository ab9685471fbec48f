"""Papers to read and print: a round's by who may read them, a team's own return, and the checklist."""

from collections.abc import Sequence

from flows.asking.blank_sheets import blank, sheet_of_agency, sheet_of_team
from flows.asking.lists import ON_A_CARD, back, numbered
from flows.asking.names import in_a_file_name
from flows.blanks import Blank
from flows.cards import Shown, rows
from flows.conversations.results import own_report, reporting
from flows.conversations.results.team_star import day_of
from flows.conversations.results.words import number_in_name
from flows.conversations.results.workbooks import caption
from flows.framework import Agency
from flows.permissions import Permission
from flows.presses.arriving import START
from flows.presses.explaining import AGENCY_CHECKLIST, CHECKLIST
from flows.replies import Paper
from flows.reports import Edition, Form, Report
from flows.talk import Answer, RoundTalk, SheetTalk, Talk
from flows.verbs import Verb, send

OF_ROUND: tuple[tuple[Edition, Form, str], ...] = (
    (Edition.PARTNERS, Form.WORD, "papers.partners_word"),
    (Edition.PARTNERS, Form.PDF, "papers.partners_pdf"),
    (Edition.PUBLIC, Form.WORD, "papers.public_word"),
    (Edition.PUBLIC, Form.PDF, "papers.public_pdf"),
    (Edition.COORDINATORS, Form.WORD, "papers.coordinators_word"),
    (Edition.COORDINATORS, Form.PDF, "papers.coordinators_pdf"),
)
"""The papers of a round, by the number that a press gives them, from 1: new ones come last."""

OWN, OWN_CHECKLIST = 1, 2
"""The papers of a team, by the number that a press gives them: its return, and what it is asked."""

_ENDINGS = {Form.WORD: "docx", Form.PDF: "pdf"}


# of a round


def papers_for(talk: RoundTalk, edition: Edition) -> tuple[Paper, ...]:
    """Every paper of a round for one edition."""
    report = reporting.of_round(talk, edition)
    return tuple(_of_report(talk, report, edition, form) for of, form, _ in OF_ROUND if of is edition)


def of_edition(talk: RoundTalk, edition: Edition, form: Form) -> Paper:
    """The paper of a round for one edition."""
    return _of_report(talk, reporting.of_round(talk, edition), edition, form)


def _of_report(talk: RoundTalk, report: Report, edition: Edition, form: Form) -> Paper:
    name = talk.words(
        "papers.file",
        whose=in_a_file_name(talk.office.area.name),
        number=number_in_name(talk),
        edition=edition,
        date=talk.today.isoformat(),
        ending=_ENDINGS[form],
    )
    return _paper(talk, report, form, name)


# of a team


def answers_of_team(talk: SheetTalk) -> Paper:
    """The team's own return as it is now."""
    name = talk.words(
        "papers.team_file",
        area=in_a_file_name(talk.called(talk.here.area)),
        whose=in_a_file_name(talk.here.team.name),
        date=day_of(talk).isoformat(),
    )
    return _paper(talk, own_report.of_sheet(talk), Form.PDF, name)


# the checklist of everybody


def checklist(talk: Talk) -> Answer:
    """The checklist of all agencies; of who is in a team, of its agency. Nothing is made for a stranger."""
    agencies, own = [one.id for one in talk.framework.agencies], _own_agency(talk)
    return _checklist_of(talk, [own] if own else agencies, [] if own else talk.framework.agencies)


def checklist_of_agency(talk: Talk, agency: Agency) -> Answer:
    """The checklist of one agency alone."""
    return _checklist_of(talk, [agency.id], talk.framework.agencies)


def _checklist_of(talk: Talk, agencies: Sequence[str], others: Sequence[Agency]) -> Answer:
    words = talk.words
    if not talk.view.places:
        return talk.turn(talk.again(words("papers.not_a_stranger")))
    made = blank(talk.framework, [sheet_of_agency(talk.framework, one) for one in agencies])
    alone = numbered((one.name, AGENCY_CHECKLIST(one.id)) for one in others[:ON_A_CARD])
    card = Shown(
        again=CHECKLIST(),
        passing=True,
        lines=(words("papers.checklist_sent"), *((words("papers.checklist_alone"),) if alone else ())),
        buttons=rows(*alone, back(words, START())),
    )
    return talk.turn(card, before=(_checklist(talk, made),))


def _own_agency(talk: Talk) -> str:
    """The agency of the team that the person is in, a round under way or not; "" for who has another role."""
    if talk.seat:
        return talk.seat.team.agency
    places = [one for one in talk.view.places if not one.area.practice]
    place = talk.view.place or next((one for one in places if one.team is None), next(iter(places), None))
    return place.team.agency if place and place.team else ""


def checklist_of_team(talk: SheetTalk) -> Paper:
    """The checklist of what a team is asked in its round."""
    team = talk.here.team
    asked = sheet_of_team(talk.framework, team.agency, team.functions, talk.asked)
    return _checklist(talk, blank(talk.framework, [asked]))


def _checklist(talk: Talk, made: Blank) -> Paper:
    words = talk.words
    names = [sheet.name for sheet in made.sheets]
    whose = in_a_file_name(names[0]) if len(names) == 1 else words("papers.all_agencies")
    title = words("papers.checklist_title", title=made.title)
    return Paper(
        report=made,
        form=Form.PDF,
        caption="\n".join((title, words("papers.checklist_what"))),
        name=words("papers.checklist_file", whose=whose, version=made.version[:8]),
        failed=words("papers.failed"),
    )


def _paper(talk: Talk, report: Report, form: Form, name: str) -> Paper:
    words = talk.words
    return Paper(
        report=report,
        form=form,
        caption=caption(talk, report, words(f"papers.what_{form}")),
        name=name,
        failed=words("papers.failed"),
    )


VERBS: tuple[Verb, ...] = (
    send(CHECKLIST, checklist, to=Permission.ANYONE),
    send(AGENCY_CHECKLIST, checklist_of_agency, to=Permission.ANYONE),
)
