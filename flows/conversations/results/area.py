"""The results of an area: the star, a summary, and the way to the lists behind it."""

from flows.asking.lists import back
from flows.asking.names import in_a_file_name
from flows.cards import Shown, rows
from flows.conversations.results.lists import AT_HAND, listed
from flows.conversations.results.words import (
    Found,
    agencies,
    change_words,
    common,
    extremes,
    found,
    hollow,
    provisional,
    score_words,
    series_words,
    taken_part,
    when,
)
from flows.permissions import Permission
from flows.presses import AREA_LIST, AREA_PICTURE, AREA_RESULTS, AREA_SUMMARY, START
from flows.replies import Button, Picture, Ray, Star
from flows.scoring import AreaDomain
from flows.talk import Answer, RoundTalk
from flows.verbs import Verb, send, show
from flows.view import Part


def results(talk: RoundTalk) -> Answer:
    """The star with its caption, then the summary."""
    return talk.turn(card(talk), before=(picture(talk),))


def exact(talk: RoundTalk) -> Answer:
    """The star as a file, exactly as it was drawn."""
    return talk.turn(card(talk), before=(picture(talk, exact=True),))


# the star


def picture(talk: RoundTalk, *, exact: bool = False) -> Picture:
    """The star and the words that say what it shows."""
    result = found(talk)
    name = talk.words(
        "area_results.file",
        area=in_a_file_name(talk.office.area.name),
        number=talk.run.round.number,
        date=talk.today.isoformat(),
    )
    return Picture(star=_star(talk, result), caption=_caption(talk, result), name=name, exact=exact)


def _star(talk: RoundTalk, result: Found) -> Star:
    words, score, before = talk.words, result.score, talk.office.before
    past = ""
    if before and result.old:
        shown = series_words(talk, result.old, score.series)
        past = words("area_results.before", number=before.round.number, series=shown)
    return Star(
        title=words("area_results.title", area=talk.area_name),
        subtitle=when(talk),
        mark=words("practice.mark") if talk.office.area.practice else "",
        rings=tuple(one.label for one in talk.run.framework.levels),
        rays=tuple(_ray(talk, result, domain) for domain in score.domains),
        series=series_words(talk, score, score.series),
        series_before=past,
        foot=(taken_part(talk, score), *_conditions(talk, result), words("team_results.foot_self")),
    )


def _ray(talk: RoundTalk, result: Found, domain: AreaDomain) -> Ray:
    """A domain with the one before, as far as the two can be compared."""
    series, comparison = result.score.series, result.comparison
    tenths, known = domain.tenths(series), domain.domain
    change, before = "", None
    if comparison and result.old and any(c.domain == known.id and c.items for c in comparison.changes):
        change = change_words(talk, comparison, known.id)
        old = {one.domain.id: one for one in result.old.domains}
        before = old[known.id].tenths(series) if known.id in old else None
    elif comparison and tenths is not None:
        change = change_words(talk, comparison, known.id)
    return Ray(
        name=known.short,
        tenths=tenths,
        words=score_words(talk, domain, series),
        provisional=hollow(result.score, domain),
        before=before,
        change=change,
    )


def _conditions(talk: RoundTalk, result: Found) -> tuple[str, ...]:
    """What to bear in mind: what is provisional, what a comparison rests on, what was asked at all."""
    said = provisional(talk, result.score)
    if result.comparison:
        return (*said, common(talk, result.comparison))
    return (*said, talk.words("area_results.progress")) if talk.run.round.progress else said


def _caption(talk: RoundTalk, result: Found) -> str:
    """What the picture shows, in words: its text alternative. A remark comes last, where it may be cut."""
    words, score, comparison = talk.words, result.score, result.comparison
    said = []
    for domain in score.domains:
        text = score_words(talk, domain, score.series)
        text = words("team_results.of", title=domain.domain.short, words=text)
        change = change_words(talk, comparison, domain.domain.id) if comparison else ""
        said.append(f"{text}, {change}" if change else text)
    missing = words("area_results.missing", agencies=agencies(talk, score.missing)) if score.missing else ""
    lines = [
        " · ".join((words("area_results.title", area=talk.area_name), when(talk))),
        extremes(talk, score),
        " · ".join(said),
        series_words(talk, score, score.series) + ".",
        taken_part(talk, score),
        missing,
        *_conditions(talk, result),
        words("team_results.foot_self"),
        *_released(talk),
    ]
    if talk.office.area.practice:
        lines.insert(0, words("practice.mark"))
    return "\n".join(line for line in lines if line)


def _released(talk: RoundTalk) -> tuple[str, ...]:
    """Who released it and when, and what the scrutineer remarked."""
    words, round_ = talk.words, talk.run.round
    by: tuple[str, ...] = ()
    if round_.released:
        who = talk.run.releaser or words("area_results.a_coordinator")
        by = (words("area_results.released_by", who=who, date=talk.date(round_.released)),)
    return (*by, words("area_results.remark", remark=round_.remark)) if round_.remark else by


# the summary


def card(talk: RoundTalk, notice: str = "") -> Shown:
    """What stands out, with the way to each list."""
    words, run, result = talk.words, talk.run, found(talk)
    there = {"changes": talk.office.before, "challenged": run.challenges}
    lists = [
        Button(key=str(n), label=words(f"area_lists.{name}_button"), press=AREA_LIST(run.round.id, n))
        for n, name in enumerate(AT_HAND, 1)
        if there.get(name, True)
    ]
    return Shown(
        again=AREA_SUMMARY(run.round.id),
        notice=notice,
        head=f"{talk.area_name} · {when(talk)}",
        lines=_summary(talk, result),
        buttons=rows(
            *lists,
            Button(key="x", label=words("team_results.exact_button"), press=AREA_PICTURE(run.round.id)),
            back(words, START()),
        ),
    )


def _summary(talk: RoundTalk, result: Found) -> tuple[str, ...]:
    words, score = talk.words, result.score
    if not score.submitted:
        return (words("area_results.none_returned"),)
    mixed, unknown = len(score.mixed), len(score.unknown)
    alone = (words("area_results.only_team"),) if score.submitted == 1 else ()
    return (
        extremes(talk, score),
        words.count("area_results.mixed_count", mixed) if mixed else words("area_results.mixed_none"),
        words.count("area_results.unknown_count", unknown) if unknown else words("area_results.unknown_none"),
        words("area_results.agreed", agreed=score.agreed, items=len(score.about_area)),
        taken_part(talk, score),
        *alone,
        *_conditions(talk, result),
        *_released(talk),
    )


_READ, _RATINGS = Permission.READ_RESULTS, Part.RATINGS

VERBS: tuple[Verb, ...] = (
    send(AREA_RESULTS, results, to=_READ, needs=_RATINGS),
    send(AREA_PICTURE, exact, to=_READ, needs=_RATINGS),
    show(AREA_SUMMARY, card, to=_READ, needs=_RATINGS),
    show(AREA_LIST, listed, to=_READ, needs=_RATINGS),
)
