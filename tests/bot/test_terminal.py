"""What the terminal shows of replies that are more than a card."""

from io import StringIO
from pathlib import Path

from bot.channel import Parcel
from bot.terminal import ADDRESS, Terminal
from flows.replies import Document, Invite, Reply
from tests.clocks import at_noon

CODE = "abcdefghijklmnopqrstuvwx23"
INVITE = Invite(text="Join Health.\nFor 14 days.", code=CODE, or_code="Type this code:", copy="Copy")


def shown(folder: Path, reply: Reply) -> list[str]:
    """The lines printed for one reply."""
    out = StringIO()
    Terminal(out, folder, clock=at_noon)._print([Parcel(address=ADDRESS.id, reply=reply)])
    return out.getvalue().splitlines()


def test_an_invitation_is_shown_with_its_code(tmp_path: Path) -> None:
    """There is no link in a terminal, so the code stands alone."""
    assert shown(tmp_path, INVITE) == ["", "Join Health.", "For 14 days.", "Type this code:", CODE]


def test_a_document_is_written_beside_the_pictures(tmp_path: Path) -> None:
    """The path is printed; a name never leads out of the folder."""
    folder = tmp_path / "new"
    document = Document(name="../journal.csv", caption="Who did what", text="Café\n")
    assert shown(folder, document) == ["", f"Document: {folder / 'journal.csv'}", "Who did what"]
    assert (folder / "journal.csv").read_bytes() == "Café\n".encode("utf-8-sig")


def test_a_document_that_cant_be_written_is_told(tmp_path: Path) -> None:
    """The conversation goes on."""
    (tmp_path / "file").touch()
    document = Document(name="journal.txt", caption="Who did what", text="x")
    _, said, caption = shown(tmp_path / "file", document)
    assert said.startswith("The document can't be written to ")
    assert caption == "Who did what"
