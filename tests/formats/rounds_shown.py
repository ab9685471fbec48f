"""What this version shows of the rounds in a database, as text: cards, pictures, the reports' numbers."""

from collections.abc import Iterator, Sequence
from operator import attrgetter

from flows.replies import Card, Document, Paper, Picture, Reply, Workbook
from flows.reports import ItemReport, Report
from tests.flows.play import buttons_of, text_of

LISTS = range(1, 11)

OF_DOMAIN = attrgetter("score", "rated_score", "then", "now", "change", "least", "most", "why")
OF_ITEM = attrgetter(
    "median", "agreed", "least", "most", "good", "rated", "dont_know", "no_case", "unanswered"
)


def first_presses(round_: str) -> list[str]:
    """What the results of a round are asked for by: the summary, each list, and the reports."""
    verbs = ("outcome", "outbook", "outpublic", "versions")
    return [*(f"{verb}:{round_}" for verb in verbs), *(f"out:{round_}:{number}" for number in LISTS)]


def further(replies: Sequence[Reply]) -> Iterator[str]:
    """The next page of a list."""
    for one in replies:
        if isinstance(one, Card):
            yield from (button.press for button in buttons_of(one.buttons) if button.key == "n")


def as_lines(reply: Reply) -> Iterator[str]:
    """A reply as it is pinned; nothing of what has no text of a round."""
    match reply:
        case Card():
            yield from text_of(reply).splitlines()
            yield " ".join(f"[{button.label}]" for button in buttons_of(reply.buttons))
        case Picture():
            yield f"picture {reply.name}: {reply.caption}"
            yield from (f"{ray.name}: {ray.words} {ray.change}".rstrip() for ray in reply.star.rays)
            yield from reply.star.foot
        case Document():
            yield f"file {reply.name}: {reply.caption}"
            yield from reply.text.splitlines()
        case Workbook(report=Report() as report) | Paper(report=Report() as report):
            yield f"report {reply.name}: {reply.caption}"
            yield from _of_report(report)
        case _:
            pass


def _of_report(report: Report) -> Iterator[str]:
    yield f"{report.whose}, {report.when}, settled {report.settled}"
    for domain in report.domains:
        yield f"{domain.name}: {_plain(OF_DOMAIN(domain))}"
        yield from map(_of_item, domain.items)
    yield from (*report.findings, *report.compared, *report.corrected)
    yield from (f"action: {one.about}, {one.what}, {one.status}" for one in report.actions)


def _of_item(item: ItemReport) -> str:
    said = ", ".join(str(one.value) if one.value is not None else one.why for one in item.said)
    return f"  {item.label}: {_plain(OF_ITEM(item))}; said {said or '-'}"


def _plain(values: Sequence[object]) -> str:
    return " ".join("-" if value in (None, "") else str(value) for value in values)
