"""The framework file that comes with the program."""

DIGEST = "97a932b355fc1bd8b23ecf8177280345485ebacbd1d64440d7db304cc18b7d32"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
