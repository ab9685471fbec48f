"""How people are known on web pages and on their other devices: sessions, and links that bind one more."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Text, UniqueConstraint

from storage.database.columns import Flag, Moment, Words, needs, own_id
from storage.database.tables import strict_table

session = strict_table(
    "session",
    Column("digest", Text, primary_key=True),
    Column("address", Text, nullable=False),
    Column("begun", Moment, nullable=False),
    Column("used", Moment, nullable=False),
    Column("device", Text, nullable=False, server_default=""),
    Column("renew", Flag, nullable=False, server_default="0"),
    Column("following", Text),
    UniqueConstraint("address"),
    CheckConstraint("renew IN (0, 1)", name="renew"),
    Index("ix_session_used", "used"),
    Index("ix_session_following", "following"),
    Index("ix_session_begun", "begun"),
)

link = strict_table(
    "link",
    own_id(),
    needs("person", "person.id"),
    Column("area", Text, ForeignKey("area.id")),
    Column("digest", Text, nullable=False),
    Column("made", Moment, nullable=False),
    Column("expires", Moment, nullable=False),
    Column("used", Flag, nullable=False, server_default="0"),
    Column("mail", Words, nullable=False, server_default=""),
    Column("invitation", Text, nullable=False, server_default=""),
    Column("by_mail", Flag, nullable=False, server_default="0"),
    UniqueConstraint("digest"),
    CheckConstraint("used IN (0, 1)", name="used"),
    Index("ix_link_person", "person"),
    Index("ix_link_expires", "expires"),
)
