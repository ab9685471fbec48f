"""The blank workbook of a team: what it is asked, to be filled in where nobody has the assistant at hand."""

from flows.asking.blank_sheets import blank_of
from flows.asking.names import in_a_file_name
from flows.permissions import Permission, denied
from flows.presses.answering import TEAM_BLANK, TEAM_CHECKLIST
from flows.replies import Button, Workbook
from flows.talk import SheetTalk


def button(talk: SheetTalk) -> tuple[Button, ...]:
    """The way to it while answers are taken; none in an audit for practice, which nobody else fills in."""
    if talk.here.area.practice or not talk.asked or denied(Permission.ANSWER, talk.here):
        return ()
    return (Button(key="e", label=talk.words("blank.button"), press=TEAM_BLANK(talk.here.sheet.id)),)


def on_paper(talk: SheetTalk) -> tuple[Button, ...]:
    """The way to the same on paper, where there is one to the workbook."""
    press, label = TEAM_CHECKLIST(talk.here.sheet.id), talk.words("papers.checklist_to_tick")
    return (Button(key="p", label=label, press=press),) if button(talk) else ()


def workbook(talk: SheetTalk) -> Workbook:
    """The workbook of what this team is asked in this round; it does not say which team that is."""
    words, made = talk.words, blank_of(talk.here)
    (asked,) = made.sheets
    number = talk.here.round.number if talk.which_round(talk.here, talk.place_here) else 0
    first = words("blank.caption_of", number=number) if number else words("blank.caption")
    return Workbook(
        report=made,
        caption="\n".join((first, words("blank.how"))),
        name=words("blank.file", agency=in_a_file_name(asked.name), version=made.version[:8]),
        failed=words("blank.failed"),
    )
