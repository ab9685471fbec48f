"""The content file: bytes -> Framework, or every problem at once."""
