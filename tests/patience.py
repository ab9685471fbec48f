"""How long a test waits for what has to come. Nobody waits that long but where something is broken."""

import time
from collections.abc import Callable
from typing import Any

PATIENCE = 300.0
"""Seconds that anything may take on a busy machine before a test gives up: one number for all."""


def eventually(what: Callable[[], Any]) -> Any:
    """Return what it gives once that is true; fail the test if it never is."""
    deadline = time.monotonic() + PATIENCE
    while not (found := what()):
        assert time.monotonic() < deadline, "never came to pass"
        time.sleep(0.01)
    return found
