"""Reads what was agreed on an item when it was challenged. Functions of a synchronous connection."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import Connection, func, select

from flows.changes import AgreementWithdrawn, RatingAgreed
from flows.rounds import Agreed, Challenge, Stood
from storage.codec import CannotDecode, decode_change
from storage.database.prepared import Prepared, among
from storage.database.tables import journal
from storage.kinds import KINDS


def with_what_stood(
    connection: Connection,
    area: str,
    round_: str,
    challenges: Mapping[str, Challenge],
    agreed: Mapping[str, Agreed],
) -> dict[str, Challenge]:
    """The challenges, those with it whose item has been agreed on since.

    A row says what is agreed now; the journal says what was, and is only asked where that is another.
    """
    since = {item for item, one in challenges.items() if item in agreed and agreed[item].at > one.at}
    if not since:
        return dict(challenges)
    stood: dict[str, int | None] = dict.fromkeys(since)
    for row in _AGREED.rows(connection, {"chains": [area], "kinds": _KINDS}):
        try:
            change = decode_change(row.body)
        except CannotDecode:
            continue
        if not isinstance(change, RatingAgreed | AgreementWithdrawn) or change.round != round_:
            continue
        if change.item in since and change.at <= challenges[change.item].at:
            stood[change.item] = change.level if isinstance(change, RatingAgreed) else None
    return {
        item: replace(one, stood=Stood(level=stood[item])) if item in since else one
        for item, one in challenges.items()
    }


_KINDS = [KINDS[RatingAgreed], KINDS[AgreementWithdrawn]]

_AGREED = Prepared(
    select(journal.c.chain, journal.c.body)
    .where(among(journal.c.chain, "chains"), among(func.json_extract(journal.c.body, "$.kind"), "kinds"))
    .order_by(journal.c.chain, journal.c.seq)
)
