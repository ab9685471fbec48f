"""What a coordinator writes to colleagues may hold what they have anyway: their own name and contacts."""

import pytest

from bot.learned import likeness
from flows.conversations.arriving.guard import stopped
from flows.events import Typed
from flows.people import Area, Membership, Person, Role
from flows.talk import Talk
from flows.terms import Terms
from flows.verbs import Typing
from flows.view import Conversation, Place, View
from tests.flows.conversations.test_area_results import ADDRESS, AT, FRAMEWORK


def stops(text: str) -> bool:
    """Whether the words are refused of Siobhán O'Neill, who gave a number, an address and a front door."""
    area = Area(
        id="area",
        name="Northshire",
        nation="england",
        practice=False,
        contact="01632 960100, s.oneill@northshire.example",
        front_door="MASH 01632 960200",
    )
    place = Place(
        membership=Membership(id="m", person="p", area="area", team=None, role=Role.COORDINATOR),
        area=area,
        team=None,
        round=None,
        sheet=None,
        submitted=False,
    )
    view = View(
        conversation=Conversation(address=ADDRESS, membership="m"),
        person=Person(id="p", name="Siobhán O'Neill"),
        seat=None,
        places=(place,),
        terms=Terms(likeness=likeness),
        framework=FRAMEWORK,
    )
    talk = Talk(view=view, event=Typed(id="e" * 32, at=AT, address=ADDRESS, text=text), text=text)
    return stopped(talk, text, None, Typing.TO_COLLEAGUES) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Please finish by Friday. Siobhán",
        "Please finish by Friday. Siobhan O'Neill",
        "Please finish by Friday, SIOBHAN",
        "Please finish by Friday. Siobha\u0301n",
        "Ring me on 01632 960100.",
        "Ring me on +44 1632 960100.",
        "Ring me on +44 (0)1632 960 100 or 0044 1632 960100.",
        "Please finish by Friday. ONeill",
        "Write to s.oneill@northshire.example, or ring the MASH on (01632) 960 200.",
    ],
)
def test_own_name_and_contacts_pass_however_they_are_written(text: str) -> None:
    """With or without accents and country code."""
    assert not stops(text)


@pytest.mark.parametrize(
    "text", ["Ring Siobhana Kelly's mum.", "Ring me on +44 1632 960101.", "Ring 07700 900123."]
)
def test_what_is_like_them_is_somebody_elses(text: str) -> None:
    """Another name or number is refused as ever."""
    assert stops(text)
