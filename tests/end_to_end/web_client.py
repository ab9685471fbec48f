"""Browsers without a window at a page that is public: what they send and keep is in the tests' hands."""

import re
import secrets
from collections.abc import Mapping
from html import unescape
from typing import cast

import httpx

from tests.patience import PATIENCE, eventually

URL = "https://audit.northshire.example"
HOST = URL.removeprefix("https://")
SETUP_CODE = "four-words-made-up"
PUBLIC = {"AUDIT_BOT_URL": URL, "AUDIT_BOT_SETUP_CODE": SETUP_CODE}
COOKIE = "__Host-audit"


class Patient(httpx.HTTPTransport):
    """Asks again while it is too much, with the same keys: a test is quicker than people are."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The first answer that isn't that."""
        request.read()

        def taken() -> httpx.Response | None:
            answer = super(Patient, self).handle_request(request)
            if answer.status_code != httpx.codes.TOO_MANY_REQUESTS:
                return answer
            answer.close()
            return None

        return cast(httpx.Response, eventually(taken))


class Client:
    """One browser behind the proxy, at a network address; it keeps the cookie as one that speaks TLS does."""

    def __init__(self, base: str, network: str = "192.0.2.1", *, patient: bool = True) -> None:
        self._base = base
        self._transport = Patient if patient else httpx.HTTPTransport
        self.network = network
        self.cookie = ""
        self.set: list[str] = []
        self.page = ""

    def send(
        self,
        method: str,
        path: str,
        data: Mapping[str, str] | None = None,
        files: Mapping[str, tuple[str, bytes]] | None = None,
        **headers: str,
    ) -> httpx.Response:
        """One request, as it comes from the proxy; what it sets is kept."""
        sent = {"host": HOST, "x-forwarded-for": f"203.0.113.9, {self.network}"}
        if method == "POST":
            sent |= {"origin": URL, "sec-fetch-site": "same-origin"}
        if self.cookie:
            sent["cookie"] = f"{COOKIE}={self.cookie}"
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        # without a connection that stays open, of which somebody would have to let go
        with httpx.Client(transport=self._transport(verify=False), timeout=PATIENCE) as http:
            answer = http.request(method, f"{self._base}{path}", data=data, files=files, headers=sent)
        for line in answer.headers.get_list("set-cookie"):
            self.set.append(line)
            self.cookie = line.partition(";")[0].partition("=")[2]
        return answer

    def open(self, path: str = "/") -> str:
        """Open a page; gives what it holds."""
        self.page = self.send("GET", path).text
        return self.page

    @property
    def fields(self) -> dict[str, str]:
        """What a form of the page carries besides."""
        found = re.findall(r'name="token" value="(\w+)"', self.page)
        return {"token": found[0] if found else "", "key": secrets.token_hex(8)}

    def post(self, path: str, **fields: str) -> httpx.Response:
        """Send a form of the page."""
        return self.send("POST", path, {**self.fields, **fields})

    def send_file(self, path: str, fields: Mapping[str, str], name: str, data: bytes) -> httpx.Response:
        """Send a form with a file."""
        return self.send("POST", path, fields, {"file": (name, data)})

    def does(self, path: str, **fields: str) -> None:
        """Send a form that is taken."""
        assert self.post(path, **fields).status_code == 204

    def tap(self, label: str) -> str:
        """Tap the last button that says so; gives the page then."""
        found = re.findall(rf'value="([\w:-]+)"><kbd>[^<]*</kbd><span>{re.escape(label)}', self.open())
        assert found, (label, self.said)
        self.does("/tap", press=found[-1])
        return self.open()

    def say(self, *texts: str) -> str:
        """Type these one after the other; gives the page then."""
        for text in texts:
            self.open()
            self.does("/say", text=text)
        return self.open()

    @property
    def said(self) -> str:
        """The words of the page."""
        return unescape(re.sub(r"<[^>]+>", " ", self.page.partition("<main")[2]))

    @property
    def newest(self) -> str:
        """The words of its newest card."""
        return unescape(re.sub(r"<[^>]+>", " ", self.page.partition("aria-current")[2]))

    def look_around(self) -> None:
        """Come in without an invitation."""
        self.open()
        assert self.post("/begin").status_code == 303
        self.open()

    def founds(self, name: str) -> None:
        """Set up a partnership of one team."""
        self.look_around()
        self.tap("Set up a partnership")
        self.tap("England")
        self.say(SETUP_CODE, name, "Cora", "cora@northshire.example", "MASH 01632 960200")
        self.tap("Add one for each agency")

    def invites(self) -> str:
        """Make a link for the one team; gives its path."""
        self.say("/area")
        self.tap("Invite")
        (press, *_) = re.findall(r'value="(invite:\w+:\w+)"', self.page.partition("aria-current")[2])
        self.does("/tap", press=press)
        return self.link()

    def link(self) -> str:
        """The path of the last link that the page shows."""
        return str(re.findall(rf'href="{URL}(/join/\w+)"', self.open())[-1])

    def joins(self, path: str, name: str) -> None:
        """Follow a link, say yes and give a name."""
        self.open(path)
        assert self.post(path).status_code == 303
        self.say(name)
