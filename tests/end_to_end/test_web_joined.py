"""What a page shows once somebody has said yes to a link: what is asked next, and not the invitation anew."""

from pathlib import Path

from tests.end_to_end.running import Home
from tests.end_to_end.web_client import PUBLIC, Client
from tests.end_to_end.web_page import serving


def test_after_joining_the_invitation_is_not_shown_once_more(tmp_path: Path) -> None:
    """It was read before the yes; the page begins with the question that follows."""
    with serving(Home(tmp_path), env=PUBLIC) as base:
        cora = Client(base)
        cora.founds("Northshire")
        path = cora.invites()
        ann = Client(base, "198.51.100.77")
        ann.open(path)
        assert "invites you" in ann.said
        assert ann.post(path).status_code == 303
        ann.open()
        assert "call you" in ann.newest
        assert "invites you" not in ann.said
        ann.say("Ann")
        assert "You are in." in ann.newest
