"""Words: labels, prose, headings, notices, chips, stamps."""

from game.page import nodes
from game.web import drawings
from game.web.html import element, escape
from game.web.writer import Writer, lines, writes

HEADED = {"title", "stage-title", "ending", "hero"}
"""Styles that are set as a heading, wherever they stand."""


@writes(nodes.Label)
def _label(out: Writer, node: nodes.Label) -> str:
    name = "h2" if node.style in HEADED else "p"
    return out.tag(node, name, lines(node.text), kind=_styled(node))


@writes(nodes.Prose)
def _prose(out: Writer, node: nodes.Prose) -> str:
    return out.tag(node, "div", out.marked(node.text), kind=_styled(node))


@writes(nodes.Masthead)
def _masthead(out: Writer, node: nodes.Masthead) -> str:
    return out.tag(node, "p", lines(node.text), kind=_styled(node))


def _styled(node: nodes.Label) -> str:
    """The classes of its style, colour and side."""
    kinds = [f"t-{node.style}"]
    if node.colour != "text":
        kinds.append(f"c-{node.colour}")
    if node.align != "left":
        kinds.append(f"to-{node.align}")
    if node.of_keys:
        kinds.append("of-keys")
    return " ".join(kinds)


@writes(nodes.Term)
def _term(out: Writer, node: nodes.Term) -> str:
    """A term by itself; those in prose are written with it."""
    return out.marked(f"[[{node.term}|{node.shown}]]")


@writes(nodes.Heading)
def _heading(out: Writer, node: nodes.Heading) -> str:
    head = out.tag(node, "h2", lines(node.text), kind=_styled(node))
    return element("div", head, out.write(*node.children), class_="headed")


@writes(nodes.Rule)
def _rule(_out: Writer, _node: nodes.Rule) -> str:
    return element("hr")


@writes(nodes.Notice)
def _notice(out: Writer, node: nodes.Notice) -> str:
    return out.tag(node, "p", lines(node.text), kind=f"is-{node.kind} t-ui", role="status")


@writes(nodes.Chip)
def _chip(out: Writer, node: nodes.Chip) -> str:
    arrows = ("\u25b2" if node.trend > 0 else "\u25bc") * abs(node.trend)
    way = out.say(f"ui.web.{'up' if node.trend > 0 else 'down'}") if node.trend else ""
    shown = element("span", arrows, aria_hidden="true") if arrows else ""
    told = element("span", f", {escape(way)}", class_="unseen") if way else ""
    sign = element("i", class_=f"sign-{node.sign}", aria_hidden="true") if node.sign else ""
    inner = [out.write(*node.heads), sign, escape(node.text), told, shown]
    return out.tag(node, "span", *inner, kind=f"is-{node.kind}") + " "


@writes(nodes.Stamp)
def _stamp(out: Writer, node: nodes.Stamp) -> str:
    kind = f"t-stamp c-{node.colour}"
    return out.tag(node, "p", escape(node.text), kind=kind, sizes={"angle": -node.angle})


@writes(nodes.Banner)
def _banner(out: Writer, node: nodes.Banner) -> str:
    """A drawing without words hangs there for show."""
    drawn = out.art.picture(drawings.banner, node.motif, node.height, alt=node.label)
    return out.tag(node, "div", drawn, sizes={"high": node.height}, aria_label=None)
