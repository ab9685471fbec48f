"""“What are we worst at”: which domains are strongest and weakest, asked in words of that alone."""

from flows.typed.keys import phrases, plain, without_ends
from flows.wording import Words

MOST_WORDS = 12
"""Words of a text that only asks that."""


def asks_verdict(text: str, words: Words, *, bare: bool = False) -> bool:
    """Whether a text asks what the results say is strongest or weakest.

    `bare`: also without asking words, where it states nothing: "our best domain".
    """
    said = without_ends(plain(text), phrases(words("finding.lead")), phrases(words("typed.courtesy"))).split()
    begun = plain(text).split()
    if not 0 < len(begun) <= MOST_WORDS:
        return False
    own = phrases(words("finding.verdict"))
    whose, beside, asks, opens = (
        phrases(words(f"finding.verdict_{one}")) for one in ("of", "beside", "asks", "opens")
    )
    known = own | whose | beside | asks | opens
    is_of_it = not own.isdisjoint(said) and not whose.isdisjoint(begun)
    is_asked = begun[0] in opens or not asks.isdisjoint(begun[:3])
    is_asked = is_asked or (bare and phrases(words("finding.verdict_states")).isdisjoint(begun))
    return is_of_it and known.issuperset(said) and is_asked
