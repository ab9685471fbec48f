"""The framework file that comes with the program."""

DIGEST = "86009109fb5808568588c58ec4217d51d0db851c41d6333e09d583dc9025ede8"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
