"""A challenge that is worded anew or taken off what everybody reads, while a released round is corrected."""

from functools import partial

from flows.asking import letters
from flows.asking.lists import back, fitting, numbered, paged
from flows.asking.naming import asked_of_names
from flows.asking.seen import asked_to_replace, changed, is_news, standing, waiting, with_news
from flows.asking.text import ask, typed
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import ItemChallenged
from flows.conversations.results.challenged import challenge_words, who_reads
from flows.conversations.rounds.amending import over
from flows.conversations.rounds.correcting import card, head, with_changes
from flows.framework import Item
from flows.people import Role
from flows.permissions import Permission
from flows.presses.results import AREA_RESULTS
from flows.presses.rounds import (
    AMEND,
    AMEND_CHALLENGE,
    AMEND_CHALLENGE_ANEW,
    AMEND_CHALLENGE_OFF,
    AMEND_CHALLENGE_WORDED,
    AMEND_CHALLENGES,
)
from flows.replies import Button
from flows.rounds import Challenge
from flows.talk import Answer, RoundTalk
from flows.verbs import Typing, Verb, do, show, take
from flows.view import Letter
from flows.wording import Phrase, phrase, sentence


def challenges(talk: RoundTalk, page: int = 0, notice: str = "") -> Shown:
    """The items that are challenged."""
    words, round_id, amended = talk.words, talk.run.round.id, talk.office.amended
    if amended is None:
        return card(talk, over(talk))
    items = [item for item in talk.framework.items.values() if item.id in amended.challenges]
    listed = numbered((item.label, AMEND_CHALLENGE(round_id, item.id)) for item in items)
    page = fitting(page, len(listed))
    return Shown(
        again=AMEND_CHALLENGES(round_id, page or None),
        notice=notice,
        head=head(talk),
        heading=words("correcting.challenge_which" if listed else "correcting.challenge_none"),
        buttons=rows(
            *paged(words, listed, page, partial(AMEND_CHALLENGES, round_id)), back(words, AMEND(round_id))
        ),
    )


def _said(talk: RoundTalk, item: Item) -> Challenge | None:
    return talk.office.amended.challenges.get(item.id) if talk.office.amended else None


def challenge(talk: RoundTalk, item: Item, notice: str = "") -> Shown:
    """Ask whether a challenge shall be taken off or worded anew, with its words."""
    words, round_id, said = talk.words, talk.run.round.id, _said(talk, item)
    if said is None:
        return challenges(talk)
    yes = AMEND_CHALLENGE_OFF(round_id, item.id)
    anew = Button(
        key="2", label=words("correcting.challenge_reword"), press=AMEND_CHALLENGE_ANEW(round_id, item.id)
    )
    return Shown(
        again=AMEND_CHALLENGE(round_id, item.id),
        notice=notice,
        head=head(talk),
        heading=words("correcting.challenge_ask", label=item.label),
        lines=(challenge_words(talk, said), words("correcting.challenge_means")),
        buttons=rows(
            Button(key="1", label=words("correcting.challenge_yes"), press=yes),
            (anew,) if said.note else (),
            back(words, AMEND_CHALLENGES(round_id)),
        ),
        stands=standing(challenge_words(talk, said)),
    )


def unchallenged(talk: RoundTalk, item: Item) -> Answer:
    """Take a challenge off; its scrutineer hears of it."""
    said = _said(talk, item)
    if said is None:
        return talk.turn(challenges(talk))
    if is_news(talk, challenge_words(talk, said)):
        return talk.turn(challenge(talk, item, changed(talk)))
    line = phrase("letter.challenge_off", label=item.label, number=talk.run.round.number)
    after, change, told = _now(talk, item, None, "", line)
    shown = challenges(after, notice=talk.words("correcting.challenge_is_off"))
    return after.turn(shown, changes=(change,), letters=told)


def anew(talk: RoundTalk, item: Item, notice: str = "") -> Shown:
    """Ask for other words of a challenge; the level that it gives stays."""
    words, round_id, said = talk.words, talk.run.round.id, _said(talk, item)
    if said is None or not said.note:
        return challenge(talk, item)
    return Shown(
        again=AMEND_CHALLENGE_ANEW(round_id, item.id),
        notice=notice,
        head=item.label,
        heading=words("correcting.challenge_anew", who=who_reads(talk, item.id)),
        lines=(
            challenge_words(talk, said),
            words("correcting.challenge_anew_means"),
            ask(words, "challenge_anew"),
        ),
        buttons=rows(back(words, AMEND_CHALLENGE(round_id, item.id))),
        awaiting=AMEND_CHALLENGE_WORDED(round_id, item.id),
        stands=standing(challenge_words(talk, said)),
    )


def worded(talk: RoundTalk, item: Item) -> Answer:
    """Put these words in the place of a challenge's; its scrutineer gets both to read."""
    said = _said(talk, item)
    if said is None or not said.note:
        return talk.turn(challenge(talk, item))
    text, problem = typed(talk, may_ask=True)
    press, has_news = (
        AMEND_CHALLENGE_ANEW(talk.run.round.id, item.id),
        is_news(talk, challenge_words(talk, said)),
    )

    def ask(named: str) -> Shown:
        return anew(talk, item, with_news(talk, named, has_news=has_news))

    if problem:
        return talk.turn(ask(problem))
    if question := asked_of_names(talk, text, ask, press, who_reads(talk, item.id)):
        return question
    if has_news:
        return waiting(talk, anew(talk, item, asked_to_replace(talk, text)), press, text)
    # it goes on standing as the scrutineer's: whose words these are stands in it
    note = talk.words("correcting.challenge_words", text=text.rstrip(" ."))
    both = {"then": sentence(said.note), "now": sentence(note)}
    line = phrase("letter.challenge_anew", label=item.label, number=talk.run.round.number, **both)
    after, change, told = _now(talk, item, said.level, note, line)
    shown = challenge(after, item, talk.words("correcting.challenge_is_anew", **both))
    return after.turn(shown, changes=(change,), letters=told)


def _now(
    talk: RoundTalk, item: Item, level: int | None, note: str, line: Phrase
) -> tuple[RoundTalk, ItemChallenged, tuple[Letter, ...]]:
    """The talk once this is all that is said of the item, the fact of it, and the news to scrutineers."""
    change = ItemChallenged(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        item=item.id,
        level=level,
        note=note,
        by=talk.by,
        at=talk.event.at,
    )
    news = letters.News(line=line, label="area.results", press=AREA_RESULTS(talk.run.round.id))
    told = letters.to_people(talk, letters.people_of(talk, Role.SCRUTINEER), news)
    return with_changes(talk, change), change, told


_CORRECT, _READ = Permission.CORRECT, Part.RATINGS | Part.VERSIONS

VERBS: tuple[Verb, ...] = (
    show(AMEND_CHALLENGES, challenges, to=_CORRECT, needs=_READ),
    show(AMEND_CHALLENGE, challenge, to=_CORRECT, needs=_READ),
    do(AMEND_CHALLENGE_OFF, unchallenged, to=_CORRECT, needs=_READ),
    show(AMEND_CHALLENGE_ANEW, anew, to=_CORRECT, needs=_READ),
    take(AMEND_CHALLENGE_WORDED, worded, to=_CORRECT, needs=_READ, typed=Typing.NOTE),
)
"""Taking a challenge off what was released."""
