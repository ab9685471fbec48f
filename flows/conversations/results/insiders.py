"""That a coordinator was a member of a team while it answered, where results are read."""

from collections.abc import Iterable, Sequence

from flows.board import Insider
from flows.conversations.partnership.own_team import is_home
from flows.people import Team
from flows.talk import RoundTalk, SheetTalk, Talk


def of_sheet(talk: SheetTalk) -> tuple[str, ...]:
    """Of the team itself."""
    return _line(talk, talk.here.insiders, [talk.here.team])


def of_round(talk: RoundTalk) -> tuple[str, ...]:
    """Of all teams in the round."""
    return _line(talk, talk.run.insiders, [one.team for one in talk.run.returns])


def _line(talk: Talk, insiders: Sequence[Insider], teams: Iterable[Team]) -> tuple[str, ...]:
    """One line for all of them, in the order of the teams; nothing of those that the audit is run from."""
    words, said = talk.words, []
    for team in teams:
        stays = [one.since for one in insiders if one.team == team.id]
        if not stays or is_home(talk, team):
            continue
        known = [since for since in stays if since]
        if len(known) == len(stays):
            said.append(words("insiders.since", team=team.name, date=talk.date(min(known))))
        else:
            said.append(words("insiders.of", team=team.name))
    return (words("insiders.line", teams=words.all_of(said)),) if said else ()
