"""Two versions of one round, side by side: what differs, as far as its reader may know."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from flows.asking.lists import some_of
from flows.board import Return, Run
from flows.conversations.results.differing_beside import told_beside
from flows.conversations.results.words import held_back, level, no_level, score_words
from flows.people import Reader
from flows.permissions import reader_of
from flows.rounds import Sheet
from flows.scoring import AreaItem, AreaScore, Series, decimal
from flows.talk import RoundTalk
from flows.wording import Words

MOST = 5
"""Lines of what everybody reads that are said; the others are counted."""


def about(talk: RoundTalk, run: Run) -> RoundTalk:
    """The same talk about another version of its round."""
    return replace(talk, office=replace(talk.office, run=run), run=run)


def differences(talk: RoundTalk, old: Run, new: Run, reader: Reader | None = None) -> tuple[str, ...]:
    """What differs, for this reader, else for who talks: returns by team, then domains, then items.

    What changed since the round before stands ahead of the domains, as it is what is read first.
    """
    reader = reader or talk.reader_of(new.round)
    # what an agency says of an item is told of agencies, also to who reads it of teams
    known = Reader.AGENCIES if reader is Reader.TEAMS else reader
    talks = (about(talk, old), about(talk, new))
    then, now = (one.score_as(known) for one in talks)
    # members read reasons in the chat; what is worded for everybody has none
    worded = reader is not Reader.AREA or talk.roles is None
    return (
        *(_returns(talk, old, new) if reader is Reader.TEAMS else _agencies(talk, (old, new), then, now)),
        *told_beside(talks, reader),
        *_domains(talk, then, now),
        *_items(talk, (old, new), then, now, worded=worded),
    )


def for_everybody(talk: RoundTalk, old: Run, new: Run, reader: Reader | None = None) -> tuple[str, ...]:
    """What everybody reads of a corrected round, for who reads more than that; nothing for who does not."""
    words, every = talk.words, reader_of(frozenset(), new.round)
    own = reader or talk.reader_of(new.round)
    if own is every:
        return ()
    talks = (about(talk, old), about(talk, new))
    then, score = (one.score_as(every) for one in talks)
    back = _who_returned(talk, (old, new), then, score)
    numbers = (
        *told_beside(talks, every),
        *_domains(talk, then, score),
        *_items(talk, (old, new), then, score, worded=False),
    )
    held = score.held and _returns_differ(old, new)
    if numbers:
        reads = words("versions.everybody_reads", lines=some_of(words, [*back, *numbers], MOST))
    elif any(_items(talk, (old, new), then, score, worded=True)):
        reads = words("versions.everybody_returns_reasons" if back else "versions.everybody_reasons")
    else:
        return (words(_NOTHING[bool(back), held]),)
    return (reads, _held_for_everybody(words, score)) if held else (reads,)


_NOTHING = {
    (False, False): "versions.everybody_nothing",
    (False, True): "versions.everybody_nothing_held",
    (True, False): "versions.everybody_returns",
    (True, True): "versions.everybody_returns_held",
}
"""By whether who has returned changes, and whether numbers are held back: where no number changes."""


def _who_returned(talk: RoundTalk, runs: tuple[Run, Run], then: AreaScore, now: AreaScore) -> list[str]:
    """Who has returned, where everybody is shown another turnout; named only where numbers count them."""
    if _turnout(then) == _turnout(now):
        return []
    named = () if now.held else _agencies(talk, runs, then, now)
    return [one.removesuffix(".") for one in named] or [talk.words("versions.who_returned")]


def _turnout(score: AreaScore) -> tuple[object, ...]:
    """Who has returned as everybody is shown it, which is not when."""
    back = score.turnout
    answered = (back.took_part, back.silent)
    return (back.returned, dict(back.partly), back.submitted, back.teams, answered)


def _held_for_everybody(words: Words, score: AreaScore) -> str:
    """What everybody's numbers leave out, still count or both."""
    if score.leaves_out and score.still_counts:
        return words("versions.everybody_held_both")
    return words("versions.everybody_held_out" if score.still_counts else "versions.everybody_held")


def _items(
    talk: RoundTalk, runs: tuple[Run, Run], then: AreaScore, now: AreaScore, *, worded: bool
) -> Iterator[str]:
    """What differs of the items; with reasons and other views where they are `worded`."""
    names = _moved_agencies(talk, then, now)
    for item in now.items.values():
        was = then.items[item.item.id]
        if was.withheld != item.withheld:
            yield _shown_in_one(talk, now, was, item)
        elif not item.withheld:
            yield from _agreed_line(talk, runs, was, item, quoted=worded and _is_quoted(now.reader, runs[1]))
        if worded and not item.withheld:
            yield from _wordings(talk, runs, was, item, now.reader)
        if not was.withheld and not item.withheld:
            yield from _values(talk, was, item, names)
    if now.reader is Reader.AREA and (n := sum(map(_counts_differ, then.items.values(), now.items.values()))):
        yield talk.words.count("versions.counts", n)


def _counts_differ(was: AreaItem, is_: AreaItem) -> bool:
    """Whether an item that is shown in both versions, or in neither, is counted otherwise in one of them."""
    if was.withheld != is_.withheld:
        return False
    counts = [(replace(one.numbers, median=None, least=None, most=None), one.crowds) for one in (was, is_)]
    return counts[0] != counts[1]


def differs(old: Run, new: Run) -> bool:
    """Whether a correction has changed anything at all."""
    if any(_becomes(one, other) for one, other in _pairs(old, new)):
        return True
    return {item: _agreed(old, item) for item in old.agreed} != {
        item: _agreed(new, item) for item in new.agreed
    }


def _returns_differ(old: Run, new: Run) -> bool:
    """Whether another return counts in one version than in the other."""
    return any(one.sheet.submitted != other.sheet.submitted for one, other in _pairs(old, new))


def _agreed(run: Run, item: str) -> tuple[int, str, str] | None:
    one = run.agreed.get(item)
    return (one.level, one.reason, one.dissent) if one else None


def _pairs(old: Run, new: Run) -> Iterator[tuple[Return, Return]]:
    before = {one.sheet.id: one for one in old.returns}
    return ((before[one.sheet.id], one) for one in new.returns if one.sheet.id in before)


def _becomes(one: Return, other: Return) -> str:
    """How a return has changed, "" for one that has not."""
    was, is_ = one.sheet, other.sheet
    if not was.submitted or not is_.submitted:
        return "" if was.submitted == is_.submitted else "came_in" if is_.submitted else "left_out"
    return "changed" if says_else(was, is_) else ""


def says_else(one: Sheet, other: Sheet) -> bool:
    """Whether something is rated or backed otherwise on a sheet than on another, which may be it later."""
    return _said(one) != _said(other)


def _said(sheet: Sheet) -> dict[str, object]:
    found = {item: (answer.rating, answer.backings) for item, answer in sheet.answers.items()}
    return {item: said for item, said in found.items() if said != (None, frozenset())}


def _returns(talk: RoundTalk, old: Run, new: Run) -> Iterator[str]:
    for one, other in _pairs(old, new):
        match _becomes(one, other):
            case "came_in":
                yield talk.words("versions.came_in", team=other.team.name)
            case "left_out":
                yield talk.words("versions.left_out", team=other.team.name)
            case "changed":
                yield talk.words("versions.changed", team=other.team.name)
            case _:
                pass


def _agencies(talk: RoundTalk, runs: tuple[Run, Run], then: AreaScore, now: AreaScore) -> Iterator[str]:
    """Which agencies have a return in one version and not in the other, as each version says of itself.

    Where the numbers go on without what came in, nobody is named.
    """
    if now.held:
        if _returns_differ(*runs):
            yield held_back(talk.words, now)
        return
    changed = {
        other.team.agency
        for one, other in _pairs(*runs)
        if now.reader is not Reader.AREA and _becomes(one, other)
    }
    was, is_ = (_there(one) for one in (then, now))
    for agency in talk.run.framework.agencies:
        if agency.id in is_ - was:
            yield talk.words("versions.came_in", team=agency.name)
        elif agency.id in was - is_:
            yield talk.words("versions.left_out", team=agency.name)
        elif agency.id in changed:
            yield talk.words("versions.changed", team=agency.name)


def _there(score: AreaScore) -> set[str]:
    """The agencies of which a return has come in."""
    return {*score.turnout.returned, *score.turnout.partly}


def _moved_agencies(talk: RoundTalk, then: AreaScore, now: AreaScore) -> dict[str, str]:
    """The names of the agencies whose own values can differ: of one that came in or went that is said."""
    there = _there(then) & _there(now) if now.reader is not Reader.AREA else set()
    return {one.id: one.name for one in talk.run.framework.agencies if one.id in there}


def _domains(talk: RoundTalk, then: AreaScore, now: AreaScore) -> Iterator[str]:
    """Domains whose printed score differs; each as its version's star shows it."""
    for was, is_ in zip(then.domains, now.domains, strict=True):
        before, after = score_words(talk, was, then.series), score_words(talk, is_, now.series)
        if before != after:
            yield talk.words("versions.domain", domain=is_.domain.short, then=before, now=after)
        spans = [(one.span.least, one.span.most) if one.span else (None, None) for one in (was, is_)]
        said = [["–" if one is None else decimal(one) for one in span] for span in spans]
        if ends := _ends(talk, said[0], said[1]):
            yield talk.words("versions.of_domain", domain=is_.domain.short, moved=", ".join(ends))


def _ends(talk: RoundTalk, was: list[str], is_: list[str]) -> list[str]:
    """The lowest and the highest agency where they differ, as they are printed."""
    keys = ("versions.least", "versions.most")
    return [
        talk.words(key, then=before, now=after)
        for key, before, after in zip(keys, was, is_, strict=True)
        if before != after
    ]


def _shown_in_one(talk: RoundTalk, now: AreaScore, was: AreaItem, is_: AreaItem) -> str:
    """An item that enough agencies rated in one of the versions alone: what it came to there."""
    then, after = (_in_short(talk, now, one) for one in (was, is_))
    return talk.words("versions.shown", label=is_.item.label, then=then, now=after)


def _in_short(talk: RoundTalk, score: AreaScore, one: AreaItem) -> str:
    """All that an item came to, or why that is not shown."""
    words, numbers = talk.words, one.numbers
    if one.withheld:
        return words("reports.withheld_again" if score.progress else "reports.withheld")
    if numbers.median is None:
        return words("reports.nobody_rated" if one.asked else "reports.not_asked")
    parts = [words("versions.its_median", value=level(talk, numbers.median))]
    if one.agreed is not None:
        parts.append(words("versions.its_agreed", value=one.scale.numbers[one.agreed]))
    if numbers.least is not None:
        least, most = level(talk, numbers.least), level(talk, numbers.most)
        parts.append(words("versions.its_ends", least=least, most=most))
    return ", ".join(parts)


def _is_quoted(reader: Reader, new: Run) -> bool:
    """Whether this reader reads what was worded in a version: who reads the area only in the newest."""
    return reader is not Reader.AREA or new.round.superseded is None


def _agreed_line(
    talk: RoundTalk, runs: tuple[Run, Run], was: AreaItem, is_: AreaItem, *, quoted: bool
) -> Iterator[str]:
    """What is agreed of an item and, where that is quoted, why."""
    if was.agreed == is_.agreed:
        return
    nothing = talk.words("versions.nothing")
    levels = [nothing if one.agreed is None else one.scale.numbers[one.agreed] for one in (was, is_)]
    after = runs[1].agreed.get(is_.item.id)
    reason = after.reason if after and quoted else ""
    key = "versions.agreed_because" if reason else "versions.agreed"
    yield talk.words(key, label=is_.item.label, then=levels[0], now=levels[1], reason=reason)


def _wordings(
    talk: RoundTalk, runs: tuple[Run, Run], was: AreaItem, is_: AreaItem, reader: Reader
) -> Iterator[str]:
    """Why a level is agreed that stays what it was, and another view of it, where they are worded anew."""
    words, name, nothing = talk.words, is_.item.label, talk.words("versions.nothing")
    before, after = (run.agreed.get(is_.item.id) for run in runs)
    if after is None:
        return
    read = None if was.withheld else before
    reason, dissent = (read.reason, read.dissent) if read else ("", "")
    kind = partial(_anew, reader, quoted=_is_quoted(reader, runs[1]))
    # of a level that changes the line of the level says why
    says_why = was.withheld or (before and before.level == after.level)
    if says_why and (key := kind(reason, after.reason)):
        yield words(_REASON[key], label=name, then=reason or nothing, now=after.reason or nothing)
    if key := kind(dissent, after.dissent):
        yield words(_DISSENT[key], label=name, then=dissent or nothing, now=after.dissent or nothing)


_REASON = {
    "both": "versions.reason",
    "first": "versions.reason_first",
    "anew": "versions.reason_anew",
    "since": "versions.reason_since",
    "gone": "versions.reason_gone",
}
_DISSENT = {
    "both": "versions.dissent",
    "first": "versions.dissent_first",
    "anew": "versions.dissent_anew",
    "since": "versions.dissent_since",
    "gone": "versions.dissent_gone",
}


def _anew(reader: Reader, then: str, now: str, *, quoted: bool) -> str:
    """In which way words are said that were worded anew; "" where none were.

    They may have been put right because of what they told: who reads the area is not sent the old ones again.
    """
    if then == now:
        return ""
    if reader is not Reader.AREA:
        return "both"
    if not now:
        return "gone"
    return ("anew" if then else "first") if quoted else "since"


def _values(talk: RoundTalk, was: AreaItem, is_: AreaItem, names: Mapping[str, str]) -> Iterator[str]:
    """What an item comes to: the median, each of the agencies named, and the ends."""
    words, name = talk.words, is_.item.label
    medians = [level(talk, one.value(Series.SELF_RATED)) for one in (was, is_)]
    if medians[0] != medians[1]:
        yield words("versions.median", label=name, then=medians[0], now=medians[1])
    moved = []
    for agency, called in names.items():
        before, after = (_said_by(talk, one, agency) for one in (was, is_))
        if before != after:
            moved.append(words("versions.agency", agency=called, then=before, now=after))
    ends = [[level(talk, one.numbers.least), level(talk, one.numbers.most)] for one in (was, is_)]
    moved += _ends(talk, ends[0], ends[1])
    if moved:
        yield words("versions.of_item", label=name, moved=", ".join(moved))


def _said_by(talk: RoundTalk, one: AreaItem, agency: str) -> str:
    """What an agency says of an item, as tables print it."""
    if agency in one.halves:
        return level(talk, one.agencies[agency])
    return no_level(talk, one, agency) or "–"
