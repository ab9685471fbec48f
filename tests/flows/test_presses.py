import ast
from collections import Counter
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from flows import presses
from flows.arguments import Whence
from flows.forms import LIMIT, Press, parse
from flows.people import HoldKind, Role, Stated
from flows.presses.answering import ASK, RATE
from flows.presses.reminders import SNOOZE
from flows.rounds import LATE_REASONS
from flows.table import TABLE
from storage.framework.limits import LIMITS
from tests.counts import examples
from tests.presses import press

part = st.text("abcxyzABCXYZ0189-", min_size=1, max_size=12)

LONGEST = {
    "sheet": 16,  # an id of ours, see flows.events.new_id
    **dict.fromkeys(
        ("area", "round", "team", "member", "own place", "colleague", "return", "invitation", "code given"),
        16,
    ),
    **dict.fromkeys(("own team", "team mate"), 16),
    "membership given": 16,
    "mark": 8,
    "standing": 1,
    "topic or all": 10,
    "channel given": 16,
    "device given": 16,
    "kind of hold": max(map(len, HoldKind)),
    "part of the statement": max(map(len, Stated)),
    "team or all": 16,
    **dict.fromkeys(("source", "owner", "action", "own action"), 16),
    "rating": 1,
    "level": 1,
    "whence": max(map(len, Whence)),
    "yes": 1,
    "next": 1,
    "to do or doing": 5,
    "yes or no": 1,
    "stop or go": 4,
    "whom": 16,
    "matter": 16,
    "day": 8,
    "number": 4,
    "role": max(map(len, Role)),
    "late reason": max(map(len, LATE_REASONS)),
    "answers": "functions",
    "present": "agencies",
    "review": 1,
    "item": "domains[].items[].id",
    "domain": "domains[].id",
    "reason": "reasons[].id",
    "backing": "backings[].id",
    "approver": "approvers[].id",
    "agency": "agencies[].id",
    "nation": "signposts[].id",
    "nation or any": "signposts[].id",
    "functions": "functions",
    "all functions": "functions",
}
"""How long each argument of the table can be: a number, or the place in a framework file that limits it."""


def _longest(name: str) -> int:
    known = LONGEST[name.rstrip("?")]
    return known if isinstance(known, int) else next(limit.most for limit in LIMITS if limit.key == known)


def test_longest_press_of_every_verb_fits_a_button() -> None:
    """With the longest ids that a framework file may have, every verb's press is within 64 bytes."""
    for verb, row in TABLE.items():
        longest = press(verb, *("x" * _longest(name) for name in row.form.names))
        assert len(longest.encode()) <= LIMIT, verb
        assert parse(longest), verb


@given(st.lists(part, min_size=1, max_size=4))
def test_reads_back_what_was_written(parts: list[str]) -> None:
    """A verb and its arguments come back as they were."""
    written = ":".join(parts)
    assert parse(written) == Press(parts[0], tuple(parts[1:]))


@settings(max_examples=examples(60))
@given(st.one_of(st.text(), st.text("rate:kq3/ \n\0é二", max_size=80)))
def test_anything_else_is_none(text: str) -> None:
    """Whatever text arrives, it is a press that reads the same or none at all; nothing is raised."""
    found = parse(text)
    assert found is None or (str(found) == text and text.isascii() and len(text) <= LIMIT)


def test_values_make_the_press_that_their_texts_do() -> None:
    """A level may be given as a number, a day as a date; what is missing at the end is left out."""
    assert RATE("s", "C01", 2) == press("rate", "s", "C01", 2) == "rate:s:C01:2"
    assert SNOOZE("s", date(2026, 12, 1)) == "snooze:s:20261201"
    assert ASK("s", "C01", None) == ASK("s", "C01", "") == "ask:s:C01"


def test_no_name_is_given_twice() -> None:
    """A second form of a name would take the place of the first without a word."""
    wings = [wing for folder in presses.__path__ for wing in Path(folder).glob("*.py")]
    assert len(wings) > 1
    bodies = [ast.parse(wing.read_text(encoding="utf-8")).body for wing in wings]
    targets = [
        target for body in bodies for one in body if isinstance(one, ast.Assign) for target in one.targets
    ]
    names = Counter(target.id for target in targets if isinstance(target, ast.Name))
    assert [name for name, times in names.items() if times > 1] == []
