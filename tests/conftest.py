"""What holds for all tests: golden files are rewritten on demand, and nobody reaches the outside world."""

import os
import signal
from collections.abc import Iterator

import pytest

from tests.counts import register_profiles
from tests.server import QUICK, Server, running
from tests.shifted import let_sleep
from tests.socket_guard import no_outside_world
from tests.tables import remember_statements, remember_tables, wait_for_no_disk

register_profiles()
let_sleep()
remember_tables()
remember_statements()
wait_for_no_disk()
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # as a shell leaves what it starts in the background, and every process that is started by that
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what only this project's tests know."""
    parser.addoption(
        "--update-transcripts", action="store_true", help="write what came back into the golden transcripts"
    )
    parser.addoption(
        "--wide", type=int, default=1, metavar="N", help="of tests marked wide only each Nth, with 0 none"
    )


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out those of the wide ones that are not asked for."""
    every, wide = config.getoption("wide"), [one for one in items if one.get_closest_marker("wide")]
    left = {*wide} - {*(wide[::every] if every else ())}
    config.hook.pytest_deselected(items=[one for one in items if one in left])
    items[:] = [one for one in items if one not in left]


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: a test that starts processes mostly waits for them."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server for all tests of this process, which does not wait for the disk."""
    with running(*QUICK) as there:
        yield there


@pytest.fixture(scope="session", autouse=True)
def _on_this_machine() -> Iterator[None]:
    with no_outside_world():
        yield
