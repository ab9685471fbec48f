"""Reminders: the clock's, those by hand, and what people say of them."""
