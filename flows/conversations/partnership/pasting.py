"""A list of teams that is pasted instead of added one by one: read by row, checked, then taken over."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial

from flows.asking.lists import as_fit, back, numbered, some_of, turns
from flows.asking.namesakes import mended, told_apart
from flows.asking.new_team import is_no_row
from flows.asking.pasted import BETWEEN, LONGEST_LIST, REFUSED, THE_REST, called_as, mark_of, rows_of
from flows.asking.row import ACCOUNTED, UNTOLD, Row, Trouble
from flows.asking.seen import mark
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import Change, TeamsPasted
from flows.conversations.partnership.adding import added, said_of_round
from flows.conversations.partnership.describing import detailed
from flows.conversations.partnership.teams import card
from flows.framework import Agency
from flows.people import Team
from flows.permissions import Permission
from flows.presses.partnership import (
    PASTE,
    PASTE_ADD,
    PASTE_ANEW,
    PASTE_MEND,
    PASTE_NAMES,
    PASTE_REST,
    PASTE_REST_ARE,
    PASTED,
    TEAMS,
)
from flows.replies import Button
from flows.talk import Answer, AreaTalk
from flows.typed.agencies import agencies_called
from flows.typed.keys import has_one, opens_with, phrases, plain, without_ends
from flows.typed.rows import joins_in_words, parts_of_line
from flows.verbs import Typing, Verb, do, show, take

NAMES_SHOWN = 12
"""Teams that are named on the card before they are added; of more there is a button."""

TROUBLES_SHOWN = 5
"""Rows that are no team, on the card; when these are mended the next are shown."""


def ask(talk: AreaTalk, *, notice: str = "") -> Shown:
    """Ask for the list, and say what is made of it so far."""
    words, area_id = talk.words, talk.office.area.id
    read, fit = _read(talk)
    example = talk.view.framework.agencies[0].name
    how = (words("pasting.how", agency=example), words("pasting.long"))
    lines = _found(talk, read, fit) if talk.office.pasted else how
    add = Button(key="1", label=words.count("pasting.add", len(fit)), press=PASTE_ADD(area_id, mark_of(fit)))
    listed = Button(key="n", label=words("pasting.names"), press=PASTE_NAMES(area_id))
    return Shown(
        again=PASTE(area_id),
        notice=notice,
        head=talk.area_name,
        heading=words("pasting.heading"),
        lines=lines,
        buttons=rows(
            (add,) if fit else (),
            *((_mend(talk, team, row, n),) for n, (team, row) in enumerate(_mending(talk, read), 1)),
            (listed,) if len(fit) > NAMES_SHOWN else (),
            _way_to_rest(talk, read),
            (Button(key="x", label=words("pasting.anew"), press=PASTE_ANEW(area_id)),) if read else (),
            back(words, TEAMS(area_id)),
        ),
        awaiting=PASTED(area_id),
    )


def _way_to_rest(talk: AreaTalk, read: Sequence[Row]) -> tuple[Button, ...]:
    """The way to all rows that are no team, and to giving those one agency that have none."""
    untold = len(_untold(read))
    if not untold and len(_in_trouble(read)) <= TROUBLES_SHOWN:
        return ()
    label = talk.words.count("pasting.rest", untold) if untold else talk.words("pasting.rest_all")
    return (Button(key="r", label=label, press=PASTE_REST(talk.office.area.id)),)


def _in_trouble(read: Sequence[Row]) -> list[Row]:
    return [row for row in read if row.trouble and row.trouble not in ACCOUNTED]


def _untold(read: Sequence[Row]) -> list[Row]:
    """The rows that would be teams if somebody said their agency."""
    return [row for row in read if row.trouble in UNTOLD]


def _read(talk: AreaTalk) -> tuple[list[Row], list[Row]]:
    """All rows so far, and those that are teams which are not there yet."""
    agencies = talk.view.framework.agencies
    there = {plain(team.name): team for team in talk.office.teams}
    read = told_apart(rows_of(talk.office.pasted, agencies), there, agencies)
    return read, [row for row in read if row.trouble is None and plain(row.name) not in there]


def _found(talk: AreaTalk, read: list[Row], fit: list[Row]) -> tuple[str, ...]:
    """How many teams of which agency, which rows are none and why, and what is there already."""
    words = talk.words
    names = {agency.id: agency.name for agency in talk.view.framework.agencies}
    counts = Counter(row.agency for row in fit)
    said = [words("pasting.of_agency", agency=names[id_], n=counts[id_]) for id_ in names if counts[id_]]
    lines = [words.count("pasting.found", len(fit), agencies=", ".join(said))] if fit else []
    lines += _named(talk, fit if len(fit) <= NAMES_SHOWN else [row for row in fit if row.by_name])
    troubles = _in_trouble(read)
    if called := [row.name for row in fit if row.apart]:
        lines.append(words("pasting.apart", names=some_of(words, called)))
    lines += [words("pasting.torn", row=row.text) for row in fit if row.torn]
    if there := sum(row.trouble is None for row in read) - len(fit):
        lines.append(words.count("pasting.there", there))
    for trouble in (Trouble.HEADINGS, Trouble.AGAIN, Trouble.REFUSED):
        if numbers := [str(row.number) for row in read if row.trouble is trouble]:
            listed = words.all_of(numbers) if trouble is Trouble.REFUSED else some_of(words, numbers)
            lines.append(words.count(f"pasting.{trouble}", len(numbers), rows=listed))
    if headings := [f"“{row.text}”" for row in read if row.trouble is Trouble.HEADING]:
        lines.append(words.count("pasting.heading_rows", len(headings), rows=some_of(words, headings)))
    lines += _called_otherwise(talk, fit, names)
    lines += [_trouble(talk, row) for row in troubles[:TROUBLES_SHOWN]]
    if len(troubles) > TROUBLES_SHOWN:
        lines.append(words.count("pasting.more_troubles", len(troubles) - TROUBLES_SHOWN))
    if any(row.trouble is not Trouble.SAME_NAME for row in troubles):
        lines.append(words("pasting.mend", agencies=", ".join(names.values())))
    lines.append(words("pasting.more"))
    return tuple(lines)


def _called_otherwise(talk: AreaTalk, fit: list[Row], names: Mapping[str, str]) -> list[str]:
    """Which rows are called as another agency's than that of their heading, and how one is made that."""
    words, agencies = talk.words, talk.view.framework.agencies
    found = [(row.name, names[other]) for row in fit if (other := called_as(row, agencies))]
    if not found:
        return []
    name, agency = found[0]
    listed = some_of(words, [one for one, _ in found])
    return [words("pasting.called_otherwise", names=listed, name=name, agency=agency)]


def _mending(talk: AreaTalk, read: list[Row]) -> list[tuple[Team, Row]]:
    """The teams that are there and that a row says one thing of otherwise: a few, as rows are shown."""
    there = {(plain(team.name), team.agency): team for team in talk.office.teams}
    found = [
        (team, row)
        for row in read
        if row.trouble in (None, Trouble.SAME_NAME)
        and not row.first
        and (team := there.get((plain(row.name), row.agency)))
        and mended(team, row)
    ]
    return found[:TROUBLES_SHOWN]


def _mend(talk: AreaTalk, team: Team, row: Row, number: int) -> Button:
    """The button that makes a team what its row says."""
    is_contact = plain(row.contact) not in ("", plain(team.contact))
    key, said = ("pasting.mend_contact", row.contact) if is_contact else ("pasting.mend_kind", row.kind)
    press = PASTE_MEND(talk.office.area.id, team.id, mark_of([row]))
    return Button(key=f"m{number}", label=talk.words(key, name=team.name, said=said), press=press)


def mend(talk: AreaTalk, team: Team, seen: str) -> Answer:
    """Make a team what a row of the list says; not if it is another row than the card showed."""
    read, _ = _read(talk)
    pairs = [(there, row) for there, row in _mending(talk, read) if there.id == team.id]
    row = next((row for _, row in pairs if mark_of([row]) == seen), None)
    then = mended(team, row) if row else None
    if then is None:
        return talk.turn(ask(talk, notice=talk.words("pasting.changed")))
    change = detailed(talk, team, then.kind, then.contact)
    after = talk.after((change,))
    notice = talk.words("pasting.mended", name=team.name)
    return after.turn(ask(after, notice=notice), changes=(change,))


def _trouble(talk: AreaTalk, row: Row) -> str:
    """Why a row is no team, and what may be done."""
    if row.trouble is not Trouble.SAME_NAME:
        return talk.words(
            f"pasting.trouble.{row.trouble}", row=row.text, which=talk.words.all_of(list(row.which))
        )
    placed = talk.words("pasting.with_place", name=row.name)
    mended = row.text.replace(row.name, placed, 1) if row.name in row.text else placed
    there = next((team for team, one in _mending(talk, [row]) if one is row), None)
    key = "pasting.namesake" if row.first else f"pasting.namesake_{'mends' if there else 'there'}"
    return talk.words(key, first=row.first, number=row.number, row=row.text, mended=mended)


def _named(talk: AreaTalk, fit: list[Row]) -> list[str]:
    """The names of the teams that would be added, by agency; those apart of which the name says it."""
    found = []
    for agency in talk.view.framework.agencies:
        said = [row.name for row in fit if row.agency == agency.id and not row.by_name]
        found += [talk.words("pasting.named", agency=agency.name, names="; ".join(said))] if said else []
        by_name = [row.name for row in fit if row.agency == agency.id and row.by_name]
        if by_name:
            named = some_of(talk.words, by_name, NAMES_SHOWN)
            found.append(talk.words.count("pasting.by_name", len(by_name), agency=agency.name, names=named))
    return found


def names(talk: AreaTalk, page: int = 0) -> Shown:
    """The same names where they are many, and each is a line of its own."""
    words, area_id = talk.words, talk.office.area.id
    _, fit = _read(talk)
    lines = [
        line
        for agency in talk.view.framework.agencies
        for row in fit
        if row.agency == agency.id
        for line in _named(talk, [row])
    ]
    cards = as_fit(lines)
    at = min(page, len(cards) - 1)
    turning = turns(words, at, at + 1 < len(cards), partial(PASTE_NAMES, area_id))
    return Shown(
        again=PASTE_NAMES(area_id, at or None),
        head=talk.area_name,
        heading=words("pasting.names_heading"),
        lines=cards[at],
        buttons=rows(turning, back(words, PASTE(area_id))),
    )


def rest(talk: AreaTalk, page: int = 0, *, notice: str = "") -> Shown:
    """All rows that are no team, and the agencies that those may be of whose agency is not known."""
    words, area_id = talk.words, talk.office.area.id
    read, _ = _read(talk)
    untold = _untold(read)
    cards = as_fit(_trouble(talk, row) for row in _in_trouble(read))
    at = min(page, len(cards) - 1)
    turning = turns(words, at, at + 1 < len(cards), partial(PASTE_REST, area_id))
    seen = _mark_of_rest(untold)
    agencies = [(one.name, PASTE_REST_ARE(area_id, one.id, seen)) for one in talk.view.framework.agencies]
    asked = words.count("pasting.rest_ask", len(untold)) if untold else words("pasting.rest_none")
    return Shown(
        again=PASTE_REST(area_id, at or None),
        notice=notice,
        head=talk.area_name,
        heading=words("pasting.rest_heading"),
        lines=(*cards[at], asked),
        buttons=rows(*(numbered(agencies) if untold else ()), turning, back(words, PASTE(area_id))),
    )


def _mark_of_rest(untold: Sequence[Row]) -> str:
    return mark("\n".join(row.text for row in untold))


def rest_are(talk: AreaTalk, agency: Agency, seen: str) -> Answer:
    """Give one agency to all rows whose agency is not known, if they are those that the card showed."""
    read, _ = _read(talk)
    untold = _untold(read)
    if not untold or seen != _mark_of_rest(untold):
        none = talk.words("pasting.rest_none")
        return talk.turn(
            rest(talk, notice=talk.words("pasting.changed")) if untold else ask(talk, notice=none)
        )
    change = _kept(talk, f"{talk.office.pasted}{BETWEEN}{THE_REST}{agency.id}")
    after = talk.after((change,))
    notice = talk.words.count("pasting.rest_done", len(untold), agency=agency.name)
    return after.turn(ask(after, notice=notice), changes=(change,))


def _said_of_rest(talk: AreaTalk) -> Answer | None:
    """What comes of a line that gives the rest one agency: "the rest are schools"; None for any other."""
    words, said = talk.words, plain(talk.text)
    untold = _untold(_read(talk)[0])
    lead, tail = phrases(words("pasting.rest_said")), phrases(words("pasting.rest_tail"))
    if not untold or any(sign in talk.text.strip() for sign in ",;\t\n"):
        return None
    if not opens_with(talk.text, lead):
        return None
    bare = without_ends(said, lead | phrases(words("pasting.rest_joints")), tail)
    named = agencies_called(bare, talk.view.framework.agencies) if bare else []
    if len(named) == 1:
        return rest_are(talk, named[0], _mark_of_rest(untold))
    return talk.turn(rest(talk)) if len(named) > 1 or not bare else None


def pasted(talk: AreaTalk) -> Answer:
    """Keep one more message of the list; of one that is refused only that it came between two others."""
    words, so_far = talk.words, talk.office.pasted
    agencies = talk.view.framework.agencies
    text = BETWEEN.join(filter(None, (so_far, _listed(talk))))
    if not talk.text or len(text) > LONGEST_LIST:
        notice = words("pasting.too_long", limit=LONGEST_LIST) if talk.text else ""
        parted = (_kept(talk, so_far + BETWEEN),) if so_far else ()
        return talk.turn(ask(talk, notice=notice), changes=parted)
    read, before = rows_of(text, agencies), rows_of(so_far, agencies)
    if _but_again(read) == _but_again(before):
        return talk.turn(ask(talk, notice=words("pasting.nothing_new")))
    if so_far and _leaves_out(talk, read[len(before) :]):
        return talk.turn(ask(talk, notice=words("pasting.leaves")))
    own = [row for row in rows_of(talk.text, agencies) if row.trouble is None and not row.by_name]
    if not own and is_no_row(talk.text, words):
        return talk.turn(ask(talk, notice=words("pasting.no_row")))
    if not so_far and all(row.trouble for row in read) and REFUSED not in text:
        names = ", ".join(agency.name for agency in agencies)
        return talk.turn(ask(talk, notice=words("pasting.no_list", agencies=names)))
    change = _kept(talk, text)
    after = talk.after((change,))
    return after.turn(ask(after), changes=(change,))


def _listed(talk: AreaTalk) -> str:
    """What was sent as rows: a sentence that is no team, but names several, as a row for each."""
    agencies = talk.view.framework.agencies
    text = talk.text.replace(BETWEEN, " ").replace(THE_REST, " ").strip()
    parts = "\n".join(parts_of_line(text, talk.words)) if joins_in_words(text, talk.words) else ""
    if "\n" in text or not parts or any(row.trouble is None for row in rows_of(text, agencies)):
        return text
    return parts if all(row.trouble is None for row in rows_of(parts, agencies)) else text


def sent(talk: AreaTalk) -> Answer:
    """Take what is said of the rows that have no agency; anything else is one more message of the list."""
    return _said_of_rest(talk) or pasted(talk)


def _but_again(read: list[Row]) -> list[Row]:
    return [row for row in read if row.trouble is not Trouble.AGAIN]


def _leaves_out(talk: AreaTalk, read: list[Row]) -> bool:
    """Whether what was sent is no row of the list, but says that one of it shall be left out."""
    said, words = plain(talk.text), talk.words
    if "\n" in talk.text.strip() or any(row.trouble is not Trouble.NO_AGENCY for row in read):
        return False
    within = has_one(said, phrases(words("pasting.leaves_it")))
    return within or opens_with(talk.text, phrases(words("pasting.leaves_row")))


def anew(talk: AreaTalk) -> Answer:
    """Forget what was pasted."""
    change = _kept(talk, "")
    after = talk.after((change,))
    return after.turn(ask(after, notice=talk.words("pasting.forgotten")), changes=(change,))


def _kept(talk: AreaTalk, text: str) -> TeamsPasted:
    area_id = talk.office.area.id
    return TeamsPasted(chain=area_id, area=area_id, text=text, by=talk.by)


def add(talk: AreaTalk, seen: str = "") -> Answer:
    """Make teams of the rows that can be, with every function of their agencies; the list is done with.

    Not if it is another than the card showed: somebody else may have sent more of it.
    """
    words = talk.words
    read, fit = _read(talk)
    if not fit or seen != mark_of(fit):
        return talk.turn(ask(talk, notice=words("pasting.changed" if fit else "pasting.none_yet")))
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
    changes.append(_kept(talk, ""))
    left = sum(row.trouble is not None and row.trouble not in ACCOUNTED for row in read)
    notice = [words.count("pasting.added", len(fit)), said_of_round(talk)]
    notice += [words.count("pasting.left", left)] if left else []
    after = talk.after(changes)
    return after.turn(card(after, notice=" ".join(filter(None, notice))), changes=changes)


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(PASTE, ask, to=_RUN, needs=Part.PASTED),
    take(PASTED, sent, to=_RUN, needs=Part.PASTED, typed=Typing.LIST, refused=ask),
    show(PASTE_NAMES, names, to=_RUN, needs=Part.PASTED),
    show(PASTE_REST, rest, to=_RUN, needs=Part.PASTED),
    do(PASTE_REST_ARE, rest_are, to=_RUN, needs=Part.PASTED),
    do(PASTE_ADD, add, to=_RUN, needs=Part.PASTED),
    do(PASTE_MEND, mend, to=_RUN, needs=Part.PASTED | Part.CHANGES),
    do(PASTE_ANEW, anew, to=_RUN, needs=Part.PASTED),
)
