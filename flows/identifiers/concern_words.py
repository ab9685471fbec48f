"""The meanings that a concern is told in, and the words people use for them.

Words are in lower case without apostrophes ("dont"). `touch~` stands for touch, touches, touched and
touching, `rap~` for rape and raped alike; `_` joins the words of a phrase.
"""

MEANINGS: dict[str, str] = {
    # who speaks
    "i": "i im ive id ill",
    "me": "me myself u",
    "my": "my",
    "we": "we weve us our",
    "ours": "our my the this one_of_our one_of_my one_of_the",
    # who is spoken of
    "a": "a an one this that another my our his her some",
    "he": "he hes she shes",
    "they": "he hes she shes they theyre theyve someone somebody people everyone",
    "him": "him her",
    "his": "his her",
    "child": (
        "the_older_one older_one the_eldest the_oldest the_younger the_youngest the_little_one child kid"
        " boy girl lad lass lassie pupil student yp baby toddler teen teenager resident young_person"
        " young_lad young_man young_woman young_girl young_boy little_one little_girl little_boy"
        " sixth_former one_of_our_year one_of_my_year one_of_the_year one_of_our_yr one_of_my_yr"
        " one_of_the_yr y7s y8s y9s y10s y11s y12s y13s yr7s yr8s yr9s yr10s yr11s apprentice tutee"
        " patient client care_leaver daughter son stepson stepdaughter nephew niece grandson granddaughter"
        " goddaughter godson bairn infant victim schoolgirl schoolboy minor one_of_our_kids"
        " one_of_our_lads one_of_our_girls one_of_our_boys one_of_the_kids one_of_the_lads"
        " one_of_the_girls one_of_the_boys one_of_my_lads one_of_my_kids one_of_my_pupils"
        " one_of_my_students one_of_our_residents one_of_our_children one_of_our_pupils"
        " one_of_our_students one_of_the_children one_of_the_pupils one_of_the_residents"
        " one_of_our_young_people one_of_the_young_people one_of_my_girls one_of_my_boys"
        " one_of_the_foster_kids one_of_our_yps one_of_my_children one_of_my_clients one_of_my_patients"
        " one_of_the_students one_of_my_tutees one_of_our_teens one_of_my_young_people"
    ),
    "year_group": (
        "year_1 yr_1 y1 yr1 year_2 yr_2 y2 yr2 year_3 yr_3 y3 yr3 year_4 yr_4 y4 yr4 year_5 yr_5 y5 yr5"
        " year_6 yr_6 y6 yr6 year_7 yr_7 y7 yr7 year_8 yr_8 y8 yr8 year_9 yr_9 y9 yr9 year_10 yr_10 y10"
        " yr10 year_11 yr_11 y11 yr11 year_12 yr_12 y12 yr12 year_13 yr_13 y13 yr13"
    ),
    "children": (
        "children kids boys girls lads lasses pupils students teens teenagers residents young_people yps"
        " little_ones young_girls young_boys younger_ones little_kids minors toddlers babies siblings"
        " young_carers young_ones"
    ),
    "mine": (
        "lads son daughter stepson stepdaughter grandson granddaughter nephew niece goddaughter godson"
        " lad boy girl kid kids child children baby toddler eldest youngest little_one little_girl"
        " little_boy little_man twins twin stepchild stepkids foster_child foster_son foster_daughter"
        " grandkid grandchild grandkids grandchildren sons daughters boys girls teen teenager bairn"
        " wee_one wee_boy wee_girl lass oldest"
    ),
    "kin": (
        "dad dads daddy father mum mums mummy mam mother uncle uncles aunt auntie aunty grandad grandads"
        " grandpa granda grandfather nan nana gran grandma stepdad stepdads stepfather stepmum stepmother"
        " step_dad step_mum step_father step_brother step_sister stepbrother stepsister cousin cousins"
        " brother brothers bro sister sisters sis sibling half_brother half_sister foster_brother"
        " foster_dad foster_mum foster_sister boyfriend boyfriends bf girlfriend gf ex partner husband"
        " babysitter sitter neighbour neighbor childminder lodger mate friend bruv"
    ),
    "peer": (
        "brother brothers sister sisters cousin sibling siblings stepsister stepbrother someone somebody"
    ),
    "adult": (
        "man men woman bloke guy guys adult stranger older_boy older_girl older_boys older_lad older_kid"
        " older_kids other_kids older_pupil older_man boys lads gang strangers some_boy some_boys"
        " some_lads"
    ),
    "staff": (
        "teacher teachers tutor coach colleague colleagues manager boss support_worker youth_worker"
        " social_worker key_worker keyworker residential_worker agency_worker care_worker family_worker"
        " member_of_staff staff_member members_of_staff ta caretaker carer foster_carer foster_dad vicar"
        " priest imam pastor minister police_officer officer volunteer head headteacher head_teacher nurse"
        " doctor consultant therapist counsellor psychologist night_staff instructor teaching_assistant"
        " learning_mentor mentor sir mr mrs miss governor leader cadet_leader trainer technician escort"
        " taxi_driver bus_driver driver guy_i_work_with man_i_work_with someone_i_work_with"
        " somebody_i_work_with woman_i_work_with bloke_i_work_with lad_i_work_with person_i_work_with"
        " team_mate teammate co_worker coworker line_manager supervisor worker deputy practitioner coaches"
        " carers officers tutors nurses volunteers instructors workers social_workers dsl choirmaster"
        " chaplain staff_at_work staff"
    ),
    # what is done
    "grave": (
        "rap~ molest~ abus~ assault~ groom~ exploit~ traffick~ trafficked blackmail~ sextort~ sodomis~"
        " interfer~ sexually_assault~ incest"
    ),
    "noun": "abuse rape molestation assault grooming exploitation incest",
    "done_to": (
        "raped molested abused assaulted groomed exploited trafficked blackmailed touched bullied"
        " fingered stripped interfered_with"
    ),
    "grim": (
        "is_sexting been_sexting sexting_with morning_after_pill pregnancy_test gone_missing"
        " missing_from_home missing_from_placement missing_since exposing_himself exposing_herself"
        " exposed_himself exposed_herself exposes_himself exposes_herself self_harm self_harming"
        " self_harmed self_harms overdosed overdose taken_pills took_pills taken_tablets took_tablets"
        " strangle strangled strangling kill_himself kill_herself kill_themselves killing_himself"
        " killing_herself suicidal suicide end_it end_it_all will_jump going_to_jump wants_to_die"
        " want_to_die wants_to_kill known_abuser known_offender sex_offender known_nonce paedophile"
        " has_a_knife with_a_knife hand_print handprint handprints shaken shakes_the_baby shaking_the_baby"
        " shook_the_baby naked_together chlamydia gonorrhoea sti std in_bed_with in_his_bed in_her_bed"
        " into_bed_with into_his_bed into_her_bed hand_down hands_down hand_up hand_in hand_under"
        " his_hand_on hand_on_her hand_on_his trafficked being_sold sold_by pimped passed_round dick_pics"
        " dick_pic dickpics sleeping_together sleeping_with slept_with sleeps_with having_sex sex_with"
        " had_sex has_sex have_sex flinches flinch flinched burnt_hand burnt_arm burns_on burn_on marks_on"
        " bruises bruise bruised bruising black_eye bite_marks welts locked_in locked_up locked_her"
        " locked_him left_alone home_alone left_on_his_own left_on_her_own screaming grown_men grown_man"
        " older_man older_men strange_man random_man nudes_of naked_pictures naked_pics nudes injuries"
        " injury cut_herself cut_himself cutting_herself cutting_himself cuts_on hurt_herself hurt_himself"
        " hurting_herself hurting_himself wet_himself wet_herself getting_married forced_marriage"
        " married_off fgm on_top_of genitals between_the_legs between_her_legs between_his_legs"
        " private_parts privates willy penis vagina fanny knickers naked clothes_off no_clothes undressed"
        " undressing secret_games touched_up feeling_up felt_up raped rape raping molested molesting"
        " sexually_assaulted sexually_abused sexually_abusing sexually_touching sexually_touched groomed"
        " grooming_him grooming_her being_groomed being_abused being_hurt being_raped being_touched"
        " being_beaten being_hit being_made being_blackmailed being_exploited being_assaulted"
        " being_bullied being_starved being_drugged being_followed being_forced being_left being_used"
        " blackmailed abused abusing assaulted to_her_abuser to_his_abuser the_abuser their_abuser"
        " run_away ran_away ran_off cant_find not_safe isnt_safe unsafe in_danger frightened_to_go"
        " scared_to_go afraid_to_go terrified_to_go wont_go_home cant_go_home doesnt_want_to_go_home"
        " not_to_send_her_home not_to_send_him_home not_coming_home hiding_from crying_every cries_every"
        " burns_him burns_her hits_him hits_her hit_him hit_her beats_him beats_her kicks_him kicks_her"
        " punched_him punched_her slapped_him slapped_her smacks_him smacks_her hurts_him hurts_her"
        " hurt_him hurt_her hurting_him hurting_her touches_him touches_her touched_him touched_her"
        " touching_him touching_her feeds_him_once starving_him starving_her watch_porn watching_porn"
        " child_porn indecent_images pregnant hurt_down_there something_sexual sexual_things sexual_stuff"
        " sex_acts going_out_with_a goes_in_her_room goes_in_his_room comes_in_her_room comes_in_his_room"
        " comes_into_her_room comes_into_his_room does_things_to do_things_to did_things_to"
        " doing_things_to doing_something_to did_something_to done_something_to stuff_to_her stuff_to_him"
        " inappropriately flashed hung_himself threatening_to_kill threatening_to_hurt going_to_hurt"
        " going_to_kill gonna_hurt gonna_kill trying_to_hurt tried_to_hurt tried_to_kill tried_to_touch"
        " trying_to_touch tried_to_kiss kissing_her kissing_him kissed_her kissed_him attracted_to_his"
        " attracted_to_her attracted_to_a walked_in_on photographs_his photographs_her her_husband made_to"
        " in_the_same_bed same_bed messing_with messin_with showing_porn porn hurting_kids"
        " playing_with_himself playing_with_herself screams_at drinking_and_hitting cries_all frightens"
        " scares_me with_a_man with_some_man with_an_older with_older_men in_a_car_with being_sexually"
        " filming made_to_do forced_to"
    ),
    "touch": (
        "filmed filming films hug~ hugging hugged messing_with messin_with mess_with messes_with"
        " messed_with messing_about_with playing_with_himself touching_up interfering_with showing_himself"
        " showed_himself sat_on_my_lap creeping creeps crept climbing_on climbs_on climbed_on"
        " force_himself forced_himself have_his_way took_advantage taking_advantage tak_advantage at_it"
        " caught_in_bed touch~ touchin grop~ grab~ grabbed grabbing kiss~ fondl~ fiddl~ finger~ lick~"
        " stripp~ strip undress~ flash~ rub~ rubbed rubbing cuddl~ feel_up feels_up felt_up tried_it_on"
        " trying_it_on spies pervs perving perv expos~ hump~ wank~"
    ),
    "hurt": (
        "hit hits hitting hurt hurts hurting beat beats beating beaten batter~ punch~ kick~ slap~ slapped"
        " slapping strangl~ chok~ burn~ threaten~ threatening forc~ attack~ stalk~ bully~ bullied bullies"
        " bullying harass~ harm~ smack~ starv~ kill~ stab stabbed drug~ drugged spik~ trap~ trapped pin~"
        " pinned shov~ push~ drag~ dragged throw throws threw thrown bit bites biting hold_down held_down"
        " hold_me_down holds_me_down lock~ picking_on intimidat~"
    ),
    "make": "make makes made making mak forces forced forcing gets got asks asked pays paid wants",
    "do": "do does did doing done doin happen happened happening happens",
    "stuff": (
        "stuff things thing something somethin sumthing anything it sex sexual this that bad nasty weird"
        " rude horrible things_sexual worse"
    ),
    "sex": "sex sexual sexually sexualised intercourse oral incest",
    "body": (
        "pants knickers trousers willy penis vagina fanny privates private_parts private_part down_there"
        " her_bits his_bits my_bits bum bottom boobs breasts genitals thighs thigh between_her_legs"
        " between_my_legs between_his_legs boob tits dick cock pyjamas bra naked nude no_clothes"
        " clothes_off crotch groin leg skirt underwear boxers bits willies bottoms top_off no_top topless"
        " getting_changed undies bare swimsuit"
    ),
    "bed": (
        "bed bedroom room rooms shower bath duvet on_top_of lying_on under_the_duvet same_bed sofa covers"
    ),
    "images": (
        "nude nudes pic pics picture pictures photo photos video videos vid vids footage naked_pics"
        " dick_pics dick_pic dickpic dickpics image images deepfake deepfakes deep_fake sexts filmed"
    ),
    "illegal": (
        "indecent_image indecent_images child_porn child_pornography csam kiddie_porn illegal_images"
        " illegal_stuff illegal_porn abuse_images abuse_material cp loli underage_porn illegal_content"
        " indecent_photos"
    ),
    "illegal_thing": "illegal shouldnt underage",
    "contact": (
        "text~ messag~ dm dms dming snapchat~ snapchat snap snapping snapchatting whatsapp~ whatsapp"
        " insta chatting talking speaking emailing e-mailing contacting meeting_up facetiming following"
        " flirt~ flirting gaming_with inbox~"
    ),
    "gift": (
        "hugging alone in_his_car in_her_car taking_out takes_out spends_all_his_time spends_all_her_time"
        " spending_timelifts lift gifts gift presents present alcohol vape vapes weed cigarettes money"
        " buying favourite favouritism favourites secrets secret hugs his_house her_house his_flat"
    ),
    "closeness": (
        "alone_with relationship in_a_relationship sleeping_with sleepin_with slept_with seeing dating"
        " inappropriate inappropriately overfamiliar over_familiar too_close too_friendly familiar_with"
        " obsessed close_with boundaries going_into going_in_to goes_into going_in staring ogl~ watching"
        " leering comments behind_closed_doors on_his_own_with on_her_own_with crush rough sat_on_his_lap"
        " on_his_lap on_her_lap sits_on hand_on_her hand_on_his sexual_relationship affair"
    ),
    "allegation": "allegation allegations accused accusation accusations complaint_about arrested suspended",
    "signs": (
        "bruise bruises bruised bruising marks burns welts scratches black_eye bite_marks cuts injuries"
        " injury hand_print love_bite love_bites bleeding pregnant sti chlamydia blood flinches flinched"
        " sobbing in_tears crying missing hungry starving ran_away run_away runaway overdose overdosed"
        " suicidal self_harming self_harm selfharming self_harmed cutting not_safe unsafe in_danger"
        " at_risk being_hurt sore shaking wont_go_home scared_to_go_home feel_safe doesnt_feel_safe"
        " feels_unsafe drunk drugs knife her_husband weapon homeless kicked_out fgm forced_marriage"
    ),
    "selfharm": (
        "want_to_die wanna_die want_to_kill_myself kill_myself end_it_all end_my_life dont_want_to_live"
        " dont_want_to_be_here dont_want_to_be_alive hurt_myself cut_myself cutting_myself killing_myself"
        " harm_myself better_off_dead"
    ),
    "fear": (
        "scared frightened terrified afraid petrified unsafe not_safe dont_feel_safe doesnt_feel_safe"
        " feels_unsafe dread scarred skared scard"
    ),
    "home": "home house there dads mums contact",
    # how it comes out
    "tell": (
        "told tells telling disclos~ said says saying sed confid~ admit~ admitted alleg~ reveal~ reported"
        " claims claimed came_to texted messaged rang phoned emailed tell showed let_slip opened_up spoke"
        " begged whispered wrote"
    ),
    "disclose": "disclos~ disclosure",
    "saw": (
        "saw seen found caught walked_in_on noticed witnessed heard spotted watched met visited had got know"
    ),
    "worried": (
        "worried worry worries worrying concern concerned concerns frightened anxious uneasy suspect"
        " suspicious suspicions scared fear fearful bad_feeling gut_feeling terrified not_happy_about"
        " not_comfortable_with"
    ),
    "anxious": "worried concerned scared frightened anxious terrified",
    "think": "think thinks thinking reckon suspect believe sure convinced know afraid fear feel heard",
    "safety": (
        "safeguarding_concern safeguarding_concerns safeguarding_issue safeguarding_worry"
        " safeguarding_referral child_protection_concern concern_about_a_child welfare_concern"
        " concern_for_a_child safeguarding_matter"
    ),
    "report": "report reporting refer referral make_a_referral raise flag ring call tell whistleblow log",
    "whistle": "whistleblow whistleblowing whistle_blow blow_the_whistle",
    "want": ("want need how wanna like must can should do who where what please trying help advice got have"),
    "now": (
        "today tonight yesterday this_morning this_afternoon this_evening this_week this_weekend"
        " last_night last_nite just_now right_now now at_the_moment an_hour_ago the_other_day"
        " at_the_weekend over_the_weekend last_week on_monday on_tuesday on_wednesday on_thursday"
        " on_friday on_saturday on_sunday this_lunchtime minutes_ago still just since_last_night on_shift"
        " lunchtime at_drop_off in_front_of_me tonite 2day 2nite keeps keep again every_night every_day"
        " currently at_lunch break_time period_3 last_lesson"
    ),
    "loiter": "waiting hanging following messaging watching parked lurking approaching talking filming",
    "being": "being getting been gets got",
    # the past
    "past": (
        "as_a_child as_a_kid when_i_was growing_up years_ago for_years in_the_90s in_the_80s in_the_70s"
        " used_to when_we_were when_i_were as_a_teenager as_a_teen as_a_girl as_a_boy as_a_young_person"
        " back_then my_childhood childhood in_care years_later all_those_years decades when_younger"
        " when_i_grew at_boarding_school aged since_i_was at_my_school for_4_years the_60s the_70s the_80s"
        " the_90s as_a_youngster nobody_helped_me at_that_age in_my_teens in_my_past my_past long_time_ago"
    ),
    "survived": (
        "because_it_happened survivor survivor_myself victim_myself been_through_this went_through_it"
        " been_through_it went_thru been_there_myself abuse_survivor lived_experience"
        " been_through_something gone_through_it_myself went_through_something through_something_like"
        " went_through_abuse went_through_similar was_that_child that_child_was_me was_that_kid"
        " was_that_girl was_that_boy was_one_of_those one_of_those_children one_of_those_kids"
        " one_of_these_children one_of_those victim"
    ),
    "return": (
        "flashback flashbacks triggering triggered triggers bringing_it_all_back brings_it_all_back"
        " bringing_it_back brings_it_back bringing_back bringing_up brings_up bring_it_all_back"
        " brought_it_all_back brought_back close_to_home nightmares memories bringing_stuff_up"
        " bringing_things_up stirring stirred brought_up brings_back takes_me_back took_me_back relive"
        " reliving"
    ),
    "event": "happened happening happens went_through been_through did done was_done",
    # thoughts and acts of one's own
    "urge": (
        "attracted attraction urge urges fantasies fantasise fantasising fantasy fancy turned_on turn_on"
        " aroused turns_me_on sexual_thoughts sexual_feelings danger risk_to lust intrusive hard_on"
    ),
    "thought": (
        "thought thoughts feelings think thinking dreams dreaming fantasising trust temptation tempted"
    ),
    "paedo": (
        "paedophile pedophile paedo pedo nonce peadophile pedofile paedofile peado paedophilia map_myself"
    ),
    "look": (
        "look looked looking lookin watch watched watching view viewed viewing download downloaded"
        " downloading searched searching search click clicked saved share shared stop wank wanking found"
        " been_on"
    ),
    "might": "might could gonna going_to scared worried afraid want tempted if near close_to",
    "young": (
        "child children kid kids boys girls boy girl minors young_girls young_boys little_kids underage"
        " stepdaughter stepson daughter son niece nephew teens toddlers young_lads young_people"
        " schoolgirls little_girls little_boys children_that_way young_lasses young_ones lads"
    ),
    "around": "around near with alone_with",
    "myself": "myself my_own my own",
    # what turns it into talk about a service, or about how to do things
    "rule": (
        "was_seen were_seen be_seen seen_within seen_by last_term last_month last_spring last_autumn"
        " last_summer last_winter in_one_case learned learnt abuse_team abuse_service abuse_unit"
        " abuse_lead abuse_forum abuse_strategy abuse_partnership exploitation_team harm_team harm_service"
        " any_child any_concern any_professional any_disclosure any_young any_worker any_staff any_member"
        " any_of is_covered covered_in covers_it covered_by a_third about_half kids_homes childrens_homes"
        " kids_home childrens_home hsb incidents patterns can_be can_bring can_follow can_leave"
        " leave_children too_much too_little go_on_to if_a if_an if_we if_they if_children if_there if_it"
        " if_you if_staff if_one if_someone if_any if_parents if_pupils if_boys if_the if_he if_she when_a"
        " when_an when_we when_children when_staff when_there when_parents when_pupils when_one when_any"
        " whenever whether unless each most every_child every_time every_case every_month every_term"
        " every_year every_boy every_girl every_school every_team every_report every_referral"
        " every_incident all_children all_staff all_parents all_schools all_teams all_agencies all_of"
        " all_our all_are all_new all_boys all_girls example scenario vignette hypothetical case_study"
        " role_play the_audit_sample audit_of audit_found audit_shows audit_in last_audit our_audit audits"
        " audited sample sampled samples file_we_read usually often typically generally rarely mostly"
        " in_case where procedure procedures policy policies pathway pathways panel plan plans training"
        " train trained trains protocol protocols guidance strategy threshold thresholds s47 s17"
        " assessment assessments assessed assess aim3 aim aims service services data cases referrals"
        " outcome outcomes court cps investigation review reviews reviewed meeting meetings minutes lesson"
        " lessons rates quarter quarterly survey surveys inspectors inspection offered offer offers"
        " recorded logged cpoms support_plan therapy therapeutic waited waits wait waiting_list"
        " waiting_for weeks months within_days leaflet leaflets poster posters budget fund funding funded"
        " steering council conference joint jointly consulted consultation last_year per team_has screened"
        " screen safety_plan signpost signposted helpline line contract taught curriculum pshe rse"
        " governors board lead leads followed_up appointment appointments in_line_with thanks we_should"
        " they_should staff_should must_be may interviewed themes forms nfa closed missed mentor mentors"
        " share learning seating supported duty_to waits_for joined chairs chaired promoted cost steps"
        " interview interviews medical medicals feedback complaints gets_a gets_an gets_no their_worker"
        " a_worker has_worker is_enough anyone_who anyone_worried anyone_can anybody_who anyone_with"
        " everyone_who is_seen are_seen questionnaire evaluation toolkit responses reports report_to"
        " briefing supervision specialist dealt_with responded"
    ),
    "kind": (
        "staff_worried practitioners_worried professionals_worried anyone_worried staff_say"
        " practitioners_say professionals_say boys_say girls_say children_say children_tell boys_tell"
        " staff_feel some_boys some_girls some_children some_staff some_parents children_who boys_who"
        " girls_who young_people_who pupils_who staff_who people_who parents_who anyone_who any_child"
        " every_child each_child those_who children_are young_people_are carers_who victims_who"
        " families_who adults_who pupil_who student_who boy_who girl_who child_who teacher_who"
    ),
    # small words that the rules need beside these
    "younger": (
        "underage minors young_girls young_boys schoolgirls girls boys kids teens teenagers girl boy kid"
        " child children teenage_girls"
    ),
    "deed": "stuff things something anything sexual bad nasty weird horrible rude worse",
    "feelings": "thoughts feelings urges fantasies dreams feeling",
    "thinking": "thinking thoughts fantasising dreaming",
    "come": (
        "come comes coming came climbs climbed climbing sneaks sneaking creeps gets get getting got in into"
    ),
    "send": "send sends sending sent share shares shared sharing post posted",
    "got_done": "was were been being got get gets",
    "person": (
        "he hes she shes him her his hers they theyre them mum mums dad dads mother father stepdad"
        " stepmum uncle cousin brother sister grandad boyfriend girlfriend baby toddler someone somebody"
    ),
    "getting": "got getting being keep keeps",
    "was": "was were been being got get gets getting am is",
}
"""What is meant, by name: the words and phrases for it."""

DERIVED: dict[str, tuple[str, ...]] = {
    "mychild": ("my mine@3", "my age@1 year|yr|yo|years|yrs@1 old@1"),
    "ourchild": (
        "our|my daughter|son|foster_lad|foster_child|foster_boy|foster_girl|foster_kid@2",
        "our|my grandson|granddaughter|lass|little@2",
    ),
    "kid": ("age child@4", "age year|yr|yo|years|yrs@1", "child age@3", "he age@2"),
    "a_child": (
        "a child@3",
        "a year_group@1",
        "age child@4",
        "age year|yr|yo|years|yrs@1",
        "child age@3",
        "he age@2",
        "start child@1",
        "child in_my@1",
        "one_of_my|one_of_our|one_of_the children@2",
    ),
    "then": ("at age@1", "was age@1", "adult now@1"),
    "young_me": ("i age@2", "i in@1 child@2"),
    "staff_one": ("a|ours staff@3",),
    "parent": ("i|we mum|dad|mam|foster_carer|foster_carers|carer|parent|gran|nan|stepdad|stepmum@3",),
}
"""Meanings made of others that follow one another; their place is where the last one stands."""
