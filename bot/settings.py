"""Settings from the environment; everything that is wrong is reported at once."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit

from bot.calendars import bank_holidays
from bot.channel import KNOWN_AS, TELEGRAM, TERMINAL, WEB
from bot.faults import OperatorFault
from bot.learned import likeness
from bot.logs import Form
from bot.mail.server import MailServer, server_in
from bot.misspelt import misspelt
from bot.web.provider import Provider, provider_in
from flows.codes import code_digest
from flows.keeping import Keeping
from flows.terms import Terms

OFFICIAL_API = "https://api.telegram.org/bot"

NAMES = (
    "AUDIT_BOT_DATABASE",
    "AUDIT_BOT_DATABASE_DIRECT",
    "AUDIT_BOT_BACKUPS",
    "AUDIT_BOT_FRAMEWORK",
    "AUDIT_BOT_SETUP_CODE",
    "AUDIT_BOT_SETUP_CODE_FILE",
    "AUDIT_BOT_LOG",
    "AUDIT_BOT_KEEP_PRACTICE",
    "AUDIT_BOT_KEEP_ADDRESSES",
    "AUDIT_BOT_KEEP_CANCELLED",
    "AUDIT_BOT_KEEP_TEXTS",
    "AUDIT_BOT_KEEP_RATINGS",
    "AUDIT_BOT_KEEP_COPIES",
    "AUDIT_BOT_URL",
    "AUDIT_BOT_SMTP",
    "AUDIT_BOT_SMTP_FILE",
    "AUDIT_BOT_MAIL_FROM",
    "AUDIT_BOT_OPENID",
    "AUDIT_BOT_OPENID_CLIENT",
    "AUDIT_BOT_OPENID_SECRET",
    "AUDIT_BOT_OPENID_SECRET_FILE",
    "AUDIT_BOT_OPENID_DOMAINS",
    "TELEGRAM_TOKEN",
    "TELEGRAM_TOKEN_FILE",
    "TELEGRAM_API",
    "TELEGRAM_UPDATES",
)
"""Every setting there is."""

HOOK_PATH = "/telegram"
"""Where Telegram brings updates to on the page's server, where it brings them."""

LONGEST_SECRET = 4096
"""Bytes of a file with a secret; a longer one is another file."""

SHORTEST_SETUP_CODE = 12
"""Characters; who holds the code may set up partnerships."""

KEEPS = MappingProxyType(
    {
        "practice": "AUDIT_BOT_KEEP_PRACTICE",
        "address": "AUDIT_BOT_KEEP_ADDRESSES",
        "cancelled": "AUDIT_BOT_KEEP_CANCELLED",
        "texts": "AUDIT_BOT_KEEP_TEXTS",
        "ratings": "AUDIT_BOT_KEEP_RATINGS",
        "copies": "AUDIT_BOT_KEEP_COPIES",
    }
)
"""The settings of the periods, by field of `Keeping`; each is a number of days."""

SHORTEST, LONGEST = timedelta(days=30), timedelta(days=3653)
"""How short and how long a period may be: ten years are none that never ends."""

_ON_SERVER = re.compile(r"postgresql://[^/\s]*/[^/?\s]+")
_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)


class Updates(StrEnum):
    """How updates come from Telegram: the bot asks for them, or Telegram brings each to the page's server."""

    FETCHED = "fetched"
    WEBHOOK = "webhook"


class SettingsWrong(OperatorFault):
    """Settings that can't be used; `problems` has a sentence for each, with its name and an example."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the environment says. `framework` is a file that exists, `backups` a folder that does.

    `url` is where people reach the page through a proxy, such as "https://audit.example.gov.uk"; "" for none.
    `hook` is the address that Telegram brings updates to, "" where they are fetched.
    `mail` is the server that e-mails are handed to, `openid` the one that knows an organisation's accounts,
    None for none. `direct` leads to the database past any pooler, "" where nothing is heard there.
    """

    database: str = field(repr=False)
    backups: Path | None
    framework: Path
    terms: Terms
    telegram_token: str | None = field(repr=False)
    telegram_api: str
    log: Form
    url: str = ""
    hook: str = ""
    mail: MailServer | None = None
    openid: Provider | None = None
    direct: str = field(default="", repr=False)


def read_settings(
    environment: Mapping[str, str], *, telegram: bool = False, speaks: bool = False
) -> Settings:
    """Read all settings. Raises SettingsWrong.

    `telegram` asks for a token as well; `speaks`: Telegram is spoken to if there is one.
    """
    problems = misspelt(environment, NAMES, speaks=telegram or speaks)
    given = {name: environment.get(name, "").strip() for name in NAMES}
    for name in ("AUDIT_BOT_SETUP_CODE", "AUDIT_BOT_SMTP", "AUDIT_BOT_OPENID_SECRET", "TELEGRAM_TOKEN"):
        given[name] = _secret(name, given, problems)
    mail, openid = _mail(given, problems), provider_in(given, problems)
    settings = Settings(
        database=_database(given["AUDIT_BOT_DATABASE"], problems),
        backups=_backups(given, problems),
        framework=_framework(given["AUDIT_BOT_FRAMEWORK"], problems),
        terms=replace(
            _terms(given["AUDIT_BOT_SETUP_CODE"], given["AUDIT_BOT_URL"], problems),
            keeping=_keeping(given, problems),
            mails=mail is not None,
            accounts=frozenset({WEB}) if openid else frozenset(),
            vouched=frozenset(openid.domains) if openid else frozenset(),
        ),
        telegram_token=_token(
            given["TELEGRAM_TOKEN"],
            problems,
            needed=(telegram or given["TELEGRAM_UPDATES"] == Updates.WEBHOOK)
            and not given["TELEGRAM_TOKEN_FILE"],
        ),
        telegram_api=_api(given["TELEGRAM_API"], problems),
        log=_form(given["AUDIT_BOT_LOG"], problems),
        url=_url(given["AUDIT_BOT_URL"], problems),
        hook=_hook(given, problems, alone=telegram),
        mail=mail,
        openid=openid,
        direct=_direct(given, problems),
    )
    if problems:
        raise SettingsWrong(problems)
    return settings


def framework_path(given: str) -> Path:
    """The framework file: the one given, else `framework.yaml` here, else the one that was shipped."""
    if given:
        return Path(given)
    here = Path("framework.yaml")
    # whoever was started in a folder that is not theirs may not look into it
    with suppress(OSError):
        if here.is_file():
            return here
    checkout = Path(__file__).parent.parent / "framework.yaml"
    return checkout if checkout.is_file() else Path(__file__).parent / "framework.yaml"


def _framework(given: str, problems: list[str]) -> Path:
    path = framework_path(given)
    try:
        is_file = path.is_file()
    except OSError:
        is_file = False  # a name too long to be one
    if not is_file:
        problems.append(
            f"AUDIT_BOT_FRAMEWORK names {path}, and there is no such file. Example: ./framework.yaml"
        )
    return path


def _database(given: str, problems: list[str]) -> str:
    url = given or "sqlite:///audit.db"
    is_file = url.startswith("sqlite:///") and url != "sqlite:///"
    if not is_file and not _ON_SERVER.match(url):
        problems.append(
            "AUDIT_BOT_DATABASE has to be a SQLite address with a file, or that of a database on PostgreSQL. "
            "Example: sqlite:///audit.db, or postgresql://user@host/audit"
        )
    return url


def _direct(given: Mapping[str, str], problems: list[str]) -> str:
    """The address at which is heard what other processes write."""
    direct = given["AUDIT_BOT_DATABASE_DIRECT"]
    if direct and not (_ON_SERVER.match(direct) and _ON_SERVER.match(given["AUDIT_BOT_DATABASE"])):
        problems.append(
            "AUDIT_BOT_DATABASE_DIRECT is for a database on PostgreSQL: its address past any pooler. "
            "Example: postgresql://user@host/audit"
        )
    return direct


def _backups(all_given: Mapping[str, str], problems: list[str]) -> Path | None:
    given = all_given["AUDIT_BOT_BACKUPS"]
    if not given:
        return None
    if _ON_SERVER.match(all_given["AUDIT_BOT_DATABASE"]):
        problems.append(
            "AUDIT_BOT_BACKUPS is for a database that is a file. Leave it out, and have PostgreSQL's pg_dump "
            "make the copies. Example: pg_dump --format=custom"
        )
        return None
    # a disk that is away keeps nobody from being answered: the log and status say so
    return Path(given).absolute()


TERMS = Terms(
    trusted=frozenset({TERMINAL, WEB}),
    channels=KNOWN_AS,
    stated_on=frozenset({TELEGRAM}),
    bank_holidays=bank_holidays,
    likeness=likeness,
)
"""Without a set-up code and a public address: whoever gets pages is at this machine, with its database."""


def _terms(given: str, url: str, problems: list[str]) -> Terms:
    # where others get to the page, being at it proves nothing
    terms = replace(TERMS, trusted=frozenset({TERMINAL}), page=url.rstrip("/")) if url else TERMS
    if not given:
        return terms
    if len(given) < SHORTEST_SETUP_CODE:
        problems.append(
            f"AUDIT_BOT_SETUP_CODE needs at least {SHORTEST_SETUP_CODE} characters, so that nobody guesses "
            "it. Example: four-words-made-up"
        )
    return replace(terms, setup_digest=code_digest(given))


def _keeping(given: Mapping[str, str], problems: list[str]) -> Keeping:
    """How long things are kept: the usual periods, but for those that are set."""
    periods = {}
    for field_, name in KEEPS.items():
        said = given[name]
        days = timedelta(days=int(said)) if re.fullmatch(r"[0-9]{1,5}", said) else timedelta()
        if said and SHORTEST <= days <= LONGEST:
            periods[field_] = days
        elif said:
            problems.append(
                f"{name} is a number of days from {SHORTEST.days} to {LONGEST.days}. "
                f"Example: {getattr(Keeping(), field_).days}"
            )
    keeping = replace(Keeping(), **periods)
    if keeping.texts > keeping.ratings:
        problems.append("AUDIT_BOT_KEEP_TEXTS must not be longer than AUDIT_BOT_KEEP_RATINGS.")
    return keeping


def _secret(name: str, given: Mapping[str, str], problems: list[str]) -> str:
    """What a setting holds, or the file that it names by the setting with _FILE behind it."""
    path = given[f"{name}_FILE"]
    if not path:
        return given[name]
    if given[name]:
        problems.append(f"{name} and {name}_FILE are both set. Unset one of them.")
        return ""
    try:
        with Path(path).open("rb") as file:
            held = file.read(LONGEST_SECRET + 1)
        secret = held.decode().strip()
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not text"
        problems.append(
            f"{name}_FILE names {path}, which can't be read ({why}). Check the path and who owns it."
        )
        return ""
    if not secret or len(held) > LONGEST_SECRET:
        problems.append(f"{name}_FILE names {path}, which holds no {name}. Write only that into it.")
        return ""
    return secret


def _url(given: str, problems: list[str]) -> str:
    if not given:
        return ""
    url = given.rstrip("/")
    try:
        parts = urlsplit(url)
        named = parts.hostname if parts.port is None or parts.port > 0 else None
    except ValueError:
        named = None
    if not named or url != f"https://{parts.netloc}" or "@" in parts.netloc or url != url.lower():
        problems.append(
            "AUDIT_BOT_URL has to be the public address of the page: https, a name in small letters, and no "
            "path. Example: https://audit.example.gov.uk"
        )
    return url


def _hook(given: Mapping[str, str], problems: list[str], *, alone: bool) -> str:
    """The address of the web hook; `alone`: no page is served that it could be at."""
    said = given["TELEGRAM_UPDATES"] or Updates.FETCHED
    if said not in set(Updates):
        problems.append(f"TELEGRAM_UPDATES is one of {', '.join(Updates)}. Example: webhook")
    elif said == Updates.FETCHED:
        return ""
    elif not given["AUDIT_BOT_URL"]:
        problems.append(
            "TELEGRAM_UPDATES=webhook needs AUDIT_BOT_URL: Telegram brings updates to the page's server. "
            "Example: https://audit.example.gov.uk"
        )
    elif alone:
        problems.append(
            "TELEGRAM_UPDATES=webhook needs the page's server, which audit-bot telegram does not run. "
            "Start audit-bot serve, or unset it."
        )
    return given["AUDIT_BOT_URL"].rstrip("/") + HOOK_PATH


def _mail(given: Mapping[str, str], problems: list[str]) -> MailServer | None:
    server = server_in(given["AUDIT_BOT_SMTP"], given["AUDIT_BOT_MAIL_FROM"], problems)
    if server and not given["AUDIT_BOT_URL"]:
        problems.append(
            "AUDIT_BOT_SMTP needs AUDIT_BOT_URL: each e-mail leads to the page. "
            "Example: https://audit.example.gov.uk"
        )
    return server


def _form(given: str, problems: list[str]) -> Form:
    try:
        return Form(given or Form.TEXT)
    except ValueError:
        problems.append(f"AUDIT_BOT_LOG is one of {', '.join(Form)}. Example: json")
        return Form.TEXT


def _token(given: str, problems: list[str], *, needed: bool) -> str | None:
    if not given:
        if needed:
            problems.append(
                "TELEGRAM_TOKEN is missing. Write to @BotFather on Telegram, send /newbot, and set it to the "
                "token you get. Example: 123456:ABC-your-token"
            )
        return None
    if not _TOKEN.fullmatch(given):
        problems.append(
            "TELEGRAM_TOKEN is not a token: digits, a colon, then letters and digits. "
            "Example: 123456:ABC-your-token"
        )
    return given


def _api(given: str, problems: list[str]) -> str:
    url = given or OFFICIAL_API
    try:
        parts = urlsplit(url)
        fits = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        fits = False
    if not fits:
        problems.append(
            "TELEGRAM_API has to be the base address of a Bot API server. Example: http://127.0.0.1:8081/bot"
        )
    return url
