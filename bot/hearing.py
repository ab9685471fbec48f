"""What other processes write: heard of at once where that is set, else looked for again and again."""

import asyncio
import logging
import random
from collections.abc import Callable, Collection, Mapping
from functools import partial

from bot.patience import Do
from storage.database.connection import Database
from storage.database.faults import NotHeard
from storage.store import Store

LOOK_SECONDS = 0.5
"""How often is looked for what other processes wrote."""

SELDOM_SECONDS = 5.0
"""The same while it is heard of."""

AGAIN_SECONDS = 2.0
"""How long nobody tries to hear anything after that has failed."""

LOOKED_FOR = "What other processes write is looked for twice a second"

CAN_BE_HEARD = "What other processes write can be heard of at once"

_log = logging.getLogger(__name__)


def look_seconds(database: Database) -> float:
    """How often to look now."""
    return SELDOM_SECONDS if database.news and database.news.is_heard else LOOK_SECONDS


def not_heard(fault: NotHeard) -> str:
    """Why it is looked for, in a sentence for who runs this."""
    return f"{LOOKED_FOR}: AUDIT_BOT_DATABASE_DIRECT {fault}."


async def hear(store: Store, do: Do, wakes: Mapping[str, Callable[[], None]]) -> None:
    """Wake who has to look, by what was rung, for ever; returns at once where nothing is heard."""
    news, said = store.database.news, ""

    def told(names: Collection[str]) -> None:
        nonlocal said
        if said:
            said = ""
            _log.warning("What other processes write is heard of again.")
        for name in names:
            wakes[name]()

    while news:
        try:
            await news.hear(await do(partial(store.run)), told)
        except NotHeard as fault:
            if str(fault) != said:
                said = str(fault)
                _log.warning("%s", not_heard(fault))
        # from now on they look by themselves
        for wake in wakes.values():
            wake()
        await asyncio.sleep(AGAIN_SECONDS * (0.5 + random.random()))  # noqa: S311 – nothing to be guessed
