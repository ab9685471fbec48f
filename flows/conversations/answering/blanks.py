"""The blank workbook of a team: what it is asked, to be filled in where nobody has the assistant at hand."""

from flows.asking.blank_sheets import blank, sheet_of_team
from flows.asking.names import in_a_file_name
from flows.permissions import Permission, denied
from flows.presses.answering import TEAM_BLANK
from flows.replies import Button, Workbook
from flows.talk import SheetTalk


def button(talk: SheetTalk) -> tuple[Button, ...]:
    """The way to it while answers are taken; none in an audit for practice, which nobody else fills in."""
    if talk.here.area.practice or not talk.asked or denied(Permission.ANSWER, talk.here):
        return ()
    return (Button(key="e", label=talk.words("blank.button"), press=TEAM_BLANK(talk.here.sheet.id)),)


def workbook(talk: SheetTalk) -> Workbook:
    """The workbook of what this team is asked in this round; it does not say which team that is."""
    words, framework, team = talk.words, talk.framework, talk.here.team
    asked = sheet_of_team(framework, team.agency, team.functions, talk.asked)
    return Workbook(
        report=blank(framework, [asked]),
        caption="\n".join((words("blank.caption"), words("blank.how"))),
        name=words("blank.file", agency=in_a_file_name(asked.name), version=framework.version[:8]),
        failed=words("blank.failed"),
    )
