"""The draft: each team checks what it says about them."""

from flows.changes import FactsChecked
from flows.conversations import area
from flows.conversations.note import typed
from flows.conversations.outcome_words import level
from flows.people import Role
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.rounds import RoundState
from flows.scoring import decimal, score_area
from flows.talk import Shown, Talk, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Part, Return, Turn


def _own_return(talk: Talk) -> Return | None:
    """The submitted return of the person's team, while the round is a draft."""
    speaks_for = talk.view.conversation.membership
    own = [one for one in talk.office.memberships if one.role is Role.MEMBER]
    own.sort(key=lambda one: one.id != speaks_for)
    if talk.run.round.state is not RoundState.DRAFT:
        return None
    submitted = {one.team.id: one for one in talk.run.returns if one.sheet.submitted}
    return next((submitted[one.team] for one in own if one.team in submitted), None)


def facts(talk: Talk, notice: str = "") -> Shown:
    """What the draft says about the person's own team; never another team's name or rating."""
    words, found = talk.words, _own_return(talk)
    if found is None:
        return area.card(talk, words("facts.not_you"))
    round_id = talk.run.round.id
    return Shown(
        again=press("facts", round_id),
        notice=notice,
        head=words("facts.head", team=found.team.name),
        heading=words("facts.heading"),
        lines=tuple(_said_of(talk, found.team.agency)) or (words("facts.none"),),
        buttons=rows(
            Button(key="1", label=words("facts.right"), press=press("right", round_id)),
            Button(key="2", label=words("facts.wrong"), press=press("wrong", round_id)),
            Button(key="b", label=words("back"), press=press("start")),
        ),
    )


def _said_of(talk: Talk, agency: str) -> list[str]:
    words, score, lines = talk.words, score_area(talk.run), []
    for domain in score.domains:
        own, whole = domain.agencies.get(agency), domain.tenths(score.series)
        if own is not None and whole is not None:
            said = words("facts.domain", title=domain.domain.short, own=decimal(own), area=decimal(whole))
            lines.append(said)
    lines += [
        words("facts.lowest", label=one.item.label, value=level(one.agencies[agency]))
        for one in (*score.own, *score.mixed)
        if agency in one.lowest
    ]
    return lines


def right(talk: Talk) -> Turn:
    """Keep that it is right."""
    return _checked(talk, right=True, note="")


def wrong(talk: Talk, notice: str = "") -> Shown:
    """Ask what is wrong."""
    round_id = talk.run.round.id
    found = _own_return(talk)
    if found is None:
        return area.card(talk, talk.words("facts.not_you"))
    return Shown(
        again=press("wrong", round_id),
        notice=notice,
        head=talk.words("facts.head", team=found.team.name),
        heading=talk.words("facts.ask"),
        lines=(talk.words("note.ask"),),
        buttons=rows(Button(key="b", label=talk.words("back"), press=press("facts", round_id))),
        awaiting=press("corrected", round_id),
    )


def corrected(talk: Talk) -> Turn:
    """Keep what is wrong."""
    text, problem = typed(talk)
    return talk.turn(wrong(talk, problem)) if problem else _checked(talk, right=False, note=text)


def _checked(talk: Talk, *, right: bool, note: str) -> Turn:
    found = _own_return(talk)
    if found is None:
        return talk.turn(area.card(talk, talk.words("facts.not_you")))
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
    return after.turn(facts(after, talk.words("facts.thanks")), changes=(change,))


_PART, _RATINGS = Permission.TAKE_PART, Part.RATINGS

VERBS: dict[str, Verb] = {
    "facts": show(facts, "round", to=_PART, needs=_RATINGS),
    "right": do(right, "round", to=_PART, needs=_RATINGS),
    "wrong": show(wrong, "round", to=_PART, needs=_RATINGS),
    "corrected": do(corrected, "round", to=_PART, needs=_RATINGS, typed=Typing.NOTE),
}
