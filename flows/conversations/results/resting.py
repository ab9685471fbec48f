"""What a comparison of two rounds rests on and what it leaves out, in words: the same wherever it is said."""

from collections.abc import Iterator

from flows.conversations.results.beside import left_out
from flows.conversations.results.found import Found
from flows.conversations.results.series import compared_series
from flows.conversations.results.words import some_agencies
from flows.people import Reader
from flows.permissions import BY_READER
from flows.rounds import BESIDE_RATED
from flows.scoring import AreaScore, Comparison
from flows.talk import RoundTalk


def common(talk: RoundTalk, result: Found, comparison: Comparison) -> str:
    """What a comparison rests on; of a progress round it is a part of all there is to ask."""
    before = talk.office.beside
    number = before.round.number if before else 0
    if not comparison.items:
        said = talk.words(_nothing(comparison), number=number)
        return " ".join((said, *_other_teams(talk, comparison), *uncounted(talk, result)))
    progress = talk.run.round.progress
    all_items = len(talk.run.framework.items) if progress else comparison.all_items
    few = not progress and 2 * comparison.items < all_items
    # that all agencies rate a few items alike would read as if all could be compared
    by = {"agencies": len(comparison.agencies), "all_agencies": comparison.all_agencies}
    agencies = "" if few else talk.words("beside.by_so_many", **by)
    return " ".join(
        (
            *past_progress(talk),
            *((talk.words("beside.few", number=number),) if few else ()),
            compared_on(talk, comparison, agencies),
            *_then_apart(talk, result, comparison),
            *left_out(talk.words, comparison.changes),
            *_other_teams(talk, comparison),
            *_alike(talk, comparison),
            *_whose(talk, result),
            *_marked(talk, result),
        )
    )


def _then_apart(talk: RoundTalk, result: Found, comparison: Comparison) -> tuple[str, ...]:
    """Which of the two rounds has other numbers here than alone; nothing where both have the same."""
    before, then = talk.office.beside, result.then
    if before is None or then is None:
        return ()
    alone = [{one.domain.id: one.tenths(of.series) for one in of.domains} for of in (then, result.now)]
    sides = [
        [(one.domain, side) for one in comparison.changes if (side := one.then)],
        [(one.domain, side) for one in comparison.changes if (side := one.now)],
    ]
    numbers = (before.round.number, talk.run.round.number)
    apart = [
        number
        for number, side, its_own in zip(numbers, sides, alone, strict=True)
        if any(known.tenths != its_own.get(domain) for domain, known in side)
    ]
    key = "beside.both_apart" if len(apart) > 1 else "beside.then_apart"
    return (talk.words(key, number=apart[0]),) if apart else ()


def compared_on(talk: RoundTalk, comparison: Comparison, agencies: str = "") -> str:
    """What is compared with the round before, on how many items; by how many agencies where that is said."""
    before, is_part = talk.office.beside, talk.run.round.progress
    return talk.words(
        _basis(comparison),
        number=before.round.number if before else 0,
        items=comparison.items,
        all_items=len(talk.run.framework.items) if is_part else comparison.all_items,
        agencies=agencies,
    )


def _basis(comparison: Comparison) -> str:
    """The key of what is compared."""
    if comparison.reader is Reader.TEAMS:
        return "beside.of_area_agreed" if comparison.agreed else "beside.of_area"
    if comparison.as_asked:
        return "beside.of_agencies_asked"
    # an agreed item counts whoever rated it
    return "beside.of_agencies_agreed" if comparison.agreed else "beside.of_agencies"


def _nothing(comparison: Comparison) -> str:
    """The key of why nothing is."""
    if comparison.reader is Reader.TEAMS:
        return "beside.not_at_all"
    return "beside.not_by_agencies" if comparison.as_asked else "beside.not_rated_by_agencies"


def _other_teams(talk: RoundTalk, comparison: Comparison) -> tuple[str, ...]:
    """The agencies that are left out, or compared in part, because of other teams, each with its reason."""
    reasons = {
        "beside.other_teams": comparison.other_teams,
        "beside.other_asked": comparison.other_asked,
        "beside.in_part": comparison.in_part,
    }
    said = (talk.words(key, agencies=some_agencies(talk, ids)) for key, ids in reasons.items() if ids)
    return (*_same_asked(talk, comparison), *said)


def _same_asked(talk: RoundTalk, comparison: Comparison) -> tuple[str, ...]:
    """That a progress round compares agencies of several teams where the same of them were asked, or rated.

    It is said wherever there is such an agency: which are left out for it would tell how they had rated.
    """
    before = talk.office.beside
    progress = talk.run.round.progress or (before is not None and before.round.progress)
    agencies = [one.team.agency for one in talk.run.returns if one.sheet.submitted]
    several = len(set(agencies)) < len(agencies)
    is_so = progress and several and comparison.reader is not Reader.TEAMS and not comparison.as_asked
    key = "beside.same_rated" if talk.run.round.rules >= BESIDE_RATED else "beside.same_asked"
    return (talk.words(key),) if is_so else ()


def past_progress(talk: RoundTalk) -> tuple[str, ...]:
    """That a full round is compared past a progress round, as that asked only part; else nothing."""
    before = talk.office.before
    if before is None or talk.office.full is None:
        return ()
    return (talk.words("beside.past_progress", before=before.round.number),)


def _whose(talk: RoundTalk, result: Found) -> Iterator[str]:
    """For whom what changed is, where that is not who reads the rest."""
    if not result.compares or talk.run.round.rules < BY_READER:
        return
    if not result.shared and result.readers[0] is Reader.TEAMS:
        yield talk.words("beside.not_by_agency")
    elif not result.shared:
        held = any(one.held for one in (talk.score_as(Reader.AREA), _then(talk)) if one)
        yield talk.words("beside.not_for_everybody_held" if held else "beside.not_for_everybody")
    elif result.narrower or result.marked:
        yield talk.words("beside.for_everybody_but" if result.marked else "beside.for_everybody")
    yield from uncounted(talk, result)


def _then(talk: RoundTalk) -> AreaScore | None:
    """The round before as everybody reads it, None without one."""
    before = talk.office.beside
    return talk.score_as(Reader.AREA, before) if before else None


def uncounted(talk: RoundTalk, result: Found) -> Iterator[str]:
    """That a comparison leaves out what came in or changed after the release of either round."""
    before = talk.office.beside
    if before and result.then and result.then.held:
        yield talk.words("beside.uncounted_then", number=before.round.number)
    if result.now.held:
        yield talk.words("beside.without_late")


def _alike(talk: RoundTalk, comparison: Comparison) -> tuple[str, ...]:
    """What counts of what was agreed in one round alone or in both; nothing where nothing was."""
    if comparison.agreed:
        return (talk.words("beside.as_agreed", n=len(comparison.agreed), items=comparison.items),)
    return (talk.words("beside.as_rated"),) if comparison.one_sided else ()


def _marked(talk: RoundTalk, result: Found) -> tuple[str, ...]:
    """That changes which are not for everybody count what was agreed, where these do; else nothing."""
    n = len(result.marked & result.agreed)
    return (talk.words("beside.as_agreed_marked", n=n, items=len(result.marked)),) if n else ()


def series_told(talk: RoundTalk, result: Found) -> str:
    """The name of the series of all changes that the reader is told; "" without a comparison."""
    comparison = result.comparison
    if comparison is None:
        return ""
    if result.series is not comparison.series:
        return talk.words("area_lists.series.settled")
    return compared_series(talk, comparison, result.now)
