"""What was released of a round, and what took its place: side by side, and the files of each."""

from functools import partial
from itertools import pairwise

from flows.asking.lists import as_fit, back, turns
from flows.board import Part
from flows.cards import Shown, rows
from flows.conversations.results import going_on, papers
from flows.conversations.results.corrected_before import changed_beside
from flows.conversations.results.differing import about, differences, for_everybody
from flows.conversations.results.words import mistaken, released_by, when
from flows.conversations.results.workbooks import of_area
from flows.people import Reader
from flows.permissions import Permission
from flows.presses.results import AREA_SUMMARY, VERSION_FILE, VERSIONS
from flows.replies import Button, Paper, Workbook
from flows.reports import Edition, Form
from flows.talk import Answer, RoundTalk
from flows.verbs import Verb, send, show

FILES = ("versions.workbook", "versions.word", "versions.pdf")
"""What there is of an earlier version, by the number that a press gives it, from 1: new ones come last."""


def card(talk: RoundTalk, page: int = 0) -> Shown:
    """Each version beside the one before it, the newest first, and the files of those before."""
    words, round_id = talk.words, talk.run.round.id
    pages = as_fit(_lines(talk))
    page = min(page, len(pages) - 1)
    turning = turns(words, page, page + 1 < len(pages), partial(VERSIONS, round_id))
    files = [] if talk.score.reader is Reader.AREA or page else _files(talk)
    return Shown(
        again=VERSIONS(round_id, page or None),
        head=f"{talk.area_name} · {when(talk)}",
        heading=words("versions.heading"),
        lines=(*pages[page], *((words("versions.files"),) if files else ())),
        buttons=rows(*files, turning, going_on.correction(talk), back(words, AREA_SUMMARY(round_id))),
    )


def _lines(talk: RoundTalk) -> list[str]:
    """What each version is, and how it differs from the one before."""
    words, versions = talk.words, talk.office.versions
    found = [*changed_beside(talk, talk.reader_of(talk.run.round))]
    if not versions:
        return found or [words("versions.none")]
    chain = (*versions, talk.run)
    for old, new in reversed(list(pairwise(chain))):
        there = about(talk, new)
        number = words("versions.number", number=new.round.version)
        mistake = mistaken(there, there.score)
        found.append(" ".join((f"{number}.", *released_by(there), *mistake)))
        found += for_everybody(there, old, new)
        lines = [one for one in differences(there, old, new) if one not in mistake]
        found += lines or [words("versions.alike")]
    first = words("versions.number", number=versions[0].round.version)
    return [*found, " ".join((f"{first}.", *released_by(about(talk, versions[0]))))]


def _files(talk: RoundTalk) -> list[tuple[Button, ...]]:
    """A row of files for each version before the one that everybody reads."""
    words, round_id, key = talk.words, talk.run.round.id, 0
    found = []
    for one in talk.office.versions:
        row = []
        for number, file in enumerate(FILES, 1):
            key += 1
            label = f"{words('versions.number', number=one.round.version)} · {words(file)}"
            press = VERSION_FILE(round_id, one.round.version, number)
            row.append(Button(key=str(key), label=label, press=press))
        found.append(tuple(row))
    return found


def file_of(talk: RoundTalk, number: int, file: int) -> Answer:
    """A file of an earlier version for partners, to who may read by agency."""
    one = next((run for run in talk.office.versions if run.round.version == number), None)
    if one is None or talk.score.reader is Reader.AREA or not 0 < file <= len(FILES):
        return talk.turn(card(talk))
    there = about(talk, one)
    made: Workbook | Paper = of_area(there, Edition.PARTNERS)
    if file > 1:
        made = papers.of_edition(there, Edition.PARTNERS, Form.WORD if file == 2 else Form.PDF)  # noqa: PLR2004 – Word is the second of the files
    return talk.turn(card(talk), before=(made,))


_READ, _BOTH = Permission.READ_RESULTS, Part.RATINGS | Part.VERSIONS

VERBS: tuple[Verb, ...] = (
    show(VERSIONS, card, to=_READ, needs=_BOTH, stays=True),
    send(VERSION_FILE, file_of, to=_READ, needs=_BOTH),
)
