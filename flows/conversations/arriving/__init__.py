"""Meeting the assistant: the welcome, an invitation, a new partnership, and what is stopped at the door."""
