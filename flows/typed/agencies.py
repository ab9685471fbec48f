"""Which agency people mean by what they call one: "school", "GP", "YOT", "children's services"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.framework import Agency
from flows.typed.keys import has_one, phrases, plain, without_ends


@dataclass(frozen=True, slots=True)
class _Field:
    """What the agencies of a field have in their names, and what else their teams are called."""

    names: str
    called: str


_FIELDS = (
    _Field(
        "education|school|schools|academy|college|early years|learning",
        "education|school|primary|primary school|secondary|secondary school|infant|infant school|junior"
        "|junior school|first school|middle school|high school|upper school|grammar school|free school"
        "|special school|hospital school|all through school|independent school|boarding school"
        "|residential school|maintained school|academy|academies|academy trust|multi academy trust|mat"
        "|college|further education|fe|fe college|sixth form|sixth form college|university|nursery|nurseries"
        "|nursery school|day nursery|preschool|pre school|early years|playgroup|alternative provision|pru"
        "|pupil referral unit|virtual school|send school|educational psychology|education welfare"
        "|teacher|headteacher|head teacher|senco|deputy head|deputy headteacher|nursery manager|primary head"
        "|head teacher at a primary school|headteacher at a primary school|primary school teacher|lecturer"
        "|head teacher at a secondary school|headteacher at a secondary school|teaching assistant",
    ),
    _Field(
        "health|nhs|hospital|gp|gps",
        "health|nhs|nhs trust|gp|gps|gp practice|gp surgery|general practice|surgery|doctor|camhs|cypmhs"
        "|cahms|mental health|hospital|icb|integrated care board|health visiting|health visitor|school nurse"
        "|school nursing|midwifery|midwife|maternity|ambulance|emergency department|sexual health|sarc"
        "|community health|community paediatrics|paediatrics|paediatrician|primary care|dentist|pharmacy"
        "|public health|speech and language therapy|looked after children nurse|health trust|health board"
        "|nurse|nursing|a e|ae|accident and emergency|hospital ward|gp practice manager|camhs nurse"
        "|camhs clinician|hospital nurse|0 19|0 to 19|0 25|0 to 25|cyps",
    ),
    _Field(
        "police|policing|constabulary",
        "police|polis|policing|constabulary|police force|caiu|child abuse investigation unit|ppu|pvp"
        "|public protection unit|neighbourhood policing|british transport police|detective"
        "|police officer|pcso|constable|pvpu|mosovo|caiu team"
        "|police sergeant|detective constable|detective sergeant|police inspector|police constable",
    ),
    _Field(
        "youth justice|youth offending|probation",
        "youth justice|yot|yos|yjs|yjt|youth offending|youth offending team|youth offending service|yoi"
        "|youth justice service|youth justice team|probation|young offender institution|youth court"
        "|yot worker|yjs worker|youth justice worker|youth justice officer|probation officer",
    ),
    _Field(
        "social care|social services|social work|childrens services|children services",
        "social care|social services|childrens services|children services|childrens social care"
        "|children social care|csc|childrens social work|social work|social worker|mash|front door|early help"
        "|family help|childrens home|looked after children|lac|leaving care|edt|emergency duty team"
        "|child protection|multi agency safeguarding hub|referral and assessment|adoption|mast|lado"
        "|local authority designated officer|fostering|children with disabilities|cwd"
        "|social worker childrens team|social worker children team|childrens social worker",
    ),
    _Field(
        "voluntary|charity|charities|third sector|vcs|vcse|community sector",
        "voluntary|vol|vcs|vcse|vcfse|charity|charities|third sector|voluntary sector|voluntary organisation"
        "|voluntary and community|ngo|not for profit|nspcc|barnardos|community group|community organisation"
        "|womens aid|victim support|rape crisis",
    ),
    _Field(
        "partnership lead|partnership|lscp|safeguarding board",
        "partnership|lscp|scp|safeguarding partnership|safeguarding children partnership|business unit|lscb"
        "|safeguarding board|partnership lead",
    ),
)
"""Each field's words; a word that more than one could mean stands in none."""


def agencies_called(said: str, agencies: Sequence[Agency]) -> list[Agency]:
    """The agencies that a word or two may mean: by name, id or its beginning, else by what people call one.

    More than one: nobody but the writer can tell.
    """
    text = plain(said)
    if not text:
        return []
    parts = [one for part in parts_of(said) for one in agencies_named(part, agencies)]
    return agencies_named(said, agencies) or _by_field(text, agencies) or list(dict.fromkeys(parts))


def parts_of(said: str) -> list[str]:
    """What stands between the signs that cards put between an agency and its nation; none without a sign."""
    parts = [part for part in re.split(r"[·/]", said) if plain(part)]
    return parts if len(parts) > 1 else []


_LEADING = frozenset(
    {"im", "i am", "were", "we are", "a", "an", "i work in", "i work for", "i work at", "i work as"}
    | {"from", "in", "for", "at", "as", "its", "it is", "the", "my", "our", "i answer for", "this is", "with"}
)
"""Words before what somebody is, or where they work."""


def called_among(said: str, names: Sequence[str]) -> list[int]:
    """Where in the names of agencies those stand that people call so, by what they call their team or job.

    Also as a card writes it, with the nation behind: “Social care · England”.
    """
    if found := _by_job(said, names):
        return found
    parts = parts_of(said)
    exact = {n for n, name in enumerate(names) if plain(name) in map(plain, parts)}
    return sorted(exact.union(*(_by_job(part, names) for part in parts)))


def _by_job(said: str, names: Sequence[str]) -> list[int]:
    text = without_ends(plain(said), _LEADING, ())
    forms = _forms(text) | _forms(plain(said))
    fields = [field for field in _FIELDS if forms & phrases(field.called)]
    return [n for n, name in enumerate(names) if any(_is_named(plain(name), field) for field in fields)]


def is_called(said: str, agencies: Sequence[Agency]) -> bool:
    """Whether one of the agencies has this name, or people call its teams or jobs so."""
    text = plain(said)
    return any(text == plain(one.name) for one in agencies) or bool(_by_field(text, agencies))


def called_words() -> frozenset[str]:
    """What people call agencies, their teams or jobs."""
    return frozenset().union(*(phrases(field.called) | phrases(field.names) for field in _FIELDS))


def says_field(said: str) -> bool:
    """Whether a text has in it what people call agencies, their teams or jobs."""
    return has_one(plain(said), called_words())


def agencies_named(said: str, agencies: Sequence[Agency]) -> list[Agency]:
    """The agency that has this name or id, else those whose names begin so."""
    text = plain(said)
    exact = [one for one in agencies if text in (plain(one.name), plain(one.id))]
    return exact[:1] or [one for one in agencies if text and plain(one.name).startswith(text)]


def is_own_name(said: str, agencies: Sequence[Agency]) -> bool:
    """Whether a text is the name of an agency and nothing else, or its id of several letters."""
    text = plain(said)
    return any(text == plain(one.name) or text == plain(one.id) != text[:1] for one in agencies)


def is_field(said: str, agencies: Sequence[Agency]) -> bool:
    """Whether a text says which agency it is and no more, as "Schools" and "Health services" do."""
    forms = _forms(plain(said))
    return is_own_name(said, agencies) or any(forms & phrases(field.names) for field in _FIELDS)


LONGEST_UNIT = 5
"""Words of what a team is called inside a longer name."""


_MAT_LEAVE = re.compile(r"\bmat (?=leave\b|cover\b)")
"""No multi academy trust."""


def agencies_within(said: str, agencies: Sequence[Agency]) -> list[Agency]:
    """The agencies whose teams or jobs a longer name has in it: "Northmoor Police PPU".

    Of two, one in the other, the longer counts: school nursing is no school.
    """
    words, found = _MAT_LEAVE.sub("", plain(said)).split(), []
    taken: set[int] = set()
    for length in range(min(LONGEST_UNIT, len(words)), 0, -1):
        for first in range(len(words) - length + 1):
            places, unit = range(first, first + length), " ".join(words[first : first + length])
            if taken.isdisjoint(places) and is_called(unit, agencies):
                taken.update(places)
                found += agencies_called(unit, agencies)
    return list(dict.fromkeys(found))


def _by_field(text: str, agencies: Sequence[Agency]) -> list[Agency]:
    said = _forms(text)
    fields = [field for field in _FIELDS if said & phrases(field.called)]
    found = [one for field in fields for one in agencies if _is_of(one, field)]
    return list(dict.fromkeys(found))


_AROUND = frozenset(
    {"the", "our", "a", "local", "state", "maintained", "mainstream", "team", "service", "department", "dept"}
    | {"setting", "sector", "agency", "provider", "teams", "services"}
)
"""Words beside what a team is called that don't change which agency it is."""


def _forms(text: str) -> set[str]:
    """A text as it is, in the singular, and without what may stand beside it."""
    bare = " ".join(word for word in text.split() if word not in _AROUND)
    single = " ".join(_singular(word) for word in bare.split())
    return {text, bare, single} - {""}


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and len(word) > len("nhs") else word


def _is_of(agency: Agency, field: _Field) -> bool:
    return _is_named(plain(agency.name), field)


def _is_named(name: str, field: _Field) -> bool:
    return has_one(name, field.names.split("|"))
