"""What a new game is chosen with."""

from game.page import nodes
from game.web import drawings
from game.web.html import element, escape
from game.web.writer import Writer, writes
from game.web.writers.use import radio


@writes(nodes.ScenarioPoster)
def _scenario_poster(out: Writer, node: nodes.ScenarioPoster) -> str:
    drawn = out.art.picture(drawings.scenario_poster, node.drawing)
    months = element("p", escape(node.months), class_="t-caption")
    kind = "chosen" if node.chosen else ""
    return out.tag(
        node, "div", drawn, radio(out, node, node.name), months, kind=kind, aria_label=None
    )


@writes(nodes.MonthsBand)
def _months_band(out: Writer, node: nodes.MonthsBand) -> str:
    months = element("p", escape(node.months), class_="t-caption")
    kind = "chosen" if node.chosen else ""
    return out.tag(node, "div", radio(out, node, node.name), months, kind=kind, aria_label=None)


@writes(nodes.DeskCard)
def _desk_card(out: Writer, node: nodes.DeskCard) -> str:
    head, _, tag, text = node.children
    told = element("div", radio(out, node, node.name), out.write(tag, text), class_="told")
    kind = f"side-{node.side}" + (" chosen" if node.chosen else "")
    return out.tag(node, "div", out.write(head), told, kind=kind, aria_label=None)
