"""How much one may ask for, by a clock in the test's hands."""

from bot.web.limits import MOST_KEPT, TAPS, Allowance, Limits


class Seconds:
    """A clock."""

    now = 0.0

    def __call__(self) -> float:
        """What it shows."""
        return self.now


def test_one_who_takes_everything_has_to_wait_and_nobody_else() -> None:
    """The burst is used up, comes back one by one, and never grows beyond itself."""
    clock = Seconds()
    limits = Limits(clock)
    assert [limits.take(TAPS, "eager") for _ in range(TAPS.burst + 2)] == [True] * TAPS.burst + [False] * 2
    assert limits.take(TAPS, "calm")
    clock.now += TAPS.seconds
    assert [limits.take(TAPS, "eager") for _ in range(2)] == [True, False]
    clock.now += 10_000
    assert [limits.take(TAPS, "eager") for _ in range(TAPS.burst + 1)].count(True) == TAPS.burst


def test_looking_takes_nothing_and_kinds_are_apart() -> None:
    """Whoever may not guess any more may still tap."""
    limits, guesses = Limits(Seconds()), Allowance(1, 60.0)
    assert limits.left(guesses, "one")
    assert limits.left(guesses, "one")
    assert limits.take(guesses, "one")
    assert not limits.left(guesses, "one")
    assert limits.take(TAPS, "one")


def test_what_is_remembered_has_an_end() -> None:
    """Very many addresses take no more memory than so many."""
    limits = Limits(Seconds())
    for number in range(MOST_KEPT + 100):
        limits.take(TAPS, str(number))
    assert len(limits._buckets) == MOST_KEPT
