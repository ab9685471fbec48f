"""A page as HTML: everything that was typed or read from a file is escaped here, and nowhere else."""

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from html import escape
from itertools import count
from types import MappingProxyType
from typing import assert_never
from urllib.parse import quote

from bot.web.door import Offer
from bot.web.files import name_of
from bot.web.front import Front
from bot.web.typed import LONGEST_TEXT
from bot.web.visitors import Visitor
from flows.asking.called import greeting
from flows.asking.pasted import LONGEST_LIST
from flows.asking.text import LIMIT
from flows.blanks import LARGEST
from flows.framework import Framework
from flows.presses.answering import RATE
from flows.presses.arriving import ACCOUNT
from flows.presses.explaining import HELP
from flows.replies import (
    Button,
    Card,
    Document,
    Fold,
    GroupLine,
    Invite,
    Mail,
    Paper,
    Picture,
    Reply,
    Rows,
    Unsay,
    Workbook,
)
from flows.table import leading
from flows.wording import Words
from storage.queues.shown import Entry, Page

SAID_FIRST = 3
"""Lines of a long caption that stand open below its picture: what it is, whether checked, who released it."""


def version_of(page: Page) -> str:
    """What tells one state of a page from another."""
    return f"{page.version}-{page.mark}" if page.mark else str(page.version)


class Html:
    """Makes the HTML of one visitor's page. `sizes` are those of its pictures in pixels, by number."""

    def __init__(
        self,
        visitor: Visitor,
        framework: Framework,
        front: Front,
        sizes: Mapping[int, tuple[int, int]] = MappingProxyType({}),
    ) -> None:
        self._visitor, self._front, self._sizes = visitor, front, sizes
        self._key, self._forms = secrets.token_hex(16), count()
        self._framework = framework
        self._language, self._title = framework.language, framework.title
        self._words = Words(framework.language)

    def document(self, page: Page, text: str = "") -> str:
        """The whole page, with a text in its field."""
        words, saved = self._words, escape(self._words("web.saved"))
        said, short = escape(words("web.waiting")), escape(self._framework.short)
        long = escape(words("web.long", most=LONGEST_TEXT))
        help_ = f'<button name="press" value="{HELP()}">{escape(words("web.help"))}</button>'
        return self._frame(
            f"""<a class="skip" href="#now">{escape(words("web.skip"))}</a>
<header><div><h1><span class="wide">{escape(self._title)}</span><span class="narrow">{short}</span></h1>
<p id="state" role="status" data-waiting="{said}" data-saved="{saved}">{saved}</p>
<form method="post" action="/tap">{self._hidden()}{help_}</form>
</div></header>
<main>
{self._to_newest(page)}
{self.log(page)}
</main>
<div id="foot">
<form id="say" method="post" action="/say" autocomplete="off" aria-label="{escape(words("web.write"))}"><div>
{self._hidden()}{_at_card(_newest(page))}
<label for="text">{escape(words("web.type"))}</label>
<textarea id="text" name="text" rows="1" maxlength="{LONGEST_LIST}"
 data-most="{LONGEST_TEXT}" data-note="{LIMIT}" data-long="{long}" required{" autofocus" if text else ""}>
{escape(text)}</textarea>
<button>{escape(words("web.send"))}</button>
</div></form>
{self._attaching()}
</div>
<script src="/static/page.js" defer></script>"""
        )

    def _to_newest(self, page: Page) -> str:
        """The way down to it, where no script goes there by itself."""
        skip = f'<p><a href="#now">{escape(self._words("web.skip"))}</a></p>'
        return f"<noscript>{skip}</noscript>" if len(page.entries) > 1 else ""

    def _attaching(self) -> str:
        """The way to send a file."""
        words = self._words
        return f"""<form id="send" method="post" action="/send" enctype="multipart/form-data">{self._hidden()}
<details><summary>{escape(words("web.attach"))}</summary><div>
<label for="file">{escape(words("web.file"))}</label>
<input id="file" type="file" name="file" accept=".xlsx,.csv" data-most="{LARGEST}" required>
<button>{escape(words("web.attach"))}</button>
</div></details></form>"""

    def log(self, page: Page) -> str:
        """What has been said, oldest first; the newest card is where the person is.

        Where only some of it is here, the numbers of all entries say what has gone.
        """
        newest = _newest(page)
        entries = "".join(self._entry(entry, is_newest=entry.number == newest) for entry in page.entries)
        data = {
            "version": version_of(page),
            "after": self._front.after(page.version),
            "token": self._visitor.form_token,
            "mark": self._visitor.mark,
        }
        if page.numbers is not None:
            data["all"] = " ".join(map(str, page.numbers))
        kept = "".join(f' data-{name}="{value}"' for name, value in data.items())
        name = escape(self._words("web.chat"))
        return f'<div id="log" role="log" aria-label="{name}"{kept}><ol>{entries}</ol></div>'

    def door(self, *, unsent: bool = False) -> str:
        """What somebody sees whom nobody knows here; `unsent`: they were signed out before all was sent."""
        words = self._words
        said = (words(f"welcome.{name}") for name in ("services", "not_reporting"))
        lines = _paragraphs([greeting(words, self._framework), *said])
        look = f"<button>{escape(words('web.door_look'))}</button>"
        account = self._by_account()
        lost = words("account.door_else" if account else "web.door_lost")
        back = account + (self._by_mail() or f'<p class="quiet">{escape(lost)}</p>')
        return self._at_door(
            f"""{"".join(lines)}
{self._code("web.door_code")}
{back}
<form method="post" action="/begin" class="buttons">{self._hidden()}{look}</form>""",
            unsent=unsent,
        )

    def _code(self, label: str) -> str:
        """The field for a code."""
        words = self._words
        return f"""<form method="get" action="/join" class="code">
<label for="code">{escape(words(label))}</label>
<input id="code" name="code" autocomplete="off" autocapitalize="off" spellcheck="false" required>
<button class="first">{escape(words("web.door_open"))}</button>
</form>"""

    def _by_mail(self) -> str:
        """The way back in for who was here before, "" where no e-mail is sent."""
        if not self._front.mails:
            return ""
        words = self._words
        return f"""<form method="post" action="/signin" class="code">{self._hidden()}
<p>{escape(words("web.door_before"))}</p>
<label for="mail">{escape(words("web.door_mail"))}</label>
<input id="mail" name="mail" type="email" autocomplete="email" maxlength="254" required>
<button>{escape(words("web.door_mail_send"))}</button>
</form>
<p class="quiet">{escape(words("web.door_no_mail"))}</p>"""

    def _by_account(self) -> str:
        """The way in with an organisation's account, "" where none can be used."""
        if not self._front.accounts:
            return ""
        words = self._words
        said = escape(words("account.door"))
        return f'<p>{said}</p>\n<p class="buttons">{_to_account(words("account.use"))}</p>\n'

    def account(self, *keys: str, code: str = "", **values: str) -> str:
        """What came of using an account that opens nothing here; with it may come a code for elsewhere."""
        first, *others = _paragraphs([self._words(key, **values) for key in keys])
        shown = f"<p><code>{escape(code)}</code></p>" if code else ""
        said = "".join((first, shown, *others))
        return self._at_door(f'{said}<p><a href="/">{escape(self._words("web.go_on"))}</a></p>')

    def asked_for(self) -> str:
        """What somebody reads who asked for a code, whether anybody is known by that address or not."""
        words = self._words
        said = "".join(_paragraphs([words("web.door_sent"), words("web.door_sent_means")]))
        back = f'<p><a href="/">{escape(words("web.go_on"))}</a></p>'
        return self._at_door(f"{said}\n{self._code('web.door_mailed_code')}\n{back}")

    def offer(self, code: str, offer: Offer | None) -> str:
        """What a link leads to, and the way to say yes; nothing has happened yet."""
        words = self._words
        if offer is None or not offer.press:
            said = _card(offer.card) if offer else f"<p>{escape(words('joining.no_way'))}</p>"
            return self._at_door(f'{said}<p><a href="/">{escape(words("web.go_on"))}</a></p>')
        label = next(
            button.label for row in offer.card.buttons for button in row if button.press == offer.press
        )
        return self._at_door(
            f"""{_card(offer.card)}
{self._who_sees()}<form method="post" action="/join/{escape(quote(code))}" class="buttons">{self._hidden()}
<button class="first">{escape(label)}</button></form>"""
        )

    def _who_sees(self) -> str:
        """What is kept and who sees it, folded below a question: it opens without a script."""
        words = self._words
        said = _paragraphs([words(f"privacy.{key}") for key in ("told", "who", "kept", "not_kept")])
        summary = escape(words("welcome.who_sees"))
        return f"<details><summary>{summary}</summary>{''.join(said)}</details>\n"

    def _at_door(self, inside: str, *, unsent: bool = False) -> str:
        head = f"<header><div><h1>{escape(self._title)}</h1></div></header>"
        said = escape(self._words("web.unsent"))
        inner = f">{said}" if unsent else f' data-said="{said}" hidden>'
        lost = f'<p id="unsent" class="notice" role="alert"{inner}</p>'
        script = '<script src="/static/door.js" defer></script>'
        return self._frame(f'{head}\n<main class="door">\n{lost}\n{inside}\n</main>\n{script}')

    def _frame(self, inside: str) -> str:
        return f"""<!doctype html>
<html lang="{escape(self._language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{escape(self._title)}</title>
<link rel="stylesheet" href="/static/page.css">
</head>
<body>
{inside}
</body>
</html>
"""

    def _entry(self, entry: Entry, *, is_newest: bool) -> str:
        kind, inside = self._inside(entry.number, entry.reply)
        if not inside:
            return ""
        here = ' aria-current="step"' if is_newest else ""
        mark = '<a id="now"></a>' if is_newest else ""
        return f'<li id="e{entry.number}" class="{kind}"{here}>{mark}{inside}</li>\n'

    def _inside(self, number: int, reply: Reply) -> tuple[str, str]:
        """The kind of an entry, and what it shows; "" for nothing."""
        match reply:
            case Card():
                found = "card", (self._past if reply.as_of else self._question)(number, reply)
            case Fold():
                found = "fold", f"<p>{_text(reply.text)}</p>{self._buttons(number, reply.buttons)}"
            case Picture():
                found = "picture", self._picture(number, reply)
            case Document() | Workbook() | Paper():
                found = "file", self._file(number, reply)
            case Invite():
                found = "invite", self._invite(reply)
            case GroupLine():
                found = "card", f"<p>{_text(reply.text)}</p>"
            case Unsay() | Mail():
                found = "", ""
            case _:
                assert_never(reply)
        return found

    def _question(self, number: int, card: Card) -> str:
        """A card; what a line of it says of one answer stands at that answer's button."""
        starts = {
            button.key: self._words("question.level", number=button.key, text="")
            for row in card.buttons
            for button in row
            if button.press.partition(":")[0] == RATE.verb
        }
        levels = {
            key: line.removeprefix(start)
            for line in card.lines
            for key, start in starts.items()
            if line.startswith(start)
        }
        moved = tuple(starts[key] for key in levels)
        lines = tuple(line for line in card.lines if not line.startswith(moved))
        day = escape(self._words("web.came", date=card.came))
        came = f'<p class="quiet came">{day}</p>' if card.came else ""
        return came + _card(replace(card, lines=lines)) + self._buttons(number, card.buttons, levels)

    def _past(self, number: int, card: Card) -> str:
        """A card that the chat has gone on from: when it was so, and the buttons that only lead."""
        as_of = escape(self._words("web.as_of", date=card.as_of))
        return f'<p class="quiet">{as_of}</p>{_card(card)}{self._buttons(number, leading(card.buttons))}'

    def _buttons(self, number: int, buttons: Rows, meaning: Mapping[str, str] = MappingProxyType({})) -> str:
        if not buttons:
            return ""
        rows = "".join(
            f'<div class="row">{"".join(_button(one, meaning.get(one.key, "")) for one in row)}</div>'
            for row in buttons
        )
        hidden = self._hidden() + _at_card(number)
        return f'<form class="buttons" method="post" action="/tap">{hidden}{rows}</form>'

    def _hidden(self) -> str:
        # a form that is sent twice counts once
        fields = {"token": self._visitor.form_token, "key": f"{self._key}{next(self._forms):x}"}
        return "".join(
            f'<input type="hidden" name="{name}" value="{value}">' for name, value in fields.items()
        )

    def _picture(self, number: int, picture: Picture) -> str:
        lines = picture.caption.split("\n")
        said = list(_paragraphs(lines))
        if picture.exact:
            name = escape(name_of(picture))
            return f'<p><a href="/file/{number}" download="{name}">{name}</a></p>{"".join(said)}'
        alt = escape(" ".join(lines))
        size = self._sizes.get(number)
        room = f' width="{size[0]}" height="{size[1]}"' if size else ""
        image = f'<img src="/file/{number}" alt="{alt}"{room} loading="lazy">'
        if len(lines) > 2 * SAID_FIRST:
            first, rest = ("".join(said[part]) for part in (slice(SAID_FIRST), slice(SAID_FIRST, None)))
            more = escape(self._words("web.in_words"))
            text = f"{first}<details><summary>{more}</summary>{rest}</details>"
        else:
            text = "".join(said)
        return f'<figure><a href="/file/{number}">{image}</a><figcaption>{text}</figcaption></figure>'

    def _file(self, number: int, file: Document | Workbook | Paper) -> str:
        name = escape(file.name)
        link = f'<p><a href="/file/{number}" download="{name}">{name}</a></p>'
        return link + "".join(f"<p>{_text(line)}</p>" for line in file.caption.split("\n"))

    def _invite(self, invite: Invite) -> str:
        link = escape(f"{self._front.origins[0]}/join/{invite.code}")
        said = "".join(f"<p>{_text(line)}</p>" for line in invite.text.split("\n"))
        copy, done = escape(self._words("web.copy")), escape(self._words("web.copied"))
        only = (
            "" if self._front.public else f'<div class="notice">{_text(self._words("web.only_here"))}</div>'
        )
        return (
            f'{only}{said}<p><a href="{link}">{link}</a></p>'
            f"<p>{_text(invite.or_code)} <code>{escape(invite.code)}</code></p>"
            f'<button type="button" class="copy" data-done="{done}">{copy}</button>'
        )


def _newest(page: Page) -> int | None:
    """The number of the card that the person is at, None before there is any."""
    cards = [entry.number for entry in page.entries if isinstance(entry.reply, Card)]
    return cards[-1] if cards else None


def _at_card(number: int | None) -> str:
    """Which card a form is sent from."""
    return f'<input type="hidden" name="card" value="{number or ""}">'


def _card(card: Card) -> str:
    first, *others = card.notice.split("\n")
    notice = "<br>".join((f"<strong>{_text(first)}</strong>", *map(_text, others)))
    said = [f'<p class="notice">{notice}</p>'] if card.notice else []
    if card.head:
        said.append(f'<p class="head">{_text(card.head)}</p>')
    if card.heading:
        said.append(f'<h2 tabindex="-1">{_text(card.heading)}</h2>')
    said += _paragraphs(card.lines)
    return "".join(said)


def _paragraphs(lines: Sequence[str]) -> Iterable[str]:
    return (f"<p>{_text(line)}</p>" for line in lines)


def _to_account(label: str) -> str:
    return f'<a class="button" href="/account">{label}</a>'


def _button(button: Button, meaning: str = "") -> str:
    key = f"<kbd>{escape(button.key)}</kbd>" if button.key else ""
    if button.press == ACCOUNT():
        # a page of another server is reached by a link alone
        return _to_account(f"{key}<span>{_text(button.label)}</span>")
    said = _text(button.label) + (f" <small>{_text(meaning)}</small>" if meaning else "")
    label = key if said == button.key else f"{key}<span>{said}</span>"
    return f'<button name="press" value="{escape(button.press)}">{label}</button>'


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")
