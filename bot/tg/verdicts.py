"""What Telegram's answer to a call means for the parcel; nothing here waits or sends."""

from http import HTTPStatus
from typing import TypeGuard

from bot.channel import Accepted, Outcome, Refused, Unknown
from bot.tg.api import Answer, Silence
from bot.tg.outgoing import Call

UNREACHED_SECONDS = 2.0
"""Before trying again when the server could not be reached at all."""

FLOOD_SECONDS = 5.0
"""The same after a 429 that doesn't say how long."""

TOKEN_SECONDS = 60.0
"""The same while the token is refused: a person has to mend that, and the messages should survive it."""

_NO_SUCH_TOKEN = (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND)
_NOTHING_LEFT_TO_DO = ("message to edit not found", "message to delete not found", "message_id_invalid")
_NOBODY_THERE = ("chat not found", "user is deactivated", "peer_id_invalid", "input_user_deactivated")


def outcome_of(call: Call, answer: Answer | Silence) -> Outcome:
    """Return what became of the call."""
    if isinstance(answer, Silence):
        unsure = Unknown(why=answer.why)
        return unsure if answer.sent else Refused(why=answer.why, retry_after=UNREACHED_SECONDS)
    if answer.ok:
        return Accepted(handle=_handle(answer), file=_file(call, answer))
    if not HTTPStatus.BAD_REQUEST <= answer.status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return Unknown(why=why(answer))
    if answer.status == HTTPStatus.BAD_REQUEST:
        return _of_bad_request(call, answer)
    gone = answer.status == HTTPStatus.FORBIDDEN
    return Refused(why=why(answer), retry_after=_retry_after(answer), gone=gone)


def why(answer: Answer | Silence) -> str:
    """Return what went wrong in a few words that quote nobody."""
    if isinstance(answer, Silence):
        return answer.why
    # What follows a second colon may repeat parts of the message.
    return " ".join([str(answer.status), *":".join(answer.description.split(":")[:2]).split()])


def is_token_refused(answer: Answer | Silence) -> TypeGuard[Answer]:
    """Tell whether the server does not know the token; it says 404 for one that can't be one."""
    return isinstance(answer, Answer) and answer.status in _NO_SUCH_TOKEN


def is_conflict(answer: Answer | Silence) -> TypeGuard[Answer]:
    """Tell whether somebody else receives the bot's updates."""
    return isinstance(answer, Answer) and answer.status == HTTPStatus.CONFLICT


def _of_bad_request(call: Call, answer: Answer) -> Outcome:
    said = answer.description.lower()
    if "message is not modified" in said:
        return Accepted(handle=str(call.params["message_id"]))
    if call.may_fail and any(words in said for words in _NOTHING_LEFT_TO_DO):
        return Accepted()
    return Refused(why=why(answer), gone=any(words in said for words in _NOBODY_THERE))


def _retry_after(answer: Answer) -> float | None:
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        return FLOOD_SECONDS if answer.retry_after is None else answer.retry_after
    return TOKEN_SECONDS if is_token_refused(answer) else None


def _handle(answer: Answer) -> str | None:
    number = answer.result.get("message_id") if isinstance(answer.result, dict) else None
    return None if number is None else str(number)


def _file(call: Call, answer: Answer) -> str | None:
    """Telegram's id of the file that it was sent: of a photo in its largest size."""
    said = answer.result if isinstance(answer.result, dict) else {}
    sizes = said.get("photo") if "photo" in call.files else said.get("document")
    sent = sizes[-1] if isinstance(sizes, list) and sizes else sizes
    file = sent.get("file_id") if call.files and isinstance(sent, dict) else None
    return file if isinstance(file, str) else None
