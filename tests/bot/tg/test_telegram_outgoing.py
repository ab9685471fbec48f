import re
from dataclasses import replace
from typing import Any

import aiogram.methods
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lo_bot_api_emulator import LoBotApiEmulator

from bot.channel import Parcel
from bot.tg.outgoing import Call, File, calls_of, cut, unlinked
from flows.lengths import units
from flows.replies import (
    Button,
    Card,
    Document,
    Fold,
    GroupLine,
    Invite,
    Picture,
    Ray,
    Reply,
    Rows,
    Star,
    Unsay,
)
from tests.end_to_end.telegram_rules import bold, plain

STAR = Star(
    title="T",
    subtitle="S",
    rings=("a", "b", "c", "d"),
    rays=(Ray(name="P", tenths=17, words="1.7"),),
    series="now",
    foot=(),
)
LEVELS: Rows = (
    (Button(key="2", label="Mostly in place", press="rate:a:b:2"),),
    (Button(key="b", label="Back", press="back"), Button(key="s", label="Stop", press="stop")),
)


CODE = "abcdefghijklmnopqrstuvwx23"
INVITE = Invite(text="Join Health in <Northshire>.", code=CODE, or_code="Or type this code:", copy="Copy")


def calls(reply: Reply, target: str | None = None, png: bytes | None = None) -> list[Call]:
    """Return the calls for a reply to one person."""
    return calls_of(Parcel(address="7001", reply=reply, target=target, file=png), bot_name="audit_bot")


def only(found: list[Call]) -> dict[str, Any]:
    """Return the method and the parameters of the only call."""
    assert len(found) == 1
    return {"method": found[0].method, **found[0].params}


def test_a_card_is_one_message_with_its_parts_set_apart() -> None:
    """Notice, head, heading and lines stand in this order, one empty line between them, the heading bold."""
    card = Card(
        id="c",
        notice="Saved.",
        head="Prevention · 3 of 12",
        heading="Staff know",
        lines=("a", "b"),
        buttons=LEVELS,
    )
    assert only(calls(card)) == {
        "method": "sendMessage",
        "chat_id": "7001",
        "text": "Saved.\n\nPrevention · 3 of 12\n\n<b>Staff know</b>\n\na\nb",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {
            "inline_keyboard": [
                [{"text": "2 · Mostly in place", "callback_data": "rate:a:b:2"}],
                [
                    {"text": "b · Back", "callback_data": "back"},
                    {"text": "s · Stop", "callback_data": "stop"},
                ],
            ]
        },
    }


def test_absent_parts_leave_no_gap() -> None:
    """A card of one line is that line, and no keyboard is named where there are no buttons."""
    call = only(calls(Card(id="c", heading="Hello")))
    assert call["text"] == "<b>Hello</b>"
    assert "reply_markup" not in call


def test_markup_in_words_is_shown_as_words() -> None:
    """What looks like a tag or an entity arrives as it was written."""
    call = only(calls(Card(id="c", heading="<b>x</b> & y", lines=("&lt;script&gt; <a href='tg://x'>",))))
    assert (
        call["text"]
        == "<b>&lt;b&gt;x&lt;/b&gt; &amp; y</b>\n\n&amp;lt;script&amp;gt; &lt;a href='tg://x'&gt;"
    )


def test_a_button_without_words_shows_its_key() -> None:
    """A label that only repeats the key, or is missing, is not printed twice."""
    rows = ((Button(key="0", label="0", press="x"), Button(key="1", label="", press="y")),)
    keyboard = only(calls(Card(id="c", head="?", buttons=rows)))["reply_markup"]["inline_keyboard"]
    assert [button["text"] for button in keyboard[0]] == ["0", "1"]


def test_a_row_too_wide_goes_on_below() -> None:
    """No row has more than eight buttons and no keyboard more than a hundred."""
    row = tuple(Button(key=str(number), label="", press=f"p:{number}") for number in range(130))
    keyboard = only(calls(Card(id="c", head="?", buttons=(row[:9], row[9:]))))["reply_markup"][
        "inline_keyboard"
    ]
    assert [len(shown) for shown in keyboard] == [8, 1, *[8] * 11, 3]
    assert keyboard[1][0]["callback_data"] == "p:8"


def test_a_long_label_ends_at_a_word() -> None:
    """A button's text stays within what a phone shows."""
    row = (Button(key="1", label="ten letter " * 9, press="x"),)
    text = only(calls(Card(id="c", head="?", buttons=(row,))))["reply_markup"]["inline_keyboard"][0][0][
        "text"
    ]
    assert text == "1 · " + "ten letter " * 5 + "ten…"


def test_a_card_with_nothing_to_read_can_still_be_tapped() -> None:
    """Telegram takes no message without a text."""
    assert only(calls(Card(id="c", heading="  ", buttons=LEVELS)))["text"] == "…"


def test_a_long_card_keeps_its_buttons_at_the_end() -> None:
    """Of several messages only the last has buttons, and lines stay whole."""
    lines = tuple(f"{number}:" + " word" * 100 for number in range(20))
    found = calls(Card(id="c", head="All answers", lines=lines, buttons=LEVELS))
    assert ["reply_markup" in call.params for call in found] == [False, False, True]
    said = [line for call in found for line in str(call.params["text"]).split("\n") if line]
    assert said == ["All answers", *lines]


@pytest.mark.parametrize(("letters_", "sizes"), [(4095, [4095]), (4096, [4096]), (4097, [4096, 1])])
def test_a_message_may_be_full_to_the_brim(letters_: int, sizes: list[int]) -> None:
    """One word up to the limit is one message, and no message is empty."""
    found = calls(Card(id="c", heading="&" * letters_))
    assert [units(plain(str(call.params["text"]))) for call in found] == sizes


WORDS = st.lists(
    st.one_of(
        st.sampled_from([*'<>&" \n', "<b>", "</b>", "&amp;", "&#39;", "👩‍👩‍👧", "😀", "שלום ", "\u202e"]),
        st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=20),
    ),
    max_size=30,
).map("".join)  # fmt: skip


def letters(text: str) -> str:
    """Return the text without its blanks, and without what keeps an address from being a link."""
    return "".join(text.replace("\u2060", "").split())


@settings(max_examples=50)
@given(
    notice=WORDS,
    head=WORDS,
    heading=st.tuples(WORDS, st.integers(1, 80)).map(lambda both: both[0] * both[1]),
    lines=st.lists(st.tuples(WORDS, st.integers(1, 80)).map(lambda both: both[0] * both[1]), max_size=4),
)
def test_any_words_arrive_within_the_limits(notice: str, head: str, heading: str, lines: list[str]) -> None:
    """Each message is sound markup within 4,096 units, and together they say every letter, in order."""
    card = Card(id="c", notice=notice, head=head, heading=heading, lines=tuple(lines), buttons=LEVELS)
    texts = [str(call.params["text"]) for call in calls(card)]
    said = [plain(text) for text in texts]
    assert all(1 <= units(text) <= 4096 for text in said)
    assert all(len(text.encode()) < 32768 for text in texts)
    wanted = letters("".join([notice, head, heading, *lines]))
    assert letters("".join(said)) == (wanted or "…")
    assert letters("".join(word for text in texts for word in bold(text))) == letters(heading)


@pytest.mark.parametrize(
    "address",
    [
        *("https://evil.example/login?a=b", "http://10.0.0.1/", "HTTPS://EVIL.EXAMPLE", "www.evil.example"),
        *("evil.com", "t.me/some_bot?start=x", "northshire.gov.uk", "(see evil.com)", "a.b.c.evil.io:80/x"),
    ],
)
def test_an_address_that_somebody_typed_is_no_link(address: str) -> None:
    """It reads the same; between its parts stands what no address has."""
    card = Card(id="c", heading=address, lines=(f"Team {address} has answered",))
    (call,) = calls(card)
    said = plain(str(call.params["text"]))
    assert said.replace("\u2060", "") == f"{address}\n\nTeam {address} has answered"
    assert not re.search(r"\w\.\w|://", said)


@pytest.mark.parametrize(
    "text", ["cora@northshire.gov.uk", "01632 960100", "It is 3.5 of 4. Next, please.", "Ana"]
)
def test_a_mail_address_stays_one(text: str) -> None:
    """A contact can be tapped; ordinary words are as they were written."""
    assert unlinked(text) == text


@given(text=WORDS, limit=st.integers(1, 60))
def test_cut_text_fits_and_begins_like_the_whole(text: str, limit: int) -> None:
    """A text within the limit is left alone; another loses its end and nothing else."""
    short = cut(text, limit)
    assert units(short) <= limit
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))


def test_a_fold_edits_the_card_and_its_buttons() -> None:
    """The card shrinks in place; the words are plain, so no markup can be read into them."""
    fold = Fold(card="c", handle=None, text="✓ 3 <Staff>", buttons=LEVELS[:1])
    assert only(calls(fold, target="42")) == {
        "method": "editMessageText",
        "chat_id": "7001",
        "message_id": "42",
        "text": "✓ 3 <Staff>",
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {
            "inline_keyboard": [[{"text": "2 · Mostly in place", "callback_data": "rate:a:b:2"}]]
        },
    }


def test_there_may_be_nothing_to_do() -> None:
    """A fold of a card that was never seen and a message that can't be named make no call."""
    assert calls(Fold(card="c", handle="9", text="x")) == []
    assert calls(Unsay(message=None)) == []


def test_a_picture_goes_as_a_photo_and_the_exact_one_as_a_file() -> None:
    """Both carry the caption; the file has a name that phones can open."""
    photo, exact = (
        calls(Picture(star=STAR, caption="Health 1.7", name="health", exact=exact), png=b"png")[0]
        for exact in (False, True)
    )
    assert (photo.method, [*photo.files]) == ("sendPhoto", ["photo"])
    assert (exact.method, [*exact.files]) == ("sendDocument", ["document"])
    assert exact.files["document"].name == "health.png"
    assert exact.files["document"].data == photo.files["photo"].data == b"png"
    assert photo.params == exact.params == {"chat_id": "7001", "caption": "Health 1.7"}


def test_what_has_no_room_below_a_picture_follows_it_whole() -> None:
    """Nothing is lost, and no line is divided that fits: what is said of a domain stands together."""
    lines = [f"Domain {n} 1.2, down 1.1 from 2.3 ({n} of 9 items have a range)" for n in range(40)]
    photo, rest = calls(Picture(star=STAR, caption="\n".join(lines), name="x"), png=b"png")
    caption, text = str(photo.params["caption"]), str(rest.params["text"])
    assert [*caption.split("\n"), *text.split("\n")] == lines
    assert units(caption) <= 1024
    assert (photo.method, rest.method) == ("sendPhoto", "sendMessage")


def test_a_line_too_long_for_a_caption_is_divided_at_a_word() -> None:
    """A caption never exceeds 1,024 units."""
    photo, *rest = calls(Picture(star=STAR, caption="😀😀😀 " * 200, name="x"), png=b"png")
    caption = str(photo.params["caption"])
    assert units(caption) <= 1024
    assert caption.endswith("😀😀😀")
    assert " ".join([caption, *(str(one.params["text"]) for one in rest)]) == ("😀😀😀 " * 200).strip()


def test_behind_a_caption_a_long_line_has_the_room_of_a_message() -> None:
    """A caption is short, what follows it need not be: as few messages as there is room for."""
    line = "word " * 1500
    for caption, sizes in ((f"Health 1.7\n{line}", [10, 4094, 3404]), (line, [1019, 4094, 2384])):
        photo, *rest = calls(Picture(star=STAR, caption=caption, name="x"), png=b"png")
        texts = [str(photo.params["caption"]), *(str(one.params["text"]) for one in rest)]
        assert [units(text) for text in texts] == sizes


@settings(max_examples=50)
@given(lines=st.lists(st.tuples(WORDS, st.integers(0, 80)).map(lambda both: both[0] * both[1]), max_size=5))
@example(lines=["Health", " " * 9000, "1.7"])
@example(lines=["a" * 1024, "", "b"])
def test_any_words_follow_a_picture_within_the_limits(lines: list[str]) -> None:
    """Together they say every letter, in order, and none is without a word: Telegram takes none."""
    caption = "\n".join(lines)
    photo, *rest = calls(Picture(star=STAR, caption=caption, name="x"), png=b"png")
    said = [str(one.params["text"]) for one in rest]
    assert units(str(photo.params["caption"])) <= 1024
    assert all(text.strip() and units(text) <= 4096 for text in said)
    assert letters("".join([str(photo.params["caption"]), *said])) == letters(caption)
    alone = [str(one.params["text"]) for one in calls(Picture(star=STAR, caption=caption, name="x"))]
    assert all(text.strip() for text in alone)
    assert letters("".join(alone)) == letters(caption)


def test_a_picture_that_could_not_be_drawn_is_told_in_words() -> None:
    """The caption stands alone."""
    call = only(calls(Picture(star=STAR, caption="Health 1.7", name="x")))
    assert (call["method"], call["text"]) == ("sendMessage", "Health 1.7")


def test_a_message_is_unsaid_by_deleting_it() -> None:
    """The person's own message is named by its handle."""
    assert only(calls(Unsay(message="41"))) == {
        "method": "deleteMessage",
        "chat_id": "7001",
        "message_id": "41",
    }


def test_a_group_gets_one_line_with_a_link() -> None:
    """The link leads to the private chat."""
    call = only(calls(GroupLine(text="I work in private chats.")))
    assert call["text"] == "I work in private chats."
    assert call["reply_markup"]["inline_keyboard"] == [
        [{"text": "@audit_bot", "url": "https://t.me/audit_bot"}]
    ]


def test_an_invitation_is_one_message_with_a_link_and_a_code() -> None:
    """The text, the link, and the code alone in its line; the button copies the link."""
    call = only(calls(INVITE))
    link = f"https://t.me/audit_bot?start={CODE}"
    assert call["method"] == "sendMessage"
    assert call["text"].split("\n") == ["Join Health in <Northshire>.", link, "Or type this code:", CODE]
    assert "parse_mode" not in call
    button = {"text": "Copy", "copy_text": {"text": link}}
    assert call["reply_markup"]["inline_keyboard"] == [[button]]


def test_an_invitation_too_long_keeps_its_code() -> None:
    """The text is cut, the link and the code are whole."""
    call = only(calls(replace(INVITE, text="word " * 2000)))
    assert units(call["text"]) <= 4096
    assert call["text"].split("\n")[1:] == only(calls(INVITE))["text"].split("\n")[1:]


def test_a_document_goes_as_a_file() -> None:
    """Its bytes are UTF-8; a table begins with the mark that spreadsheet programs look for."""
    for name, mark in (("journal.csv", b"\xef\xbb\xbf"), ("journal.txt", b"")):
        call, _ = calls(Document(name=name, caption="Who did what " * 100, text="Café,1\r\n"))
        assert call.method == "sendDocument"
        assert call.files == {"document": File(name, mark + "Café,1\r\n".encode())}
        assert units(str(call.params["caption"])) <= 1024


@pytest.mark.parametrize(
    ("reply", "target"),
    [
        (Card(id="c", heading="?", buttons=LEVELS), None),
        (Card(id="c", heading="?", buttons=LEVELS), "42"),
        (Fold(card="c", handle=None, text="x", buttons=LEVELS), "42"),
        (Picture(star=STAR, caption="x", name="x"), None),
        (Picture(star=STAR, caption="x", name="x", exact=True), None),
        (Unsay(message="41"), None),
        (GroupLine(text="x"), None),
        (INVITE, None),
        (Document(name="journal.csv", caption="x", text="a,b"), None),
    ],
)
def test_calls_are_the_bot_apis_own(reply: Reply, target: str | None) -> None:
    """Each method exists with these parameters, and the keyboards are ones Telegram takes."""
    for call in calls(reply, target=target, png=b"png"):
        model = getattr(aiogram.methods, call.method[0].upper() + call.method[1:])
        given_ = {**call.params, **dict.fromkeys(call.files, "attach://x")}
        assert given_.keys() <= model.model_fields.keys()
        model.model_validate(given_)
        if "reply_markup" in call.params:
            LoBotApiEmulator.validate_markup(call.params["reply_markup"])


def test_words_stay_out_of_a_calls_repr() -> None:
    """A call in a log or a traceback shows its method and nothing that was said."""
    document = Document(name="x", caption="x", text="canary")
    said: list[Reply] = [Card(id="c", lines=("canary",)), replace(INVITE, code="canary"), document]
    for reply in said:
        assert "canary" not in repr(calls(reply))
