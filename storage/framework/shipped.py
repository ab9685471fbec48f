"""The framework file that comes with the program."""

DIGEST = "f1de481c9b506a3bf55c72d5990ae1637e755a3fce628b700430abea5bb27220"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
