"""The framework file that comes with the program."""

DIGEST = "567813293871652f436f8952655deffb5f6d9052a6470391d34365eb8795ab89"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
