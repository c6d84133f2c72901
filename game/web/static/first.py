"""The first page of the static edition: what is shown while the game is fetched."""

from collections.abc import Mapping
from json import dumps

from game.page.ctx import Say
from game.web.html import element, escape

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
    "manifest-src 'self'; form-action 'none'; base-uri 'none'"
)
"""Nothing from elsewhere: every file lies beside the page."""

WORDS = (
    *("loading", "starting", "reading", "failed", "file", "no-wasm"),
    *("kept", "denied", "full", "cleared", "elsewhere", "copy", "take", "no-file"),
)
"""What the script may have to say: `ui.web.static.…`."""


def first_page(say: Say, sizes: Mapping[str, int], game: str, language: str = "en") -> str:
    """The page. `sizes` are the files that are fetched before the game begins, in bytes.

    `game` is another name for another game: what a browser has made of one is of no use to another.
    """
    return "<!DOCTYPE html>\n" + element(
        "html",
        element("head", *_head(say)),
        element(
            "body",
            _main(say),
            data_words=dumps(_words(say)),
            data_files=dumps(dict(sizes)),
            data_game=game,
        ),
        lang=language,
        data_theme="paper",
    )


def _head(say: Say) -> tuple[str, ...]:
    return (
        element("meta", charset="utf-8"),
        element("meta", http_equiv="content-security-policy", content=POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", escape(say("ui.web.title.title"))),
        element("link", rel="icon", href="icon.png"),
        element("link", rel="manifest", href="manifest.json"),
        element("link", rel="stylesheet", href="page.css"),
        element("link", rel="stylesheet", href="static.css"),
        element("script", src="static.js", defer=True),
        element("script", src="page.js", defer=True),
    )


def _main(say: Say) -> str:
    stage = element("p", escape(say("ui.web.static.begin")), id="stage", role="status")
    bar = element("progress", id="progress", max=100, value=0, aria_labelledby="stage")
    without = element("noscript", element("p", escape(say("ui.web.static.no-script"))))
    words = element("h1", escape(say("ui.web.title.title"))) + stage + bar + without
    return element("main", words, id="main", tabindex=-1, class_="t-ui loading")


def _words(say: Say) -> dict[str, str]:
    """The words as they are; gaps are left for the script."""
    gaps = {"got": "{got}", "all": "{all}", "why": "{why}"}
    return {name: say(f"ui.web.static.{name}", **gaps) for name in WORDS}
