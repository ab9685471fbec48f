"""What somebody can do today who wants their answers out of here, or gone."""

from flows.cards import Shown, rows
from flows.conversations.explaining.aside import back
from flows.permissions import Permission
from flows.presses import LEAVE, MY_DATA, PRIVACY
from flows.replies import Button
from flows.talk import Talk
from flows.verbs import Verb, show

MOST_PLACES = 8
"""Places that can be left from one card."""


def my_data(talk: Talk) -> Shown:
    """What somebody can do today who wants their answers out of here, or gone."""
    words = talk.words
    places = [place for place in talk.view.places if not place.area.practice]
    contacts = {
        words("mydata.ask", area=talk.called(place.area), contact=place.area.contact)
        for place in places
        if place.area.contact
    }
    return Shown(
        again=MY_DATA(),
        heading=words("mydata.heading"),
        lines=(
            words("mydata.take"),
            words("mydata.leave" if places else "mydata.alone"),
            words("mydata.erase"),
            *sorted(contacts),
        ),
        buttons=rows(
            Button(key="1", label=words("welcome.privacy"), press=PRIVACY()),
            *(
                Button(
                    key=str(number),
                    label=words("mydata.leave_button", area=talk.called(place.area)),
                    press=LEAVE(place.area.id, place.membership.id),
                )
                for number, place in enumerate(places[:MOST_PLACES], 2)
            ),
            back(talk),
        ),
    )


VERBS: tuple[Verb, ...] = (show(MY_DATA, my_data, to=Permission.ANYONE),)
