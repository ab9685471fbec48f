"""The scrutineer: reads the draft, challenges single items of it, and remarks on the round."""

from flows.changes import ItemChallenged, RemarkMade
from flows.conversations import area
from flows.conversations.note import typed
from flows.conversations.outcome_words import challenge_words, level, said_by_teams
from flows.framework import Domain
from flows.people import Role
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.rounds import Challenge
from flows.scoring import Series
from flows.talk import Shown, Talk, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Part, Turn


def card(talk: Talk) -> Shown:
    """The items of the domain named, or the domains to choose from."""
    words, round_id, chosen = talk.words, talk.run.round.id, talk.argument(1)
    domains = talk.run.framework.domains
    domain = next((known for known in domains if known.id == chosen), None)
    choices = _items(talk, domain) if domain else _domains(talk)
    way_back = Button(key="b", label=words("back"), press=press("doubts", round_id))
    return Shown(
        again=press("doubts", round_id, *((domain.id,) if domain else ())),
        head=words("scrutiny.head", area=talk.office.area.name),
        heading=domain.title if domain else words("scrutiny.heading"),
        lines=(words("scrutiny.which" if domain else "scrutiny.means"),),
        buttons=rows(*choices, way_back if domain else area.back(talk)),
    )


def _domains(talk: Talk) -> list[Button]:
    found = []
    for number, domain in enumerate(talk.run.framework.domains, 1):
        challenged = sum(item.id in talk.run.challenges for item in domain.items)
        label = domain.title
        if challenged:
            label = talk.words.count("scrutiny.challenged", challenged, domain=domain.title)
        found.append(
            Button(key=str(number), label=label, press=press("doubts", talk.run.round.id, domain.id))
        )
    return found


def _items(talk: Talk, domain: Domain) -> list[Button]:
    return [
        Button(
            key=str(number),
            label=("✓ " if item.id in talk.run.challenges else "") + item.label,
            press=press("doubt", talk.run.round.id, item.id),
        )
        for number, item in enumerate(domain.items, 1)
    ]


def item_card(talk: Talk, notice: str = "") -> Shown:
    """One item: what teams said, what it comes to, and the scrutineer's own level and note."""
    words, run, item_id = talk.words, talk.run, talk.press.args[1]
    one, mine = talk.score.items[item_id], run.challenges.get(item_id)
    said = ", ".join(said_by_teams(talk, item_id))
    levels = [
        Button(
            key=str(known.value),
            label=known.label,
            press=press("doubted", run.round.id, item_id, known.value),
        )
        for known in run.framework.levels
    ]
    domain = run.framework.domain_of[item_id]
    again = press("doubt", run.round.id, item_id)
    withdraw = Button(
        key="x", label=words("scrutiny.withdraw"), press=press("undoubt", run.round.id, item_id)
    )
    way_back = Button(key="b", label=words("back"), press=press("doubts", run.round.id, domain.id))
    return Shown(
        again=again,
        notice=notice,
        head=words("scrutiny.head", area=talk.office.area.name),
        heading=one.item.statement,
        lines=(
            said or words("scrutiny.nobody"),
            words("scrutiny.comes_to", value=level(one.value(Series.SETTLED))),
            _said(talk, mine) if mine else words("scrutiny.yours"),
            words("note.ask"),
        ),
        buttons=rows(*levels, (withdraw,) if mine else (), way_back),
        awaiting=press("doubtsaid", run.round.id, item_id),
    )


def _said(talk: Talk, said: Challenge) -> str:
    """What was said of the item so far, by this scrutineer or another."""
    words = talk.words
    if said.by != talk.by(Role.SCRUTINEER):
        return words("scrutiny.theirs", said=challenge_words(talk, said))
    label = "" if said.level is None else talk.framework.levels[said.level].label
    rated = words("scrutiny.rated", level=label) if label else ""
    noted = words("scrutiny.noted", note=said.note) if said.note else ""
    return " ".join(part for part in (rated, noted) if part)


def _mine(talk: Talk) -> Challenge | None:
    """What this scrutineer has said of the item so far."""
    found = talk.run.challenges.get(talk.press.args[1])
    return found if found and found.by == talk.by(Role.SCRUTINEER) else None


def doubted(talk: Talk) -> Turn:
    """Keep the scrutineer's own level; the note stays."""
    mine = _mine(talk)
    return _challenged(talk, int(talk.press.args[2]), mine.note if mine else "", "scrutiny.kept")


def doubt_said(talk: Talk) -> Turn:
    """Keep the scrutineer's note; the level stays."""
    text, problem = typed(talk)
    if problem:
        return talk.turn(item_card(talk, problem))
    mine = _mine(talk)
    return _challenged(talk, mine.level if mine else None, text, "scrutiny.kept")


def undoubt(talk: Talk) -> Turn:
    """Take the challenge back."""
    return _challenged(talk, None, "", "scrutiny.withdrawn")


def _challenged(talk: Talk, given: int | None, note: str, said: str) -> Turn:
    change = ItemChallenged(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        item=talk.press.args[1],
        level=given,
        note=note,
        by=talk.by(Role.SCRUTINEER),
        at=talk.event.at,
    )
    after = talk.after((change,))
    return after.turn(item_card(after, talk.words(said)), changes=(change,))


def remark(talk: Talk, notice: str = "") -> Shown:
    """Ask for the scrutineer's remark on the round."""
    words, run = talk.words, talk.run
    now = (words("remark.now", remark=run.round.remark),) if run.round.remark else ()
    return Shown(
        again=press("remark", run.round.id),
        notice=notice,
        head=talk.office.area.name,
        heading=words("remark.heading"),
        lines=(*now, words("note.ask")),
        buttons=rows(area.back(talk)),
        awaiting=press("remarked", run.round.id),
    )


def remarked(talk: Talk) -> Turn:
    """Keep the remark."""
    text, problem = typed(talk)
    if problem:
        return talk.turn(remark(talk, problem))
    change = RemarkMade(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        text=text,
        by=talk.by(Role.SCRUTINEER),
        at=talk.event.at,
    )
    after = talk.after((change,))
    return after.turn(area.card(after, talk.words("remark.kept")), changes=(change,))


_CHALLENGE, _RATINGS = Permission.CHALLENGE, Part.RATINGS

VERBS: dict[str, Verb] = {
    "doubts": show(card, "round", "domain?", to=_CHALLENGE, needs=_RATINGS),
    "doubt": show(item_card, "round", "item", to=_CHALLENGE, needs=_RATINGS),
    "doubted": do(doubted, "round", "item", "level", to=_CHALLENGE, needs=_RATINGS),
    "doubtsaid": do(doubt_said, "round", "item", to=_CHALLENGE, needs=_RATINGS, typed=Typing.NOTE),
    "undoubt": do(undoubt, "round", "item", to=_CHALLENGE, needs=_RATINGS),
    "remark": show(remark, "round", to=_CHALLENGE),
    "remarked": do(remarked, "round", to=_CHALLENGE, typed=Typing.NOTE),
}
