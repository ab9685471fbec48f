import pytest

from tests.docs import FOLDER, PAGES


@pytest.mark.parametrize("name", PAGES)
def test_page_is_what_the_code_says(name: str) -> None:
    """A page that is made from the code is up to date; `make docs` writes it anew."""
    assert (FOLDER / name).read_text(encoding="utf-8") == PAGES[name](), "run `make docs`"
