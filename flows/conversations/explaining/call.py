"""Whom to call about a child."""

from flows.arguments import ANY_NATION
from flows.conversations.explaining.aside import back
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.talk import Shown, Talk, pairs, rows
from flows.verbs import Verb, show


def call(talk: Talk) -> Shown:
    """Whom to call about a child: in the nation named, else in the person's own, else ask which."""
    nation = talk.argument(0) or (talk.seat.area.nation if talk.seat else "")
    return call_card(talk, nation)


def call_card(talk: Talk, nation: str, *, notice: str = "", last: tuple[str, ...] = ()) -> Shown:
    """The signpost of a nation, or the choice of one when `nation` is none of the framework's."""
    words, signposts = talk.words, talk.view.framework.signposts
    signpost = next((known for known in signposts if known.id == nation), None)
    if signpost:
        return Shown(
            again=press("call", signpost.id),
            notice=notice,
            heading=words("call.heading"),
            lines=(*signpost.lines, *last),
            buttons=rows(
                Button(key="o", label=words("call.other"), press=press("call", ANY_NATION)), back(talk)
            ),
        )
    buttons = [
        Button(key=str(number), label=known.name, press=press("call", known.id))
        for number, known in enumerate(signposts, 1)
    ]
    return Shown(
        again=press("call", ANY_NATION),
        notice=notice,
        heading=words("call.heading"),
        lines=(*(() if notice else (words("welcome.not_reporting"),)), words("call.choose"), *last),
        buttons=rows(*pairs(buttons), back(talk)),
    )


VERBS: dict[str, Verb] = {
    "call": show(call, "nation or any?", to=Permission.ANYONE),
}
