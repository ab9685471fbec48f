"""The framework file that comes with the program."""

DIGEST = "44626d7863bed3689ab16555b32c1f42b0dd59ff2333408c64d47ac24520ebbc"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
