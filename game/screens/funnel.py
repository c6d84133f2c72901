"""The way into the hall of an assembly, drawn; it stands before the votes of the turn."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from game.drawing import funnel as drawing
from game.drawing.charts.stages import Stage
from game.drawing.funnel import FunnelGate, FunnelStage
from game.page.answers import STAY, Next
from game.page.ctx import Ctx
from game.page.events import Activate, Event
from game.page.nodes import (
    Bar,
    Box,
    Button,
    Column,
    Condition,
    Cramped,
    Dialog,
    Either,
    Flow,
    Funnel,
    Label,
    Node,
    Panel,
    PersonCard,
    Prose,
    Roomy,
    Row,
    StageChart,
    TableRow,
)
from game.screens.closing import closing_dialog
from game.screens.faces import features
from game.screens.navigator import Navigator
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.prompts import prompts
from game.screens.returns import table_columns
from game.screens.rows import said, sorted_table
from game.session.flow import Stop, after, votes_held
from game.session.session import Session
from game.viewmodel.frame import FrameView, GaugeView
from game.viewmodel.funnel import FunnelView, GateView, funnel
from game.viewmodel.returns import returns

SECOND = 1
"""The gate that is looked at first: the one whose secretary has a name."""
TABLE = "table"


@dataclass(frozen=True)
class FunnelOwn(PageOwn):
    """The assembly stands in `at`; `gate` is the one that is looked at.

    `region` is whose way is drawn, "" for the one where most was lost.
    """

    gate: int = SECOND
    region: str = ""


class FunnelPage(PlayScreen[FunnelOwn]):
    """Opened at an assembly: the one whose delegates were chosen in the turn just closed."""

    name = "funnel"
    own_type = FunnelOwn
    keys = (("activate", "ui.funnel.key"),)
    end_key = "ui.funnel.skip"
    first_focus = "funnel"
    bare: Condition = Roomy()
    bleed: Condition = Roomy()
    scroll = Cramped()

    @classmethod
    def begin(cls, navigator: Navigator, session: Session, at: str) -> FunnelOwn:
        return FunnelOwn(at=at)

    def put_right(self) -> None:
        if self.own.gate not in range(drawing.GATES):
            self.keep(gate=SECOND)
        held = self.session.state.returns
        if self.own.at not in ("", *held):
            self.keep(at="")
        if not any(self.own.region in rows for rows in held.values()):
            self.keep(region="")

    @property
    def view(self) -> FunnelView:
        """The page as it stands."""
        return funnel(self.view_context(), self.own.at, self.own.region)

    def content(self, ctx: Ctx) -> Node:
        view = self.view
        self.bare, self.bleed = (False, False) if view.empty else (Roomy(), Roomy())
        if view.empty:
            return Panel(Column([Prose(view.empty), Flow([self._on(ctx)])], gap=12))
        roomy = Box(
            Column([_head(view), self._picture(ctx, view), self._foot(ctx, view)], gap=8, grow=1),
            pad=(0, 8, 0, 12),
            ground="rail",
            grow=1,
        )
        return Either(Cramped(), self._column(ctx, view), roomy, grow=1)

    def surround(self, ctx: Ctx) -> FrameView:
        """The bar has the seats instead of the purses."""
        frame, view = super().surround(ctx), self.view
        if view.empty:
            return frame
        shown = {"seats": str(view.delegates), "lost": str(view.against), "chosen": view.chosen}
        gauges = [
            GaugeView(name, each, ctx.say(f"ui.funnel.{name}"), "") for name, each in shown.items()
        ]
        return replace(frame, gauges=tuple(gauges))

    def dialog(self, ctx: Ctx) -> Node | None:
        return self._table(ctx) if self.own.dialog == TABLE and not self.view.empty else None

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        return self.go_on() if isinstance(event, Activate) and not self.own.dialog else None

    # --- answers ----------------------------------------------------------------------
    def back(self) -> Next:
        """There is nothing to go back to: the way leads on."""
        return self.go_on()

    def end_month(self) -> Next:
        """The month is closed already; the button of the bar only goes on."""
        return self.go_on()

    def go_on(self) -> Next:
        """To the votes of the turn, or to its report."""
        session, here = self.session, Stop("funnel", assembly=self.view.assembly)
        return self.come_to(after(session.state, session.scenario, here))

    def look(self, gate: int) -> Next | None:
        """Look at another gate."""
        self.keep(gate=gate)
        return STAY

    def draw(self, region: str) -> Next | None:
        """Draw the way of another region, and put the table of them away."""
        self.keep(region=region)
        return self.hide()

    # --- parts ------------------------------------------------------------------------
    def _picture(self, ctx: Ctx, view: FunnelView) -> Node:
        chart = drawing.Funnel(
            view.begins,
            view.about,
            tuple(
                FunnelStage(each.name, each.share, each.figure, each.words) for each in view.stages
            ),
            tuple(map(_drawn, view.gates)),
            view.delegates,
            view.against,
            ctx.say("ui.funnel.left"),
            self.own.gate,
        )
        return Funnel(chart, on_choose=self.look, on_activate=self.go_on, grow=1)

    def _foot(self, ctx: Ctx, view: FunnelView) -> Node:
        keys = Label(ctx.say("ui.funnel.keys", **prompts(ctx)), "caption", of_keys=True)
        # a browser's arrows go from one gate to the next, and look at none
        below = [self._open(ctx), *([keys] if ctx.can.keyboard else [])]
        ways = Column([self._on(ctx), Row(below, gap=10)], gap=6)
        row = Row([replace(self._note(view), grow=1), ways], gap=20, stack=False)
        return Box(row, pad=(24, 4, 24, 0), ground="rail")

    def _note(self, view: FunnelView) -> Node:
        """The gate that is looked at, in words, and how sure that is."""
        gate = view.gates[self.own.gate]
        title = Flow(
            [Label(gate.title, "option"), Label(gate.sure, "caption", colour="muted")], gap=18
        )
        return Box(
            Column([title, Prose(gate.words, "prose-small")], gap=2),
            pad=(16, 6, 14, 8),
            ground="card",
            border="rule",
            accent="focus",
            key="note",
        )

    def _on(self, ctx: Ctx) -> Node:
        hall = bool(votes_held(self.session.state))
        words = ctx.say("ui.funnel.hall" if hall else "ui.funnel.go-on")
        return Button(words, self.go_on, kind="primary", arrow=True, key="go-on")

    def _open(self, ctx: Ctx) -> Node:
        return Button(ctx.say("ui.funnel.table"), partial(self.show, TABLE), kind="slim", key=TABLE)

    def _column(self, ctx: Ctx, view: FunnelView) -> Node:
        """Where there is no room for the picture: its stages as a chart, its gates as a list."""
        # what is not reported stands as nothing, with its words
        stages = [Stage(s.name, s.share or 0, f"{s.figure} {s.words}") for s in view.stages]
        gates = [self._card(number, gate) for number, gate in enumerate(view.gates)]
        ways = Flow([self._on(ctx), self._open(ctx)], gap=10)
        return Panel(
            Column(
                [
                    _head(view),
                    StageChart(stages, height=130, key="stages"),
                    *gates,
                    self._note(view),
                    ways,
                ],
                gap=10,
            )
        )

    def _card(self, number: int, gate: GateView) -> Node:
        rows: list[Node] = [*said(gate.face.words)]
        rows.append(Bar(gate.meter.name, gate.meter.value, shown=str(gate.meter.value)))
        return PersonCard(
            features(gate.face.portrait),
            gate.face.name,
            Column(rows, gap=2),
            alt=gate.face.alt,
            chosen=number == self.own.gate,
            on_activate=partial(self.look, number),
            key=f"gate:{gate.id}",
        )

    def _table(self, ctx: Ctx) -> Dialog:
        view = returns(self.view_context(), self.view.assembly)
        lines = [TableRow(each.id, each.cells, each.order) for each in view.rows]
        chosen = self.view.region
        table = sorted_table(
            ctx, "funnel-table", table_columns(ctx), lines, chosen=chosen, on_pick=self.draw
        )
        title = ctx.say("ui.funnel.table-title", what=ctx.say(f"assembly.{view.current}.name"))
        return closing_dialog(ctx, title, table, self.hide, name="regions", width=900)


def _head(view: FunnelView) -> Node:
    rows: Sequence[Node] = [Label(view.kicker, "caption"), Label(view.title, "title")]
    return Box(Column(rows, gap=0), pad=(24, 0, 24, 0))


def _drawn(gate: GateView) -> FunnelGate:
    face, meter = gate.face, gate.meter
    return FunnelGate(face.name, face.words, features(face.portrait), meter.name, meter.value)
