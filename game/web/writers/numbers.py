"""Numbers and fields: gauges, meters, sliders, steppers, lines that are typed in."""

from game.page import nodes
from game.web.html import element, escape
from game.web.writer import Writer, items, writes


@writes(nodes.Gauge)
def _gauge(out: Writer, node: nodes.Gauge) -> str:
    value = element("b", escape(node.value))
    return out.tag(node, "p", value, " ", element("span", escape(node.caption)))


@writes(nodes.Dots)
def _dots(out: Writer, node: nodes.Dots) -> str:
    shown = element("i") * node.left + element("i", class_="spent") * (node.total - node.left)
    dots = element("b", shown, aria_hidden="true")
    told = element("span", f"{node.left} / {node.total} ", class_="unseen")
    return out.tag(node, "p", dots, told, " ", element("span", escape(node.caption)))


@writes(nodes.Bar)
def _bar(out: Writer, node: nodes.Bar) -> str:
    """A track with its filling, and in words what it comes to."""
    share = max(0.0, min(1.0, node.value / node.most)) if node.most else 0.0
    sizes = {"part": round(share, 4)}
    mark = ""
    if node.mark is not None and node.most:
        at = max(0.0, min(1.0, node.mark / node.most))
        mark = element("i", class_="mark", style=f"--at:{at:.4g}")
    filled = element("i", class_=f"filled f-{node.colour}")
    track = element("span", filled, mark, class_="track", aria_hidden="true")
    words = element("span", escape(node.caption), class_="caption")
    value = element("b", escape(node.text))
    kind = "wide" if node.wide else ""
    return out.tag(node, "p", words, " ", track, " ", value, kind=kind, sizes=sizes)


@writes(nodes.StackedBar)
def _stacked(out: Writer, node: nodes.StackedBar) -> str:
    total = sum(each.value for each in node.parts) or 1
    bars = "".join(
        element(
            "i",
            class_=f"part f-{each.colour} p-{each.pattern or 'plain'}",
            style=f"--part:{each.value / total:.4g}",
        )
        for each in node.parts
    )
    mark = ""
    if node.mark is not None:
        mark = element("i", class_="mark", style=f"--at:{min(1.0, node.mark / total):.4g}")
    track = element("div", bars, mark, class_="track", aria_hidden="true")
    key = items(
        (
            element("i", class_=f"swatch f-{each.colour} p-{each.pattern or 'plain'}")
            + escape(f"{each.label} {each.value:g}")
            for each in node.parts
        ),
        class_="key",
    )
    caption = element("p", escape(node.caption), class_="t-ui") if node.caption else ""
    return out.tag(node, "div", caption, track, key)


@writes(nodes.Slider)
def _slider(out: Writer, node: nodes.Slider) -> str:
    shown = element("b", escape(node.shown or str(node.value)))
    words = element("span", escape(node.caption), class_="caption")
    return out.tag(node, "div", words, " ", shown, out.write(node.track))


@writes(nodes.Track)
def _track(out: Writer, node: nodes.Track) -> str:
    """A form of its own: what it sends is its value."""
    form = out.own_form()
    line = element(
        "input",
        type="range",
        value=node.value,
        min=node.low,
        max=node.high,
        step=node.step,
        aria_label=node.label,
        **out.post(node, "set"),
        form=form,
    )
    return out.tag(node, "div", line, _enter(out, form), kind="own", aria_label=None)


@writes(nodes.Stepper)
def _stepper(out: Writer, node: nodes.Stepper) -> str:
    less, more = node.children
    value = element("output", escape(node.shown or str(node.value)))
    words = element("span", escape(node.caption), class_="caption")
    return out.tag(node, "div", words, " ", out.write(less), value, out.write(more))


@writes(nodes.TextField)
def _field(out: Writer, node: nodes.TextField) -> str:
    words = element("span", escape(node.caption), class_="caption")
    return out.tag(node, "div", words, out.write(node.entry))


@writes(nodes.Entry)
def _entry(out: Writer, node: nodes.Entry) -> str:
    form = out.own_form()
    line = element(
        "input",
        type="text",
        value=node.text,
        maxlength=node.most,
        aria_label=node.label,
        autocomplete="off",
        **out.post(node, "type"),
        form=form,
    )
    return out.tag(node, "div", line, _enter(out, form), kind="own", aria_label=None)


def _enter(out: Writer, form: str) -> str:
    """The button of a form that has a field only."""
    return element("button", escape(out.say("ui.web.set")), class_="use enter", form=form)
