"""Moments that stop the game: what is seen, and lines that come one after another."""

from game.page import nodes
from game.web import drawings
from game.web.html import element, escape
from game.web.writer import Writer, writes


@writes(nodes.Stage)
def _stage(out: Writer, node: nodes.Stage) -> str:
    """The picture, then head, lines and foot in reading order; the foot has the way on."""
    sight, head, lines, foot = node.children
    seen = element("div", out.write(sight), class_="seen")
    words = element("div", out.write(head, lines, foot), class_="said")
    heard = node.heard or None
    return out.tag(node, "div", seen, words, kind=f"set-{node.setting}", data_heard=heard)


@writes(nodes.Sight)
def _sight(out: Writer, node: nodes.Sight) -> str:
    drawn = out.art.picture(drawings.scene, node.picture, alt=node.label)
    return out.tag(node, "div", drawn, out.write(*node.children), aria_label=None)


@writes(nodes.Telegram)
def _telegram(out: Writer, node: nodes.Telegram) -> str:
    route = element("p", escape(node.route), " ", escape(node.date), class_="t-telegram")
    strips = "".join(element("p", escape(each), class_="strip t-strip") for each in node.strips)
    return out.tag(node, "blockquote", route, strips)


@writes(nodes.LastLines)
def _last_lines(out: Writer, node: nodes.LastLines) -> str:
    return out.tag(node, "div", out.write(*node.children), aria_live="polite")


@writes(nodes.StageLine)
def _stage_line(out: Writer, node: nodes.StageLine) -> str:
    return out.tag(node, "div", out.write(*node.children), kind="past" if node.past else "")


@writes(nodes.EndingPlate)
def _ending(out: Writer, node: nodes.EndingPlate) -> str:
    drawn = (
        out.art.picture(drawings.ending_plate, node.picture, alt=node.label) if node.picture else ""
    )
    title = element("h2", escape(node.title), class_="t-ending")
    words = element("div", title, out.write(*node.children[1:]), class_="told")
    return out.tag(node, "section", drawn, words, aria_label=None)
