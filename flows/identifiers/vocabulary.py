"""The words around a name: who people are to each other, what they do, and what is nobody's name."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words("""
mr mrs ms mx dr prof professor sir madam lady dame rev reverend cllr councillor pc dc ds di dci wpc pcso sgt
sergeant insp inspector constable detective nurse judge auntie aunty aunt uncle nanny father canon imam
rabbi baroness lord hhj pastor fr vicar deacon maulana mufti sheikh supt superintendent acc dcs
""")
LOWER_TITLES = _words("mr mrs ms dr prof cllr pcso sgt")
"""Titles that need no capital; a word after them is a name whatever its case."""

HOLDING_A_TITLE = _words("designated named the a an our lead each no any one another this their")
POSTS = _words("dr prof cllr pcso sgt")
"""In front of "Dr" or "Sgt" they say that the title is a post: "the Designated Dr gives advice"."""

KIN = _words("""
mum mummy mom mam mother dad daddy father stepdad stepmum stepfather stepmother step-dad step-mum
step-father step-mother brother sister siblings sibling son daughter uncle aunt auntie aunty cousin cousins
nan nana nanny gran granny grandma grandad granddad grandfather grandmother grandparents nephew niece
husband wife boyfriend girlfriend twin stepson stepdaughter stepbrother stepsister half-brother half-sister
mum's parents carer carers guardian foster
""")
"""Those whose mention beside a name makes it a name: "Kyle's mum", "his brother Liam"."""

BELONGINGS = _words("""
family disclosure behaviour teacher friend friends phone bedroom house home flat case school place school's
placement siblings social headteacher foster keyworker class classmate classmates mates mate birthday
incident victim statement room allegation attendance file assessment ehcp plan worker solicitor childhood
timetable
""")
"""What else a name may own. Weaker: services, towns and days own some of it too."""

NOT_OWNED_BY_ONE = _words("""
audit audits review reviews load management work studies study conference file files system record records
""")

PEOPLE = _words("""
child boy girl pupil student teen teenager lad lass youngster kid baby toddler man woman male female patient
client resident victim survivor friend neighbour teacher tutor nurse doctor worker officer mentor coach
headteacher head person classmate adult lady gentleman guy sibling visitor midwife therapist psychologist
psychiatrist solicitor caseworker keyworker counsellor paediatrician sergeant inspector advocate chaplain
colleague assistant offender perpetrator suspect witness peer infant minor mate bully schoolgirl schoolboy
""") | (KIN - {"parents", "carers", "siblings", "cousins", "grandparents", "foster", "guardian", "mum's"})
"""One person each; a word behind them, with a capital of its own, is taken for that person's name."""

FIRST_WORD_PEOPLE = _words(
    "pupil boy girl student mum dad mother father brother sister son daughter stepdad cousin"
)
"""Those that open a sentence before a name ("Pupil Zyrah"), not before a title ("Child Protection")."""

SAYING = _words(
    "said says told tells disclosed lives lived cried texted kissed attends misses whispered giggled"
)
DOING = SAYING | _words("""
was is has had did does didn't wasn't isn't hasn't doesn't hadn't
wasnt isnt hasnt hadnt went goes came comes who who's waited
waits asked reported needs needed wants wanted started stopped left stayed stays turned got gets feels felt
thinks thought moved refused ran hit touched hurt phoned rang lied threatened admitted described denied
showed sent
""")
SPEAKING_TO = _words("ask asked told tell met rang phoned texted saw spoke visited interviewed")
"""In front of a word such as Grace they say that it is somebody."""

UNDERGOING = _words("""
interviewed excluded assessed moved placed arrested charged bullied assaulted suspended adopted fostered
accommodated hurt abused raped touched attacked removed sent taken seen told asked refused admitted
discharged referred diagnosed cautioned bailed remanded sentenced convicted released
""")
"""What is done to people, and seldom to services."""

ROLES = _words("dsl ddsl senco sendco iro lado asye hv")
"""Short forms of roles; a name behind them is the holder's."""

INTIMATE = _words("lives lived cried texted kissed attends misses")

CALLED = _words("called named nicknamed")
NOT_A_NAME = _words("""
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

BEFORE_NO_NAME = _words("""
the a an our this each every no any some their your its in during by last next since from until till to of
rated red green for at near across into early late mid through throughout before after between towards under
over per and or both as youth criminal
""")
"""In front of a word such as Grace or Summer they say that it is a word."""

INSTITUTION = _words("""
foundation trust school primary academy college hospital infirmary centre center project charity institute
society university clinic ward unit review inquiry enquiry report law rule act street road avenue lane
nursery infant infants junior juniors secondary church parish hospice fund commission committee federation
high house partnership service services hub team association library gardens park court lodge cottage
ambulance bureau council lecture training programme scheme award suite group club class pathway panel base
wing hall hostel charter principles protocol guidelines competence competency competent test scale index
method model approach questionnaire inventory checklist tool curriculum c.e. ce rc
""")
LOWER_INSTITUTION = _words("""
review inquiry enquiry report law rule act guidelines competence competency competent principles test scale
index model questionnaire inventory protocol foundation training academies academy federation
schools colleges hospitals nurseries continuum toolkit framework
""")
"""Those that make the word in front an institution's without a capital of their own: "Fraser guidelines"."""

SAINTLY = _words(
    "saint st king queen prince princess holy blessed operation university hurricane storm project programme"
    " team ward class room group house"
)

WELSH = _words("tîm")
"""Words that look like a name once their accents are gone."""

WELSH_LITTLE = _words("yn yr mae wedi ein ei gan gyda gyda'r nid oes pob i'w o'r i'r hefyd sydd rydym")
"""Small words of Welsh; two of them in a text make it Welsh prose, where "beth" is "what" and no name."""

SHIRES = _words("gaerfyrddin benfro fynwy ddinbych drefaldwyn forgannwg aberteifi fflint y gaer frycheiniog")
"""Behind "Sir" they make a county of it."""

ORGANISATIONS = _words("""
barnardo barnardos ofsted childline nspcc brook kooth kcsie camhs northshire parliament instagram snapchat
tiktok whatsapp facebook youtube google microsoft teams sharepoint zoom telegram discord roblox mosaic cpoms
systmone liquidlogic carefirst eclipse niche athena emis rio merlin egress coram catch22 stonewall mencap
mind relate samaritans safelives crimestoppers vodafone ukraine syria gypsy gypsies roma estyn ceop shore
safetonet hackett aim faithfull nice scotland wales england britain ireland london leeds manchester
birmingham liverpool bristol sheffield cardiff glasgow edinburgh belfast york kent essex surrey devon
cornwall norfolk suffolk hull leicester coventry nottingham derby swansea dundee aberdeen newcastle
sunderland brighton plymouth southampton portsmouth oxford cambridge bradford croydon camden hackney lambeth
islington brent barnet ealing enfield haringey newham lewisham southwark bexley bromley kirklees calderdale
wigan bolton bury salford oldham rochdale stockport tameside trafford sefton wirral knowsley halton
warrington cheshire cumbria tyneside wearside tyne eilean
""")

_ORDINARY = """
i the a an and or but if when where while since because although though as so yet then also however
therefore meanwhile after before during until in on at by for from to of with without within about into onto
over under between among across through per via each every all any some no not none most many much more less
few fewer several both either neither another other others such same different new old we our ours us you
your they their them he she his her him its it it's this that these those there here who whose whom which
what why how one two three four five six seven eight nine ten twelve half is are was were be been being has
have had do does did done can could will would shall should may might must let's lets please thanks thank
yes ok maybe perhaps only just even still already always sometimes usually often never again once twice now
today yesterday tomorrow tonight soon later recently currently finally first second third last next overall
generally mostly mainly partly nearly almost around monday tuesday wednesday thursday friday saturday sunday
feb mar apr jun jul aug sep sept oct nov dec
january february march april june july august september october november december spring summer autumn
winter christmas easter ramadan eid diwali covid brexit child children children's childrens child's boy boys
girl girls pupil pupils student students teenager teenagers teen teens lad lads lass kid kids baby babies
toddler toddlers man men woman women women's men's male female people person persons patient patients client
clients resident residents victim victims survivor survivors friend friends neighbour neighbours teacher
teachers tutor nurse nurses doctor doctors worker workers officer officers mentor coach headteacher head
heads staff team teams practitioner practitioners professional professionals manager managers leader leaders
governor governors director directors chair deputy assistant colleague colleagues partner partners agency
agencies social care health education police policing youth justice voluntary probation prison court courts
parent parents carer carers family families mum mums dad dads mother mothers father fathers brother brothers
sister sisters sibling siblings son daughter uncle aunt cousin nan gran grandma grandad grandparents
everyone everybody someone somebody nobody anyone anybody peer peers class offender offenders suspect foster
fostering adopter adopters guardian guardians kinship residential council councillor councillors mayor
government parliament ministry department office home homes house school schools primary secondary college
colleges academy academies nursery nurseries university hospital clinic centre hub hubs unit ward service
services surgery practice board boards committee panel panels forum group groups network partnership
partnerships safeguarding protection abuse exploitation harm harmful sexual behaviour behaviours problematic
inappropriate abusive violent online offline digital image images sexting consent relationships sex gender
race ethnicity disability faith religion british english scottish welsh irish polish romanian somali
pakistani indian bangladeshi asian african caribbean black white muslim christian jewish hindu sikh european
ukrainian afghan syrian kurdish turkish arab arabic chinese vietnamese eritrean sudanese albanian roma
traveller travellers gypsy policy policies procedure procedures protocol protocols pathway pathways strategy
strategies plan plans planning framework frameworks guidance guideline guidelines threshold thresholds level
levels referral referrals assessment assessments audit audits review reviews inspection inspections report
reports reporting record records recording file files case cases data figures evidence findings finding
feedback survey surveys questionnaire sample dip quality assurance performance improvement action actions
outcome outcomes impact learning lessons training trainer trainers induction supervision workforce champion
champions lead leads designated named senior principal advanced specialist consultant coordinator
commissioner commissioners commissioning early help intervention interventions support prevention
identification response responses risk safety wellbeing welfare need needs strengths model models tool tools
toolkit traffic light working together keeping safe section part chapter appendix annex schedule stage key
year years month months week weeks day days term half-term hour hours time times local national regional
area areas county city town borough district metropolitan north south east west northern southern eastern
western central greater united kingdom upper lower little great operation encompass signs graded profile
contextual trauma informed restorative systemic therapeutic therapy therapist therapists psychologist
psychologists psychology psychiatry psychiatrist paediatrician paediatrics midwife midwives midwifery
visitor visitors visiting gp gps dentist pharmacy ambulance paramedic paramedics emergency urgent crisis
duty front door single point contact access gateway first-contact screening triage meeting meetings
discussion conference conferences core multi joint inter cross integrated whole wider own good best poor
strong weak clear unclear better worse high low red amber green rag blue purple yellow gold silver bronze
star platinum standard standards premium voice ambassadors advocate advocates advocacy independent reviewing
looked leavers leaver leaving transitions transition adult adults young person's younger older infant
infants minor minors death overview portal zone app apps website internet phone phones social-media media
technology gaming game games chat room rooms curriculum lesson pshe rse assembly assemblies homework
playground corridor corridors toilets bus transport taxi taxis funding funded budget budgets money grant
grants cost costs vacancy vacancies recruitment retention turnover caseload caseloads capacity resource
resources waiting list lists delay delays information sharing share shared agreement agreements
confidentiality privacy notice system systems database spreadsheet dashboard form forms template templates
checklist leaflet leaflets poster posters law legal act bill code criminal civil crown prosecution barrister
solicitor solicitors magistrates magistrate judge jury bail custody caution conviction offence offences
offending question questions answer answers statement statements item items score scores scoring rating
ratings scale domain domains round rounds sheet summary results result chart note notes comment comments
nothing something everything anything things thing lots lot number numbers percent percentage proportion
majority minority total average median range application apprenticeship apprenticeships award awards body
building call calls campaign certificate chief change changes charity charities circle circles club clubs
commission community communities complaint complaints concern concerns conduct confidence conversation
conversations culture decision decisions definition definitions delivery demand design development
difficulties disabled discussions document documents domestic drug drugs alcohol drop-in e-learning
effective email emails engagement engaged equal equality escalation evaluation event events exclusion
exclusions expert experts explore external field fire football general group-work growth harmonised helpline
helplines hidden history holiday holidays housing human identify immigration inclusion inclusive individual
initial inside internal interim interview interviews investigation investigations issue issues job jobs
knowledge language languages large launch launched link linked liaison living low-level main making map maps
mapping marac mash mental mentoring method methods missing mobile monitoring movement multi-agency mutual
neglect newsletter night nominated non normal notification nurture objectives offer offers official open
operational options organisation organisations outside outreach overnight oversight ownership pack pastoral
peer-on-peer permanent permanence physical pilot place placement placements plain play points pool positive
power practical pre pressure priority priorities problem problems process processes professor programme
programmes progress project projects proportionate proposal provider providers public purpose quarter
quarterly quick rape rapid real reasons recent recognised reference references reflective refresh refresher
register regular regulations rehabilitation relationship relevant reviewed rights role roles route routes
rural safer sampled sampling scheme schemes science scrutiny seminar sensory serious session sessions
setting settings sexually short similar sixth skills small smaller special speech spelling sport sports
staffing statutory step steps story stories strand structure structured sub subject subgroup substance
success supervisor supervisors supporting surgeries swimming taking talk talking target targeted task
teaching technical telephone test tests text theme themes theory thematic think third-sector thorough timely
timeliness toolbox track tracker tracking trade traditional train trained transfer translated treatment
trend trends trial trust trusts types understanding uniform universal update updates urban use used users
useful value values version versions victim-led video videos view views village virtual visit visits
volunteer volunteers vulnerable vulnerability way ways weekly white-paper wish wishes witness witnesses word
words work workload workshop workshops world written yearly zero zoom thriving troubled strengthening ask
asking attend attended aim aims advice adviser advisers advisor advisors accountability accommodation
achievement active activity activities acute additional admission admissions adolescent adolescents adverse
age ages agreed allocated allocation alternative provision ambition annual anonymous anti anti-bullying
anxiety approach approaches appropriate asylum attachment attendance autism autistic available awareness
back background barriers baseline basic behavioural big brief briefing briefings broad bullying business
calm capture cards catch challenge challenges chance charter choices choose civilian classroom clarity
clinical clinicians close closed closer coaching cohort cohorts combined common communication competence
competent completion complex compliance conclusion condition consider consistency consistent consultation
continuum contract contracts control coordinated corporate corporation counselling counsellor counsellors
course courses coverage creative cyber daily dates dealing debrief debt decisive deep demographic depth
detailed detective directory disclosure disclosures discrepancy diversity draft drama dynamic economic
educational electronic emerging emotional employees employers empowering end ending enforcement enhanced
ensuring environment equipment escalate estate ethical ethnic evening exam examples except excellent
exception executive existing experience experienced experiences exploring express extra fact facts factor
factors fair feel final financial fit fixed flag flexible flow focus follow following forensic formal
formulation forward free freedom frequent full function functions further future gang gangs gap gaps
gathering getting give given giving going guide handbook handover hard having healthcare healthy hearing
helping holistic hope ideally implementation important improved improving in-house including increased
increasingly individuals ineffective inequalities input insight inspector inspectors instead interpreter
interpreters introduction invest involvement isolated joined joint-working journey judgement keep kept knife
know lack lastly late leadership leading learner learners least left legislation like limited literacy long
look looking maintained make managed manual matrix matters maturity mean meaning measure measures mechanisms
medical member members memorandum merger mid midlands minimum mission mixed mobility module modules moderate
monthly moving nature near needed neighbourhood neurodiverse newly nice no-one normally nursing obvious
offered ongoing onward open-door ordinary organised original outline pace paid paper parental parenting
participation particular particularly partnered past patchy patterns pay peer-led pending period permission
personal perspective phase phases picture police-led poverty practice-based practitioner-led preparation
present previous principals principle principles prior proactive processing produce product profession
promote proof protect protecting provide provided providing public-health pupil-led put pupil's qualified
random rare rates reach reaction reading ready reason received recommendation recommendations recovery
reducing regarding region registered registration regulatory relational relations relying remote repeat
request requests require requirements research residential-care resilience resourced respect responding
responsibility responsibilities restraint return returns revised rigorous rolling root rota routine rules
running satisfaction saying scope scorecard search sector secure see seeing seems sent separate set settled
shadow shift show showing signposting simple simply site sites situation social-worker solution sound source
sources space spaces spend stable staffed staged stakeholder stakeholders start starter starters statistics
status stay strategic streamlined street stress strong-led study style subgroups submission substantial
successful sufficient suggested suitable supplement supported sure surge sustain sustained tailored taken
targets tasks taught teenage telling temporary termly terms thinking tight title tone top topic topics tough
toward track-record training-led transparent trauma-informed treat turn twilight type typical unannounced
under-reporting unmet unsure usual valued variable variation various vast very vetting vision voices volume
wait waits walk walking want wants warm warning webinar webinars well what's whereas whilst whole-school
twenty stranger plenty passenger longer lodger finger danger bigger touch photos lunch branch boiler charger
wide window workbook worked worried worries writing wrong youth-led zones
drop table select sum insert delete countif average vlookup hyperlink concatenate null union alter
"""
ORDINARY = _words(_ORDINARY) | ORGANISATIONS
"""What may carry a capital here and is no name: words of the field, of the calendar, of maps."""

ACRONYMS = _words("""
sc yj hsb csa cse cp cin lac cla dsl ddsl yjs yot yos gp ae uk nhs phe sen la hr it iro dfe ed hv sw eha eh
ehcp send fgm da dv mh ld asd pru pe re rse rshe pshe ks yp lscb taf tac cme ehe neet nfa iso icc cqc icb
ccg pcc vru hmi lga adcs ncb rip aim tv ok ot sa sg slt ta tas ei fe he ict ib is cpd qa kpi rag sla mou pi
dpo gdpr foi irms srg asb ssa ssp csp dbs lado eu usa ps pa pr ra rca rn sar sro sv td tbc tba ua wc ww yr
yrs mp mps msp ms ni nw ne se nr no so fp ga gcse btec ncs phse vawg vs1 caf cafcass caiu cps ppu msu gcp
sbs sdq cyp cypmhs cwd ehm esa fc fgc gal hbv icpc rcpc isp ipp iva mds nai nor oos pac pep pip pmo ro rqf
s17 s47 sab scr slcn smt spoc sta tau vcs vcse wte fte wip vol na nan fo fy qs hsbs cdop lcs lcr ldp ls rd
sef sip sdp sli sap tc tp tr vc ve vr
""")
"""Short forms of the field: two or three letters that are nobody's initials."""

SMALL_WORDS = _words("""
to at of in on or an as be by do go he if is it me my no so up we us am pm ex id oh ah eh ha hi ad al et cf
pp vs st nd rd th km kg cm mm ml lb oz ft hz mb gb kb mr ms dr eg ie re ok tv yo pc pg co ed fy du de la le
""")
"""Two small letters that are no initials either."""

LABELS = _words("""
section appendix part annex table figure grade group level tier option plan vitamin hepatitis team band
class column category criterion question set cohort area school site key domain form ward year stage phase
schedule unit room block wing version type step item point annexe zone paragraph chapter clause model strand
module house building priority action objective standard
""")
"""In front of a single letter they say that it is a label, not an initial."""

ASKING = _words("what whats who where how which")
GOING_ON = _words(
    "do now next start begin go am happen happens happening first supposed meant done finished submitted"
)
FINISHED = _words("done finished submitted")
TELLING = _words("tell ask")
"""Of the way as well, beside one of those above: "who do I tell, I'm done"."""

LEADING = _words(
    "yes yeah yep yea yh aye no nope nah well ok okay so and but um er erm sorry right hi hello hey"
)
"""Words that somebody begins a sentence with, whatever it is about."""

OF_THE_WAY = _words("""
what whats who where when how why which now next then first again do does did is are am be been was will would
should shall can could have has got need supposed meant go start started begin done finished submitted sent
happen happens happening i im ive ill we you me us it its this that here there the a an to on at with for all
just still after before and but or so new ok okay right please thanks hi hello thing bot app chat audit
""")
"""Words that somebody asks the way with: a text of these alone tells of nothing."""

SMALL = OF_THE_WAY | _words("""
u ur r n k y c b he him his she her hers they them their your yours my mine our ours one no not yes if as by
from in into of off out over up down about than too very also all any some each more most get go got let make
may might must
""")
"""Words that bind others: one or two of these alone say nothing."""

OF_THE_AUDIT = _words("""
# what whats which when where wheres why whys how hows is isnt are arent am do does dont doesnt can cant
could couldnt should shouldnt would wouldnt will have havent has hasnt need needs must not yes if or and but
so because i im ive ill you your youre yours we our ours us me my mine it its this that thats these those
there theres here something everything thing things stuff one ones to from for of on in at by with about up
before until into than as like just only also too any all some most more less else other another same very
really quite still now then today tomorrow later soon next first last long short much many bit lot supposed
meant go get getting send sending say saying see mean know read type write fill finish finishing start click
tap look looking find wait waiting try worry answer answers answering question questions audit form card
page button link chat bot app phone computer message messages time minutes hours date deadline job role area
team department service work list level levels number numbers rating ratings note notes round report results
password login code email best meeting real person nice week weeks month year every name laptop screen wifi
internet signal battery crash crashes crashing crashed freezing froze stuck broken slow loading
weakest strongest lowest highest average scores scored domain domains strengths gaps compared comparison board
give show star chart
""")
"""A text of these alone that asks something, or names a thing of the audit, is about the audit."""

THINGS = _words("""
question questions audit form card page button link chat bot app phone computer message messages deadline job
role team department rating ratings note notes round report results password login code email laptop screen
wifi internet signal battery crash crashes crashing crashed freezing froze loading
""")
"""Things of the audit, and of the phone that it is done on."""
