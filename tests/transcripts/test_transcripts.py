import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from tests.counts import IS_LONG
from tests.few_buttons import crowded
from tests.paths import ROOT, TRANSCRIPTS
from tests.server import Server
from tests.transcripts.engine_player import play_engine
from tests.transcripts.grammar import ACTIONS, LINES, REPLIES, Shape
from tests.transcripts.on_a_page import as_said, as_shown, why_left
from tests.transcripts.reading import REST, NotATranscript, Transcript, read, whole, written
from tests.transcripts.stage import ADDRESS
from tests.transcripts.telegram_player import play_hooked, play_telegram
from tests.transcripts.terminal_player import in_terminal, play_terminal
from tests.transcripts.web_player import play_web

DOCUMENT = ROOT / "docs" / "transcripts.md"
FILES = sorted(TRANSCRIPTS.glob("*.txt"))

ON_PAGES = (
    *("after-leaving", "asides", "dates", "double-tap"),
    *("mistyped", "records-set-back", "second-audit"),
)
"""What pages act at every change: links, leaving, old cards, what goes on in place, people elsewhere."""


def _on(channel: str) -> pytest.MarkDecorator:
    """Every transcript that this channel plays; at every change a twelfth of what the engine plays, too."""
    able = [file for file in FILES if channel in _read(file).channels]
    if channel != "engine" and not IS_LONG:
        also = [file for file in able if "engine" in _read(file).channels]
        able = [file for file in able if file not in also or also.index(file) % 12 == 0]
    return pytest.mark.parametrize("file", able, ids=[file.stem for file in able])


def _over_a_hook() -> pytest.MarkDecorator:
    """Every transcript that Telegram plays; at every change three of them."""
    able = [file for file in FILES if "telegram" in _read(file).channels]
    able = able if IS_LONG else [file for file in able if file.stem in {"double-tap", "mistyped", "note"}]
    return pytest.mark.parametrize("file", able, ids=[file.stem for file in able])


def _on_pages() -> pytest.MarkDecorator:
    """Every transcript that somebody can act on a page; at every change a few of them."""
    able = [file for file in _played() if not why_left(_read(file)) and (IS_LONG or file.stem in ON_PAGES)]
    return pytest.mark.parametrize("file", able, ids=[file.stem for file in able])


def _played() -> list[Path]:
    """Every transcript that the engine plays."""
    return [file for file in FILES if "engine" in _read(file).channels]


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _keep(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")


@cache
def _read(file: Path) -> Transcript:
    try:
        return read(_text(file))
    except NotATranscript as error:
        error.add_note(f"in {file.name}")
        raise


async def _said(transcript: Transcript, folder: Path) -> list[Sequence[str]]:
    """All that the engine says: what is written, but for transcripts that leave something out."""
    if any(REST in turn.replies for turn in transcript.turns):
        (folder / "engine").mkdir()
        return list(await play_engine(transcript, folder / "engine"))
    return [turn.replies for turn in transcript.turns]


@_on("engine")
async def test_what_comes_back_is_what_is_written(
    file: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """The whole transcript is what the assistant says, on a store that is opened anew every few turns."""
    transcript = _read(file)
    came = await play_engine(transcript, tmp_path)
    now = written(transcript, came)
    if request.config.getoption("--update-transcripts"):
        _keep(file, now)
    assert now == _text(file)
    assert crowded(came) == []


def _on_server() -> pytest.MarkDecorator:
    """Those that no backup is made in, for that is a file's; at every change two of them."""
    able = [file for file in FILES if not any(turn.records for turn in _read(file).turns)]
    able = able if IS_LONG else sorted(able, key=lambda file: len(_text(file)))[::100]
    return pytest.mark.parametrize("file", able, ids=[file.stem for file in able])


@_on_server()
async def test_on_a_server_the_same_comes_back(
    file: Path, tmp_path: Path, postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The assistant says the same on PostgreSQL."""
    monkeypatch.chdir(tmp_path)
    transcript = _read(file)
    (tmp_path / ADDRESS).write_text(postgres.emptied())
    assert written(transcript, await play_engine(transcript, tmp_path)) == _text(file)


async def test_a_line_too_few_or_too_many_at_the_end_is_a_difference(tmp_path: Path) -> None:
    """Transcripts are compared whole: what is missing or extra after the last turn is seen."""
    opening = "@ 2026-11-23 09:00:00\nana> [in a group]"
    said = written(read(opening), await play_engine(read(opening), tmp_path))
    lines = said.splitlines()
    assert lines[2:] == ["< I only talk in a private chat. Please open one with me."]
    for other in (lines[:-1], [*lines, "| and more"], [*lines, "- the message is removed"]):
        transcript = read("\n".join(other))
        assert written(transcript, [turn.replies for turn in transcript.turns]) != said


@_on("terminal")
async def test_the_terminal_prints_the_same(file: Path, tmp_path: Path) -> None:
    """All the engine's words come out in a terminal where keys are typed instead of buttons tapped."""
    transcript = _read(file)
    expected = [in_terminal(replies, tmp_path) for replies in await _said(transcript, tmp_path)]
    assert whole(transcript, await play_terminal(transcript, tmp_path)) == whole(transcript, expected)


@pytest.mark.wide
@_on("telegram")
async def test_telegram_shows_the_same(file: Path, tmp_path: Path) -> None:
    """All the engine's words, buttons and edits come out of Telegram's API."""
    transcript = _read(file)
    said = await _said(transcript, tmp_path)
    assert whole(transcript, await play_telegram(transcript, tmp_path)) == whole(transcript, said)


@_over_a_hook()
async def test_the_same_is_shown_where_telegram_brings_updates(file: Path, tmp_path: Path) -> None:
    """Nobody can tell whether the bot fetches what they write or Telegram brings it."""
    transcript = _read(file)
    said = await _said(transcript, tmp_path)
    assert whole(transcript, await play_hooked(transcript, tmp_path)) == whole(transcript, said)


@pytest.mark.wide
@_on_pages()
async def test_pages_show_the_same(file: Path, tmp_path: Path) -> None:
    """All the engine's words, buttons and folded cards stand on the pages of those they came to."""
    transcript = _read(file)
    said = await _said(transcript, tmp_path)
    came = await play_web(transcript, tmp_path)
    on_pages = [as_said(*each) for each in zip(transcript.turns, said, came, strict=True)]
    shown = [as_shown(*each) for each in zip(transcript.turns, came, strict=True)]
    assert whole(transcript, shown) == whole(transcript, on_pages)


def test_few_dialogues_need_more_than_a_page_has() -> None:
    """How many are left out on pages, and why: what people there can't do, and no more."""
    played = _played()
    left = Counter(filter(None, (why_left(_read(file)) for file in played)))
    print(f"Of {len(played)} dialogues pages play {len(played) - left.total()} whole.")  # noqa: T201 – the figure is to be seen
    for why, many in left.items():
        print(f"  {many} left out: {why}.")  # noqa: T201 – as above
    assert left.total() <= len(played) // 10
    assert {file.stem for file in played} >= {*ON_PAGES}


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_a_transcript_opens_with_why_it_is_there(file: Path) -> None:
    """Nobody has to guess what a dialogue is to show."""
    assert _text(file).startswith("# ")


# the grammar


@pytest.mark.parametrize("shape", [*LINES, *ACTIONS], ids=lambda shape: shape.example)
def test_every_example_is_read_as_what_it_is_an_example_of(shape: Shape) -> None:
    """The examples of the tables are lines that the reader takes and writes back unchanged."""
    opening = "@ 2026-11-23 09:00:00\nana> /start\n" if shape.name in REPLIES else "@ 2026-11-23 09:00:00\n"
    text = f"{opening}{shape.example}\n"
    transcript = read(text)
    assert written(transcript, [turn.replies for turn in transcript.turns]) == text


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ana> hello\n", 1),
        ("< hello\n", 1),
        ("@ 2026-11-23 09:00:00\nana> 1\n\n< after an empty line\n", 4),
        ("@ 2026-11-23\n", 1),
        ("channels: post\n", 1),
        ("what is this\n", 1),
        ("@ 2026-11-23 09:00:00\nana> [smell]\n", 2),
        ("@ 2026-11-23 09:00:00\nana> [refused: shoe size start]\n", 2),
        ("@ 2026-11-23 09:00:00\nana> [refused: shoe start]\n", 2),
        ('@ 2026-11-23 09:00:00\nana> "open\n', 2),
        ("@ 2026-11-23 09:00:00\nana> tap 2 on 1 of 8\n", 2),
    ],
)
def test_a_line_that_means_nothing_is_named(text: str, number: int) -> None:
    """A slip in a transcript is an error with its line, never a line that is skipped."""
    with pytest.raises(NotATranscript) as error:
        read(text)
    assert error.value.number == number


def test_the_document_shows_the_grammar() -> None:
    """The tables of docs/transcripts.md are the tables that the reader works by."""
    rows = re.findall(r"^\| `(.+?)` \| (.+) \|$", _text(DOCUMENT), re.MULTILINE)
    assert [(example.replace(r"\|", "|"), meaning.replace(r"\|", "|")) for example, meaning in rows] == [
        (shape.example.strip(), shape.meaning) for shape in (*LINES, *ACTIONS)
    ]
