"""Words that may carry a capital and are nobody's name."""

from flows.vocabulary import word_set
from flows.vocabulary.calendar import MONTHS, WEEKDAYS
from flows.vocabulary.numbers import UNITS
from flows.vocabulary.people import HOLDING_A_TITLE

ORGANISATIONS = word_set("""
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
warrington cheshire cumbria tyneside wearside tyne eilean blackpool doncaster rotherham huddersfield
middlesbrough hartlepool gateshead grimsby scunthorpe peterborough ipswich norwich colchester watford slough
swindon exeter torquay bournemouth wrexham falkirk kilmarnock inverness lisburn wetherby feltham werrington
polmont oakhill rainsbrook aycliffe clayfields hydebank
""")

ORDINARY = (
    HOLDING_A_TITLE
    | frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | frozenset(UNITS)
    | word_set("""
i and or but if when where while since because although though as so yet then also however therefore
meanwhile after before during until in on at by for from to of with without within about into onto over
under between among across through per via every all some not none most many much more less few fewer
several both either neither other others such same different new old we ours us you your they them he she
his her him its it it's that these those there here who whose whom which what why how ten twelve half is are
was were be been being has have had do does did done can could will would shall should might must let's lets
please thanks thank yes ok maybe perhaps only just even still already always sometimes usually often never
again once twice now today yesterday tomorrow tonight soon later recently currently finally first second
third last next overall generally mostly mainly partly nearly almost around feb mar apr jun jul aug sep sept
oct nov dec spring summer autumn winter christmas easter ramadan eid diwali covid brexit child children
children's childrens child's boy boys girl girls pupil pupils student students teenager teenagers teen teens
lad lads lass kid kids baby babies toddler toddlers man men woman women women's men's male female people
person persons patient patients client clients resident residents victim victims survivor survivors friend
friends neighbour neighbours teacher teachers tutor nurse nurses doctor doctors worker workers officer
officers mentor coach headteacher head heads staff team teams practitioner practitioners professional
professionals manager managers leader leaders governor governors director directors chair deputy assistant
colleague colleagues partner partners agency agencies social care health education police policing youth
justice voluntary probation prison court courts parent parents carer carers family families mum mums dad
dads mother mothers father fathers brother brothers sister sisters sibling siblings son daughter uncle aunt
cousin nan gran grandma grandad grandparents everyone everybody someone somebody nobody anyone anybody peer
peers class offender offenders suspect foster fostering adopter adopters guardian guardians kinship
residential council councillor councillors mayor government parliament ministry department office home homes
house school schools primary secondary college colleges academy academies nursery nurseries university
hospital clinic centre hub hubs unit ward service services surgery practice board boards committee panel
panels forum group groups network partnership partnerships safeguarding protection abuse exploitation harm
harmful sexual behaviour behaviours problematic inappropriate abusive violent online offline digital image
images sexting consent relationships sex gender race ethnicity disability faith religion british english
scottish welsh irish polish romanian somali pakistani indian bangladeshi asian african caribbean black white
muslim christian jewish hindu sikh european ukrainian afghan syrian kurdish turkish arab arabic chinese
vietnamese eritrean sudanese albanian roma traveller travellers gypsy policy policies procedure procedures
protocol protocols pathway pathways strategy strategies plan plans planning framework frameworks guidance
guideline guidelines threshold thresholds level levels referral referrals assessment assessments audit
audits review reviews inspection inspections report reports reporting record records recording file files
case cases data figures evidence findings finding feedback survey surveys questionnaire sample dip quality
assurance performance improvement action actions outcome outcomes impact learning lessons training trainer
trainers induction supervision workforce champion champions leads senior principal advanced specialist
consultant coordinator commissioner commissioners commissioning early help intervention interventions
support prevention identification response responses risk safety wellbeing welfare need needs strengths
model models tool tools toolkit traffic light working together keeping safe section part chapter appendix
annex schedule stage key year years month months week weeks day days term half-term hour hours time times
local national regional area areas county city town borough district metropolitan north south east west
northern southern eastern western central greater united kingdom upper lower little great operation
encompass signs graded profile contextual trauma informed restorative systemic therapeutic therapy therapist
therapists psychologist psychologists psychology psychiatry psychiatrist paediatrician paediatrics midwife
midwives midwifery visitor visitors visiting gp gps dentist pharmacy ambulance paramedic paramedics
emergency urgent crisis duty front door single point contact access gateway first-contact screening triage
meeting meetings discussion conference conferences core multi joint inter cross integrated whole wider own
good best poor strong weak clear unclear better worse high low red amber green rag blue purple yellow gold
silver bronze star platinum standard standards premium voice ambassadors advocate advocates advocacy
independent reviewing looked leavers leaver leaving transitions transition adult adults young person's
younger older infant infants minor minors death overview portal zone app apps website internet phone phones
social-media media technology gaming game games chat room rooms curriculum lesson pshe rse assembly
assemblies homework playground corridor corridors toilets bus transport taxi taxis funding funded budget
budgets money grant grants cost costs vacancy vacancies recruitment retention turnover caseload caseloads
capacity resource resources waiting list lists delay delays information sharing share shared agreement
agreements confidentiality privacy notice system systems database spreadsheet dashboard form forms template
templates checklist leaflet leaflets poster posters law legal act bill code criminal civil crown prosecution
barrister solicitor solicitors magistrates magistrate judge jury bail custody caution conviction offence
offences offending question questions answer answers statement statements item items score scores scoring
rating ratings scale domain domains round rounds sheet summary results result chart note notes comment
comments nothing something everything anything things thing lots lot number numbers percent percentage
proportion majority minority total average median range application apprenticeship apprenticeships award
awards body building call calls campaign certificate chief change changes charity charities circle circles
club clubs commission community communities complaint complaints concern concerns conduct confidence
conversation conversations culture decision decisions definition definitions delivery demand design
development difficulties disabled discussions document documents domestic drug drugs alcohol drop-in
e-learning effective email emails engagement engaged equal equality escalation evaluation event events
exclusion exclusions expert experts explore external field fire football general group-work growth
harmonised helpline helplines hidden history holiday holidays housing human identify immigration inclusion
inclusive individual initial inside internal interim interview interviews investigation investigations issue
issues job jobs knowledge language languages large launch launched link linked liaison living low-level main
making map maps mapping marac mash mental mentoring method methods missing mobile monitoring movement
multi-agency mutual neglect newsletter night nominated non normal notification nurture objectives offer
offers official open operational options organisation organisations outside outreach overnight oversight
ownership pack pastoral peer-on-peer permanent permanence physical pilot place placement placements plain
play points pool positive power practical pre pressure priority priorities problem problems process
processes professor programme programmes progress project projects proportionate proposal provider providers
public purpose quarter quarterly quick rape rapid real reasons recent recognised reference references
reflective refresh refresher register regular regulations rehabilitation relationship relevant reviewed
rights role roles route routes rural safer sampled sampling scheme schemes science scrutiny seminar sensory
serious session sessions setting settings sexually short similar sixth skills small smaller special speech
spelling sport sports staffing statutory step steps story stories strand structure structured sub subject
subgroup substance success supervisor supervisors supporting surgeries swimming taking talk talking target
targeted task teaching technical telephone test tests text theme themes theory thematic think third-sector
thorough timely timeliness toolbox track tracker tracking trade traditional train trained transfer
translated treatment trend trends trial trust trusts types understanding uniform universal update updates
urban use used users useful value values version versions victim-led video videos view views village virtual
visit visits volunteer volunteers vulnerable vulnerability way ways weekly white-paper wish wishes witness
witnesses word words work workload workshop workshops world written yearly zero zoom thriving troubled
strengthening ask asking attend attended aim aims advice adviser advisers advisor advisors accountability
accommodation achievement active activity activities acute additional admission admissions adolescent
adolescents adverse age ages agreed allocated allocation alternative provision ambition annual anonymous
anti anti-bullying anxiety approach approaches appropriate asylum attachment attendance autism autistic
available awareness back background barriers baseline basic behavioural big brief briefing briefings broad
bullying business calm capture cards catch challenge challenges chance charter choices choose civilian
classroom clarity clinical clinicians close closed closer coaching cohort cohorts combined common
communication competence competent completion complex compliance conclusion condition consider consistency
consistent consultation continuum contract contracts control coordinated corporate corporation counselling
counsellor counsellors course courses coverage creative cyber daily dates dealing debrief debt decisive deep
demographic depth detailed detective directory disclosure disclosures discrepancy diversity draft drama
dynamic economic educational electronic emerging emotional employees employers empowering end ending
enforcement enhanced ensuring environment equipment escalate estate ethical ethnic evening exam examples
except excellent exception executive existing experience experienced experiences exploring express extra
fact facts factor factors fair feel final financial fit fixed flag flexible flow focus follow following
forensic formal formulation forward free freedom frequent full function functions further future gang gangs
gap gaps gathering getting give given giving going guide handbook handover hard having healthcare healthy
hearing helping holistic hope ideally implementation important improved improving in-house including
increased increasingly individuals ineffective inequalities input insight inspector inspectors instead
interpreter interpreters introduction invest involvement isolated joined joint-working journey judgement
keep kept knife know lack lastly late leadership leading learner learners least left legislation like
limited literacy long look looking maintained make managed manual matrix matters maturity mean meaning
measure measures mechanisms medical member members memorandum merger mid midlands minimum mission mixed
mobility module modules moderate monthly moving nature near needed neighbourhood neurodiverse newly nice
no-one normally nursing obvious offered ongoing onward open-door ordinary organised original outline pace
paid paper parental parenting participation particular particularly partnered past patchy patterns pay
peer-led pending period permission personal perspective phase phases picture police-led poverty
practice-based practitioner-led preparation present previous principals principle principles prior proactive
processing produce product profession promote proof protect protecting provide provided providing
public-health pupil-led put pupil's qualified random rare rates reach reaction reading ready reason received
recommendation recommendations recovery reducing regarding region registered registration regulatory
relational relations relying remote repeat request requests require requirements research residential-care
resilience resourced respect responding responsibility responsibilities restraint return returns revised
rigorous rolling root rota routine rules running satisfaction saying scope scorecard search sector secure
see seeing seems sent separate set settled shadow shift show showing signposting simple simply site sites
situation social-worker solution sound source sources space spaces spend stable staffed staged stakeholder
stakeholders start starter starters statistics status stay strategic streamlined street stress strong-led
study style subgroups submission substantial successful sufficient suggested suitable supplement supported
sure surge sustain sustained tailored taken targets tasks taught teenage telling temporary termly terms
thinking tight title tone top topic topics tough toward track-record training-led transparent
trauma-informed treat turn twilight type typical unannounced under-reporting unmet unsure usual valued
variable variation various vast very vetting vision voices volume wait waits walk walking want wants warm
warning webinar webinars well what's whereas whilst whole-school twenty stranger plenty passenger longer
lodger finger danger bigger touch photos lunch branch boiler charger wide window workbook worked worried
worries writing wrong youth-led zones drop table select sum insert delete countif average vlookup hyperlink
concatenate null union alter
""")
    | ORGANISATIONS
)
"""What may carry a capital here and is no name: words of the field, of the calendar, of maps."""
