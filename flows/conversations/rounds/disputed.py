"""What teams say of their own numbers in the check of the draft, beside the items that it may be about."""

from collections.abc import Iterator

from flows.asking.keys import plain
from flows.board import Return
from flows.framework import Item
from flows.talk import RoundTalk
from flows.tallies import of_checks


def items(talk: RoundTalk) -> frozenset[str]:
    """The items that a team names where it says what is wrong."""
    return frozenset(item.id for one in _wrong(talk) for item in talk.run.asked(one) if _names(one, item))


def lines(talk: RoundTalk, item: Item) -> tuple[str, ...]:
    """What teams say is wrong, of those that were asked this item and do not name others alone."""
    return tuple(
        talk.words("agreeing.disputed", team=one.team.name, note=_note(one))
        for one in _wrong(talk)
        if _may_be_about(talk, one, item)
    )


def _wrong(talk: RoundTalk) -> Iterator[Return]:
    return (one for one in of_checks(talk.run, talk.run.returns).wrong if one.sheet.checked)


def _may_be_about(talk: RoundTalk, one: Return, item: Item) -> bool:
    asked = talk.run.asked(one)
    named = [known.id for known in asked if _names(one, known)]
    return item.id in (named or [known.id for known in asked])


def _names(one: Return, item: Item) -> bool:
    """Whether what a team says has the id of an item, or each word of its name."""
    said = set(plain(_note(one)).split())
    return plain(item.id) in said or said.issuperset(plain(item.label).split())


def _note(one: Return) -> str:
    return one.sheet.checked.note if one.sheet.checked else ""
