"""E-mail: what goes out over a mail server, to which nothing ever comes in."""
