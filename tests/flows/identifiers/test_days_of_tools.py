"""The day from which a tool or a service is there is nobody's; that of what befell somebody is theirs."""

import pytest

from bot.learned import likeness
from flows.identifiers import Kind, find, judge

OF_A_TOOL = (
    "the log is live since 1 March and everyone uses it",
    "the new tool has been in use since 3 September 2026",
    "2 - it launched on 14 January and works",
    "our helpline started on 5 May",
    "we have used it since 12 June",
    "the database is live from 1 April 2027",
    "the shared drive has been running since 20 October",
    "AIM3 in place since 2 November",
    "the flow chart was introduced on 9 Feb",
    "the log opened on 4 July 2026",
    "the rota began on 6 January",
    "the app was switched on on 11 May",
    "CPOMS has been used since 8 September",
    "hub set up on 15 March 2026",
    "the group was set up on 2nd June",
    "the new lead took up post on 4 November",
    "3 as the tracker is in use since 17 August",
    "the helpdesk is open since 21 March",
    "tool was introduced to all staff on 30 April",
    "checklist has been in place from 7 October",
    "contract ends 31 march 26, recommissioning now",
    "grant until 30/9/26",
    "policy due 1 oct 25",
    "discussed at team mtg 12.3.25, action with HoS",
    "procs updated on tri.x 01/04/2025",
    "agreed at exec 1/10/25",
    "MASH steering grp agreed 3 Nov to fund 2 more places",
    "our QA cycle starts 1/4/26",
    "SARC open since 2 june",
    "updated flowchart 3/11/25",
    "SMT 1/10/25",
    "see email from comms 14 oct re new webpage",
)
OF_SOMEBODY = (
    "the uncle was introduced on 3 May",
    "his contract ends 3 may 25",
    "discussed at strat mtg 12.3.25",
    "see email 14 oct",
    "safety plan in place since 4 May",
    "order in place from 4 May",
    "the log entry of 4 May",
    "the group chat where he shared it started on 9 May",
    "log started on 4 May after he hit her",
    "he has been with us since 1 March",
    "the log on him is live since 1 March",
    "she started on 4 May",
    "he was placed on 4 May and has been there since",
    "the boy started on 3 June",
    "her plan started on 12 May",
    "using it since 4 May, when he told us",
    "it started on 5 May",
    "it began on 14 June with his sister",
    "live since 3 March when a pupil disclosed",
    "JM started on 4 May",
    "Ella started on 4 May",
    "the abuse started on 4 May",
    "it launched on 5 May after the incident",
    "the plan for the boy is in use since 9 May",
    "mum has used it since 12 June",
    "in use since 3 May because a girl was hurt",
    "the behaviour began on 6 January",
    "the touching started on 14 January",
    "started on 4 May with us, moved on 8 June",
    "foster carer since 4 May",
    "living here since 1 March",
    "the app used to groom girls from 4 May to 9 May",
    "the chat opened on 9 May",
)


@pytest.mark.parametrize("text", OF_A_TOOL)
def test_the_day_from_which_a_tool_is_there_is_kept(text: str) -> None:
    """It says how long a service has had it."""
    judged = judge(text, likeness())
    assert (judged.told_by, judged.findings) == (None, ())


@pytest.mark.parametrize("text", OF_SOMEBODY)
def test_the_day_of_somebody_is_refused(text: str) -> None:
    """In like words."""
    assert Kind.EXACT_DATE in {one.kind for one in find(text, likeness())}
