"""What shall be done, and how far it is."""

from flows.wording.en.actions import actions, closing, suggestions

TEXTS: dict[str, str] = {
    **actions.TEXTS,
    **closing.TEXTS,
    **suggestions.TEXTS,
}
