"""Whether somebody who joins has an e-mail address, and one that their invitation is for."""

from flows.asking.mailbox import ends, fits
from flows.people import MAIL, Invited
from flows.presses.arriving import ACCOUNT, LINKED, MAIL_FIRST, MY_MAIL
from flows.replies import Button
from flows.talk import Talk


def lacks_address(talk: Talk, found: Invited) -> bool:
    """Whether the invitation is for some e-mail addresses only, and the person has shown none of these."""
    domains = found.invitation.domains
    own = [one.address.id for one in talk.view.devices if one.address.channel == MAIL]
    return bool(domains) and not any(fits(one, domains) for one in own)


def to_mail(talk: Talk, key: str = "e") -> tuple[Button, ...]:
    """The way to give an e-mail address, for who has none here."""
    has_one = any(one.address.channel == MAIL for one in talk.view.devices)
    offered = can_show(talk) and not has_one
    return (Button(key=key, label=talk.words("mail.offer"), press=MY_MAIL()),) if offered else ()


def can_show(talk: Talk) -> bool:
    """Whether somebody can show here that an e-mail address is theirs."""
    return talk.view.terms.confirms(talk.event.address.channel)


def stays(talk: Talk) -> bool:
    """Whether a code that leads nowhere leaves somebody where they are: at work, or with another to type."""
    return bool(talk.view.places) or _waits_for_code(talk)


def no_way(talk: Talk) -> str:
    """What to say of a code that nobody knows."""
    return talk.words("mail.no_way" if _waits_for_code(talk) else "joining.no_way")


def _waits_for_code(talk: Talk) -> bool:
    """Whether somebody is where a code is typed that confirms an address or a device, and no invitation's."""
    return talk.showing is not None and talk.showing.verb in {LINKED.verb, MAIL_FIRST.verb, MY_MAIL.verb}


def to_account(talk: Talk) -> tuple[Button, ...]:
    """The way to show it by an organisation's account, where there is one."""
    offered = talk.event.address.channel in talk.view.terms.accounts
    return (Button(key="a", label=talk.words("account.use"), press=ACCOUNT()),) if offered else ()


def needed(talk: Talk, found: Invited) -> str:
    """Which address an invitation needs; why nobody can show one here, and where to go."""
    if can_show(talk):
        return talk.words("mail.needs", domains=talk.words.all_of(ends(found.invitation.domains)))
    return talk.words("account.needs_page" if talk.view.terms.accounts else "mail.needs_off")
