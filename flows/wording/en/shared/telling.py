"""Words that tell how somebody rated without naming them, in texts that everybody reads."""

TEXTS: dict[str, str] = {
    "telling.asks": (
        "This tells how somebody rated or answered. {who} Type yes to keep it as it is, or "
        "type it without that."
    ),
    "telling.rates": (
        "rated|rates|rating|ratings|scored|scores|scoring|score|graded|marked|gave|gave it|came out|came in"
        "|came|comes out|assessed themselves|assessed itself|judged"
    ),
    "telling.says": (
        "said|says|saying|answered|answers|answer|reported|reports|claimed|claims|thinks|thought|felt|feels"
        "|told us"
    ),
    "telling.they_say": "say|rate|score|answer|mark|put|give|think|feel|grade",
    "telling.they": "they|you|who|some|others|both|teams|agencies|we",
    # what somebody thinks is their own to say
    "telling.myself": "i|id|ive|i would|i have|i had|we would|wed",
    # of these a level says nothing about a team
    "telling.things": (
        "case|cases|child|children|file|files|risk|risks|referral|referrals|people|incident|incidents"
        "|training|course|courses|session|sessions|parents|families|young people|concerns|policy"
    ),
    "telling.low": (
        "low|lowest|lower|bottom|worst|weak|weakest|poor|poorly|poorest|badly|last|high|highest"
        "|zero|nil|nought"
    ),
    "telling.of_risk": (
        "risk|risks|need|needs|concern|concerns|harm|priority|priorities|level|levels|cost|costs|threshold"
        "|thresholds|number|numbers|numeracy|literacy|attendance|income|mood|staffing|spots|year|month|week"
    ),
    "telling.nothing": (
        "nothing in place|nothing is in place|nothing was in place|nothing at all in place|nothing yet"
        "|nothing there|nothing is there|nothing was there|had nothing|has nothing|have nothing"
        "|having nothing|dont know|didnt know|doesnt know|do not know|did not know|does not know"
    ),
    "telling.at_word": "at",
    "telling.at": (
        "is|its|are|was|were|be|been|being|am|im|theyre|still|stands|stand|stood|sits|sit|sat|stuck|remains"
        "|remain|stays|stay|now|currently|only|just|one|ones|them|us|those|team|teams|agency|agencies|service"
        "|services|others|everybody|everyone|nobody|somebody|someone|it|themselves|itself|ourselves|while"
    ),
    "telling.filler": "a|the|level|level of|rating|score|only|just|about|around",
    "telling.goes_on": "up|by|to|from|now|last|until|then|already|at",
    "telling.meets": "meet|meeting|meets|start|starts|begin|begins|starting|call|review",
    "telling.whose": (
        "a|their|its|our|your|it is|they are|theyre|we are|it was|they were|we were|still|currently|being"
    ),
    "telling.phrases": (
        "the only one|the only ones|the only team|the only teams|the only agency|the only agencies"
        "|the only service|only one at|only one on|only ones at|only team at|only agency at|lowest of all"
        "|lowest of the|lowest of any|lowest rating|lowest score|lowest rated|lowest scoring|low rating"
        "|low score|poor rating|poor score|weak rating|weak score|rating is low|score is low|is lowest"
        "|are lowest|was lowest|were lowest|is the lowest|are the lowest|was the lowest|were the lowest"
        "|is the weakest|are the weakest|was the weakest|were the weakest|came last|came out last"
        "|came bottom|was last of|were last of|at the bottom|at the lowest level|the lowest level"
        "|unlike the others|unlike other teams|unlike other agencies|unlike everybody else"
        "|unlike everyone else|unlike the rest|behind the others|behind the rest|behind everybody else"
        "|behind everyone else|behind other teams|behind other agencies|worse than the others"
        "|worse than the rest|lower than the others|lower than the rest|lower than everybody else"
        "|lower than everyone else|everyone else rated|weaker than the others|all the others have"
        "|all the others are|all others have|all others are|everybody else has|everyone else has"
        "|everybody else is|everyone else is|everybody else rated|everybody else said|everyone else said"
        "|the others rated|the others said|the others are at|the others were at"
    ),
    "telling.because": "because|since|as|seeing that|given that|due to",
    "telling.because_of": "they|theyre|theyve|theyd|we|were|weve|wed|you|youre|youve|it|its|he|she",
    "telling.them": "they|theyre|theyve|theyd",
    "telling.lacks": (
        "not|no|never|dont|didnt|doesnt|havent|hasnt|hadnt|wasnt|werent|arent|isnt|nothing|none|lack|lacks"
        "|lacked|lacking|missing|behind|without|struggle|struggled|struggling|fail|fails|failed|failing|bad"
    ),
    "telling.thing": "it|its",
}
