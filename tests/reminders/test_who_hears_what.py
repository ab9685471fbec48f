"""Each step against each role: who is told by whoever takes the step, and why the others are not."""

from flows.asking.heard import HEARS, Step
from flows.people import Role
from flows.replies import Card, Document
from tests.beginnings import drafted, with_every_role
from tests.company import Company
from tests.flows.play import text_of
from tests.so_far import so_far
from tests.steps import answered, goes, opened, released, reminded

WHO = {"ann": Role.MEMBER, "dan": Role.COORDINATOR, "lee": Role.LEAD, "sue": Role.SCRUTINEER}
NEWS = "A new round of the audit is open."


@so_far
def company(made: Company) -> None:
    """Somebody of every role."""
    with_every_role(made)


def told(company: Company, who: str) -> str:
    """What somebody was sent by the last thing that happened."""
    return "\n".join(text_of(one) for one in company.said.get(who, []) if isinstance(one, Card))


def hears(company: Company, step: Step, *, what: str = "", skip: tuple[str, ...] = ()) -> None:
    """Exactly the roles that the table names were told, once each."""
    said = {who: told(company, who) for who in WHO}
    cards = {who: [one for one in company.said.get(who, []) if isinstance(one, Card)] for who in WHO}
    heard = {role for who, role in WHO.items() if said[who] and who not in skip}
    assert heard == HEARS[step] - {WHO[who] for who in skip}, (step, said)
    assert all(len(found) <= 1 for found in cards.values()), said
    assert all(what in text for who, text in said.items() if text and who not in skip), said


def test_the_steps_of_a_round(company: Company) -> None:
    """From its opening to the next one: whoever runs or reads it hears, and who acts does not."""
    opened(company)
    hears(company, Step.OPENED, what=NEWS)
    answered(company, "ann", "2")
    goes(company, "Extend", "1", "1")
    hears(company, Step.CLOSES_MOVED, what="Answers close on")
    goes(company, "Close answers", "1")
    # Ann has submitted: she has nothing to do, and hears by the draft
    hears(company, Step.CLOSED, what="Answers are closed", skip=("ann",))
    goes(company, "Share the draft", "1")
    hears(company, Step.SHARED, what="draft")
    company.types("sue", "/area")
    company.taps("sue", "Challenge an item", "1", "1", "1")
    hears(company, Step.CHALLENGED, what="A scrutineer challenges the draft", skip=("sue",))
    company.types("sue", "I saw no policy.")
    assert "dan" not in company.said  # of the first alone
    company.types("sue", "/area")
    company.taps("sue", "Remark")
    company.types("sue", "Two teams have no policy.")
    hears(company, Step.REMARKED, what="A scrutineer has remarked", skip=("sue",))
    goes(company, "Let a team correct or finish its return", "Health", "1")
    answered(company, "hal", "1")
    assert "has changed with it" in told(company, "dan")
    assert "has changed with it" in told(company, "sue")
    assert not told(company, "lee")
    goes(company, "Release", "1")
    hears(company, Step.RELEASED, what="The results are released")
    goes(company, "Date of the next round", "After 6 months")
    hears(company, Step.NEXT_MOVED, what="The next round is due on Monday 24 May 2027 now, not on Wednesday")
    goes(company, "Open a round", "c", "1", "Open the round")
    hears(company, Step.OPENED, what=NEWS)
    goes(company, "Cancel the round", "1")
    hears(company, Step.CANCELLED, what="has been cancelled")


def test_news_of_the_night_comes_in_the_morning(company: Company) -> None:
    """Once each, of the day that holds by then; who set it hears nothing, nor does anybody of no change."""
    opened(company)
    answered(company, "ann", "2")
    released(company)
    company.at("2026-11-24 21:00")
    goes(company, "Date of the next round", "After 6 months")
    assert set(company.said) == {"cora"}
    goes(company, "Date of the next round")
    company.types("cora", "2 June 2027")
    company.taps("cora", "1")
    said = reminded(company.at("2026-11-25 09:30"))
    assert set(said) == {"ann", "hal", "dan", "lee", "sue"}
    line = "The next round is due on Wednesday 2 June 2027 now, not on Wednesday 24 November 2027."
    assert all(line in text for text in said.values())
    company.at("2026-11-25 21:00")
    goes(company, "Date of the next round", "After 6 months")
    goes(company, "Date of the next round")
    company.types("cora", "2 June 2027")
    company.taps("cora", "1")
    assert reminded(company.at("2026-11-26 09:30")) == {}
    company.at("2026-11-26 22:00")
    goes(company, "Open a round", "c", "1", "Open the round")
    said = reminded(company.at("2026-11-27 09:30"))
    assert set(said) == {"ann", "hal", "dan", "lee", "sue"}
    assert all(NEWS in text for text in said.values())


def test_a_day_changed_again_before_the_morning_is_told_once(company: Company) -> None:
    """What waits tells the new day beside the one its reader knows; a letter goes to who knew already."""
    opened(company)
    answered(company, "ann", "2")
    released(company)
    company.at("2026-11-24 21:00")
    goes(company, "Date of the next round", "After 6 months")
    company.moves_to("2026-11-25 10:00")  # nothing has gone by then
    company.types("dan", "/area")
    company.taps("dan", "Date of the next round")
    company.types("dan", "2 June 2027")
    company.taps("dan", "1")
    known = "The next round is due on Wednesday 2 June 2027 now, not on Monday 24 May 2027."
    assert known in told(company, "cora")
    assert set(company.said) == {"cora", "dan"}
    said = reminded(company.ticks())
    assert set(said) == {"ann", "hal", "lee", "sue"}
    line = "The next round is due on Wednesday 2 June 2027 now, not on Wednesday 24 November 2027."
    assert all(line in text for text in said.values())
    assert company.at("2026-11-26 10:00") == {}


def test_a_day_changed_back_by_day_is_no_news_to_who_knew_of_none(company: Company) -> None:
    """Whoever had set the one between hears that it is not so."""
    opened(company)
    answered(company, "ann", "2")
    released(company)
    company.at("2026-11-24 21:00")
    goes(company, "Date of the next round", "After 6 months")
    company.moves_to("2026-11-25 10:00")
    company.types("dan", "/area")
    company.taps("dan", "Date of the next round", "After 12 months")
    assert "due on Wednesday 24 November 2027 now, not on Monday 24 May 2027." in told(company, "cora")
    assert set(company.said) == {"cora", "dan"}
    assert reminded(company.ticks()) == {}


def test_an_entry_of_the_new_day_takes_the_place_of_the_old(company: Company) -> None:
    """The letter has the button, and of two files with one name the later holds."""
    opened(company)
    answered(company, "ann", "2")
    released(company)
    company.taps("lee", "k")
    first = file_of(company, "lee")
    company.at("2026-11-25 10:00")
    goes(company, "Date of the next round", "After 6 months")
    company.taps("lee", "k")
    second = file_of(company, "lee")
    assert first["UID"] == second["UID"]
    assert int(second["SEQUENCE"]) > int(first["SEQUENCE"])
    assert (first["DTSTART;VALUE=DATE"], second["DTSTART;VALUE=DATE"]) == ("20271124", "20270524")


def file_of(company: Company, who: str) -> dict[str, str]:
    """The lines of the calendar file that somebody was sent, by name."""
    (file,) = [one for one in company.said[who] if isinstance(one, Document)]
    pairs = (line.partition(":") for line in str(file.text).split("\r\n"))
    return {name: value for name, _, value in pairs}


def test_the_check_of_a_draft_is_called_for_and_has_an_end(company: Company) -> None:
    """Two working days before to teams that said nothing, and to coordinators the morning after."""
    opened(company)
    answered(company, "ann", "2")
    answered(company, "hal", "2")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft")
    company.types("cora", "4 December 2026")
    company.taps("cora", "1")
    company.types("hal", "/start")
    company.taps("hal", "Check what the draft", "It is right")
    assert reminded(company.at("2026-12-01 09:30")) == {}
    said = reminded(company.at("2026-12-02 09:30"))
    assert set(said) == {"ann"}
    assert "Who says nothing is named as not having checked." in said["ann"]
    assert reminded(company.at("2026-12-04 09:30")) == {}
    said = reminded(company.at("2026-12-07 09:30"))
    assert set(said) == {"cora", "dan"}
    assert "ended on 4 December 2026. Of 2 teams that could check it, 1 said nothing." in said["cora"]
    assert reminded(company.at("2026-12-08 09:30")) == {}


def test_an_action_that_its_team_has_done_is_told(company: Company) -> None:
    """Once, to who runs the round; what a coordinator says of it is theirs."""
    opened(company)
    drafted(company, "Health")
    goes(company, "Release", "1")
    company.types("hal", "/actions")
    company.taps("hal", "1", "It is done")
    company.types("hal", "Staff know whom to ask.")
    hears(company, Step.ACTION_TOLD, what="marked its action as done")
    company.types("hal", "We asked them.")
    assert "dan" not in company.said


def test_handing_over_is_told_to_everybody(company: Company) -> None:
    """Whoever takes part hears who coordinates from then on."""
    goes(company, "People", "Hand over to somebody", "Hal", "Ask Hal")
    company.taps("hal", "See what that means", "Yes, I take over")
    company.taps("cora", "Hand over", "Hand over and leave")
    assert HEARS[Step.HANDED_OVER] == set(WHO.values())
    for who in WHO:
        assert "Hal coordinates" in told(company, who) or "handed over to Hal" in told(company, who), who


def test_why_somebody_hears_nothing() -> None:
    """Each step has its row; who is left out reads nothing of it, or it is not theirs to act on."""
    outside = {
        (Step.SHARED, Role.LEAD): "leads read nothing before the release",
        **{
            (step, role): "a team's own matter until the release"
            for step in (Step.DRAFT_WRONG, Step.LATE_IN, Step.ACTION_TOLD)
            for role in (Role.MEMBER, Role.LEAD, Role.SCRUTINEER)
        },
        **{
            (Step.LATE_IN_CORRECTION, role): "they read no correction under way"
            for role in (Role.MEMBER, Role.LEAD)
        },
        **{
            (step, role): "it stands beside the results"
            for step in (Step.CHALLENGED, Step.REMARKED)
            for role in (Role.MEMBER, Role.LEAD, Role.SCRUTINEER)
        },
        **{
            (Step.AGREED_ANEW, role): "it stands beside the results"
            for role in (Role.MEMBER, Role.LEAD, Role.SCRUTINEER)
        },
        **{(Step.LATE_IN_DRAFT, role): "they read no draft of the area" for role in (Role.MEMBER, Role.LEAD)},
    }
    assert set(HEARS) == set(Step)
    assert {(step, role) for step in Step for role in Role if role not in HEARS[step]} == set(outside)
