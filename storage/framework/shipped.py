"""The framework file that comes with the program."""

DIGEST = "f1473e777229b6f0d6ec32e2c132cec042cee9fb3ce6abbec5f9fa1cde2f56dc"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
