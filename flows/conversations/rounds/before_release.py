"""What there is to know before a release: what everybody will read, what is open, what can be compared."""

from datetime import date
from functools import partial

from flows.asking.dates import in_words
from flows.asking.lists import NAMED, is_cut, some_of, some_words
from flows.cards import rows
from flows.conversations.results.found import Found, found
from flows.conversations.results.published import to_be_shown
from flows.conversations.results.words import agreed, not_checked, some_agencies, unchecked
from flows.conversations.rounds import corrections, scrutiny
from flows.conversations.rounds.agreeing import items_to_talk_about, unagreed
from flows.people import Reader
from flows.permissions import BY_READER, reader_of
from flows.presses.actions import ACTIONS
from flows.replies import Button, Rows
from flows.rounds import Action
from flows.scoring import AreaScore
from flows.talk import RoundTalk


def early(talk: RoundTalk) -> date | None:
    """The day until which teams were told that they can check, where it is to come and some have not."""
    until, checks = talk.run.round.check_by, unchecked(talk)
    return until if until and until > talk.today and checks and checks.silent else None


def _before_their_day(talk: RoundTalk) -> list[str]:
    """How much earlier than teams were told it is, and how many have not checked."""
    day, checks = early(talk), unchecked(talk)
    if day is None or checks is None:
        return []
    sooner = talk.words.count("running.release.early", (day - talk.today).days, date=in_words(talk, day))
    return [f"{sooner} {talk.words.count('running.release.early_silent', len(checks.silent))}"]


def still_open(talk: RoundTalk) -> tuple[str, ...]:
    """What there is to know before a release."""
    words, run = talk.words, talk.run
    lines = _before_their_day(talk)
    if run.round.remark:
        lines.append(words("running.release.remark", remark=run.round.remark))
    lines += corrections.before_a_release(talk)
    lines += scrutiny.challenged_lines(talk)
    lines += _left_open(talk)
    lines += to_be_shown(talk, talk.score)
    lines += compared(talk)
    lines += _action_lines(talk)
    return (*lines, *_left_out(talk))


def _left_out(talk: RoundTalk) -> list[str]:
    """Which teams that are asked something have no return, and which of them may still answer."""
    run = talk.run
    without = [one for one in run.returns if not one.sheet.submitted]
    missing = [one.team.name for one in without if not one.sheet.late and run.asked(one)]
    may_answer = [one.team.name for one in without if one.sheet.late]
    named = (("running.release.missing", missing), ("running.release.late", may_answer))
    said = [talk.words(key, names=some_of(talk.words, names)) for key, names in named if names]
    return [*said, *(after_a_release(talk) if said else ())]


def after_a_release(talk: RoundTalk) -> tuple[str, ...]:
    """What a return that comes in after the release does not do; nothing of a round with older rules."""
    is_held = talk.run.round.rules >= BY_READER
    return (talk.words("running.after_release"),) if is_held else ()


def _left_open(talk: RoundTalk) -> list[str]:
    """Who has not checked the draft, and how many items the partnership has not agreed on."""
    words, left = talk.words, unagreed(talk)
    every = len(items_to_talk_about(talk))
    agreeing = [*agreed(talk, talk.score)] if left else []
    agreeing += [words("running.release.unagreed", n=left, every=every)] if left else []
    until, checks = talk.run.round.check_by, unchecked(talk)
    silent = [*not_checked(talk)]
    if checks and checks.silent and until and until == talk.today:
        # of those who have not said, who stand first; the others have nobody who could
        silent[0] = f"{silent[0]} {words('running.release.still', date=in_words(talk, until))}"
    return [*silent, *agreeing]


# the actions that were noted in the round


def _actions(talk: RoundTalk) -> list[Action]:
    return [one for one in talk.office.actions if one.round == talk.run.round.id]


def _action_lines(talk: RoundTalk) -> list[str]:
    """What everybody will read of each action, whose and by when, cut where it is long; of many the first."""
    words, there = talk.words, _actions(talk)
    if not there:
        return []
    more = len(there) - NAMED
    return [
        words.count("running.release.actions", len(there)),
        *(_action_line(talk, number, one) for number, one in enumerate(there[:NAMED], 1)),
        *([words("running.release.actions_more", n=more)] if more > 0 else []),
    ]


def _action_line(talk: RoundTalk, number: int, one: Action) -> str:
    words = talk.words
    owner = one.owner or words("actions.partnership")
    if one.owner and talk.hides_owner(one, partial(reader_of, frozenset())):
        owner = words("actions.a_team")
    return words(
        "running.release.action",
        number=number,
        label=talk.framework.items[one.item].label,
        what=some_words(words, one.what),
        owner=owner,
        due=words("actions.due", date=talk.date(one.due)) if one.due else words("running.release.no_date"),
    )


def ways(talk: RoundTalk) -> Rows:
    """The ways to what the card has no room for: what teams say is wrong, challenges and actions."""
    area_id = talk.office.area.id
    every = Button(key="a", label=talk.words("running.release.actions_button"), press=ACTIONS(area_id))
    there = _actions(talk)
    cut = len(there) > NAMED or any(is_cut(one.what) for one in there)
    return (*corrections.way(talk), *scrutiny.way(talk), *(rows(every) if cut else ()))


# what everybody will be able to compare


def compared(talk: RoundTalk) -> tuple[str, ...]:
    """How much of a comparison everybody will see and why no more, and what is for who reads by agency."""
    words, before = talk.words, talk.office.beside
    result = found(talk, reader_of(frozenset(), talk.run.round))
    comparison = result.comparison
    if before is None or comparison is None:
        return ()
    number = before.round.number
    every = len(talk.run.framework.items) if talk.run.round.progress else comparison.all_items
    domains = sum(one.compared for one in comparison.changes)
    said = [
        words(
            "running.release.compared" if comparison.items else "running.release.compared_none",
            items=comparison.items,
            all_items=every,
            domains=domains,
            all_domains=len(comparison.changes),
            number=number,
        )
    ]
    there = sum(one.value(talk.score.series) is not None for one in talk.score.items.values())
    if comparison.items < max(every, there):
        said += _why_no_more(talk, result, number)
        said += _for_few(talk)
    return (" ".join(said),)


def _why_no_more(talk: RoundTalk, result: Found, number: int) -> list[str]:
    """Which agencies are in one of the two rounds alone, and the rule."""
    named = in_one_alone(talk, result, number)
    reads_all = result.readers[0] is Reader.TEAMS
    return named if reads_all else [talk.words("running.release.same_agencies"), *named]


def in_one_alone(talk: RoundTalk, result: Found, number: int) -> list[str]:
    """Which agencies are in one of the two rounds alone."""
    now, then = _there(result.now), _there(result.then)
    known = [one.id for one in talk.run.framework.agencies]
    lines = (
        ("running.release.gone", [one for one in known if one in then - now]),
        ("running.release.came", [one for one in known if one in now - then]),
    )
    return [talk.words(key, agencies=some_agencies(talk, ids), number=number) for key, ids in lines if ids]


def _there(score: AreaScore | None) -> frozenset[str]:
    """The agencies of which a return counts."""
    return frozenset((*score.counted.returned, *score.counted.partly)) if score else frozenset()


def _for_few(talk: RoundTalk) -> list[str]:
    """How many items are compared for who reads by agency alone, and marked so."""
    result = found(talk, Reader.AGENCIES)
    marked = [
        change
        for one in result.score.domains
        for change, reader in result.every(one.domain.id)
        if change.compared and (reader or not result.shared)
    ]
    if not marked:
        return []
    items = sum(len(change.pairs) for change in marked)
    return [talk.words("running.release.for_few", items=items, domains=len(marked))]
