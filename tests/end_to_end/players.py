"""Somebody on Telegram and somebody at a terminal who answer as fast as they can until it is killed."""

import os
import random
import re
import subprocess
import threading
import time

from tests.end_to_end.running import PROGRAM, Home, Phone
from tests.end_to_end.telegram_people import Posted
from tests.end_to_end.telegram_server import TelegramServer

KEYS = {
    "Try it now": "1",
    "Which team": "4",
    "Which nation": "1",
    "Start]": "c",
    "Skip": "level",
    "Check before you submit": "",
}
"""What to do on a card that holds these words: a key, any level, or nothing more."""

MARKS = re.compile("|".join(map(re.escape, KEYS)))


class Instant:
    """When to kill a process: while it starts, or a moment after it has begun to serve."""

    def __init__(self, dice: random.Random) -> None:
        self.in_start = dice.random() < 0.2
        self._seconds = dice.uniform(0.0, 1.0 if self.in_start else 0.4)
        self._end = 0.0

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
        self.sent: list[int] = []
        self.sheet = "not begun"
        self.finished = False
        self._server, self._dice = server, dice
        self._answered: Posted | None = None
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
        cards = [one for one in self.phone.user.shown if one.by_bot and one.buttons and not one.is_folded]
        return cards[-1] if cards else None


def levels(home: Home, sheet: str) -> list[int]:
    """The levels that the journal has of a sheet, each of another question; they are its answers as well."""
    if not home.has_tables():
        return []
    given = home.ratings(sheet)
    assert len(dict(given)) == len(given)
    assert home.answers(sheet) == dict(given)
    return [level for _, level in given]


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
            *PROGRAM, "chat", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
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
