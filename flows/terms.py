"""What the operator allows, beside what is stored."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from flows.identifiers import Judged, Learned, judge, nothing_learned
from flows.keeping import Keeping
from flows.workdays import BankHolidays, no_bank_holidays

LONG = 400
"""Characters of a text that the guard takes long for, where somebody waits beside it."""


def takes_long(text: str) -> bool:
    """Whether a text is to be judged before it is answered."""
    return len(text) >= LONG


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What the operator allows.

    `setup_digest` is kept of the code that lets people set up a partnership, None for nobody. On the
    `trusted` channels the operator sits there, and no code is asked. `channels` are what people call them,
    as keys of the wording, and `bank_holidays` is what nobody decides. `likeness` is what was learned
    of texts, `judged` what was made of some of them beforehand. `keeping` says how long things are kept, and
    on the channels of `stated_on` no round opens before its partnership has said who answers for the data.
    `page` is the address of the web page, "" where there is none that others reach. `mails`: e-mail is sent.
    On the channels of `accounts` an organisation's account shows which e-mail address is somebody's, of those
    at the domains `vouched` for.
    """

    setup_digest: str | None = field(default=None, repr=False)
    trusted: frozenset[str] = frozenset()
    channels: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    bank_holidays: BankHolidays = field(default=no_bank_holidays, repr=False)
    page: str = ""
    mails: bool = False
    accounts: frozenset[str] = frozenset()
    vouched: frozenset[str] = frozenset()
    likeness: Learned = field(default=nothing_learned, repr=False)
    stated_on: frozenset[str] = frozenset()
    keeping: Keeping = field(default_factory=Keeping)
    judged: Mapping[str, Judged] = field(default_factory=lambda: MappingProxyType({}), repr=False)

    def confirms(self, channel: str) -> bool:
        """Whether there is a way to show on this channel that an e-mail address is one's own."""
        return self.mails or channel in self.accounts

    @property
    def guards(self) -> bool:
        """Whether a new device of who has a role of the whole area can be confirmed at all."""
        return self.mails or bool(self.accounts)

    def vouches(self, mailbox: str) -> bool:
        """Whether an organisation's account can show that this address is somebody's."""
        return bool(self.accounts) and mailbox.rpartition("@")[2] in self.vouched

    def having_judged(self, texts: Iterable[str]) -> "Terms":
        """These terms with what the guard makes of some texts, so that nobody waits for it later."""
        return replace(self, judged={text: judge(text, self.likeness()) for text in texts})

    def judgement(self, text: str) -> Judged:
        """What the guard makes of a text."""
        return self.judged.get(text) or judge(text, self.likeness())
