"""The numbers of an area computed once more, from a framework file as YAML and plain dictionaries.

It shares no line with `flows.scoring` and knows none of its types, so that both can't be wrong together.
"""

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, TypeAlias

Said: TypeAlias = Mapping[str, int | str]
"""What a team said by item: a level by its place from 0, "d" for don't know, "c" for no case known,
"n" for not applicable."""

COUNTS = (Fraction(0), Fraction(1), Fraction(2), Fraction(3))
"""What each level counts, where a file says nothing else."""


def counts_of(content: Mapping[str, Any]) -> tuple[Fraction, ...]:
    """What each level of a file counts."""
    return tuple(Fraction(str(level.get("value", n))) for n, level in enumerate(content["levels"]))


def share(counts: Sequence[Fraction], value: Fraction) -> Fraction:
    """How far up the scale a value is, from 0 to 1."""
    return (value - counts[0]) / (counts[-1] - counts[0])


class Returned:
    """A team that has submitted: its name, its agency, the items it was asked, and what it said.

    `counts` are what levels count.
    """

    def __init__(
        self, name: str, agency: str, asked: set[str], said: Said, counts: Sequence[Fraction] = COUNTS
    ) -> None:
        self.name, self.agency, self.asked, self.said, self.counts = name, agency, asked, said, counts

    def level(self, item: str) -> int | None:
        """The level it gave an item, None without one."""
        given = self.said.get(item)
        return given if item in self.asked and isinstance(given, int) else None


def asked_of(content: Mapping[str, Any], agency: str, functions: set[str]) -> set[str]:
    """The items that a team of this agency with these functions is asked."""
    found = set()
    for domain in content["domains"]:
        for item in domain["items"]:
            needs = item.get("function")
            if agency in item["ask"] and (not needs or needs in functions):
                found.add(item["id"])
    return found


def median(numbers: list[Fraction]) -> Fraction:
    """The one in the middle, or half of the sum of the two."""
    ordered = sorted(numbers)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def tenths(number: Fraction) -> int:
    """In tenths, rounded half up."""
    return math.floor(number * 10 + Fraction(1, 2))


def of_agencies(teams: list[Returned], item: str) -> dict[str, Fraction]:
    """What each agency says of an item: the median of its teams' levels."""
    levels: dict[str, list[Fraction]] = {}
    for team in teams:
        given = team.level(item)
        if given is not None:
            levels.setdefault(team.agency, []).append(team.counts[given])
    return {agency: median(given) for agency, given in levels.items()}


def value(teams: list[Returned], item: str, agreed: Mapping[str, int]) -> Fraction | None:
    """What the area says of an item; with `agreed` empty, as teams rated it."""
    if item in agreed:
        return (teams[0].counts if teams else COUNTS)[agreed[item]]
    found = of_agencies(teams, item)
    return median(list(found.values())) if found else None


def domain_score(domain: Mapping[str, Any], teams: list[Returned], agreed: Mapping[str, int]) -> int | str:
    """The score of a domain in tenths, or why there is none."""
    ids = [item["id"] for item in domain["items"]]
    if not any(id_ in team.asked for team in teams for id_ in ids):
        return "not asked"
    values = [value(teams, id_, agreed) for id_ in ids]
    known = [one for one in values if one is not None]
    if not known:
        return "not assessed"
    return tenths(sum(known, Fraction(0)) / len(known)) if len(known) >= 3 else "too few"


def coverage(teams: list[Returned]) -> dict[str, int]:
    """How many answers there are of each kind."""
    found = {"asked": 0, "rated": 0, "d": 0, "c": 0, "n": 0, "open": 0}
    for team in teams:
        for item in team.asked:
            given = team.said.get(item)
            found["asked"] += 1
            found["rated" if isinstance(given, int) else given or "open"] += 1
    return found


def mixed(content: Mapping[str, Any], teams: list[Returned]) -> set[str]:
    """The items about the area that agencies see two thirds of the scale apart or more."""
    found, counts = set(), teams[0].counts if teams else COUNTS
    for domain in content["domains"]:
        for item in domain["items"]:
            said = list(of_agencies(teams, item["id"]).values())
            if (
                item["about"] == "area"
                and said
                and share(counts, counts[0] + max(said) - min(said)) >= TWO_THIRDS
            ):
                found.add(item["id"])
    return found


TWO_THIRDS = Fraction(2, 3)


def good(teams: list[Returned], item: str) -> tuple[int, int]:
    """How many agencies are two thirds up the scale or more, of how many."""
    said, counts = of_agencies(teams, item), teams[0].counts if teams else COUNTS
    return sum(share(counts, given) >= TWO_THIRDS for given in said.values()), len(said)


def pairs(
    domain: Mapping[str, Any],
    now: tuple[list[Returned], Mapping[str, int]],
    before: tuple[list[Returned], Mapping[str, int]],
) -> list[tuple[Fraction, Fraction]]:
    """Each item that can be compared, then and now.

    Both rounds are of one framework file; of each item only teams that rated it in both count.
    """
    found = []
    for item in domain["items"]:
        id_ = item["id"]
        rated = [
            {(team.name, team.agency) for team in teams if team.level(id_) is not None}
            for teams, _ in (before, now)
        ]
        values = [
            value([team for team in teams if (team.name, team.agency) in rated[0] & rated[1]], id_, agreed)
            for teams, agreed in (before, now)
        ]
        if values[0] is not None and values[1] is not None:
            found.append((values[0], values[1]))
    return found


def pairs_by_agency(
    domain: Mapping[str, Any],
    now: tuple[list[Returned], Mapping[str, int]],
    before: tuple[list[Returned], Mapping[str, int]],
) -> list[tuple[Fraction, Fraction]]:
    """The same for who reads by agency, of full rounds: on the agencies of which the same teams rated.

    Where something was agreed both times, that counts, whoever rated.
    """
    found = []
    for item in domain["items"]:
        id_ = item["id"]
        both = set.intersection(*(set(of_agencies(teams, id_)) for teams, _ in (before, now)))
        for alike in (same_teams(id_, now[0], before[0]), same_raters(id_, now[0], before[0])):
            both &= {agency for agency, same in alike.items() if same}
        values = [
            value([team for team in teams if team.agency in both], id_, agreed)
            for teams, agreed in (before, now)
        ]
        if values[0] is not None and values[1] is not None:
            found.append((values[0], values[1]))
    return found


def same_teams(item: str, *rounds: list[Returned]) -> dict[str, bool]:
    """Whether the same teams of each agency that was asked an item returned; six or more are alike."""
    return _alike([[team for team in teams if item in team.asked] for teams in rounds])


def same_raters(item: str, *rounds: list[Returned]) -> dict[str, bool]:
    """Whether the same teams of each agency that rated an item did so; six or more are alike."""
    return _alike([[team for team in teams if team.level(item) is not None] for teams in rounds])


def _alike(rounds: Sequence[Sequence[Returned]]) -> dict[str, bool]:
    found = {}
    for agency in {team.agency for teams in rounds for team in teams}:
        names = [{team.name for team in teams if team.agency == agency} for teams in rounds]
        found[agency] = names[0] == names[1] or min(map(len, names)) >= MANY
    return found


MANY = 6


def pairs_for_everybody(
    domain: Mapping[str, Any],
    now: tuple[list[Returned], Mapping[str, int]],
    before: tuple[list[Returned], Mapping[str, int]],
) -> list[tuple[Fraction, Fraction]]:
    """The same for everybody, of full rounds: items that the same three or more agencies rated.

    Of each the same teams returned and rated; where something was agreed both times, of all that were asked.
    """
    found = []
    for item in domain["items"]:
        id_ = item["id"]
        rated = [set(of_agencies(teams, id_)) for teams, _ in (before, now)]
        twice = id_ in now[1] and id_ in before[1]
        alike = same_teams(id_, now[0], before[0])
        raters = same_raters(id_, now[0], before[0])
        same = all(alike.values()) if twice else all(raters.values()) and all(alike[one] for one in raters)
        if same and min(map(len, rated)) >= FEWEST:
            then, later = (value(teams, id_, agreed) for teams, agreed in (before, now))
            if then is not None and later is not None:
                found.append((then, later))
    return found


FEWEST = 3


def beside(
    common: list[tuple[Fraction, Fraction]], counts: Sequence[Fraction] = COUNTS
) -> tuple[int, int, str] | str:
    """What may be printed of a domain: then and now in tenths and the change in words, or why nothing."""
    even = (counts[-1] - counts[0]) / (len(counts) - 1)
    if len(common) < 3:
        return "too few to compare" if common else "not comparable"
    then, now = (tenths(sum(values, Fraction(0)) / len(common)) for values in zip(*common, strict=True))
    steps = sum((later - earlier for earlier, later in common), Fraction(0))
    if now == then:
        return then, now, "about the same"
    if abs(steps) < 2 * even:
        return then, now, "too little to tell"
    by = abs(now - then)
    return then, now, f"{'up' if now > then else 'down'} {by // 10}.{by % 10}"
