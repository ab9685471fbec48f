"""A card of results has few buttons, whoever reads it and in whatever state its round is."""

import pytest

from flows.events import Tapped
from flows.people import Role
from flows.presses.results import AREA_RESULTS, AREA_SUMMARY, TEAM_RESULTS, TEAM_SUMMARY
from flows.rounds import RoundState
from flows.view import LiveCard
from tests.counts import examples
from tests.few_buttons import MOST
from tests.flows.play import buttons_of
from tests.readers.test_no_button_tells_ratings import answered, offices
from tests.readers.test_who_reads_ratings import ADDRESS, CASES, OWN, made
from tests.round_pairs import AT, NOW

RESULTS = (AREA_SUMMARY.verb, TEAM_SUMMARY.verb)
PRESSES = tuple(way(NOW) for way in (AREA_RESULTS, AREA_SUMMARY)) + tuple(
    way(f"{OWN}{NOW}") for way in (TEAM_RESULTS, TEAM_SUMMARY)
)
SEEDS = range(max(2, examples(1) // 100))


def shown(seed: int, role: Role, state: RoundState) -> list[LiveCard]:
    """The cards of results that somebody of this role can ask for in this state."""
    board, seats = offices(*made(seed, state), role)
    taps = (Tapped(id="e" * 32, at=AT, address=ADDRESS, press=press) for press in PRESSES)
    cards = [answered(tap, board, seats).conversation.live for tap in taps]
    return [one for one in cards if one and one.verb in RESULTS]


@pytest.mark.parametrize("seed", SEEDS)
def test_of_every_round_for_everybody(seed: int) -> None:
    """A member reads those of their own team as well."""
    found = {(role, state): shown(seed, role, state) for role, state in CASES}
    sizes = {case: [len(buttons_of(one.buttons)) for one in cards] for case, cards in found.items()}
    assert {case: many for case, many in sizes.items() if max(many, default=0) > MOST} == {}
    assert {role for role, _ in sizes if sizes[role, RoundState.RELEASED]} == set(Role)
    assert len(sizes[Role.MEMBER, RoundState.RELEASED]) == len(PRESSES)
