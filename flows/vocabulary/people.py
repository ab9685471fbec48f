"""Who people are: to each other, by title and by role."""

from flows.vocabulary import word_set
from flows.vocabulary.kin import KIN

POSTS = word_set("dr prof cllr pcso sgt")
"""In front of "Dr" or "Sgt" they say that the title is a post: "the Designated Dr gives advice"."""

CIVIL_TITLES = word_set("mr mrs ms")
"""Behind these a letter is short for a name: "mr p"."""

LOWER_TITLES = POSTS | CIVIL_TITLES
"""Titles that need no capital; a word after them is a name whatever its case."""

TITLES = LOWER_TITLES | word_set("""
mx professor sir madam lady dame rev reverend councillor pc dc ds di dci wpc sergeant insp inspector
constable detective nurse judge auntie aunty aunt uncle nanny father canon imam rabbi baroness lord hhj
pastor fr vicar deacon maulana mufti sheikh supt superintendent acc dcs
""")

HOLDING_A_TITLE = word_set("designated named the a an our lead each no any one another this their")

BELONGINGS = word_set("""
family disclosure behaviour teacher friend friends phone bedroom house home flat case school place school's
placement siblings social headteacher foster keyworker class classmate classmates mates mate birthday
incident victim statement room allegation attendance file assessment ehcp plan worker solicitor childhood
timetable
""")
"""What else a name may own. Weaker: services, towns and days own some of it too."""

NOT_OWNED_BY_ONE = word_set("""
audit audits review reviews load management work studies study conference file files system record records
""")

PEOPLE = word_set("""
child boy girl pupil student teen teenager lad lass youngster kid baby toddler man woman male female patient
client resident victim survivor friend neighbour teacher tutor nurse doctor worker officer mentor coach
headteacher head person classmate adult lady gentleman guy sibling visitor midwife therapist psychologist
psychiatrist solicitor caseworker keyworker counsellor paediatrician sergeant inspector advocate chaplain
colleague assistant offender perpetrator suspect witness peer infant minor mate bully schoolgirl schoolboy
""") | (KIN - {"parents", "carers", "siblings", "cousins", "grandparents", "foster", "guardian", "mum's"})
"""One person each; a word behind them, with a capital of its own, is taken for that person's name."""

FIRST_WORD_PEOPLE = word_set(
    "pupil boy girl student mum dad mother father brother sister son daughter stepdad cousin"
)
"""Those that open a sentence before a name ("Pupil Zyrah"), not before a title ("Child Protection")."""

SHORT_POSTS = word_set("mgr mngr mgmt admin coord hod slt smt sw ssw ceo hos")
"""How people write a post beside their own name."""

VERBS = word_set("mark grace chase drew")
"""Given names that are said of other things when something is to be done: "mark it as done"."""

ROLES = word_set("dsl ddsl senco sendco iro lado asye hv")
"""Short forms of roles; a name behind them is the holder's."""

KNOWN_POSTS = (
    *(
        "councillor",
        "cllr",
        "mayor",
        "mayoress",
        "mp",
        "msp",
        "ms",
        "vicar",
        "priest",
        "imam",
        "rabbi",
        "pastor",
    ),
    *("minister", "curate", "head ?teacher", "head", "headmaster", "headmistress", "principal"),
    *(
        "police ?(?:man|woman|officer|sergeant)?",
        "officer",
        "inspector",
        "superintendent",
        "constable",
        "copper",
    ),
    *("footballer", "celebrity", "actor", "actress", "singer", "doctor", "gp", "dentist", "governor"),
    *(
        "chair(?:man|woman|person)?(?: of governors)?",
        "director",
        "judge",
        "magistrate",
        "landlord",
        "landlady",
        "publican",
    ),
    *(
        "caretaker",
        "dinner lady",
        "teacher",
        "teaching assistant",
        "student teacher",
        "cleaner",
        "ta",
        "social worker",
        "youth worker",
        "coach",
    ),
    *("cook", "lollipop lady", "lollipop man", "butcher", "baker", "farmer", "chief executive", "chief exec"),
    *("ceo", "commissioner", "sheriff", "lord", "baroness", "duke", "senco", "dsl", "safeguarding lead"),
    *("manager", "boss", "colleague", "receptionist", "secretary", "nurse", "consultant", "solicitor"),
    *("barrister", "presenter", "boxer", "rugby player", "player", "scouts? leader", "undertaker", "postman"),
    *("shopkeeper", "builder"),
)
"""Whoever is one of these is known where they are; expressions, in the order in which they are tried."""
