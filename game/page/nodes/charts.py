"""Charts on a page. What is charted is a record of `drawing.charts`; heights are logical units."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.drawing.charts import accounts, flow, line, stages, strip
from game.drawing.charts.flow import FlowArrow, FlowNode
from game.drawing.charts.line import Band, Series
from game.drawing.charts.stages import Stage
from game.page.nodes.base import Node


@dataclass(frozen=True, eq=False)
class LineChart(Node):
    """Values over labelled steps; several series, perhaps a band of doubt behind them."""

    role = "chart"

    steps: Sequence[str]
    series: Sequence[Series]
    band: Band | None = field(default=None, kw_only=True)
    height: float = field(default=220, kw_only=True)
    unit: str = field(default="", kw_only=True)
    floor: float | None = field(default=None, kw_only=True)

    @property
    def chart(self) -> line.LineChart:
        """What is charted."""
        return line.LineChart(
            tuple(self.steps), tuple(self.series), self.band, self.unit, self.floor
        )

    def says(self) -> str:
        return self.chart.summary


@dataclass(frozen=True, eq=False)
class DistanceStrip(Node):
    """How far a game ended from the record: two dots on a line, and the band of doubt."""

    role = "chart"

    record: float
    yours: float | None
    low: float = field(kw_only=True)
    high: float = field(kw_only=True)
    band: tuple[float, float] | None = field(default=None, kw_only=True)

    @property
    def chart(self) -> strip.Strip:
        """What is charted."""
        return strip.Strip(self.record, self.yours, self.low, self.high, self.band)

    def says(self) -> str:
        return self.chart.summary


@dataclass(frozen=True, eq=False)
class AccountsAxis(Node):
    """A measure told apart: the record's accounts on a line, and yours."""

    role = "chart"

    chart: accounts.Accounts

    def says(self) -> str:
        return self.chart.summary


@dataclass(frozen=True, eq=False)
class FlowDiagram(Node):
    """Nodes clockwise from the top, and who makes whom."""

    role = "chart"

    nodes: Sequence[FlowNode]
    arrows: Sequence[FlowArrow]
    height: float = field(default=360, kw_only=True)

    @property
    def chart(self) -> flow.Flow:
        """What is charted."""
        return flow.Flow(tuple(self.nodes), tuple(self.arrows))

    def says(self) -> str:
        return self.chart.summary


@dataclass(frozen=True, eq=False)
class StageChart(Node):
    """A share on its way through indirect elections: blocks, and how it narrows from one on."""

    role = "chart"

    chain: Sequence[Stage]
    height: float = field(default=170, kw_only=True)

    @property
    def chart(self) -> stages.Stages:
        """What is charted."""
        return stages.Stages(tuple(self.chain))

    def says(self) -> str:
        return self.chart.summary
