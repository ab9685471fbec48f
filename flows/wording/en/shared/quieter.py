"""Words of which a wish for fewer reminders is made, or for another time of day."""

TEXTS: dict[str, str] = {
    "quieter.own": (
        "reminder|reminders|reminding|remind|messages|messaging|message|texts|texting|text|emails"
        "|emailing|email"
        "|pinging|ping|pings|nagging|nag|notifications|notification|alerts|bothering|hassling|pestering"
        "|contacting|contact|buzzing"
    ),
    # how such a wish begins or what it asks for: nobody tells of somebody else with these alone
    "quieter.wants": "stop|dont|no|off|fewer|less|pause|mute|silence|quit|only|switch|turn|enough",
    "quieter.beside": (
        "me|please|pls|the|these|those|your|sending|send|so|many|much|often|at|night|nights|evenings|evening"
        "|weekend|weekends|on|in|before|after|until|till|during|work|hours|am|pm|day|days|off|my|all|any|more"
        "|for|now|a|while|with|can|could|you|i|want|to|would|like|get|getting|ok|hi|sorry|just|keep|again"
        "|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|early|late|morning|mornings"
    ),
}
