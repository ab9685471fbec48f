"""What no single key can tell: ids are unique, references resolve, numbers count, nothing is in vain.

Rules read the tree, not the Framework, so that they also report on the sound parts of a file whose other
parts are broken. A rule that needs a part which is broken stays silent rather than guess.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date
from typing import get_args, get_type_hints

from flows.framework import Framework
from flows.lengths import units
from flows.nations import NATIONS, Call
from storage.framework.levels import check_levels
from storage.framework.limits import WHY_CARD
from storage.framework.problems import Code, Findings, hint_for, quoted
from storage.framework.tree import NOWHERE, Kind, Node
from storage.framework.words import check_nations

_language = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_day = re.compile(r"(\d\d?) ([A-Z][a-z]+) (2\d{3})", re.ASCII)
_months = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_year = 366
"""How many days old a check of a source may be."""

_calls = tuple(one for one in get_args(get_type_hints(Call)["kind"]) if one not in {"advice", "crisis"})
"""Whom every nation should say to call; the rest is up to the file."""

_kinds_with_ids: Mapping[str, tuple[tuple[str, ...], str]] = {
    "agency": (("agencies",), "id"),
    "function": (("functions",), "id"),
    "reason": (("reasons",), "id"),
    "backing": (("backings",), "id"),
    "approver": (("approvers",), "id"),
    "signpost": (("signposts",), "id"),
    "source": (("sources",), "id"),
    "glossary entry": (("glossary",), "term"),
    "placeholder": (("words",), "id"),
    "domain": (("domains",), "id"),
    "item": (("domains", "items"), "id"),
}


_choices: Mapping[str, tuple[tuple[str, ...], str]] = {
    "level": (("levels",), "label"),
    "agency": (("agencies",), "name"),
    "function": (("functions",), "name"),
    "reason": (("reasons",), "label"),
    "backing": (("backings",), "label"),
    "approver": (("approvers",), "label"),
    "nation": (("signposts",), "name"),
    "domain": (("domains",), "title"),
    "short name": (("domains",), "short"),
    "item": (("domains", "items"), "label"),
}
"""What stands on buttons beside others of its kind."""


def check_rules(root: Node, findings: Findings, today: date | None) -> None:
    """Note every broken rule about the content as a whole, and what is out of date if the day is known."""
    _check_head(root, findings)
    check_levels(root, findings)
    _check_backings(root, findings)
    _check_calls(root, findings)
    _check_sources(root, findings, today)
    _check_unique(root, findings)
    _check_alike(root, findings)
    _check_references(root, findings)
    check_nations(root, findings, _known_nations(root))
    _check_items(root, findings)
    _check_used(root, findings)


def _check_head(root: Node, findings: Findings) -> None:
    form = root.get("format")
    if form.kind not in {Kind.REFUSED, Kind.NOTHING} and form.number != 1:
        findings.add(Code.WRONG_FORMAT, form.place, f"this program reads format 1, not {quoted(form.raw)}")
    language = root.get("language")
    if language.text is not None and not _language.fullmatch(language.text):
        findings.add(Code.LANGUAGE, language.place, f"{quoted(language.text)} is not a language tag")


def _check_backings(root: Node, findings: Findings) -> None:
    backings = list(root.every("backings"))
    if backings and all(_is_false(one.get("counts")) for one in backings):
        findings.add(Code.NO_COUNTING_BACKING, backings[0].place, "none of the backings counts")


def _is_false(node: Node) -> bool:
    return node.kind is Kind.TRUTH and node.plain() is False


def _check_calls(root: Node, findings: Findings) -> None:
    for nation in root.every("signposts"):
        calls = list(nation.every("calls"))
        for node in (call.get("looked_up") for call in calls):
            _check_day(node, "looked_up", findings)
        kinds = {call.get("kind").text: call for call in calls}
        if missing := [kind for kind in _calls if kind not in kinds]:
            findings.warn(Code.NO_CALL, nation.place, f"“calls” has nothing for {', '.join(missing)}")
        unsure = [call.get("number").raw for call in calls if _is_unsure(call)]
        if unsure:
            what = f"nobody has noted when these were looked up: {', '.join(unsure)}"
            findings.warn(Code.NOT_LOOKED_UP, nation.get("calls").place, what)


def _is_unsure(call: Node) -> bool:
    return bool(
        call.get("number").text and not call.get("looked_up").text and call.get("kind").text != "emergency"
    )


def _check_sources(root: Node, findings: Findings, today: date | None) -> None:
    for node in (source.get("checked") for source in root.every("sources")):
        _check_day(node, "checked", findings)
        day = _as_day(node.text or "")
        if today and day and (today - day).days > _year:
            findings.warn(Code.OLD_CHECK, node.place, f"this source was last checked on {node.text}")


def _check_day(node: Node, name: str, findings: Findings) -> None:
    if node.kind is Kind.DATE or (node.text and not _as_day(node.text)):
        findings.add(Code.DAY, node.place, f"“{name}” is {quoted(node.raw)}")


def _as_day(text: str) -> date | None:
    """The day a text names, None where it names none, or one that there is not."""
    found = _day.fullmatch(text)
    try:
        return date(int(found[3]), _months.index(found[2]) + 1, int(found[1])) if found else None
    except ValueError:
        return None


def _check_unique(root: Node, findings: Findings) -> None:
    for kind, (keys, name) in _kinds_with_ids.items():
        first: dict[str, Node] = {}
        for node in (entry.get(name) for entry in root.every(*keys)):
            if node.text is None:
                continue
            known = first.setdefault(node.text, node)
            if known is not node:
                what = f"another {kind} has the {name} {quoted(node.text)}, on line {known.place[0]}"
                findings.add(Code.REPEATED_ID, node.place, what)


_sections = frozenset(one.name for one in fields(Framework))


def _ids(root: Node, section: str) -> dict[str, None] | None:
    """Return the ids that a section defines, or None when it is too broken to say."""
    part = root.get(section)
    if part is NOWHERE:  # left out, unless it is there under a misspelt name
        return None if root.keys.keys() - _sections else {}
    ids = [entry.get("id").text for entry in part.entries]
    if part.kind is not Kind.LIST or None in ids:
        return None
    return {one: None for one in ids if one is not None}


def _known_nations(root: Node) -> dict[str, None] | None:
    """The ids of the nations, those that every file has where it names none."""
    if root.get("signposts") is NOWHERE:
        return {one.id: None for one in NATIONS}
    return _ids(root, "signposts")


def _check_known(nodes: Iterable[Node], known: dict[str, None] | None, kind: str, findings: Findings) -> None:
    """Note each name that is not known once, where it stands first: one slip where it is defined is one."""
    unknown: dict[str, list[Node]] = {}
    for node in nodes:
        if node.text is not None and node.text not in (known or {}):
            unknown.setdefault(node.text, []).append(node)
    for name, places in unknown.items():
        if findings.full or known is None:
            return
        often = "" if len(places) == 1 else f", named {len(places)} times"
        what = f"there is no {kind} {quoted(name)}{often}"
        several = re.split(r"[\s;/|&+]+", name)
        apart = len(several) > 1 and set(several) <= known.keys()
        hint = "Put a comma between them." if apart else hint_for(name, known)
        findings.add(Code.UNKNOWN_REFERENCE, places[0].place, what, hint)


def _check_references(root: Node, findings: Findings) -> None:
    agencies, functions, sources = (_ids(root, name) for name in ("agencies", "functions", "sources"))
    items = list(root.every("domains", "items"))
    named = [
        name
        for item in items
        for name in (*item.get("ask").entries, *(key for key, _ in item.get("guidance").keys.values()))
    ]
    _check_known(named, agencies, "agency", findings)
    _check_known([item.get("function") for item in items], functions, "function", findings)
    cited = [
        one.get("source")
        for domain in root.every("domains")
        for part in ("evidence", "items")
        for one in domain.every(part, "references")
    ]
    _check_known(cited, sources, "source", findings)


def _check_alike(root: Node, findings: Findings) -> None:
    """Note what is shown as a choice beside another that reads the same."""
    for kind, (keys, name) in _choices.items():
        first: dict[str, tuple[Node, Node]] = {}
        for entry in root.every(*keys):
            shown = entry.get(name)
            if not (looks := _looks(shown.text or "")):
                continue
            other, known = first.setdefault(looks, (entry, shown))
            mine, its = entry.get("id").text, other.get("id").text
            if known is not shown and (mine is None or mine != its):  # an id that comes twice is enough said
                mark = other.get("value").raw or other.get("id").raw
                other_one = f"{quoted(known.raw)} of {quoted(mark)}, on line {known.place[0]}"
                findings.add(Code.ALIKE, shown.place, f"nobody can tell this {kind} from {other_one}")


def _looks(text: str) -> str:
    """A text as people read it: whatever its case, spaces, stops and forms of letters."""
    return "".join(one for one in unicodedata.normalize("NFKC", text).casefold() if one.isalnum())


def _check_items(root: Node, findings: Findings) -> None:
    cites = {entry.get("id").text: entry.get("cite").text or "" for entry in root.every("sources")}
    agencies = _ids(root, "agencies") or {}
    for item in root.every("domains", "items"):
        _check_ask(item, agencies, findings)
        revision = item.get("revision")
        if revision.number is not None and revision.number < 1:
            findings.add(Code.REVISION, revision.place, f"the revision is {revision.number}")
        length = _why_card(item, cites)
        if length > WHY_CARD:
            what = f"the Why card of this item has {length:,} characters, at most {WHY_CARD:,} fit"
            findings.add(Code.LONG_WHY_CARD, item.place, what)


def _check_ask(item: Node, agencies: dict[str, None], findings: Findings) -> None:
    ask = item.get("ask")
    asked: set[str] = set()
    for entry in ask.entries:
        if entry.text is not None and entry.text in asked:
            findings.add(Code.REPEATED_ENTRY, entry.place, f"“ask” names {quoted(entry.text)} twice")
        asked.add(entry.text or "")
    # An unknown agency has been reported as such, and may have been meant for the one with guidance.
    sound = ask.kind is Kind.LIST and asked <= set(agencies)
    for name, (key, _) in item.get("guidance").keys.items():
        if sound and name in agencies and name not in asked:
            what = f"there is guidance for {quoted(name)}, which is not asked this item"
            findings.add(Code.GUIDANCE_NOT_ASKED, key.place, what)


def _why_card(item: Node, cites: Mapping[str | None, str]) -> int:
    """Return the characters of an item's Why card with the longest guidance, without headings."""
    texts = [item.get("why").text or "", item.get("good").text or ""]
    for reference in item.every("references"):
        texts += [cites.get(reference.get("source").text, ""), reference.get("place").text or ""]
    guidance = (units(value.text or "") for _, value in item.get("guidance").keys.values())
    return sum(map(units, texts)) + max(guidance, default=0)


def _check_used(root: Node, findings: Findings) -> None:
    items = list(root.every("domains", "items"))
    asks = [item.get("ask") for item in items]
    agencies, functions = _ids(root, "agencies"), _ids(root, "functions")
    said = [ask for ask in asks if ask is not NOWHERE]
    agencies, functions = _ids(root, "agencies"), _ids(root, "functions")
    lists = [root.get("domains"), *(domain.get("items") for domain in root.every("domains")), *said]
    if any(part.kind is not Kind.LIST for part in lists):
        return
    asked = {entry.text for ask in said for entry in ask.entries}
    if len(said) < len(asks):  # what names no agency is asked of all
        asked |= agencies.keys() if agencies else set()
    if agencies is not None and asked <= set(agencies):
        _note_unused(root, "agencies", asked, Code.AGENCY_NOT_ASKED, findings)
    used = {item.get("function").text for item in items if item.get("function").kind is not Kind.NOTHING}
    if functions is not None and used - {None} <= set(functions):
        _note_unused(root, "functions", used, Code.UNUSED_FUNCTION, findings)


def _note_unused(root: Node, section: str, used: set[str | None], code: Code, findings: Findings) -> None:
    for node in (entry.get("id") for entry in root.every(section)):
        if node.text not in used:
            what = "is asked no item" if code is Code.AGENCY_NOT_ASKED else "is used by no item"
            findings.add(code, node.place, f"{quoted(node.raw)} {what}")
