"""Three partnerships at one store with people of every role, and presses about what is not theirs."""

import itertools
import random
import re
import shutil
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from bot.channel import Arrival
from flows.events import Event
from flows.people import Role
from flows.permissions import RULES, Permission
from flows.replies import Card, Reply
from flows.rounds import LATE_REASONS, RoundState
from flows.table import TABLE
from storage.database import tables
from storage.queues.outbox import Delivered
from tests.company import Company
from tests.flows.play import buttons_of, text_of

_Ids: TypeAlias = dict[str, list[str]]
"""What there is of an area, by table."""

AREAS = ("Northshire", "Southshire", "Westshire")
ROLES = ("coordinator", "lead", "scrutineer", "sam", "hal", "both")
"""People of each area by what they are; Sam answers for social care, Hal for health, Both in all areas."""

NOWHERE = "a" * 16
"""An id that nothing has."""

KEPT = [
    table.name
    for table in tables.metadata.sorted_tables
    if table.name not in {"conversation", "inbox", "outbox", "framework"}
]
"""Tables that nothing foreign may change."""

IDS = {
    "area": "area",
    "round": "round",
    "sheet": "sheet",
    "source": "sheet",
    "return": "sheet",
    "team": "team",
    "team or all": "team",
    "owner": "team",
    "member": "membership",
    "colleague": "membership",
    "own place": "membership",
    "own team": "team",
    "team mate": "membership",
    "membership given": "membership",
    "invitation": "invitation",
    "code given": "invitation",
    "whom": "team",
    "matter": "round",
    "action": "action",
    "own action": "action",
}
"""The table that an argument's id is of."""

VALUES: dict[str, Sequence[str]] = {
    "mark": ("aaaaaaaa", "234567ab"),
    "device given": ("0" * 16,),
    "channel given": ("telegram", "web"),
    "item": ("C01", "A01", "W02"),
    "domain": ("C", "A"),
    "level": ("0", "3"),
    "rating": ("0", "d"),
    "reason": ("age",),
    "backing": ("policy",),
    "approver": ("head",),
    "agency": ("SC", "H"),
    "functions": ("y",),
    "all functions": ("y", "x"),
    "nation": ("england",),
    "nation or any": ("england", "any"),
    "role": ("lead", "coordinator"),
    "day": ("20261218",),
    "number": ("1",),
    "standing": ("n", "a"),
    "kind of hold": ("request", "inspection"),
    "part of the statement": ("host", "protection", "basis"),
    "topic or all": ("x", "answers"),
    "yes": ("y",),
    "late reason": LATE_REASONS,
    "answers": ("y",),
    "review": ("r",),
    "present": ("111", "000"),
    "next": ("n",),
    "whence": ("opening", "team"),
    "yes or no": ("y", "n"),
    "stop or go": ("stop", "go"),
    "to do or doing": ("doing",),
}
"""What arguments that are no ids of ours may be."""


class Areas(Company):
    """Three areas, each with people of every role, somebody who waits for a yes and somebody removed."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._updates = itertools.count(1)
        self.codes: list[str] = []
        self.tries = Counter[str]()

    @classmethod
    def copied(cls, from_: "Areas", folder: Path) -> "Areas":
        """A copy that goes its own way."""
        shutil.copytree(from_.folder, folder)
        made = cls(folder)
        made._number, made._seconds = from_._number, from_._seconds
        made._updates = itertools.count(10_000_000)
        made.codes, made.tries = list(from_.codes), from_.tries
        return made

    def _arrival(self, event: Event) -> Arrival:
        return Arrival(channel="test", source="bot", update=str(next(self._updates)), event=event)

    def settle(self) -> dict[str, list[Reply]]:
        """As the stage does, with one note for everything delivered."""
        while self.run(self.store.step()):
            pass
        said: dict[str, list[Reply]] = {}
        while rows := self.run(self.store.waiting("test", 500)):
            for row in rows:
                said.setdefault(row.address.id, []).append(row.reply)
                self.screens[row.address.id].take(f"h{row.id}", row.reply)
            self.run(self.store.done([Delivered(id=row.id, handle=f"h{row.id}") for row in rows]))
        self._box.clear()
        return said

    # setting up

    def set_up(self) -> None:
        """Found the areas and let everybody join."""
        self.terms = self.trusting
        self.restart(self.file)
        for area in AREAS:
            cora = self.who(area, "coordinator")
            self.types(cora, "/start")
            self.taps(cora, "3", "England")
            self.types(cora, area, f"Cora of {area}", "01632 960100", "MASH 01632 960200")
            for agency, functions in (("Social care", 1), ("Health", 0)):
                self.taps(cora, "o", agency, *["1"] * functions)
            self._people(area, cora)
        self.types("stranger", "/start")

    def _people(self, area: str, cora: str) -> None:
        for name, whom in (
            ("lead", "A lead"),
            ("scrutineer", "A scrutineer"),
            ("sam", "Social care"),
            ("both", "Social care"),
            ("hal", "Health"),
            ("gone", "Health"),
            ("waiting", "A lead"),
        ):
            self.types(cora, "/area")
            self.taps(cora, "Invite", whom)
            code = self.code(cora)
            who = self.who(area, name)
            self.types(who, f"/start {code}")
            if "call you" in text_of(self.taps(who, "1")):
                self.types(who, f"{name.title()} of {area}" if name != "both" else "Bo")
            if name in {"lead", "scrutineer"}:
                self.types(cora, "/area")
                self.taps(cora, "People", "y1")
                self.codes.append(code)
        self.taps_through(cora, "People", f"Gone of {area}", "Remove", "Remove")
        self.taps_through(cora, "Invite", "Health")
        self.codes.append(self.code(cora))
        self.taps(cora, "Invitations so far")
        for press in self.presses_on(self.card(cora), "revoke"):
            self.presses(cora, press)
            self.taps(cora, "Cancel it")

    def taps_through(self, who: str, *names: str) -> None:
        """Go from the area's card through these buttons."""
        self.types(who, "/area")
        self.taps(who, *names)

    @staticmethod
    def who(area: str, name: str) -> str:
        """The person with such a part in an area."""
        return name if name in {"both", "stranger"} else f"{name}@{area}"

    @property
    def people(self) -> list[str]:
        """Everybody."""
        named = [*ROLES, "gone", "waiting"]
        return list(dict.fromkeys([*(self.who(a, n) for a in AREAS for n in named), "stranger"]))

    # what there is

    def kept(self) -> dict[str, list[Any]]:
        """Every row that nothing foreign may change."""
        return {name: list(self.rows_of(name)) for name in KEPT}

    def ids(self) -> dict[str, _Ids]:
        """The ids of everything by area and table, newest last."""
        found: dict[str, _Ids] = {}
        for area in self.rows_of("area"):
            of: _Ids = {"area": [area.id]}
            for table in ("team", "membership", "invitation", "action"):
                of[table] = [row.id for row in self.rows_of(table) if row.area == area.id]
            rounds = sorted((r for r in self.rows_of("round") if r.area == area.id), key=lambda r: r.number)
            of["round"] = [row.id for row in rounds]
            of["sheet"] = [row.id for row in self.rows_of("sheet") if row.team in of["team"]]
            found[area.name] = of
        return found

    # rounds

    def moves_on(self, area: str, dice: random.Random) -> None:
        """Take the area's round one step further, or open one."""
        cora, of = self.who(area, "coordinator"), self.ids()[area]
        state = {row.id: row.state for row in self.rows_of("round")}
        now = of["round"][-1] if of["round"] else None
        match state.get(now or "", RoundState.RELEASED):
            case RoundState.OPEN:
                self._answer(area, now or "", dice)
                self.presses(cora, f"close:{now}")
                self.taps(cora, "1")
            case RoundState.CLOSED:
                self.does(cora, f"shareby:{now}:20261218")
            case RoundState.DRAFT:
                self.presses(cora, f"plan:{now}:111:C01:x")
                self.types(cora, "Write it down.")
                self.presses(self.who(area, "scrutineer"), f"doubted:{now}:C01:{dice.randrange(4)}")
                self.presses(cora, f"release:{now}")
                self.taps(cora, "1")
            case _:
                self.presses(cora, f"openask:{of['area'][0]}:20261218")
                self.taps(cora, "1")

    def _answer(self, area: str, round_: str, dice: random.Random) -> None:
        for row in self.rows_of("sheet"):
            if row.round == round_:
                (team,) = [team for team in self.rows_of("team") if team.id == row.team]
                who = self.who(area, "sam" if team.agency == "SC" else "hal")
                for item in ("C01", "C02", "C04", "W01"):
                    self.presses(who, f"rate:{row.id}:{item}:{dice.randrange(4)}")
                self.does(who, f"submit:{row.id}:head")

    # what is not theirs

    def foreign(self, who: str, dice: random.Random, ids: dict[str, _Ids]) -> tuple[str, str]:
        """A press about an area where somebody has no place, or a part of it in one's own area.

        The second is the same about nothing that there is.
        """
        held = {area: self._held[who, area] for area in AREAS}
        elsewhere = [area for area in AREAS if not held[area]]
        own = [area for area in AREAS if held[area]]
        if not elsewhere or (own and dice.random() < 0.3):
            return self._with_foreign_part(who, dice, ids, dice.choice(own))
        there = ids[dice.choice(elsewhere)]
        return self._rarest(dice, _VERBS, there, there)

    def _rarest(
        self,
        dice: random.Random,
        verbs: Sequence[str],
        first: _Ids,
        parts: _Ids,
    ) -> tuple[str, str]:
        """A pair of that verb which was tried least of those that can be made of what there is."""
        able = [verb for verb in verbs if _can_be_made(verb, first, parts)]
        verb = min(dice.sample(able, len(able)), key=lambda one: self.tries[one])
        self.tries[verb] += 1
        return _pair(verb, dice, first, parts)

    def _with_foreign_part(
        self, who: str, dice: random.Random, ids: dict[str, _Ids], own: str
    ) -> tuple[str, str]:
        """One's own area, round or sheet, with something of another area as a further argument."""
        area = dice.choice([area for area in AREAS if area != own])
        # whoever answers in both may take over what they said in the other
        verbs = [verb for verb in _VERBS_WITH_PARTS if verb != "same" or not self._held[who, area]]
        return self._rarest(dice, verbs, ids[own], ids[area])

    def beyond(self, who: str, dice: random.Random, ids: dict[str, _Ids]) -> str | None:
        """A press in one's own area for which one's roles are not enough, None for who has no area."""
        own = [area for area in AREAS if self._held[who, area]]
        if not own:
            return None
        area = dice.choice(own)
        there = ids[area]
        lacking = [verb for verb in _VERBS if self._lacks(self._held[who, area], verb)]
        verbs = [verb for verb in lacking if _can_be_made(verb, there, there)]
        return _pair(dice.choice(verbs), dice, there, there)[0] if verbs else None

    @staticmethod
    def _lacks(held: set[Role], verb: str) -> bool:
        permission = TABLE[verb].permission
        return permission is not Permission.ANYONE and not held & RULES[permission].roles.keys()

    def knows_roles(self) -> None:
        """Look up who holds what, for the presses to come."""
        names = {row.id: row.name for row in self.rows_of("area")}
        people = {row.person: row.id for row in self.rows_of("address")}
        self._held: defaultdict[tuple[str, str], set[Role]] = defaultdict(set)
        for row in self.rows_of("membership"):
            if row.ended is None and not row.pending:
                self._held[people[row.person], names[row.area]].add(Role(row.role))
        self._waits = {
            (people[row.person], names[row.area])
            for row in self.rows_of("membership")
            if row.ended is None and row.pending
        }

    def has_no_place(self, who: str, area: str) -> bool:
        """Whether somebody held nothing there, and waited for nothing, when that was last looked up."""
        return not self._held[who, area] and (who, area) not in self._waits

    def seen(self, presses: dict[str, str]) -> dict[str, str]:
        """Let people press all at once; what each of them is shown, whatever its ids."""
        said = self.happens(*[self.tapped(who, press, "made up", 11) for who, press in presses.items()])
        return {who: shown(said.get(who, [])) for who in presses}

    def replies_to(self, texts: dict[str, str]) -> dict[str, str]:
        """Let people type all at once; what each of them is shown."""
        said = self.happens(*[self.typed(who, text) for who, text in texts.items()])
        return {who: shown(said.get(who, [])) for who in texts}


def shown(replies: Sequence[Reply]) -> str:
    """What replies show, whatever their ids, and on whatever day."""
    parts = []
    for reply in replies:
        labels = [b.label for b in buttons_of(reply.buttons)] if isinstance(reply, Card) else []
        parts.append(f"{text_of(reply) if isinstance(reply, Card) else type(reply).__name__} {labels}")
    return re.sub(r"[a-z2-7]{16,26}|\(\d+ days?( ago)?\)|\(today\)", "", "\n".join(parts))


def _pair(verb: str, dice: random.Random, first: _Ids, parts: _Ids) -> tuple[str, str]:
    """A press with ids of these areas, and the same with ids of nothing where they are foreign.

    `first` is where the press is about.
    """
    there, nowhere = [verb], [verb]
    for place, name in enumerate(one.rstrip("?") for one in TABLE[verb].form.names):
        if name not in IDS:
            there.append(dice.choice(VALUES[name]))
            nowhere.append(there[-1])
            continue
        there.append(dice.choice((first if place == 0 else parts)[IDS[name]]))
        nowhere.append(there[-1] if place == 0 and first is not parts else NOWHERE)
    return ":".join(there), ":".join(nowhere)


def _can_be_made(verb: str, first: _Ids, parts: _Ids) -> bool:
    """Whether there is something of each kind that a press names."""
    names = list(_named(verb))
    return all((parts if place else first)[IDS[one]] for place, one in enumerate(names) if one in IDS)


def _named(verb: str) -> Iterator[str]:
    return (name.rstrip("?") for name in TABLE[verb].form.names)


_VERBS = [verb for verb in TABLE if any(name in IDS for name in _named(verb))]
"""Every verb that names something of ours."""

_VERBS_WITH_PARTS = [verb for verb in TABLE if any(name in IDS for name in list(_named(verb))[1:])]
"""Those that name something besides what they are about."""
