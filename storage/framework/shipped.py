"""The framework file that comes with the program."""

DIGEST = "a40ef750071b37c7ea9970529866aa69885ad6b553014a8885dae61e9b76d5a0"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
