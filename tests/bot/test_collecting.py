import gc
import sys
from collections.abc import Iterator

import pytest

from bot.collecting import THRESHOLDS, TURN, loaded, settle, wait


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """Leave this process as it was."""
    before, turn = gc.get_threshold(), sys.getswitchinterval()
    yield
    sys.setswitchinterval(turn)
    gc.unfreeze()
    gc.enable()
    gc.set_threshold(*before)


def test_what_is_loaded_is_left_out_of_later_looks() -> None:
    """After settling, what was there is frozen, and the youngest are looked through less often."""
    loaded: list[object] = [[]]
    settle()
    assert gc.get_freeze_count() > 10_000
    assert gc.get_threshold() == THRESHOLDS
    assert sys.getswitchinterval() == pytest.approx(TURN)
    assert all(one is not loaded for one in gc.get_objects())


def test_nothing_is_looked_through_until_all_is_loaded() -> None:
    """While it loads the collector rests; then it works, and leaves alone what was loaded."""
    wait()
    assert not gc.isenabled()
    kept: list[object] = [[]]
    loaded()
    assert gc.isenabled()
    assert all(one is not kept for one in gc.get_objects())
