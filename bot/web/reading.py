"""Reads requests, as far as a head is no longer than a browser's."""

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LONGEST_HEAD = 64 * 1024
"""Bytes of a request's head; the parser itself would keep any number of them."""


class Bounded(HttpToolsProtocol):
    """Hangs up on whoever goes on for longer."""

    _came = 0
    _is_in_head = False
    _has_ended = False

    def data_received(self, data: bytes) -> None:
        """Take what came; what is behind a head is bounded by who reads it."""
        self._has_ended = False
        super().data_received(data)
        # of what came in one piece with the end of a head nothing is counted to the next
        self._came = self._came + len(data) if self._is_in_head and not self._has_ended else 0
        if self._came > LONGEST_HEAD and not self.transport.is_closing():
            self.send_400_response("The head of this request is too long.")

    def on_message_begin(self) -> None:
        """A head begins."""
        self._is_in_head = True
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """It has ended."""
        self._is_in_head, self._has_ended = False, True
        super().on_headers_complete()
