"""Each set of words is defined once: nothing that is searched for spells out what the vocabulary names."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import flows.vocabulary

FLOWS = Path(flows.vocabulary.__file__).parents[1]
SEARCHING = ("asking", "dates", "identifiers", "sentences", "typed")
FEWEST = 4
"""Words of a set: two or three may stand together by chance."""

_RUN = re.compile(r"[a-z' -]+(?:\|[a-z' -]+)+")


def _named() -> dict[str, frozenset[str]]:
    """The sets of the vocabulary, by name."""
    found = {}
    for module in iter_modules(flows.vocabulary.__path__, "flows.vocabulary."):
        for name, value in vars(import_module(module.name)).items():
            if name.isupper() and not isinstance(value, str) and len(value) >= FEWEST:
                found[f"{module.name}.{name}"] = frozenset(value)
    return found


def _text(node: ast.AST) -> str:
    """The text of a string, with a sign for whatever an expression puts in."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(_text(one) or "#" for one in values)
        case _:
            return ""


def _lists(file: Path) -> Iterator[frozenset[str]]:
    """The lists of words that a file spells out: parted by bars, by spaces, or one by one."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        text = _text(node)
        yield from (frozenset(map(str.strip, run.split("|"))) for run in _RUN.findall(text))
        if "|" not in text:
            yield frozenset(text.split())
        if isinstance(node, ast.Set | ast.Tuple | ast.List):
            yield frozenset(map(_text, node.elts))


def test_no_file_spells_out_what_the_vocabulary_names() -> None:
    """Two lists of the same would grow apart with the first word that is added to one of them."""
    named = _named()
    files = [file for folder in SEARCHING for file in sorted((FLOWS / folder).rglob("*.py"))]
    again = {
        (file.name, name)
        for file in files
        for spelled in _lists(file)
        for name, words in named.items()
        if words <= spelled
    }
    assert again == set()


def test_whose_task_it_is_is_told_by_words_of_the_vocabulary_alone() -> None:
    """Another language brings its own `whose_task`; the code beside it has only the names of its gaps."""
    tree = ast.parse((FLOWS / "identifiers" / "not_ours.py").read_text(encoding="utf-8"))
    spoken = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    strings = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in spoken
    ]
    assert strings
    assert not [text for text in strings if re.search("[a-z]{2}", re.sub(r"\{[a-z]+\}", "", text))]
