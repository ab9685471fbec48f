"""`kill -9` at any instant. COUNT sets how many per channel, SEED when they come."""

import itertools
import os
import random
import re
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.counts import examples
from tests.end_to_end.running import PATIENCE, SHIPPED, Home, Phone, TelegramBot, eventually, set_up
from tests.end_to_end.telegram_people import Posted
from tests.end_to_end.telegram_server import TelegramServer

KEYS = {
    "Try it now": "1",
    "Which team": "4",
    "Which nation": "1",
    "Start]": "c",
    "Skip for now": "level",
    "Check before you submit": "",
}
"""What to do on a card that holds these words: a key, any level, or nothing more."""

MARKS = re.compile("|".join(map(re.escape, KEYS)))


@pytest.fixture
def dice() -> random.Random:
    """Chance with a seed that a failure shows."""
    seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(1 << 32))
    print(f"SEED={seed}")  # noqa: T201 – shown with a failure, to run the same again
    return random.Random(seed)  # noqa: S311 – decides when to kill


class Instant:
    """When to kill a process: while it starts, or a moment after it has begun to serve."""

    def __init__(self, dice: random.Random) -> None:
        self.in_start = dice.random() < 0.2
        self._seconds = dice.uniform(0.0, 1.0 if self.in_start else 0.4)
        self.reached = self._end = 0.0

    def begin(self) -> "Instant":
        """Let the time run from now."""
        self._end = time.monotonic() + self._seconds
        return self

    @property
    def left(self) -> float:
        """Seconds until then, 0 once it has passed."""
        return max(0.0, self._end - time.monotonic())


class Sender:
    """Somebody on Telegram who taps as fast as cards come. `sent` are the levels tapped, in order."""

    def __init__(self, server: TelegramServer, number: int, dice: random.Random) -> None:
        self.phone = Phone(server, server.user(id=number))
        self._server, self._dice = server, dice
        self._answered: Posted | None = None
        self.sent: list[int] = []
        self.sheet = "not begun"
        self.finished = False
        self.phone.user.send_text("/start")

    @property
    def waits(self) -> bool:
        """Whether the last tap has had no reply yet; the same question once more, after a kill, is none."""
        card = self._card()
        return card is None or (self._answered is not None and card.html == self._answered.html)

    @property
    def confirmed(self) -> int:
        """How many levels somebody has seen a reply to."""
        return len(self.sent) - (self.waits and bool(self.sent))

    @property
    def repeated(self) -> int:
        """How many messages of the bot came more than once."""
        ids = [posted.html for posted in self.phone.user.shown if posted.by_bot and posted.html]
        return len(ids) - len(set(ids))

    def go_on(self, left: Instant) -> None:
        """Tap until there is nothing more to tap or no time."""
        while left.left and not self.finished:
            with self._server.changed:
                if not self._server.changed.wait_for(lambda: not self.waits, left.left):
                    return
            self._act(self.phone.card)

    def _act(self, card: Posted) -> None:
        found = MARKS.findall(card.text + str(card.buttons).replace("'", ""))
        key = KEYS[found[-1]]
        self.finished = not key
        if key == "level":
            key = str(self._dice.randrange(4))
            self.sent.append(int(key))
        if key:
            data = str(card.data(f"{key} ·"))
            if data.startswith("rate:"):
                self.sheet = data.split(":")[1]
            self._answered = card
            self.phone.user.tap(card.message_id, data)

    def _card(self) -> Posted | None:
        cards = [one for one in self.phone.user.shown if one.by_bot and one.buttons and not one.edits]
        return cards[-1] if cards else None


def levels(home: Home, sheet: str) -> list[int]:
    """The levels that the journal has of a sheet, each of another question; they are its answers as well."""
    if not home.has_tables():
        return []
    given = home.ratings(sheet)
    assert len(dict(given)) == len(given)
    assert home.answers(sheet) == dict(given)
    return [level for _, level in given]


def test_killed_at_any_instant_on_telegram(
    server: TelegramServer, tmp_path: Path, dice: random.Random
) -> None:
    """What somebody saw confirmed is on disk, each tap counts once, and no reply comes twice per kill."""
    home = Home(tmp_path, SHIPPED)
    bot = TelegramBot(server, home)
    numbers = itertools.count(9000)
    sender, since = Sender(server, next(numbers), dice), 0
    try:
        for _ in range(examples(6)):
            instant = Instant(dice)
            if instant.in_start:
                bot.start()
            else:
                start_and_poll(bot)
            sender.go_on(instant.begin())
            time.sleep(instant.left)
            bot.kill()
            since += 1
            found = levels(home, sender.sheet)
            assert sender.confirmed <= len(found) <= len(sender.sent)
            assert found == sender.sent[: len(found)]
            assert sender.repeated <= since
            if sender.finished:
                sender, since = Sender(server, next(numbers), dice), 0
        start_and_poll(bot)
        eventually(lambda: not sender.waits)
        assert levels(home, sender.sheet) == sender.sent
        assert sender.repeated <= since
        assert bot.stop() == 0
    finally:
        bot.kill()
    assert "Traceback" not in bot.log


class Typist:
    """Somebody at a terminal who types as fast as cards are printed, in one process after the other."""

    def __init__(self, home: Home, dice: random.Random) -> None:
        self.home, self._dice = home, dice
        self.sent: list[int] = []
        self.confirmed = 0
        self.finished = False
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start a process and read what it prints."""
        self._process = self.home.begin(
            "-m", "bot", "chat", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._printed, self._seen = b"", 0
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def kill(self) -> None:
        """End the process at once."""
        if self._process is None or self._process.stdin is None or self._process.stdout is None:
            return
        self._process.kill()
        self._process.wait()
        self._reader.join()
        self._process.stdin.close()
        self._process.stdout.close()

    def await_card(self, seconds: float) -> str | None:
        """Return the words by which to know the card that has come, None if none does in time."""
        end = time.monotonic() + seconds
        while not (found := MARKS.findall(self._printed[self._seen :].decode(errors="ignore"))):
            if time.monotonic() >= end:
                return None
            time.sleep(0.002)
        return str(found[-1])

    def go_on(self, left: Instant) -> None:
        """Type until there is nothing more to type or no time."""
        while left.left and not self.finished:
            mark = self.await_card(left.left)
            if mark is None:
                return
            if not self._seen:
                # a line that the last process did not take in is typed again
                del self.sent[len(levels(self.home, "")) :]
            self.confirmed = len(self.sent)
            self._type(KEYS[mark])

    def _type(self, key: str) -> None:
        assert self._process
        assert self._process.stdin
        self.finished = not key
        if key == "level":
            key = str(self._dice.randrange(4))
            self.sent.append(int(key))
        self._seen = len(self._printed)
        self._process.stdin.write(f"{key}\n".encode())
        self._process.stdin.flush()

    def _read(self) -> None:
        assert self._process
        assert self._process.stdout
        while data := os.read(self._process.stdout.fileno(), 1 << 16):
            self._printed += data


def folders(parent: Path) -> Iterator[Path]:
    """New folders, as many as are asked for."""
    for number in itertools.count():
        folder = parent / str(number)
        folder.mkdir()
        yield folder


def test_killed_at_any_instant_in_the_terminal(tmp_path: Path, dice: random.Random) -> None:
    """What was printed as answered is on disk, each line counts once at most, and the next start goes on."""
    homes = (Home(folder, SHIPPED) for folder in folders(tmp_path))
    typist = Typist(next(homes), dice)
    try:
        for _ in range(examples(6)):
            instant = Instant(dice)
            typist.start()
            if not instant.in_start:
                assert typist.await_card(PATIENCE)
            typist.go_on(instant.begin())
            time.sleep(instant.left)
            if not typist.finished and typist.await_card(0):
                typist.confirmed = len(typist.sent)
            typist.kill()
            check_typed(typist)
            if typist.finished:
                typist = Typist(next(homes), dice)
        typist.start()
        assert typist.await_card(PATIENCE)
        check_typed(typist)
    finally:
        typist.kill()


def check_typed(typist: Typist) -> None:
    """Compare what is on disk with what was typed: only the last line may be missing."""
    found = levels(typist.home, "")
    assert typist.confirmed <= len(found) <= len(typist.sent) <= typist.confirmed + 1
    assert found == typist.sent[: len(found)]


def test_killed_between_fetching_and_handling(
    server: TelegramServer, home: Home, dice: random.Random
) -> None:
    """Taps that waited while the bot was down are applied in their order, each once."""
    phone = Phone(server, server.user())
    wanted: list[tuple[str, int]] = []
    with TelegramBot(server, home) as bot:
        set_up(phone)
        rate, card = str(phone.card.data("0 ·")).rpartition(":R1:")[0], phone.card.message_id
        for _ in range(examples(3)):
            bot.kill()
            for item in ("R3", "R1", "S2", "R1"):
                level = dice.choice([level for level in range(4) if level != dict(wanted).get(item)])
                phone.user.tap(card, f"{rate}:{item}:{level}")
                wanted.append((item, level))
            start_and_poll(bot)
            time.sleep(dice.uniform(0.0, 0.06))
        bot.kill()
        start_and_poll(bot)
        eventually(lambda: len(home.ratings()) == len(wanted))
        server.wait_until(lambda: not server.pending())
        assert home.ratings() == wanted
        assert bot.stop() == 0


def start_and_poll(bot: TelegramBot) -> None:
    """Start the bot and wait until it has asked for updates."""
    polls = bot.server.polls
    bot.start()
    bot.server.wait_until(lambda: bot.server.polls > polls, PATIENCE)


def test_killed_while_a_star_is_drawn(server: TelegramServer, home: Home, dice: random.Random) -> None:
    """The process that draws ends by itself, and the picture comes after the next start, once."""
    phone = Phone(server, server.user())
    with TelegramBot(server, home) as bot:
        set_up(phone)
        for _ in range(6):
            phone.tap("2 ·")
        phone.tap("Submit")
        phone.user.tap_label("Team manager")
        eventually(home.workers)
        time.sleep(dice.uniform(0.0, 0.3))
        bot.kill()
        eventually(lambda: not home.workers())
        start_and_poll(bot)
        server.wait_until(lambda: "Results" in phone.card.text, PATIENCE)
        assert [call.status for call in server.of("sendPhoto")] == [200]
        assert bot.stop() == 0
        assert not home.workers()
