"""Heads and who they are."""

from game.page import nodes
from game.web import drawings
from game.web.html import element, escape
from game.web.writer import Writer, writes

HERE = False
"""A head that is not half out of its frame."""


@writes(nodes.Portrait)
def _portrait(out: Writer, node: nodes.Portrait) -> str:
    kind = "gone" if node.gone else ""
    what = (node.features, node.ground, node.away)
    sizes = {"wide": node.width}
    return out.drawn(node, drawings.head, *what, alt=node.label, kind=kind, sizes=sizes)


@writes(nodes.PortraitTile)
def _tile(out: Writer, node: nodes.PortraitTile) -> str:
    """The head is told with the name where that is pressed, and else by itself."""
    said = node.label if node.label != node.says() else ""
    alt = "" if node.focusable else said
    drawn = out.art.picture(drawings.head, *(node.features, "", HERE), alt=alt, class_="face")
    told = said if said.startswith(f"{node.name}:") else f"{node.name}. {said}" if said else None
    name = out.use(node, escape(node.name), aria_label=told)
    under = element("p", escape(node.caption), class_="t-caption c-muted") if node.caption else ""
    return out.tag(node, "div", drawn, name, under, sizes={"wide": node.width}, aria_label=None)


@writes(nodes.PersonCard)
def _person(out: Writer, node: nodes.PersonCard) -> str:
    drawn, *_ = node.children
    name = out.use(node, escape(node.name), kind="t-option")
    words = element("div", name, out.write(node.body), class_="told")
    kind = "chosen" if node.chosen else ""
    return out.tag(node, "div", out.write(drawn), words, kind=kind, aria_label=None)


@writes(nodes.WaverLine)
def _waverer(out: Writer, node: nodes.WaverLine) -> str:
    drawn, _, words = node.children
    said = f"{node.name}, {', '.join(node.state())}" if node.state() else None
    name = out.use(node, escape(node.name), kind="t-option", aria_label=said)
    told = element("div", name, out.write(words), class_="told")
    return out.tag(node, "div", out.write(drawn), told, kind=f"on-{node.ground}", aria_label=None)


@writes(nodes.Speaker)
def _speaker(out: Writer, node: nodes.Speaker) -> str:
    drawn, name, words = node.children
    told = element("div", out.write(name, words), class_="told")
    return out.tag(node, "section", out.write(drawn), told)


@writes(nodes.Doors)
def _doors(out: Writer, node: nodes.Doors) -> str:
    """Doors, those that were used crossed out; how many stands beside them in words."""
    doors = element("i") * node.left + element("i", class_="used") * (node.total - node.left)
    told = element("span", escape(node.says()), class_="unseen")
    return out.tag(node, "p", element("b", doors, aria_hidden="true"), told, aria_label=None)


@writes(nodes.CountRange)
def _count_range(out: Writer, node: nodes.CountRange) -> str:
    """What the picture shows stands in its label."""
    return out.tag(node, "p", escape(node.label), kind="t-ui", aria_label=None)


@writes(nodes.Bust)
def _bust(out: Writer, node: nodes.Bust) -> str:
    drawn = out.art.picture(drawings.head, *(node.features, "", HERE), alt=node.label)
    return out.tag(node, "div", drawn, out.write(*node.children), aria_label=None)
