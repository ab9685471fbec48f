"""E-mails: each says one matter in fixed words, and leads to the page, where the rest is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from flows.asking import diary
from flows.asking.dates import in_words
from flows.people import Area
from flows.replies import Mail, Matter
from flows.rounds import Round
from flows.talk import Talk
from flows.view import Letter

HOLDS = timedelta(days=3)
"""How long news is worth sending, should the mail server not answer."""

LASTS = timedelta(minutes=15)
"""How long a code that goes by e-mail can be used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a mail is about: a matter of an area, and the day that it names, None for none.

    `calendar` is an entry for that day. `id` is that of the card it stands for, "" for none. `says` are words
    of its own for a reminder, "" for those that all have.
    """

    matter: Matter
    area: Area
    day: date | None = None
    calendar: str = ""
    id: str = ""
    says: str = ""


def news(talk: Talk, about: About) -> Mail:
    """A mail to who wants news by e-mail."""
    words = talk.words
    said = {"area": talk.called(about.area), "date": in_words(talk, about.day) if about.day else ""}
    subject, line = _keys(talk, about)
    return Mail(
        id=about.id,
        matter=about.matter,
        subject=words(subject, **said),
        lines=(words(line, **said),),
        go=words("mail.go"),
        page=talk.view.terms.page,
        foot=words("mail.foot.news"),
        until=talk.event.at + HOLDS,
        calendar=about.calendar,
        language=talk.view.language,
    )


def _keys(talk: Talk, about: About) -> tuple[str, str]:
    """The words of its subject and of its line."""
    named = about.says or about.matter
    if about.day and not about.says and about.matter is not Matter.REMINDER:
        return f"mail.subject.{named}", f"mail.line.{named}_by"
    if about.day and not about.says:
        named = "reminder_over" if about.day < talk.today else "reminder_by"
    return f"mail.subject.{named}", f"mail.line.{named}"


def coded(talk: Talk, matter: Matter, code: str, until: datetime) -> Mail:
    """A mail with a code that opens something to whoever has it."""
    words, site = talk.words, talk.view.terms.page.removeprefix("https://")
    return Mail(
        matter=matter,
        subject=words(f"mail.subject.{matter}", site=site),
        lines=(words(f"mail.line.{matter}", site=site), words("mail.secret")),
        go=words(f"mail.go.{matter}"),
        page=talk.view.terms.page,
        code=code,
        or_code=words("mail.or_code"),
        foot=words("mail.foot.unasked"),
        until=until,
        language=talk.view.language,
    )


def mailed(talk: Talk, letters: Iterable[Letter], about: About) -> tuple[Letter, ...]:
    """The letters, with what they say by e-mail to who wants it."""
    if not talk.view.terms.mails:
        return tuple(letters)
    return tuple(replace(one, mailed=_in_language(talk, about)) for one in letters)


def _in_language(talk: Talk, about: About) -> Callable[[str], Mail]:
    return lambda language: news(talk.read_in(language), about)


def closing(talk: Talk, area: Area, round_: Round) -> str:
    """The day on which answers close, for a calendar; "" without one."""
    if round_.closes is None:
        return ""
    title = talk.words("mail.calendar.closes", area=talk.called(area))
    return _entry(talk, f"{round_.id}-closes", round_.closes, title, round_.opened)


def next_audit(talk: Talk, area: Area, round_: Round, day: date) -> str:
    """The day on which the next audit is due, for a calendar."""
    title = talk.words("mail.calendar.next", area=talk.called(area))
    return _entry(talk, f"{round_.id}-next", day, title, round_.released or talk.event.at)


def _entry(talk: Talk, key: str, day: date, title: str, since: datetime) -> str:
    """An entry that takes the place of those made before it of the same thing."""
    minutes = int((talk.event.at - since).total_seconds()) // 60
    return diary.entry(
        diary.Day(
            key=key,
            day=day,
            title=title,
            page=talk.view.terms.page,
            made=talk.event.at,
            version=max(minutes, 0),
        )
    )
