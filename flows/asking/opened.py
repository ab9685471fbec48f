"""That a round is open: what it asks of a team, and what it asks in all."""

from collections.abc import Collection
from datetime import date

from flows.wording import Phrase, phrase


def to_team(team: str, only: Collection[str] | None, day: date, *, progress: bool) -> Phrase:
    """To a team; of a progress round what that asks of it, if anything. `only` is as on its sheet."""
    if progress and only is None:
        return phrase("letter.opened_progress_whole", team=team, date=day)
    if progress and not only:
        return phrase("letter.opened_progress_nothing", team=team, date=day)
    return phrase("letter.opened_progress" if progress else "letter.opened", date=day)


def to_team_too(team: str, only: Collection[str] | None, *, progress: bool) -> Phrase:
    """To somebody who has heard it for another team of theirs; `only` is as on the sheet of this one."""
    if progress and only is None:
        return phrase("letter.opened_too_whole", team=team)
    if progress and not only:
        return phrase("letter.opened_too_nothing", team=team)
    return phrase("letter.opened_too", team=team)


def to_others(sheets: Collection[Collection[str] | None], day: date, *, progress: bool) -> Phrase:
    """To whoever runs or reads it. `sheets` are what is asked of each team, as above."""
    if progress and None in sheets:
        return phrase("letter.opened_progress_some", date=day)
    return phrase("letter.opened_progress" if progress else "letter.opened", date=day)
