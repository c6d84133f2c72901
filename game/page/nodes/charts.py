"""Charts on a page. What is charted is a record of `drawing.charts`; heights are logical units."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.drawing.charts import accounts, flow, line, stages, strip
from game.drawing.charts.flow import FlowArrow, FlowNode
from game.drawing.charts.line import Band, Series
from game.drawing.charts.stages import Stage
from game.page.ctx import Say
from game.page.nodes.base import Node
from game.page.twin import Twin


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

    def twin(self, say: Say) -> Twin:
        chart, lines = self.chart, [each.values for each in self.series]
        titles = [each.label for each in self.series]
        if self.band:
            lines += [self.band.low, self.band.high]
            titles += [say("ui.twin.doubt-from"), say("ui.twin.doubt-to")]
        rows = [
            (step, *("" if line[at] is None else chart.tick(line[at] or 0) for line in lines))
            for at, step in enumerate(self.steps)
        ]
        return Twin((say("ui.twin.when"), *titles), tuple(rows))


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

    def twin(self, say: Say) -> Twin:
        rows = [(say("ui.twin.record"), f"{self.record:g}")]
        if self.yours is not None:
            rows.append((say("ui.twin.yours"), f"{self.yours:g}"))
        if self.band:
            low, high = self.band
            rows.append((say("ui.twin.doubt-from"), f"{low:g}"))
            rows.append((say("ui.twin.doubt-to"), f"{high:g}"))
        return Twin((say("ui.twin.what"), say("ui.twin.value")), tuple(rows))


@dataclass(frozen=True, eq=False)
class AccountsAxis(Node):
    """A measure told apart: the record's accounts on a line, and yours."""

    role = "chart"

    chart: accounts.Accounts

    def says(self) -> str:
        return self.chart.summary

    def twin(self, say: Say) -> Twin:
        """The places are hundredths of the line, its ends 0 and 100."""
        chart = self.chart
        marks = [(say("ui.twin.account"), each) for each in chart.accounts]
        rows = [(chart.low, 0), *marks, (chart.yours, chart.yours_at), (chart.high, accounts.WHOLE)]
        titles = (say("ui.twin.what"), say("ui.twin.place"))
        return Twin(titles, tuple((name, f"{place / 10:g}") for name, place in rows))


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

    def twin(self, say: Say) -> Twin:
        names = {each.key: f"{each.label} {each.value}".strip() for each in self.nodes}
        rows = [(names[each.start], names[each.end], each.label) for each in self.arrows]
        titles = (say("ui.twin.from"), say("ui.twin.to"), say("ui.twin.tie"))
        return Twin(titles, tuple(rows))


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

    def twin(self, say: Say) -> Twin:
        titles = (say("ui.twin.what"), say("ui.twin.value"))
        return Twin(titles, tuple((each.name, each.shown) for each in self.chain))
