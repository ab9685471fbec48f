import re
import tomllib

import pytest

from storage.framework.described import MEANS, keys_of
from storage.framework.limits import LIMITS
from tests.docs import BANK_HOLIDAYS, DIGESTED, FOLDER, PAGES, bank_holidays_json, shipped_python


@pytest.mark.parametrize("name", PAGES)
def test_page_is_what_the_code_says(name: str) -> None:
    """A page that is made from the code is up to date; `make docs` writes it anew."""
    assert (FOLDER / name).read_text(encoding="utf-8") == PAGES[name](), "run `make docs`"


def test_the_digest_is_that_of_the_shipped_framework_file() -> None:
    """A changed file is checked at every start until `make docs` has written its digest."""
    assert DIGESTED.read_text(encoding="utf-8") == shipped_python(), "run `make docs`"


def test_bank_holidays_are_those_of_the_library() -> None:
    """Of every year that comes with the program; a day proclaimed since comes with a newer library."""
    assert BANK_HOLIDAYS.read_text(encoding="utf-8") == bank_holidays_json(), "run `make docs`"


ARCHITECTURE = (FOLDER / "architecture.md").read_text(encoding="utf-8")


def _contracts() -> dict[str, list[str]]:
    """The layers of each import contract, by its containers, with those side by side apart."""
    settings = tomllib.loads((FOLDER.parent / "pyproject.toml").read_text(encoding="utf-8"))
    return {
        " ".join(one.get("containers", ("",))): [
            name.strip() for layer in one["layers"] for name in layer.split("|")
        ]
        for one in settings["tool"]["importlinter"]["contracts"]
        if one["type"] == "layers"
    }


def test_architecture_names_only_what_is_there() -> None:
    """Each file and folder on the page exists, and so does each page it leads to."""
    named = re.findall(
        r"`((?:flows|storage|bot|tests|framework\.yaml|pyproject\.toml)[\w./]*)`", ARCHITECTURE
    )
    linked = re.findall(r"\]\(([\w./-]+)\)", ARCHITECTURE)
    assert len(named) > 20
    assert [name for name in named if not (FOLDER.parent / name).exists()] == []
    assert [name for name in linked if not (FOLDER / name).exists()] == []


def test_architecture_has_the_layers_of_the_contracts() -> None:
    """The order on the page is the one that is checked, every wing of the conversations among them."""
    contracts, lines = _contracts(), ARCHITECTURE.splitlines()
    assert f"bot › {' › '.join(contracts[''][1:])}" in lines
    assert f"conversations: {' › '.join(contracts['flows.conversations'])}" in lines
    above = contracts["flows"][: contracts["flows"].index("talk") + 1]
    assert " › ".join(above) in lines
    folders = {one.name for one in (FOLDER.parent / "flows/conversations").iterdir() if one.is_dir()}
    assert set(contracts["flows.conversations"]) == folders - {"__pycache__"}
    flows = {one.stem for one in (FOLDER.parent / "flows").iterdir()} - {"__init__", "__pycache__", "scoring"}
    assert flows <= set(contracts["flows"])


def test_architecture_says_where_changes_go() -> None:
    """One page, with a table of what people change most."""
    rows = [line for line in ARCHITECTURE.splitlines() if line.startswith("| ")]
    assert len(rows) == 12
    assert len(ARCHITECTURE.splitlines()) <= 125


def test_every_key_of_the_framework_file_is_described() -> None:
    """Each that the code reads, and no other."""
    assert [key for key, _, _ in keys_of()] == list(MEANS)
    assert {limit.key for limit in LIMITS} <= {*MEANS} | {f"{key}[]" for key in MEANS} | {
        f"{key}.*" for key in MEANS
    }
    assert [text for text in MEANS.values() if not text.endswith(".")] == []
