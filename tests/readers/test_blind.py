"""Before answers close nothing that anybody outside a team is told depends on what the team said."""

import random
from pathlib import Path

import pytest

from tests.counts import examples
from tests.flows.play import buttons_of
from tests.machine.areas import Areas, shown

SCRIPTS = max(1, examples(5) // 5)
STEPS = 25
"""Things that each person outside the team does before answers close, and again after."""

OUTSIDE = ("coordinator@Northshire", "lead@Northshire", "scrutineer@Northshire", "hal@Northshire")
NOT_YET = ("lead@Northshire", "scrutineer@Northshire", "hal@Northshire")
"""Those who may see no ratings once answers have closed, while there is no draft."""

TYPED = ("/area", "/results", "/continue", "/teams", "/start")
LEFT_ALONE = {
    "promoted",
    "confirm",
    "closed",
    "cancelled",
    "ended",
    "expelled",
    "left",
    "begin",
    "retract",
    "try",
    "found",
}
"""Verbs that would end the story before it is told."""

SAID = {
    "high": ("C01:3", "C02:3", "C03:d", "C04:2", "W01:3", "W02:3"),
    "low": ("C01:0", "C02:1", "C03:0", "C04:d", "W01:0", "W02:d"),
}
NOTES = {"high": "We meet every month and write it down.", "low": "Nobody has looked at this for years."}


def told(areas: Areas, dice: random.Random, who: str) -> str:
    """Somebody taps what they find, or types a command; what they are shown for it."""
    card = areas.screens[who].card
    buttons = [b for b in buttons_of(card.buttons) if b.press.split(":")[0] not in LEFT_ALONE] if card else []
    if not buttons or dice.random() < 0.2:
        said = areas.happens(areas.typed(who, dice.choice(TYPED)))
    else:
        said = areas.happens(areas.tapped(who, dice.choice(buttons).press, areas.screens[who].handle, 60))
    return "\n".join(f"{one}: {shown(replies)}" for one, replies in sorted(said.items()) if one in OUTSIDE)


def story(home: Areas, folder: Path, kind: str, seed: int) -> list[str]:
    """What everybody outside Sam's team is told while Sam answers in this way."""
    areas, dice = Areas.copied(home, folder), random.Random(seed)  # noqa: S311 – not a secret
    try:
        areas.moves_on("Northshire", dice)
        of = areas.ids()["Northshire"]
        (team,) = [row.id for row in areas.rows_of("team") if row.id in of["team"] and row.agency == "SC"]
        (sheet,) = [row.id for row in areas.rows_of("sheet") if row.team == team]
        heard = []
        for step in range(STEPS):
            if step < len(SAID[kind]):
                areas.presses("sam@Northshire", f"rate:{sheet}:{SAID[kind][step]}")
                areas.presses("sam@Northshire", f"note:{sheet}:C01")
                areas.types("sam@Northshire", NOTES[kind])
            elif step == len(SAID[kind]):
                areas.does("sam@Northshire", f"submit:{sheet}:head")
            heard += [told(areas, dice, who) for who in OUTSIDE]
        (round_,) = of["round"]
        areas.presses("coordinator@Northshire", f"close:{round_}")
        areas.taps("coordinator@Northshire", "1")
        return heard + [told(areas, dice, who) for _ in range(STEPS) for who in NOT_YET]
    finally:
        areas.close()


@pytest.mark.wide
def test_what_a_team_says_is_its_own_until_answers_close(tmp_path: Path) -> None:
    """Two stories that differ only in one team's ratings and notes are the same to all others."""
    home = Areas(tmp_path / "home")
    try:
        home.set_up()
        home.run(home.store.database.truncate_wal())
        for seed in range(SCRIPTS):
            high, low = (story(home, tmp_path / f"{kind}{seed}", kind, seed) for kind in SAID)
            assert high == low
            assert sum("Northshire" in one for one in high) > STEPS
            assert not [one for one in high for note in NOTES.values() if note in one]
    finally:
        home.close()


@pytest.mark.wide
def test_the_story_can_tell_a_difference(tmp_path: Path) -> None:
    """Once there is a draft, the coordinator is told another story: the stories do differ where they may."""
    home = Areas(tmp_path / "home")
    try:
        home.set_up()
        home.run(home.store.database.truncate_wal())
        results = []
        for kind in SAID:
            areas = Areas.copied(home, tmp_path / kind)
            try:
                results.append(_results(areas, kind))
            finally:
                areas.close()
        assert results[0] != results[1]
    finally:
        home.close()


def _results(areas: Areas, kind: str) -> str:
    areas.moves_on("Northshire", random.Random(1))  # noqa: S311 – not a secret
    of = areas.ids()["Northshire"]
    (team,) = [row.id for row in areas.rows_of("team") if row.id in of["team"] and row.agency == "SC"]
    (sheet,) = [row.id for row in areas.rows_of("sheet") if row.team == team]
    for said in SAID[kind]:
        areas.presses("sam@Northshire", f"rate:{sheet}:{said}")
    areas.does("sam@Northshire", f"submit:{sheet}:head")
    areas.presses("coordinator@Northshire", f"close:{of['round'][0]}")
    areas.taps("coordinator@Northshire", "1")
    areas.presses("coordinator@Northshire", f"outcome:{of['round'][0]}")
    return shown(areas.said["coordinator@Northshire"])
