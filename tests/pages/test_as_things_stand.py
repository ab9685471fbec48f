"""A page that is looked at again shows its last card as things stand, whatever the card is about."""

import asyncio
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from bot.transcript import Codes
from flows.events import Tapped
from flows.people import Address
from flows.replies import Card, Reply
from flows.wording import Words
from storage.as_now import card_now
from storage.paging import whole
from storage.queues import showing
from storage.queues.outbox import Outgoing
from tests.company import Company
from tests.counts import IS_LONG
from tests.flows.play import buttons_of, text_of
from tests.flows.small import SMALL
from tests.paths import TRANSCRIPTS
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, with_readers
from tests.transcripts.engine_player import CHANNEL, ELSEWHERE, Page
from tests.transcripts.grammar import Waits
from tests.transcripts.reading import Transcript, read
from tests.transcripts.stage import News, Stage, as_it_is, let_time_pass

ONCE = {Words("en")(f"tasks.{key}") for key in ("seen", "seen_progress", "seen_by_all", "seen_again")}
"""Lines that are said once, which is known by the moment; in a dialogue many things have the same."""

DIALOGUES = sorted(TRANSCRIPTS.glob("*.txt"))

MOVES = {"corrected-alone", "who-has-what"}
"""Dialogues in which a card is sent a moment before what it tells of is there, or sorted."""


@so_far
def company(made: Company) -> None:
    """Ann, whose team waits for a round, and Cora, who runs the partnership."""
    made.file = SMALL.encode()
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")


def now(company: Company, who: str) -> Card:
    """The last card of somebody as a page that is loaded again shows it."""
    event = Tapped(id="0" * 32, at=company.now, address=Address(channel="test", id=who), press="")
    look = partial(card_now, house=company.store._house, event=event)
    return company.run(company.store.database.read(look)) or company.card(who)


def page_has(company: Company, who: str, *cards: Card) -> int:
    """Let the page of somebody show these; its version."""
    at = Address(channel="test", id=who)
    sent = [Outgoing(address=at, reply=one, again=True) for one in cards]
    told = company.run(company.store.database.write(partial(showing.show, outgoing=sent, at=company.now)))
    return told[-1].id


def page_of(company: Company, who: str, after: int = 0) -> list[Card]:
    """The cards of that page as they are shown now."""
    at = Address(channel="test", id=who)
    look = partial(whole, address=at, house=company.store._house, at=company.now, after=after)
    entries = company.run(company.store.database.read(look)).entries
    return [entry.reply for entry in entries if isinstance(entry.reply, Card)]


@pytest.mark.parametrize("asks", ["is it open yet?", "when do answers close?", "has everybody answered?"])
def test_what_was_said_of_a_moment_stands_above_no_later_card(company: Company, asks: str) -> None:
    """Who asks how things are reads the answer above the card of that moment: news come below it."""
    company.types("ann", "/start", asks)
    asked = company.card("ann")
    assert asked.notice
    page_has(company, "ann", asked)
    opened(company)
    assert page_of(company, "ann") == [asked]


def test_a_question_below_what_was_said_still_shows_that_it_has_an_answer(company: Company) -> None:
    """Ann reads how long it takes, and Abe answers what she is asked meanwhile."""
    joined(company, "abe", "Social care")
    opened(company)
    company.types("ann", "/start", "c", "how long does this take?")
    page_has(company, "ann", company.card("ann"))
    company.types("abe", "/start", "c", "2")
    (card,) = page_of(company, "ann")
    assert "Abe" in card.notice


def test_that_no_round_is_open_goes_once_one_is(company: Company) -> None:
    """Before the news of it comes; a key that meant another thing on the card is not offered."""
    company.types("ann", "/start")
    assert "No round is open" in text_of(now(company, "ann"))
    opened(company)
    card = now(company, "ann")
    assert "No round is open" not in text_of(card)
    assert "Answers close on" in text_of(card)
    keys = {b.press.split(":")[0]: b.key for b in buttons_of(card.buttons)}
    assert (keys["go"], keys["domain"]) == ("c", "")
    company.presses("ann", next(b.press for b in buttons_of(card.buttons) if b.key == "c"))
    assert company.presses_on(company.card("ann"), "rate")


def test_who_runs_it_sees_how_far_teams_are(company: Company) -> None:
    """On the card of the partnership, and on the one of who has what."""
    opened(company)
    goes(company)
    assert "not started 2" in text_of(now(company, "cora"))
    company.types("ann", "/start", "c", "2")
    assert "in progress 1 · not started 1" in text_of(now(company, "cora"))


def test_a_live_card_is_up_to_date_with_news_below_it(company: Company) -> None:
    """On a page that is loaded again, and on one that has seen both cards before."""
    opened(company)
    goes(company)
    news = Card(id="news", heading="Ann has joined.", lines=(), buttons=())
    version = page_has(company, "cora", company.card("cora"), news)
    company.types("ann", "/start", "c", "2")
    for after in (0, version):
        first, last = page_of(company, "cora", after)
        assert "in progress 1 · not started 1" in text_of(first)
        assert last == news


def test_what_is_said_once_is_still_there(company: Company) -> None:
    """Who will see what a team rates: the page says it whole as long as it shows that card."""
    opened(company)
    said = text_of(company.types("ann", "/start"))
    assert "coordinators see your team's ratings" in said
    assert text_of(now(company, "ann")) == said
    company.types("ann", "/start")
    card = now(company, "ann")
    assert card
    assert "Who sees this?" in {button.label for button in buttons_of(card.buttons)}


def test_a_question_that_awaits_a_text_stays(company: Company) -> None:
    """Nor does the card that says what has just happened go."""
    goes(company, "Teams", "Health", "Rename")
    assert now(company, "cora") == company.card("cora")
    joined(company, "hal", "Health")
    assert "You are in" in company.text("hal")
    assert now(company, "hal") == company.card("hal")


def test_which_team_is_meant_stays_asked(company: Company) -> None:
    """The teams that a name may mean are the ones to tap, on a page that is looked at again as well."""
    joined(company, "hal", "Health")
    opened(company)
    for who, level in (("ann", "3"), ("hal", "0")):
        answered(company, who, level)
    for steps in (("Close answers", "1"), ("Share the draft", "1"), ("Suggested actions", "1")):
        goes(company, *steps)
    company.types("cora", "Health gets the plan.", "hal")
    assert "Which team is “hal”?" in company.text("cora")
    assert [one.label for one in buttons_of(company.card("cora").buttons)] == ["Health", "Back"]
    assert now(company, "cora") == company.card("cora")


@pytest.mark.parametrize("file", DIALOGUES if IS_LONG else DIALOGUES[::20], ids=lambda file: file.stem)
@pytest.mark.wide
def test_looking_again_at_once_changes_nothing(file: Path, tmp_path: Path) -> None:
    """Each card that is sent is what shows it again, or says that it is not."""
    if file.stem in MOVES:
        pytest.skip("what it tells of comes a moment later")
    asyncio.run(_look_again(read(file.read_text(encoding="utf-8")), tmp_path))


async def _look_again(transcript: Transcript, folder: Path) -> None:
    codes, news, sent = Codes(), News(), list[Reply]()
    page = Page(CHANNEL, news, codes, sent=sent)
    second = Page(ELSEWHERE, news, codes, sent=sent)
    async with Stage(folder, page, second, setup=transcript.setup, translated=as_it_is) as stage:
        for turn in transcript.acted:
            assistant = await stage.at(turn, afresh=False)
            its_own = second if turn.speaker in transcript.elsewhere else page
            await assistant.receive(its_own.arrivals(turn))
            await assistant.settle()
            await let_time_pass(turn, assistant)
            news.take(turn.speaker, codes)
            address = Address(channel=its_own.name, id=turn.speaker)
            event = Tapped(id="0" * 32, at=turn.at, address=address, press="")
            look = partial(card_now, house=assistant._store._house, event=event)
            card = await assistant._store.database.read(look)
            was = [one for one in sent if isinstance(one, Card) and card and one.id == card.id]
            if card and was and not isinstance(turn.action, Waits):
                assert _bare(card) == _bare(was[-1]), turn


def _bare(card: Card) -> Card:
    """A card without what it says of the moment."""
    lines = tuple(line for line in card.lines if line not in ONCE)
    return replace(card, notice="", instead=None, lines=lines)


def test_a_challenge_is_not_offered_for_withdrawal_once_it_is_released(company: Company) -> None:
    """Its card awaits a note, and is of a draft: after the release neither can be said."""
    with_readers(company, ("sue", "A scrutineer"))
    opened(company)
    answered(company, "ann", "2")
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(company, *steps)
    company.types("sue", "/area")
    company.taps("sue", "Challenge an item", "1", "1", "1")
    assert "Withdraw my challenge" in str(now(company, "sue").buttons)
    goes(company, "Release", "1")
    assert "Withdraw my challenge" not in str(now(company, "sue").buttons)
    assert "Results" in str(now(company, "sue").buttons)


def test_what_a_return_goes_without_is_asked_on_a_card_that_is_looked_at_again(company: Company) -> None:
    """What waits is known to it: another card would stand there than the one that is answered."""
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c", "2")
    company.types("ann", "submit", "change 1 to 1", "submit")
    assert "Submit without what is not saved?" in company.text("ann")
    assert now(company, "ann").heading == "Submit without what is not saved?"
    company.taps("ann", "Submit without it")
    assert now(company, "ann").heading == "Who has approved this return?"
