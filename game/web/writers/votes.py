"""Bodies and their votes: the hall as a picture, and who sits in it one by one."""

from game.page import nodes
from game.web import drawings
from game.web.html import element, escape
from game.web.writer import Writer, items, writes


@writes(nodes.Hemicycle)
def _hemicycle(out: Writer, node: nodes.Hemicycle) -> str:
    return _seats(out, node, "")


@writes(nodes.Chamber)
def _chamber(out: Writer, node: nodes.Chamber) -> str:
    return out.tag(node, "section", _seats(out, node.seats, "chamber"))


@writes(nodes.Hall)
def _hall(out: Writer, node: nodes.Hall) -> str:
    seats = _seats(out, node.seats, "hall")
    below = element("div", out.write(node.score, node.legend), class_="below")
    stage = element("div", out.write(node.head), seats, below, class_="floor")
    return out.tag(node, "section", stage, element("div", out.write(node.side), class_="side"))


def _seats(out: Writer, node: nodes.Hemicycle, ground: str) -> str:
    """The picture, and the seats one by one from the left."""
    picture = out.art.picture(drawings.seats, tuple(node.seats), ground, alt=node.label)
    told = [escape(node.tell(each)) for each in node.seats]
    if node.on_choose:
        told = [
            element("button", words, class_="use", **out.choice(node, number, chosen=False))
            for number, words in enumerate(told)
        ]
    named = element("summary", escape(out.say("ui.web.seats", count=len(told))))
    every = element("details", named, items(told, "ol"), class_="twin") if told else ""
    return out.tag(node, "div", picture, every, aria_label=None)
