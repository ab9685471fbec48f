"""One file per conversation: each function answers one verb of the engine's table."""
