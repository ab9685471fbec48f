"""What is made from the code and the content: `make docs`, or `python -m tests.docs`, writes it anew."""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping

import holidays

from bot.calendars import FIRST, LAST, SUBDIVISIONS
from bot.learned import likeness
from flows.people import Role
from flows.permissions import RULES, Permission
from flows.rounds import RoundState
from flows.table import TABLE
from flows.verbs import Verb
from storage.framework.problems import error_codes_markdown
from tests.framework_page import MADE, framework_markdown
from tests.notices import notices_markdown
from tests.paths import ROOT, SHIPPED
from training.tipping import strongest

FOLDER = ROOT / "docs"
DIGESTED = ROOT / "storage/framework/shipped.py"
BANK_HOLIDAYS = ROOT / "bot/bank_holidays.json"


def permissions_markdown() -> str:
    """Who may do what: every permission with its rule, every verb with its arguments and permission."""
    return "\n".join(
        (
            "# Who may do what",
            "",
            MADE,
            "A sheet, round or area that is not a person's is answered like one that does not exist. While a",
            "return is let in late, *open* holds for that sheet after answers have closed as well, and while",
            "a round is corrected after its release.",
            "",
            "## Permissions",
            "",
            *_table(("permission", "role: states of the round", "sheet"), map(_permission, Permission)),
            "",
            "## Verbs",
            "",
            "A button carries a verb and its arguments, `verb:argument:…`, at most 64 bytes. An argument",
            "that ends in `?` may be missing. *Writes*: the verb may change the sheet or area it is about.",
            "",
            *_table(("verb", "arguments", "permission", "writes"), map(_verb, TABLE, TABLE.values())),
            "",
        )
    )


def errors_markdown() -> str:
    """What can be wrong with a framework file, by code."""
    what = "What `audit-bot check` can say about a framework file. A code never changes its meaning."
    return f"# Problems of a framework file\n\n{MADE}\n{what}\n\n{error_codes_markdown()}"


def shipped_python() -> str:
    """The digest of the shipped framework file, as the module that holds it."""
    digest = hashlib.sha256(SHIPPED.read_bytes()).hexdigest()
    return re.sub("(?m)^DIGEST = .*$", f'DIGEST = "{digest}"', DIGESTED.read_text(encoding="utf-8"))


def recognised_markdown() -> str:
    """How a worry is told: the words that weigh most, by who tells it."""
    learned = likeness()
    question = learned.questions["teller"]
    rows = [
        ("any worry", ", ".join(strongest(learned, "worry", 0, 40))),
        *(
            (told_by, ", ".join(strongest(learned, "teller", place, 25)))
            for place, told_by in enumerate(question.answers)
        ),
        ("none: talk about services", ", ".join(strongest(learned, "worry", 0, 40, against=True))),
    ]
    return "\n".join(
        (
            "# What a worry is told by",
            "",
            MADE,
            "A text is taken as its words, each two words that follow one another or have one between",
            "them (`*`), and each four letters within a word; figures are `#`. Each has a weight, learned",
            "from the made-up sentences in `training/sentences`. What they come to, over the root of how",
            "many are known, decides whether it is a worry, and then who tells it. No language model takes",
            'part, and nothing is sent anywhere. `python -m training "some text"` shows what tipped a text.',
            "These words weigh most:",
            "",
            *_table(("told by", "words"), rows),
            "",
        )
    )


def bank_holidays_json() -> str:
    """The bank holidays of each nation, as the library has them."""
    years = range(FIRST, LAST + 1)
    days = {
        nation: sorted(
            day.isoformat() for day in holidays.country_holidays("GB", subdiv=subdivision, years=years)
        )
        for nation, subdivision in SUBDIVISIONS.items()
    }
    return json.dumps(days, indent=0) + "\n"


PAGES: Mapping[str, Callable[[], str]] = {
    "permissions.md": permissions_markdown,
    "error-codes.md": errors_markdown,
    "framework.md": framework_markdown,
    "recognised.md": recognised_markdown,
}


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    lines = [heads, tuple("---" for _ in heads), *rows]
    return [f"| {' | '.join(cells)} |" for cells in lines]


def _permission(permission: Permission) -> tuple[str, ...]:
    if permission is Permission.ANYONE:
        return (permission, "everybody, newcomers too: always", "any")
    rule = RULES[permission]
    submitted = {None: "any", True: "submitted", False: "not submitted"}[rule.submitted]
    who = "; ".join(f"{role}: {_states(rule.roles[role])}" for role in Role if role in rule.roles)
    return (permission, who, submitted)


def _states(states: frozenset[RoundState | None]) -> str:
    if states == {None, *RoundState}:
        return "always"
    return ", ".join(([] if None not in states else ["no round"]) + [s for s in RoundState if s in states])


def _verb(name: str, verb: Verb) -> tuple[str, ...]:
    typed = f", then {verb.typed.value}, typed" if verb.typed else ""
    arguments = ", ".join(verb.form.names) or "–"
    return (f"`{name}`", arguments + typed, verb.permission, "yes" if verb.writes else "–")


def main() -> None:
    """Write every page, the digest of the shipped framework file, and the notices."""
    for name, made in PAGES.items():
        (FOLDER / name).write_text(made(), encoding="utf-8")
    DIGESTED.write_text(shipped_python(), encoding="utf-8")
    BANK_HOLIDAYS.write_text(bank_holidays_json(), encoding="utf-8")
    (ROOT / "NOTICES.md").write_text(notices_markdown(), encoding="utf-8")


if __name__ == "__main__":
    main()
