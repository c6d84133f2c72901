"""The wall of a class: the same pages to be read, with a button for each key of the board."""

from game.page import nodes
from game.page.nodes.wall_bar import clock
from game.web.html import element, escape
from game.web.writer import Writer, writes


@writes(nodes.WallText)
def _text(out: Writer, node: nodes.WallText) -> str:
    if not node.text:
        return ""
    sizes = {"letters": node.size / 16}
    kind = f"t-{node.style} c-{node.colour}"
    return out.tag(node, "p", escape(node.text), kind=kind, sizes=sizes, aria_label=None)


@writes(nodes.Fitted)
def _fitted(out: Writer, node: nodes.Fitted) -> str:
    return out.tag(node, "div", out.write(*node.parts))


@writes(nodes.Wall)
def _wall(out: Writer, node: nodes.Wall) -> str:
    return out.tag(node, "div", out.write(*node.children))


@writes(nodes.DarkWall)
def _dark(out: Writer, node: nodes.DarkWall) -> str:
    return out.tag(node, "div", out.write(*node.children), kind="on-dark")


@writes(nodes.WallHead)
def _head(out: Writer, node: nodes.WallHead) -> str:
    """Where the lesson is; what is counted is told when it changes."""
    title = element("h1", escape(node.title), " ", element("small", escape(node.under)))
    plate = element("strong", escape(node.plate), class_="plate")
    told = " ".join(each for each in (node.figure, node.told) if each)
    counted = element("p", escape(told), role="status") if told else ""
    timer = out.write(node.timer) if node.timer is not None else ""
    return out.tag(node, "header", title, plate, counted, timer, kind="on-dark")


@writes(nodes.Countdown)
def _countdown(out: Writer, node: nodes.Countdown) -> str:
    """Without a clock of its own a page says how long the step is."""
    told = element("b", clock(node.seconds)), " ", escape(node.note)
    return out.tag(node, "p", *told, role="timer")


@writes(nodes.WallFoot)
def _foot(out: Writer, node: nodes.WallFoot) -> str:
    name = element("span", escape(node.name))
    return out.tag(node, "nav", name, out.write(*node.keys), kind="on-dark")


@writes(nodes.Keycap)
def _keycap(out: Writer, node: nodes.Keycap) -> str:
    return out.control(node, element("kbd", escape(node.cap)), " ", escape(node.text))


@writes(nodes.WallOption)
def _option(out: Writer, node: nodes.WallOption) -> str:
    """An answer; where hands are counted, a button that counts one more."""
    letter = element("b", escape(node.letter))
    words = out.use(node, letter, " ", escape(node.text), kind="t-option")
    closed = element("p", escape(node.closed)) if node.closed else ""
    figure = element("strong", escape(node.figure), class_="figure") if node.figure else ""
    width = {"wide": node.share / 1000}
    bar = element("i", class_=f"share {out.sized(node, width)}") if node.figure else ""
    return out.tag(node, "div", words, figure, bar, closed, aria_label=None)


@writes(nodes.WallTable)
def _table(out: Writer, node: nodes.WallTable) -> str:
    rows = [
        element(
            "tr",
            element("th", escape(each.letter), scope="row"),
            element("td", str(each.count)),
            class_="chosen" if each.leads else "",
        )
        for each in node.rows
    ]
    caption = element("caption", escape(node.title))
    return out.tag(node, "table", caption, element("tbody", *rows), aria_label=None)


@writes(nodes.WallLetter)
def _letter(out: Writer, node: nodes.WallLetter) -> str:
    letter = element("b", escape(node.letter))
    return out.tag(node, "h2", letter, " ", escape(node.text), kind="t-option", aria_label=None)


@writes(nodes.Certainty)
def _certainty(out: Writer, node: nodes.Certainty) -> str:
    return out.tag(node, "strong", escape(node.word), kind=f"edge-of-{node.edge}", aria_label=None)


@writes(nodes.WallPerson)
def _person(out: Writer, node: nodes.WallPerson) -> str:
    return out.tag(node, "div", out.write(*node.children), aria_label=None)


@writes(nodes.WallBand)
def _band(out: Writer, node: nodes.WallBand) -> str:
    name = element("h2", escape(node.name))
    words = element("p", escape(node.text), class_="t-option")
    return out.tag(node, "section", name, words, kind="on-red", aria_label=None)


@writes(nodes.WallSides)
def _sides(out: Writer, node: nodes.WallSides) -> str:
    sizes = {"share": node.share / 1000}
    return out.tag(node, "div", out.write(node.left, node.right), sizes=sizes)


@writes(nodes.WallLine)
def _line(out: Writer, node: nodes.WallLine) -> str:
    """A line of a list: its cells one after another."""
    name = "b" if node.head else "span"
    cells = " ".join(element(name, escape(each)) for each in node.cells)
    return out.tag(node, "p", cells, kind="head" if node.head else "", aria_label=None)
