"""The lists of single items: most mixed first, own practice, don't know, the top level, challenges."""

from collections.abc import Iterable

from flows.asking.lists import some_of
from flows.conversations.results.challenged import (
    challenge_of,
    challenge_words,
    is_told_to_all,
    settled_since,
)
from flows.conversations.results.pages import Page, by_domain, in_turn
from flows.conversations.results.words import label, level, some_agencies, teams, withheld
from flows.framework import Domain
from flows.people import Reader
from flows.scale import Scale
from flows.scoring import AreaItem, AreaScore, Numbers, Series
from flows.talk import RoundTalk
from flows.wording import Words, sentence


def mixed(talk: RoundTalk, score: AreaScore) -> list[Page]:
    """The items about the area, the most mixed first; what has no value to show comes last."""
    ordered = sorted(score.about_area, key=lambda one: -one.spread)
    ordered.sort(key=lambda one: not one.numbers.agencies)
    return in_turn([_with_verdicts(talk, one, _seen(talk, one)) for one in ordered])


def _seen(talk: RoundTalk, one: AreaItem) -> str:
    """How agencies see one truth: the median, and how far apart they are."""
    words, name, numbers = talk.words, label(talk, one), one.numbers
    said = _alone(talk, one) or _alike(talk, one)
    if said:
        return words("area_lists.item_said", label=name, said=said)
    if numbers.least is None:
        return words("area_lists.median_line", label=name, value=level(talk, numbers.median))
    ends = {"least": level(talk, numbers.least), "most": level(talk, numbers.most)}
    return words("area_lists.mixed_line", label=name, value=level(talk, numbers.median), **ends)


def _alone(talk: RoundTalk, one: AreaItem) -> str:
    """What there is to say where fewer than two agencies gave a level, "" where more did."""
    words, numbers = talk.words, one.numbers
    if one.withheld:
        return words("area_lists.withheld")
    if not numbers.agencies:
        return _unrated(words, numbers)
    if numbers.agencies > 1:
        return ""
    key = "area_lists.one_team" if numbers.rated == 1 else "area_lists.one_agency"
    return words(key, value=level(talk, numbers.median))


def _unrated(words: Words, numbers: Numbers) -> str:
    """Why nobody gave a level: the one thing that all say, or how many say which."""
    kinds = (
        ("area_lists.nobody", "check.dont_know", numbers.dont_know),
        ("area_lists.nobody_case", "check.no_case", numbers.no_case),
        ("area_lists.nobody_fits", "check.not_applicable", numbers.not_applicable),
        ("area_lists.nobody_answered", "check.unanswered", numbers.unanswered),
    )
    found = [one for one in kinds if one[2]]
    if len(found) > 1:
        counts = ", ".join(words(key, n=n) for _, key, n in found)
        return words("area_lists.nobody_mixed", counts=counts)
    return words(found[0][0] if found else "area_lists.nobody_answered")


def _alike(talk: RoundTalk, one: AreaItem) -> str:
    """What all agencies say, "" where they differ or that is not shown."""
    least, most = one.numbers.least, one.numbers.most
    return (
        talk.words("area_lists.alike", value=level(talk, least))
        if least is not None and least == most
        else ""
    )


def _with_verdicts(talk: RoundTalk, one: AreaItem, text: str) -> str:
    """The line of an item with what was agreed, and what the scrutineer says."""
    words, parts = talk.words, [text]
    agreed = talk.run.agreed.get(one.item.id) if one.agreed is not None else None
    if agreed:
        parts.append(words("area_lists.agreed_line", level=talk.framework.scale.numbers[agreed.level]))
        parts += [words("area_lists.because", reason=sentence(agreed.reason))] if agreed.reason else []
        parts += [words("area_lists.dissent", text=sentence(agreed.dissent))] if agreed.dissent else []
    challenge = challenge_of(talk, one)
    if challenge:
        parts.append(challenge_words(talk, challenge))
    return " ".join(parts)


def own(talk: RoundTalk, score: AreaScore) -> list[Page]:
    """The items about each agency's own practice, by domain."""
    found = {one.item.id: one for one in score.own}

    def lines(domain: Domain) -> list[str]:
        items = [found[item.id] for item in domain.items if item.id in found]
        return [_with_verdicts(talk, one, _practice(talk, one)) for one in items]

    return by_domain(talk, lines)


def _practice(talk: RoundTalk, one: AreaItem) -> str:
    """How many agencies have it in their own practice, and how far apart they are."""
    words, name, numbers = talk.words, one.item.label, one.numbers
    alone = _alone(talk, one)
    if alone:
        return words("area_lists.item_said", label=name, said=alone)
    if numbers.good is None:
        return words("area_lists.median_line", label=name, value=level(talk, numbers.median))
    scale = talk.framework.scale
    is_top = scale.good == scale.top
    key = "area_lists.own_line_top" if is_top else "area_lists.own_line"
    text = words(
        key if _are_at_a_level(scale, numbers) else "area_lists.own_line_third",
        label=name,
        n=numbers.good,
        agencies=numbers.agencies,
        level=scale.labels[scale.good] if is_top else scale.numbers[scale.good],
    )
    ends = words("area_lists.ends", least=level(talk, numbers.least), most=level(talk, numbers.most))
    return f"{text} {_alike(talk, one) or ends}"


def _are_at_a_level(scale: Scale, numbers: Numbers) -> bool:
    """Whether all agencies that are good are at a level that is, and none between two of which one is not."""
    if not (scale.is_good_between and numbers.good):
        return True
    return numbers.least is not None and numbers.least >= scale.values[scale.good]


def unknown(talk: RoundTalk, score: AreaScore) -> list[Page]:
    """The items that somebody answered with don't know, and who could tell."""
    lines = [_unknown(talk, score, one) for one in score.unknown]
    return in_turn(lines or [talk.words("lists.empty")], withheld(talk, score))


def _unknown(talk: RoundTalk, score: AreaScore, one: AreaItem) -> str:
    words, name = talk.words, label(talk, one)
    who, could = _who(talk, score, one.dont_know), _who(talk, score, one.levels or one.halves)
    if not who:
        return words.count("area_lists.unknown_count", one.numbers.dont_know, label=name)
    tell = words("area_lists.could_tell", teams=could) if could else _unrated(words, one.numbers)
    return words("area_lists.unknown_line", label=name, who=who, tell=tell)


def no_case(talk: RoundTalk, score: AreaScore) -> list[Page]:
    """The items of which some team knows no case, and who."""
    words, lines = talk.words, []
    for one in score.without_case:
        name, who = label(talk, one), _who(talk, score, one.no_case)
        count = words.count("area_lists.no_case_count", one.numbers.no_case, label=name)
        lines.append(words("area_lists.no_case_line", label=name, who=who) if who else count)
    return in_turn(lines or [words("lists.empty")], withheld(talk, score))


def _who(talk: RoundTalk, score: AreaScore, ids: Iterable[str]) -> str:
    """Teams by name, or agencies where the reader is told no more."""
    if score.reader is Reader.TEAMS:
        names = teams(talk)
        return some_of(talk.words, [names[id_] for id_ in ids])
    return some_agencies(talk, ids)


def unbacked(talk: RoundTalk, score: AreaScore) -> list[Page]:
    """The top levels with nothing behind them, by agency."""
    words, framework = talk.words, talk.run.framework
    tops = score.tops or score.tops_by_agency
    if tops is None:
        return [Page(lines=(words("area_lists.by_agency_only"),))]
    if not tops.count:
        return [Page(lines=(words("team_results.no_tops"),))]
    lines = []
    for agency in framework.agencies:
        bare = tops.bare.get(agency.id, ())
        labels = ", ".join(framework.items[item].label for item in bare)
        lines += [words("area_lists.unbacked_line", agency=agency.name, items=labels)] if bare else []
    key = "team_results.backed" if score.tops else "area_lists.backed_by_agency"
    top = framework.scale.numbers[-1]
    return in_turn(lines, [words.count(key, tops.count, backed=tops.backed, top=top)])


def challenged(talk: RoundTalk, score: AreaScore) -> list[Page]:
    """What the scrutineer says of single items, beside what they came to."""
    words, lines = talk.words, []
    for one in score.items.values():
        challenge, name = challenge_of(talk, one), label(talk, one)
        if challenge is None and one.item.id in talk.run.challenges:
            lines.append(words("area_lists.item_said", label=name, said=words("area_lists.withheld")))
        elif challenge:
            value, said = level(talk, one.value(Series.SETTLED)), challenge_words(talk, challenge)
            since = settled_since(talk, challenge) if one.agreed is not None else ""
            said = f"{sentence(said)} {since}" if since else said
            if not is_told_to_all(talk, one.item.id):
                said = f"{sentence(said)} {words('area_lists.not_for_all')}"
            lines.append(words("area_lists.challenged_line", label=name, value=value, said=said))
    return in_turn(lines)
