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


TOLD_WITH_WORK = """
A girl in our setting masturbates at nap time. We ask parents.
one of our residents exposed himself to staff and others, nobody logs it
two kids showing each other their bits in the tent, staff laughed it off
a pupil shared nudes of a classmate and staff dont know what to do with it
we have a rota but two lads were found naked together in the shower
the tool says green but a boy keeps touching girls bums
Staff are trained. A boy in year 3 keeps flashing his willy at lunch.
two children got into bed together on the residential and we changed the sleeping plan
A boy on my caseload keeps touching himself in class. Our plan does not cover that.
2 - a resident climbed into bed with a younger one, staff act quickly but it goes on
a kid grabbed another kids privates in PE, school says they log it
three of our boys were humping each other, we dont know what to do
two of them were naked together in the den and the policy is silent
a couple of pupils filmed one another in the changing rooms. Nobody checks phones.
our younger boy was made to touch the older ones privates, staff say theyre friends
a child pulled anothers pants down again today, we record and move on
A year 5 boy put his hand up a girls skirt. Should we tell parents?
some kids play doctors and nurses with nothing on, should i be worried
a boy exposed himself twice this week. what is the threshold
a girl keeps kissing the others on their privates, is there a pathway
a boy who keeps touching girls is in my class
a boy who exposed himself is back in class and staff dont act
two lads who touch girls bums are in my group
one of the pupils who shares nudes of girls is in year 9
a boy touching girls bums is in my class
a lad touching girls bums has told a friend he likes it
two girls showing each other their bits have been at it for weeks
a boy exposing himself is with us since may
Two of our children were found naked together. We record it.
Two of our children were found naked together. We log it but nobody acts.
two of our children were caught in bed together, we changed the rooms
a boy exposed himself in class and staff dont act
some pupils filmed each other in the changing rooms, staff are not bothered
a child humps other children and staff know
a child in our home got into bed with another, rota was short
two girls were touching each others bits, nobody logs it
a lad keeps flashing the others and nobody checks the corridor
two brothers were found naked together, staff say its play
a resident climbed into another residents bed, the rota had one on nights
one of our year 6 boys grabbed a girls bum and we log it every time
a couple of kids were caught in the shower together, staff act like its nothing
three pupils shared nudes and we ask them to stop but they dont
two children were undressed in the toilet together and staff do nothing
a girl keeps lifting her skirt up at the boys, we record it, thats all
our older boy keeps getting into the younger ones beds and staff dont know what to do
a boy showed another porn on his tablet. We log it on the tool
a child keeps masturbating in circle time, nobody asks why
Two lads were rubbing each others privates. The policy says nothing about it
two boys were found in bed together and we have no policy
a boy exposed himself to the girls, what should we do
two of ours were caught naked together, should we report it
one of the girls was touching another ones privates but staff have had no training
a boy keeps humping the little ones, we have a plan but it doesnt work
1 because two boys pull each others trousers down and nobody logs it
2, a pupil keeps touching girls bums and staff say boys will be boys
We have tools. A boy in year 2 keeps exposing himself at lunch
A child has been showing others porn, this was reviewed and nothing changed
two twins were found in bed together last night, we changed the plan
a girl exposed herself on the bus and the training didnt cover it
The rota is short and two boys were caught in bed together
We ask staff to log it. Two pupils filmed each other in the toilets yesterday
a boy keeps putting his hand down others pants, staff dont know how to stop it
nobody is trained and a boy keeps exposing himself
a kid keeps grabbing others privates so we changed the seating plan
Two children were caught touching each other's privates after assembly
a pupil flashed others in the workshop room
one of our pupils keeps flashing the girls and we record it every time
Two boys in our home were found undressed in bed. Night staff know.
three year olds were touching each other's bits at nap time, staff just laugh
a teenager in our unit got into bed with a younger one. We changed the room plan
some lads in year 9 share nudes of girls and nobody logs that
two pupils pulled a boys trousers down and filmed it. we ask for CCTV
a girl showed the others porn on the bus, staff dont know whom to tell
A boy masturbates in class. Staff do nothing
two kids were caught naked in the tent, our tools dont cover this
a lad keeps peeking under the toilet doors and staff say thats normal
A resident exposed himself to another resident; the rota was two short
A child touched another child's privates at lunch. Nobody records things like that here
Two cousins were playing doctors and nurses with nothing on. We log it
a few of the boys rate girls bodies in the chat, we ask parents to check phones
one pupil groped anothers breasts on the trip and nobody checks
a child keeps humping his friends, staff act as if it was a game
two of the little ones were found with their pants down, we changed nappies policy since
another pupil was caught looking through the shower cubicles. staff say hes curious
two siblings were in bed together naked, we ask for advice
a boy lifted a girls skirt and the tool gave it a low score
"""

DONE_ABOUT_IT = """
Staff know what to do if a boy exposes himself
We log every time a child touches another's privates
two of our tools cover sexual touching
nobody logs low level touching between pupils
A protocol says who is told when two residents are found in bed together
we ask each school how it records nudes shared by pupils
The rota makes sure no child gets into bed with another
Some staff record it when a child masturbates, others do not
a few schools record nudes shared between pupils, most do not
our lessons talk about pupils who share nudes
Children who expose themselves are referred to the hub
A child who exposes themselves is referred to the hub
a pupil who shares nudes is seen by the DSL
Any pupil filming others in changing rooms is suspended
one home has a plan for children found in bed together
If one child shows another porn we record it on the system
One policy is used when two children are found naked together
Two training days looked at pupils sharing nudes
staff say they would not know what to do if a child humps another
We changed the form after the audit
when children touch each others privates we record it
When two children are found naked together, staff know what to do
If a child exposes himself we log it
If pupils film each other in the changing rooms nobody logs it
We log it when a child humps other children
we record when a pupil shows another porn
Staff know to log it if a boy touches a girl's privates
Our policy says that a child touching another's privates is logged
Our policy covers two children found in bed together
A child touching another child's privates is logged the same day
Two pupils filming each other in the toilets are dealt with by the year head
A child exposing himself is recorded on the tool
The training has a scenario in which two boys are found in bed together
In the scenario, two boys are found naked together. Staff say what they would do.
Staff are trained for when a pupil shares nudes
the form asks whether a child touched another's privates
We ask how a boy exposing himself would be recorded
the tool has a box for two children found in bed together
the rota has two on at night so nobody gets into bed with another
Whenever a child masturbates in class staff distract them
our lessons cover pupils sharing nudes
staff dont know what to do when a child exposes himself
nobody logs it when pupils show each other porn
Each time a child touches another's bottom we log it
children who touch others privates get a safety plan
We changed the form so that a child exposing themselves is its own box
any child found in bed with another is reported to the manager
The night rota covers children getting into each others beds
A pupil sharing nudes would be reported to the lead
Pupils sharing nudes are talked to by the lead
We have a plan for a child who exposes themselves
Two children touching each other's privates should be logged
A child showing others porn counts as an incident and staff log it
we teach pupils that looking under cubicle doors is wrong
we changed the log so a boy flashing others is counted
staff say they would tell the lead if a child exposed himself
we audited two incidents where a child exposed himself
tools we use when a child touches another's privates are out of date
Two teams log it, one does not
staff act on reports of pupils showing nudes
we ask parents to check phones for nudes
our tools dont cover children who are found naked
Nobody checks the showers, the rota does not allow it
Nobody logs when lads rate girls' bodies
We changed the changing rooms so that pupils cannot film each other
night staff check that nobody gets into another's bed
We record sexual touching between pupils on CPOMS
some staff say it is just play
children are asked what happened by one person only
one of the homes has no night rota
staff say a boy touching his privates in class is normal at that age
if two children are caught naked together we tell both families
Whenever a pupil exposes himself the head is told
a plan is written if a child humps others
In training we discuss two pupils sharing nudes and what to do
Two pupils sharing nudes is in our training
the leaflet says what to do when a child masturbates in class
"""


@pytest.mark.parametrize("text", TOLD.strip().splitlines())
def test_what_children_did_is_heard(text: str) -> None:
    """By whoever works with them, without a word that says it is a worry."""
    assert teller(text, likeness()) is not None


@pytest.mark.parametrize("text", OF_WORK.strip().splitlines())
def test_what_is_done_about_it_is_none(text: str) -> None:
    """Lessons, logs and what staff know of such things."""
    assert teller(text, likeness()) is None


@pytest.mark.parametrize("text", TOLD_WITH_WORK.strip().splitlines())
def test_what_is_done_about_it_besides_hides_nothing(text: str) -> None:
    """That it is logged, known, planned for, or asked what to do."""
    assert teller(text, likeness()) is not None


@pytest.mark.parametrize("text", DONE_ABOUT_IT.strip().splitlines())
def test_what_is_done_whenever_it_happens_is_none(text: str) -> None:
    """In general, as a kind, in a policy or made up."""
    assert teller(text, likeness()) is None
