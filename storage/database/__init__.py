"""The database itself: its connection, lock, faults, tables and the versions of them."""
