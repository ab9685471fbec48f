"""One person at several addresses: a code of their own, a coordinator's new link, and what ends either."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from flows.replies import Card
from tests.approvals import linked, taken
from tests.flows.play import text_of
from tests.partnership.test_two_channels import SECOND, OnTwoChannels
from tests.so_far import so_far_of
from tests.steps import answered, found, joined, opened

NAMES = {"test": "channel.telegram", SECOND: "channel.web"}


class OnSeveral(OnTwoChannels):
    """People of two channels, whose names people know."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.trusting = replace(self.trusting, channels=NAMES)

    def waits(self, time: timedelta) -> None:
        """Let time pass."""
        self._seconds += int(time.total_seconds())

    def goes_on_at(self, who: str, there: str) -> Card:
        """Somebody makes a code, gives it at another address, and says yes."""
        self.types(who, "/start")
        self.presses(who, "devicecode")
        code = self.code(who)
        self.types(there, f"/start {code}")
        return self.taps(there, "1")

    def names_of(self, *addresses: str) -> list[str]:
        """The name of the person at each of these addresses, "" for nobody."""
        people = {row.id: row.name for row in self.rows_of("person")}
        at = {row.id: people[row.person] for row in self.rows_of("address")}
        return [at.get(one, "") for one in addresses]


@so_far_of(OnSeveral)
def company(made: OnSeveral) -> None:
    """Northshire with two teams, Ann and Ben in one and Hal in the other, and an open round."""
    found(made, "Social care", "Health")
    for who, team in (("ann", "Social care"), ("ben", "Social care"), ("hal", "Health")):
        joined(made, who, team)
    opened(made)


def test_one_person_goes_on_elsewhere_with_the_same_sheet(company: OnSeveral) -> None:
    """What is answered at one address is answered at the other; a card answered there does no harm here."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    card = company.card("ann")
    (first, *_) = company.presses_on(card, "rate")
    assert "Welcome, Ann" in text_of(company.goes_on_at("ann", "zann"))
    assert "open on one more device" in company.heard("ann")
    assert "open on one more device" not in company.heard("zann")
    company.taps("zann", "c", "c")
    assert company.presses_on(company.card("zann"), "rate")[0] == first
    company.presses("zann", first)
    before = company.rows_of("answer")
    company.taps("ann", "0", on=card)
    assert [row.item for row in company.rows_of("answer")] == [row.item for row in before]
    assert len({row.by for row in company.rows_of("answer")}) == 1
    answered(company, "zann", "2")
    assert [row.submitted is not None for row in company.rows_of("sheet")].count(True) == 1
    assert company.names_of("ann", "zann") == ["Ann", "Ann"]


def test_a_code_works_once_and_not_for_long(company: OnSeveral) -> None:
    """Nobody gets in by one that was used, is too old, or was followed by another."""
    for spoil in ("used", "old", "newer"):
        company.presses("ann", "devicecode")
        code = company.code("ann")
        if spoil == "used":
            company.types("zone", f"/start {code}")
            company.taps("zone", "1")
        elif spoil == "old":
            company.waits(timedelta(minutes=16))
        else:
            company.presses("ann", "devicecode")
        company.types(f"z{spoil}", f"/start {code}")
        assert company.presses_on(company.card(f"z{spoil}"), "linkhere") == []
        assert company.names_of(f"z{spoil}") == [""]


def test_two_at_once_with_one_code(company: OnSeveral) -> None:
    """Of two who say yes in the same moment one is in, and the other is told."""
    company.presses("ann", "devicecode")
    code = company.code("ann")
    for who in ("zone", "ztwo"):
        company.types(who, f"/start {code}")
    presses = [company.presses_on(company.card(who), "linkhere")[0] for who in ("zone", "ztwo")]
    taps = [
        company.tapped(who, press, "made up", 1) for who, press in zip(("zone", "ztwo"), presses, strict=True)
    ]
    company.happens(*taps)
    assert sorted(company.names_of("zone", "ztwo")) == ["", "Ann"]


def test_who_takes_part_stays_who_they_are(company: OnSeveral) -> None:
    """A code that somebody was talked into giving makes no other person of them."""
    company.presses("ann", "devicecode")
    code = company.code("ann")
    company.types("hal", f"/start {code}")
    assert "somebody's for another chat" in company.heard("hal")
    company.does("hal", f"linkhere:{company.rows_of('link')[-1].id}")
    assert company.names_of("hal") == ["Hal"]
    company.types("zeve", "/start")
    company.does("zeve", f"linkhere:{company.rows_of('link')[-1].id}")
    assert company.names_of("zeve") == [""]


def test_who_is_asked_to_approve_stays_who_they_are(company: OnSeveral) -> None:
    """Nor does whoever approves by a link, whatever code they looked at meanwhile."""
    company.types("ann", "/start")
    company.taps("ann", "c", "2")
    taken(company, "eve", linked(company))
    company.types("cora", "/area")
    company.taps("cora", "Invite", "Health")
    company.types("eve", f"/start {company.code('cora')}")
    company.presses("ann", "devicecode")
    company.types("eve", f"/start {company.code('ann')}")
    assert company.presses_on(company.card("eve"), "linkhere") == []
    company.does("eve", f"linkhere:{company.rows_of('link')[-1].id}")
    assert company.names_of("eve") == ["Eve"]
    assert company.rows_of("approval")[-1].person is not None


def test_what_was_tried_here_before_is_forgotten(company: OnSeveral) -> None:
    """A practice audit at the new address goes, with all that leads to it."""
    company.types("zann", "/start")
    company.taps("zann", "Try it now", "Health")
    people = len(company.rows_of("person"))
    company.goes_on_at("ann", "zann")
    assert company.names_of("zann") == ["Ann"]
    assert len(company.rows_of("person")) >= people
    company.types("zann", "/teams")
    assert "Practice" not in company.text("zann")


def test_signing_one_out_leaves_the_others(company: OnSeveral) -> None:
    """Nobody reads or answers there any more, nobody else's can be ended, and nothing of it is kept."""
    company.goes_on_at("ann", "zann")
    company.presses("ann", "devices")
    presses = company.presses_on(company.card("ann"), "enddevice")
    assert len(presses) == 2
    other = next(
        press for press in presses if "this one" not in _label(company.card("ann"), press)
    ).removeprefix("enddevice:")
    company.does("hal", f"deviceended:{other}")
    assert company.names_of("zann") == ["Ann"]
    company.does("ann", f"deviceended:{other}")
    assert company.names_of("ann", "zann") == ["Ann", ""]
    assert "zann" not in {row.address for row in company.rows_of("conversation")}
    sheet = company.rows_of("sheet")[0].id
    company.presses("zann", f"go:{sheet}")
    assert company.presses_on(company.card("zann"), "rate") == []


def test_who_signs_out_where_they_are_is_told_there(company: OnSeveral) -> None:
    """By whichever process sends, as the last of that chat; nothing else is kept of it."""
    company.goes_on_at("ann", "zann")
    company.presses("ann", "devices")
    (here,) = (
        press
        for press in company.presses_on(company.card("ann"), "enddevice")
        if "this one" in _label(company.card("ann"), press)
    )
    company.does("ann", f"deviceended:{here.removeprefix('enddevice:')}")
    assert "You are signed out here." in company.heard("ann")
    assert company.names_of("ann", "zann") == ["", "Ann"]
    assert "ann" not in {row.address for row in company.rows_of("conversation")}


def _label(card: Card, press: str) -> str:
    return next(button.label for row in card.buttons for button in row if button.press == press)


def test_a_new_link_binds_to_the_place_there_is(company: OnSeveral) -> None:
    """It is told to the person, the team and the journal, works once, and keeps the answers theirs."""
    company.types("cora", "/area")
    company.taps("cora", "People", "Ann", "New link")
    assert "reads and answers as Ann" in company.text("cora")
    memberships = company.rows_of("membership")
    company.taps("cora", "Make it")
    code = company.code("cora")
    assert "made a new link for you" in company.heard("ann")
    assert "made a new link for Ann" in company.heard("ben")
    assert "new link" not in company.heard("hal")
    company.types("zann", f"/start {code}")
    assert "A coordinator of Northshire" in company.text("zann")
    company.taps("zann", "1")
    assert company.names_of("zann") == ["Ann"]
    assert company.rows_of("membership") == memberships
    company.types("zeve", f"/start {code}")
    assert company.names_of("zeve") == [""]
    company.types("cora", "/area")
    company.taps("cora", "Journal")
    assert "made somebody a new link" in company.text("cora")
    assert code not in "".join(row.body for row in company.rows_of("journal"))


def test_a_new_link_opens_no_other_partnership(company: OnSeveral) -> None:
    """None is made for who has a place elsewhere, and one made before leads nowhere then."""
    company.types("cora", "/area")
    company.taps("cora", "People", "Ann", "New link", "Make it")
    early = company.code("cora")
    company.types("sue", "/start")
    company.taps("sue", "3", "England")
    company.types("sue", "Southshire", "Sue", "sue@southshire.example", "MASH 01632 960201")
    company.taps("sue", "o", "Health")
    while company.card("sue").buttons[0][0].label == "Yes":
        company.taps("sue", "1")
    company.taps("sue", "b")
    company.types("sue", "/area")
    company.taps("sue", "Invite", "Health")
    company.joins("ann", company.code("sue"), "Ann")
    company.types("zeve", f"/start {early}")
    assert company.presses_on(company.card("zeve"), "linkhere") == []
    company.types("cora", "/area")
    company.taps("cora", "People", "Ann", "New link")
    assert "more than this partnership" in company.text("cora")
    place = next(row for row in company.rows_of("membership") if row.area == _area(company, "Northshire"))
    company.does("cora", f"newlinkmade:{place.area}:{_membership_of(company, 'Ann', place.area)}")
    assert [row.used for row in company.rows_of("link")] == [False]
    company.does("hal", f"newlinkmade:{place.area}:{_membership_of(company, 'Ben', place.area)}")
    company.does("sue", f"newlinkmade:{place.area}:{_membership_of(company, 'Ben', place.area)}")
    assert len(company.rows_of("link")) == 1


def _area(company: OnSeveral, name: str) -> str:
    return str(next(row.id for row in company.rows_of("area") if row.name == name))


def _membership_of(company: OnSeveral, name: str, area: str) -> str:
    person = next(row.id for row in company.rows_of("person") if row.name == name)
    return str(next(r.id for r in company.rows_of("membership") if (r.person, r.area) == (person, area)))


def test_who_is_removed_gets_in_by_no_link_made_before(company: OnSeveral) -> None:
    """Their codes go with their place."""
    company.presses("ann", "devicecode")
    code = company.code("ann")
    company.types("cora", "/area")
    company.taps("cora", "People", "Ann", "Remove", "1")
    company.types("zann", f"/start {code}")
    assert company.names_of("zann") == [""]
    assert company.presses_on(company.card("zann"), "linkhere") == []


def test_reminders_come_over_one_channel(company: OnSeveral) -> None:
    """The one that the person chose, and over no other, whichever they used last."""
    company.goes_on_at("ann", "zann")
    company.types("ann", "/reminders")
    company.taps("ann", "Remind me over: Web page")
    assert "Reminders come over: Web page" in company.text("ann")
    company.types("ann", "/start")
    came: list[str] = []
    for _ in range(40):
        company.waits(timedelta(hours=7))
        while company.run(company.store.tick(["test", SECOND])):
            came += [who for who, replies in company.settle().items() if replies]
    assert came.count("ben") == came.count("zann") > 0
    assert "ann" not in came
