"""Whoever wants to report an incident is told whom to call; how incidents are reported is a note."""

import pytest

from bot.learned import likeness
from flows.identifiers import Teller, teller

TOLD = """
i want to report an incident
I would like to report a concern.
I need to report a safeguarding incident, please
how do i report an incident
can i report something here
who do i report a disclosure to
i need to make a safeguarding referral
report an incident
reporting a concern
there was an incident today
There's been an incident at school
we had an incident with a pupil this morning
Hi, there has been an incident in my class
an incident happened in class today
something happened today with a pupil
an incident between two pupils
i want to report concerns
we need to report concerns about a child
report concerns now
we need to report incidents from last night
we need to report concerns about him
report concerns about a child
i want to report a concern about a child on our waiting list
can i report something
i want to log an incident
""".strip().splitlines()

CALM = """
we report incidents weekly
we have to report an incident within 24 hours
Staff report incidents on the system.
Schools report incidents to the front door.
We report every incident to the board.
there was an incident review in May
there has been an incident log since May
we had an incident last year and the plan worked
an incident form is used
i want to report a bug
how do i report a mistake in the results
i need to report on this to the board
i want to report our progress
there was an incident with the link
something happened with my phone today
who do i speak to at the police
who do i speak to at social care
who should we contact at health about this question
who do i call at social services about the audit
We need to record incidents.
We want to report concerns earlier
we want to log incidents involving children under 10
Schools know the form but we need to record disclosures.
Reporting concerns about staff
Report incidents
where do we record incidents
how do we report allegations involving other agencies
we have had one incident
We had one serious incident in our unit
let me record something
i want to raise something
how do i raise a concern about the deadline
we want to raise a concern about funding
how do i make a report
""".strip().splitlines()


@pytest.mark.parametrize("text", TOLD)
def test_an_incident_is_heard(text: str) -> None:
    """As of whoever works with children, or of a parent; nothing is said against it."""
    assert teller(text, likeness()) in {Teller.PROFESSIONAL, Teller.PARENT}


@pytest.mark.parametrize("text", CALM)
def test_reporting_is_no_incident(text: str) -> None:
    """What a service does with them, what is reported of the audit, and whom to ask at an agency."""
    assert teller(text, likeness()) is None


@pytest.mark.parametrize(
    ("text", "told_by"),
    [
        ("who do i speak to about my son", Teller.PARENT),
        ("something bad has happened at school just now", Teller.CHILD),
        ("id like to report something that happened", Teller.SURVIVOR),
    ],
)
def test_who_speaks_of_their_own_is_met_as_that(text: str, told_by: Teller) -> None:
    """What they want to report is no incident at work."""
    assert teller(text, likeness()) is told_by
