"""What lets a browser keep the edition and play it without a network, where https allows."""

from collections.abc import Mapping
from hashlib import sha256
from json import dumps

from game.drawing.theme import PAPER
from game.page.ctx import Say

LEFT = (".txt", ".md", "package.json")
"""Ends of names of what is there for people to read."""


def manifest(say: Say, language: str) -> str:
    """What an installed page is called and looks like."""
    ground = "#{:02x}{:02x}{:02x}".format(*PAPER.paper)
    told = {
        "name": say("ui.web.title.title"),
        "short_name": "Apparat",
        "lang": language,
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": ground,
        "theme_color": ground,
        "icons": [{"src": "icon.png", "sizes": "any", "type": "image/png"}],
    }
    return dumps(told, ensure_ascii=False, indent=1) + "\n"


def offline(files: Mapping[str, bytes]) -> str:
    """The files to be kept, under a name that is another one when any of them is."""
    names = [name for name in sorted(files) if not name.endswith(LEFT)]
    whole = sha256()
    for name in names:
        whole.update(f"{name}\0{sha256(files[name]).hexdigest()}\n".encode())
    kept = {"name": f"apparat-{whole.hexdigest()[:16]}", "files": ["./", *names]}
    return f"self.EDITION = {dumps(kept)};\n"
