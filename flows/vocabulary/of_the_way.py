"""Words that somebody asks the way with, and those of the audit."""

from flows.vocabulary import word_set

ASKING = word_set("what whats who where how which")

FINISHED = word_set("done finished submitted")

GOING_ON = FINISHED | word_set("""
do now next start begin go am happen happens happening first supposed meant
""")

TELLING = word_set("tell ask")
"""Of the way as well, beside one of those above: "who do I tell, I'm done"."""

LEADING = word_set(
    "yes yeah yep yea yh aye no nope nah well ok okay so and but um er erm sorry right hi hello hey"
)
"""Words that somebody begins a sentence with, whatever it is about."""

OF_THE_WAY = (
    ASKING
    | GOING_ON
    | word_set("""
when why then again does did is are be been was will would should shall can could have has got need started
sent i im ive ill we you me us it its this that here there the a an to on at with for all just still after
before and but or so new ok okay right please thanks hi hello thing bot app chat audit
""")
)
"""Words that somebody asks the way with: a text of these alone tells of nothing."""

SMALL = OF_THE_WAY | word_set("""
u ur r n k y c b he him his she her hers they them their your yours my mine our ours one no not yes if as by
from in into of off out over up down about than too very also all any some each more most get go got let make
may might must
""")
"""Words that bind others: one or two of these alone say nothing."""

THINGS = word_set("""
question questions audit form card page button link chat bot app phone computer message messages deadline job
role team department rating ratings note notes round report results password login code email laptop screen
wifi internet signal battery crash crashes crashing crashed freezing froze loading
""")
"""Things of the audit, and of the phone that it is done on."""

OF_THE_AUDIT = THINGS | word_set("""
# what whats which when where wheres why whys how hows is isnt are arent am do does dont doesnt can cant
could couldnt should shouldnt would wouldnt will have havent has hasnt need needs must not yes if or and but
so because i im ive ill you your youre yours we our ours us me my mine it its this that thats these those
there theres here something everything thing things stuff one ones to from for of on in at by with about up
before until into than as like just only also too any all some most more less else other another same very
really quite still now then today tomorrow later soon next first last long short much many bit lot supposed
meant go get getting send sending say saying see mean know read type write fill finish finishing start click
tap look looking find wait waiting try worry answer answers answering time minutes hours date area service
work list level levels number numbers best meeting real person nice week weeks month year every name stuck
broken slow weakest strongest lowest highest average scores scored domain domains strengths gaps compared
comparison board give show star chart
""")
"""A text of these alone that asks something, or names a thing of the audit, is about the audit."""
