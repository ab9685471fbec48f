import asyncio
import io
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image

from bot.report.painter import Painter, PaintingFailed
from bot.report.worker import DRAWN, FAILED, reply, serve
from flows.replies import Star
from flows.reports import Edition, Report, Step
from storage.codec import encode
from tests.bot.report.star_samples import FULL, ONE
from tests.patience import eventually

SILENT = (sys.executable, "-c", "import sys; sys.stdin.read()")
GONE = (sys.executable, "-c", "")
BABBLING = (sys.executable, "-c", "print('drawn!' * 9, flush=True); input()")
STUBBORN = (
    sys.executable,
    "-c",
    "import signal, sys; sys.stdout.buffer.write(bytes([0, 0, 0, 1, 0])); sys.stdout.flush(); signal.pause()",
)


@pytest.fixture
async def painter() -> AsyncIterator[Painter]:
    """Lend a painter and end its worker."""
    painter = Painter()
    yield painter
    await painter.close()


def is_picture(png: bytes) -> bool:
    """Say whether it is a whole PNG of the right size."""
    with Image.open(io.BytesIO(png)) as image:
        image.load()
        return (image.format, image.size) == ("PNG", (1080, 1260))


def pid(painter: Painter) -> int:
    """Give the id of the worker that runs now."""
    assert painter._worker is not None
    return painter._worker.pid


def runs(process: int) -> bool:
    """Say whether a process is there and more than a memory of one that ended."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def surroundings(process: int) -> bytes:
    """Give the environment a process was started with."""
    return Path(f"/proc/{process}/environ").read_bytes()


async def has_ended(process: int) -> bool:
    """Wait for a process to end that may not be our child."""
    return bool(await asyncio.to_thread(eventually, lambda: not runs(process)))


async def test_two_at_once_get_each_their_own_picture(painter: Painter) -> None:
    """Requests that come together are all answered, each with its own star, by one worker."""
    one, full, again = await asyncio.gather(painter.file(ONE), painter.file(FULL), painter.file(ONE))
    assert is_picture(one)
    assert is_picture(full)
    assert one == again != full


async def test_the_worker_starts_when_it_is_needed_and_stays(painter: Painter) -> None:
    """Nothing runs before the first request; warming up starts the worker that then draws."""
    assert painter._worker is None
    await painter.warm()
    warmed = pid(painter)
    await painter.file(ONE)
    assert pid(painter) == warmed


async def test_a_killed_worker_is_replaced(painter: Painter) -> None:
    """After the worker was killed the next request is answered by another one."""
    await painter.warm()
    first = pid(painter)
    os.kill(first, signal.SIGKILL)
    assert is_picture(await painter.file(ONE))
    assert pid(painter) != first


async def test_a_worker_killed_while_it_draws_is_replaced(painter: Painter) -> None:
    """A request whose worker is stopped and dies half way is answered by another one."""
    await painter.warm()
    first = pid(painter)
    os.kill(first, signal.SIGSTOP)
    drawing = asyncio.create_task(painter.file(ONE))
    await asyncio.sleep(0)
    os.kill(first, signal.SIGKILL)
    assert is_picture(await drawing)


@pytest.mark.wide
async def test_a_cancelled_request_leaves_nothing_behind(painter: Painter) -> None:
    """After a cancelled request the next one gets its own picture, never the cancelled one's."""
    expected = await painter.file(ONE)
    first = pid(painter)
    os.kill(first, signal.SIGSTOP)  # so that the request is certainly in the middle when it is cancelled
    drawing = asyncio.create_task(painter.file(FULL))
    await asyncio.sleep(0)
    assert painter._lock.locked()
    drawing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await drawing
    assert await painter.file(ONE) == expected
    assert pid(painter) != first
    assert await has_ended(first)


async def test_an_interrupt_is_left_to_the_parent(painter: Painter) -> None:
    """Ctrl-C reaches the worker as well and does nothing to it."""
    await painter.warm()
    first = pid(painter)
    os.kill(first, signal.SIGINT)
    await painter.file(ONE)
    assert pid(painter) == first


@pytest.mark.wide
@pytest.mark.parametrize(
    ("star", "kind"),
    [
        (replace(ONE, rays=()), "ValueError"),
        (replace(ONE, title=7), "neither a star nor a report"),  # type: ignore[arg-type]  # nonsense on purpose
        (replace(ONE, title=object()), "neither a star nor a report"),  # type: ignore[arg-type]  # the same
    ],
    ids=["no rays", "no text", "no JSON"],
)
async def test_nonsense_fails_without_its_content(painter: Painter, star: Star, kind: str) -> None:
    """What can't be drawn fails with the kind of the failure alone, and the next star is drawn."""
    with pytest.raises(PaintingFailed, match=rf"^({kind})$") as failure:
        await painter.file(star)
    assert failure.value.__cause__ is None
    assert failure.value.__suppress_context__ or failure.value.__context__ is None
    assert is_picture(await painter.file(ONE))


@pytest.mark.parametrize("command", [SILENT, GONE, BABBLING, ("/nowhere/python",)])
async def test_two_bad_workers_are_enough(command: tuple[str, ...]) -> None:
    """A worker that hangs, dies, babbles or isn't there is tried twice; then painting fails."""
    painter = Painter(command, patience=0.3)
    with pytest.raises(PaintingFailed, match=r"^no answer from the worker, (it|No such)"):
        await painter.file(ONE)
    assert painter._worker is None
    await painter.close()


async def test_closing_ends_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """After closing the worker is gone, one that doesn't listen to the end of its input as well."""
    monkeypatch.setattr("bot.report.painter.FAREWELL", 0.5)
    for painter in (Painter(), Painter(STUBBORN)):
        await painter.warm()
        worker = pid(painter)
        await painter.close()
        assert await has_ended(worker)
        await painter.close()


async def test_the_worker_does_not_outlive_a_killed_parent() -> None:
    """When the program is killed with its worker warm, the worker ends by itself."""
    program = (
        "import asyncio\n"
        "from bot.report.painter import Painter\n"
        "async def main():\n"
        "    painter = Painter()\n"
        "    await painter.warm()\n"
        "    print(painter._worker.pid, flush=True)\n"
        "    await asyncio.sleep(600)\n"
        "asyncio.run(main())\n"
    )
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, stdout=asyncio.subprocess.PIPE
    )
    assert parent.stdout is not None
    worker = int(await parent.stdout.readline())
    assert runs(worker)
    parent.kill()
    await parent.wait()
    assert await has_ended(worker)


async def test_the_worker_knows_no_secrets(painter: Painter, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings of the program, its token among them, are not handed on to the worker."""
    monkeypatch.setenv("TELEGRAM_TOKEN", "1:canary")
    monkeypatch.setenv("AUDIT_BOT_DATABASE", "postgresql://canary")
    await painter.warm()
    assert b"canary" not in surroundings(pid(painter))


def test_the_painter_needs_neither_matplotlib_nor_telegram() -> None:
    """Importing the painter loads nothing that draws and nothing of a channel."""
    program = (
        "import sys, bot.report.painter\n"
        "print([name for name in ('matplotlib', 'numpy', 'PIL', 'telegram') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603 – our own interpreter
    assert done.stdout == "[]\n"


def test_the_output_carries_answers_alone() -> None:
    """What anything prints while it draws goes to the standard error, not between the answers."""
    program = (
        "import os, sys, bot.report.worker as worker\n"
        "def draw(star):\n"
        "    print('printed', flush=True)\n"
        "    os.write(1, b'written')\n"
        "    return star.title.encode()\n"
        "worker.serve(sys.stdin.buffer, worker._take_output(), draw)\n"
    )
    request = encode(ONE).encode()
    done = subprocess.run(  # noqa: S603 – our own interpreter
        [sys.executable, "-c", program], input=framed(request), capture_output=True, check=True
    )
    assert done.stdout == framed(DRAWN + ONE.title.encode())
    assert b"printed" in done.stderr
    assert b"written" in done.stderr


def framed(message: bytes) -> bytes:
    """Put its length before a message."""
    return len(message).to_bytes(4) + message


def test_the_worker_reads_the_very_star_that_was_sent() -> None:
    """A star survives the way through JSON, whatever signs are in it."""
    star = replace(FULL, title="Ynys Môn “$x” 🦊 \x00\ud800")
    drawn = []
    reply(encode(star).encode(), lambda star: drawn.append(star) or b"")  # type: ignore[func-returns-value]  # append, then the answer
    assert drawn == [star]


@pytest.mark.parametrize("request_", [b"{", b"[]", b"{}", b'{"rays": []}', b"\xff"])
def test_a_broken_request_names_a_class_and_nothing_else(request_: bytes) -> None:
    """An answer to nonsense is a name, and the next request is answered."""
    answers = io.BytesIO()
    serve(io.BytesIO(framed(request_) + framed(b"")), answers, lambda _: b"")
    size = int.from_bytes(answers.getvalue()[:4])
    answer, rest = answers.getvalue()[4 : 4 + size], answers.getvalue()[4 + size :]
    assert answer[:1] == FAILED
    assert answer[1:].decode().isidentifier()
    assert rest == framed(DRAWN)


@pytest.mark.parametrize("cut", [b"", b"\x00\x00", b"\x00\x00\x00\x09half"])
def test_the_end_of_the_input_ends_the_worker(cut: bytes) -> None:
    """Nothing is answered to a request that never came whole."""
    answers = io.BytesIO()
    serve(io.BytesIO(cut), answers, lambda _: b"")
    assert answers.getvalue() == b""


async def test_a_report_becomes_a_workbook(painter: Painter) -> None:
    """The same worker writes workbooks, whatever signs are in them, and draws on."""
    report = Report(
        edition=Edition.PUBLIC,
        language="en",
        whose="Ynys Môn “$x” 🦊 \x00\ud800",
        when="Round 1",
        practice=False,
        framework="An audit",
        version="0" * 64,
        credit="",
        disclaimer="",
        basis=(),
        steps=(
            Step(number="0", label="No", meaning="Not yet", value=Fraction(0)),
            Step(number="1", label="Yes", meaning="It is", value=Fraction(1)),
        ),
        columns=(),
        series="Self-rated",
        settled=False,
        before="",
        beside=False,
        twice=False,
        fewest=3,
        domains=(),
    )
    assert (await painter.file(report)).startswith(b"PK")
    assert is_picture(await painter.file(ONE))


def test_a_library_that_is_missing_is_named_in_the_log() -> None:
    """The operator reads what to install; nothing of what was to be made is said."""

    def make(_: object) -> bytes:
        raise ModuleNotFoundError("no module", name="xlsxwriter")

    assert reply(encode(ONE).encode(), make) == FAILED + b"ModuleNotFoundError of xlsxwriter"
