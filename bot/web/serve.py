"""Run the assistant as a web page, and on a channel beside it, until it is stopped."""

import asyncio
import errno
import ipaddress
import logging
import signal
import socket
import sys
from dataclasses import dataclass, replace
from typing import Protocol

import uvicorn
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot import logs
from bot.assistant import Assistant
from bot.backups import back_up_daily
from bot.channel import Channel
from bot.clock import Clock
from bot.collecting import settle
from bot.faults import OperatorFault
from bot.introducing import STOPPED, introduce
from bot.logs import Form
from bot.mail.channel import MailChannel
from bot.pages import Pages
from bot.patience import patiently
from bot.report.painter import Painter
from bot.settings import Settings
from bot.web.front import Front
from bot.web.hook_door import Hook
from bot.web.openid import Accounts
from bot.web.reading import Bounded
from bot.web.site import House, Site
from storage.erased import list_of
from storage.framework.file import framework_bytes
from storage.store import Store

_log = logging.getLogger(__name__)

MOST_PORTS = 20
"""Ports that are tried, one after the other, where those before are taken."""


class NoPort(OperatorFault):
    """No port is free."""

    def __init__(self, port: int) -> None:
        super().__init__(
            f"Ports {port} to {port + MOST_PORTS - 1} are taken. Give another: audit-bot web --port 9000"
        )


class PortTaken(OperatorFault):
    """Something else listens at the port where the page is expected."""

    def __init__(self, port: int) -> None:
        super().__init__(f"Port {port} is taken. End what listens there, or give another with --port.")


class NotPublic(OperatorFault):
    """The page would be open to others, and nothing says at which address they get there."""

    def __init__(self, host: str) -> None:
        super().__init__(
            f"--host {host} lets other machines in, and AUDIT_BOT_URL is not set. Over plain http anybody on "
            "the way could read answers and take somebody's place, so the page needs a proxy that speaks "
            "TLS. Set AUDIT_BOT_URL to its public address. Example: https://audit.example.gov.uk"
        )


class NoHost(OperatorFault):
    """The address is none of this machine's."""

    def __init__(self, host: str) -> None:
        super().__init__(f"--host {host} is no address of this machine. Example: --host 127.0.0.1")


@dataclass(frozen=True, slots=True)
class Where:
    """The network address and the port; where nobody `expects` that one, it may be the next that is free."""

    host: str
    port: int
    expects: bool = False


class Beside(Protocol):
    """A channel that people use in the same process."""

    @property
    def channel(self) -> Channel:
        """Where people talk."""
        ...

    @property
    def hook(self) -> Hook | None:
        """What is behind the page's own way in for it, None where it comes by none."""
        ...

    async def run(self, assistant: Assistant, store: Store) -> None:
        """Take in what arrives, for ever."""
        ...

    async def close(self) -> None:
        """Let go of it."""
        ...


async def serve(
    settings: Settings, where: Where, *, clock: Clock, beside: Beside | None = None, watched: bool = True
) -> None:
    """Serve until SIGINT, SIGTERM or SIGHUP; the log of what is not `watched` says only what is wrong.

    Raises NotPublic, NoHost, NoPort, PortTaken, FrameworkProblems, DatabaseFault, and what the channel beside
    it raises.
    """
    logs.begin(settings.log, logging.INFO if watched else logging.WARNING)
    if not settings.url and not _is_loopback(where.host):
        raise NotPublic(where.host)
    listening = _listening(where)
    framework = framework_bytes(settings.framework)
    store = await Store.open(settings.database, framework, terms=settings.terms, clock=clock)
    store.database.hear_at(settings.direct)
    if settings.backups:
        store.lists.append(list_of(store.database.path, settings.backups))
    painter, pages = Painter(), Pages(store, patiently)
    try:
        channels: list[Channel] = [beside.channel] if beside else []
        if settings.mail:
            channels.append(MailChannel(settings.mail, clock=clock))
        assistant = Assistant(store, channels, painter, clock=clock, do=patiently, pages=pages)
        number = listening.getsockname()[1]
        front = replace(_front(settings, where.host, number), run=await store.run())
        accounts = Accounts(settings.openid, front.origins[0]) if settings.openid else None
        hook = beside.hook if beside else None
        site = Site(House(assistant, store, pages, painter, accounts, hook), front, clock=clock)
        if watched:
            await introduce(store, settings)
            if beside is None:
                _log.info("Telegram is off: TELEGRAM_TOKEN is not set")
        _say(front, where, number, as_line=watched and settings.log is not Form.TEXT)
        settle()
        work = [assistant.run()]
        if beside:
            work.append(beside.run(assistant, store))
        if settings.backups:
            work.append(back_up_daily(store.database.path, settings.backups, clock=clock))
        await _together([asyncio.create_task(one) for one in work], server_of(site, pages), listening)
    finally:
        listening.close()
        if beside:
            await beside.close()
        await painter.close()
        await store.close()
    if watched:
        _log.info(STOPPED)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _front(settings: Settings, host: str, number: int) -> Front:
    if settings.url:
        mails, accounts = settings.mail is not None, settings.openid is not None
        return Front([settings.url], public=True, mails=mails, accounts=accounts)
    shown = f"[{host}]" if ":" in host else host
    names = dict.fromkeys([shown, "127.0.0.1", "localhost"])
    return Front([f"http://{name}:{number}" for name in names])


def _say(front: Front, where: Where, number: int, *, as_line: bool) -> None:
    if front.public:
        said = f"Serving {front.origins[0]} at {where.host} port {number}. Ctrl-C stops."
    else:
        said = f"Open {front.origins[0]} in a browser on this machine. Ctrl-C stops."
    if as_line:
        _log.info(said)
    else:
        print(said, flush=True)  # noqa: T201 – people at a terminal read it


def _listening(where: Where) -> socket.socket:
    """A socket on the first port that is free, from this one on."""
    family = socket.AF_INET6 if ":" in where.host else socket.AF_INET
    for number in range(where.port, where.port + 1 if where.expects else min(where.port + MOST_PORTS, 65536)):
        made = socket.socket(family, socket.SOCK_STREAM)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            made.bind((where.host, number))
            # two processes may bind, and only one listens
            made.listen()
        except OSError as error:
            made.close()
            if error.errno == errno.EADDRNOTAVAIL or isinstance(error, socket.gaierror):
                raise NoHost(where.host) from None
            if error.errno not in {errno.EADDRINUSE, errno.EACCES}:
                raise
            continue
        if number != where.port:
            print(f"Port {where.port} is taken.", file=sys.stderr)  # noqa: T201 – people at a terminal read it
        return made
    raise PortTaken(where.port) if where.expects else NoPort(where.port)


class _Server(uvicorn.Server):
    """Ends the streams of the pages that are open when it stops, which wait for news for ever."""

    def __init__(self, config: uvicorn.Config, pages: Pages) -> None:
        super().__init__(config)
        self._pages = pages

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let whoever waits go, then stop."""
        self._pages.end()
        await super().shutdown(sockets)


def server_of(site: Site, pages: Pages) -> uvicorn.Server:
    """What speaks HTTP for a site; the streams of these pages end with it."""
    config = uvicorn.Config(
        _only_here(site),
        http=Bounded,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        lifespan="off",
        timeout_graceful_shutdown=1,
    )
    return _Server(config, pages)


def _only_here(site: Site) -> ASGIApp:
    """The site for requests that name its host; what a page elsewhere has a name resolve to gets nothing."""
    app = site.app()

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            hosts = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
            if refused := site.refusal(hosts[0] if len(hosts) == 1 else "", scope["path"]):
                await refused(scope, receive, send)
                return
        begun = False

        async def begin(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await app(scope, receive, begin)
        except asyncio.CancelledError:
            # what takes longer than a stop waits for, such as a picture, is asked for again
            if not begun:
                await site.watched.ending()(scope, receive, send)

    return answer


async def _together(
    work: list["asyncio.Task[None]"], server: uvicorn.Server, listening: socket.socket
) -> None:
    """Answer and serve side by side, until the server is told to stop or anything fails."""

    def stop() -> None:
        server.should_exit = True

    asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, stop)
    # the server raises it once more when it has stopped, which would end us before anything is closed
    signal.signal(signal.SIGTERM, lambda *_: stop())
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    await asyncio.wait({*work, serving}, return_when=asyncio.FIRST_COMPLETED)
    stop()
    try:
        await serving
    finally:
        for one in work:
            one.cancel()
        await asyncio.wait(work)
    for one in work:
        if not one.cancelled() and (error := one.exception()):
            raise error
