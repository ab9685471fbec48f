"""The star of an area's round: what it came to, alone or beside the round before.

A picture and its caption are made of the same texts. What has to be read comes first in both, because a long
list gives way at its end.
"""

from flows.asking.names import in_a_file_name
from flows.board import Return
from flows.conversations.results import came_in
from flows.conversations.results.beside import Spoke, compared_spoke, disclaimed, how, own_spoke, steps_line
from flows.conversations.results.corrected_before import since_release
from flows.conversations.results.edges import extremes, with_care
from flows.conversations.results.found import Found
from flows.conversations.results.kinds import Kind, compared_in, kind_of
from flows.conversations.results.missing import hollow, not_returned, provisional
from flows.conversations.results.published import others_read_more, to_be_shown
from flows.conversations.results.resting import common
from flows.conversations.results.series import compared_now, compared_then
from flows.conversations.results.words import (
    mistaken,
    nobody_asked,
    number_in_name,
    released_by,
    score_words,
    series_words,
    taken_part,
    under_way,
    when,
    withheld,
)
from flows.conversations.results.working import ring_names, what_levels_count
from flows.people import Reader
from flows.permissions import reader_of
from flows.replies import Picture, Ray, Star
from flows.scoring import AreaDomain
from flows.talk import RoundTalk
from flows.wording import sentence


def star(talk: RoundTalk, result: Found, *, exact: bool) -> Picture:
    """The star and the words that say what it shows."""
    words, kind = talk.words, kind_of(talk, result)
    spokes = [_spoke(talk, result, kind, domain) for domain in result.score.domains]
    return Picture(
        star=_star(talk, result, kind, spokes),
        caption=_caption(talk, result, kind, spokes),
        name=words("area_results.file", **named(talk)),
        exact=exact,
    )


def title_of(talk: RoundTalk) -> str:
    """What a picture is headed with."""
    return talk.words("area_results.title", area=talk.area_name, audit=talk.framework.short)


def drawn_for(talk: RoundTalk, result: Found, kind: Kind, when: str) -> str:
    """When it was and for whom the picture is: of a released round there is one for all.

    A draft has what who looks at it may read.
    """
    round_ = talk.run.round
    if talk.office.area.practice:
        return when
    if round_.released:
        return talk.words("workbook.for_public", when=when)
    if result.score.reader is reader_of(frozenset(), round_):
        return when
    by_team = kind is not Kind.ALONE and not result.shared and result.readers[0] is Reader.TEAMS
    return talk.words("area_results.for_few" if by_team else "area_results.for_partners", when=when)


def partners_file(talk: RoundTalk) -> str:
    """What the file of the star for partners is called."""
    return talk.words("area_results.file_partners", **named(talk))


def named(talk: RoundTalk) -> dict[str, str | int]:
    """What the name of a file is made of."""
    before = talk.office.beside
    return {
        "audit": in_a_file_name(talk.framework.short),
        "area": in_a_file_name(talk.office.area.name),
        "number": number_in_name(talk),
        "before": before.round.number if before else 0,
        "date": talk.today.isoformat(),
    }


def _spoke(talk: RoundTalk, result: Found, kind: Kind, domain: AreaDomain) -> Spoke:
    """A domain: what is compared of it, or what it came to alone."""
    words, known, part_of = talk.words, domain.domain, talk.run.round.progress
    asked = sum(bool(one.asked) for one in domain.items)
    if compared := compared_in(result, kind, domain):
        return compared_spoke(
            words,
            known,
            compared,
            provisional=domain.provisional,
            hollow=domain.provisional or result.score.provisional,
            part_of=len(domain.items) if part_of else 0,
        )
    tenths, said = domain.tenths(result.score.series), ""
    if part_of and asked:
        said = words("beside.part", items=asked, all_items=len(domain.items))
    elif result.comparison and kind is not Kind.ALONE and tenths is not None:
        said = how(words, result.comparison.of(known.id))
    ray = Ray(
        name=known.short,
        tenths=tenths,
        words=score_words(talk, domain, result.score.series),
        provisional=hollow(result.score, domain),
        change=said,
    )
    return own_spoke(words, ray)


def _star(talk: RoundTalk, result: Found, kind: Kind, spokes: list[Spoke]) -> Star:
    words, before, comparison = talk.words, talk.office.beside, result.comparison
    past = ""
    if before and comparison and result.then and kind is not Kind.ALONE:
        past = compared_then(talk, comparison, before, result.then)
    return Star(
        title=title_of(talk),
        subtitle=drawn_for(talk, result, kind, when(talk)),
        mark=words("practice.mark") if talk.office.area.practice else "",
        rings=ring_names(words, talk.framework.scale),
        numbers=talk.framework.scale.numbers,
        values=talk.framework.scale.thousandths,
        rays=tuple(spoke.ray for spoke in spokes),
        series=_series(talk, result, kind),
        series_before=past,
        foot=(
            self_reported(talk),
            *(() if kind is Kind.BESIDE else with_care(talk, result.score)),
            *basis(talk, result, kind),
            *disclaimed(talk.framework),
        ),
    )


def _series(talk: RoundTalk, result: Found, kind: Kind) -> str:
    """Whose numbers are drawn: the round's, or what of it is compared."""
    if kind is Kind.BESIDE and result.comparison:
        return compared_now(talk, result.comparison, result.now)
    return series_words(talk, result.score, result.score.series)


def _caption(talk: RoundTalk, result: Found, kind: Kind, spokes: list[Spoke]) -> str:
    """What the picture shows, in words: its text alternative."""
    words, score = talk.words, result.score
    stands_out = kind is not Kind.BESIDE and not talk.run.round.progress
    lines = [
        words("practice.mark") if talk.office.area.practice else "",
        " · ".join(
            (
                words("area_results.title", area=talk.area_name, audit=talk.framework.short),
                drawn_for(talk, result, kind, when(talk)),
            )
        ),
        self_reported(talk),
        *under_way(talk),
        *basis(talk, result, kind),
        " · ".join(spoke.said for spoke in spokes),
        *(extremes(talk, score) if stands_out else ()),
        _series(talk, result, kind) + ".",
        *what_levels_count(words, talk.framework.scale),
        *disclaimed(talk.framework),
        *remarked(talk),
    ]
    return "\n".join(line for line in lines if line)


def self_reported(talk: RoundTalk) -> str:
    """That nobody has checked it, and in which role it was released where it was: a picture is sent on."""
    return " ".join((talk.words("team_results.foot_self"), *released_by(talk, sent_on=True)))


def basis(talk: RoundTalk, result: Found, kind: Kind) -> tuple[str, ...]:
    """What is missing, what the numbers rest on, and how much was rated."""
    score = result.score
    said = (
        *not_returned(talk, score),
        *provisional(talk, score),
        *(mistaken(talk, score) if score.held else ()),
        *conditions(talk, result, kind),
        taken_part(talk, score),
        *came_in.handed_in_round(talk, score),
        *nobody_asked(talk, score),
    )
    lines = (*said, *(() if kind is Kind.ALONE else too_little(talk, result)))
    return tuple(line for line in lines if line)


def conditions(talk: RoundTalk, result: Found, kind: Kind | None = None) -> tuple[str, ...]:
    """What was asked at all, and what a comparison rests on."""
    words, comparison, before = talk.words, result.comparison, talk.office.beside
    is_beside = (kind or kind_of(talk, result)) is Kind.BESIDE
    said = (
        *withheld(talk, result.score),
        *others_read_more(talk, result.score),
        *to_be_shown(talk, result.score, comparison if is_beside else None),
        *of_progress(talk, result),
    )
    if comparison is None or before is None:
        return said
    if kind is Kind.ALONE and result.compares:
        return (*said, words("beside.own_picture", number=before.round.number))
    return (*said, common(talk, result, comparison), *_corrected_before(talk, result))


def of_progress(talk: RoundTalk, result: Found) -> tuple[str, ...]:
    """That a progress round is no whole, who was asked everything all the same, and what rises by itself."""
    whole = [one.sheet.only is None for one in _came_in(talk)]
    if not talk.run.round.progress:
        return ()
    if whole and all(whole):
        return (talk.words("beside.progress_whole"),)
    said = talk.words("beside.progress_some" if any(whole) else "beside.progress")
    chance = (talk.words("beside.picked_short"),) if picked(talk, result) else ()
    return (" ".join((said, *chance)),)


def _came_in(talk: RoundTalk) -> list[Return]:
    """The returns that there are: who was only asked took no part."""
    return [one for one in talk.run.returns if one.sheet.submitted]


def picked(talk: RoundTalk, result: Found) -> tuple[str, ...]:
    """That what is asked because it was low rises by itself, where a change of that is told; else nothing."""
    some = any(one.sheet.only is not None for one in _came_in(talk))
    return (talk.words("beside.picked"),) if talk.run.round.progress and some and result.compares else ()


def _corrected_before(talk: RoundTalk, result: Found) -> tuple[str, ...]:
    """That the round before is compared as it was corrected, if it was and all of that counts."""
    before = talk.office.beside
    if before is None or before.round.corrected is None or not result.compares:
        return ()
    if result.then and result.then.held:
        # what is left of it there, and what is not, was said with the comparison
        return ()
    date = talk.date(before.round.corrected)
    key = "versions.before_corrected_since" if since_release(talk) else "versions.before_corrected"
    return (talk.words(key, number=before.round.number, date=date),)


def too_little(talk: RoundTalk, result: Found) -> tuple[str, ...]:
    """When a change is too little to tell, where one is called so; else nothing."""
    return steps_line(talk.words, result.comparison.changes) if result.comparison else ()


def remarked(talk: RoundTalk) -> tuple[str, ...]:
    """What the scrutineer remarked on the whole."""
    remark = talk.run.round.remark
    return (talk.words("area_results.remark", remark=sentence(remark)),) if remark else ()
