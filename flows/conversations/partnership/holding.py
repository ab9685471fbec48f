"""A hold on a partnership: while there is one, nothing of it is deleted by itself."""

from collections.abc import Callable, Sequence

from flows.asking.lists import back
from flows.asking.names import name_in
from flows.cards import Shown, rows
from flows.changes import HoldExplained, HoldLifted, HoldPlaced
from flows.people import HoldKind
from flows.permissions import Permission
from flows.presses.partnership import (
    DETAILS,
    HOLD,
    HOLD_FOR,
    HOLD_WHO,
    HOLD_WHO_IS,
    HOLD_WHY,
    HOLD_WHY_IS,
    UNHELD,
    UNHOLD,
)
from flows.replies import Button
from flows.talk import Answer, AreaTalk
from flows.verbs import Typing, Verb, do, show, take

LONGEST = 200
"""Characters of who asked, or why."""


def card(talk: AreaTalk, notice: str = "") -> Shown:
    """Whether there is a hold, who asked for it, and how it is put on or taken off."""
    words, here = talk.words, talk.office.area
    if here.hold is None:
        choices = [
            Button(key=str(n), label=words(f"hold.for.{kind}"), press=HOLD_FOR(here.id, kind))
            for n, kind in enumerate(HoldKind, 1)
        ]
        lines = (words("hold.none"), words("hold.means", area=talk.area_name), words("hold.ask"))
        return _shown(talk, lines, choices, notice)
    unsaid = words("hold.unsaid")
    said = (
        words("hold.since", date=talk.date(here.hold.since), kind=words(f"hold.kind.{here.hold.kind}")),
        words("hold.who", who=here.hold.who or unsaid),
        words("hold.why", why=here.hold.why or unsaid),
        words("hold.means", area=talk.area_name),
    )
    choices = [
        Button(key="1", label=words("hold.say_who"), press=HOLD_WHO(here.id)),
        Button(key="2", label=words("hold.say_why"), press=HOLD_WHY(here.id)),
        Button(key="3", label=words("hold.lift"), press=UNHOLD(here.id)),
    ]
    return _shown(talk, said, choices, notice)


def _shown(talk: AreaTalk, lines: Sequence[str], choices: Sequence[Button], notice: str) -> Shown:
    area_id = talk.office.area.id
    return Shown(
        again=HOLD(area_id),
        notice=notice,
        head=talk.area_name,
        heading=talk.words("hold.heading"),
        lines=tuple(lines),
        buttons=rows(*choices, back(talk.words, DETAILS(area_id))),
    )


def place(talk: AreaTalk, kind: HoldKind) -> Answer:
    """Put the hold on at once, then ask who wants it."""
    here = talk.office.area
    if here.hold is not None:
        return talk.turn(card(talk))
    change = HoldPlaced(chain=here.id, area=here.id, kind=kind, at=talk.event.at, by=talk.by)
    after = talk.after((change,))
    return after.turn(who(after, talk.words("hold.placed")), changes=(change,))


def who(talk: AreaTalk, notice: str = "") -> Shown:
    """Ask who wants it."""
    return _ask(talk, "who", (HOLD_WHO, HOLD_WHO_IS), notice)


def why(talk: AreaTalk, notice: str = "") -> Shown:
    """Ask why."""
    return _ask(talk, "why", (HOLD_WHY, HOLD_WHY_IS), notice)


def _ask(
    talk: AreaTalk, key: str, forms: tuple[Callable[[str], str], Callable[[str], str]], notice: str
) -> Shown:
    """A card that waits for a text; without a hold there is nothing to say of it."""
    words, here = talk.words, talk.office.area
    if here.hold is None:
        return card(talk, notice)
    return Shown(
        again=forms[0](here.id),
        notice=notice,
        head=talk.area_name,
        heading=words("hold.ask_who" if key == "who" else "hold.ask_why"),
        lines=(words("hold.who_example" if key == "who" else "hold.why_example"),),
        buttons=rows(back(words, HOLD(here.id))),
        awaiting=forms[1](here.id),
    )


def who_is(talk: AreaTalk) -> Answer:
    """Keep who wants it, and ask why if that is not known."""
    said, hold = name_in(talk.text), talk.office.area.hold
    if hold is None or (problem := _unfit(talk, said)):
        return talk.turn(who(talk, problem if hold else ""))
    return _explained(talk, said, hold.why, card if hold.why else why)


def why_is(talk: AreaTalk) -> Answer:
    """Keep why."""
    said, hold = name_in(talk.text), talk.office.area.hold
    if hold is None or (problem := _unfit(talk, said)):
        return talk.turn(why(talk, problem if hold else ""))
    return _explained(talk, hold.who, said, card)


def _unfit(talk: AreaTalk, said: str) -> str:
    fits = 0 < len(said) <= LONGEST
    return "" if fits else talk.words("hold.long", length=len(said), limit=LONGEST)


def _explained(talk: AreaTalk, who_: str, why_: str, following: Callable[[AreaTalk, str], Shown]) -> Answer:
    here = talk.office.area
    change = HoldExplained(chain=here.id, area=here.id, who=who_, why=why_, by=talk.by)
    after = talk.after((change,))
    return after.turn(following(after, talk.words("hold.saved")), changes=(change,))


def lift(talk: AreaTalk) -> Shown:
    """Ask whether it is over."""
    words, here = talk.words, talk.office.area
    if here.hold is None:
        return card(talk)
    return Shown(
        again=UNHOLD(here.id),
        head=talk.area_name,
        heading=words("hold.lift"),
        lines=(words("hold.lift_means"),),
        buttons=rows(
            Button(key="1", label=words("buttons.yes"), press=UNHELD(here.id)), back(words, HOLD(here.id))
        ),
    )


def lifted(talk: AreaTalk) -> Answer:
    """Take it off."""
    here = talk.office.area
    if here.hold is None:
        return talk.turn(card(talk))
    change = HoldLifted(chain=here.id, area=here.id, at=talk.event.at, by=talk.by)
    after = talk.after((change,))
    return after.turn(card(after, talk.words("hold.lifted")), changes=(change,))


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(HOLD, card, to=_RUN),
    do(HOLD_FOR, place, to=_RUN),
    show(HOLD_WHO, who, to=_RUN),
    take(HOLD_WHO_IS, who_is, to=_RUN, typed=Typing.LABEL),
    show(HOLD_WHY, why, to=_RUN),
    take(HOLD_WHY_IS, why_is, to=_RUN, typed=Typing.NOTE),
    show(UNHOLD, lift, to=_RUN),
    do(UNHELD, lifted, to=_RUN, asked=lift),
)
