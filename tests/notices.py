"""What the program is installed with, and under which licence, by what each package says of itself."""

import re
from importlib import metadata

from tests.paths import ROOT

LOCK = ROOT / "requirements.lock"

ALLOWED = frozenset(
    {
        *(
            "MIT",
            "MIT-0",
            "MIT-CMU",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD",
            "0BSD",
            "Apache-2.0",
            "PSF-2.0",
            "Zlib",
        ),
        *("CC0-1.0", "MPL-2.0", "LGPL-3.0-only"),
    }
)
"""Licences under which a library may be used here: none asks anything of the program's own code."""

_BY_CLASSIFIER = {
    "MIT License": "MIT",
    "BSD License": "BSD",
    "Apache Software License": "Apache-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
_NAMES = re.compile(r"(?m)^([\w.-]+)==")


def packages() -> list[str]:
    """The names of all packages in the lock file, in its order."""
    return _NAMES.findall(LOCK.read_text(encoding="utf-8"))


def licence_of(package: str) -> str:
    """Its licence as an SPDX expression, "" if the package does not say."""
    said = metadata.metadata(package)
    for expression in _all(said, "License-Expression"):
        return expression
    classified = [one.split(" :: ")[-1] for one in _all(said, "Classifier") if "License ::" in one]
    named = " OR ".join(_BY_CLASSIFIER.get(one, one) for one in classified)
    return named or "".join(_all(said, "License"))


def licences_in(expression: str) -> list[str]:
    """The single licences that an expression names."""
    return re.split(r" (?:AND|OR) ", expression)


def notices_markdown() -> str:
    """Every package with its licence and where it comes from."""
    rows = [f"| {name} | {licence_of(name)} | {_home(name)} |" for name in packages()]
    return "\n".join(
        (
            "# What this is made with",
            "",
            "<!-- Made from the installed packages by `make docs`. Changes made here are lost. -->",
            "",
            "The program's own code and content are under the [MIT licence](LICENSE). It is installed with",
            "these packages, each under its own licence, whose text comes with it. Pictures use the DejaVu",
            "fonts that come with matplotlib.",
            "",
            "| package | licence | from |",
            "| --- | --- | --- |",
            *rows,
            "",
        )
    )


def _home(package: str) -> str:
    said = metadata.metadata(package)
    urls = {name.casefold(): url for name, url in (one.split(", ", 1) for one in _all(said, "Project-URL"))}
    for name in ("homepage", "source", "repository", "source code", "documentation"):
        if name in urls:
            return urls[name]
    return "".join(_all(said, "Home-page")[:1])


def _all(said: metadata.PackageMetadata, key: str) -> list[str]:
    return [str(one) for one in said.get_all(key) or []]
