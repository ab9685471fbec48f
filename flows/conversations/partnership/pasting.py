"""A list of teams that is pasted instead of added one by one: read by row, checked, then taken over."""

from collections import Counter
from collections.abc import Mapping

from flows.asking.keys import plain
from flows.asking.lists import back
from flows.asking.pasted import BETWEEN, LONGEST_LIST, Row, rows_of
from flows.cards import Shown, rows
from flows.changes import Change, TeamsPasted
from flows.conversations.partnership.adding import added, said_of_round
from flows.conversations.partnership.teams import card
from flows.people import Team
from flows.permissions import Permission
from flows.presses import PASTE, PASTE_ADD, PASTE_ANEW, PASTED, TEAMS
from flows.replies import Button
from flows.talk import Answer, AreaTalk
from flows.verbs import Typing, Verb, do, show, take
from flows.view import Part

TROUBLES_SHOWN = 5
"""Rows that are no team, on the card; when these are mended the next are shown."""


def ask(talk: AreaTalk, *, notice: str = "") -> Shown:
    """Ask for the list, and say what is made of it so far."""
    words, area_id = talk.words, talk.office.area.id
    read, fit = _read(talk)
    example = talk.view.framework.agencies[0].name
    how = (words("pasting.how", agency=example), words("pasting.long"))
    lines = _found(talk, read, fit) if talk.office.pasted else how
    add = Button(key="1", label=words.count("pasting.add", len(fit)), press=PASTE_ADD(area_id))
    return Shown(
        again=PASTE(area_id),
        notice=notice,
        head=talk.area_name,
        heading=words("pasting.heading"),
        lines=lines,
        buttons=rows(
            (add,) if fit else (),
            (Button(key="x", label=words("pasting.anew"), press=PASTE_ANEW(area_id)),) if read else (),
            back(words, TEAMS(area_id)),
        ),
        awaiting=PASTED(area_id),
    )


def _read(talk: AreaTalk) -> tuple[list[Row], list[Row]]:
    """All rows so far, and those that are teams which are not there yet."""
    read = rows_of(talk.office.pasted, talk.view.framework.agencies)
    there = _there(talk)
    return read, [row for row in read if row.trouble is None and plain(row.name) not in there]


def _there(talk: AreaTalk) -> Mapping[str, Team]:
    """The teams there are by their names as people compare them."""
    return {plain(team.name): team for team in talk.office.teams}


def _found(talk: AreaTalk, read: list[Row], fit: list[Row]) -> tuple[str, ...]:
    """How many teams of which agency, which rows are none and why, and what is there already."""
    words = talk.words
    names = {agency.id: agency.name for agency in talk.view.framework.agencies}
    counts = Counter(row.agency for row in fit)
    said = [words("pasting.of_agency", agency=names[id_], n=counts[id_]) for id_ in names if counts[id_]]
    lines = [words.count("pasting.found", len(fit), agencies=", ".join(said))] if fit else []
    troubles = [row for row in read if row.trouble]
    there = len(read) - len(troubles) - len(fit)
    lines += [words("pasting.torn", row=row.text) for row in fit if row.torn]
    if there:
        lines.append(words.count("pasting.there", there))
    lines += [words(f"pasting.trouble.{row.trouble}", row=row.text) for row in troubles[:TROUBLES_SHOWN]]
    if len(troubles) > TROUBLES_SHOWN:
        lines.append(words.count("pasting.more_troubles", len(troubles) - TROUBLES_SHOWN))
    if troubles:
        lines.append(words("pasting.mend", agencies=", ".join(names.values())))
    lines.append(words("pasting.more"))
    return tuple(lines)


def pasted(talk: AreaTalk) -> Answer:
    """Keep one more message of the list."""
    words, area_id, so_far = talk.words, talk.office.area.id, talk.office.pasted
    agencies = talk.view.framework.agencies
    text = BETWEEN.join(filter(None, (so_far, talk.text.replace(BETWEEN, " ").strip())))
    if len(text) > LONGEST_LIST:
        return talk.turn(ask(talk, notice=words("pasting.too_long", limit=LONGEST_LIST)))
    if rows_of(text, agencies) == rows_of(so_far, agencies):
        return talk.turn(ask(talk, notice=words("pasting.nothing_new")))
    if not so_far and all(row.trouble for row in rows_of(text, agencies)):
        names = ", ".join(agency.name for agency in agencies)
        return talk.turn(ask(talk, notice=words("pasting.no_list", agencies=names)))
    change = TeamsPasted(chain=area_id, area=area_id, text=text, by=talk.by)
    after = talk.after((change,))
    return after.turn(ask(after), changes=(change,))


def anew(talk: AreaTalk) -> Answer:
    """Forget what was pasted."""
    change = _done(talk)
    after = talk.after((change,))
    return after.turn(ask(after, notice=talk.words("pasting.forgotten")), changes=(change,))


def _done(talk: AreaTalk) -> TeamsPasted:
    area_id = talk.office.area.id
    return TeamsPasted(chain=area_id, area=area_id, text="", by=talk.by)


def add(talk: AreaTalk) -> Answer:
    """Make teams of the rows that can be, with every function of their agencies; the list is done with."""
    words = talk.words
    read, fit = _read(talk)
    if not fit:
        return talk.turn(ask(talk, notice=words("pasting.none_yet")))
    changes: list[Change] = []
    for number, row in enumerate(fit):
        functions = talk.view.framework.functions_for(row.agency)
        has = tuple(sorted(function.id for function in functions))
        team = Team(
            id="",
            area="",
            name=row.name,
            agency=row.agency,
            functions=frozenset(has),
            kind=row.kind,
            contact=row.contact,
        )
        changes += added(talk, team, f"pasted {number}")
    changes.append(_done(talk))
    left = sum(row.trouble is not None for row in read)
    notice = [words.count("pasting.added", len(fit)), said_of_round(talk)]
    notice += [words.count("pasting.left", left)] if left else []
    after = talk.after(changes)
    return after.turn(card(after, notice=" ".join(filter(None, notice))), changes=changes)


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(PASTE, ask, to=_RUN, needs=Part.PASTED),
    take(PASTED, pasted, to=_RUN, needs=Part.PASTED, typed=Typing.CONTACT, refused=ask),
    do(PASTE_ADD, add, to=_RUN, needs=Part.PASTED),
    do(PASTE_ANEW, anew, to=_RUN, needs=Part.PASTED),
)
