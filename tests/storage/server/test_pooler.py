"""A pooler between the program and its database: one that shares out a connection is noticed."""

import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator

import psycopg
import pytest

from storage.database.connection import open_database
from storage.database.faults import DatabaseUnusable
from tests.patience import PATIENCE, eventually
from tests.server import Server

POOLER = shutil.which("pgbouncer") or shutil.which("pgbouncer", path="/usr/sbin")

pytestmark = pytest.mark.skipif(
    not POOLER, reason="NOT TRIED BEHIND A POOLER: pgbouncer is not here (Debian: pgbouncer)"
)

SETTINGS = """
[databases]
* = host={folder} user=audit
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = {mode}
ignore_startup_parameters = extra_float_digits
logfile = {folder}/pooler.log
"""


@pytest.fixture(params=["transaction", "session"])
def pooled(request: pytest.FixtureRequest, postgres: Server) -> Iterator[str]:
    """The address of an empty database through the real pooler."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    settings = postgres.folder / "pooler.ini"
    settings.write_text(SETTINGS.format(folder=postgres.folder, port=port, mode=request.param))
    settings.chmod(0o644)
    name = postgres.emptied().partition("?")[0].rpartition("/")[2]
    url = f"postgresql://audit@127.0.0.1:{port}/{name}"
    user, group = postgres.who or (None, None)
    with subprocess.Popen(  # noqa: S603 – the system's own program
        [str(POOLER), "-q", str(settings)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        user=user,
        group=group,
        extra_groups=[] if postgres.who else None,
    ) as pooler:
        try:
            eventually(lambda: _answers(url))
            yield url
        finally:
            pooler.send_signal(signal.SIGINT)
            pooler.wait(PATIENCE)


def _answers(url: str) -> bool:
    try:
        psycopg.connect(url).close()
    except psycopg.OperationalError:
        return False
    return True


async def test_a_pooler_is_refused_in_plain_words(pooled: str) -> None:
    """The lock of the one process would be anybody's there."""
    with pytest.raises(DatabaseUnusable, match="a pooler stands between"):
        await open_database(pooled)
