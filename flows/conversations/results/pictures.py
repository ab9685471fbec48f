"""The pictures of an area's round: its star, and what changed since the round before.

Of a released round there is one set for all, with what everybody may read: colleagues who lay two of them
beside each other find the same numbers. The draft is worded for whoever looks at it.
"""

from flows.conversations.results.area_change import change
from flows.conversations.results.area_star import star
from flows.conversations.results.found import Found, found
from flows.people import Reader
from flows.replies import Picture
from flows.talk import RoundTalk


def pictures(talk: RoundTalk, *, exact: bool = False) -> tuple[Picture, ...]:
    """The star, then what changed where there is a round to compare with; none without any number."""
    talk = talk.for_everybody
    result = found(talk)
    if not _shows(result):
        return ()
    return (star(talk, result, exact=exact), *change(talk, result, exact=exact))


def draws(talk: RoundTalk) -> bool:
    """Whether there is any picture of the round."""
    return _shows(found(talk.for_everybody))


def changed(talk: RoundTalk) -> tuple[Picture, ...]:
    """What changed alone; none where no domain can be compared."""
    talk = talk.for_everybody
    return change(talk, found(talk), exact=False)


def compares(talk: RoundTalk) -> bool:
    """Whether there is a picture of what changed."""
    return found(talk.for_everybody).compares


def about_pictures(talk: RoundTalk) -> tuple[str, ...]:
    """Why there is no picture, or what it leaves out of what the person may read; else nothing."""
    words, score = talk.words, talk.score
    shared = found(talk.for_everybody)
    less = shared.score.withheld > score.withheld
    if _shows(shared):
        return (words("area_results.pictures_for_everybody"),) if less else ()
    if not shared.score.withheld:
        return (words("area_results.no_picture"),)
    key = (
        "area_results.no_picture_withheld" if score.reader is Reader.AREA else "area_results.no_picture_here"
    )
    return (words(key),)


def _shows(result: Found) -> bool:
    """Whether any domain has a number to draw."""
    series = result.score.series
    return result.compares or any(one.tenths(series) is not None for one in result.score.domains)
