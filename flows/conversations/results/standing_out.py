"""Which domains are strongest and weakest, in the same words of an area and of a team wherever it is said."""

from flows.scale import exact
from flows.talk import RoundTalk, SheetTalk


def standing_out(
    talk: RoundTalk | SheetTalk,
    best: list[str],
    least: list[str],
    few: list[str],
    *,
    scored: int,
    part: bool = False,
) -> str:
    """The domains with their scores, else why none is named; `scored` is how many have a score at all.

    `few` are those that are near to one named, on too few items to be told from it.
    `part`: not all that was rated is shown, so that of the rest nothing is said.
    """
    words, top = talk.words, exact(talk.framework.scale.highest)
    if not best and not least:
        if scored > 1:
            return words("standing_out.none_shown" if part else "standing_out.none")
        return "" if part else words("standing_out.few_scores")
    key = "standing_out.best" if best else "standing_out.least"
    key = "standing_out.both" if best and least else key
    said = words(key, best=words.all_of(best), least=words.all_of(least), top=top)
    said = words("standing_out.shown", said=said) if part else said
    return f"{said}. {words('standing_out.few_items', domains=words.all_of(few))}" if few else said
