"""From the made-up partnership, or a practice audit, to a partnership of one's own; at a real store."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from storage.examples import begin_example, example_of
from tests.company import Company
from tests.steps import found

NATION = "Which nation is it in?"


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Ned looks at an example that is there."""
    made = Company(tmp_path)
    found(made)
    area = made.rows_of("area")[0].id
    made.run(
        made.store.database.write(partial(begin_example, area=area, channel="somewhere else", now=made.now))
    )
    assert made.run(made.store.database.read(example_of)) == area
    made.types("ned", "/start")
    made.taps("ned", "Look at an example", "Start")
    yield made
    made.close()


def labels(company: Company, who: str) -> list[str]:
    """What stands on the buttons of somebody's card."""
    return [button.label for row in company.card(who).buttons for button in row]


@pytest.mark.parametrize("word", ["menu", "/start", "audits", "area"])
def test_the_example_leads_to_a_partnership_of_ones_own(company: Company, word: str) -> None:
    """From the card of the example and from the list of audits."""
    company.types("ned", word)
    assert {"Set up a partnership", "I have an invitation"} <= set(labels(company, "ned"))
    assert {"Try it now", "Start a practice audit"} & set(labels(company, "ned"))
    company.taps("ned", "Set up a partnership")
    assert NATION in company.text("ned")


@pytest.mark.parametrize(
    "said",
    [
        "ok how do I set up my own partnership now?",
        "set up a partnership",
        "How can we set up our own partnership?",
        "I want to start my own partnership",
        "can i set up our own one please",
        "set up ours",
        "how do we start our own",
        "how do we set ours up?",
        "can we have our own",
        "how can we get one of our own",
        "we'd like to set one up for us",
        "start our own audit",
        "right, how do I set mine up then",
        "how do we get ours going",
        "can you set this up for our area",
        "ok lets set up our area",
        "i want to do our own one now",
        "how do we register our area",
        "can we use this for our own area?",
        "set up one for Westmarsh please",
    ],
)
@pytest.mark.parametrize("where", [["help"], ["results"], ["menu"]])
def test_a_sentence_leads_there_as_well(company: Company, said: str, where: list[str]) -> None:
    """From a card that has no button for it, from the results of the example, and from one that has."""
    company.types("ned", *where, said)
    assert NATION in company.text("ned")


def test_a_practice_audit_leads_there(company: Company) -> None:
    """From where somebody is who asks for the menu in one, and by a sentence."""
    company.types("pia", "/start")
    company.taps("pia", "Try it now", "1", "1", "England")
    company.types("pia", "menu")
    assert {"Set up a partnership", "I have an invitation"} <= set(labels(company, "pia"))
    company.types("pia", "set up a partnership")
    assert NATION in company.text("pia")


def test_who_has_a_partnership_is_offered_none(company: Company) -> None:
    """Once it is set up, the list of audits has it, and no way to another."""
    company.taps("ned", "Set up a partnership", "1")
    company.types("ned", "Westmarch", "audits")
    assert "Westmarch – coordinator" in labels(company, "ned")
    assert "Set up a partnership" not in labels(company, "ned")
