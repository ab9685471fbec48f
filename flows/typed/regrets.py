"""Whether somebody wishes that they had not told: "forget what I said", "I made it up"."""

from flows.typed.asked import fits, slots_of, without_courtesy
from flows.typed.keys import plain
from flows.wording import Words

REGRETS = "regrets"
"""The topic of whoever does."""

_LISTS = ("ask", "goes", "what", "when", "wish", "told", "untrue", "keep", "whom")


def regrets(text: str, words: Words) -> bool:
    """Whether all of a text says so."""
    slots = slots_of({f"regret_{name}": words(f"regrets.{name}") for name in _LISTS})
    forms = words("regrets.forms")
    return any(fits(forms, said.split(), slots) for said in without_courtesy(plain(text), words))
