"""Questions that no team is asked, because an agency has none."""

from flows.talk import AreaTalk
from flows.tallies import unasked


def lines(talk: AreaTalk) -> tuple[str, ...]:
    """How many there are and whose they would be, nothing where there are none or no team at all."""
    teams, framework = talk.office.teams, talk.view.framework
    found = unasked(framework, teams) if teams else {}
    if not found:
        return ()
    names = [agency.name for agency in framework.agencies if agency.id in found]
    left = frozenset().union(*found.values())
    return (talk.words.count("teams.unasked", len(left), agencies=talk.words.all_of(names)),)
