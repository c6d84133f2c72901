"""Wakes the pages that wait for a room to change."""

import asyncio
from collections.abc import AsyncIterator

HEARTBEAT = 15.0
"""Seconds after which a line is sent to those who wait, so that one who is gone is noticed."""


class Bell:
    """Each who waits has one stream: a second one ends the first, however many a flooder opens."""

    def __init__(self, heartbeat: float = HEARTBEAT) -> None:
        self._waiting: dict[str, asyncio.Event] = {}
        self._heartbeat = heartbeat

    @property
    def waiting(self) -> int:
        """How many wait."""
        return len(self._waiting)

    def ring(self) -> None:
        """The room has changed."""
        for each in self._waiting.values():
            each.set()

    async def changes(self, who: str) -> AsyncIterator[None]:
        """Goes on at once, at each change, and at each heartbeat."""
        rung = asyncio.Event()
        before = self._waiting.get(who)
        self._waiting[who] = rung
        if before is not None:
            before.set()
        try:
            while self._waiting.get(who) is rung:
                rung.clear()
                yield
                try:
                    await asyncio.wait_for(rung.wait(), self._heartbeat)
                except TimeoutError:
                    continue
        finally:
            if self._waiting.get(who) is rung:
                del self._waiting[who]
