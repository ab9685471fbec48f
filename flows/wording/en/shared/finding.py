"""What people say around the name of a button or a card that they look for."""

_ENDS = (
    "weakest|strongest|worst|best|lowest|highest|poorest|weak|strong|weakness|weaknesses|strength|strengths"
)

TEXTS: dict[str, str] = {
    "finding.lead": (
        "hi|hello|hey|ok|okay|so|please|pls|now|and|then|just|well|show|show me|take me to|take me back to"
        "|take us to|go to|go back to|get me to|get to|get back to|bring up|bring me to|open|open up|see"
        "|view|look at|lets look at|have a look at|what are|what is in|find|find me|let me see|let us see"
        "|lets see|let me look at|can i see|can we see|could i see|can you show me|could you show me"
        "|can i have|can we have|can i get|can i look at|can i go to|can you take me to|how do i get to"
        "|how do i see|how do i find|how do i open|where is|wheres|where are|where do i find"
        "|where can i find|where can i see|i want|i want to see|i want to open|i want to go to|i need"
        "|i need to see|id like|id like to see|i would like to see|we want to see|i meant|i mean|give me"
        "|get me|get|tell me about|jump to|back to|to|the|my|our|a|an|that|this|start with|begin with"
        "|start on|begin on|do|choose|pick|take|select|ill take|ill have|ill go with|lets do"
        "|lets start with|lets go with|option|number|no|key|button|press|tap|click|click on"
    ),
    "finding.tail": (
        "option|choice|answer|level|notice|please|pls|thanks|thank you|page|screen|card|stuff|section|part"
        "|bit|tab|menu|thing|button|again|now|first|then|one|instead|questions|question|here|next|today"
        "|for me|for us|domain"
    ),
    "finding.beside": (
        "invite|invites|somebody|someone|a|an|the|person|people|another|new|one|more|for|from|to|in|of|please"
        "|pls|link|links|send|make|create|get|give|want|need|i|we|id|like|with|me|us|join|team|open|show|see"
        "|go|do|start|begin|can|you|hi|hello|ok|thanks|now|and|colleague|member|code|invitation|take|on|at"
        "|choose|pick|its|it|is|that|this|my|our|just|lets|would|could|also|too"
    ),
    # the first word of each stands for what is looked for, as near as it may be spelt
    "finding.words": (
        "privacy|results|actions|checklist|glossary|reminders|journal|partnership|papers|workbook"
    ),
    # more words that lead away, and that stand for a button
    "finding.continue": (
        "picking up where i left off|im back|i am back|back again|back for more|pick it up again"
        "|finish it off|where was i|where were we|where did i stop|where did we stop|where did i get to"
        "|where did we get to|where i left off|where we left off|carry on where i left off"
        "|pick up where i left off|continue where i left off|start where i left off|keep going"
        "|lets carry on|lets continue|go on|back to the questions|back to my questions|back to the question"
    ),
    "finding.menu": (
        "the list|list|back to the list|task list|the task list|list of tasks|tasks|overview|start page"
        "|home page"
    ),
    "finding.results": ("what did we say|what did we put|what did we answer|what did i answer|what we said"),
    "finding.submit": (
        "check|check my answers|check our answers|my answers|our answers|all my answers|all our answers"
    ),
    "finding.actions": (
        "the actions|the action plan|which actions are mine|which actions are ours|what actions do i have"
        "|what actions do we have|what are my actions|what are our actions|which actions do i have"
        "|which actions do we have|do i have any actions|do we have any actions|have i got any actions"
        "|have we got any actions|what are the actions|which actions are there|list of actions"
        "|the list of actions"
    ),
    "finding.skip": (
        "next question|next one|the next one|can we skip this|can i skip this|can we skip it|can i skip it"
        "|can we skip this bit|can we skip this one|can i skip this one|lets skip this|lets skip this one"
        "|lets skip it|ill skip this one|ill skip this|skip this bit|skip this part|skip that one"
        "|skip this for now|can we move on|come back to this one|ill come back to this one"
        "|come back to this later"
    ),
    "finding.stop": (
        "save and exit|save and close|save and quit|save and come back|save and come back later"
        "|save for later|save and come back tomorrow|save and finish later|save it for later"
        "|save this for later|stop here"
    ),
    "finding.back": (
        "go back one|back one|one back|previous question|the previous question|the previous one"
        "|the question before|last question|go back a question|go to the previous question"
        "|go back to the previous question|go back to the last question|go back to the last one"
    ),
    # which domains are strongest and weakest: a word of that, of whose it is, and no other than these
    "finding.verdict": f"{_ENDS}|badly|poorly|well|worse|better|good|bad",
    # the words of it that say by themselves what is asked
    "finding.verdict_ends": _ENDS,
    "finding.verdict_of": (
        "our|ours|we|us|were|weve|my|partnership|partnerships|domain|domains|everybody|everyone|weakest"
        "|strongest|weaknesses|strengths"
    ),
    "finding.verdict_beside": (
        "is|are|was|did|do|does|doing|done|has|have|had|been|the|at|in|on|of|for|and|or|to|it|that|i|as|a"
        "|area|areas|section|sections|part|parts|spot|spots|point|points|topic|topics|thing|things|score"
        "|scores|scored|scoring|rated|rating|ratings|result|results|team|teams|whole|overall|all|out|come"
        "|came|end|ended|up|this|year|time|round|audit|one|ones|about|got|get|seen|be|performed|performing"
        "|need|needs|work|most|show|tell|list|see|remind"
    ),
    "finding.verdict_opens": "do|did|are|is|can|could",
    "finding.verdict_states": "is|are|was|it|that|this|i|has|have|had|need|needs",
    # with "me", or what is to be listed may be an action
    "finding.verdict_asks": (
        "what|whats|which|where|wheres|how|hows|show me|show us|tell me|tell us|remind me|remind us"
    ),
    # what asks for a way there
    "finding.verdict_ways": "how do we|how do i|how can|how could|how should|how to|how would",
    "finding.hello": ("morning|afternoon|evening|good day|hi all|hello again|hi again|morning all|greetings"),
}
