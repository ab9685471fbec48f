"""How long things are kept, who answers for that, and what lets nothing go: as people read it."""

from collections.abc import Mapping

from flows.asking.dates import in_words
from flows.moments import day_in
from flows.people import PAGE, Area, Stated, Statement
from flows.talk import Talk

FIELDS: Mapping[Stated, str] = {
    Stated.CONTROLLERS: "controllers",
    Stated.HOST: "host",
    Stated.PROTECTION: "protection",
    Stated.BASIS: "basis",
    Stated.REQUESTS: "requests",
    Stated.AGREED_ROLE: "agreed_role",
}
"""The field of a statement that each part is."""


def forgotten_line(talk: Talk) -> str:
    """What whoever is forgotten is told of what stays where they read it."""
    return talk.words("forget.done_page" if talk.event.address.channel == PAGE else "forget.done")


def statement_lines(talk: Talk, here: Area) -> tuple[str, ...]:
    """What a partnership says, as its people read it."""
    words, said = talk.words, here.statement
    usual = {Stated.BASIS: _usual_basis(talk), Stated.REQUESTS: _usual_requests(talk, here)}
    found = {}
    for part in Stated:
        text = said_of(said, part)
        if not text and part in usual:
            text = words("statement.usual", said=usual[part])
        if part is Stated.AGREED_ROLE:
            text = agreed_by(talk, said)
        found[words(f"statement.name.{part}")] = text or words("statement.unsaid")
    if said.chat_apps is not None:
        found[words("statement.name.chat_apps")] = whether_allowed(talk, said)
    return tuple(words("statement.line", what=what, said=text) for what, text in found.items())


def _usual_basis(talk: Talk) -> str:
    """What lets an audit keep what it keeps: a public task, by the law that the audit names."""
    law = talk.framework.law
    return talk.words("statement.basis.usual", law=talk.words("statement.basis.law", law=law) if law else "")


def agreed_by(talk: Talk, said: Statement) -> str:
    """Who agreed to a statement, by role, and when; "" where nobody has."""
    if not said.agreed_role or not said.agreed_on:
        return said.agreed_role
    return talk.words("statement.agreed", role=said.agreed_role, date=in_words(talk, said.agreed_on))


def whether_allowed(talk: Talk, said: Statement) -> str:
    """Whether organisations allow chat apps, "" where nobody has said."""
    if said.chat_apps is None:
        return ""
    return talk.words("statement.chat_apps_yes" if said.chat_apps else "statement.chat_apps_no")


def told_lines(talk: Talk, here: Area) -> tuple[str, ...]:
    """The same as its people are told it: what is said, and whom to ask while nobody has said who answers."""
    words = talk.words
    unsaid = {
        words("statement.line", what=words(f"statement.name.{part}"), said=words("statement.unsaid"))
        for part in Stated
    }
    said = tuple(line for line in statement_lines(talk, here) if line not in unsaid)
    if not is_lacking(here.statement):
        return said
    whom = here.contact.rstrip(".") or words("statement.coordinator")
    return (words("statement.ask_whom", area=talk.called(here), whom=whom), *said)


def is_lacking(statement: Statement) -> bool:
    """Whether nobody has said who answers for the data, or whom to ask about it."""
    return not (statement.controllers and statement.host and statement.protection)


def _usual_requests(talk: Talk, here: Area) -> str:
    match here.nation:
        case "england":
            return talk.words("statement.requests.england")
        case "wales":
            return talk.words("statement.requests.wales")
        case "scotland":
            return talk.words("statement.requests.scotland")
    return talk.words("statement.requests.elsewhere")


def said_of(statement: Statement, part: Stated) -> str:
    """What is said of one part, "" for nothing."""
    text: str = getattr(statement, FIELDS[part])
    return text


def hold_lines(talk: Talk, here: Area) -> tuple[str, ...]:
    """That nothing of a partnership is deleted now, where that is so."""
    if here.hold is None:
        return ()
    since = in_words(talk, day_in(here.zone, here.hold.since))
    kind = talk.words(f"hold.kind.{here.hold.kind}")
    return (talk.words("hold.told", area=talk.called(here), date=since, kind=kind),)


def periods_line(talk: Talk) -> str:
    """How long things are kept."""
    keeping = talk.view.terms.keeping
    return talk.words(
        "privacy.periods",
        practice=keeping.practice.days,
        address=keeping.address.days,
        cancelled=_span(talk, keeping.cancelled.days),
        texts=_span(talk, keeping.texts.days),
        ratings=_span(talk, keeping.ratings.days),
    )


def _span(talk: Talk, days: int) -> str:
    key, number = span(days)
    return talk.words.count(key, number)


def span(days: int) -> tuple[str, int]:
    """A number of days as people say it: the key of what is counted, years where it is that, and how many."""
    years, rest = divmod(days, 365)
    return ("counts.years", years) if years and rest <= years // 4 + 1 else ("counts.days", days)
