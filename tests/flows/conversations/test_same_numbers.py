"""What papers, files and cards of one round say of the same thing: nowhere another number."""

from flows.conversations.results import bundle
from flows.conversations.results.reporting import of_round
from flows.reports import Edition
from flows.rounds import RoundState
from tests.bot.report.test_handouts import some, talk
from tests.flows.conversations.test_area_results import board, run, team


def test_who_took_part_counts_as_rated_what_the_paper_does() -> None:
    """A level, not a don't know or a not applicable; a return that is not in counts in neither."""
    returns = (
        team("Clinic", "H", "2dnc"),
        team("North", "SC", "2d10n2"),
        team("South", "SC", "12ddd.", back=False),
    )
    there = talk(board(run(*returns, state=RoundState.RELEASED)))
    heads, *rows = bundle.took_part(there)
    named = [dict(zip(heads, row, strict=True)) for row in rows]
    assert [(one["asked"], one["answered"], one["rated"]) for one in named] == [
        ("4", "4", "1"),
        ("6", "6", "4"),
        ("6", "5", ""),
    ]
    basis = " ".join(of_round(there, Edition.PARTNERS).basis)
    assert f"Rated {sum(int(one['rated'] or 0) for one in named)} of 10 asked" in basis


def test_who_took_part_sums_to_the_paper_whatever_was_said() -> None:
    """The same of rounds made by chance."""
    for seed in range(12):
        there = some(seed)
        heads, *rows = bundle.took_part(there)
        rated = sum(int(row[heads.index("rated")] or 0) for row in rows)
        report = of_round(there, Edition.PARTNERS)
        assert rated == sum(one.rated for domain in report.domains for one in domain.items)
        assert not report.basis or f"Rated {rated} of" in " ".join(report.basis) or not rated
