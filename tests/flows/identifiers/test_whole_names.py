"""A given name with a surname of whom something is told is a name; services told of so are none."""

import pytest

from bot.learned import likeness
from flows.identifiers import Kind, find

NAMED = """
Tommy Smith told us he felt safe at school.
Harry Whitfield has a risk plan.
Jordan Reid was arrested in May.
Tia Campbell lives with her grandmother.
Skye Robinson does not want contact.
Claire Hobson will send it.
Jack Wilson is safe now.
Theo West was placed with an aunt.
Ava North has moved.
Mary Jane Foster said no.
Kayleigh-Mae Brown told us.
tommy smith told us he felt safe
Yesterday Tommy Smith told us he felt safe.
Plans were late. Tommy Smith had none.
Kai Lewis should have a plan.
Kai Lewis must not be alone.
Kai Lewis also told us.
Kai Lewis still has no plan.
Kai Lewis kept asking.
Mary Jane Foster never said so.
Sarah Jones has the policy.
Kai Lewis has a plan.
""".strip().splitlines()

PASSING = """
Youth Justice told us they review every case.
Social Care said the pathway is on the intranet.
Hull City Council has a written policy on this.
Camden Safeguarding Partnership was asked to share its protocol.
Marie Collins Foundation told us training was full.
Lucy Faithfull told us the helpline is busy.
Anna Freud has a module on this.
Simon Hackett (2010) said that most stop.
Ruby House told us they follow the protocol.
Rose Hill Primary said they use the toolkit.
Stanley Park High told us staff turnover is high.
Grace Academy was added this year.
Brook Traffic Light is used by every school.
Holly Bank has its own form.
Robin Hill has a written policy.
Ruth Gorse runs its own sessions.
Jack Hunt had no protocol on this.
Simon Says is used as a game to teach stop and no.
Ysgol Dewi Sant did the Welsh pilot.
Holly Lodge told us that night staff are trained.
""".strip().splitlines()


@pytest.mark.parametrize("text", NAMED)
def test_somebody_told_of_is_found(text: str) -> None:
    """Whatever their names are besides, and wherever they stand."""
    assert Kind.NAME in {one.kind for one in find(text, likeness())}


@pytest.mark.parametrize("text", PASSING)
def test_a_service_told_of_so_passes(text: str) -> None:
    """Also one that is named after somebody."""
    assert Kind.NAME not in {one.kind for one in find(text, likeness())}
