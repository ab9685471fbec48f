"""Everything that touches the world: channels, pictures, the command line."""
