"""What sentences lead to that are no button and no text that is awaited: nothing is done by one."""
