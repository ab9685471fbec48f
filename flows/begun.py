"""What begins with a change: a round, an action, a reminder."""

from flows.changes import ActionPlanned, NudgesAsked, NudgeSnoozed, RoundOpened
from flows.nudges import Nudge, Stage, nudge_id
from flows.rounds import Action, Round, RoundState


def asked_nudges(change: NudgesAsked) -> tuple[Nudge, ...]:
    """The reminders that a coordinator asked for."""
    return tuple(
        Nudge(
            id=nudge_id((change.subject, change.stage, membership, change.about)),
            area=change.chain,
            membership=membership,
            subject=change.subject,
            stage=change.stage,
            about=change.about,
            due=change.due,
            words=change.words,
            by=change.by,
        )
        for membership in change.memberships
    )


def snoozed_nudge(change: NudgeSnoozed) -> Nudge:
    """The reminder that somebody put off."""
    return Nudge(
        id=nudge_id((change.subject, Stage.SNOOZED, change.by, change.until)),
        area=change.chain,
        membership=change.by,
        subject=change.subject,
        stage=Stage.SNOOZED,
        about=change.until,
        due=change.due,
    )


def opened_round(change: RoundOpened) -> Round:
    """The round that begins with this change."""
    return Round(
        id=change.round,
        area=change.area,
        number=change.number,
        framework=change.framework,
        state=RoundState.OPEN,
        opened=change.at,
        closes=change.closes,
        progress=change.progress,
        rules=change.rules,
        share=change.share,
    )


def planned_action(change: ActionPlanned) -> Action:
    """The action that begins with this change."""
    return Action(
        id=change.action,
        area=change.area,
        round=change.round,
        item=change.item,
        what=change.what,
        owner=change.owner,
        team=change.team,
        by=change.by,
        at=change.at,
    )
