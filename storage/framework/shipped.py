"""The framework file that comes with the program."""

DIGEST = "a7fa91030e39c63ad47c2b1a477ade8196e70041c2613c7eba8842cd784cc540"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
