"""Audits of other shapes and another field, from set-up to released papers, in the words of their files."""

import re
import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from bot.report.paper import paper
from bot.report.star import png
from bot.report.workbook import blank_xlsx, xlsx
from flows.blanks import Blank
from flows.framework import Framework
from flows.replies import Paper, Picture, Reply, Workbook
from flows.reports import Report
from flows.wording import CATALOGUES
from storage.framework.file import read_framework
from tests.company import Company
from tests.counts import IS_LONG
from tests.end_to_end.running import Home, Phone, TelegramBot
from tests.end_to_end.telegram_server import TelegramServer
from tests.paths import ROOT
from tests.patience import eventually
from tests.project.test_pseudo_language import seen
from tests.shapes import SHAPES, Shape
from tests.steps import answered, found, joined, opened, released

OURS = re.compile(
    r"\bHSB\b|harmful sexual|NSPCC|sexual behavio|safeguarding (?:children )?partnership|duty to safeguard",
    re.IGNORECASE,
)
"""Words of our own content, which no other audit may meet."""

LEVEL_SAID = re.compile(r"\b(?:was|were|rated|level|answered) \d(?: or \d)?\b(?![\d:.]*\d)(?! @)")
"""A level by its number, which is one of a scale from 0."""

OF_THE_WORRY = ("worry.", "typed.", "asked.", "asides.", "later.", "nation.", "of_some.")
"""Texts for whoever tells of a worry, and what people type: they are the same whatever is audited."""

ALLOWED = {
    "bot/version.py",
    "flows/typed/agencies.py",
    "flows/wording/en/explaining/worry.py",
    "flows/wording/en/shared/asides.py",
    "flows/wording/en/shared/of_some.py",
    "flows/wording/en/shared/later.py",
    "flows/wording/en/shared/nation.py",
}
"""Files that hold one beside the guard: its own name, what is said of a worry, and what people type."""

TO_THE_END = SHAPES if IS_LONG else [SHAPES[0], SHAPES[1], SHAPES[11]]
TALKED = SHAPES if IS_LONG else [SHAPES[11]]
"""Shapes that are taken to the end, and typed and tapped: all of them in the long run."""

PICTURES = ROOT / "pictures-of-shapes"


class Heard(Company):
    """People of whom every reply is kept."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.ever: list[Reply] = []

    def settle(self) -> dict[str, list[Reply]]:
        """Let everything be handled, and keep what was said."""
        said = super().settle()
        self.ever += [reply for replies in said.values() for reply in replies]
        return said

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Every file that somebody was sent, by its name, made as a channel has it made."""
        for reply in self.ever:
            match reply:
                case Picture():
                    yield reply.name, png(reply.star)
                case Workbook(report=Blank() as blank):
                    yield reply.name, blank_xlsx(blank)
                case Workbook(report=Report() as report):
                    yield reply.name, xlsx(report)
                case Paper():
                    yield reply.name, paper(reply.report, reply.form)
                case _:
                    pass


def words_in(name: str, data: bytes) -> str:
    """Every text of a file."""
    if name.endswith((".xlsx", ".docx")):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = [archive.read(part).decode() for part in archive.namelist() if part.endswith(".xml")]
        return " ".join(
            re.sub(r"<[^>]+>", " ", part) + " ".join(re.findall('"([^"]*)"', part)) for part in parts
        )
    if name.endswith(".pdf"):
        with pikepdf.open(BytesIO(data)) as pdf:
            return " ".join(map(str, pdf.docinfo.values()))
    return name


PEOPLE = ("ann", "hal", "bea")
"""One of each of three agencies: so many have to rate before everybody is shown a number."""


def taken_to_the_end(company: Heard, file: bytes) -> Framework:
    """Three teams answer where there are so many agencies, and all leaves the house."""
    framework = read_framework(file)
    company.file = file
    agencies = [agency.name for agency in framework.agencies]
    found(company, *agencies)
    for who, agency in zip(PEOPLE, agencies, strict=False):
        joined(company, who, agency)
    opened(company)
    top = framework.scale.top
    for who, levels in zip(PEOPLE, (f"{top}{top - 1}", f"{top}0", f"{top - 1}0{top}"), strict=True):
        if who in company.screens:
            company.types(who, "/start", "words used here", "/start")
            answered(company, who, levels)
    company.types("cora", "/area", "checklist", "/help", "partnership details", "privacy")
    released(company)
    company.types("cora", "results")
    (round_,) = company.rows_of("round")
    for press in ("outexact", "outbook", "outpapers"):
        company.presses("cora", f"{press}:{round_.id}")
    for number in ("1", "2"):
        company.presses("cora", f"outpaper:{round_.id}:{number}")
    company.types("cora", "/area")
    company.taps("cora", "Journal")
    return framework


@pytest.mark.wide
@pytest.mark.parametrize("shape", TO_THE_END, ids=lambda shape: shape.name)
def test_an_audit_of_any_shape_comes_to_its_end(shape: Shape, tmp_path: Path) -> None:
    """Every card, picture and file is in its own words, and not one is in ours."""
    company = Heard(tmp_path)
    framework = taken_to_the_end(company, shape.file)
    texts = [text for reply in company.ever for text in seen(reply)]
    assert [text for text in texts if OURS.search(text)] == []
    stars = [reply.star for reply in company.ever if isinstance(reply, Picture)]
    assert f"Northshire · {shape.short}" in {star.title for star in stars}
    assert not any("There is no picture" in text for text in texts)
    assert all(shape.short in star.title for star in stars)
    assert any("how well libraries serve everybody" in text for text in texts)
    files = dict(company.files()) if shape is SHAPES[1] or IS_LONG else {}
    for name, data in files.items():
        assert not OURS.search(words_in(name, data)), name
    assert not files or {name.rpartition(".")[2] for name in files} >= {"png", "xlsx", "pdf"}
    assert [
        name for name in files if name.endswith(".png") and shape.short.split()[0].lower() not in name
    ] == []
    if PICTURES.is_dir():
        for name, data in files.items():
            (PICTURES / f"{SHAPES.index(shape)}-{name}").write_bytes(data)
    assert len(framework.items) == sum(shape.domains)
    company.close()


@pytest.mark.parametrize("name", sorted(one.name for one in (ROOT / "docs/frameworks").glob("*.yaml")))
def test_each_example_comes_to_its_end(name: str, tmp_path: Path) -> None:
    """The frameworks in the documents are sound, and say nothing of ours."""
    company = Heard(tmp_path)
    taken_to_the_end(company, (ROOT / "docs/frameworks" / name).read_bytes())
    assert [text for reply in company.ever for text in seen(reply) if OURS.search(text)] == []
    company.close()


def test_no_word_of_ours_is_in_the_code() -> None:
    """What is said comes from the file, but for the words of those who tell of a worry."""
    said = {key: text for key, text in CATALOGUES["en"].items() if not key.startswith(OF_THE_WORRY)}
    assert [key for key, text in said.items() if OURS.search(text)] == []
    files = [file for folder in ("bot", "flows", "storage") for file in (ROOT / folder).rglob("*.py")]
    found = {file.relative_to(ROOT).as_posix() for file in files if OURS.search(file.read_text("utf-8"))}
    heard = ("flows/identifiers/", "flows/vocabulary/")
    assert {one for one in found if not one.startswith(heard)} == ALLOWED


def test_no_level_of_our_scale_is_in_the_code() -> None:
    """A scale of letters has no 0: what is said of a level is said by what the file calls it."""
    assert LEVEL_SAID.search("what was 0 or 1")
    assert [key for key, text in CATALOGUES["en"].items() if LEVEL_SAID.search(text)] == []


def _typed(framework: Framework, keys: Sequence[str]) -> str:
    """A whole audit of the first agency, as it is typed."""
    asked = framework.asked(framework.agencies[0].id, frozenset())
    answers = [keys[number % len(keys)] for number in range(len(asked))]
    return "\n".join(("1", "1", "1", "c", *answers, "u", "1", ""))


@pytest.mark.wide
@pytest.mark.parametrize("shape", TALKED, ids=lambda shape: shape.name)
def test_a_shape_is_typed_in_a_terminal(shape: Shape, tmp_path: Path) -> None:
    """By the numbers of its own scale, to the picture."""
    (tmp_path / "shape.yaml").write_bytes(shape.file)
    framework = read_framework(shape.file)
    home = Home(tmp_path, tmp_path / "shape.yaml")
    done = home.run("chat", typed=_typed(framework, framework.scale.numbers))
    said = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert f"Rated {sum(shape.domains)} of {sum(shape.domains)} asked" in said
    assert not OURS.search(said)
    (path,) = re.findall("^Picture: (.+)$", said, re.MULTILINE)
    assert shape.short.split()[0].lower() in path
    with Image.open(tmp_path / path) as image:
        assert image.size[0] == 1080


@pytest.mark.wide
@pytest.mark.parametrize("shape", TALKED, ids=lambda shape: shape.name)
def test_a_shape_is_tapped_on_telegram(shape: Shape, server: TelegramServer, tmp_path: Path) -> None:
    """With the buttons of its own scale; the profile of the bot is of its own subject."""
    (tmp_path / "shape.yaml").write_bytes(shape.file)
    framework = read_framework(shape.file)
    home, phone = Home(tmp_path, tmp_path / "shape.yaml"), Phone(server, server.user())
    labels = [
        f"{number} · {label}"
        for number, label in zip(framework.scale.numbers, framework.scale.labels, strict=True)
    ]
    with TelegramBot(server, home):
        phone.say("/start")
        for label in ("Try it now", framework.agencies[0].name, "England", "Start"):
            phone.tap(label)
        for number in range(sum(shape.domains)):
            phone.tap(labels[number % len(labels)])
        phone.tap("Submit")
        phone.tap(phone.card.buttons[0][0])
        (photo,) = eventually(lambda: [one for one in phone.user.shown if "photo" in one.files])
    assert f"Rated {sum(shape.domains)} of {sum(shape.domains)} asked" in photo.text
    assert f" · {shape.short} · " in photo.text
    assert not [one.text for one in phone.user.shown if OURS.search(one.text)]
