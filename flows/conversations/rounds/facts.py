"""The draft: each team checks what it says about them."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from flows.asking import letters
from flows.asking.checking import says_nothing_wrong, says_right
from flows.asking.dates import in_words, left
from flows.asking.heard import Step, beside
from flows.asking.lists import back
from flows.asking.seen import changed, is_news, last_by, standing, waiting
from flows.asking.text import ask, typed, unfit
from flows.board import Part, Return
from flows.cards import Again, Folded, Shown, rows
from flows.changes import FactsChecked
from flows.conversations.partnership import area
from flows.conversations.results.working import coverage
from flows.conversations.rounds import disputed
from flows.people import Role
from flows.permissions import Permission
from flows.presses.arriving import START
from flows.presses.partnership import PROGRESS
from flows.presses.results import ANSWERS
from flows.presses.rounds import CORRECTED, FACTS, FACTS_RIGHT, FACTS_WRONG
from flows.replies import Button, flat
from flows.rounds import FactsCheck, RoundState, newest_of
from flows.scoring import Standing, decimal, score_sheet
from flows.talk import Answer, RoundTalk
from flows.typed.besides import asked_about
from flows.typed.keys import plain
from flows.verbs import Typing, Verb, do, show, take
from flows.view import Letter
from flows.wording import phrase


def _own_returns(talk: RoundTalk) -> list[Return]:
    """The submitted returns of the person's teams, the one they speak for first, while it is a draft."""
    speaks_for = talk.view.conversation.membership
    own = [one for one in talk.office.memberships if one.role is Role.MEMBER]
    own.sort(key=lambda one: one.id != speaks_for)
    if talk.run.round.state is not RoundState.DRAFT:
        return []
    submitted = {one.team.id: one for one in talk.run.returns if one.sheet.submitted}
    return [submitted[one.team] for one in own if one.team in submitted]


def _own_return(talk: RoundTalk, named: Return | None) -> Return | None:
    """The one that a card names, which has to be the person's own; the first where it names none."""
    own = _own_returns(talk)
    return next((one for one in own if named is None or one.sheet.id == named.sheet.id), None)


def _others(talk: RoundTalk, here: Return) -> tuple[Button, ...]:
    """The way to the same of the person's other teams."""
    others = [one for one in _own_returns(talk) if one.sheet.id != here.sheet.id]
    return tuple(
        Button(
            key=f"o{number}" if number > 1 else "o",
            label=talk.words("facts.another", team=one.team.name),
            press=FACTS(talk.run.round.id, one.sheet.id),
        )
        for number, one in enumerate(others, 1)
    )


def facts(talk: RoundTalk, returned: Return | None = None, *, notice: str = "") -> Shown | Again:
    """What the draft says about the person's own team, and what the team has said of that, if anything.

    It is nothing that rests on what others rated. An old card of a round leads to how it stands now.
    """
    words, found = talk.words, _own_return(talk, returned)
    if found is None:
        round_ = talk.run.round
        if round_.state is RoundState.CANCELLED:
            return talk.again(words("facts.cancelled"))
        if round_ != newest_of(talk.office.rounds):
            return talk.again(words("facts.over"))
        return area.card(talk, words("facts.not_you" if round_.state is RoundState.DRAFT else "facts.over"))
    checked, others = found.sheet.checked, _others(talk, found)
    is_wrong = checked is not None and not checked.right
    # whoever is in one team has cards that name none
    where = (talk.run.round.id, found.sheet.id if others else None)
    right = Button(key="1", label=words("facts.right"), press=FACTS_RIGHT(*where))
    wrong = Button(
        key="2",
        label=words("facts.other" if is_wrong else "facts.wrong"),
        press=FACTS_WRONG(*where),
    )
    return Shown(
        again=FACTS(*where),
        notice=notice,
        head=words("facts.head", team=found.team.name),
        heading=words("facts.said_heading" if checked else "facts.heading"),
        lines=(*_said_of(talk, found), *_said_by(talk, found), *((words("facts.more"),) if is_wrong else ())),
        buttons=rows(
            *(() if checked and checked.right else (right,)),
            wrong,
            Button(key="a", label=words("facts.answers"), press=ANSWERS(found.sheet.id)),
            *others,
            back(words, START()),
        ),
        awaiting=CORRECTED(*where) if is_wrong else None,
        stands=standing(_kept(checked)),
    )


def _kept(checked: FactsCheck | None) -> str:
    """What the team has said, in a text that is another for each, "" for nothing."""
    return f"{checked.right} {checked.note}" if checked else ""


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
    """The team's own numbers, and why there is none of a domain."""
    words, framework = talk.words, talk.run.framework
    own = score_sheet(framework, found.team, found.sheet)
    left_out = (len(own.dont_know), len(own.no_case), own.not_applicable, len(own.unanswered))
    yield coverage(words, own.rated, own.asked, left_out)
    progress = talk.run.round.progress
    for domain, score in zip(framework.domains, own.domains, strict=True):
        if score.tenths is not None:
            said = {"title": domain.short, "own": decimal(score.tenths), "items": len(score.rated)}
            yield words("facts.domain_on" if progress else "facts.domain", **said)
        elif score.standing is Standing.NOT_ASKED:
            yield words("facts.not_asked", title=domain.short)
        else:
            yield words("facts.no_score", title=domain.short, why=words(f"standing.{score.standing}"))
    if progress:
        yield words("facts.alone")


def right(talk: RoundTalk, returned: Return | None = None) -> Answer:
    """Keep that it is right."""
    return _checked(talk, returned, right=True, note="")


def wrong(talk: RoundTalk, returned: Return | None = None, *, notice: str = "") -> Shown | Again:
    """Ask what is wrong."""
    found = _own_return(talk, returned)
    if found is None:
        return facts(talk)
    where = (talk.run.round.id, returned.sheet.id if returned else None)
    return Shown(
        again=FACTS_WRONG(*where),
        notice=notice,
        head=talk.words("facts.head", team=found.team.name),
        heading=talk.words("facts.ask"),
        lines=(*_said_by(talk, found), talk.words("facts.who_reads"), ask(talk.words, "wrong")),
        buttons=rows(back(talk.words, FACTS(*where))),
        awaiting=CORRECTED(*where),
        stands=standing(_kept(found.sheet.checked)),
    )


def corrected(talk: RoundTalk, returned: Return | None = None) -> Answer:
    """Keep what is wrong; below what was said before, where that stands on the card, only by a yes."""
    found, is_below = _own_return(talk, returned), _is_typed_below(talk)
    checked = found.sheet.checked if found else None
    before = checked.note if checked and is_below and not checked.right else ""
    here = facts if is_below else wrong
    if says_right(talk.text, talk.words):
        return _offers_right(talk, here, returned)
    if says_nothing_wrong(talk.text, talk.words):
        return talk.turn(here(talk, returned, notice=talk.words("facts.unchanged")))
    # nobody was asked what is wrong where it was said before
    text, problem = typed(talk, may_ask=not before, is_none=says_nothing_wrong)
    if checked and not problem and _is_there(text, checked, is_below=is_below):
        problem = talk.words("facts.there")
    whole = f"{before}\n{text}" if before else text
    problem = problem or unfit(talk, whole)
    if problem:
        return talk.turn(here(talk, returned, notice=problem))
    has_news = is_news(talk, _kept(checked))
    if has_news or (before and text != asked_about(talk)):
        return _asks(talk, returned, text, changed(talk, last_by(talk, checked)) if has_news else "")
    return _checked(talk, returned, right=False, note=whole)


def _is_typed_below(talk: RoundTalk) -> bool:
    """Whether a text is typed on the card that has what was said, and not on the one that asks for it."""
    buttons = talk.live.buttons if talk.live else ()
    return any(one.verb == FACTS_WRONG.verb for one in flat(buttons))


def _is_there(text: str, checked: FactsCheck, *, is_below: bool) -> bool:
    """Whether a text stands there already: each line of it below others, all of it in their place."""
    if checked.right or not is_below:
        return not checked.right and plain(text) == plain(checked.note)
    lines = {plain(line) for line in checked.note.splitlines()}
    return all(plain(line) in lines for line in text.splitlines() if plain(line))


def _asks(talk: RoundTalk, returned: Return | None, text: str, notice: str = "") -> Answer:
    """The card as it stands, and whether a text is to be added to what is wrong."""
    said = " ".join(filter(None, (notice, talk.words("facts.add"))))
    where = (talk.run.round.id, returned.sheet.id if returned else None)
    return waiting(talk, facts(talk, returned, notice=said), FACTS_WRONG(*where), text)


def _offers_right(talk: RoundTalk, here: Callable[..., Shown | Again], returned: Return | None) -> Answer:
    """Ask whether all is right that was said to be wrong, or is about to be; who says so again is sure."""
    where = (talk.run.round.id, returned.sheet.id if returned else None)
    yes = Button(key="y", label=talk.words("buttons.yes"), press=FACTS_RIGHT(*where))
    told = talk.view.conversation.told
    if told and told.asks and told.buttons and told.buttons[0][0].press == yes.press:
        return right(talk, returned)
    return replace(talk.turn(here(talk, returned, notice=talk.words("facts.is_right"))), meant=yes)


def folded(talk: RoundTalk, sheet: str | None = None) -> Folded | None:
    """What a card that asks for the check shrinks to once that is said, or over; None before."""
    named = next((one for one in talk.run.returns if one.sheet.id == sheet), None)
    words, found = talk.words, _own_return(talk, named)
    where = (talk.run.round.id, sheet)
    if talk.run.round.state is not RoundState.DRAFT:
        return Folded(text=words("facts.folded_over"))
    checked = found.sheet.checked if found else None
    if found is None or checked is None:
        return None
    key = "facts.folded_right" if checked.right else "facts.folded_wrong"
    see = Button(key="c", label=words("facts.see"), press=FACTS(*where))
    text = words(key, team=found.team.name, date=talk.date(checked.at))
    return Folded(text=text, buttons=rows(see))


def _checked(talk: RoundTalk, returned: Return | None, *, right: bool, note: str) -> Answer:
    found = _own_return(talk, returned)
    if found is None:
        return talk.turn(facts(talk, returned))
    own, said = (
        next(one.id for one in talk.office.memberships if one.team == found.team.id),
        found.sheet.checked,
    )
    if is_news(talk, _kept(said)):
        is_known = said is not None and (said.by == own or (said.right and right))
        return talk.turn(facts(talk, returned, notice="" if is_known else changed(talk, last_by(talk, said))))
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
    before, told = found.sheet.checked, tuple[Letter, ...]()
    if not right or (before and not before.right):
        line = phrase("letter.draft_right" if right else "letter.draft_wrong", team=found.team.name)
        press = PROGRESS(talk.run.round.id)
        told = letters.to_area(
            talk, letters.News(line=line, label="letter.see_wrong", press=press), beside(Step.DRAFT_WRONG)
        )
    return after.turn(_following(after, found), changes=(change,), letters=told)


def _following(after: RoundTalk, found: Return) -> Shown | Again:
    """The same of another team of theirs that has said nothing yet, else what was said of this one."""
    unsaid = [one for one in _own_returns(after) if one.sheet.checked is None]
    stands = _stands(after, found)
    if not unsaid:
        return facts(after, found, notice=" ".join((after.words("facts.thanks"), *stands)))
    notice = after.words("facts.thanks_next", team=found.team.name, next=unsaid[0].team.name)
    return facts(after, unsaid[0], notice=" ".join((*stands, notice)))


def _stands(after: RoundTalk, found: Return) -> tuple[str, ...]:
    """Beside which items what is wrong stands when ratings are agreed; where it names none, that."""
    now = next(one for one in after.run.returns if one.sheet.id == found.sheet.id)
    if now.sheet.checked is None or now.sheet.checked.right:
        return ()
    named = disputed.named(after, now)
    of_area = [one for one in named if one.about == "area"]
    key = "facts.at_items" if of_area else "facts.at_own" if named else "facts.no_item"
    labels = [after.words("facts.item", label=one.label) for one in of_area or named]
    return (after.words(key, items=after.words.all_of(labels)),)


_PART, _RATINGS = Permission.TAKE_PART, Part.RATINGS

VERBS: tuple[Verb, ...] = (
    show(FACTS, facts, to=_PART, needs=_RATINGS, stays=True),
    do(FACTS_RIGHT, right, to=_PART, needs=_RATINGS | Part.COLLEAGUES),
    show(FACTS_WRONG, wrong, to=_PART, needs=_RATINGS),
    take(CORRECTED, corrected, to=_PART, needs=_RATINGS | Part.COLLEAGUES, typed=Typing.NOTE),
)
