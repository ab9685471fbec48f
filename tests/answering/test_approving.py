"""A second person approves a return: what a link opens, and what ends it, at a real store."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import insert

from flows.arguments import Subject
from flows.changes import ApprovalEnded
from flows.forms import FORMS
from flows.presses.answering import APPROVED, READ_FOR, READ_PAGE, SEND_AGAIN, TAKE_BACK
from flows.replies import Card
from storage.codec import decode_change
from storage.database import tables
from tests.approvals import linked, read, sheet_of, taken
from tests.beginnings import with_abe
from tests.company import Company
from tests.flows.play import text_of
from tests.rounds.test_gathering import blocks
from tests.so_far import so_far
from tests.steps import answered, goes, joined


@so_far
def company(made: Company) -> None:
    """Ann and Abe are in a team of Northshire, and Ann has answered a question."""
    with_abe(made)


def test_a_link_opens_one_return_and_nothing_else(company: Company) -> None:
    """Whatever its holder presses about the sheet, the round, the area or the team, nothing else answers."""
    taken(company, "eve", linked(company))
    read(company, "eve")
    company.types("eve", "/start")
    sheet, area = sheet_of(company), company.rows_of("area")[0].id
    ids = {
        Subject.SHEET: sheet,
        Subject.AREA: area,
        Subject.ROUND: company.rows_of("round")[0].id,
    }
    values = {
        "item": company.rows_of("answer")[0].item,
        "team": company.rows_of("team")[0].id,
        "rating": "3",
        "approver": "manager",
        "member": company.rows_of("membership")[0].id,
        "domain": "C",
    }
    answers, journal = company.rows_of("answer"), len(company.rows_of("journal"))
    own = {"readpage", "pageagain", "approved", "sendback", "sentback"}
    tried = 0
    for form in FORMS.values():
        takes = [values.get(one.form.removesuffix("?")) for one in form.takes]
        if form.about is None or form.verb in own or None in takes:
            continue
        company.presses("eve", form(ids[form.about], *takes))
        assert "Social care" not in company.text("eve"), form.verb
        assert "Northshire" not in company.text("eve"), form.verb
        tried += 1
    assert tried > 40
    assert company.rows_of("answer") == answers
    assert len(company.rows_of("journal")) == journal
    company.types("eve", "area", "results", "actions", "continue", "check", "leave")
    assert "Social care" not in company.text("eve")
    assert not [row for row in company.rows_of("membership") if row.person == eve(company)]


def told(company: Company, who: str) -> str:
    """What somebody was sent by the last thing that happened."""
    return "\n".join(text_of(one) for one in company.said[who] if isinstance(one, Card))


def eve(company: Company) -> str:
    """The person who has the link."""
    return str(company.rows_of("approval")[-1].person)


def test_of_two_holders_at_once_one_has_it(company: Company) -> None:
    """Both say yes in the same moment; the other hears why not, and knowing the first's presses is no use."""
    code = linked(company)
    for who in ("eve", "fay"):
        company.types(who, f"/start {code}")
        company.taps(who, "Read the return")
    company.happens(company.typed("eve", "Eve"), company.typed("fay", "Fay"))
    holders = {row.person for row in company.rows_of("approval")}
    assert len(holders) == 1
    texts = [company.text(who) for who in ("eve", "fay")]
    assert sum("Somebody else has opened that link" in text for text in texts) == 1
    loser = "eve" if "Somebody else" in texts[0] else "fay"
    sheet = sheet_of(company)
    for press in (READ_PAGE(sheet), APPROVED(sheet), READ_FOR(company.rows_of("approval")[0].id)):
        company.presses(loser, press)
        assert "1 " not in company.text(loser).split("\n")[0]
        assert "To approve" not in company.text(loser)
    assert company.rows_of("sheet")[0].submitted is None


@pytest.mark.parametrize("opened_first", [True, False])
def test_a_link_ends_with_the_membership_of_who_made_it(company: Company, *, opened_first: bool) -> None:
    """Nobody who was removed from a team reads on by a link they made, on whatever phone."""
    code = linked(company)
    if opened_first:
        taken(company, "eve", code)
    company.types("cora", "/area")
    company.taps("cora", "People", "Ann")
    company.taps("cora", "Remove")
    company.taps("cora", "1")
    company.types("eve", f"/start {code}")
    assert "not out for approval" in company.text("eve")
    company.presses("eve", READ_PAGE(sheet_of(company)))
    assert "To approve" not in company.text("eve")
    company.types("abe", "submit")
    assert "Send for approval" in [b.label for row in company.card("abe").buttons for b in row]


def test_whoever_was_in_the_team_is_not_let_in_by_its_link(company: Company) -> None:
    """Ann is removed, and a colleague's link comes into her hands."""
    company.types("cora", "/area")
    company.taps("cora", "People", "Ann")
    company.taps("cora", "Remove")
    company.taps("cora", "1")
    company.types("abe", "/start")
    code = linked(company, "abe")
    company.types("ann", f"/start {code}")
    assert "takes no other part" in company.text("ann")
    company.presses("ann", READ_FOR(company.rows_of("approval")[0].id))
    assert company.rows_of("approval")[0].person is None


def test_a_link_ends_when_answers_close_and_a_late_return_does_not_wake_it(company: Company) -> None:
    """Its holder has read everything; then the round closes, and the return is let in late."""
    code = linked(company)
    taken(company, "eve", code)
    read(company, "eve")
    company.types("cora", "/area")
    company.taps("cora", "Close answers", "1")
    for _ in range(2):
        company.presses("eve", APPROVED(sheet_of(company)))
        assert "not with you for approval" in company.text("eve")
        company.types("eve", f"/start {code}")
        assert "not out for approval" in company.text("eve")
        company.types("cora", "/area")
        if "Let a team correct or finish its return" in [
            b.label for row in company.card("cora").buttons for b in row
        ]:
            company.taps("cora", "Let a team correct or finish its return", "1", "1")
    assert company.rows_of("sheet")[0].submitted is None


def test_approving_is_approving_what_was_read(company: Company) -> None:
    """What was not read, and what has changed since, is shown first, as often as it changes."""
    taken(company, "eve", linked(company))
    company.taps("eve", "Read the return")
    sheet = sheet_of(company)
    company.presses("eve", APPROVED(sheet))
    assert "You have not read this yet" in company.text("eve")
    while company.rows_of("sheet")[0].submitted is None and "not read this" in company.text("eve"):
        company.types("abe", "/start")
        before = company.text("eve")
        company.taps("eve", "1")
        if company.text("eve") == before:
            break
    assert company.rows_of("sheet")[0].submitted is not None
    assert company.rows_of("sheet")[0].approved is not None
    assert "Eve has approved" in told(company, "ann")


def test_a_note_changed_after_it_was_read_is_shown_before_it_counts(company: Company) -> None:
    """Ratings are not all that is approved."""
    taken(company, "eve", linked(company))
    read(company, "eve")
    item = company.rows_of("answer")[0].item
    for note in ("We asked our supervisors.", "We asked everybody in the team at the meeting in May."):
        company.presses("ann", f"note:{sheet_of(company)}:{item}")
        if "Type yes" in text_of(company.types("ann", note)):
            company.types("ann", "yes")
        company.taps("eve", "Approve")
        assert "Changed since you read it" in company.text("eve")
        assert note in company.text("eve")
    company.types("eve", "yes")
    assert company.rows_of("sheet")[0].approved is not None
    assert "We asked" not in " ".join(row.body for row in company.rows_of("journal"))


def test_what_a_submitter_says_does_not_count_as_a_second_person(company: Company) -> None:
    """A return that is submitted while it is out for approval ends that, and reopening does not wake it."""
    taken(company, "eve", linked(company))
    read(company, "eve")
    company.types("ann", "menu", "submit")
    company.taps("ann", "Submit", "1")
    assert "without waiting" in told(company, "eve")
    sheet = sheet_of(company)
    company.presses("eve", APPROVED(sheet))
    company.types("cora", "/area")
    company.taps("cora", "Who has what")
    assert "Approved here, by a second person: 0 of 1 return" in company.text("cora")
    company.types("ann", "/start")
    company.taps("ann", "Reopen")
    company.presses("eve", APPROVED(sheet))
    assert company.rows_of("sheet")[0].submitted is None


def test_a_return_goes_back_from_any_page(company: Company) -> None:
    """Nobody has to read on who has seen what is wrong; approving is on the last page alone."""
    taken(company, "eve", linked(company))
    card = company.taps("eve", "Read the return")
    assert "1 of" in card.head or company.presses_on(card, "readpage")
    assert not company.presses_on(card, "approved")
    company.taps("eve", "Send it back")
    assert company.card("eve").heading


def test_a_card_approves_nothing_that_only_a_later_one_shows(company: Company) -> None:
    """Eve taps twice on the card from before a change, and what shows the change has not arrived."""
    taken(company, "eve", linked(company))
    read(company, "eve")
    old, item = company.card("eve"), company.rows_of("answer")[0].item
    (yes,) = company.presses_on(old, "approved")
    company.presses("ann", f"rate:{sheet_of(company)}:{item}:0")
    for _ in range(3):
        company.hear([company.tapped("eve", yes, "old", 60)])
    company.said = company.settle()
    assert company.rows_of("sheet")[0].submitted is None
    assert "Changed since you read it" in company.text("eve")
    company.taps("eve", "Approve")
    assert company.rows_of("sheet")[0].approved is not None


def test_an_older_card_approves_no_page_that_was_opened_after_it(company: Company) -> None:
    """The return changes and is opened anew: the last card from before counts no more."""
    taken(company, "eve", linked(company))
    read(company, "eve")
    sheet, item = sheet_of(company), company.rows_of("answer")[0].item
    (yes,) = company.presses_on(company.card("eve"), "approved")
    company.presses("ann", f"rate:{sheet}:{item}:0")
    company.presses("eve", READ_PAGE(sheet))
    for press in (yes, APPROVED(sheet), APPROVED(sheet, "a" * 8)):
        company.presses("eve", press)
        assert "Please read the return from here" in company.text("eve")
    assert company.rows_of("sheet")[0].submitted is None
    while "n" in [button.key for row in company.card("eve").buttons for button in row]:
        company.taps("eve", "n")
    company.taps("eve", "Approve")
    assert company.rows_of("sheet")[0].approved is not None


def let_in_late(company: Company) -> None:
    """Cora closes answers, and lets the return of Ann and Abe in all the same."""
    goes(company, "Close answers", "1")
    goes(company, "Let a team correct or finish its return", "1", "1")


def ends(company: Company) -> list[str]:
    """What the journal says of approvals that have ended, oldest first."""
    changes = [decode_change(row.body) for row in company.rows_of("journal")]
    return [change.how for change in changes if isinstance(change, ApprovalEnded)]


def test_sharing_the_draft_leaves_a_late_return_with_whoever_approves_it(company: Company) -> None:
    """It is let in, sent, and read before the draft is shared; it is approved after."""
    joined(company, "hal", "Health")
    answered(company, "hal", "1")
    let_in_late(company)
    taken(company, "eve", linked(company))
    read(company, "eve")
    goes(company, "Share the draft", "1")
    company.taps("eve", "Approve")
    assert company.rows_of("sheet")[0].approved is not None
    assert "Eve has approved" in told(company, "ann")
    assert ends(company) == ["approved"]


@pytest.mark.parametrize(
    ("steps", "heard"),
    [
        (["Close answers"], "Nobody had approved your return yet"),
        (["Cancel the round"], "The round has been cancelled"),
        (["Share the draft", "Release"], "Nobody had approved your late return yet"),
    ],
)
def test_the_end_of_the_time_for_approving_is_told(company: Company, steps: list[str], heard: str) -> None:
    """The team, whoever has the link and the journal hear of it, the team in one message."""
    if "Release" in steps:
        joined(company, "hal", "Health")
        answered(company, "hal", "1")
        let_in_late(company)
    taken(company, "eve", linked(company))
    for step in steps:
        assert ends(company) == []
        goes(company, step, "1")
    assert ends(company) == ["answers closed"]
    assert company.rows_of("approval")[0].how == "answers closed"
    assert "not with you for approval any more" in told(company, "eve")
    for who in ("ann", "abe"):
        assert heard in told(company, who)
        assert len(company.said[who]) == 1
    goes(company, "Journal")
    assert "coordinator · moved the round on before the return was approved" in company.text("cora")


@pytest.mark.parametrize("by_link", [True, False])
def test_an_approval_that_ends_with_a_member_is_told(company: Company, *, by_link: bool) -> None:
    """Ann has sent the return off and is removed: Abe hears that it can be sent again, and so does Eve."""
    joined(company, "ada", "Social care")
    if by_link:
        taken(company, "eve", linked(company))
    else:
        company.types("ann", "submit")
        company.taps("ann", "Send for approval", "Ada")
    goes(company, "People", "Ann", "Remove", "1")
    assert ends(company) == ["taken back"]
    for who in ("abe", "ada"):
        assert "Whoever sent the return of Social care for approval" in told(company, who)
    assert ("not with you for approval any more" in told(company, "eve")) if by_link else True


def test_an_approval_ends_with_the_colleague_who_was_asked(company: Company) -> None:
    """Abe was to approve it and leaves; Ann hears it, and what she taps leads to sending it again."""
    company.types("ann", "submit")
    company.taps("ann", "Send for approval", "Abe")
    company.types("abe", "leave")
    company.taps("abe", "1")
    assert ends(company) == ["taken back"]
    assert "Whoever was to approve the return of Social care" in told(company, "ann")
    company.taps("ann", "1")
    assert "Send for approval" in [b.label for row in company.card("ann").buttons for b in row]


def test_an_approval_ends_with_a_coordinator_who_hands_over(company: Company) -> None:
    """Cora is a member as well, has made a link, and hands the whole partnership over to Ann."""
    goes(company, "Invite", "Social care")
    company.types("cora", f"/start {company.code('cora')}")
    company.taps("cora", "1")
    company.types("ann", "/start")
    company.taps("ann", "My team")
    company.presses("ann", company.presses_on(company.card("ann"), "admit")[0])
    company.taps("ann", "1")
    goes(company, "My team's audit")
    taken(company, "eve", linked(company, "cora"))
    goes(company, "People", "Hand over to somebody", "Ann", "Ask Ann")
    company.taps("ann", "See what that means", "Yes, I take over")
    company.taps("cora", "Hand over", "Hand over and leave")
    assert ends(company) == ["taken back"]
    assert "not with you for approval any more" in told(company, "eve")
    assert "Whoever sent the return" in told(company, "abe")


def test_a_return_is_sent_to_nobody_who_can_t_be_reached(company: Company) -> None:
    """Abe blocks the assistant while his name is on Ann's card, and comes back."""
    company.types("ann", "submit")
    company.taps("ann", "Send for approval")
    asked = company.presses_on(company.card("ann"), "sendto")
    assert len(asked) == 1
    blocks(company, "abe")
    company.presses("ann", asked[0])
    assert company.rows_of("approval") == []
    company.types("ann", "submit")
    company.taps("ann", "Send for approval")
    assert company.presses_on(company.card("ann"), "sendto") == []
    company.types("abe", "/start")
    company.types("ann", "submit")
    company.taps("ann", "Send for approval", "Abe")
    assert "asks you to approve the return" in told(company, "abe")


def test_who_was_removed_elsewhere_and_approves_is_known_until_it_is_over(company: Company) -> None:
    """A place that ended long ago takes no approver away from the return that waits for them."""
    taken(company, "eve", linked(company))
    (person,) = [row.id for row in company.rows_of("person") if row.name == "Eve"]
    long_ago = company.now - timedelta(days=60)
    row = {
        "id": "gone",
        "person": person,
        "area": company.rows_of("area")[-1].id,
        "role": "lead",
        "pending": False,
    }
    ended = insert(tables.membership).values(**row, ended=long_ago)
    company.run(company.store.database.write(lambda connection: connection.execute(ended)))
    company.run(company.store.forget_gone(company.now))
    assert company.rows_of("approval")[-1].person == person
    company.presses("ann", TAKE_BACK(sheet_of(company)))
    company.run(company.store.forget_gone(company.now))
    assert person not in {row.id for row in company.rows_of("person")}


@pytest.mark.parametrize("text", ["oops wrong button", "undo that please", "sorry, I meant 3", "forget it"])
def test_a_return_is_not_sent_back_by_mistake(company: Company, text: str) -> None:
    """Whoever takes the tap back is told so; the team hears nothing, and the return waits for them."""
    taken(company, "eve", linked(company))
    read(company, "eve")
    company.taps("eve", "Send it back")
    company.types("eve", text)
    assert "I've saved and done nothing" in company.text("eve")
    assert "sent the return" not in company.heard("ann")
    company.taps("eve", "b", "n", "n", "Approve")
    assert "Approved. The return of Social care is submitted" in company.text("eve")


def sent_back(company: Company, who: str) -> None:
    """Somebody reads the return and sends it back with a line."""
    read(company, who)
    company.taps(who, "Send it back")
    company.types(who, "Please look at the first one.")


@pytest.mark.parametrize("by_link", [True, False])
def test_who_reads_a_return_again_sees_what_has_changed(company: Company, *, by_link: bool) -> None:
    """A colleague and somebody outside, who read only a page the second time: what they know adds up."""

    def sends() -> None:
        company.types("ann", "menu")
        if by_link:
            taken(company, "eve", linked(company))
        else:
            company.types("ann", "submit")
            company.taps("ann", "Send for approval", "Abe")

    who, (item,) = ("eve" if by_link else "abe"), (row.item for row in company.rows_of("answer"))
    sends()
    assert "last time" not in " ".join(company.taps(who, "Read the return").lines)
    company.types(who, "/start")
    sent_back(company, who)
    company.presses("ann", f"rate:{sheet_of(company)}:{item}:0")
    sends()
    first = company.taps(who, "Read the return")
    assert "1 answer has changed since you last read it. It is marked, on page 1." in first.lines
    assert sum("Changed since last time." in line for line in first.lines) == 1
    company.taps(who, "Send it back")
    company.types(who, "And the notes, please.")
    sends()
    assert "Nothing that you have read of it has changed since." in company.taps(who, "Read the return").lines
    assert "new to you" not in company.text(who)
    assert "Changed since last time." not in company.text(who)


def again(company: Company) -> list[str]:
    """The buttons of who approves that ask somebody from outside once more."""
    company.types("ann", "menu", "submit")
    company.taps("ann", "Send for approval")
    return company.presses_on(company.card("ann"), "sendagain")


def test_whoever_had_a_link_is_asked_again_without_another(company: Company) -> None:
    """They hear of it with the way to read it, and approve it; the team hears to whom it went."""
    assert again(company) == []
    taken(company, "eve", linked(company))
    sent_back(company, "eve")
    assert again(company)
    company.taps("ann", "Eve, who was sent it before")
    assert "Sent to Eve for approval." in company.text("ann")
    assert "Ann asks you to approve the return of Social care." in company.heard("eve")
    assert "Ann has sent the return of Social care to Eve for approval." in company.heard("abe")
    company.taps("eve", "Read the return")
    assert "Nothing that you have read of it has changed since." in company.text("eve")
    company.taps("eve", "n", "n", "Approve")
    assert "Approved. The return of Social care is submitted" in company.text("eve")
    assert [row.digest == "" for row in company.rows_of("approval")] == [False, True]


@pytest.mark.parametrize("way", ["joined", "hushed", "another"])
def test_who_can_t_approve_any_more_is_not_asked_again(company: Company, way: str) -> None:
    """Who is in the audit by now, or is out already; of two who had a link it is the last."""
    taken(company, "eve", linked(company))
    if way == "another":
        sent_back(company, "eve")
        company.types("ann", "menu")
        taken(company, "fay", linked(company))
        sent_back(company, "fay")
        again(company)
        company.taps("ann", "Fay, who was sent it before")
        old = SEND_AGAIN(sheet_of(company))
        company.presses("ann", old)
        assert "with somebody for approval already" in company.text("ann")
        return
    company.presses("ann", TAKE_BACK(sheet_of(company)))
    old = SEND_AGAIN(sheet_of(company))
    if way == "joined":
        goes(company, "Invite", "Health")
        company.joins("eve", company.code("cora"), "Eve")
    else:
        blocks(company, "eve")
    assert again(company) == []
    company.presses("ann", old)
    assert "Who approves this return?" in company.text("ann")
    assert company.rows_of("approval")[-1].ended


def test_who_read_a_part_is_told_that_there_is_more(company: Company) -> None:
    """Eve sent it back from the first page: of the others nobody says that they are as she knows them."""

    def begins() -> Sequence[str]:
        company.types("ann", "menu")
        taken(company, "eve", linked(company))
        return company.taps("eve", "Read the return").lines

    (item,) = (row.item for row in company.rows_of("answer"))
    assert "new to you" not in " ".join(begins())
    company.taps("eve", "Send it back")
    company.types("eve", "Please look at the first one.")
    said = begins()
    assert "Nothing that you have read of it has changed since." in said
    assert "5 questions on later pages are new to you." in said
    company.taps("eve", "n")
    assert "2 questions on later pages are new to you." in company.taps("eve", "e").lines
    company.taps("eve", "n", "n", "e", "e")
    assert "new to you" not in company.text("eve")
    company.taps("eve", "Send it back")
    company.types("eve", "And the notes, please.")
    company.presses("ann", f"rate:{sheet_of(company)}:{item}:0")
    said = begins()
    assert "1 answer has changed since you last read it. It is marked, on page 1." in said
    assert "new to you" not in " ".join(said)


def test_who_reads_a_return_for_the_first_time_is_told_of_no_changes(company: Company) -> None:
    """What Abe has read is nothing to Eve."""
    company.types("ann", "submit")
    company.taps("ann", "Send for approval", "Abe")
    sent_back(company, "abe")
    company.presses("ann", f"rate:{sheet_of(company)}:{company.rows_of('answer')[0].item}:0")
    company.types("ann", "menu")
    taken(company, "eve", linked(company))
    assert "last" not in " ".join(company.taps("eve", "Read the return").lines)
