"""What all conversations share."""

from flows.wording.en.shared import (
    asked,
    buttons,
    channel,
    counts,
    dates,
    denied,
    later,
    lists,
    loosely,
    lost,
    nation,
    rating,
    role,
    typed,
    web,
    writing,
)

TEXTS: dict[str, str] = {
    **asked.TEXTS,
    **buttons.TEXTS,
    **channel.TEXTS,
    **counts.TEXTS,
    **dates.TEXTS,
    **denied.TEXTS,
    **later.TEXTS,
    **lists.TEXTS,
    **loosely.TEXTS,
    **lost.TEXTS,
    **nation.TEXTS,
    **rating.TEXTS,
    **role.TEXTS,
    **typed.TEXTS,
    **web.TEXTS,
    **writing.TEXTS,
}
