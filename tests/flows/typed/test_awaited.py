"""What is typed where a text is awaited is that text, but for the few words that lead away everywhere."""

from functools import cache

import pytest

from flows.arguments import Subject
from flows.events import Quoted, QuotedButton, Typed
from flows.people import Address
from flows.recognising import read
from flows.table import TABLE
from flows.typed.anywhere import _ANYWHERE, word_known
from flows.verbs import Typing
from flows.view import Conversation, LiveCard
from flows.wording import Words
from flows.wording.en import TEXTS
from tests.clocks import NOON
from tests.counts import IS_LONG
from tests.flows.explore import begun
from tests.flows.play import text_of

WORDS = Words("en")
ADDRESS = Address(channel="test", id="ann")

LEAD_AWAY = {
    *("start", "go", "stop", "privacy", "help", "audits", "code", "reminders", "call", "leave"),
    *("myname", "mydata"),
}
"""Verbs whose words are said to the assistant whatever it waits for."""

SINGLE = set(TEXTS["typed.leads_away"].split("|"))
"""Single words that lead away from any text; others may be one, such as where a policy is kept."""


PAPERS = set(TEXTS["scrutiny.leads_away"].split("|"))
"""Those that ask for a paper where a round is spoken of; beside an answer they may be evidence."""


@cache
def typed() -> tuple[tuple[str, str], ...]:
    """Each usual word that leads somewhere, with the verb of it."""
    each = dict.fromkeys(said for key in _ANYWHERE for said in TEXTS[key].split("|"))
    return tuple((said, verb) for said in each if (verb := word_known(said, WORDS)))


AWAITING = sorted(verb for verb, row in TABLE.items() if row.typed)
EACH = 1 if IS_LONG else 16
"""Every word is tried at some card, and in the long run at all of them."""


@pytest.mark.parametrize("verb", AWAITING)
def test_a_word_that_leads_away_from_a_text_is_one_of_few(verb: str) -> None:
    """On every card that awaits a text: what may be that text is."""
    form = TABLE[verb].form
    many = len([one for one in form.takes if one is not None])
    awaiting = ":".join((verb, *(["a" * 16] if form.about else []), *["C01"] * many))
    is_free = TABLE[verb].typed in {Typing.NOTE, Typing.PLACE, Typing.TO_COLLEAGUES}
    lost = []
    for said, word in typed()[AWAITING.index(verb) % EACH :: EACH]:
        live = LiveCard(id="c" * 16, again="start", handle="9")
        talk = Conversation(address=ADDRESS, live=live, awaiting=awaiting)
        reading = read(talk, Typed(id="0" * 32, at=NOON, address=ADDRESS, text=said), "en")
        leads = SINGLE if form.about is Subject.SHEET else SINGLE | PAPERS
        is_said = word == "call" or said in leads if is_free and " " not in said else word in LEAD_AWAY
        if reading.word and not is_said and said not in SINGLE:
            lost.append(said)
    assert lost == []


@pytest.mark.parametrize("card", [("t",), ("n",)])
@pytest.mark.parametrize(
    "said",
    [
        *("audit trail", "history", "log", "journal", "the journal", "briefing", "timetable", "evidence"),
        *("action plan", "privacy notice", "staff briefing", "board report", "approval", "sign off"),
        *("correction", "paper checklist", "spreadsheet", "export", "partnership", "new round", "area"),
        *(
            "add evidence",
            "launch pack",
            "handout",
            "Teams",
            "home",
            "code",
            "the figures are wrong",
            "star",
            "word",
        ),
    ],
)
def test_what_may_be_evidence_is_kept(card: tuple[str, ...], said: str) -> None:
    """As a note, and as a reason for not applicable."""
    chat = begun()
    chat.tap("c")
    for name in card:
        chat.tap(name)
    chat.send(said)
    assert said in [answer.note for answer in chat.sheet.answers.values()], text_of(chat.card)


@pytest.mark.parametrize(("said", "verb"), [("audit trail", None), ("evidence", None), ("menu", "start")])
def test_a_reply_to_a_card_that_awaited_a_text_is_that_text(said: str, verb: str | None) -> None:
    """Whatever is live meanwhile."""
    back = QuotedButton(key="b", label="Back to the question", press=f"ask:{'a' * 16}:C01")
    talk = Conversation(address=ADDRESS, live=LiveCard(id="c" * 16, again="start", handle="9"))
    quoted = Quoted(card="7", ours=True, buttons=(back,))
    event = Typed(id="0" * 32, at=NOON, address=ADDRESS, text=said, quoted=quoted)
    reading = read(talk, event, "en")
    assert reading.word == verb
    assert (reading.awaited is None) is (verb is not None)


@pytest.mark.parametrize("said", ["pdf", "print", "paper", "word", "checklist", "help", "PDF please"])
@pytest.mark.parametrize("awaited", ["doubtsaid", "remarked", "because"])
def test_what_asks_for_a_paper_is_no_note_of_a_round(awaited: str, said: str) -> None:
    """On an old card that awaits one, too; with more behind it may be one."""
    form = TABLE[awaited].form
    many = len([one for one in form.takes if one is not None])
    awaiting = ":".join((form.verb, "a" * 16, *["C01"] * many))
    talk = Conversation(
        address=ADDRESS, live=LiveCard(id="c" * 16, again="start", handle="9"), awaiting=awaiting
    )

    def word(text: str) -> str | None:
        return read(talk, Typed(id="0" * 32, at=NOON, address=ADDRESS, text=text), "en").word

    assert (word(said) is not None) is (said != "PDF please")
    assert word(f"{said} of the policy since May") is None


@pytest.mark.parametrize(
    "text", ["What you hold about me", "what do you store about me?", "subject access request", "SAR"]
)
def test_who_asks_what_is_held_is_led_to_it(text: str) -> None:
    """It tells of nothing that happened to anybody."""
    assert word_known(text, WORDS) == "mydata"
