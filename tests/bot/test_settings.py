from dataclasses import replace

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
