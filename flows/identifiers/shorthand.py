"""What hurried thumbs shorten, written out: "abt" is "about", "b4" is "before".

Only words that mean nothing else, for those searches that go by the words between others. Texts come as words
without signs, in small letters, joined by spaces; figures are "#".
"""

from flows.identifiers.patterns import Pattern, one_of

_LONG = {
    "abt": "about",
    "b #": "before",
    "bcos": "because",
    "bcoz": "because",
    "mngr": "manager",
    "mgr": "manager",
    "mgmt": "management",
    "ht": "head",
    "dht": "deputy",
    "tho": "though",
    "thru": "through",
    "til": "until",
    "till": "until",
    "refering": "referring",
    "safegaurding": "safeguarding",
}
_SHORT = Pattern(rf"\b(?:{one_of('|'.join(_LONG))})(?!\S)")


def written_out(said: str) -> str:
    """The same words, each shortened one as it is spoken."""
    return _SHORT.sub(lambda short: _LONG[short[0]], said)
