"""What a store works with where nobody says otherwise; loaded only then."""

from collections.abc import Callable
from functools import partial

from flows.framework import Framework
from storage.house import Engine


def default_readers() -> tuple[Callable[[bytes], Framework], Callable[[bytes], Framework]]:
    """How to read a new file, and bytes that were checked when they were new."""
    # the reader brings pydantic and YAML, which tests with a framework of their own do without
    from storage.framework.file import read_framework  # noqa: PLC0415 – see above

    return read_framework, partial(read_framework, stored=True)


def default_engine() -> Engine:
    """The rules of the conversation."""
    from flows import engine  # noqa: PLC0415 – the store works with any engine

    return engine
