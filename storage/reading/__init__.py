"""What is read: the views that events are answered with."""
