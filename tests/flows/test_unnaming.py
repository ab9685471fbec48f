"""What becomes of a name that was typed for a partnership once its bearer is forgotten, and what stays."""

import pytest

from flows.unnaming import Gone, without

SEVERAL = [
    ("Ann Smith, Bob Jones, duty desk", "member, Bob Jones, duty desk"),
    ("Ann  Smith 01632 960001", "member 01632 960001"),
    ("Smith, Ann; 01632 960001", "member; 01632 960001"),
    ("Ann Smith's desk", "member's desk"),
    ("Ann Smith, ann.smith@x.example, 01632", "member, 01632"),
    ("bob@x.uk;ann.smith@x.uk", "bob@x.uk;member"),
    ("ann.smith@x.uk,bob@x.uk", "member,bob@x.uk"),
    ("a.smith@x.uk or asmith@x.uk or smith@x.uk", "member or member or member"),
    # nobody's, or somebody else's
    ("Ann Smith-Jones", "Ann Smith-Jones"),
    ("Mary-Ann Smith", "Mary-Ann Smith"),
    ("Anna Smithson", "Anna Smithson"),
    ("ann.jones@x.uk", "ann.jones@x.uk"),
    ("ann@x.uk", "ann@x.uk"),
    ("Any member, member services desk", "Any member, member services desk"),
]


@pytest.mark.parametrize(("text", "said"), SEVERAL)
def test_a_whole_name_and_its_addresses_become_the_role(text: str, said: str) -> None:
    """However it was written; half of it stands for anybody, and nothing besides is touched."""
    assert without(text, Gone(name="Ann Smith", role="member")) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hope", "member"),
        ("hope, 01632 960001", "member, 01632 960001"),
        ("MASH, Hope, 01632", "MASH, member, 01632"),
        ("Contact: Hope 01632", "Contact: member 01632"),
        ("hope@x.uk", "member"),
        ("Ring Hope first", "Ring member first"),
        ("MASH, Hope House, 01632", "MASH, Hope House, 01632"),
        ("Hope Brown, 01632", "Hope Brown, 01632"),
        ("We hope so", "We hope so"),
        ("Mary-Hope", "Mary-Hope"),
    ],
)
def test_a_name_of_one_word_is_taken_out_where_it_is_one(text: str, said: str) -> None:
    """It may be any word, or the first half of somebody else's name."""
    assert without(text, Gone(name="Hope", role="member")) == said


def test_what_may_be_somebody_elses_stays() -> None:
    """An address that fits whoever is still there is theirs."""
    gone = Gone(name="Ann Smith", role="member", others=frozenset({"Amy Smith", "Bob"}))
    assert without("a.smith@x.uk, ann.smith@x.uk", gone) == "a.smith@x.uk, member"
    gone = Gone(name="Ann", role="member", others=frozenset({"Mary Ann", "Ann Jones"}))
    assert without("Mary Ann, Ann Jones or Ann", gone) == "Mary Ann, Ann Jones or member"
