"""The way in, and the way to show an e-mail address, by the account of an organisation."""

import logging

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.clock import Clock
from bot.web.door import Door
from bot.web.front import Front
from bot.web.openid import BACK, Accounts, NotConfirmed, NotVouchedFor
from bot.web.page import Html
from bot.web.visitors import Visitor, comes_from_elsewhere
from flows.framework import Framework
from flows.wording import Words

_log = logging.getLogger(__name__)


class AccountDoor:
    """Leads people away to their account, and takes them in when they come back; without `accounts`, home."""

    def __init__(
        self, accounts: Accounts | None, door: Door, front: Front, framework: Framework, clock: Clock
    ) -> None:
        self._accounts, self._door, self._front = accounts, door, front
        self._framework, self._clock = framework, clock
        self._words = Words(framework.language)

    def routes(self) -> list[Route]:
        """What is asked for on the way."""
        return [Route("/account", self._leave), Route(BACK, self._come_back)]

    async def _leave(self, request: Request) -> Response:
        visitor = await self._door.visitor(request)
        if turned_away := self._turned_away(request, visitor):
            return turned_away
        try:
            url = await self._known.leads_to(visitor, self._clock())
        except NotConfirmed as why:
            return self._unconfirmed(visitor, why)
        return self._door.answered(self._front.to(url), visitor, is_new=visitor.is_new)

    async def _come_back(self, request: Request) -> Response:
        """Take somebody to what their account opens: they still have to say yes there."""
        visitor = await self._door.visitor(request)
        if turned_away := self._turned_away(request, visitor):
            return turned_away
        try:
            mailbox = await self._known.mailbox(visitor, request.query_params, self._clock())
        except NotConfirmed as why:
            return self._unconfirmed(visitor, why)
        except NotVouchedFor as account:
            return self._front.html(self._html(visitor).account("account.unfit", mailbox=account.mailbox))
        code, opens = await self._door.code_for(visitor, mailbox)
        if opens:
            return self._front.to(f"/join/{code}")
        keys = ("account.known", "account.known_means")
        if not visitor.session or not visitor.session.is_known:
            keys = ("account.nobody", "account.nobody_means")
        elif code:
            keys = ("account.code", "account.code_means")
        return self._front.html(self._html(visitor).account(*keys, code=code, mailbox=mailbox))

    @property
    def _known(self) -> Accounts:
        if self._accounts is None:
            raise LookupError
        return self._accounts

    def _turned_away(self, request: Request, visitor: Visitor) -> Response | None:
        if comes_from_elsewhere(request) or (visitor.is_new and "again" not in request.query_params):
            # an older browser keeps the cookie back and does not say why
            return self._front.once_more(request, again="")
        if self._accounts is None:
            return self._front.to("/")
        return None if self._door.may_use_account(request) else self._front.often(self._words)

    def _unconfirmed(self, visitor: Visitor, why: NotConfirmed) -> Response:
        _log.warning("An organisation's account was not confirmed: %s", why)
        return self._front.html(self._html(visitor).account("account.failed", "account.failed_means"), 403)

    def _html(self, visitor: Visitor) -> Html:
        return Html(visitor, self._framework, self._front)
