"""What is stored about one person, as they may have it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from flows.rounds import Rating


class What(StrEnum):
    """What kind of thing it is."""

    CHAT = "chat"
    MAIL = "mail"
    PLACE = "place"
    ANSWER = "answer"
    CHECK = "check"
    APPROVAL = "approval"
    AGREED = "agreed"
    CHALLENGE = "challenge"
    ACTION = "action"
    OUTCOME = "outcome"
    EVIDENCE = "evidence"
    LATE = "late"
    REMARK = "remark"
    WORDS = "words"
    REMINDER = "reminder"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One thing: where it belongs, what it is about (an item, a stage), and what was typed or chosen.

    `area` is the name of a partnership, "" for practice and for what belongs to none; `team` is "" for none.
    `round` is the number of its round, None for what belongs to none. `rating` is that of an answer. What is
    planned has `at` ahead of it.
    """

    what: What
    area: str = ""
    team: str = ""
    about: str = ""
    round: int | None = None
    said: str = field(default="", repr=False)
    rating: Rating | None = field(default=None, repr=False)
    at: datetime | None = None
