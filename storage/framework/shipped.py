"""The framework file that comes with the program."""

DIGEST = "67accddc39c807b24440cfe749b4fd6cec3bccde35109548a77c9d5e3bbd0118"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
