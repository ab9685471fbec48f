"""Questions that no team is asked, because an agency has none."""

from flows.conversations.partnership.readable import added
from flows.talk import AreaTalk
from flows.tallies import unasked


def lines(talk: AreaTalk) -> tuple[str, ...]:
    """How many there are and whose they would be, with what else a team there adds; else nothing."""
    teams, framework = talk.office.teams, talk.view.framework
    found = unasked(framework, teams) if teams else {}
    if not found:
        return ()
    names = [agency.name for agency in framework.agencies if agency.id in found]
    left = frozenset().union(*found.values())
    adds = added(talk, found)
    key = "teams.unasked_adds" if adds else "teams.unasked"
    return (talk.words.count(key, len(left), agencies=talk.words.all_of(names), adds=adds),)
