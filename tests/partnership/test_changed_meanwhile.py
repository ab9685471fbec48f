"""Two coordinators change the same detail: whose card is from before the other's change is asked first."""

from collections.abc import Callable

import pytest

from flows.presses.partnership import (
    CHAT_APPS,
    CONTACT,
    FRONT_DOOR,
    NATION,
    RENAME,
    RENAME_TEAM,
    STATE,
    TEAM_CONTACT,
    TEAM_KIND,
    ZONE,
)
from flows.presses.reminders import QUIET
from tests.company import Company
from tests.so_far import so_far
from tests.steps import asks_to_coordinate, found, goes_as


@so_far
def company(made: Company) -> None:
    """Cora and Dan coordinate Northshire, where nobody is in Social care or Health yet."""
    found(made, "Social care", "Health")
    asks_to_coordinate(made, "dan")
    goes_as(made, "cora", "People", "Yes: Dan")
    for who in ("cora", "dan"):
        made.presses(who, TEAM_KIND(*team(made)))
        made.types(who, "secondary")
    for said in ("01632 960100", "MASH 01632 960200"):
        made.presses("cora", (CONTACT if said[0] == "0" else FRONT_DOOR)(area(made)))
        made.types("cora", said)
    for who in ("cora", "dan"):
        made.types(who, "/area")


def area(company: Company) -> str:
    """The id of the area."""
    key: str = company.rows_of("area")[0].id
    return key


def team(company: Company) -> tuple[str, str]:
    """The ids of the area and of Health."""
    (key,) = [one.id for one in company.rows_of("team") if "Health" in one.name]
    return area(company), key


def of_area(name: str) -> Callable[[Company], str]:
    """What a column of the area says."""
    return lambda company: str(getattr(company.rows_of("area")[0], name))


def of_team(name: str) -> Callable[[Company], str]:
    """What a column of Health says, by whatever name it goes."""

    def said(company: Company) -> str:
        return str(next(getattr(one, name) for one in company.rows_of("team") if "Health" in one.name))

    return said


TYPED: dict[str, tuple[Callable[[Company], str], Callable[[Company], str], str, str]] = {
    "name": (lambda c: RENAME(area(c)), of_area("name"), "Northshire North", "Northshire South"),
    "contact": (lambda c: CONTACT(area(c)), of_area("contact"), "Dan, 01632 960111", "Cora, 01632 960122"),
    "front door": (
        lambda c: FRONT_DOOR(area(c)),
        of_area("front_door"),
        "MASH 01632 960211",
        "MASH 01632 960222",
    ),
    "time zone": (lambda c: ZONE(area(c)), of_area("zone"), "Europe/Dublin", "Europe/Paris"),
    "team's name": (lambda c: RENAME_TEAM(*team(c)), of_team("name"), "Health North", "Health South"),
    "team's kind": (lambda c: TEAM_KIND(*team(c)), of_team("kind"), "primary", "special"),
    "team's contact": (
        lambda c: TEAM_CONTACT(*team(c)),
        of_team("contact"),
        "Hal, 01632 960333",
        "Hana, 01632 960344",
    ),
    "data protection contact": (
        lambda c: STATE(area(c), "protection"),
        of_area("protection"),
        "The DPO, 01632 960455",
        "The IG lead, 01632 960466",
    ),
    "who answers": (lambda c: STATE(area(c), "controllers"), of_area("controllers"), "Council", "The NHS"),
    "who agreed": (lambda c: STATE(area(c), "role"), of_area("agreed_role"), "Head of IG", "The Caldicott"),
}


@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("what", TYPED)
def test_what_another_has_typed_meanwhile_stays(company: Company, what: str, *, before: bool) -> None:
    """It is said what it is now, who said it and when; a yes puts the other in its place."""
    asks, said, theirs, mine = TYPED[what]
    if before:
        company.presses("cora", asks(company))
    company.presses("dan", asks(company))
    company.types("dan", theirs)
    assert said(company) == theirs
    if not before:
        company.presses("cora", asks(company))
        assert theirs.rstrip(".") in company.text("cora"), "the card shows it"
        company.types("cora", mine)
        assert said(company) == mine
        return
    company.types("cora", mine)
    assert "This was changed by Dan, today at " in company.text("cora")
    assert theirs in company.text("cora")
    assert mine in company.text("cora")
    assert said(company) == theirs
    company.types("cora", "yes")
    assert said(company) == mine


@pytest.mark.parametrize("way", ["no", "leave", "another", "menu"])
def test_whoever_thinks_again(company: Company, way: str) -> None:
    """Leaves what the other said, or types another text for it."""
    company.presses("cora", CONTACT(area(company)))
    company.presses("dan", CONTACT(area(company)))
    company.types("dan", "Dan, 01632 960111")
    company.types("cora", "Cora, 01632 960122")
    if way == "leave":
        company.taps("cora", "No, leave it as it is")
    else:
        company.types("cora", {"another": "Duty line, 01632 960133"}.get(way, way))
    kept = "Duty line, 01632 960133" if way == "another" else "Dan, 01632 960111"
    assert of_area("contact")(company) == kept


def test_another_detail_and_the_same_words_are_no_matter(company: Company) -> None:
    """Nobody is asked about what nobody replaces, nor about what is their own."""
    company.presses("cora", CONTACT(area(company)))
    company.presses("dan", RENAME(area(company)))
    company.types("dan", "Northshire North")
    company.types("cora", "Cora, 01632 960122")
    assert "Saved." in company.text("cora")
    company.presses("cora", CONTACT(area(company)))
    company.presses("dan", CONTACT(area(company)))
    company.types("dan", "Duty line, 01632 960133")
    company.types("cora", "Duty line, 01632 960133")
    assert "Saved." in company.text("cora")
    company.presses("cora", CONTACT(area(company)))
    company.types("cora", "Cora, 01632 960122")
    assert "Saved." in company.text("cora")


CHOSEN: dict[str, tuple[Callable[[Company], str], Callable[[Company], str], str, str, list[str]]] = {
    "nation": (lambda c: NATION(area(c)), of_area("nation"), "Wales", "England", ["wales", "england"]),
    "chat apps": (lambda c: CHAT_APPS(area(c)), of_area("chat_apps"), "Yes", "No", ["True", "False"]),
}


@pytest.mark.parametrize("old", [True, False])
@pytest.mark.parametrize("what", CHOSEN)
def test_what_another_has_chosen_meanwhile_stays(company: Company, what: str, *, old: bool) -> None:
    """The same of a button, on the live card or an older one."""
    asks, said, theirs, mine, kept = CHOSEN[what]
    card = company.presses("cora", asks(company))
    if old:
        company.types("cora", "/area")
    company.presses("dan", asks(company))
    company.taps("dan", theirs)
    if old:
        company.types("cora", "/area")
    company.taps("cora", mine, on=card if old else None)
    assert "This was changed by Dan, today at " in company.text("cora")
    assert said(company) == kept[0]
    company.taps("cora", "Yes, take mine")
    assert said(company) == kept[1]


def test_quiet_dates_that_another_has_made_longer_are_not_cancelled_unseen(company: Company) -> None:
    """Dates that come besides are no matter."""
    for who in ("cora", "dan"):
        company.presses(who, QUIET(area(company)))
        company.types(who, "21 December 2026 to 3 January 2027" if who == "cora" else "/area")
    company.taps("cora", "Yes")
    company.presses("dan", QUIET(area(company)))
    company.types("dan", "2 January 2027 to 8 January 2027")
    company.taps("dan", "1")
    company.taps("cora", "Cancel: 21 December 2026 to 3 January 2027")
    assert "This was changed by Dan, today at " in company.text("cora")
    assert "21 December 2026 to 8 January 2027" in company.text("cora")
    assert len(company.rows_of("area")[0].quiet) == 1
    company.presses("cora", QUIET(area(company)))
    company.presses("dan", QUIET(area(company)))
    company.types("dan", "15 February 2027 to 19 February 2027")
    company.taps("dan", "1")
    company.types("cora", "1 April 2027 to 9 April 2027")
    company.taps("cora", "1")
    assert "Saved." in company.text("cora")
    assert len(company.rows_of("area")[0].quiet) == 3
