"""Acts a transcript over HTTP with a Telegram of our own, and reads back what stands in the chats."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from http import HTTPStatus
from pathlib import Path
from typing import Any, assert_never

from bot.channel import Arrival
from bot.tg.channel import Profile, Receive, TelegramChannel
from bot.transcript import REMOVED, Codes, edit_line, message_lines
from tests.clocks import at_noon
from tests.end_to_end.hook_page import brought
from tests.end_to_end.telegram_people import User
from tests.end_to_end.telegram_rules import plain
from tests.end_to_end.telegram_server import NAME, TOKEN, Received, TelegramServer
from tests.patience import PATIENCE
from tests.transcripts.engine_player import ELSEWHERE, Page
from tests.transcripts.grammar import Commands, Presses, Sends, SpeaksInGroup, Taps, Types, Waits
from tests.transcripts.reading import Transcript, Turn
from tests.transcripts.stage import PNG, Chat, News, Stage, let_time_pass, with_codes

FIRST_USER = 7001
NO_LINK = "\u2060"
"""Stands in an address so that Telegram makes no link of it; nobody sees it."""
NO_MESSAGE = 1
"""The number of a message that never stood in anybody's chat."""


ComesIn = Callable[[TelegramServer, TelegramChannel, Receive], AbstractAsyncContextManager[object]]
"""A way for updates to come from a server to a channel that has been started."""


@asynccontextmanager
async def fetched(_: TelegramServer, channel: TelegramChannel, receive: Receive) -> AsyncIterator[None]:
    """Have the channel fetch them."""
    listening = asyncio.create_task(channel.listen(receive))
    try:
        yield
    finally:
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)


async def play_telegram(transcript: Transcript, folder: Path) -> list[list[str]]:
    """What comes back, turn by turn, in the transcript's own words."""
    return await _play(transcript, folder, fetched)


async def play_hooked(transcript: Transcript, folder: Path) -> list[list[str]]:
    """The same where Telegram brings updates."""
    return await _play(transcript, folder, brought)


async def _play(transcript: Transcript, folder: Path, come_in: ComesIn) -> list[list[str]]:
    with TelegramServer() as server:
        channel = TelegramChannel(TOKEN, clock=at_noon, api=server.api, pace=None)
        await channel.start(Profile(commands={}, description="", short_description=""))
        news, codes = News(), Codes()
        second = Page(ELSEWHERE, news, codes)
        async with Stage(folder, channel, second, setup=transcript.setup) as stage:
            player = _Player(server, stage, news, codes)
            try:
                async with come_in(server, channel, player.receive):
                    came_back = [
                        await player.play(turn, second if turn.speaker in transcript.elsewhere else None)
                        for turn in transcript.acted
                    ]
                return came_back[len(transcript.given) :]
            finally:
                await channel.close()


class _Player:
    """People in front of their phones, one turn after the other."""

    def __init__(self, server: TelegramServer, stage: Stage, news: News, codes: Codes) -> None:
        self._server = server
        self._stage = stage
        self._turn: Turn | None = None
        self._heard: asyncio.Queue[Arrival] = asyncio.Queue()
        self._users: dict[str, User] = {}
        self._names: dict[int, str] = {}
        self._chats: dict[int, Chat] = {}
        self._news = news
        self._codes = codes

    async def receive(self, arrivals: Sequence[Arrival]) -> None:
        """Hand over what came, as the program does."""
        assert self._turn, "nobody has said anything yet"
        await (await self._stage.at(self._turn)).receive(arrivals)
        for arrival in arrivals:
            self._heard.put_nowait(arrival)

    async def play(self, turn: Turn, second: Page | None) -> list[str]:
        """Act one turn, on the second channel if it is done there, and wait for all that comes of it."""
        self._turn = turn
        assistant = await self._stage.at(turn)
        begin = len(self._server.calls)
        if second:
            await assistant.receive(second.arrivals(turn))
        else:
            await self._over_http(turn)
        await assistant.settle()
        await let_time_pass(turn, assistant)
        for call in self._server.calls[begin:]:
            if call.status == HTTPStatus.OK and (lines := self._lines(call)):
                self._news.add(self._names.get(int(call.fields["chat_id"]), turn.speaker), lines)
        return self._news.take(turn.speaker, self._codes)

    async def _over_http(self, turn: Turn) -> None:
        for _ in range(self._act(turn)):
            async with asyncio.timeout(PATIENCE):
                await self._heard.get()

    # -- what people do

    def _act(self, turn: Turn) -> int:
        """Do it, and return how many updates come of it."""
        user = self._user(turn.speaker)
        action = with_codes(turn.action, self._codes)
        self._news.heard(turn.speaker)
        match action:
            case Types(text=text, quoting=words):
                user.send_text(text, int(self._chat(user.id).quoted(words).handle) if words else None)
            case Commands(name=name, argument=argument):
                user.send_text(f"/{name} {argument}".rstrip())
            case Taps() as tap:
                return self._tap(user, tap)
            case Presses(data=data):
                user.tap(NO_MESSAGE, data)
            case Sends(what=what):
                self._send(user, what)
            case Waits():
                return 0
            case SpeaksInGroup():
                self._server.group().send_text(f"@{NAME} hello", user)
            case _:
                assert_never(action)
        return 1

    def _tap(self, user: User, tap: Taps) -> int:
        owner = self._user(tap.whose) if tap.whose else user
        card, press = self._chat(owner.id).target(tap)
        for _ in range(tap.times):
            user.tap(int(card.handle) if owner == user else NO_MESSAGE, press)
        return tap.times

    @staticmethod
    def _send(user: User, what: str) -> None:
        match what:
            case "photo":
                user.send_photo()
            case "sticker":
                user.send_sticker()
            case "document":
                user.send_file("filled.xlsx")
            case "edited":
                user.edit_text(NO_MESSAGE, "what I meant")
            case _:
                user.send(**{what: {"file_id": "v1", "file_unique_id": "u3", "duration": 3}})

    def _user(self, name: str) -> User:
        if name not in self._users:
            number = FIRST_USER + len(self._users)
            self._names[number] = name
            self._users[name] = self._server.user(number, name.title())
        return self._users[name]

    def _chat(self, number: int) -> Chat:
        return self._chats.setdefault(number, Chat())

    # -- what they see

    def _lines(self, call: Received) -> list[str]:
        """The lines of a transcript for one call of the bot; none for what nobody sees."""
        match call.method:
            case "sendMessage":
                return self._message(call, _text(call))
            case "sendPhoto":
                return self._message(call, _captioned(call, "picture", "photo"))
            case "sendDocument":
                return self._message(call, _captioned(call, "file", "document"))
            case "editMessageText":
                chat = self._chat(int(call.fields["chat_id"]))
                chat.edited(str(call.fields["message_id"]), _text(call), _presses(call))
                return _edited(call)
            case "deleteMessage":
                return [REMOVED]
            case _:
                return []

    def _message(self, call: Received, text: str) -> list[str]:
        chat = self._chat(int(call.fields["chat_id"]))
        chat.sent(str(call.result["message_id"]), text, _presses(call))
        return [*message_lines(text.split("\n")), *_rows(call)]


def _edited(call: Received) -> list[str]:
    """The lines of an edit: a card in place of the one before, or the one line of a card that has folded."""
    if call.fields.get("parse_mode") == "HTML":
        return [*message_lines(_text(call).split("\n"), instead=True), *_rows(call)]
    return [edit_line(" ".join([_text(call), *map(str.strip, _rows(call))]))]


def _text(call: Received) -> str:
    text = str(call.fields["text"])
    shown = plain(text) if call.fields.get("parse_mode") == "HTML" else text
    shown = shown.replace(NO_LINK, "")
    # the link of an invitation is the channel's own
    return "\n".join(line for line in shown.split("\n") if not line.startswith(f"https://t.me/{NAME}?"))


def _captioned(call: Received, kind: str, field: str) -> str:
    name, data = call.files[field]
    assert data == PNG if name.endswith((".png", ".xlsx", ".docx", ".pdf")) else data.decode()
    return f"[{kind}: {name}]\n{call.fields['caption']}"


def _buttons(call: Received) -> list[list[Mapping[str, Any]]]:
    """The buttons that say something to the assistant; a link is the channel's own."""
    rows = call.fields.get("reply_markup", {}).get("inline_keyboard", [])
    return [row for row in rows if all("callback_data" in button for button in row)]


def _rows(call: Received) -> list[str]:
    return ["  " + " ".join(f"[{b['text'].replace(' · ', ' ', 1)}]" for b in row) for row in _buttons(call)]


def _presses(call: Received) -> dict[str, str]:
    return {b["text"].split(" · ")[0]: b["callback_data"] for row in _buttons(call) for b in row}
