"""The connections of a room: not too many of one address, and none that says nothing."""

import asyncio
from collections import Counter
from typing import Any, ClassVar

from uvicorn.protocols.http.h11_impl import H11Protocol

MOST = 120
"""Connections of one address: a class may come through one, with two for each device."""

SILENT = 10.0
"""Seconds in which a connection has to say what it wants."""


class Wire(H11Protocol):
    """A connection that is counted, and shut if nothing comes."""

    open: ClassVar[Counter[str]] = Counter()
    _from = ""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take it, or shut it at once if its address has too many."""
        super().connection_made(transport)
        peer: Any = transport.get_extra_info("peername")
        self._from = str(peer[0]) if peer else ""
        self.open[self._from] += 1
        if self.open[self._from] > MOST:
            transport.abort()
        else:
            self.loop.call_later(SILENT, self._shut_if_silent)

    def connection_lost(self, exc: Exception | None) -> None:
        """It is gone."""
        super().connection_lost(exc)
        self.open[self._from] -= 1
        if not self.open[self._from]:
            del self.open[self._from]

    def _shut_if_silent(self) -> None:
        """Nothing whole was asked: a request that never ends would hold its place for ever."""
        if vars(self)["cycle"] is None and not self.transport.is_closing():
            self.transport.close()
