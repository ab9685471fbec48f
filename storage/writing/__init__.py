"""What turns write, and the journal of it."""
