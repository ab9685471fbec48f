"""What was typed for a partnership stays when somebody is forgotten; a name in it becomes their role."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from flows.cards import rows
from flows.changes import (
    ActionKnown,
    ActionMoved,
    ActionOwned,
    ActionReworded,
    Change,
    RemarkMade,
    RoundWorded,
    StatementMade,
    TeamDetailed,
    TeamsPasted,
)
from flows.described import OF_STATEMENT, described, differing
from flows.moments import day_in
from flows.people import Area, Statement, Team
from flows.presses.partnership import DETAILS
from flows.replies import Button, Card
from flows.rounds import Action, Round
from flows.view import Letter
from flows.wording import Phrase, Words, phrase

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "note": "unnamed.note",
        "reason": "unnamed.reason",
        "check": "unnamed.check",
        "approval": "unnamed.approval",
        "correction": "unnamed.correction",
        "reminder": "unnamed.words_sent",
        "let_in": "unnamed.late",
        "agreed": "unnamed.agreed",
        "dissent": "unnamed.dissent",
        "kept_agreed": "unnamed.agreed_before",
        "challenge": "unnamed.challenge",
    }
)
"""What the words beside a return or a rating are called, by where they are kept."""

SHORTEST = 2
"""Letters of a name that is looked for: one alone is in too many texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """Who is forgotten: `name` is what they were called, `role` what that becomes.

    `others` are the names of those who are still there: what may be theirs stays.
    """

    name: str = field(repr=False)
    role: str
    others: frozenset[str] = field(default=frozenset(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What was typed for a partnership beside what its area has: `pasted` is the list of teams so far."""

    teams: Sequence[Team] = ()
    rounds: Sequence[Round] = ()
    actions: Sequence[Action] = ()
    pasted: str = field(default="", repr=False)


def unnamed(gone: Gone, area: Area, typed: Typed, at: datetime) -> tuple[list[Change], list[Phrase]]:
    """Put the role in place of the name wherever it was typed, and say where that was.

    A name of one word may be any word, so it is looked for only where somebody is named: in contacts, and in
    an owner that is nothing else. Where somebody else has the name it stays. `at` is now, UTC.
    """
    sought = _sought(gone)
    if sought is None:
        return [], []
    said = _Said(sought, area)
    said.of_area()
    said.of_list(typed.pasted)
    for team in typed.teams:
        said.of_team(team)
    for round_ in typed.rounds:
        said.of_round(round_, at)
    for action in typed.actions:
        said.of_action(action)
        said.of_outcome(action)
    return said.changes, said.where


def somebody_gone() -> str:
    """What stands in place of a name where no role is known."""
    return Words("")("unnamed.somebody")


def in_a_sentence(gone: Gone, text: str) -> str:
    """A reason or a remark with the role in place of the name; one of one word may be any word there."""
    sought = _sought(gone)
    return text if sought is None or " " not in sought.name else without(text, sought)


def in_a_contact(gone: Gone, text: str) -> str:
    """A contact with the role in place of the name, or of an address that is made of it."""
    sought = _sought(gone)
    return text if sought is None else without(text, sought)


def beside_name(gone: Gone, ours: Iterable[str]) -> frozenset[tuple[str, str]]:
    """The words beside whatever in our own texts is written as the name is: there it is none."""
    sought = _sought(gone)
    if sought is None:
        return frozenset()
    found = (each for text in ours for each in _named(sought.name).finditer(text))
    return frozenset(map(_beside, found)) - {("", "")}


def in_a_card(gone: Gone, text: str, ours: Collection[tuple[str, str]]) -> str:
    """A text of a card with `gone.role` in place of the name, which stands there among words of ours.

    It stays beside words that `beside_name` gave, and in a date: "in May", "3 May".
    """
    last = gone.name.strip(" .").rpartition(" ")[2]
    sought = _sought(gone) if last.casefold() in text.casefold() else None
    if sought is None:
        return text

    def is_ours(found: re.Match[str]) -> bool:
        before, behind = _beside(found)
        is_date = before.isdigit() or behind.isdigit()
        return is_date or any(one in {"", before} and two in {"", behind} for one, two in ours)

    said = without(text, replace(sought, role=_TAKEN), is_ours)
    capital = sought.role[:1].upper() + sought.role[1:]
    said = re.sub(rf"(^|[.!?:\n]\W*){_TAKEN}", lambda found: found[1] + capital, said)
    return said.replace(_TAKEN, sought.role)


def _beside(found: re.Match[str]) -> tuple[str, str]:
    """The words before and behind, "" where there is none, or a sign, or a gap to be filled."""
    before = re.search(r"([\w'’]+) $", found.string[: found.start()])
    behind = re.match(r" ([\w'’]+)", found.string[found.end() :])
    return before[1] if before else "", behind[1] if behind else ""


def _sought(gone: Gone) -> Gone | None:
    """Whose name is looked for, as it is called; None where it can't be told from other words or people."""
    name = _called(gone.name)
    others = frozenset(filter(None, map(_called, gone.others)))
    if len(name) < SHORTEST or name.casefold() in {one.casefold() for one in others}:
        return None
    return replace(gone, name=name, others=others)


class _Said:
    """What is said anew of one area, and where."""

    def __init__(self, gone: Gone, area: Area) -> None:
        self.changes: list[Change] = []
        self.where: list[Phrase] = []
        self._gone = gone
        self._area = area
        self._is_one_word = " " not in gone.name

    def of_area(self) -> None:
        """Contact and front door, and who answers for what is kept."""
        here = self._area
        contact, front_door = self._without(here.contact), self._without(here.front_door)
        if (contact, front_door) != (here.contact, here.front_door):
            self.changes.append(described(here, replace(here, contact=contact, front_door=front_door), ""))
            self.where += [phrase("unnamed.contact")] if contact != here.contact else []
            self.where += [phrase("unnamed.front_door")] if front_door != here.front_door else []
        self._of_statement(here.statement)

    def _of_statement(self, before: Statement) -> None:
        texts = {name: getattr(before, name) for name in _STATED[: 1 if self._is_one_word else None]}
        said: dict[str, Any] = {name: self._without(text) for name, text in texts.items()}
        after = replace(before, **said)
        if after != before:
            values = {one.name: getattr(after, one.name) for one in fields(after)}
            anew, here = differing(before, after, OF_STATEMENT), self._area.id
            self.changes.append(StatementMade(chain=here, area=here, by="", changed=anew, **values))
            self.where.append(phrase("unnamed.statement"))

    def of_team(self, team: Team) -> None:
        """Whom to write to in a team."""
        contact = self._without(team.contact)
        if contact != team.contact:
            self.changes.append(
                TeamDetailed(
                    chain=self._area.id,
                    team=team.id,
                    kind=team.kind,
                    contact=contact,
                    by="",
                    changed=("contact",),
                )
            )
            self.where.append(phrase("unnamed.team", team=team.name))

    def of_action(self, action: Action) -> None:
        """What shall be done, and who owns it."""
        here = self._area.id
        what = action.what if self._is_one_word else self._without(action.what)
        is_theirs = _called(action.owner).casefold() == self._gone.name.casefold()
        owner = action.owner if self._is_one_word and not is_theirs else self._without(action.owner)
        if what != action.what:
            self.changes.append(ActionReworded(chain=here, action=action.id, what=what, by=""))
            self.where.append(phrase("unnamed.action", what=what))
        if owner != action.owner:
            self.changes.append(
                ActionOwned(chain=here, action=action.id, owner=owner, team=action.team, by="")
            )
            self.where.append(phrase("unnamed.owner", what=what))

    def of_outcome(self, action: Action) -> None:
        """What came of an action, and how that is known."""
        here, evidence = self._area.id, action.evidence or ""
        outcome, known = self._in_sentence(action.outcome), self._in_sentence(evidence)
        if outcome != action.outcome:
            self.changes.append(
                ActionMoved(chain=here, action=action.id, status=action.status, outcome=outcome, by="")
            )
            self.where.append(phrase("unnamed.outcome", what=action.what))
        if known != evidence:
            self.changes.append(ActionKnown(chain=here, action=action.id, evidence=known, by=""))
            self.where.append(phrase("unnamed.evidence", what=action.what))

    def of_round(self, round_: Round, at: datetime) -> None:
        """What the scrutineer remarked, and what is added to reminders."""
        here = self._area.id
        remark, words = self._in_sentence(round_.remark), self._in_sentence(round_.words)
        if remark != round_.remark:
            self.changes.append(RemarkMade(chain=here, round=round_.id, text=remark, by="", at=at))
            self.where.append(phrase("unnamed.remark", number=round_.number))
        if words != round_.words:
            self.changes.append(RoundWorded(chain=here, round=round_.id, text=words, by=""))
            self.where.append(phrase("unnamed.words", number=round_.number))

    def of_list(self, pasted: str) -> None:
        """The list of teams pasted so far; one word is a name only behind team and agency."""
        whole, there = self._row if self._is_one_word else self._without, _together(pasted, self._gone.name)
        said = "".join(whole(part) for part in re.split(r"([\n\f])", there))
        if said != there:
            here = self._area.id
            self.changes.append(TeamsPasted(chain=here, area=here, text=said, by=""))
            self.where.append(phrase("unnamed.pasted"))

    def _row(self, line: str) -> str:
        sign = next((sign for sign in "\t;" if sign in line), ",")
        cells = line.split(sign)
        return sign.join((*cells[:2], *map(self._without, cells[2:])))

    def _in_sentence(self, text: str) -> str:
        return text if self._is_one_word else self._without(text)

    def _without(self, text: str) -> str:
        return without(text, self._gone)


_STATED = ("protection", "controllers", "host", "basis", "requests", "agreed_role")
"""What a partnership says of itself in words; the first of these is a contact."""


def _together(pasted: str, name: str) -> str:
    """The list with no name torn between two of its messages."""
    torn = r" *[ \f] *".join(map(re.escape, name.split()))
    return re.sub(
        torn, lambda found: f"{name}\f" if "\f" in found[0] else found[0], pasted, flags=re.IGNORECASE
    )


def line(where: Sequence[Phrase], role: str) -> Phrase:
    """What those who see to it are told."""
    key = {1: "unnamed.told", 2: "unnamed.told_one_more"}.get(len(where), "unnamed.told_more")
    return phrase(key, where=where[0], more=len(where) - 1, role=role)


def without(text: str, gone: Gone, stays: Callable[[re.Match[str]], bool] = lambda _: False) -> str:
    """The text with the role in place of the name, but where that stays, and of an address made of it."""

    def of_address(found: re.Match[str]) -> str:
        local = _letters(found["local"])
        is_theirs = any(local in _locals(one.split()) for one in gone.others)
        return _TAKEN if local in _locals(gone.name.split()) and not is_theirs else found[0]

    kept: list[str] = []

    def of_another(found: re.Match[str]) -> str:
        kept.append(found[0])
        return f"{_KEPT}{len(kept) - 1}{_KEPT}"

    said = _ADDRESS.sub(of_address, text)
    for one in sorted(gone.others, key=len, reverse=True):
        if " " in one and one.rpartition(" ")[2].casefold() in text.casefold():
            said = _named(one).sub(of_another, said)
    said = _named(gone.name).sub(lambda found: found[0] if stays(found) else _TAKEN, said)
    said = re.sub(rf"{_TAKEN}(?:[ ,;/]*{_TAKEN})*", gone.role, said)
    return re.sub(rf"{_KEPT}(\d+){_KEPT}", lambda found: kept[int(found[1])], said)


_TAKEN, _KEPT = "\0", "\x01"
"""Stand where something was taken out, and for somebody else's name: no text that was typed has them."""

_ADDRESS = re.compile(r"(?P<local>[\w.+'-]+)@[\w-]+(?:\.[\w-]+)+")


def called_as(name: str) -> str:
    """A name as two that mean the same have it."""
    return _called(name).casefold()


def _called(name: str) -> str:
    return " ".join(name.split()).strip(" .")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _locals(parts: Sequence[str]) -> frozenset[str]:
    """What stands before the @ of somebody called so, letters alone; a first name alone may be anybody's."""
    first, last = _letters(parts[0]), _letters(parts[-1])
    if len(parts) == 1:
        return frozenset({first})
    whole = "".join(map(_letters, parts))
    return frozenset({whole, first + last, last + first, first[:1] + last, last + first[:1], last})


def _named(name: str) -> re.Pattern[str]:
    """Where somebody is called by all of their name; if that is one word, not where a longer one goes on."""
    parts = [re.escape(part) for part in name.split()]
    if len(parts) == 1:
        before, behind = r"(?:(?<=[,;:/(\n\0] )|(?<=[,;:/(\n\0])|^)", r"(?= *(?:[,;:/)\n\0]|-|–|\d|\Z))"
        alone = f"{before}(?i:{parts[0]}){behind}"
        written = f"{parts[0]}|{re.escape(name.capitalize())}"
        return re.compile(rf"{alone}|(?<![\w'-])(?:{written})(?![\w-]| [^\W\d_a-z])")
    turned = rf"{parts[-1]}, *{' +'.join(parts[:-1])}"
    return re.compile(rf"(?<![\w'-])(?:{' +'.join(parts)}|{turned})(?![\w-])", re.IGNORECASE)


def told(area: Area, where: Sequence[Phrase], role: str, *, but: str, card: str, at: datetime) -> Letter:
    """What an area's coordinators are told where nobody's tap led to it; `card` is the id of the card."""

    def worded(language: str) -> Card:
        words = Words(language)
        came = words.date(day_in(area.zone, at))
        look = Button(key="1", label=words("unnamed.look"), press=DETAILS(area.id))
        lines = (_worded(words, line(where, role)),)
        return Card(id=card, head=area.name, lines=lines, buttons=rows(look), came=came)

    return Letter(person=but, area=area.id, worded=worded)


def _worded(words: Words, said: Phrase) -> str:
    values = {
        name: _worded(words, value) if isinstance(value, Phrase) else value
        for name, value in said.values.items()
    }
    return words(said.key, **values)
