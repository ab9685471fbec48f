"""The actions of a report: what is to be done, whose it is, what came of it, what is still to be decided."""

from flows.permissions import BY_READER
from flows.reports import ActionReport, Edition
from flows.rounds import Action
from flows.talk import RoundTalk


def action_of(talk: RoundTalk, one: Action, edition: Edition) -> ActionReport:
    """An action; what came of it so far is for partners, of a team's only where all read results by team."""
    partners = edition is Edition.PARTNERS
    tells = partners and (one.team is None or talk.run.round.rules < BY_READER)
    owner = one.owner or talk.words("actions.partnership")
    if not partners and one.owner and talk.run.framework.items[one.item].about == "own":
        owner = talk.words("actions.a_team")
    return ActionReport(
        about=talk.run.framework.items[one.item].label,
        what=one.what,
        owner=owner,
        due=one.due.isoformat() if one.due else "",
        status=_status(talk, one),
        is_open=one.is_open,
        outcome=one.outcome if tells else "",
        evidence=(one.evidence or "") if tells else "",
        asks=_asks(talk, one),
    )


def _asks(talk: RoundTalk, one: Action) -> tuple[str, ...]:
    """What of an open action is still to be decided."""
    if not one.is_open:
        return ()
    return (
        *(() if one.owner else (talk.words("reports.asks_owner"),)),
        *(() if one.due else (talk.words("reports.asks_date"),)),
        *_asks_overdue(talk, one),
    )


def _asks_overdue(talk: RoundTalk, one: Action) -> tuple[str, ...]:
    """What happens now with an action of which the date is past."""
    if one.due is None or not _overdue(talk, one):
        return ()
    return (talk.words("reports.asks_overdue", date=talk.date(one.due)),)


def _status(talk: RoundTalk, one: Action) -> str:
    """How far an action is, and that its date is past where it still has to be done."""
    said = talk.words(f"actions.{one.status}")
    return talk.words("reports.overdue", status=said) if _overdue(talk, one) else said


def _overdue(talk: RoundTalk, one: Action) -> bool:
    return one.is_open and one.due is not None and one.due < talk.today
