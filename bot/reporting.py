"""The results of a round as files, by whoever runs the assistant, beside a running one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from bot.clock import Clock
from bot.exporting import readers, returned, talks_in
from bot.putting import NotWritten, free, put
from bot.report.making import Shown, made
from flows.conversations.results.area_star import partners_file, title_of
from flows.conversations.results.beside import disclaimed
from flows.conversations.results.papers import papers_for
from flows.conversations.results.pictures import about_pictures, pictures
from flows.conversations.results.reporting import of_round
from flows.conversations.results.workbooks import of_area
from flows.papers.star import star_of
from flows.replies import Look
from flows.reports import Edition
from flows.talk import RoundTalk


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedFiles:
    """Of which partnership, None where there is only one; of which round, None for the newest; for whom."""

    out: Path
    area: str | None
    round: int | None
    edition: Edition


async def write_results(
    url: str, framework: Path, wanted: WantedFiles, say: Callable[[str], None], clock: Clock
) -> None:
    """Write the pictures, the workbook and the papers of a released round, as the chat hands them over.

    `say` hears how far it is. All are written or none. Raises NotWritten, DatabaseFault and
    FrameworkProblems.
    """
    say("Reading the results …")
    talk = returned((await talks_in(url, framework, wanted.area, wanted.round, clock))[-1])
    number, whose = talk.run.round.number, talk.area_name
    shown = _files(talk, wanted.edition)
    for name in shown:
        free(wanted.out / name)
    _be_folder(wanted.out)
    if not _pictures(talk, wanted.edition):
        say(" ".join(about_pictures(talk)))
    files: dict[Path, bytes] = {}
    for at, (name, what) in enumerate(shown.items(), 1):
        say(f"Making file {at} of {len(shown)}: {name} …")
        files[wanted.out / name] = made(what)
    _put_all(files)
    whom = readers(wanted.edition)
    say(f"{wanted.out}: {len(files)} files of round {number} of {whose}, for {whom}.")


def _files(talk: RoundTalk, edition: Edition) -> dict[str, Shown]:
    """What each file is made of, by its name."""
    workbook = of_area(talk, edition)
    return {
        **_pictures(talk, edition),
        workbook.name: workbook.report,
        **{one.name: one for one in papers_for(talk, edition)},
    }


def _pictures(talk: RoundTalk, edition: Edition) -> dict[str, Shown]:
    """The pictures for everybody; beside what is for partners the star of that in the place of theirs."""
    shared = {one.name: one.star for one in pictures(talk)}
    if not edition.by_agency:
        return dict(shared)
    star = star_of(of_round(talk, edition), talk.words).star
    foot = (*star.foot, *disclaimed(talk.framework))
    star = replace(star, title=title_of(talk), foot=foot)
    own = {partners_file(talk): star} if any(ray.tenths is not None for ray in star.rays) else {}
    return {**own, **{name: one for name, one in shared.items() if one.look is Look.CHANGE}}


def _be_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "no folder can be called so"
        raise NotWritten(f"{out} can't be a folder: {why}.") from None


def _put_all(files: dict[Path, bytes]) -> None:
    """Write all of them; where one can't be written, none is left."""
    done: list[Path] = []
    try:
        for file, data in files.items():
            put(file, data)
            done.append(file)
    except BaseException:
        for file in done:
            file.unlink(missing_ok=True)
        raise
