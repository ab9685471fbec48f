"""Words that mean what stands on a button, and words that tell of none."""

TEXTS: dict[str, str] = {
    # words of one group mean the same, and one of them stands on a button
    "likely.same": (
        "mixed disagree disagrees disagreed disagreement differ differs differing split apart argue gap"
        "|domains domain section sections weakest weak worst strongest best lowest highest compare strong"
        "|evidence proof backing backed prove back"
        "|print printed printout paper papers pdf word document doc pager hardcopy handout leaflet"
        "|workbook spreadsheet excel xlsx table sheet csv"
        "|picture star chart graph image diagram"
        "|reopen change amend edit correct wrong mistake fix undo unsubmit alter redo update"
        "|submit send hand finish finished in submitted"
        "|still missing blank gaps unanswered left skipped empty outstanding"
        "|invite invitation link join code add onboard"
        "|people person members colleagues folk staff who team"
        "|journal log history trail audit"
        "|nudge remind reminder reminders chase chaser prod hassle"
        "|extend longer extension postpone later time"
        "|agree moderation consensus moderate"
        "|working calculated calculation sums numbers worked figure figures explain how"
        "|part took participated answered responded returned"
        "|release publish published out live"
        "|know known unsure"
        "|approval approve approved sign signed ok okd boss manager"
        "|privacy private data gdpr confidential"
        "|details settings contact nation wales scotland ireland england name rename holidays quiet address"
        "|results result outcome scores scored findings copy report"
        "|checklist questions"
        "|actions action plan plans improvement todo idea ideas suggestions"
        "|everybody public everyone board"
        "|continue carry resume crack"
        "|round audit cycle"
        "|draft"
    ),
    # who says so does not want it done, or not now
    "likely.denies": (
        "dont|do not|not|never|hold off|hold|wait|hang on|stop|cant|cannot|wont|tomorrow|next week|later"
        "|without|before i|before we|not yet|yet"
    ),
    "likely.filler": (
        "week|weeks|day|days|month|months|time|date|dates|"
        "dont|i|we|us|me|my|our|ours|you|your|he|she|they|them|their|it|its|this|that|these|those"
        "|the|a|an|all"
        "|both|some|any|im|ive|id|were|weve|wed|is|are|am|was|be|been|do|does|did|have|has|had|got|get|can"
        "|could|may|might|will|would|shall|should|must|need|needs|want|wants|like|let|lets|to|of|for|from"
        "|into|on|at|with|by|about|and|or|but|so|if|as|then|there|here|just|now|today|please|pls|ok|okay|hi"
        "|hello|yes|no|not|oh|well|really|also|too|again|bit|more|go|going|up|off|where|what|which|when|why"
        "|one|ones|thing|things|each|every|most|only|see|show|give|make|another|new|back|own|read|use"
        "|something|somebody|someone|anything|anybody|anyone|thanks|ta|number|who|how|in|out|say|said|says"
        "|put|child|children|boy|girl|kid|kids|lad|pupil|abuse|abused|assault|hurt|harm|harmed|touched|sex"
        "|sexual|incident|case|victim"
    ),
}
