"""The framework file that comes with the program."""

DIGEST = "544b6877f03a38baa43eb95e9c470a63822f1fc2825c8aee052f10a9d4e58012"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
