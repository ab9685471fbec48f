"""What shall be done, and how far it is."""

from flows.wording.en.actions import actions, closing, doing, suggestions, under_way

TEXTS: dict[str, str] = {
    **actions.TEXTS,
    **closing.TEXTS,
    **doing.TEXTS,
    **suggestions.TEXTS,
    **under_way.TEXTS,
}
