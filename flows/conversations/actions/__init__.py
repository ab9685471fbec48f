"""What is to be done about it, by whom and by when."""
