"""What shall be done, and how far it is."""

TEXTS: dict[str, str] = {
    "actions.whose": "Who owns the action?",
    "actions.a_team": "a team",
    "actions.not_asked": "An item that is not asked any more",
    "actions.owner_day": (
        "“{said}” may be a month or a day. For a person add the role, as in {said}, team manager."
    ),
    # open a time that is no day yet: "by the end of term"
    "actions.time_leads": (
        "by|before|until|till|within|in|at the end of|the end of|end of|next|after|asap|soon|during|over|this"
        "|as soon as|no later than|not later than"
    ),
    # a word of whoever has an office, where no team is named
    "actions.roles": (
        "manager|lead|head|chair|officer|coordinator|director|commissioner|nurse|practitioner|sergeant"
        "|inspector|consultant|administrator|supervisor|principal|headteacher|team|service|board|group"
        "|subgroup|panel|club|leads|managers"
    ),
    # open a time, whatever follows
    "actions.times": "by the next|by our next|before|until|within|after|no later than|not later than|asap",
    "actions.owner_time": "“{said}” says when, and not who.",
    "actions.kept_due_first": "Due on {date}. And whose is it?",
    "actions.is_owner": "That is no day. Is “{said}” who owns the action? Type yes.",
    "actions.nobody": (
        "both|us|we|all of the above|someone|somebody|anyone|anybody|nobody|no one|me|myself|i|i do|i will"
        "|ill do it|i can|i can do it|ill take it|mine|its mine|them|they|him|her|you|ours|theirs"
        "|everyone|everybody|all of us|the owner|whoever|tbc|tbd|to be confirmed|to be decided|to be agreed"
    ),
    # words that no owner has who is a role or a team
    "actions.no_owner": (
        "boy|girl|lad|son|daughter|mum|dad|stepdad|stepmum|uncle|aunt|grandson|granddaughter|nephew|niece|he"
        "|she|hurt|abused|touched|assaulted|raped|exposed"
    ),
    "actions.owner_child": (
        "That may point at a child, and everybody reads an owner. Type a role or a team, or tap one."
    ),
    # with one of these behind what may be a name they ask: "can Health own it"
    "actions.owner_asked": "own|do|take|lead|have|pick|hold",
    "actions.none_yet": (
        "not us|not me|not ours|not mine|nobody|no one|noone|none of|not yet|no owner|no volunteer"
        "|no volunteers|nothing yet"
    ),
    "actions.owner_lead": (
        "anyone from|anybody from|someone from|somebody from|someone in|somebody in|anyone in|one of the"
        "|whoever is in|give it to|give this to|give that to|assign it to|assign this to|assign to"
        "|assigned to|hand it to|pass it to|put it with|put it on|put down|put|it goes to|this goes to"
        "|goes to|should go to|it should go to|it should be|should be|that should be|that would be"
        "|that will be|thatd be|thats|that is|its|it is|it will be|itll be|it would be|it belongs to"
        "|belongs to|owned by|the owner is|the owner should be|owner is|owner|lets say|let us say|i think"
        "|i think its|probably|maybe|say|make it|go for|lets go with|id say|i would say|one for"
        "|this is one for|its one for|for|led by|please|ok|okay|well|leave it with|leave it to|that is for"
        "|thats for|its for|it is for|by|done by|led by the"
    ),
    # of these a name may begin with
    "actions.owner_begins": "say|well|put|owner|make",
    "actions.owner_tail": (
        "really|ideally|preferably|if possible|obviously|of course|again|please|pls|thanks|thank you|i think"
        "|i guess|i suppose|probably|then|own it|owns it|should own it|will own it|can own it|should do it"
        "|will do it|can do it|should do this|does it|do it|is the owner|should take it|will take it"
        "|takes it|can take it|has it|should have it|should lead|leads on it|should lead on it"
        "|will lead on it|to lead|to lead on it|to lead on this|to lead it|to lead this|will lead"
        "|will lead it|will lead on this|will lead this|leads|leads it|leading|leading on it|leading on this"
        "|can lead|can lead on it|can lead on this|could lead|must lead|should lead on this|to own it|to own"
        "|to do it|to do this|to take it|to take this|to take it on|to take this on|to pick it up"
        "|to pick this up|will pick it up|to sort it|to sort this|to action|to action it|to progress"
        "|to take forward|to take it forward|to take this forward|taking it|taking the lead|to take the lead"
        "|takes the lead|will take the lead|should take the lead|are leading|is leading|are leading on it"
        "|is leading on it|in the lead|owns this|will own this|to deliver|responsible"
    ),
    "actions.whole": (
        "the partnership|partnership|the whole partnership|whole partnership|the full partnership"
        "|the entire partnership|our partnership|all agencies|all the agencies|all of the agencies"
        "|every agency|each agency|all partner agencies|all partners|every partner|all teams|all the teams"
        "|all of the teams|every team|each team"
    ),
    "actions.which_team": "Which team is “{said}”? Tap it, or type yes to keep it in these words.",
    "actions.which_owner": (
        "An action has one owner, whose team hears of it. Tap which it is; its words can name who helps. "
        "Or type yes to keep “{said}”, and no team hears of it."
    ),
    "actions.owner_none": "“{said}” names nobody. Type a role or a team, or tap one.",
    "actions.partnership": "The partnership",
    "actions.what": "What shall be done?",
    "actions.is_one": "I've saved nothing yet. Is that what shall be done? Type yes.",
    "actions.kept_due": "Action kept, due on {date}.",
    "actions.kept": "Action kept.",
    "actions.kept_owner": "Owner: {owner}.",
    "actions.line": "{number}. {label}: {what} ({state})",
    "actions.none": (
        "No action to show. They are noted while ratings are agreed or taken from suggestions, and shown "
        "once results are released."
    ),
    "actions.to do": "to do",
    "actions.doing": "doing",
    "actions.done": "done",
    "actions.dropped": "dropped",
    "actions.due": "due {date}",
    "actions.overdue": "overdue since {date}",
    "actions.begin": "We have begun",
    "actions.pause": "Not begun after all",
    "actions.finish": "It is done",
    "actions.drop": "Drop it",
    "actions.redate": "Change the date",
    "actions.how_far": "Say how far it is",
    "actions.reown": "Change the owner",
    "actions.reword": "Change the words",
    "actions.reword_means": "What you type takes the place of the words above, wherever the action is shown.",
    "actions.again": "It is still to do",
    "actions.what_is_different": "What is different now?",
    "actions.when": "When is it due?",
    "actions.due_now": "So far: {date}.",
    "actions.owned_now": "So far: {owner}.",
    "actions.months.one": "In a month: {date}",
    "actions.months.other": "In {n} months: {date}",
    "actions.due_on": "Due on {date}?",
    "actions.from_today": "Counted from today: {date}",
    "actions.no_date": "No date yet",
    "actions.type_owner": "Or type a role, such as Head of safeguarding. Everybody reads it.",
    "actions.type_owner_few": (
        "Or type a role, such as Head of safeguarding. Who reads ratings by agency reads it; "
        "everybody else reads “a team”."
    ),
    "actions.ideas": "Suggested actions",
}
