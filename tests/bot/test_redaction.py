import io
import logging
import subprocess
import sys

import pytest

from bot.redaction import RedactingFormatter, redact, redact_handler
from tests.end_to_end.telegram_server import TelegramServer

TOKEN = "987654321:AAcanary-CANARY_canaryCANARYcanaryC"  # noqa: S105 – opens nothing


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        (f"POST https://api.example.org/bot{TOKEN}/getMe", "POST https://api.example.org/bot<token>/getMe"),
        ("http://127.0.0.1:8081/bot12:ab/getMe", "http://127.0.0.1:8081/bot<token>/getMe"),
        (f"/bot{TOKEN.replace(':', '%3A')}/x", "/bot<token>/x"),
        (f"TELEGRAM_TOKEN={TOKEN}.", "TELEGRAM_TOKEN=<token>."),
        (f"'{TOKEN}' and {TOKEN}", "'<token>' and <token>"),
        ("at 12:30, 123456: done, robots 7", "at 12:30, 123456: done, robots 7"),
    ],
)
def test_tokens_are_replaced_and_nothing_else(text: str, redacted: str) -> None:
    """A token goes wherever it stands; times and numbers stay."""
    assert redact(text) == redacted


def test_a_traceback_is_redacted_with_its_causes() -> None:
    """The text of an exception, of its cause and of its notes is part of the line."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    redact_handler(handler)
    redact_handler(handler)
    error = RuntimeError(TOKEN)
    error.__cause__ = ValueError(f"bad address /bot{TOKEN}/x")
    error.add_note(f"with {TOKEN}")
    record = logging.LogRecord(
        "test", logging.ERROR, "", 0, "failed: %s", ({"url": f"bot{TOKEN}"},), (RuntimeError, error, None)
    )
    handler.handle(record)
    written = stream.getvalue()
    assert written.startswith("ERROR failed: {'url': 'bot<token>'}")
    assert written.count("<token>") == 4
    assert "canary" not in written
    assert isinstance(handler.formatter, RedactingFormatter)


PROGRAM = """
import asyncio, logging, sys
from bot import redaction
from bot.channel import Parcel
from bot.tg.channel import Profile, TelegramChannel, TokenRefused
from flows.replies import Card
from tests.clocks import at_noon

async def main(api, token):
    channel = TelegramChannel(token, api=api, clock=at_noon)
    await channel.send(Parcel(address="1", reply=Card(id="c", lines=("words-to-hide",))))
    try:
        await channel.start(Profile(commands={}, description="", short_description=""))
    except TokenRefused:
        logging.getLogger("bot").exception("at %s%s", api, token)
    await channel.close()
    raise ValueError(token)

logging.basicConfig(level=logging.DEBUG)
if sys.argv[3] == "redacted":
    redaction.install()
asyncio.run(main(*sys.argv[1:3]))
"""


@pytest.mark.parametrize("mode", ["redacted", "plain"])
def test_a_program_that_fails_tells_no_secret(mode: str) -> None:
    """Refused requests, the most talkative level and an end by exception show no token and no words."""
    with TelegramServer() as server:
        command = [sys.executable, "-c", PROGRAM, server.api, TOKEN, mode]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 – our own program
    assert done.returncode == 1
    assert "Telegram refused the token" in done.stderr
    assert "words-to-hide" not in done.stderr
    # The plain run is the proof that there is something to hide.
    assert (TOKEN in done.stderr) == (mode == "plain")
    assert ("<token>" in done.stderr) == (mode == "redacted")
