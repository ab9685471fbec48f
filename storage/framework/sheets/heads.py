"""The sheets and columns that a framework is made of, and by which heads they are known."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A column: what it is called, what stands in it, and what else it may be called.

    `instead`: what a column may be called that is taken for it where no better one is there.
    """

    name: str
    says: str
    also: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    needed: bool = False
    number: bool = False
    wide: int = 20


EVIDENCE = ("evidence", "evidence needed")
"""Heads of what could show it, and of what good looks like where that is told in whole sentences."""

ITEMS: Mapping[str, Head] = {
    "id": Head(
        name="Id",
        says="Short and permanent, such as L1. Leave the whole column empty and the items are numbered.",
        also=(
            *("ref", "reference", "no", "number", "item id", "item no", "code", "ref no", "ref number"),
            *(
                "reference no",
                "reference number",
                "item number",
                "standard no",
                "question no",
                "criterion no",
            ),
            *("indicator no", "id no", "q no", "s no", "standard ref", "item ref", "question number"),
        ),
        number=True,
        wide=8,
    ),
    "domain": Head(
        name="Domain",
        says="The part of the audit it belongs to. Empty: the same as in the row above.",
        also=(
            "theme",
            "standard",
            "key standard",
            "category",
            "group",
            "area of work",
            "domain title",
            "domain name",
        ),
        instead=("section", "area", "topic", "heading"),
        wide=22,
    ),
    "head": Head(
        name="Section",
        says="A smaller heading inside a domain, in the first row that it is for.",
        also=("sub head", "subhead", "sub heading", "subheading", "sub section"),
        wide=18,
    ),
    "statement": Head(
        name="Statement",
        says="What is rated. One idea, at most 20 words.",
        also=("item", "question", "indicator", "criterion", "criteria", "requirement", "text"),
        instead=("standard", "key standard", "description", "expectation", "outcome", "measure", "control"),
        needed=True,
        wide=60,
    ),
    "label": Head(
        name="Label",
        says="A name of at most 40 letters for buttons. Empty: the first words of the statement.",
        also=("short", "short name", "name"),
        wide=28,
    ),
    "about": Head(
        name="About",
        says="own: each team answers for itself. area: one truth seen by many. "
        "Empty: own, or area where the statement begins “Across the area”.",
        also=("scope", "whose", "level of answer"),
        wide=8,
    ),
    "ask": Head(
        name="Asked of",
        says="Names or ids of agencies with commas between, or “all except Health”. Empty: all.",
        also=(
            *("ask", "agency", "agencies", "who", "who is asked", "asked", "applies to", "applicable to"),
            *("relevant to", "who answers", "completed by", "responsible agency", "responsible agencies"),
        ),
        wide=24,
    ),
    "why": Head(
        name="Why",
        says="One or two sentences on why it is asked.",
        also=("why it matters", "rationale", "reason"),
        wide=40,
    ),
    "good": Head(
        name="What good looks like",
        says="What the highest level needs.",
        also=("good", "good practice"),
        wide=40,
    ),
    "evidence": Head(
        name="What could show it",
        says="Up to eight things that show the highest level, a line or semicolon between, 40 letters each.",
        also=("could show it", "evidence to show", "what backs it", "proof", *EVIDENCE),
        wide=36,
    ),
    "also": Head(
        name="Also serves",
        says="Other audits it serves, with semicolons between. A nation in brackets: Section 11 (England).",
        also=("serves", "maps to", "mapping", "other audits"),
        number=True,
        wide=28,
    ),
    "no_case": Head(
        name="No case known",
        says="yes: “no case known” is an answer. no, or empty: it is not.",
        also=("no case", "nocase", "no cases", "no case known offered"),
        number=True,
        wide=12,
    ),
    "source": Head(
        name="Source",
        says="Where it comes from: a publication with its year.",
        also=("sources", "citation", "based on"),
        number=True,
        wide=28,
    ),
    "only": Head(
        name="Only if",
        says="A question that a team has to say yes to, such as: Does your team assess children?",
        also=("only for", "function", "condition"),
        wide=30,
    ),
    "revision": Head(
        name="Revision",
        says="1, and one more whenever the meaning changes. Empty: 1.",
        also=("rev", "version"),
        number=True,
        wide=8,
    ),
}

LEVEL = "level "
"""How the head of a column begins that has an item's own text for a level: “Level 1” for the lowest."""

ADVICE = ("advice for", "guidance for")
"""How the head of a column begins that has advice for one agency, before its name."""

SCALE: Mapping[str, Head] = {
    "number": Head(
        name="Number",
        says="What is shown and typed, such as 2, A or ½.",
        also=("no", "code"),
        instead=("grade",),
        number=True,
        wide=10,
    ),
    "label": Head(
        name="Label",
        says="What a button says.",
        also=("level", "name", "rating"),
        instead=("description", "descriptor", "definition", "meaning", "grade"),
        needed=True,
        number=True,
        wide=30,
    ),
    "meaning": Head(
        name="Meaning", says="What it takes.", also=("description", "definition", "what it means"), wide=60
    ),
    "value": Head(
        name="Counts as",
        says="What it counts in a score, such as 2 or 0.25. Empty in all rows: its number where these rise, "
        "else 0, 1, 2 and so on.",
        also=("value", "score", "points", "counts"),
        number=True,
        wide=12,
    ),
    "once": Head(
        name="Once",
        says="Labels that said the same in earlier files, with semicolons between.",
        also=("earlier labels", "earlier label", "was called", "formerly"),
        number=True,
        wide=30,
    ),
}

AGENCIES: Mapping[str, Head] = {
    "id": Head(
        name="Id",
        says="At most 4 letters, such as SC. Leave the whole column empty and ids are made of the names.",
        also=("code", "short"),
        wide=8,
    ),
    "name": Head(
        name="Name",
        says="What people read.",
        also=("agency", "organisation", "partner", "service", "team"),
        needed=True,
        wide=30,
    ),
    "required": Head(
        name="Required",
        says="yes: until it has rated something, the area's result is provisional.",
        also=("needed", "must answer"),
        number=True,
        wide=12,
    ),
}

ABOUT: Mapping[str, Head] = {
    "title": Head(name="Title", says="What the audit is called.", also=("name",), needed=True),
    "short": Head(name="Short name", says="At most 30 letters, for pictures and files.", also=("short",)),
    "subject": Head(
        name="Subject",
        says="What it audits, as the end of “This is an audit of …”.",
        also=("about", "what it audits"),
    ),
    "language": Head(name="Language", says="A tag such as en or cy.", also=()),
    "credit": Head(name="Credit", says="Whose work it is and rests on.", also=("credits", "author")),
    "disclaimer": Head(name="Disclaimer", says="What it is not for.", also=("what it is not", "limits")),
    "care": Head(name="Care", says="Said at the start, where the subject may be hard.", also=()),
    "law": Head(name="Law", says="What it rests on by law, if anything.", also=("legal basis",)),
}

SHEETS: Mapping[str, Mapping[str, Head]] = {"Scale": SCALE, "Agencies": AGENCIES, "About": ABOUT}
"""Sheets beside the items, each of which may be missing."""

OTHERWISE: Mapping[str, tuple[str, ...]] = {
    "Scale": (
        *("rating scale", "ratings", "rating", "scoring", "scores", "scoring key", "scoring guide"),
        *("score key", "rating key", "key", "levels", "grades", "scoring scale"),
    ),
    "Agencies": ("agency", "partners", "partner agencies", "organisations", "services", "teams", "who"),
    "About": ("about this audit", "about the audit"),
}
"""What else such a sheet may be called, where its heads are those of one."""

ITEMS_SHEET, GUIDE_SHEET = "Items", "How to"
