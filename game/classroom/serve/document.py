"""A page of a room as a document: the bar above, what changes by itself, what is typed into."""

from dataclasses import dataclass

from game.page.ctx import Say
from game.web.html import element, escape

AGAIN = 5
"""Seconds after which a page that waits asks anew where there is no script."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a page is written with besides what it shows.

    `at` names what it shows, if that can change; `told` is a passing line. `waits` says that
    nothing can be pressed on it, so that it may be loaded anew under nobody’s finger.
    """

    say: Say
    language: str
    title: str
    at: str = ""
    told: str = ""
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """The bar above: when and what, how far the round is, who or how many."""

    head: str
    below: str
    phase: str
    aside: str = ""


def page(sheet: Sheet, bar: Bar, live: str, tools: str = "") -> str:
    """A whole document. `live` and `tools` are HTML; only `live` is exchanged by the script."""
    say = sheet.say
    inside = "".join(
        (
            element("a", escape(say("ui.web.skip")), class_="skip", href="#main"),
            _bar(bar),
            element("p", escape(sheet.told), id="told", role="status"),
            element("p", id="said", role="status", class_="unseen"),  # what only a voice tells
            element("main", element("div", live, id="live"), tools, id="main", tabindex=-1),
        )
    )
    return "<!DOCTYPE html>\n" + element(
        "html",
        element("head", *_head(sheet)),
        element("body", inside, data_at=sheet.at, data_lost=say("ui.room.lost")),
        lang=sheet.language,
        data_theme="paper",
    )


def notice(words: str, say: Say, language: str) -> str:
    """A page that says one thing, and the way back."""
    back = element("p", element("a", escape(say("ui.room.back")), href="/"))
    bar = Bar(say("ui.room.name"), say("ui.room.what"), say("ui.room.phase.notice"))
    sheet = Sheet(say, language, say("ui.room.phase.notice"))
    return page(sheet, bar, heading(say("ui.room.phase.notice")) + words_of(words) + back)


def heading(text: str, level: int = 1) -> str:
    """A heading."""
    return element(f"h{level}", escape(text))


def words_of(text: str, kind: str = "ui") -> str:
    """A paragraph in one of the styles of the window."""
    return element("p", escape(text), class_=f"t-{kind}")


def hidden(**fields: object) -> str:
    """Fields of a form that are not shown."""
    return "".join(
        element("input", type="hidden", name=name, value=value) for name, value in fields.items()
    )


def _bar(bar: Bar) -> str:
    flag = element("p", element("b", escape(bar.head)), " ", element("span", escape(bar.below)))
    phase = element("p", element("b", escape(bar.phase)), class_="phase", id="phase")
    aside = element("p", escape(bar.aside), class_="aside", id="aside") if bar.aside else ""
    return element("header", flag, phase, aside, class_="bar", id="bar")


def _head(sheet: Sheet) -> tuple[str, ...]:
    again = element("meta", http_equiv="refresh", content=AGAIN)
    return (
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", escape(f"{sheet.title} · {sheet.say('ui.room.name')}")),
        element("link", rel="stylesheet", href="/room.css"),
        element("script", defer=True, src="/room.js"),
        element("noscript", again) if sheet.waits else "",
    )
