"""Names that people give: of partnerships, teams and themselves."""

import re

from flows.asking.text import clean
from flows.changes import Change, PersonMet, PersonNamed
from flows.codes import offered_in
from flows.events import new_id
from flows.identifiers.patterns import Pattern
from flows.talk import Talk
from flows.typed.keys import is_key, phrases, plain, without_ends, without_lead
from flows.typed.leaving import way_out_or_in
from flows.typed.spoken import is_spoken, is_titled
from flows.view import Place
from flows.wording import Words

LONGEST_NAME = 100
"""Characters of a name."""

SEVERAL = 2
"""Places of one area from which each is named."""

LONGEST_IN_A_FILE = 40
"""Characters of a name in the name of a file."""

_LINK = Pattern(r"\w+://|\bwww\.|^\S+\.\S*[a-z]{2,}/|^(?:[\w-]+\.)+[a-z]{2,}$", re.IGNORECASE)
"""A web address; that of an organisation within a name is none."""

_AGE = Pattern(
    r"\b\d{1,2}[ -]?(?:years?|yrs?|y)(?:[ -]old)?\b|\b\d{1,2} ?(?:yo|y/o)\b|\b(?:aged?|is|im|i'm) ?\d{1,2}\b"
    r"|(?:[,;(/] ?| [–-] )\d{1,2}\b(?!\+| ?\w| ?[–-] ?\d)|^\d{1,2}\b ?[,;]"
    r"|^(?!.*\b(?:team|locality|area|ward|unit|zone|district|band|tier|level|group|year|hub|site|service"
    r"|policing|north|south|east|west|central)\b)"
    r"(?:[^\W\d]+[ .]+){1,3}\d{1,2}$",
    re.IGNORECASE,
)
"""How old somebody is, behind a name."""


def name_in(text: str) -> str:
    """The name in a typed text, on one line."""
    return " ".join(clean(text).split())


def own_name_in(text: str, words: Words) -> str:
    """The name in what somebody says they are called: "I'm Meg", "Hiya, Meg here"."""
    name = name_in(text)
    bare = without_ends(name, phrases(words("typed.i_am")), phrases(words("typed.here")))
    return bare.rstrip(".!,") if len(bare) > 1 and bare != name else name


def called_in(text: str, words: Words) -> str:
    """The name in what somebody says that something is called: "It's called Northshire", "Our name is …".

    Only words that say so are left out: "It's Time" and "Call It Out" are names.
    """
    name = name_in(text)
    bare = without_lead(name, phrases(words("lead_in.name")))
    return bare if len(bare) > 1 else name


def met(talk: Talk) -> tuple[str, tuple[Change, ...]]:
    """The person's id, with the fact that they were met where nothing is known of them yet."""
    if talk.view.person:
        return talk.view.person.id, ()
    person = new_id(talk.event, "person")
    return person, (PersonMet(chain=person, person=person, address=talk.event.address),)


def met_as(talk: Talk, name: str) -> tuple[str, tuple[Change, ...]]:
    """The same, with the name that they go by from now on."""
    person, changes = met(talk)
    if changes or talk.view.person_name != name:
        changes += (PersonNamed(chain=person, person=person, name=name),)
    return person, changes


def tells_age(name: str) -> bool:
    """Whether a name says how old somebody is."""
    return _AGE.search(name) is not None


def unfit_own_name(talk: Talk, name: str) -> str:
    """Why the text can't be what a person is called, "" if it can."""
    return unfit_name(talk, name) or (talk.words("writing.age") if tells_age(name) else "")


def unfit_name(talk: Talk, name: str) -> str:
    """Why the text can't be a name, "" if it can: a single letter is a key."""
    if is_key(name, talk.words):
        return talk.words("writing.key")
    offered = offered_in(name)
    if offered and offered.printed:
        return talk.words("writing.code")
    if is_no_name(name, talk.words):
        return talk.words("writing.no_name")
    if len(name) > LONGEST_NAME:
        return talk.words("writing.long_name", length=len(name), limit=LONGEST_NAME)
    return ""


def is_no_name(text: str, words: Words) -> bool:
    """Whether nobody and nothing is called so: a question, a thanks, a web address, or no letter at all."""
    said = plain(text)
    if not any(c.isalpha() and c not in "\u115f\u1160\u3164\uffa0" for c in text):
        return True
    if "?" in text or _LINK.search(text) or said in phrases(words("spoken.nobody")):
        return True
    # whoever was invited by mistake says so where they are asked for their name
    if way_out_or_in(text, words) or is_spoken(text, words):
        return True
    beginnings = tuple(f"{phrase} " for phrase in phrases(words("spoken.asking")))
    return said.startswith(beginnings) and not is_titled(text)


def in_a_file_name(name: str) -> str:
    """A name as a part of the name of a file: letters and digits with hyphens between, words left whole."""
    said = re.sub(r"[\W_]+", "-", name.casefold()).strip("-")
    whole = said[: LONGEST_IN_A_FILE + 1].rpartition("-")[0]
    return whole if len(said) > LONGEST_IN_A_FILE and whole else said[:LONGEST_IN_A_FILE]


def called_place(talk: Talk, place: Place) -> str:
    """What somebody's own place is called: by its area, with its team or role where there are several."""
    area, of_area = talk.called(place.area), (*talk.view.places, *talk.view.waited_for)
    if sum(one.area.id == place.area.id for one in of_area) < SEVERAL:
        return area
    return talk.words("leave.of", area=area, what=called_in_area(talk, place))


def called_in_area(talk: Talk, place: Place) -> str:
    """What somebody's own place is called within its area: the team's name or the role's."""
    return place.team.name if place.team else talk.words(f"role.{place.membership.role}")
