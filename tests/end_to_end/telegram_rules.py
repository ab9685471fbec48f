"""What Telegram refuses although it is well-formed: markup, lengths, names of commands."""

import re
from html import unescape

from lo_bot_api_emulator import ApiRefusal

TAGS = frozenset(
    "a b blockquote code del em i ins pre s span strike strong tg-emoji tg-spoiler u".split()  # noqa: SIM905 – reads better
)

_TOKEN = re.compile(r"<(/?)([a-zA-Z][\w-]*)((?:\s[^<>]*)?)>|(<)|([^<]+)")
_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")
_MARKUP_BYTES = 1 << 15


def units(text: str) -> int:
    """Return the length as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def plain(html: str) -> str:
    """Return the text without its markup; raise ApiRefusal for markup that Telegram would not take."""
    if len(html.encode()) > _MARKUP_BYTES:
        raise ApiRefusal("Bad Request: text is too long")
    text, open_tags = "", []
    for closing, name, _, stray, words in _TOKEN.findall(html):
        if stray or (name and name not in TAGS):
            raise _broken(f'Unsupported start tag "{name}"')
        if name and not closing:
            open_tags.append(name)
        elif name and (not open_tags or open_tags.pop() != name):
            raise _broken("Unmatched end tag")
        text += _ENTITY.sub(lambda match: unescape(match[0]), words)
    if open_tags:
        raise _broken(f'Can\'t find end tag corresponding to start tag "{open_tags[-1]}"')
    return text.strip()


def bold(html: str) -> list[str]:
    """Return what is set in bold, without markup."""
    return [plain(found) for found in re.findall(r"<b>(.*?)</b>", html, re.DOTALL)]


def check_length(method: str, text: str) -> None:
    """Raise ApiRefusal for a text or caption that is too long once its markup is out."""
    if method in {"sendMessage", "editMessageText"} and units(text) > 4096:
        raise ApiRefusal("Bad Request: message is too long")
    if method in {"sendPhoto", "sendDocument", "editMessageCaption"} and units(text) > 1024:
        raise ApiRefusal("Bad Request: message caption is too long")


def check_profile(method: str, fields: dict[str, object]) -> None:
    """Raise ApiRefusal for commands or descriptions that Telegram would not show."""
    for name, limit in (("description", 512), ("short_description", 120)):
        if method.endswith("Description") and units(str(fields.get(name, ""))) > limit:
            raise ApiRefusal(f"Bad Request: bot {name} is too long")
    commands = fields.get("commands", [])
    for command in commands if isinstance(commands, list) else []:
        if not re.fullmatch("[a-z0-9_]{1,32}", command["command"]):
            raise ApiRefusal("Bad Request: BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise ApiRefusal("Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")


def _broken(why: str) -> ApiRefusal:
    return ApiRefusal(f"Bad Request: can't parse entities: {why}")
