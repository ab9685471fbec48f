"""Files that are made for whoever runs the assistant: never over one that is there."""

import os
from functools import partial
from pathlib import Path

from bot.faults import OperatorFault
from flows.asking.blank_sheets import blank, sheet_of_agency
from flows.blanks import Blank
from flows.framework import Framework
from flows.typed.keys import plain


class NotWritten(OperatorFault):
    """A file could not be made."""


def blank_for(framework: Framework, agency: str | None) -> Blank:
    """The blank of one agency by its id or name, or with a sheet for each; raises NotWritten without one."""
    known = {one.id: one.name for one in framework.agencies}
    chosen = [one for one in known if agency is None or plain(agency) in (plain(one), plain(known[one]))]
    if not chosen:
        listed = ", ".join(f"{one} ({name})" for one, name in known.items())
        raise NotWritten(f"There is no agency {agency}. The agencies are {listed}.")
    return blank(framework, [sheet_of_agency(framework, one) for one in chosen])


def as_read_in(framework: Framework, nation: str | None) -> Framework:
    """The content in the words of a nation, by its id or name; raises NotWritten where there is none such."""
    if nation is None:
        return framework
    known = {one.id: one.name for one in framework.signposts}
    chosen = next((one for one in known if plain(nation) in (plain(one), plain(known[one]))), None)
    if chosen is None:
        listed = ", ".join(f"{one} ({name})" for one, name in known.items())
        raise NotWritten(f"There is no nation {nation}. The nations are {listed}.")
    return framework.in_nation(chosen)


def free(file: Path) -> None:
    """Raise NotWritten where there is a file of this name, before any work is done for it."""
    try:
        taken = file.exists() or file.is_symlink()
    except (OSError, ValueError):
        return  # what is wrong with the name is said when it is written
    if taken:
        raise NotWritten(f"{file} is there already. Give another name.")


def put(file: Path, data: bytes, *, private: bool = False) -> None:
    """Make the file; raises NotWritten where it is there or can't be made, and then leaves none behind.

    One that is `private` can be read by the user who made it alone.
    """
    made = False
    try:
        with open(file, "xb", opener=partial(os.open, mode=0o600 if private else 0o666)) as opened:
            made = True
            opened.write(data)
    except FileExistsError:
        raise NotWritten(f"{file} is there already. Give another name.") from None
    except (OSError, ValueError) as error:
        if made:
            file.unlink(missing_ok=True)
        why = error.strerror if isinstance(error, OSError) else "no file can be called so"
        raise NotWritten(f"{file} can't be made: {why}.") from None
