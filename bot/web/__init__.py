"""The web channel: one page a person, on this machine."""
