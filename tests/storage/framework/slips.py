"""Slips in a framework file, as somebody makes them who edits the shipped one in Notepad or Word."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Slip:
    """One edit: `old`, at its first place, becomes `new`. Of what is said of it, the place is that of `at`.

    `at` is a passage of the edited file; the place is that of its first character, or of the character behind
    the mark `^` in it. `where` is what is named beside the place, and each of `words` stands in the sentence.
    """

    old: str
    new: str
    at: str
    where: str
    words: tuple[str, ...]
    encoding: str = "utf-8"


LABEL = "label: Local plan agreed or reviewed"
WHY = "why: A plan turns good will into tasks that can be checked."
ITEM = "      - id: C02\n        revision: 3\n"
LEVEL = "  - value: 1\n    label: Started, not consistent"
