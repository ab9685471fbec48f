"""A round, from before it is opened to what is agreed of it."""
