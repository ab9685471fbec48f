"""What an inspector is given of a round besides papers and workbooks: tables of text, and what each is."""

from collections import Counter
from collections.abc import Iterable, Sequence

from flows.asking.blank_sheets import sheet_of_team
from flows.blanks import BlankSheet
from flows.board import Member, Return
from flows.conversations.results.words import being_corrected, level, when
from flows.framework import Item
from flows.nations import Reference
from flows.people import Role
from flows.reports import Report
from flows.scoring import Series, score_sheet
from flows.talk import RoundTalk
from flows.tallies import of_checks

Rows = Sequence[Sequence[str]]


def sheets(talk: RoundTalk) -> list[BlankSheet]:
    """What the teams of each agency in the round were asked, in the framework's order."""
    framework, found = talk.run.framework, []
    for agency in framework.agencies:
        there = [one for one in talk.run.returns if one.team.agency == agency.id]
        if there:
            asked = {item.id for one in there for item in talk.run.asked(one)}
            functions = frozenset(function for one in there for function in one.team.functions)
            items = [item for item in framework.items.values() if item.id in asked]
            found.append(sheet_of_team(framework, agency.id, functions, items))
    return found


def questions(talk: RoundTalk) -> Rows:
    """Each item that was asked in the round: which agencies, its words, and where it comes from."""
    words, framework = talk.words, talk.run.framework
    names = {one.id: one.name for one in framework.agencies}
    asked = dict[str, set[str]]()
    for one in talk.run.returns:
        for item in talk.run.asked(one):
            asked.setdefault(item.id, set()).add(one.team.agency)
    heads = ("item", "domain", "about", "asked_of", "label", "statement", "good", "sources")
    return [
        _head(talk, heads),
        *(
            (
                item.id,
                domain.title,
                words("bundle.area" if item.about == "area" else "bundle.own"),
                ", ".join(name for agency, name in names.items() if agency in asked[item.id]),
                item.label,
                item.statement,
                item.good,
                _sources(talk, item),
            )
            for domain in framework.domains
            for item in domain.items
            if item.id in asked
        ),
    ]


def _head(talk: RoundTalk, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(talk.words(f"bundle.head.{name}") for name in names)


def _sources(talk: RoundTalk, item: Item) -> str:
    known = {source.id: source.cite for source in talk.run.framework.sources}

    def said(one: Reference) -> str:
        cited = known.get(one.source, one.source)
        return f"{cited.rstrip('.')}, {one.place}" if one.place else cited

    return "; ".join(said(one) for one in item.references)


def took_part(talk: RoundTalk) -> Rows:
    """Each team of the round."""
    heads = ("team", "agency", "asked", "answered", "rated", "returned", "approved", "seconded", "checked")
    return [_head(talk, heads), *(_team(talk, one) for one in talk.run.returns)]


def _team(talk: RoundTalk, one: Return) -> tuple[str, ...]:
    words, sheet, framework = talk.words, one.sheet, talk.run.framework
    agency = next((known.name for known in framework.agencies if known.id == one.team.agency), "")
    checks = of_checks(talk.run, [one])
    kinds = (
        ("right", checks.right),
        ("wrong", checks.wrong),
        ("silent", checks.silent),
        ("nobody", checks.nobody),
    )
    approver = next((known.label for known in framework.approvers if known.id == sheet.approver), "")
    return (
        one.team.name,
        agency,
        str(len(talk.run.asked(one))),
        str(one.answered),
        str(score_sheet(framework, one.team, sheet).rated) if sheet.submitted else "",
        talk.date(sheet.submitted) if sheet.submitted else words("bundle.not_returned"),
        approver,
        words("bundle.yes" if sheet.approved else "bundle.no"),
        next((words(f"bundle.{kind}") for kind, found in kinds if found), ""),
    )


def challenges(talk: RoundTalk) -> Rows:
    """Each item that was challenged or agreed on, with both; the remark on the whole comes first."""
    run, numbers = talk.run, talk.framework.scale.numbers
    heads = ("item", "statement", "median", "challenge", "agreed", "why", "dissent")
    found: list[tuple[str, ...]] = []
    if run.round.remark:
        found.append(("", talk.words("bundle.remark"), "", run.round.remark, "", "", ""))
    for item in run.framework.items.values():
        challenge, agreed = run.challenges.get(item.id), run.agreed.get(item.id)
        if challenge is None and agreed is None:
            continue
        said = [] if challenge is None else [challenge.note]
        if challenge and challenge.level is not None:
            said.insert(0, numbers[challenge.level])
        found.append(
            (
                item.id,
                item.statement,
                level(talk, talk.score.items[item.id].value(Series.SELF_RATED)),
                " – ".join(part for part in said if part),
                numbers[agreed.level] if agreed else "",
                agreed.reason if agreed else "",
                agreed.dissent if agreed else "",
            )
        )
    return [_head(talk, heads), *found]


def actions(talk: RoundTalk, report: Report) -> Rows:
    """The actions that the report has."""
    heads = ("about", "what", "owner", "due", "status", "outcome", "evidence")
    return [
        _head(talk, heads),
        *(
            (one.about, one.what, one.owner, one.due, one.status, one.outcome, one.evidence)
            for one in report.actions
        ),
    ]


def index(
    talk: RoundTalk, members: Iterable[Member], mark: str, files: Iterable[tuple[str, str, str]]
) -> str:
    """What the bundle is, who has a place now by role, and its files: name, what it is, and digest."""
    words = talk.words
    held = Counter(one.membership.role for one in members if not one.membership.pending)
    lines = [
        words("bundle.title", whose=talk.area_name, when=when(talk)),
        "",
        words("bundle.mark"),
        words("bundle.made", date=talk.date(talk.event.at)),
        *being_corrected(talk),
        *([words("bundle.fingerprint", mark=mark)] if mark else []),
        "",
        words("bundle.people"),
        *(f"- {words('bundle.counts', names=words(f'role.{role}'), n=held[role])}" for role in Role),
        "",
        words("bundle.files"),
    ]
    for name, what, digest in files:
        lines += ["", name, f"  {words(f'bundle.what.{what}')}", f"  {digest}"]
    return "\n".join((*lines, ""))
