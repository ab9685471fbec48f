"""Who people are to each other at home."""

from flows.vocabulary import word_set

PARENTS = ("mum", "mother", "dad", "father")
FONDLY = ("mummy", "daddy")
STEP_PARENTS = ("stepdad", "stepmum")
SIBLINGS = ("brother", "sister")
STEP_SIBLINGS = ("stepbrother", "stepsister")
UNCLES = ("uncle", "auntie", "aunt")
GRANDPARENTS = ("nan", "gran", "grandad")
GRANDPARENTS_ALSO = ("granddad", "grandpa", "grandma")
SWEETHEARTS = ("boyfriend", "girlfriend")
CHILDREN = ("son", "daughter")
NIECES = ("nephew", "niece", "stepson", "stepdaughter")
OFFSPRING = (*CHILDREN, *NIECES, "grandson", "granddaughter", "godson", "goddaughter", "grandchild")

KIN = frozenset(
    (
        *(*PARENTS, *FONDLY, *STEP_PARENTS, *SIBLINGS, *STEP_SIBLINGS, *UNCLES),
        *(*GRANDPARENTS, *SWEETHEARTS, *CHILDREN, *NIECES),
    )
) | word_set("""
mom mam stepfather stepmother step-dad step-mum step-father
step-mother siblings sibling aunty cousin cousins nana nanny granny grandma granddad grandfather grandmother
grandparents husband wife twin half-brother half-sister mum's parents carer carers guardian foster
""")
"""Those whose mention beside a name makes it a name: "Kyle's mum", "his brother Liam"."""

FAMILIES = word_set("family household brothers siblings twins sisters")
"""Those that make any capitalised word in front of them a family's."""

HOUSEHOLDS = FAMILIES | word_set("kids children boys girls lads sibs twin lot parents case")
