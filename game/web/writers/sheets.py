"""The typed sheet of findings."""

from game.page import nodes
from game.page.nodes.typed import CELLS
from game.web.html import element, escape
from game.web.writer import Writer, items, writes


@writes(nodes.TypedSheet)
def _typed_sheet(out: Writer, node: nodes.TypedSheet) -> str:
    head = "".join(element("p", escape(each)) for each in node.head)
    corner = "".join(element("p", escape(each)) for each in node.corner)
    top = element("div", element("div", head), element("div", corner), class_="head")
    found = items((out.write(each) for each in node.findings), "ol")
    return out.tag(node, "article", top, found, out.write(node.stamp))


@writes(nodes.Finding)
def _finding(out: Writer, node: nodes.Finding) -> str:
    said = out.use(node, escape(f"{node.number}. {node.text}"), kind="first" if node.first else "")
    cells = "\u25a0" * node.sure + "\u25a1" * (CELLS - node.sure)
    sure = element("span", cells, aria_hidden="true")
    told = element("span", f"{node.sure} / {CELLS} ", class_="unseen")
    words = element(
        "p", escape(node.source), " ", sure, " ", told, escape(node.word), class_="from"
    )
    return out.tag(node, "div", said, out.write(*node.children), words)
