"""The framework file that comes with the program."""

DIGEST = "ff621fc022c757d063c4c5a2f27769ba48844c5cf1c8000e221828017ff2ee6a"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
