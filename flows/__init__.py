"""The conversation of an audit: pure, no clock, no input or output, standard library only."""
