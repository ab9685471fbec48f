"""From one sheet to numbers.

A score is the mean of what the levels given count, kept as a sum and a count and rounded half up once, at the
end, to one decimal. *Don't know*, *no case known*, *not applicable* and *unanswered* are counted, never
scored.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from flows.framework import Domain, Framework, Item
from flows.people import Team
from flows.rounds import DontKnow, NoCase, NotApplicable, Rated, Sheet
from flows.scale import Scale
from flows.scoring.steps import Mean, edges, too_few

FEWEST_LEVELS = 3
"""A domain with fewer levels has no score: one answer is not a picture of a domain."""

PROVISIONAL_BELOW = Fraction(60, 100)
"""Coverage under which a score is provisional."""

MANY_NOT_APPLICABLE = Fraction(20, 100)
"""The share of not applicable over which a sheet is flagged."""


class Standing(StrEnum):
    """Whether a domain has a score, and if not, why. None of the others is a 0."""

    SCORED = "scored"
    TOO_FEW = "too few to score"
    NOT_ASSESSED = "not assessed"
    NOT_ASKED = "not asked"
    WITHHELD = "too few agencies to show"


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainScore:
    """What one sheet says of one domain.

    The item tuples hold ids in the framework's order: `rated` with their levels by place, and those left out
    by reason. `other_function` are items this agency is asked only with a function the team does not have.
    """

    domain: str
    scale: Scale
    rated: tuple[tuple[str, int], ...]
    dont_know: tuple[str, ...]
    no_case: tuple[str, ...]
    not_applicable: tuple[tuple[str, str], ...]
    unanswered: tuple[str, ...]
    other_function: tuple[str, ...]

    @property
    def asked(self) -> int:
        """How many items the team is asked here."""
        left_out = (self.dont_know, self.no_case, self.not_applicable, self.unanswered)
        return len(self.rated) + sum(map(len, left_out))

    @property
    def values(self) -> tuple[tuple[str, Fraction], ...]:
        """What the level of each item rated counts."""
        return tuple((item, self.scale.values[level]) for item, level in self.rated)

    @property
    def total(self) -> Fraction:
        """The sum of what the levels count."""
        units = self.scale.units
        return Fraction(sum(units[level] for _, level in self.rated), self.scale.parts)

    @property
    def standing(self) -> Standing:
        """Whether there is a score."""
        if not self.asked:
            return Standing.NOT_ASKED
        if not self.rated:
            return Standing.NOT_ASSESSED
        return Standing.SCORED if len(self.rated) >= FEWEST_LEVELS else Standing.TOO_FEW

    @property
    def mean(self) -> Mean | None:
        """The mean of what the levels count; None without a score."""
        if self.standing is not Standing.SCORED:
            return None
        return Mean(self.total, len(self.rated), self.scale.step)

    @property
    def tenths(self) -> int | None:
        """The same in tenths, rounded half up; None without a score."""
        return self.mean.tenths if self.mean else None

    @property
    def provisional(self) -> bool:
        """True for a score that rests on too small a part of what could have been rated."""
        could_be = self.asked - len(self.not_applicable)
        return self.standing is Standing.SCORED and Fraction(len(self.rated), could_be) < PROVISIONAL_BELOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard:
    """What scoring makes of one sheet: its domains in the framework's order, and sums over all of them.

    `tops` are items at the highest level, `backed` those of them with something behind them.
    """

    domains: tuple[DomainScore, ...]
    tops: tuple[str, ...]
    backed: tuple[str, ...]

    @property
    def asked(self) -> int:
        """How many items the team is asked."""
        return sum(score.asked for score in self.domains)

    @property
    def rated(self) -> int:
        """How many items have a level."""
        return sum(len(score.rated) for score in self.domains)

    @property
    def answered(self) -> int:
        """How many items have any rating."""
        return self.asked - len(self.unanswered)

    @property
    def dont_know(self) -> tuple[str, ...]:
        """Items answered with don't know."""
        return tuple(item for score in self.domains for item in score.dont_know)

    @property
    def no_case(self) -> tuple[str, ...]:
        """Items of which no case is known."""
        return tuple(item for score in self.domains for item in score.no_case)

    @property
    def unanswered(self) -> tuple[str, ...]:
        """Items without a rating."""
        return tuple(item for score in self.domains for item in score.unanswered)

    @property
    def lowest(self) -> tuple[str, ...]:
        """Items at the lowest level."""
        return tuple(item for score in self.domains for item, level in score.rated if level == 0)

    @property
    def other_function(self) -> tuple[str, ...]:
        """Items that need a function the team does not have."""
        return tuple(item for score in self.domains for item in score.other_function)

    @property
    def reasons(self) -> Mapping[str, int]:
        """How often each reason for not applicable was given, by reason id."""
        return Counter(reason for score in self.domains for _, reason in score.not_applicable)

    @property
    def not_applicable(self) -> int:
        """How many items are not applicable."""
        return sum(len(score.not_applicable) for score in self.domains)

    @property
    def many_not_applicable(self) -> bool:
        """True when so much is not applicable that somebody should ask why."""
        return self.asked > 0 and Fraction(self.not_applicable, self.asked) > MANY_NOT_APPLICABLE

    @property
    def strongest(self) -> tuple[DomainScore, ...]:
        """The domains that stand out at the top; empty where none does."""
        return self._at(highest=True)

    @property
    def weakest(self) -> tuple[DomainScore, ...]:
        """The domains that stand out at the bottom; empty where none does."""
        return self._at(highest=False)

    @property
    def too_few(self) -> tuple[DomainScore, ...]:
        """The domains that are named neither, though their few items don't tell them from one that is."""
        return tuple(self.domains[place] for place in too_few([score.mean for score in self.domains]))

    def _at(self, *, highest: bool) -> tuple[DomainScore, ...]:
        found = edges([score.mean for score in self.domains])[0 if highest else 1]
        return tuple(self.domains[place] for place in found)


def score_sheet(framework: Framework, team: Team, sheet: Sheet) -> Scorecard:
    """Score one team's sheet on the framework its round is pinned to."""
    asked = frozenset(item.id for item in framework.asked(team.agency, team.functions, sheet.only))
    full = frozenset(item.id for item in framework.asked(team.agency, team.functions))
    top = Rated(level=framework.scale.top)
    tops = tuple(i for i in framework.items if i in asked and sheet.rating(i) == top)
    return Scorecard(
        domains=tuple(
            _score_domain(domain, framework.scale, team, (asked, full), sheet) for domain in framework.domains
        ),
        tops=tops,
        backed=tuple(i for i in tops if framework.is_backed(i, sheet.answers[i].backings)),
    )


def _score_domain(
    domain: Domain,
    scale: Scale,
    team: Team,
    asked_and_full: tuple[frozenset[str], frozenset[str]],
    sheet: Sheet,
) -> DomainScore:
    asked, full = asked_and_full
    ratings = {item.id: sheet.rating(item.id) for item in domain.items if item.id in asked}
    return DomainScore(
        domain=domain.id,
        scale=scale,
        rated=tuple((i, rating.level) for i, rating in ratings.items() if isinstance(rating, Rated)),
        dont_know=tuple(i for i, rating in ratings.items() if isinstance(rating, DontKnow)),
        no_case=tuple(i for i, rating in ratings.items() if isinstance(rating, NoCase)),
        not_applicable=tuple(
            (i, rating.reason) for i, rating in ratings.items() if isinstance(rating, NotApplicable)
        ),
        unanswered=tuple(i for i, rating in ratings.items() if rating is None),
        other_function=tuple(i.id for i in _of_agency(domain.items, team.agency) if i.id not in full),
    )


def _of_agency(items: Iterable[Item], agency: str) -> Iterable[Item]:
    return (item for item in items if agency in item.ask)
