"""The framework file that comes with the program."""

DIGEST = "a5a2440df5c77524c7bbeb75cf31f9234f9996fd2a9bf80e04d9c1464e32a071"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
