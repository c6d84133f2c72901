"""The way in for devices of a class, to be read."""

from game.page import nodes
from game.web.html import element, escape
from game.web.qr import picture
from game.web.writer import Writer, writes


@writes(nodes.WallQr)
def _qr(out: Writer, node: nodes.WallQr) -> str:
    return out.tag(node, "div", picture(node.squares, node.label), aria_label=None)


@writes(nodes.WallSeats)
def _seats(out: Writer, node: nodes.WallSeats) -> str:
    told = element("b", str(node.count)), " ", escape(node.told)
    return out.tag(node, "p", *told, role="status", kind="on-dark", aria_label=None)


@writes(nodes.WallJoin)
def _join(out: Writer, node: nodes.WallJoin) -> str:
    return out.tag(node, "section", out.write(*node.children), aria_label=None)
