"""Frames, rows, grids, panes, boxes: what holds others."""

from typing import Any

from game.page import nodes
from game.page.nodes.base import Node
from game.page.nodes.box import Pad
from game.web.html import element, escape
from game.web.writer import Writer, items, writes

WHOLE = 1280
"""From this least width on, a part of a row is to have all of its words in one line."""

SHORT = 4
"""So many ways stand in the bar of a phone."""

MORE = "more-pages"


@writes(nodes.Frame)
def _frame(out: Writer, node: nodes.Frame) -> str:
    """Bar, strip and page; the page is the main part."""
    around = out.write(*[each for each in (node.top, node.rail) if each])
    bleed = "bleed" if node.bleed is True else ""
    bare = "bare" if node.bare is True else ""
    kind = " ".join(each for each in (bleed, bare) if each)
    return out.tag(node, "div", around, main(out.write(node.page), out.title), kind=kind)


def main(inner: str, title: str) -> str:
    """The main part of a page; its name is heard, for the drawing shows it in its own way."""
    name = element("h1", escape(title), class_="unseen")
    return element("main", name, inner, id="main", tabindex="-1")


@writes(nodes.TopBar)
def _top_bar(out: Writer, node: nodes.TopBar) -> str:
    date = element("p", element("b", escape(node.date)), " ", element("span", escape(node.under)))
    shown = [out.write(each) for each in node.gauges]
    gauges = items(shown, class_="gauges") if shown else ""
    button = out.write(node.button) if node.button else ""
    return out.tag(node, "header", element("div", date, class_="flag"), gauges, button)


@writes(nodes.NavRail)
def _rail(out: Writer, node: nodes.NavRail) -> str:
    """On a phone the first ways are a bar, and the others open from its end."""
    count = len(node.items)
    first, others, foot = (
        items((out.write(each) for each in part), class_=kind) if part else ""
        for part, kind in (
            (node.children[: min(SHORT, count)], None),
            (node.children[min(SHORT, count) : count], None),
            (node.children[count:], "foot"),
        )
    )
    more = element("div", others, foot, id=MORE, class_="more", popover=True) if others else foot
    opens = _opens(out, node) if others else ""
    return out.tag(node, "nav", first, opens, more, aria_label=out.say("ui.web.pages"))


def _opens(out: Writer, node: nodes.NavRail) -> str:
    """The button of a phone that opens the other ways; it tells if one of them is open or waits."""
    others = node.items[SHORT:]
    waiting = sum(each.badge for each in others)
    badge = element("b", str(waiting), class_="badge") if waiting else ""
    here = " here" if any(each.value == node.current for each in others) else ""
    words = element("span", escape(out.say("ui.web.more")))
    return element(
        "button", words, badge, type="button", popovertarget=MORE, class_=f"opens-more{here}"
    )


@writes(nodes.Column)
def _column(out: Writer, node: nodes.Column) -> str:
    return out.tag(node, "div", out.write(*node.children), sizes={"gap": node.gap})


@writes(nodes.Row)
def _row(out: Writer, node: nodes.Row) -> str:
    whole = node.least >= WHOLE
    kinds = {f"at-{node.align}": node.align != "middle", "fixed": not node.stack, "whole": whole}
    kind = " ".join(name for name, is_so in kinds.items() if is_so)
    sizes = {"gap": node.gap} if whole else {"gap": node.gap, "least": node.least}
    return out.tag(node, "div", out.write(*node.children), kind=kind, sizes=sizes)


@writes(nodes.Flow)
def _flow(out: Writer, node: nodes.Flow) -> str:
    sizes = {"gap": node.gap, "line": node.line_gap}
    return out.tag(node, "div", out.write(*node.children), sizes=sizes)


@writes(nodes.Grid)
def _grid(out: Writer, node: nodes.Grid) -> str:
    sizes = {"cols": max(1, node.columns), "least": node.least, "gap": node.gap}
    return out.tag(node, "div", out.write(*node.children), sizes=sizes)


@writes(nodes.Split)
def _split(out: Writer, node: nodes.Split) -> str:
    return out.tag(node, "div", *_sides(out, node, node.share))


@writes(nodes.TwoPanes)
def _two_panes(out: Writer, node: nodes.TwoPanes) -> str:
    kind = "right-first" if node.right_first else ""
    return out.tag(node, "div", *_sides(out, node, node.share), kind=kind)


def _sides(out: Writer, node: nodes.Split | nodes.TwoPanes, share: float) -> list[str]:
    """Two parts; `share` is that of the first."""
    pair = zip(node.children, (share, 1 - share), strict=True)
    return [
        element("div", out.write(each), class_="side", style=f"--part:{part:.4g}")
        for each, part in pair
    ]


@writes(nodes.Pane)
def _pane(out: Writer, node: nodes.Pane) -> str:
    foot = element("div", out.write(*node.foot), class_="pane-foot") if node.foot else ""
    return out.tag(node, "section", element("div", out.write(*node.rows), class_="rows"), foot)


@writes(nodes.Scroller)
def _scroller(out: Writer, node: nodes.Scroller) -> str:
    """A page scrolls as a whole, so this only holds."""
    return out.tag(node, "div", out.write(node.child))


@writes(nodes.Overlay)
def _overlay(out: Writer, node: nodes.Overlay) -> str:
    """What is behind a dialog cannot be used."""
    *behind, front = node.parts
    covered = element("div", out.write(*behind), inert=front.modal, class_="behind")
    return out.tag(node, "div", covered, out.write(front))


@writes(nodes.Either)
def _either(out: Writer, node: nodes.Either) -> str:
    return out.write(node.otherwise)


@writes(nodes.Spacer)
def _spacer(out: Writer, node: nodes.Spacer) -> str:
    return out.tag(node, "span", sizes={"high": node.height}) if node.grow else ""


@writes(nodes.Box)
def _box(out: Writer, node: nodes.Box) -> str:
    return out.tag(node, "div", out.write(node.child), **_boxed(node))


@writes(nodes.Panel)
def _panel(out: Writer, node: nodes.Panel) -> str:
    return out.tag(node, "section", out.write(node.child), **_boxed(node))


@writes(nodes.Sheet)
def _sheet(out: Writer, node: nodes.Sheet) -> str:
    return out.tag(node, "article", out.write(node.child), **_boxed(node))


def _boxed(node: nodes.Box) -> dict[str, Any]:
    """What its element is given besides."""
    kinds = [f"on-{node.ground}"] if node.ground else []
    if node.border:
        kinds += ["bordered", f"edge-{node.border}"]
    if node.accent:
        kinds += ["accented", f"bar-{node.accent}"]
    sizes = _padding(node.pad)
    if node.accent:
        sizes["accent"] = node.accent_width
    return {"kind": " ".join(kinds), "sizes": sizes}


def _padding(pad: Pad | float) -> dict[str, float]:
    """Left, top, right, bottom, or all of them; nought is what the stylesheet has."""
    if not isinstance(pad, tuple):
        return {"pad": pad} if pad else {}
    named = zip(("pl", "pt", "pr", "pb"), pad, strict=True)
    return {name: size for name, size in named if size}


@writes(nodes.Tabletop, nodes.Stamped, nodes.MapSpread)
def _group(out: Writer, node: Node) -> str:
    return out.tag(node, "div", out.write(*node.children))


@writes(nodes.Dialog)
def _dialog(out: Writer, node: nodes.Dialog) -> str:
    close = element(
        "button",
        "\u00d7",
        class_="close",
        aria_label=out.say("ui.web.close"),
        **out.post(node, "close"),
    )
    heading, body, *buttons = node.children
    title = element("h2", escape(node.title), class_="heading t-heading")
    foot = element("div", out.write(*buttons), class_="flow buttons")
    del heading  # the title is written here, so that the way out can stand beside it
    return out.tag(
        node,
        "dialog",
        title,
        close,
        out.write(body),
        foot,
        sizes={"wide": node.width},
        open=True,
        aria_label=node.title,
    )


@writes(nodes.Tooltip)
def _tooltip(out: Writer, node: nodes.Tooltip) -> str:
    return out.tag(node, "aside", out.write(*node.children))


@writes(nodes.Poster)
def _poster(out: Writer, node: nodes.Poster) -> str:
    return out.tag(node, "div", element("div", out.write(node.child), class_="paper-part"))


@writes(nodes.CardSheet)
def _card(out: Writer, node: nodes.CardSheet) -> str:
    title = out.tag(node.title, "h2", escape(node.title.text), kind="t-title")
    top = element("div", out.write(node.dateline), title, class_="head")
    rest = element("div", out.write(*node.rest), class_="rest")
    return out.tag(node, "article", out.write(node.strip), top, rest)
