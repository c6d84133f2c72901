"""The front page: the paper and its stories."""

from game.page import nodes
from game.web import drawings
from game.web.html import element, escape
from game.web.writer import Writer, writes


@writes(nodes.FrontPage)
def _front_page(out: Writer, node: nodes.FrontPage) -> str:
    """The hint is of arrows, which the script knows; the buttons beside it do the same."""
    sheet = out.write(node.sheet) if node.sheet else ""
    table = element("div", out.write(node.paper), sheet, class_="table-top")
    ways = (
        element("div", out.write(*node.left), class_="flow"),
        element("div", out.write(*node.right), class_="flow"),
    )
    hint = element("p", escape(node.hint), class_="hint t-caption")
    way = "left" if node.sheet else "right"
    foot = element("div", ways[0], hint, ways[1], class_="ways")
    return out.tag(node, "div", table, foot, data_turn=way, data_key=node.key)


@writes(nodes.Newspaper)
def _newspaper(out: Writer, node: nodes.Newspaper) -> str:
    over = element("p", element("span", escape(node.motto)), element("span", escape(node.organ)))
    name = element("h2", escape(node.title), lang="ru", class_="t-gazette-title")
    under = element("p", element("span", escape(node.date)), element("span", escape(node.place)))
    left = element("div", out.write(*node.left), class_="column")
    right = element("div", out.write(*node.right), class_="column")
    columns = element("div", left, right, class_="columns")
    note = element("p", escape(node.note), class_="made t-gazette-line")
    return out.tag(node, "article", over, name, under, columns, note)


@writes(nodes.Story)
def _story(out: Writer, node: nodes.Story) -> str:
    style = "t-gazette-lead" if node.lead else "t-gazette-head"
    head = element("h3", out.use(node, escape(node.head)), class_=style)
    return out.tag(node, "section", head, element("p", escape(node.text)))


@writes(nodes.Cut)
def _cut(out: Writer, node: nodes.Cut) -> str:
    drawn = out.art.picture(drawings.cut, node.picture)
    return out.tag(node, "figure", drawn, element("figcaption", escape(node.caption)))
