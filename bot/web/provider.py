"""The server that knows an organisation's accounts, as the operator names it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from flows.asking.mailbox import domains_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """A server that knows the accounts of an organisation, and what the assistant is known by there.

    It is believed about e-mail addresses at these `domains` alone.
    """

    issuer: str
    client: str
    secret: str = field(repr=False)
    domains: tuple[str, ...]


def provider_in(given: Mapping[str, str], problems: list[str]) -> Provider | None:
    """The server that the settings name, None without one; what is wrong is added to the problems."""
    issuer, others = given["AUDIT_BOT_OPENID"], ("CLIENT", "SECRET", "DOMAINS")
    set_ = [name for name in others if given[f"AUDIT_BOT_OPENID_{name}"]]
    if not issuer:
        problems += [f"AUDIT_BOT_OPENID_{name} is set and AUDIT_BOT_OPENID is not." for name in set_]
        return None
    # what is wrong with the file of a secret is said where it is read
    files = [name for name in others if given.get(f"AUDIT_BOT_OPENID_{name}_FILE")]
    problems += [
        f"AUDIT_BOT_OPENID needs AUDIT_BOT_OPENID_{name}." for name in others if name not in set_ + files
    ]
    if not is_safe(issuer):
        problems.append(
            "AUDIT_BOT_OPENID has to be the address of the server that knows the accounts, as that says it "
            "itself. Example: https://login.example.gov.uk"
        )
    domains = domains_in(given["AUDIT_BOT_OPENID_DOMAINS"])
    if given["AUDIT_BOT_OPENID_DOMAINS"] and not domains:
        problems.append(
            "AUDIT_BOT_OPENID_DOMAINS lists what stands behind the @ in the organisation's e-mail addresses. "
            "Example: example.gov.uk, social.example.gov.uk"
        )
    if not given["AUDIT_BOT_URL"]:
        problems.append("AUDIT_BOT_OPENID needs AUDIT_BOT_URL. Example: https://audit.example.gov.uk")
    return Provider(
        issuer=issuer.rstrip("/"),
        client=given["AUDIT_BOT_OPENID_CLIENT"],
        secret=given["AUDIT_BOT_OPENID_SECRET"],
        domains=domains,
    )


def is_safe(url: str) -> bool:
    """Whether nobody can listen in on the way to an address; plain http is for this machine alone."""
    try:
        parts = urlsplit(url)
        here, _ = parts.hostname in {"127.0.0.1", "localhost"}, parts.port
    except ValueError:
        return False
    clean = not (parts.query or parts.fragment or "@" in parts.netloc)
    return bool(parts.hostname) and clean and (parts.scheme == "https" or (here and parts.scheme == "http"))
