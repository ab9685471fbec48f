"""Refuses every connection but those within this machine."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from typing import Any

import pytest

_getaddrinfo = socket.getaddrinfo


class OutsideWorld(AssertionError):  # noqa: N818 – says what was reached for
    """A test reached for something that is not on this machine."""


@contextmanager
def no_outside_world() -> Iterator[None]:
    """Refuse connections and look-ups of names that lead elsewhere, while this lasts."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
        patch.setattr(socket, "getaddrinfo", _look_up)
        yield


def _guarded(original: Any) -> Any:
    def reach(self: socket.socket, *args: Any) -> Any:
        address = args[-1]
        if isinstance(address, tuple) and not _is_here(address[0]):
            raise OutsideWorld(f"{address[0]!r} is not on this machine")
        return original(self, *args)

    return reach


def _look_up(host: Any, *args: Any, **kwargs: Any) -> Any:
    if host is not None and not _is_here(host):
        raise OutsideWorld(f"{host!r} is not on this machine")
    return _getaddrinfo(host, *args, **kwargs)


def _is_here(host: Any) -> bool:
    name = host.decode() if isinstance(host, bytes) else str(host)
    if name in {"", "localhost"}:
        return True
    try:
        return ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False
