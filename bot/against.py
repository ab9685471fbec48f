"""What changed between two framework files, as `audit-bot check FILE --against FILE` says it."""

from pathlib import Path

from storage.framework.file import framework_bytes, read_framework
from storage.framework.weighing import in_all, weigh


def changes_since(path: Path, data: bytes, against: Path) -> list[str]:
    """What changed from one file to another, in lines. Raises FrameworkProblems of the one before."""
    old = framework_bytes(against)
    new, before = (read_framework(one, stored=True) for one in (data, old))
    found = weigh((data, new), (old, before))
    doubtful = sum(one.doubtful for one in found)
    many = "1 change" if len(found) == 1 else f"{len(found)} changes"
    told = [one.at(str(path), str(against)) for one in found]
    return ["", *told, "", f"{many} since {against}, {doubtful} to look at.", *in_all(new, before)]
