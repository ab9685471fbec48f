"""The scrutineer: reads the draft, challenges single items of it, and remarks on the round."""

from dataclasses import replace
from functools import partial

from flows.asking import letters
from flows.asking.heard import Step, beside
from flows.asking.levels import maybe_meant, taken_for
from flows.asking.lists import NAMED, ON_A_CARD, back, fitting, is_cut, numbered, paged, some_words, turns
from flows.asking.naming import asked_of_names
from flows.asking.seen import Last, asked_to_replace, changed, is_news, last_by, standing, waiting, with_news
from flows.asking.text import ask, calls_back, typed
from flows.board import Part
from flows.cards import Shown, level_buttons, rows, with_levels
from flows.changes import ItemChallenged, RemarkMade
from flows.conversations.partnership import area
from flows.conversations.results.challenged import challenge_words, is_told_to_all, who_reads
from flows.conversations.results.lists import AT_HAND
from flows.conversations.results.words import level as level_words
from flows.conversations.results.words import said_by_teams
from flows.framework import Domain, Item
from flows.permissions import Permission
from flows.presses.results import AREA_LIST, AREA_RESULTS
from flows.presses.rounds import (
    CHALLENGE,
    CHALLENGE_NOTED,
    CHALLENGE_WITHDRAWN,
    CHALLENGED,
    CHALLENGES,
    MY_CHALLENGES,
    REMARK,
    REMARKED,
    WITHDRAW_CHALLENGE,
)
from flows.replies import Button, Rows
from flows.rounds import Challenge
from flows.scoring import Series
from flows.talk import Answer, RoundTalk
from flows.typed.besides import asked_about, waits
from flows.verbs import Typing, Verb, do, show, take
from flows.view import Letter, Told
from flows.wording import Phrase, phrase, sentence

LISTED = 30
"""Items of a domain on one card."""


def card(talk: RoundTalk, domain: Domain | None = None, page: int = 0) -> Shown:
    """The items of the domain named, or the domains to choose from."""
    words, round_id = talk.words, talk.run.round.id
    choices: list[Button | tuple[Button, ...]] = [*_domains(talk), *_to_mine(talk)]
    if domain:
        items = _items(talk, domain)
        page = min(page, max(len(items) - 1, 0) // LISTED)
        more = turns(words, page, (page + 1) * LISTED < len(items), partial(CHALLENGES, round_id, domain.id))
        choices = [*items[page * LISTED : (page + 1) * LISTED], more]
    way_back = back(words, CHALLENGES(round_id))
    return Shown(
        again=CHALLENGES(round_id, domain.id if domain else None, page or None),
        head=words("scrutiny.head", area=talk.area_name),
        heading=domain.title if domain else words("scrutiny.heading"),
        lines=(words("scrutiny.which" if domain else "scrutiny.means"),),
        buttons=rows(*choices, way_back if domain else area.back(talk)),
    )


def _domains(talk: RoundTalk) -> list[Button]:
    found = []
    for number, domain in enumerate(talk.run.framework.domains, 1):
        challenged = sum(item.id in talk.run.challenges for item in domain.items)
        label = domain.title
        if challenged:
            label = talk.words.count("scrutiny.challenged", challenged, domain=domain.title)
        found.append(Button(key=str(number), label=label, press=CHALLENGES(talk.run.round.id, domain.id)))
    return found


def _to_mine(talk: RoundTalk) -> list[Button]:
    """The way to what this scrutineer has challenged, if anything."""
    count = sum(_mine(talk, item) is not None for item in talk.run.framework.items.values())
    label = talk.words("scrutiny.mine_button", n=count)
    return [Button(key="l", label=label, press=MY_CHALLENGES(talk.run.round.id))] if count else []


def mine(talk: RoundTalk, page: int = 0) -> Shown:
    """What this scrutineer has said of each item that they challenge, with the way to it."""
    words, round_id = talk.words, talk.run.round.id
    said = [(item, one) for item in talk.run.framework.items.values() if (one := _mine(talk, item))]
    buttons = numbered((item.label, CHALLENGE(round_id, item.id)) for item, _ in said)
    page = fitting(page, len(buttons))
    shown = said[page * ON_A_CARD : (page + 1) * ON_A_CARD]
    return Shown(
        again=MY_CHALLENGES(round_id, page or None),
        head=words("scrutiny.head", area=talk.area_name),
        heading=words("scrutiny.mine"),
        lines=tuple(words("scrutiny.line", label=item.label, said=_said(talk, one)) for item, one in shown)
        or (words("scrutiny.none"),),
        buttons=rows(
            *paged(words, buttons, page, partial(MY_CHALLENGES, round_id)), back(words, CHALLENGES(round_id))
        ),
    )


def _items(talk: RoundTalk, domain: Domain) -> list[Button]:
    return numbered(
        (("✓ " if item.id in talk.run.challenges else "") + item.label, CHALLENGE(talk.run.round.id, item.id))
        for item in domain.items
    )


def item_card(talk: RoundTalk, item: Item, *, notice: str = "") -> Shown:
    """One item: what teams said, what it comes to, and the scrutineer's own level and note."""
    words, run, item_id = talk.words, talk.run, item.id
    one, mine = talk.score.items[item_id], run.challenges.get(item_id)
    said = ", ".join(said_by_teams(talk, item_id))
    levels = level_buttons(run.framework.scale, lambda place: CHALLENGED(run.round.id, item_id, place))
    domain = run.framework.domain_of[item_id]
    again = CHALLENGE(run.round.id, item_id)
    withdraw = Button(
        key="x", label=words("scrutiny.withdraw"), press=WITHDRAW_CHALLENGE(run.round.id, item_id)
    )
    way_back = back(words, CHALLENGES(run.round.id, domain.id))
    return Shown(
        again=again,
        notice=notice,
        head=words("scrutiny.head", area=talk.area_name),
        heading=one.item.statement,
        lines=(
            said or words("scrutiny.nobody"),
            words("scrutiny.comes_to", value=level_words(talk, one.value(Series.SETTLED))),
            _said(talk, mine) if mine else words("scrutiny.yours", who=who_reads(talk, item_id)),
            ask(words, "challenge"),
        ),
        buttons=with_levels(levels, *levels, (withdraw,) if mine else (), way_back),
        awaiting=CHALLENGE_NOTED(run.round.id, item_id),
        stands=standing(_kept(mine)),
    )


def _kept(said: Challenge | None) -> str:
    """A challenge in a text that is another for each, "" for none."""
    return f"{said.by} {said.level} {said.note}" if said else ""


def _is_unseen(talk: RoundTalk, item: Item) -> bool:
    """Whether another scrutineer may have said something of the item that the card did not show."""
    said = talk.run.challenges.get(item.id)
    return is_news(talk, _kept(said), own=said is not None and said.by == talk.by)


def _last(talk: RoundTalk, item: Item) -> Last | None:
    return last_by(talk, talk.run.challenges.get(item.id))


def _said(talk: RoundTalk, said: Challenge) -> str:
    """What was said of the item so far, by this scrutineer or another."""
    words = talk.words
    if said.by != talk.by:
        return words("scrutiny.theirs", said=sentence(challenge_words(talk, said)))
    label = "" if said.level is None else talk.framework.scale.labels[said.level]
    rated = words("scrutiny.rated", level=label) if label else ""
    noted = words("scrutiny.noted", note=said.note) if said.note else ""
    return " ".join(part for part in (rated, noted) if part)


def challenged_lines(talk: RoundTalk) -> list[str]:
    """What is challenged, and who will read it: cut where it is long, of many the first."""
    told: dict[bool, list[Challenge]] = {}
    for one in talk.run.challenges.values():
        told.setdefault(is_told_to_all(talk, one.item), []).append(one)
    lines: list[str] = []
    for to_all, key in ((True, "running.release.challenged"), (False, "running.release.challenged_few")):
        if found := told.get(to_all):
            lines += [talk.words.count(key, len(found)), *_first_of(talk, found)]
    return lines


def _first_of(talk: RoundTalk, found: list[Challenge]) -> list[str]:
    words, items = talk.words, talk.framework.items
    said = ((items[one.item].label, some_words(words, challenge_words(talk, one))) for one in found[:NAMED])
    lines = [words("scrutiny.line", label=label, said=cut) for label, cut in said]
    more = len(found) - NAMED
    return [*lines, words("scrutiny.more", n=more)] if more > 0 else lines


def way(talk: RoundTalk) -> Rows:
    """The way to all that is challenged, where the card that releases it has no room for the whole."""
    found = talk.run.challenges.values()
    if len(found) <= NAMED and not any(is_cut(challenge_words(talk, one)) for one in found):
        return ()
    label, number = talk.words("running.release.challenges_button"), AT_HAND.index("challenged") + 1
    return rows(Button(key="h", label=label, press=AREA_LIST(talk.run.round.id, number)))


def _mine(talk: RoundTalk, item: Item) -> Challenge | None:
    """What this scrutineer has said of the item so far."""
    found = talk.run.challenges.get(item.id)
    return found if found and found.by == talk.by else None


def doubted(talk: RoundTalk, item: Item, level: int) -> Answer:
    """Keep the scrutineer's own level; the note stays."""
    if _is_unseen(talk, item):
        return talk.turn(item_card(talk, item, notice=changed(talk, _last(talk, item))))
    mine, waiting = _mine(talk, item), waits(talk.view.conversation.told)
    text = waiting[1] if waiting and str(waiting[0]) == CHALLENGE(talk.run.round.id, item.id) else ""
    said, note = taken_for(talk, text)
    if text and said == level:
        # the level that was asked about: tapping it is a yes
        return _challenged(talk, item, level, note, "scrutiny.kept")
    kept = _challenged(talk, item, level, mine.note if mine else "", "scrutiny.kept")
    return _with_left(talk, kept, item, note) if text else kept


def _with_left(talk: RoundTalk, kept: Answer, item: Item, note: str) -> Answer:
    """The answer with the note that waited and came with another level: its own words still keep it."""
    words = talk.words
    unkept = words("unkept.text", how=words("unkept.keep"), text=note)
    left = Told(buttons=(), left=CHALLENGE(talk.run.round.id, item.id), besides=note)
    return replace(kept.noticed(f"{words('scrutiny.kept')} {unkept}"), left=left)


def doubt_said(talk: RoundTalk, item: Item, *, asked: bool = False) -> Answer:
    """Keep the scrutineer's note; the level stays, unless one stands before the note."""
    text, problem = typed(talk, may_ask=True, is_none=calls_back)
    has_news, last = _is_unseen(talk, item), _last(talk, item)
    if problem:
        return talk.turn(item_card(talk, item, notice=with_news(talk, problem, has_news=has_news, last=last)))
    press, is_asked = CHALLENGE(talk.run.round.id, item.id), text == asked_about(talk)
    meant = "" if is_asked else _level_asked(talk, text)

    def ask(named: str) -> Shown:
        said = " ".join(filter(None, (meant, named)))
        return item_card(talk, item, notice=with_news(talk, said, has_news=has_news, last=last))

    if not asked and (question := asked_of_names(talk, text, ask, press, who_reads(talk, item.id))):
        return question
    if meant:
        return waiting(talk, ask(""), press, text)
    if has_news:
        return waiting(talk, item_card(talk, item, notice=asked_to_replace(talk, text, last)), press, text)
    said, note = taken_for(talk, text)
    return _noted(talk, item, said, note)


def _noted(talk: RoundTalk, item: Item, said: int | None, note: str) -> Answer:
    mine = _mine(talk, item)
    given = mine.level if mine and said is None else said
    said_so = "scrutiny.kept_note" if given is None else "scrutiny.kept"
    return _challenged(talk, item, given, note or (mine.note if mine else ""), said_so)


def _level_asked(talk: RoundTalk, text: str) -> str:
    """What to ask of a note that may give a level, "" where it gives none or one for certain."""
    level = maybe_meant(talk, text)
    return talk.words("scrutiny.may_rate", level=f"{level.key} {level.label}") if level else ""


def undoubt(talk: RoundTalk, item: Item) -> Shown:
    """Ask whether the challenge shall be taken back."""
    words, round_id, said = talk.words, talk.run.round.id, talk.run.challenges.get(item.id)
    if said is None:
        return item_card(talk, item)
    return Shown(
        again=WITHDRAW_CHALLENGE(round_id, item.id),
        head=words("scrutiny.head", area=talk.area_name),
        heading=words("scrutiny.withdraw_heading", label=item.label),
        lines=(_said(talk, said) if said.by == talk.by else challenge_words(talk, said),),
        buttons=rows(
            Button(
                key="1", label=words("scrutiny.withdraw_yes"), press=CHALLENGE_WITHDRAWN(round_id, item.id)
            ),
            back(words, CHALLENGE(round_id, item.id)),
        ),
        stands=standing(_kept(said)),
    )


def undoubted(talk: RoundTalk, item: Item) -> Answer:
    """Take the challenge back."""
    if item.id not in talk.run.challenges:
        return talk.turn(item_card(talk, item))
    if _is_unseen(talk, item):
        return talk.turn(item_card(talk, item, notice=changed(talk, _last(talk, item))))
    return _challenged(talk, item, None, "", "scrutiny.withdrawn")


def _challenged(talk: RoundTalk, item: Item, given: int | None, note: str, said: str) -> Answer:
    change = ItemChallenged(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        item=item.id,
        level=given,
        note=note,
        by=talk.by,
        at=talk.event.at,
    )
    after = talk.after((change,))
    told: tuple[Letter, ...] = ()
    are, were = bool(after.run.challenges), bool(talk.run.challenges)
    if are is not were:
        # of the first and of the last that goes: between them coordinators see how many there are
        told = _to_who_runs(
            talk, Step.CHALLENGED, phrase("letter.challenged" if are else "letter.unchallenged")
        )
    return after.turn(item_card(after, item, notice=talk.words(said)), changes=(change,), letters=told)


def _to_who_runs(talk: RoundTalk, step: Step, line: Phrase) -> tuple[Letter, ...]:
    news = letters.News(line=line, label="letter.see_draft", press=AREA_RESULTS(talk.run.round.id))
    return letters.to_area(talk, news, beside(step))


def remark(talk: RoundTalk, notice: str = "") -> Shown:
    """Ask for the scrutineer's remark on the round."""
    words, run = talk.words, talk.run
    now = (words("scrutiny.remark.now", remark=sentence(run.round.remark)),) if run.round.remark else ()
    return Shown(
        again=REMARK(run.round.id),
        notice=notice,
        head=talk.area_name,
        heading=words("scrutiny.remark.heading"),
        lines=(*now, ask(words, "remark")),
        buttons=rows(area.back(talk)),
        awaiting=REMARKED(run.round.id),
        stands=standing(run.round.remark),
    )


def remarked(talk: RoundTalk, *, asked: bool = False) -> Answer:
    """Keep the remark."""
    text, problem = typed(talk, may_ask=True)
    has_news = is_news(talk, talk.run.round.remark)
    if problem:
        return talk.turn(remark(talk, with_news(talk, problem, has_news=has_news)))
    press = REMARK(talk.run.round.id)

    def ask(named: str) -> Shown:
        return remark(talk, with_news(talk, named, has_news=has_news))

    if not asked and (question := asked_of_names(talk, text, ask, press)):
        return question
    if has_news:
        return waiting(talk, remark(talk, asked_to_replace(talk, text)), press, text)
    change = RemarkMade(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        text=text,
        by=talk.by,
        at=talk.event.at,
    )
    after = talk.after((change,))
    told: tuple[Letter, ...] = ()
    if text != talk.run.round.remark:
        told = _to_who_runs(talk, Step.REMARKED, phrase("letter.remarked"))
    return after.turn(area.card(after, talk.words("scrutiny.remark.kept")), changes=(change,), letters=told)


_CHALLENGE, _RATINGS = Permission.CHALLENGE, Part.RATINGS

VERBS: tuple[Verb, ...] = (
    show(CHALLENGES, card, to=_CHALLENGE, needs=_RATINGS),
    show(CHALLENGE, item_card, to=_CHALLENGE, needs=_RATINGS),
    do(CHALLENGED, doubted, to=_CHALLENGE, needs=_RATINGS),
    take(CHALLENGE_NOTED, doubt_said, to=_CHALLENGE, needs=_RATINGS, typed=Typing.NOTE),
    show(MY_CHALLENGES, mine, to=_CHALLENGE, needs=_RATINGS),
    show(WITHDRAW_CHALLENGE, undoubt, to=_CHALLENGE, needs=_RATINGS),
    do(CHALLENGE_WITHDRAWN, undoubted, to=_CHALLENGE, needs=_RATINGS),
    show(REMARK, remark, to=_CHALLENGE),
    take(REMARKED, remarked, to=_CHALLENGE, typed=Typing.NOTE),
)
