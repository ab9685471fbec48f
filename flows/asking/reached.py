"""Whether somebody hears of what happens while they are away."""

from flows.people import MAIL, PAGE
from flows.talk import Talk


def and_how(talk: Talk, said: str) -> str:
    """What says that somebody will hear of something, with how, where nothing reaches them by itself.

    A page that is closed tells nobody anything, and who wants no e-mails reads there what is new.
    """
    person = talk.view.person
    if talk.event.address.channel != PAGE or (person is not None and person.channel == MAIL):
        return said
    held = talk.view.places or talk.view.waited_for
    key = "channel.hears_or_mail" if talk.view.terms.mails and held else "channel.hears"
    return f"{said} {talk.words(key)}"
