"""What all conversations share."""

from flows.wording.en.shared import (
    buttons,
    channel,
    counts,
    dates,
    denied,
    lists,
    lost,
    nation,
    rating,
    role,
    typed,
    web,
    writing,
)

TEXTS: dict[str, str] = {
    **buttons.TEXTS,
    **channel.TEXTS,
    **counts.TEXTS,
    **dates.TEXTS,
    **denied.TEXTS,
    **lists.TEXTS,
    **lost.TEXTS,
    **nation.TEXTS,
    **rating.TEXTS,
    **role.TEXTS,
    **typed.TEXTS,
    **web.TEXTS,
    **writing.TEXTS,
}
