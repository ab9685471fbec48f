"""The framework file that comes with the program."""

DIGEST = "e729a603c0feae92f663a84c2e96a1ed6cac40a49404f458f240318c3a176cae"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
