"""What is kept beside an answer: "3 we have a policy" gives 3, and "3 policies" may count them."""

from flows.asking.keys import phrases, plain
from flows.wording import Words


def clause(text: str, rest: str, words: Words) -> str:
    """The note in a text, of which `rest` follows an answer, plainly written.

    It leaves out the answer only where no number can count what follows.
    """
    if rest.split(maxsplit=1)[0] not in phrases(words("clause.begins")):
        return text.strip()
    said = text.split()
    length = next((n for n in range(1, len(said)) if plain(" ".join(said[n:])) == rest), 0)
    return text.split(maxsplit=length)[-1].strip()
