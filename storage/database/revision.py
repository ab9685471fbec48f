"""The table in which a database says of which version it is: Alembic's own, made the way Alembic makes it."""

from sqlalchemy import Column, MetaData, PrimaryKeyConstraint, String, Table

revisions = MetaData()

alembic_version = Table(
    "alembic_version",
    revisions,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
