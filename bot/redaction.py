"""Keep secrets and people's words out of every log.

Two nets. The loggers of libraries that print addresses or parameters are held at WARNING, whatever the level
of the rest. And every line that is written, tracebacks included, has bot tokens replaced.
"""

import logging
import re
import sys
import traceback
from types import TracebackType

_TOKEN = re.compile(r"(?<=bot)\d+(?::|%3A)[\w-]+|\d{6,}(?::|%3A)[\w-]{30,}", re.IGNORECASE)
_TALKATIVE = ("aiosqlite", "authlib", "httpcore", "httpcore2", "httpx", "httpx2", "telegram")
"""Below WARNING these print addresses with tokens, parameters of statements, or whole messages."""

_CHATTY = ("alembic", "uvicorn")
"""Below WARNING these say how they work, among lines that an operator reads."""


def redact(text: str) -> str:
    """Return the text with every Telegram bot token replaced, alone or within an address."""
    return _TOKEN.sub("<token>", text)


class RedactingFormatter(logging.Formatter):
    """Format as another formatter does and redact the outcome, its traceback included."""

    def __init__(self, inner: logging.Formatter) -> None:
        super().__init__()
        self._inner = inner

    def format(self, record: logging.LogRecord) -> str:
        """Return the finished, redacted line or lines."""
        return redact(self._inner.format(record))


def redact_handler(handler: logging.Handler) -> None:
    """Make the handler write redacted lines; once is enough, again does no harm."""
    if not isinstance(handler.formatter, RedactingFormatter):
        handler.setFormatter(RedactingFormatter(handler.formatter or logging.Formatter()))


def install() -> None:
    """Redact everything that is logged from now on, and the traceback of an exception that ends the process.

    Call it after the handlers of the process have been set up.
    """
    for name in (*_TALKATIVE, *_CHATTY):
        logging.getLogger(name).setLevel(logging.WARNING)
    for handler in _handlers():
        redact_handler(handler)
    sys.excepthook = _print_redacted


def _handlers() -> list[logging.Handler]:
    known = [
        logger for logger in logging.root.manager.loggerDict.values() if isinstance(logger, logging.Logger)
    ]
    found = [handler for logger in (logging.root, *known) for handler in logger.handlers]
    return found + ([logging.lastResort] if logging.lastResort else [])


def _print_redacted(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    lines = traceback.format_exception(kind, error, trace)
    sys.stderr.write(redact("".join(lines)))
