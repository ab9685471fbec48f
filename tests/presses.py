"""Presses by the text of their verb, as buttons on phones carry them; one of no verb fails at once."""

from flows.forms import FORMS


def press(verb: str, *args: str | int) -> str:
    """The text of a press."""
    return ":".join((FORMS[verb].verb, *map(str, args)))
