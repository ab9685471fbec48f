"""The way in for Telegram without the page around it, in the process of the test."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette

from bot.tg.channel import Receive, TelegramChannel
from bot.tg.hook import Hook
from bot.web.front import Front
from bot.web.hook_door import HookDoor
from tests.end_to_end.telegram_server import TOKEN, TelegramServer
from tests.end_to_end.web_client import URL
from tests.end_to_end.web_page import free_port

ADDRESS = f"{URL}/telegram"


@asynccontextmanager
async def brought(server: TelegramServer, channel: TelegramChannel, receive: Receive) -> AsyncIterator[int]:
    """Have updates brought to the channel, which has been started; gives the port they come to."""
    hook, port = Hook(channel, TOKEN, ADDRESS), free_port()
    app = Starlette(routes=HookDoor(hook, Front([URL], public=True)).routes())
    page = uvicorn.Server(uvicorn.Config(app, port=port, log_config=None, access_log=False, lifespan="off"))
    serving = asyncio.create_task(page.serve())
    server.hook.leads_to = (*(one for one in server.hook.leads_to if one > 1), port)
    running = asyncio.create_task(hook.run(receive))
    try:
        await server.until(lambda: server.hook.is_set or running.done())
        if running.done():
            await running
        yield port
    finally:
        running.cancel()
        page.should_exit = True
        await asyncio.gather(running, serving, return_exceptions=True)
