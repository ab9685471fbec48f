"""The framework file that comes with the program."""

DIGEST = "82c8e4bdbf97fa3adc25dd883569632526a25bd178f24762570d14efebdc4835"
"""The SHA-256 of its bytes, written by `make docs`: what the tests have checked no start checks again."""
