"""Questions that no team is asked, because an agency has none."""

from flows.talk import AreaTalk


def lines(talk: AreaTalk) -> tuple[str, ...]:
    """How many there are and whose they would be, nothing where there are none or no team at all."""
    teams, framework = talk.office.teams, talk.view.framework
    asked = {item.id for team in teams for item in framework.asked(team.agency, team.functions)}
    functions = frozenset(one.id for one in framework.functions)
    has = {team.agency for team in teams}
    left: set[str] = set()
    names = []
    for agency in framework.agencies:
        own = {item.id for item in framework.asked(agency.id, functions)} - asked
        if agency.id not in has and own:
            left |= own
            names.append(agency.name)
    if not teams or not left:
        return ()
    return (talk.words.count("teams.unasked", len(left), agencies=talk.words.all_of(names)),)
