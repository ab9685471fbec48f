"""What shall be done, and how far it is."""

from flows.wording.en.actions import actions, suggestions

TEXTS: dict[str, str] = {
    **actions.TEXTS,
    **suggestions.TEXTS,
}
