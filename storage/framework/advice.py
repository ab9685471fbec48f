"""What is no problem of a framework file and should be looked at: what it would do better with."""

from collections import Counter
from collections.abc import Sequence

from flows.framework import LABEL, NAME, SHORT
from flows.lengths import first_words
from flows.scoring import FEWEST_LEVELS
from flows.typed.keys import plain
from flows.wording import CATALOGUES
from storage.framework.problems import Code, Findings, quoted
from storage.framework.tree import NOWHERE, Node

_of_the_file = {
    "signposts": "only 999 and the safeguarding lead are named where somebody asks whom to call",
    "disclaimer": "nothing says what the audit is not for",
    "reasons": "whoever says not applicable has to write why",
}
_of_an_item = {
    "why": "Why? has nothing to say",
    "good": "nothing says what good looks like",
}
"""Keys that may be left out, and what people then miss."""


def check_advice(root: Node, findings: Findings) -> None:
    """Warn of what is left out, of what can't be scored, and of words in another language."""
    _check_left_out(root, findings)
    _check_scored(root, findings)
    _check_language(root, findings)
    _check_labels(root, findings)


def _check_left_out(root: Node, findings: Findings) -> None:
    for key, missed in _of_the_file.items():
        if root.get(key) is NOWHERE:
            findings.warn(Code.LEFT_OUT, root.place, f"there is no {quoted(key)}: {missed}")
    _check_cut([root], NAME, "pictures and files say", findings)
    _check_cut(list(root.every("domains")), SHORT, "the star says", findings)
    items = list(root.every("domains", "items"))
    for key, missed in _of_an_item.items():
        without = [item for item in items if not item.get(key).raw]
        if without:
            what = f"{len(without)} of {len(items)} items have no {quoted(key)}: {missed}"
            findings.warn(Code.LEFT_OUT, without[0].place, what)


def _check_cut(named: Sequence[Node], most: int, who: str, findings: Findings) -> None:
    """Warn of titles that are cut short where there is little room; of many only the first is told."""
    cut = [one for one in named if not one.get("short").raw and len(one.get("title").text or "") > most]
    if cut:
        said = first_words(cut[0].get("title").text or "", most)
        others = f", and {len(cut) - 1} more are cut too" if len(cut) > 1 else ""
        what = f"there is no “short”: {who} “{said}”{others}"
        findings.warn(Code.LEFT_OUT, cut[0].place, what)


def _check_scored(root: Node, findings: Findings) -> None:
    """Warn of domains that ask an agency something, but too little for a score."""
    everybody = [agency.get("id").text for agency in root.every("agencies")]
    for domain in root.every("domains"):
        asked: Counter[str | None] = Counter()
        for item in domain.every("items"):
            ask = item.get("ask")
            asked.update(everybody if ask is NOWHERE else {entry.text for entry in ask.entries})
        few = [str(agency) for agency in everybody if 0 < asked[agency] < FEWEST_LEVELS]
        if few:
            what = (
                f"fewer than {FEWEST_LEVELS} items are asked of {', '.join(few)}: no score is possible there"
            )
            findings.warn(Code.NEVER_SCORED, domain.place, what)


def _check_language(root: Node, findings: Findings) -> None:
    language = root.get("language")
    if language.text and language.text.partition("-")[0] not in CATALOGUES:
        what = f"there are no words of the assistant's own in {quoted(language.text)}, so they are English"
        findings.warn(Code.NO_CATALOGUE, language.place, what)


def _check_labels(root: Node, findings: Findings) -> None:
    """Warn of items that say the same, or whose labels are made of the same first words."""
    first: dict[str, Node] = {}
    stated: dict[str, Node] = {}
    for item in root.every("domains", "items"):
        said = plain(item.get("statement").text or "")
        twin = stated.setdefault(said, item) if said else item
        if twin is not item:
            what = f"its statement is that of the item on line {twin.place[0]}"
            findings.warn(Code.STATEMENTS_ALIKE, item.place, what)
            continue
        if item.get("label").raw or not item.get("statement").text:
            continue
        label = first_words(item.get("statement").text or "", LABEL)
        known = first.setdefault(label.casefold(), item)
        if known is not item:
            what = f"its label is {quoted(label)}, as that of the item on line {known.place[0]}"
            findings.warn(Code.LABELS_ALIKE, item.place, what)
