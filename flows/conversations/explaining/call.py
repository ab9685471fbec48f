"""Whom to call about a child."""

from flows.arguments import Anywhere
from flows.asking.lists import numbered
from flows.cards import Shown, pairs, rows
from flows.conversations.explaining.aside import back
from flows.framework import Signpost
from flows.permissions import Permission
from flows.presses import CALL
from flows.replies import Button
from flows.talk import Talk
from flows.verbs import Verb, show


def call(talk: Talk, nation: Signpost | Anywhere | None = None) -> Shown:
    """Whom to call about a child: in the nation named, else in the person's own, else ask which."""
    if isinstance(nation, Signpost):
        return call_card(talk, nation.id)
    return call_card(talk, talk.seat.area.nation if talk.seat and nation is None else "")


def call_card(talk: Talk, nation: str, *, notice: str = "", last: tuple[str, ...] = ()) -> Shown:
    """The signpost of a nation, or the choice of one when `nation` is none of the framework's."""
    words, signposts = talk.words, talk.view.framework.signposts
    signpost = next((known for known in signposts if known.id == nation), None)
    if signpost:
        return Shown(
            again=CALL(signpost.id),
            notice=notice,
            heading=words("call.heading"),
            lines=(*signpost.lines, *last),
            buttons=rows(
                Button(key="o", label=words("call.other"), press=CALL(Anywhere.ANY.value)), back(talk)
            ),
        )
    buttons = numbered((known.name, CALL(known.id)) for known in signposts)
    return Shown(
        again=CALL(Anywhere.ANY.value),
        notice=notice,
        heading=words("call.heading"),
        lines=(*(() if notice else (words("welcome.not_reporting"),)), words("call.choose"), *last),
        buttons=rows(*pairs(buttons), back(talk)),
    )


VERBS: tuple[Verb, ...] = (show(CALL, call, to=Permission.ANYONE),)
