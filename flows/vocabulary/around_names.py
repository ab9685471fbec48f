"""The words around a name, and what is nobody's."""

from flows.vocabulary import word_set

INTIMATE = word_set("lives lived cried texted kissed attends misses")

SAYING = INTIMATE | word_set("said says told tells disclosed whispered giggled")

DOING = SAYING | word_set("""
was is has had did does didn't wasn't isn't hasn't doesn't hadn't
wasnt isnt hasnt hadnt went goes came comes who who's waited
waits asked reported needs needed wants wanted started stopped left stayed stays turned got gets feels felt
thinks thought moved refused ran hit touched hurt phoned rang lied threatened admitted described denied
showed sent
""")

SPEAKING_TO = word_set("ask asked told tell met rang phoned texted saw spoke visited interviewed")
"""In front of a word such as Grace they say that it is somebody."""

UNDERGOING = word_set("""
interviewed excluded assessed moved placed arrested charged bullied assaulted suspended adopted fostered
accommodated hurt abused raped touched attacked removed sent taken seen told asked refused admitted
discharged referred diagnosed cautioned bailed remanded sentenced convicted released
""")
"""What is done to people, and seldom to services."""

CALLED = word_set("called named nicknamed")

NOT_A_NAME = word_set("""
in out for the to names name by back on off him her it a an us them me up over away upon into their his my
our your police childline staff social home school mum dad help ambulance someone and or but about at as
from of with because if so when who is was that this 999 101 attention himself herself themselves first
emergency services worker lead nurse doctor person professional individual contact officer gp not never no
only also unknown known recorded removed kept withheld changed redacted confidential anonymous required
needed given always sometimes often already just very here there they he she we i you one all any be been
being able aware sure sorry happy worried concerned afraid glad writing leaving answering filling new still
going hoping trying working told consultant advocate midwife governor member deputy health safeguarding
champion senior manager key people everything nothing things something spelled misspelled missing more what
why how where which whether appropriately late early today yesterday
""")

STANDING_IN_TOWNS = word_set("""
is are was based held runs run open opened shut closed moved office offices clinic clinics hub hubs team teams
sarc mash camhs court school schools service services centre centres unit units base building rooms sessions
training meeting meetings events event conference
""")
"""Behind these and an "in" a town is meant."""

OF_AN_OFFICE = word_set("teams forms office excel outlook word sharepoint project access planner")
"""Behind "ms" they are programs: "ms teams"."""

BEFORE_NO_NAME = word_set("""
the a an our this each every no any some their your its in during by last next since from until till to of
rated red green for at near across into early late mid through throughout before after between towards under
over per and or both as youth criminal
""")
"""In front of a word such as Grace or Summer they say that it is a word."""

INSTITUTION = word_set("""
foundation trust school primary academy college hospital infirmary centre center project charity institute
society university clinic ward unit review inquiry enquiry report law rule act street road avenue lane
nursery infant infants junior juniors secondary church parish hospice fund commission committee federation
high house partnership service services hub team association library gardens park court lodge cottage
ambulance bureau council lecture training programme scheme award suite group club class pathway panel base
wing hall hostel charter principles protocol guidelines competence competency competent test scale index
method model approach questionnaire inventory checklist tool curriculum c.e. ce rc
""")

LOWER_INSTITUTION = word_set("""
review inquiry enquiry report law rule act guidelines competence competency competent principles test scale
index model questionnaire inventory protocol foundation training academies academy federation
schools colleges hospitals nurseries continuum toolkit framework
""")
"""Those that make the word in front an institution's without a capital of their own: "Fraser guidelines"."""

SAINTLY = word_set(
    "saint st king queen prince princess holy blessed operation university hurricane storm project programme"
    " team ward class room group house"
)

WELSH = word_set("tîm")
"""Words that look like a name once their accents are gone."""

WELSH_LITTLE = word_set("yn yr mae wedi ein ei gan gyda gyda'r nid oes pob i'w o'r i'r hefyd sydd rydym")
"""Small words of Welsh; two of them in a text make it Welsh prose, where "beth" is "what" and no name."""

SHIRES = word_set(
    "gaerfyrddin benfro fynwy ddinbych drefaldwyn forgannwg aberteifi fflint y gaer frycheiniog"
)
"""Behind "Sir" they make a county of it."""

LABELS = word_set("""
section appendix part annex table figure grade group level tier option plan vitamin hepatitis team band
class column category criterion question set cohort area school site key domain form ward year stage phase
schedule unit room block wing version type step item point annexe zone paragraph chapter clause model strand
module house building priority action objective standard
""")
"""In front of a single letter they say that it is a label, not an initial."""

OF_FAMILY_SERVICES = word_set("hub hubs centre centres court support group justice help first service")
"""Behind "family" they say that it is a service's name."""

INTRODUCING = word_set("my his her their i name names known goes aka parent mum")
