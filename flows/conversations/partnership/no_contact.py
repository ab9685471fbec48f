"""What is typed where a contact is asked for and is none: an apology, or who somebody is."""

import re

from flows.asking import ways
from flows.asking.names import name_in, own_name_in, unfit_own_name
from flows.asking.seen import waiting
from flows.cards import Shown, rows
from flows.conversations.partnership import area
from flows.presses.partnership import MY_NAME_IS, RENAME
from flows.replies import Button
from flows.talk import Answer, AreaTalk
from flows.typed.keys import phrases, without_lead

_BEFORE_A_NAME = re.compile(
    r"(?:.*?\W)??(?P<own>\b(?:i['’]?m|i am|my name['’]?s?(?: is)?)\s+(?-i:[A-Z]).*)", re.IGNORECASE
)
"""Whatever is said before somebody says who they are, and that."""


def without_apology(talk: AreaTalk, text: str) -> str:
    """The text without an apology before it."""
    return without_lead(text, phrases(talk.words("no_contact.opens")))


def is_mistaken(talk: AreaTalk, text: str) -> bool:
    """Whether a text puts something else right, or says who somebody is, and is nobody's contact.

    A number or an address that is sent once more with an apology is one.
    """
    bare = without_apology(talk, text)
    has_way = ways.has_number(text) or ways.has_email(text)
    if bare != text:
        bare = without_lead(bare, phrases(talk.words("lead_in.reached")))
        return bool(ways.without_ways(bare)) or not has_way
    return not has_way and _own_name(talk, text) != ""


def put_right(talk: AreaTalk, asked: Shown, text: str, *, first: bool) -> Answer:
    """The question again, with the way to change the partnership's name; a yes takes the name in the text."""
    words, area_id = talk.words, talk.office.area.id
    rename = Button(key="n", label=words("no_contact.rename"), press=RENAME(area_id))
    name = _own_name(talk, text)
    notice = words("no_contact.name", name=name) if name else words("no_contact.none")
    shown = Shown(
        again=asked.again,
        notice=notice,
        head=asked.head,
        heading=asked.heading,
        lines=asked.lines,
        buttons=(*rows(rename), *asked.buttons),
        awaiting=asked.awaiting,
    )
    press = MY_NAME_IS(area_id, area.FIRST if first else None)
    return waiting(talk, shown, press, name) if name else talk.turn(shown)


def _own_name(talk: AreaTalk, text: str) -> str:
    """Who somebody says they are, "" where they do not, or are called so already."""
    found = _BEFORE_A_NAME.fullmatch(ways.without_ways(name_in(text)))
    name = own_name_in(found["own"], talk.words) if found else ""
    return "" if not name or unfit_own_name(talk, name) else name
