"""How a report's numbers are said on paper: in one way, that of the chat."""

from datetime import date
from fractions import Fraction

from flows.reports import DomainReport, Report
from flows.scale import brief, decimal, exact
from flows.wording import Words


def score(tenths: int | None) -> str:
    """A score in tenths: "1.7"; "–" without one."""
    return "–" if tenths is None else decimal(tenths)


def changed(words: Words, domain: DomainReport) -> str:
    """How a domain changed, with what is told beside it; what is not for everybody is marked so."""
    first = words("beside.by_agency_alone", said=domain.change) if domain.few else domain.change
    more = words("beside.by_agency_alone", said=domain.more) if domain.more else ""
    return "; ".join(filter(None, (first, more)))


def value(report: Report, words: Words, what: Fraction | None) -> str:
    """A value: the number of its level, else what it counts where levels are shown so, else between which.

    As the chat says it; "–" without one.
    """
    if what is None:
        return "–"
    numbers = {step.value: step.number for step in report.steps}
    if what in numbers:
        return numbers[what]
    below = [step.number for step in report.steps if step.value < what]
    above = [step.number for step in report.steps if step.value > what]
    if all(exact(step.value) == step.number for step in report.steps) or not (below and above):
        return brief(what)
    return words("area_lists.between", below=below[-1], above=above[0])


def rounded(what: Fraction) -> str:
    """A value with two decimals at most: "2", "2.67"."""
    return f"{float(what):.2f}".rstrip("0").rstrip(".")


def day(words: Words, iso: str) -> str:
    """A day as it is said in words: "31 March 2027"; "–" without one."""
    if not iso:
        return "–"
    return words.date(date.fromisoformat(iso))


def span(words: Words, least: str, most: str) -> str:
    """From one end to the other as they are said; once where both are the same."""
    return least if least == most else words("papers.from_to", least=least, most=most)
