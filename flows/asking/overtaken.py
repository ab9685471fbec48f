"""Somebody else has said a detail anew since the card that it is changed on: it is replaced only with a yes.

One way for all details of a partnership: what a change would replace is told by the board before and after
it, and who said that last by the journal.
"""

from dataclasses import replace
from typing import Any

from flows.asking.dates import agency_name
from flows.asking.kept import FIELDS
from flows.asking.seen import Last, changed, is_older
from flows.cards import Shown, rows
from flows.details import Detail, details_of, said_by
from flows.forms import Press
from flows.people import Quiet
from flows.presses.partnership import AREA
from flows.replies import Button
from flows.talk import Answer, AreaTalk, Talk


def said_since(talk: AreaTalk, detail: Detail) -> Last | None:
    """Who else said a detail last, and when; None where the card that was tapped or typed on shows it.

    What an older card showed is not known, and nobody's own words are news to them.
    """
    office, looked = talk.office, talk.view.conversation.looked
    last = next((one for one in office.changes if detail in said_by(one.change)), None)
    by = getattr(last.change, "by", "") if last else ""
    if last is None or by in {place.id for place in office.memberships}:
        return None
    if looked and last.at <= looked and not is_older(talk):
        return None
    names = {one.membership.id: one.name for one in (*office.colleagues, *office.members)}
    return Last(names.get(by, ""), last.at)


def asked_first(talk: Talk, answer: Answer, press: Press) -> Answer:
    """The answer, unless it replaces a detail that somebody else said meanwhile: then that, asked."""
    if not isinstance(talk, AreaTalk) or not talk.office.changes or not answer.changes:
        return answer
    now, mine = details_of(talk.office), details_of(talk.office_after(answer.changes))
    for detail, said in now.items():
        # whoever takes over stands there by their name, and nobody else says how they are reached
        own = talk.view.person_name if detail.name == "contact" else ""
        is_replaced = detail in mine and mine[detail] != said and _is_lost(said, mine[detail]) and said != own
        if is_replaced and (last := said_since(talk, detail)):
            return _asked(talk, press, last, detail, said, mine[detail])
    return answer


def _is_lost(said: Any, mine: Any) -> bool:
    """Whether something that was said goes; of quiet dates others may stay and more come."""
    if isinstance(said, tuple):
        return not set(said) <= set(mine)
    return said not in ("", None)


def _asked(talk: AreaTalk, press: Press, last: Last, detail: Detail, now: Any, mine: Any) -> Answer:
    """What it is now and what it would be: a yes to the press keeps the latter."""
    words, text = talk.words, talk.text
    lines = (
        words("seen.now", what=_name(talk, detail), said=_in_words(talk, detail, now)),
        words("seen.mine", said=_in_words(talk, detail, mine)),
    )
    stay = talk.live.again if talk.live else AREA(talk.office.area.id)
    yes = Button(key="1", label=words("seen.take_mine"), press=str(press))
    leave = Button(key="2", label=words("seen.leave"), press=stay)
    shown = Shown(
        again=stay,
        notice=changed(talk, last),
        head=talk.area_name,
        heading=words("seen.which"),
        lines=(*lines, words("seen.type_yes")) if text else lines,
        buttons=rows(*(() if text else (yes,)), leave),
        awaiting=str(press) if text else None,
        passing=True,
    )
    # a number alone may have been put behind what was said before
    return replace(talk.turn(shown), meant=yes, besides=mine if text and isinstance(mine, str) else text)


def _name(talk: AreaTalk, detail: Detail) -> str:
    """What a detail is called."""
    parts = {field: part for part, field in FIELDS.items()}
    if detail.name in parts:
        return talk.words(f"statement.name.{parts[detail.name]}")
    team = talk.office.team_name(detail.of)
    name = talk.words(f"seen.what.{detail.name}")
    return talk.words("seen.of_team", what=name, team=team) if team else name


def _in_words(talk: AreaTalk, detail: Detail, said: Any) -> str:
    """A detail as people read it."""
    words = talk.words
    match detail.name:
        case "nation":
            found = [signpost_name(talk, said)]
        case "functions":
            found = [known.name for known in talk.framework.functions if known.id in said]
        case "quiet":
            found = [_span(talk, one) for one in said]
        case "domains":
            found = [*said]
        case "chat_apps":
            found = [words("buttons.yes" if said else "buttons.no")]
        case _:
            found = [said]
    return words.all_of(found) if any(found) else words("seen.none")


def signpost_name(talk: AreaTalk, nation: str) -> str:
    """What a nation is called in the current framework, its id where it is there no more."""
    known = talk.view.framework.signposts
    return next((one.name for one in known if one.id == nation), nation)


def _span(talk: AreaTalk, one: Quiet) -> str:
    """Quiet dates, and whose they are where they are not everybody's."""
    days = {"first": talk.date(one.first), "last": talk.date(one.last)}
    if not one.agency:
        return talk.words("seen.span", **days)
    return talk.words("seen.span_of", **days, agency=agency_name(talk, one.agency))
