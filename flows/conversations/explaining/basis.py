"""What the audit rests on: evidence and principles, the words of the field, and whose content it is."""

from collections.abc import Iterable

from flows.cards import Shown, rows
from flows.conversations.explaining.aside import back
from flows.framework import Domain, Framework
from flows.nations import Reference
from flows.permissions import Permission
from flows.presses.explaining import BASIS, EVIDENCE
from flows.talk import SheetTalk, Talk
from flows.verbs import Verb, show


def cited(framework: Framework, references: Iterable[Reference]) -> str:
    """References as a card has room for: "NICE guideline NG55 (2016), 1.1.4; Hackett (2014)"."""
    names = {source.id: source.short or source.cite.rstrip(".") for source in framework.sources}
    return "; ".join(", ".join(part for part in (names[r.source], r.place) if part) for r in references)


def evidence(talk: SheetTalk, domain: Domain) -> Shown:
    """What is known about a domain, and the principles that follow from it."""
    words = talk.words
    found = [
        " – ".join(part for part in (piece.text, cited(talk.framework, piece.references)) if part)
        for piece in domain.evidence
    ]
    principles = [
        words("basis.principle", text=principle.text, example=principle.example)
        for principle in domain.principles
    ]
    return Shown(
        again=EVIDENCE(talk.here.sheet.id, domain.id),
        head=talk.mark(words("basis.domain_head", domain=domain.title)),
        lines=(*found, *principles),
        buttons=rows(back(talk)),
    )


def basis(talk: Talk) -> Shown:
    """Where the content comes from, and whose it is not."""
    framework = talk.framework
    return Shown(
        again=BASIS(),
        heading=talk.words("basis.heading"),
        lines=tuple(part for part in (framework.credit, framework.disclaimer) if part),
        buttons=rows(back(talk)),
    )


VERBS: tuple[Verb, ...] = (
    show(BASIS, basis, to=Permission.ANYONE),
    show(EVIDENCE, evidence, to=Permission.READ_SHEET),
)
