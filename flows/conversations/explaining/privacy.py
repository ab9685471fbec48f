"""What is kept, and who sees it."""

from flows.asking.kept import hold_lines, periods_line, told_lines
from flows.cards import Shown, rows
from flows.conversations.explaining.aside import back
from flows.people import PAGE, Area
from flows.permissions import Permission
from flows.presses.explaining import MY_DATA, PRIVACY
from flows.replies import Button
from flows.talk import Talk
from flows.verbs import Verb, show


def privacy(talk: Talk) -> Shown:
    """What is kept and who sees it."""
    words = talk.words
    keys = ("kept", "not_kept", "told", "who", "reminders", "operator")
    here = [place.area for place in talk.view.places if not place.area.practice]
    stated = [line for area in {one.id: one for one in here}.values() for line in _of(talk, area)]
    return Shown(
        again=PRIVACY(),
        heading=words("privacy.heading"),
        lines=(
            *(words(f"privacy.{key}") for key in keys),
            *((words("privacy.mail"),) if talk.view.terms.mails else ()),
            *((words("privacy.account"),) if talk.view.terms.accounts else ()),
            periods_line(talk),
            *stated,
            *(() if stated else (words("privacy.law"),)),
            words("privacy.channel_page" if talk.event.address.channel == PAGE else "privacy.channel"),
        ),
        buttons=rows(Button(key="1", label=words("mydata.heading"), press=MY_DATA()), back(talk)),
    )


def _of(talk: Talk, here: Area) -> tuple[str, ...]:
    """Who answers for the data of a partnership, and whether nothing of it is deleted now."""
    return (
        talk.words("privacy.of", area=talk.called(here)),
        *told_lines(talk, here),
        *hold_lines(talk, here),
    )


VERBS: tuple[Verb, ...] = (show(PRIVACY, privacy, to=Permission.ANYONE),)
