"""Words that people type."""

TEXTS: dict[str, str] = {
    "typed.numbers": "zero one two three four five six seven eight nine ten",
    "typed.continue": "continue|carry on|next question|resume",
    "typed.menu": "menu|start again|start|home|hello|hi|good morning|good afternoon|thanks|thank you|ok|okay",
    "typed.results": "results|summary|star",
    "typed.privacy": "privacy",
    "typed.help": "help|?",
    "typed.audits": "audits|my audits|your audits|teams|my teams|switch",
    "typed.area": "area|partnership|my area",
    "typed.invitation": "invitation|i have an invitation|join|code",
    "typed.reminders": "reminders|stop reminders|start reminders|no reminders",
    "typed.stop": "stop|stop for now|bye|goodbye|pause|quit|exit|finish|im done|log out|sign out",
    "typed.leave": "leave|leave the partnership|leave this partnership|leave my team|leave the team",
    "typed.my_name": "change my name|change name|my name|rename me|wrong name|my name is wrong|edit my name",
    "typed.my_data": (
        "my data|delete my data|delete my answers|delete my account|delete me|delete everything|delete|erase"
        "|erase my data|forget me|remove me|remove my data|gdpr|export|export my data|download|spreadsheet"
        "|excel"
    ),
    "typed.actions": "actions|my actions|our actions|action plan",
    "typed.call": "worried about a child|whom to call|who to call|emergency",
    "typed.dont_know": "dont know|i dont know|we dont know|no idea|idk|not sure|unsure|dk",
    "typed.not_applicable": "not applicable|na|n a|n/a",
    "typed.skip": "skip|next|skip for now|later|pass",
    "typed.back": "back|go back|previous|cancel|never mind|nevermind",
    "typed.why": "why|what does this mean|what does that mean|explain|what",
    "typed.yes": "yes|y|yep|yeah|yes please|yes thanks|sure|of course",
    "typed.no": "no|nope|no thanks|no thank you|not me",
}
