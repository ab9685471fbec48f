"""What the first sentence after a start has to wait for: expressions are made when they are first needed."""

import subprocess
import sys
from pathlib import Path

from tests.paths import ROOT

MOST = 100_000
"""Characters of one expression: so many take a processor a tenth of a second, and twelve million 22."""

LONGEST = """
import re
import sys
from pathlib import Path

compile_, sizes = re.compile, [0]


def counted(pattern, *flags, **named):
    sizes.append(len(pattern) if isinstance(pattern, str) else 0)
    return compile_(pattern, *flags, **named)


re.compile = counted

from tests.beginnings import ann_and_hal
from tests.company import Company

company = Company(Path(sys.argv[1]))
ann_and_hal(company)
for who, text in (
    ("cora", "why only 48 items?"),
    ("cora", "Farah from the youth team has left, how do I take her off?"),
    ("cora", "please make it the Friday after next"),
    ("cora", "who is still to answer, and can you chase them"),
    ("ann", "mostly, but not at weekends"),
    ("ann", "that is for social care and not for us"),
    ("ann", "We looked at 8 assessments (Oct-Dec); 5 asked about it, and the lead is in post."),
    ("ann", "what do I do about a child who was hurt"),
):
    company.types(who, text)
print(max(sizes))
"""


def test_no_expression_is_so_long_that_people_wait_for_it(tmp_path: Path) -> None:
    """Whatever is typed first in a process: all forms of a kind with all that fills them took 36 seconds."""
    command = (sys.executable, "-c", LONGEST, str(tmp_path))
    said = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603 – ours
    assert 0 < int(said.stdout.split()[-1]) <= MOST, said.stdout
