"""Companies that have come so far: played once for all tests of a process that begin there."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.company import Company

C = TypeVar("C", bound=Company)


def so_far_of(kind: type[C], within: str = "") -> Callable[[Callable[[C], None]], Any]:
    """A fixture of a company after what it is played, under that name: in the test's folder, or `within`."""

    def made_of(play: Callable[[C], None]) -> Any:
        first: list[C] = []

        @pytest.fixture(name=play.__name__)
        def company(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[C]:
            if not first:
                first.append(_played(kind, play, tmp_path_factory.mktemp("so_far")))
            made = first[0].again(tmp_path / within)
            yield made
            made.close()

        return company

    return made_of


so_far = so_far_of(Company)


def so_far_in(within: str) -> Callable[[Callable[[Company], None]], Any]:
    """The same of people who need nothing else, in a folder within the test's."""
    return so_far_of(Company, within)


def _played(kind: type[C], play: Callable[[C], None], folder: Path) -> C:
    made = kind(folder)
    try:
        play(made)
    finally:
        made.close()
    return made
