"""What somebody can do who wants their answers out of here, or to be forgotten."""

from dataclasses import replace

from flows.asking.kept import forgotten_line, hold_lines
from flows.asking.names import called_place, in_a_file_name
from flows.asking.tables import table
from flows.cards import Shown, rows
from flows.changes import PersonForgotten
from flows.conversations.explaining.aside import back
from flows.held import Held, What
from flows.moments import UK_TIME, day_in
from flows.nudges import Stage
from flows.permissions import Permission
from flows.presses.arriving import DEVICES, MY_MAIL, START
from flows.presses.explaining import FORGET, FORGOTTEN, MY_DATA, MY_DATA_FILE, PRIVACY
from flows.presses.partnership import LEAVE
from flows.replies import Button, Document
from flows.rounds import Rated
from flows.talk import Answer, Talk
from flows.verbs import Verb, send, show
from flows.view import Moved, Place

MOST_PLACES = 8
"""Places that can be left from one card."""


def my_data(talk: Talk) -> Shown:
    """What can be taken out, and how somebody is forgotten."""
    words = talk.words
    places, awaited = _partnerships(talk), talk.view.waited_for
    contacts = {
        words("mydata.ask", area=talk.called(place.area), contact=place.area.contact)
        for place in (*places, *awaited)
        if place.area.contact
    }
    forgets = not places and talk.view.person is not None
    return Shown(
        again=MY_DATA(),
        heading=words("mydata.heading"),
        lines=(
            words("mydata.take"),
            words("mydata.leave" if places else "mydata.waits" if awaited else "mydata.alone"),
            words("mydata.backups"),
            *sorted(contacts),
            *(line for place in places for line in hold_lines(talk, place.area)),
        ),
        buttons=rows(
            Button(key="1", label=words("welcome.privacy"), press=PRIVACY()),
            *(
                Button(
                    key=str(number),
                    label=words("mydata.leave_button", area=called_place(talk, place)),
                    press=LEAVE(place.area.id, place.membership.id),
                )
                for number, place in enumerate(places[:MOST_PLACES], 2)
            ),
            *((Button(key="2", label=words("forget.offer"), press=FORGET()),) if forgets else ()),
            *(
                (
                    Button(key="f", label=words("mydata.file"), press=MY_DATA_FILE()),
                    Button(key="d", label=words("devices.heading"), press=DEVICES()),
                    *(
                        (Button(key="e", label=words("mail.heading"), press=MY_MAIL()),)
                        if talk.view.terms.confirms(talk.event.address.channel) and (places or awaited)
                        else ()
                    ),
                )
                if talk.view.person
                else ()
            ),
            back(talk),
        ),
    )


def my_file(talk: Talk) -> Answer:
    """Everything that is stored about them, as a table."""
    words, person = talk.words, talk.view.person
    if person is None:
        return talk.turn(my_data(talk))
    head = [words(f"mydata.head_{name}") for name in ("what", "area", "team", "round", "about", "said", "at")]
    lines = [[words("mydata.what.person"), "", "", "", person.id, person.name, ""]]
    for one in talk.view.held:
        what = words(f"mydata.what.{one.what}")
        round_ = words("reports.round", number=one.round) if one.round else ""
        lines.append([what, one.area, one.team, round_, _about(talk, one), _said(talk, one), _at(one)])
    audit = in_a_file_name(talk.framework.short)
    file = Document(
        name=words("mydata.file_name", audit=audit, date=day_in(UK_TIME, talk.event.at).isoformat()),
        caption=words("mydata.caption"),
        text=table([head, *lines]),
    )
    return talk.turn(my_data(talk), before=(file,))


def _at(one: Held) -> str:
    """When it was; of what is planned the day, for the hour may be another."""
    if one.at is None:
        return ""
    if one.what is What.PLANNED:
        return day_in(UK_TIME, one.at).isoformat()
    return f"{one.at:%Y-%m-%d %H:%M} UTC"


def _about(talk: Talk, one: Held) -> str:
    """What a thing is about, in words; what has no words now stays as it is kept."""
    words, items = talk.words, talk.view.framework.items
    match one.what:
        case What.CHAT | What.MAIL:
            channel = talk.view.terms.channels.get(one.about)
            return words(channel) if channel else one.about
        case What.PLACE:
            return words(f"role.{one.about}")
        case What.REMINDER | What.PLANNED:
            known = one.about in set(Stage)
            return words(f"log.stage.{one.about}") if known else one.about
        case _:
            return f"{items[one.about].label} ({one.about})" if one.about in items else one.about


def _said(talk: Talk, one: Held) -> str:
    """What was typed, with the rating in words where there is one."""
    rating = one.rating
    if rating is None:
        return one.said
    scale = talk.view.framework.scale
    if isinstance(rating, Rated):
        said = scale.named(rating.level) if rating.level <= scale.top else str(rating.level)
    else:
        said = talk.rating(rating)
    return f"{said} – {one.said}" if one.said else said


def forget(talk: Talk) -> Shown:
    """Ask whether somebody without a place in a partnership wants to be forgotten."""
    words = talk.words
    if _partnerships(talk) or talk.view.person is None:
        return my_data(talk)
    return Shown(
        again=FORGET(),
        heading=words("forget.heading"),
        lines=(words("forget.means"), *((words("forget.practice"),) if talk.view.places else ())),
        buttons=rows(Button(key="1", label=words("forget.yes"), press=FORGOTTEN()), back(talk)),
    )


def forgotten(talk: Talk) -> Answer:
    """Forget them."""
    person = talk.view.person
    if _partnerships(talk) or person is None:
        return talk.turn(my_data(talk))
    shown = Shown(
        again=START(),
        passing=True,
        lines=(forgotten_line(talk),),
        buttons=rows(Button(key="1", label=talk.words("tasks.start"), press=START())),
    )
    change = PersonForgotten(chain=person.id, person=person.id, at=talk.event.at)
    return replace(talk.turn(shown, changes=(change,)), moved=Moved(to=None))


def _partnerships(talk: Talk) -> list[Place]:
    """The places that are not one's own practice."""
    return [place for place in talk.view.places if not place.area.practice]


VERBS: tuple[Verb, ...] = (
    show(MY_DATA, my_data, to=Permission.ANYONE),
    send(MY_DATA_FILE, my_file, to=Permission.ANYONE),
    show(FORGET, forget, to=Permission.ANYONE),
    send(FORGOTTEN, forgotten, to=Permission.ANYONE, asked=forget),
)
