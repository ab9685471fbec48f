"""People of one partnership press what belongs to another: it looks like nothing is there."""

import random
import re
from collections.abc import Iterator

import pytest

from flows.engine import TABLE
from flows.replies import Card
from tests.company import Company
from tests.counts import examples
from tests.flows.play import buttons_of, text_of
from tests.test_partnership import answered, found, joined

TRIES = examples(400)
PEOPLE = ("cora", "ann", "lee", "stranger")
SEED = 20261124

VALUES = {
    "item": ("C01", "A01"),
    "domain": ("C", "A"),
    "level": ("0", "3"),
    "rating": ("0", "d"),
    "reason": ("age",),
    "backing": ("policy",),
    "approver": ("head",),
    "agency": ("SC", "H"),
    "functions": ("y",),
    "all functions": ("y", "x"),
    "role": ("lead", "coordinator"),
    "day": ("20261218",),
    "number": ("1",),
    "yes": ("y",),
    "late reason": ("late",),
    "answers": ("y",),
    "review": ("r",),
    "owner": ("x",),
}
"""What arguments that are no ids of ours may be."""

IDS = {
    "area": "area",
    "round": "round",
    "sheet": "sheet",
    "source": "sheet",
    "return": "sheet",
    "team": "team",
    "member": "membership",
    "own place": "membership",
    "invitation": "invitation",
}
"""The table that an argument's id is of."""


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    """Northshire with everybody, and a Southshire of which none of them is part."""
    made = Company(tmp_path_factory.mktemp("two"))
    _south(made)
    found(made, "Social care")
    joined(made, "ann", "Social care")
    made.types("cora", "/area")
    made.taps("cora", "Invite", "A lead")
    made.joins("lee", made.code("cora"), "Lee")
    made.types("cora", "/area")
    made.taps("cora", "People", "Yes: Lee")
    made.types("stranger", "/start")
    yield made
    made.close()


def _south(company: Company) -> None:
    """Another partnership, with a round in which somebody has answered."""
    company.terms = company.trusting
    company.restart(company.file)
    company.types("sue", "/start")
    company.taps("sue", "3", "England")
    company.types("sue", "Southshire", "Sue", "01632 960200")
    company.taps("sue", "a", "i", "Social care")
    company.joins("sam", company.code("sue"), "Sam")
    company.types("sue", "/area")
    company.taps("sue", "Open a round", "1")
    answered(company, "sam", "3")


def _foreign(company: Company) -> dict[str, list[str]]:
    """Every id of Southshire, by its table."""
    (area,) = [row.id for row in company.rows_of("area") if row.name == "Southshire"]
    kept: dict[str, list[str]] = {"area": [area]}
    for table in ("team", "membership", "invitation", "round"):
        kept[table] = [row.id for row in company.rows_of(table) if row.area == area]
    kept["sheet"] = [row.id for row in company.rows_of("sheet") if row.team in kept["team"]]
    return kept


def _pairs(company: Company) -> list[tuple[str, str]]:
    """A press about Southshire for every verb that names something, and the same with ids of nothing."""
    ids = _foreign(company)
    made = []
    for verb, row in TABLE.items():
        if row.takes[:1] not in {("sheet",), ("area",), ("round",)} or row.typed:
            continue
        for choice in range(3):
            there, nowhere = [verb], [verb]
            for name in (one.rstrip("?") for one in row.takes):
                if name in IDS:
                    options = ids[IDS[name]]
                    there.append(options[choice % len(options)])
                    nowhere.append("a" * 16)
                else:
                    options = list(VALUES.get(name, ("1111111",)))
                    there.append(options[choice % len(options)])
                    nowhere.append(there[-1])
            made.append((":".join(there), ":".join(nowhere)))
    return list(dict.fromkeys(made))


def _seen(card: Card) -> str:
    """What a card shows, whatever its ids."""
    labels = [button.label for button in buttons_of(card.buttons)]
    return re.sub(r"[a-z2-7]{16}", "", f"{text_of(card)} {labels}")


def test_what_is_foreign_looks_like_what_is_not_there(company: Company) -> None:
    """Every verb, by every role: no fact is stored, and the reply is the one for an id of nothing."""
    before = {t: company.rows_of(t) for t in ("answer", "sheet", "team", "membership", "round", "invitation")}
    dice, pairs = random.Random(SEED), _pairs(company)  # noqa: S311 – not a secret
    named = {press.split(":")[0] for press, _ in pairs}
    assert {"rate", "submit", "outcome", "released", "expelled", "revoke", "settle", "journal"} <= named
    tries = [dice.choice(pairs) for _ in range(TRIES)]
    for number, (there, nowhere) in enumerate(tries):
        who = PEOPLE[number % len(PEOPLE)]
        seen = _seen(company.presses(who, there))
        assert seen == _seen(company.presses(who, nowhere)), (who, there)
        assert "Southshire" not in seen
        assert "Sam" not in seen
    assert before == {table: company.rows_of(table) for table in before}


def test_own_area_with_foreign_parts(company: Company) -> None:
    """A coordinator's own area with a team, member or invitation of another: as if there were none."""
    ids = _foreign(company)
    (own,) = [row.id for row in company.rows_of("area") if row.name == "Northshire"]
    before = {table: company.rows_of(table) for table in ("team", "membership", "invitation")}
    verbs = {"endteam": "team", "ended": "team", "expelled": "membership", "revoke": "invitation"}
    for verb, name in verbs.items():
        for foreign in ids[name]:
            seen = _seen(company.presses("cora", f"{verb}:{own}:{foreign}"))
            assert seen == _seen(company.presses("cora", f"{verb}:{own}:{'a' * 16}"))
    assert before == {table: company.rows_of(table) for table in before}
