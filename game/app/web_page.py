"""A page of a browser as one file: its pictures, its stylesheet and its letters are inside."""

import re
from base64 import b64encode
from pathlib import Path
from typing import Any

from game.app.host import AppHost
from game.app.pages import front_of
from game.drawing.assets import asset
from game.drawing.theme import THEMES
from game.page.screen import Screen
from game.web import drawings
from game.web.html import element
from game.web.stylesheet import stylesheet

_ASKED = re.compile(r'url\("?(fonts|art)/([^")]+)"?\)')


def write_web(path: Path, screen: Screen[Any], host: AppHost) -> None:
    """Write a screen as HTML, to be looked at: nothing answers it. Raises OSError."""
    front = front_of(host, screen)
    theme = THEMES[host.settings.theme]

    def inside(found: re.Match[str]) -> str:
        if found[1] == "fonts":
            return _data("font/ttf", asset("fonts", found[2]).read_bytes())
        return _data("image/svg+xml", drawings.poster(theme).encode())

    style = element("style", _ASKED.sub(inside, stylesheet()))
    path.write_text(front.alone(style), "utf-8")


def _data(kind: str, content: bytes) -> str:
    return f"url(data:{kind};base64,{b64encode(content).decode()})"
