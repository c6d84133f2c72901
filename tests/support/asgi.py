"""A browser as a server sees one, without a network: it keeps cookies and follows nothing."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode

from starlette.types import ASGIApp


@dataclass(frozen=True)
class Got:
    """What came back."""

    status: int
    text: str
    headers: Mapping[str, str]

    @property
    def place(self) -> str:
        """Where a way leads."""
        assert self.status == 303, self.text
        return self.headers["location"]

    def hidden(self, name: str) -> str:
        """A field of the page that is not shown: the first of that name."""
        found = re.search(rf'name="{name}" value="([^"]*)"', self.text)
        assert found, self.text
        return found[1]


@dataclass
class Browser:
    """One device at an address, asking an application under a name."""

    app: ASGIApp
    host: str
    address: str = "192.168.1.30"
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, path: str, **headers: str) -> Got:
        """Ask for a page."""
        return self.ask("GET", path, b"", **headers)

    def post(self, path: str, fields: Mapping[str, object] | bytes, **headers: str) -> Got:
        """Send a form."""
        body = fields if isinstance(fields, bytes) else urlencode(fields).encode()
        return self.ask("POST", path, body, **headers)

    def ask(self, method: str, path: str, body: bytes, **headers: str) -> Got:
        """One request. Underscores of headers are hyphens."""
        return asyncio.run(self._ask(method, path, body, headers))

    async def _ask(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Got:
        sent: list[Any] = []
        parts = [body[at : at + 1000] for at in range(0, len(body), 1000)] or [b""]

        async def receive() -> dict[str, Any]:
            part = parts.pop(0)
            return {"type": "http.request", "body": part, "more_body": bool(parts)}

        async def send(message: Any) -> None:  # noqa: ANN401  # as ASGI has it
            sent.append(message)

        await self.app(self._scope(method, path, headers), receive, send)
        start = sent[0]
        for name, value in start["headers"]:
            if name == b"set-cookie":
                self._keep(value.decode())
        text = b"".join(each.get("body", b"") for each in sent[1:]).decode(errors="replace")
        given = {name.decode(): value.decode() for name, value in start["headers"]}
        return Got(start["status"], text, given)

    def _keep(self, line: str) -> None:
        for name, each in SimpleCookie(line).items():
            if each["max-age"] == "0":
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = each.value

    def _scope(self, method: str, path: str, headers: Mapping[str, str]) -> dict[str, Any]:
        path, _, query = path.partition("?")
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        given = {"host": self.host, **({"cookie": cookie} if cookie else {})}
        given |= {name.replace("_", "-"): value for name, value in headers.items()}
        return {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "root_path": "",
            "query_string": query.encode(),
            "headers": [(name.encode(), value.encode()) for name, value in given.items()],
            "client": (self.address, 50_000),
            "server": ("192.168.1.20", 8022),
        }
