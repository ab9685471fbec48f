"""What conversations ask for and say again and again: dates, names, numbered lists, free text, letters."""
