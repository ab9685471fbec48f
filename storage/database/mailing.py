"""Which addresses news and reminders go to: e-mail only where it is wanted and where it arrives."""

from sqlalchemy import and_, exists, or_

from flows.people import MAIL
from storage.database.tables import address, person

BY_MAIL = and_(address.c.channel == MAIL, person.c.channel == MAIL, address.c.refused.is_(None))
"""Of an address and its person: it is one of e-mail, and they want news and reminders there."""

USABLE = or_(address.c.channel != MAIL, BY_MAIL)
"""Of an address and its person: somebody talks there, or as above."""

REACHED = or_(and_(address.c.channel != MAIL, person.c.reachable.is_(True)), BY_MAIL)
"""Of an address and its person: who blocked the assistant in a chat can still be sent e-mails."""

_THEIRS = exists().where(address.c.person == person.c.id)

OF_MEMBERS = (
    *(person.c.name, person.c.reminders),
    _THEIRS.where(address.c.refused.is_not(None)).correlate(person).label("mail_refused"),
    _THEIRS.where(REACHED).correlate(person).label("reached"),
)
"""What coordinators see of a person, with whether mails are refused, and whether anything reaches them."""
