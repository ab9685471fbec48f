"""What Alembic runs first. It works inside the transaction of the connection it is handed."""

from alembic import context

from storage.database.tables import metadata
from storage.migrations.on_server import translate

connection = context.config.attributes["connection"]
if connection.dialect.name != "sqlite":
    translate(connection)
context.configure(connection=connection, target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
