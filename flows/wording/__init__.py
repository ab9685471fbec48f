"""Every word the assistant says itself, a catalogue per language; nothing is compared by its label."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from flows.wording import en

CATALOGUES: Mapping[str, Mapping[str, str]] = {"en": en.TEXTS}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text for somebody whose language is not known yet: its key, and the values of its gaps.

    A value that is a phrase or a day will be said in that language as well; any other stands as it is.
    """

    key: str
    values: Mapping[str, object] = field(repr=False)


def phrase(key: str, **values: object) -> Phrase:
    """The phrase of the key, with what fills its gaps."""
    return Phrase(key, values)


class Words:
    """The catalogue of one language; a language without one gets English."""

    def __init__(self, language: str) -> None:
        self._texts = CATALOGUES.get(language, en.TEXTS)

    def __call__(self, key: str, **values: object) -> str:
        """The text of the key, with its gaps filled."""
        return self._texts[key].format(**values)

    def count(self, key: str, number: int, **values: object) -> str:
        """The text for this many: `key.one` for 1, else `key.other`, with the number as `{n}`."""
        return self(f"{key}.{'one' if number == 1 else 'other'}", n=number, **values)

    def date(self, day: date) -> str:
        """A date."""
        return self("dates.date", day=day.day, month=self(f"dates.month.{day.month}"), year=day.year)

    def all_of(self, parts: list[str]) -> str:
        """Join parts as a list in a sentence: "a, b and c"."""
        if len(parts) < 2:  # noqa: PLR2004 – a list in words needs two
            return "".join(parts)
        return self("lists.last", rest=", ".join(parts[:-1]), last=parts[-1])


def sentence(text: str) -> str:
    """What somebody typed, with a full stop where it ends without a sign, for more to follow."""
    return f"{text}." if text and text[-1] not in ".!?…" else text
