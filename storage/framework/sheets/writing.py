"""From a draft to the text of a framework file; what the check of such files finds is said of cells."""

import json
import re
from collections.abc import Iterable

from flows.framework import LABEL
from flows.lengths import first_words
from flows.nations import NATIONS
from storage.framework.file import check_framework
from storage.framework.problems import FrameworkProblems, Problem
from storage.framework.sheets.cells import Cell, Place, Slip, Slips, alike
from storage.framework.sheets.draft import Draft, DraftDomain, DraftItem

_HEAD = """\
# Made from a sheet. From now on change this file, and not the sheet: ids and revisions live here.
#
# To check it:                 audit-bot check FILE
# What a change would mean:    audit-bot check NEW --against OLD
#
# - Ids are permanent, because they travel in buttons and in stored answers. A new item gets a new id.
# - Raise an item's revision by one when its meaning changes. Rounds are compared only on items with the same.
# - docs/framework.md says what every key means.
"""

_SIGNPOSTS = """\
# Whom to call about a child now, in each nation. Without it 999 and the safeguarding lead are named. Such as:
# signposts:
#   - id: england
#     name: England
#     lines:
#       - If a child is in immediate danger, call 999.
#       - Otherwise tell your agency's safeguarding lead today.
"""

_USUAL = """\
# Why an item may be not applicable, what can stand behind the highest level, and who approves a return.
reasons:
  - {id: otherteam, label: Another team does this for us}
  - {id: notrole, label: It is not part of our role}
  - {id: newteam, label: Our team is under a year old}
backings:
  - {id: policy, label: Policy}
  - {id: data, label: Data}
  - {id: minutes, label: Minutes}
  - {id: unsure, label: Not sure yet, counts: false}
approvers:
  - {id: manager, label: Team manager}
  - {id: head, label: Head of service}
  - {id: nobody, label: Nobody yet}

"""

_ABOUT_NOTES = {
    "title": "What the audit is called, on the page, papers and workbooks.",
    "short": "The same where room is tight: on pictures and in the names of files.",
    "subject": "What it audits, as the end of a sentence that begins “I audit …”.",
    "language": "The language of this file, as a tag.",
    "credit": "Whose work it is and what it rests on.",
    "disclaimer": "What it is not for. It stands on papers and workbooks.",
    "care": "What is said at the start where the subject may be hard for who answers.",
    "law": "What it rests on by law, such as: section 11 of the Children Act 2004.",
}


class _File:
    """Lines of a file, and which cell each is from."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._from: list[tuple[Place, str] | None] = []

    def add(self, text: str, place: Place | None = None, item: str = "") -> None:
        """One line or several."""
        for line in text.rstrip("\n").split("\n"):
            self.lines.append(line)
            self._from.append((place, item) if place else None)

    def value(self, indent: str, key: str, cell: Cell, item: str = "") -> None:
        """A key with the text of a cell."""
        self.add(f"{indent}{key}: {_quoted(cell.text)}", cell.place, item)

    def origin(self, line: int) -> tuple[Place, str]:
        """The cell that a line, counted from 1, is from; else that of the nearest before or behind it."""
        at = min(line, len(self.lines)) - 1
        before = next((found for found in self._from[at::-1] if found), None)
        found = before or next((one for one in self._from[at:] if one), None)
        return found or (Place("Items", 0, 0), "")


def written(draft: Draft) -> str:
    """The text of the file. Raise Slips with everything that such a file may not be, by cell."""
    file = _File()
    file.add(_HEAD)
    file.add("\nformat: 1\n")
    _write_about(file, draft)
    _write_levels(file, draft)
    _write_agencies(file, draft)
    functions = _write_functions(file, draft)
    file.add(_USUAL)
    file.add(_SIGNPOSTS)
    sources = _write_sources(file, draft)
    file.add("\n# Each domain is a ray of the star. A score needs three rated items.")
    file.add("domains:")
    for domain in draft.domains:
        _write_domain(file, domain, sources, functions)
    text = "\n".join(file.lines) + "\n"
    try:
        check_framework(text.encode())
    except FrameworkProblems as problems:
        raise Slips([_slip(problem, file) for problem in problems.problems], draft.unread) from None
    return text


def _slip(problem: Problem, file: _File) -> Slip:
    """A problem of the file as one of the sheet."""
    place, item = file.origin(problem.line)

    def in_sheet(found: re.Match[str]) -> str:
        other, _ = file.origin(int(found[1]))
        return f"in {other.beside(place)}"

    what = re.sub(r"on line (\d+)", in_sheet, problem.what)
    return Slip(place, what, problem.cure, item)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _write_about(file: _File, draft: Draft) -> None:
    for key, note in _ABOUT_NOTES.items():
        if cell := draft.about.get(key):
            file.add(f"# {note}")
            file.value("", key, cell)
        elif key in {"short", "subject", "credit", "disclaimer", "care", "law"}:
            file.add(f"# {note}\n# {key}: …")


def _write_levels(file: _File, draft: Draft) -> None:
    file.add("\n# The scale, the lowest first. `number` is shown and typed, `value` counts in scores.")
    file.add("levels:", draft.levels[0].label.place if draft.levels else Place("Scale", 0, 0))
    for level in draft.levels:
        parts = [("number", level.number), ("label", level.label), ("meaning", level.meaning)]
        first = "  - "
        for key, cell in parts:
            if cell:
                file.value(first, key, cell, level.label.text)
                first = "    "
        if level.value:
            file.add(f"    value: {_number(level.value.text)}", level.value.place, level.label.text)
        if level.once:
            file.add("    once:", level.once[0].place, level.label.text)
            for once in level.once:
                file.add(f"      - {_quoted(once.text)}", once.place, level.label.text)


def _number(text: str) -> str:
    """A number as the file wants it: up to three places, whole ones without a point."""
    return f"{float(text):g}"


def _write_agencies(file: _File, draft: Draft) -> None:
    file.add(
        "\n# Who takes part. A result stays provisional until a team of each required agency has answered."
    )
    file.add("agencies:", draft.agencies[0].id.place if draft.agencies else None)
    for agency in draft.agencies:
        file.value("  - ", "id", agency.id, agency.name.text)
        file.value("    ", "name", agency.name, agency.name.text)
        if agency.required:
            file.add("    required: true", agency.name.place, agency.name.text)
    if not draft.agencies:
        file.add("  - {id: T, name: Our service}")
    file.add("")


def _items(draft: Draft) -> Iterable[DraftItem]:
    return (item for domain in draft.domains for item in domain.items)


def _write_sources(file: _File, draft: Draft) -> dict[str, str]:
    """The publications that items name, each once; return their ids by what is cited."""
    cited: dict[str, Cell] = {}
    for item in _items(draft):
        if source := item.texts["source"]:
            cited.setdefault(source.text, source)
    if not cited:
        return {}
    file.add("\n# What the items rest on. `checked` is when somebody last looked for the current edition.")
    file.add("sources:")
    ids = {text: f"s{number}" for number, text in enumerate(cited, 1)}
    for text, cell in cited.items():
        file.add(f"  - id: {ids[text]}", cell.place)
        file.value("    ", "cite", cell)
    return ids


def _write_functions(file: _File, draft: Draft) -> dict[str, str]:
    """The questions that decide whether a team is asked an item, each once; return their ids by question."""
    asked: dict[str, Cell] = {}
    for item in _items(draft):
        if only := item.texts["only"]:
            asked.setdefault(alike(only.text), only)
    if not asked:
        return {}
    file.add("# What only some teams do. Each team is asked at the start.")
    file.add("functions:", next(iter(asked.values())).place)
    ids = {question: f"f{number}" for number, question in enumerate(asked, 1)}
    for question, cell in asked.items():
        file.add(f"  - id: {ids[question]}", cell.place)
        file.add(f"    name: {_quoted(first_words(cell.text.rstrip('?'), LABEL))}", cell.place)
        file.value("    ", "question", cell)
    file.add("")
    return ids


def _write_domain(
    file: _File, domain: DraftDomain, sources: dict[str, str], functions: dict[str, str]
) -> None:
    file.add("")
    file.add(f"  - id: {domain.id}", domain.title.place)
    file.value("    ", "title", domain.title)
    file.add("    items:", domain.title.place)
    for item in domain.items:
        _write_item(file, item, sources, functions)


def _write_item(file: _File, item: DraftItem, sources: dict[str, str], functions: dict[str, str]) -> None:
    said = item.said or item.id
    number = f"  # {item.said} in the sheet" if item.said not in (item.id, "") else ""
    file.add(f"      - id: {_quoted(item.id)}{number}", item.place, said)
    file.add(f"        revision: {item.revision}", item.place, said)
    file.add(f"        about: {'area' if item.area else 'own'}", item.place, said)
    if item.ask:
        listed = ", ".join(_quoted(cell.text) for cell in item.ask)
        file.add(f"        ask: [{listed}]", item.ask[0].place, said)
    cells = {**item.texts, "statement": item.statement}
    for key in ("head", "label", "statement", "why", "good"):
        if cell := cells[key]:
            file.value("        ", key, cell, said)
    if source := item.texts["source"]:
        file.add(f"        references: [{{source: {sources[source.text]}}}]", source.place, said)
    if item.no_case is not None:
        file.add(f"        no_case: {str(item.no_case).lower()}", item.place, said)
    if only := item.texts["only"]:
        file.add(f"        function: {functions[alike(only.text)]}", only.place, said)
    _write_lists(file, item, said)


def _also(text: str) -> str:
    """What else an item serves, with the nations that stand in brackets behind it."""
    found = re.fullmatch(r"(.+?)\s*\(([^()]+)\)", text)
    names = {name.casefold(): one.id for one in NATIONS for name in (one.id, one.name)}
    named = [part.strip().casefold() for part in re.split(r",| and ", found[2])] if found else []
    if not found or not all(part in names for part in named):
        return f"{{what: {_quoted(text)}}}"
    return f"{{what: {_quoted(found[1])}, nations: [{', '.join(names[part] for part in named)}]}}"


def _write_lists(file: _File, item: DraftItem, said: str) -> None:
    """Advice for agencies, and the item's own texts for the levels."""
    if item.advice:
        file.add("        guidance:", next(iter(item.advice.values())).place, said)
        for agency, cell in item.advice.items():
            file.value("          ", _quoted(agency), cell, said)
    if evidence := item.lists.get("evidence"):
        file.add("        evidence:", evidence[0].place, said)
        for cell in evidence:
            file.add(f"          - {_quoted(cell.text)}", cell.place, said)
    if also := item.lists.get("also"):
        file.add("        also:", also[0].place, said)
        for cell in also:
            file.add(f"          - {_also(cell.text)}", cell.place, said)
    if item.levels:
        file.add("        levels:", item.levels[0].place, said)
        for cell in item.levels:
            file.add(f"          - {_quoted(cell.text)}", cell.place, said)
