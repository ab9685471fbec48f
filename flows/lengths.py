"""How long a text is, as channels and the limits of a framework file count."""

SHOWN_OF_REASON = 80
"""Characters in a line of a list of a reason that a team wrote itself; all of it stands with the note."""


def units(text: str) -> int:
    """The length of a text in UTF-16 units: characters beyond U+FFFF, as most emoji, count twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def first_words(text: str, most: int) -> str:
    """A text on one line without its full stop; of a longer one as many whole words as fit, and "…"."""
    line = " ".join(text.split()).rstrip(".")
    if units(line) <= most:
        return line
    kept = ""
    for word in line.split():
        longer = f"{kept} {word}".strip()
        if units(longer) > most - 1:
            break
        kept = longer
    if not kept:
        kept = next(line[:end] for end in range(most - 1, 0, -1) if units(line[:end]) < most)
    return kept.rstrip(" ,;:–-") + "…"
