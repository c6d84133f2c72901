"""The frame of a sheet: its head, its foot, and the page around them."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from game.locale import Locale
from game.report.marks import marked
from game.report.style import PACK_STYLE


@dataclass(frozen=True, slots=True)
class Paper:
    """In what language a pack is printed, and whether it spares ink."""

    locale: Locale
    spare: bool = False

    def say(self, key: str, **args: str | int) -> str:
        """A text of the pack, as HTML."""
        return escape(self.bare(key, **args))

    def bare(self, key: str, **args: str | int) -> str:
        """A text of the pack, as it is."""
        return self.locale.text(f"class-pack.{key}", **args)

    def heads(self, key: str, *names: str) -> list[str]:
        """The heads of a table."""
        return [self.bare(f"{key}.{each}") for each in names]


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the head of a page, and under which name it is written.

    `band` and `tag` stand below the title and at its right; left out, they name the pack and whose
    sheet it is.
    """

    name: str
    reader: str
    title: str
    lead: str
    band: str = ""
    tag: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A file of the pack: who reads it, what it is called, what stands in it."""

    name: str
    reader: str
    title: str
    html: str


def framed(paper: Paper, head: Head, body: str) -> Page:
    """A page of the pack. `body` is HTML already."""
    kind = " class='save'" if paper.spare else ""
    tag = "<br>".join(map(escape, head.tag)) or paper.say(f"reader.{head.reader}")
    band = escape(head.band) or paper.say("band")
    opening = f"<p class='lead'>{marked(head.lead)}</p>" if head.lead else ""
    html = (
        f'<!doctype html>\n<html lang="{escape(paper.locale.language)}">\n'
        '<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(head.title)} · {paper.say('game')}</title>"
        f"<style>{PACK_STYLE}</style></head>\n"
        f"<body{kind}><header class='band'><h1>{escape(head.title)}</h1>"
        f"<p>{band}</p><p class='tag'>{tag}</p></header>\n"
        f"<main>{opening}{body}</main></body></html>\n"
    )
    return Page(f"{head.name}.html", head.reader, head.title, html)


def foot(*texts: str) -> str:
    """What stands at the end of a sheet. The texts are HTML already."""
    said = "".join(f"<span>{each}</span>" for each in texts if each)
    return f"<p class='foot'>{said}</p>"


def lines(count: int) -> str:
    """Lines to write on."""
    return "<span class='line'></span>" * count


def listed(items: Sequence[str], tag: str = "ul") -> str:
    """Prose as a list."""
    return f"<{tag}>" + "".join(f"<li>{marked(each)}</li>" for each in items) + f"</{tag}>"
