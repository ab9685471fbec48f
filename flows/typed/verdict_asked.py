"""“What are we worst at”: which domains are strongest and weakest, asked in words of that alone."""

from flows.typed.keys import has_one, opens_with, phrases, plain, without_ends
from flows.wording import Words

MOST_WORDS = 12
"""Words of a text that only asks that."""


def asks_verdict(text: str, words: Words, *, bare: bool = False) -> bool:
    """Whether a text asks what the results say is strongest or weakest.

    `bare`: also without asking words, where it states nothing: "our best domain". What asks for a way there,
    or only whether it is good, is not answered by it.
    """
    begun = plain(text)
    said = without_ends(begun, phrases(words("finding.lead")), phrases(words("typed.courtesy"))).split()
    if not 0 < len(begun.split()) <= MOST_WORDS or opens_with(begun, phrases(words("finding.verdict_ways"))):
        return False
    own, ends = phrases(words("finding.verdict")), phrases(words("finding.verdict_ends"))
    whose, beside, asks, opens = (
        phrases(words(f"finding.verdict_{one}")) for one in ("of", "beside", "asks", "opens")
    )
    known = own | whose | beside | opens | {word for one in asks for word in one.split()}
    is_of_it = not own.isdisjoint(said) and not whose.isdisjoint(begun.split())
    is_asked = has_one(" ".join(begun.split()[:4]), asks)
    # "are we good" asks for more than the results say, and "we did well" for nothing
    by_itself = bare and phrases(words("finding.verdict_states")).isdisjoint(begun.split())
    is_asked |= not ends.isdisjoint(said) and (begun.split()[0] in opens or by_itself)
    return is_of_it and known.issuperset(said) and is_asked
