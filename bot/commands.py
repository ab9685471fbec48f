"""The command line, and the only place where the parts are put together."""

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from bot import collecting
from bot.clock import Clock
from bot.faults import OperatorFault, behind, unexpected
from bot.settings import KEPT_DAYS, Settings, SettingsWrong, framework_path, misspelt, read_settings
from bot.streams import end_output, prepare_streams
from storage.framework.problems import FrameworkProblems, Problem

MOST_DAYS = 36_500
"""The longest that backups in a folder may be kept."""

OK, CHECK_FAILED, UNUSABLE, OUR_FAULT, INTERRUPTED = 0, 1, 2, 70, 130


def run(arguments: Sequence[str] | None, clock: Clock) -> int:
    """Run a command on this clock and return its exit code, as `main` says."""
    prepare_streams()
    try:
        return _run(_parser().parse_args(arguments), clock)
    except KeyboardInterrupt:
        # whoever is in a hurry presses it more than once
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        _say("", "Stopped. Every answer you gave is saved.")
        return INTERRUPTED
    except BrokenPipeError:
        return OK
    except Exception as error:  # noqa: BLE001 – nobody at a command line should meet a traceback
        return _explain(error)
    finally:
        end_output()


def _explain(error: Exception) -> int:
    """Say what was wrong and what to do about it, and return the exit code."""
    causes = behind(error)
    for cause in causes:
        if isinstance(cause, ModuleNotFoundError) and not _is_ours(cause.name or ""):
            _say(
                f"The program is not set up completely: {cause.name} is missing. Run make run in its folder, "
                "which finishes that, or start it as .venv/bin/audit-bot there."
            )
            return UNUSABLE
    from storage.database.faults import DatabaseFault  # noqa: PLC0415 – nothing heavy loads before `run` can explain

    for cause in causes:
        if not isinstance(cause, OperatorFault | DatabaseFault | FrameworkProblems):
            if damage := _damage():
                _say(damage)
                return UNUSABLE
            _say(*unexpected(cause))
            return OUR_FAULT
    _say(*dict.fromkeys(line for cause in causes for line in _lines(cause)))
    return UNUSABLE


def _damage() -> str:
    """What to say of the database if it is damaged, which may show as any failure; else ""."""
    from storage.database.connection import path_of  # noqa: PLC0415 – as above
    from storage.database.faults import damaged  # noqa: PLC0415 – as above
    from storage.database.soundness import is_sound  # noqa: PLC0415 – as above

    try:
        path = path_of(read_settings(os.environ).database)
    except Exception:  # noqa: BLE001 – what went wrong before is said
        return ""
    return "" if is_sound(path) else damaged(path)


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] in {"bot", "flows", "storage"}


def _lines(fault: Exception) -> list[str]:
    if isinstance(fault, FrameworkProblems):
        return _listed(fault.problems, framework_path(os.environ.get("AUDIT_BOT_FRAMEWORK", "")))
    return [str(fault)]


def _run(given: argparse.Namespace, clock: Clock) -> int:
    match given.command:
        case "check":
            return _check(given.file, clock)
        case "doctor":
            return _doctor(read_settings(os.environ), clock)
        case "backup":
            return _backup(read_settings(os.environ), given.file, given.keep, clock)
        case "restore" | "template" | "checklist" | "import" | "export":
            return _rarer(given, clock)
        case "telegram":
            return _telegram(read_settings(os.environ, telegram=True), clock)
        case _:
            return _chat(read_settings(os.environ), given.pictures, given.record, clock)


def _rarer(given: argparse.Namespace, clock: Clock) -> int:
    """Run a command that somebody gives by hand now and then."""
    if given.command in {"template", "checklist"}:
        return _of_framework(given)
    settings = read_settings(os.environ)
    if given.command == "restore":
        return _restore(settings, given.file, clock)
    if given.command == "export":
        return _export(settings, given, clock)
    return _import(settings, given, clock)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="audit-bot",
        description="The HSB self-audit as a conversation. Without a command it starts in this terminal.",
    )
    parser.add_argument("--version", action=_Version, help="say which version this is")
    _add_chat_options(parser, pictures=Path("pictures"), record=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    chat = commands.add_parser("chat", help="answer in this terminal; piped lines are answers too")
    # without defaults of its own, which would replace what was given before the command
    _add_chat_options(chat, pictures=argparse.SUPPRESS, record=argparse.SUPPRESS)
    commands.add_parser("telegram", help="run the Telegram bot (needs TELEGRAM_TOKEN)")
    check = commands.add_parser("check", help="validate a framework file")
    check.add_argument("file", nargs="?", type=Path, help="default: the one that would be used")
    commands.add_parser("doctor", help="look whether the database is sound, beside a running bot")
    backup = commands.add_parser("backup", help="copy the database to a file, beside a running bot")
    backup.add_argument("file", type=Path, help="a file that does not exist yet, or a folder")
    backup.add_argument(
        "--keep",
        type=_days,
        default=KEPT_DAYS,
        metavar="DAYS",
        help="how long to keep backups in a folder (default: %(default)s)",
    )
    restore = commands.add_parser("restore", help="go back to a backup; the bot has to be stopped")
    restore.add_argument("file", type=Path, help="a file that audit-bot backup made")
    _add_workbooks(commands)
    return parser


def _days(given: str) -> int:
    """A number of days for argparse, which quotes the sentence."""
    if not given.isdecimal() or not 1 <= int(given) <= MOST_DAYS:
        raise argparse.ArgumentTypeError(f"{given} is no number of days, such as 35")
    return int(given)


def _add_workbooks(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    template = commands.add_parser("template", help="write a blank workbook for teams to fill in")
    template.add_argument("file", type=Path, help="a file that does not exist yet, such as blank.xlsx")
    template.add_argument("--agency", metavar="ID", help="one agency; without it each has a sheet")
    template.add_argument(
        "--framework", type=Path, metavar="FILE", help="default: the one that would be used"
    )
    checklist = commands.add_parser("checklist", help="write the checklist as a PDF to print")
    checklist.add_argument("file", type=Path, help="a file that does not exist yet, such as checklist.pdf")
    checklist.add_argument("--agency", metavar="ID", help="one agency; without it each has its pages")
    checklist.add_argument(
        "--framework", type=Path, metavar="FILE", help="default: the one that would be used"
    )
    leave = commands.add_parser("export", help="write released results as data, beside a running bot")
    leave.add_argument("file", type=Path, help="a file that does not exist yet, ending in .json or .csv")
    leave.add_argument("--area", metavar="NAME", help="the partnership, where there are several")
    leave.add_argument("--round", type=int, metavar="N", help="one round; without it all that are released")
    leave.add_argument("--edition", choices=("partners", "public"), default="public", help="for whom it is")
    take = commands.add_parser("import", help="read a filled workbook in, while no bot runs")
    take.add_argument("file", type=Path, help="the filled workbook")
    take.add_argument("--area", required=True, metavar="NAME", help="the partnership")
    take.add_argument("--team", required=True, metavar="NAME", help="the team in it")
    take.add_argument("--yes", action="store_true", help="do not ask before it is taken")


class _Version(argparse.Action):
    """Looks the version up only when somebody asks for it."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:  # noqa: A002 – argparse's word
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        """Print it and end."""
        from importlib import metadata  # noqa: PLC0415 – as above

        try:
            version = metadata.version("hsb-audit-bot")
        except metadata.PackageNotFoundError:
            version = "(not installed)"
        print(f"{parser.prog} {version}")
        parser.exit()


def _add_chat_options(parser: argparse.ArgumentParser, *, pictures: Path | str, record: str | None) -> None:
    where = parser.add_argument_group("chat")
    where.add_argument(
        "--pictures", type=Path, default=pictures, metavar="DIR", help="where stars are written to"
    )
    where.add_argument(
        "--record", type=Path, default=record, metavar="FILE", help="write the conversation as a transcript"
    )


def _say(*sentences: str) -> None:
    for sentence in sentences:
        print(sentence, file=sys.stderr)


def _listed(problems: Iterable[Problem], path: Path) -> list[str]:
    return [problem.at(str(path)) for problem in problems]


def _check(file: Path | None, clock: Clock) -> int:
    from storage.framework.file import check_framework, framework_bytes  # noqa: PLC0415 – what only reading needs

    if file is None and (wrong := misspelt(os.environ)):
        raise SettingsWrong(wrong)
    path = file or framework_path(os.environ.get("AUDIT_BOT_FRAMEWORK", ""))
    try:
        framework, warnings = check_framework(framework_bytes(path), today=clock().date())
    except FrameworkProblems as problems:
        with suppress(BrokenPipeError):  # whoever reads has seen enough, and the file is no better for it
            print(*_listed(problems.problems, path), sep="\n", flush=True)
        return CHECK_FAILED
    said = f"{path}: {len(framework.domains)} domains, {len(framework.items)} items, no problems"
    print(*_listed(warnings, path), f"{said}{_amount(len(warnings))}.", sep="\n")
    return OK


def _amount(warnings: int) -> str:
    return {0: "", 1: ", 1 warning"}.get(warnings, f", {warnings} warnings")


def _doctor(settings: Settings, clock: Clock) -> int:
    from bot.doctor import backups_in, examine  # noqa: PLC0415 – each command loads only its own parts

    seen = [asyncio.run(examine(settings.database))]
    if settings.backups:
        seen.append(backups_in(settings.backups, settings.database, clock()))
    for health in seen:
        print(*health.found, *health.problems, sep="\n")
    return CHECK_FAILED if any(health.problems for health in seen) else OK


def _backup(settings: Settings, to: Path, keep: int, clock: Clock) -> int:
    from storage.database.backup import back_up  # noqa: PLC0415 – as above
    from storage.database.connection import path_of  # noqa: PLC0415 – as above
    from storage.database.dated import back_up_into  # noqa: PLC0415 – as above
    from storage.database.looking import is_dir  # noqa: PLC0415 – as above

    source, to = path_of(settings.database), to.absolute()
    made = back_up_into(source, to, clock(), keep) if is_dir(to) else back_up(source, to)
    print(f"{made.path}: a copy of the database, {made.size:,} bytes, checked to be whole.")
    return OK


def _restore(settings: Settings, file: Path, clock: Clock) -> int:
    from bot.restoring import told  # noqa: PLC0415 – as above
    from storage.database.connection import path_of  # noqa: PLC0415 – as above
    from storage.restore import restore  # noqa: PLC0415 – as above

    database = path_of(settings.database)
    print(*told(database, file, restore(file.absolute(), database, clock())), sep="\n")
    return OK


def _of_framework(given: argparse.Namespace) -> int:
    """Write what is asked: a blank workbook, or the checklist."""
    from storage.framework.file import framework_bytes, read_framework  # noqa: PLC0415 – as above

    if given.framework is None and (wrong := misspelt(os.environ)):
        raise SettingsWrong(wrong)
    path = given.framework or framework_path(os.environ.get("AUDIT_BOT_FRAMEWORK", ""))
    try:
        framework = read_framework(framework_bytes(path))
    except FrameworkProblems as problems:
        _say(*_listed(problems.problems, path))
        return UNUSABLE
    if given.command == "template":
        from bot.workbooks import write_blank  # noqa: PLC0415 – as above

        print(write_blank(framework, given.agency, given.file))
        return OK
    from bot.papers import write_checklist  # noqa: PLC0415 – as above

    print("Setting the pages …", flush=True)
    print(write_checklist(framework, given.agency, given.file))
    return OK


def _export(settings: Settings, given: argparse.Namespace, clock: Clock) -> int:
    from bot.exporting import Wanted, export  # noqa: PLC0415 – as above
    from flows.reports import Edition  # noqa: PLC0415 – as above

    edition = Edition(given.edition)
    wanted = Wanted(file=given.file, area=given.area, round=given.round, edition=edition)
    print("Reading the results …", flush=True)
    print(asyncio.run(export(settings.database, settings.framework, wanted, clock)))
    return OK


def _import(settings: Settings, given: argparse.Namespace, clock: Clock) -> int:
    from bot.workbooks import Import, take_filled  # noqa: PLC0415 – as above

    wanted = Import(file=given.file, area=given.area, team=given.team)

    def agree(said: str) -> bool:
        print(said)
        if given.yes:
            return True
        print("Take all of it? Type yes or no: ", end="", flush=True)
        return sys.stdin.readline().strip().casefold() in {"yes", "y"}

    print(asyncio.run(take_filled(settings.database, settings.framework, wanted, agree, clock)))
    return OK


def _chat(settings: Settings, pictures: Path, record: Path | None, clock: Clock) -> int:
    collecting.wait()
    from bot.chat import chat  # noqa: PLC0415 – as above

    asyncio.run(chat(settings, pictures, record, clock=clock))
    return OK


def _telegram(settings: Settings, clock: Clock) -> int:
    collecting.wait()
    from bot.tg.serve import serve  # noqa: PLC0415 – as above

    asyncio.run(serve(settings, clock=clock))
    return OK
