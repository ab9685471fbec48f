"""The framework file: bytes -> Framework, or every problem at once, each with its place and its cure.

The order: bytes -> text (here) -> a tree that knows its places (`marks`, which asks `slips` what somebody did
to the text) -> texts, rules and shape (`texts`, `rules`, `shape`), all three on the same tree whatever the
others find. Importing this file is cheap: PyYAML and pydantic load with the first file read. What was checked
before is built without any of the three (`known`).
"""

import hashlib
from datetime import date
from pathlib import Path

from flows.framework import Framework
from storage.framework.problems import Code, Findings, Problem, quoted
from storage.framework.shipped import DIGEST
from storage.framework.slips import name_at
from storage.framework.tree import Kind

MOST_BYTES = 1_000_000
_start = (1, 1)


def load_framework(path: Path) -> tuple[bytes, Framework]:
    """Check a framework file; return its bytes, as a round keeps them, and what they say.

    Raise FrameworkProblems when the file can't be opened or has any problem.
    """
    data = framework_bytes(path)
    framework, _ = check_framework(data)
    return data, framework


def read_framework(data: bytes, *, stored: bool = False) -> Framework:
    """Return the framework that these bytes of a file describe; `version` is their SHA-256.

    What was checked before is not checked again: the shipped file, and `stored` bytes, which were when they
    were new and are not held to rules that came later.

    Raise FrameworkProblems with all problems of the file; a byte-order mark of UTF-8 is no problem.
    """
    version = hashlib.sha256(data).hexdigest()
    if stored or version == DIGEST:
        from storage.framework.known import build_known  # noqa: PLC0415 – loads PyYAML, as below

        if framework := build_known(_decode(data, Findings()), version):
            return framework
    framework, _ = check_framework(data, stored=stored)
    return framework


def check_framework(
    data: bytes, *, stored: bool = False, today: date | None = None
) -> tuple[Framework, tuple[Problem, ...]]:
    """Look for all problems of a file, whatever is known of it; return what it describes, and warnings.

    With `today`, what is out of date by then is warned of too. Raise FrameworkProblems; `stored` is as in
    `read_framework`.
    """
    findings = Findings()
    text = _decode(data, findings)
    lines = text.split("\n")
    findings.name_by(lambda line: name_at(lines, line))
    # Loading these takes 0.1 s, which commands that read no framework needn't pay.
    from storage.framework.marks import read_tree  # noqa: PLC0415 – loads PyYAML

    root = read_tree(text, findings)
    if root is None:
        findings.raise_any()
        raise AssertionError("a file that can't be read has no problem")
    if root.kind is not Kind.KEYS:
        findings.add(Code.NOT_KEYS, root.place, f"the file is {root.kind.value}, not keys with values")
        findings.raise_any()
    from storage.framework.advice import check_advice  # noqa: PLC0415 – builds on PyYAML
    from storage.framework.confirmed import check_confirmed  # noqa: PLC0415 – nobody else needs it
    from storage.framework.rules import check_rules  # noqa: PLC0415 – builds on PyYAML
    from storage.framework.shape import build  # noqa: PLC0415 – loads pydantic
    from storage.framework.texts import check_texts  # noqa: PLC0415 – builds on PyYAML

    framework = build(root, hashlib.sha256(data).hexdigest(), findings)
    if not stored:
        check_texts(root, findings)
        check_rules(root, findings, today)
        check_advice(root, findings)
        check_confirmed(lines, findings)
    findings.raise_any()
    if framework is None:
        raise AssertionError("a framework that can't be built has no problem")
    return framework, findings.warnings


def framework_bytes(path: Path) -> bytes:
    """Return the bytes of a framework file, unread; raise FrameworkProblems when it can't be opened."""
    findings = Findings()
    try:
        if path.exists() and not path.is_file():
            findings.add(Code.NOT_A_FILE, _start, "this is not a file")
            findings.raise_any()
        with path.open("rb") as file:
            # One byte more than allowed tells that it is too much, whatever the size.
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        findings.add(Code.FILE_MISSING, _start, "there is no such file")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the path is not valid"
        findings.add(Code.UNREADABLE, _start, f"the file can't be opened ({reason})")
    findings.raise_any()
    raise AssertionError("a file that can't be opened has no problem")


def _decode(data: bytes, findings: Findings) -> str:
    if len(data) > MOST_BYTES:
        findings.add(Code.TOO_LARGE, _start, f"the file is larger than {MOST_BYTES:,} bytes")
        findings.raise_any()
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        _note_encoding(data, error.start, findings)
    findings.raise_any()
    raise AssertionError("undecodable bytes have no problem")


def _note_encoding(data: bytes, start: int, findings: Findings) -> None:
    """Note which other encoding it is, and the first character that shows it, at its place in the text."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:2000].count(0) > len(data[:2000]) // 4:
        findings.add(Code.NOT_UTF8, _start, "the file is UTF-16, which Notepad calls Unicode")
        return
    text = data.decode("cp1252", "replace")
    lines, before = text.split("\n"), data[:start].decode("cp1252", "replace")
    line = before.count("\n") + 1
    place = line, len(before) - before.rfind("\n")
    findings.name_by(lambda line: name_at(lines, line))
    what = f"the character {quoted(text[start])} is not UTF-8 but Windows-1252, which Notepad calls ANSI"
    findings.add(Code.NOT_UTF8, place, what)
