"""What a file says by nation: every nation is known, and every placeholder has a word in each."""

from collections.abc import Iterator, Mapping

from flows.nations import PLACEHOLDER
from storage.framework.problems import Code, Findings, hint_for, quoted
from storage.framework.tree import NOWHERE, Node


def check_nations(root: Node, findings: Findings, known: Mapping[str, None] | None) -> None:
    """Note nations that are not known, and placeholders without a word; nothing if nations can't be read."""
    if known is None:
        return
    for node in _named(root):
        if node.text is not None and node.text not in known:
            what = f"there is no nation {quoted(node.text)}"
            findings.add(Code.UNKNOWN_REFERENCE, node.place, what, hint_for(node.text, known))
    if root.get("words") is NOWHERE:
        return  # braces are braces
    words = {one.get("id").text: one for one in root.every("words")}
    for one in words.values():
        missing = [nation for nation in known if nation not in one.get("nations").keys]
        if missing:
            what = f"{quoted(one.get('id').raw)} has no word for {', '.join(missing)}"
            findings.add(Code.NO_WORD, one.place, what)
    for node in _texts(root.get("domains")):
        for found in dict.fromkeys(PLACEHOLDER.findall(node.raw)):
            if found not in words:
                what = f"nothing says what {{{found}}} stands for"
                findings.add(Code.NO_WORD, node.place, what, hint_for(found, [str(one) for one in words]))


def _named(root: Node) -> Iterator[Node]:
    """Every name of a nation, where one stands."""
    for path in (("sources",), ("glossary",), ("domains", "items", "also")):
        for one in root.every(*path):
            yield from one.get("nations").entries
    for word in root.every("words"):
        yield from (key for key, _ in word.get("nations").keys.values())


def _texts(node: Node) -> Iterator[Node]:
    if node.text is not None:
        yield node
    for entry in node.entries:
        yield from _texts(entry)
    for _, value in node.keys.values():
        yield from _texts(value)
