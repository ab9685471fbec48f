"""What is kept beside an answer: "3 we have a policy" gives 3, and "3 policies" may count them."""

from flows.asking.keys import is_key, phrases, plain, without_ends
from flows.wording import Words


def clause(text: str, rest: str, words: Words) -> str:
    """The note in a text, of which `rest` follows an answer, plainly written.

    It leaves out the answer only where no number can count what follows.
    """
    if rest.split(maxsplit=1)[0] not in phrases(words("clause.begins")):
        return text.strip()
    return ending(text, rest)


def ending(text: str, rest: str) -> str:
    """The end of a text that is `rest`, plainly written, as it stands there."""
    said = text.split()
    length = next((n for n in range(1, len(said)) if plain(" ".join(said[n:])) == rest), 0)
    return text.split(maxsplit=length)[-1].strip()


def worth_keeping(said: str, words: Words) -> bool:
    """Whether what follows an answer, plainly written, is more than a key or words that say nothing yet."""
    empty = phrases(words("clause.empty")) | phrases(words("typed.because")) | phrases(words("typed.but"))
    return not is_key(said, words) and without_ends(said, empty, ()) != ""


def only_hedges(said: str, words: Words) -> bool:
    """Whether a text says nothing without the answer before it: "if you count the pilot", "but not yet"."""
    keys = ("typed.half_doubts", "typed.half_unsaid", "typed.but", "typed.because")
    begins = (one for key in keys for one in phrases(words(key)))
    return any(f"{plain(said)} ".startswith(f"{one} ") for one in begins)
