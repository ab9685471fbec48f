"""The order in which what is typed is recognised."""

import inspect
from itertools import chain

import pytest

from flows import recognising
from flows.readings import buttons, elsewhere, texts, wishes
from flows.sentences import not_understood

ORDER = (
    *(recognising.TO_ANOTHER_CARD, recognising.IN_BETWEEN, recognising.ON_THE_LIVE_CARD),
    *(recognising.BY_WHAT_IS_KNOWN, recognising.BY_ITS_CARD),
)


def test_each_recogniser_has_one_place_and_says_what_it_is_for() -> None:
    """Whoever reads the list need not look elsewhere for what stands on it."""
    listed = list(chain.from_iterable(ORDER))
    assert len(listed) == len(set(listed))
    assert all(inspect.getdoc(one) for one in listed)


@pytest.mark.parametrize("module", [buttons, elsewhere, texts, wishes, not_understood])
def test_no_recogniser_is_left_out(module: object) -> None:
    """One that is on no list is never tried."""
    made = {
        one
        for name, one in inspect.getmembers(module, inspect.isfunction)
        if not name.startswith("_") and list(inspect.signature(one).parameters) in (["heard"], ["lost"])
    }
    assert made <= set(chain.from_iterable(ORDER))
