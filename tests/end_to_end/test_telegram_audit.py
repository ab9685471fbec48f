import json
import re
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from tests.end_to_end.running import AS_SHIPPED, Home, Phone, TelegramBot, set_up
from tests.end_to_end.telegram_people import Posted
from tests.end_to_end.telegram_rules import units
from tests.end_to_end.telegram_server import TOKEN, TelegramServer
from tests.paths import SHIPPED
from tests.patience import eventually

CANARY = "Zebedee Quillfeather"
LABELS = ("0 ·", "1 ·", "3 ·", "d ·", "2 ·")


class Auditor:
    """Somebody who takes the whole audit and keeps count. `given` is the level of each answer, by card."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone
        self.questions: list[Posted] = []
        self.given: dict[str, int | None] = {}

    def begin(self) -> int:
        """Answer what is asked before the first question; return how many are announced."""
        self.phone.say("/start")
        for label in ("Try it now", "Police", "England"):
            self.phone.tap(label)
        announced = re.search(r"(\d+) questions", self.phone.card.text)
        assert announced
        self.phone.tap("Start")
        return int(announced[1])

    def answer_all(self) -> None:
        """Tap an answer to each question, one after the other."""
        while "Check before you submit" not in self.phone.card.text:
            self.answer(LABELS[len(self.questions) % len(LABELS)])

    def answer(self, label: str) -> None:
        """Answer the question of the newest card."""
        question = self.phone.card
        self.questions.append(question)
        self.given[question.text] = int(label[0]) if label[0].isdigit() else None
        self.phone.tap(label)

    def scores(self) -> list[int | None]:
        """The mean levels of the domains in tenths, rounded half up; None for fewer than three levels."""
        levels: dict[str, list[int]] = {}
        for question, level in self.given.items():
            levels.setdefault(question.split(" · ")[0], []).extend([] if level is None else [level])
        return [(20 * sum(of) + len(of)) // (2 * len(of)) if len(of) >= 3 else None for of in levels.values()]


def words_of(tenths: int | None) -> str:
    """A score as it is printed everywhere."""
    return "too few to score" if tenths is None else f"{tenths // 10}.{tenths % 10}"


def star_in_outbox(home: Home) -> dict[str, Any]:
    """The numbers of the picture that waits to be sent."""
    waiting = home.query('SELECT body FROM outbox WHERE body LIKE \'%"kind":"picture"%\'')
    return dict(json.loads(waiting[0][0])["star"]) if waiting else {}


def pictures(phone: Phone, method: str) -> list[Posted]:
    """The messages in the chat with an uploaded file of such a kind."""
    return [posted for posted in phone.user.shown if method in posted.files]


def test_a_whole_audit_by_taps_alone(server: TelegramServer, tmp_path: Path) -> None:
    """At most twelve taps more than questions, all marked as practice, one number everywhere."""
    home, phone = Home(tmp_path, SHIPPED), Phone(server, server.user())
    auditor = Auditor(phone)
    with TelegramBot(server, home) as bot:
        asked = auditor.begin()
        auditor.answer_all()
        assert len(auditor.questions) == asked
        change_an_answer(auditor)
        phone.tap("Submit")
        server.fail("sendPhoto", status=429, description="Too Many Requests", retry_after=1)
        phone.taps += 1
        phone.user.tap_label("Team manager")
        star = eventually(lambda: star_in_outbox(home))
        server.wait_until(lambda: "Results" in phone.card.text)
        assert phone.taps <= asked + 12
        assert not [posted for posted in phone.user.shown if not posted.by_bot and posted.text != "/start"]
        check_numbers(auditor, star)
        check_marks(phone, star)
        server.wait_until(lambda: len(server.answered) == phone.taps)
        assert not server.refused()
        assert bot.stop() == 0
        assert not home.workers()
        assert TOKEN not in bot.log
        assert not re.search("Traceback|WARNING|ERROR", bot.log)


def change_an_answer(auditor: Auditor) -> None:
    """Change the third answer by the button that its folded card has."""
    phone, question = auditor.phone, auditor.questions[2]
    folded = next(posted for posted in phone.user.shown if posted.message_id == question.message_id)
    assert folded.text.startswith("✓ 3 ")
    assert "\n" not in folded.text
    # at the top level there is what backs it besides
    assert [row[0] for row in folded.buttons] == ["c · Change"]
    again = phone.press(str(folded.data("Change")), folded)
    assert again.text.startswith(question.text)
    phone.tap("2 ·")
    auditor.given[question.text] = 2


def check_numbers(auditor: Auditor, star: dict[str, Any]) -> None:
    """Picture, caption and working say what the levels that were tapped make."""
    phone, expected = auditor.phone, auditor.scores()
    words = [words_of(tenths) for tenths in expected]
    assert [ray["tenths"] for ray in star["rays"]] == expected
    assert [ray["words"] for ray in star["rays"]] == words
    names = [ray["name"] for ray in star["rays"]]
    (photo,) = pictures(phone, "photo")
    assert " · ".join(f"{name} {score}" for name, score in zip(names, words, strict=True)) in photo.text
    rated = sum(level is not None for level in auditor.given.values())
    assert f"Rated {rated} of {len(auditor.given)} asked" in photo.text
    working = phone.tap("Show the working").text.split("\n")
    for name, score in zip(names, words, strict=True):
        line = next(line for line in working if line.startswith(f"{name}: "))
        assert f"= {score}." in line or f"{name}: {score}." in line
    phone.tap("Back")


def check_marks(phone: Phone, star: dict[str, Any]) -> None:
    """The picture is the file that is sent on request, and everything says that it is practice."""
    phone.tap("Files")
    phone.tap("picture as a file")
    (photo,), (document,) = pictures(phone, "photo"), pictures(phone, "document")
    assert units(photo.text) <= 1024
    name, png = photo.files["photo"]
    assert document.files["document"] == (name, png)
    with Image.open(BytesIO(png)) as image:
        assert (image.format, image.size) == ("PNG", (1080, 1260))
        image.load()
    assert "PRACTICE" in star["mark"]
    begun = [posted for posted in phone.user.shown if posted.by_bot][1:]
    folded = [posted for posted in begun if posted.is_folded]
    (changed,) = (posted.text for posted in folded if not re.fullmatch("✓ .+", posted.text))
    assert re.fullmatch("3 .+ – asked again below", changed)
    assert len(folded) >= 25
    assert not [posted for posted in begun if not posted.is_folded and "PRACTICE" not in posted.text]


def test_the_shipped_command_answers_at_the_pace_telegram_allows(server: TelegramServer, home: Home) -> None:
    """More messages than a burst are all sent in the end, and SIGTERM ends it in order."""
    phone = Phone(server, server.user())
    with TelegramBot(server, home, AS_SHIPPED) as bot:
        set_up(phone)
        phone.tap("2 ·")
        server.wait_until(lambda: any(posted.text.startswith("✓ 1 ") for posted in phone.user.shown))
        assert bot.stop() == 0
        assert not server.refused()
        assert "Listening as @" in bot.log


def test_a_refused_note_is_kept_nowhere(server: TelegramServer, home: Home) -> None:
    """The message is deleted, its words are in no file, log or chat, and there is a card to go on with."""
    phone = Phone(server, server.user())
    with TelegramBot(server, home) as bot:
        set_up(phone)
        phone.tap("Note")
        phone.say(f"We discussed {CANARY}, born 3 May 2011, of 12 Larch Road")
        (deleted,) = server.of("deleteMessage")
        typed = [posted for posted in phone.user.shown if not posted.by_bot]
        assert [posted.text for posted in typed] == ["/start"]
        assert deleted.status == 200
        assert phone.card.buttons
        everything = [home.bytes_on_disk().decode("latin-1"), bot.log]
        everything += [posted.text for posted in phone.user.shown]
        everything += [str(call.fields) for call in server.calls]
        for word in (*CANARY.split(), "May 2011", "Larch"):
            assert not [text[:80] for text in everything if word in text]
        assert bot.stop() == 0
    assert CANARY.encode() not in home.bytes_on_disk()


def test_what_is_refused_is_kept_nowhere_on_any_path(server: TelegramServer, home: Home) -> None:
    """Typed, quoted, behind a command, as a caption or a file's name, edited in: nothing is kept."""
    phone = Phone(server, server.user())
    who = f"{CANARY}, born 3 May 2011,"
    with TelegramBot(server, home) as bot:
        set_up(phone)
        question = phone.card
        phone.say(f"{who} has no plan")
        phone.user.send_text(f"{who} waited", question.message_id)
        phone.user.send_text(f"/help {who}")
        phone.user.send_photo(caption=f"{who} in the picture")
        phone.user.send_file(f"{CANARY}.pdf")
        phone.user.edit_text(phone.user.send_text("2"), f"2, see {who}")
        phone.say(f"a boy in my class, {CANARY}, says his uncle hurts him")
        phone.say("menu")
        assert not server.refused()
        assert home.run("backup", "copy.db").returncode == 0
        log = bot.log
        assert bot.stop() == 0
    said = "".join(call.method + str(call.fields) for call in server.calls)
    for word in (*CANARY.split(), "May 2011"):
        assert word.encode() not in home.bytes_on_disk()
        assert word not in log + said
