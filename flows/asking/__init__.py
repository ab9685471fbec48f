"""What conversations ask for: dates, names, numbered lists, free text; and the letters they send."""
