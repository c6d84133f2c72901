"""Lines of lists, swatches, ballots: a mark and words."""

from game.page import nodes
from game.web import drawings
from game.web.html import escape
from game.web.writer import Writer, writes


@writes(nodes.ListRow)
def _list_row(out: Writer, node: nodes.ListRow) -> str:
    """One button where there is nothing else in it."""
    _, *rest = node.children
    kinds = [f"m-{node.marker}"] if node.marker else []
    kinds += ["chosen"] if node.chosen else []
    kind = " ".join(kinds)
    if node.focusable and not rest:
        pressed = "true" if "selected" in node.state() else None
        given = {"aria_pressed": pressed, "aria_label": None}
        return out.control(node, escape(node.text), kind=kind, **given)
    more = " " + out.write(*rest) if rest else ""
    name = out.use(node, escape(node.text))
    return out.tag(node, "div", name, more, kind=kind, aria_label=None)


@writes(nodes.Swatch)
def _swatch(out: Writer, node: nodes.Swatch) -> str:
    sign = out.art.picture(drawings.swatch, node.ink, node.pattern, class_="sign")
    return out.tag(node, "p", sign, escape(node.text), kind="t-ui")


@writes(nodes.BallotKey)
def _ballot(out: Writer, node: nodes.BallotKey) -> str:
    sign = out.art.picture(drawings.ballot, node.ballot, class_="sign")
    return out.tag(node, "p", sign, escape(node.words), kind="t-ui")


@writes(nodes.Ticks)
def _ticks(out: Writer, node: nodes.Ticks) -> str:
    return out.tag(node, "p", escape(node.says()), kind="t-caption")
