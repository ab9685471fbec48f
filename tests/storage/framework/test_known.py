import hashlib
import subprocess
import sys
from dataclasses import asdict

import pytest

from storage.framework.file import check_framework, read_framework
from storage.framework.known import build_known
from storage.framework.problems import FrameworkProblems
from storage.framework.shipped import DIGEST
from tests.paths import ROOT, SHIPPED, TRANSCRIPTS
from tests.storage.framework.framework_samples import BROKEN, SMALL, changed

CONTENT = SHIPPED.read_bytes()
PLAYED = [path.read_bytes() for path in sorted(TRANSCRIPTS.glob("*.yaml"))]

WITHOUT_PYDANTIC = """
import sys
from storage.framework.file import read_framework
framework = read_framework(sys.stdin.buffer.read(), stored=sys.argv[1] == "stored")
print(len(framework.items), "pydantic" in sys.modules)
"""


def read_in_a_process(data: bytes, how: str) -> str:
    """Read a file in a fresh process; return how many items it has, and whether pydantic was loaded."""
    return subprocess.run(  # noqa: S603 – our own code
        [sys.executable, "-c", WITHOUT_PYDANTIC, how], cwd=ROOT, input=data, capture_output=True, check=True
    ).stdout.decode()


@pytest.mark.parametrize("data", [CONTENT, SMALL.encode(), *PLAYED])
def test_what_is_known_says_the_same_as_what_is_checked(data: bytes) -> None:
    """Built either way, a framework has the same values of the same types."""
    known = build_known(data.decode(), hashlib.sha256(data).hexdigest())
    checked, _ = check_framework(data)
    assert known is not None
    assert repr(asdict(known)) == repr(asdict(checked))


def test_the_shipped_file_is_built_without_pydantic_and_a_changed_one_checked() -> None:
    """One more line break at its end makes another file of it, which is checked."""
    assert hashlib.sha256(CONTENT).hexdigest() == DIGEST
    assert read_in_a_process(CONTENT, "new") == "59 False\n"
    assert read_in_a_process(CONTENT + b"\n", "new") == "59 True\n"


def test_a_mistake_in_the_shipped_file_is_found() -> None:
    """The file is known by its bytes alone, so that not one of them can be changed unseen."""
    with pytest.raises(FrameworkProblems):
        read_framework(CONTENT.replace(b"        about: own", b"        about: mine", 1))


def test_stored_bytes_are_built_without_pydantic() -> None:
    """They were checked when they were new."""
    assert read_in_a_process(SMALL.encode(), "stored") == "2 False\n"


@pytest.mark.parametrize(
    "data",
    [
        *BROKEN["FW201"],
        b"- a\n",
        b"text",
        changed("{id: H, name: Health}", "Health"),
        *BROKEN["FW309"],
        *BROKEN["FW310"],
        changed("  - {id: H, name: Health}", "  - [id, H, name, Health]"),
    ],
)
def test_stored_bytes_that_were_never_checked_are_refused(data: bytes) -> None:
    """What can't be built is looked through after all, and its problems are named."""
    assert build_known(data.decode(), "") is None
    with pytest.raises(FrameworkProblems):
        read_framework(data, stored=True)
