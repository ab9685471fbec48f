"""Acts a transcript on web pages, over HTTP and without JavaScript, and reads back what stands on them."""

import itertools
from collections.abc import Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from pathlib import Path

import httpx

from bot.transcript import Codes, edit_line, message_lines
from bot.web.site import House
from tests.transcripts.engine_player import ELSEWHERE, Page
from tests.transcripts.grammar import Action, Commands, Presses, Sends, Taps, Types, Waits
from tests.transcripts.on_a_page import Came, OnPage, add_replies
from tests.transcripts.reading import Transcript, Turn
from tests.transcripts.stage import PNG, Chat, News, Stage, with_codes
from tests.transcripts.web_people import Browser, SignedOut, served
from tests.transcripts.web_reading import Shown

MADE_BY_THE_WORKER = (".png]", ".xlsx]", ".docx]", ".pdf]")
YES = "1"
"""The key of the button that says yes to what a link leads to."""


async def play_web(transcript: Transcript, folder: Path) -> list[Came]:
    """What comes to each page, turn by turn; for dialogues that somebody can act on one."""
    news, codes = News(), Codes()
    second = Page(ELSEWHERE, news, codes)
    async with (
        Stage(folder, second, setup=transcript.setup, on_pages=True) as stage,
        AsyncExitStack() as stack,
    ):
        player, came = _Player(stage, stack, codes), list[Came]()
        for turn in transcript.acted:
            pages = await player.play(turn, second if turn.speaker in transcript.elsewhere else None)
            news.heard(turn.speaker)
            add_replies(pages, turn.speaker, news.take(turn.speaker, codes))
            came.append(pages)
        await player.leaves()
        return came[len(transcript.given) :]


class _Person:
    """Somebody with a browser. `standing` is what they were last shown, by number.

    `before` are the numbers that cards had before others took their places, and `code` that of a link whose
    page they have open. `again` are lines of cards that had folded before, once they say something else.
    """

    def __init__(self, name: str, browser: Browser) -> None:
        self.name, self.browser = name, browser
        self.chat, self.standing = Chat(), dict[int, Shown]()
        self.before: dict[str, str] = {}
        self.again: list[str] = []
        self.code = ""

    def sees(self, entries: Sequence[Shown]) -> tuple[list[str], list[str], list[Shown]]:
        """Look at the page; the lines of what has folded, those of what is new, and the new entries."""
        now = {one.number: one for one in entries}
        newest = next(reversed(self.standing), None)
        place = newest if newest not in now else None
        folded, lines, new = list[str](), list[str](), list[Shown]()
        for number, one in now.items():
            was = self.standing.get(number)
            if was is None:
                is_instead = place is not None and one.kind == "card"
                self._takes(one, place if is_instead else None)
                place = None if is_instead else place
                lines += [*message_lines(one.text, instead=is_instead), *one.rows]
                new.append(one)
            elif (was.kind, was.text, was.presses) != (one.kind, one.text, one.presses):
                # a card that shows a team's answers goes with them, which no message says
                self.chat.edited(str(number), "\n".join(one.text), one.presses)
                lines_of = self.again if was.kind == "fold" else folded
                lines_of += [edit_line(one.line)] if one.kind == "fold" else []
        self.standing = now
        return folded, lines, new

    def _takes(self, one: Shown, place: int | None) -> None:
        """A message comes, in the place of another or below."""
        text, handle = "\n".join(one.text), str(one.number)
        card = next((card for card in self.chat.cards if card.handle == str(place)), None)
        if card is None:
            self.chat.sent(handle, text, one.presses)
            return
        self.before[handle] = card.handle
        card.handle = handle
        card.becomes(text, one.presses)

    def forgets(self) -> None:
        """Nothing is left of what they were shown."""
        self.chat, self.standing, self.before = Chat(), {}, {}


class _Player:
    """People in front of their browsers, one turn after the other."""

    def __init__(self, stage: Stage, stack: AsyncExitStack, codes: Codes) -> None:
        self._stage, self._stack, self._codes = stage, stack, codes
        self._people: dict[str, _Person] = {}
        self._house: House | None = None
        self._http: httpx.AsyncClient | None = None
        self._tabs = itertools.count(1)
        self._came: dict[str, OnPage] = {}

    async def play(self, turn: Turn, elsewhere: Page | None) -> dict[str, OnPage]:
        """Act one turn, on the second channel if it is done there, and look at every page."""
        self._came = {}
        assistant = await self._stage.at(turn)
        await self._serve()
        if elsewhere:
            await assistant.receive(elsewhere.arrivals(turn))
        else:
            await self._act(turn)
        await assistant.settle()
        await self._look()
        while isinstance(turn.action, Waits) and await assistant.tick():
            await assistant.settle()
            await self._look()
        return self._came

    async def leaves(self) -> None:
        """See at the end that what was put together on the way is what a page is that is opened then."""
        for person in self._people.values():
            if person.browser.is_in:
                before = (await person.browser.look()).entries
                now = (await person.browser.look(whole=True)).entries
                assert [replace(one, fields={}) for one in before] == [replace(one, fields={}) for one in now]

    async def _serve(self) -> None:
        """Serve what the stage has now: it starts the program anew for another framework."""
        house = self._stage.house
        if house and house is not self._house:
            await self._stack.aclose()
            self._house = house
            self._http = await self._stack.enter_async_context(served(house, lambda: self._stage.clock.now))
            for person in self._people.values():
                if person.browser.is_in:
                    person.sees((await person.browser.look()).entries)

    def _client(self) -> httpx.AsyncClient:
        assert self._http
        return self._http

    def _person(self, name: str) -> _Person:
        if name not in self._people:
            network = f"192.0.2.{len(self._people) + 1}"
            self._people[name] = _Person(name, Browser(self._client, network))
        return self._people[name]

    def _to(self, person: _Person) -> OnPage:
        return self._came.setdefault(person.name, OnPage())

    # -- what they see

    async def _look(self) -> None:
        """Look at every page that is open."""
        for person in self._people.values():
            with suppress(SignedOut):
                if person.browser.is_in:
                    await self._see(person, (await person.browser.look()).entries)
            if person.standing and not person.browser.is_in:
                person.forgets()
                self._to(person).closed = True

    async def _see(self, person: _Person, entries: Sequence[Shown]) -> None:
        folded, lines, new = person.sees(entries)
        came = self._to(person)
        came.folded += map(self._codes.hidden, folded)
        came.again += map(self._codes.hidden, person.again)
        person.again = []
        came.new += map(self._codes.hidden, lines)
        for one in new:
            if one.link:
                data = await person.browser.fetch(one.link)
                is_made = one.text[0] == "[picture]" or one.text[0].endswith(MADE_BY_THE_WORKER)
                assert data == PNG if is_made else data.decode()

    # -- what they do

    async def _act(self, turn: Turn) -> None:
        person, action = self._person(turn.speaker), with_codes(turn.action, self._codes)
        if isinstance(action, Waits):
            return
        if person.code and await self._answers_link(person, action):
            return
        if not person.browser.is_in and await self._comes_in(person, action):
            return
        await self._do(person, action)

    async def _answers_link(self, person: _Person, action: Action) -> bool:
        """Say yes to what a link leads to; where something else is done, the code is typed into a page."""
        code, person.code = person.code, ""
        if isinstance(action, Taps) and (action.key, action.words) == (YES, None):
            offer, path = person.browser.sheet, f"/join/{code}"
            await person.browser.submit(path, offer.forms[path])
            if not person.browser.is_in:
                self._at_door(person)
            # the card of the link stands on the page, too, as it was when it got its yes
            shown = person.browser.sheet.entries
            if shown and any(f"{offer.yes}]" in row for row in shown[0].rows):
                person.sees(shown[:1])
            return True
        await self._begins(person)
        await self._do(person, Commands("start", code))
        person.sees((await person.browser.look()).entries)
        return False

    async def _comes_in(self, person: _Person, action: Action) -> bool:
        """Open the page, with a link if there is one; whether that was all."""
        code = action.argument if isinstance(action, Commands) and action.name == "start" else None
        if code and (await person.browser.open(f"/join/{code}")).yes:
            person.code = code
            self._at_door(person)
            return True
        await self._begins(person)
        if code == "":
            return True
        self._to(person).greeted = True
        person.sees(person.browser.sheet.entries)
        return False

    def _at_door(self, person: _Person) -> None:
        """What they read is no chat but the page of a link."""
        sheet, came = person.browser.sheet, self._to(person)
        came.at_door, came.offers = True, sheet.yes
        came.new += [*message_lines(sheet.words), *([f"  [{sheet.yes}]"] if sheet.yes else [])]

    @staticmethod
    async def _begins(person: _Person) -> None:
        """Look around without an invitation."""
        sheet = await person.browser.open("/")
        await person.browser.submit("/begin", sheet.forms["/begin"])

    async def _do(self, person: _Person, action: Action) -> None:
        browser = person.browser
        match action:
            case Types(text=text, quoting=None):
                await browser.submit("/say", {**browser.sheet.forms["/say"], "text": text})
            case Commands(name=name, argument=argument):
                text = f"/{name} {argument}".rstrip()
                await browser.submit("/say", {**browser.sheet.forms["/say"], "text": text})
            case Taps() as tap:
                await self._tap(person, tap)
            case Presses(data=data):
                await browser.submit("/tap", {**browser.sheet.forms["/tap"], "press": data})
            case Sends(what="document"):
                await browser.submit("/send", browser.sheet.forms["/send"], ("filled.xlsx", b"PK"))
            case _:
                raise AssertionError(action)

    async def _tap(self, person: _Person, tap: Taps) -> None:
        """Tap a button; once more comes from another tab, which has a key of its own."""
        owner = self._person(tap.whose) if tap.whose else person
        card, press = owner.chat.target(tap)
        shown = owner.standing.get(int(card.handle))
        number = owner.before.get(card.handle, card.handle) if tap.as_it_was else card.handle
        fields = {**person.browser.sheet.forms["/tap"], "card": number, "press": press}
        if shown and owner is person:
            fields |= {name: value for name, value in shown.fields.items() if name != "card"}
        for time in range(tap.times):
            if time:
                await self._look()
                fields["key"] = f"another-tab-{next(self._tabs)}"
            await person.browser.submit("/tap", fields)
