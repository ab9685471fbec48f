"""Frozen dataclasses of the conversation to canonical JSON and back.

Every dataclass, nested ones too, becomes an object with its `kind` (see `kinds`) and its `version`; keys are
sorted and there are no spaces, so equal values have equal texts. Reading goes by kind, never by trying one
class after the other. A field added with a default keeps its version: what was stored before reads as the
default. A field that nobody knows is refused: what it says may change what the others mean.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from fractions import Fraction
from functools import cache, lru_cache
from json.encoder import encode_basestring
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, TypeAlias, TypeVar, Union, get_args, get_origin, get_type_hints

from flows.changes import Change
from flows.events import Event
from flows.replies import Reply
from storage import kinds

VERSION = 1
"""The version all classes are written with so far."""

Encoder: TypeAlias = Callable[[Any], str]
Decoder: TypeAlias = Callable[[Any], Any]
T = TypeVar("T")


quote: Encoder = encode_basestring
"""Write a text as a JSON string."""


class CannotDecode(Exception):  # noqa: N818 – reads as what happened
    """A stored text is of no kind, version or form this code knows. Says the kind, never the content."""

    def __init__(self, kind: object) -> None:
        self.kind = kind if isinstance(kind, str) and re.fullmatch("[a-z_]{1,40}", kind) else "unknown"
        super().__init__(f"can't read a stored value of kind {self.kind!r}")


def encode(value: object) -> str:
    """Write a value of a known class as canonical JSON; half surrogate pairs are escaped to suit UTF-8."""
    return _encodable(_form(type(value)).encode(value))


def encode_bare(change: Change) -> str:
    """Write a change without the fields a person typed; reading it back gives "" for them."""
    return _encodable(_form(type(change), bare=True).encode(change))


def decode_event(text: str) -> Event:
    """Read an event; raise CannotDecode."""
    event: Event = _decode(text, get_args(Event))
    return event


def decode_change(text: str) -> Change:
    """Read a change, whole or bare; raise CannotDecode."""
    change: Change = _decode(text, get_args(Change))
    return change


def decode_reply(text: str) -> Reply:
    """Read a reply; raise CannotDecode."""
    reply: Reply = _decode(text, get_args(Reply))
    return reply


def decode(text: str, cls: type[T]) -> T:
    """Read a value of exactly this class; raise CannotDecode."""
    value: T = _decode(text, (cls,))
    return value


def _decode(text: str, classes: tuple[type, ...]) -> Any:
    try:
        plain = json.loads(text)
    except (TypeError, ValueError):
        raise CannotDecode(None) from None
    cls = _classes().get(_kind_in(plain) or "")
    if cls is None or cls not in classes:
        raise CannotDecode(_kind_in(plain))
    return _form(cls).decode(plain)


def _kind_in(plain: Any) -> str | None:
    """The kind of a stored object as it is called now, None where there is none."""
    kind = plain.get("kind") if type(plain) is dict else None
    return kinds.ALIASES.get(kind, kind) if isinstance(kind, str) else None


def _encodable(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text)
    return text


class _Form:
    """How one class is written and read. `bare`: without the fields that a person typed."""

    def __init__(self, cls: type[Any], *, bare: bool) -> None:
        self.cls = cls
        self.kind = kinds.KINDS[cls]
        hints = get_type_hints(cls)
        self._texts = {f.name for f in fields(cls) if "typed" in f.metadata}
        self._decoders = {_key(f.name): (f.name, _decoder(hints[f.name])) for f in fields(cls)}
        self._required = {f.name for f in fields(cls) if _is_required(f)} - self._texts
        self._whole = self._decoders.keys() | _RESERVED
        left_out = self._texts if bare else set()
        written = sorted((f for f in fields(cls) if f.name not in left_out), key=lambda f: _key(f.name))
        template = self._template([_key(f.name) for f in written])
        self.encode = _writer(
            template, _getter([f.name for f in written]), [_encoder(hints[f.name]) for f in written]
        )

    def _template(self, keys: Iterable[str]) -> str:
        places = dict.fromkeys(keys, "%s") | {"kind": quote(self.kind), "version": str(VERSION)}
        return "{" + ",".join(f'"{key}":{place}' for key, place in sorted(places.items())) + "}"

    def decode(self, plain: Any) -> Any:
        """Make the object; raise CannotDecode, and nothing that could quote a value."""
        if _kind_in(plain) != self.kind or plain.get("version") != VERSION:
            raise CannotDecode(_kind_in(plain))
        known = {}
        try:
            if plain.keys() == self._whole:
                # as nearly all are, and then nothing can be missing
                return self.cls(**{name: read(plain[key]) for key, (name, read) in self._decoders.items()})
            for key, part in plain.items():
                if key not in _RESERVED and (field := self._decoders.get(key) or self._renamed(key)):
                    name, decoder = field
                    known[name] = decoder(part)
        except (KeyError, TypeError, ValueError):
            raise CannotDecode(self.kind) from None
        if not self._required <= known.keys():
            raise CannotDecode(self.kind)
        for name in self._texts - known.keys():
            known[name] = ""
        return self.cls(**known)

    def _renamed(self, key: str) -> tuple[str, Decoder] | None:
        """The field that an old key belongs to, None if it is kept no more; raise KeyError for any other."""
        name = kinds.FIELDS[self.kind, key]
        return None if name is None else self._decoders[_key(name)]


_RESERVED = frozenset({"kind", "version"})


def _key(name: str) -> str:
    return f"{name}_" if name in _RESERVED else name


def _is_required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _writer(template: str, get: Callable[[Any], tuple[Any, ...]], encoders: list[Encoder]) -> Encoder:
    """Fill a template with the encoded parts; a class of texts alone, such as a button, goes faster."""
    if all(encoder is quote for encoder in encoders):
        return lambda value: template % tuple(map(quote, get(value)))
    return lambda value: (
        template % tuple([encoder(part) for encoder, part in zip(encoders, get(value), strict=True)])
    )


def _getter(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Read several attributes as a tuple; `attrgetter` alone needs at least two to give one."""
    if not names:
        return lambda _: ()
    if len(names) == 1:
        get = attrgetter(names[0])
        return lambda value: (get(value),)
    return attrgetter(*names)


_forms: dict[tuple[type, bool], _Form] = {}


def _form(cls: type, *, bare: bool = False) -> _Form:
    """Make the form of a class once."""
    form = _forms.get((cls, bare))
    if form is None:
        form = _forms[cls, bare] = _Form(cls, bare=bare)
    return form


@cache
def _classes() -> Mapping[str, type]:
    """Every stored class by its kind."""
    classes = {kind: cls for cls, kind in kinds.KINDS.items()}
    if len(classes) != len(kinds.KINDS):
        raise TypeError("two classes share a kind")
    return classes


def _members(hint: Any) -> tuple[Any, ...]:
    """The alternatives of a union, None among them; a single one for any other hint."""
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def _encoder(hint: Any) -> Encoder:
    members = _members(hint)
    if len(members) > 1:
        return _union_encoder(members)
    if hint in _PLAIN:
        return _PLAIN[hint][0]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return quote
    if isinstance(hint, type) and is_dataclass(hint):
        return _form(hint).encode
    each = _encoder(get_args(hint)[0])
    if get_origin(hint) is tuple and get_args(hint)[1:] == (...,):
        return _in_a_row(each) if get_origin(get_args(hint)[0]) is not tuple else _once(_in_a_row(each))
    if get_origin(hint) is frozenset:
        return lambda values: "[" + ",".join(sorted([each(value) for value in values])) + "]"
    raise TypeError(f"no stored form for {hint}")


def _in_a_row(each: Encoder) -> Encoder:
    return lambda values: "[" + ",".join([each(value) for value in values]) + "]"


_MOST = 2_000
_texts: dict[int, tuple[object, str]] = {}


def let_go() -> None:
    """Let go of what was kept because it may be written again: a batch is over."""
    _texts.clear()


def _once(write: Encoder) -> Encoder:
    """Write one and the same object once: a card's rows of buttons are sent, and kept as what is live."""

    def text_of(value: object) -> str:
        # as long as it is held here no other object has its id
        found = _texts.get(id(value))
        if found is None:
            if len(_texts) >= _MOST:
                let_go()
            found = _texts[id(value)] = value, write(value)
        return found[1]

    return text_of


def _union_encoder(members: tuple[Any, ...]) -> Encoder:
    others = [member for member in members if member is not NoneType]
    if len(others) == 1:
        only = _encoder(others[0])
        return lambda value: "null" if value is None else only(value)
    by_class = {member: _form(member).encode for member in others}
    return lambda value: "null" if value is None else by_class[type(value)](value)


def _decoder(hint: Any) -> Decoder:
    members = _members(hint)
    if len(members) > 1:
        return _union_decoder(members)
    if hint in _PLAIN:
        return _PLAIN[hint][1]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return lambda plain: hint(_exactly_str(plain))
    if isinstance(hint, type) and is_dataclass(hint):
        return _form(hint).decode
    each = _decoder(get_args(hint)[0])
    container: type[Any] = tuple if get_origin(hint) is tuple else frozenset
    return lambda plain: container([each(part) for part in _exactly_list(plain)])


def _union_decoder(members: tuple[Any, ...]) -> Decoder:
    others = [member for member in members if member is not NoneType]
    forms = [_form(member) for member in others if isinstance(member, type) and is_dataclass(member)]
    by_kind: dict[str | None, Decoder] = {form.kind: form.decode for form in forms}
    only = _decoder(others[0]) if len(others) == 1 else lambda plain: by_kind[_kind_in(plain)](plain)
    if NoneType not in members:
        return only
    return lambda plain: None if plain is None else only(plain)


def _exactly(cls: type[T]) -> Callable[[Any], T]:
    def check(plain: Any) -> T:
        if type(plain) is not cls:
            raise TypeError
        result: T = plain
        return result

    return check


_exactly_str = _exactly(str)
_exactly_list: Callable[[Any], list[Any]] = _exactly(list)


def moment_text(value: datetime) -> str:
    """Write a moment as UTC text of fixed width, which sorts like the moment; raise ValueError if naive."""
    if value.tzinfo is None:
        raise ValueError("a stored moment needs a time zone")
    return _utc_text(value if value.tzinfo is UTC else value.astimezone(UTC))


@lru_cache(maxsize=1024)
def _utc_text(value: datetime) -> str:
    """Kept for a while: the moment of one answer is written in half a dozen places."""
    return value.isoformat(timespec="microseconds")


def _moment(plain: Any) -> datetime:
    value = datetime.fromisoformat(_exactly_str(plain))
    if value.tzinfo is not UTC:
        raise ValueError
    return value


_PLAIN: dict[Any, tuple[Encoder, Decoder]] = {
    str: (quote, _exactly_str),
    int: (int.__repr__, _exactly(int)),
    bool: (lambda value: "true" if value else "false", _exactly(bool)),
    datetime: (lambda value: f'"{moment_text(value)}"', _moment),
    Fraction: (lambda value: f'"{value}"', lambda plain: Fraction(_exactly_str(plain))),
    date: (lambda value: f'"{value.isoformat()}"', lambda plain: date.fromisoformat(_exactly_str(plain))),
}
