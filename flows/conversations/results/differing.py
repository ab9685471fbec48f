"""Two versions of one round, side by side: what differs, as far as its reader may know."""

from collections.abc import Iterator
from dataclasses import replace

from flows.asking.lists import some_of
from flows.board import Return, Run
from flows.conversations.results.words import held_back, level, score_words
from flows.people import Reader
from flows.permissions import reader_of
from flows.rounds import Sheet
from flows.scoring import AreaItem, AreaScore, Series, score_for
from flows.talk import RoundTalk
from flows.wording import Words

MOST = 5
"""Lines of what everybody reads that are said; the others are counted."""


def about(talk: RoundTalk, run: Run) -> RoundTalk:
    """The same talk about another version of its round."""
    return replace(talk, office=replace(talk.office, run=run), run=run)


def differences(talk: RoundTalk, old: Run, new: Run, reader: Reader | None = None) -> tuple[str, ...]:
    """What differs, for this reader, else for who talks: returns by team, then domains, then items."""
    reader = reader or talk.reader_of(new.round)
    then, now = (score_for(reader, run) for run in (old, new))
    return (
        *(_returns(talk, old, new) if reader is Reader.TEAMS else _agencies(talk, (old, new), then, now)),
        *_domains(talk, then, now),
        *(line for item in now.items for line in _item(talk, (old, new), then.items[item], now)),
    )


def for_everybody(talk: RoundTalk, old: Run, new: Run, reader: Reader | None = None) -> tuple[str, ...]:
    """What everybody reads of a corrected round, for who reads more than that; nothing for who does not."""
    words, every = talk.words, reader_of(frozenset(), new.round)
    own = reader or talk.reader_of(new.round)
    if own is every:
        return ()
    numbers = _numbers(talk, old, new, every)
    score = score_for(every, new)
    held = score.held and _returns_differ(old, new)
    if not numbers:
        return (words("versions.everybody_nothing_held" if held else "versions.everybody_nothing"),)
    reads = words("versions.everybody_reads", lines=some_of(words, list(numbers), MOST))
    return (reads, _held_for_everybody(words, score)) if held else (reads,)


def _held_for_everybody(words: Words, score: AreaScore) -> str:
    """What everybody's numbers leave out, still count or both."""
    if score.leaves_out and score.still_counts:
        return words("versions.everybody_held_both")
    return words("versions.everybody_held_out" if score.still_counts else "versions.everybody_held")


def _numbers(talk: RoundTalk, old: Run, new: Run, reader: Reader) -> tuple[str, ...]:
    then, now = (score_for(reader, run) for run in (old, new))
    return (
        *_domains(talk, then, now),
        *(line for item in now.items for line in _item(talk, (old, new), then.items[item], now)),
    )


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
    for agency in talk.run.framework.agencies:
        was, is_ = ({*one.turnout.returned, *one.turnout.partly} for one in (then, now))
        if agency.id in is_ - was:
            yield talk.words("versions.came_in", team=agency.name)
        elif agency.id in was - is_:
            yield talk.words("versions.left_out", team=agency.name)


def _domains(talk: RoundTalk, then: AreaScore, now: AreaScore) -> Iterator[str]:
    """Domains whose printed score differs; each as its version's star shows it."""
    for was, is_ in zip(then.domains, now.domains, strict=True):
        before, after = score_words(talk, was, then.series), score_words(talk, is_, now.series)
        if before != after:
            yield talk.words("versions.domain", domain=is_.domain.short, then=before, now=after)


def _item(talk: RoundTalk, runs: tuple[Run, Run], was: AreaItem, score: AreaScore) -> Iterator[str]:
    is_, by_agency = score.items[was.item.id], score.reader is not Reader.AREA
    words, name, nothing = talk.words, is_.item.label, talk.words("versions.nothing")
    before, after = (run.agreed.get(is_.item.id) if by_agency else None for run in runs)
    if was.agreed != is_.agreed and not (was.withheld or is_.withheld):
        levels = [nothing if one.agreed is None else one.scale.numbers[one.agreed] for one in (was, is_)]
        reason = after.reason if after else ""
        key = "versions.agreed_because" if reason else "versions.agreed"
        yield words(key, label=name, then=levels[0], now=levels[1], reason=reason)
    if not by_agency:
        return
    medians = [level(talk, one.value(Series.SELF_RATED)) for one in (was, is_)]
    if medians[0] != medians[1]:
        yield words("versions.median", label=name, then=medians[0], now=medians[1])
    if before and after and before.level == after.level and before.reason != after.reason:
        yield words("versions.reason", label=name, then=before.reason or nothing, now=after.reason or nothing)
    if before and after and before.dissent != after.dissent:
        dissents = {"then": before.dissent or nothing, "now": after.dissent or nothing}
        yield words("versions.dissent", label=name, **dissents)
