"""What coordinators are told of links that ended because nobody knows any more whom they refused."""

from collections.abc import Sequence
from datetime import datetime

from flows.cards import rows
from flows.moments import day_in
from flows.people import Area
from flows.presses.partnership import INVITES
from flows.replies import Button, Card
from flows.view import Letter
from flows.wording import Words


def told(area: Area, teams: Sequence[str], links: int, *, but: str, card: str, at: datetime) -> Letter:
    """One line to an area's coordinators: so many links to these teams ended, and why; not whom they refused.

    `but` is that person, and `card` the id of the card, which comes `at` this moment.
    """

    def worded(language: str) -> Card:
        words = Words(language)
        came = words.date(day_in(area.zone, at))
        line = words.count("members.link_ended", links, teams=words.all_of([*teams]))
        invite = Button(key="1", label=words("letter.invite"), press=INVITES(area.id))
        return Card(id=card, head=area.name, lines=(line,), buttons=rows(invite), came=came)

    return Letter(person=but, area=area.id, worded=worded)
