"""What is kept: the content file and the database. Knows `flows`, and nothing of channels."""
