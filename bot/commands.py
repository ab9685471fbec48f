"""The command line, and the only place where the parts are put together."""

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from bot import collecting, framework_commands
from bot.arguments import USUAL_PORT, parser
from bot.clock import Clock
from bot.damage import damage_of
from bot.exits import CHECK_FAILED, INTERRUPTED, OK, OUR_FAULT, TRY_AGAIN, UNUSABLE, say
from bot.faults import OperatorFault, behind, unexpected
from bot.settings import Settings, framework_path, read_settings
from bot.streams import end_output, prepare_streams
from storage.framework.problems import FrameworkProblems

OURS = {"bot", "flows", "storage"}


def run(arguments: Sequence[str] | None, clock: Clock) -> int:
    """Run a command on this clock and return its exit code, as `main` says."""
    prepare_streams()
    try:
        return _run(parser().parse_args(arguments), clock)
    except KeyboardInterrupt:
        # whoever is in a hurry presses it more than once
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        say("", "Stopped. Every answer you gave is saved.")
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
        if isinstance(cause, ModuleNotFoundError) and (cause.name or "").partition(".")[0] not in OURS:
            say(
                f"The program is not set up completely: {cause.name} is missing. Run make run in its folder, "
                "which finishes that, or start it as .venv/bin/audit-bot there."
            )
            return UNUSABLE
    from storage.database.faults import DatabaseFault  # noqa: PLC0415 – nothing heavy loads before `run` can explain

    for cause in causes:
        if not isinstance(cause, OperatorFault | DatabaseFault | FrameworkProblems):
            if damage := damage_of(os.environ):
                say(damage)
                return UNUSABLE
            say(*unexpected(cause))
            return OUR_FAULT
    say(*dict.fromkeys(line for cause in causes for line in _lines(cause)))
    return TRY_AGAIN if any(isinstance(one, DatabaseFault) and one.passes for one in causes) else UNUSABLE


def _lines(fault: Exception) -> list[str]:
    if isinstance(fault, FrameworkProblems):
        path = framework_path(os.environ.get("AUDIT_BOT_FRAMEWORK", ""))
        return [one.at(str(path)) for one in fault.problems]
    return [str(fault)]


def _run(given: argparse.Namespace, clock: Clock) -> int:
    match given.command:
        case "check":
            return framework_commands.check(given.file, given.against, clock)
        case "doctor":
            return _doctor(read_settings(os.environ), given, clock)
        case "backup":
            return _backup(read_settings(os.environ), given.file, given.keep, clock)
        case "framework":
            return framework_commands.make(given)
        case None | "chat" | "telegram" | "web" | "serve":
            return _serve(given, clock)
        case _:
            return _rarer(given, clock)


def _serve(given: argparse.Namespace, clock: Clock) -> int:
    """Answer people over a channel."""
    if given.command == "telegram":
        return _telegram(read_settings(os.environ, telegram=True), clock)
    settings = read_settings(os.environ, speaks=given.command == "serve")
    # what is recorded is the talk in a terminal
    if given.command == "chat" or (given.command is None and given.record):
        return _chat(settings, given.pictures, given.record, clock)
    return _web(settings, given, clock)


def _rarer(given: argparse.Namespace, clock: Clock) -> int:
    """Run a command that somebody gives by hand now and then."""
    if given.command in {"template", "checklist"}:
        return framework_commands.write(given)
    by_hand = {
        "status": _status,
        "restore": _restore,
        "forgotten": _forgotten,
        "erase": _keep,
        "hold": _keep,
        "example": _example,
        "export": _export,
        "people": _people,
        "report": _report,
        "bundle": _bundle,
        "import": _import,
        "move": _move,
    }
    return by_hand[given.command](read_settings(os.environ), given, clock)


def _move(settings: Settings, given: argparse.Namespace, _: Clock) -> int:
    from bot.moving import move_to  # noqa: PLC0415 – as above

    print(*asyncio.run(move_to(settings.database, given.to)), sep="\n")
    return OK


def _doctor(settings: Settings, given: argparse.Namespace, clock: Clock) -> int:
    from bot.doctor import Health, Wanted, as_json, backups_in, examine  # noqa: PLC0415 – each loads only its own parts
    from bot.mail.server import mail_line  # noqa: PLC0415 – as above
    from storage.database.faults import DatabaseFault  # noqa: PLC0415 – as above

    now = clock()
    wanted = Wanted(now=now, full=given.full, fingerprint=given.fingerprint, backups=settings.backups)
    seen = [Health(found=(f"{mail_line(settings.mail, beside=True)}.",), problems=())]
    try:
        seen.append(asyncio.run(examine(settings.database, wanted)))
    except DatabaseFault as fault:
        if not given.json:
            raise
        print(as_json([Health(found=(), problems=(str(fault),))]))
        return TRY_AGAIN if fault.passes else UNUSABLE
    if settings.backups:
        seen.append(backups_in(settings.backups, settings.database, now))
    if given.json:
        print(as_json(seen))
    else:
        print(*(line for health in seen for line in (*health.found, *health.problems)), sep="\n")
    return CHECK_FAILED if any(health.problems for health in seen) else OK


def _status(settings: Settings, given: argparse.Namespace, clock: Clock) -> int:
    from bot.status import as_unknown, status_of  # noqa: PLC0415 – as above
    from storage.database.faults import DatabaseAway, DatabaseFault  # noqa: PLC0415 – as above

    keep = settings.terms.keeping.copies
    try:
        backups, mail, direct = settings.backups, settings.mail, settings.direct
        status = asyncio.run(status_of(settings.database, backups, clock(), mail, keep, direct))
    except DatabaseFault as fault:
        if given.json:
            print(as_unknown(fault))
        elif isinstance(fault, DatabaseAway):
            print(fault)
        else:
            raise
        return CHECK_FAILED if isinstance(fault, DatabaseAway) else UNUSABLE
    print(*([status.as_json()] if given.json else status.lines()), sep="\n")
    return CHECK_FAILED if status.problems else OK


def _backup(settings: Settings, to: Path, keep: int | None, clock: Clock) -> int:
    from storage.database.backup import CannotBackUp, back_up  # noqa: PLC0415 – as above
    from storage.database.connection import path_of  # noqa: PLC0415 – as above
    from storage.database.dated import USUAL_DAYS, back_up_into  # noqa: PLC0415 – as above
    from storage.database.looking import is_dir  # noqa: PLC0415 – as above
    from storage.erased import copy_list  # noqa: PLC0415 – as above
    from storage.reading.marks import fingerprint_in  # noqa: PLC0415 – as above

    source, to = path_of(settings.database), to.absolute()
    if keep and not is_dir(to):
        raise CannotBackUp(to, "--keep is for a folder, and there is none of that name", "Create it first.")
    made = back_up_into(source, to, clock(), keep or USUAL_DAYS) if is_dir(to) else back_up(source, to)
    print(f"{made.path}: a copy of the database, {made.size:,} bytes, checked to be whole.")
    try:
        listed = copy_list(source, to)
    except OSError as error:
        problem = f"the copy is there, and the list of what was deleted is not ({error.strerror})"
        raise CannotBackUp(to, problem, f"Make it with audit-bot forgotten {to}.forgotten.") from None
    if listed:
        print(f"{listed}: what was deleted until now, random ids and days only. Keep it beside the copy.")
    if mark := fingerprint_in(made.path):
        print(
            f"Fingerprint of its history: {mark}. Give it to somebody who can't reach this database.\n"
            f"What proves the history up to it: audit-bot doctor --fingerprint {mark}"
        )
    return OK


def _restore(settings: Settings, given: argparse.Namespace, clock: Clock) -> int:
    from bot.restoring import Backup, restored  # noqa: PLC0415 – as above

    backup = Backup(file=given.file, listed=given.forgotten, moved=given.moved, is_copy=given.copy)
    print(*restored(settings.database, backup, clock()), sep="\n")
    return OK


def _forgotten(settings: Settings, given: argparse.Namespace, _: Clock) -> int:
    from bot.restoring import list_forgotten  # noqa: PLC0415 – as above

    print(asyncio.run(list_forgotten(settings.database, given.file)))
    return OK


def _keep(settings: Settings, given: argparse.Namespace, clock: Clock) -> int:
    """Delete something, or hold it."""
    from bot.erasing import Holding, Wanted, erase, hold  # noqa: PLC0415 – as above

    if given.command == "hold":
        holding = Holding(
            area=given.area, kind=given.kind or "", who=given.who, why=given.why, lift=given.lift
        )
        print(asyncio.run(hold(settings.database, holding, clock)))
        return OK
    wanted = Wanted(
        person=given.person or "", texts=given.texts, area=given.area or "", inactive=given.inactive or 0
    )
    done = asyncio.run(erase(settings.database, settings.backups, wanted, clock, really=given.yes))
    print(*done, sep="\n")
    return OK


def _export(settings: Settings, given: argparse.Namespace, clock: Clock) -> int:
    from bot.exporting import Wanted, export  # noqa: PLC0415 – as above
    from flows.reports import Edition  # noqa: PLC0415 – as above

    edition = Edition(given.edition)
    wanted = Wanted(file=given.file, area=given.area, round=given.round, edition=edition)
    print("Reading the results …", flush=True)
    print(asyncio.run(export(settings.database, settings.framework, wanted, clock)))
    return OK


def _people(settings: Settings, given: argparse.Namespace, _: Clock) -> int:
    from bot.holders import write_holders  # noqa: PLC0415 – as above

    print(asyncio.run(write_holders(settings.database, given.file)))
    return OK


def _bundle(settings: Settings, given: argparse.Namespace, clock: Clock) -> int:
    from bot.bundling import write_bundle  # noqa: PLC0415 – as above
    from bot.exporting import Wanted  # noqa: PLC0415 – as above
    from flows.reports import Edition  # noqa: PLC0415 – as above

    wanted = Wanted(file=given.file, area=given.area, round=given.round, edition=Edition.PARTNERS)
    print("Reading the results …", flush=True)
    told = partial(print, flush=True)
    print(asyncio.run(write_bundle(settings.database, settings.framework, wanted, clock, told)))
    return OK


def _report(settings: Settings, given: argparse.Namespace, clock: Clock) -> int:
    from bot.reporting import WantedFiles, write_results  # noqa: PLC0415 – as above
    from flows.reports import Edition  # noqa: PLC0415 – as above

    edition = Edition(given.edition)
    wanted = WantedFiles(out=given.out, area=given.area, round=given.round, edition=edition)
    say = partial(print, flush=True)
    asyncio.run(write_results(settings.database, settings.framework, wanted, say, clock))
    return OK


def _example(settings: Settings, given: argparse.Namespace, clock: Clock) -> int:
    from bot import example  # noqa: PLC0415 – as above

    if given.remove:
        print(f"{asyncio.run(example.remove(settings, clock))}: nobody sees it any more.")
    else:
        print(f"{asyncio.run(example.make(settings, clock))}: newcomers can look at it.")
    return OK


def _import(settings: Settings, given: argparse.Namespace, clock: Clock) -> int:
    from bot.workbooks import Import, take_filled  # noqa: PLC0415 – as above

    wanted = Import(file=given.file, area=given.area, team=given.team, round=given.round)

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


def _web(settings: Settings, given: argparse.Namespace, clock: Clock) -> int:
    collecting.wait()
    import uvloop  # noqa: PLC0415 – as above

    from bot.web.serve import Where, serve  # noqa: PLC0415 – as above

    beside = None
    _offer_example(settings, given, clock)
    if given.command == "serve" and settings.telegram_token:
        from bot.tg.serve import Telegram  # noqa: PLC0415 – as above

        beside = Telegram(settings, clock=clock)
    # a proxy, or whoever named the port, looks for the page there
    expects = given.port is not None or bool(settings.url)
    where = Where(given.host, given.port or USUAL_PORT, expects=expects)
    watched = given.command == "serve" or bool(settings.url)
    uvloop.run(serve(settings, where, clock=clock, beside=beside, watched=watched))
    return OK


def _offer_example(settings: Settings, given: argparse.Namespace, clock: Clock) -> None:
    """Make an example in a database that is new, on a page that others than its owner don't get."""
    from storage.database.connection import on_server, path_of  # noqa: PLC0415 – as above

    is_new = on_server(settings.database) is None and not path_of(settings.database).exists()
    if given.no_example or settings.url or given.command == "serve" or not is_new:
        return
    from bot import example  # noqa: PLC0415 – as above

    print("Making up an example to look at …", flush=True)
    asyncio.run(example.make(settings, clock))


def _telegram(settings: Settings, clock: Clock) -> int:
    collecting.wait()
    from bot.tg.serve import serve  # noqa: PLC0415 – as above

    asyncio.run(serve(settings, clock=clock))
    return OK
