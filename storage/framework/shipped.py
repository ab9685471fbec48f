"""The framework file that comes with the program."""

DIGEST = "f1061e740c5dd923f28c10a2855dd508d0f4cb3868c45d59eed9beef687305b5"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
