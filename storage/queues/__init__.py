"""What waits: events, replies and reminders."""
