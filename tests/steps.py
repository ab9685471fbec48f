"""What people do on the way from set-up to a release, a step each, as many tests have it done."""

from flows.replies import Card, Reply
from tests.company import Company
from tests.flows.play import buttons_of, text_of


def found(company: Company, *agencies: str) -> None:
    """Cora sets up Northshire with these teams."""
    company.terms = company.trusting
    company.restart(company.file)
    company.types("cora", "/start")
    company.taps("cora", "3", "England")
    company.types("cora", "Northshire", "Cora", "cora@northshire.example", "MASH 01632 960200")
    for agency in agencies:
        company.taps("cora", "o", agency)
        while any(b.label == "Yes" for b in buttons_of(company.card("cora").buttons)):
            company.taps("cora", "1")
    company.taps("cora", "b")


def joined(company: Company, who: str, team: str) -> None:
    """Somebody joins a team by an invitation of Cora's."""
    company.types("cora", "/area")
    company.taps("cora", "Invite", team)
    company.joins(who, company.code("cora"), who.title())


def opened(company: Company, *more: str) -> None:
    """Cora opens a round that closes in two weeks, with the same teams and people as last time."""
    company.types("cora", "/area")
    card = company.taps("cora", "Open a round")
    company.taps("cora", *(["c"] if company.presses_on(card, "opening") else []), *more)
    company.types("cora", "in 2 weeks")
    company.taps("cora", "Open the progress round" if "p" in more else "Open the round")


def answered(company: Company, who: str, levels: str) -> None:
    """Somebody answers every question with these levels in turn, and submits."""
    company.types(who, "/start")
    if company.presses_on(company.card(who), "go"):
        company.taps(who, "c")
    number = 0
    while presses := company.presses_on(company.card(who), "rate"):
        said = levels[number % len(levels)]
        company.presses(who, next(p for p in presses if p.split(":")[3] == said))
        number += 1
    company.taps(who, "Submit", "1")


def released(company: Company) -> None:
    """Cora closes answers, shares the draft and releases."""
    for steps in (("Close answers", "1"), ("Share the draft", "1"), ("Release", "1")):
        company.types("cora", "/area")
        company.taps("cora", *steps)


def goes(company: Company, *names: str) -> str:
    """Cora goes from the area card through these buttons; what she sees."""
    return goes_as(company, "cora", *names)


def goes_as(company: Company, who: str, *names: str) -> str:
    """Somebody goes from the area card through these buttons; what they see."""
    company.types(who, "/area")
    company.taps(who, *names)
    return company.text(who)


def asks_to_coordinate(company: Company, who: str) -> None:
    """Somebody opens a link for another coordinator, which Cora made, and waits for a yes."""
    goes_as(company, "cora", "Invite", "Another coordinator")
    company.joins(who, company.code("cora"), who.title())


def with_readers(company: Company, *readers: tuple[str, str]) -> None:
    """These people take up these roles."""
    for who, role in readers:
        company.types("cora", "/area")
        company.taps("cora", "Invite", role)
        company.joins(who, company.code("cora"), who.title())
        company.types("cora", "/area")
        company.taps("cora", "People", "y1")


def reminded(said: dict[str, list[Reply]]) -> dict[str, str]:
    """What everybody was told, each in one card."""
    for replies in said.values():
        assert len(replies) == 1
    return {who: text_of(card) for who, (card,) in said.items() if isinstance(card, Card)}
