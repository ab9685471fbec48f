"""The actions of a report: what is to be done, whose it is, what came of it, what is still to be decided."""

from flows.conversations.partnership.outcomes import for_roles, in_table, says
from flows.people import Role
from flows.reports import ActionReport, Edition
from flows.rounds import Action, actions_as_of
from flows.talk import AreaTalk, RoundTalk

_ROLES = {
    Edition.PARTNERS: frozenset({Role.LEAD}),
    Edition.COORDINATORS: frozenset({Role.COORDINATOR, Role.SCRUTINEER}),
}


def kept_from_partners(talk: RoundTalk) -> bool:
    """Whether something was written of actions that the files for partners do not say."""
    known = actions_as_of(talk.office.actions, talk.office.rounds, talk.run.round)
    return any(says(one) and not for_roles(talk, one, _ROLES[Edition.PARTNERS]) for one in known)


def about_what(talk: AreaTalk, one: Action) -> str:
    """The item that an action is about, as a round that is known here calls it; that it is asked no more."""
    office = talk.office
    frameworks = [talk.framework, *(run.framework for run in (office.run, office.before, office.full) if run)]
    found = next((known.items[one.item] for known in frameworks if one.item in known.items), None)
    return found.label if found else talk.words("actions.not_asked")


def action_of(talk: RoundTalk, one: Action, edition: Edition) -> ActionReport:
    """An action, with what came of it so far as the readers of the edition read it in the chat.

    What everybody reads has nothing of that: what a board shows of its evidence it decides itself.
    """
    item = talk.run.framework.items.get(one.item)
    owner = one.owner or talk.words("actions.partnership")
    if not edition.by_agency and one.owner and (item is None or item.about == "own"):
        owner = talk.words("actions.a_team")
    outcome, evidence = in_table(talk, one, _ROLES[edition]) if edition.by_agency else ("", "")
    return ActionReport(
        about=about_what(talk, one),
        what=one.what,
        owner=owner,
        due=one.due.isoformat() if one.due else "",
        status=_status(talk, one),
        is_open=one.is_open,
        outcome=outcome,
        evidence=evidence,
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
