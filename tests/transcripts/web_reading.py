"""What stands on a web page, read from its HTML as a browser shows it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Self

from lxml import html


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One entry of a page. `text` is without buttons, `rows` are these as a transcript has them.

    `presses` are what the buttons carry by key, and `fields` what their form sends besides. `link` leads to
    the entry's file, "" for none.
    """

    number: int
    kind: str
    text: Sequence[str]
    rows: Sequence[str] = ()
    presses: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    link: str = ""

    @property
    def line(self) -> str:
        """All of it in one line, for a card that has folded."""
        return " ".join([*self.text, *map(str.strip, self.rows)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page as it was read: its entries, oldest first, and the fields of other forms, by where they lead.

    `after` asks for what is newer than this. `numbers` are those of all entries, None where all are here.

    A page without a chat has words of its own, and that of a link a button that says yes to it, "" for none.
    """

    entries: Sequence[Shown] = ()
    forms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    words: Sequence[str] = ()
    yes: str = ""
    after: str = ""
    numbers: Sequence[int] | None = None

    def having(self, fresh: Self) -> Self:
        """The page with its chat as it is by now, of which `fresh` is all or only what is newer."""
        if fresh.numbers is None:
            return replace(self, entries=fresh.entries, after=fresh.after)
        entries = {one.number: one for one in (*self.entries, *fresh.entries)}
        return replace(self, entries=[entries[one] for one in fresh.numbers], after=fresh.after)


NOTHING = Sheet()


def read_page(text: str) -> Sheet:
    """Read a page, or the part of it that is the chat."""
    root = html.fromstring(text)
    forms = {form.get("action"): _fields(form) for form in root.iter("form") if not _is_in_chat(form)}
    door = root.find(".//main[@class='door']")
    button = root.find(".//main[@class='door']/form[@class='buttons']/button")
    logs = [one for one in root.iter("div") if one.get("id") == "log"]
    said = logs[0].attrib if logs else {}
    return Sheet(
        entries=[_entry(one) for one in root.iter("li")],
        forms=forms,
        words=[] if door is None else _card(door),
        yes="" if button is None else _words(button),
        after=said.get("data-after", ""),
        numbers=[int(one) for one in said["data-all"].split()] if "data-all" in said else None,
    )


def _is_in_chat(form: Any) -> bool:
    return any(one.tag == "li" for one in form.iterancestors())


def _entry(one: Any) -> Shown:
    _bring_levels_up(one)
    kind, form = one.get("class"), one.find("form")
    buttons = [] if form is None else [list(row.iter("button")) for row in form.iter("div")]
    links = [a.get("href") for a in one.iter("a") if (a.get("href") or "").startswith("/file/")]
    return Shown(
        number=int(one.get("id").removeprefix("e")),
        kind=kind,
        text=_TEXT[kind](one),
        rows=["  " + " ".join(f"[{' '.join(map(_words, button))}]" for button in row) for row in buttons],
        presses={_words(button.find("kbd")): button.get("value") for row in buttons for button in row},
        fields={} if form is None else _fields(form),
        link=links[0] if links else "",
    )


def _bring_levels_up(one: Any) -> None:
    """What a button says of its level is a line of the card's elsewhere."""
    for small in reversed(list(one.iter("small"))):
        line = html.Element("p")
        line.text = f"{_words(small.getparent().getprevious())} – {_words(small)}"
        before = next((part for part in one if part.tag == "p" and not part.get("class")), one.find("form"))
        before.addprevious(line)
        small.getparent().text = small.getparent().text.removesuffix(" ")
        small.drop_tree()


def _fields(form: Any) -> dict[str, str]:
    return {one.get("name"): one.get("value") for one in form.iter("input") if one.get("type") == "hidden"}


def _card(one: Any) -> list[str]:
    """The parts of a card with an empty line between; a way elsewhere is none, nor the day a page adds."""
    parts: dict[str, list[str]] = {"notice": [], "head": [], "h2": [], "": []}
    for child in one:
        if child.get("class") == "quiet came":
            continue
        if child.tag in {"p", "h2"} and child.find("a") is None and (said := _words(child)):
            part = "h2" if child.tag == "h2" else child.get("class", "")
            parts.setdefault(part, []).extend(said.split("\n"))
    return list(_spaced([part for part in parts.values() if part]))


def _spaced(parts: Sequence[Sequence[str]]) -> Iterator[str]:
    for number, part in enumerate(parts):
        yield from ["", *part] if number else part


def _lines(one: Any) -> list[str]:
    return [line for said in one.iter("p") for line in _words(said).split("\n")]


def _picture(one: Any) -> list[str]:
    """A picture has no name on a page, but for one that is there as a file."""
    image = one.find(".//img")
    if image is None:
        return _file(one)
    said = _lines(one)
    assert image.get("alt") == " ".join(said), "a picture says something else to whoever does not see it"
    return ["[picture]", *said]


def _file(one: Any) -> list[str]:
    name, *said = _lines(one)
    return [f"[file: {name}]", *said]


def _invite(one: Any) -> list[str]:
    """The link of an invitation is the channel's own."""
    *said, _, last = one.iter("p")
    code = last.find("code")
    return [*(line for part in said for line in _words(part).split("\n")), last.text.strip(), _words(code)]


def _words(one: Any) -> str:
    parts = [one.text or ""]
    for child in one:
        parts += ["\n" if child.tag == "br" else _words(child), child.tail or ""]
    return "".join(parts)


_TEXT = {"card": _card, "fold": _lines, "picture": _picture, "file": _file, "invite": _invite}
