"""An invitation on a page that only this machine reaches says so, outside what is passed on."""

import pytest

from bot.web.front import Front
from bot.web.page import Html
from bot.web.visitors import Visitor
from flows.replies import Invite
from storage.framework.file import read_framework
from storage.queues.shown import Entry, Page
from tests.transcripts.stage import framework_bytes


@pytest.mark.parametrize("public", [False, True])
def test_a_link_says_where_it_opens(*, public: bool) -> None:
    """On this machine alone; nothing of it where others get there."""
    framework = read_framework(framework_bytes("tiny.yaml"))
    front = Front(["https://audit.example" if public else "http://127.0.0.1:8080"], public=public)
    invite = Invite(text="Join us.", code="abcdef", or_code="Or this code:", copy="Copy")
    shown = Html(Visitor(""), framework, front).log(Page(entries=[Entry(number=1, reply=invite)], version=1))
    assert ("opens on this machine only" in shown) is not public
