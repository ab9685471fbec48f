"""What children did among each other is heard, told in passing; talk of services in such words is not."""

import pytest

from bot.learned import likeness
from flows.identifiers import teller

TOLD = """
two boys in reception keep pulling each others trousers down
a girl in year 4 keeps lifting her skirt up in the playground
one of our year 6 lads has been sending rude pictures round
some pupils were caught touching each other in the toilets
a lad in my class keeps grabbing the girls bottoms
three of the year 5s were playing doctors and nurses behind the shed
one of the little ones rubs himself on the carpet at story time
the older boy on our unit asked a younger one to show him his willy
a child in nursery tried to kiss another on the privates
we had two girls in the changing room filming each other
a resident tried to get into another child's bed last night
one lad showed the others porn on his phone on the bus
a year 9 boy put his hand up a girl's skirt in maths
a pupil keeps making sexual noises at the girls
two kids in foster care together were found under the covers
a boy in year 2 keeps exposing himself at lunch
one of the boys in our home is being too hands on with the younger ones
a student asked a classmate for nudes yesterday
there's a kid who keeps humping the other children
one of my year 8s said he was made to touch somebody
a little boy told me his cousin touches his bits
a few of the lads rate the girls bodies in the group chat
a four year old in our setting keeps putting his hand down others pants
one of the girls keeps sitting on the older boys laps
two brothers we work with were caught in the shower together
a boy pulled down another boys shorts in PE and laughed
a young person on my caseload has been watching a lot of porn
a child at the club drew a very sexual picture of her friend
one of them tried to pull her knickers down in the book corner
a 7 year old asked another to lick him
two lads in the unit keep pulling each other's pants down
three girls were filming each other in the toilets
a couple of year 3s were showing each other their bits at break
some of the boys have been sharing nudes of a girl in year 10
one boy pulled down another's trousers on the trip
two children were found naked in the den
a group of boys keep slapping girls bums in the corridor
one of the older lads showed a little one porn on the minibus
the twins were caught in bed together
two toddlers were touching each others privates in the home corner
1 because two boys in reception keep pulling each others trousers down
we've got two boys who keep grabbing each other's crotches
a year 8 pupil has been looking under the cubicle doors
our little ones keep playing mummies and daddies under the table
some kids were pretending to have sex in the playground
"""

OF_WORK = """
two schools in our area keep their own lists
staff in reception keep the log in the office
a few of the lads in the office have done the training
boys and girls are taught separately about consent
children in year 6 have lessons on healthy relationships
our unit keeps records of incidents between pupils
the younger ones get a different lesson from the older ones
one of the teams keeps changing its form
we teach pupils about touch and privacy from nursery on
two of our three homes have a safety plan for bedtimes
supervision in changing rooms was reviewed last year
staff know what to do when a child exposes themselves
pupils are told how to report sexting
we had two incidents last year and reviewed both
the policy covers children touching each other
all year groups have lessons on nudes and consent
the school bus has an adult on it
a few staff asked for more training on porn
one of the girls in the office will finish it
each home has its own night staff
we give parents a leaflet on playing doctors and nurses
two year olds are not in scope
a lead in each school keeps the log
When a child exposes themselves, staff know whom to tell
If two pupils are found in bed together the night staff write it down
Each home asks how a child showing another child porn is recorded
Staff are trained to look under cubicle doors
Two boys' schools keep their uniform list up to date
"""


@pytest.mark.parametrize("text", TOLD.strip().splitlines())
def test_what_children_did_is_heard(text: str) -> None:
    """By whoever works with them, without a word that says it is a worry."""
    assert teller(text, likeness()) is not None


@pytest.mark.parametrize("text", OF_WORK.strip().splitlines())
def test_what_is_done_about_it_is_none(text: str) -> None:
    """Lessons, logs and what staff know of such things."""
    assert teller(text, likeness()) is None
