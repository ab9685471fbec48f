"""The lists: domains, items, what nobody knew, actions, and what the workbook is about."""

from collections.abc import Sequence
from fractions import Fraction

from bot.report.workbook.cells import Cell, Formula, Score, Sheet
from bot.report.workbook.working import Places, value_of
from flows.papers.also import in_order
from flows.papers.numbers import changed
from flows.reports import DomainReport, Edition, ItemReport, Report, Step
from flows.wording import Words

COUNTS, REASONS = 11, 40
"""Widths of columns of counts, and of those in which somebody has given a reason."""


def domains(sheet: Sheet, report: Report, words: Words, places: Places) -> None:
    """Each domain with its scores, the range of agencies, and what was answered."""
    area = report.edition is not Edition.TEAM
    heads = ["domain", "score", *(["rated_score"] if report.settled else [])]
    some = any(domain.range_items for domain in report.domains)
    heads += ["rests"] if any(domain.rests for domain in report.domains) else []
    heads += ["least", "most", *(["range_items"] if some else [])] if area else []
    names = [words(f"workbook.{head}") for head in heads]
    if report.beside:
        # the star shows what is compared; this is of all that the round asked
        names[1] = words("workbook.score_alone")
    if report.before:
        names += [
            words("papers.before_same", before=report.before),
            words("workbook.same_items"),
            words("workbook.change"),
        ]
    names += [
        words(f"workbook.{head}")
        for head in ("rated", "dont_know", "no_case", "not_applicable", "unanswered", "why")
    ]
    rows = []
    for at, domain in enumerate(report.domains):
        row: list[Cell] = [domain.name, _score(places.score(at), domain.score)]
        row += [_score(places.rated_score(at), domain.rated_score)] if report.settled else []
        row += [domain.rests] if "rests" in heads else []
        row += [_tenths(domain.least), _tenths(domain.most)] if area else []
        row += [domain.range_items] if area and some else []
        if report.before:
            row += [_tenths(domain.then), _tenths(domain.now), changed(words, domain)]
        row += [*_counts(domain), domain.why]
        rows.append(row)
    top = sheet.opening(words("workbook.domains"), [report.when])
    sheet.table(top, names, rows)
    wide = {words(f"workbook.{name}") for name in ("change", "rests", "why")}
    sheet.fit(44, *(REASONS if name in wide else COUNTS for name in names[1:]))


def _score(place: str, tenths: int | None) -> Formula:
    comes_to = None if tenths is None else tenths / 10
    return Formula(f'IF(ISNUMBER({place}),{place},"")', comes_to, is_score=True)


def _tenths(tenths: int | None) -> Score | None:
    return None if tenths is None else Score(tenths / 10)


def _counts(domain: DomainReport) -> Sequence[int]:
    """How many answers of the domain are of each kind."""
    kinds = [
        (one.rated, one.dont_know, one.no_case, one.not_applicable, one.unanswered) for one in domain.items
    ]
    return [sum(kind) for kind in zip(*kinds, strict=True)] or [0] * 5


def items(sheet: Sheet, report: Report, words: Words, places: Places) -> None:
    """Each item with what was said of it and what it came to."""
    team = report.edition is Edition.TEAM
    heads = ["domain", "id", "item", "statement", "about"]
    names = [words(f"workbook.{head}") for head in heads]
    said = [] if team else [*report.columns]
    names += said
    made = ["rating", "why", "backing", "note"] if team else _made(report)
    names += [words(f"workbook.{head}") for head in made]
    rows = [
        [*_named(domain, item, words), *(_team(places, item) if team else _area(report, places, item))]
        for domain in report.domains
        for item in domain.items
    ]
    top = sheet.opening(words("workbook.items"), [report.when])
    sheet.table(top, names, rows)
    columns = [[row[at] for row in rows] for at in range(len(names) - len(made), len(names))]
    widths = (REASONS if any(map(_is_long, cells)) else COUNTS for cells in columns)
    sheet.fit(14, 7, 32, 48, 12, *[12] * len(said), *widths, named=2)


def _is_long(cell: Cell) -> bool:
    return isinstance(cell, str) and len(cell) > COUNTS


def _named(domain: DomainReport, item: ItemReport, words: Words) -> list[Cell]:
    about = words("workbook.own" if item.own else "workbook.area")
    return [domain.short, item.id, item.label, item.statement, about]


def _made(report: Report) -> list[str]:
    made = ["median", *(["agreed", "settled"] if report.settled else []), "least", "most", "good", "agencies"]
    made += ["rated", "dont_know", "no_case", "not_applicable", "unanswered", "why"]
    own = ["agreed_why", "dissent"] if report.edition.by_agency else []
    return made + own + ([] if report.edition is Edition.TEAM else ["challenge"])


def _team(places: Places, item: ItemReport) -> list[Cell]:
    return [_value(places.said(item.id, 0), item.median), item.why, item.backing, item.note]


def _area(report: Report, places: Places, item: ItemReport) -> list[Cell]:
    row: list[Cell] = [
        one.why if one.value is None else _value(places.said(item.id, at), one.value)
        for at, one in enumerate(item.said)
    ]
    row.append(_value(places.median(item.id), item.median))
    if report.settled:
        row += [item.agreed, _value(places.value(item.id), value_of(report, item))]
    row += [item.least, item.most, item.good, item.agencies]
    row += [item.rated, item.dont_know, item.no_case, item.not_applicable, item.unanswered, item.why]
    row += [item.agreed_why, item.dissent] if report.edition.by_agency else []
    return [*row, item.challenge]


def _value(place: str, value: Fraction | None) -> Formula:
    """A number that stands in the working, so that a change there is seen here."""
    return Formula(f'IF(ISNUMBER({place}),{place},"")', None if value is None else float(value))


def also(sheet: Sheet, report: Report, words: Words, places: Places) -> None:
    """Each item once for each other audit that it serves, sorted by that, with what it came to."""
    asked = [(domain, item) for domain in report.domains for item in domain.items]
    known = {item.id: (domain, item) for domain, item in asked}
    team = report.edition is Edition.TEAM
    rows: list[list[Cell]] = []
    for what, of in in_order((item.id, item.label, item.also) for _, item in asked).items():
        for id_, label in of:
            domain, item = known[id_]
            value = places.said(id_, 0) if team else places.median(id_)
            rows.append([what, domain.short, id_, label, _value(value, item.median), item.why])
    heads = ("also", "domain", "id", "item", "rating" if team else "median", "why")
    title = words("workbook.also_title")
    top = sheet.opening(title, [report.when])
    sheet.table(top, [words(f"workbook.{head}") for head in heads], rows)
    sheet.fit(40, 14, 7, 40, 12, 32)


def unknown(sheet: Sheet, report: Report, words: Words) -> None:
    """The items that somebody did not know, and who, where its readers may know."""
    who = report.edition.by_agency
    names = [words(f"workbook.{head}") for head in ("domain", "item", "dont_know", *(["who"] if who else []))]
    rows: list[list[Cell]] = []
    for domain in report.domains:
        for item in domain.items:
            if not item.dont_know:
                continue
            row: list[Cell] = [domain.short, item.label, item.dont_know]
            rows.append([*row, _who(report, item, words)] if who else row)
    top = sheet.opening(
        words("workbook.unknown"), [report.when] if rows else [words("workbook.unknown_none")]
    )
    sheet.table(top, names, rows)
    sheet.fit(*(24, 60, 14, 40)[: len(names)])


def _who(report: Report, item: ItemReport, words: Words) -> str:
    unknown_ = words("reports.dont_know")
    pairs = zip(report.columns, item.said, strict=True)
    return ", ".join(name for name, one in pairs if one.value is None and unknown_ in one.why)


def actions(sheet: Sheet, report: Report, words: Words) -> None:
    """What is to be done, whose it is, and how far it is."""
    heads = ["about", "what", "owner", "due", "status"]
    heads += ["outcome", "evidence"] if report.edition.by_agency else []
    rows: list[list[Cell]] = []
    for one in report.actions:
        row: list[Cell] = [one.about, one.what, one.owner, one.due, one.status]
        rows.append(row + ([one.outcome, one.evidence] if report.edition.by_agency else []))
    names = [words(f"workbook.action_{head}") for head in heads]
    top = sheet.opening(
        words("workbook.actions"), [report.when] if rows else [words("workbook.actions_none")]
    )
    sheet.table(top, names, rows)
    sheet.fit(*(30, 50, 20, 14, 14, 50, 50)[: len(names)])


def about(sheet: Sheet, report: Report, words: Words) -> None:
    """What was asked, of whom, on what scale, and what the numbers are not."""
    lines: list[tuple[str, str]] = [
        (words("workbook.about_round"), f"{report.whose} · {report.when}"),
        (words("workbook.about_edition"), words(f"workbook.edition_{report.edition}")),
        (words("workbook.about_framework"), report.framework),
        (words("workbook.about_version"), report.version[:12]),
        *((words("workbook.about_basis") if not at else "", line) for at, line in enumerate(report.basis)),
        *((words("papers.corrected") if not at else "", line) for at, line in enumerate(report.corrected)),
        *(
            (words("workbook.about_scale") if not at else "", _step(words, step))
            for at, step in enumerate(report.steps)
        ),
        (words("workbook.about_rule"), words("workbook.rule", fewest=report.fewest)),
        *((("", words("beside.as_printed")),) if any(one.now is not None for one in report.domains) else ()),
        *((("", words("beside.picked")),) if report.picked else ()),
        *(((words("workbook.about_credit"), report.credit),) if report.credit else ()),
        *(((words("workbook.about_limits"), report.disclaimer),) if report.disclaimer else ()),
    ]
    top = sheet.opening(words("workbook.about_title"), [])
    for row, (name, text) in enumerate(lines, top):
        sheet.put(row, 0, name, sheet.formats.head if name else sheet.formats.text)
        sheet.put(row, 1, text, sheet.formats.text)
    sheet.fit(26, 110)


def _step(words: Words, step: Step) -> str:
    """A level with what it takes, where the framework says so, and what it counts."""
    key = "workbook.step" if step.meaning else "workbook.step_alone"
    value = f"{float(step.value):g}"
    return words(key, number=step.number, label=step.label, meaning=step.meaning, value=value)
