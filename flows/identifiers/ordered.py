"""Who was told by whom to do something at work: "my manager told me to", "we were leaned on to".

Texts come as words without signs, in small letters, joined by spaces.
"""

from flows.identifiers.patterns import Pattern, one_of

_FILLS = r"(?:(?:just|also|now|then|only|even|still|ever|has|have|had|is|are|was|were|keeps?|kept|again) )*"
_ROLES = (
    r"managers?|boss|bosses|supervisor|lead|leads|head|head ?teacher|deputy|team leader|leadership"
    r"|management|directors?|colleagues?|dsl|chief exec(?:utive)?|governors?|principal|owner"
    r"|consultant|matron|partners?|chair|trustees?|slt|senco|sergeant|sgt|inspector|dci|trust|board"
    r"|head office|hr|ceo|vicar|priest|pastor|minister|imam|registrar|solicitors?|comms|legal"
    r"|councillor|commissioner|doctor|superintendent|coordinator|secretary|foreman|coach|execs?"
    r"|executives?|nurse|gp|officer|academy|provider|head of \w+|insp|governor|leader|pastor|church"
    r"|mosque|club|college|agency|dcs|cfo|coo|md|mat|higher ups|seniors?|gold command"
)
A_LEAD = (
    r"(?:(?:(?:my|our|the|a|one of (?:my|our|the)) )?(?:(?!(?:who|that|i|we|to|told|asked|and)\b)\w+ ){0,2}?"
    rf"{one_of(_ROLES)}(?: (?:of|at|in) \w+(?: \w+)?)?"
    r"|(?:senior )?(?:management|leadership)|they|theyve|he|she|hes|shes|some ?one(?: senior| higher up"
    r"| above me| at the top)?|some ?body(?: senior| higher up| above me| at the top)?|those above me)"
)
_WHOM = r"(?:me|us|staff|every ?one|all of us|the team|the staff|the nurse|my colleague|a colleague)"
_URGED = (
    r"(?:told|asked|ordered|instructed|advised|warned|made|forced|pressured|pressuri[sz]ed|pushed"
    r"|leaned on|leant on|encouraged|persuaded|expected|directed|begged|threatened)"
)
_BY = r"(?: by (?:(?!to\b)\w+ ){0,3}?\w+)?"
_I = (
    r"(?:(?:i|we|staff|ive|weve|im|were) )?"
    r"(?:(?:was|were|am|are|have|has|had|been|being|got|get|getting|also|just|then|now|only|all) )*"
)
_RANG = r"(?:(?:rang|phoned|e ?mailed|came in|called)(?: me)? and )?"
TOLD = (
    rf"(?:{_I}{_URGED}{_BY}|(?:told|asked|ordered|instructed|advised|pushed|forced|pressured|warned) {_WHOM}"
    rf"|{A_LEAD} {_RANG}{_FILLS}(?:told|tells|telling|asked|asks|asking|ordered|wants|want|wanted|instructed"
    rf"|advised|pushed|pushing|forced|pressured|persuaded|expects|expected|leaned on|begged|warned"
    rf"|said|says|saying)(?: (?:to )?{_WHOM})?)"
)
_MUST = r"(?:that )?(?:i|we) (?:should|must|had to|have to|need to|needed to|ought to)"
PRESSURE = (
    r"(?:(?:there(?: is| was|s)|i|we|ive|weve|had|have|been|under|felt|feel|im|i am|we are|were|was"
    r"|getting|got|a lot of|lots of|loads of|so much|huge|big|constant|some|a bit of) ){0,4}pressure(?:d)?"
    r"(?: (?:from|by|on) (?:(?!to\b)\w+ ){0,3}?\w+){0,2}"
)
ORDERED = Pattern(
    rf"(?:{PRESSURE} to |{TOLD} (?:to|{_MUST}) |made {_WHOM} |{A_LEAD} {_RANG}{_FILLS}(?:(?:made|making"
    rf"|makes) {_WHOM} (?:to )?"
    rf"|(?:had|has|got|gets|getting) (?:me|us|staff) (?:to )?|asked (?:{_WHOM} )?(?:if|whether) (?:i|we)"
    rf" (?:could|would|can|might) |(?:told|asked|said|says)(?: {_WHOM})? ))"
    r"(?:(?:just|quietly|please|simply|either|go|back|in|and|on|try|to|off|all) )*"
)
FORBIDDEN = Pattern(
    rf"(?:{TOLD}|{PRESSURE}) (?:(?:not|never) to|to (?:not|never)|(?:that )?(?:i|we) (?:must|should|can"
    rf"|could)(?:nt| not| never)"
    r"|dont) "
)
URGED_INTO = Pattern(rf"{TOLD} (?:into|towards) ")
WANTED = Pattern(
    rf"(?:{A_LEAD} {_FILLS}(?:wants?|wanted|wanting|asked for|asked to have) |{TOLD} (?:that )?)"
)
"""Somebody wants a thing gone, or says that it must be."""
NEEDED = (
    r"told|tells|telling|ask(?:s|ed|ing)|ordered|instructed|advised|warned|made|making|makes|forced|pressured"
    r"|pressuri[sz]ed|push(?:ed|ing)|leaned|leant|encouraged|persuaded|expect(?:s|ed)|directed|begged"
    r"|threatened|want(?:s|ed|ing)?|(?:had|has|got|gets|getting) (?:me|us|staff)|said|says|saying|altered"
    r"|changed"
    r"|rewritten|rewrote|reworded|edited|deleted|shredded|destroyed|falsified|backdated|doctored|overwrote"
    r"|wiped|binned|erased|removed|buried|burn(?:ed|t)|hid|tore|torn|ripped|threw|watered|toned|hushed"
    r"|covered"
    r"|got rid|unlogged|pressure|allowed|permitted|swept|brushed|amended|redid|redated|fiddled|interfered"
    r"|messed|vanished|disappeared|missing|thrown|hidden|talked|convinced|frightened|scared|banned"
    r"|barred|stopped|forbidden|letting|let|want(?:s|ed)?"
    r"|(?:fill|writ|sign|mak|complet|back ?dat|fak|falsify|forg|doctor|fiddl|massag|shredd|invent"
    r"|redo|enter)ing|tampered|forged|faked|fabricated|tippexed|whited"
)
"""One of these words is in whatever tells of such an order."""
