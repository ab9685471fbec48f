"""The framework file that comes with the program."""

DIGEST = "8e1821b7fadc016b8971fbeb111339923530308a4fc724c558950a4c766f3544"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
