"""The framework file that comes with the program."""

DIGEST = "abcea724a647b7c38c5f3458062d5ab35bf880e740dfc4586ed2a93480bb3edf"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
