"""What outlives a release: it is read for ever, and nothing is added to it by accident."""

import json
import re
from pathlib import Path

import pytest

from flows import forms
from flows.changes import RatingGiven
from flows.forms import Press, parse
from flows.rounds import Rated
from flows.table import TABLE
from storage import kinds
from storage.codec import CannotDecode, decode_change, encode
from tests.flows.play import Chat, text_of
from tests.formats import pins
from tests.formats.__main__ import pin
from tests.formats.pins import broken, pinned, true_now, unreadable
from tests.storage.test_codec import NOW

CURE = """\
these lines of tests/formats/pinned.txt do not hold any more. Stored rows and buttons on phones are for ever:
give the old name an alias (storage/kinds.py, flows/forms.py), or keep taking what was taken"""

NEW = """\
these are not in tests/formats/pinned.txt. Once released they can never be taken back; if they are meant, run
`python -m tests.formats`, which adds them"""

PINNED = pinned()

GIVEN = RatingGiven(chain="a", sheet="s", item="C01", rating=Rated(level=2), by="m", at=NOW)


def test_everything_that_was_ever_stored_or_sent_is_understood() -> None:
    """Each line still holds: its kind is read, its verb taken, its word a word."""
    assert broken(pinned()) == [], CURE


def test_nothing_is_stored_or_sent_in_a_new_form_by_accident() -> None:
    """A new kind, field, verb or word is pinned before it is released."""
    new = true_now() - pinned()
    assert sorted(new) == [], NEW


@pytest.mark.parametrize(
    "line",
    [
        "change rating_given.mood text",
        "change rating_given.rating text",
        "change rating_taken",
        "event tapped.press null",
        'change round_moved.state "paused"',
        "part finding.kind_ number",
        "verb rate sheet, item, rating, review?, mood?",
        "verb rate sheet, rating",
        "verb rated sheet",
        "argument review x",
        "word membership.role owner",
    ],
)
def test_a_line_that_does_not_hold_is_found(line: str) -> None:
    """What was taken away or made narrower shows, whatever it is."""
    assert line in broken({*pinned(), line})


def test_what_is_taken_besides_is_no_harm() -> None:
    """A verb that took less is still taken when more may be given."""
    assert broken(["verb rate sheet, item, rating"]) == []
    assert broken(["verb rate sheet, item"]) == ["verb rate sheet, item"]


def test_a_new_field_needs_a_default() -> None:
    """What is stored lacks it, and has to be read all the same."""
    lines = {"change rating_given", "change rating_given.by text"}
    new = {"change rating_given.mood text", "change rating_given.mood null", "change mood_said.mood text"}
    assert unreadable(lines, new) == ["change rating_given.mood null", "change rating_given.mood text"]
    assert unreadable(lines, {*new, "change rating_given.mood may be missing"}) == []
    assert unreadable(lines, {"change rating_given.by null"}) == []


def test_the_file_is_only_ever_added_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command adds what is new; where a line does not hold any more it changes nothing and says so."""
    missing, gone = "word membership.role lead", "word membership.role owner"
    file = tmp_path / "pinned.txt"
    monkeypatch.setattr(pins, "FILE", file)
    file.write_text("\n".join(PINNED - {missing}), encoding="utf-8")
    assert pin()
    assert pinned() == PINNED
    assert capsys.readouterr().out == f"pinned: {missing}\n"
    file.write_text("\n".join((PINNED - {missing}) | {gone}), encoding="utf-8")
    assert not pin()
    assert pinned() == (PINNED - {missing}) | {gone}
    assert gone in capsys.readouterr().err


# aliases


def _said(**changed: object) -> str:
    return json.dumps(json.loads(encode(GIVEN)) | changed)


def test_a_kind_keeps_its_old_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was stored under an old kind, nested ones too, reads as the class of the new one."""
    old = _said(kind="rating_said", rating={"kind": "level_said", "version": 1, "level": 2})
    with pytest.raises(CannotDecode, match="rating_said"):
        decode_change(old)
    monkeypatch.setattr(kinds, "ALIASES", {"rating_said": "rating_given", "level_said": "rated"})
    assert decode_change(old) == GIVEN
    renamed = {
        re.sub(
            r"(?<=^part )rated\b|(?<=<)rated(?=>)", "level_said", line.replace("rating_given", "rating_said")
        )
        for line in pinned()
    }
    assert "part level_said.level number" in renamed
    assert broken(renamed) == []


def test_a_field_keeps_its_old_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """A renamed field is read by both names, one that is kept no more is passed over."""
    plain = json.loads(_said(mood="fine"))
    plain["membership"] = plain.pop("by")
    old = json.dumps(plain)
    with pytest.raises(CannotDecode):
        decode_change(old)
    monkeypatch.setattr(
        kinds,
        "FIELDS",
        {**kinds.FIELDS, ("rating_given", "membership"): "by", ("rating_given", "mood"): None},
    )
    assert decode_change(old) == GIVEN
    assert broken([*pinned(), "change rating_given.mood text"]) == []


def test_a_verb_keeps_its_old_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """A button that carries an old verb does what the new one does."""
    assert parse("score:s:C01:2") == Press("score", ("s", "C01", "2"))
    assert broken(["verb score sheet, item, rating"]) == ["verb score sheet, item, rating"]
    monkeypatch.setattr(forms, "ALIASES", {"score": "rate"})
    assert parse("score:s:C01:2") == Press("rate", ("s", "C01", "2"))
    assert broken(["verb score sheet, item, rating"]) == []


def test_a_button_with_an_old_verb_does_what_it_did(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is understood when it is tapped."""
    ann = Chat()
    ann.send("/start")
    ann.press("assist")
    assert "doesn't lead anywhere" in text_of(ann.card)
    monkeypatch.setattr(forms, "ALIASES", {"assist": "help"})
    ann.press("assist")
    told = text_of(ann.card)
    ann.press("help")
    assert text_of(ann.card) == told


def test_no_alias_hides_what_has_that_name_now() -> None:
    """An alias is of something that is there, and its name is free."""
    stored = set(kinds.KINDS.values())
    assert len(stored) == len(kinds.KINDS)
    assert stored.isdisjoint(kinds.ALIASES)
    assert set(kinds.ALIASES.values()) <= stored
    assert TABLE.keys().isdisjoint(forms.ALIASES)
    assert set(forms.ALIASES.values()) <= TABLE.keys()
    assert pinned() >= pins.RETIRED
