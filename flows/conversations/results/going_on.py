"""From what was read to what can be done about it now: answer, reopen, agree, challenge, share, release."""

from flows.permissions import Permission, denied, denied_on
from flows.presses.answering import CHECK, GO_ON, REOPEN
from flows.presses.rounds import AGREE, AMEND, CHALLENGES, RELEASE, SHARE
from flows.replies import Button
from flows.talk import RoundTalk, SheetTalk


def of_team(talk: SheetTalk) -> tuple[Button, ...]:
    """The way on with the team's answers while they are given: the first that is open, else to submit."""
    words, sheet = talk.words, talk.here.sheet.id
    if denied(Permission.ANSWER, talk.here) is not None:
        return ()
    if talk.scorecard.unanswered:
        return (Button(key="c", label=words("tasks.continue"), press=GO_ON(sheet)),)
    return (Button(key="u", label=words("tasks.check"), press=CHECK(sheet)),)


def reopening(talk: SheetTalk) -> tuple[Button, ...]:
    """The way to change answers that are submitted, while that can be taken back."""
    if denied(Permission.REOPEN, talk.here) is not None:
        return ()
    return (Button(key="o", label=talk.words("menu.reopen"), press=REOPEN(talk.here.sheet.id)),)


def changing(talk: SheetTalk) -> tuple[Button, ...]:
    """Either of these, from a list of what was answered."""
    return of_team(talk) or reopening(talk)


def about_items(talk: RoundTalk) -> tuple[Button, ...]:
    """What is done about single items of a draft, by who may."""
    round_id = talk.run.round.id
    ways = (
        ("g", "area.agree", Permission.AGREE, AGREE(round_id)),
        ("h", "area.challenge", Permission.CHALLENGE, CHALLENGES(round_id)),
    )
    return _allowed(talk, ways)


def of_round(talk: RoundTalk) -> tuple[Button, ...]:
    """The same, and the next step of the round."""
    round_id = talk.run.round.id
    ways = (
        ("s", "area.share", Permission.SHARE_DRAFT, SHARE(round_id)),
        ("r", "area.release", Permission.RELEASE, RELEASE(round_id)),
    )
    return (*about_items(talk), *_allowed(talk, ways))


def next_steps(talk: RoundTalk) -> tuple[Button, ...]:
    """What is to be done with the round now; of one that is released a correction under way."""
    return of_round(talk) or (correction(talk) if talk.run.round.correcting else ())


def correction(talk: RoundTalk) -> tuple[Button, ...]:
    """The way to put right a mistake in what is released, or to the correction under way, for who may."""
    words, round_ = talk.words, talk.run.round
    sees = denied_on(Permission.SEE_CORRECTION, talk.office) is None
    if denied_on(Permission.CORRECT, talk.office) is not None and not (sees and round_.correcting):
        return ()
    label = words("correcting.go_on" if round_.correcting else "correcting.button")
    return (Button(key="c", label=label, press=AMEND(round_.id)),)


def _allowed(talk: RoundTalk, ways: tuple[tuple[str, str, Permission, str], ...]) -> tuple[Button, ...]:
    return tuple(
        Button(key=key, label=talk.words(label), press=press)
        for key, label, permission, press in ways
        if denied_on(permission, talk.office) is None
    )
