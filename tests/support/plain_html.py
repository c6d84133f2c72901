"""A page as plain HTML, written from nothing but the fields of its nodes.

It shows that pages need no window. One rule for each type of node, found by its type. What can be
used is a control whose `name` is an event and the key of its node: `activate`, `choose`, `set`,
`type`, `submit` or `close`; its `value` says to what. `plain_reader.py` is the way back.
"""

from collections.abc import Callable, Iterable
from html import escape
from typing import Any, TypeVar

from game.page import nodes
from game.page.markup import parse, plain
from game.page.nodes.base import Node
from game.page.nodes.typed import CELLS
from tests.support import plain_drawings as drawings

Glossary = Callable[[str], tuple[str, str] | None]
"""The title and the text of a term."""

N = TypeVar("N", bound=Node)
_VOID = ("br", "hr", "input", "meta")
_STYLE = (
    "svg{max-width:40rem} .head svg{width:4rem} .gone svg{filter:grayscale(1)} "
    ".sign svg{width:1.2rem} details{display:inline}"
)


class PageError(Exception):
    """A tree that is no page: two nodes have one key, or one that can be used has none."""


class Writer:
    """Writes one page, with pictures or without; it knows the keys that it has met.

    Charts are no pictures here: they have words.
    """

    def __init__(self, glossary: Glossary, *, drawn: bool = True) -> None:
        self._glossary, self._drawn = glossary, drawn
        self._keys: set[str] = set()
        self._terms = 0

    def write(self, *given: Node) -> str:
        """Nodes, by the rules of their types."""
        return "".join(RULES[type(each)](self, each) for each in given)

    def tag(self, node: Node, name: str, /, *inner: str, **attributes: object) -> str:
        """The element of a node, named by its key, with its explanation inside."""
        if node.focusable and not node.key:
            raise PageError(f"{type(node).__name__} {node.label!r} can be used and has no key")
        named: dict[str, object] = {"data_key": self._claim(node.key)} if node.key else {}
        if node.label not in ("", node.says()):
            named["aria_label"] = node.label
        tip = " " + element("small", self.marked(node.tip)) if node.tip else ""
        return element(name, *inner, tip, **{**named, **attributes})

    def picture(self, draw: Callable[..., str], *what: object) -> str:
        """A drawing without words of its own."""
        return draw(*what) if self._drawn else ""

    def control(self, node: Node, event: str, text: str, **attributes: object) -> str:
        """The element of a node that is a button and nothing else."""
        return self.tag(
            node,
            "button",
            escape(text),
            **_post(node, event),
            disabled=not node.enabled,
            **attributes,
        )

    def marked(self, text: str) -> str:
        """Prose: bold, italics, and terms of the glossary, which open."""
        return "".join(
            self._term(each.term, each.text) if each.term else _span(each) for each in parse(text)
        )

    def _term(self, term: str, shown: str) -> str:
        found = self._glossary(term)
        self._terms += 1
        key = self._claim(f"term:{self._terms}")
        words = f"{element('b', escape(found[0]))} {escape(plain(found[1]))}" if found else ""
        return element("details", element("summary", escape(shown)), words, data_key=key)

    def _claim(self, key: str) -> str:
        if key in self._keys:
            raise PageError(f"two nodes are called {key}")
        self._keys.add(key)
        return key


def page(root: Node, glossary: Glossary, title: str = "", *, drawn: bool = True) -> str:
    """A whole document. Raises PageError; KeyError for a node that has no rule."""
    head = [element("meta", charset="utf-8"), element("title", escape(title))]
    body = [element("form", id="page", method="post"), Writer(glossary, drawn=drawn).write(root)]
    written = element("head", *head, element("style", _STYLE)) + element("body", *body)
    return "<!DOCTYPE html>" + element("html", written)


def element(name: str, /, *inner: str, **attributes: object) -> str:
    """An element; attributes that are None or False are left out, their values escaped."""
    given = "".join(
        f" {key.rstrip('_').replace('_', '-')}"
        + ("" if value is True else f'="{escape(str(value))}"')
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    return f"<{name}{given}>" + ("" if name in _VOID else "".join(inner) + f"</{name}>")


Rule = Callable[[Writer, Any], str]
RULES: dict[type[Node], Rule] = {}


def writes(*kinds: type[N]) -> Callable[[Callable[[Writer, N], str]], Callable[[Writer, N], str]]:
    """Decorator: the rule for types of nodes."""

    def register(rule: Callable[[Writer, N], str]) -> Callable[[Writer, N], str]:
        RULES.update(dict.fromkeys(kinds, rule))
        return rule

    return register


def _post(node: Node, event: str) -> dict[str, object]:
    return {"name": f"{event} {node.key}", "form": "page"}


def _span(span: Any) -> str:  # noqa: ANN401  # a markup.Span
    text = escape(span.text).replace("\n", element("br"))
    text = element("i", text) if span.italic else text
    return element("b", text) if span.bold else text


def _lines(text: str) -> str:
    return escape(text).replace("\n", element("br"))


def _items(parts: Iterable[str]) -> str:
    return "".join(element("li", each) for each in parts)


# --- what holds others ----------------------------------------------------------------------
@writes(
    nodes.Box,
    nodes.Column,
    nodes.Row,
    nodes.Flow,
    nodes.Grid,
    nodes.Split,
    nodes.TwoPanes,
    nodes.Scroller,
    nodes.Tabletop,
    nodes.Stamped,
    nodes.MapSpread,
)
def _group(out: Writer, node: Node) -> str:
    return out.tag(node, "div", out.write(*node.children))


@writes(nodes.Panel)
def _panel(out: Writer, node: nodes.Panel) -> str:
    return out.tag(node, "section", out.write(node.child))


@writes(nodes.Sheet)
def _sheet(out: Writer, node: nodes.Sheet) -> str:
    return out.tag(node, "article", out.write(node.child))


@writes(nodes.Pane)
def _pane(out: Writer, node: nodes.Pane) -> str:
    foot = element("footer", out.write(*node.foot)) if node.foot else ""
    return out.tag(node, "section", out.write(*node.rows), foot)


@writes(nodes.Overlay)
def _overlay(out: Writer, node: nodes.Overlay) -> str:
    """What is behind a dialog cannot be used."""
    *behind, front = node.parts
    covered = element("div", out.write(*behind), inert=front.modal)
    return out.tag(node, "div", covered, out.write(front))


@writes(nodes.Either)
def _either(out: Writer, node: nodes.Either) -> str:
    return out.tag(node, "div", out.write(node.otherwise))


@writes(nodes.Spacer)
def _spacer(_out: Writer, _node: nodes.Spacer) -> str:
    return ""


@writes(nodes.Frame)
def _frame(out: Writer, node: nodes.Frame) -> str:
    around = out.write(*[each for each in (node.top, node.rail) if each])
    return out.tag(node, "div", around, element("main", out.write(node.page)))


@writes(nodes.TopBar)
def _top_bar(out: Writer, node: nodes.TopBar) -> str:
    words = element("h1", escape(node.date)) + element("p", escape(node.under))
    return out.tag(node, "header", words, out.write(*node.children))


@writes(nodes.NavRail)
def _rail(out: Writer, node: nodes.NavRail) -> str:
    return out.tag(node, "nav", element("ul", _items(out.write(each) for each in node.children)))


@writes(nodes.FrontPage)
def _front_page(out: Writer, node: nodes.FrontPage) -> str:
    """The hint is of arrows: the buttons beside it do the same."""
    sheet = out.write(node.sheet) if node.sheet else ""
    foot = element("footer", out.write(*node.left, *node.right), element("p", escape(node.hint)))
    return out.tag(node, "main", out.write(node.paper), sheet, foot)


@writes(nodes.Newspaper)
def _newspaper(out: Writer, node: nodes.Newspaper) -> str:
    over = element("p", escape(node.motto)) + element("p", escape(node.organ))
    name = element("h1", escape(node.title), lang="ru")
    under = element("p", escape(node.date), " ", escape(node.place))
    note = element("p", element("small", escape(node.note)))
    return out.tag(node, "article", over, name, under, out.write(*node.children), note)


@writes(nodes.Story)
def _story(out: Writer, node: nodes.Story) -> str:
    head = element("h2", _use(node, escape(node.head)))
    return out.tag(node, "section", head, element("p", escape(node.text)))


@writes(nodes.Cut)
def _cut(out: Writer, node: nodes.Cut) -> str:
    drawn = out.picture(drawings.cut, node.picture, node.caption)
    return out.tag(node, "figure", drawn, element("figcaption", escape(node.caption)))


@writes(nodes.TypedSheet)
def _typed_sheet(out: Writer, node: nodes.TypedSheet) -> str:
    head = "".join(element("p", escape(each)) for each in (*node.head, *node.corner))
    return out.tag(node, "article", head, out.write(*node.findings, node.stamp))


@writes(nodes.Finding)
def _finding(out: Writer, node: nodes.Finding) -> str:
    text = f"{node.number}. {node.text}"
    said = _use(node, element("b", escape(text)) if node.first else escape(text))
    sure = element("meter", min=0, max=CELLS, value=node.sure)
    words = element("p", escape(node.source), " ", sure, f" {node.sure} ", escape(node.word))
    return out.tag(node, "section", said, out.write(*node.children), words)


@writes(nodes.Poster)
def _poster(out: Writer, node: nodes.Poster) -> str:
    return out.tag(
        node, "main", element("figure", out.picture(drawings.poster)), out.write(node.child)
    )


@writes(nodes.Stage)
def _stage(out: Writer, node: nodes.Stage) -> str:
    """The picture, then head, lines and foot in reading order; the foot has the way on."""
    return out.tag(node, "main", out.write(*node.children))


@writes(nodes.CardSheet)
def _card(out: Writer, node: nodes.CardSheet) -> str:
    title = out.tag(node.title, "h2", escape(node.title.text))
    return out.tag(
        node, "article", out.write(node.strip, node.dateline), title, out.write(*node.rest)
    )


@writes(nodes.Dialog)
def _dialog(out: Writer, node: nodes.Dialog) -> str:
    close = element("button", "\u00d7", **_post(node, "close"))
    return out.tag(node, "dialog", out.write(*node.children), close, open=True)


@writes(nodes.Tooltip)
def _tooltip(out: Writer, node: nodes.Tooltip) -> str:
    return out.tag(node, "aside", out.write(*node.children))


# --- words ----------------------------------------------------------------------------------
@writes(nodes.Label)
def _label(out: Writer, node: nodes.Label) -> str:
    return out.tag(node, "p", _lines(node.text))


@writes(nodes.Prose)
def _prose(out: Writer, node: nodes.Prose) -> str:
    return out.tag(node, "div", out.marked(node.text))


@writes(nodes.Term)
def _term(out: Writer, node: nodes.Term) -> str:
    """A term by itself; those in prose are written with it."""
    return out.marked(f"[[{node.term}|{node.shown}]]")


@writes(nodes.Heading)
def _heading(out: Writer, node: nodes.Heading) -> str:
    return out.tag(node, "h2", _lines(node.text)) + out.write(*node.children)


@writes(nodes.Masthead)
def _masthead(out: Writer, node: nodes.Masthead) -> str:
    return out.tag(node, "h1", _lines(node.text))


@writes(nodes.Rule)
def _rule(_out: Writer, _node: nodes.Rule) -> str:
    return element("hr")


@writes(nodes.Notice)
def _notice(out: Writer, node: nodes.Notice) -> str:
    return out.tag(node, "p", _lines(node.text), role="alert")


@writes(nodes.Chip)
def _chip(out: Writer, node: nodes.Chip) -> str:
    arrows = ("\u2191" if node.trend > 0 else "\u2193") * abs(node.trend)
    words = element("mark", escape(f"{node.text} {arrows}".strip()))
    return out.tag(node, "span", out.write(*node.heads), words, " ")


@writes(nodes.Stamp)
def _stamp(out: Writer, node: nodes.Stamp) -> str:
    return out.tag(node, "p", element("strong", escape(node.text)))


@writes(nodes.Gauge)
def _gauge(out: Writer, node: nodes.Gauge) -> str:
    return out.tag(node, "p", element("b", escape(node.value)), " ", escape(node.caption))


@writes(nodes.Dots)
def _dots(out: Writer, node: nodes.Dots) -> str:
    return out.tag(
        node, "p", element("b", f"{node.left} / {node.total}"), " ", escape(node.caption)
    )


@writes(nodes.Bar)
def _bar(out: Writer, node: nodes.Bar) -> str:
    meter = element("meter", min=0, max=node.most, value=node.value)
    return out.tag(node, "p", escape(node.caption), " ", meter, " ", escape(node.text))


@writes(nodes.StackedBar)
def _stacked(out: Writer, node: nodes.StackedBar) -> str:
    parts = _items(f"{escape(each.label)} {each.value:g}" for each in node.parts)
    return out.tag(node, "div", element("p", escape(node.caption)), element("ul", parts))


# --- what is used ---------------------------------------------------------------------------
@writes(nodes.Button)
def _button(out: Writer, node: nodes.Button) -> str:
    return out.control(node, "activate", node.text)


@writes(nodes.NavButton, nodes.FootButton)
def _way(out: Writer, node: Node) -> str:
    current = "page" if "current" in node.state() else None
    return out.control(node, "activate", node.label, aria_current=current)


@writes(nodes.Toggle)
def _toggle(out: Writer, node: nodes.Toggle) -> str:
    return out.control(
        node, "activate", node.text, role="radio", aria_checked=_truth(chosen=node.chosen)
    )


@writes(nodes.Tab)
def _tab(out: Writer, node: nodes.Tab) -> str:
    return out.control(
        node, "activate", node.text, role="tab", aria_selected=_truth(chosen=node.chosen)
    )


@writes(nodes.ToggleGroup)
def _toggles(out: Writer, node: nodes.ToggleGroup) -> str:
    legend = element("legend", escape(node.caption))
    return out.tag(node, "fieldset", legend, out.write(*node.children), role="radiogroup")


@writes(nodes.Tabs)
def _tabs(out: Writer, node: nodes.Tabs) -> str:
    return out.tag(node, "div", out.write(*node.children), role="tablist")


@writes(nodes.OptionCard)
def _option(out: Writer, node: nodes.OptionCard) -> str:
    press = element(
        "button",
        escape(node.heading.text),
        **_post(node, "activate"),
        disabled=node.on_activate is None,
        aria_disabled=_truth(chosen=True) if node.closed else None,
        aria_pressed=_truth(chosen=node.chosen),
    )
    return out.tag(node, "section", press, out.write(*node.words, *node.chips))


@writes(nodes.ListRow)
def _list_row(out: Writer, node: nodes.ListRow) -> str:
    _words, *rest = node.children
    return out.tag(node, "div", _use(node, escape(node.text)), out.write(*rest))


@writes(nodes.PersonCard)
def _person(out: Writer, node: nodes.PersonCard) -> str:
    head = out.write(node.children[0])
    return out.tag(node, "section", head, _use(node, escape(node.name)), out.write(node.body))


@writes(nodes.WaverLine)
def _waverer(out: Writer, node: nodes.WaverLine) -> str:
    head, _name, words = node.children
    return out.tag(
        node, "div", out.write(head), _use(node, escape(node.name)), " ", out.write(words)
    )


@writes(nodes.Speaker)
def _speaker(out: Writer, node: nodes.Speaker) -> str:
    return out.tag(node, "section", out.write(*node.children))


@writes(nodes.Doors, nodes.CountRange)
def _told(out: Writer, node: Node) -> str:
    return out.tag(node, "p", escape(node.label))


@writes(nodes.PortraitTile)
def _tile(out: Writer, node: nodes.PortraitTile) -> str:
    head = element("span", out.picture(drawings.head, node.features), class_="head")
    return out.tag(node, "div", head, _use(node, escape(node.name)), " ", escape(node.caption))


@writes(nodes.ScenarioPoster)
def _scenario_poster(out: Writer, node: nodes.ScenarioPoster) -> str:
    drawing = element("span", out.picture(drawings.scenario_poster, node.drawing), class_="head")
    return out.tag(node, "div", drawing, _radio(node, node.name), " ", escape(node.months))


@writes(nodes.MonthsBand)
def _months_band(out: Writer, node: nodes.MonthsBand) -> str:
    spans = " + ".join(str(each.count) for each in node.spans)
    words = " ".join((escape(node.months), element("small", spans)))
    return out.tag(node, "div", _radio(node, node.name), " ", words)


@writes(nodes.DeskCard)
def _desk_card(out: Writer, node: nodes.DeskCard) -> str:
    head, _, tag, text = node.children
    return out.tag(node, "div", out.write(head), _radio(node, node.name), out.write(tag, text))


def _radio(node: Node, text: str) -> str:
    checked = _truth(chosen="checked" in node.state())
    return _use(node, escape(text), role="radio", aria_checked=checked)


@writes(nodes.TextField)
def _field(out: Writer, node: nodes.TextField) -> str:
    return out.tag(node, "div", escape(node.caption), out.write(node.entry))


@writes(nodes.Entry)
def _entry(out: Writer, node: nodes.Entry) -> str:
    line = element(
        "input",
        name=f"type {node.key}",
        value=node.text,
        maxlength=node.most,
        aria_label=node.label,
    )
    enter = element("button", "\u23ce", name=f"submit {node.key}", disabled=not node.on_submit)
    return out.tag(node, "form", line, enter, method="post")


@writes(nodes.Slider)
def _slider(out: Writer, node: nodes.Slider) -> str:
    shown = escape(node.shown or str(node.value))
    return out.tag(node, "div", escape(node.caption), " ", shown, out.write(node.track))


@writes(nodes.Track)
def _number(out: Writer, node: nodes.Track) -> str:
    line = element(
        "input",
        type="number",
        name=f"set {node.key}",
        value=node.value,
        min=node.low,
        max=node.high,
        step=node.step,
        aria_label=node.label,
    )
    return out.tag(node, "form", line, element("button", "\u23ce"), method="post")


@writes(nodes.Stepper)
def _stepper(out: Writer, node: nodes.Stepper) -> str:
    less, more = node.children
    value = element("output", escape(node.shown or str(node.value)))
    return out.tag(node, "div", escape(node.caption), " ", out.write(less), value, out.write(more))


def _use(node: Node, text: str, **attributes: object) -> str:
    """A button inside of what a node is written as, or its words alone if it cannot be used."""
    if not node.focusable:
        return element("span", text)
    pressed = _truth(chosen=True) if "selected" in node.state() else None
    closed = not node.enabled
    return element(
        "button",
        text,
        **_post(node, "activate"),
        aria_pressed=pressed,
        disabled=closed,
        **attributes,
    )


def _truth(*, chosen: bool) -> str:
    return "true" if chosen else "false"


# --- tables ---------------------------------------------------------------------------------
@writes(nodes.Table)
def _table(out: Writer, node: nodes.Table) -> str:
    heads, *rows = node.children
    body = element("tbody", out.write(*rows))
    return out.tag(node, "table", element("thead", out.write(heads)), body)


@writes(nodes.HeadLine)
def _head_line(out: Writer, node: nodes.HeadLine) -> str:
    return out.tag(node, "tr", out.write(*node.heads))


@writes(nodes.Head)
def _head(out: Writer, node: nodes.Head) -> str:
    title = escape(node.column.title)
    sort = {1: "ascending", -1: "descending"}.get(node.way)
    return out.tag(node, "th", _use(node, title), aria_sort=sort)


@writes(nodes.TableLine)
def _line(out: Writer, node: nodes.TableLine) -> str:
    cells = [out.write(each) for each in node.children]
    if node.focusable:
        cells[0] += _use(node, "\u2192", aria_label=node.label)
    return out.tag(node, "tr", *(element("td", each) for each in cells))


# --- pictures -------------------------------------------------------------------------------
@writes(nodes.Portrait)
def _portrait(out: Writer, node: nodes.Portrait) -> str:
    kind = "head gone" if node.gone else "head"
    head = out.picture(drawings.head, node.features, node.ground, node.away)
    return out.tag(node, "figure", head, class_=kind)


@writes(nodes.Bust)
def _bust(out: Writer, node: nodes.Bust) -> str:
    drawn = element("span", out.picture(drawings.head, node.features), class_="head")
    words = element("small", escape(node.label))
    return out.tag(node, "figure", drawn, words, element("figcaption", out.write(*node.children)))


@writes(nodes.Sight)
def _sight(out: Writer, node: nodes.Sight) -> str:
    drawn = out.picture(drawings.scene, node.picture, node.label)
    return out.tag(node, "figure", drawn, out.write(*node.children))


@writes(nodes.Telegram)
def _telegram(out: Writer, node: nodes.Telegram) -> str:
    return out.tag(node, "blockquote", out.write(*node.children))


@writes(nodes.LastLines)
def _last_lines(out: Writer, node: nodes.LastLines) -> str:
    return out.tag(node, "section", out.write(*node.children), aria_live="polite")


@writes(nodes.StageLine)
def _stage_line(out: Writer, node: nodes.StageLine) -> str:
    return out.tag(node, "div", out.write(*node.children))


@writes(nodes.EchoMark)
def _echo_mark(out: Writer, node: nodes.EchoMark) -> str:
    return out.control(node, "activate", node.text)


@writes(nodes.Ticks)
def _ticks(out: Writer, node: nodes.Ticks) -> str:
    return out.tag(node, "p", escape(node.says()))


@writes(nodes.Banner)
def _banner(out: Writer, node: nodes.Banner) -> str:
    return out.tag(
        node, "figure", out.picture(drawings.banner, node.motif, node.height, node.label)
    )


@writes(nodes.LineChart)
def _line_chart(out: Writer, node: nodes.LineChart) -> str:
    return out.tag(node, "figure", drawings.line_chart(node))


@writes(nodes.EndingPlate)
def _ending(out: Writer, node: nodes.EndingPlate) -> str:
    title = element("h1", escape(node.title))
    picture = element("figure", out.picture(drawings.ending_plate, node.picture))
    return out.tag(node, "section", title, out.write(*node.children[1:]), picture)


@writes(nodes.AccountsAxis)
def _accounts(out: Writer, node: nodes.AccountsAxis) -> str:
    return out.tag(node, "figure", drawings.accounts_axis(node))


@writes(nodes.DistanceStrip)
def _distance(out: Writer, node: nodes.DistanceStrip) -> str:
    return out.tag(node, "figure", drawings.distance_strip(node))


@writes(nodes.FlowDiagram)
def _flow(out: Writer, node: nodes.FlowDiagram) -> str:
    return out.tag(node, "figure", drawings.flow_diagram(node))


@writes(nodes.StageChart)
def _stages(out: Writer, node: nodes.StageChart) -> str:
    return out.tag(node, "figure", drawings.stage_chart(node))


@writes(nodes.Funnel)
def _funnel(out: Writer, node: nodes.Funnel) -> str:
    """The picture, a button for each gate, and the way on."""
    gates = [
        element(
            "button",
            escape(f"{each.name}, {each.words}, {each.meter} {each.value}"),
            **_post(node, "choose"),
            value=number,
            aria_pressed=_truth(chosen=number == node.chart.current),
        )
        for number, each in enumerate(node.chart.gates)
    ]
    on = element("button", "\u2192", **_post(node, "activate")) if node.on_activate else ""
    words = element("p", escape(f"{node.chart.title}: {node.chart.about}. {node.label}"))
    lost = element("p", escape(node.chart.left))
    figure = out.picture(drawings.funnel_picture, node)
    return out.tag(node, "figure", figure, words, lost, element("ul", _items(gates)), on)


@writes(nodes.Swatch)
def _swatch(out: Writer, node: nodes.Swatch) -> str:
    sign = element("span", drawings.swatch(node), class_="sign")
    return out.tag(node, "p", sign, escape(node.text))


@writes(nodes.BallotKey)
def _ballot(out: Writer, node: nodes.BallotKey) -> str:
    sign = element("span", drawings.ballot(node.ballot), class_="sign")
    return out.tag(node, "p", sign, escape(node.words))


@writes(nodes.MapView)
def _map(out: Writer, node: nodes.MapView) -> str:
    """The map, and a button for every region; with another one goes into the region chosen."""
    buttons = [
        element(
            "button",
            escape(each.caption),
            **_post(node, "choose"),
            value=each.id,
            aria_pressed=_truth(chosen=each.id == node.model.chosen),
        )
        for each in node.model.regions
    ]
    here = node.model.by_id.get(node.model.chosen)
    if here and node.on_activate:
        buttons.append(element("button", f"{escape(here.label)} \u2192", **_post(node, "activate")))
    return out.tag(
        node, "figure", out.picture(drawings.map_view, node), element("ul", _items(buttons))
    )


@writes(nodes.Hemicycle)
def _hemicycle(out: Writer, node: nodes.Hemicycle) -> str:
    return _seats(out, node, out.picture(drawings.seats, node))


@writes(nodes.Chamber)
def _chamber(out: Writer, node: nodes.Chamber) -> str:
    picture = out.picture(drawings.seats, node.seats, drawings.hall_of_a_coming_vote())
    return out.tag(node, "section", _seats(out, node.seats, picture))


@writes(nodes.Hall)
def _hall(out: Writer, node: nodes.Hall) -> str:
    picture = out.picture(drawings.seats, node.seats, drawings.hall_of_a_held_vote())
    seats = _seats(out, node.seats, picture)
    rest = out.write(node.score, node.legend, node.side)
    return out.tag(node, "section", out.write(node.head), seats, rest)


def _seats(out: Writer, node: nodes.Hemicycle, picture: str) -> str:
    """The picture, and the seats one by one from the left."""
    told = [escape(node.tell(each)) for each in node.seats]
    if node.on_choose:
        told = [
            element("button", words, **_post(node, "choose"), value=number)
            for number, words in enumerate(told)
        ]
    return out.tag(node, "figure", picture, element("ol", _items(told)))
