"""Which pages are to look again, because something of them has changed or somebody else has answered.

Functions of a synchronous connection.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, func, select

from flows.people import Address
from flows.replies import Fold
from storage.database.prepared import Prepared, among
from storage.database.queued import shown
from storage.database.tables import conversation, journal, membership, sheet
from storage.queues.outbox import OutboxRow
from storage.queues.shown import CHANNEL


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """How far it was looked, and the version of each page that has something new.

    It is 0 where only what others did has changed.
    """

    version: int
    row: int
    news: Mapping[Address, int] = field(default_factory=dict)


def look_again(page: Address, version: int = 0) -> OutboxRow:
    """What tells a page to look again; `version` is its own by now, 0 where nothing of it has changed."""
    nothing = Fold(card=None, handle=None, text="")
    return OutboxRow(id=version, address=page, reply=nothing, card=None, again=False)


def touched(connection: Connection, sheets: Collection[str], but: Collection[Address]) -> list[OutboxRow]:
    """What to tell the pages of people in the teams of these sheets, but those who did it: look again."""
    talks = _TALKS_OF.bare(connection, {"keys": sheets})
    others = {Address(channel=channel, id=id_) for channel, id_ in talks if channel == CHANNEL} - {*but}
    return [look_again(one) for one in others]


def written(connection: Connection, since: Seen | None) -> Seen:
    """Which pages have something new since it was looked before; nothing the first time.

    Versions and rows of the journal count up in the order of their commits.
    """
    version, row = connection.execute(_ENDS).one()
    if since is None or (version, row) == (since.version, since.row):
        return Seen(version=version, row=row)
    chains = connection.scalars(select(journal.c.chain).where(journal.c.id > since.row).distinct()).all()
    news = {one.address: 0 for one in touched(connection, chains, ())} if chains else {}
    changed = select(shown.c.channel, shown.c.address, func.max(shown.c.version).label("version"))
    for page in connection.execute(
        changed.where(shown.c.version > since.version).group_by(shown.c.channel, shown.c.address)
    ):
        # what others did is in no version: such a page has to be looked up
        news.setdefault(Address(channel=page.channel, id=page.address), page.version)
    return Seen(version=version, row=row, news=news)


def expect_touched(connection: Connection, sheets: Collection[str]) -> None:
    """Say that it is asked in a moment whom these sheets are shown to."""
    _TALKS_OF.expect(connection, {"keys": sheets})


# asked for the channel as well, SQLite would read every page there is
_TALKS_OF = Prepared(
    select(conversation.c.channel, conversation.c.address)
    .join(membership, membership.c.id == conversation.c.membership)
    .where(membership.c.team.in_(select(sheet.c.team).where(among(sheet.c.id, "keys"))))
)
_ENDS = select(
    select(func.coalesce(func.max(shown.c.version), 0)).scalar_subquery(),
    select(func.coalesce(func.max(journal.c.id), 0)).scalar_subquery(),
)
