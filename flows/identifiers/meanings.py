"""A text as the places of what is meant in it, so that looking for a concern takes no longer than reading it.

Words stand in a row; the places of one meaning are the bits of a number. What follows what, and how near, is
then a matter of shifting numbers: no text makes that slow.
"""

from collections.abc import Iterable, Iterator, Mapping

from flows.identifiers.patterns import Pattern

BREAK = 12
"""Empty places between two sentences: nothing reaches over them."""

_WORD = Pattern(r"[a-z0-9']+|[.!?;\n]+|(?<= )-(?= )")
_ENDS = frozenset({"but"})
_LONGEST_GUESSED, _SHORTEST_GUESSED = 14, 6
_AGE = Pattern(r"(?:[3-9]|1[0-7])(?:y[or]?|yrs?|yrold|yearold)?")
_OWNED = Pattern(r"(?<=[a-z]{4})'s\Z")


def forms(word: str) -> tuple[str, ...]:
    """The words that `word` stands for: with ~ at its end, those of a verb."""
    if not word.endswith("~"):
        return (word,)
    stem = word[:-1]
    return tuple(stem + end for end in ("", "e", "s", "es", "ed", "d", "ing", "in", "er"))


class Lexicon:
    """The meanings of words and phrases, by the first word of each."""

    def __init__(self, meanings: Mapping[str, str]) -> None:
        self.words: dict[str, tuple[str, ...]] = {}
        """The meanings of each single word."""
        self.phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        """By its first word, each phrase of several words with its meaning."""
        for meaning, listed in meanings.items():
            for entry in listed.split():
                for form in forms(entry):
                    self._add(tuple(form.split("_")), meaning)
        self._guessable = frozenset(word for word in self.words if len(word) >= _SHORTEST_GUESSED)
        long = (word for word in self._guessable if len(word) > _SHORTEST_GUESSED)
        self._shortened = {
            word[:at] + word[at + 1 :]: word for word in long for at in range(1, len(word) - 1)
        }

    def spelt(self, word: str) -> str:
        """The known word meant by one with a letter too many, too few, or two swapped."""
        is_guessed = _SHORTEST_GUESSED <= len(word) <= _LONGEST_GUESSED
        if not is_guessed or word in self.words or word in self.phrases:
            return word
        if word in self._shortened:
            return self._shortened[word]
        for at in range(1, len(word) - 1):
            swapped = word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
            for guess in (word[:at] + word[at + 1 :], swapped):
                if guess in self._guessable:
                    return guess
        return word

    def _add(self, words: tuple[str, ...], meaning: str) -> None:
        if len(words) > 1:
            self.phrases.setdefault(words[0], []).append((words, meaning))
        else:
            self.words[words[0]] = (*self.words.get(words[0], ()), meaning)


class Meant:
    """The places of each meaning in one text."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._found: dict[str, list[int]] = {}
        self._at: dict[str, int] = {}
        self._end = 0
        self._sentences: list[tuple[int, int]] = []
        for words in _sentences(text, lexicon):
            start = self._end + BREAK
            self._end = start + len(words)
            self._sentences.append((start, self._end))
            self._found.setdefault("start", []).append(start - 1)
            for nth in range(len(words)):
                self._read(words, nth, start)

    def __getitem__(self, meaning: str) -> int:
        """The places of a meaning."""
        if meaning not in self._at:
            self._at[meaning] = self._bits(self._found.get(meaning, ()))
        return self._at[meaning]

    def __setitem__(self, meaning: str, places: int) -> None:
        self._at[meaning] = places

    def sentences_with(self, meaning: str) -> int:
        """The places of all sentences that hold this meaning."""
        found = self[meaning]
        whole = 0
        if found:
            held = (one for one in self._sentences if found >> one[0] & (1 << one[1] - one[0]) - 1)
            whole = self._bits([place for start, end in held for place in range(start, end)])
        return whole

    def _read(self, words: list[str], nth: int, start: int) -> None:
        word, found = words[nth], self._found
        for meaning in self._lexicon.words.get(word, ()):
            found.setdefault(meaning, []).append(start + nth)
        if word[0].isdigit() and _AGE.fullmatch(word):
            found.setdefault("age", []).append(start + nth)
        for phrase, meaning in self._lexicon.phrases.get(word, ()):
            if tuple(words[nth : nth + len(phrase)]) == phrase:
                found.setdefault(meaning, []).extend(range(start + nth, start + nth + len(phrase)))

    def _bits(self, places: Iterable[int]) -> int:
        bits = bytearray(self._end // 8 + 1)
        for place in places:
            bits[place >> 3] |= 1 << (place & 7)
        return int.from_bytes(bits, "little")


def after(places: int, reach: int) -> int:
    """The places up to `reach` words behind any of these."""
    found, reached = places << 1, 1
    while reached < reach:
        step = min(reached, reach - reached)
        found |= found << step
        reached += step
    return found


def _sentences(text: str, lexicon: Lexicon) -> Iterator[list[str]]:
    words: list[str] = []
    for match in _WORD.finditer(text.lower()):
        word = match[0]
        if word[0] in ".!?;\n-" or word in _ENDS:
            if words:
                yield words
            words = []
            continue
        bare = _OWNED.sub("", word).replace("'", "")
        if bare:
            words.append(lexicon.spelt(bare))
    if words:
        yield words
