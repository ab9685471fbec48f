"""What the log looks like: one line a record, as text, as JSON, or to the system's log."""

import json
import logging
import sys
from datetime import datetime
from enum import StrEnum
from logging.handlers import SysLogHandler
from pathlib import Path

from bot.faults import OperatorFault
from bot.redaction import install

SYSLOG = "/dev/log"
"""Where the system takes lines of a log; journald and rsyslog both listen there."""


class Form(StrEnum):
    """How the log is written; the values are those of the setting AUDIT_BOT_LOG."""

    TEXT = "text"
    JSON = "json"
    SYSLOG = "syslog"


class NoSystemLog(OperatorFault):
    """The system takes no lines."""

    def __init__(self) -> None:
        super().__init__(
            f"AUDIT_BOT_LOG is syslog, and nothing listens at {SYSLOG}. Set it to text or json: these go "
            "to the standard output."
        )


class Lines(logging.Formatter):
    """A record as one line of text: moment with its offset, level, where from, what."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; a traceback follows it."""
        line = f"{_moment(record)} {record.levelname} {record.name} {record.getMessage()}"
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line


class JsonLines(logging.Formatter):
    """A record as one line of JSON: `at`, `level`, `from`, `text`, and `trace` if there is a traceback."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        said = {
            "at": _moment(record),
            "level": record.levelname,
            "from": record.name,
            "text": record.getMessage(),
        }
        if record.exc_info:
            said["trace"] = self.formatException(record.exc_info)
        return json.dumps(said, ensure_ascii=False)


class _SystemLog(SysLogHandler):
    """The system's log; a line that it does not take just now goes to the standard error."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 – the library's word
        """Write the line itself, without a traceback."""
        sys.stderr.write(f"{self.format(record)}\n")


def begin(form: Form, level: int = logging.INFO) -> None:
    """Write what is logged from now on at this level or above in this form, redacted; raises NoSystemLog."""
    handler = _handler(form)
    logging.basicConfig(level=level, handlers=[handler], force=True)
    install()


def _handler(form: Form) -> logging.Handler:
    if form is Form.SYSLOG:
        # the handler takes a missing one in silence, and loses each line
        if not Path(SYSLOG).is_socket():
            raise NoSystemLog
        handler: logging.Handler = _SystemLog(SYSLOG)
        # the system adds the moment
        handler.setFormatter(logging.Formatter("audit-bot: %(levelname)s %(name)s %(message)s"))
        return handler
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonLines() if form is Form.JSON else Lines())
    return handler


def _moment(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created).astimezone().isoformat(timespec="seconds")
