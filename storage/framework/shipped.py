"""The framework file that comes with the program."""

DIGEST = "5b522d7f652541f8f72e77bc935f7c486e098410d79ed7de022d45aa2ca66c0c"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
