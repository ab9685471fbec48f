"""The conversation of the HSB audit: pure, no clock, no input or output, standard library only."""
