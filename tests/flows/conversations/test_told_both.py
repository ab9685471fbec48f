"""Beside a change that everybody is told of few items stands what who reads by agency is told of more."""

from collections.abc import Iterator

import pytest

from flows.conversations.results.found import Found, found
from flows.conversations.results.lists import AT_HAND, listed
from flows.conversations.results.reporting import of_round
from flows.conversations.rounds.before_release import compared
from flows.papers.numbers import changed
from flows.people import Role
from flows.reports import Edition
from flows.rounds import ONE_HEADLINE, TELLS_BOTH, RoundState
from flows.scoring import Change, decimal
from flows.talk import RoundTalk
from tests.flows.conversations.test_like_for_like import FULL
from tests.flows.conversations.test_shared_pictures import talk
from tests.round_pairs import Pair

ALONE = "not for everybody"


def both(seed: int, role: Role = Role.LEAD, rules: int = TELLS_BOTH) -> tuple[RoundTalk, Found]:
    """A round beside the one before, as somebody reads it."""
    there = talk(Pair(seed, rules=rules, teams=(4, 14)), role)
    return there, found(there)


def told_twice(result: Found) -> Iterator[tuple[str, Change, Change]]:
    """The domains of which a reader is told two changes: for everybody, and of more items."""
    for one in result.score.domains:
        if len(every := result.every(one.domain.id)) == 2:
            yield one.domain.short, every[0][0], every[1][0]


def list_of(there: RoundTalk, name: str) -> str:
    """All cards of a list."""
    number, cards = AT_HAND.index(name) + 1, dict[tuple[str, ...], None]()
    for page in range(40):
        cards.setdefault(tuple(listed(there, number, page).lines))
    return "\n".join(line for card in cards for line in card)


@pytest.mark.wide
def test_who_reads_by_agency_is_told_both() -> None:
    """In the lists, the working and the paper for partners; each of more items, and with other numbers."""
    n = 0
    for seed in FULL:
        there, result = both(seed)
        for name, few, more in told_twice(result):
            n += 1
            assert more.now
            assert few.now
            assert more.then
            assert few.then
            assert few.items < more.items
            assert (more.now.tenths, more.then.tenths) != (few.now.tenths, few.then.tenths)
            for kept in ("domains", "changes"):
                # under two headings, each once
                _, everybody, rest = list_of(there, kept).partition("\nFor everybody:\n")
                everybody, partners, rest = rest.partition("\nFor partners alone, by agency:\n")
                assert partners
                for one, now, part in ((few, few.now, everybody), (more, more.now, rest)):
                    begins, n = f"{name}: {decimal(now.tenths)}", len(one.pairs)
                    (line,) = [line for line in part.splitlines() if line.startswith(begins)]
                    assert f" {n} of " in line or line.endswith(f" ({n} items)")
            paper = of_round(there, Edition.PARTNERS)
            (domain,) = [one for one in paper.domains if one.short == name]
            assert (domain.then, domain.now) == (few.then.tenths, few.now.tenths)
            assert f"on {len(more.pairs)} items {decimal(more.now.tenths)}, " in domain.more
            assert changed(there.words, domain) == f"{domain.change}; {domain.more} – by agency, {ALONE}"
            assert list_of(there, "working").count("Then (") > 0
    assert n > 3


def test_nobody_else_is() -> None:
    """Neither members, nor the paper that anybody may have; what began under earlier rules stays."""
    for seed in FULL:
        there, _result = both(seed)
        assert not list(told_twice(both(seed, Role.MEMBER)[1]))
        assert not list(told_twice(both(seed, rules=ONE_HEADLINE)[1]))
        public = of_round(there, Edition.PUBLIC)
        assert not any(one.more or one.few for one in public.domains)


def test_the_release_counts_what_is_marked() -> None:
    """It counted what everybody is told as well."""
    n = 0
    for seed in FULL:
        there = talk(Pair(seed, rules=TELLS_BOTH, teams=(4, 14)), Role.COORDINATOR, RoundState.DRAFT)
        lead = found(talk(Pair(seed, rules=TELLS_BOTH, teams=(4, 14)), Role.LEAD))
        every = [pair for one in lead.score.domains for pair in lead.every(one.domain.id)]
        marked = [change for change, reader in every if change.compared and (reader or not lead.shared)]
        (said,) = compared(there) or ("",)
        if marked and "Partners, who read by agency" in said:
            n += 1
            items = sum(len(one.pairs) for one in marked)
            assert f"are told how {items} items changed, in {len(marked)} domains: for them alone" in said
    assert n > 3
