"""Somebody corrects what they answered last, or asks what it was: "oops I meant 2", "what did I put"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache

from flows.replies import Button
from flows.typed.keys import has_one, is_asked, named_among, phrases, plain, without_ends
from flows.typed.named_answers import Named, corrected_in
from flows.wording import Words

MOST_WORDS = 6
"""Words of an answer that is given instead."""


class Kind(Enum):
    """What somebody wants with what they answered last."""

    LEVEL = "another answer in its place"
    OFFER = "perhaps another in its place"
    AGAIN = "to see its question again"
    NOTE = "its note to go"
    NOTE_ASKED = "perhaps its note to go"
    NOTE_AGAIN = "to see its note again"
    TELL = "to hear what it was"
    ALL = "to see all answers"


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wanted; `said` is what is given instead, "" where nothing is.

    `is_of_last`: it says that what came before was meant otherwise, which the question that stands there was
    not yet; `names_last`: it names the last answer, `is_first` the first. `tells`: it may say how things are.
    """

    kind: Kind
    said: str = ""
    is_of_last: bool = False
    names_last: bool = False
    is_first: bool = False
    tells: bool = False


_OTHER = re.compile(r" (?:not|rather than|instead of|and not) .+$")
"""What an answer is not, behind what it is."""


def slip_in(text: str, words: Words) -> Slip | None:
    """What a text wants with the last answer, None for any other text."""
    mistaken = phrases(words("slips.mistaken"))
    said, lead = plain(text), mistaken | phrases(words("slips.lead"))
    bare = without_ends(said, lead, phrases(words("slips.behind")))
    asked = without_ends(bare, lead | phrases(words("slips.asks")), ())
    for kind, known in _whole(words).items():
        if {said, bare, asked} & known:
            return Slip(kind)
    ordered = without_ends(asked, phrases(words("slips.asks_whether")), ())
    for kind, known in _ordered(words).items():
        if ordered in known:
            # whoever asks whether it can go has not said that it shall
            is_unsure = kind is Kind.NOTE and (ordered != asked or is_asked(text))
            return Slip(Kind.NOTE_ASKED if is_unsure else kind)
    if named := corrected_in(text, words):
        return _by_place(named)
    level = without_ends(asked, phrases(words("slips.meant")) | lead, ())
    given = without_ends(_OTHER.sub("", level), phrases(words("slips.before")), ())
    if not 0 < len(given.split()) <= MOST_WORDS:
        return None
    if level != asked:
        names_last = bool(set(said.split()) & phrases(words("slips.last_one")))
        is_mistaken = has_one(said, mistaken)
        return Slip(
            Kind.LEVEL,
            given,
            is_of_last=is_mistaken or names_last or has_one(said, phrases(words("slips.of_last"))),
            names_last=names_last,
            tells=not is_mistaken and asked.removesuffix(level).strip() in phrases(words("slips.tells")),
        )
    # a no alone may be said to the question that stands there
    opened = bare != said and without_ends(said, phrases(words("typed.no")), ()) == said
    return Slip(Kind.OFFER, given) if opened else None


def _by_place(named: Named) -> Slip:
    """What is wanted with an answer that is named by its place."""
    if named.is_first:
        return Slip(Kind.LEVEL, named.given, is_first=True)
    if not named.given:
        return Slip(Kind.AGAIN)
    return Slip(Kind.LEVEL, named.given, is_of_last=True, names_last=True)


def _whole(words: Words) -> dict[Kind, frozenset[str]]:
    """What says by itself what is wanted."""
    return {
        Kind.AGAIN: phrases(words("slips.again")),
        Kind.NOTE_AGAIN: phrases(words("slips.note_again")),
        Kind.TELL: phrases(words("slips.tell")),
        Kind.ALL: phrases(words("slips.all")),
    }


def _ordered(words: Words) -> dict[Kind, frozenset[str]]:
    """What orders or asks that something goes, and what is wanted then."""
    orders, note, last_note = _orders(words), words("slips.notes"), words("slips.last_notes")
    goes, can_go = f"{words('slips.removes')}|{words('slips.removed')}", words("slips.can_go")
    return {
        Kind.AGAIN: _of(orders, words("slips.it")) | _of(orders, words("slips.answers")),
        Kind.NOTE: _of(goes, note),
        Kind.NOTE_ASKED: _of(f"{goes}|{can_go}", last_note) | _of(can_go, note),
    }


def _orders(words: Words) -> str:
    """What is ordered of an answer or a text, to go or to be as before."""
    return "|".join((words("slips.removes"), words("slips.undoes")))


@cache
def _of(forms: str, things: str) -> frozenset[str]:
    """These forms of each of these things: "delete _" of "my note"."""
    return frozenset(form.replace("_", thing) for form in phrases(forms) for thing in phrases(things))


OF_NOTE = {
    Kind.NOTE: "slips.remove_note",
    Kind.NOTE_ASKED: "slips.remove_note",
    Kind.NOTE_AGAIN: "slips.change_note",
}
"""What is wanted with a note, and what is said on its card, where nothing has changed yet."""


def _named_things(words: Words) -> str:
    """What a text, a note or an answer is called."""
    keys = ("slips.it", "slips.texts", "slips.notes", "slips.last_notes", "slips.answers")
    return "|".join(map(words, keys))


def _mistakes(words: Words) -> frozenset[str]:
    """What takes back what was said, whatever stands around it: "by mistake", "delete that", "wrong note"."""
    keys = ("slips.mistaken", "slips.again", "slips.order", "slips.unmeant", "slips.errors", "slips.unsaved")
    orders = "|".join(map(words, ("slips.removed", "slips.can_go", "slips.ignores")))
    return _any_of(
        phrases("|".join(map(words, keys))),
        _of(f"{_orders(words)}|{orders}", _named_things(words)),
        _of(words("slips.wrong"), words("slips.things")),
    )


def _opened(words: Words) -> frozenset[str]:
    """What only leads to what is said."""
    return phrases("|".join(map(words, ("slips.lead", "slips.meant", "slips.asks"))))


@cache
def _any_of(*known: frozenset[str]) -> frozenset[str]:
    return frozenset[str]().union(*known)


def _says_only_oops(text: str, words: Words) -> bool:
    """Whether a text says that something was a mistake and nothing of what: "oops, wrong one, sorry"."""
    said, opened, behind = plain(text), _opened(words), phrases(words("slips.behind"))
    if not said or not without_ends(said, opened, behind):
        return said != ""
    around = _any_of(phrases(f"{words('slips.around')}|{_named_things(words)}"), opened, behind)
    other = phrases(words("slips.other"))
    if without_ends(said, _any_of(_mistakes(words), around, other), ()):
        return False
    if without_ends(said, _any_of(around, other), ()):
        return True
    if not without_ends(said, around, ()):
        return False
    # "it belongs to another question" tells how it is; behind a sorry it is of the text
    is_sorry = said.split(maxsplit=1)[0] in phrases(words("slips.opens"))
    return is_sorry or has_one(said, _of(words("slips.sent_to"), words("slips.other")))


def begins_back(words: Words) -> frozenset[str]:
    """What takes an answer back that it follows, whatever comes behind."""
    keys = ("slips.mistaken", "slips.order", "slips.unmeant", "slips.errors")
    known = phrases("|".join(map(words, keys)))
    orders = "|".join((_orders(words), words("slips.ignores")))
    return known | _of(orders, words("slips.it")) | _of("wrong _", words("slips.things"))


def ends_back(words: Words) -> frozenset[str]:
    """What takes an answer back at the end of what follows it, whatever stands before."""
    orders = "|".join((_orders(words), words("slips.ignores")))
    return phrases(words("slips.ends")) | _of(orders, "that")


MOST_CLAUSES = 4
"""Clauses at the end of a text that may take it back."""

_CLAUSES = re.compile(r"[.,;:!?()\n]+|\s[-\u2010-\u2015]+\s")
"""What stands between what is said of an answer and what takes it back."""


def ends_of(text: str, words: Words) -> list[tuple[str, bool]]:
    """The last clauses of a text without what leads to an answer in place of another, and whether it did."""
    keys = ("slips.instead", "slips.lead", "slips.mistaken", "slips.meant", "slips.asks")
    led = phrases("|".join(map(words, keys)))
    clauses = [said for part in _CLAUSES.split(text) if (said := plain(part))][-MOST_CLAUSES:]
    return [(bare, bare != said) for said in clauses if (bare := without_ends(said, led, ()))]


def ends_taken_back(text: str, words: Words) -> bool:
    """Whether what follows an answer ends by taking it back: "because of cuts, scrap that"."""
    return next(_backs(text, words), None) is not None


def before_taken_back(text: str, words: Words) -> str:
    """What a text says before an end that is said to the assistant; "we have a plan. It is wrong" is kept."""
    if _says_only_oops(text, words):
        return ""
    opens, waits = phrases(words("slips.opens")), phrases(words("slips.waits"))
    for place in _backs(text, words):
        said = plain(text[place:])
        if said in waits or said.split()[0] in opens or orders_back(said, words):
            return re.sub(r"[\s.,;:(\u2010-\u2015-]+$", "", text[:place])
    return text


def _backs(text: str, words: Words) -> Iterator[int]:
    """Where ends of a text begin that take back what was said, first to last."""
    clauses = [found.end() for found in _CLAUSES.finditer(text) if plain(text[found.end() :])]
    clauses = [0, *clauses[1 - MOST_CLAUSES :]]
    opens, waits = phrases(words("slips.opens")), phrases(words("slips.waits"))
    opened = [found.start() for found in re.finditer(r"\S+", text) if plain(found[0]) in opens]
    for place in sorted({*clauses, *opened[-MOST_CLAUSES:]}):
        said = plain(text[place:])
        if (said in waits and place in clauses) or _takes_back_alone(said, words):
            yield place


def _takes_back_alone(text: str, words: Words) -> bool:
    """Whether a text takes something back; to be sorry alone does not."""
    is_polite = not without_ends(text, phrases(words("slips.lead")) | phrases(words("slips.asks")), ())
    return not is_polite and _says_only_oops(text, words)


def takes_back(text: str, answers: Sequence[Button], words: Words) -> bool:
    """Whether a text takes an answer or a text back, or asks what it was, and so is none itself.

    What is given instead is one of these answers: "I meant mostly". Else it may tell how things are.
    """
    if _says_only_oops(text, words) or _is_number(_put(text, words), words):
        return True
    slip = slip_in(text, words)
    if slip is None:
        return False
    if slip.kind not in {Kind.LEVEL, Kind.OFFER}:
        return True
    named = named_among(answers, slip.said, words, exactly=slip.kind is Kind.OFFER)
    return _is_number(slip.said, words) or (len(named) == 1 and not slip.tells)


_TO_US = ("slips.it", "slips.texts", "slips.answers")
"""What an order to the assistant is of; a note may be somebody else's to change."""


def orders_back(text: str, words: Words, of: Sequence[str] = _TO_US) -> bool:
    """Whether a text that takes back is said to the assistant: an order, "undo that", or a slip of the hand.

    What tells of a mistake is neither: "it was entered in error", "the wrong level was put".
    """
    said, things = plain(text), "|".join(map(words, of))
    hand = phrases("|".join(map(words, ("slips.hand", "slips.unmeant", "slips.unsaved"))))
    stops = "|".join((words("slips.undoes"), words("slips.ignores")))
    if has_one(said, _any_of(hand, _of(stops, things))):
        return True
    goes = "|".join(map(words, ("slips.removes", "slips.removed", "slips.can_go", "slips.changes")))
    asked = phrases(f"{words('slips.order')}|{words('slips.asks_whether')}")
    known = _any_of(_opened(words), asked, _of(goes, things))
    return without_ends(said, known, phrases(words("slips.behind"))) == ""


def asks_to_see(text: str, words: Words) -> bool:
    """Whether a text asks what was answered: "what did I put"; "our answers" may be what is wrong."""
    slip = slip_in(text, words)
    is_of_all = slip is not None and slip.kind is Kind.ALL
    return (slip is not None and slip.kind is Kind.TELL) or (
        is_of_all and bool(set(plain(text).split()) & phrases(words("slips.shows")))
    )


def _is_number(said: str, words: Words) -> bool:
    return said.isdigit() or said in words("typed.numbers").split()


def _put(text: str, words: Words) -> str:
    """What somebody asks to put, "" where they ask for nothing: "please put 2"."""
    lead = phrases("|".join(map(words, ("slips.lead", "slips.mistaken", "slips.asks"))))
    asked = without_ends(plain(text), lead, phrases(words("slips.behind")))
    put = without_ends(asked, phrases(words("slips.puts")) | phrases(words("slips.before")), ())
    return put if put != asked else ""


def gives_number(text: str, words: Words) -> bool:
    """Whether a text gives a number in place of another: "change it to 3", "I meant 2"."""
    slip = slip_in(text, words)
    said = slip.said if slip and slip.kind in {Kind.LEVEL, Kind.OFFER} else _put(text, words)
    return _is_number(said, words)


def of_note(text: str, words: Words) -> Kind | None:
    """What a text wants with the note on whose card it is typed, None for any other."""
    slip = slip_in(text, words)
    if slip and slip.kind in OF_NOTE:
        return slip.kind
    removes = set(plain(text).split()) & phrases(words("slips.removing"))
    return Kind.NOTE_ASKED if removes and _says_only_oops(text, words) else None
