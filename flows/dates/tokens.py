"""A text as the grammar of dates reads it, with the way back to where each part stood."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.dates.words import NUMBERS, ORDINALS, RANKS, one_form
from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import plain
from flows.vocabulary.calendar import WELSH_WEEKDAYS

_TOKEN = Pattern(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)*|[-/.:_\\&@]")
_SIGNS = {"-": "-", "/": "/", ".": ".", ":": ":", "_": "/", "\\": "/"}
_BETWEEN_NUMBERS = ".:"
"""Signs that part nothing but numbers; elsewhere they end an abbreviation or a sentence."""


@dataclass(frozen=True, slots=True)
class _Token:
    """A number, a word or a sign in its one form, and where it stood. `spelt`: a number in words."""

    form: str
    start: int
    end: int
    spelt: bool = False

    @property
    def is_sign(self) -> bool:
        """Whether it only parts others."""
        return self.form in _SIGNS.values()


@dataclass(frozen=True, slots=True)
class Form:
    """A text in one form: `places` are the spans of its tokens in it, `was` what they were made of."""

    text: str
    tokens: tuple[_Token, ...]
    places: tuple[tuple[int, int], ...]
    was: str

    def without(self, spans: Sequence[tuple[int, int]]) -> "Form":
        """The form of what stands besides these passages."""
        here = [any(one <= first and last <= two for one, two in spans) for first, last in self.places]
        gone = [token for token, is_gone in zip(self.tokens, here, strict=True) if is_gone]
        left = [token for token, is_gone in zip(self.tokens, here, strict=True) if not is_gone]
        return _form(left, blotted(self.was, [(token.start, token.end) for token in gone]))


def form_of(text: str) -> Form:
    """Bring a text to one form: words as `one_form` has them, numbers in figures, signs where they part.

    What stood close together still does, but for a figure beside a letter.
    """
    was = plain(text)
    return _form(_joined(_tokens(was)), was)


def blotted(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """A text with spaces for these passages."""
    chars = list(text)
    for start, end in spans:
        chars[start:end] = " " * (end - start)
    return "".join(chars)


def _form(tokens: Sequence[_Token], was: str) -> Form:
    parting = _parting(tokens)
    text = ""
    places = []
    for number, token in enumerate(parting):
        before = parting[number - 1] if number else None
        if before and (before.end < token.start or not (before.is_sign or token.is_sign)):
            text += " "
        places.append((len(text), len(text) + len(token.form)))
        text += token.form
    return Form(text, tuple(parting), tuple(places), was)


def _tokens(was: str) -> list[_Token]:
    return [_token(match[0], *match.span()) for match in _TOKEN.finditer(was)]


def _token(said: str, start: int, end: int) -> _Token:
    form = _SIGNS.get(said) or (said if said.isdigit() else one_form(said))
    if form in NUMBERS:
        return _Token(str(NUMBERS[form]), start, end, spelt=True)
    if form in ORDINALS:
        return _Token(f"{ORDINALS[form]}th", start, end, spelt=True)
    return _Token(form, start, end)


def _joined(tokens: list[_Token]) -> list[_Token]:
    """Put together what is one: "18 th", "twenty-first", "dydd Gwener"."""
    found: list[_Token] = []
    for token in tokens:
        found.append(token)
        for joined in (_ranked, _summed, _year, _welsh_day):
            if one := joined(found):
                length, form, spelt = one
                found[-length:] = [_Token(form, found[-length].start, token.end, spelt)]
    return found


def _ranked(found: list[_Token]) -> tuple[int, str, bool] | None:
    if len(found) > 1 and found[-2].form.isdigit() and found[-1].form in RANKS:
        return (2, f"{found[-2].form}th", False) if found[-1].start - found[-2].end <= 1 else None
    return None


def _summed(found: list[_Token]) -> tuple[int, str, bool] | None:
    length = 3 if len(found) > 2 and found[-2].form == "-" else 2  # noqa: PLR2004 – with the dash
    if len(found) < length or not (found[-1].spelt and found[-length].spelt):
        return None
    tens, ones = found[-length].form, found[-1].form
    small, rank = ones.removesuffix("th"), ones[len(ones.removesuffix("th")) :]
    if tens.isdigit() and int(tens) in range(20, 100, 10) and int(small) < 10:  # noqa: PLR2004 – one figure
        return length, f"{int(tens) + int(small)}{rank}", True
    return None


def _year(found: list[_Token]) -> tuple[int, str, bool] | None:
    """Twenty twenty-six."""
    if len(found) > 1 and found[-1].spelt and found[-2].spelt and found[-2].form == "20":
        return (2, f"20{found[-1].form}", True) if found[-1].form in map(str, range(21, 40)) else None
    return None


def _welsh_day(found: list[_Token]) -> tuple[int, str, bool] | None:
    if len(found) > 1 and found[-2].form == "dydd":
        named = WELSH_WEEKDAYS.get(found[-1].form)
        return (2, named, False) if named else None
    return None


def _parting(tokens: Sequence[_Token]) -> list[_Token]:
    """The tokens without signs that part nothing."""
    found: list[_Token] = []
    for number, token in enumerate(tokens):
        if token.is_sign:
            after = tokens[number + 1] if number + 1 < len(tokens) else None
            if not found or after is None or found[-1].is_sign:
                continue
            if token.form in _BETWEEN_NUMBERS and not (found[-1].form[0].isdigit() and after.form.isdigit()):
                continue
        found.append(token)
    return found
