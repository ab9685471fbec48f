"""What can be given on the command line, in the words of its help."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

MOST_DAYS = 36_500
"""The longest that backups in a folder may be kept."""


USUAL_PORT = 8080
"""Where the page is unless somebody says otherwise."""


def parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    made = argparse.ArgumentParser(
        prog="audit-bot",
        description="A self-audit as a conversation. Without a command it is a page on this machine.",
    )
    made.add_argument("--version", action=_Version, help="say which version this is")
    _add_chat_options(made, pictures=Path("pictures"), record=None)
    _add_web_options(made, port=None, host="127.0.0.1", example=False)
    commands = made.add_subparsers(dest="command", metavar="COMMAND")
    chat = commands.add_parser("chat", help="answer in this terminal; piped lines are answers too")
    # without defaults of their own, which would replace what was given before the command
    _add_chat_options(chat, pictures=argparse.SUPPRESS, record=argparse.SUPPRESS)
    web = commands.add_parser("web", help="answer in a browser")
    serve = commands.add_parser("serve", help="answer in browsers, and on Telegram if TELEGRAM_TOKEN is set")
    for one in (web, serve):
        _add_web_options(one, port=argparse.SUPPRESS, host=argparse.SUPPRESS, example=argparse.SUPPRESS)
    example = commands.add_parser("example", help="make up a partnership to look at, or remove it")
    example.add_argument("--remove", action="store_true", help="show it to nobody any more")
    commands.add_parser("telegram", help="run the Telegram bot alone (needs TELEGRAM_TOKEN)")
    check = commands.add_parser("check", help="validate a framework file")
    check.add_argument("file", nargs="?", type=Path, help="default: the one that would be used")
    check.add_argument(
        "--against", type=Path, metavar="OLD", help="say what changed since that file, and what it does"
    )
    _add_doctor(commands)
    status = commands.add_parser("status", help="how a running bot does: what waits, what it did last")
    status.add_argument("--json", action="store_true", help="for another program")
    backup = commands.add_parser("backup", help="copy the database to a file, beside a running bot")
    backup.add_argument("file", type=_copy, help="a file that does not exist yet, or a folder")
    backup.add_argument(
        "--keep",
        type=_days,
        metavar="DAYS",
        help="how long this one is kept in a folder (default: 35)",
    )
    _add_restoring(commands)
    _add_keeping(commands)
    _add_workbooks(commands)
    _add_framework(commands)
    return made


def _add_restoring(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    restore = commands.add_parser("restore", help="go back to a backup; the bot has to be stopped")
    restore.add_argument(
        "file",
        type=Path,
        nargs="?",
        help="a file that audit-bot backup made; none on a server, where its own tools bring a copy back",
    )
    restore.add_argument(
        "--copy",
        action="store_true",
        help="this database is a copy that can't be known as one: a server's base backup or snapshot",
    )
    restore.add_argument(
        "--moved", action="store_true", help="nothing came after it: the bot was stopped before it was made"
    )
    restore.add_argument(
        "--forgotten",
        type=Path,
        metavar="FILE",
        help="who was forgotten since; a file that ends in .forgotten",
    )
    listed = commands.add_parser("forgotten", help="list what was deleted, to be kept with copies elsewhere")
    listed.add_argument("file", type=Path, help="the list, which is made or added to")


def _add_framework(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    framework = commands.add_parser("framework", help="make a framework file from a spreadsheet of your own")
    doing = framework.add_subparsers(dest="doing", metavar="new|template", required=True)
    new = doing.add_parser("new", help="make the file from a spreadsheet with one row an item")
    new.add_argument("file", type=Path, help="an Excel workbook (.xlsx) or CSV")
    new.add_argument("--out", type=Path, metavar="FILE", help="default: the same name ending in .yaml")
    template = doing.add_parser("template", help="write the spreadsheet to fill in")
    template.add_argument("file", type=Path, help="a file that does not exist yet, such as items.xlsx")


def _add_keeping(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    erase = commands.add_parser("erase", help="say what would be deleted; with --yes delete it")
    which = erase.add_mutually_exclusive_group(required=True)
    which.add_argument("--person", metavar="ID", help="a person by id, or by chat as telegram:123456")
    which.add_argument("--area", metavar="NAME", help="a partnership with all its rounds")
    which.add_argument("--inactive", type=_days, metavar="DAYS", help="what nobody has used for so long")
    erase.add_argument("--texts", action="store_true", help="with --person: also notes that they typed")
    erase.add_argument("--yes", action="store_true", help="do it; the bot has to be stopped")
    move = commands.add_parser("move", help="carry the database over to a server, while no bot runs")
    move.add_argument("--to", required=True, metavar="URL", help="postgresql://user@host/name, empty")
    people = commands.add_parser("people", help="write who holds which role, beside a running bot")
    people.add_argument("file", type=Path, help="a file that does not exist yet, such as people.csv")
    hold = commands.add_parser("hold", help="let nothing of a partnership be deleted; the bot is stopped")
    hold.add_argument("--area", required=True, metavar="NAME", help="the partnership")
    how = hold.add_mutually_exclusive_group(required=True)
    how.add_argument("--for", dest="kind", choices=("request", "inspection", "inquiry"), help="why")
    how.add_argument("--lift", action="store_true", help="take the hold off")
    hold.add_argument("--who", default="", metavar="TEXT", help="who asked for it: a body or a role")
    hold.add_argument("--why", default="", metavar="TEXT", help="why, in a sentence")


def _add_web_options(to: argparse.ArgumentParser, *, port: Any, host: Any, example: Any) -> None:
    to.add_argument(
        "--no-example",
        action="store_true",
        default=example,
        help="make up no partnership to look at in a new database",
    )
    to.add_argument(
        "--port",
        type=_port,
        default=port,
        help=f"where the page is (default: {USUAL_PORT}, or the next that is free)",
    )
    to.add_argument(
        "--host",
        default=host,
        help="network address; beyond this machine it needs AUDIT_BOT_URL (default: 127.0.0.1)",
    )


def _add_doctor(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    doctor = commands.add_parser("doctor", help="look whether the database is sound, beside a running bot")
    doctor.add_argument("--full", action="store_true", help="read all, not only what is new since last time")
    doctor.add_argument(
        "--fingerprint",
        action=_Fingerprint,
        nargs="+",
        default="",
        metavar="XXXX",
        help="one that was noted elsewhere: is the history up to it what it was?",
    )
    doctor.add_argument("--json", action="store_true", help="say it for programs")


class _Fingerprint(argparse.Action):
    """Takes a fingerprint, in one piece or in three."""

    def __call__(
        self, parser: argparse.ArgumentParser, given: argparse.Namespace, values: Any, *_: Any
    ) -> None:
        """Keep it as it is always written, or say what one looks like."""
        from storage.writing.chaining import read_fingerprint  # noqa: PLC0415 – each command loads only its own parts

        try:
            setattr(given, self.dest, read_fingerprint(" ".join(values)))
        except ValueError:
            parser.error("a fingerprint is 12 letters from A to Z and digits from 2 to 7, as ABCD EFGH JKLM")


def _copy(text: str) -> Path:
    """Where a copy goes; what is written as a folder has to be one, or the disk may not be there."""
    if text.endswith("/") and not os.path.isdir(text):  # noqa: PTH112 – no name makes it fail
        raise argparse.ArgumentTypeError(
            f"there is no folder {text}. Create it, or see that its disk is there"
        )
    return Path(text)


def _days(given: str) -> int:
    """A number of days for argparse, which quotes the sentence."""
    if not given.isdecimal() or not 1 <= int(given) <= MOST_DAYS:
        raise argparse.ArgumentTypeError(f"{given} is no number of days, such as 35")
    return int(given)


def _port(given: str) -> int:
    """A port for argparse, which quotes the sentence."""
    if not given.isdecimal() or not 1 <= int(given) <= 65535:  # noqa: PLR2004 – that is what a port is
        raise argparse.ArgumentTypeError(f"{given} is no port, such as 8080")
    return int(given)


def _add_workbooks(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    template = commands.add_parser("template", help="write a blank workbook for teams to fill in")
    template.add_argument("file", type=Path, help="a file that does not exist yet, such as blank.xlsx")
    template.add_argument("--agency", metavar="ID", help="one agency; without it each has a sheet")
    template.add_argument("--nation", metavar="ID", help="whose words it has; without it the first nation's")
    template.add_argument(
        "--framework", type=Path, metavar="FILE", help="default: the one that would be used"
    )
    checklist = commands.add_parser("checklist", help="write the checklist as a PDF to print")
    checklist.add_argument("file", type=Path, help="a file that does not exist yet, such as checklist.pdf")
    checklist.add_argument("--agency", metavar="ID", help="one agency; without it each has its pages")
    checklist.add_argument("--nation", metavar="ID", help="whose words it has; without it the first nation's")
    checklist.add_argument(
        "--framework", type=Path, metavar="FILE", help="default: the one that would be used"
    )
    leave = commands.add_parser("export", help="write released results as data, beside a running bot")
    leave.add_argument("file", type=Path, help="a file that does not exist yet, ending in .json or .csv")
    leave.add_argument("--area", metavar="NAME", help="the partnership, where there are several")
    leave.add_argument("--round", type=int, metavar="N", help="one round; without it all that are released")
    _add_edition(leave)
    bundle = commands.add_parser("bundle", help="write what an inspector is given of a round")
    bundle.add_argument("file", type=Path, help="a file that does not exist yet, such as inspection.zip")
    bundle.add_argument("--area", metavar="NAME", help="the partnership, where there are several")
    bundle.add_argument("--round", type=int, required=True, metavar="N", help="which released round")
    files = commands.add_parser(
        "report", help="write pictures, workbook and papers of a round, beside a running bot"
    )
    files.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder they go to")
    files.add_argument("--area", metavar="NAME", help="the partnership, where there are several")
    files.add_argument("--round", type=int, metavar="N", help="default: the newest that is released")
    _add_edition(files)
    take = commands.add_parser("import", help="read a filled workbook in, while no bot runs")
    take.add_argument("file", type=Path, help="the filled workbook")
    take.add_argument("--area", required=True, metavar="NAME", help="the partnership")
    take.add_argument("--team", required=True, metavar="NAME", help="the team in it")
    take.add_argument("--round", type=int, metavar="N", help="default: the one round that can be answered")
    take.add_argument("--yes", action="store_true", help="do not ask before it is taken")


class _Version(argparse.Action):
    """Looks the version up only when somebody asks for it."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:  # noqa: A002 – argparse's word
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        """Print it and end."""
        from bot.version import version  # noqa: PLC0415 – as above

        sys.stdout.write(f"{parser.prog} {version()}\n")
        parser.exit()


def _add_edition(to: argparse.ArgumentParser) -> None:
    choices = ("coordinators", "partners", "public")
    to.add_argument("--edition", choices=choices, default="public", help="for whom it is")


def _add_chat_options(parser: argparse.ArgumentParser, *, pictures: Path | str, record: str | None) -> None:
    where = parser.add_argument_group("chat")
    where.add_argument(
        "--pictures", type=Path, default=pictures, metavar="DIR", help="where stars are written to"
    )
    where.add_argument(
        "--record", type=Path, default=record, metavar="FILE", help="write the conversation as a transcript"
    )
