"""How an assembly was chosen: the table of the regions, and the chain drawn for one of them."""

from dataclasses import dataclass
from functools import partial

from game.drawing.charts.stages import Stage
from game.page.answers import STAY, Next
from game.page.ctx import Ctx
from game.page.events import Char, Event
from game.page.nodes import (
    Banner,
    Box,
    Button,
    Column,
    Either,
    Flow,
    Heading,
    Label,
    Narrow,
    Node,
    Pane,
    Panel,
    Prose,
    Row,
    StageChart,
    TableColumn,
    TableRow,
    ToggleGroup,
    TwoPanes,
)
from game.screens.navigator import Navigator
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.rows import disputed, sorted_table
from game.session.session import Session
from game.viewmodel.returns import ChainView, ReturnsView, returns

SHARE = 0.6
ROOM = 0.34
"""The share that says when text is too large for two panes: a table of six columns needs room."""
COLUMNS = (
    ("region", 2.4, 116, "left"),
    ("cells", 0.5, 52, "right"),
    ("district", 0.5, 78, "right"),
    ("guberniya", 0.5, 92, "right"),
    ("delegates", 0.5, 86, "right"),
    ("against", 0.5, 68, "right"),
)
TABLE = "returns-table"
NEXT_KEY = "n"


@dataclass(frozen=True)
class ReturnsOwn(PageOwn):
    """What was turned to; empty for the latest assembly and its first region."""

    assembly: str = ""
    region: str = ""


class ReturnsPage(PlayScreen[ReturnsOwn]):
    """Opened as `assembly/region`; either may be left out."""

    name = "returns"
    letters = (NEXT_KEY,)
    own_type = ReturnsOwn

    @classmethod
    def begin(cls, navigator: Navigator, session: Session, at: str) -> ReturnsOwn:
        assembly, _, region = at.partition("/")
        return ReturnsOwn(at=at, assembly=assembly, region=region)

    def content(self, ctx: Ctx) -> Node:
        view = self.view
        back = Button(ctx.say("ui.returns.back"), lambda: self.go("bodies"), key="to-bodies")
        if view.chain is None:
            told = [Heading(ctx.say("ui.returns.heading")), Banner("ballot", label="")]
            return Panel(Column([*told, Prose(view.empty), Flow([back])]))
        table = self._table(ctx, view, view.chain.id)
        left = Pane(table, [_foot(ctx, view)], share=ROOM, key="returns")
        ways = self._ways(ctx, view, view.chain.id, back)
        right = Pane(_chain(ctx, view.chain), [ways], share=ROOM, key="chain")
        # the chain first: the table is long, and a pick would be lost
        alone = Column([right, left], gap=14)
        return Either(Narrow(ROOM), alone, TwoPanes(left, right, share=SHARE), grow=1)

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if isinstance(event, Char) and event.text.lower() == NEXT_KEY:
            return self.next_region()
        return None

    @property
    def view(self) -> ReturnsView:
        """The page as it stands."""
        return returns(self.view_context(), self.own.assembly, self.own.region)

    # --- answers ----------------------------------------------------------------------
    def pick(self, region: str) -> Next | None:
        """Draw the chain of another region."""
        self.keep(region=region)
        return None

    def choose(self, assembly: str) -> Next | None:
        """Turn to another assembly, to the same region of it."""
        chain = self.view.chain
        self.keep(assembly=assembly, region=chain.id if chain is not None else "")
        return None

    def next_region(self) -> Next:
        """The region that follows in the table."""
        view = self.view
        regions = list(self.session.state.returns.get(view.current, ()))
        if view.chain is not None and view.chain.id in regions:
            self.keep(region=regions[(regions.index(view.chain.id) + 1) % len(regions)])
        return STAY

    # --- parts ------------------------------------------------------------------------
    def _table(self, ctx: Ctx, view: ReturnsView, chosen: str) -> list[Node]:
        rows: list[Node] = [Label(view.title, "menu"), Prose(view.about, "ui")]
        if len(view.assemblies) > 1:
            picks = list(view.assemblies)
            rows.append(ToggleGroup("", picks, view.current, self.choose, key="assembly"))
        lines = [TableRow(each.id, each.cells, each.order) for each in view.rows]
        columns, pick = table_columns(ctx), self.pick
        table = sorted_table(ctx, TABLE, columns, lines, chosen=chosen, on_pick=pick)
        return [*rows, *disputed(ctx, view.dispute, "info"), table]

    def _ways(self, ctx: Ctx, view: ReturnsView, region: str, back: Node) -> Node:
        show, draw = partial(self.go, "map", region), partial(self.go, "funnel", view.current)
        on_map = Button(ctx.say("ui.returns.on-map"), show, key="to-map", arrow=True)
        drawn = Button(ctx.say("ui.returns.drawn"), draw, key="to-funnel", arrow=True)
        return Flow([drawn, on_map, back], gap=10)


def _chain(ctx: Ctx, chain: ChainView) -> list[Node]:
    stages = [Stage(each.name, each.value, each.shown) for each in chain.stages]
    words = [Prose(each, "ui") for each in chain.words]
    return [
        Heading(chain.title),
        Label(ctx.say("ui.returns.chart"), "ui", colour="muted"),
        StageChart(stages, height=190, key="stages"),
        *words,
        Label(ctx.say("ui.returns.how"), "ui", colour="muted"),
    ]


def table_columns(ctx: Ctx) -> list[TableColumn]:
    """The columns of an assembly’s table."""
    return [
        TableColumn(ctx.say(f"ui.returns.column.{name}"), share, least, align)
        for name, share, least, align in COLUMNS
    ]


def _foot(ctx: Ctx, view: ReturnsView) -> Node:
    """The totals, under the table and always in sight."""
    total = view.total
    if total is None:
        return Column([])
    seats, against = total.cells[-2:]
    words = ctx.say("ui.returns.sum", against=against, delegates=seats)
    return Box(
        Column([Label(words, "ui-bold"), _shares(ctx, total.cells)], gap=1),
        pad=(12, 4, 8, 6),
        accent="blue",
    )


def _shares(ctx: Ctx, total: tuple[str, ...]) -> Node:
    _, cells, district, guberniya, *_ = total
    words = ctx.say("ui.returns.mean", cells=cells, district=district, guberniya=guberniya)
    return Row([Label(words, "ui", grow=1)])
