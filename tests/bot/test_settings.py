from dataclasses import replace
from pathlib import Path

import pytest

from bot.calendars import bank_holidays
from bot.settings import TERMS, SettingsWrong, read_settings
from flows.codes import code_digest
from flows.terms import Terms

CODE = "four-words-made-up"


def test_the_setup_code_is_known_by_its_digest_alone() -> None:
    """It becomes what the engine compares with, and is nowhere to be read."""
    settings = read_settings({"AUDIT_BOT_SETUP_CODE": f" {CODE}\n"})
    assert settings.terms == replace(TERMS, setup_digest=code_digest(CODE))
    assert CODE not in repr(settings)
    assert code_digest(CODE) not in repr(settings)


def test_without_a_setup_code_only_this_machine_sets_up() -> None:
    """Nobody else is let in by an empty one."""
    for given in ("", "  "):
        terms = read_settings({"AUDIT_BOT_SETUP_CODE": given}).terms
        assert terms.bank_holidays is bank_holidays
        assert (terms.setup_digest, terms.trusted) == (None, frozenset({"terminal", "web"}))


def test_the_engine_alone_trusts_no_channel() -> None:
    """Whoever starts it says where the operator sits."""
    assert Terms().trusted == frozenset()


def test_a_setup_code_that_can_be_guessed_is_refused() -> None:
    """One character short is a problem that names the setting, has an example and does not quote the code."""
    assert read_settings({"AUDIT_BOT_SETUP_CODE": "canarycanary"}).terms.setup_digest
    with pytest.raises(SettingsWrong) as caught:
        read_settings({"AUDIT_BOT_SETUP_CODE": "canarycanar"})
    (problem,) = caught.value.problems
    assert problem.startswith("AUDIT_BOT_SETUP_CODE ")
    assert "Example: " in problem
    assert "canary" not in problem


MAIL = {"AUDIT_BOT_MAIL_FROM": "Audit <audit@northshire.example>", "AUDIT_BOT_URL": "https://audit.example"}


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("smtp://mail.example", ("mail.example", 587, False, "", "")),
        ("smtps://mail.example", ("mail.example", 465, True, "", "")),
        ("smtp://audit%40x:p%2Fw@mail.example:25", ("mail.example", 25, False, "audit@x", "p/w")),
        ("smtp://127.0.0.1:2525/", ("127.0.0.1", 2525, False, "", "")),
    ],
)
def test_a_mail_server_is_an_address(given: str, meant: tuple[object, ...]) -> None:
    """With the usual ports, and signs written as in any address; people are offered e-mail then."""
    settings = read_settings({**MAIL, "AUDIT_BOT_SMTP": given})
    found = settings.mail
    assert found
    assert (found.host, found.port, found.at_once, found.user, found.password) == meant
    assert (found.sender, found.sender_name) == ("audit@northshire.example", "Audit")
    assert settings.terms.mails
    assert not read_settings({}).terms.mails


@pytest.mark.parametrize(
    "given",
    [
        {"AUDIT_BOT_SMTP": "mail.canary.example"},
        {"AUDIT_BOT_SMTP": "http://mail.canary.example"},
        {"AUDIT_BOT_SMTP": "smtp://canary@mail.example"},
        {"AUDIT_BOT_SMTP": "smtp://a:canary@mail.example:port"},
        {"AUDIT_BOT_SMTP": "smtp://a:canary@mail.example/path"},
        {"AUDIT_BOT_SMTP": "smtp://a:canary@mail.example", "AUDIT_BOT_MAIL_FROM": "nobody"},
        {"AUDIT_BOT_SMTP": "smtp://a:canary@mail.example", "AUDIT_BOT_MAIL_FROM": "a@b.example, c@d.example"},
        {"AUDIT_BOT_SMTP": "smtp://a:canary@mail.example", "AUDIT_BOT_MAIL_FROM": ""},
        {"AUDIT_BOT_SMTP": "smtp://a:canary@mail.example", "AUDIT_BOT_URL": ""},
        {"AUDIT_BOT_SMTP": ""},
    ],
)
def test_a_mail_server_that_is_none_is_a_problem(given: dict[str, str]) -> None:
    """It is named with an example, and nothing of the address is quoted: a password may be in it."""
    with pytest.raises(SettingsWrong) as caught:
        read_settings({**MAIL, **given})
    (problem,) = caught.value.problems
    assert "AUDIT_BOT_" in problem
    assert "canary" not in problem


ACCOUNTS = {
    "AUDIT_BOT_OPENID": "https://login.northshire.example/",
    "AUDIT_BOT_OPENID_CLIENT": "audit",
    "AUDIT_BOT_OPENID_SECRET": "canary",
    "AUDIT_BOT_OPENID_DOMAINS": "northshire.example, nhs.example",
    "AUDIT_BOT_URL": "https://audit.example",
}


def test_an_organisations_accounts(tmp_path: Path) -> None:
    """People are offered them on the page; the secret may stand in a file, and is said nowhere."""
    settings = read_settings(ACCOUNTS)
    assert settings.openid
    assert settings.openid.issuer == "https://login.northshire.example"
    assert settings.openid.domains == ("nhs.example", "northshire.example")
    assert settings.terms.accounts == {"web"}
    assert "canary" not in repr(settings)
    file = tmp_path / "secret"
    file.write_text("canary\n")
    in_file = {**ACCOUNTS, "AUDIT_BOT_OPENID_SECRET": "", "AUDIT_BOT_OPENID_SECRET_FILE": str(file)}
    assert read_settings(in_file).openid == settings.openid


@pytest.mark.parametrize(
    "given",
    [
        {"AUDIT_BOT_OPENID": "http://login.northshire.example"},
        {"AUDIT_BOT_OPENID": "login.northshire.example"},
        {"AUDIT_BOT_OPENID": "https://canary@login.northshire.example"},
        {"AUDIT_BOT_OPENID": "https://login.northshire.example:x"},
        {"AUDIT_BOT_OPENID": "https://login.northshire.example?a=b"},
        {"AUDIT_BOT_OPENID_CLIENT": ""},
        {"AUDIT_BOT_OPENID_SECRET": ""},
        {"AUDIT_BOT_OPENID_SECRET": "", "AUDIT_BOT_OPENID_SECRET_FILE": "/nowhere"},
        {"AUDIT_BOT_OPENID_DOMAINS": ""},
        {"AUDIT_BOT_OPENID_DOMAINS": "everybody"},
        {"AUDIT_BOT_URL": ""},
        {name: "" for name in ACCOUNTS if name not in {"AUDIT_BOT_OPENID_CLIENT", "AUDIT_BOT_URL"}},
    ],
)
def test_accounts_that_are_none_are_a_problem(given: dict[str, str]) -> None:
    """Each is named, once, and no secret is quoted."""
    with pytest.raises(SettingsWrong) as caught:
        read_settings({**ACCOUNTS, **given})
    (problem,) = caught.value.problems
    assert "AUDIT_BOT_OPENID" in problem
    assert "canary" not in problem


HOOK = {
    "TELEGRAM_UPDATES": "webhook",
    "TELEGRAM_TOKEN": "123:abc",
    "AUDIT_BOT_URL": "https://audit.example/",
}


def test_updates_are_brought_to_the_page_where_that_is_set() -> None:
    """Otherwise they are fetched, page or not."""
    assert read_settings(HOOK).hook == "https://audit.example/telegram"
    for given in ("", "fetched"):
        assert read_settings({**HOOK, "TELEGRAM_UPDATES": given}, telegram=True).hook == ""


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"AUDIT_BOT_URL": ""}, "TELEGRAM_UPDATES=webhook needs AUDIT_BOT_URL"),
        ({"TELEGRAM_TOKEN": ""}, "TELEGRAM_TOKEN is missing"),
        ({"TELEGRAM_UPDATES": "on"}, "TELEGRAM_UPDATES is one of fetched, webhook"),
        ({"AUDIT_BOT_URL": "http://audit.example"}, "AUDIT_BOT_URL has to be"),
    ],
)
def test_updates_that_nobody_could_bring_are_a_problem(given: dict[str, str], said: str) -> None:
    """Each lack has a sentence of its own."""
    with pytest.raises(SettingsWrong) as caught:
        read_settings({**HOOK, **given})
    (problem,) = caught.value.problems
    assert problem.startswith(said)


def test_telegram_alone_has_no_page_that_updates_could_be_brought_to() -> None:
    """It says what to start instead."""
    with pytest.raises(SettingsWrong, match="which audit-bot telegram does not run"):
        read_settings(HOOK, telegram=True)


def test_the_mail_server_may_stand_in_a_file(tmp_path: Path) -> None:
    """As the other secrets do."""
    file = tmp_path / "smtp"
    file.write_text("smtp://audit:canary@mail.example\n")
    settings = read_settings({**MAIL, "AUDIT_BOT_SMTP_FILE": str(file)})
    assert settings.mail
    assert settings.mail.password == "canary"  # noqa: S105 – of this test
    assert "canary" not in repr(settings)


def test_a_database_on_a_server_is_taken_and_its_password_is_nowhere_to_be_read() -> None:
    """The address is handed on as it is."""
    address = "postgresql://audit:canary@db.example/audit?sslmode=require"
    settings = read_settings({"AUDIT_BOT_DATABASE": address})
    assert settings.database == address
    assert "canary" not in repr(settings)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://canary@db.example",
        "postgresql://canary@db.example/",
        "postgresql://canary@db.example/?host=x",
        "postgresql:canary",
        "postgres://canary@db.example/audit",
        "postgresql+psycopg://canary@db.example/audit",
    ],
)
def test_an_address_that_names_no_database_is_refused_unquoted(address: str) -> None:
    """What is meant is said with an example."""
    with pytest.raises(SettingsWrong) as caught:
        read_settings({"AUDIT_BOT_DATABASE": address})
    (problem,) = caught.value.problems
    assert problem.startswith("AUDIT_BOT_DATABASE")
    assert "postgresql://user@host/audit" in problem
    assert "canary" not in problem


def test_the_way_past_a_pooler_is_for_a_server_and_its_password_is_nowhere_to_be_read() -> None:
    """It is an address like the other's; beside a file it would be of no use, and that is said."""
    address = "postgresql://audit:canary@db.example/audit"
    given = {"AUDIT_BOT_DATABASE": "postgresql://pool.example/audit", "AUDIT_BOT_DATABASE_DIRECT": address}
    settings = read_settings(given)
    assert (settings.direct, "canary" in repr(settings)) == (address, False)
    for wrong in (
        {**given, "AUDIT_BOT_DATABASE": ""},
        {**given, "AUDIT_BOT_DATABASE_DIRECT": "sqlite:///canary.db"},
    ):
        with pytest.raises(SettingsWrong) as caught:
            read_settings(wrong)
        (problem,) = caught.value.problems
        assert problem.startswith("AUDIT_BOT_DATABASE_DIRECT is for a database on PostgreSQL")
        assert "canary" not in problem


def test_backups_in_a_folder_are_for_files(tmp_path: Path) -> None:
    """On a server nothing would be made there, which is said before anybody relies on it."""
    given = {"AUDIT_BOT_DATABASE": "postgresql://audit@db.example/audit", "AUDIT_BOT_BACKUPS": str(tmp_path)}
    with pytest.raises(SettingsWrong, match="pg_dump"):
        read_settings(given)
    assert read_settings({**given, "AUDIT_BOT_BACKUPS": ""}).backups is None
