"""A database on a PostgreSQL server; loaded only where the setting names one."""
