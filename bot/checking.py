"""What `audit-bot check` says of a sound framework file: how much is asked, what changed since another."""

from pathlib import Path

from bot.exits import counted
from flows.framework import Framework
from storage.framework.file import framework_bytes, read_framework
from storage.framework.weighing import in_all, weigh


def items_asked(framework: Framework) -> str:
    """How many items a team of each agency is asked: without a function, and with all of them."""
    said = []
    for agency in framework.agencies:
        every = frozenset(one.id for one in framework.functions)
        alone, most = (len(framework.asked(agency.id, one)) for one in (frozenset[str](), every))
        said.append(f"{agency.name} {alone}{f' to {most}' * (most != alone)}")
    return f"A team is asked: {', '.join(said)}."


def changes_since(path: Path, data: bytes, against: Path) -> list[str]:
    """What changed from one file to another, in lines. Raises FrameworkProblems of the one before."""
    old = framework_bytes(against)
    new, before = (read_framework(one, stored=True) for one in (data, old))
    found = weigh((data, new), (old, before))
    doubtful = sum(one.doubtful for one in found)
    told = [one.at(str(path), str(against)) for one in found]
    many = f"{counted(len(found), 'change')} since {against}, {doubtful} to look at."
    return ["", *told, "", many, *in_all(new, before)]
