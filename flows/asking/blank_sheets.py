"""Makes blank workbooks of a framework: for every team of an agency, or for one team in its round."""

from collections.abc import Sequence
from dataclasses import replace

from flows.asking.seen import mark
from flows.blanks import Blank, BlankDomain, BlankItem, BlankSheet, Choice
from flows.framework import Domain, Framework, Item
from flows.reports import Step
from flows.scoring import FEWEST_LEVELS
from flows.view import Seat


def blank(framework: Framework, sheets: Sequence[BlankSheet]) -> Blank:
    """The blank of a framework with these sheets."""
    return Blank(
        language=framework.language,
        version=framework.version,
        title=framework.title,
        credit=framework.credit,
        disclaimer=framework.disclaimer,
        steps=steps_of(framework),
        reasons=tuple(Choice(id=reason.id, label=reason.label) for reason in framework.offered_reasons),
        fewest=FEWEST_LEVELS,
        sampling=framework.sampling,
        sheets=tuple(sheets),
    )


def blank_of(seat: Seat) -> Blank:
    """The blank of one return: what its team is asked in its round."""
    asked = sheet_of_team(seat.framework, seat.team.agency, seat.team.functions, seat.asked)
    return replace(blank(seat.framework, [asked]), of=mark(seat.sheet.id), number=seat.round.number)


def steps_of(framework: Framework) -> tuple[Step, ...]:
    """The scale of a framework as files say it."""
    scale = framework.scale
    return tuple(
        Step(number=number, label=one.label, meaning=one.meaning, value=value)
        for one, number, value in zip(framework.levels, scale.numbers, scale.values, strict=True)
    )


def sheet_of_agency(framework: Framework, agency: str) -> BlankSheet:
    """All that teams of an agency may be asked; items of a function say when."""
    functions = framework.functions_for(agency)
    questions = {function.id: function.question for function in functions}
    items = framework.asked(agency, frozenset(questions))
    return _sheet(framework, agency, tuple(questions), items, questions)


def sheet_of_team(
    framework: Framework, agency: str, functions: frozenset[str], items: Sequence[Item]
) -> BlankSheet:
    """What one team is asked in its round, whoever it is."""
    return _sheet(framework, agency, tuple(sorted(functions)), items, {})


def _sheet(
    framework: Framework,
    agency: str,
    functions: tuple[str, ...],
    items: Sequence[Item],
    questions: dict[str, str],
) -> BlankSheet:
    name = next(known.name for known in framework.agencies if known.id == agency)
    asked = {item.id for item in items}

    def of(domain: Domain) -> BlankDomain:
        return BlankDomain(
            short=domain.short,
            items=tuple(
                BlankItem(
                    id=item.id,
                    revision=item.revision,
                    label=item.label,
                    statement=item.statement,
                    good=item.good,
                    when=questions.get(item.function or "", ""),
                    guidance=item.guidance.get(agency, ""),
                    no_case=bool(item.no_case),
                    levels=item.levels,
                    evidence=item.evidence,
                    also=tuple(one.what for one in item.also),
                )
                for item in domain.items
                if item.id in asked
            ),
        )

    return BlankSheet(
        agency=agency, name=name, functions=functions, domains=tuple(map(of, framework.domains))
    )
