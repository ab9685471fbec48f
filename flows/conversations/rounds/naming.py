"""Agencies and teams that a text for everybody names: asked about once before it is kept."""

from flows.asking.keys import plain
from flows.talk import RoundTalk

ASKED = "n"
"""The argument of the press that awaits the text once more, which is then kept as it is."""


def names_somebody(talk: RoundTalk, text: str) -> str:
    """What to ask of a text that names an agency or a team, "" for any other."""
    agencies = [one.name for one in talk.run.framework.agencies]
    said = f" {plain(text)} "
    named = [
        name for name in (*agencies, *(one.name for one in talk.office.teams)) if f" {plain(name)} " in said
    ]
    if not named:
        return ""
    return talk.words("writing.names", names=talk.words.all_of(list(dict.fromkeys(named))))
