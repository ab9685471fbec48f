"""Half an answer, as what a text says of a card's answers."""

from dataclasses import dataclass

from flows.replies import Button


@dataclass(frozen=True, slots=True)
class Half:
    """What a text says of a card's answers.

    `button` is the answer it gives, `rest` what it says besides, "" where that is nothing to keep. Without a
    button, `among` are those that it may mean, `rest` is kept with the only one if the person says yes, and
    with neither it says yes or no where there are levels.
    """

    button: Button | None = None
    rest: str = ""
    among: tuple[Button, ...] = ()
