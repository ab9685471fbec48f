"""How the assistant works."""

from flows.asking.called import care
from flows.cards import Shown, rows
from flows.conversations.explaining.aside import back
from flows.people import Role
from flows.permissions import Permission
from flows.presses.explaining import BASIS, CALL, GLOSSARY, HELP, PRIVACY
from flows.replies import Button
from flows.talk import Talk
from flows.verbs import Verb, show


def help_(talk: Talk) -> Shown:
    """How the assistant works."""
    words, framework = talk.words, talk.framework
    basis = Button(key="2", label=words("help.basis"), press=BASIS())
    glossary = Button(key="3", label=words("glossary.heading"), press=GLOSSARY())
    is_member = {one.membership.role for one in talk.view.places if not one.area.practice} == {Role.MEMBER}
    said = ("steps", "saved", "change", "reminders", "words_of_members" if is_member else "words")
    lines = tuple(words(f"help.{key}") for key in said)
    return Shown(
        again=HELP(),
        heading=words("help.heading"),
        lines=(*lines, words("welcome.not_reporting"), *care(framework)),
        buttons=rows(
            Button(key="1", label=words("welcome.privacy"), press=PRIVACY()),
            (basis,) if framework.credit or framework.disclaimer else (),
            (glossary,) if framework.glossary else (),
            Button(key="4", label=words("welcome.call"), press=CALL()),
            back(talk),
        ),
    )


VERBS: tuple[Verb, ...] = (show(HELP, help_, to=Permission.ANYONE),)
