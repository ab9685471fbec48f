"""What only explains: help, privacy, whom to call, what the content rests on."""
