"""Actions from birth to done, over two rounds, by coordinators and the teams that own them."""

import pytest

from tests.beginnings import agreed_on_one
from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, goes, opened, released


@so_far
def company(made: Company) -> None:
    """Social care at 3 and health at 0, shared as a draft; Cora is about to agree."""
    agreed_on_one(made)


def planned(company: Company, owner: str, *when: str) -> None:
    """Cora makes the agreed item an action of somebody, due then."""
    company.taps("cora", "1")
    company.types("cora", "Health gets the plan.")
    company.taps("cora", owner)
    assert "When is it due?" in company.text("cora")
    if when:
        company.types("cora", *when)


def test_who_owns_it_is_typed_while_agreeing(company: Company) -> None:
    """A role is kept in its words, what may be two teams is asked about, and a team's name is the team."""
    company.taps("cora", "1")
    company.types("cora", "Health gets the plan.", "Designated nurse")
    assert "Owner: Designated nurse." in company.text("cora")
    assert "When is it due?" in company.text("cora")
    (row,) = company.rows_of("action")
    assert (row.owner, row.team) == ("Designated nurse", None)
    company.types("cora", "31/3")
    company.taps("cora", "1", "0")
    company.types("cora", "Nobody has it in writing.")
    (first, second) = sorted(company.rows_of("agreed"), key=lambda row: row.at)
    assert first.present == second.present != "[]", "who was in the room is known all the way"
    company.taps("cora", "1")
    company.types("cora", "Train the duty team.", "health")
    assert [(one.owner, one.team is None) for one in company.rows_of("action")] == [
        ("Designated nurse", True),
        ("Health", False),
    ]


def test_a_members_name_is_asked_about_as_their_team(company: Company) -> None:
    """They hear of it there, and of words alone nobody does; a yes keeps the words."""
    company.taps("cora", "1")
    company.types("cora", "Health gets the plan.", "hal")
    assert "Which team is “hal”?" in company.text("cora")
    company.taps("cora", "Health")
    assert "Owner: Health." in company.text("cora")
    (row,) = company.rows_of("action")
    assert (row.owner, row.team is None) == ("Health", False)
    company.types("cora", "/actions")
    company.taps("cora", "1", "Change the owner")
    company.types("cora", "hal", "yes")
    (row,) = company.rows_of("action")
    assert (row.owner, row.team) == ("hal", None)


@pytest.mark.parametrize("button", ["1", "3"])
def test_what_awaits_a_text_while_agreeing_awaits_it_still_after_a_refusal(
    company: Company, button: str
) -> None:
    """What shall be done, and who sees it differently: the form stands again and takes the next text."""
    asks = company.taps("cora", button).heading
    company.types("cora", "One shared log of referrals, Hana to do it, end of March.")
    assert "a name" in company.text("cora")
    assert company.card("cora").heading == asks
    company.types("cora", "One shared log of referrals.")
    kept = [row.what for row in company.rows_of("action")] + [
        row.dissent for row in company.rows_of("agreed")
    ]
    assert "One shared log of referrals." in kept


def test_a_reason_for_a_level_is_awaited_still_after_a_refusal(company: Company) -> None:
    """The level stays the one that was tapped, and the next text is its reason."""
    company.taps("cora", "2", "0")
    asks = company.card("cora").heading
    company.types("cora", "Hana Brown told us nobody has it in writing.")
    assert (company.card("cora").heading, len(company.rows_of("agreed"))) == (asks, 1)
    company.types("cora", "Nobody has it in writing.")
    assert "Nobody has it in writing." in [row.reason for row in company.rows_of("agreed")]


def test_action_is_born_dated_and_done(company: Company) -> None:
    """The date is echoed in words, the owning team says how far it is, and everybody sees what came of it."""
    planned(company, "Health", "1 December 2020", "whenever", "31 December 2036", "31/3")
    assert "Due on Wednesday 31 March 2027?" in company.text("cora")
    company.taps("cora", "1")
    assert "2 of 4 to talk about" in company.text("cora")
    assert "due on Wednesday 31 March 2027" in company.text("cora")
    goes(company, "Release", "1")
    assert "The next round is due on 23 November 2027 (365 days)." in goes(company)
    assert "0 of 1 action is done" in company.text("cora")
    company.types("hal", "/actions")
    assert "1. Same definition: Health gets the plan. (Health, due 31 March 2027, to do)" in company.text(
        "hal"
    )
    company.taps("hal", "1", "We have begun")
    assert "doing" in company.text("hal")
    company.taps("hal", "It is done")
    company.types("hal", "x" * 501, "The plan is on our pages.")
    assert "How do you know?" in company.text("hal")
    assert "1 of 1 action is done" in goes(company)
    said = goes(company, "Actions", "1")
    assert "What is different: The plan is on our pages." in said
    assert "How we know: not said" in said
    company.types("hal", "Jane Smith, born 3/4/2012, says so", "x" * 501, "Five people found it there.")
    assert "How we know: Five people found it there." in company.text("hal")
    assert "3/4/2012" not in str(company.rows_of("action"))
    company.taps("cora", "It is still to do")
    assert "How we know: Five people found it there." in company.text("cora"), "it was not on the card"
    company.taps("cora", "It is still to do")
    assert "Five people" not in company.text("cora")
    assert [row.evidence for row in company.rows_of("action")] == [None]


def test_who_owns_one_gets_there_from_their_first_card(company: Company) -> None:
    """It says how many are overdue, and so does the partnership's."""
    planned(company, "Health", "31/3")
    company.taps("cora", "1")
    goes(company, "Release", "1")
    company.types("hal", "/start")
    company.taps("hal", "Your actions (1 open)")
    assert "Health gets the plan." in company.text("hal")
    company.at("2027-04-06 10:00")
    assert "0 of 1 action is done. 1 is overdue." in goes(company)
    assert company.taps("cora", "Actions (1 of 1 open, 1 overdue)")
    company.types("hal", "/start")
    company.taps("hal", "Your actions (1 overdue)", "1", "It is done", "Too early to say")
    company.types("hal", "/start")
    assert "Your actions" not in str(company.card("hal"))
    company.types("ann", "/start")
    assert "Your actions" not in str(company.card("ann"))


def test_how_far_it_is_stands_in_words_until_it_ends(company: Company) -> None:
    """Its team and who runs it read it; coordinators hear of it, and another team that there is something."""
    planned(company, "Health")
    company.taps("cora", "1")
    goes(company, "Release", "1")
    company.types("hal", "/actions")
    company.taps("hal", "1", "Say how far it is")
    company.types("hal", "Two of three services have it.")
    assert "Health says how far its action is: Health gets the plan." in company.heard("cora")
    company.taps("hal", "We have begun")
    assert "doing\nHow far it is: Two of three services have it." in company.text("hal")
    assert "doing\nHow far it is: Two of three services have it." in goes(company, "Actions", "1")
    company.types("ann", "/actions")
    company.taps("ann", "1")
    assert "Two of three" not in company.text("ann")
    assert "How far it is, in words, is for its team" in company.text("ann")
    company.taps("hal", "Say how far it is")
    assert "services have it.\nWhat you type takes the place of that." in company.text("hal")
    company.types("hal", "All of them have it.")
    company.taps("cora", "See the action", "Say how far it is")
    company.taps("hal", "Say how far it is")
    company.types("hal", "Only the night team is left.")
    company.types("cora", "Nearly there.")
    assert "Only the night team is left." in company.text("cora"), "it was written meanwhile"
    assert said_of(company) == ("doing", "Only the night team is left.", None)
    company.taps("hal", "It is done")
    assert "How far it is: Only the night team is left." in company.text("hal")
    company.types("hal", "The plan is on our pages.")
    assert said_of(company) == ("done", "The plan is on our pages.", None)


@pytest.mark.parametrize(("button", "then"), [("Drop it", "Nobody has time."), ("It is done", "")])
def test_nobody_ends_an_action_over_words_they_have_not_seen(
    company: Company, button: str, then: str
) -> None:
    """A colleague says how far it is while somebody is asked why it is dropped, or what is different."""
    planned(company, "Health")
    company.taps("cora", "1")
    goes(company, "Release", "1")
    goes(company, "Actions", "1", button)
    asked = company.card("cora")
    company.types("hal", "/actions")
    company.taps("hal", "1", "Say how far it is")
    company.types("hal", "Two of three services have it.")
    company.types("cora", then) if then else company.taps("cora", "Too early to say", on=asked)
    assert "How far it is: Two of three services have it." in company.text("cora")
    assert said_of(company) == ("to do", "Two of three services have it.", None)
    company.types("cora", "yes") if then else company.taps("cora", "Too early to say")
    assert said_of(company)[0] in {"dropped", "done"}


@pytest.mark.parametrize("text", ["too early", "It's too soon to say.", "we don't know yet", "Too early yet"])
def test_too_early_in_other_words_is_that_answer(company: Company, text: str) -> None:
    """At both questions; nobody has written it, so that somebody still can."""
    planned(company, "Health")
    goes(company, "Release", "1")
    company.types("hal", "/actions")
    company.taps("hal", "1", "It is done")
    company.types("hal", text)
    assert said_of(company) == ("done", "", "")
    company.taps("hal", "What is different now?")
    company.types("hal", "The plan is on our pages.", text)
    assert said_of(company) == ("done", "The plan is on our pages.", "")


def test_it_may_be_too_early_to_say(company: Company) -> None:
    """That is an answer to both questions, and to either of them."""
    planned(company, "Health")
    goes(company, "Release", "1")
    company.types("hal", "/actions")
    company.taps("hal", "1", "It is done", "Too early to say")
    assert "What is different: too early to say\nHow we know: too early to say" in company.text("hal")
    company.taps("hal", "What is different now?")
    company.types("hal", "The plan is on our pages.", "too early to say")
    assert "pages.\nHow we know: too early to say" in company.text("hal")


def said_of(company: Company) -> tuple[str, str, str | None]:
    """How far the one action is, what is different, and how that is known."""
    (row,) = company.rows_of("action")
    return row.status, row.outcome, row.evidence


def test_what_is_written_stays_when_something_else_is_said(company: Company) -> None:
    """Another outcome leaves the evidence, and nobody says that it is too early once there is some."""
    planned(company, "Health")
    goes(company, "Release", "1")
    company.types("hal", "/actions")
    early = company.taps("hal", "1", "It is done")
    company.types("hal", "Every school has the leaflet.", "Nine of ten heads say so.")
    done = ("done", "Every school has the leaflet.", "Nine of ten heads say so.")
    company.taps("hal", "Too early to say", on=early)
    assert said_of(company) == done
    assert "Nothing was changed. Somebody has already written how we know." in company.text("hal")
    card = company.taps("hal", "What is different now?")
    assert not company.presses_on(card, "tooearly")
    card = company.types("hal", "Every school but one has the leaflet.")
    assert not company.presses_on(card, "tooearly")
    assert "How we know: Nine of ten heads say so." in company.text("hal")
    company.taps("hal", "Leave it as it is")
    assert "but one has the leaflet.\nHow we know: Nine of ten" in company.text("hal")
    assert said_of(company) == ("done", "Every school but one has the leaflet.", done[2])


def test_a_dropped_action_stays_dropped(company: Company) -> None:
    """By an old button as by a text that was asked for before, until it is said to be still to do."""
    planned(company, "Health")
    goes(company, "Release", "1")
    company.types("hal", "/actions")
    begun = company.taps("hal", "1")
    asked = company.taps("hal", "It is done")
    goes(company, "Actions", "1", "Drop it")
    company.types("cora", "The trust was merged.")
    dropped = ("dropped", "The trust was merged.", None)
    company.types("hal", "The leaflet is out.")
    refused = "Nothing was changed. The action is now: dropped."
    assert company.text("hal").startswith(refused)
    assert "Why it was dropped: The trust was merged." in company.text("hal")
    for card, name in ((asked, "Too early to say"), (begun, "It is done"), (begun, "We have begun")):
        company.taps("hal", name, on=card)
        assert company.text("hal").startswith(refused), name
        assert said_of(company) == dropped
    company.taps("hal", "Drop it", on=begun)
    company.types("hal", "Another reason.")
    assert said_of(company) == dropped


def test_what_is_said_of_an_action_that_changed_meanwhile_is_not_kept(company: Company) -> None:
    """How one knows, of one that was reopened; why it is dropped, of one that is done."""
    planned(company, "Health")
    goes(company, "Release", "1")
    company.types("hal", "/actions")
    begun = company.taps("hal", "1")
    company.taps("hal", "It is done")
    company.types("hal", "The leaflet is out.")
    goes(company, "Actions", "1", "It is still to do")
    company.types("hal", "Two parents rang about it.")
    assert company.text("hal").startswith("Nothing was changed. The action is now: to do.")
    assert said_of(company) == ("to do", "", None)
    company.taps("hal", "Drop it", on=begun)
    goes(company, "Actions", "1", "It is done")
    company.types("cora", "All have it.", "I asked them.")
    company.types("hal", "No money.")
    assert company.text("hal").startswith("Nothing was changed. The action is now: done.")
    company.taps("hal", "We have begun", on=begun)
    assert said_of(company) == ("done", "All have it.", "I asked them.")


def test_only_owner_and_coordinator_work_on_it(company: Company) -> None:
    """Another team sees a released action, and a press of theirs changes nothing."""
    planned(company, "Health")
    company.taps("cora", "n")
    assert "2 of 4 to talk about" in company.text("cora")
    company.types("ann", "/actions")
    assert "No action to show" in company.text("ann")
    goes(company, "Release", "1")
    company.types("ann", "/actions")
    card = company.taps("ann", "1")
    assert not company.presses_on(card, "actionto")
    (area,), (action,) = company.rows_of("area"), company.rows_of("action")
    for press in (f"actionto:{area.id}:{action.id}:doing", f"dueon:{area.id}:{action.id}:20270301"):
        company.presses("ann", press)
    company.presses("hal", f"ownedby:{area.id}:{action.id}:x")
    assert company.rows_of("action") == [action]
    company.types("stranger", "/actions")
    assert "I'm an automated assistant" in company.text("stranger")


def test_action_is_dropped_and_given_to_somebody_else(company: Company) -> None:
    """Why is asked; an owner is a team, the partnership, or whoever is named."""
    planned(company, "The partnership")
    company.taps("cora", "3")
    goes(company, "Actions", "1", "Change the owner")
    company.types("cora", "N" * 101, "Head of safeguarding")
    assert "Head of safeguarding, due" in company.text("cora")
    company.taps("cora", "Change the owner", "Social care")
    assert "Social care, due" in company.text("cora")
    company.taps("cora", "Change the date")
    company.types("cora", "whenever")
    assert "didn't understand that as a date" in company.text("cora")
    company.types("cora", "in 6 weeks")
    company.taps("cora", "1", "Drop it")
    company.types("cora", "")
    company.types("cora", "The plan has been replaced.")
    assert "dropped" in company.text("cora")
    assert "The plan has been replaced." in company.text("cora")


@pytest.mark.parametrize("said", ["every agency", "Partnership", "All of the teams.", "the full partnership"])
def test_who_says_all_of_them_gives_it_to_the_partnership(company: Company, said: str) -> None:
    """They are its name in other words; a word for whoever is meant names nobody."""
    planned(company, "Health")
    goes(company, "Actions", "1", "Change the owner")
    company.types("cora", "all of us")
    assert "names nobody" in company.text("cora")
    company.types("cora", said)
    assert "The partnership" in company.text("cora")
    (row,) = company.rows_of("action")
    assert (row.owner, row.team) == ("", None)


def test_open_actions_are_carried_over(company: Company) -> None:
    """The next round's results show what is still open from the one before."""
    planned(company, "Health")
    company.taps("cora", "1")
    goes(company, "Release", "1")
    opened(company)
    answered(company, "ann", "3")
    answered(company, "hal", "3")
    released(company)
    assert "Health gets the plan. (Health, due 23 December 2026, to do)" in goes(
        company, "Results", "Actions"
    )


SAID = ("today", "tomorrow", "in 6 weeks", "Wednesday")

ON_THE_FIRST = ("Tuesday 1 Dec", "Wednesday 2 Dec", "Tuesday 12 Jan", "Wednesday 2 Dec")
ON_THE_SECOND = ("Wednesday 2 Dec", "Thursday 3 Dec", "Wednesday 13 Jan", "Wednesday 9 Dec")
"""What is meant by each of them on the first of December, and on the second."""


@pytest.mark.parametrize(
    ("zone", "moment", "meant"),
    [
        ("Pacific/Auckland", "2026-12-01 10:40", ON_THE_FIRST),
        ("Pacific/Auckland", "2026-12-01 11:01", ON_THE_SECOND),
        ("America/New_York", "2026-12-02 04:40", ON_THE_FIRST),
        ("America/New_York", "2026-12-02 05:01", ON_THE_SECOND),
    ],
)
def test_a_date_is_meant_where_the_area_is(
    company: Company, zone: str, moment: str, meant: tuple[str, ...]
) -> None:
    """Before midnight and after it by the clocks there, at an hour when the date is the same in London."""
    goes(company, "Partnership details", "Change the time zone")
    company.types("cora", zone)
    goes(company, "Agree ratings", "2", "c", "1")
    company.at(moment)
    company.types("cora", "Nobody has a copy.")
    planned(company, "Health")
    for said, day in zip(SAID, meant, strict=True):
        company.types("cora", said)
        assert company.text("cora").startswith(f"Due on {day}"), said
        company.taps("cora", "2")


def test_what_came_of_a_teams_action_is_for_who_reads_by_team(company: Company) -> None:
    """Its words tell of the team's practice: another team sees only that it is done."""
    planned(company, "Health")
    goes(company, "Release", "1")
    company.types("hal", "/actions")
    company.taps("hal", "1", "It is done")
    company.types("hal", "Our night shift had no copy.", "The ward audit shows it.")
    assert "Our night shift had no copy." in company.text("hal")
    assert "The ward audit shows it." in goes(company, "Actions", "1")
    company.types("ann", "/actions")
    company.taps("ann", "1")
    assert ", done" in company.text("ann")
    assert "What came of it is for its team, coordinators and scrutineers." in company.text("ann")
