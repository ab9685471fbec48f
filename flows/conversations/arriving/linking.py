"""One more address of the same person: a code from where they are known, given where they are not yet."""

from dataclasses import replace

from flows.asking.letters import News, letter
from flows.cards import Shown, rows
from flows.changes import AddressLinked, Change, PersonForgotten, PersonMet
from flows.conversations.arriving.addressed import to_account
from flows.conversations.arriving.joining import ask_code, leads_nowhere
from flows.conversations.arriving.mailing import MOST_CODES, sign_in_code
from flows.people import Linking
from flows.permissions import Permission
from flows.presses.arriving import AS_TERMINAL, DEVICES, LINK_HERE, LINK_STAYS, LINKED, START
from flows.replies import Button
from flows.talk import Answer, Talk
from flows.verbs import Verb, do, send, show
from flows.view import Moved
from flows.wording import phrase


def present(talk: Talk, linking: Linking) -> Answer:
    """Answer a link's code: whose it is, or why it leads nowhere."""
    if problem := _problem(talk, linking):
        return talk.turn(leads_nowhere(talk, problem))
    turn = talk.turn(_offer(talk, linking))
    return replace(turn, conversation=replace(turn.conversation, invited=linking.link))


def _problem(talk: Talk, linking: Linking) -> str:
    """Why this address can't become the person's, "" if it can."""
    words, here = talk.words, talk.view.person
    if not linking.holds:
        return words("linking.over")
    if here and here.id == linking.person.id:
        return words("linking.already")
    return words("linking.somebody_else") if linking.approver or _takes_part(talk) else ""


def _takes_part(talk: Talk) -> bool:
    """Whether whoever is here holds or waits for a place that another person must not get."""
    held = (*talk.view.places, *talk.view.waited_for)
    return any(not (place.area.practice or place.area.example) for place in held)


def _offer(talk: Talk, linking: Linking) -> Shown:
    words, name = talk.words, _name(talk, linking)
    lines = [words("linking.only_you", name=name)]
    if linking.area:
        lines = [words("linking.from_coordinator", area=talk.called(linking.area), name=name)]
    if any(place.area.practice for place in talk.view.places):
        lines.append(words("linking.practice"))
    return Shown(
        again=LINKED(),
        heading=words("linking.asks", name=name),
        lines=tuple(lines),
        buttons=rows(
            Button(key="1", label=words("linking.yes", name=name), press=LINK_HERE(linking.link)),
            Button(key="2", label=words("buttons.not_now"), press=LINK_STAYS()),
        ),
    )


def _name(talk: Talk, linking: Linking) -> str:
    return linking.person.name or talk.words("welcome.terminal_somebody")


def _valid(talk: Talk) -> Linking | None:
    """The link whose code this conversation has given."""
    found = talk.view.linking
    if found is None or found.confirms:
        return None
    return found if found.link == talk.view.conversation.invited else None


def linked(talk: Talk) -> Shown:
    """Whose the link is that was opened last."""
    found = _valid(talk)
    problem = _problem(talk, found) if found else talk.words("joining.no_way")
    return _offer(talk, found) if found and not problem else replace(ask_code(talk), notice=problem)


def _asked(talk: Talk, invitation: str) -> Shown:  # noqa: ARG001 – whose it is, the code says that was given
    """The same, before it is done."""
    return linked(talk)


def link_here(talk: Talk, invitation: str) -> Answer:
    """Make this address the person's; whatever was tried here before is forgotten."""
    found, here = _valid(talk), talk.view.person
    if found is None or found.link != invitation or _problem(talk, found):
        return talk.turn(linked(talk))
    if found.guards and found.mailbox and not found.by_mail:
        return _confirming(talk, found)
    person, event = found.person, talk.event
    changes: list[Change] = [
        AddressLinked(chain=person.id, link=found.link, person=person.id, address=event.address)
    ]
    if here:
        changes.append(PersonForgotten(chain=here.id, person=here.id, at=event.at))
    news = News(line=phrase("linking.told"), label="devices.heading", press=DEVICES())
    told = replace(letter(talk, person.id, news, purpose="linked"), but=event.address)
    turn = talk.turn(_done(talk, _name(talk, found)), changes=changes, letters=(told,))
    conversation = replace(turn.conversation, invited=None)
    return replace(turn, conversation=conversation, moved=Moved(to=found.membership))


def _confirming(talk: Talk, found: Linking) -> Answer:
    """Send a code to who has a role of the whole area, or name their account: either shows who they are."""
    words, name, mails = talk.words, _name(talk, found), found.mailed
    vouched = talk.view.terms.vouches(found.mailbox)
    account = to_account(talk) if vouched else ()
    sent = (sign_in_code(talk, found.person.id, found.mailbox),) if mails and found.codes < MOST_CODES else ()
    shown = Shown(
        again=LINKED(),
        passing=True,
        heading=words("linking.confirm" if mails else "linking.confirm_you", name=name),
        lines=(
            *((words("linking.confirm_code"),) if mails else ()),
            *((words("account.shows" if account else "account.there"),) if vouched else ()),
            words("linking.confirm_means"),
        ),
        buttons=rows(*account, Button(key="2", label=words("buttons.not_now"), press=LINK_STAYS())),
    )
    turn = talk.turn(shown, changes=[change for change, _ in sent])
    return replace(turn, posted=tuple(mail for _, mail in sent))


def as_terminal(talk: Talk) -> Answer:
    """Go on as the person of the terminal, for whoever sits at the same machine."""
    known = talk.view.at_terminal
    if known is None:
        return talk.turn(talk.again(""))
    change = PersonMet(chain=known.id, person=known.id, address=talk.event.address)
    name = known.name or talk.words("welcome.terminal_somebody")
    return replace(talk.turn(_done(talk, name), changes=(change,)), moved=Moved(to=None))


def _done(talk: Talk, name: str) -> Shown:
    words = talk.words
    return Shown(
        again=START(),
        passing=True,
        heading=words("linking.done", name=name),
        lines=(words("linking.same"),),
        buttons=rows(Button(key="c", label=words("tasks.start"), press=START())),
    )


_ANYONE = Permission.ANYONE

VERBS: tuple[Verb, ...] = (
    show(LINKED, linked, to=_ANYONE),
    do(LINK_HERE, link_here, to=_ANYONE, asked=_asked),
    send(AS_TERMINAL, as_terminal, to=_ANYONE),
)
