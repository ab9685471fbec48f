"""Who may own an action, and what the teams that own actions hear of them."""

import re
from dataclasses import dataclass
from datetime import timedelta

from flows.asking.letters import once, to_owner
from flows.asking.names import name_in, tells_age, unfit_name
from flows.asking.text import puts_off
from flows.changes import ActionDated, ActionOwned, ActionReworded, Change
from flows.dates import Unclear, is_date, read
from flows.dates.words import one_form
from flows.people import Team
from flows.replies import Button
from flows.rounds import Action
from flows.talk import AreaTalk, Talk
from flows.typed.agencies import agencies_called
from flows.typed.keys import is_asked, named_among, opens_with, phrases, plain, without_ends
from flows.typed.spoken import is_spoken, is_titled
from flows.view import Letter
from flows.vocabulary.calendar import MONTHS, WEEKDAYS
from flows.wording import Words, phrase


def owner_in(talk: Talk) -> tuple[str, str]:
    """Who shall own an action, as typed, "" for the whole partnership; and why nobody can be who is named."""
    typed = name_in(talk.text)
    name = bare_owner(typed, talk.words)
    if _is_a_name(talk, typed, name):
        name = typed
    is_whole = plain(name) in phrases(talk.words("actions.whole"))
    return ("", "") if is_whole else (name, unfit_owner(talk, name))


def bare_owner(name: str, words: Words) -> str:
    """Who is named in a sentence that gives it to them: "give it to Health", "that would be the lead"."""
    if plain(name) in phrases(words("actions.nobody")):
        return name
    lead, tail = phrases(words("actions.owner_lead")), phrases(words("actions.owner_tail"))
    return without_ends(name, lead, tail).rstrip(",;:–- ") or name


def asks_for_owner(text: str, words: Words) -> bool:
    """Whether a text asks whose an action is or may be: "who should own it", "can Health take it"."""
    said = without_ends(plain(text), phrases(words("spoken.lead")), ())
    first, *_ = (*said.split(), "")
    behind = without_ends(said, (), phrases(words("actions.owner_tail")))
    does, *_ = (*said.removeprefix(behind).split(), "")
    is_asked = first in phrases(words("spoken.aux")) and does in phrases(words("actions.owner_asked"))
    return is_asked or (first in phrases(words("spoken.asks")) and not is_titled(text, 2))


def _is_a_name(talk: Talk, typed: str, bare: str) -> bool:
    """Whether what leads to an owner belongs to their name: "Say Women", "Well Young People"."""
    first, *_ = (*typed.split(), "")
    begins = phrases(talk.words("actions.owner_begins"))
    is_written_so = is_titled(typed) or (first.casefold() in begins and is_titled(typed, 2))
    known = [one.name for one in talk.view.framework.agencies]
    known += [one.name for one in talk.office.teams] if isinstance(talk, AreaTalk) else []
    is_known = any(plain(one) == plain(bare) for one in known)
    return is_written_so and not first.endswith((",", ":")) and not is_known


def is_time(talk: AreaTalk, text: str) -> bool:
    """Whether a text says when, and not who: a day, or a time that is none yet, "by the end of term"."""
    words = talk.words
    if teams_meant(talk, text).teams or one_form(plain(text)) in {*MONTHS, *WEEKDAYS}:
        return False
    if opens_with(text, phrases(words("actions.times"))) and not is_titled(text, 2):
        return True
    if _has_role(text, words) or is_date(text):
        return not _has_role(text, words)
    is_led = opens_with(text, phrases(words("actions.time_leads"))) and not is_titled(text, 2)
    return is_led and read(text, talk.today) in {Unclear.VAGUE, Unclear.SCHOOL, Unclear.BANK}


def _has_role(text: str, words: Words) -> bool:
    """Whether a text has a word for an office, or for a group that has one."""
    return bool(phrases(words("actions.roles")) & set(plain(text).split()))


MOST_OF_AN_OWNER = 6
"""Words of a text that may say whose an action is where its day is asked for."""


def may_be_owner(talk: AreaTalk) -> bool:
    """Whether a text that is no day names a team, or somebody by a role."""
    text, words = talk.text, talk.words
    if read(text, talk.today) != Unclear.NONE or len(text.split()) > MOST_OF_AN_OWNER:
        return False
    if is_asked(text) or is_spoken(text, words) or puts_off(text, words):
        return False
    name, problem = owner_in(talk)
    return bool(name) and not problem and (_has_role(name, words) or bool(teams_meant(talk, name).teams))


SHORTEST_NAME = 3
"""Letters of a word that may be somebody's name."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The teams that a text may name. `sure`: by their own name or that of their agency, not by a job.

    `joint`: as several owners, "CAMHS and social care", of whom an action has one.
    """

    teams: tuple[Team, ...] = ()
    sure: bool = True
    joint: bool = False


def teams_meant(talk: AreaTalk, text: str) -> Meant:
    """The teams that a text names: whole, else by a part of it or by what people call their agency.

    Of a text of several parts, with "and" or its like between, each may name some.
    """
    meant = _teams_meant(talk, text)
    if len(meant.teams) == 1 and meant.sure:
        return meant
    signs = rf"[,;/&+\n]|\b(?:{talk.words('meeting.with')})\b"
    parts = [part for one in re.split(signs, text, flags=re.IGNORECASE) if (part := one.strip())]
    each = [_teams_meant(talk, bare_owner(part, talk.words)).teams for part in parts]
    found = tuple(one for one in talk.office.teams if any(one in teams for teams in each))
    is_joint = len(each) > 1 and len(found) > 1 and all(each)
    return Meant(found, sure=False, joint=True) if is_joint else meant


def _teams_meant(talk: AreaTalk, text: str) -> Meant:
    said, teams, agencies = plain(text), talk.office.teams, talk.framework.agencies
    if whole := tuple(one for one in teams if plain(one.name) == said):
        return Meant(whole)
    buttons = [Button(key="", label=one.name, press=one.id) for one in teams]
    parts = {one.press for one in named_among(buttons, text, talk.words)}
    is_agency = any(plain(one.name) == said for one in agencies)
    called = {one.id for one in agencies_called(text, agencies)} if is_agency or not parts else set()
    found = tuple(one for one in teams if one.id in parts or one.agency in called)
    if not found:
        return Meant(_teams_with(talk, said), sure=False)
    return Meant(found, sure=bool(parts) or is_agency)


def _teams_with(talk: AreaTalk, said: str) -> tuple[Team, ...]:
    """The teams of who is called so: an action of theirs reaches them there, by a name alone nobody."""
    words = set(said.split())
    if max(map(len, words), default=0) < SHORTEST_NAME:
        return ()
    called = (one for one in talk.office.members if words <= {*plain(one.name).split()})
    theirs = {one.membership.team for one in called if not one.membership.pending}
    return tuple(one for one in talk.office.teams if one.id in theirs)


_YEAR = re.compile(r"[,(] ?(?:in )?(?:year|yr) ?\d{1,2}\)?$", re.IGNORECASE)
"""The class somebody is in, behind a name."""


def _may_be_a_child(name: str, words: Words) -> bool:
    """Whether a text points at a child, or at their family: by an age, or as "the boy who hurt her" does."""
    is_person = not is_titled(name, 2) and set(plain(name).split()) & phrases(words("actions.no_owner"))
    return bool(is_person) or tells_age(name) or _YEAR.search(name) is not None


def _only_leads(name: str, words: Words) -> bool:
    """Whether all that a text says is what leads to an owner: "give it to", "maybe"."""
    lead, tail = phrases(words("actions.owner_lead")), phrases(words("actions.owner_tail"))
    bare = without_ends(name, lead, tail)
    return not is_titled(name, 2) and not any(map(str.isalpha, bare))


def unfit_owner(talk: Talk, name: str) -> str:
    """Why what was typed can't own an action, "" if it can; a month's or a day's word alone may be a date."""
    said = plain(name)
    if said and one_form(said) in {*MONTHS, *WEEKDAYS}:
        return talk.words("actions.owner_day", said=name)
    nobody = ("typed.yes", "typed.ok", "meeting.everybody", "actions.nobody")
    if _may_be_a_child(name, talk.words):
        return f"{talk.words('actions.owner_child')} {talk.words('lost.worried')}"
    is_nobody = opens_with(said, phrases(talk.words("actions.none_yet"))) or _only_leads(name, talk.words)
    if is_nobody or any(said in phrases(talk.words(key)) for key in nobody):
        return talk.words("actions.owner_none", said=name)
    return unfit_name(talk, name)


def news_of(after: AreaTalk, before: Action, change: Change) -> tuple[Letter, ...]:
    """What teams hear of a change to an action: whose it is, in which words, or when it is due.

    Who is in the team that loses it and in the one that gets it hears that it is theirs. The first day of one
    that they have just heard of is on its card.
    """
    match change:
        case ActionOwned(team=team):
            taken = phrase("letter.action_taken", what=before.what)
            lost = to_owner(after, before, before.team, taken) if before.team != team else ()
            return once((*to_owner(after, before, team), *lost))
        case ActionReworded(what=what) if not _is_own(after, before, change.by):
            return to_owner(after, before, before.team, phrase("letter.action_reworded", what=what))
        case ActionDated(due=due) if due not in {None, before.due}:
            if _is_own(after, before, change.by) or _is_new_to_them(after, before):
                return ()
            dated = phrase("letter.action_due", what=before.what, date=due)
            return to_owner(after, before, before.team, dated)
        case _:
            return ()


_JUST = timedelta(days=1)


def _is_new_to_them(talk: AreaTalk, one: Action) -> bool:
    """Whether an action without a day became known to its team within the last one."""
    released = [known.released for known in talk.office.rounds if known.id == one.round and known.released]
    given = [
        entry.at
        for entry in talk.office.changes
        if isinstance(entry.change, ActionOwned) and entry.change.action == one.id
    ]
    return one.due is None and talk.event.at - max((one.at, *released, *given)) < _JUST


def _is_own(talk: AreaTalk, one: Action, by: str) -> bool:
    """Whether somebody of the owning team did it, by this membership."""
    return any(place.id == by and place.team == one.team for place in talk.office.memberships if one.team)
