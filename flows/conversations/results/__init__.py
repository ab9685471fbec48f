"""What came out, for a team and for an area."""
