import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.paths import ROOT

FLOWS_MAY_USE = {
    "base64", "bisect", "collections", "csv", "dataclasses", "datetime", "difflib", "enum", "fractions",
    "functools", "hashlib", "io", "itertools", "json", "math", "operator", "re", "statistics",
    "textwrap", "types", "typing", "unicodedata", "zoneinfo",
}  # fmt: skip
"""Standard modules without a clock that runs, without input or output, and without threads."""

CLOCKS = {"now", "utcnow", "today", "fromtimestamp"}
AT_WORLDS_EDGE = {"open", "print", "input", "exec", "eval", "breakpoint", "__import__"}


def _files(*folders: str) -> list[Path]:
    return sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))


@cache
def _imported(file: Path) -> tuple[str, ...]:
    """The modules a file imports, wherever in it; relative imports would hide theirs and don't exist."""
    found: list[str] = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file.name} imports relatively"
            found.append(node.module or "")
    return tuple(found)


def _top(module: str) -> str:
    return module.split(".", maxsplit=1)[0]


def _folders_that_import(package: str) -> set[str]:
    """The folders under bot, flows and storage with a file that imports the package."""
    return {
        str(file.parent.relative_to(ROOT))
        for file in _files("bot", "flows", "storage")
        if package in {_top(module) for module in _imported(file)}
    }


def test_flows_knows_nobody() -> None:
    """A file of flows imports flows and a few pure standard modules."""
    known = FLOWS_MAY_USE | {"flows"}
    more = {(file.name, module) for file in _files("flows") for module in _imported(file)}
    assert {(name, module) for name, module in more if _top(module) not in known} == set()


def _called(file: Path) -> Iterator[str]:
    """The names of the functions and methods that a file calls; a method's has a dot before it."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield f".{node.func.attr}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id


def test_flows_calls_no_clock_and_no_file() -> None:
    """Nothing in flows asks for the time, opens a file or prints."""
    forbidden = {f".{clock}" for clock in CLOCKS} | AT_WORLDS_EDGE
    called = {(file.name, name) for file in _files("flows") for name in _called(file)}
    assert {(file, name) for file, name in called if name in forbidden} == set()


def test_storage_knows_flows_but_not_bot() -> None:
    """No file of storage imports bot."""
    assert "bot" not in {_top(module) for file in _files("storage") for module in _imported(file)}


def test_telegram_is_imported_only_by_its_channel() -> None:
    """The Telegram library is known in bot/tg and nowhere else."""
    assert _folders_that_import("telegram") == {"bot/tg"}


def test_the_http_client_is_imported_only_by_the_telegram_channel() -> None:
    """Nothing else talks to the network."""
    assert _folders_that_import("httpx") == {"bot/tg"}


def _is_private(name: str) -> bool:
    return name.startswith("_") and not name.endswith("__")


def _private_imports(source: str) -> list[str]:
    """What a source takes from another package that is called private there, by its whole name."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        found += [name for name in names if any(map(_is_private, name.split(".")))]
    return found


def test_only_public_names_are_imported() -> None:
    """No library's private module or name is used, and none of another of our own files."""
    found = []
    for file in _files("bot", "flows", "storage"):
        found += [f"{file.name}: {name}" for name in _private_imports(file.read_text(encoding="utf-8"))]
    assert found == []


def test_private_imports_are_found() -> None:
    """Modules and names, whichever way they are imported; __future__ and the like are public."""
    source = """
import telegram.request._requestdata
from telegram.request._requestparameter import RequestParameter
from telegram.request import _httpxrequest as public
from __future__ import annotations
from telegram import Update, __version__
"""
    assert _private_imports(source) == [
        "telegram.request._requestdata",
        "telegram.request._requestparameter.RequestParameter",
        "telegram.request._httpxrequest",
    ]


def test_matplotlib_is_imported_only_by_the_report() -> None:
    """The drawing library is known in bot/report and nowhere else."""
    assert _folders_that_import("matplotlib") == {"bot/report"}


def test_sqlalchemy_is_imported_only_by_storage() -> None:
    """The database library is known in storage, its migrations included, and nowhere else."""
    assert {_top(folder.replace("/", ".")) for folder in _folders_that_import("sqlalchemy")} == {"storage"}


@pytest.mark.parametrize("library", ["pydantic", "yaml"])
def test_content_libraries_are_imported_only_where_a_framework_is_read(library: str) -> None:
    """Who reads a framework file goes through storage."""
    assert _folders_that_import(library) == {"storage/framework"}


def _loaded_after(code: str) -> set[str]:
    """The modules that are loaded once this code has run in a fresh interpreter."""
    lines = [code, "import sys", "print(*sys.modules, sep='\\n', file=sys.stderr)"]
    done = subprocess.run(  # noqa: S603 – our own interpreter with our own words
        [sys.executable, "-c", "\n".join(lines)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


def _modules_after(code: str) -> set[str]:
    """Their top-level packages."""
    return {_top(module) for module in _loaded_after(code)}


def test_the_store_loads_no_dialect_but_the_one_in_use() -> None:
    """Nothing of PostgreSQL is imported for a SQLite file, and no reader before a framework is read."""
    code = (
        "import storage.store\nfrom storage.database import dialects, tables\n"
        "dialects.insert_knowing_conflicts('sqlite', tables.conversation)"
    )
    loaded = _loaded_after(code)
    assert "sqlalchemy.dialects.sqlite" in loaded
    assert not loaded & {"sqlalchemy.dialects.postgresql", "pydantic", "yaml", "alembic"}


ACCOUNTS = {"authlib", "cryptography", "httpx2", "joserfc"}
"""What only signing in with an organisation's account needs."""

NOW_AND_THEN = {
    *ACCOUNTS,
    *("alembic", "pydantic", "sqlalchemy.orm", "sqlalchemy.dialects.postgresql"),
    *("matplotlib", "numpy", "xlsxwriter", "docx", "typst", "python_calamine"),
    *("starlette", "uvicorn", "prompt_toolkit"),
    *("flows.identifiers.looking", "flows.vocabulary.given_names", "flows.vocabulary.ordinary"),
    *("smtplib", "storage.migrations.env"),
    *("psycopg", "click", "pygments", "rich"),
}
"""What a process that talks on Telegram does without until something asks for it."""


def test_what_is_needed_now_and_then_is_not_loaded_on_telegram() -> None:
    """Who only taps needs no list of names, and no long read beside the writer needs the ORM."""
    loaded = _loaded_after("import bot.commands, bot.tg.serve, flows.engine, storage.framework.file")
    assert {"telegram", "flows.engine", "flows.identifiers"} <= loaded
    assert not loaded & NOW_AND_THEN


def test_a_page_without_accounts_loads_nothing_for_them() -> None:
    """Who serves a page and no organisation's account keeps ten megabytes."""
    loaded = _loaded_after("import bot.commands, bot.web.serve, flows.engine")
    assert "starlette" in loaded
    assert not loaded & ACCOUNTS


def test_what_the_telegram_library_is_kept_from_is_there_for_others() -> None:
    """Ruled out while it loads and no longer."""
    code = "import sys, bot.tg\nassert 'cryptography' not in sys.modules\nimport authlib.jose"
    loaded = _loaded_after(code)
    assert {"telegram", "cryptography"} <= loaded


@pytest.mark.parametrize(
    "code",
    [
        "import bot.terminal",
        "import bot.__main__\ntry: bot.__main__.main(['--help'])\nexcept SystemExit: pass",
    ],
    ids=["the terminal", "the help"],
)
def test_terminal_and_help_load_neither_telegram_nor_matplotlib(code: str) -> None:
    """Trying the audit in a terminal pays for no channel and no drawing it does not use."""
    loaded = _modules_after(code)
    assert "bot" in loaded
    assert not loaded & {"telegram", "matplotlib", "numpy", "httpx"}


LONGEST = 60
"""Lines of a function."""


@pytest.mark.parametrize("folder", ["bot", "flows", "storage", "bench"])
def test_no_function_is_long(folder: str) -> None:
    """Each is read at one look."""
    long = [
        f"{file.relative_to(ROOT)}:{node.name}"
        for file in _files(folder)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= LONGEST
    ]
    assert long == []


LONGEST_FILE = 400
"""Lines."""

ONE_TABLE = {"flows/changes.py"}
"""Every fact that is stored, in one list."""


def test_no_file_is_long() -> None:
    """What grows gets a room for what it holds, with a name of its own."""
    lines = {
        str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines())
        for file in _files("bot", "flows", "storage", "bench", "training")
    }
    assert {name for name, count in lines.items() if count > LONGEST_FILE} == ONE_TABLE
