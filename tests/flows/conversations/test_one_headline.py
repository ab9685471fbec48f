"""A round has one line of what is strongest and weakest, whoever reads it, and it says of what and why."""

import re

import pytest

from flows.conversations.results.edges import extremes
from flows.conversations.results.reporting import of_round
from flows.people import Reader, Role
from flows.reports import Edition
from flows.rounds import FIRM_EDGES, ONE_HEADLINE, RoundState
from flows.scoring import AreaScore, decimal
from flows.talk import RoundTalk
from tests.flows.conversations.test_like_for_like import FULL
from tests.flows.conversations.test_shared_pictures import talk
from tests.round_pairs import Pair

NONE = "domain is clearly strongest or weakest"


def headline(there: RoundTalk) -> str:
    """What a card says stands out, "" where nothing is said."""
    return " ".join(extremes(there, there.score))


def about(said: str) -> str:
    """The same without of what it is said."""
    said = re.sub(r" \(\d\.\d on all items\)", "", said)
    return said.replace("what everybody is shown", "…").replace("what is shown", "…")


def outside(score: AreaScore) -> list[str]:
    """The domains whose score no agency's own mean reaches, up or down."""
    return [one.domain.short for one in score.domains if one.is_outside(score.series)]


@pytest.mark.wide
@pytest.mark.parametrize("state", [RoundState.DRAFT, RoundState.RELEASED])
def test_all_readers_are_told_the_same_domains(state: RoundState) -> None:
    """On cards, and in papers for partners and for everybody; who reads more is told where nobody else is."""
    same = 0
    for seed in FULL[:24]:
        pair = Pair(seed, rules=ONE_HEADLINE, teams=(4, 14))
        everybodys = headline(talk(pair, Role.MEMBER))
        for role in (Role.LEAD, Role.SCRUTINEER, Role.COORDINATOR):
            said = headline(talk(pair, role, state))
            assert not everybodys or about(said) == about(everybodys), (seed, role)
            if talk(pair, role, state).score.reader is not Reader.AREA:
                assert ("what everybody" in said) is ("is shown" in everybodys)
        papers = [
            of_round(talk(pair, Role.LEAD), one).findings[0] for one in (Edition.PUBLIC, Edition.PARTNERS)
        ]
        if everybodys:
            assert about(papers[0]) == about(papers[1]) == about(everybodys)
            same += 1
    assert same > 5


def test_the_highest_number_is_named_though_no_agency_has_it() -> None:
    """A score is of all agencies item by item, an agency's of what it rated; older rounds keep that out."""
    before, now = (
        talk(Pair(266, rules=rules, teams=(6, 14)), Role.MEMBER) for rules in (FIRM_EDGES, ONE_HEADLINE)
    )
    assert outside(now.score) == outside(before.score) == ["Prevention"]
    assert "Strongest: Prevention 2.0 · Weakest: Continuum 1.2 and Interventions 1.3" in headline(now)
    assert "Left out of that" not in headline(now)
    assert "Left out of that: Prevention 2.0 (above or below every agency's own mean)." in headline(before)


def test_who_has_another_number_is_told_it_beside() -> None:
    """“Weakest: Workforce 1.0” headed a paper whose table says 1.3."""
    n = 0
    for seed in FULL:
        pair = Pair(seed, rules=ONE_HEADLINE, teams=(4, 14))
        there = talk(pair, Role.LEAD)
        said, series = headline(there), there.score.series
        if "what everybody" not in said or series is not talk(pair, Role.MEMBER).score.series:
            continue
        own = {one.domain.short: one.tenths(series) for one in there.score.domains}
        named = said.partition(" – of ")[0]
        for name, shown, theirs in re.findall(r"(\w+) (\d\.\d)(?: \((\d\.\d) on all items\))?", named):
            assert decimal(own[name] or 0) == (theirs or shown)
            n += bool(theirs)
        assert "on all items" not in headline(talk(pair, Role.MEMBER))
    assert n


def test_where_none_is_named_it_says_how_near_is_too_near() -> None:
    """Two numbers printed as far apart may be told in one domain and not in another, of fewer items."""
    said = [headline(talk(Pair(seed, rules=ONE_HEADLINE, teams=(4, 14)), Role.MEMBER)) for seed in FULL]
    none = [one for one in said if NONE in one]
    assert none
    assert all("others come within two levels over all the items" in one for one in none)
