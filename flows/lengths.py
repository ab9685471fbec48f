"""How long a text is, as channels and the limits of a framework file count."""


def units(text: str) -> int:
    """The length of a text in UTF-16 units: characters beyond U+FFFF, as most emoji, count twice."""
    return len(text) if text.isascii() else len(text) + sum(char > "\uffff" for char in text)
