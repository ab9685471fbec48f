"""The draft: each team checks what it says about them."""

from collections.abc import Iterator

from flows.asking import letters
from flows.asking.dates import in_words, left
from flows.asking.lists import back
from flows.asking.text import typed
from flows.cards import Folded, Shown, is_on, rows
from flows.changes import FactsChecked
from flows.conversations.partnership import area
from flows.events import Tapped
from flows.people import Role
from flows.permissions import Permission
from flows.presses import CORRECTED, FACTS, FACTS_RIGHT, FACTS_WRONG, PROGRESS, START
from flows.replies import Button
from flows.rounds import RoundState
from flows.scoring import decimal, score_sheet
from flows.talk import Answer, RoundTalk
from flows.verbs import Typing, Verb, do, show, take
from flows.view import Letter, Part, Return
from flows.wording import phrase


def _own_return(talk: RoundTalk) -> Return | None:
    """The submitted return of the person's team, while the round is a draft."""
    speaks_for = talk.view.conversation.membership
    own = [one for one in talk.office.memberships if one.role is Role.MEMBER]
    own.sort(key=lambda one: one.id != speaks_for)
    if talk.run.round.state is not RoundState.DRAFT:
        return None
    submitted = {one.team.id: one for one in talk.run.returns if one.sheet.submitted}
    return next((submitted[one.team] for one in own if one.team in submitted), None)


def facts(talk: RoundTalk, notice: str = "") -> Shown:
    """What the draft says about the person's own team, and what the team has said of that, if anything.

    It is nothing that rests on what others rated.
    """
    words, found = talk.words, _own_return(talk)
    if found is None:
        is_over = talk.run.round.state is not RoundState.DRAFT
        return area.card(talk, words("facts.over" if is_over else "facts.not_you"))
    round_id, checked = talk.run.round.id, found.sheet.checked
    right = Button(key="1", label=words("facts.right"), press=FACTS_RIGHT(round_id))
    wrong = Button(
        key="2",
        label=words("facts.other" if checked and not checked.right else "facts.wrong"),
        press=FACTS_WRONG(round_id),
    )
    return Shown(
        again=FACTS(round_id),
        notice=notice,
        head=words("facts.head", team=found.team.name),
        heading=words("facts.said_heading" if checked else "facts.heading"),
        lines=(*_said_of(talk, found), *_said_by(talk, found)),
        buttons=rows(*(() if checked and checked.right else (right,)), wrong, back(words, START())),
    )


def _said_by(talk: RoundTalk, found: Return) -> tuple[str, ...]:
    """What the team has said of what the draft says about it; until when it can, before it has."""
    checked, until = found.sheet.checked, talk.run.round.check_by
    if checked is None:
        if until is None:
            return ()
        key = "facts.until" if until >= talk.today else "facts.past"
        return (talk.words(key, date=in_words(talk, until), left=left(talk, until)),)
    key = "facts.said_right" if checked.right else "facts.said_wrong"
    return (talk.words(key, date=talk.date(checked.at), note=checked.note),)


def _said_of(talk: RoundTalk, found: Return) -> Iterator[str]:
    """The team's own numbers."""
    words, framework = talk.words, talk.run.framework
    own = score_sheet(framework, found.team, found.sheet)
    key = "working.coverage_na" if own.not_applicable else "working.coverage"
    yield words(key, rated=own.rated, asked=own.asked, n=own.not_applicable)
    for domain, score in zip(framework.domains, own.domains, strict=True):
        if score.tenths is not None:
            yield words("facts.domain", title=domain.short, own=decimal(score.tenths))


def right(talk: RoundTalk) -> Answer:
    """Keep that it is right."""
    return _checked(talk, right=True, note="")


def wrong(talk: RoundTalk, notice: str = "") -> Shown:
    """Ask what is wrong."""
    round_id = talk.run.round.id
    found = _own_return(talk)
    if found is None:
        return facts(talk)
    return Shown(
        again=FACTS_WRONG(round_id),
        notice=notice,
        head=talk.words("facts.head", team=found.team.name),
        heading=talk.words("facts.ask"),
        lines=(*_said_by(talk, found), talk.words("writing.ask")),
        buttons=rows(back(talk.words, FACTS(round_id))),
        awaiting=CORRECTED(round_id),
    )


def corrected(talk: RoundTalk) -> Answer:
    """Keep what is wrong."""
    text, problem = typed(talk, may_ask=True)
    return talk.turn(wrong(talk, problem)) if problem else _checked(talk, right=False, note=text)


def _is_older(talk: RoundTalk) -> bool:
    """Whether another card than the live one was tapped."""
    event, live = talk.event, talk.live
    return isinstance(event, Tapped) and not (live and is_on(live, event))


def folded(talk: RoundTalk) -> Folded | None:
    """What a card that asks for the check shrinks to once that is said, or over; None before."""
    words, found, round_id = talk.words, _own_return(talk), talk.run.round.id
    if talk.run.round.state is not RoundState.DRAFT:
        return Folded(text=words("facts.folded_over"))
    checked = found.sheet.checked if found else None
    if found is None or checked is None:
        return None
    key = "facts.folded_right" if checked.right else "facts.folded_wrong"
    see = Button(key="c", label=words("facts.see"), press=FACTS(round_id))
    text = words(key, team=found.team.name, date=talk.date(checked.at))
    return Folded(text=text, buttons=rows(see))


def _checked(talk: RoundTalk, *, right: bool, note: str) -> Answer:
    found = _own_return(talk)
    if found is None or (found.sheet.checked and _is_older(talk)):
        # what has been said since that card came is shown first
        return talk.turn(facts(talk))
    own = next(one.id for one in talk.office.memberships if one.team == found.team.id)
    change = FactsChecked(
        chain=found.sheet.id,
        area=talk.office.area.id,
        sheet=found.sheet.id,
        right=right,
        note=note,
        by=own,
        at=talk.event.at,
    )
    after = talk.after((change,))
    told: tuple[Letter, ...] = ()
    if not right:
        line = phrase("letter.draft_wrong", team=found.team.name)
        press = PROGRESS(talk.run.round.id)
        told = letters.to_area(talk, letters.News(line=line, label="letter.see_wrong", press=press))
    return after.turn(facts(after, talk.words("facts.thanks")), changes=(change,), letters=told)


_PART, _RATINGS = Permission.TAKE_PART, Part.RATINGS

VERBS: tuple[Verb, ...] = (
    show(FACTS, facts, to=_PART, needs=_RATINGS, stays=True),
    do(FACTS_RIGHT, right, to=_PART, needs=_RATINGS),
    show(FACTS_WRONG, wrong, to=_PART, needs=_RATINGS),
    take(CORRECTED, corrected, to=_PART, needs=_RATINGS, typed=Typing.NOTE),
)
