"""Short forms: of the field, of schools, and of whatever else two or three letters stand for."""

from flows.vocabulary import word_set

ACRONYMS = word_set("""
sc yj hsb csa cse cp cin lac cla dsl ddsl yjs yot yos gp ae uk nhs phe sen la hr it iro dfe ed hv sw eha eh
ehcp send fgm da dv mh ld asd pru pe re rse rshe pshe ks yp lscb taf tac cme ehe neet nfa iso icc cqc icb
ccg pcc vru hmi lga adcs ncb rip aim tv ok ot sa sg slt ta tas ei fe he ict ib is cpd qa kpi rag sla mou pi
dpo gdpr foi irms srg asb ssa ssp csp dbs lado eu usa ps pa pr ra rca rn sar sro sv td tbc tba ua wc ww yr
yrs mp mps msp ms ni nw ne se nr no so fp ga gcse btec ncs phse vawg vs1 caf cafcass caiu cps ppu msu gcp
sbs sdq cyp cypmhs cwd ehm esa fc fgc gal hbv icpc rcpc isp ipp iva mds nai nor oos pac pep pip pmo ro rqf
s17 s47 sab scr slcn smt spoc sta tau vcs vcse wte fte wip vol na nan fo fy qs hsbs cdop lcs lcr ldp ls rd
sef sip sdp sli sap cspr lcspr tc tp tr vc ve vr
""")
"""Short forms of the field: two or three letters that are nobody's initials."""

SMALL_WORDS = word_set("""
to at of in on or an as be by do go he if is it me my no so up we us am pm ex id oh ah eh ha hi ad al et cf
pp vs st nd rd th km kg cm mm ml lb oz ft hz mb gb kb mr ms dr eg ie re ok tv yo pc pg co ed fy du de la le
""")
"""Two small letters that are no initials either."""

OF_SCHOOLS = word_set("""
ai ap ar asc asp at bbc bs cbt cce cic cl cpr ct dbt dh dt eal ect ehc ep elm eqa esol ewo fft fsm gd hbt
hlta hod hot hoy hsw ht ict ka ks lm lsa lsp mfl mi mmr mst nhs nqt ofs pd pdw pp ppe psa psc pse psed pt
ptsd rj rs rsb rsh sats sc se sel sep sow spag sre ss stem tlr tod tot vle vpn wex ym yn yr
""")
"""Short forms of schools: lessons, roles and groups."""

OF_THE_FIELD = word_set("""
av cn cpn dc dci di dp ds esw ew ewo fc fgc fnp fs fw ho kw pc pcso po pso sn so vp wpc ys ysw yo yw
""")
"""Of the police, of nurses, workers and their plans: constable, school nurse, youth worker, child in need."""

LESSONS = word_set("bi ch cs de dr fl fr ft ge gg gm hi ma mu ph pa sp tx ms")
"""Short forms of lessons, which stand behind the year that has them."""

WORKERS = word_set("dsl ddsl ta tas sw hv gp ot ep iro lado lsa hlta ect nqt tod")
"""Those of the staff whose short forms are usual enough to be no pupil's letters, whatever they did."""

OF_WORK = word_set("ks sw qs ep lt bp hq cc mo wk hr ch pt ex qu pg vs fg")
"""More that are no initials, behind which a number stands."""

OF_NUMBERED = word_set("q qu que qn fig pg sec app ch pt para vol art col tab")
"""What is short for something with a number: "Q9"."""

NEEDS = word_set("""
adhd asc asd bame bme cme eal ebd ebsa ehe fasd fgm grt lac lgbt lgbtq mld msi nd neet ocd pda pmld ptsd sebd
semh sen send sld slcn spld uasc vi yp
""")
"""What children need, or what they are as a group: "no offer for ADHD"."""

RATINGS = word_set("ri inad")
"""Short forms of what inspectors say: requires improvement, inadequate."""

POSTS_IN_SHORT = word_set("senco sendco ewo cpc hos salt")
"""Posts and teams in letters that are nobody's own: they say and ask things as people do."""

PAIRS = word_set("h&p t&l l&d q&a a&e h&s r&d c&i r&a s&l b&a e&d i&a r&r n&a")
"""Two letters for two words: help and protection, teaching and learning."""
