"""The system's log as the place where lines go."""

import logging
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import logs


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Give the tests behind this one their log back."""
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


def test_a_line_that_the_system_does_not_take_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """While what listens there is away lines go to the standard error, each alone."""
    place = tmp_path / "log"
    monkeypatch.setattr(logs, "SYSLOG", str(place))
    with pytest.raises(logs.NoSystemLog):
        logs.begin(logs.Form.SYSLOG)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(place))
        listening.settimeout(10)
        logs.begin(logs.Form.SYSLOG)
        logging.getLogger("bot.seen").info("all is %s", "well")
        assert b"audit-bot: INFO bot.seen all is well" in listening.recv(1000)
    place.unlink()
    logging.getLogger("bot.seen").warning("it is away")
    assert capsys.readouterr().err == "audit-bot: WARNING bot.seen it is away\n"
