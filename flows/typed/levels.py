"""Half answers: a level with more behind it, one between two, and a yes or a no where there are levels.

Rules
- What is an answer by itself, and is set apart from what follows, is the answer: "2, training is missing",
  "1 because nobody was trained". What follows is the note, unless it only says the level in words.
- Where a hedge, a condition, another level or a question mark stands beside it, the person is asked.
- A figure that goes on as a sentence, "2 we have a policy", may count something: the person is asked.
- One that counts people, things or a time, "2 of our teams do this", is no level.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from flows.presses.answering import NOT_APPLICABLE
from flows.replies import Button
from flows.typed.answers import is_answer, is_level
from flows.typed.between import two_in
from flows.typed.came_to import came_to, only_moved
from flows.typed.chosen import chosen_at_end, level_at_end
from flows.typed.clauses import FEWEST_BEHIND, after_lead, clause, ending, is_lowest, worth_keeping
from flows.typed.compared import compared
from flows.typed.counting import counts
from flows.typed.given import given_in
from flows.typed.halves import Half
from flows.typed.judged import judged, of_highest, perhaps_of_highest
from flows.typed.keys import called, chosen, hedged, is_asked, named_among, phrases, plain, without_ends
from flows.typed.partly import beside, in_words, limited
from flows.typed.slips import before_taken_back, begins_back, ends_back, ends_of, ends_taken_back
from flows.typed.stated import in_its_words
from flows.typed.vague import how_far, near, says_measure, somebody_elses
from flows.wording import Words

MOST_WORDS = 12
"""A text longer than this is asked about only where it begins as an answer does."""

FEW_WORDS = 4
"""Words of "we mostly do that"; a longer text may be a note."""

LEAST_PART = 4
"""Letters of a word of a label that is enough to answer with, where more follows."""

MOST_HEAD = 8
"""Words that an answer takes at most, with what leads to it."""

LONGEST = 700
"""Characters of a text that may be half an answer: more than a note has room for."""


def half(buttons: Sequence[Button], text: str, words: Words) -> Half | None:
    """What a text says of the answers among the buttons, None where it says nothing of them."""
    if len(text) > LONGEST:
        return None
    answers = [button for button in buttons if is_answer(button)]
    levels = [button for button in answers if is_level(button)]
    if not levels:
        return None
    if share := perhaps_of_highest(levels, text, words):
        return Half(among=(share,), rest=text.strip())
    text = of_highest(levels, _SHORTLY.sub("n/a", text), words)
    if whole := next((one for one in levels if one.key == text), None):
        return Half(button=whole)
    return in_its_words(levels, text, _half(_Card(answers, levels, words), text), words)


def _half(some: "_Card", text: str) -> Half | None:
    levels, words = some.levels, some.words
    clear = compared(levels, text, words) or some.clearly(text)
    if clear or (counts(text, words) and not some.level(chosen_at_end(text, words)[1])):
        return Half(among=clear, rest="" if clear else beside(text))
    for found in (some.between, some.told, some.denied, some.said_by, some.begun, some.ended):
        if said := found(text):
            return replace(said, rest=said.rest or beside(text)) if len(said.among) > 1 else said
    said, loose = some.agreed(text), in_words(levels, text, words)
    if loose and not (said and (said.button or said.among)):
        return Half(among=loose[0], rest=loose[1])
    meant = judged(levels, text, words) if said in {None, Half()} else ()
    return Half(among=meant, rest=beside(text)) if meant or said == Half() else said


def levels_in(text: str, buttons: Sequence[Button], words: Words) -> list[Button]:
    """The levels of a card that a text names by their figures, by a number in words or by their labels."""
    levels = [button for button in buttons if is_level(button)]
    card, said = _Card(levels, levels, words), plain(text)
    named = [one for one in levels if f" {plain(one.label)} " in f" {said} "]
    longest = [f" {plain(one.label)} " for one in named]
    whole = [one for one in named if sum(f" {plain(one.label)} " in label for label in longest) == 1]
    parts = [found for part in said.split() if part != "one" and (found := card.level(part))]
    presses = {one.press for one in (*whole, *parts)}
    return [one for one in levels if one.press in presses]


_SEPARATED = re.compile(
    r"\s+[-\u2010-\u2015]+\s*|[\u2012-\u2015]+\s*|-\s+|[,;](?!\d)\s*|[:.!](?=\s|[^\W\d])\s*|\s*\(|\s*\n\s*"
)
"""What stands between an answer and what is said of it. "2.5", "2:30" and "2,5" are one figure."""

_SURELY = frozenset({"definitely", "certainly", "def", "absolutely", "clearly", "we are", "its"})
"""What makes a not stronger."""

_SHORTLY = re.compile(r"^\s*n(?:\s?[/.]\s?|\s)?a\b(?:\.(?=\s))?", re.IGNORECASE)
"""Not applicable, as people write it in a form."""

_NUMBER = re.compile(r"\d{1,3}|[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Card:
    """The answers of a card, and those of them that are levels."""

    answers: Sequence[Button]
    levels: Sequence[Button]
    words: Words

    def clearly(self, text: str) -> tuple[Button, ...]:
        """The answers that a text without any comes near; where one of them is a No, it is that one's."""
        figures = {plain(one.key) for one in self.levels} | {*self.words("typed.numbers").split()}
        if not figures.isdisjoint(plain(text).split()):
            return ()
        said = () if self._says_no() else how_far(self.levels, text, self.words)
        others = somebody_elses(self.answers, text, self.words)
        return said or others or near(self.levels, text, self.words)

    def between(self, text: str) -> Half | None:
        """Two answers, or what lies between two levels: "1-2", "2 or maybe 3", "1.5", "0 or don't know"."""
        found = two_in(text, self.levels, self.level, self._answer, self.words)
        return Half(among=self._in_order(found)) if found else None

    def _answer(self, said: str) -> Button | None:
        """The level or other answer that a few words are."""
        exact = named_among(self.answers, said, self.words, exactly=True) if said else []
        return exact[0] if len(exact) == 1 else self.level(said)

    def told(self, text: str) -> Half | None:
        """An answer, set apart from what follows."""
        for head, rest, is_why in self._cut(text):
            named = self._named(head)
            if named is None and (two := self.between(head)):
                return two
            unsure = hedged(self.levels, head, self.words) if named is None and rest else []
            if len(unsure) == 1:
                found = self._with(unsure[0], rest, text, is_why=is_why)
                return Half(among=found.among or tuple(unsure), rest=found.rest)
            if named is None:
                continue
            return self._with(named, rest, text, is_why=is_why)
        return None

    def _cut(self, text: str) -> Iterator[tuple[str, str, bool]]:
        """Where a text may be cut: what stands before, what behind, and whether that is a reason."""
        cuts = {at.end(): (at.start(), False) for at in _SEPARATED.finditer(text)}
        for key in ("typed.but", "typed.because"):
            said = "|".join(map(re.escape, self.words(key).split("|")))
            before = re.compile(rf"(?:[\s,;.:-]|\u2013)+(?=(?:{said})\b)", re.IGNORECASE)
            cuts |= {at.end(): (at.start(), key == "typed.because") for at in before.finditer(text)}
        for end, (start, is_why) in sorted(cuts.items()):
            if len(text[:start].split()) > MOST_HEAD:
                break
            if start:
                yield text[:start].strip(), text[end:].strip(), is_why
        yield from self._filled(text)

    def _filled(self, text: str) -> Iterator[tuple[str, str, bool]]:
        """A text without a cut, but for what says nothing besides: "n/a for us", "not sure tbh"."""
        filler = phrases(self.words("half.filler"))
        said = without_ends(plain(text), filler, filler)
        if said and said != plain(text):
            yield said, "", False

    def _with(self, named: Button, rest: str, text: str, *, is_why: bool) -> Half:
        """An answer with what follows: kept, left out where it says nothing more, or a reason to ask."""
        said = plain(rest)
        filler = phrases(self.words("half.filler"))
        if not re.search(r"\w", without_ends(said, filler, filler)):
            return Half(among=(named,)) if is_asked(text) else Half(button=named)
        if is_lowest(named, said, self.levels, self.words) or f" {said} " in f" {plain(named.label)} ":
            return Half(button=named)
        others = self._others(named, rest)
        note = rest.removesuffix(")") if "(" not in rest else rest
        left = self._left_of(note)
        if others or is_asked(text) or left is not None:
            is_kept = left and not others and not is_asked(text) and worth_keeping(plain(left), self.words)
            return Half(among=self._in_order([named, *others]), rest=left if left and is_kept else "")
        is_worth = worth_keeping(said, self.words)
        if not is_worth or self._is_doubt(said, is_why=is_why):
            is_all = without_ends(said, self._doubts(is_why=False), ()) == ""
            return Half(among=(named,), rest=note if is_worth and not is_all else "")
        return Half(button=named, rest=note)

    def _left_of(self, text: str) -> str | None:
        """What stays for a yes of what follows an answer and takes it back, None where it does not."""
        behind = without_ends(plain(text), self._joining(), ())
        begins = phrases(self.words("half.taken_back")) | begins_back(self.words)
        ends = phrases(self.words("half.ends")) | ends_back(self.words)
        doubts, filler = self._doubts(is_why=False), phrases(self.words("half.filler"))
        is_back = (
            ends_taken_back(behind, self.words)
            or ends_taken_back(text, self.words)
            or without_ends(behind, doubts, filler) in begins
            or any(f"{behind} ".startswith(f"{one} ") for one in begins if " " in one)
            or any(f" {behind}".endswith(f" {one}") for one in ends)
        )
        if is_back and without_ends(behind, begins | ends | doubts | filler | {"it", "that"}, ()) == "":
            return ""
        return before_taken_back(text, self.words) if is_back else None

    def _is_doubt(self, said: str, *, is_why: bool) -> bool:
        """Whether what follows an answer doubts it, counts something, "3 - 5 teams", or is too short."""
        behind = without_ends(said, self._joining(), ())
        is_joined = behind != said and len(behind) >= LEAST_PART
        is_short = (len(said.split()) < FEWEST_BEHIND and not is_joined) or behind[:1].isdigit()
        begins = tuple(f"{one} " for one in self._doubts(is_why=is_why))
        # "as if" begins as a reason does
        return (is_short and not is_why) or any(f"{one} ".startswith(begins) for one in (said, behind))

    def _doubts(self, *, is_why: bool) -> frozenset[str]:
        """What says that an answer is not certain; in a reason, that it is not known."""
        unsaid = phrases(self.words("half.unsaid"))
        return unsaid if is_why else unsaid | phrases(self.words("half.doubts"))

    def _joining(self) -> frozenset[str]:
        """What leads from an answer to what is said of it."""
        return phrases(self.words("typed.but")) | phrases(self.words("typed.because")) | {"and", "then"}

    def _others(self, named: Button, rest: str) -> tuple[Button, ...]:
        """Other answers that what follows one is, begins with a figure of, or gives as a level."""
        said = plain(rest)
        behind = without_ends(said, phrases(self.words("typed.but")), ())
        whole = named_among(self.answers, said, self.words, exactly=True)
        first = behind.split()[:1] if behind[:1].isdigit() else []
        ends = ends_of(rest, self.words)
        found = [*whole, *map(self.level, (*first, *given_in(rest), said))]
        # by its label, or by a part of it behind "rather"
        found += [one for end, _ in ends for one in self.levels if plain(one.label) == end]
        found += [self._by_part(end) for end, is_led in ends if is_led]
        return tuple(one for one in found if one is not None and one.press != named.press)

    def denied(self, text: str) -> Half | None:
        """A level behind a no, or one that it is not: "no 2", "not 3", "it's not a 3 but a 2"."""
        hedges, filler = phrases(self.words("typed.hedges")), phrases(self.words("half.filler"))
        no = phrases(self.words("typed.no"))
        said = without_ends(plain(text), {*hedges, *_SURELY} - {"not"}, filler)
        found = re.fullmatch(
            r"(?:not|isnt|never) (.+?)(?: (?:but|its|it is|more like|rather|maybe) (.+))?", said
        )
        if found is None:
            behind = without_ends(said, no, ()) if said.split()[:1] and not self._says_no() else said
            level = self.level(without_ends(behind, hedges, ())) if behind != said else None
            return Half(among=(level,)) if level else None
        other, level = (self.level(without_ends(part or "", hedges, ())) for part in found.groups())
        if other is None or (level is None and found[2]):
            return None
        return Half(
            among=(level,) if level else tuple(one for one in self.levels if one.press != other.press)
        )

    def said_by(self, text: str) -> Half | None:
        """A level that people came to, "we agreed 2", or only that it got better; some are asked."""
        if found := came_to(self.levels, text, self.words):
            level, sure = found
            return Half(button=level) if sure else Half(among=(level,))
        return Half() if only_moved(text, self.words) else None

    def _says_no(self) -> bool:
        """Whether one of the answers is a No."""
        return any(plain(one.label) == plain(self.words("buttons.no")) for one in self.answers)

    def begun(self, text: str) -> Half | None:
        """An answer that goes on as a sentence: it may be one, or count something."""
        lead = phrases(self.words("half.lead")) | chosen(self.words)
        bare = without_ends(plain(text), lead, ())
        if bare != plain(text) and (named := self._named(bare)):
            return Half(button=named)
        hedges = phrases(self.words("typed.hedges")) | chosen(self.words, sure=False)
        changes = phrases(self.words("clause.changes"))
        led = after_lead(text, lead)
        if led and (found := self.told(led)):
            return found
        led = after_lead(text, {*lead, *hedges, *changes})
        if led and (found := self.told(led)):
            return Half(among=(found.button,), rest=found.rest) if found.button else found
        return self._sentence(text)

    def _sentence(self, text: str) -> Half | None:
        if not 0 < len(said := plain(text).split()) <= MOST_WORDS:
            return None
        # a figure beside a sign is an amount
        is_figure = re.match(r"\s*\d{1,3}\s", text) is not None
        for length in range(min(6, len(said) - 1), 0, -1):
            head = " ".join(said[:length])
            exact = named_among(self.answers, head, self.words, exactly=True)
            exact = exact or [one for one in self.levels if head in called(one)]
            is_short = length == 1 and not is_figure and len(head) < LEAST_PART
            if len(exact) == 1 and not is_short and head not in self.words("typed.numbers").split():
                return self._with_label(exact[0], " ".join(said[length:]), text)
        number = self.level(said[0]) if said[0] in self.words("typed.numbers").split()[2:] else None
        return self._with_label(number, " ".join(said[1:]), text) if number else None

    def _with_label(self, named: Button, rest: str, text: str) -> Half:
        """An answer whose own words follow it, or else one to ask about."""
        if is_lowest(named, rest, self.levels, self.words) or f" {rest} " in f" {plain(named.label)} ":
            return Half(button=named)
        written = ending(text, rest)
        others = self._others(named, written) or limited(self.levels, named, text, rest, self.words)
        filler = phrases(self.words("half.filler"))
        doubts = self._doubts(is_why=False) | phrases(self.words("typed.hedges"))
        is_nothing = without_ends(rest, doubts | filler, filler) == ""
        is_nothing = is_nothing or not worth_keeping(rest, self.words)
        left = self._left_of(written)
        kept = written if left is None else left
        has_no_note = others or is_nothing or is_asked(text) or not kept
        note = "" if has_no_note else clause(text.removesuffix(written) + kept, plain(kept), self.words)
        if note and left is None and self._never_applies(named, text, rest):
            return Half(button=named, rest=written)
        return Half(among=self._in_order([named, *others]), rest=note)

    def _never_applies(self, named: Button, text: str, rest: str) -> bool:
        """Whether "n/a" has its reason behind it: "n/a nursery only"; "n/a in some schools" may be none."""
        if named.verb != NOT_APPLICABLE.verb or self._is_doubt(rest, is_why=True):
            return False
        first, short = rest.split(maxsplit=1)[0], _SHORTLY.match(text) is not None
        opens = phrases(self.words("clause.begins"))
        limits = phrases(self.words("clause.limits"))
        return first in opens or (short and first not in limits and not first.isdecimal())

    def ended(self, text: str) -> Half | None:
        """A level at the end, "better now - 2", "it varies, I'd go 1": it may be one, and is asked about."""
        before, said = level_at_end(text, self.words)
        level = self.level(said)
        if level is None or only_moved(before, self.words) or not worth_keeping(plain(before), self.words):
            return Half(among=(level,)) if level else None
        return Half(among=self._in_order([level, *self._others(level, before)]), rest=before)

    def agreed(self, text: str) -> Half | None:
        """A yes or a no, or how often, where levels are asked for; a card with a Yes takes it."""
        said = plain(text)
        if self._yes_or_no(said) is not None:
            return self._yes_or_no(said)
        hedges = phrases(self.words("typed.hedges"))
        bare = without_ends(said, hedges, hedges)
        length = len(bare.split())
        if length > MOST_WORDS or said in phrases(self.words("typed.no_case")):
            return None
        leads = ("half.yes_or_no", *(("half.part",) if length <= FEW_WORDS else ()))
        openers = [one for key in leads for one in phrases(self.words(key))]
        is_opened = any(f"{one} ".startswith(f"{lead} ") for one in (said, bare) for lead in openers)
        is_how_far = {said, bare} & set(phrases(self.words("half.how_far")))
        return Half() if is_opened or is_how_far or says_measure(self.levels, said, self.words) else None

    def _yes_or_no(self, said: str) -> Half | None:
        """The Yes or the No of a card that has them."""
        for key, more, label in (
            ("typed.yes", "typed.yes_more", "buttons.yes"),
            ("typed.no", "typed.no_more", "buttons.no"),
        ):
            lead = phrases(self.words(key))
            called = [one for one in self.levels if plain(one.label) == plain(self.words(label))]
            if not called or not any(f"{said} ".startswith(f"{one} ") for one in lead):
                continue
            if without_ends(said, lead, phrases(self.words(more))) == "":
                return Half(button=called[0])
            return Half(among=(called[0],))
        return None

    def _named(self, head: str) -> Button | None:
        """The answer that the words before a cut give by themselves."""
        lead, filler = phrases(self.words("half.lead")), phrases(self.words("half.filler"))
        if not _NUMBER.search(head) or head.lstrip().startswith(("-", "+", "~", "£", "<", ">")):
            return None
        for said in (head, without_ends(plain(head), lead, filler)):
            exact = named_among(self.answers, said, self.words, exactly=True) if said else []
            if len(exact) == 1:
                return exact[0]
        return self._by_part(plain(head))

    def _by_part(self, said: str) -> Button | None:
        if len(said) < LEAST_PART or said.isdigit():
            return None
        found = [one for one in self.levels if f" {said} " in f" {plain(one.label)} "]
        return found[0] if len(found) == 1 else None

    def level(self, said: str) -> Button | None:
        """The level that a few words are, None for several and for none."""
        exact = named_among(self.levels, said, self.words, exactly=True) if said else []
        return exact[0] if len(exact) == 1 else self._by_part(plain(said))

    def _in_order(self, named: Sequence[Button]) -> tuple[Button, ...]:
        presses = {one.press for one in named}
        return tuple(one for one in self.answers if one.press in presses)
