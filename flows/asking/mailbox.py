"""E-mail addresses, and the domains that they are at, in what people type."""

import re
from collections.abc import Collection

LONGEST = 254
"""Characters of an address."""

MOST_DOMAINS = 12
"""Domains that invitations can be limited to."""

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = rf"(?:{_LABEL}\.){{1,8}}[a-z](?:[a-z0-9-]{{0,61}}[a-z0-9])"
_LOCAL = r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_ADDRESS = re.compile(rf"(?=.{{1,64}}@){_LOCAL}@({_DOMAIN})", re.ASCII)
_ONE_DOMAIN = re.compile(_DOMAIN, re.ASCII)


def mailbox_in(text: str) -> str:
    """The one address that a text is, in small letters; "" for anything else."""
    typed = text.strip().strip("<>").strip()
    if not typed.isascii():
        # some signs have a small letter that is another's
        return ""
    said = re.sub(r"^mailto:", "", typed.lower())
    # what begins an encoded word would be read as something else in a mail's head
    return said if len(said) <= LONGEST and "=?" not in said and _ADDRESS.fullmatch(said) else ""


def domain_of(mailbox: str) -> str:
    """What stands behind the @."""
    return mailbox.rpartition("@")[2]


def domains_in(text: str) -> tuple[str, ...]:
    """The domains that a text lists, in order; empty where any of it is none."""
    said = [part.removeprefix("@").lower() for part in re.split(r"[\s,;]+", text.strip()) if part]
    if not said or len(said) > MOST_DOMAINS or not all(map(_ONE_DOMAIN.fullmatch, said)):
        return ()
    return tuple(sorted({*said}))


def ends(domains: Collection[str]) -> list[str]:
    """What addresses at these domains end in: one at a domain below them does not fit."""
    return [f"@{one}" for one in domains]


def fits(mailbox: str, domains: Collection[str]) -> bool:
    """Whether an address is at one of these domains; at any where there are none."""
    return not domains or domain_of(mailbox) in domains
