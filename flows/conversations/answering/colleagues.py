"""A sheet that several people answer."""

from functools import partial

from flows.asking.lists import as_fit, turns
from flows.cards import Shown, rows
from flows.framework import Domain
from flows.permissions import Permission
from flows.presses.answering import BY_WHOM, TASKS
from flows.replies import Button
from flows.talk import SheetTalk
from flows.verbs import Verb, show


def note_line(talk: SheetTalk, note: str) -> str:
    """A note as it stands beside an answer: one's own only where nobody else answers on the sheet."""
    return talk.words("question.note_shared" if talk.here.names else "question.note", note=note)


def given(talk: SheetTalk, domain: Domain | None = None, page: int = 0) -> Shown:
    """Who answered what and when, one domain a card, or several where it is long."""
    words, here = talk.words, talk.here
    asked = [domain for domain in talk.framework.domains if talk.asked_in(domain.id)]
    domain = domain or (asked[0] if asked else None)
    lines = []
    for number, item in enumerate(talk.asked_in(domain.id) if domain else (), 1):
        answer = here.sheet.answers.get(item.id)
        if answer and answer.rating:
            who = given_by(talk, answer.by) if answer.by in here.names else words("colleagues.you")
            lines.append(
                words(
                    "colleagues.given",
                    number=number,
                    label=item.label,
                    rating=talk.said(item),
                    who=who,
                    date=talk.date(answer.at),
                )
            )
    following = asked[asked.index(domain) + 1 :][:1] if domain else []
    more = [
        Button(
            key="n",
            label=words("answers.next", domain=known.short),
            press=BY_WHOM(here.sheet.id, known.id),
        )
        for known in following
    ]
    cards = as_fit(lines)
    at = min(page, len(cards) - 1)
    turning = turns(
        words, at, at + 1 < len(cards), partial(BY_WHOM, here.sheet.id, domain.id if domain else None)
    )
    return Shown(
        again=BY_WHOM(here.sheet.id, domain.id if domain else None, at or None),
        head=talk.mark(words("colleagues.given_head", domain=domain.title if domain else "")),
        lines=cards[at] or (words("colleagues.nothing_given"),),
        buttons=rows(turning, *more, Button(key="b", label=words("check.tasks"), press=TASKS(here.sheet.id))),
    )


def given_by(talk: SheetTalk, membership: str) -> str:
    """What somebody else who has answered is called, and whether it was handed in."""
    who = talk.here.names.get(membership) or talk.words("colleagues.a_colleague")
    return talk.words("handing.by", name=who) if membership in talk.here.handed else who


VERBS: tuple[Verb, ...] = (show(BY_WHOM, given, to=Permission.READ_SHEET),)
