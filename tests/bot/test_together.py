"""Sharing work."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.together import Together


async def test_callers_at_the_same_time_share_one_run() -> None:
    """Those who come before a run begins are served by it, those who come meanwhile by the next."""
    runs: list[list[int]] = []
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def work(items: Sequence[int]) -> None:
        runs.append(list(items))
        begun.set()
        await go_on.wait()

    together = Together(work)
    early = [asyncio.create_task(together.add([number])) for number in (1, 2)]
    await begun.wait()
    late = [asyncio.create_task(together.add([number])) for number in (3, 4)]
    await asyncio.sleep(0)
    go_on.set()
    await asyncio.gather(*early, *late)
    assert runs == [[1, 2], [3, 4]]


async def test_nobody_returns_before_their_items_are_done() -> None:
    """What a caller handed in has been worked on when it returns."""
    worked: set[int] = set()

    async def work(items: Sequence[int]) -> None:
        await asyncio.sleep(0)
        worked.update(items)

    together = Together(work)

    async def add(number: int) -> None:
        await together.add([number])
        assert number in worked

    await asyncio.gather(*(add(number) for number in range(20)))


async def test_failure_reaches_everybody_who_shared_it_and_nobody_else() -> None:
    """A run that fails fails for its callers; the next run is a new one."""

    async def work(items: Sequence[int]) -> None:
        if 1 in items:
            raise OSError

    together = Together(work)
    outcomes = await asyncio.gather(*(together.add([number]) for number in (1, 2)), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [OSError, OSError]
    await together.add([3])


async def test_cancelled_caller_leaves_the_work_to_the_others() -> None:
    """Whoever shares a run gets what it did, though the caller who began it was cancelled."""
    worked: list[int] = []
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def work(items: Sequence[int]) -> None:
        begun.set()
        await go_on.wait()
        worked.extend(items)

    together = Together(work)
    first, second = (asyncio.create_task(together.add([number])) for number in (1, 2))
    await begun.wait()
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    go_on.set()
    await second
    assert worked == [1, 2]


@pytest.mark.parametrize("fails", [False, True])
async def test_runs_are_apart(fails: bool) -> None:  # noqa: FBT001 – a case
    """Who comes just after a run, or a failed one, waits a little and shares the next with those behind."""
    now = asyncio.get_running_loop().time
    runs: list[tuple[list[int], float, float]] = []

    async def work(items: Sequence[int]) -> None:
        begun = now()
        await asyncio.sleep(0)
        runs.append((list(items), begun, now()))
        if fails and len(runs) == 1:
            raise MemoryError

    together = Together(work, apart=1.0)
    await asyncio.gather(together.add([1]), return_exceptions=True)
    later = [together.told([2])]
    for _ in range(10):
        await asyncio.sleep(0)
    later.append(together.told([3]))
    await asyncio.gather(*later)
    assert [items for items, _, _ in runs] == [[1], [2, 3]]
    (_, _, ended), (_, begun, _) = runs
    assert begun - ended >= 1.0
