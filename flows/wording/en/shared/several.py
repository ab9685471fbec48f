"""How people name several buttons in one text."""

TEXTS: dict[str, str] = {
    "several.ordinals": "first second third fourth fifth sixth seventh eighth ninth tenth",
    "several.last": "last",
    "several.both": "both|both of them|both of these|both of those|the two|both options|these two|those two",
    "several.all": (
        "all|all of them|all of these|all of those|all of the above|all the above|everything|the lot"
        "|every one|every one of them|all options|all of it"
    ),
    "several.around": (
        "option|options|number|numbers|no|nos|key|keys|choice|choices|item|items|box|boxes|button|buttons|the"
        "|yes|its|it is|both|we have|weve got|please|pls|thanks|thank you|ok|also|too|as well"
        "|choose|pick|tick|i choose|i pick|add"
    ),
    "several.joints": "and|or|plus|to|as well as",
    # several answers at once: what a question is called before its number, and what is no level
    "several.of_question": "q|qu|que|ques|question|questions|no|number|item|answer",
    "several.no_level": "dk|idk|dont know|don't know|na|n/a|not applicable",
    "several.leads": "here are my answers|my answers|our answers|answers|my answers are|the answers are",
    "several.one_by_one": "I've saved nothing: answers are given one at a time here.",
    "several.at_once": "To give them all at once, type menu and tap {button}: fill it in and send it back.",
}
