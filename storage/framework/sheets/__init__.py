"""A framework from a spreadsheet: the cells of its sheets -> the text of a file, or every slip at once."""
