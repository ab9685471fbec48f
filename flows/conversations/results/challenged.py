"""What a scrutineer says of an item: how it is put, beside what value, and who reads it."""

from flows.conversations.results.words import level
from flows.permissions import reader_of
from flows.rounds import Challenge
from flows.scale import Scale
from flows.scoring import AreaItem, Series
from flows.talk import RoundTalk
from flows.wording import Words, sentence


def is_told_to_all(talk: RoundTalk, item: str) -> bool:
    """Whether everybody reads what is agreed and challenged of an item, once the round is released."""
    return is_told(talk.score_as(reader_of(frozenset(), talk.run.round)).items[item])


def who_reads(talk: RoundTalk, item: str) -> str:
    """Who reads what is agreed and challenged of an item, as a sentence."""
    return talk.words("writing.all_read" if is_told_to_all(talk, item) else "writing.few_read")


def who_reads_why(talk: RoundTalk, item: str) -> str:
    """Who reads why a level was agreed, or another view of it: files for everybody leave these out."""
    return talk.words("writing.all_read_here" if is_told_to_all(talk, item) else "writing.few_read_here")


def is_told(one: AreaItem) -> bool:
    """Whether what is said of an item is for its reader: of a withheld one it would tell who rated what."""
    return not one.withheld


def challenge_of(talk: RoundTalk, one: AreaItem) -> Challenge | None:
    """What the scrutineer says of an item, as far as its reader may know."""
    return talk.run.challenges.get(one.item.id) if is_told(one) else None


def challenge_words(talk: RoundTalk, challenge: Challenge) -> str:
    """What the scrutineer says of an item, and of which value where another has been agreed since."""
    said = [challenged_level(talk.words, talk.framework.scale, challenge), challenge.note]
    remark, about = " – ".join(part for part in said if part), said_about(talk, challenge)
    if about:
        return talk.words("area_results.remark_on", value=about, remark=sentence(remark))
    return talk.words("area_results.remark", remark=sentence(remark))


def said_about(talk: RoundTalk, challenge: Challenge) -> str:
    """The value that a challenge was about, where another has been agreed since; else, or if unknown, ""."""
    one, agreed = talk.score.items.get(challenge.item), talk.run.agreed.get(challenge.item)
    if one is None or one.withheld or agreed is None or challenge.stood is None:
        return ""
    values, then = talk.framework.scale.values, challenge.stood.level
    value = one.value(Series.SELF_RATED) if then is None else values[then]
    return "" if value is None or value == values[agreed.level] else level(talk, value)


def challenged_level(words: Words, scale: Scale, challenge: Challenge) -> str:
    """The level a scrutineer gives an item, with what it means; "" for a note alone."""
    if challenge.level is None:
        return ""
    number, label = scale.numbers[challenge.level], scale.labels[challenge.level]
    if number in (label, ""):
        return label
    return words("area_results.challenged_level", number=number, label=label)


def settled_since(talk: RoundTalk, challenge: Challenge) -> str:
    """That an item was agreed on after it was challenged, and when; "" where it was not."""
    agreed = talk.run.agreed.get(challenge.item)
    if agreed is None or agreed.at <= challenge.at:
        return ""
    return talk.words("area_results.settled_since", date=talk.date(agreed.at))
