"""Commands about framework files: check one, make one, write what teams fill in or print from one."""

import argparse
import os
from contextlib import suppress
from pathlib import Path

from bot.clock import Clock
from bot.exits import CHECK_FAILED, OK, UNUSABLE, counted, say
from bot.misspelt import misspelt
from bot.settings import NAMES, SettingsWrong, framework_path
from storage.framework.problems import FrameworkProblems


def check(file: Path | None, against: Path | None, clock: Clock) -> int:
    """Say what is wrong in a file, and what changed since another."""
    from bot.checking import changes_since, items_asked  # noqa: PLC0415 – what only reading needs
    from storage.framework.file import check_framework, framework_bytes  # noqa: PLC0415 – as above

    if file is None and (wrong := misspelt(os.environ, NAMES)):
        raise SettingsWrong(wrong)
    path = file or framework_path(os.environ.get("AUDIT_BOT_FRAMEWORK", ""))
    try:
        data = framework_bytes(path)
        framework, warnings = check_framework(data, today=clock().date())
    except FrameworkProblems as problems:
        with suppress(BrokenPipeError):  # whoever reads has seen enough, and the file is no better for it
            print(*(one.at(str(path)) for one in problems.problems), sep="\n", flush=True)
        return CHECK_FAILED
    domains, items = len(framework.domains), len(framework.items)
    said = [counted(domains, "domain"), counted(items, "item"), "no problems"]
    said += [counted(len(warnings), "warning")] if warnings else []
    print(*(one.at(str(path)) for one in warnings), f"{path}: {', '.join(said)}.", sep="\n")
    print(items_asked(framework))
    if against is None:
        return OK
    try:
        print(*changes_since(path, data, against), sep="\n")
    except FrameworkProblems as problems:
        say(*(one.at(str(against)) for one in problems.problems))
        return UNUSABLE
    return OK


def write(given: argparse.Namespace) -> int:
    """Write what is asked: a blank workbook, or the checklist."""
    from bot.putting import as_read_in  # noqa: PLC0415 – as above
    from storage.framework.file import framework_bytes, read_framework  # noqa: PLC0415 – as above

    if given.framework is None and (wrong := misspelt(os.environ, NAMES)):
        raise SettingsWrong(wrong)
    path = given.framework or framework_path(os.environ.get("AUDIT_BOT_FRAMEWORK", ""))
    try:
        framework = read_framework(framework_bytes(path))
    except FrameworkProblems as problems:
        say(*(one.at(str(path)) for one in problems.problems))
        return UNUSABLE
    framework = as_read_in(framework, given.nation)
    if given.command == "template":
        from bot.workbooks import write_blank  # noqa: PLC0415 – as above

        print(write_blank(framework, given.agency, given.file))
        return OK
    from bot.papers import write_checklist  # noqa: PLC0415 – as above

    print("Setting the pages …", flush=True)
    print(write_checklist(framework, given.agency, given.file))
    return OK


def make(given: argparse.Namespace) -> int:
    """Make a file from a spreadsheet, or the spreadsheet to fill in."""
    from bot.frameworks import NotMade, make_framework, write_template  # noqa: PLC0415 – as above

    if given.doing == "template":
        print(write_template(given.file))
        return OK
    try:
        print(make_framework(given.file, given.out))
    except NotMade as slips:
        print(slips)
        return CHECK_FAILED
    return OK
