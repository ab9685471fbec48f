"""What teams say is wrong in the draft, as the coordinator reads it before a release."""

from functools import partial

from flows.asking.lists import as_fit, back, some_of, turns
from flows.board import Part
from flows.cards import Shown, rows
from flows.lengths import units
from flows.permissions import Permission
from flows.presses.rounds import CORRECTIONS, RELEASE
from flows.replies import Button, Rows
from flows.talk import RoundTalk
from flows.tallies import of_checks
from flows.verbs import Verb, show

FEW, SHORT = 3, 700
"""Corrections, and characters of them, that are read on the card itself; of more it says only whose."""


def before_a_release(talk: RoundTalk) -> tuple[str, ...]:
    """All of them where they are few and short, else who has corrected something."""
    words, lines = talk.words, _lines(talk)
    if not lines:
        return ()
    if _are_few(lines):
        return (words("corrections.by_teams"), *lines)
    return (words.count("corrections.many", len(lines), names=some_of(words, list(_notes(talk)))),)


def _are_few(lines: list[str]) -> bool:
    return len(lines) <= FEW and sum(map(units, lines)) <= SHORT


def _lines(talk: RoundTalk) -> list[str]:
    return [talk.words("corrections.line", team=team, note=note) for team, note in _notes(talk).items()]


def _notes(talk: RoundTalk) -> dict[str, str]:
    """What each team says is wrong, by the team's name."""
    return {
        one.team.name: one.sheet.checked.note
        for one in of_checks(talk.run, talk.run.returns).wrong
        if one.sheet.checked
    }


def way(talk: RoundTalk) -> Rows:
    """The way to all of them, where the card says only whose they are."""
    lines = _lines(talk)
    if not lines or _are_few(lines):
        return ()
    label = talk.words("corrections.read")
    return rows(Button(key="3", label=label, press=CORRECTIONS(talk.run.round.id)))


def card(talk: RoundTalk, page: int = 0) -> Shown:
    """All of them, as many on each card as there is room for."""
    words, round_id, lines = talk.words, talk.run.round.id, _lines(talk)
    cards = as_fit(lines)
    page = min(page, len(cards) - 1)
    return Shown(
        again=CORRECTIONS(round_id, page or None),
        head=talk.area_name,
        heading=words.count("corrections.heading", len(lines)),
        lines=cards[page],
        buttons=rows(
            turns(words, page, page + 1 < len(cards), partial(CORRECTIONS, round_id)),
            back(words, RELEASE(round_id)),
        ),
    )


VERBS: tuple[Verb, ...] = (show(CORRECTIONS, card, to=Permission.RELEASE, needs=Part.RATINGS),)
