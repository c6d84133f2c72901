"""How an assembly was chosen: the table of the regions, and the chain drawn for one of them."""

from game.page.markup import plain
from game.session.session import Session
from game.page.nodes import Navigator, StageChart
from game.page.ctx import Ctx
from game.page.events import Char, Event
from game.page.answers import STAY, Next
from game.screens.play_screen import PlayScreen
from game.screens.panes import narrow, pane, two_panes
from game.screens.navigator import Navigator as Way
from game.page.nodes import (
    Banner,
    Box,
    Button,
    Column,
    Flow,
    Heading,
    Label,
    Notice,
    Panel,
    Prose,
    Row,
    Table,
    TableColumn,
    TableRow,
    ToggleGroup,
    Node,
)
from game.viewmodel.returns import ChainView, ReturnRow, ReturnsView, returns

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
NEXT_KEY = "n"


class ReturnsPage(PlayScreen):
    """Opened as `assembly/region`; either may be left out."""

    page = "returns"

    def __init__(self, navigator: Way, session: Session, at: str = "") -> None:
        super().__init__(navigator, session, at)
        self.assembly, _, self.region = at.partition("/")

    def content(self, ctx: Ctx) -> Node:
        view = returns(self.sight(), self.assembly, self.region)
        back = Button(ctx.say("ui.returns.back"), lambda: self.go("bodies"), key="to-bodies")
        if view.chain is None:
            told = [Heading(ctx.say("ui.returns.heading")), Banner("ballot", label="")]
            return Panel(Column([*told, Prose(view.empty), Flow([back])]))
        self.assembly, self.region = view.current, view.chain.id
        left = pane(ctx, self._table(ctx, view), [_foot(ctx, view)], share=ROOM, key="returns")
        right = pane(
            ctx,
            self._chain(ctx, view, view.chain),
            [self._ways(ctx, back)],
            share=ROOM,
            key="chain",
        )
        if narrow(ctx, ROOM):  # the chain first: the table is long, and a pick would be lost
            return Column([right, left], gap=14)
        return two_panes(ctx, left, right, share=SHARE)

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if isinstance(event, Char) and event.text.lower() == NEXT_KEY:
            return self.next_region()
        return None

    # --- acts -------------------------------------------------------------------------
    def pick(self, region: str) -> Next | None:
        """Draw the chain of another region."""
        self.region = region
        return None

    def choose(self, assembly: str) -> Next | None:
        """Turn to another assembly."""
        self.assembly = assembly
        return None

    def next_region(self) -> Next:
        """The region that follows in the table."""
        regions = list(self.session.state.returns.get(self.assembly, ()))
        if self.region in regions:
            self.region = regions[(regions.index(self.region) + 1) % len(regions)]
        return STAY

    # --- parts ------------------------------------------------------------------------
    def _table(self, ctx: Ctx, view: ReturnsView) -> list[Node]:
        rows: list[Node] = [Label(view.title, "menu"), Prose(view.about, "ui")]
        if len(view.assemblies) > 1:
            picks = list(view.assemblies)
            rows.append(ToggleGroup("", picks, view.current, self.choose, key="assembly"))
        if view.dispute:
            rows.append(Notice(plain(f"{ctx.say('ui.sources.dispute')} {view.dispute}")))
        lines = [TableRow(each.id, (each.name, *each.cells), each.order) for each in view.rows]
        table = Table(
            _columns(ctx), lines, chosen=self.region, on_pick=self.pick, key="returns-table"
        )
        return [*rows, table]

    def _chain(self, ctx: Ctx, view: ReturnsView, chain: ChainView) -> list[Node]:
        stages = [Navigator(each.name, each.share, each.shown) for each in chain.stations]
        words = [Prose(each, "ui") for each in chain.words]
        return [
            Heading(chain.title),
            Label(ctx.say("ui.returns.chart"), "ui", colour="muted"),
            StageChart(stages, height=190, key="stages"),
            *words,
            Label(ctx.say("ui.returns.how"), "ui", colour="muted"),
        ]

    def _ways(self, ctx: Ctx, back: Node) -> Node:
        show = lambda: self.go("map", self.region)  # noqa: E731 a button's act
        on_map = Button(ctx.say("ui.returns.on-map"), show, key="to-map", arrow=True)
        return Flow([on_map, back], gap=10)


def _columns(ctx: Ctx) -> list[TableColumn]:
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
        Column([Label(words, "ui-bold"), _shares(ctx, total)], gap=1),
        pad=(12, 4, 8, 6),
        accent="blue",
    )


def _shares(ctx: Ctx, total: ReturnRow) -> Node:
    cells, district, guberniya = total.cells[:3]
    words = ctx.say("ui.returns.mean", cells=cells, district=district, guberniya=guberniya)
    return Row([Label(words, "ui", grow=1)])
