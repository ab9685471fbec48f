"""Results as workbooks to keep: an area's by who may read them, and a team's own."""

from flows.asking.names import in_a_file_name
from flows.conversations.results import own_report, reporting
from flows.conversations.results.team_star import day_of
from flows.conversations.results.words import number_in_name, under_way
from flows.forms import Form
from flows.presses.results import AREA_WORKBOOK, FULL_WORKBOOK, PUBLIC_WORKBOOK
from flows.replies import Workbook
from flows.reports import Edition, Report
from flows.talk import RoundTalk, SheetTalk, Talk

OF_ROUND: dict[Edition, tuple[Form, str]] = {
    Edition.PARTNERS: (AREA_WORKBOOK, "workbook.partners_button"),
    Edition.COORDINATORS: (FULL_WORKBOOK, "workbook.coordinators_button"),
    Edition.PUBLIC: (PUBLIC_WORKBOOK, "workbook.public_button"),
}
"""The workbook of a round for each edition: the press that brings it, and what its button is called."""


def of_area(talk: RoundTalk, edition: Edition) -> Workbook:
    """The workbook of a round for one edition."""
    name = talk.words(
        "workbook.file",
        whose=in_a_file_name(talk.office.area.name),
        number=number_in_name(talk),
        edition=edition,
        date=talk.today.isoformat(),
    )
    return _workbook(talk, reporting.of_round(talk, edition), name)


def of_team(talk: SheetTalk) -> Workbook:
    """The workbook of a team's own return."""
    area, team = in_a_file_name(talk.called(talk.here.area)), in_a_file_name(talk.here.team.name)
    name = talk.words("workbook.team_file", area=area, whose=team, date=day_of(talk).isoformat())
    return _workbook(talk, own_report.of_sheet(talk), name)


def _workbook(talk: Talk, report: Report, name: str) -> Workbook:
    words = talk.words
    return Workbook(
        report=report,
        caption=caption(talk, report, words("workbook.what")),
        name=name,
        failed=words("workbook.failed"),
    )


def caption(talk: Talk, report: Report, what: str) -> str:
    """What stands below a file of a report: whose, what it is, for whom, and what it rests on."""
    words = talk.words
    lines = (
        words("practice.mark") if report.practice else "",
        words("workbook.caption", whose=report.whose, when=report.when),
        what,
        words(f"workbook.edition_{report.edition}"),
        *report.basis,
        *(under_way(talk) if isinstance(talk, RoundTalk) and report.edition is Edition.PUBLIC else ()),
    )
    return "\n".join(line for line in lines if line)
