"""A filled workbook that a coordinator hands in for a team that has nobody here.

The coordinator says whose it is; what the file calls its team is never looked at. They are shown counts and
problems, and no rating. All that is on such a sheet was handed in so, and nobody else may do it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from flows.asking.blank_sheets import blank_of
from flows.asking.crowds import MANY, by_agency
from flows.asking.lists import back, fitting, numbered, paged
from flows.asking.seen import mark
from flows.asking.taken import changes_of, counts_of, handed_in
from flows.blanks import LARGEST, Filing
from flows.cards import Shown, rows
from flows.changes import Change
from flows.conversations.answering import blanks, drafted, filled
from flows.conversations.partnership.nobody import ToHandIn, returns_to_hand_in
from flows.events import FileRead, SentFile, new_id
from flows.forms import Press
from flows.framework import Agency
from flows.people import Role
from flows.permissions import Denial, Permission, denied
from flows.presses.answering import (
    HAND_IN,
    HAND_IN_BLANK,
    HAND_IN_FOR,
    HAND_IN_LEAVE,
    HAND_IN_OF,
    HAND_IN_OFFER,
    HAND_IN_SAVE,
    HAND_IN_WHOSE,
)
from flows.presses.partnership import AREA, INVITE, TEAM
from flows.presses.rounds import AMEND_TEAM, LATE_TEAM
from flows.replies import Button
from flows.rounds import RoundState
from flows.talk import Answer, AreaTalk, HandingTalk, Talk
from flows.verbs import Verb, do, send, show
from flows.view import Handing


def sheet_on_card(press: Press) -> str:
    """The return that a card is about, by which a coordinator can hand one in; "" where it is about none."""
    if press.verb in {HAND_IN.verb, HAND_IN_OFFER.verb}:
        return press.args[0]
    return press.args[1] if press.verb in {LATE_TEAM.verb, AMEND_TEAM.verb} else ""


def sent(talk: Talk, event: SentFile) -> Answer | None:
    """Read a file for the team whose card asks for it, or ask whose it is; None where it is for neither."""
    handing = _of_card(talk)
    there = None if handing else _office(talk)
    if handing is None and there is None:
        return None
    if event.size > LARGEST:
        return talk.turn(talk.again(talk.words("filled.too_big", most=LARGEST // 1_000_000)))
    if handing:
        here = talk.handing_in(handing)
        return _read(here, _of(event, handing.seat.membership.id))
    assert there is not None  # noqa: S101 – said above
    waits = _of(event, there.by)
    after = replace(there, view=replace(there.view, filing=waits))
    return replace(after.turn(whose(after)), filing=waits)


def _of_card(talk: Talk) -> Handing | None:
    """The return that the live card asks for, or is about."""
    press = talk.showing
    return talk.view.handing.get(sheet_on_card(press)) if press else None


def _of(event: SentFile, by: str) -> Filing:
    """A file of which nobody has said whose it is."""
    return Filing(id=new_id(event, "file"), sheet="", by=by, file=event.file, at=event.at, hands=True)


def _office(talk: Talk) -> AreaTalk | None:
    """The partnership that the person speaks for as a coordinator, if it has a team to hand in for."""
    own, runs = talk.view.place, [one for one in talk.view.places if one.membership.role is Role.COORDINATOR]
    place = own if own in runs else runs[0] if len(runs) == 1 and talk.seat is None else None
    board = talk.view.board_of(place.area.id) if place else None
    if place is None or board is None:
        return None
    there = talk.about(board, place.membership)
    return there if returns_to_hand_in(there) else None


def whose(talk: AreaTalk, page: int = 0, notice: str = "") -> Shown:
    """Ask for which team a file is: of those that are asked and have nobody here, of many by agency.

    On a card of a team, or of a round that is being corrected, only its returns are asked about.
    """
    found, at = returns_to_hand_in(talk), partial(HAND_IN_WHOSE, talk.office.area.id)
    press = talk.showing
    named = set(press.args) if press else set()
    about = [one for one in found if named & {one.round.id, one.team.id}]
    found = about or found
    listed = numbered(
        by_agency(talk, (one.team.agency for one in found), partial(HAND_IN_OF, talk.office.area.id))
        if len(found) > MANY
        else _those(talk, found)
    )
    return _ask_whose(talk, listed, page, at, notice)


def of_agency(talk: AreaTalk, agency: Agency, page: int = 0) -> Shown:
    """Ask for which team of an agency a file is."""
    found = [one for one in returns_to_hand_in(talk) if one.team.agency == agency.id]
    at = partial(HAND_IN_OF, talk.office.area.id, agency.id)
    return _ask_whose(talk, numbered(_those(talk, found)), page, at)


def _those(talk: AreaTalk, found: Iterable[ToHandIn]) -> list[tuple[str, str]]:
    """Each team, and of which round its return is where those of others can be handed in as well."""

    def name(one: ToHandIn) -> str:
        if not talk.office.again:
            return one.team.name
        return talk.words("filed.of_round", team=one.team.name, number=one.round.number)

    return [(name(one), HAND_IN_FOR(one.sheet)) for one in found]


def _ask_whose(
    talk: AreaTalk, listed: Sequence[Button], page: int, at: partial[str], notice: str = ""
) -> Shown:
    words, page = talk.words, fitting(page, len(listed))
    if _waiting(talk, talk.by) is None:
        notice = notice or words("filed.gone")
        listed = ()
    lines = ("handing.nobody_here", "handing.list") if listed else ()
    return Shown(
        again=at(page or None),
        notice=notice,
        head=talk.area_name,
        heading=words("handing.whose") if listed else words("handing.button"),
        lines=tuple(words(key) for key in lines),
        buttons=rows(
            *paged(words, listed, page, at),
            back(words, AREA(talk.office.area.id)),
        ),
    )


def _waiting(talk: Talk, by: str) -> Filing | None:
    """The file of which nobody has said yet whose it is."""
    filing = talk.view.filing
    if filing is None or not filing.hands or filing.sheet or filing.by != by:
        return None
    return filing if talk.event.at - filing.at < filled.STANDS else None


def to_team(talk: HandingTalk) -> Answer:
    """Read the file that waits for the team that was chosen."""
    filing = _waiting(talk, talk.here.membership.id)
    if filing is None:
        return talk.turn(ask(talk, talk.words("filed.gone")))
    # a file is read once by its id
    return _read(talk, replace(filing, id=new_id(talk.event, "file")))


def _read(talk: HandingTalk, filing: Filing) -> Answer:
    """Have a file read for this team, if one can be handed in for it now."""
    if _why_not(talk):
        return replace(talk.turn(ask(talk)), filed=True)
    seat = talk.here
    filing = replace(filing, sheet=seat.sheet.id, blank=blank_of(seat))
    return replace(talk.turn(ask(talk, talk.words("handing.reading", team=_named(talk)))), filing=filing)


def _named(talk: HandingTalk) -> str:
    """The team, and of which round its return is where there has been more than one."""
    team, number = talk.here.team.name, talk.here.round.number
    return talk.words("filed.of_round", team=team, number=number) if _is_one_of_many(talk) else team


def _is_one_of_many(talk: HandingTalk) -> bool:
    place, number = talk.place_here, talk.here.round.number
    newest = place.round if place else None
    return number > 1 or (newest is not None and newest.id != talk.here.round.id)


def _why_not(talk: HandingTalk) -> str:
    """Why nothing can be handed in for the team now, as a key; "" where it can."""
    handing = talk.handing
    if handing.members:
        return "handing.members"
    if handing.own:
        return "handing.own"
    denial = denied(Permission.HAND_IN, talk.here)
    if denial is Denial.CLOSED:
        return "handing.closed"
    if denial is None and not talk.here.asked:
        return "handing.not_asked"
    return f"denied.{denial}" if denial else ""


def ask(talk: HandingTalk, notice: str = "") -> Shown:
    """Ask for the file, and say what was handed in before, or why nothing can be."""
    words, here = talk.words, talk.here
    why = _why_not(talk)
    team = here.team.name
    lines = (words(why, team=team),) if why else (words("handing.what"), words("handing.counts"))
    return Shown(
        again=HAND_IN(here.sheet.id),
        notice=notice,
        head=talk.called(here.area),
        heading=words("handing.button") if why else words("handing.ask", team=_named(talk)),
        lines=(*_so_far(talk, why), *lines),
        buttons=rows(*_ways_on(talk, why), back(words, TEAM(here.area.id, here.team.id))),
    )


def _ways_on(talk: HandingTalk, why: str) -> list[Button]:
    words, here = talk.words, talk.here
    if why == "handing.closed" and here.round.state in {RoundState.CLOSED, RoundState.DRAFT}:
        press = LATE_TEAM(here.round.id, here.sheet.id)
        return [Button(key="1", label=words("handing.let_in"), press=press)]
    if why == "handing.own":
        press = INVITE(here.area.id, here.team.id)
        return [Button(key="1", label=words("teams.invite_one"), press=press)]
    if why:
        return []
    return [Button(key="e", label=words("blank.button"), press=HAND_IN_BLANK(here.sheet.id))]


def blank(talk: HandingTalk) -> Answer:
    """What the team is asked in this round as a workbook, to be filled in by whoever has nobody here."""
    return talk.turn(ask(talk), before=() if _why_not(talk) else (blanks.workbook(talk),))


def _done(talk: HandingTalk) -> Shown:
    """The return that was just handed in; whether another workbook can be is said where that is asked."""
    here = talk.here
    return Shown(
        again=HAND_IN(here.sheet.id),
        passing=True,
        notice=talk.words("handing.done", team=_named(talk)),
        head=talk.called(here.area),
        heading=talk.words("handing.ask", team=_named(talk)),
        lines=_so_far(talk, _why_not(talk)),
        buttons=rows(back(talk.words, TEAM(here.area.id, here.team.id))),
    )


def _so_far(talk: HandingTalk, why: str = "") -> tuple[str, ...]:
    """How much of the return was handed in before, and that more can be unless there is a reason why not."""
    sheet, asked = talk.here.sheet, talk.asked
    if not sheet.submitted:
        return ()
    answered = sum(sheet.rating(item.id) is not None for item in asked)
    date = talk.date(sheet.submitted)
    said = talk.words("handing.so_far", date=date, answered=answered, asked=len(asked))
    return (said if why else f"{said} {talk.words('handing.adds')}",)


def came(talk: Talk, filing: Filing, event: FileRead) -> Answer:
    """Offer what a file says in numbers, or why nothing of it can be taken."""
    handing = talk.view.handing.get(event.sheet)
    if handing is None or handing.seat.membership.id != filing.by:
        why = f"{talk.words(f'denied.{Denial.NOT_FOUND}')} {talk.words('filed.nothing')}"
        return replace(talk.turn(talk.again(why)), filed=True)
    return replace(_came(talk.handing_in(handing), filing, event), filed=True)


def _came(here: HandingTalk, filing: Filing, event: FileRead) -> Answer:
    nothing, said = here.words("filed.nothing"), event.filled
    if _why_not(here):
        return here.turn(ask(here, nothing))
    if said.why:
        return here.turn(ask(here, f"{said.why} {nothing}"))
    sheet = here.here.sheet
    if said.slips:
        return here.turn(filled.problems(here, said.slips, again=HAND_IN(sheet.id), label="handing.back"))
    read = replace(filing, blank=None, filled=said, shown=event.at)
    if sheet.submitted and not _changes(here, read):
        return here.turn(ask(here, here.words("handing.same")))
    after = replace(here, view=replace(here.view, filing=read))
    return replace(after.turn(offer(after)), filing=read)


def _standing(talk: HandingTalk) -> Filing | None:
    """The offer that stands for this return now."""
    filing, here = talk.view.filing, talk.here
    if filing is None or filing.filled is None or not filing.hands or filing.sheet != here.sheet.id:
        return None
    stands = filing.by == here.membership.id and talk.event.at - filing.at < filled.STANDS
    return filing if stands else None


def _changes(talk: HandingTalk, filing: Filing) -> tuple[Change, ...]:
    return changes_of(talk.here, filled.given_of(talk, filing), talk.event.at)


def offer(talk: HandingTalk, notice: str = "") -> Shown:
    """What the file says and would change, in numbers, and whether to hand it in."""
    words, sheet, filing = talk.words, talk.here.sheet, _standing(talk)
    if filing is None or _why_not(talk):
        return ask(talk, notice or ("" if filing else words("filed.gone")))
    found = counts_of(talk.here, filled.given_of(talk, filing), _changes(talk, filing))
    kinds = {"rated": found.rated, "dont_know": found.dont_know, "not_applicable": found.not_applicable}
    return Shown(
        again=HAND_IN_OFFER(sheet.id),
        notice=notice,
        head=talk.called(talk.here.area),
        heading=words("handing.heading", team=_named(talk)),
        lines=(
            *filled.made_for(talk, filing),
            words("handing.file", answered=found.answered, asked=len(talk.asked)),
            words("handing.kinds_no_case", no_case=found.no_case, **kinds)
            if found.no_case
            else words("handing.kinds", **kinds),
            words("handing.changes", new=found.new, other=found.other, notes=found.notes),
            *_so_far(talk),
            words("handing.rest"),
            words("handing.counts"),
        ),
        buttons=rows(
            Button(key="1", label=words("handing.save"), press=HAND_IN_SAVE(sheet.id, _seen(talk, filing))),
            Button(key="2", label=words("handing.leave"), press=HAND_IN_LEAVE(sheet.id)),
        ),
    )


def _seen(talk: HandingTalk, filing: Filing) -> str:
    """What tells the file and what it changes from any other."""
    counts = counts_of(talk.here, filled.given_of(talk, filing), _changes(talk, filing))
    return mark(f"{filing.id} {counts} {talk.here.sheet.submitted}")


def save(talk: HandingTalk, seen: str = "") -> Answer:
    """Take all of it and submit it; where that would be something else by now, offer it once more."""
    filing = _standing(talk)
    if filing is None or _why_not(talk):
        return replace(talk.turn(offer(talk)), filed=filing is None)
    if seen != _seen(talk, filing):
        return talk.turn(offer(talk, talk.words("handing.changed")))
    here, at = talk.here, talk.event.at
    read = _changes(talk, filing)
    changes = (*read, handed_in(here, read, at))
    after = talk.after(changes)
    told = drafted.came_in(talk) if here.sheet.late else ()
    return replace(after.turn(_done(after), changes=changes, letters=told), filed=True)


def leave(talk: HandingTalk) -> Answer:
    """Keep nothing of it."""
    return replace(talk.turn(ask(talk, talk.words("filed.left"))), filed=True)


_HAND = Permission.HAND_IN

VERBS: tuple[Verb, ...] = (
    show(HAND_IN_WHOSE, whose, to=Permission.RUN_AREA),
    show(HAND_IN_OF, of_agency, to=Permission.RUN_AREA),
    show(HAND_IN, ask, to=_HAND),
    send(HAND_IN_FOR, to_team, to=_HAND),
    show(HAND_IN_OFFER, offer, to=_HAND),
    do(HAND_IN_SAVE, save, to=_HAND),
    send(HAND_IN_LEAVE, leave, to=_HAND),
    send(HAND_IN_BLANK, blank, to=_HAND),
)
