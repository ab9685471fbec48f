"""Words of a sentence about one team that say what is wanted with it, and what is said back."""

TEXTS: dict[str, str] = {
    "of_team.chase": (
        "chase|chasing|chaser|nudge|prod|poke|badger|hurry|remind|reminding|reminder|reminders|hassle"
        "|gentle push|a kick"
    ),
    "of_team.quiet": (
        "stop|stops|dont|do not|no more|not|pause|leave|never|without|cancel|hold|off|switch off|turn off"
    ),
    "of_team.invite": (
        "invite|invites|invited|inviting|access|invitation|invitations|link|links|code|log in|login"
        "|logging in|log on"
        "|sign in|get in|join link|another person|another colleague|one more person|more people|somebody new"
        "|someone new|new starter|another one for|two people|new person|never got it"
        "|never got theirs|never got anything"
        "|locked out|let in|on board|onboard"
    ),
    "of_team.cancels": "cancel|bin|scrap|get rid of|revoke|withdraw|take back|kill|undo|void|used"
    "|expired|opened",
    "of_team.links": "invite|invites|invitation|invitations|link|links|code|codes|one|ones",
    "of_team.asks": "what|whats|how|show|see|which|why|any|did|read",
    "of_team.add": "add|adding|include|bring in|missing from the list|not on the list|set up|put on",
    "of_team.adds_one": (
        "add team|add a team|add the team|add another team|add a new team|add new team|add one more team"
        "|add our team|add a second team|include a team|include another team|set up a team|set up a new team"
        "|set up another team|bring in a team|bring in another team|put on a team|put on another team"
    ),
    "of_team.is_called": "called|named|which is called|with the name|for|of",
    "of_team.acts": "action|actions",
    "of_team.removes": "remove|delete|drop|get rid of|bin",
    "of_team.removes_around": "please|pls|the|our|team|as a team|from the list|from the round|from this",
    "of_team.says": (
        "ticked|put|say|said|answer|answered for|answers|rate|rated|rating|ratings|score|scored"
        "|scores|give|gave"
    ),
    "of_team.who": (
        "who|whos|whose|anyone|anybody|someone|somebody|nobody|ring|phone|call|speak to|talk to|contact|email"
        "|lead|contact for|join|joined|people|wrong person|members|name of|name for|get hold of|signed up"
    ),
    "of_team.stands": (
        "done|finished|started|submitted|sent|stuck|doing|going|stopping|state|status|progress|handed|far|in"
        "|at|with|up to|behind|late|not taking part|taking part|folded|closed down|pulled out|remove|take off"
        "|off|drop|dropping|reopen|reopened|rename|renamed|merged|called|wont be|wants out|left"
    ),
    "of_team.several": "ones|those|them|they|everyone|everybody|all|rest|others|anyone|anybody|teams"
    "|stragglers|late",
    "of_team.round": "round|rounds|audit|answers|answering|everything|whole thing|it all|early|now",
    "of_team.not_started": (
        "not started|havent started|hasnt started|not begun|havent begun|havent opened|not opened|nothing yet"
        "|havent done anything|not even started"
    ),
    "of_team.counts": "who|whos|which|how many|how much|any|anyone|anybody|has|have|only|show|list|just",
    "of_team.far": (
        "in|late|started|begun|opened|finished|done|submitted|answered|sent|sent it|returned|back"
        "|left|waiting"
        "|missing|outstanding|behind|progress|not in|handed in|to go|to come|done it|done theirs|complete"
    ),
    "of_team.listed": "How far each team is stands here.",
    "of_team.unseen": (
        "What a team answers is seen by nobody else before answers close, nor by you. Then you see it."
    ),
    "of_team.is_in": "This team has submitted, so there is nothing to remind it of.",
    "of_team.quiet_here": (
        "Reminders to an agency stop for the days that you choose here. Each person can stop their own: "
        "they type reminders."
    ),
}
