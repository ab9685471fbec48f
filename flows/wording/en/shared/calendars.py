"""The words of a wish for a file that puts a day into one's own calendar."""

TEXTS: dict[str, str] = {
    "calendars.own": "calendar|diary|ics|ical|icalendar|outlook",
    # of these a wish is made with one of those, and no other word
    "calendars.beside": (
        "i|we|me|my|our|us|a|an|the|this|that|it|its|to|in|into|for|of|with|can|could|may|please|pls"
        "|thanks|put"
        "|add|save|send|get|give|have|want|need|would|like|id|make|is|are|there|do|you|how|where|invite"
        "|invitation|entry|event|file|reminder|appointment|date|dates|day|days|deadline|closing|close|closes"
        "|answers|audit|round|next|last|when|google|apple|phone|on|ok|yes|download|export|up|one|due"
        "|any"
    ),
}
