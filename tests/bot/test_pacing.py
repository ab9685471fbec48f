from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from bot.channel import Pace
from bot.pacing import Pacer

PACE = Pace(overall=30, each=1, burst=5)


@dataclass
class Clock:
    """A clock that stands still until a test moves it."""

    now: float = 1_000_000.0

    def __call__(self) -> float:
        """Return the time in seconds."""
        return self.now


def test_a_burst_goes_at_once_and_then_one_a_second() -> None:
    """An address may be sent its burst without waiting, and after that one message per second."""
    clock = Clock()
    pacer = Pacer(Pace(overall=1e12, each=1, burst=5), clock)
    assert [pacer.wait("a") for _ in range(5)] == [0] * 5
    assert round(pacer.wait("a"), 3) == 1
    clock.now += 0.25
    assert round(pacer.wait("a"), 3) == 0.75
    clock.now += 0.75
    assert pacer.wait("a") == 0
    assert pacer.wait("a") > 0


def test_one_busy_address_holds_up_no_other() -> None:
    """An address that has used up its burst leaves the others their own."""
    pacer = Pacer(Pace(overall=1e12, each=1, burst=2), Clock())
    assert [pacer.wait("a") for _ in range(3)][2] > 0
    assert pacer.wait("b") == 0


def test_asking_in_vain_costs_nothing() -> None:
    """A wait that was not waited for takes no token."""
    clock = Clock()
    pacer = Pacer(Pace(overall=1e12, each=1, burst=1), clock)
    assert pacer.wait("a") == 0
    asked = [pacer.wait("a") for _ in range(50)]
    assert asked == [asked[0]] * 50


def test_all_together_keep_the_overall_pace() -> None:
    """Many addresses share the overall bucket."""
    clock = Clock()
    pacer = Pacer(PACE, clock)
    sent = 0
    for number in range(1000):
        address = str(number)
        while wait := pacer.wait(address):
            clock.now += wait
        sent += 1
    assert sent == 1000
    assert round(clock.now - Clock.now, 1) == round((1000 - 5) / 30, 1)


def test_a_hold_stops_one_address_or_everybody() -> None:
    """A hold lasts its time, for the address it names or for all, and the longer of two counts."""
    clock = Clock()
    pacer = Pacer(PACE, clock)
    pacer.hold("a", 30)
    pacer.hold("a", 10)
    assert round(pacer.wait("a"), 3) == 30
    assert pacer.wait("b") == 0
    pacer.hold(None, 7)
    assert round(pacer.wait("b"), 3) == 7
    clock.now += 30
    assert pacer.wait("a") == pacer.wait("b") == 0


def test_without_a_pace_only_holds_count() -> None:
    """A channel without a pace is never slowed, but may be held."""
    pacer = Pacer(None, Clock())
    assert {pacer.wait("a") for _ in range(1000)} == {0}
    pacer.hold("a", 3)
    assert pacer.wait("a") == 3


def test_idle_addresses_are_forgotten() -> None:
    """What is remembered goes down again once addresses have been quiet for a while."""
    clock = Clock()
    pacer = Pacer(Pace(overall=1e12, each=1, burst=5), clock)
    for number in range(1000):
        pacer.wait(str(number))
    pacer.hold("held", 60)
    assert len(pacer) == 1001
    clock.now += 10
    pacer.wait("0")
    assert len(pacer) == 2


@given(
    pace=st.builds(
        Pace,
        overall=st.floats(0.5, 100),
        each=st.floats(0.1, 50),
        burst=st.integers(1, 20),
    ),
    asks=st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 3)), max_size=60),
)
def test_no_stretch_of_time_sees_more_than_rate_and_burst(pace: Pace, asks: list[tuple[str, float]]) -> None:
    """Over any stretch an address gets at most its burst and its rate, and one wait is always enough."""
    clock = Clock(0.0)
    pacer = Pacer(pace, clock)
    sent: list[tuple[str, float]] = []
    for address, gap in asks:
        clock.now += gap
        if wait := pacer.wait(address):
            clock.now += wait
            assert pacer.wait(address) == 0
        sent.append((address, clock.now))
    for address in "abc":
        times = [at for name, at in sent if name == address]
        for first, start in enumerate(times):
            for last in range(first, len(times)):
                assert last - first + 1 <= pace.burst + (times[last] - start) * pace.each + 1e-3
