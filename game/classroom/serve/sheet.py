"""The pupil’s sheet at the address of the room once the lesson is over: the page of the paper."""

import asyncio
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

from starlette.responses import Response

from game.classroom.serve.desk import FRESH
from game.report.style import PACK_STYLE
from game.web.serve.trust import HEADERS

_STYLE = b64encode(sha256(PACK_STYLE.encode()).digest()).decode()
POLICY = {
    "content-security-policy": f"default-src 'none'; style-src 'sha256-{_STYLE}'; "
    "font-src 'self'; frame-ancestors 'none'; base-uri 'none'"
}
"""The page carries its style in itself: it may use that one, and the letters of the room."""


@dataclass
class Sheet:
    """A page that is written once, beside the loop; `write` raises LessonError where it cannot."""

    write: Callable[[], str]
    _written: str = ""
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def page(self) -> Response:
        """The page, with its own style and nobody else's. Raises LessonError."""
        async with self._lock:
            if not self._written:
                self._written = await asyncio.to_thread(self.write)
        return Response(self._written, 200, {**HEADERS, **FRESH, **POLICY}, "text/html")
