"""Numbers to ring in what people write, with hours, extensions and other numbers around them."""

import pytest

from flows.asking.ways import has_number, no_number, numbers_meant, without_ways


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("MASH 01983 960100", "MASH"),
        ("MASH 01983 960100 (9-5)", "MASH (9-5)"),
        ("MASH 01983 960100 (9am-5pm), out of hours 0300 555 1373", "MASH (9am-5pm), out of hours"),
        ("MASH 01983 960100 (9-5), out of hours 0300 555 1373", "MASH (9-5), out of hours"),
        ("MASH 01983 960100 9am to 5pm; nights 0300 555 1373", "MASH 9am to 5pm; nights"),
        ("MASH 01983 960100 08.30-17.00, EDT 01983 960200", "MASH 08.30-17.00, EDT"),
        ("MASH 01983 960100. 999 in an emergency", "MASH . in an emergency"),
        ("MASH 01983 960100 or 999", "MASH or"),
        ("MASH 01983 960100/960101", "MASH"),
        ("MASH 01983 960100 ext 4", "MASH ext 4"),
        ("MASH 01983 960100, option 2", "MASH , option 2"),
        ("9-5 01983 960100 MASH", "9-5 MASH"),
        ("MASH 24/7 01983 960100", "MASH 24/7"),
        ("01983 960100 0300 555 1373", ""),
        ("+44 1983 960100 MASH", "MASH"),
        ("(01983) 960 100 MASH", "MASH"),
        ("MASH: 01983-960-100, mash@island.example", "MASH:"),
    ],
)
def test_numbers_stand_in_a_sentence(text: str, said: str) -> None:
    """Hours, extensions, options and 999 are no part of a number, and what is said besides stays whole."""
    assert has_number(text)
    assert no_number(text) is None
    assert without_ways(text).strip("(),.;:/ ") == said.strip("(),.;:/ ")


@pytest.mark.parametrize(
    ("text", "digits", "said"),
    [
        ("MASH 01983 96010", 10, None),
        ("MASH 01983 9601", 9, "MASH"),
        ("MASH 01983 9601000", 12, "MASH"),
        ("MASH 01983 9601 (9am-5pm)", 9, "MASH (9am-5pm)"),
        ("MASH 960100", 6, "MASH"),
    ],
)
def test_number_with_figures_too_few_or_too_many(text: str, digits: int, said: str | None) -> None:
    """It is said how many there are; who is reached stays, to stand before the right one."""
    wrong = no_number(text)
    assert (wrong.digits if wrong else 10) == digits
    assert numbers_meant(text) == 1
    assert said is None or without_ways(text) == said
