"""Words that tell what a short question is about.

Every group, set apart by +, has to be there.
"""

TEXTS: dict[str, str] = {
    "loosely.opens": (
        "can|could|will|would|do|does|did|is|are|am|was|may|might|should|must|have|has|how|what|whats|when"
        "|whens|who|whos|whose|why|which|where|whom|if|by when|until when|so what|and what|explain"
        "|please explain"
    ),
    "loosely.got": (
        "did|have|has|was+get|got it|got that|got this|got my|got our|got all|got the|got them|got everything"
        "|received|receive|arrived|arrive|through|saved|save|sent|landed+you|it|that"
        "|my answer|my answers|my note|this"
    ),
    "loosely.open": (
        "is|has|when|can|are|was+open|opened|opens|live|started|starts|begun|begins|start answering"
        "|start yet+it|this|audit|round|we|i|everything"
    ),
    "loosely.where": ("where|how do i+find|get to|get back to|look+it|this|that|them|my|our|the"),
    "loosely.how_long": (
        "how long|how many|how much|how far|how big+take|takes|left|more|question|questions|longer|go on"
        "|minutes|remaining|this thing|still|to go|done|spend|end|pages|sections"
    ),
    "loosely.due": (
        "due|deadline|cut off|cutoff|closing date|end date|closes|close|back by|in by|done by|finished by"
        "|submit by|last day|extension|more time|how long have|how long do i have|how long do we have"
        "|what date|which date|when+due|deadline|cut off|cutoff|date|closes|close|by|day|extension|time"
        "|have|finish|end|over|submit"
    ),
    "loosely.anonymous": (
        "anonymous|anonymously|anonymised|my name|our names|identify me|identified|traced|who i am"
    ),
    "loosely.sees": (
        "who|can|will|does|do|is|are|how many people+see|sees|seen|read|reads|reading|share|shared|sharing"
        "|access|shown|show|visible|looks at|look at|told|tell|hears|passed on|sent to|goes to|go to"
        "|published|private|confidential+this|it|my|our|these|answer|answers|results|what i|what we|ratings"
        "|notes"
    ),
    "loosely.change": (
        "can|could|may|how|is it possible|do i get to+change|edit|amend|correct|redo|undo|go back|alter"
        "|revise|fix|delete|remove|update+i|we|my|our|answer|answers|note|this|it|things"
    ),
    "loosely.stop": (
        "can|could|do i|will i|does it|is it|may i|how do i+stop|pause|break|later|save|saved|saving"
        "|one go|one sitting|come back|back to it|interrupted|today|finish|lose|another day|another time"
        "|tomorrow|in stages"
    ),
    "loosely.who_else": (
        "anyone else|anybody else|who else|someone else|somebody else|others|other people|only one"
        "|other teams|other agencies|my colleagues+answer|answering|answers|answered|doing|do|does|done"
        "|filling|fill|fills|part|this|completing|complete|involved|asked"
    ),
    "loosely.what_for": (
        "why|what+purpose|point|reason|aim|goal|for|fill|filling|doing|used|happens|benefit|bother"
        "|exercise+this|it|these|exercise|audit|survey|questions|answers|form|we|i"
    ),
    "loosely.who_are_you": (
        "you|this|it+bot|robot|human|real person|machine|computer|chatgpt|chat gpt|ai|artificial|scam"
        "|legit|genuine|phishing|spam|hoax|official|automated"
    ),
    "loosely.right": (
        "right answer|wrong answer|right or wrong|pass mark|league table|judged|judging|marked|test|exam"
        "|inspection|trouble|ranked|compared|guess|honest"
    ),
    "loosely.kept": (
        "you|my|this|it|our|data+store|stored|keep|kept|recorded|recording|delete|deleted|gdpr|data|secure"
        "|encrypted|retained|hold"
    ),
    "loosely.whom": (
        "who|whom|is there|how+ask|contact|speak to|talk to|email|ring|phone|help me|in charge|organising"
        "|organises|responsible+this|it|audit|i|someone|somebody|you|questions"
    ),
    "loosely.plea": (
        "please|pls|plz|can|could|will|would|you|u|some|someone|somebody|anyone|anybody|me|us|now|i|we|need"
        "|want|really|just|urgently|quickly|asap|help|sos"
    ),
    "loosely.pleads": "help|sos",
}
