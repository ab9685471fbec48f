"""`kill -9` at any instant. COUNT sets how many per channel, SEED when they come."""

import itertools
import os
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.counts import examples
from tests.end_to_end.players import Instant, Sender, Typist, levels
from tests.end_to_end.running import Home, Phone, TelegramBot, set_up
from tests.end_to_end.telegram_server import TelegramServer
from tests.paths import SHIPPED
from tests.patience import PATIENCE, eventually


@pytest.fixture
def dice() -> random.Random:
    """Chance with a seed that a failure shows."""
    seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(1 << 32))
    print(f"SEED={seed}")  # noqa: T201 – shown with a failure, to run the same again
    return random.Random(seed)  # noqa: S311 – decides when to kill


def test_killed_at_any_instant_on_telegram(
    server: TelegramServer, tmp_path: Path, dice: random.Random
) -> None:
    """What somebody saw confirmed is on disk, each tap counts once, and no reply comes twice per kill."""
    home = Home(tmp_path, SHIPPED)
    bot = TelegramBot(server, home)
    numbers = itertools.count(9000)
    sender, since = Sender(server, next(numbers), dice), 0
    try:
        for _ in range(examples(3)):
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
        for _ in range(examples(3)):
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
    bot.server.wait_until(lambda: bot.server.polls > polls)


@pytest.mark.wide
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
        server.wait_until(lambda: "Results" in phone.card.text)
        assert [call.status for call in server.of("sendPhoto")] == [200]
        assert bot.stop() == 0
        assert not home.workers()
