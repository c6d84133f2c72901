"""What is pressed: buttons, ways, toggles, tabs, options."""

from game.page import nodes
from game.page.nodes.base import Node
from game.web.html import element, escape
from game.web.writer import Writer, writes


@writes(nodes.Button)
def _button(out: Writer, node: nodes.Button) -> str:
    arrow = element("span", "\u2002\u25b6", aria_hidden="true") if node.arrow else ""
    said = node.label if node.label != node.text else None
    kind = f"is-{node.kind}"
    return out.control(node, escape(node.text), arrow, kind=kind, aria_label=said)


@writes(nodes.NavButton, nodes.FootButton)
def _way(out: Writer, node: nodes.FootButton) -> str:
    current = "page" if "current" in node.state() else None
    badge = element("b", str(node.item.badge), class_="badge") if node.item.badge else ""
    words = element("span", escape(node.item.label))
    return out.control(node, words, badge, aria_current=current)


@writes(nodes.Toggle)
def _toggle(out: Writer, node: nodes.Toggle) -> str:
    kind = "chosen" if node.chosen else ""
    return out.control(node, escape(node.text), kind=kind, aria_pressed=_truth(node.chosen))


@writes(nodes.Tab)
def _tab(out: Writer, node: nodes.Tab) -> str:
    kind = "chosen" if node.chosen else ""
    current = "true" if node.chosen else None
    return out.control(node, escape(node.text), kind=kind, aria_current=current)


@writes(nodes.ToggleGroup)
def _toggles(out: Writer, node: nodes.ToggleGroup) -> str:
    legend = element("legend", escape(node.caption), class_="t-ui") if node.caption else ""
    return out.tag(node, "fieldset", legend, out.write(*node.children))


@writes(nodes.Tabs)
def _tabs(out: Writer, node: nodes.Tabs) -> str:
    return out.tag(node, "div", out.write(*node.children), role="group")


@writes(nodes.OptionCard)
def _option(out: Writer, node: nodes.OptionCard) -> str:
    """One button over all of it; its words and chips are told after its title."""
    told = out.id_of(f"{node.key}:told")
    press = element(
        "button",
        element("b", str(node.number)),
        " ",
        element("span", escape(node.title)),
        class_="use t-option",
        **out.post(node),
        disabled=node.on_activate is None,
        aria_disabled="true" if node.closed else None,
        aria_pressed="true" if node.chosen else None,
        aria_describedby=told,
    )
    chips = element("div", out.write(*node.chips), class_="flow chips") if node.chips else ""
    words = element("div", out.write(*node.words), chips, id=told, class_="told")
    kinds = ["closed"] if node.closed else []
    kinds += ["chosen"] if node.chosen else []
    return out.tag(node, "div", press, words, kind=" ".join(kinds), aria_label=None)


@writes(nodes.EchoMark)
def _echo_mark(out: Writer, node: nodes.EchoMark) -> str:
    return out.control(node, escape(node.text), kind="t-ui")


def radio(out: Writer, node: Node, text: str) -> str:
    """One of several, of which one is chosen."""
    return out.use(node, escape(text), aria_pressed=_truth("checked" in node.state()))


def _truth(chosen: bool) -> str:  # noqa: FBT001  # it says what it is
    return "true" if chosen else "false"
