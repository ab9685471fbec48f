"""What is left of a name in the name of a file."""

import pytest

from flows.asking.names import in_a_file_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Testshire Safeguarding Children Partnership", "testshire-safeguarding-children"),
        ("St. Mary's & All Saints", "st-mary-s-all-saints"),
        ("A" * 60, "a" * 40),
        ("North East Lincolnshire Youth Justice Team", "north-east-lincolnshire-youth-justice"),
        ("Bwrdd Diogelu Gogledd-ddwyrain Cymru Oll", "bwrdd-diogelu-gogledd-ddwyrain-cymru-oll"),
        ("…", ""),
    ],
)
def test_words_are_left_whole(name: str, expected: str) -> None:
    """A word that is cut reads as another: "partnership" as "partners"."""
    assert in_a_file_name(name) == expected
