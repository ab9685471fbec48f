"""One child told by two signs, by who is close to them or by where they are: a note of it is not kept."""

import pytest

from bot.learned import likeness
from flows.identifiers import find, judge

BY_TWO_SIGNS = (
    "we had 1 case, a deaf boy of 9",
    "one lad, 14, in a wheelchair",
    "boy in year 4 with a pacemaker",
    "a trans pupil in year 12 was the one harmed",
    "lad who plays for the academy and is in yr 9",
    "the one with the tag in yr 11",
    "kid in 4M who always wears the blue coat",
    "she's 15 and pregnant, went to the clinic on her own",
    "the pakistani lass who ran off to leicester",
    "the boy from the flats above boots",
    "pupil at our school with dwarfism waited 8 months",
    "our looked after child in y5 did it to the new girl",
    "our deaf lad waited a year",
    "lad with the motorbike",
    "both boys from the car park thing",
    "that boy the fire brigade got out",
    "one of our y10s, father is a magistrate",
    "hes in y7 and everyone calls him names over it",
    "the only jewish family here",
)
BY_WHO_IS_CLOSE = (
    "his gran lives next door to school",
    "her stepdad works at the leisure centre",
    "the vicar's uncle was arrested",
    "mum runs the chip shop so its awkward",
    "the girl whose mum is a ta here",
    "the teaching assistant in nursery whose nephew was referred",
    "DSL's own son was the one",
    "the chair of governors lad",
    "the priests housekeeper found them",
    "my nephew was in this service",
    "the younger of the brothers we placed with nan in redcar",
    "he is on the same bus as his victim, no 36",
)
BY_PLACE_OR_POST = (
    "the boy placed in whitby has no plan",
    "he moved here from hull after what happened at his last school",
    "the boy adopted from russia",
    "foster placement on elm rd broke down",
    "big family off the marsh estate, all known to us",
    "the twins in reception have one plan",
    "the head at st marks primary got arrested last year",
    "deputy head at the grammar left after it came out",
    "brother of the girl in the papers",
    "pc 4412 took the statement",
    "the ex head, now at the college in town",
    "the scouts leader who got done",
    "boy whose brother drowned in the quarry",
    "mr p the caretaker was told",
    "mrs h in the kitchen saw it",
)
AS_CASE_NOTES_BEGIN = (
    "Boy, 15, autistic, in residential in Rhyl",
    "girl 14, deaf, moved to Leeds",
    "Boy 13, ASD, excluded from school",
    "M15, ADHD, in custody",
    "14yo m arrested for voyeurism at the leisure centre",
    "15 y/o placed here from Kent",
    "16 yr old bailed last week",
)
WHO_LIES_OR_LIVES_WHERE = (
    "the patient in bed 6 told the HCA",
    "pt in bay 3 said it to the nurse",
    "the girl in side room 2 was brought in by police",
    "the goalkeeper in the U14s",
    "the under 16s captain",
    "this child has had 4 placements and it all started there",
    "that lad's been in three schools",
    "this girl has been moved twice",
    "her placement broke down on friday",
)
OF_ANY = (
    "a child with autism gets visuals and shorter sessions",
    "a child in care gets the same as others",
    "child who harmed and child harmed never share a worker",
    "a boy in y9 on the council designed our poster",
    "victim and the boy who assaulted her still share a class in most schools",
    "the course used a made up case, a girl of 12 and her uncle",
    "a lad from our group spoke at the board",
    "the kid who was hurt is seen after the meeting",
    "a child who moved here from another area gets a plan",
    "if he's placed out of county we tell them",
    "where a sibling lives in the same house we do a plan within 24 hrs",
    "3 lads and 2 lasses did the feedback form",
    "Protocol for a pupil who has harmed and pupil who was harmed being in the same school",
    "his plan goes with him if a lad moves home",
    "if a child's mum works here we swap the worker",
    "police lead moved to another force",
    "head of safeguarding left in june, post out to advert",
    "she is in year 2 of her training",
    "mums and dads both invited to sessions",
    "deputy head is now the lead",
    "our senco leads on it with the head",
    "PC 4471 Neighbourhoods",
    "ms teams is used for it",
    "sarc is in Preston so families travel",
    "no waiting list at mo, was 12 wks in summer",
)
DONE_WITH_EACH = (
    "a girl who went missing from care gets a return interview",
    "A lad who ran away from home is seen within 72 hrs",
    "a kid who set a fire at school is referred to the fire service scheme",
    "a lad whose dad is in prison gets a mentor",
    "a girl whose mum died is offered bereavement work",
    "12 year old arrested for the first time gets a diversion",
    "17yo placed in B&B is a never event",
    "his teacher is also the DSL in small schools",
    "the child is told who her keyworker is",
    "his tutor is told the same day, by procedure",
    "her keyworker is named in the plan",
    "when a child comes into care her teacher is told within a day",
    "a boy never shares transport with his victim",
    "a lad is kept apart from his victim in school",
    "the youngest of the kids we see are 5",
    "the girl is sent to counselling",
    "the boy is moved to alternative provision",
    "the new pupil from september gets a buddy",
    "mum works in 3 of 10 families so we do evenings",
    "his mum is in the plan as safe adult",
    "placement breakdowns on Fridays are the worst",
)
OF_STAFF = (
    "DSL left after that so nobody is trained",
    "manager left after this was agreed",
    "our former manager was AIM3 trained",
    "the former DSL who wrote the policy has moved on",
    "the manager touched on it at team meeting",
    "the nurse filmed a welcome video",
    "the head was the one who asked for training",
    "the manager got caught up in inspections",
    "our receptionist was asked to leave the meeting",
    "our new student from Keele starts in Sept",
    "the lad from Barnardos runs the group on Weds",
    "our lad from the YJS comes on Mondays",
    "the lass from Brook who did the session was great",
    "the young man from the charity who trained us has left",
    "our new girl in admin was trained",
    "her placement ended in June, we have another student from Sept",
)
OF_THINGS_SAID_ALIKE = (
    "one on Facebook and one on the council site",
    "an advert, one in the local paper",
    "the case in the paper by Hackett was useful",
    "support for foster carers in some way is patchy",
    "PS 2024 was worse than 2025",
    "one boy in year 10 was on the interview panel",
    "our autistic lad group meets Tuesdays",
    "pt in bed 1 to 12 adults only",
    "my daughter is in the school play so I leave at 3",
    "my kid got to the phone, ignore that",
)


@pytest.mark.parametrize(
    "text",
    [*BY_TWO_SIGNS, *BY_WHO_IS_CLOSE, *BY_PLACE_OR_POST, *AS_CASE_NOTES_BEGIN, *WHO_LIES_OR_LIVES_WHERE],
)
def test_one_child_is_refused(text: str) -> None:
    """Though nobody is named."""
    assert find(text, likeness())


@pytest.mark.parametrize("text", [*OF_ANY, *DONE_WITH_EACH, *OF_STAFF, *OF_THINGS_SAID_ALIKE])
def test_what_is_told_of_a_service_is_a_note(text: str) -> None:
    """In like words."""
    judged = judge(text, likeness())
    assert (judged.told_by, judged.findings) == (None, ())


@pytest.mark.parametrize(
    "text",
    [
        "The manager was charged with the rollout.",
        "The head was charged with leading it.",
        "The social worker was the one to lead.",
        "Our manager touched on HSB in supervision.",
        "The nurse was caught up in other work.",
        "The police officer was done with it by May.",
        "The officer filmed the interview.",
        "His keyworker is in the meeting.",
        "Her form is kept in the file.",
        "Her teacher is told when a plan changes.",
    ],
)
def test_what_a_post_holder_does_at_work_is_a_note(text: str) -> None:
    """It was refused as pointing at somebody: “charged”, “caught”, “touched” are said of work as well."""
    assert not find(text, likeness())


@pytest.mark.parametrize(
    "text",
    [
        "The head was charged with the assault.",
        "The coach was charged last year.",
        "The caretaker got caught.",
        "The head was the one who touched her.",
        "Our vicar filmed the girls.",
        "His form is 9B.",
    ],
)
def test_what_a_post_holder_did_to_somebody_is_not(text: str) -> None:
    """Everybody near knows who that is."""
    assert find(text, likeness())
