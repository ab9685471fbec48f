"""What can be wrong with a framework file: one table of codes, and problems that say where and what to do.

`Code` is the only list of codes; the documentation is generated from it. A problem's cure is its code's
cure, with a hint before it where the file itself suggests one ("Did you mean …?").
"""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from enum import Enum
from itertools import islice

MOST_PROBLEMS = 500
"""So many are listed in one run; a file with more is not a framework with mistakes, but something else."""

UNFIT = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""Characters that no text may hold: they can't be seen, reverse what can, or break a message or an export."""


class Code(Enum):
    """Every code, with what it means and what to do. Codes are permanent: never given a second meaning."""

    FILE_MISSING = (
        "FW101",
        "There is no such file.",
        "Check the path, or leave it out to use the shipped file.",
    )
    NOT_A_FILE = "FW102", "The path leads to a folder or a device.", "Give the path of a framework file."
    UNREADABLE = "FW103", "The file can't be opened.", "Check its permissions and that the path is right."
    TOO_LARGE = "FW104", "The file is larger than 1 MB (1,000,000 bytes).", "Shorten it to 1 MB or less."
    NOT_UTF8 = "FW105", "The file is not UTF-8 text.", "Save it again with the encoding UTF-8."
    EMPTY_FILE = "FW106", "The file holds no content.", "Start from a copy of the shipped framework.yaml."

    SYNTAX = (
        "FW201",
        "The file is not valid YAML; it can't be read beyond this place.",
        "Check quotes, colons, dashes and indentation here and on the line before.",
    )
    TAB = "FW202", "A tab stands where YAML wants spaces.", "Replace the tab by spaces."
    SECOND_DOCUMENT = (
        "FW203",
        "The file holds a second YAML document.",
        "Remove the line and what follows it.",
    )
    TOO_MANY_VALUES = (
        "FW204",
        "Aliases (*) unfold the file to more values than a framework can have.",
        "Write out what is repeated, without & and *.",
    )
    TOO_DEEP = (
        "FW205",
        "Lists and keys are nested deeper than in any framework.",
        "Compare the indentation with the shipped framework.yaml.",
    )
    UNKNOWN_ALIAS = (
        "FW206",
        "An alias (*) has no anchor (&) before it.",
        "Correct the name, write the value out, or put a text that starts with * in quotes.",
    )
    OWN_ALIAS = "FW207", "An alias (*) stands inside the value that it repeats.", "Write the value out."
    MERGE_KEY = "FW208", "Merge keys (<<) are not supported.", "Write the merged keys out."
    TAG = (
        "FW209",
        "A tag (!) asks for a special type.",
        "Remove the tag, or put a text that starts with ! in quotes.",
    )
    DUPLICATE_KEY = "FW210", "The same key stands twice.", "Keep one of the two."
    KEY_NOT_TEXT = "FW211", "A key is not text for YAML.", "Put the key in quotes."
    ODD_CHARACTER = (
        "FW212",
        "A character stands where YAML wants a plain space or a dash, and only looks like one.",
        "Delete it and type a space, or “- ”, on the keyboard.",
    )
    QUOTES = (
        "FW213",
        "Quotes are curly, don't come in pairs, or end in the middle of a text.",
        'Put straight quotes (") around the whole text, or none.',
    )
    HASH = (
        "FW214",
        "A # begins a comment here, so that the text would end before it.",
        "Put the text in quotes, or the comment on a line of its own.",
    )
    NO_DASH = (
        "FW215",
        "An entry of a list begins without a dash.",
        "Start it with “- ”, in line with the entry before it.",
    )
    NO_SPACE = "FW216", "There is no space behind a dash or a colon.", "Put one space behind it."
    EXTRA_DASH = (
        "FW217",
        "A dash begins a new entry in the middle of another.",
        "Remove the dash and align the line with those above it.",
    )

    NOT_KEYS = "FW301", "Keys with values are expected here.", "Write “key: value”, one on each line."
    NOT_A_LIST = "FW302", "A list is expected here.", "Start each entry with “- ”, or write [a, b]."
    NOT_TEXT = (
        "FW303",
        "Text is expected here.",
        "Write one text; put it in quotes if it holds any of : # [ ] { }.",
    )
    NEEDS_QUOTES = "FW304", "YAML reads this text as a number or a date.", "Put it in quotes."
    YES_NO = (
        "FW305",
        "The YAML yes/no trap: without quotes this word means true or false, not text.",
        "Put the word in quotes.",
    )
    NO_VALUE = (
        "FW306",
        "A key or an entry has no value.",
        "Write a value; put the word null in quotes if it is meant.",
    )
    NOT_WHOLE_NUMBER = "FW307", "A whole number is expected.", "Write digits only, without quotes: 1."
    NOT_TRUE_OR_FALSE = "FW308", "True or false is expected.", "Write true or false, without quotes."
    MISSING_KEY = "FW309", "A key that is needed is missing.", "Add the key and its value."
    UNKNOWN_KEY = "FW310", "A key is not one of those allowed here.", "Correct its spelling or remove it."
    UNKNOWN_CHOICE = "FW311", "The value is not one of those allowed.", "Write one of the values allowed."
    WRONG_FORMAT = "FW312", "The format is not one that this program reads.", "Write format: 1."
    LANGUAGE = "FW313", "The language is not a language tag.", "Write a tag such as en, cy or en-GB."
    DAY = "FW314", "A day is not written out, or there is no such day.", "Write it like 25 November 2026."

    NOT_A_VALUE = (
        "FW315",
        "A value is not a number between -1000 and 1000 with up to three places behind the point.",
        "Write it like 2 or 0.25, without quotes.",
    )

    BAD_ID = (
        "FW401",
        "An id has characters that can't travel in a button.",
        "Use letters without accents, digits and hyphens, and start with a letter.",
    )
    LONG_ID = "FW402", "An id is too long to travel in a button.", "Shorten it."
    REPEATED_ID = "FW403", "Two of a kind have the same id or term.", "Give each its own."
    UNKNOWN_REFERENCE = (
        "FW404",
        "An id is used that is not defined in this file.",
        "Correct it, or define it in its section.",
    )
    REPEATED_ENTRY = "FW405", "A list names the same thing twice.", "Remove one of the two."
    GUIDANCE_NOT_ASKED = (
        "FW406",
        "There is guidance for an agency that is not asked this item.",
        "Add the agency to “ask” or remove its guidance.",
    )
    ALIKE = "FW407", "Nobody could tell two choices apart.", "Word one of the two differently."

    EMPTY_TEXT = "FW501", "A text is empty or blank.", "Write the text."
    LONG_TEXT = "FW502", "A text is longer than a channel can show.", "Shorten it."
    UNFIT_CHARACTER = (
        "FW503",
        "There is a character that can't be shown: a control character, a tab or a mark of direction.",
        "Remove it, or type it again.",
    )
    LINE_BREAK = "FW504", "A text of one line holds a line break.", "Write it as one line, or with “>”."
    LONG_WHY_CARD = (
        "FW505",
        "The Why card (why, good, the longest guidance and the citations) is too long for one message.",
        "Shorten these texts or cite fewer sources.",
    )
    TOO_FEW = "FW506", "A list has too few entries.", "Add what is missing."
    TOO_MANY = "FW507", "A list has too many entries.", "Remove or combine some."
    EMPTY_DOMAIN = "FW508", "A domain has no items.", "Add an item to the domain or remove the domain."

    LEVEL_VALUES = (
        "FW601",
        "The values of the levels don't rise.",
        "Start with the lowest level and give each a higher value than the one before, or none a value.",
    )
    REVISION = (
        "FW602",
        "A revision is below 1.",
        "Start at 1; add 1 whenever the meaning of the item changes.",
    )
    NO_COUNTING_BACKING = (
        "FW603",
        "No backing counts as standing behind the highest level.",
        "Leave out “counts: false” in at least one.",
    )
    AGENCY_NOT_ASKED = (
        "FW604",
        "An agency is asked nothing.",
        "Add it to “ask” of an item or remove the agency.",
    )
    UNUSED_FUNCTION = (
        "FW605",
        "A function is used by no item, so its question would be asked in vain.",
        "Use it in an item or remove the function.",
    )
    NARROW_SCALE = (
        "FW606",
        "The values of the levels are too near to each other for scores in tenths.",
        "Give the highest at least 1 more than the lowest.",
    )
    UNTYPED_NUMBER = (
        "FW607",
        "What is shown for a level can't be typed.",
        "Use letters or digits, such as 1, A, R or ½.",
    )
    OWN_LEVELS = (
        "FW608",
        "An item has not as many texts of its own for levels as the scale has levels.",
        "Give one text for each level, the lowest first, or leave out “levels” of the item.",
    )
    NO_WORD = (
        "FW609",
        "A placeholder has no word, or none in a nation.",
        "Add the word under “words”, with one for each nation, or write the text without braces.",
    )
    NO_LEVEL = (
        "FW610",
        "A level is an answer that every item has beside its levels, and would be counted.",
        "Remove the level: “don't know” and “not applicable” are answers to every item.",
    )
    ONCE_ELSEWHERE = (
        "FW611",
        "A text under “once” is the label of another level, or stands there twice.",
        "Keep it only under the level that said so, and call no other level so.",
    )
    COMMENT = (
        "FW701",
        "A warning: a comment follows a text without quotes.",
        "Put the text in quotes if the # belongs to it, else the comment on a line of its own.",
    )
    NO_CALL = (
        "FW702",
        "A warning: a nation says nothing about whom to call for something.",
        "Add an entry of that kind to “calls”.",
    )
    NOT_LOOKED_UP = (
        "FW703",
        "A warning: nobody has noted when a number was looked up, so it is shown as not confirmed.",
        "Look the number and its hours up and write the day as “looked_up: 25 November 2026”.",
    )
    NUMBER_IS_KEY = (
        "FW704",
        "A warning: the number of a level is the key of another button, which then takes another key.",
        "Leave it, or use another number.",
    )
    LEFT_OUT = (
        "FW705",
        "A warning: a key is left out that the file could do better with.",
        "Add it, or leave it: cards do without.",
    )
    NEVER_SCORED = (
        "FW706",
        "A warning: a domain asks an agency too few items for a score.",
        "Ask that agency more of the domain, or nothing.",
    )
    NO_CATALOGUE = (
        "FW707",
        "A warning: the assistant's own words are not there in the language of the file.",
        "Leave it if people read English as well.",
    )
    LABELS_ALIKE = (
        "FW708",
        "A warning: two items without a label begin with the same words.",
        "Give each a “label” of at most 40 characters.",
    )
    OLD_CHECK = (
        "FW709",
        "A warning: nobody has looked for a year whether a source is still the current edition.",
        "Look for its current edition, cite that, and write the day as “checked: 25 November 2026”.",
    )
    NOT_CONFIRMED = (
        "FW710",
        "A warning: nobody could confirm something, and the file says so.",
        "Ask somebody who knows, or look it up; mend it, and take “check before use” away.",
    )
    STATEMENTS_ALIKE = ("FW711", "A warning: two items have the same statement.", "Remove or reword one.")
    MORE_PROBLEMS = (
        "FW901",
        "There are more problems than are listed.",
        "Mend those listed, then check again.",
    )

    def __init__(self, number: str, meaning: str, cure: str) -> None:
        self.number = number
        self.meaning = meaning
        self.cure = cure


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong. `line` and `column` count from 1; `code` is a number like FW310.

    `where` is what the entry is called that it stands in, such as "C02"; "" at the head of the file.
    """

    line: int
    column: int
    code: str
    what: str
    cure: str
    where: str = ""

    def at(self, file_name: str) -> str:
        """Return the one line that a person reads: file:line:column: CODE what – what to do."""
        return f"{file_name}:{self}"

    def __str__(self) -> str:
        where = f" in {self.where}:" if self.where else ""
        return f"{self.line}:{self.column}: {self.code}{where} {self.what} – {self.cure}"


class FrameworkProblems(Exception):  # noqa: N818 – it carries many problems and is named after them
    """A framework file can't be used. `problems` is never empty and sorted by place."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))


class Findings:
    """Gathers problems while a file is read; the same problem at the same place counts once."""

    def __init__(self) -> None:
        self._found: dict[Problem, None] = {}
        self._warnings: dict[Problem, None] = {}
        self._name_at: Callable[[int], str] = lambda _: ""

    @property
    def full(self) -> bool:
        """Whether no more problems are taken, so that looking for hints is in vain."""
        return len(self._found) > MOST_PROBLEMS

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What is no problem and should be looked at, by place."""
        return self._sorted(list(self._warnings)[:MOST_PROBLEMS])

    def name_by(self, name_at: Callable[[int], str]) -> None:
        """Say with each problem what is at its line, as this tells."""
        self._name_at = name_at

    def add(self, code: Code, place: tuple[int, int], what: str, hint: str = "") -> None:
        """Note a problem at (line, column). `hint` is a sentence that goes before the code's cure."""
        problem = Problem(*place, code.number, what, f"{hint} {code.cure}".lstrip())
        if len(self._found) == MOST_PROBLEMS and problem not in self._found:
            code, what = Code.MORE_PROBLEMS, f"there are more than {MOST_PROBLEMS} problems"
            problem = Problem(*place, code.number, what, code.cure)
        if not self.full:
            self._found[problem] = None

    def on_line(self, line: int) -> bool:
        """Whether there is a problem on this line."""
        return any(one.line == line for one in self._found)

    def warn(self, code: Code, place: tuple[int, int], what: str) -> None:
        """Note something that is no problem and should be looked at."""
        self._warnings[Problem(*place, code.number, what, code.cure)] = None

    def raise_any(self) -> None:
        """Raise FrameworkProblems with everything noted so far; return when there is nothing."""
        if self._found:
            raise FrameworkProblems(self._sorted(self._found))

    def _sorted(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        return tuple(replace(one, where=self._name_at(one.line)) for one in sorted(problems))


def quoted(text: str) -> str:
    """Return a text of the file for a message: in quotes, printable, on one line, at most 40 characters."""
    line = UNFIT.sub("\N{REPLACEMENT CHARACTER}", " ".join(text.split()))
    return f"“{line[:39]}…”" if len(line) > 40 else f"“{line}”"  # noqa: PLR2004 – the contract says 40


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return the one of `known` that `word` most likely stands for, ignoring case, or an empty string.

    Only the first 200 are looked at, so that a huge file full of slips is refused soon.
    """
    from difflib import get_close_matches  # noqa: PLC0415 – no start needs it

    by_small = {other.lower(): other for other in islice(known, 200)}
    near = get_close_matches(word[:80].lower(), by_small, n=1, cutoff=0.6)
    return by_small[near[0]] if near else ""


def hint_for(word: str, known: Collection[str]) -> str:
    """Return “Did you mean …?”, or else the list of what is known if it is short, or an empty string."""
    if guess := did_you_mean(word, known):
        return f"Did you mean {quoted(guess)}?"
    few = len(known) <= 12  # noqa: PLR2004 – what a person takes in at a glance
    return f"Known here: {', '.join(known)}." if known and few else ""


def error_codes_markdown() -> str:
    """Return the table of all codes as Markdown, in the order of the codes, with a line break at the end."""
    rows = [f"| {code.number} | {code.meaning} | {code.cure} |" for code in Code]
    return "\n".join(["| code | what it means | what to do |", "|---|---|---|", *rows, ""])
