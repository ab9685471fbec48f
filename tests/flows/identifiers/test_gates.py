"""A gate that spares a text what needs a certain word lets all by that has it, whichever form it takes."""

from collections.abc import Callable, Iterator
from types import ModuleType

import pytest

from flows.identifiers import (
    addresses,
    befallen,
    briefly,
    buried,
    contacts,
    given_in,
    half_told,
    initials,
    named_worries,
    one_child,
    ordered,
    outright,
    silenced,
)
from flows.identifiers.patterns import Pattern
from tests.expanding import expanded

BESIDES = frozenset(
    {
        "_FIRST",
        "_AGE",
        "_DUTY",
        "_PROCEDURE",
        "_THANKED",
        "_THANKING",
        "_BY_ANYBODY",
        "_BY_HIM_OR_HER",
        "_DEATH",
        "_OF_ANOTHER",
        "MAY_BE_TOLD",
    }
)
"""Patterns of these modules that are no form of what is said."""


def forms(*modules: ModuleType) -> dict[str, Pattern]:
    """Everything that is said outright, by its name."""
    return {
        f"{module.__name__}.{name}": one
        for module in modules
        for name, one in vars(module).items()
        if isinstance(one, Pattern) and name not in BESIDES
    }


def taken(form: Pattern, gate: Callable[[str], bool]) -> Iterator[str]:
    """Texts with each alternative of a form, those that it takes: most of them."""
    texts = expanded(form.source, gate)
    those = [text for text in texts if form.fullmatch(text)]
    assert len(those) > len(texts) / 3
    return iter(those)


SAID = {
    **forms(outright, briefly, half_told, silenced, ordered),
    "somebody did": buried._DONE,
    "it was done": buried._WAS_DONE,
    **{f"pressure {at}": form for at, (_, form) in enumerate(given_in._WHOLE)},
}


@pytest.mark.parametrize("name", SAID)
def test_what_is_said_outright_has_a_word_that_it_is_asked_for(name: str) -> None:
    """No alternative of any form goes without all of them."""
    gate = outright.may_be_outright
    assert [text for text in taken(SAID[name], gate) if not gate(text)] == []


def test_a_word_may_be_parted_or_shortened_by_a_sign() -> None:
    """The gate is asked before signs are taken away."""
    assert all(map(outright.may_be_outright, ("no-one is allowed to report it", "the head won't refer it")))


def has(*gates: Pattern) -> Callable[[str], bool]:
    """Whether a text has something of each of these."""
    return lambda text: all(gate.search(text) for gate in gates)


SEARCHED: dict[str, tuple[Callable[[str], bool], tuple[Pattern, ...]]] = {
    "houses": (has(addresses._A_HOUSE), (addresses._NAMED_HOUSE,)),
    "initials": (has(initials._MAY_BE_AGED), initials._PATTERNS),
    "a spelled address": (has(contacts._IS_SPELLED), (contacts._SPOKEN_EMAIL,)),
    "an order": (
        has(buried._MAY_BE_TOLD),
        (*forms(ordered).values(), buried._DONE, buried._WAS_DONE),
    ),
    "silence": (has(silenced.MAY_BE_TOLD), (silenced._SILENCED, silenced._AND_SILENCED)),
    "of death": (has(half_told._DEATH), (half_told._TO_END, half_told._ONE_TO_END)),
    **{f"one child {at}": (has(gate), (form,)) for at, (gate, form) in enumerate(one_child.ONE_OF_A_KIND)},
    **{f"pressure {at}": (has(gate), (form,)) for at, (gate, form) in enumerate(given_in._WHOLE)},
    "by a name": (
        has(named_worries._DONE_TO_SOMEBODY, named_worries._TO_WHOM),
        (named_worries._SOMEBODY_DID, named_worries._OF_KIN),
    ),
    **{f"befallen {at}": (has(gate), (form,)) for at, (gate, form) in enumerate(befallen.FORMS)},
    **{sign: (has(Pattern(sign)), (one,)) for sign, one in contacts._ANYWHERE.items()},
}
"""Each gate of what is looked for within a text, and what it spares."""


@pytest.mark.parametrize("what", SEARCHED)
def test_what_is_looked_for_has_what_its_gate_asks(what: str) -> None:
    """Whatever is found is found behind the gate as well."""
    gate, spared = SEARCHED[what]
    for form in spared:
        assert [text for text in taken(form, gate) if not gate(text)] == []
