"""A changed framework beside the one before: what is said of each change, and that it is so."""

import subprocess
import sys
from pathlib import Path

import pytest

from storage.framework.file import read_framework
from storage.framework.weighing import in_all, weigh
from tests.flows.small import SMALL
from tests.paths import ROOT

COMPARED = "9 of 9 items can be compared with rounds on the old file."


def found(new: str, old: str = SMALL) -> tuple[list[str], str]:
    """What is said of a change, line by line, and in all."""
    both = [(text.encode(), read_framework(text.encode())) for text in (new, old)]
    first, *_ = in_all(both[0][1], both[1][1])
    return [one.at("new", "old") for one in weigh(both[0], both[1])], first


def line_of(text: str, said: str) -> int:
    """The line on which something stands."""
    return text[: text.index(said)].count("\n") + 1


def test_the_same_file_has_no_changes() -> None:
    """Nor has one with other comments, capitals and signs."""
    assert found(SMALL) == ([], COMPARED)
    assert found(
        "# A comment\n" + SMALL.replace("holds for same definition.", "holds, for Same definition")
    ) == (
        [],
        COMPARED,
    )


_WAS = "Not in place (0), Early or patchy (1), Mostly in place (2), In place (3)"
_NONE = "No item is compared with earlier rounds."

CHANGES = {
    "reworded": (
        ("holds for same definition.", "holds for one definition of it."),
        (
            "LOOK: C01 is worded differently (statement) and its revision is still 1. It is compared as "
            "before. If its meaning changed, write revision: 2."
        ),
        9,
    ),
    "reworded and raised": (
        ("id: C01\n        revision: 1\n", "id: C01\n        revision: 2\n        head: Words\n"),
        "LOOK: C01 has a new revision (2) and the same words. It is not compared with earlier rounds.",
        8,
    ),
    "about": (
        (
            "id: C01\n        revision: 1\n        about: own",
            "id: C01\n        revision: 2\n        about: area",
        ),
        (
            "C01 is another question (about: area, was own), revision 2. It is not compared with earlier "
            "rounds. A progress round asks it again."
        ),
        8,
    ),
    "other agencies": (
        ("ask: [SC, H]\n        label: Same definition", "ask: [SC, V]\n        label: Same definition"),
        ("C01 is asked of V too and asked of H no longer. It is compared on those that rated it both times."),
        9,
    ),
    "what good looks like": (
        (
            "for same definition.\n        good: Everybody can show it.",
            "for same definition.\n        good: Nearly everybody can show it.",
        ),
        (
            "C01 says differently what good looks like. It is compared as before. "
            "If more is asked for, raise its revision."
        ),
        9,
    ),
    "no case known": (
        ("        no_case: true\n", ""),
        (
            "C01 takes “no case known” for an answer no longer. "
            "It is compared on those that rated it both times."
        ),
        9,
    ),
    "no function": (
        (
            "        function: assess\n        ask: [SC, V]\n        label: Trained",
            "        ask: [SC, V]\n        label: Trained",
        ),
        "A01 is asked of all teams there now. It is compared on those that rated it both times.",
        9,
    ),
    "numbers": (
        ("{value: 3,", "{value: 3, number: T,"),
        "levels are shown as 0, 1, 2, T, no longer as 0, 1, 2, 3. Items are compared as before.",
        9,
    ),
    "labels": (
        ("Early or patchy", "Begun"),
        (
            f"LOOK: the scale was {_WAS}, and is {_WAS.replace('Early or patchy', 'Begun')}. {_NONE} "
            "If a label says the same in other words, put the earlier one under “once” of its level."
        ),
        0,
    ),
    "labels that say the same": (
        ("label: Early or patchy", "label: Begun, once: [Patchy, Early or patchy]"),
        (
            f"the scale was {_WAS}, and is {_WAS.replace('Early or patchy', 'Begun')}, which says the same. "
            "Items are compared as before."
        ),
        9,
    ),
    "labels that change places": (
        (
            "label: Early or patchy, meaning: A beginning}\n  - {value: 2, label: Mostly in place",
            "label: Mostly in place, meaning: A beginning}\n  - {value: 2, label: Early or patchy",
        ),
        (
            f"LOOK: the scale was {_WAS}, and is Not in place (0), Mostly in place (1), Early or patchy (2), "
            f"In place (3). {_NONE} What said “Early or patchy”, “Mostly in place” is another level now: a "
            "label has to stay with its level."
        ),
        0,
    ),
    "values": (
        ("{value: 3,", "{value: 4,"),
        f"LOOK: the scale was {_WAS}, and is {_WAS.replace('(3)', '(4)')}. {_NONE}",
        0,
    ),
    "meanings": (
        ("meaning: A beginning", "meaning: A first step"),
        (
            "LOOK: the meaning of a level is worded differently. Items are compared as before. "
            "If they mean something else, raise the revision of all items."
        ),
        9,
    ),
    "an agency's name": (
        ("name: Health}", "name: The NHS}"),
        (
            "LOOK: the agency H was called Health, and is called The NHS. "
            "Its answers are compared as those of one agency."
        ),
        9,
    ),
    "required": (
        ("name: Health}", "name: Health, required: true}"),
        "the agency H is required now. A result is provisional without it.",
        9,
    ),
    "a new agency": (
        ("  - {id: V, name: Voluntary}\n", "  - {id: V, name: Voluntary}\n  - {id: E, name: Education}\n"),
        "the agency E (Education) is new. It has no earlier value, so no change is said of it.",
        9,
    ),
    "a domain's title": (
        ("title: Workforce", "title: Staff"),
        "the domain W was called “Workforce”. Its items are compared as before.",
        9,
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_said_with_what_it_does(name: str) -> None:
    """At its line in the new file; how many items remain comparable is what the scoring goes by."""
    (was, now), said, compared = CHANGES[name]
    assert SMALL.count(was) == 1
    new = SMALL.replace(was, now)
    if name == "a new agency":
        new = new.replace("ask: [SC, H]\n        label: Same", "ask: [SC, H, E]\n        label: Same")
    lines, in_short = found(new)
    assert said in [line.partition(": ")[2] for line in lines], lines
    assert in_short == f"{compared} of 9 items can be compared with rounds on the old file."
    assert all(0 < int(line.split(":")[1]) <= new.count("\n") for line in lines)


def test_items_are_added_removed_and_moved() -> None:
    """Each at the line where it stands: what is gone in the old file."""
    start, end = SMALL.index("      - id: C04"), SMALL.index("  - id: A\n")
    gone = SMALL[:start] + SMALL[end:]
    (line,), in_short = found(gone)
    assert line == (
        f"old:{line_of(SMALL, '- id: C04')}: C04 is removed: “In our service, this holds for known th…”. "
        "It is not asked again and left out of comparisons. Never use C04 for something else."
    )
    assert in_short == "8 of 8 items can be compared with rounds on the old file."
    (line,), in_short = found(SMALL, gone)
    assert line == (
        f"new:{line_of(SMALL, '- id: C04')}: C04 is added: “In our service, this holds for known th…”. "
        "It has no earlier answer, so it is not compared. A progress round asks it too."
    )
    assert in_short == "8 of 9 items can be compared with rounds on the old file."
    (line,), _ = found(gone + SMALL[start:end])
    assert line.endswith(
        "C04 moved from the domain C to W. It is compared as before. It counts in W, in both rounds."
    )


def test_two_ids_that_change_places_are_not_called_comparable() -> None:
    """What is another question now is so wherever it stands; what it counts in is said all the same."""
    swapped = SMALL.replace("id: C01\n        revision: 1", "id: X\n        revision: 2")
    swapped = swapped.replace("id: W01\n        revision: 1", "id: C01\n        revision: 2")
    swapped = swapped.replace("id: X\n", "id: W01\n")
    lines, in_short = found(swapped)
    assert in_short == "7 of 9 items can be compared with rounds on the old file."
    assert not any("as before" in line or "both times" in line for line in lines), lines
    assert any(line.endswith("C01 moved from the domain C to W. It counts in W.") for line in lines)


def test_nothing_of_an_item_is_called_comparable_on_another_scale() -> None:
    """The scale decides before the items do."""
    other = SMALL.replace("{value: 3,", "{value: 4,").replace("        no_case: true\n", "")
    lines, in_short = found(other.replace("for same definition.", "for one meaning of it.", 1))
    assert (len(lines), in_short[:6]) == (3, "0 of 9")
    assert not any("as before" in line or "both times" in line for line in lines), lines


def test_a_revision_never_goes_down() -> None:
    """An earlier round may have that very revision with other words."""
    raised = SMALL.replace("id: C01\n        revision: 1", "id: C01\n        revision: 3")
    (line,), _ = found(SMALL, raised)
    assert line.endswith(
        "LOOK: C01 has revision 1, and had 3. An earlier round may have that revision with other words. "
        "Use 4 or higher."
    )


def test_a_label_of_old_that_is_left_out_is_asked_for() -> None:
    """The file before says what it was called earlier: one that forgets it is compared with less."""
    first = SMALL
    second = first.replace("label: Early or patchy", "label: Begun, once: [Early or patchy]")
    third = first.replace("label: Early or patchy", "label: Under way, once: [Begun]")
    lines, in_short = found(third, second)
    assert in_short == COMPARED
    at = line_of(third, "  - {value: 0")
    forgets = (
        "“Under way” does not say that it was “Early or patchy”. Rounds that said so may not be compared."
    )
    assert [line for line in lines if "LOOK" in line] == [
        f"new:{at}: LOOK: {forgets} Put it under “once” of the level."
    ]
    assert found(third, first)[1].startswith("0 of 9")
    whole = third.replace("[Begun]", "[Begun, Early or patchy]")
    assert not any("LOOK" in line for line in found(whole, second)[0] + found(whole, first)[0])
    (back,), _ = found(first, first.replace("label: In place", "label: In place, once: [Done]"))
    assert "“In place” does not say that it was “Done”" in back


def test_it_is_said_at_the_command_line(tmp_path: Path) -> None:
    """Below what the check says of the file itself; another file that can't be read is named."""
    (tmp_path / "old.yaml").write_text(SMALL, encoding="utf-8")
    (tmp_path / "new.yaml").write_text(SMALL.replace("title: Workforce", "title: Staff"), encoding="utf-8")
    command = [sys.executable, "-m", "bot", "check", "new.yaml", "--against"]
    environment = {"PYTHONPATH": str(ROOT)}

    def run(against: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603 – our own program
            [*command, against], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )

    done = run("old.yaml")
    assert done.returncode == 0
    assert done.stdout.splitlines()[-3:] == [
        "1 change since old.yaml, 0 to look at.",
        COMPARED,
        "A round that is open goes on with the questions it was opened with. The next one asks the new ones.",
    ]
    wrong = run("older.yaml")
    assert (wrong.returncode, "older.yaml:1:1: FW101" in wrong.stderr) == (2, True)
