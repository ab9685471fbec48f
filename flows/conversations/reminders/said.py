"""What one reminder says, before it is a card."""

from dataclasses import dataclass

from flows.replies import Button
from flows.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a reminder says: whose it is, its lines, the button that leads on, and the way to put it off.

    Without a way to put it off it is news.
    """

    head: str
    lines: tuple[str, ...]
    label: str
    leads_to: str
    put_off: str = ""
    how: str = "nudge.how_area"

    def buttons(self, words: Words, number: int = 0) -> tuple[Button, ...]:
        """What can be done, where it is the only one or has a number."""
        off = words("nudge.not_now")
        label, later = self.label, off
        if number:
            label, later = (words("nudge.of", n=number, label=one) for one in (self.label, off))
        on = Button(key=str(number or "c"), label=label, press=self.leads_to)
        if not self.put_off:
            return (on,)
        return (on, Button(key=f"l{number or ''}", label=later, press=self.put_off))
