"""What people and the assistant talk about: a folder a wing, a file a conversation."""
