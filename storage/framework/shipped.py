"""The framework file that comes with the program."""

DIGEST = "9595a4665c57674c6e889882c3f1c7ec9bb0da48ff8a51feea297b28e3021c00"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
