"""A team's own return beside its own of before: one comparison, on the items that it rated both times.

A full return is compared as the area's full round is: with the last full one, past progress rounds. One of a
progress round has the return before, which its questions came from. One for practice has the one before
that was for practice, of the same agency.
"""

from dataclasses import dataclass

from flows.before import Known
from flows.conversations.results.beside import left_out, steps_line
from flows.conversations.results.kinds import Kind
from flows.rounds import BESIDE_ALIKE
from flows.scoring import Changes, compare_sheets, score_sheet
from flows.talk import SheetTalk


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared(Changes):
    """The earlier return beside this one, and a change for each domain.

    `number` is that of its round. `practice` is the day of one for practice as it is said, "" for any other;
    `past` is the number of a progress round that was passed over, 0 for none. `apart`: the earlier return has
    other numbers here than alone.
    """

    number: int
    practice: str = ""
    past: int = 0
    apart: bool = False


def beside(talk: SheetTalk) -> Compared | None:
    """The return of before beside this one; None without one, or under rules without it."""
    here = talk.here
    last = [one for one in here.earlier if one.known is _known(talk)]
    if not last or not (here.round.progress or compares_full(talk)):
        return None
    full = [one for one in last if not one.round.progress]
    then = full[0] if full and not here.round.progress else last[0]
    asked = frozenset(item.id for item in talk.asked)
    changes = compare_sheets((talk.framework, here.sheet), (then.framework, then.sheet), asked)
    alone = {one.domain: one.tenths for one in score_sheet(then.framework, here.team, then.sheet).domains}
    return Compared(
        number=then.round.number,
        changes=changes,
        apart=any(one.then and one.then.tenths != alone.get(one.domain) for one in changes),
        practice=talk.date(then.sheet.submitted or then.round.opened) if here.area.practice else "",
        past=0 if then is last[0] else last[0].round.number,
    )


def compares_full(talk: SheetTalk) -> bool:
    """Whether what is not of a progress round is compared too."""
    return talk.here.area.practice or talk.here.round.rules >= BESIDE_ALIKE


def _known(talk: SheetTalk) -> Known:
    return Known.PRACTISED if talk.here.area.practice else Known.LAST_TIME


def kind_of(talk: SheetTalk, compared: Compared | None) -> Kind:
    """What the star shows, as an area's does: both returns where this one's numbers stay as they are."""
    if compared is None or not compared.items:
        return Kind.ALONE
    if talk.here.round.progress:
        return Kind.BESIDE
    own = {score.domain: score.tenths for score in talk.scorecard.domains}
    apart = any(change.now and change.now.tenths != own[change.domain] for change in compared.changes)
    return Kind.ALONE if apart else Kind.BOTH


def named(talk: SheetTalk, compared: Compared, series: str) -> str:
    """What the earlier return is called on a picture."""
    if compared.practice:
        return talk.words("beside.before_practice", day=compared.practice, series=series)
    return talk.words("beside.before_same", number=compared.number, series=series)


def basis(talk: SheetTalk, compared: Compared | None) -> tuple[str, ...]:
    """What the numbers of a comparison rest on, or that there is none."""
    if compared is None:
        return ()
    words, about = talk.words, {"number": compared.number, "day": compared.practice}
    passed = (words("beside.past_progress", before=compared.past),) if compared.past else ()
    if not compared.items:
        key = "beside.not_at_all_practice" if compared.practice else "beside.not_at_all"
        if not talk.scorecard.rated:
            key = "beside.nothing_rated_practice" if compared.practice else "beside.nothing_rated"
        return (" ".join((*passed, words(key, **about))),)
    both = sum(len(change.pairs) for change in compared.changes)
    if compared.practice:
        key = "beside.of_practice"
    elif not talk.here.round.progress:
        key = "beside.of_team_full"
    else:
        key = "beside.of_team" if both == compared.items else "beside.of_team_part"
    said = words(key, items=compared.items, both=both, all_items=talk.scorecard.rated, **about)
    apart = "beside.then_apart_practice" if compared.practice else "beside.then_apart_team"
    others = (words(apart, **about),) if compared.apart else ()
    return (" ".join((*passed, said, *others, *left_out(words, compared.changes))),)


def elsewhere(talk: SheetTalk, compared: Compared | None) -> tuple[str, ...]:
    """What a star that shows this return alone says of the comparison: its basis, and where it is drawn."""
    if compared is None or not compared.items:
        return basis(talk, compared)
    key = "beside.own_picture_practice" if compared.practice else "beside.own_picture"
    return (talk.words(key, number=compared.number, day=compared.practice),)


def picked(talk: SheetTalk, compared: Compared | None) -> tuple[str, ...]:
    """That what is asked because it was low rises by itself, where a change of that is told; else nothing."""
    return (talk.words("beside.picked"),) if _is_picked(talk, compared) else ()


def based(talk: SheetTalk, compared: Compared | None) -> tuple[str, ...]:
    """What a comparison rests on, and in few words that some of it rises by itself where that is so."""
    chance = (talk.words("beside.picked_short"),) if _is_picked(talk, compared) else ()
    return (*basis(talk, compared), *chance)


def _is_picked(talk: SheetTalk, compared: Compared | None) -> bool:
    return compared is not None and compared.items > 0 and talk.here.sheet.only is not None


def too_little(talk: SheetTalk, compared: Compared | None) -> tuple[str, ...]:
    """When a change is too little to tell, where one is called so; else nothing."""
    return steps_line(talk.words, compared.changes) if compared else ()
